// SPDX-License-Identifier: Apache-2.0
// What the generated classes share.
package org.couvert.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.couvert.CouvertException;
import org.couvert.ErrorCode;

final class Lists {
  private Lists() {}

  /** A list of its own that nobody can change; nothing in it is null. */
  static <T> List<T> copy(List<T> values) {
    if (values == null || values.isEmpty()) return Collections.emptyList();
    for (T value : values) Objects.requireNonNull(value, "an element is null");
    return Collections.unmodifiableList(new ArrayList<>(values));
  }

  /** What is not there. */
  static <T> List<T> none() {
    return Collections.emptyList();
  }

  static <T> T need(T value, String member) {
    if (value == null) {
      throw new CouvertException.Invalid(ErrorCode.JSON_MISSING_MEMBER, member + " is missing", "/" + member);
    }
    return value;
  }
}

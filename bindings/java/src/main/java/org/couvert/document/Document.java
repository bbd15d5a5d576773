// SPDX-License-Identifier: Apache-2.0
// What all documents have in common.
package org.couvert.document;

import org.couvert.json.JsonWriter;

/** An immutable value with a JSON form. Equal values have equal members; lists cannot be changed. */
public interface Document extends JsonWriter.Writable {
  /**
   * The JSON text.
   *
   * @return members in the order of their schema, those at their default left out
   */
  default String toJson() {
    JsonWriter out = new JsonWriter();
    write(out);
    return out.toString();
  }
}

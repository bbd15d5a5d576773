// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of Certainty. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.ErrorCode;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;

/** The words of Certainty. */
public enum Certainty implements JsonWriter.Word {
  /** In documents: "contains". */
  CONTAINS("contains"),
  /** In documents: "may_contain". */
  MAY_CONTAIN("may_contain"),
  /** In documents: "unknown". */
  UNKNOWN("unknown"),
  /** In documents: "free". */
  FREE("free");

  private final String word;

  Certainty(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static Certainty read(JsonReader in) {
    String found = in.word();
    for (Certainty one : ALL) {
      if (one.word.equals(found)) return one;
    }
    throw in.error(ErrorCode.JSON_ENUM, "no Certainty");
  }

  private static final Certainty[] ALL = values();
}

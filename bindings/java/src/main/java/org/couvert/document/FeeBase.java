// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of FeeBase. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.ErrorCode;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;

/** The words of FeeBase. */
public enum FeeBase implements JsonWriter.Word {
  /** In documents: "after_discounts". */
  AFTER_DISCOUNTS("after_discounts"),
  /** In documents: "before_discounts". */
  BEFORE_DISCOUNTS("before_discounts");

  private final String word;

  FeeBase(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static FeeBase read(JsonReader in) {
    String found = in.word();
    for (FeeBase one : ALL) {
      if (one.word.equals(found)) return one;
    }
    throw in.error(ErrorCode.JSON_ENUM, "no FeeBase");
  }

  private static final FeeBase[] ALL = values();
}

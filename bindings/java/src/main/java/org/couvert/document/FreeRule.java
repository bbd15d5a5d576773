// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of FreeRule. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.ErrorCode;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;

/** The words of FreeRule. */
public enum FreeRule implements JsonWriter.Word {
  /** In documents: "cheapest". */
  CHEAPEST("cheapest"),
  /** In documents: "dearest". */
  DEAREST("dearest"),
  /** In documents: "first". */
  FIRST("first");

  private final String word;

  FreeRule(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static FreeRule read(JsonReader in) {
    String found = in.word();
    for (FreeRule one : ALL) {
      if (one.word.equals(found)) return one;
    }
    throw in.error(ErrorCode.JSON_ENUM, "no FreeRule");
  }

  private static final FreeRule[] ALL = values();
}

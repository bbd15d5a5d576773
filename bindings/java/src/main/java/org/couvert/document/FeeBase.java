// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of FeeBase. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

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
    return ALL[in.word(WORDS, "FeeBase")];
  }

  private static final FeeBase[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

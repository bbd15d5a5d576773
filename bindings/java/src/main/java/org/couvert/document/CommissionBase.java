// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of CommissionBase. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of CommissionBase. */
public enum CommissionBase implements JsonWriter.Word {
  /** In documents: "after_discounts". */
  AFTER_DISCOUNTS("after_discounts"),
  /** In documents: "before_discounts". */
  BEFORE_DISCOUNTS("before_discounts"),
  /** In documents: "after_own_discounts". */
  AFTER_OWN_DISCOUNTS("after_own_discounts");

  private final String word;

  CommissionBase(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static CommissionBase read(JsonReader in) {
    return ALL[in.word(WORDS, "CommissionBase")];
  }

  private static final CommissionBase[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

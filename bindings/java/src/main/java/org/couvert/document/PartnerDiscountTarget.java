// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of PartnerDiscountTarget. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of PartnerDiscountTarget. */
public enum PartnerDiscountTarget implements JsonWriter.Word {
  /** In documents: "cart". */
  CART("cart"),
  /** In documents: "item". */
  ITEM("item"),
  /** In documents: "delivery". */
  DELIVERY("delivery");

  private final String word;

  PartnerDiscountTarget(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static PartnerDiscountTarget read(JsonReader in) {
    return ALL[in.word(WORDS, "PartnerDiscountTarget")];
  }

  private static final PartnerDiscountTarget[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

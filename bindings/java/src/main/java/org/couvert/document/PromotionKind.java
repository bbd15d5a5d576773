// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of PromotionKind. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of PromotionKind. */
public enum PromotionKind implements JsonWriter.Word {
  /** In documents: "percentage". */
  PERCENTAGE("percentage"),
  /** In documents: "amount". */
  AMOUNT("amount"),
  /** In documents: "free_delivery". */
  FREE_DELIVERY("free_delivery"),
  /** In documents: "delivery_percentage". */
  DELIVERY_PERCENTAGE("delivery_percentage"),
  /** In documents: "delivery_amount". */
  DELIVERY_AMOUNT("delivery_amount"),
  /** In documents: "fixed_price". */
  FIXED_PRICE("fixed_price"),
  /** In documents: "per_unit". */
  PER_UNIT("per_unit"),
  /** In documents: "buy_get". */
  BUY_GET("buy_get"),
  /** In documents: "bundle". */
  BUNDLE("bundle");

  private final String word;

  PromotionKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static PromotionKind read(JsonReader in) {
    return ALL[in.word(WORDS, "PromotionKind")];
  }

  private static final PromotionKind[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

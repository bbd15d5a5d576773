// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of PromotionPolicy. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of PromotionPolicy. */
public enum PromotionPolicy implements JsonWriter.Word {
  /** In documents: "declared_order". */
  DECLARED_ORDER("declared_order"),
  /** In documents: "best_for_customer". */
  BEST_FOR_CUSTOMER("best_for_customer");

  private final String word;

  PromotionPolicy(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static PromotionPolicy read(JsonReader in) {
    return ALL[in.word(WORDS, "PromotionPolicy")];
  }

  private static final PromotionPolicy[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

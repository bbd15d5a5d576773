// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of PromotionPolicy. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.ErrorCode;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;

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
    String found = in.word();
    for (PromotionPolicy one : ALL) {
      if (one.word.equals(found)) return one;
    }
    throw in.error(ErrorCode.JSON_ENUM, "no PromotionPolicy");
  }

  private static final PromotionPolicy[] ALL = values();
}

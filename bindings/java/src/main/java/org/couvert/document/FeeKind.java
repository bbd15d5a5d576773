// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of FeeKind. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.ErrorCode;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;

/** The words of FeeKind. */
public enum FeeKind implements JsonWriter.Word {
  /** In documents: "delivery". */
  DELIVERY("delivery"),
  /** In documents: "service". */
  SERVICE("service"),
  /** In documents: "small_order". */
  SMALL_ORDER("small_order"),
  /** In documents: "packaging". */
  PACKAGING("packaging"),
  /** In documents: "deposit". */
  DEPOSIT("deposit"),
  /** In documents: "payment". */
  PAYMENT("payment");

  private final String word;

  FeeKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static FeeKind read(JsonReader in) {
    String found = in.word();
    for (FeeKind one : ALL) {
      if (one.word.equals(found)) return one;
    }
    throw in.error(ErrorCode.JSON_ENUM, "no FeeKind");
  }

  private static final FeeKind[] ALL = values();
}

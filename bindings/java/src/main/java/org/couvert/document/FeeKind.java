// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of FeeKind. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

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
    return ALL[in.word(WORDS, "FeeKind")];
  }

  private static final FeeKind[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of Fulfilment. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of Fulfilment. */
public enum Fulfilment implements JsonWriter.Word {
  /** In documents: "delivery". */
  DELIVERY("delivery"),
  /** In documents: "pickup". */
  PICKUP("pickup"),
  /** In documents: "dine_in". */
  DINE_IN("dine_in");

  private final String word;

  Fulfilment(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static Fulfilment read(JsonReader in) {
    return ALL[in.word(WORDS, "Fulfilment")];
  }

  private static final Fulfilment[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

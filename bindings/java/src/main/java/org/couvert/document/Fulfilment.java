// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of Fulfilment. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.ErrorCode;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;

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
    String found = in.word();
    for (Fulfilment one : ALL) {
      if (one.word.equals(found)) return one;
    }
    throw in.error(ErrorCode.JSON_ENUM, "no Fulfilment");
  }

  private static final Fulfilment[] ALL = values();
}

// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of UnitOrder. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of UnitOrder. */
public enum UnitOrder implements JsonWriter.Word {
  /** In documents: "cheapest". */
  CHEAPEST("cheapest"),
  /** In documents: "dearest". */
  DEAREST("dearest"),
  /** In documents: "first". */
  FIRST("first");

  private final String word;

  UnitOrder(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static UnitOrder read(JsonReader in) {
    return ALL[in.word(WORDS, "UnitOrder")];
  }

  private static final UnitOrder[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

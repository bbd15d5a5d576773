// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of StockVerb. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of StockVerb. */
public enum StockVerb implements JsonWriter.Word {
  /** In documents: "set". */
  SET("set"),
  /** In documents: "adjust". */
  ADJUST("adjust"),
  /** In documents: "forget". */
  FORGET("forget"),
  /** In documents: "snooze". */
  SNOOZE("snooze"),
  /** In documents: "unsnooze". */
  UNSNOOZE("unsnooze"),
  /** In documents: "reserve". */
  RESERVE("reserve"),
  /** In documents: "release". */
  RELEASE("release");

  private final String word;

  StockVerb(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static StockVerb read(JsonReader in) {
    return ALL[in.word(WORDS, "StockVerb")];
  }

  private static final StockVerb[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

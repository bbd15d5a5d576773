// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of StockVerb. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.ErrorCode;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;

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
    String found = in.word();
    for (StockVerb one : ALL) {
      if (one.word.equals(found)) return one;
    }
    throw in.error(ErrorCode.JSON_ENUM, "no StockVerb");
  }

  private static final StockVerb[] ALL = values();
}

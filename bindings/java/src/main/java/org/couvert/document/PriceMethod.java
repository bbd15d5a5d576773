// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of PriceMethod. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of PriceMethod. */
public enum PriceMethod implements JsonWriter.Word {
  /** In documents: "sum". */
  SUM("sum"),
  /** In documents: "max". */
  MAX("max"),
  /** In documents: "average". */
  AVERAGE("average"),
  /** In documents: "replace". */
  REPLACE("replace"),
  /** In documents: "sequence". */
  SEQUENCE("sequence"),
  /** In documents: "portion". */
  PORTION("portion");

  private final String word;

  PriceMethod(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static PriceMethod read(JsonReader in) {
    return ALL[in.word(WORDS, "PriceMethod")];
  }

  private static final PriceMethod[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

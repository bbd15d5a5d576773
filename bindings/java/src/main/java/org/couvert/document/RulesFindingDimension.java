// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of RulesFindingDimension. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of RulesFindingDimension. */
public enum RulesFindingDimension implements JsonWriter.Word {
  /** In documents: "none". */
  NONE("none"),
  /** In documents: "zone". */
  ZONE("zone"),
  /** In documents: "distance". */
  DISTANCE("distance"),
  /** In documents: "weight". */
  WEIGHT("weight"),
  /** In documents: "subtotal". */
  SUBTOTAL("subtotal"),
  /** In documents: "time". */
  TIME("time"),
  /** In documents: "fulfilment". */
  FULFILMENT("fulfilment"),
  /** In documents: "date". */
  DATE("date");

  private final String word;

  RulesFindingDimension(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static RulesFindingDimension read(JsonReader in) {
    return ALL[in.word(WORDS, "RulesFindingDimension")];
  }

  private static final RulesFindingDimension[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

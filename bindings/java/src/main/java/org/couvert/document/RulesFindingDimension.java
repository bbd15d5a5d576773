// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of RulesFindingDimension. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.ErrorCode;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;

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
    String found = in.word();
    for (RulesFindingDimension one : ALL) {
      if (one.word.equals(found)) return one;
    }
    throw in.error(ErrorCode.JSON_ENUM, "no RulesFindingDimension");
  }

  private static final RulesFindingDimension[] ALL = values();
}

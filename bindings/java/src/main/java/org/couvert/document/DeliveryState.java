// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of DeliveryState. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of DeliveryState. */
public enum DeliveryState implements JsonWriter.Word {
  /** In documents: "none". */
  NONE("none"),
  /** In documents: "searching". */
  SEARCHING("searching"),
  /** In documents: "offered". */
  OFFERED("offered"),
  /** In documents: "assigned". */
  ASSIGNED("assigned"),
  /** In documents: "at_restaurant". */
  AT_RESTAURANT("at_restaurant"),
  /** In documents: "carrying". */
  CARRYING("carrying"),
  /** In documents: "arrived". */
  ARRIVED("arrived"),
  /** In documents: "done". */
  DONE("done"),
  /** In documents: "failed". */
  FAILED("failed");

  private final String word;

  DeliveryState(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static DeliveryState read(JsonReader in) {
    return ALL[in.word(WORDS, "DeliveryState")];
  }

  private static final DeliveryState[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of Funder. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of Funder. */
public enum Funder implements JsonWriter.Word {
  /** In documents: "venue". */
  VENUE("venue"),
  /** In documents: "platform". */
  PLATFORM("platform"),
  /** In documents: "chain". */
  CHAIN("chain"),
  /** In documents: "partner". */
  PARTNER("partner");

  private final String word;

  Funder(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static Funder read(JsonReader in) {
    return ALL[in.word(WORDS, "Funder")];
  }

  private static final Funder[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of ClientEventKind. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of ClientEventKind. */
public enum ClientEventKind implements JsonWriter.Word {
  /** In documents: "order". */
  ORDER("order"),
  /** In documents: "venue". */
  VENUE("venue"),
  /** In documents: "stock". */
  STOCK("stock"),
  /** In documents: "basket". */
  BASKET("basket"),
  /** In documents: "conflict". */
  CONFLICT("conflict"),
  /** In documents: "access". */
  ACCESS("access"),
  /** In documents: "synced". */
  SYNCED("synced");

  private final String word;

  ClientEventKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static ClientEventKind read(JsonReader in) {
    return ALL[in.word(WORDS, "ClientEventKind")];
  }

  private static final ClientEventKind[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

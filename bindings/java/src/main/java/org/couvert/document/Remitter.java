// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of Remitter. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.ErrorCode;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;

/** The words of Remitter. */
public enum Remitter implements JsonWriter.Word {
  /** In documents: "venue". */
  VENUE("venue"),
  /** In documents: "platform". */
  PLATFORM("platform");

  private final String word;

  Remitter(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static Remitter read(JsonReader in) {
    String found = in.word();
    for (Remitter one : ALL) {
      if (one.word.equals(found)) return one;
    }
    throw in.error(ErrorCode.JSON_ENUM, "no Remitter");
  }

  private static final Remitter[] ALL = values();
}

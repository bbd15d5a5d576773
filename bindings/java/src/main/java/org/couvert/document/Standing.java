// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of Standing. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of Standing. */
public enum Standing implements JsonWriter.Word {
  /** In documents: "confirmed". */
  CONFIRMED("confirmed"),
  /** In documents: "pending". */
  PENDING("pending"),
  /** In documents: "doubtful". */
  DOUBTFUL("doubtful");

  private final String word;

  Standing(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static Standing read(JsonReader in) {
    return ALL[in.word(WORDS, "Standing")];
  }

  private static final Standing[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

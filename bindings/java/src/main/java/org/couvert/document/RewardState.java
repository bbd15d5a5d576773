// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of RewardState. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of RewardState. */
public enum RewardState implements JsonWriter.Word {
  /** In documents: "pending". */
  PENDING("pending"),
  /** In documents: "confirmed". */
  CONFIRMED("confirmed"),
  /** In documents: "reversed". */
  REVERSED("reversed");

  private final String word;

  RewardState(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static RewardState read(JsonReader in) {
    return ALL[in.word(WORDS, "RewardState")];
  }

  private static final RewardState[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of SplitKind. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of SplitKind. */
public enum SplitKind implements JsonWriter.Word {
  /** In documents: "evenly". */
  EVENLY("evenly"),
  /** In documents: "shares". */
  SHARES("shares"),
  /** In documents: "amounts". */
  AMOUNTS("amounts"),
  /** In documents: "items". */
  ITEMS("items");

  private final String word;

  SplitKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static SplitKind read(JsonReader in) {
    return ALL[in.word(WORDS, "SplitKind")];
  }

  private static final SplitKind[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of SplitRest. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of SplitRest. */
public enum SplitRest implements JsonWriter.Word {
  /** In documents: "by_goods". */
  BY_GOODS("by_goods"),
  /** In documents: "evenly". */
  EVENLY("evenly");

  private final String word;

  SplitRest(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static SplitRest read(JsonReader in) {
    return ALL[in.word(WORDS, "SplitRest")];
  }

  private static final SplitRest[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

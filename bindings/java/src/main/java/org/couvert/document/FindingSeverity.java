// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of FindingSeverity. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of FindingSeverity. */
public enum FindingSeverity implements JsonWriter.Word {
  /** In documents: "error". */
  ERROR("error"),
  /** In documents: "warning". */
  WARNING("warning");

  private final String word;

  FindingSeverity(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static FindingSeverity read(JsonReader in) {
    return ALL[in.word(WORDS, "FindingSeverity")];
  }

  private static final FindingSeverity[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

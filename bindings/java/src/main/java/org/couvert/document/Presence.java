// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of Presence. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of Presence. */
public enum Presence implements JsonWriter.Word {
  /** In documents: "contains". */
  CONTAINS("contains"),
  /** In documents: "may_contain". */
  MAY_CONTAIN("may_contain"),
  /** In documents: "free". */
  FREE("free");

  private final String word;

  Presence(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static Presence read(JsonReader in) {
    return ALL[in.word(WORDS, "Presence")];
  }

  private static final Presence[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of VerdictKind. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of VerdictKind. */
public enum VerdictKind implements JsonWriter.Word {
  /** In documents: "applied". */
  APPLIED("applied"),
  /** In documents: "duplicate". */
  DUPLICATE("duplicate"),
  /** In documents: "rejected". */
  REJECTED("rejected"),
  /** In documents: "retry". */
  RETRY("retry"),
  /** In documents: "blocked". */
  BLOCKED("blocked"),
  /** In documents: "mismatch". */
  MISMATCH("mismatch");

  private final String word;

  VerdictKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static VerdictKind read(JsonReader in) {
    return ALL[in.word(WORDS, "VerdictKind")];
  }

  private static final VerdictKind[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

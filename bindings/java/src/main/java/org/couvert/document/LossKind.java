// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of LossKind. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of LossKind. */
public enum LossKind implements JsonWriter.Word {
  /** In documents: "exact". */
  EXACT("exact"),
  /** In documents: "approximated". */
  APPROXIMATED("approximated"),
  /** In documents: "impossible". */
  IMPOSSIBLE("impossible");

  private final String word;

  LossKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static LossKind read(JsonReader in) {
    return ALL[in.word(WORDS, "LossKind")];
  }

  private static final LossKind[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of TargetKind. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of TargetKind. */
public enum TargetKind implements JsonWriter.Word {
  /** In documents: "item". */
  ITEM("item"),
  /** In documents: "variant". */
  VARIANT("variant"),
  /** In documents: "option". */
  OPTION("option"),
  /** In documents: "ingredient". */
  INGREDIENT("ingredient");

  private final String word;

  TargetKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static TargetKind read(JsonReader in) {
    return ALL[in.word(WORDS, "TargetKind")];
  }

  private static final TargetKind[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of TargetKind. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.ErrorCode;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;

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
    String found = in.word();
    for (TargetKind one : ALL) {
      if (one.word.equals(found)) return one;
    }
    throw in.error(ErrorCode.JSON_ENUM, "no TargetKind");
  }

  private static final TargetKind[] ALL = values();
}

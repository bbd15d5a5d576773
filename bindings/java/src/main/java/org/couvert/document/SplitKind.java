// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of SplitKind. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.ErrorCode;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;

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
    String found = in.word();
    for (SplitKind one : ALL) {
      if (one.word.equals(found)) return one;
    }
    throw in.error(ErrorCode.JSON_ENUM, "no SplitKind");
  }

  private static final SplitKind[] ALL = values();
}

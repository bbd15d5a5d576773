// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of CartMergeKind. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of CartMergeKind. */
public enum CartMergeKind implements JsonWriter.Word {
  /** In documents: "quantity_added". */
  QUANTITY_ADDED("quantity_added"),
  /** In documents: "over_cap". */
  OVER_CAP("over_cap"),
  /** In documents: "line_copied". */
  LINE_COPIED("line_copied"),
  /** In documents: "tip_kept". */
  TIP_KEPT("tip_kept"),
  /** In documents: "notes_joined". */
  NOTES_JOINED("notes_joined"),
  /** In documents: "note_left_out". */
  NOTE_LEFT_OUT("note_left_out"),
  /** In documents: "codes_left_out". */
  CODES_LEFT_OUT("codes_left_out");

  private final String word;

  CartMergeKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static CartMergeKind read(JsonReader in) {
    return ALL[in.word(WORDS, "CartMergeKind")];
  }

  private static final CartMergeKind[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

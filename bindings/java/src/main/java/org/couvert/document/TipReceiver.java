// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of TipReceiver. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of TipReceiver. */
public enum TipReceiver implements JsonWriter.Word {
  /** In documents: "courier". */
  COURIER("courier"),
  /** In documents: "venue". */
  VENUE("venue"),
  /** In documents: "kitchen". */
  KITCHEN("kitchen"),
  /** In documents: "staff". */
  STAFF("staff");

  private final String word;

  TipReceiver(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static TipReceiver read(JsonReader in) {
    return ALL[in.word(WORDS, "TipReceiver")];
  }

  private static final TipReceiver[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of BillTarget. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of BillTarget. */
public enum BillTarget implements JsonWriter.Word {
  /** In documents: "line". */
  LINE("line"),
  /** In documents: "fee". */
  FEE("fee");

  private final String word;

  BillTarget(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static BillTarget read(JsonReader in) {
    return ALL[in.word(WORDS, "BillTarget")];
  }

  private static final BillTarget[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of Format. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of Format. */
public enum Format implements JsonWriter.Word {
  /** In documents: "schemaorg". */
  SCHEMAORG("schemaorg"),
  /** In documents: "ubereats". */
  UBEREATS("ubereats"),
  /** In documents: "opendelivery". */
  OPENDELIVERY("opendelivery"),
  /** In documents: "square". */
  SQUARE("square"),
  /** In documents: "justeat". */
  JUSTEAT("justeat"),
  /** In documents: "hubrise". */
  HUBRISE("hubrise"),
  /** In documents: "ondc". */
  ONDC("ondc");

  private final String word;

  Format(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static Format read(JsonReader in) {
    return ALL[in.word(WORDS, "Format")];
  }

  private static final Format[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

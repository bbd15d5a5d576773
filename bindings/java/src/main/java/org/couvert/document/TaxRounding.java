// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of TaxRounding. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of TaxRounding. */
public enum TaxRounding implements JsonWriter.Word {
  /** In documents: "per_line". */
  PER_LINE("per_line"),
  /** In documents: "per_rate". */
  PER_RATE("per_rate");

  private final String word;

  TaxRounding(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static TaxRounding read(JsonReader in) {
    return ALL[in.word(WORDS, "TaxRounding")];
  }

  private static final TaxRounding[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

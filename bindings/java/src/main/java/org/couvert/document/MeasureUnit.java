// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of MeasureUnit. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of MeasureUnit. */
public enum MeasureUnit implements JsonWriter.Word {
  /** In documents: "gram". */
  GRAM("gram"),
  /** In documents: "kilogram". */
  KILOGRAM("kilogram"),
  /** In documents: "millilitre". */
  MILLILITRE("millilitre"),
  /** In documents: "litre". */
  LITRE("litre");

  private final String word;

  MeasureUnit(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static MeasureUnit read(JsonReader in) {
    return ALL[in.word(WORDS, "MeasureUnit")];
  }

  private static final MeasureUnit[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

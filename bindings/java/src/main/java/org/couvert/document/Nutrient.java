// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of Nutrient. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of Nutrient. */
public enum Nutrient implements JsonWriter.Word {
  /** In documents: "energy". */
  ENERGY("energy"),
  /** In documents: "fat". */
  FAT("fat"),
  /** In documents: "saturates". */
  SATURATES("saturates"),
  /** In documents: "carbohydrate". */
  CARBOHYDRATE("carbohydrate"),
  /** In documents: "sugars". */
  SUGARS("sugars"),
  /** In documents: "fibre". */
  FIBRE("fibre"),
  /** In documents: "protein". */
  PROTEIN("protein"),
  /** In documents: "salt". */
  SALT("salt");

  private final String word;

  Nutrient(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static Nutrient read(JsonReader in) {
    return ALL[in.word(WORDS, "Nutrient")];
  }

  private static final Nutrient[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

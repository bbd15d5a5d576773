// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of Allergen. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of Allergen. */
public enum Allergen implements JsonWriter.Word {
  /** In documents: "gluten". */
  GLUTEN("gluten"),
  /** In documents: "crustaceans". */
  CRUSTACEANS("crustaceans"),
  /** In documents: "eggs". */
  EGGS("eggs"),
  /** In documents: "fish". */
  FISH("fish"),
  /** In documents: "peanuts". */
  PEANUTS("peanuts"),
  /** In documents: "soybeans". */
  SOYBEANS("soybeans"),
  /** In documents: "milk". */
  MILK("milk"),
  /** In documents: "nuts". */
  NUTS("nuts"),
  /** In documents: "celery". */
  CELERY("celery"),
  /** In documents: "mustard". */
  MUSTARD("mustard"),
  /** In documents: "sesame". */
  SESAME("sesame"),
  /** In documents: "sulphites". */
  SULPHITES("sulphites"),
  /** In documents: "lupin". */
  LUPIN("lupin"),
  /** In documents: "molluscs". */
  MOLLUSCS("molluscs");

  private final String word;

  Allergen(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static Allergen read(JsonReader in) {
    return ALL[in.word(WORDS, "Allergen")];
  }

  private static final Allergen[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

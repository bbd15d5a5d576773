// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of ProofMismatchWhere. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of ProofMismatchWhere. */
public enum ProofMismatchWhere implements JsonWriter.Word {
  /** In documents: "inputs". */
  INPUTS("inputs"),
  /** In documents: "price". */
  PRICE("price"),
  /** In documents: "line". */
  LINE("line"),
  /** In documents: "fee". */
  FEE("fee"),
  /** In documents: "discount". */
  DISCOUNT("discount"),
  /** In documents: "tax". */
  TAX("tax"),
  /** In documents: "totals". */
  TOTALS("totals"),
  /** In documents: "quote". */
  QUOTE("quote");

  private final String word;

  ProofMismatchWhere(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static ProofMismatchWhere read(JsonReader in) {
    return ALL[in.word(WORDS, "ProofMismatchWhere")];
  }

  private static final ProofMismatchWhere[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

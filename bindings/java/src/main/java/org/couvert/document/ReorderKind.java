// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of ReorderKind. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of ReorderKind. */
public enum ReorderKind implements JsonWriter.Word {
  /** In documents: "item_gone". */
  ITEM_GONE("item_gone"),
  /** In documents: "variant_gone". */
  VARIANT_GONE("variant_gone"),
  /** In documents: "variant_required". */
  VARIANT_REQUIRED("variant_required"),
  /** In documents: "option_gone". */
  OPTION_GONE("option_gone"),
  /** In documents: "option_lowered". */
  OPTION_LOWERED("option_lowered"),
  /** In documents: "quantity_lowered". */
  QUANTITY_LOWERED("quantity_lowered"),
  /** In documents: "choice_needed". */
  CHOICE_NEEDED("choice_needed"),
  /** In documents: "choice_too_many". */
  CHOICE_TOO_MANY("choice_too_many"),
  /** In documents: "dearer". */
  DEARER("dearer"),
  /** In documents: "cheaper". */
  CHEAPER("cheaper"),
  /** In documents: "other_problem". */
  OTHER_PROBLEM("other_problem");

  private final String word;

  ReorderKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static ReorderKind read(JsonReader in) {
    return ALL[in.word(WORDS, "ReorderKind")];
  }

  private static final ReorderKind[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of RulesFindingKind. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of RulesFindingKind. */
public enum RulesFindingKind implements JsonWriter.Word {
  /** In documents: "fee_gap". */
  FEE_GAP("fee_gap"),
  /** In documents: "fee_overlap". */
  FEE_OVERLAP("fee_overlap"),
  /** In documents: "fee_never_applies". */
  FEE_NEVER_APPLIES("fee_never_applies"),
  /** In documents: "tax_gap". */
  TAX_GAP("tax_gap"),
  /** In documents: "tax_shadowed". */
  TAX_SHADOWED("tax_shadowed"),
  /** In documents: "promotion_no_effect". */
  PROMOTION_NO_EFFECT("promotion_no_effect"),
  /** In documents: "stack_class_unused". */
  STACK_CLASS_UNUSED("stack_class_unused"),
  /** In documents: "too_many_bands". */
  TOO_MANY_BANDS("too_many_bands");

  private final String word;

  RulesFindingKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static RulesFindingKind read(JsonReader in) {
    return ALL[in.word(WORDS, "RulesFindingKind")];
  }

  private static final RulesFindingKind[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of StepKind. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of StepKind. */
public enum StepKind implements JsonWriter.Word {
  /** In documents: "base". */
  BASE("base"),
  /** In documents: "variant". */
  VARIANT("variant"),
  /** In documents: "option". */
  OPTION("option"),
  /** In documents: "group". */
  GROUP("group"),
  /** In documents: "unit". */
  UNIT("unit"),
  /** In documents: "line". */
  LINE("line"),
  /** In documents: "discount". */
  DISCOUNT("discount"),
  /** In documents: "discount_share". */
  DISCOUNT_SHARE("discount_share"),
  /** In documents: "fee". */
  FEE("fee"),
  /** In documents: "tax". */
  TAX("tax"),
  /** In documents: "tax_share". */
  TAX_SHARE("tax_share"),
  /** In documents: "tip". */
  TIP("tip"),
  /** In documents: "rounding". */
  ROUNDING("rounding"),
  /** In documents: "total". */
  TOTAL("total"),
  /** In documents: "part". */
  PART("part"),
  /** In documents: "modifier". */
  MODIFIER("modifier"),
  /** In documents: "measure". */
  MEASURE("measure");

  private final String word;

  StepKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static StepKind read(JsonReader in) {
    return ALL[in.word(WORDS, "StepKind")];
  }

  private static final StepKind[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

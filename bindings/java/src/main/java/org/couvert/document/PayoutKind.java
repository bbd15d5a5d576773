// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of PayoutKind. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of PayoutKind. */
public enum PayoutKind implements JsonWriter.Word {
  /** In documents: "goods". */
  GOODS("goods"),
  /** In documents: "fee". */
  FEE("fee"),
  /** In documents: "discount". */
  DISCOUNT("discount"),
  /** In documents: "funding". */
  FUNDING("funding"),
  /** In documents: "tax". */
  TAX("tax"),
  /** In documents: "commission". */
  COMMISSION("commission"),
  /** In documents: "commission_tax". */
  COMMISSION_TAX("commission_tax"),
  /** In documents: "tip". */
  TIP("tip"),
  /** In documents: "rounding". */
  ROUNDING("rounding");

  private final String word;

  PayoutKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static PayoutKind read(JsonReader in) {
    return ALL[in.word(WORDS, "PayoutKind")];
  }

  private static final PayoutKind[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

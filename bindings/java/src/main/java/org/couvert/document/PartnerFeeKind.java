// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of PartnerFeeKind. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of PartnerFeeKind. */
public enum PartnerFeeKind implements JsonWriter.Word {
  /** In documents: "delivery". */
  DELIVERY("delivery"),
  /** In documents: "service". */
  SERVICE("service"),
  /** In documents: "tip". */
  TIP("tip"),
  /** In documents: "small_order". */
  SMALL_ORDER("small_order"),
  /** In documents: "other". */
  OTHER("other");

  private final String word;

  PartnerFeeKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static PartnerFeeKind read(JsonReader in) {
    return ALL[in.word(WORDS, "PartnerFeeKind")];
  }

  private static final PartnerFeeKind[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of PaymentMethod. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of PaymentMethod. */
public enum PaymentMethod implements JsonWriter.Word {
  /** In documents: "on_handover". */
  ON_HANDOVER("on_handover");

  private final String word;

  PaymentMethod(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static PaymentMethod read(JsonReader in) {
    return ALL[in.word(WORDS, "PaymentMethod")];
  }

  private static final PaymentMethod[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of PaymentMethod. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.ErrorCode;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;

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
    String found = in.word();
    for (PaymentMethod one : ALL) {
      if (one.word.equals(found)) return one;
    }
    throw in.error(ErrorCode.JSON_ENUM, "no PaymentMethod");
  }

  private static final PaymentMethod[] ALL = values();
}

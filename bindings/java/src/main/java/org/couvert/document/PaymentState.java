// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of PaymentState. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of PaymentState. */
public enum PaymentState implements JsonWriter.Word {
  /** In documents: "none". */
  NONE("none"),
  /** In documents: "authorizing". */
  AUTHORIZING("authorizing"),
  /** In documents: "authorized". */
  AUTHORIZED("authorized"),
  /** In documents: "capturing". */
  CAPTURING("capturing"),
  /** In documents: "captured". */
  CAPTURED("captured"),
  /** In documents: "refunding". */
  REFUNDING("refunding"),
  /** In documents: "refunded_partial". */
  REFUNDED_PARTIAL("refunded_partial"),
  /** In documents: "refunded_full". */
  REFUNDED_FULL("refunded_full"),
  /** In documents: "voiding". */
  VOIDING("voiding"),
  /** In documents: "voided". */
  VOIDED("voided"),
  /** In documents: "declined". */
  DECLINED("declined"),
  /** In documents: "stored_offline". */
  STORED_OFFLINE("stored_offline"),
  /** In documents: "unknown". */
  UNKNOWN("unknown");

  private final String word;

  PaymentState(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static PaymentState read(JsonReader in) {
    return ALL[in.word(WORDS, "PaymentState")];
  }

  private static final PaymentState[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of Account. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of Account. */
public enum Account implements JsonWriter.Word {
  /** In documents: "customer". */
  CUSTOMER("customer"),
  /** In documents: "restaurant". */
  RESTAURANT("restaurant"),
  /** In documents: "courier". */
  COURIER("courier"),
  /** In documents: "platform". */
  PLATFORM("platform"),
  /** In documents: "tax". */
  TAX("tax"),
  /** In documents: "tips". */
  TIPS("tips"),
  /** In documents: "provider_clearing". */
  PROVIDER_CLEARING("provider_clearing"),
  /** In documents: "offline_risk". */
  OFFLINE_RISK("offline_risk");

  private final String word;

  Account(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static Account read(JsonReader in) {
    return ALL[in.word(WORDS, "Account")];
  }

  private static final Account[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of PayoutParty. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of PayoutParty. */
public enum PayoutParty implements JsonWriter.Word {
  /** In documents: "venue". */
  VENUE("venue"),
  /** In documents: "platform". */
  PLATFORM("platform"),
  /** In documents: "courier". */
  COURIER("courier"),
  /** In documents: "kitchen". */
  KITCHEN("kitchen"),
  /** In documents: "staff". */
  STAFF("staff"),
  /** In documents: "chain". */
  CHAIN("chain"),
  /** In documents: "partner". */
  PARTNER("partner");

  private final String word;

  PayoutParty(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static PayoutParty read(JsonReader in) {
    return ALL[in.word(WORDS, "PayoutParty")];
  }

  private static final PayoutParty[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

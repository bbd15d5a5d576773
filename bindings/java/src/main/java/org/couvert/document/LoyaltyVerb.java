// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of LoyaltyVerb. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of LoyaltyVerb. */
public enum LoyaltyVerb implements JsonWriter.Word {
  /** In documents: "earn". */
  EARN("earn"),
  /** In documents: "confirm". */
  CONFIRM("confirm"),
  /** In documents: "reverse". */
  REVERSE("reverse"),
  /** In documents: "hold". */
  HOLD("hold"),
  /** In documents: "capture". */
  CAPTURE("capture"),
  /** In documents: "release". */
  RELEASE("release"),
  /** In documents: "restore". */
  RESTORE("restore");

  private final String word;

  LoyaltyVerb(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static LoyaltyVerb read(JsonReader in) {
    return ALL[in.word(WORDS, "LoyaltyVerb")];
  }

  private static final LoyaltyVerb[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

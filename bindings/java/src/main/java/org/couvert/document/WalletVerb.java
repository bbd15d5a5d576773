// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of WalletVerb. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of WalletVerb. */
public enum WalletVerb implements JsonWriter.Word {
  /** In documents: "issue". */
  ISSUE("issue"),
  /** In documents: "hold". */
  HOLD("hold"),
  /** In documents: "capture". */
  CAPTURE("capture"),
  /** In documents: "release". */
  RELEASE("release"),
  /** In documents: "reverse". */
  REVERSE("reverse");

  private final String word;

  WalletVerb(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static WalletVerb read(JsonReader in) {
    return ALL[in.word(WORDS, "WalletVerb")];
  }

  private static final WalletVerb[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

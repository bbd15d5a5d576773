// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of WalletVerb. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.ErrorCode;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;

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
    String found = in.word();
    for (WalletVerb one : ALL) {
      if (one.word.equals(found)) return one;
    }
    throw in.error(ErrorCode.JSON_ENUM, "no WalletVerb");
  }

  private static final WalletVerb[] ALL = values();
}

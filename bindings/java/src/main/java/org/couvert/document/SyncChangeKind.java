// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of SyncChangeKind. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of SyncChangeKind. */
public enum SyncChangeKind implements JsonWriter.Word {
  /** In documents: "put". */
  PUT("put"),
  /** In documents: "del". */
  DEL("del"),
  /** In documents: "revoke". */
  REVOKE("revoke"),
  /** In documents: "reset". */
  RESET("reset");

  private final String word;

  SyncChangeKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static SyncChangeKind read(JsonReader in) {
    return ALL[in.word(WORDS, "SyncChangeKind")];
  }

  private static final SyncChangeKind[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of UnusedReason. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of UnusedReason. */
public enum UnusedReason implements JsonWriter.Word {
  /** In documents: "unknown". */
  UNKNOWN("unknown"),
  /** In documents: "exhausted". */
  EXHAUSTED("exhausted"),
  /** In documents: "not_now". */
  NOT_NOW("not_now"),
  /** In documents: "not_here". */
  NOT_HERE("not_here"),
  /** In documents: "below_minimum". */
  BELOW_MINIMUM("below_minimum"),
  /** In documents: "no_target". */
  NO_TARGET("no_target"),
  /** In documents: "shut_out". */
  SHUT_OUT("shut_out"),
  /** In documents: "nothing_to_give". */
  NOTHING_TO_GIVE("nothing_to_give");

  private final String word;

  UnusedReason(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static UnusedReason read(JsonReader in) {
    return ALL[in.word(WORDS, "UnusedReason")];
  }

  private static final UnusedReason[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

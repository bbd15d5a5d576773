// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of GroupOpKind. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of GroupOpKind. */
public enum GroupOpKind implements JsonWriter.Word {
  /** In documents: "join". */
  JOIN("join"),
  /** In documents: "leave". */
  LEAVE("leave"),
  /** In documents: "put_line". */
  PUT_LINE("put_line"),
  /** In documents: "set_quantity". */
  SET_QUANTITY("set_quantity"),
  /** In documents: "remove_line". */
  REMOVE_LINE("remove_line"),
  /** In documents: "set_cap". */
  SET_CAP("set_cap"),
  /** In documents: "set_deadline". */
  SET_DEADLINE("set_deadline"),
  /** In documents: "lock". */
  LOCK("lock"),
  /** In documents: "unlock". */
  UNLOCK("unlock"),
  /** In documents: "set_fulfilment". */
  SET_FULFILMENT("set_fulfilment"),
  /** In documents: "set_tip". */
  SET_TIP("set_tip"),
  /** In documents: "set_note". */
  SET_NOTE("set_note"),
  /** In documents: "add_code". */
  ADD_CODE("add_code"),
  /** In documents: "remove_code". */
  REMOVE_CODE("remove_code");

  private final String word;

  GroupOpKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static GroupOpKind read(JsonReader in) {
    return ALL[in.word(WORDS, "GroupOpKind")];
  }

  private static final GroupOpKind[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

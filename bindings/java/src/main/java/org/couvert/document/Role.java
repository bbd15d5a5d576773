// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of Role. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of Role. */
public enum Role implements JsonWriter.Word {
  /** In documents: "anonymous". */
  ANONYMOUS("anonymous"),
  /** In documents: "customer". */
  CUSTOMER("customer"),
  /** In documents: "restaurant_staff". */
  RESTAURANT_STAFF("restaurant_staff"),
  /** In documents: "restaurant_manager". */
  RESTAURANT_MANAGER("restaurant_manager"),
  /** In documents: "courier". */
  COURIER("courier"),
  /** In documents: "support". */
  SUPPORT("support"),
  /** In documents: "ops_admin". */
  OPS_ADMIN("ops_admin"),
  /** In documents: "finance". */
  FINANCE("finance"),
  /** In documents: "developer_app". */
  DEVELOPER_APP("developer_app"),
  /** In documents: "system". */
  SYSTEM("system");

  private final String word;

  Role(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static Role read(JsonReader in) {
    return ALL[in.word(WORDS, "Role")];
  }

  private static final Role[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

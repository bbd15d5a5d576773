// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of OrderState. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of OrderState. */
public enum OrderState implements JsonWriter.Word {
  /** In documents: "submitted". */
  SUBMITTED("submitted"),
  /** In documents: "pending_acceptance". */
  PENDING_ACCEPTANCE("pending_acceptance"),
  /** In documents: "accepted". */
  ACCEPTED("accepted"),
  /** In documents: "preparing". */
  PREPARING("preparing"),
  /** In documents: "ready". */
  READY("ready"),
  /** In documents: "handed_over". */
  HANDED_OVER("handed_over"),
  /** In documents: "delivered". */
  DELIVERED("delivered"),
  /** In documents: "rejected". */
  REJECTED("rejected"),
  /** In documents: "cancelled". */
  CANCELLED("cancelled"),
  /** In documents: "expired". */
  EXPIRED("expired"),
  /** In documents: "undeliverable". */
  UNDELIVERABLE("undeliverable"),
  /** In documents: "closed". */
  CLOSED("closed");

  private final String word;

  OrderState(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static OrderState read(JsonReader in) {
    return ALL[in.word(WORDS, "OrderState")];
  }

  private static final OrderState[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

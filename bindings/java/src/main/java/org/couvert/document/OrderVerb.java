// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of OrderVerb. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of OrderVerb. */
public enum OrderVerb implements JsonWriter.Word {
  /** In documents: "payment_ok". */
  PAYMENT_OK("payment_ok"),
  /** In documents: "payment_failed". */
  PAYMENT_FAILED("payment_failed"),
  /** In documents: "accept". */
  ACCEPT("accept"),
  /** In documents: "reject". */
  REJECT("reject"),
  /** In documents: "start_prep". */
  START_PREP("start_prep"),
  /** In documents: "adjust". */
  ADJUST("adjust"),
  /** In documents: "mark_ready". */
  MARK_READY("mark_ready"),
  /** In documents: "hand_over". */
  HAND_OVER("hand_over"),
  /** In documents: "confirm_delivery". */
  CONFIRM_DELIVERY("confirm_delivery"),
  /** In documents: "fail_delivery". */
  FAIL_DELIVERY("fail_delivery"),
  /** In documents: "cancel_by_customer". */
  CANCEL_BY_CUSTOMER("cancel_by_customer"),
  /** In documents: "cancel_by_restaurant". */
  CANCEL_BY_RESTAURANT("cancel_by_restaurant"),
  /** In documents: "cancel_by_ops". */
  CANCEL_BY_OPS("cancel_by_ops"),
  /** In documents: "timeout_accept". */
  TIMEOUT_ACCEPT("timeout_accept"),
  /** In documents: "timeout_pickup". */
  TIMEOUT_PICKUP("timeout_pickup"),
  /** In documents: "settle". */
  SETTLE("settle");

  private final String word;

  OrderVerb(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static OrderVerb read(JsonReader in) {
    return ALL[in.word(WORDS, "OrderVerb")];
  }

  private static final OrderVerb[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

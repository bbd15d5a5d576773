// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of VoucherObstacle. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of VoucherObstacle. */
public enum VoucherObstacle implements JsonWriter.Word {
  /** In documents: "none". */
  NONE("none"),
  /** In documents: "not_here". */
  NOT_HERE("not_here"),
  /** In documents: "not_now". */
  NOT_NOW("not_now"),
  /** In documents: "nothing_eligible". */
  NOTHING_ELIGIBLE("nothing_eligible"),
  /** In documents: "no_balance". */
  NO_BALANCE("no_balance"),
  /** In documents: "cap_reached". */
  CAP_REACHED("cap_reached"),
  /** In documents: "paid_by_others". */
  PAID_BY_OTHERS("paid_by_others");

  private final String word;

  VoucherObstacle(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static VoucherObstacle read(JsonReader in) {
    return ALL[in.word(WORDS, "VoucherObstacle")];
  }

  private static final VoucherObstacle[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

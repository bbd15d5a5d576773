// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of BillTarget. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.ErrorCode;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;

/** The words of BillTarget. */
public enum BillTarget implements JsonWriter.Word {
  /** In documents: "line". */
  LINE("line"),
  /** In documents: "fee". */
  FEE("fee");

  private final String word;

  BillTarget(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static BillTarget read(JsonReader in) {
    String found = in.word();
    for (BillTarget one : ALL) {
      if (one.word.equals(found)) return one;
    }
    throw in.error(ErrorCode.JSON_ENUM, "no BillTarget");
  }

  private static final BillTarget[] ALL = values();
}

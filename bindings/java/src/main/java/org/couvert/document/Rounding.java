// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of Rounding. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of Rounding. */
public enum Rounding implements JsonWriter.Word {
  /** In documents: "half_up". */
  HALF_UP("half_up"),
  /** In documents: "half_even". */
  HALF_EVEN("half_even"),
  /** In documents: "half_down". */
  HALF_DOWN("half_down"),
  /** In documents: "up". */
  UP("up"),
  /** In documents: "down". */
  DOWN("down"),
  /** In documents: "ceiling". */
  CEILING("ceiling"),
  /** In documents: "floor". */
  FLOOR("floor"),
  /** In documents: "half_odd". */
  HALF_ODD("half_odd"),
  /** In documents: "half_ceiling". */
  HALF_CEILING("half_ceiling"),
  /** In documents: "half_floor". */
  HALF_FLOOR("half_floor");

  private final String word;

  Rounding(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static Rounding read(JsonReader in) {
    return ALL[in.word(WORDS, "Rounding")];
  }

  private static final Rounding[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the words of FindingKind. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;

/** The words of FindingKind. */
public enum FindingKind implements JsonWriter.Word {
  /** In documents: "bad_ref". */
  BAD_REF("bad_ref"),
  /** In documents: "duplicate_ref". */
  DUPLICATE_REF("duplicate_ref"),
  /** In documents: "dangling_ref". */
  DANGLING_REF("dangling_ref"),
  /** In documents: "cycle". */
  CYCLE("cycle"),
  /** In documents: "too_deep". */
  TOO_DEEP("too_deep"),
  /** In documents: "bounds_unmeetable". */
  BOUNDS_UNMEETABLE("bounds_unmeetable"),
  /** In documents: "defaults_break_bounds". */
  DEFAULTS_BREAK_BOUNDS("defaults_break_bounds"),
  /** In documents: "empty_group". */
  EMPTY_GROUP("empty_group"),
  /** In documents: "price_out_of_range". */
  PRICE_OUT_OF_RANGE("price_out_of_range"),
  /** In documents: "negative_total_possible". */
  NEGATIVE_TOTAL_POSSIBLE("negative_total_possible"),
  /** In documents: "calendar_invalid". */
  CALENDAR_INVALID("calendar_invalid"),
  /** In documents: "item_in_no_section". */
  ITEM_IN_NO_SECTION("item_in_no_section"),
  /** In documents: "group_unused". */
  GROUP_UNUSED("group_unused"),
  /** In documents: "text_missing". */
  TEXT_MISSING("text_missing"),
  /** In documents: "text_invalid". */
  TEXT_INVALID("text_invalid"),
  /** In documents: "duplicate_link". */
  DUPLICATE_LINK("duplicate_link"),
  /** In documents: "never_available". */
  NEVER_AVAILABLE("never_available"),
  /** In documents: "limit". */
  LIMIT("limit"),
  /** In documents: "currency_missing". */
  CURRENCY_MISSING("currency_missing"),
  /** In documents: "option_dead". */
  OPTION_DEAD("option_dead"),
  /** In documents: "price_gap". */
  PRICE_GAP("price_gap"),
  /** In documents: "portions_invalid". */
  PORTIONS_INVALID("portions_invalid"),
  /** In documents: "measure_invalid". */
  MEASURE_INVALID("measure_invalid"),
  /** In documents: "combo_invalid". */
  COMBO_INVALID("combo_invalid"),
  /** In documents: "book_conflict". */
  BOOK_CONFLICT("book_conflict"),
  /** In documents: "allergen_contradiction". */
  ALLERGEN_CONTRADICTION("allergen_contradiction"),
  /** In documents: "translation_missing". */
  TRANSLATION_MISSING("translation_missing"),
  /** In documents: "age_not_marked". */
  AGE_NOT_MARKED("age_not_marked"),
  /** In documents: "no_effect". */
  NO_EFFECT("no_effect");

  private final String word;

  FindingKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Reads one; a word that is none is a CouvertException of code json_enum. */
  public static FindingKind read(JsonReader in) {
    return ALL[in.word(WORDS, "FindingKind")];
  }

  private static final FindingKind[] ALL = values();
  private static final Names WORDS = Names.ofWords(ALL);
}

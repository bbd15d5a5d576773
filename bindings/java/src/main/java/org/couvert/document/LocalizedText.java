// SPDX-License-Identifier: Apache-2.0
// A text in several languages.
package org.couvert.document;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.couvert.ErrorCode;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;

/** Text by language tag. A plain text in JSON is read as the one of the tag "default". */
public final class LocalizedText implements Document {
  /** The tag of a text that stands for every language. */
  public static final String DEFAULT = "default";

  private final Map<String, String> texts;

  private LocalizedText(Map<String, String> texts) {
    this.texts = Collections.unmodifiableMap(texts);
  }

  /** One text for every language. */
  public static LocalizedText of(String text) {
    return of(DEFAULT, text);
  }

  /** One text of a language. */
  public static LocalizedText of(String tag, String text) {
    return of(Collections.singletonMap(tag, text));
  }

  /** Texts by language tag. */
  public static LocalizedText of(Map<String, String> texts) {
    TreeMap<String, String> copy = new TreeMap<>();
    texts.forEach((tag, text) ->
        copy.put(Objects.requireNonNull(tag, "a tag is null"), Objects.requireNonNull(text, "a text is null")));
    return new LocalizedText(copy);
  }

  /** All texts by tag; cannot be changed. */
  public Map<String, String> texts() {
    return texts;
  }

  /** The text of the first of the languages that is there, else the default, else any. */
  public Optional<String> text(String... tags) {
    for (String tag : tags) {
      if (texts.containsKey(tag)) return Optional.of(texts.get(tag));
    }
    if (texts.containsKey(DEFAULT)) return Optional.of(texts.get(DEFAULT));
    return texts.values().stream().findFirst();
  }

  /** Reads the JSON text of one. */
  public static LocalizedText fromJson(String json) {
    return JsonReader.whole(org.couvert.json.Utf8.octets(json), LocalizedText::read);
  }

  /** Reads one out of a larger text. */
  public static LocalizedText read(JsonReader in) {
    if (in.beginsText()) return new LocalizedText(Collections.singletonMap(DEFAULT, in.text()));
    if (!in.beginsObject()) throw in.error(ErrorCode.JSON_TYPE, "not a text in languages");
    TreeMap<String, String> texts = new TreeMap<>();
    in.beginObject();
    while (in.nextName()) texts.put(in.name(), in.text());
    return new LocalizedText(texts);
  }

  @Override
  public void write(JsonWriter out) {
    out.value(texts);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LocalizedText && texts.equals(((LocalizedText) other).texts);
  }

  @Override
  public int hashCode() {
    return texts.hashCode();
  }

  /** The JSON text. */
  @Override
  public String toString() {
    return toJson();
  }
}

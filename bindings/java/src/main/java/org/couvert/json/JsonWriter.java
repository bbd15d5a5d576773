// SPDX-License-Identifier: Apache-2.0
// Writes JSON without spaces.
package org.couvert.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes one JSON value after the other. */
public final class JsonWriter {
  private static final String HEX = "0123456789abcdef";
  private final StringBuilder out = new StringBuilder(1024);
  private boolean comma;
  private int depth;

  /** Begins with nothing written. */
  public JsonWriter() {}

  /** What can write itself. */
  public interface Writable {
    /**
     * Writes itself as one value.
     *
     * @param out where to
     */
    void write(JsonWriter out);
  }

  /** A value of an enumeration with its name in documents. */
  public interface Word {
    /**
     * The name in documents.
     *
     * @return for instance "half_up"
     */
    String word();
  }

  /**
   * Begins an object.
   *
   * @return this
   */
  public JsonWriter beginObject() {
    return open('{');
  }

  /**
   * Ends an object.
   *
   * @return this
   */
  public JsonWriter endObject() {
    return close('}');
  }

  /**
   * Writes the name of a member; its value comes next.
   *
   * @param name of the member
   * @return this
   */
  public JsonWriter name(String name) {
    separate();
    quote(name);
    out.append(':');
    comma = false;
    return this;
  }

  /**
   * Writes the kind and version of a document, unless the document is a part of another one, which says it already.
   *
   * @param kind for instance "order/1"
   * @return this
   */
  public JsonWriter kind(String kind) {
    return depth == 1 ? member("couvert", kind) : this;
  }

  /**
   * Writes a member.
   *
   * @param name of the member
   * @param value a whole number
   * @return this
   */
  public JsonWriter member(String name, long value) {
    name(name).out.append(value);
    comma = true;
    return this;
  }

  /**
   * Writes a member.
   *
   * @param name of the member
   * @param value true or false
   * @return this
   */
  public JsonWriter member(String name, boolean value) {
    name(name).out.append(value);
    comma = true;
    return this;
  }

  /**
   * Writes a member.
   *
   * @param name of the member
   * @param value as {@link #value(Object)} takes it
   * @return this
   */
  public JsonWriter member(String name, Object value) {
    return name(name).value(value);
  }

  /**
   * Writes a value.
   *
   * @param value null, a text, a number, true or false, an id, an instant, a date, a word, a document, or a list or map of these
   * @return this
   */
  public JsonWriter value(Object value) {
    if (value instanceof Writable) {
      separate();
      comma = false;
      ((Writable) value).write(this);
    } else if (value instanceof List) {
      open('[');
      for (Object element : (List<?>) value) value(element);
      close(']');
    } else if (value instanceof Map) {
      open('{');
      for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) member((String) entry.getKey(), entry.getValue());
      close('}');
    } else {
      separate();
      scalar(value);
    }
    comma = true;
    return this;
  }

  private void scalar(Object value) {
    if (value instanceof String) {
      quote((String) value);
    } else if (value instanceof Word) {
      quote(((Word) value).word());
    } else if (value instanceof Instant) {
      // Documents count in microseconds.
      quote(((Instant) value).truncatedTo(ChronoUnit.MICROS).toString());
    } else if (value instanceof UUID || value instanceof LocalDate) {
      quote(value.toString());
    } else if (value == null || value instanceof Boolean || whole(value)) {
      out.append(value);
    } else if (value instanceof Double && !((Double) value).isInfinite() && !((Double) value).isNaN()) {
      out.append(value);
    } else {
      throw new IllegalArgumentException("no JSON value: " + value.getClass().getName());
    }
  }

  private static boolean whole(Object value) {
    return value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte;
  }

  private JsonWriter open(char bracket) {
    separate();
    depth++;
    out.append(bracket);
    comma = false;
    return this;
  }

  private JsonWriter close(char bracket) {
    depth--;
    out.append(bracket);
    comma = true;
    return this;
  }

  private void separate() {
    if (comma) out.append(',');
    comma = true;
  }

  private static boolean plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x20 || c == '"' || c == '\\') return false;
    }
    return true;
  }

  private void quote(String text) {
    out.append('"');
    if (plain(text)) {
      out.append(text).append('"');
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < 0x20) {
        out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  /** What was written up to now. */
  @Override
  public String toString() {
    return out.toString();
  }
}

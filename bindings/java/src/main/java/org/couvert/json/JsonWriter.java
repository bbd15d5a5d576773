// SPDX-License-Identifier: Apache-2.0
// Writes JSON without spaces, as octets at once.
package org.couvert.json;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.UUID;
import org.couvert.CouvertException;
import org.couvert.ErrorCode;

/** Writes one JSON value after the other. */
public final class JsonWriter {
  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
  private static final long YEAR_0 = -62_167_219_200L;
  private static final long YEAR_10000 = 253_402_300_800L;

  private byte[] out = new byte[1024];
  private int size;
  private boolean half;
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
    put(':');
    comma = false;
    return this;
  }

  private JsonWriter name(Names names, int place) {
    byte[] key = names.keys[place];
    separate();
    room(key.length);
    System.arraycopy(key, 0, out, size, key.length);
    size += key.length;
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
    return name(name).number(value);
  }

  /**
   * Writes a member.
   *
   * @param name of the member
   * @param value true or false
   * @return this
   */
  public JsonWriter member(String name, boolean value) {
    return name(name).ascii(value ? "true" : "false");
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
   * Writes a member.
   *
   * @param names that have the name of the member
   * @param place of the name
   * @param value a whole number
   * @return this
   */
  public JsonWriter member(Names names, int place, long value) {
    return name(names, place).number(value);
  }

  /**
   * Writes a member.
   *
   * @param names that have the name of the member
   * @param place of the name
   * @param value true or false
   * @return this
   */
  public JsonWriter member(Names names, int place, boolean value) {
    return name(names, place).ascii(value ? "true" : "false");
  }

  /**
   * Writes a member.
   *
   * @param names that have the name of the member
   * @param place of the name
   * @param value a text
   * @return this
   */
  public JsonWriter member(Names names, int place, String value) {
    name(names, place).quote(value);
    comma = true;
    return this;
  }

  /**
   * Writes a member.
   *
   * @param names that have the name of the member
   * @param place of the name
   * @param value an id
   * @return this
   */
  public JsonWriter member(Names names, int place, UUID value) {
    name(names, place).uuid(value);
    comma = true;
    return this;
  }

  /**
   * Writes a member.
   *
   * @param names that have the name of the member
   * @param place of the name
   * @param value an instant
   * @return this
   */
  public JsonWriter member(Names names, int place, Instant value) {
    name(names, place).instant(value);
    comma = true;
    return this;
  }

  /**
   * Writes a member.
   *
   * @param names that have the name of the member
   * @param place of the name
   * @param value a word of an enumeration
   * @return this
   */
  public JsonWriter member(Names names, int place, Word value) {
    name(names, place).quote(value.word());
    comma = true;
    return this;
  }

  /**
   * Writes a member.
   *
   * @param names that have the name of the member
   * @param place of the name
   * @param value a document
   * @return this
   */
  public JsonWriter member(Names names, int place, Writable value) {
    value.write(name(names, place));
    comma = true;
    return this;
  }

  /**
   * Writes a member.
   *
   * @param names that have the name of the member
   * @param place of the name
   * @param value a list
   * @return this
   */
  public JsonWriter member(Names names, int place, List<?> value) {
    return name(names, place).list(value);
  }

  /**
   * Writes a member.
   *
   * @param names that have the name of the member
   * @param place of the name
   * @param value as {@link #value(Object)} takes it
   * @return this
   */
  public JsonWriter member(Names names, int place, Object value) {
    return name(names, place).value(value);
  }

  /**
   * Writes a value.
   *
   * @param value null, a text, a number, true or false, an id, an instant, a date, a word, a document, or a list or map
   *     of these
   * @return this
   */
  public JsonWriter value(Object value) {
    if (value instanceof List) return list((List<?>) value);
    if (value instanceof Map) {
      open('{');
      for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) member((String) entry.getKey(), entry.getValue());
      return close('}');
    }
    return element(value);
  }

  private JsonWriter list(List<?> values) {
    open('[');
    if (values instanceof RandomAccess) {
      for (int i = 0; i < values.size(); i++) element(values.get(i));
    } else {
      for (Object value : values) element(value);
    }
    return close(']');
  }

  // What is in lists mostly comes first: whether a class has an interface that it has not takes a while to find out.
  private JsonWriter element(Object value) {
    if (value instanceof String) {
      separate();
      quote((String) value);
    } else if (value instanceof Writable) {
      separate();
      comma = false;
      ((Writable) value).write(this);
    } else if (value instanceof List || value instanceof Map) {
      value(value);
    } else {
      separate();
      scalar(value);
    }
    comma = true;
    return this;
  }

  private void scalar(Object value) {
    if (value instanceof Word) {
      quote(((Word) value).word());
    } else if (value instanceof Instant) {
      instant((Instant) value);
    } else if (value instanceof UUID) {
      uuid((UUID) value);
    } else if (whole(value)) {
      number(((Number) value).longValue());
    } else if (value instanceof LocalDate) {
      quote(value.toString());
    } else if (value == null || value instanceof Boolean) {
      ascii(String.valueOf(value));
    } else if (value instanceof Double && !((Double) value).isInfinite() && !((Double) value).isNaN()) {
      ascii(value.toString());
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
    put(bracket);
    comma = false;
    return this;
  }

  private JsonWriter close(char bracket) {
    depth--;
    put(bracket);
    comma = true;
    return this;
  }

  private void separate() {
    if (comma) put(',');
    comma = true;
  }

  private void room(int octets) {
    if (out.length - size >= octets) return;
    if (size + octets < 0) throw new OutOfMemoryError("a document passes what an array holds");
    out = Arrays.copyOf(out, Math.max(size + octets, out.length * 2));
  }

  private void put(int octet) {
    room(1);
    out[size++] = (byte) octet;
  }

  private JsonWriter ascii(String text) {
    room(text.length());
    for (int i = 0; i < text.length(); i++) out[size++] = (byte) text.charAt(i);
    comma = true;
    return this;
  }

  private JsonWriter number(long value) {
    if (value == Long.MIN_VALUE) return ascii(Long.toString(value));
    room(20);
    long rest = value;
    if (value < 0) {
      out[size++] = '-';
      rest = -value;
    }
    int digits = 1;
    for (long left = rest; left >= 10; left /= 10) digits++;
    digits(rest, digits);
    comma = true;
    return this;
  }

  // There is room for them.
  private void digits(long value, int count) {
    long rest = value;
    for (int i = size + count - 1; i >= size; i--) {
      out[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    size += count;
  }

  // As Instant writes itself, but documents count in microseconds.
  private void instant(Instant value) {
    long seconds = value.getEpochSecond();
    if (seconds < YEAR_0 || seconds >= YEAR_10000) {
      quote(value.truncatedTo(ChronoUnit.MICROS).toString());
      return;
    }
    LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(seconds, 86_400L));
    int second = (int) Math.floorMod(seconds, 86_400L);
    room(32);
    out[size++] = '"';
    digits(date.getYear(), 4);
    out[size++] = '-';
    digits(date.getMonthValue(), 2);
    out[size++] = '-';
    digits(date.getDayOfMonth(), 2);
    out[size++] = 'T';
    digits(second / 3600, 2);
    out[size++] = ':';
    digits(second / 60 % 60, 2);
    out[size++] = ':';
    digits(second % 60, 2);
    int micros = value.getNano() / 1000;
    if (micros != 0) {
      out[size++] = '.';
      if (micros % 1000 == 0) digits(micros / 1000, 3);
      else digits(micros, 6);
    }
    out[size++] = 'Z';
    out[size++] = '"';
  }

  private void uuid(UUID value) {
    room(38);
    out[size++] = '"';
    long most = value.getMostSignificantBits(), least = value.getLeastSignificantBits();
    hex(most >>> 32, 8);
    out[size++] = '-';
    hex(most >>> 16, 4);
    out[size++] = '-';
    hex(most, 4);
    out[size++] = '-';
    hex(least >>> 48, 4);
    out[size++] = '-';
    hex(least, 12);
    out[size++] = '"';
  }

  // The last digits of it. There is room for them.
  private void hex(long value, int count) {
    for (int shift = (count - 1) * 4; shift >= 0; shift -= 4) out[size++] = HEX[(int) (value >>> shift) & 15];
  }

  private void quote(String text) {
    int length = text.length();
    room(length + 2);
    byte[] to = out;
    int end = size;
    to[end++] = '"';
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < 0x20 || c >= 0x80 || c == '"' || c == '\\') {
        size = end;
        quoteRest(text, i);
        return;
      }
      to[end++] = (byte) c;
    }
    to[end++] = '"';
    size = end;
  }

  private void quoteRest(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      room(7);  // an escape and the quote at the end
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out[size++] = '\\';
        out[size++] = (byte) c;
      } else if (c < 0x20) {
        escape(c);
      } else if (c < 0x80) {
        out[size++] = (byte) c;
      } else if (c < 0x800) {
        out[size++] = (byte) (0xc0 | c >> 6);
        out[size++] = (byte) (0x80 | c & 0x3f);
      } else if (!Character.isSurrogate(c)) {
        out[size++] = (byte) (0xe0 | c >> 12);
        out[size++] = (byte) (0x80 | c >> 6 & 0x3f);
        out[size++] = (byte) (0x80 | c & 0x3f);
      } else if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
        int point = Character.toCodePoint(c, text.charAt(++i));
        out[size++] = (byte) (0xf0 | point >> 18);
        out[size++] = (byte) (0x80 | point >> 12 & 0x3f);
        out[size++] = (byte) (0x80 | point >> 6 & 0x3f);
        out[size++] = (byte) (0x80 | point & 0x3f);
      } else {
        half = true;
        escape(c);
      }
    }
    put('"');
  }

  private void escape(char c) {
    out[size++] = '\\';
    out[size++] = 'u';
    hex(c, 4);
  }

  /**
   * What was written up to now.
   *
   * @return its octets; with half a character in a text: a CouvertException of code invalid_argument
   */
  public byte[] octets() {
    if (half) throw new CouvertException.Invalid(ErrorCode.INVALID_ARGUMENT, "half a character in a text", "");
    return Arrays.copyOf(out, size);
  }

  /** What was written up to now. Half a character is an escape there. */
  @Override
  public String toString() {
    return new String(out, 0, size, StandardCharsets.UTF_8);
  }
}

// SPDX-License-Identifier: Apache-2.0
// Reads JSON from octets, one value after the other, without building a tree.
package org.couvert.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.couvert.CouvertException;
import org.couvert.ErrorCode;

/**
 * A strict reader of JSON (RFC 8259) in UTF-8. What is wrong is a {@link CouvertException.Invalid} whose path is the JSON
 * Pointer of the value concerned.
 */
public final class JsonReader {
  /** How deep values may be nested. */
  public static final int DEPTH = 64;

  private static final int KNOWN_OCTETS = 40;
  private static final String[] KNOWN = new String[1024];

  private final byte[] text;
  private int at;
  private int depth;
  private boolean first;
  private String name = "";
  private final String[] names = new String[DEPTH + 1];
  private final int[] indexes = new int[DEPTH + 1];

  /**
   * Reads from octets, which must stay as they are meanwhile.
   *
   * @param utf8 the text
   */
  public JsonReader(byte[] utf8) {
    text = utf8;
  }

  /**
   * Reads from a text.
   *
   * @param json the text
   */
  public JsonReader(String json) {
    this(Utf8.octets(json));
  }

  /**
   * Reads a text that holds one value and nothing else.
   *
   * @param <T> what becomes of the value
   * @param utf8 the text
   * @param value what reads the value
   * @return the value
   */
  public static <T> T whole(byte[] utf8, Function<JsonReader, T> value) {
    JsonReader in = new JsonReader(utf8);
    T read = value.apply(in);
    in.end();
    return read;
  }

  /** Goes into an object; {@link #nextName()} then goes through it. */
  public void beginObject() {
    open('{');
    names[depth] = "";
  }

  /**
   * Goes to the next member of the object.
   *
   * @return whether there is one; if not, the object is left
   */
  public boolean nextName() {
    if (!next('}')) return false;
    if (peek() != '"') throw syntax("a member has no name");
    name = known();
    names[depth] = name;
    if (peek() != ':') throw syntax("a colon is missing");
    at++;
    return true;
  }

  /**
   * The member that {@link #nextName()} found.
   *
   * @return its name
   */
  public String name() {
    return name;
  }

  /** Goes into an array; {@link #nextElement()} then goes through it. */
  public void beginArray() {
    open('[');
    names[depth] = null;
    indexes[depth] = -1;
  }

  /**
   * Goes to the next element of the array.
   *
   * @return whether there is one; if not, the array is left
   */
  public boolean nextElement() {
    if (!next(']')) return false;
    indexes[depth]++;
    return true;
  }

  /**
   * Reads an array.
   *
   * @param <T> type of the elements
   * @param element reads one of them
   * @return an unmodifiable list
   */
  public <T> List<T> list(Function<JsonReader, T> element) {
    ArrayList<T> all = new ArrayList<>();
    beginArray();
    while (nextElement()) all.add(element.apply(this));
    return Collections.unmodifiableList(all);
  }

  /**
   * Skips a null.
   *
   * @return whether there was one
   */
  public boolean skipNull() {
    if (peek() != 'n') return false;
    literal("null");
    return true;
  }

  /**
   * Reads a text.
   *
   * @return the text
   */
  public String text() {
    if (peek() != '"') throw type("a text");
    return string();
  }

  /**
   * Reads a text of which there are few, a word of an enumeration.
   *
   * @return the text
   */
  public String word() {
    if (peek() != '"') throw type("a text");
    return known();
  }

  /**
   * Reads an integer.
   *
   * @return the number
   */
  public long int64() {
    int begin = startOfNumber("an integer");
    int from = begin;
    boolean negative = text[begin] == '-';
    if (negative) from++;
    int end = digits(from);
    if (end < text.length && (text[end] == '.' || text[end] == 'e' || text[end] == 'E')) throw type("an integer");
    long value = 0;
    if (end - from <= 18) {  // cannot be too large
      for (int i = from; i < end; i++) value = value * 10 + (text[i] - '0');
      at = end;
      return negative ? -value : value;
    }
    if (end - from > 19) throw range();
    for (int i = from; i < end; i++) {
      int digit = text[i] - '0';
      // Counted downwards, since there is one more negative number than positive ones.
      if (value < (Long.MIN_VALUE + digit) / 10) throw range();
      value = value * 10 - digit;
    }
    if (!negative && value == Long.MIN_VALUE) throw range();
    at = end;
    return negative ? value : -value;
  }

  /**
   * Reads an integer of 32 bits.
   *
   * @return the number
   */
  public int int32() {
    long value = int64();
    if (value != (int) value) throw range();
    return (int) value;
  }

  /**
   * Reads true or false.
   *
   * @return which
   */
  public boolean bool() {
    if (peek() == 't') {
      literal("true");
      return true;
    }
    if (peek() != 'f') throw type("true or false");
    literal("false");
    return false;
  }

  /**
   * Reads an id.
   *
   * @return the id
   */
  public UUID uuid() {
    String text = text();
    // UUID.fromString() takes shorter groups, too.
    if (text.length() != 36) throw argument("not an id");
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException wrong) {
      throw argument("not an id");
    }
  }

  /**
   * Reads an instant.
   *
   * @return the instant
   */
  public Instant instant() {
    String text = text();
    try {
      return text.endsWith("Z") ? Instant.parse(text) : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException wrong) {
      throw argument("not an instant");
    }
  }

  /**
   * Reads a date.
   *
   * @return the date
   */
  public LocalDate date() {
    try {
      return LocalDate.parse(text());
    } catch (DateTimeException wrong) {
      throw argument("not a date");
    }
  }

  /**
   * Checks the kind and version of a document: its member "couvert".
   *
   * @param expected for instance "order/1"
   */
  public void kind(String expected) {
    String found = text();
    if (!found.equals(expected) && !found.startsWith(expected + ".")) {
      throw new CouvertException.Invalid(ErrorCode.DOCUMENT_VERSION, "expected " + expected, path());
    }
  }

  /**
   * Reads any value: a Map, a List, a String, a Long, a Double, a Boolean, or null.
   *
   * @return the value
   */
  public Object value() {
    switch (peek()) {
      case '{':
        Map<String, Object> members = new LinkedHashMap<>();
        beginObject();
        while (nextName()) {
          String member = name;
          members.put(member, value());
        }
        return Collections.unmodifiableMap(members);
      case '[':
        return list(JsonReader::value);
      case '"':
        return string();
      case 't':
      case 'f':
        return bool();
      case 'n':
        literal("null");
        return null;
      default:
        return number();
    }
  }

  /** Skips any value. */
  public void skip() {
    value();
  }

  /** Refuses anything but space up to the end of the text. */
  public void end() {
    if (peek() != 0 || at < text.length) throw syntax("something follows the value");
  }

  /**
   * Ends the reading of a document: what its builder misses is an error of the document's place in the whole text.
   *
   * @param <T> the document's class
   * @param build makes the document
   * @return the document
   */
  public <T> T built(Supplier<T> build) {
    try {
      return build.get();
    } catch (CouvertException.Invalid wrong) {
      String message = wrong.getMessage().substring(wrong.name().length());
      throw new CouvertException.Invalid(wrong.code(), message.startsWith(": ") ? message.substring(2) : "",
          path() + wrong.path());
    }
  }

  /**
   * An error at the value that was read last.
   *
   * @param code what is wrong
   * @param message for developers
   * @return the exception, to be thrown
   */
  public CouvertException error(ErrorCode code, String message) {
    return new CouvertException.Invalid(code, message, path());
  }

  private void open(char bracket) {
    if (peek() != bracket) throw type(bracket == '{' ? "an object" : "an array");
    if (depth == DEPTH) throw syntax("nested too deep");
    at++;
    depth++;
    first = true;
  }

  private boolean next(char bracket) {
    int c = peek();
    if (c == bracket) {
      at++;
      depth--;
      first = false;
      return false;
    }
    if (!first) {
      if (c != ',') throw syntax("a comma is missing");
      at++;
      if (peek() == bracket) throw syntax("a comma too many");
    }
    first = false;
    return true;
  }

  private Object number() {
    int begin = startOfNumber("a value");
    int end = digits(text[begin] == '-' ? begin + 1 : begin);
    boolean whole = true;
    if (end < text.length && text[end] == '.') {
      whole = false;
      int fraction = end + 1;
      end = fraction;
      while (end < text.length && digit(text[end])) end++;
      if (end == fraction) throw syntax("a digit is missing");
    }
    if (end < text.length && (text[end] == 'e' || text[end] == 'E')) {
      whole = false;
      end++;
      if (end < text.length && (text[end] == '+' || text[end] == '-')) end++;
      int exponent = end;
      while (end < text.length && digit(text[end])) end++;
      if (end == exponent) throw syntax("a digit is missing");
    }
    String found = new String(text, begin, end - begin, StandardCharsets.US_ASCII);
    at = end;
    if (whole) {
      try {
        return Long.valueOf(found);
      } catch (NumberFormatException tooLong) {
        return Double.valueOf(found);
      }
    }
    return Double.valueOf(found);
  }

  private int startOfNumber(String wanted) {
    int c = peek();
    if (c != '-' && !digit((byte) c)) throw type(wanted);
    return at;
  }

  // The end of the integer that begins here.
  private int digits(int from) {
    int end = from;
    while (end < text.length && digit(text[end])) end++;
    if (end == from) throw syntax("a digit is missing");
    if (text[from] == '0' && end > from + 1) throw syntax("a number begins with 0");
    return end;
  }

  private static boolean digit(byte c) {
    return c >= '0' && c <= '9';
  }

  // Past the opening quote and up to the closing one. Most texts have neither escapes nor anything but ASCII.
  private String string() {
    int begin = ++at;
    boolean ascii = true;
    for (int i = begin; i < text.length; i++) {
      byte c = text[i];
      if (c == '"') {
        at = i + 1;
        return ascii ? new String(text, begin, i - begin, StandardCharsets.ISO_8859_1) : decoded(begin, i);
      }
      if (c == '\\') return escaped(begin, i);
      if (c < 0) {
        ascii = false;
      } else if (c < 0x20) {
        throw syntax("a control character in a text");
      }
    }
    throw syntax("a text does not end");
  }

  // A text that is probably known already, so that it is not made, and hashed, each time.
  private String known() {
    int begin = at + 1;
    int hash = 0;
    int end = begin;
    while (end < text.length && text[end] != '"') hash = hash * 31 + text[end++];
    int slot = (hash ^ hash >>> 16) & KNOWN.length - 1;
    // Another thread may put another text there at any time; what was read stays as it is.
    String found = KNOWN[slot];
    if (found != null && same(found, begin, end)) {
      at = end + 1;
      return found;
    }
    String made = string();
    boolean plain = at == end + 1 && made.length() == end - begin && made.indexOf('\\') < 0;
    if (plain && made.length() <= KNOWN_OCTETS) KNOWN[slot] = made.intern();
    return made;
  }

  // Known texts have neither escapes nor anything but ASCII.
  private boolean same(String known, int begin, int end) {
    if (known.length() != end - begin) return false;
    for (int i = begin; i < end; i++) {
      if (known.charAt(i - begin) != text[i]) return false;
    }
    return true;
  }

  private String escaped(int begin, int backslash) {
    StringBuilder out = new StringBuilder(decoded(begin, backslash));
    int from = backslash;
    for (int i = backslash; i < text.length; i++) {
      byte c = text[i];
      if (c >= 0 && c < 0x20) throw syntax("a control character in a text");
      if (c != '"' && c != '\\') continue;
      out.append(decoded(from, i));
      if (c == '"') {
        at = i + 1;
        return lone(out) ? refuseSurrogate() : out.toString();
      }
      i = escape(i + 1, out);
      from = i + 1;
    }
    throw syntax("a text does not end");
  }

  // Index of the last octet of the escape.
  private int escape(int i, StringBuilder out) {
    int c = i < text.length ? text[i] : 0;
    int which = "\"\\/bfnrt".indexOf(c);
    if (c != 0 && which >= 0) {
      out.append("\"\\/\b\f\n\r\t".charAt(which));
      return i;
    }
    if (c != 'u' || i + 4 >= text.length) throw syntax("an escape that there is not");
    int value = 0;
    for (int k = 1; k <= 4; k++) {
      int hex = Character.digit(text[i + k], 16);
      if (hex < 0) throw syntax("an escape that there is not");
      value = value * 16 + hex;
    }
    out.append((char) value);
    return i + 4;
  }

  private String refuseSurrogate() {
    throw syntax("half a character");
  }

  private static boolean lone(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) continue;
      if (!Character.isHighSurrogate(c) || i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
        return true;
      }
      i++;
    }
    return false;
  }

  private String decoded(int begin, int end) {
    if (begin >= end) return "";
    try {
      return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(text, begin, end - begin)).toString();
    } catch (CharacterCodingException wrong) {
      throw syntax("not UTF-8");
    }
  }

  private int peek() {
    while (at < text.length) {
      byte c = text[at];
      if (c != ' ' && c != '\n' && c != '\t' && c != '\r') return c;
      at++;
    }
    return 0;
  }

  private void literal(String expected) {
    for (int i = 0; i < expected.length(); i++, at++) {
      if (at == text.length || text[at] != expected.charAt(i)) throw syntax("not a value");
    }
  }

  private String path() {
    StringBuilder out = new StringBuilder();
    for (int i = 1; i <= depth; i++) {
      if (names[i] == null) {
        if (indexes[i] >= 0) out.append('/').append(indexes[i]);
      } else if (!names[i].isEmpty()) {
        out.append('/').append(names[i].replace("~", "~0").replace("/", "~1"));
      }
    }
    return out.toString();
  }

  private CouvertException syntax(String message) {
    return error(ErrorCode.JSON_SYNTAX, message + ", at octet " + at);
  }

  private CouvertException type(String wanted) {
    return peek() == 0 && at >= text.length ? syntax("the text ends early") : error(ErrorCode.JSON_TYPE, "not " + wanted);
  }

  private CouvertException range() {
    return error(ErrorCode.JSON_NUMBER_RANGE, "the number is too large");
  }

  private CouvertException argument(String message) {
    return error(ErrorCode.INVALID_ARGUMENT, message);
  }
}

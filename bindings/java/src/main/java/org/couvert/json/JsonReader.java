// SPDX-License-Identifier: Apache-2.0
// Reads JSON from octets, one value after the other, without building a tree.
package org.couvert.json;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH = 0x80 * ONES;
  private static final long QUOTES = '"' * ONES;
  private static final long BACKSLASHES = '\\' * ONES;
  private static final long SPACES = ' ' * ONES;
  private static final byte[] HEX = new byte[128];
  private static final Names NONE = new Names();

  static {
    for (int c = 0; c < HEX.length; c++) HEX[c] = (byte) Character.digit(c, 16);
  }

  private final byte[] text;
  private final ByteBuffer octets;
  private int at;
  private int depth;
  private boolean first;
  private String name = "";
  // Where each container is: an array at an index; an object at one of its names, or at another one.
  private final int[] places = new int[DEPTH + 1];
  private final Names[] names = new Names[DEPTH + 1];
  private final String[] others = new String[DEPTH + 1];

  /**
   * Reads from octets, which must stay as they are meanwhile.
   *
   * @param utf8 the text
   */
  public JsonReader(byte[] utf8) {
    text = utf8;
    octets = ByteBuffer.wrap(utf8).order(ByteOrder.LITTLE_ENDIAN);
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
    names[depth] = NONE;
    places[depth] = Names.END;
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
    others[depth] = name;
    places[depth] = Names.UNKNOWN;
    if (peek() != ':') throw syntax("a colon is missing");
    at++;
    return true;
  }

  /**
   * Goes to the next member of the object, in documents whose members are known.
   *
   * @param names of the members that are known
   * @param last what it answered before; -1 at the beginning
   * @return the place of its name; {@link Names#UNKNOWN}; or {@link Names#END}, and the object is left
   */
  public int nextMember(Names names, int last) {
    if (!next('}')) return Names.END;
    if (peek() != '"') throw syntax("a member has no name");
    if (this.names[depth] != names) this.names[depth] = names;
    int found = place(names, last);
    if (found >= 0) {
      at += 1 + names.length(found);
    } else {
      String other = string();
      found = names.of(other);  // with escapes it may be one of them after all
      others[depth] = other;
    }
    places[depth] = found;
    if (peek() != ':') throw syntax("a colon is missing");
    at++;
    return found;
  }

  /**
   * Refuses a document without members that must be there.
   *
   * @param names of its members
   * @param missing a bit for the place of each that must be there and was not; 0: all is well
   */
  public void need(Names names, long missing) {
    if (missing == 0) return;
    String member = names.texts[Long.numberOfTrailingZeros(missing)];
    throw new CouvertException.Invalid(ErrorCode.JSON_MISSING_MEMBER, member + " is missing", path() + '/' + member);
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
    places[depth] = -1;
  }

  /**
   * Goes to the next element of the array.
   *
   * @return whether there is one; if not, the array is left
   */
  public boolean nextElement() {
    if (!next(']')) return false;
    places[depth]++;
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
    beginArray();
    if (!nextElement()) return Collections.emptyList();
    ArrayList<T> all = new ArrayList<>();
    do {
      all.add(element.apply(this));
    } while (nextElement());
    return Collections.unmodifiableList(all);
  }

  /**
   * Whether a text comes next.
   *
   * @return whether
   */
  public boolean beginsText() {
    return peek() == '"';
  }

  /**
   * Whether an object comes next.
   *
   * @return whether
   */
  public boolean beginsObject() {
    return peek() == '{';
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
   * Reads a word of an enumeration.
   *
   * @param words of the enumeration
   * @param type its name, for the error of code json_enum about a word that is none of them
   * @return the word's place
   */
  public int word(Names words, String type) {
    if (peek() != '"') throw type("a text");
    int found = place(words, -1);
    if (found >= 0) {
      at += 1 + words.length(found);
      return found;
    }
    found = words.of(string());
    if (found < 0) throw error(ErrorCode.JSON_ENUM, "no " + type);
    return found;
  }

  /**
   * Reads an integer.
   *
   * @return the number
   */
  public long int64() {
    int begin = startOfNumber("an integer");
    boolean negative = text[begin] == '-';
    int from = negative ? begin + 1 : begin;
    long value = 0;
    int end = from;
    for (; end < text.length && digit(text[end]); end++) value = value * 10 + (text[end] - '0');
    if (end == from) throw syntax("a digit is missing");
    if (text[from] == '0' && end > from + 1) throw syntax("a number begins with 0");
    if (end < text.length && (text[end] == '.' || text[end] == 'e' || text[end] == 'E')) throw type("an integer");
    if (end - from > 18) value = long64(from, end, negative);
    at = end;
    return negative ? -value : value;
  }

  // So many digits may be too large.
  private long long64(int from, int end, boolean negative) {
    if (end - from > 19) throw range();
    long value = 0;
    for (int i = from; i < end; i++) {
      int digit = text[i] - '0';
      // Counted downwards, since there is one more negative number than positive ones.
      if (value < (Long.MIN_VALUE + digit) / 10) throw range();
      value = value * 10 - digit;
    }
    if (!negative && value == Long.MIN_VALUE) throw range();
    return -value;
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
    if (peek() != '"') throw type("a text");
    if (at + 38 <= text.length && text[at + 37] == '"' && text[at + 9] == '-' && text[at + 14] == '-'
        && text[at + 19] == '-' && text[at + 24] == '-') {
      long first = hex(at + 1, 8), second = hex(at + 10, 4), third = hex(at + 15, 4);
      long fourth = hex(at + 20, 4), last = hex(at + 25, 12);
      if ((first | second | third | fourth | last) >= 0) {
        at += 38;
        return new UUID(first << 32 | second << 16 | third, fourth << 48 | last);
      }
    }
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
    if (peek() != '"') throw type("a text");
    Instant usual = usualInstant();
    if (usual != null) return usual;
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
    if (peek() != '"') throw type("a text");
    try {
      if (at + 12 <= text.length && text[at + 11] == '"' && dateAt(at + 1)) {
        LocalDate found = LocalDate.of(decimal(at + 1, 4), decimal(at + 6, 2), decimal(at + 9, 2));
        at += 12;
        return found;
      }
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

  // The place of the name, or word, that begins after this quote.
  private int place(Names names, int last) {
    int begin = at + 1;
    // Documents end with brackets, so that there is nothing of ours among the last octets that is not found as a text.
    return begin + 8 <= text.length ? names.after(last, octets.getLong(begin), text, begin) : Names.UNKNOWN;
  }

  private boolean next(char bracket) {
    int c = peek();
    if (c == ',' && !first) {
      at++;
      if (peek() == bracket) throw syntax("a comma too many");
      return true;
    }
    if (c == bracket) {
      at++;
      depth--;
      first = false;
      return false;
    }
    if (!first) throw syntax("a comma is missing");
    first = false;
    return true;
  }

  // "2026-03-14T18:00:00Z" with or without a fraction, which is nearly all there is; null: something else, to be looked at.
  private Instant usualInstant() {
    int begin = at + 1;
    if (begin + 21 > text.length || !dateAt(begin) || text[begin + 10] != 'T' || text[begin + 13] != ':'
        || text[begin + 16] != ':') {
      return null;
    }
    int hour = decimal(begin + 11, 2), minute = decimal(begin + 14, 2), second = decimal(begin + 17, 2);
    if ((hour | minute | second) < 0 || hour > 23 || minute > 59 || second > 59) return null;
    int end = begin + 19;
    int nano = 0;
    if (text[end] == '.') {
      int from = ++end;
      while (end < text.length && end - from < 9 && digit(text[end])) nano = nano * 10 + text[end++] - '0';
      if (end == from) return null;
      for (int digits = end - from; digits < 9; digits++) nano *= 10;
    }
    if (end + 1 >= text.length || text[end] != 'Z' || text[end + 1] != '"') return null;
    int year = decimal(begin, 4), month = decimal(begin + 5, 2), day = decimal(begin + 8, 2);
    if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) return null;
    at = end + 2;
    long days = LocalDate.of(year, month, day).toEpochDay();
    return Instant.ofEpochSecond(days * 86_400 + hour * 3600 + minute * 60 + second, nano);
  }

  private boolean dateAt(int begin) {
    return text[begin + 4] == '-' && text[begin + 7] == '-' && (decimal(begin, 4) | decimal(begin + 5, 2)
        | decimal(begin + 8, 2)) >= 0;
  }

  // So many digits, or -1.
  private int decimal(int begin, int digits) {
    int value = 0;
    for (int i = begin; i < begin + digits; i++) {
      if (!digit(text[i])) return -1;
      value = value * 10 + text[i] - '0';
    }
    return value;
  }

  // So many hexadecimal digits, or -1.
  private long hex(int begin, int digits) {
    long value = 0;
    for (int i = begin; i < begin + digits; i++) {
      int digit = text[i] >= 0 ? HEX[text[i]] : -1;
      if (digit < 0) return -1;
      value = value << 4 | digit;
    }
    return value;
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
    for (int i = plainUpTo(begin); i < text.length; i++) {
      byte c = text[i];
      if (c == '"') {
        at = i + 1;
        return ascii ? ascii(begin, i) : decoded(begin, i);
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

  // Where the first octet of a text that is more than itself may be, eight octets at a time.
  private int plainUpTo(int begin) {
    int i = begin;
    for (; i + 8 <= text.length; i += 8) {
      long eight = octets.getLong(i);
      long quotes = eight ^ QUOTES, backslashes = eight ^ BACKSLASHES;
      // The highest bit of each octet that is a quote, a backslash, below a space, or not ASCII; of others after the first.
      long found = (quotes - ONES | backslashes - ONES | eight - SPACES | eight) & HIGH;
      if (found != 0) return i + (Long.numberOfTrailingZeros(found) >>> 3);
    }
    return i;
  }

  // What of String is deprecated for other octets is the shortest way for these.
  @SuppressWarnings("deprecation")
  private String ascii(int begin, int end) {
    return new String(text, 0, begin, end - begin);
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
    if (at < text.length && text[at] > ' ') return text[at];
    return pastSpace();
  }

  private int pastSpace() {
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
      int place = places[i];
      if (names[i] == null) {
        if (place >= 0) out.append('/').append(place);
      } else if (place != Names.END) {
        String name = place == Names.UNKNOWN ? others[i] : names[i].texts[place];
        out.append('/').append(name.replace("~", "~0").replace("/", "~1"));
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

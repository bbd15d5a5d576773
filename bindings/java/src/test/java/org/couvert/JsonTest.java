// SPDX-License-Identifier: Apache-2.0
// The reader and writer of JSON.
package org.couvert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;
import org.junit.jupiter.api.Test;

class JsonTest {
  private static Object read(String json) {
    return JsonReader.whole(Utf8.octets(json), JsonReader::value);
  }

  private static ErrorCode refused(byte[] json) {
    return assertThrows(CouvertException.Invalid.class, () -> JsonReader.whole(json, JsonReader::value)).code();
  }

  @Test
  void everyKindOfValue() {
    Object value = read(" {\"a\":[1,-2.5e1,true,false,null,\"\\u00e9\\n\\\"\\\\\\/\\ud83c\\udf55\",{}], \"b\" : [] } ");
    Map<?, ?> members = (Map<?, ?>) value;
    assertEquals(Arrays.asList(1L, -25.0, true, false, null, "é\n\"\\/🍕", Map.of()), members.get("a"));
    assertEquals(List.of(), members.get("b"));
  }

  @Test
  void writesWhatItReads() {
    String text = "{\"a\":[1,-25.0,true,null,\"é🍕\\\"\\\\\\u0001\\u000a\"],\"b\":{}}";
    assertEquals(text, new JsonWriter().value(read(text)).toString());
  }

  @Test
  void refusesWhatIsNoJson() {
    for (String wrong : List.of("", " ", "{", "[1,]", "[,1]", "[1 2]", "{\"a\" 1}", "{\"a\":1,}", "{a:1}", "01", "1.", "-",
        "1e", "+1", "\"", "\"\\x\"", "\"\\u12\"", "\"\n\"", "tru", "nulls", "[1]x", "\"\\ud83c\"", "\"\\udf55\"", "NaN")) {
      assertThrows(CouvertException.Invalid.class, () -> read(wrong), wrong);
    }
  }

  @Test
  void refusesWhatIsNoUtf8() {
    assertEquals(ErrorCode.JSON_SYNTAX, refused(new byte[] {'"', (byte) 0xff, '"'}));
    assertEquals(ErrorCode.JSON_SYNTAX, refused(new byte[] {'"', (byte) 0xc0, (byte) 0x80, '"'}));
    assertEquals(ErrorCode.JSON_SYNTAX, refused(new byte[] {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'}));
  }

  @Test
  void refusesDepthWithoutOverflowOfTheStack() {
    byte[] deep = "[".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
    assertEquals(ErrorCode.JSON_SYNTAX, refused(deep));
    String allowed = "[".repeat(JsonReader.DEPTH) + "]".repeat(JsonReader.DEPTH);
    assertEquals(allowed, new JsonWriter().value(read(allowed)).toString());
  }

  @Test
  void integersAreExactUpToTheirEnds() {
    assertEquals(Long.MIN_VALUE, (long) JsonReader.whole(Utf8.octets("-9223372036854775808"), JsonReader::int64));
    assertEquals(Long.MAX_VALUE, (long) JsonReader.whole(Utf8.octets("9223372036854775807"), JsonReader::int64));
    for (String wrong : List.of("9223372036854775808", "-9223372036854775809", "99999999999999999999")) {
      assertEquals(ErrorCode.JSON_NUMBER_RANGE, assertThrows(CouvertException.class,
          () -> JsonReader.whole(Utf8.octets(wrong), JsonReader::int64)).code());
    }
    assertEquals(ErrorCode.JSON_NUMBER_RANGE, assertThrows(CouvertException.class,
        () -> JsonReader.whole(Utf8.octets("2147483648"), JsonReader::int32)).code());
    assertEquals(ErrorCode.JSON_TYPE, assertThrows(CouvertException.class,
        () -> JsonReader.whole(Utf8.octets("1.5"), JsonReader::int64)).code());
  }

  @Test
  void halfACharacterIsNeverSent() {
    assertThrows(CouvertException.Invalid.class, () -> Utf8.octets("a\ud83c"));
    assertEquals("🍕", Utf8.text(Utf8.octets("🍕")));
    assertEquals(4, Utf8.octets("🍕").length);
  }

  @Test
  void wordsThatLookAlikeAreKeptApart() {
    // Names are remembered by their octets: what is escaped must never be taken for what is not.
    for (int round = 0; round < 3; round++) {
      for (String name : List.of("a", "b", "a\\", "a\"", "\\", "é", "ref", "ReF", "\u0001", "a\\\\", "Aa", "BB")) {
        String json = new JsonWriter().value(Map.of(name, name)).toString();
        JsonReader in = new JsonReader(json);
        in.beginObject();
        assertTrue(in.nextName());
        assertEquals(name, in.name(), json);
        assertEquals(name, in.word(), json);
        assertFalse(in.nextName());
        in.end();
      }
    }
  }

  @Test
  void anEscapedQuoteDoesNotEndWhatIsRemembered() {
    // Enough names that some share their place with the name that they must not be taken for.
    for (int i = 0; i < 20_000; i++) {
      String name = Integer.toString(i, 36);
      assertEquals(name + "\\", new JsonReader("\"" + name + "\\\\\"").word());
      assertEquals(name + "\"y", new JsonReader("\"" + name + "\\\"y\"").word());
    }
  }

  @Test
  void numbersAtTheirBounds() {
    for (long value : new long[] {0, 1, -1, 999_999_999_999_999_999L, 1_000_000_000_000_000_000L, Long.MAX_VALUE, Long.MIN_VALUE}) {
      assertEquals(value, new JsonReader(Long.toString(value)).int64());
    }
    for (String wrong : List.of("9223372036854775808", "-9223372036854775809", "10000000000000000000", "99999999999999999999")) {
      assertEquals(ErrorCode.JSON_NUMBER_RANGE,
          assertThrows(CouvertException.class, () -> new JsonReader(wrong).int64()).code(), wrong);
    }
  }
}

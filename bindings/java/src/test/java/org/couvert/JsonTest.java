// SPDX-License-Identifier: Apache-2.0
// The reader and writer of JSON.
package org.couvert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.couvert.document.Step;
import org.couvert.document.StepKind;
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

  @Test
  void membersAreFoundWhereverAndHoweverTheyStand() {
    for (String json : List.of("{\"kind\":\"tax\",\"amount_minor\":7}", "{\"amount_minor\":7,\"kind\":\"tax\"}",
        " { \"amount_minor\" : 7 , \"kin\" : 1 , \"kind\" : \"tax\" , \"kinds\" : [ { } ] } ",
        "{\"\\u006bind\":\"t\\u0061x\",\"amount\\u005fminor\":7}", "{\"remainder\":null,\"kind\":\"tax\",\"amount_minor\":7}")) {
      Step step = Step.fromJson(json);
      assertEquals(StepKind.TAX, step.kind(), json);
      assertEquals(7, step.amountMinor(), json);
      assertEquals("{\"kind\":\"tax\",\"amount_minor\":7}", step.toJson());
    }
    CouvertException missing = assertThrows(CouvertException.Invalid.class, () -> Step.fromJson("{\"kind\":\"tax\"}"));
    assertEquals(ErrorCode.JSON_MISSING_MEMBER, missing.code());
    assertEquals("/amount_minor", missing.path());
    for (String wrong : List.of("{\"kind\":\"taxi\",\"amount_minor\":7}", "{\"kind\":\"ta\",\"amount_minor\":7}")) {
      CouvertException word = assertThrows(CouvertException.Invalid.class, () -> Step.fromJson(wrong));
      assertEquals(ErrorCode.JSON_ENUM, word.code());
      assertEquals("/kind", word.path());
    }
  }

  @Test
  void noTextIsReadBeyondItsEnd() {
    String whole = "{\"kind\":\"discount_share\",\"parent\":3,\"ref\":\"tenth é\",\"amount_minor\":-12,\"mode\":\"half_up\"}";
    assertEquals("tenth é", Step.fromJson(whole).ref());
    byte[] octets = Utf8.octets(whole);
    for (int length = 0; length < octets.length; length++) {
      byte[] cut = Arrays.copyOf(octets, length);
      assertEquals(ErrorCode.JSON_SYNTAX, assertThrows(CouvertException.Invalid.class, () -> Step.fromJson(cut)).code(),
          () -> Utf8.text(cut));
    }
  }

  @Test
  void instantsDatesAndIdsAsTheJdkReadsAndWritesThem() {
    for (String text : List.of("2026-03-14T18:00:00Z", "2024-02-29T23:59:59.999999Z", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z",
        "2026-03-14T24:00:00Z", "2026-03-14T23:59:60Z", "2026-03-14T18:00Z", "2026-03-14T18:00:00.1Z", "2026-03-14T18:00:00.1234567891Z",
        "2026-03-14T18:00:00.Z", "2026-03-14T18:00:00+01:00", "0000-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "+10000-01-01T00:00:00Z",
        "-0001-01-01T00:00:00Z", "2026-00-14T18:00:00Z", "2026-04-31T18:00:00Z", "2026-03-14 18:00:00Z", "20260314T180000Z", "", "Z",
        "2026-3-14T18:00:00Z", "2026-03-14T1:00:00Z", "2026-03-14T18:00:00z")) {
      Instant expected;
      try {
        expected = text.endsWith("Z") ? Instant.parse(text) : OffsetDateTime.parse(text).toInstant();
      } catch (DateTimeException none) {
        expected = null;
      }
      Instant found;
      try {
        found = new JsonReader('"' + text + '"').instant();
      } catch (CouvertException refused) {
        assertEquals(ErrorCode.INVALID_ARGUMENT, refused.code());
        found = null;
      }
      assertEquals(expected, found, text);
    }
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      Instant instant = Instant.ofEpochSecond(random.nextLong() % 300_000_000_000L, random.nextInt(4) * 250_000_000L
          + (random.nextBoolean() ? random.nextInt(250_000_000) : 0));
      Instant micros = instant.truncatedTo(ChronoUnit.MICROS);
      assertEquals('"' + micros.toString() + '"', new JsonWriter().value(instant).toString());
      assertEquals(micros, new JsonReader('"' + micros.toString() + '"').instant());
      UUID id = new UUID(random.nextLong(), random.nextLong());
      assertEquals('"' + id.toString() + '"', new JsonWriter().value(id).toString());
      assertEquals(id, new JsonReader('"' + id.toString().toUpperCase(Locale.ROOT) + '"').uuid());
      LocalDate date = LocalDate.ofEpochDay(random.nextInt(2_000_000));
      assertEquals(date, new JsonReader(new JsonWriter().value(date).toString()).date());
      long number = random.nextLong() >> random.nextInt(64);
      assertEquals(Long.toString(number), new JsonWriter().value(number).toString());
      assertEquals(number, new JsonReader(Long.toString(number)).int64());
    }
    assertEquals("-9223372036854775808", new JsonWriter().value(Long.MIN_VALUE).toString());
    for (String wrong : List.of("00000000-0000-0000-0000-00000000000g", "00000000-0000-0000-0000-0000000000000", "0-0-0-0-0",
        "00000000+0000-0000-0000-000000000000")) {
      assertEquals(ErrorCode.INVALID_ARGUMENT,
          assertThrows(CouvertException.class, () -> new JsonReader('"' + wrong + '"').uuid()).code(), wrong);
    }
    for (String wrong : List.of("2026-02-30", "2026-2-03", "", "2026-02-03x")) {
      assertEquals(ErrorCode.INVALID_ARGUMENT,
          assertThrows(CouvertException.class, () -> new JsonReader('"' + wrong + '"').date()).code(), wrong);
    }
  }

  @Test
  void textsOfEveryCharacterComeBack() {
    Random random = new Random(4);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(24); length > 0; length--) {
        int point = random.nextInt(new int[] {0x80, 0x800, 0x10000, 0x110000}[random.nextInt(4)]);
        if (point < 0xd800 || point > 0xdfff) text.appendCodePoint(point);
      }
      JsonWriter out = new JsonWriter().value(text.toString());
      assertEquals(text.toString(), new JsonReader(out.octets()).text());
      assertEquals(text.toString(), new JsonReader(out.toString()).text());
    }
    JsonWriter half = new JsonWriter().value("a\ud83c");
    assertEquals(ErrorCode.INVALID_ARGUMENT, assertThrows(CouvertException.class, half::octets).code());
    assertEquals("\"a\\ud83c\"", half.toString());
  }
}

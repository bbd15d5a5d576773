// SPDX-License-Identifier: Apache-2.0
// The generated value classes, and that they agree with the library.
package org.couvert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.couvert.document.CartLine;
import org.couvert.document.Document;
import org.couvert.document.LocalizedText;
import org.couvert.document.Menu;
import org.couvert.document.Order;
import org.couvert.document.Rounding;
import org.couvert.document.Venue;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;
import org.junit.jupiter.api.Test;

class DocumentTest {
  @Test
  void goesThereAndBack() {
    Menu menu = World.menu();
    assertEquals(menu, Menu.fromJson(menu.toJson()));
    assertEquals(menu.hashCode(), Menu.fromJson(menu.toJson()).hashCode());
    assertNotEquals(menu, menu.toBuilder().ref("other").build());
    assertEquals(menu, menu.toBuilder().build());
    assertTrue(menu.toJson().startsWith("{\"couvert\":\"menu/1\",\"ref\":\"card\""), menu.toJson());
  }

  @Test
  void theLibraryReadsItAsItIs() {
    for (Document document : List.of(World.menu(), World.venue(), World.cart(), World.rules(), World.wish())) {
      String name = document.getClass().getSimpleName();
      String canonical = Documents.canonical(name, document.toJson());
      assertEquals(canonical, Documents.canonical(name, canonical), name);
      assertEquals(JsonReader.whole(Utf8.octets(canonical), JsonReader::value),
          JsonReader.whole(Utf8.octets(document.toJson()), JsonReader::value), name);
    }
  }

  @Test
  void whatMustBeThereIsAskedFor() {
    CouvertException missing = assertThrows(CouvertException.Invalid.class, () -> CartLine.builder().item("x").build());
    assertEquals(ErrorCode.JSON_MISSING_MEMBER, missing.code());
    assertEquals("/id", missing.path());
    assertThrows(CouvertException.Invalid.class, () -> Venue.fromJson("{\"id\":\"v\"}"));
  }

  @Test
  void pathsNameTheMember() {
    CouvertException wrong = assertThrows(CouvertException.Invalid.class,
        () -> Menu.fromJson("{\"ref\":\"m\",\"venue\":\"v\",\"items\":[{\"ref\":\"a\",\"price_minor\":1},{\"ref\":7}]}"));
    assertEquals("/items/1/ref", wrong.path());
    assertEquals(ErrorCode.JSON_TYPE, wrong.code());
    CouvertException missing = assertThrows(CouvertException.Invalid.class,
        () -> Menu.fromJson("{\"ref\":\"m\",\"venue\":\"v\",\"items\":[{\"ref\":\"a\"}]}"));
    assertEquals("/items/0/price_minor", missing.path());
    assertEquals(ErrorCode.JSON_MISSING_MEMBER, missing.code());
  }

  @Test
  void unknownMembersAreIgnoredAndNewerVersionsRefused() {
    assertEquals("m", Menu.fromJson("{\"ref\":\"m\",\"later\":[{\"a\":null}],\"venue\":\"v\"}").ref());
    assertEquals(ErrorCode.DOCUMENT_VERSION, assertThrows(CouvertException.class,
        () -> Menu.fromJson("{\"couvert\":\"menu/2\",\"ref\":\"m\",\"venue\":\"v\"}")).code());
    assertEquals(ErrorCode.JSON_ENUM, assertThrows(CouvertException.class,
        () -> JsonReader.whole(Utf8.octets("\"sideways\""), Rounding::read)).code());
  }

  @Test
  void nothingInsideCanBeChanged() {
    List<CartLine> lines = new ArrayList<>(World.cart().lines());
    var cart = World.cart().toBuilder().lines(lines).build();
    lines.clear();
    assertEquals(1, cart.lines().size());
    assertThrows(UnsupportedOperationException.class, () -> cart.lines().clear());
    for (Field field : Order.class.getDeclaredFields()) assertTrue(Modifier.isFinal(field.getModifiers()), field.getName());
    assertThrows(NullPointerException.class, () -> World.cart().toBuilder().lines((CartLine) null).build());
  }

  @Test
  void textsInLanguages() {
    LocalizedText text = LocalizedText.of(Map.of("it", "pane", "default", "bread"));
    assertEquals("pane", text.text("fr", "it").orElseThrow());
    assertEquals("bread", text.text("fr").orElseThrow());
    assertEquals(LocalizedText.of("bread"), LocalizedText.fromJson("\"bread\""));
    assertFalse(LocalizedText.of(Map.of()).text("fr").isPresent());
  }

  @Test
  void everySchemaHasAClassWithItsMembers() throws ReflectiveOperationException {
    Map<?, ?> schemas = (Map<?, ?>) JsonReader.whole(Utf8.octets(Couvert.schemas()), JsonReader::value);
    assertTrue(schemas.size() > 250, "schemas: " + schemas.size());
    for (Map.Entry<?, ?> entry : schemas.entrySet()) {
      Class<?> type = Class.forName("org.couvert.document." + entry.getKey());
      Map<?, ?> schema = (Map<?, ?>) entry.getValue();
      if (schema.get("enum") != null) {
        assertEquals(((List<?>) schema.get("enum")).size(), type.getEnumConstants().length, type.getName());
      } else if (schema.get("properties") != null) {
        for (Object member : ((Map<?, ?>) schema.get("properties")).keySet()) {
          if (!member.equals("couvert")) type.getMethod(camel((String) member));
        }
      }
    }
  }

  /** A value with every member, none at its default, members in any order. */
  private static Object sample(Map<?, ?> schema, Map<?, ?> schemas, Random random, int depth) {
    if (schema.get("$ref") != null) {
      String name = (String) schema.get("$ref");
      name = name.substring(name.lastIndexOf('/') + 1);
      if (name.equals("LocalizedText")) return Map.of("default", "bread", "it", "pane é");
      return sample((Map<?, ?>) schemas.get(name), schemas, random, depth);
    }
    if (schema.get("enum") != null) {
      List<?> words = new ArrayList<>((List<?>) schema.get("enum"));
      words.remove(schema.get("default"));
      return words.get(random.nextInt(words.size()));
    }
    if (schema.get("properties") != null) {
      List<Map.Entry<?, ?>> members = new ArrayList<>(((Map<?, ?>) schema.get("properties")).entrySet());
      Collections.shuffle(members, random);
      List<?> required = schema.get("required") == null ? List.of() : (List<?>) schema.get("required");
      Map<String, Object> out = new LinkedHashMap<>();
      for (Map.Entry<?, ?> member : members) {
        if (member.getKey().equals("couvert")) continue;
        if (depth > 2 && !required.contains(member.getKey())) continue;
        Map<?, ?> inner = (Map<?, ?>) member.getValue();
        Object made = sample(inner, schemas, random, depth + 1);
        // The default of a member that is a word stands beside the reference to the words.
        for (int i = 0; i < 100 && made.equals(inner.get("default")); i++) made = sample(inner, schemas, random, depth + 1);
        if (!made.equals(inner.get("default")) || required.contains(member.getKey())) out.put((String) member.getKey(), made);
      }
      return out;
    }
    String format = String.valueOf(schema.get("format"));
    switch ((String) schema.get("type")) {
      case "array":
        Map<?, ?> items = (Map<?, ?>) schema.get("items");
        Object element = sample(items, schemas, random, depth + 1);
        return depth > 1 ? List.of(element) : List.of(element, sample(items, schemas, random, depth + 1));
      case "boolean":
        return !Boolean.TRUE.equals(schema.get("default"));
      case "integer":
        return 101L + random.nextInt(format.equals("int32") ? 1000 : 1_000_000_000);
      case "string":
        return format.equals("uuid") ? new UUID(random.nextLong(), random.nextLong()).toString()
            : format.equals("date-time") ? Instant.ofEpochSecond(random.nextInt(), 250_000_000).toString()
            : format.equals("date") ? LocalDate.ofEpochDay(random.nextInt(100_000)).toString()
            : "text \"" + random.nextInt(1000) + "\" é🍕";
      default:
        throw new AssertionError("no sample of " + schema);
    }
  }

  @Test
  void everyDocumentComesBackWithEveryMember() throws ReflectiveOperationException {
    Map<?, ?> schemas = (Map<?, ?>) JsonReader.whole(Utf8.octets(Couvert.schemas()), JsonReader::value);
    Random random = new Random(5);
    int documents = 0;
    for (Map.Entry<?, ?> entry : schemas.entrySet()) {
      Map<?, ?> schema = (Map<?, ?>) entry.getValue();
      if (schema.get("properties") == null || entry.getKey().equals("LocalizedText")) continue;
      Class<?> type = Class.forName("org.couvert.document." + entry.getKey());
      for (int round = 0; round < 3; round++) {
        Object sample = sample(schema, schemas, random, 0);
        String json = new JsonWriter().value(sample).toString();
        Object read = type.getMethod("fromJson", String.class).invoke(null, json);
        String written = ((Document) read).toJson();
        Map<Object, Object> back = new LinkedHashMap<>((Map<?, ?>) JsonReader.whole(Utf8.octets(written), JsonReader::value));
        Object kind = back.remove("couvert");
        assertEquals(((Map<?, ?>) schema.get("properties")).containsKey("couvert"), kind != null, type.getName());
        assertEquals(sample, back, type.getName());
        Object again = type.getMethod("fromJson", byte[].class).invoke(null, (Object) Utf8.octets(written));
        assertEquals(read, again, type.getName());
        assertEquals(written, again.toString());
      }
      documents++;
    }
    assertTrue(documents > 150, "documents: " + documents);
  }

  private static String camel(String name) {
    StringBuilder out = new StringBuilder();
    for (String part : name.split("_")) {
      out.append(out.length() == 0 ? part : part.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + part.substring(1));
    }
    return out.toString();
  }
}

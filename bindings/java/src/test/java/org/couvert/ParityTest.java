// SPDX-License-Identifier: Apache-2.0
// What Java offers is what the specification lists, no less and no more.
package org.couvert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.couvert.json.JsonReader;
import org.junit.jupiter.api.Test;

class ParityTest {
  /** Java has its own ways for these: arrays, exceptions, and what a host's functions return. */
  private static final Set<String> OWN_WAY = Set.of("buf_free", "reply_set", "error_code", "error_kind", "error_name",
      "error_retryable", "error_message", "error_path", "error_details", "error_free");

  static Path source() {
    String root = System.getenv("COUVERT_SOURCE_DIR");
    return Path.of(root == null ? "." : root);
  }

  static Object read(String file) throws IOException {
    return JsonReader.whole(Files.readAllBytes(source().resolve(file)), JsonReader::value);
  }

  @Test
  void everyOperationIsOffered() throws IOException {
    Set<String> specified = new TreeSet<>();
    for (Object row : (List<?>) ((Map<?, ?>) read("bindings/spec/functions.json")).get("functions")) {
      specified.add(((String) ((Map<?, ?>) row).get("name")).substring("couvert_".length()));
    }
    Set<String> offered = new TreeSet<>(OWN_WAY);
    for (Class<?> type : List.of(Couvert.class, Money.class, Book.class, Documents.class, Client.class, House.class)) {
      for (Method method : type.getDeclaredMethods()) {
        Operation operation = method.getAnnotation(Operation.class);
        if (operation == null) continue;
        assertTrue(Modifier.isPublic(method.getModifiers()), method.toString());
        offered.addAll(Arrays.asList(operation.value()));
      }
    }
    assertEquals(specified, offered);
  }

  @Test
  void everyErrorCodeIsThere() {
    List<?> rows = (List<?>) JsonReader.whole(org.couvert.json.Utf8.octets(Couvert.catalogue()), JsonReader::value);
    assertEquals(rows.size(), ErrorCode.values().length);
    for (Object each : rows) {
      Map<?, ?> row = (Map<?, ?>) each;
      ErrorCode code = ErrorCode.of(((Long) row.get("code")).intValue());
      assertEquals(row.get("name"), code.text());
      assertEquals(row.get("kind"), code.kind().name().toLowerCase(java.util.Locale.ROOT));
      assertEquals(row.get("retryable"), code.retryable());
    }
  }

  @Test
  void noNameIsAWordOfKotlin() throws IOException {
    Set<String> words = Set.of("as", "break", "class", "continue", "do", "else", "false", "for", "fun", "if", "in", "interface",
        "is", "null", "object", "package", "return", "super", "this", "throw", "true", "try", "typealias", "typeof", "val", "var",
        "when", "while");
    List<String> found = new java.util.ArrayList<>();
    int seen = 0;
    for (Class<?> type : everyClass()) {
      for (Method method : type.getDeclaredMethods()) {
        if (!Modifier.isPublic(method.getModifiers())) continue;
        seen++;
        if (words.contains(method.getName())) found.add(type.getName() + "." + method.getName());
      }
    }
    assertTrue(seen > 3000, "methods: " + seen);
    assertEquals(List.of(), found);
  }

  /** Every public class of the jar. */
  private static List<Class<?>> everyClass() throws IOException {
    List<Class<?>> all = new java.util.ArrayList<>();
    try (java.util.jar.JarFile jar = new java.util.jar.JarFile(Couvert.class.getProtectionDomain().getCodeSource().getLocation().getPath())) {
      for (java.util.jar.JarEntry entry : java.util.Collections.list(jar.entries())) {
        String name = entry.getName();
        if (!name.endsWith(".class")) continue;
        Class<?> type = Class.forName(name.substring(0, name.length() - 6).replace('/', '.'), false, Couvert.class.getClassLoader());
        if (Modifier.isPublic(type.getModifiers())) all.add(type);
      }
    } catch (ClassNotFoundException impossible) {
      throw new AssertionError(impossible);
    }
    return all;
  }
}

// SPDX-License-Identifier: Apache-2.0
// What every call has in common: documents to octets, and what comes out.
package org.couvert;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.couvert.document.Document;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

final class Call {
  private Call() {}

  /** A call that gives a text. */
  interface Text {
    void into(byte[][] out);
  }

  /** A call that gives a number. */
  interface Number {
    void into(long[] out);
  }

  static byte[] octets(String text, String what) {
    if (text == null) throw new NullPointerException(what + " is null");
    return Utf8.octets(text);
  }

  static byte[] octets(Document document, String what) {
    if (document == null) throw new NullPointerException(what + " is null");
    JsonWriter out = new JsonWriter();
    document.write(out);
    return out.octets();
  }

  static String instant(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS).toString();
  }

  static byte[] octets(Text call) {
    byte[][] out = new byte[1][];
    call.into(out);
    return out[0];
  }

  static String text(Text call) {
    return Utf8.text(octets(call));
  }

  static <T> T document(Function<JsonReader, T> read, Text call) {
    return JsonReader.whole(octets(call), read);
  }

  /** A document, or null where the library answers so. */
  static <T> T nullable(Function<JsonReader, T> read, Text call) {
    return JsonReader.whole(octets(call), in -> in.skipNull() ? null : read.apply(in));
  }

  static <T> List<T> documents(Function<JsonReader, T> read, Text call) {
    return JsonReader.whole(octets(call), in -> in.list(read));
  }

  static long number(Number call) {
    long[] out = new long[1];
    call.into(out);
    return out[0];
  }
}

// SPDX-License-Identifier: Apache-2.0
// The names that a document's members have, or an enumeration's words, as octets.
package org.couvert.json;

import java.nio.charset.StandardCharsets;

/**
 * Names in their order, made once: a reader finds the place of a name without making a text of it, a writer copies it.
 * They have neither escapes nor anything but ASCII.
 */
public final class Names {
  /** What {@link JsonReader#nextMember} answers at the end of an object. */
  public static final int END = -2;
  /** What it answers to a name that is none of these. */
  public static final int UNKNOWN = -1;

  final String[] texts;
  /** Each as a writer wants it: in quotes and with a colon. */
  final byte[][] keys;
  /** Each with its closing quote: the first eight octets, the first one lowest, and which of these count. */
  private final long[] heads;
  private final long[] masks;

  /**
   * Names in the order in which they are expected.
   *
   * @param names without characters that JSON escapes
   */
  public Names(String... names) {
    texts = new String[names.length];
    keys = new byte[names.length][];
    heads = new long[names.length];
    masks = new long[names.length];
    for (int i = 0; i < names.length; i++) {
      texts[i] = names[i].intern();
      keys[i] = ('"' + names[i] + "\":").getBytes(StandardCharsets.US_ASCII);
      int head = Math.min(length(i), 8);
      for (int octet = 0; octet < head; octet++) {
        heads[i] |= (keys[i][octet + 1] & 0xffL) << octet * 8;
        masks[i] |= 0xffL << octet * 8;
      }
    }
  }

  /**
   * The words of an enumeration, each at the place of its value.
   *
   * @param values all of them
   * @return the words
   */
  public static Names ofWords(JsonWriter.Word... values) {
    String[] words = new String[values.length];
    for (int i = 0; i < values.length; i++) words[i] = values[i].word();
    return new Names(words);
  }

  /**
   * The place of the name that begins there, up to its closing quote. The names after the last one are tried first.
   *
   * @param head the eight octets from there on, the first one lowest
   */
  int after(int last, long head, byte[] text, int begin) {
    for (int i = last + 1; i < heads.length; i++) {
      if ((head & masks[i]) == heads[i] && hasTail(i, text, begin)) return i;
    }
    for (int i = 0; i <= last; i++) {
      if ((head & masks[i]) == heads[i] && hasTail(i, text, begin)) return i;
    }
    return UNKNOWN;
  }

  /** The place of a name. */
  int of(String name) {
    for (int i = 0; i < texts.length; i++) {
      if (texts[i].equals(name)) return i;
    }
    return UNKNOWN;
  }

  /** Octets of the name at a place, with its closing quote. */
  int length(int place) {
    return keys[place].length - 2;
  }

  private boolean hasTail(int place, byte[] text, int begin) {
    byte[] key = keys[place];
    int end = key.length - 2;
    if (end <= 8) return true;
    if (begin + end > text.length) return false;
    for (int i = 8; i < end; i++) {
      if (key[i + 1] != text[begin + i]) return false;
    }
    return true;
  }
}

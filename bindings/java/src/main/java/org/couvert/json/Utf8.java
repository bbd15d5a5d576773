// SPDX-License-Identifier: Apache-2.0
// Texts as octets, without the silent question marks of String.getBytes().
package org.couvert.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.couvert.CouvertException;
import org.couvert.ErrorCode;

/** UTF-8, real and strict: neither modified as in JNI, nor with replacements. */
public final class Utf8 {
  private Utf8() {}

  /**
   * A text as octets.
   *
   * @param text not null
   * @return its octets; with half a surrogate pair in it: a CouvertException of code invalid_argument
   */
  public static byte[] octets(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) return encoded(text);
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Octets as a text.
   *
   * @param octets not null
   * @return the text
   */
  public static String text(byte[] octets) {
    return new String(octets, StandardCharsets.UTF_8);
  }

  private static byte[] encoded(String text) {
    try {
      ByteBuffer out = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      byte[] octets = new byte[out.remaining()];
      out.get(octets);
      return octets;
    } catch (CharacterCodingException wrong) {
      throw new CouvertException.Invalid(ErrorCode.INVALID_ARGUMENT, "half a character in a text", "");
    }
  }
}

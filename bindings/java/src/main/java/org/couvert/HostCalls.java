// SPDX-License-Identifier: Apache-2.0
// What the native library calls: a Host, with what it throws turned into codes.
package org.couvert;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.couvert.document.TransportRequest;
import org.couvert.json.Utf8;

/** Names and signatures of the methods are known to bridge.cpp. */
final class HostCalls {
  private static final int KEY_OCTETS = 32;

  private final Host host;

  HostCalls(Host host) {
    this.host = host;
  }

  /** One bit a port that the host brings. */
  int ports() {
    return (host.clock() != null ? 1 : 0) | (host.uptime() != null ? 2 : 0) | (host.random() != null ? 4 : 0)
        | (host.log() != null ? 8 : 0) | (host.keys() != null ? 16 : 0) | (host.accessToken() != null ? 32 : 0)
        | (host.transport() != null ? 64 : 0);
  }

  long now() {
    return micros(host.clock().instant());
  }

  long uptime(long[] boot) {
    boot[0] = host.uptime().boot();
    return host.uptime().micros();
  }

  void random(byte[] out) {
    host.random().nextBytes(out);
  }

  void log(int level, byte[] message) {
    Host.Level[] levels = Host.Level.values();
    host.log().log(levels[Math.max(0, Math.min(level, levels.length - 1))], Utf8.text(message));
  }

  int storageKey(byte[] path, byte[] out) {
    try {
      Optional<byte[]> key = host.keys().storageKey(Utf8.text(path));
      if (!key.isPresent()) return ErrorCode.NOT_FOUND.number();
      byte[] octets = key.get();
      try {
        if (octets.length != KEY_OCTETS) return failed("a key has 32 octets", null);
        System.arraycopy(octets, 0, out, 0, KEY_OCTETS);
        return 0;
      } finally {
        Arrays.fill(octets, (byte) 0);
      }
    } catch (Throwable thrown) {
      return failed("the key", thrown);
    }
  }

  byte[] accessToken(int[] code) {
    try {
      Optional<String> token = host.accessToken().get();
      code[0] = 0;
      return Utf8.octets(token.orElse(""));
    } catch (Throwable thrown) {
      code[0] = failed("the access token", thrown);
      return null;
    }
  }

  byte[] send(byte[] request, long limitMicros, int[] code) {
    try {
      byte[] answer = Utf8.octets(host.transport()
          .send(TransportRequest.fromJson(request), Duration.ofNanos(nanos(limitMicros))).toJson());
      code[0] = 0;
      return answer;
    } catch (Throwable thrown) {
      code[0] = failed("the transport", thrown);
      return null;
    }
  }

  void endSends() {
    host.transport().close();
  }

  /** The code of what was thrown. A defect of the host is told to its log; the message may be about anything, so it is not. */
  private int failed(String what, Throwable thrown) {
    if (thrown instanceof CouvertException) return ((CouvertException) thrown).number();
    report(what + " threw " + (thrown == null ? "nothing, but was wrong" : thrown.getClass().getName()));
    return ErrorCode.INTERNAL.number();
  }

  void report(String message) {
    Host.Log log = host.log();
    try {
      if (log == null) {
        System.err.println("couvert: " + message);
      } else {
        log.log(Host.Level.ERROR, message);
      }
    } catch (Throwable ignored) {
      // A log that throws has nobody left to tell.
    }
  }

  private static long nanos(long micros) {
    return micros > Long.MAX_VALUE / 1000 ? Long.MAX_VALUE : micros * 1000;
  }

  static long micros(Instant instant) {
    return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1000);
  }

  static long micros(Duration duration) {
    return Math.addExact(Math.multiplyExact(duration.getSeconds(), 1_000_000L), duration.getNano() / 1000);
  }
}

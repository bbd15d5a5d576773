// SPDX-License-Identifier: Apache-2.0
// The crossings to libcouvert_testing_java.
package org.couvert.testing;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import org.couvert.CouvertException;
import org.couvert.ErrorCode;
import org.couvert.ErrorKind;
import org.couvert.json.JsonReader;

final class NativeWorld {
  /** A file to load instead of the one in the jar. */
  static final String PROPERTY = "org.couvert.testing.library";

  private static final String NAME = "couvert_testing_java";

  static {
    load();
  }

  private NativeWorld() {}

  /** In the order of world.cpp. */
  enum Text { INVARIANTS, SCHEMAS, FINISH, REPORT, CHECK, STORY, ORDERS, EVENTS, PAY, SEND }

  /** In the order of world.cpp. */
  enum Number { ADVANCE, STEP, STRIKE, JOIN, NOW, UPTIME, BOOT }

  static native long open(long seed, byte[] options);

  static native void free(long self);

  static native long liveHandles();

  private static native byte[] text(int what, long self, long first, long second, byte[] document);

  private static native long number(int what, long self, long first, byte[] document);

  static native void random(long self, long guest, byte[] to);

  static byte[] text(Text what, long self, long first, long second, byte[] document) {
    return text(what.ordinal(), self, first, second, document);
  }

  static long number(Number what, long self, long first, byte[] document) {
    return number(what.ordinal(), self, first, document);
  }

  /** Called by world.cpp: the exception of a CallProblem. */
  static CouvertException failure(int number, byte[] problem) {
    Map<?, ?> told = problem.length == 0 ? Map.of() : (Map<?, ?>) JsonReader.whole(problem, JsonReader::value);
    ErrorCode code = ErrorCode.of(number);
    String message = text(told, "message");
    return code.kind() == ErrorKind.INVALID
        ? new CouvertException.Invalid(code, message, text(told, "path")) : CouvertException.of(code, message);
  }

  private static String text(Map<?, ?> from, String name) {
    Object found = from.get(name);
    return found == null ? "" : (String) found;
  }

  private static void load() {
    String file = System.getProperty(PROPERTY);
    if (file != null) {
      System.load(new File(file).getAbsolutePath());
      return;
    }
    String resource = "native/" + platform() + "/" + System.mapLibraryName(NAME);
    try (InputStream in = NativeWorld.class.getResourceAsStream(resource)) {
      if (in == null) {
        System.loadLibrary(NAME);
        return;
      }
      // A folder that nobody else can write to; deleted in the reverse order of the last two lines.
      Path folder = Files.createTempDirectory("couvert-testing");
      Path to = folder.resolve(System.mapLibraryName(NAME));
      Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
      folder.toFile().deleteOnExit();
      to.toFile().deleteOnExit();
      System.load(to.toString());
    } catch (IOException wrong) {
      UnsatisfiedLinkError error = new UnsatisfiedLinkError("the native library could not be unpacked: " + wrong.getMessage());
      error.initCause(wrong);
      throw error;
    }
  }

  /** For instance "linux-x86_64": the folder in the jar. */
  private static String platform() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    String os = system.startsWith("mac") ? "macos" : system.startsWith("windows") ? "windows" : "linux";
    if (machine.equals("amd64") || machine.equals("x64")) machine = "x86_64";
    if (machine.equals("arm64")) machine = "aarch64";
    return os + "-" + machine;
  }
}

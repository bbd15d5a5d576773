// SPDX-License-Identifier: Apache-2.0
// Finds the native library: where a property says, beside the application, or inside the jar.
package org.couvert;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** Loads libcouvert_java once. */
final class NativeLibrary {
  /** A file to load instead of the one in the jar. */
  static final String PROPERTY = "org.couvert.library";

  private static final String NAME = "couvert_java";

  private NativeLibrary() {}

  static void load() {
    String file = System.getProperty(PROPERTY);
    if (file != null) {
      System.load(new File(file).getAbsolutePath());
      return;
    }
    if (android()) {
      // The package manager has unpacked it.
      System.loadLibrary(NAME);
      return;
    }
    String resource = "native/" + platform() + "/" + System.mapLibraryName(NAME);
    try (InputStream in = NativeLibrary.class.getResourceAsStream(resource)) {
      if (in == null) {
        loadFromPath(resource);
      } else {
        System.load(unpacked(in).toString());
      }
    } catch (IOException wrong) {
      throw loadError("the native library could not be unpacked: " + wrong.getMessage(), wrong);
    }
  }

  /** For instance "linux-x86_64": the folder in the jar. */
  static String platform() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    String os = system.startsWith("mac") ? "macos" : system.startsWith("windows") ? "windows" : "linux";
    if (machine.equals("amd64") || machine.equals("x64")) machine = "x86_64";
    if (machine.equals("arm64")) machine = "aarch64";
    return os + "-" + machine;
  }

  private static boolean android() {
    return "The Android Project".equals(System.getProperty("java.vendor"));
  }

  private static void loadFromPath(String resource) {
    try {
      System.loadLibrary(NAME);
    } catch (UnsatisfiedLinkError missing) {
      throw loadError("this jar has no " + resource + ", and java.library.path has no " + System.mapLibraryName(NAME)
          + "; -D" + PROPERTY + "=FILE names one", missing);
    }
  }

  // A folder that nobody else can write to, so that nobody can change the library between writing and loading it.
  private static Path unpacked(InputStream in) throws IOException {
    Path folder = Files.createTempDirectory("couvert");
    Path file = folder.resolve(System.mapLibraryName(NAME));
    Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    // Deleted in the reverse order of these two lines.
    folder.toFile().deleteOnExit();
    file.toFile().deleteOnExit();
    return file;
  }

  private static UnsatisfiedLinkError loadError(String message, Throwable cause) {
    UnsatisfiedLinkError error = new UnsatisfiedLinkError(message);
    error.initCause(cause);
    return error;
  }
}

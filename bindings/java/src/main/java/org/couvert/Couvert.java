// SPDX-License-Identifier: Apache-2.0
// The library itself.
package org.couvert;

import java.util.Objects;
import java.util.UUID;

/** What concerns the library as a whole, and stores that nobody has open. */
public final class Couvert {
  private Couvert() {}

  /** The version of the library, for instance "0.2.0". */
  @Operation("version")
  public static String version() {
    return Native.couvert_version();
  }

  /** The level of the C interface inside. */
  @Operation("abi_level")
  public static int abiLevel() {
    return Native.couvert_abi_level();
  }

  /** The storage engine inside, for instance "sqlcipher 4.14.0 sqlite 3.51.3". */
  @Operation("engine")
  public static String engine() {
    return Native.couvert_engine();
  }

  /** Whether the engine can encrypt stores. */
  @Operation("engine_encrypts")
  public static boolean engineEncrypts() {
    return Native.couvert_engine_encrypts() != 0;
  }

  /** How many handles the library has given out and not got back: for tests that look for leaks. */
  @Operation("live_handles")
  public static long liveHandles() {
    return Native.couvert_live_handles();
  }

  /** Every error code with its name, kind, HTTP status and text, as JSON; the same as {@link ErrorCode}. */
  @Operation("catalogue")
  public static String catalogue() {
    return Call.text(Native::couvert_catalogue);
  }

  /** JSON Schemas (2020-12) of all documents, one object by type name, as JSON. */
  @Operation("schemas")
  public static String schemas() {
    return Call.text(Native::couvert_schemas);
  }

  /** A new id: a UUIDv7 of the system's clock and randomness. */
  @Operation("id_new")
  public static UUID newId() {
    return UUID.fromString(Call.text(Native::couvert_id_new));
  }

  /**
   * Turns a plain store into an encrypted one, in place; a kill at any point leaves one of the two, whole.
   *
   * @param path of the store, which nobody has open
   * @param key 32 octets; wipe them afterwards
   * @throws CouvertException storage_busy, storage_not_encrypted, storage_io, storage_full
   */
  @Operation("store_encrypt")
  public static void encryptStore(String path, byte[] key) {
    Native.couvert_store_encrypt(Call.octets(path, "path"), Objects.requireNonNull(key, "key is null"));
  }

  /**
   * Encrypts a store with another key, in place.
   *
   * @param path of the store, which nobody has open
   * @param key the key that it has, 32 octets
   * @param newKey the key that it gets, 32 octets
   * @throws CouvertException storage_busy, storage_not_encrypted, storage_key_wrong, storage_io, storage_full
   */
  @Operation("store_rekey")
  public static void rekeyStore(String path, byte[] key, byte[] newKey) {
    Native.couvert_store_rekey(Call.octets(path, "path"), Objects.requireNonNull(key, "key is null"),
        Objects.requireNonNull(newKey, "newKey is null"));
  }
}

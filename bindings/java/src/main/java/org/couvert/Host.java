// SPDX-License-Identifier: Apache-2.0
// What the application lends to a device or a house.
package org.couvert;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * What the surrounding program lends: clock, randomness, keys, a transport, and the executor on which listeners are called and
 * futures run. What is not given is the system's. Immutable; may be shared.
 */
public final class Host {
  /** A clock that only runs forward. */
  public interface Uptime {
    /** Microseconds since the start. */
    long micros();

    /** Which start it counts from: another number after each restart of the machine. */
    long boot();
  }

  /** Where log lines go; they hold no personal data. */
  public interface Log {
    /**
     * Takes a line.
     *
     * @param level how grave
     * @param message the line
     */
    void log(Level level, String message);
  }

  /** How grave a log line is. */
  public enum Level {
    /** For those who look for a defect. */
    DEBUG,
    /** What went as it should. */
    INFORMATION,
    /** What somebody should look at. */
    WARNING,
    /** What did not work. */
    ERROR
  }

  /** Where the key of an encrypted store comes from, for instance the platform's keystore. */
  public interface Keys {
    /**
     * The key of a store.
     *
     * @param path of the store
     * @return 32 octets, which are wiped after use; empty: there is none, and the store is not opened
     */
    Optional<byte[]> storageKey(String path);
  }

  private final Clock clock;
  private final Uptime uptime;
  private final Random random;
  private final Log log;
  private final Keys keys;
  private final Supplier<Optional<String>> accessToken;
  private final Transport transport;
  private final Executor executor;

  private Host(Builder builder) {
    clock = builder.clock;
    uptime = builder.uptime;
    random = builder.random;
    log = builder.log;
    keys = builder.keys;
    accessToken = builder.accessToken;
    transport = builder.transport;
    executor = builder.executor;
  }

  /** Begins with everything the system's, and no transport. */
  public static Builder builder() {
    return new Builder();
  }

  /** Everything the system's: no keys, no transport. */
  public static Host system() {
    return builder().build();
  }

  /** Where listeners are called and futures run. */
  public Executor executor() {
    return executor == null ? Threads.shared() : executor;
  }

  Clock clock() {
    return clock;
  }

  Uptime uptime() {
    return uptime;
  }

  Random random() {
    return random;
  }

  Log log() {
    return log;
  }

  Keys keys() {
    return keys;
  }

  Supplier<Optional<String>> accessToken() {
    return accessToken;
  }

  Transport transport() {
    return transport;
  }

  /** Collects what the application lends. */
  public static final class Builder {
    private Clock clock;
    private Uptime uptime;
    private Random random;
    private Log log;
    private Keys keys;
    private Supplier<Optional<String>> accessToken;
    private Transport transport;
    private Executor executor;

    private Builder() {}

    /** What time it is. */
    public Builder clock(Clock value) {
      clock = Objects.requireNonNull(value);
      return this;
    }

    /** A clock that nobody can turn back; without it and with a clock of its own, that clock counts. */
    public Builder uptime(Uptime value) {
      uptime = Objects.requireNonNull(value);
      return this;
    }

    /** Unpredictable octets: a SecureRandom, but for tests. */
    public Builder random(Random value) {
      random = Objects.requireNonNull(value);
      return this;
    }

    /** Where log lines go; otherwise warnings and errors go to stderr. */
    public Builder log(Log value) {
      log = Objects.requireNonNull(value);
      return this;
    }

    /** Where the store's key comes from; without it the store is plain. */
    public Builder keys(Keys value) {
      keys = Objects.requireNonNull(value);
      return this;
    }

    /** What goes into "Authorization: Bearer …"; empty: nobody is signed in. */
    public Builder accessToken(Supplier<Optional<String>> value) {
      accessToken = Objects.requireNonNull(value);
      return this;
    }

    /** How the house is reached, for instance {@link Transports#https}. A client that closes closes it. */
    public Builder transport(Transport value) {
      transport = Objects.requireNonNull(value);
      return this;
    }

    /** Where listeners are called and futures run, for instance the main thread's; otherwise on threads of the library. */
    public Builder executor(Executor value) {
      executor = Objects.requireNonNull(value);
      return this;
    }

    /** The host. */
    public Host build() {
      return new Host(this);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
// What has happened in a world.
package org.couvert.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.couvert.document.Actor;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;

/** What has happened. Two worlds of the same seed, options and calls have the same {@link #trace()}. */
public final class Report {
  private final Map<?, ?> told;
  private final List<Failure> failures;
  private final List<Inhabitant> inhabitants = new ArrayList<>();
  private final Map<String, Long> sometimes = new LinkedHashMap<>();

  Report(byte[] octets) {
    told = (Map<?, ?>) JsonReader.whole(octets, JsonReader::value);
    failures = Failure.all((List<?>) told.get("failures"));
    for (Object each : (List<?>) told.get("inhabitants")) inhabitants.add(new Inhabitant((Map<?, ?>) each));
    for (Object each : (List<?>) told.get("sometimes")) {
      Map<?, ?> count = (Map<?, ?>) each;
      sometimes.put((String) count.get("name"), (Long) count.get("count"));
    }
  }

  /** The true time, which nobody's clock shows. */
  public Instant now() {
    return Instant.parse((String) told.get("now"));
  }

  /** Since the beginning. */
  public Duration since() {
    return Duration.ofMillis(number("since_ms"));
  }

  /** A sum of everything that happened: sixteen hexadecimal digits. */
  public String trace() {
    return (String) told.get("trace");
  }

  /** Whether the house runs just now. */
  public boolean houseUp() {
    return (Boolean) told.get("house_up");
  }

  /** How many things have happened. */
  public long steps() {
    return number("steps");
  }

  /** How many requests were sent. */
  public long requests() {
    return number("requests");
  }

  /** How many commands were given. */
  public long commands() {
    return number("commands");
  }

  /** How many orders there were, as of the last judgement. */
  public long orders() {
    return number("orders");
  }

  /** Promises that were broken, at most ten. */
  public List<Failure> failures() {
    return failures;
  }

  /** Who is there. */
  public List<Inhabitant> inhabitants() {
    return Collections.unmodifiableList(inhabitants);
  }

  /** How often what must happen sometimes has happened. */
  public Map<String, Long> sometimes() {
    return Collections.unmodifiableMap(sometimes);
  }

  private long number(String name) {
    return (Long) told.get(name);
  }

  /** A broken promise. */
  public static final class Failure {
    private final int invariant;
    private final String name;
    private final Duration at;
    private final String what;

    private Failure(Map<?, ?> told) {
      invariant = ((Long) told.get("invariant")).intValue();
      name = told.containsKey("name") ? (String) told.get("name") : "";
      at = Duration.ofMillis((Long) told.get("at_ms"));
      what = (String) told.get("what");
    }

    static List<Failure> all(List<?> told) {
      List<Failure> all = new ArrayList<>();
      for (Object each : told) all.add(new Failure((Map<?, ?>) each));
      return Collections.unmodifiableList(all);
    }

    /** Its number. */
    public int invariant() {
      return invariant;
    }

    /** The name of the invariant. */
    public String name() {
      return name;
    }

    /** When, since the beginning. */
    public Duration at() {
      return at;
    }

    /** What was wrong. */
    public String what() {
      return what;
    }

    @Override
    public String toString() {
      return "invariant " + invariant + " (" + name + "), after " + at + ": " + what;
    }
  }

  /** Somebody in the world, or a guest. */
  public static final class Inhabitant {
    private final Map<?, ?> told;

    private Inhabitant(Map<?, ?> told) {
      this.told = told;
    }

    /** The name of the device. */
    public String name() {
      return (String) told.get("name");
    }

    /** Who holds it. */
    public Actor actor() {
      return Actor.fromJson(new JsonWriter().value(told.get("actor")).toString());
    }

    /** Whether a test brought it. */
    public boolean guest() {
      return Boolean.TRUE.equals(told.get("guest"));
    }

    /** Whether its app runs. */
    public boolean on() {
      return !Boolean.FALSE.equals(told.get("on"));
    }

    /** Commands that wait; a guest's are its own business. */
    public long outbox() {
      Object count = told.get("outbox");
      return count == null ? 0 : (Long) count;
    }
  }
}

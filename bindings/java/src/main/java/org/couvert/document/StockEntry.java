// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document StockEntry. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type StockEntry. */
public final class StockEntry implements Document {
  private static final Names NAMES = new Names("venue", "version", "verb", "actor", "reason", "order", "targets",
      "until", "counts");

  private final String venue;
  private final long version;
  private final String verb;
  private final String actor;
  private final String reason;
  private final UUID order;
  private final List<MenuTarget> targets;
  private final Instant until;
  private final List<StockCount> counts;

  private StockEntry(Builder builder) {
    venue = Lists.need(builder.venue, "venue");
    version = Lists.need(builder.version, "version");
    verb = builder.verb == null ? "" : builder.verb;
    actor = builder.actor == null ? "" : builder.actor;
    reason = builder.reason == null ? "" : builder.reason;
    order = builder.order;
    targets = Lists.copy(builder.targets);
    until = builder.until;
    counts = Lists.copy(builder.counts);
  }

  private StockEntry(JsonReader in) {
    String venue = null;
    long version = 0L;
    String verb = "";
    String actor = "";
    String reason = "";
    UUID order = null;
    List<MenuTarget> targets = Lists.none();
    Instant until = null;
    List<StockCount> counts = Lists.none();
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          venue = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          version = in.int64();
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) verb = in.text();
          break;
        case 3:
          if (!in.skipNull()) actor = in.text();
          break;
        case 4:
          if (!in.skipNull()) reason = in.text();
          break;
        case 5:
          if (!in.skipNull()) order = in.uuid();
          break;
        case 6:
          if (!in.skipNull()) targets = in.list(MenuTarget::read);
          break;
        case 7:
          if (!in.skipNull()) until = in.instant();
          break;
        case 8:
          if (!in.skipNull()) counts = in.list(StockCount::read);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.venue = venue;
    this.version = version;
    this.verb = verb;
    this.actor = actor;
    this.reason = reason;
    this.order = order;
    this.targets = targets;
    this.until = until;
    this.counts = counts;
  }

  /** Venue. */
  public String venue() {
    return venue;
  }

  /** Version. */
  public long version() {
    return version;
  }

  /** Of the command; else take, give_back, resume. */
  public String verb() {
    return verb;
  }

  /** Actor. */
  public String actor() {
    return actor;
  }

  /** Reason. */
  public String reason() {
    return reason;
  }

  /** Order. */
  public Optional<UUID> order() {
    return Optional.ofNullable(order);
  }

  /** Targets. */
  public List<MenuTarget> targets() {
    return targets;
  }

  /** Until. */
  public Optional<Instant> until() {
    return Optional.ofNullable(until);
  }

  /** Counts. */
  public List<StockCount> counts() {
    return counts;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.venue = venue;
    builder.version = version;
    builder.verb = verb;
    builder.actor = actor;
    builder.reason = reason;
    builder.order = order;
    builder.targets = targets;
    builder.until = until;
    builder.counts = counts;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static StockEntry fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static StockEntry fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, StockEntry::read);
  }

  /** Reads one out of a larger text. */
  public static StockEntry read(JsonReader in) {
    return new StockEntry(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, venue);
    out.member(NAMES, 1, version);
    if (!verb.isEmpty()) out.member(NAMES, 2, verb);
    if (!actor.isEmpty()) out.member(NAMES, 3, actor);
    if (!reason.isEmpty()) out.member(NAMES, 4, reason);
    if (order != null) out.member(NAMES, 5, order);
    if (!targets.isEmpty()) out.member(NAMES, 6, targets);
    if (until != null) out.member(NAMES, 7, until);
    if (!counts.isEmpty()) out.member(NAMES, 8, counts);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof StockEntry)) return false;
    StockEntry that = (StockEntry) object;
    return Objects.equals(venue, that.venue)
        && version == that.version
        && Objects.equals(verb, that.verb)
        && Objects.equals(actor, that.actor)
        && Objects.equals(reason, that.reason)
        && Objects.equals(order, that.order)
        && Objects.equals(targets, that.targets)
        && Objects.equals(until, that.until)
        && Objects.equals(counts, that.counts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(venue, version, verb, actor, reason, order, targets, until, counts);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a StockEntry. Not for several threads at once. */
  public static final class Builder {
    private String venue;
    private Long version;
    private String verb;
    private String actor;
    private String reason;
    private UUID order;
    private List<MenuTarget> targets;
    private Instant until;
    private List<StockCount> counts;

    private Builder() {}

    /** Venue. */
    public Builder venue(String value) {
      this.venue = value;
      return this;
    }

    /** Version. */
    public Builder version(long value) {
      this.version = value;
      return this;
    }

    /** Of the command; else take, give_back, resume. May be left out. */
    public Builder verb(String value) {
      this.verb = value;
      return this;
    }

    /** Actor. May be left out. */
    public Builder actor(String value) {
      this.actor = value;
      return this;
    }

    /** Reason. May be left out. */
    public Builder reason(String value) {
      this.reason = value;
      return this;
    }

    /** Order. May be left out. */
    public Builder order(UUID value) {
      this.order = value;
      return this;
    }

    /** Targets. May be left out. */
    public Builder targets(List<? extends MenuTarget> value) {
      this.targets = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Targets. May be left out. */
    public Builder targets(MenuTarget... value) {
      return targets(Arrays.asList(value));
    }

    /** Until. May be left out. */
    public Builder until(Instant value) {
      this.until = value;
      return this;
    }

    /** Counts. May be left out. */
    public Builder counts(List<? extends StockCount> value) {
      this.counts = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Counts. May be left out. */
    public Builder counts(StockCount... value) {
      return counts(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public StockEntry build() {
      return new StockEntry(this);
    }
  }
}

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
import org.couvert.json.Utf8;

/** A document of the type StockEntry. */
public final class StockEntry implements Document {
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
    Builder builder = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "venue":
          builder.venue = in.text();
          break;
        case "version":
          builder.version = in.int64();
          break;
        case "verb":
          if (!in.skipNull()) builder.verb = in.text();
          break;
        case "actor":
          if (!in.skipNull()) builder.actor = in.text();
          break;
        case "reason":
          if (!in.skipNull()) builder.reason = in.text();
          break;
        case "order":
          if (!in.skipNull()) builder.order = in.uuid();
          break;
        case "targets":
          if (!in.skipNull()) builder.targets = in.list(MenuTarget::read);
          break;
        case "until":
          if (!in.skipNull()) builder.until = in.instant();
          break;
        case "counts":
          if (!in.skipNull()) builder.counts = in.list(StockCount::read);
          break;
        default:
          in.skip();
      }
    }
    return in.built(builder::build);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member("venue", venue);
    out.member("version", version);
    if (!verb.isEmpty()) out.member("verb", verb);
    if (!actor.isEmpty()) out.member("actor", actor);
    if (!reason.isEmpty()) out.member("reason", reason);
    if (order != null) out.member("order", order);
    if (!targets.isEmpty()) out.member("targets", targets);
    if (until != null) out.member("until", until);
    if (!counts.isEmpty()) out.member("counts", counts);
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

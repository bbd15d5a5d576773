// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document LoyaltyOp. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type LoyaltyOp. */
public final class LoyaltyOp implements Document {
  private static final Names NAMES = new Names("id", "verb", "points", "order", "target", "expires_at", "at");

  private final UUID id;
  private final LoyaltyVerb verb;
  private final long points;
  private final UUID order;
  private final UUID target;
  private final Instant expiresAt;
  private final Instant at;

  private LoyaltyOp(Builder builder) {
    id = Lists.need(builder.id, "id");
    verb = Lists.need(builder.verb, "verb");
    points = builder.points == null ? 0L : builder.points;
    order = builder.order;
    target = builder.target;
    expiresAt = builder.expiresAt;
    at = Lists.need(builder.at, "at");
  }

  private LoyaltyOp(JsonReader in) {
    UUID id = null;
    LoyaltyVerb verb = null;
    long points = 0L;
    UUID order = null;
    UUID target = null;
    Instant expiresAt = null;
    Instant at = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          id = in.uuid();
          seenMembers |= 1L << 0;
          break;
        case 1:
          verb = LoyaltyVerb.read(in);
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) points = in.int64();
          break;
        case 3:
          if (!in.skipNull()) order = in.uuid();
          break;
        case 4:
          if (!in.skipNull()) target = in.uuid();
          break;
        case 5:
          if (!in.skipNull()) expiresAt = in.instant();
          break;
        case 6:
          at = in.instant();
          seenMembers |= 1L << 6;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x43L & ~seenMembers);
    this.id = id;
    this.verb = verb;
    this.points = points;
    this.order = order;
    this.target = target;
    this.expiresAt = expiresAt;
    this.at = at;
  }

  /** Id. */
  public UUID id() {
    return id;
  }

  /** Verb. */
  public LoyaltyVerb verb() {
    return verb;
  }

  /** Points. */
  public long points() {
    return points;
  }

  /** Order. */
  public Optional<UUID> order() {
    return Optional.ofNullable(order);
  }

  /** The hold, or the capture to restore. */
  public Optional<UUID> target() {
    return Optional.ofNullable(target);
  }

  /** Expires at. */
  public Optional<Instant> expiresAt() {
    return Optional.ofNullable(expiresAt);
  }

  /** At. */
  public Instant at() {
    return at;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.verb = verb;
    builder.points = points;
    builder.order = order;
    builder.target = target;
    builder.expiresAt = expiresAt;
    builder.at = at;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static LoyaltyOp fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static LoyaltyOp fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, LoyaltyOp::read);
  }

  /** Reads one out of a larger text. */
  public static LoyaltyOp read(JsonReader in) {
    return new LoyaltyOp(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, id);
    out.member(NAMES, 1, verb);
    if (points != 0L) out.member(NAMES, 2, points);
    if (order != null) out.member(NAMES, 3, order);
    if (target != null) out.member(NAMES, 4, target);
    if (expiresAt != null) out.member(NAMES, 5, expiresAt);
    out.member(NAMES, 6, at);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof LoyaltyOp)) return false;
    LoyaltyOp that = (LoyaltyOp) object;
    return Objects.equals(id, that.id)
        && Objects.equals(verb, that.verb)
        && points == that.points
        && Objects.equals(order, that.order)
        && Objects.equals(target, that.target)
        && Objects.equals(expiresAt, that.expiresAt)
        && Objects.equals(at, that.at);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, verb, points, order, target, expiresAt, at);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a LoyaltyOp. Not for several threads at once. */
  public static final class Builder {
    private UUID id;
    private LoyaltyVerb verb;
    private Long points;
    private UUID order;
    private UUID target;
    private Instant expiresAt;
    private Instant at;

    private Builder() {}

    /** Id. */
    public Builder id(UUID value) {
      this.id = value;
      return this;
    }

    /** Verb. */
    public Builder verb(LoyaltyVerb value) {
      this.verb = value;
      return this;
    }

    /** Points. May be left out. */
    public Builder points(long value) {
      this.points = value;
      return this;
    }

    /** Order. May be left out. */
    public Builder order(UUID value) {
      this.order = value;
      return this;
    }

    /** The hold, or the capture to restore. May be left out. */
    public Builder target(UUID value) {
      this.target = value;
      return this;
    }

    /** Expires at. May be left out. */
    public Builder expiresAt(Instant value) {
      this.expiresAt = value;
      return this;
    }

    /** At. */
    public Builder at(Instant value) {
      this.at = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public LoyaltyOp build() {
      return new LoyaltyOp(this);
    }
  }
}

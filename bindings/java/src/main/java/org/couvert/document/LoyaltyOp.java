// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document LoyaltyOp. Do not edit.
package org.couvert.document;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type LoyaltyOp. */
public final class LoyaltyOp implements Document {
  private final UUID id;
  private final LoyaltyVerb verb;
  private final long points;
  private final UUID order;
  private final UUID target;
  private final Instant expiresAt;
  private final Instant at;

  private LoyaltyOp(Builder b) {
    id = Lists.need(b.id, "id");
    verb = Lists.need(b.verb, "verb");
    points = b.points == null ? 0L : b.points;
    order = b.order;
    target = b.target;
    expiresAt = b.expiresAt;
    at = Lists.need(b.at, "at");
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
    Builder b = new Builder();
    b.id = id;
    b.verb = verb;
    b.points = points;
    b.order = order;
    b.target = target;
    b.expiresAt = expiresAt;
    b.at = at;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "id":
          b.id = in.uuid();
          break;
        case "verb":
          b.verb = LoyaltyVerb.read(in);
          break;
        case "points":
          if (!in.skipNull()) b.points = in.int64();
          break;
        case "order":
          if (!in.skipNull()) b.order = in.uuid();
          break;
        case "target":
          if (!in.skipNull()) b.target = in.uuid();
          break;
        case "expires_at":
          if (!in.skipNull()) b.expiresAt = in.instant();
          break;
        case "at":
          b.at = in.instant();
          break;
        default:
          in.skip();
      }
    }
    return b.build();
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member("id", id);
    out.member("verb", verb);
    if (points != 0L) out.member("points", points);
    if (order != null) out.member("order", order);
    if (target != null) out.member("target", target);
    if (expiresAt != null) out.member("expires_at", expiresAt);
    out.member("at", at);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof LoyaltyOp)) return false;
    LoyaltyOp that = (LoyaltyOp) other;
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
      id = value;
      return this;
    }

    /** Verb. */
    public Builder verb(LoyaltyVerb value) {
      verb = value;
      return this;
    }

    /** Points. May be left out. */
    public Builder points(long value) {
      points = value;
      return this;
    }

    /** Order. May be left out. */
    public Builder order(UUID value) {
      order = value;
      return this;
    }

    /** The hold, or the capture to restore. May be left out. */
    public Builder target(UUID value) {
      target = value;
      return this;
    }

    /** Expires at. May be left out. */
    public Builder expiresAt(Instant value) {
      expiresAt = value;
      return this;
    }

    /** At. */
    public Builder at(Instant value) {
      at = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public LoyaltyOp build() {
      return new LoyaltyOp(this);
    }
  }
}

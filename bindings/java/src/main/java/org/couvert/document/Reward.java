// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Reward. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Reward. */
public final class Reward implements Document {
  private static final Names NAMES = new Names("order", "points", "state");

  private final UUID order;
  private final long points;
  private final RewardState state;

  private Reward(Builder builder) {
    order = Lists.need(builder.order, "order");
    points = Lists.need(builder.points, "points");
    state = builder.state == null ? RewardState.PENDING : builder.state;
  }

  private Reward(JsonReader in) {
    UUID order = null;
    long points = 0L;
    RewardState state = RewardState.PENDING;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          order = in.uuid();
          seenMembers |= 1L << 0;
          break;
        case 1:
          points = in.int64();
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) state = RewardState.read(in);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.order = order;
    this.points = points;
    this.state = state;
  }

  /** Order. */
  public UUID order() {
    return order;
  }

  /** Points. */
  public long points() {
    return points;
  }

  /** State. */
  public RewardState state() {
    return state;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.order = order;
    builder.points = points;
    builder.state = state;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Reward fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Reward fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Reward::read);
  }

  /** Reads one out of a larger text. */
  public static Reward read(JsonReader in) {
    return new Reward(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, order);
    out.member(NAMES, 1, points);
    if (state != RewardState.PENDING) out.member(NAMES, 2, state);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Reward)) return false;
    Reward that = (Reward) object;
    return Objects.equals(order, that.order)
        && points == that.points
        && Objects.equals(state, that.state);
  }

  @Override
  public int hashCode() {
    return Objects.hash(order, points, state);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Reward. Not for several threads at once. */
  public static final class Builder {
    private UUID order;
    private Long points;
    private RewardState state;

    private Builder() {}

    /** Order. */
    public Builder order(UUID value) {
      this.order = value;
      return this;
    }

    /** Points. */
    public Builder points(long value) {
      this.points = value;
      return this;
    }

    /** State. May be left out. */
    public Builder state(RewardState value) {
      this.state = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Reward build() {
      return new Reward(this);
    }
  }
}

// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document LoyaltyAccount. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type LoyaltyAccount, "loyalty/1". */
public final class LoyaltyAccount implements Document {
  private static final Names NAMES = new Names("couvert", "id", "points", "pending", "owed", "rewards", "holds",
      "captures", "ops");

  private final String id;
  private final long points;
  private final long pending;
  private final long owed;
  private final List<Reward> rewards;
  private final List<PointsHold> holds;
  private final List<PointsHold> captures;
  private final List<LoyaltyOp> ops;

  private LoyaltyAccount(Builder builder) {
    id = Lists.need(builder.id, "id");
    points = builder.points == null ? 0L : builder.points;
    pending = builder.pending == null ? 0L : builder.pending;
    owed = builder.owed == null ? 0L : builder.owed;
    rewards = Lists.copy(builder.rewards);
    holds = Lists.copy(builder.holds);
    captures = Lists.copy(builder.captures);
    ops = Lists.copy(builder.ops);
  }

  private LoyaltyAccount(JsonReader in) {
    String id = null;
    long points = 0L;
    long pending = 0L;
    long owed = 0L;
    List<Reward> rewards = Lists.none();
    List<PointsHold> holds = Lists.none();
    List<PointsHold> captures = Lists.none();
    List<LoyaltyOp> ops = Lists.none();
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          in.kind("loyalty/1");
          break;
        case 1:
          id = in.text();
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) points = in.int64();
          break;
        case 3:
          if (!in.skipNull()) pending = in.int64();
          break;
        case 4:
          if (!in.skipNull()) owed = in.int64();
          break;
        case 5:
          if (!in.skipNull()) rewards = in.list(Reward::read);
          break;
        case 6:
          if (!in.skipNull()) holds = in.list(PointsHold::read);
          break;
        case 7:
          if (!in.skipNull()) captures = in.list(PointsHold::read);
          break;
        case 8:
          if (!in.skipNull()) ops = in.list(LoyaltyOp::read);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x2L & ~seenMembers);
    this.id = id;
    this.points = points;
    this.pending = pending;
    this.owed = owed;
    this.rewards = rewards;
    this.holds = holds;
    this.captures = captures;
    this.ops = ops;
  }

  /** Id. */
  public String id() {
    return id;
  }

  /** Points. */
  public long points() {
    return points;
  }

  /** Pending. */
  public long pending() {
    return pending;
  }

  /** Reversed after they were spent. */
  public long owed() {
    return owed;
  }

  /** Rewards. */
  public List<Reward> rewards() {
    return rewards;
  }

  /** Holds. */
  public List<PointsHold> holds() {
    return holds;
  }

  /** Captures. */
  public List<PointsHold> captures() {
    return captures;
  }

  /** Ops. */
  public List<LoyaltyOp> ops() {
    return ops;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.points = points;
    builder.pending = pending;
    builder.owed = owed;
    builder.rewards = rewards;
    builder.holds = holds;
    builder.captures = captures;
    builder.ops = ops;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static LoyaltyAccount fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static LoyaltyAccount fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, LoyaltyAccount::read);
  }

  /** Reads one out of a larger text. */
  public static LoyaltyAccount read(JsonReader in) {
    return new LoyaltyAccount(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.kind("loyalty/1");
    out.member(NAMES, 1, id);
    if (points != 0L) out.member(NAMES, 2, points);
    if (pending != 0L) out.member(NAMES, 3, pending);
    if (owed != 0L) out.member(NAMES, 4, owed);
    if (!rewards.isEmpty()) out.member(NAMES, 5, rewards);
    if (!holds.isEmpty()) out.member(NAMES, 6, holds);
    if (!captures.isEmpty()) out.member(NAMES, 7, captures);
    if (!ops.isEmpty()) out.member(NAMES, 8, ops);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof LoyaltyAccount)) return false;
    LoyaltyAccount that = (LoyaltyAccount) object;
    return Objects.equals(id, that.id)
        && points == that.points
        && pending == that.pending
        && owed == that.owed
        && Objects.equals(rewards, that.rewards)
        && Objects.equals(holds, that.holds)
        && Objects.equals(captures, that.captures)
        && Objects.equals(ops, that.ops);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, points, pending, owed, rewards, holds, captures, ops);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a LoyaltyAccount. Not for several threads at once. */
  public static final class Builder {
    private String id;
    private Long points;
    private Long pending;
    private Long owed;
    private List<Reward> rewards;
    private List<PointsHold> holds;
    private List<PointsHold> captures;
    private List<LoyaltyOp> ops;

    private Builder() {}

    /** Id. */
    public Builder id(String value) {
      this.id = value;
      return this;
    }

    /** Points. May be left out. */
    public Builder points(long value) {
      this.points = value;
      return this;
    }

    /** Pending. May be left out. */
    public Builder pending(long value) {
      this.pending = value;
      return this;
    }

    /** Reversed after they were spent. May be left out. */
    public Builder owed(long value) {
      this.owed = value;
      return this;
    }

    /** Rewards. May be left out. */
    public Builder rewards(List<? extends Reward> value) {
      this.rewards = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Rewards. May be left out. */
    public Builder rewards(Reward... value) {
      return rewards(Arrays.asList(value));
    }

    /** Holds. May be left out. */
    public Builder holds(List<? extends PointsHold> value) {
      this.holds = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Holds. May be left out. */
    public Builder holds(PointsHold... value) {
      return holds(Arrays.asList(value));
    }

    /** Captures. May be left out. */
    public Builder captures(List<? extends PointsHold> value) {
      this.captures = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Captures. May be left out. */
    public Builder captures(PointsHold... value) {
      return captures(Arrays.asList(value));
    }

    /** Ops. May be left out. */
    public Builder ops(List<? extends LoyaltyOp> value) {
      this.ops = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Ops. May be left out. */
    public Builder ops(LoyaltyOp... value) {
      return ops(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public LoyaltyAccount build() {
      return new LoyaltyAccount(this);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document LoyaltyAccount. Do not edit.
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type LoyaltyAccount, "loyalty/1". */
public final class LoyaltyAccount implements Document {
  private final String id;
  private final long points;
  private final long pending;
  private final long owed;
  private final List<Reward> rewards;
  private final List<PointsHold> holds;
  private final List<PointsHold> captures;
  private final List<LoyaltyOp> ops;

  private LoyaltyAccount(Builder b) {
    id = Lists.need(b.id, "id");
    points = b.points == null ? 0L : b.points;
    pending = b.pending == null ? 0L : b.pending;
    owed = b.owed == null ? 0L : b.owed;
    rewards = Lists.copy(b.rewards);
    holds = Lists.copy(b.holds);
    captures = Lists.copy(b.captures);
    ops = Lists.copy(b.ops);
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
    Builder b = new Builder();
    b.id = id;
    b.points = points;
    b.pending = pending;
    b.owed = owed;
    b.rewards = rewards;
    b.holds = holds;
    b.captures = captures;
    b.ops = ops;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "couvert":
          in.kind("loyalty/1");
          break;
        case "id":
          b.id = in.text();
          break;
        case "points":
          if (!in.skipNull()) b.points = in.int64();
          break;
        case "pending":
          if (!in.skipNull()) b.pending = in.int64();
          break;
        case "owed":
          if (!in.skipNull()) b.owed = in.int64();
          break;
        case "rewards":
          if (!in.skipNull()) b.rewards = in.list(Reward::read);
          break;
        case "holds":
          if (!in.skipNull()) b.holds = in.list(PointsHold::read);
          break;
        case "captures":
          if (!in.skipNull()) b.captures = in.list(PointsHold::read);
          break;
        case "ops":
          if (!in.skipNull()) b.ops = in.list(LoyaltyOp::read);
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
    out.member("couvert", "loyalty/1");
    out.member("id", id);
    if (points != 0L) out.member("points", points);
    if (pending != 0L) out.member("pending", pending);
    if (owed != 0L) out.member("owed", owed);
    if (!rewards.isEmpty()) out.member("rewards", rewards);
    if (!holds.isEmpty()) out.member("holds", holds);
    if (!captures.isEmpty()) out.member("captures", captures);
    if (!ops.isEmpty()) out.member("ops", ops);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof LoyaltyAccount)) return false;
    LoyaltyAccount that = (LoyaltyAccount) other;
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
      id = value;
      return this;
    }

    /** Points. May be left out. */
    public Builder points(long value) {
      points = value;
      return this;
    }

    /** Pending. May be left out. */
    public Builder pending(long value) {
      pending = value;
      return this;
    }

    /** Reversed after they were spent. May be left out. */
    public Builder owed(long value) {
      owed = value;
      return this;
    }

    /** Rewards. May be left out. */
    public Builder rewards(List<? extends Reward> value) {
      rewards = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Rewards. May be left out. */
    public Builder rewards(Reward... value) {
      return rewards(Arrays.asList(value));
    }

    /** Holds. May be left out. */
    public Builder holds(List<? extends PointsHold> value) {
      holds = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Holds. May be left out. */
    public Builder holds(PointsHold... value) {
      return holds(Arrays.asList(value));
    }

    /** Captures. May be left out. */
    public Builder captures(List<? extends PointsHold> value) {
      captures = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Captures. May be left out. */
    public Builder captures(PointsHold... value) {
      return captures(Arrays.asList(value));
    }

    /** Ops. May be left out. */
    public Builder ops(List<? extends LoyaltyOp> value) {
      ops = value == null ? null : new ArrayList<>(value);
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

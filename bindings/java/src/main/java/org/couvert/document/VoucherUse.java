// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document VoucherUse. Do not edit.
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

/** A document of the type VoucherUse. */
public final class VoucherUse implements Document {
  private static final Names NAMES = new Names("terms", "holder", "eligible_minor", "usable_minor", "amount_minor",
      "shares", "obstacle");

  private final String terms;
  private final String holder;
  private final long eligibleMinor;
  private final long usableMinor;
  private final long amountMinor;
  private final List<VoucherShare> shares;
  private final VoucherObstacle obstacle;

  private VoucherUse(Builder builder) {
    terms = Lists.need(builder.terms, "terms");
    holder = builder.holder == null ? "" : builder.holder;
    eligibleMinor = builder.eligibleMinor == null ? 0L : builder.eligibleMinor;
    usableMinor = builder.usableMinor == null ? 0L : builder.usableMinor;
    amountMinor = Lists.need(builder.amountMinor, "amount_minor");
    shares = Lists.copy(builder.shares);
    obstacle = builder.obstacle == null ? VoucherObstacle.NONE : builder.obstacle;
  }

  private VoucherUse(JsonReader in) {
    String terms = null;
    String holder = "";
    long eligibleMinor = 0L;
    long usableMinor = 0L;
    long amountMinor = 0L;
    List<VoucherShare> shares = Lists.none();
    VoucherObstacle obstacle = VoucherObstacle.NONE;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          terms = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) holder = in.text();
          break;
        case 2:
          if (!in.skipNull()) eligibleMinor = in.int64();
          break;
        case 3:
          if (!in.skipNull()) usableMinor = in.int64();
          break;
        case 4:
          amountMinor = in.int64();
          seenMembers |= 1L << 4;
          break;
        case 5:
          if (!in.skipNull()) shares = in.list(VoucherShare::read);
          break;
        case 6:
          if (!in.skipNull()) obstacle = VoucherObstacle.read(in);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x11L & ~seenMembers);
    this.terms = terms;
    this.holder = holder;
    this.eligibleMinor = eligibleMinor;
    this.usableMinor = usableMinor;
    this.amountMinor = amountMinor;
    this.shares = shares;
    this.obstacle = obstacle;
  }

  /** Terms. */
  public String terms() {
    return terms;
  }

  /** Holder. */
  public String holder() {
    return holder;
  }

  /** Eligible minor. */
  public long eligibleMinor() {
    return eligibleMinor;
  }

  /** By balance and cap. */
  public long usableMinor() {
    return usableMinor;
  }

  /** Amount minor. */
  public long amountMinor() {
    return amountMinor;
  }

  /** Shares. */
  public List<VoucherShare> shares() {
    return shares;
  }

  /** Obstacle. */
  public VoucherObstacle obstacle() {
    return obstacle;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.terms = terms;
    builder.holder = holder;
    builder.eligibleMinor = eligibleMinor;
    builder.usableMinor = usableMinor;
    builder.amountMinor = amountMinor;
    builder.shares = shares;
    builder.obstacle = obstacle;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static VoucherUse fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static VoucherUse fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, VoucherUse::read);
  }

  /** Reads one out of a larger text. */
  public static VoucherUse read(JsonReader in) {
    return new VoucherUse(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, terms);
    if (!holder.isEmpty()) out.member(NAMES, 1, holder);
    if (eligibleMinor != 0L) out.member(NAMES, 2, eligibleMinor);
    if (usableMinor != 0L) out.member(NAMES, 3, usableMinor);
    out.member(NAMES, 4, amountMinor);
    if (!shares.isEmpty()) out.member(NAMES, 5, shares);
    if (obstacle != VoucherObstacle.NONE) out.member(NAMES, 6, obstacle);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof VoucherUse)) return false;
    VoucherUse that = (VoucherUse) object;
    return Objects.equals(terms, that.terms)
        && Objects.equals(holder, that.holder)
        && eligibleMinor == that.eligibleMinor
        && usableMinor == that.usableMinor
        && amountMinor == that.amountMinor
        && Objects.equals(shares, that.shares)
        && Objects.equals(obstacle, that.obstacle);
  }

  @Override
  public int hashCode() {
    return Objects.hash(terms, holder, eligibleMinor, usableMinor, amountMinor, shares, obstacle);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a VoucherUse. Not for several threads at once. */
  public static final class Builder {
    private String terms;
    private String holder;
    private Long eligibleMinor;
    private Long usableMinor;
    private Long amountMinor;
    private List<VoucherShare> shares;
    private VoucherObstacle obstacle;

    private Builder() {}

    /** Terms. */
    public Builder terms(String value) {
      this.terms = value;
      return this;
    }

    /** Holder. May be left out. */
    public Builder holder(String value) {
      this.holder = value;
      return this;
    }

    /** Eligible minor. May be left out. */
    public Builder eligibleMinor(long value) {
      this.eligibleMinor = value;
      return this;
    }

    /** By balance and cap. May be left out. */
    public Builder usableMinor(long value) {
      this.usableMinor = value;
      return this;
    }

    /** Amount minor. */
    public Builder amountMinor(long value) {
      this.amountMinor = value;
      return this;
    }

    /** Shares. May be left out. */
    public Builder shares(List<? extends VoucherShare> value) {
      this.shares = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Shares. May be left out. */
    public Builder shares(VoucherShare... value) {
      return shares(Arrays.asList(value));
    }

    /** Obstacle. May be left out. */
    public Builder obstacle(VoucherObstacle value) {
      this.obstacle = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public VoucherUse build() {
      return new VoucherUse(this);
    }
  }
}

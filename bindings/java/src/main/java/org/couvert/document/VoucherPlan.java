// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document VoucherPlan. Do not edit.
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

/** A document of the type VoucherPlan. */
public final class VoucherPlan implements Document {
  private static final Names NAMES = new Names("uses", "paid_minor", "left_minor");

  private final List<VoucherUse> uses;
  private final long paidMinor;
  private final long leftMinor;

  private VoucherPlan(Builder builder) {
    uses = Lists.copy(Lists.need(builder.uses, "uses"));
    paidMinor = Lists.need(builder.paidMinor, "paid_minor");
    leftMinor = Lists.need(builder.leftMinor, "left_minor");
  }

  private VoucherPlan(JsonReader in) {
    List<VoucherUse> uses = null;
    long paidMinor = 0L;
    long leftMinor = 0L;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          uses = in.list(VoucherUse::read);
          seenMembers |= 1L << 0;
          break;
        case 1:
          paidMinor = in.int64();
          seenMembers |= 1L << 1;
          break;
        case 2:
          leftMinor = in.int64();
          seenMembers |= 1L << 2;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x7L & ~seenMembers);
    this.uses = uses;
    this.paidMinor = paidMinor;
    this.leftMinor = leftMinor;
  }

  /** Uses. */
  public List<VoucherUse> uses() {
    return uses;
  }

  /** Paid minor. */
  public long paidMinor() {
    return paidMinor;
  }

  /** Left minor. */
  public long leftMinor() {
    return leftMinor;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.uses = uses;
    builder.paidMinor = paidMinor;
    builder.leftMinor = leftMinor;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static VoucherPlan fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static VoucherPlan fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, VoucherPlan::read);
  }

  /** Reads one out of a larger text. */
  public static VoucherPlan read(JsonReader in) {
    return new VoucherPlan(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, uses);
    out.member(NAMES, 1, paidMinor);
    out.member(NAMES, 2, leftMinor);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof VoucherPlan)) return false;
    VoucherPlan that = (VoucherPlan) object;
    return Objects.equals(uses, that.uses)
        && paidMinor == that.paidMinor
        && leftMinor == that.leftMinor;
  }

  @Override
  public int hashCode() {
    return Objects.hash(uses, paidMinor, leftMinor);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a VoucherPlan. Not for several threads at once. */
  public static final class Builder {
    private List<VoucherUse> uses;
    private Long paidMinor;
    private Long leftMinor;

    private Builder() {}

    /** Uses. */
    public Builder uses(List<? extends VoucherUse> value) {
      this.uses = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Uses. */
    public Builder uses(VoucherUse... value) {
      return uses(Arrays.asList(value));
    }

    /** Paid minor. */
    public Builder paidMinor(long value) {
      this.paidMinor = value;
      return this;
    }

    /** Left minor. */
    public Builder leftMinor(long value) {
      this.leftMinor = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public VoucherPlan build() {
      return new VoucherPlan(this);
    }
  }
}

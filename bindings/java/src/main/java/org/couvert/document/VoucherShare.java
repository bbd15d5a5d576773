// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document VoucherShare. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type VoucherShare. */
public final class VoucherShare implements Document {
  private static final Names NAMES = new Names("target", "index", "part", "amount_minor");

  private final BillTarget target;
  private final int index;
  private final int part;
  private final long amountMinor;

  private VoucherShare(Builder builder) {
    target = Lists.need(builder.target, "target");
    index = Lists.need(builder.index, "index");
    part = builder.part == null ? -1 : builder.part;
    amountMinor = Lists.need(builder.amountMinor, "amount_minor");
  }

  private VoucherShare(JsonReader in) {
    BillTarget target = null;
    int index = 0;
    int part = -1;
    long amountMinor = 0L;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          target = BillTarget.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          index = in.int32();
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) part = in.int32();
          break;
        case 3:
          amountMinor = in.int64();
          seenMembers |= 1L << 3;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0xbL & ~seenMembers);
    this.target = target;
    this.index = index;
    this.part = part;
    this.amountMinor = amountMinor;
  }

  /** Target. */
  public BillTarget target() {
    return target;
  }

  /** Index. */
  public int index() {
    return index;
  }

  /** Part. */
  public int part() {
    return part;
  }

  /** Amount minor. */
  public long amountMinor() {
    return amountMinor;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.target = target;
    builder.index = index;
    builder.part = part;
    builder.amountMinor = amountMinor;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static VoucherShare fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static VoucherShare fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, VoucherShare::read);
  }

  /** Reads one out of a larger text. */
  public static VoucherShare read(JsonReader in) {
    return new VoucherShare(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, target);
    out.member(NAMES, 1, index);
    if (part != -1) out.member(NAMES, 2, part);
    out.member(NAMES, 3, amountMinor);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof VoucherShare)) return false;
    VoucherShare that = (VoucherShare) object;
    return Objects.equals(target, that.target)
        && index == that.index
        && part == that.part
        && amountMinor == that.amountMinor;
  }

  @Override
  public int hashCode() {
    return Objects.hash(target, index, part, amountMinor);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a VoucherShare. Not for several threads at once. */
  public static final class Builder {
    private BillTarget target;
    private Integer index;
    private Integer part;
    private Long amountMinor;

    private Builder() {}

    /** Target. */
    public Builder target(BillTarget value) {
      this.target = value;
      return this;
    }

    /** Index. */
    public Builder index(int value) {
      this.index = value;
      return this;
    }

    /** Part. May be left out. */
    public Builder part(int value) {
      this.part = value;
      return this;
    }

    /** Amount minor. */
    public Builder amountMinor(long value) {
      this.amountMinor = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public VoucherShare build() {
      return new VoucherShare(this);
    }
  }
}

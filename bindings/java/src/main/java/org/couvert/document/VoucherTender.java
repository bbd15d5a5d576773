// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document VoucherTender. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type VoucherTender. */
public final class VoucherTender implements Document {
  private static final Names NAMES = new Names("terms", "holder", "balance_minor", "spent_today_minor");

  private final String terms;
  private final String holder;
  private final long balanceMinor;
  private final long spentTodayMinor;

  private VoucherTender(Builder builder) {
    terms = Lists.need(builder.terms, "terms");
    holder = builder.holder == null ? "" : builder.holder;
    balanceMinor = builder.balanceMinor == null ? 0L : builder.balanceMinor;
    spentTodayMinor = builder.spentTodayMinor == null ? 0L : builder.spentTodayMinor;
  }

  private VoucherTender(JsonReader in) {
    String terms = null;
    String holder = "";
    long balanceMinor = 0L;
    long spentTodayMinor = 0L;
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
          if (!in.skipNull()) balanceMinor = in.int64();
          break;
        case 3:
          if (!in.skipNull()) spentTodayMinor = in.int64();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.terms = terms;
    this.holder = holder;
    this.balanceMinor = balanceMinor;
    this.spentTodayMinor = spentTodayMinor;
  }

  /** Terms. */
  public String terms() {
    return terms;
  }

  /** Holder. */
  public String holder() {
    return holder;
  }

  /** Balance minor. */
  public long balanceMinor() {
    return balanceMinor;
  }

  /** Spent today minor. */
  public long spentTodayMinor() {
    return spentTodayMinor;
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
    builder.balanceMinor = balanceMinor;
    builder.spentTodayMinor = spentTodayMinor;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static VoucherTender fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static VoucherTender fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, VoucherTender::read);
  }

  /** Reads one out of a larger text. */
  public static VoucherTender read(JsonReader in) {
    return new VoucherTender(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, terms);
    if (!holder.isEmpty()) out.member(NAMES, 1, holder);
    if (balanceMinor != 0L) out.member(NAMES, 2, balanceMinor);
    if (spentTodayMinor != 0L) out.member(NAMES, 3, spentTodayMinor);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof VoucherTender)) return false;
    VoucherTender that = (VoucherTender) object;
    return Objects.equals(terms, that.terms)
        && Objects.equals(holder, that.holder)
        && balanceMinor == that.balanceMinor
        && spentTodayMinor == that.spentTodayMinor;
  }

  @Override
  public int hashCode() {
    return Objects.hash(terms, holder, balanceMinor, spentTodayMinor);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a VoucherTender. Not for several threads at once. */
  public static final class Builder {
    private String terms;
    private String holder;
    private Long balanceMinor;
    private Long spentTodayMinor;

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

    /** Balance minor. May be left out. */
    public Builder balanceMinor(long value) {
      this.balanceMinor = value;
      return this;
    }

    /** Spent today minor. May be left out. */
    public Builder spentTodayMinor(long value) {
      this.spentTodayMinor = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public VoucherTender build() {
      return new VoucherTender(this);
    }
  }
}

// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document RefundLedger. Do not edit.
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

/** A document of the type RefundLedger, "refunds/1". */
public final class RefundLedger implements Document {
  private static final Names NAMES = new Names("couvert", "sale", "refunds");

  private final Quote sale;
  private final List<Refund> refunds;

  private RefundLedger(Builder builder) {
    sale = Lists.need(builder.sale, "sale");
    refunds = Lists.copy(builder.refunds);
  }

  private RefundLedger(JsonReader in) {
    Quote sale = null;
    List<Refund> refunds = Lists.none();
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          in.kind("refunds/1");
          break;
        case 1:
          sale = Quote.read(in);
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) refunds = in.list(Refund::read);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x2L & ~seenMembers);
    this.sale = sale;
    this.refunds = refunds;
  }

  /** Sale. */
  public Quote sale() {
    return sale;
  }

  /** Refunds. */
  public List<Refund> refunds() {
    return refunds;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.sale = sale;
    builder.refunds = refunds;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static RefundLedger fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static RefundLedger fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, RefundLedger::read);
  }

  /** Reads one out of a larger text. */
  public static RefundLedger read(JsonReader in) {
    return new RefundLedger(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.kind("refunds/1");
    out.member(NAMES, 1, sale);
    if (!refunds.isEmpty()) out.member(NAMES, 2, refunds);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof RefundLedger)) return false;
    RefundLedger that = (RefundLedger) object;
    return Objects.equals(sale, that.sale)
        && Objects.equals(refunds, that.refunds);
  }

  @Override
  public int hashCode() {
    return Objects.hash(sale, refunds);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a RefundLedger. Not for several threads at once. */
  public static final class Builder {
    private Quote sale;
    private List<Refund> refunds;

    private Builder() {}

    /** Sale. */
    public Builder sale(Quote value) {
      this.sale = value;
      return this;
    }

    /** Refunds. May be left out. */
    public Builder refunds(List<? extends Refund> value) {
      this.refunds = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Refunds. May be left out. */
    public Builder refunds(Refund... value) {
      return refunds(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public RefundLedger build() {
      return new RefundLedger(this);
    }
  }
}

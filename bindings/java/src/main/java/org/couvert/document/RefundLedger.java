// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document RefundLedger. Do not edit.
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type RefundLedger, "refunds/1". */
public final class RefundLedger implements Document {
  private final Quote sale;
  private final List<Refund> refunds;

  private RefundLedger(Builder b) {
    sale = Lists.need(b.sale, "sale");
    refunds = Lists.copy(b.refunds);
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
    Builder b = new Builder();
    b.sale = sale;
    b.refunds = refunds;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "couvert":
          in.kind("refunds/1");
          break;
        case "sale":
          b.sale = Quote.read(in);
          break;
        case "refunds":
          if (!in.skipNull()) b.refunds = in.list(Refund::read);
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
    out.member("couvert", "refunds/1");
    out.member("sale", sale);
    if (!refunds.isEmpty()) out.member("refunds", refunds);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof RefundLedger)) return false;
    RefundLedger that = (RefundLedger) other;
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
      sale = value;
      return this;
    }

    /** Refunds. May be left out. */
    public Builder refunds(List<? extends Refund> value) {
      refunds = value == null ? null : new ArrayList<>(value);
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

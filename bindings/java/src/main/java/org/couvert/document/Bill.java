// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Bill. Do not edit.
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

/** A document of the type Bill. */
public final class Bill implements Document {
  private static final Names NAMES = new Names("currency", "pieces", "taxes", "totals");

  private final String currency;
  private final List<BillPiece> pieces;
  private final List<QuoteTax> taxes;
  private final Totals totals;

  private Bill(Builder builder) {
    currency = builder.currency == null ? "" : builder.currency;
    pieces = Lists.copy(builder.pieces);
    taxes = Lists.copy(builder.taxes);
    totals = Lists.need(builder.totals, "totals");
  }

  private Bill(JsonReader in) {
    String currency = "";
    List<BillPiece> pieces = Lists.none();
    List<QuoteTax> taxes = Lists.none();
    Totals totals = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          if (!in.skipNull()) currency = in.text();
          break;
        case 1:
          if (!in.skipNull()) pieces = in.list(BillPiece::read);
          break;
        case 2:
          if (!in.skipNull()) taxes = in.list(QuoteTax::read);
          break;
        case 3:
          totals = Totals.read(in);
          seenMembers |= 1L << 3;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x8L & ~seenMembers);
    this.currency = currency;
    this.pieces = pieces;
    this.taxes = taxes;
    this.totals = totals;
  }

  /** ISO 4217. */
  public String currency() {
    return currency;
  }

  /** Pieces. */
  public List<BillPiece> pieces() {
    return pieces;
  }

  /** Taxes. */
  public List<QuoteTax> taxes() {
    return taxes;
  }

  /** Totals. */
  public Totals totals() {
    return totals;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.currency = currency;
    builder.pieces = pieces;
    builder.taxes = taxes;
    builder.totals = totals;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Bill fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Bill fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Bill::read);
  }

  /** Reads one out of a larger text. */
  public static Bill read(JsonReader in) {
    return new Bill(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    if (!currency.isEmpty()) out.member(NAMES, 0, currency);
    if (!pieces.isEmpty()) out.member(NAMES, 1, pieces);
    if (!taxes.isEmpty()) out.member(NAMES, 2, taxes);
    out.member(NAMES, 3, totals);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Bill)) return false;
    Bill that = (Bill) object;
    return Objects.equals(currency, that.currency)
        && Objects.equals(pieces, that.pieces)
        && Objects.equals(taxes, that.taxes)
        && Objects.equals(totals, that.totals);
  }

  @Override
  public int hashCode() {
    return Objects.hash(currency, pieces, taxes, totals);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Bill. Not for several threads at once. */
  public static final class Builder {
    private String currency;
    private List<BillPiece> pieces;
    private List<QuoteTax> taxes;
    private Totals totals;

    private Builder() {}

    /** ISO 4217. May be left out. */
    public Builder currency(String value) {
      this.currency = value;
      return this;
    }

    /** Pieces. May be left out. */
    public Builder pieces(List<? extends BillPiece> value) {
      this.pieces = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Pieces. May be left out. */
    public Builder pieces(BillPiece... value) {
      return pieces(Arrays.asList(value));
    }

    /** Taxes. May be left out. */
    public Builder taxes(List<? extends QuoteTax> value) {
      this.taxes = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Taxes. May be left out. */
    public Builder taxes(QuoteTax... value) {
      return taxes(Arrays.asList(value));
    }

    /** Totals. */
    public Builder totals(Totals value) {
      this.totals = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Bill build() {
      return new Bill(this);
    }
  }
}

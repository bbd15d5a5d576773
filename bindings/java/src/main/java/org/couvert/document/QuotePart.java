// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document QuotePart. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type QuotePart. */
public final class QuotePart implements Document {
  private static final Names NAMES = new Names("item", "option", "gross_minor", "discount_minor", "tax_minor",
      "tax_included", "tax_rule", "remitter");

  private final String item;
  private final String option;
  private final long grossMinor;
  private final long discountMinor;
  private final long taxMinor;
  private final boolean taxIncluded;
  private final String taxRule;
  private final Remitter remitter;

  private QuotePart(Builder builder) {
    item = builder.item == null ? "" : builder.item;
    option = builder.option == null ? "" : builder.option;
    grossMinor = Lists.need(builder.grossMinor, "gross_minor");
    discountMinor = builder.discountMinor == null ? 0L : builder.discountMinor;
    taxMinor = builder.taxMinor == null ? 0L : builder.taxMinor;
    taxIncluded = builder.taxIncluded == null ? true : builder.taxIncluded;
    taxRule = builder.taxRule == null ? "" : builder.taxRule;
    remitter = builder.remitter == null ? Remitter.VENUE : builder.remitter;
  }

  private QuotePart(JsonReader in) {
    String item = "";
    String option = "";
    long grossMinor = 0L;
    long discountMinor = 0L;
    long taxMinor = 0L;
    boolean taxIncluded = true;
    String taxRule = "";
    Remitter remitter = Remitter.VENUE;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          if (!in.skipNull()) item = in.text();
          break;
        case 1:
          if (!in.skipNull()) option = in.text();
          break;
        case 2:
          grossMinor = in.int64();
          seenMembers |= 1L << 2;
          break;
        case 3:
          if (!in.skipNull()) discountMinor = in.int64();
          break;
        case 4:
          if (!in.skipNull()) taxMinor = in.int64();
          break;
        case 5:
          if (!in.skipNull()) taxIncluded = in.bool();
          break;
        case 6:
          if (!in.skipNull()) taxRule = in.text();
          break;
        case 7:
          if (!in.skipNull()) remitter = Remitter.read(in);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x4L & ~seenMembers);
    this.item = item;
    this.option = option;
    this.grossMinor = grossMinor;
    this.discountMinor = discountMinor;
    this.taxMinor = taxMinor;
    this.taxIncluded = taxIncluded;
    this.taxRule = taxRule;
    this.remitter = remitter;
  }

  /** Item. */
  public String item() {
    return item;
  }

  /** Option. */
  public String option() {
    return option;
  }

  /** Gross minor. */
  public long grossMinor() {
    return grossMinor;
  }

  /** Discount minor. */
  public long discountMinor() {
    return discountMinor;
  }

  /** Tax minor. */
  public long taxMinor() {
    return taxMinor;
  }

  /** Tax included. */
  public boolean taxIncluded() {
    return taxIncluded;
  }

  /** Tax rule. */
  public String taxRule() {
    return taxRule;
  }

  /** Remitter. */
  public Remitter remitter() {
    return remitter;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.item = item;
    builder.option = option;
    builder.grossMinor = grossMinor;
    builder.discountMinor = discountMinor;
    builder.taxMinor = taxMinor;
    builder.taxIncluded = taxIncluded;
    builder.taxRule = taxRule;
    builder.remitter = remitter;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static QuotePart fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static QuotePart fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, QuotePart::read);
  }

  /** Reads one out of a larger text. */
  public static QuotePart read(JsonReader in) {
    return new QuotePart(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    if (!item.isEmpty()) out.member(NAMES, 0, item);
    if (!option.isEmpty()) out.member(NAMES, 1, option);
    out.member(NAMES, 2, grossMinor);
    if (discountMinor != 0L) out.member(NAMES, 3, discountMinor);
    if (taxMinor != 0L) out.member(NAMES, 4, taxMinor);
    if (!taxIncluded) out.member(NAMES, 5, taxIncluded);
    if (!taxRule.isEmpty()) out.member(NAMES, 6, taxRule);
    if (remitter != Remitter.VENUE) out.member(NAMES, 7, remitter);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof QuotePart)) return false;
    QuotePart that = (QuotePart) object;
    return Objects.equals(item, that.item)
        && Objects.equals(option, that.option)
        && grossMinor == that.grossMinor
        && discountMinor == that.discountMinor
        && taxMinor == that.taxMinor
        && taxIncluded == that.taxIncluded
        && Objects.equals(taxRule, that.taxRule)
        && Objects.equals(remitter, that.remitter);
  }

  @Override
  public int hashCode() {
    return Objects.hash(item, option, grossMinor, discountMinor, taxMinor, taxIncluded, taxRule, remitter);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a QuotePart. Not for several threads at once. */
  public static final class Builder {
    private String item;
    private String option;
    private Long grossMinor;
    private Long discountMinor;
    private Long taxMinor;
    private Boolean taxIncluded;
    private String taxRule;
    private Remitter remitter;

    private Builder() {}

    /** Item. May be left out. */
    public Builder item(String value) {
      this.item = value;
      return this;
    }

    /** Option. May be left out. */
    public Builder option(String value) {
      this.option = value;
      return this;
    }

    /** Gross minor. */
    public Builder grossMinor(long value) {
      this.grossMinor = value;
      return this;
    }

    /** Discount minor. May be left out. */
    public Builder discountMinor(long value) {
      this.discountMinor = value;
      return this;
    }

    /** Tax minor. May be left out. */
    public Builder taxMinor(long value) {
      this.taxMinor = value;
      return this;
    }

    /** Tax included. May be left out. */
    public Builder taxIncluded(boolean value) {
      this.taxIncluded = value;
      return this;
    }

    /** Tax rule. May be left out. */
    public Builder taxRule(String value) {
      this.taxRule = value;
      return this;
    }

    /** Remitter. May be left out. */
    public Builder remitter(Remitter value) {
      this.remitter = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public QuotePart build() {
      return new QuotePart(this);
    }
  }
}

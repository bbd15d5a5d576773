// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document QuoteFee. Do not edit.
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

/** A document of the type QuoteFee. */
public final class QuoteFee implements Document {
  private static final Names NAMES = new Names("ref", "kind", "gross_minor", "discount_minor", "tax_minor",
      "tax_included", "tax_rule", "remitter", "quantity", "parts");

  private final String ref;
  private final FeeKind kind;
  private final long grossMinor;
  private final long discountMinor;
  private final long taxMinor;
  private final boolean taxIncluded;
  private final String taxRule;
  private final Remitter remitter;
  private final int quantity;
  private final List<QuotePart> parts;

  private QuoteFee(Builder builder) {
    ref = Lists.need(builder.ref, "ref");
    kind = Lists.need(builder.kind, "kind");
    grossMinor = Lists.need(builder.grossMinor, "gross_minor");
    discountMinor = builder.discountMinor == null ? 0L : builder.discountMinor;
    taxMinor = builder.taxMinor == null ? 0L : builder.taxMinor;
    taxIncluded = builder.taxIncluded == null ? true : builder.taxIncluded;
    taxRule = builder.taxRule == null ? "" : builder.taxRule;
    remitter = builder.remitter == null ? Remitter.VENUE : builder.remitter;
    quantity = builder.quantity == null ? 1 : builder.quantity;
    parts = Lists.copy(builder.parts);
  }

  private QuoteFee(JsonReader in) {
    String ref = null;
    FeeKind kind = null;
    long grossMinor = 0L;
    long discountMinor = 0L;
    long taxMinor = 0L;
    boolean taxIncluded = true;
    String taxRule = "";
    Remitter remitter = Remitter.VENUE;
    int quantity = 1;
    List<QuotePart> parts = Lists.none();
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          ref = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          kind = FeeKind.read(in);
          seenMembers |= 1L << 1;
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
        case 8:
          if (!in.skipNull()) quantity = in.int32();
          break;
        case 9:
          if (!in.skipNull()) parts = in.list(QuotePart::read);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x7L & ~seenMembers);
    this.ref = ref;
    this.kind = kind;
    this.grossMinor = grossMinor;
    this.discountMinor = discountMinor;
    this.taxMinor = taxMinor;
    this.taxIncluded = taxIncluded;
    this.taxRule = taxRule;
    this.remitter = remitter;
    this.quantity = quantity;
    this.parts = parts;
  }

  /** Ref. */
  public String ref() {
    return ref;
  }

  /** Kind. */
  public FeeKind kind() {
    return kind;
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

  /** How many containers. */
  public int quantity() {
    return quantity;
  }

  /** None: taxed as a whole. */
  public List<QuotePart> parts() {
    return parts;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.ref = ref;
    builder.kind = kind;
    builder.grossMinor = grossMinor;
    builder.discountMinor = discountMinor;
    builder.taxMinor = taxMinor;
    builder.taxIncluded = taxIncluded;
    builder.taxRule = taxRule;
    builder.remitter = remitter;
    builder.quantity = quantity;
    builder.parts = parts;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static QuoteFee fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static QuoteFee fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, QuoteFee::read);
  }

  /** Reads one out of a larger text. */
  public static QuoteFee read(JsonReader in) {
    return new QuoteFee(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, ref);
    out.member(NAMES, 1, kind);
    out.member(NAMES, 2, grossMinor);
    if (discountMinor != 0L) out.member(NAMES, 3, discountMinor);
    if (taxMinor != 0L) out.member(NAMES, 4, taxMinor);
    if (!taxIncluded) out.member(NAMES, 5, taxIncluded);
    if (!taxRule.isEmpty()) out.member(NAMES, 6, taxRule);
    if (remitter != Remitter.VENUE) out.member(NAMES, 7, remitter);
    if (quantity != 1) out.member(NAMES, 8, quantity);
    if (!parts.isEmpty()) out.member(NAMES, 9, parts);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof QuoteFee)) return false;
    QuoteFee that = (QuoteFee) object;
    return Objects.equals(ref, that.ref)
        && Objects.equals(kind, that.kind)
        && grossMinor == that.grossMinor
        && discountMinor == that.discountMinor
        && taxMinor == that.taxMinor
        && taxIncluded == that.taxIncluded
        && Objects.equals(taxRule, that.taxRule)
        && Objects.equals(remitter, that.remitter)
        && quantity == that.quantity
        && Objects.equals(parts, that.parts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ref, kind, grossMinor, discountMinor, taxMinor, taxIncluded, taxRule, remitter,
        quantity, parts);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a QuoteFee. Not for several threads at once. */
  public static final class Builder {
    private String ref;
    private FeeKind kind;
    private Long grossMinor;
    private Long discountMinor;
    private Long taxMinor;
    private Boolean taxIncluded;
    private String taxRule;
    private Remitter remitter;
    private Integer quantity;
    private List<QuotePart> parts;

    private Builder() {}

    /** Ref. */
    public Builder ref(String value) {
      this.ref = value;
      return this;
    }

    /** Kind. */
    public Builder kind(FeeKind value) {
      this.kind = value;
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

    /** How many containers. May be left out. */
    public Builder quantity(int value) {
      this.quantity = value;
      return this;
    }

    /** None: taxed as a whole. May be left out. */
    public Builder parts(List<? extends QuotePart> value) {
      this.parts = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** None: taxed as a whole. May be left out. */
    public Builder parts(QuotePart... value) {
      return parts(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public QuoteFee build() {
      return new QuoteFee(this);
    }
  }
}

// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document PriceRules. Do not edit.
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

/** A document of the type PriceRules, "rules/1". */
public final class PriceRules implements Document {
  private static final Names NAMES = new Names("couvert", "version", "tax_mode", "tax_rounding", "discount_mode",
      "total_step_minor", "total_mode", "taxes", "fees", "promotions", "cash_step_minor", "cash_mode",
      "promotion_policy", "stacking");

  private final long version;
  private final Rounding taxMode;
  private final TaxRounding taxRounding;
  private final Rounding discountMode;
  private final long totalStepMinor;
  private final Rounding totalMode;
  private final List<TaxRule> taxes;
  private final List<FeeRule> fees;
  private final List<Promotion> promotions;
  private final long cashStepMinor;
  private final Rounding cashMode;
  private final PromotionPolicy promotionPolicy;
  private final List<StackExclusion> stacking;

  private PriceRules(Builder builder) {
    version = builder.version == null ? 0L : builder.version;
    taxMode = builder.taxMode == null ? Rounding.HALF_UP : builder.taxMode;
    taxRounding = builder.taxRounding == null ? TaxRounding.PER_LINE : builder.taxRounding;
    discountMode = builder.discountMode == null ? Rounding.HALF_UP : builder.discountMode;
    totalStepMinor = builder.totalStepMinor == null ? 1L : builder.totalStepMinor;
    totalMode = builder.totalMode == null ? Rounding.HALF_UP : builder.totalMode;
    taxes = Lists.copy(builder.taxes);
    fees = Lists.copy(builder.fees);
    promotions = Lists.copy(builder.promotions);
    cashStepMinor = builder.cashStepMinor == null ? 1L : builder.cashStepMinor;
    cashMode = builder.cashMode == null ? Rounding.HALF_UP : builder.cashMode;
    promotionPolicy = builder.promotionPolicy == null ? PromotionPolicy.DECLARED_ORDER : builder.promotionPolicy;
    stacking = Lists.copy(builder.stacking);
  }

  private PriceRules(JsonReader in) {
    long version = 0L;
    Rounding taxMode = Rounding.HALF_UP;
    TaxRounding taxRounding = TaxRounding.PER_LINE;
    Rounding discountMode = Rounding.HALF_UP;
    long totalStepMinor = 1L;
    Rounding totalMode = Rounding.HALF_UP;
    List<TaxRule> taxes = Lists.none();
    List<FeeRule> fees = Lists.none();
    List<Promotion> promotions = Lists.none();
    long cashStepMinor = 1L;
    Rounding cashMode = Rounding.HALF_UP;
    PromotionPolicy promotionPolicy = PromotionPolicy.DECLARED_ORDER;
    List<StackExclusion> stacking = Lists.none();
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          in.kind("rules/1");
          break;
        case 1:
          if (!in.skipNull()) version = in.int64();
          break;
        case 2:
          if (!in.skipNull()) taxMode = Rounding.read(in);
          break;
        case 3:
          if (!in.skipNull()) taxRounding = TaxRounding.read(in);
          break;
        case 4:
          if (!in.skipNull()) discountMode = Rounding.read(in);
          break;
        case 5:
          if (!in.skipNull()) totalStepMinor = in.int64();
          break;
        case 6:
          if (!in.skipNull()) totalMode = Rounding.read(in);
          break;
        case 7:
          if (!in.skipNull()) taxes = in.list(TaxRule::read);
          break;
        case 8:
          if (!in.skipNull()) fees = in.list(FeeRule::read);
          break;
        case 9:
          if (!in.skipNull()) promotions = in.list(Promotion::read);
          break;
        case 10:
          if (!in.skipNull()) cashStepMinor = in.int64();
          break;
        case 11:
          if (!in.skipNull()) cashMode = Rounding.read(in);
          break;
        case 12:
          if (!in.skipNull()) promotionPolicy = PromotionPolicy.read(in);
          break;
        case 13:
          if (!in.skipNull()) stacking = in.list(StackExclusion::read);
          break;
        default:
          in.skip();
      }
    }
    this.version = version;
    this.taxMode = taxMode;
    this.taxRounding = taxRounding;
    this.discountMode = discountMode;
    this.totalStepMinor = totalStepMinor;
    this.totalMode = totalMode;
    this.taxes = taxes;
    this.fees = fees;
    this.promotions = promotions;
    this.cashStepMinor = cashStepMinor;
    this.cashMode = cashMode;
    this.promotionPolicy = promotionPolicy;
    this.stacking = stacking;
  }

  /** Set by the house. */
  public long version() {
    return version;
  }

  /** Tax mode. */
  public Rounding taxMode() {
    return taxMode;
  }

  /** Tax rounding. */
  public TaxRounding taxRounding() {
    return taxRounding;
  }

  /** Discount mode. */
  public Rounding discountMode() {
    return discountMode;
  }

  /** The total is rounded to a multiple of this. */
  public long totalStepMinor() {
    return totalStepMinor;
  }

  /** Total mode. */
  public Rounding totalMode() {
    return totalMode;
  }

  /** Taxes. */
  public List<TaxRule> taxes() {
    return taxes;
  }

  /** Fees. */
  public List<FeeRule> fees() {
    return fees;
  }

  /** Promotions. */
  public List<Promotion> promotions() {
    return promotions;
  }

  /** When paid in cash, the total is then rounded to this. */
  public long cashStepMinor() {
    return cashStepMinor;
  }

  /** Cash mode. */
  public Rounding cashMode() {
    return cashMode;
  }

  /** Promotion policy. */
  public PromotionPolicy promotionPolicy() {
    return promotionPolicy;
  }

  /** Classes of promotions that exclude each other. */
  public List<StackExclusion> stacking() {
    return stacking;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.version = version;
    builder.taxMode = taxMode;
    builder.taxRounding = taxRounding;
    builder.discountMode = discountMode;
    builder.totalStepMinor = totalStepMinor;
    builder.totalMode = totalMode;
    builder.taxes = taxes;
    builder.fees = fees;
    builder.promotions = promotions;
    builder.cashStepMinor = cashStepMinor;
    builder.cashMode = cashMode;
    builder.promotionPolicy = promotionPolicy;
    builder.stacking = stacking;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static PriceRules fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static PriceRules fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, PriceRules::read);
  }

  /** Reads one out of a larger text. */
  public static PriceRules read(JsonReader in) {
    return new PriceRules(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.kind("rules/1");
    if (version != 0L) out.member(NAMES, 1, version);
    if (taxMode != Rounding.HALF_UP) out.member(NAMES, 2, taxMode);
    if (taxRounding != TaxRounding.PER_LINE) out.member(NAMES, 3, taxRounding);
    if (discountMode != Rounding.HALF_UP) out.member(NAMES, 4, discountMode);
    if (totalStepMinor != 1L) out.member(NAMES, 5, totalStepMinor);
    if (totalMode != Rounding.HALF_UP) out.member(NAMES, 6, totalMode);
    if (!taxes.isEmpty()) out.member(NAMES, 7, taxes);
    if (!fees.isEmpty()) out.member(NAMES, 8, fees);
    if (!promotions.isEmpty()) out.member(NAMES, 9, promotions);
    if (cashStepMinor != 1L) out.member(NAMES, 10, cashStepMinor);
    if (cashMode != Rounding.HALF_UP) out.member(NAMES, 11, cashMode);
    if (promotionPolicy != PromotionPolicy.DECLARED_ORDER) out.member(NAMES, 12, promotionPolicy);
    if (!stacking.isEmpty()) out.member(NAMES, 13, stacking);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof PriceRules)) return false;
    PriceRules that = (PriceRules) object;
    return version == that.version
        && Objects.equals(taxMode, that.taxMode)
        && Objects.equals(taxRounding, that.taxRounding)
        && Objects.equals(discountMode, that.discountMode)
        && totalStepMinor == that.totalStepMinor
        && Objects.equals(totalMode, that.totalMode)
        && Objects.equals(taxes, that.taxes)
        && Objects.equals(fees, that.fees)
        && Objects.equals(promotions, that.promotions)
        && cashStepMinor == that.cashStepMinor
        && Objects.equals(cashMode, that.cashMode)
        && Objects.equals(promotionPolicy, that.promotionPolicy)
        && Objects.equals(stacking, that.stacking);
  }

  @Override
  public int hashCode() {
    return Objects.hash(version, taxMode, taxRounding, discountMode, totalStepMinor, totalMode, taxes, fees,
        promotions, cashStepMinor, cashMode, promotionPolicy, stacking);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a PriceRules. Not for several threads at once. */
  public static final class Builder {
    private Long version;
    private Rounding taxMode;
    private TaxRounding taxRounding;
    private Rounding discountMode;
    private Long totalStepMinor;
    private Rounding totalMode;
    private List<TaxRule> taxes;
    private List<FeeRule> fees;
    private List<Promotion> promotions;
    private Long cashStepMinor;
    private Rounding cashMode;
    private PromotionPolicy promotionPolicy;
    private List<StackExclusion> stacking;

    private Builder() {}

    /** Set by the house. May be left out. */
    public Builder version(long value) {
      this.version = value;
      return this;
    }

    /** Tax mode. May be left out. */
    public Builder taxMode(Rounding value) {
      this.taxMode = value;
      return this;
    }

    /** Tax rounding. May be left out. */
    public Builder taxRounding(TaxRounding value) {
      this.taxRounding = value;
      return this;
    }

    /** Discount mode. May be left out. */
    public Builder discountMode(Rounding value) {
      this.discountMode = value;
      return this;
    }

    /** The total is rounded to a multiple of this. May be left out. */
    public Builder totalStepMinor(long value) {
      this.totalStepMinor = value;
      return this;
    }

    /** Total mode. May be left out. */
    public Builder totalMode(Rounding value) {
      this.totalMode = value;
      return this;
    }

    /** Taxes. May be left out. */
    public Builder taxes(List<? extends TaxRule> value) {
      this.taxes = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Taxes. May be left out. */
    public Builder taxes(TaxRule... value) {
      return taxes(Arrays.asList(value));
    }

    /** Fees. May be left out. */
    public Builder fees(List<? extends FeeRule> value) {
      this.fees = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Fees. May be left out. */
    public Builder fees(FeeRule... value) {
      return fees(Arrays.asList(value));
    }

    /** Promotions. May be left out. */
    public Builder promotions(List<? extends Promotion> value) {
      this.promotions = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Promotions. May be left out. */
    public Builder promotions(Promotion... value) {
      return promotions(Arrays.asList(value));
    }

    /** When paid in cash, the total is then rounded to this. May be left out. */
    public Builder cashStepMinor(long value) {
      this.cashStepMinor = value;
      return this;
    }

    /** Cash mode. May be left out. */
    public Builder cashMode(Rounding value) {
      this.cashMode = value;
      return this;
    }

    /** Promotion policy. May be left out. */
    public Builder promotionPolicy(PromotionPolicy value) {
      this.promotionPolicy = value;
      return this;
    }

    /** Classes of promotions that exclude each other. May be left out. */
    public Builder stacking(List<? extends StackExclusion> value) {
      this.stacking = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Classes of promotions that exclude each other. May be left out. */
    public Builder stacking(StackExclusion... value) {
      return stacking(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public PriceRules build() {
      return new PriceRules(this);
    }
  }
}

// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document PriceRules. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type PriceRules, "rules/1". */
public final class PriceRules implements Document {
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
    Builder builder = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "couvert":
          in.kind("rules/1");
          break;
        case "version":
          if (!in.skipNull()) builder.version = in.int64();
          break;
        case "tax_mode":
          if (!in.skipNull()) builder.taxMode = Rounding.read(in);
          break;
        case "tax_rounding":
          if (!in.skipNull()) builder.taxRounding = TaxRounding.read(in);
          break;
        case "discount_mode":
          if (!in.skipNull()) builder.discountMode = Rounding.read(in);
          break;
        case "total_step_minor":
          if (!in.skipNull()) builder.totalStepMinor = in.int64();
          break;
        case "total_mode":
          if (!in.skipNull()) builder.totalMode = Rounding.read(in);
          break;
        case "taxes":
          if (!in.skipNull()) builder.taxes = in.list(TaxRule::read);
          break;
        case "fees":
          if (!in.skipNull()) builder.fees = in.list(FeeRule::read);
          break;
        case "promotions":
          if (!in.skipNull()) builder.promotions = in.list(Promotion::read);
          break;
        case "cash_step_minor":
          if (!in.skipNull()) builder.cashStepMinor = in.int64();
          break;
        case "cash_mode":
          if (!in.skipNull()) builder.cashMode = Rounding.read(in);
          break;
        case "promotion_policy":
          if (!in.skipNull()) builder.promotionPolicy = PromotionPolicy.read(in);
          break;
        case "stacking":
          if (!in.skipNull()) builder.stacking = in.list(StackExclusion::read);
          break;
        default:
          in.skip();
      }
    }
    return in.built(builder::build);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.kind("rules/1");
    if (version != 0L) out.member("version", version);
    if (taxMode != Rounding.HALF_UP) out.member("tax_mode", taxMode);
    if (taxRounding != TaxRounding.PER_LINE) out.member("tax_rounding", taxRounding);
    if (discountMode != Rounding.HALF_UP) out.member("discount_mode", discountMode);
    if (totalStepMinor != 1L) out.member("total_step_minor", totalStepMinor);
    if (totalMode != Rounding.HALF_UP) out.member("total_mode", totalMode);
    if (!taxes.isEmpty()) out.member("taxes", taxes);
    if (!fees.isEmpty()) out.member("fees", fees);
    if (!promotions.isEmpty()) out.member("promotions", promotions);
    if (cashStepMinor != 1L) out.member("cash_step_minor", cashStepMinor);
    if (cashMode != Rounding.HALF_UP) out.member("cash_mode", cashMode);
    if (promotionPolicy != PromotionPolicy.DECLARED_ORDER) out.member("promotion_policy", promotionPolicy);
    if (!stacking.isEmpty()) out.member("stacking", stacking);
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

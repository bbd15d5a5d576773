// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document OptionGroup. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type OptionGroup. */
public final class OptionGroup implements Document {
  private static final Names NAMES = new Names("ref", "name", "min_quantity", "max_quantity", "free_quantity",
      "price_method", "options", "free_rule", "min_distinct", "max_distinct", "sequence_minor", "variant_sequences",
      "portions", "pre_modifiers");

  private final String ref;
  private final LocalizedText name;
  private final int minQuantity;
  private final Integer maxQuantity;
  private final int freeQuantity;
  private final PriceMethod priceMethod;
  private final List<Option> options;
  private final FreeRule freeRule;
  private final int minDistinct;
  private final Integer maxDistinct;
  private final List<Long> sequenceMinor;
  private final List<VariantSequence> variantSequences;
  private final int portions;
  private final List<String> preModifiers;

  private OptionGroup(Builder builder) {
    ref = Lists.need(builder.ref, "ref");
    name = builder.name;
    minQuantity = builder.minQuantity == null ? 0 : builder.minQuantity;
    maxQuantity = builder.maxQuantity;
    freeQuantity = builder.freeQuantity == null ? 0 : builder.freeQuantity;
    priceMethod = builder.priceMethod == null ? PriceMethod.SUM : builder.priceMethod;
    options = Lists.copy(builder.options);
    freeRule = builder.freeRule == null ? FreeRule.CHEAPEST : builder.freeRule;
    minDistinct = builder.minDistinct == null ? 0 : builder.minDistinct;
    maxDistinct = builder.maxDistinct;
    sequenceMinor = Lists.copy(builder.sequenceMinor);
    variantSequences = Lists.copy(builder.variantSequences);
    portions = builder.portions == null ? 0 : builder.portions;
    preModifiers = Lists.copy(builder.preModifiers);
  }

  private OptionGroup(JsonReader in) {
    String ref = null;
    LocalizedText name = null;
    int minQuantity = 0;
    Integer maxQuantity = null;
    int freeQuantity = 0;
    PriceMethod priceMethod = PriceMethod.SUM;
    List<Option> options = Lists.none();
    FreeRule freeRule = FreeRule.CHEAPEST;
    int minDistinct = 0;
    Integer maxDistinct = null;
    List<Long> sequenceMinor = Lists.none();
    List<VariantSequence> variantSequences = Lists.none();
    int portions = 0;
    List<String> preModifiers = Lists.none();
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
          if (!in.skipNull()) name = LocalizedText.read(in);
          break;
        case 2:
          if (!in.skipNull()) minQuantity = in.int32();
          break;
        case 3:
          if (!in.skipNull()) maxQuantity = in.int32();
          break;
        case 4:
          if (!in.skipNull()) freeQuantity = in.int32();
          break;
        case 5:
          if (!in.skipNull()) priceMethod = PriceMethod.read(in);
          break;
        case 6:
          if (!in.skipNull()) options = in.list(Option::read);
          break;
        case 7:
          if (!in.skipNull()) freeRule = FreeRule.read(in);
          break;
        case 8:
          if (!in.skipNull()) minDistinct = in.int32();
          break;
        case 9:
          if (!in.skipNull()) maxDistinct = in.int32();
          break;
        case 10:
          if (!in.skipNull()) sequenceMinor = in.list(JsonReader::int64);
          break;
        case 11:
          if (!in.skipNull()) variantSequences = in.list(VariantSequence::read);
          break;
        case 12:
          if (!in.skipNull()) portions = in.int32();
          break;
        case 13:
          if (!in.skipNull()) preModifiers = in.list(JsonReader::text);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.ref = ref;
    this.name = name;
    this.minQuantity = minQuantity;
    this.maxQuantity = maxQuantity;
    this.freeQuantity = freeQuantity;
    this.priceMethod = priceMethod;
    this.options = options;
    this.freeRule = freeRule;
    this.minDistinct = minDistinct;
    this.maxDistinct = maxDistinct;
    this.sequenceMinor = sequenceMinor;
    this.variantSequences = variantSequences;
    this.portions = portions;
    this.preModifiers = preModifiers;
  }

  /** Ref. */
  public String ref() {
    return ref;
  }

  /** Name. */
  public Optional<LocalizedText> name() {
    return Optional.ofNullable(name);
  }

  /** Min quantity. */
  public int minQuantity() {
    return minQuantity;
  }

  /** Absent: no limit. */
  public OptionalInt maxQuantity() {
    return maxQuantity == null ? OptionalInt.empty() : OptionalInt.of(maxQuantity);
  }

  /** Free quantity. */
  public int freeQuantity() {
    return freeQuantity;
  }

  /** Price method. */
  public PriceMethod priceMethod() {
    return priceMethod;
  }

  /** Options. */
  public List<Option> options() {
    return options;
  }

  /** Which units are free. */
  public FreeRule freeRule() {
    return freeRule;
  }

  /** Different options at least. */
  public int minDistinct() {
    return minDistinct;
  }

  /** Max distinct. */
  public OptionalInt maxDistinct() {
    return maxDistinct == null ? OptionalInt.empty() : OptionalInt.of(maxDistinct);
  }

  /** With `sequence`: the price of the n-th unit; the last repeats. */
  public List<Long> sequenceMinor() {
    return sequenceMinor;
  }

  /** Instead, by the variant of the line. */
  public List<VariantSequence> variantSequences() {
    return variantSequences;
  }

  /** Equal parts that the choices cover together. */
  public int portions() {
    return portions;
  }

  /** Those that its options may carry. */
  public List<String> preModifiers() {
    return preModifiers;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.ref = ref;
    builder.name = name;
    builder.minQuantity = minQuantity;
    builder.maxQuantity = maxQuantity;
    builder.freeQuantity = freeQuantity;
    builder.priceMethod = priceMethod;
    builder.options = options;
    builder.freeRule = freeRule;
    builder.minDistinct = minDistinct;
    builder.maxDistinct = maxDistinct;
    builder.sequenceMinor = sequenceMinor;
    builder.variantSequences = variantSequences;
    builder.portions = portions;
    builder.preModifiers = preModifiers;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static OptionGroup fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static OptionGroup fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, OptionGroup::read);
  }

  /** Reads one out of a larger text. */
  public static OptionGroup read(JsonReader in) {
    return new OptionGroup(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, ref);
    if (name != null) out.member(NAMES, 1, name);
    if (minQuantity != 0) out.member(NAMES, 2, minQuantity);
    if (maxQuantity != null) out.member(NAMES, 3, maxQuantity);
    if (freeQuantity != 0) out.member(NAMES, 4, freeQuantity);
    if (priceMethod != PriceMethod.SUM) out.member(NAMES, 5, priceMethod);
    if (!options.isEmpty()) out.member(NAMES, 6, options);
    if (freeRule != FreeRule.CHEAPEST) out.member(NAMES, 7, freeRule);
    if (minDistinct != 0) out.member(NAMES, 8, minDistinct);
    if (maxDistinct != null) out.member(NAMES, 9, maxDistinct);
    if (!sequenceMinor.isEmpty()) out.member(NAMES, 10, sequenceMinor);
    if (!variantSequences.isEmpty()) out.member(NAMES, 11, variantSequences);
    if (portions != 0) out.member(NAMES, 12, portions);
    if (!preModifiers.isEmpty()) out.member(NAMES, 13, preModifiers);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof OptionGroup)) return false;
    OptionGroup that = (OptionGroup) object;
    return Objects.equals(ref, that.ref)
        && Objects.equals(name, that.name)
        && minQuantity == that.minQuantity
        && Objects.equals(maxQuantity, that.maxQuantity)
        && freeQuantity == that.freeQuantity
        && Objects.equals(priceMethod, that.priceMethod)
        && Objects.equals(options, that.options)
        && Objects.equals(freeRule, that.freeRule)
        && minDistinct == that.minDistinct
        && Objects.equals(maxDistinct, that.maxDistinct)
        && Objects.equals(sequenceMinor, that.sequenceMinor)
        && Objects.equals(variantSequences, that.variantSequences)
        && portions == that.portions
        && Objects.equals(preModifiers, that.preModifiers);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ref, name, minQuantity, maxQuantity, freeQuantity, priceMethod, options, freeRule,
        minDistinct, maxDistinct, sequenceMinor, variantSequences, portions, preModifiers);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a OptionGroup. Not for several threads at once. */
  public static final class Builder {
    private String ref;
    private LocalizedText name;
    private Integer minQuantity;
    private Integer maxQuantity;
    private Integer freeQuantity;
    private PriceMethod priceMethod;
    private List<Option> options;
    private FreeRule freeRule;
    private Integer minDistinct;
    private Integer maxDistinct;
    private List<Long> sequenceMinor;
    private List<VariantSequence> variantSequences;
    private Integer portions;
    private List<String> preModifiers;

    private Builder() {}

    /** Ref. */
    public Builder ref(String value) {
      this.ref = value;
      return this;
    }

    /** Name. May be left out. */
    public Builder name(LocalizedText value) {
      this.name = value;
      return this;
    }

    /** Min quantity. May be left out. */
    public Builder minQuantity(int value) {
      this.minQuantity = value;
      return this;
    }

    /** Absent: no limit. May be left out. */
    public Builder maxQuantity(int value) {
      this.maxQuantity = value;
      return this;
    }

    /** Free quantity. May be left out. */
    public Builder freeQuantity(int value) {
      this.freeQuantity = value;
      return this;
    }

    /** Price method. May be left out. */
    public Builder priceMethod(PriceMethod value) {
      this.priceMethod = value;
      return this;
    }

    /** Options. May be left out. */
    public Builder options(List<? extends Option> value) {
      this.options = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Options. May be left out. */
    public Builder options(Option... value) {
      return options(Arrays.asList(value));
    }

    /** Which units are free. May be left out. */
    public Builder freeRule(FreeRule value) {
      this.freeRule = value;
      return this;
    }

    /** Different options at least. May be left out. */
    public Builder minDistinct(int value) {
      this.minDistinct = value;
      return this;
    }

    /** Max distinct. May be left out. */
    public Builder maxDistinct(int value) {
      this.maxDistinct = value;
      return this;
    }

    /** With `sequence`: the price of the n-th unit; the last repeats. May be left out. */
    public Builder sequenceMinor(List<? extends Long> value) {
      this.sequenceMinor = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** With `sequence`: the price of the n-th unit; the last repeats. May be left out. */
    public Builder sequenceMinor(Long... value) {
      return sequenceMinor(Arrays.asList(value));
    }

    /** Instead, by the variant of the line. May be left out. */
    public Builder variantSequences(List<? extends VariantSequence> value) {
      this.variantSequences = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Instead, by the variant of the line. May be left out. */
    public Builder variantSequences(VariantSequence... value) {
      return variantSequences(Arrays.asList(value));
    }

    /** Equal parts that the choices cover together. May be left out. */
    public Builder portions(int value) {
      this.portions = value;
      return this;
    }

    /** Those that its options may carry. May be left out. */
    public Builder preModifiers(List<? extends String> value) {
      this.preModifiers = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Those that its options may carry. May be left out. */
    public Builder preModifiers(String... value) {
      return preModifiers(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public OptionGroup build() {
      return new OptionGroup(this);
    }
  }
}

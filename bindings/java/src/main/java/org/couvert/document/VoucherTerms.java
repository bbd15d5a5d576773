// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document VoucherTerms. Do not edit.
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type VoucherTerms. */
public final class VoucherTerms implements Document {
  private final String ref;
  private final LocalizedText name;
  private final List<String> taxClasses;
  private final List<String> tags;
  private final List<String> excludedTags;
  private final List<String> excludedItems;
  private final boolean ageGated;
  private final List<FeeKind> fees;
  private final List<Fulfilment> fulfilments;
  private final Long dailyMinor;
  private final Calendar hours;

  private VoucherTerms(Builder b) {
    ref = Lists.need(b.ref, "ref");
    name = b.name;
    taxClasses = Lists.copy(b.taxClasses);
    tags = Lists.copy(b.tags);
    excludedTags = Lists.copy(b.excludedTags);
    excludedItems = Lists.copy(b.excludedItems);
    ageGated = b.ageGated == null ? false : b.ageGated;
    fees = Lists.copy(b.fees);
    fulfilments = Lists.copy(b.fulfilments);
    dailyMinor = b.dailyMinor;
    hours = b.hours;
  }

  /** Ref. */
  public String ref() {
    return ref;
  }

  /** Name. */
  public Optional<LocalizedText> name() {
    return Optional.ofNullable(name);
  }

  /** None: all. */
  public List<String> taxClasses() {
    return taxClasses;
  }

  /** None: all. */
  public List<String> tags() {
    return tags;
  }

  /** Excluded tags. */
  public List<String> excludedTags() {
    return excludedTags;
  }

  /** Excluded items. */
  public List<String> excludedItems() {
    return excludedItems;
  }

  /** Also items with a minimum age. */
  public boolean ageGated() {
    return ageGated;
  }

  /** Kinds of fee that it pays too. */
  public List<FeeKind> fees() {
    return fees;
  }

  /** None: all. */
  public List<Fulfilment> fulfilments() {
    return fulfilments;
  }

  /** Minor units; cap of a holder on a day. */
  public OptionalLong dailyMinor() {
    return dailyMinor == null ? OptionalLong.empty() : OptionalLong.of(dailyMinor);
  }

  /** Absent: always. */
  public Optional<Calendar> hours() {
    return Optional.ofNullable(hours);
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.ref = ref;
    b.name = name;
    b.taxClasses = taxClasses;
    b.tags = tags;
    b.excludedTags = excludedTags;
    b.excludedItems = excludedItems;
    b.ageGated = ageGated;
    b.fees = fees;
    b.fulfilments = fulfilments;
    b.dailyMinor = dailyMinor;
    b.hours = hours;
    return b;
  }

  /** Reads the JSON text of one. */
  public static VoucherTerms fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static VoucherTerms fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, VoucherTerms::read);
  }

  /** Reads one out of a larger text. */
  public static VoucherTerms read(JsonReader in) {
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "ref":
          b.ref = in.text();
          break;
        case "name":
          if (!in.skipNull()) b.name = LocalizedText.read(in);
          break;
        case "tax_classes":
          if (!in.skipNull()) b.taxClasses = in.list(JsonReader::text);
          break;
        case "tags":
          if (!in.skipNull()) b.tags = in.list(JsonReader::text);
          break;
        case "excluded_tags":
          if (!in.skipNull()) b.excludedTags = in.list(JsonReader::text);
          break;
        case "excluded_items":
          if (!in.skipNull()) b.excludedItems = in.list(JsonReader::text);
          break;
        case "age_gated":
          if (!in.skipNull()) b.ageGated = in.bool();
          break;
        case "fees":
          if (!in.skipNull()) b.fees = in.list(FeeKind::read);
          break;
        case "fulfilments":
          if (!in.skipNull()) b.fulfilments = in.list(Fulfilment::read);
          break;
        case "daily_minor":
          if (!in.skipNull()) b.dailyMinor = in.int64();
          break;
        case "hours":
          if (!in.skipNull()) b.hours = Calendar.read(in);
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
    out.member("ref", ref);
    if (name != null) out.member("name", name);
    if (!taxClasses.isEmpty()) out.member("tax_classes", taxClasses);
    if (!tags.isEmpty()) out.member("tags", tags);
    if (!excludedTags.isEmpty()) out.member("excluded_tags", excludedTags);
    if (!excludedItems.isEmpty()) out.member("excluded_items", excludedItems);
    if (ageGated) out.member("age_gated", ageGated);
    if (!fees.isEmpty()) out.member("fees", fees);
    if (!fulfilments.isEmpty()) out.member("fulfilments", fulfilments);
    if (dailyMinor != null) out.member("daily_minor", dailyMinor);
    if (hours != null) out.member("hours", hours);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof VoucherTerms)) return false;
    VoucherTerms that = (VoucherTerms) other;
    return Objects.equals(ref, that.ref)
        && Objects.equals(name, that.name)
        && Objects.equals(taxClasses, that.taxClasses)
        && Objects.equals(tags, that.tags)
        && Objects.equals(excludedTags, that.excludedTags)
        && Objects.equals(excludedItems, that.excludedItems)
        && ageGated == that.ageGated
        && Objects.equals(fees, that.fees)
        && Objects.equals(fulfilments, that.fulfilments)
        && Objects.equals(dailyMinor, that.dailyMinor)
        && Objects.equals(hours, that.hours);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ref, name, taxClasses, tags, excludedTags, excludedItems, ageGated, fees, fulfilments,
        dailyMinor, hours);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a VoucherTerms. Not for several threads at once. */
  public static final class Builder {
    private String ref;
    private LocalizedText name;
    private List<String> taxClasses;
    private List<String> tags;
    private List<String> excludedTags;
    private List<String> excludedItems;
    private Boolean ageGated;
    private List<FeeKind> fees;
    private List<Fulfilment> fulfilments;
    private Long dailyMinor;
    private Calendar hours;

    private Builder() {}

    /** Ref. */
    public Builder ref(String value) {
      ref = value;
      return this;
    }

    /** Name. May be left out. */
    public Builder name(LocalizedText value) {
      name = value;
      return this;
    }

    /** None: all. May be left out. */
    public Builder taxClasses(List<? extends String> value) {
      taxClasses = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** None: all. May be left out. */
    public Builder taxClasses(String... value) {
      return taxClasses(Arrays.asList(value));
    }

    /** None: all. May be left out. */
    public Builder tags(List<? extends String> value) {
      tags = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** None: all. May be left out. */
    public Builder tags(String... value) {
      return tags(Arrays.asList(value));
    }

    /** Excluded tags. May be left out. */
    public Builder excludedTags(List<? extends String> value) {
      excludedTags = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Excluded tags. May be left out. */
    public Builder excludedTags(String... value) {
      return excludedTags(Arrays.asList(value));
    }

    /** Excluded items. May be left out. */
    public Builder excludedItems(List<? extends String> value) {
      excludedItems = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Excluded items. May be left out. */
    public Builder excludedItems(String... value) {
      return excludedItems(Arrays.asList(value));
    }

    /** Also items with a minimum age. May be left out. */
    public Builder ageGated(boolean value) {
      ageGated = value;
      return this;
    }

    /** Kinds of fee that it pays too. May be left out. */
    public Builder fees(List<? extends FeeKind> value) {
      fees = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Kinds of fee that it pays too. May be left out. */
    public Builder fees(FeeKind... value) {
      return fees(Arrays.asList(value));
    }

    /** None: all. May be left out. */
    public Builder fulfilments(List<? extends Fulfilment> value) {
      fulfilments = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** None: all. May be left out. */
    public Builder fulfilments(Fulfilment... value) {
      return fulfilments(Arrays.asList(value));
    }

    /** Minor units; cap of a holder on a day. May be left out. */
    public Builder dailyMinor(long value) {
      dailyMinor = value;
      return this;
    }

    /** Absent: always. May be left out. */
    public Builder hours(Calendar value) {
      hours = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public VoucherTerms build() {
      return new VoucherTerms(this);
    }
  }
}

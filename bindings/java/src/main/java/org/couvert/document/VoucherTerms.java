// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document VoucherTerms. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type VoucherTerms. */
public final class VoucherTerms implements Document {
  private static final Names NAMES = new Names("ref", "name", "tax_classes", "tags", "excluded_tags",
      "excluded_items", "age_gated", "fees", "fulfilments", "daily_minor", "hours");

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

  private VoucherTerms(Builder builder) {
    ref = Lists.need(builder.ref, "ref");
    name = builder.name;
    taxClasses = Lists.copy(builder.taxClasses);
    tags = Lists.copy(builder.tags);
    excludedTags = Lists.copy(builder.excludedTags);
    excludedItems = Lists.copy(builder.excludedItems);
    ageGated = builder.ageGated == null ? false : builder.ageGated;
    fees = Lists.copy(builder.fees);
    fulfilments = Lists.copy(builder.fulfilments);
    dailyMinor = builder.dailyMinor;
    hours = builder.hours;
  }

  private VoucherTerms(JsonReader in) {
    String ref = null;
    LocalizedText name = null;
    List<String> taxClasses = Lists.none();
    List<String> tags = Lists.none();
    List<String> excludedTags = Lists.none();
    List<String> excludedItems = Lists.none();
    boolean ageGated = false;
    List<FeeKind> fees = Lists.none();
    List<Fulfilment> fulfilments = Lists.none();
    Long dailyMinor = null;
    Calendar hours = null;
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
          if (!in.skipNull()) taxClasses = in.list(JsonReader::text);
          break;
        case 3:
          if (!in.skipNull()) tags = in.list(JsonReader::text);
          break;
        case 4:
          if (!in.skipNull()) excludedTags = in.list(JsonReader::text);
          break;
        case 5:
          if (!in.skipNull()) excludedItems = in.list(JsonReader::text);
          break;
        case 6:
          if (!in.skipNull()) ageGated = in.bool();
          break;
        case 7:
          if (!in.skipNull()) fees = in.list(FeeKind::read);
          break;
        case 8:
          if (!in.skipNull()) fulfilments = in.list(Fulfilment::read);
          break;
        case 9:
          if (!in.skipNull()) dailyMinor = in.int64();
          break;
        case 10:
          if (!in.skipNull()) hours = Calendar.read(in);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.ref = ref;
    this.name = name;
    this.taxClasses = taxClasses;
    this.tags = tags;
    this.excludedTags = excludedTags;
    this.excludedItems = excludedItems;
    this.ageGated = ageGated;
    this.fees = fees;
    this.fulfilments = fulfilments;
    this.dailyMinor = dailyMinor;
    this.hours = hours;
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
    Builder builder = new Builder();
    builder.ref = ref;
    builder.name = name;
    builder.taxClasses = taxClasses;
    builder.tags = tags;
    builder.excludedTags = excludedTags;
    builder.excludedItems = excludedItems;
    builder.ageGated = ageGated;
    builder.fees = fees;
    builder.fulfilments = fulfilments;
    builder.dailyMinor = dailyMinor;
    builder.hours = hours;
    return builder;
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
    return new VoucherTerms(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, ref);
    if (name != null) out.member(NAMES, 1, name);
    if (!taxClasses.isEmpty()) out.member(NAMES, 2, taxClasses);
    if (!tags.isEmpty()) out.member(NAMES, 3, tags);
    if (!excludedTags.isEmpty()) out.member(NAMES, 4, excludedTags);
    if (!excludedItems.isEmpty()) out.member(NAMES, 5, excludedItems);
    if (ageGated) out.member(NAMES, 6, ageGated);
    if (!fees.isEmpty()) out.member(NAMES, 7, fees);
    if (!fulfilments.isEmpty()) out.member(NAMES, 8, fulfilments);
    if (dailyMinor != null) out.member(NAMES, 9, dailyMinor);
    if (hours != null) out.member(NAMES, 10, hours);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof VoucherTerms)) return false;
    VoucherTerms that = (VoucherTerms) object;
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
      this.ref = value;
      return this;
    }

    /** Name. May be left out. */
    public Builder name(LocalizedText value) {
      this.name = value;
      return this;
    }

    /** None: all. May be left out. */
    public Builder taxClasses(List<? extends String> value) {
      this.taxClasses = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** None: all. May be left out. */
    public Builder taxClasses(String... value) {
      return taxClasses(Arrays.asList(value));
    }

    /** None: all. May be left out. */
    public Builder tags(List<? extends String> value) {
      this.tags = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** None: all. May be left out. */
    public Builder tags(String... value) {
      return tags(Arrays.asList(value));
    }

    /** Excluded tags. May be left out. */
    public Builder excludedTags(List<? extends String> value) {
      this.excludedTags = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Excluded tags. May be left out. */
    public Builder excludedTags(String... value) {
      return excludedTags(Arrays.asList(value));
    }

    /** Excluded items. May be left out. */
    public Builder excludedItems(List<? extends String> value) {
      this.excludedItems = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Excluded items. May be left out. */
    public Builder excludedItems(String... value) {
      return excludedItems(Arrays.asList(value));
    }

    /** Also items with a minimum age. May be left out. */
    public Builder ageGated(boolean value) {
      this.ageGated = value;
      return this;
    }

    /** Kinds of fee that it pays too. May be left out. */
    public Builder fees(List<? extends FeeKind> value) {
      this.fees = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Kinds of fee that it pays too. May be left out. */
    public Builder fees(FeeKind... value) {
      return fees(Arrays.asList(value));
    }

    /** None: all. May be left out. */
    public Builder fulfilments(List<? extends Fulfilment> value) {
      this.fulfilments = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** None: all. May be left out. */
    public Builder fulfilments(Fulfilment... value) {
      return fulfilments(Arrays.asList(value));
    }

    /** Minor units; cap of a holder on a day. May be left out. */
    public Builder dailyMinor(long value) {
      this.dailyMinor = value;
      return this;
    }

    /** Absent: always. May be left out. */
    public Builder hours(Calendar value) {
      this.hours = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public VoucherTerms build() {
      return new VoucherTerms(this);
    }
  }
}

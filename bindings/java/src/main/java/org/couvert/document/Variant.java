// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Variant. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Variant. */
public final class Variant implements Document {
  private static final Names NAMES = new Names("ref", "name", "price_minor", "availability", "groups", "recipe",
      "nutrition", "containers", "sold_alone");

  private final String ref;
  private final LocalizedText name;
  private final long priceMinor;
  private final Availability availability;
  private final List<String> groups;
  private final List<RecipePart> recipe;
  private final List<NutrientAmount> nutrition;
  private final List<ContainerUse> containers;
  private final boolean soldAlone;

  private Variant(Builder builder) {
    ref = Lists.need(builder.ref, "ref");
    name = builder.name;
    priceMinor = Lists.need(builder.priceMinor, "price_minor");
    availability = builder.availability;
    groups = Lists.copy(builder.groups);
    recipe = Lists.copy(builder.recipe);
    nutrition = Lists.copy(builder.nutrition);
    containers = Lists.copy(builder.containers);
    soldAlone = builder.soldAlone == null ? true : builder.soldAlone;
  }

  private Variant(JsonReader in) {
    String ref = null;
    LocalizedText name = null;
    long priceMinor = 0L;
    Availability availability = null;
    List<String> groups = Lists.none();
    List<RecipePart> recipe = Lists.none();
    List<NutrientAmount> nutrition = Lists.none();
    List<ContainerUse> containers = Lists.none();
    boolean soldAlone = true;
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
          priceMinor = in.int64();
          seenMembers |= 1L << 2;
          break;
        case 3:
          if (!in.skipNull()) availability = Availability.read(in);
          break;
        case 4:
          if (!in.skipNull()) groups = in.list(JsonReader::text);
          break;
        case 5:
          if (!in.skipNull()) recipe = in.list(RecipePart::read);
          break;
        case 6:
          if (!in.skipNull()) nutrition = in.list(NutrientAmount::read);
          break;
        case 7:
          if (!in.skipNull()) containers = in.list(ContainerUse::read);
          break;
        case 8:
          if (!in.skipNull()) soldAlone = in.bool();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x5L & ~seenMembers);
    this.ref = ref;
    this.name = name;
    this.priceMinor = priceMinor;
    this.availability = availability;
    this.groups = groups;
    this.recipe = recipe;
    this.nutrition = nutrition;
    this.containers = containers;
    this.soldAlone = soldAlone;
  }

  /** Ref. */
  public String ref() {
    return ref;
  }

  /** Name. */
  public Optional<LocalizedText> name() {
    return Optional.ofNullable(name);
  }

  /** Price minor. */
  public long priceMinor() {
    return priceMinor;
  }

  /** Availability. */
  public Optional<Availability> availability() {
    return Optional.ofNullable(availability);
  }

  /** Groups that it opens besides the item's. */
  public List<String> groups() {
    return groups;
  }

  /** Recipe. */
  public List<RecipePart> recipe() {
    return recipe;
  }

  /** Nutrition. */
  public List<NutrientAmount> nutrition() {
    return nutrition;
  }

  /** Containers. */
  public List<ContainerUse> containers() {
    return containers;
  }

  /** False: only as an option of another item. */
  public boolean soldAlone() {
    return soldAlone;
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
    builder.priceMinor = priceMinor;
    builder.availability = availability;
    builder.groups = groups;
    builder.recipe = recipe;
    builder.nutrition = nutrition;
    builder.containers = containers;
    builder.soldAlone = soldAlone;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Variant fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Variant fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Variant::read);
  }

  /** Reads one out of a larger text. */
  public static Variant read(JsonReader in) {
    return new Variant(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, ref);
    if (name != null) out.member(NAMES, 1, name);
    out.member(NAMES, 2, priceMinor);
    if (availability != null) out.member(NAMES, 3, availability);
    if (!groups.isEmpty()) out.member(NAMES, 4, groups);
    if (!recipe.isEmpty()) out.member(NAMES, 5, recipe);
    if (!nutrition.isEmpty()) out.member(NAMES, 6, nutrition);
    if (!containers.isEmpty()) out.member(NAMES, 7, containers);
    if (!soldAlone) out.member(NAMES, 8, soldAlone);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Variant)) return false;
    Variant that = (Variant) object;
    return Objects.equals(ref, that.ref)
        && Objects.equals(name, that.name)
        && priceMinor == that.priceMinor
        && Objects.equals(availability, that.availability)
        && Objects.equals(groups, that.groups)
        && Objects.equals(recipe, that.recipe)
        && Objects.equals(nutrition, that.nutrition)
        && Objects.equals(containers, that.containers)
        && soldAlone == that.soldAlone;
  }

  @Override
  public int hashCode() {
    return Objects.hash(ref, name, priceMinor, availability, groups, recipe, nutrition, containers, soldAlone);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Variant. Not for several threads at once. */
  public static final class Builder {
    private String ref;
    private LocalizedText name;
    private Long priceMinor;
    private Availability availability;
    private List<String> groups;
    private List<RecipePart> recipe;
    private List<NutrientAmount> nutrition;
    private List<ContainerUse> containers;
    private Boolean soldAlone;

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

    /** Price minor. */
    public Builder priceMinor(long value) {
      this.priceMinor = value;
      return this;
    }

    /** Availability. May be left out. */
    public Builder availability(Availability value) {
      this.availability = value;
      return this;
    }

    /** Groups that it opens besides the item's. May be left out. */
    public Builder groups(List<? extends String> value) {
      this.groups = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Groups that it opens besides the item's. May be left out. */
    public Builder groups(String... value) {
      return groups(Arrays.asList(value));
    }

    /** Recipe. May be left out. */
    public Builder recipe(List<? extends RecipePart> value) {
      this.recipe = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Recipe. May be left out. */
    public Builder recipe(RecipePart... value) {
      return recipe(Arrays.asList(value));
    }

    /** Nutrition. May be left out. */
    public Builder nutrition(List<? extends NutrientAmount> value) {
      this.nutrition = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Nutrition. May be left out. */
    public Builder nutrition(NutrientAmount... value) {
      return nutrition(Arrays.asList(value));
    }

    /** Containers. May be left out. */
    public Builder containers(List<? extends ContainerUse> value) {
      this.containers = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Containers. May be left out. */
    public Builder containers(ContainerUse... value) {
      return containers(Arrays.asList(value));
    }

    /** False: only as an option of another item. May be left out. */
    public Builder soldAlone(boolean value) {
      this.soldAlone = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Variant build() {
      return new Variant(this);
    }
  }
}

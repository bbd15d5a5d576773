// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Variant. Do not edit.
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type Variant. */
public final class Variant implements Document {
  private final String ref;
  private final LocalizedText name;
  private final long priceMinor;
  private final Availability availability;
  private final List<String> groups;
  private final List<RecipePart> recipe;
  private final List<NutrientAmount> nutrition;
  private final List<ContainerUse> containers;
  private final boolean soldAlone;

  private Variant(Builder b) {
    ref = Lists.need(b.ref, "ref");
    name = b.name;
    priceMinor = Lists.need(b.priceMinor, "price_minor");
    availability = b.availability;
    groups = Lists.copy(b.groups);
    recipe = Lists.copy(b.recipe);
    nutrition = Lists.copy(b.nutrition);
    containers = Lists.copy(b.containers);
    soldAlone = b.soldAlone == null ? true : b.soldAlone;
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
    Builder b = new Builder();
    b.ref = ref;
    b.name = name;
    b.priceMinor = priceMinor;
    b.availability = availability;
    b.groups = groups;
    b.recipe = recipe;
    b.nutrition = nutrition;
    b.containers = containers;
    b.soldAlone = soldAlone;
    return b;
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
        case "price_minor":
          b.priceMinor = in.int64();
          break;
        case "availability":
          if (!in.skipNull()) b.availability = Availability.read(in);
          break;
        case "groups":
          if (!in.skipNull()) b.groups = in.list(JsonReader::text);
          break;
        case "recipe":
          if (!in.skipNull()) b.recipe = in.list(RecipePart::read);
          break;
        case "nutrition":
          if (!in.skipNull()) b.nutrition = in.list(NutrientAmount::read);
          break;
        case "containers":
          if (!in.skipNull()) b.containers = in.list(ContainerUse::read);
          break;
        case "sold_alone":
          if (!in.skipNull()) b.soldAlone = in.bool();
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
    out.member("price_minor", priceMinor);
    if (availability != null) out.member("availability", availability);
    if (!groups.isEmpty()) out.member("groups", groups);
    if (!recipe.isEmpty()) out.member("recipe", recipe);
    if (!nutrition.isEmpty()) out.member("nutrition", nutrition);
    if (!containers.isEmpty()) out.member("containers", containers);
    if (!soldAlone) out.member("sold_alone", soldAlone);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof Variant)) return false;
    Variant that = (Variant) other;
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
      ref = value;
      return this;
    }

    /** Name. May be left out. */
    public Builder name(LocalizedText value) {
      name = value;
      return this;
    }

    /** Price minor. */
    public Builder priceMinor(long value) {
      priceMinor = value;
      return this;
    }

    /** Availability. May be left out. */
    public Builder availability(Availability value) {
      availability = value;
      return this;
    }

    /** Groups that it opens besides the item's. May be left out. */
    public Builder groups(List<? extends String> value) {
      groups = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Groups that it opens besides the item's. May be left out. */
    public Builder groups(String... value) {
      return groups(Arrays.asList(value));
    }

    /** Recipe. May be left out. */
    public Builder recipe(List<? extends RecipePart> value) {
      recipe = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Recipe. May be left out. */
    public Builder recipe(RecipePart... value) {
      return recipe(Arrays.asList(value));
    }

    /** Nutrition. May be left out. */
    public Builder nutrition(List<? extends NutrientAmount> value) {
      nutrition = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Nutrition. May be left out. */
    public Builder nutrition(NutrientAmount... value) {
      return nutrition(Arrays.asList(value));
    }

    /** Containers. May be left out. */
    public Builder containers(List<? extends ContainerUse> value) {
      containers = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Containers. May be left out. */
    public Builder containers(ContainerUse... value) {
      return containers(Arrays.asList(value));
    }

    /** False: only as an option of another item. May be left out. */
    public Builder soldAlone(boolean value) {
      soldAlone = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Variant build() {
      return new Variant(this);
    }
  }
}

// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document MenuHead. Do not edit.
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

/** A document of the type MenuHead. */
public final class MenuHead implements Document {
  private static final Names NAMES = new Names("ref", "name", "currency", "default_locale", "availability",
      "locales");

  private final String ref;
  private final LocalizedText name;
  private final String currency;
  private final String defaultLocale;
  private final Availability availability;
  private final List<String> locales;

  private MenuHead(Builder builder) {
    ref = Lists.need(builder.ref, "ref");
    name = builder.name;
    currency = builder.currency == null ? "" : builder.currency;
    defaultLocale = builder.defaultLocale == null ? "en" : builder.defaultLocale;
    availability = builder.availability;
    locales = Lists.copy(builder.locales);
  }

  private MenuHead(JsonReader in) {
    String ref = null;
    LocalizedText name = null;
    String currency = "";
    String defaultLocale = "en";
    Availability availability = null;
    List<String> locales = Lists.none();
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
          if (!in.skipNull()) currency = in.text();
          break;
        case 3:
          if (!in.skipNull()) defaultLocale = in.text();
          break;
        case 4:
          if (!in.skipNull()) availability = Availability.read(in);
          break;
        case 5:
          if (!in.skipNull()) locales = in.list(JsonReader::text);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.ref = ref;
    this.name = name;
    this.currency = currency;
    this.defaultLocale = defaultLocale;
    this.availability = availability;
    this.locales = locales;
  }

  /** Ref. */
  public String ref() {
    return ref;
  }

  /** Name. */
  public Optional<LocalizedText> name() {
    return Optional.ofNullable(name);
  }

  /** ISO 4217. */
  public String currency() {
    return currency;
  }

  /** Default locale. */
  public String defaultLocale() {
    return defaultLocale;
  }

  /** Availability. */
  public Optional<Availability> availability() {
    return Optional.ofNullable(availability);
  }

  /** Locales. */
  public List<String> locales() {
    return locales;
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
    builder.currency = currency;
    builder.defaultLocale = defaultLocale;
    builder.availability = availability;
    builder.locales = locales;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static MenuHead fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static MenuHead fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, MenuHead::read);
  }

  /** Reads one out of a larger text. */
  public static MenuHead read(JsonReader in) {
    return new MenuHead(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, ref);
    if (name != null) out.member(NAMES, 1, name);
    if (!currency.isEmpty()) out.member(NAMES, 2, currency);
    if (!defaultLocale.equals("en")) out.member(NAMES, 3, defaultLocale);
    if (availability != null) out.member(NAMES, 4, availability);
    if (!locales.isEmpty()) out.member(NAMES, 5, locales);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof MenuHead)) return false;
    MenuHead that = (MenuHead) object;
    return Objects.equals(ref, that.ref)
        && Objects.equals(name, that.name)
        && Objects.equals(currency, that.currency)
        && Objects.equals(defaultLocale, that.defaultLocale)
        && Objects.equals(availability, that.availability)
        && Objects.equals(locales, that.locales);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ref, name, currency, defaultLocale, availability, locales);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a MenuHead. Not for several threads at once. */
  public static final class Builder {
    private String ref;
    private LocalizedText name;
    private String currency;
    private String defaultLocale;
    private Availability availability;
    private List<String> locales;

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

    /** ISO 4217. May be left out. */
    public Builder currency(String value) {
      this.currency = value;
      return this;
    }

    /** Default locale. May be left out. */
    public Builder defaultLocale(String value) {
      this.defaultLocale = value;
      return this;
    }

    /** Availability. May be left out. */
    public Builder availability(Availability value) {
      this.availability = value;
      return this;
    }

    /** Locales. May be left out. */
    public Builder locales(List<? extends String> value) {
      this.locales = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Locales. May be left out. */
    public Builder locales(String... value) {
      return locales(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public MenuHead build() {
      return new MenuHead(this);
    }
  }
}

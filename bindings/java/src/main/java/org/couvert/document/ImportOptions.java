// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document ImportOptions. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type ImportOptions. */
public final class ImportOptions implements Document {
  private static final Names NAMES = new Names("venue", "currency", "default_locale", "location");

  private final String venue;
  private final String currency;
  private final String defaultLocale;
  private final String location;

  private ImportOptions(Builder builder) {
    venue = Lists.need(builder.venue, "venue");
    currency = builder.currency == null ? "" : builder.currency;
    defaultLocale = builder.defaultLocale == null ? "en" : builder.defaultLocale;
    location = builder.location == null ? "" : builder.location;
  }

  private ImportOptions(JsonReader in) {
    String venue = null;
    String currency = "";
    String defaultLocale = "en";
    String location = "";
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          venue = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) currency = in.text();
          break;
        case 2:
          if (!in.skipNull()) defaultLocale = in.text();
          break;
        case 3:
          if (!in.skipNull()) location = in.text();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.venue = venue;
    this.currency = currency;
    this.defaultLocale = defaultLocale;
    this.location = location;
  }

  /** Venue. */
  public String venue() {
    return venue;
  }

  /** ISO 4217; for formats without one. */
  public String currency() {
    return currency;
  }

  /** Default locale. */
  public String defaultLocale() {
    return defaultLocale;
  }

  /** Where a file speaks for several places. */
  public String location() {
    return location;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.venue = venue;
    builder.currency = currency;
    builder.defaultLocale = defaultLocale;
    builder.location = location;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static ImportOptions fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static ImportOptions fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, ImportOptions::read);
  }

  /** Reads one out of a larger text. */
  public static ImportOptions read(JsonReader in) {
    return new ImportOptions(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, venue);
    if (!currency.isEmpty()) out.member(NAMES, 1, currency);
    if (!defaultLocale.equals("en")) out.member(NAMES, 2, defaultLocale);
    if (!location.isEmpty()) out.member(NAMES, 3, location);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof ImportOptions)) return false;
    ImportOptions that = (ImportOptions) object;
    return Objects.equals(venue, that.venue)
        && Objects.equals(currency, that.currency)
        && Objects.equals(defaultLocale, that.defaultLocale)
        && Objects.equals(location, that.location);
  }

  @Override
  public int hashCode() {
    return Objects.hash(venue, currency, defaultLocale, location);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a ImportOptions. Not for several threads at once. */
  public static final class Builder {
    private String venue;
    private String currency;
    private String defaultLocale;
    private String location;

    private Builder() {}

    /** Venue. */
    public Builder venue(String value) {
      this.venue = value;
      return this;
    }

    /** ISO 4217; for formats without one. May be left out. */
    public Builder currency(String value) {
      this.currency = value;
      return this;
    }

    /** Default locale. May be left out. */
    public Builder defaultLocale(String value) {
      this.defaultLocale = value;
      return this;
    }

    /** Where a file speaks for several places. May be left out. */
    public Builder location(String value) {
      this.location = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public ImportOptions build() {
      return new ImportOptions(this);
    }
  }
}

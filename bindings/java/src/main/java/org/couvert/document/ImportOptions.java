// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document ImportOptions. Do not edit.
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type ImportOptions. */
public final class ImportOptions implements Document {
  private final String venue;
  private final String currency;
  private final String defaultLocale;
  private final String location;

  private ImportOptions(Builder b) {
    venue = Lists.need(b.venue, "venue");
    currency = b.currency == null ? "" : b.currency;
    defaultLocale = b.defaultLocale == null ? "en" : b.defaultLocale;
    location = b.location == null ? "" : b.location;
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
    Builder b = new Builder();
    b.venue = venue;
    b.currency = currency;
    b.defaultLocale = defaultLocale;
    b.location = location;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "venue":
          b.venue = in.text();
          break;
        case "currency":
          if (!in.skipNull()) b.currency = in.text();
          break;
        case "default_locale":
          if (!in.skipNull()) b.defaultLocale = in.text();
          break;
        case "location":
          if (!in.skipNull()) b.location = in.text();
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
    out.member("venue", venue);
    if (!currency.isEmpty()) out.member("currency", currency);
    if (!defaultLocale.equals("en")) out.member("default_locale", defaultLocale);
    if (!location.isEmpty()) out.member("location", location);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof ImportOptions)) return false;
    ImportOptions that = (ImportOptions) other;
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
      venue = value;
      return this;
    }

    /** ISO 4217; for formats without one. May be left out. */
    public Builder currency(String value) {
      currency = value;
      return this;
    }

    /** Default locale. May be left out. */
    public Builder defaultLocale(String value) {
      defaultLocale = value;
      return this;
    }

    /** Where a file speaks for several places. May be left out. */
    public Builder location(String value) {
      location = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public ImportOptions build() {
      return new ImportOptions(this);
    }
  }
}

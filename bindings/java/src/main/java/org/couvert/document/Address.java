// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Address. Do not edit.
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type Address. */
public final class Address implements Document {
  private final String street;
  private final String postcode;
  private final String city;
  private final String country;

  private Address(Builder b) {
    street = b.street == null ? "" : b.street;
    postcode = b.postcode == null ? "" : b.postcode;
    city = b.city == null ? "" : b.city;
    country = b.country == null ? "" : b.country;
  }

  /** Street. */
  public String street() {
    return street;
  }

  /** Postcode. */
  public String postcode() {
    return postcode;
  }

  /** City. */
  public String city() {
    return city;
  }

  /** ISO 3166-1 alpha-2. */
  public String country() {
    return country;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.street = street;
    b.postcode = postcode;
    b.city = city;
    b.country = country;
    return b;
  }

  /** Reads the JSON text of one. */
  public static Address fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Address fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Address::read);
  }

  /** Reads one out of a larger text. */
  public static Address read(JsonReader in) {
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "street":
          if (!in.skipNull()) b.street = in.text();
          break;
        case "postcode":
          if (!in.skipNull()) b.postcode = in.text();
          break;
        case "city":
          if (!in.skipNull()) b.city = in.text();
          break;
        case "country":
          if (!in.skipNull()) b.country = in.text();
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
    if (!street.isEmpty()) out.member("street", street);
    if (!postcode.isEmpty()) out.member("postcode", postcode);
    if (!city.isEmpty()) out.member("city", city);
    if (!country.isEmpty()) out.member("country", country);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof Address)) return false;
    Address that = (Address) other;
    return Objects.equals(street, that.street)
        && Objects.equals(postcode, that.postcode)
        && Objects.equals(city, that.city)
        && Objects.equals(country, that.country);
  }

  @Override
  public int hashCode() {
    return Objects.hash(street, postcode, city, country);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Address. Not for several threads at once. */
  public static final class Builder {
    private String street;
    private String postcode;
    private String city;
    private String country;

    private Builder() {}

    /** Street. May be left out. */
    public Builder street(String value) {
      street = value;
      return this;
    }

    /** Postcode. May be left out. */
    public Builder postcode(String value) {
      postcode = value;
      return this;
    }

    /** City. May be left out. */
    public Builder city(String value) {
      city = value;
      return this;
    }

    /** ISO 3166-1 alpha-2. May be left out. */
    public Builder country(String value) {
      country = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Address build() {
      return new Address(this);
    }
  }
}

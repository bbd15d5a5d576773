// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Address. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Address. */
public final class Address implements Document {
  private static final Names NAMES = new Names("street", "postcode", "city", "country");

  private final String street;
  private final String postcode;
  private final String city;
  private final String country;

  private Address(Builder builder) {
    street = builder.street == null ? "" : builder.street;
    postcode = builder.postcode == null ? "" : builder.postcode;
    city = builder.city == null ? "" : builder.city;
    country = builder.country == null ? "" : builder.country;
  }

  private Address(JsonReader in) {
    String street = "";
    String postcode = "";
    String city = "";
    String country = "";
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          if (!in.skipNull()) street = in.text();
          break;
        case 1:
          if (!in.skipNull()) postcode = in.text();
          break;
        case 2:
          if (!in.skipNull()) city = in.text();
          break;
        case 3:
          if (!in.skipNull()) country = in.text();
          break;
        default:
          in.skip();
      }
    }
    this.street = street;
    this.postcode = postcode;
    this.city = city;
    this.country = country;
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
    Builder builder = new Builder();
    builder.street = street;
    builder.postcode = postcode;
    builder.city = city;
    builder.country = country;
    return builder;
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
    return new Address(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    if (!street.isEmpty()) out.member(NAMES, 0, street);
    if (!postcode.isEmpty()) out.member(NAMES, 1, postcode);
    if (!city.isEmpty()) out.member(NAMES, 2, city);
    if (!country.isEmpty()) out.member(NAMES, 3, country);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Address)) return false;
    Address that = (Address) object;
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
      this.street = value;
      return this;
    }

    /** Postcode. May be left out. */
    public Builder postcode(String value) {
      this.postcode = value;
      return this;
    }

    /** City. May be left out. */
    public Builder city(String value) {
      this.city = value;
      return this;
    }

    /** ISO 3166-1 alpha-2. May be left out. */
    public Builder country(String value) {
      this.country = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Address build() {
      return new Address(this);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Contact. Do not edit.
package org.couvert.document;

import java.util.Objects;
import java.util.Optional;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type Contact. */
public final class Contact implements Document {
  private final String name;
  private final String phone;
  private final Address address;
  private final GeoPoint position;
  private final String instructions;

  private Contact(Builder b) {
    name = b.name == null ? "" : b.name;
    phone = b.phone == null ? "" : b.phone;
    address = b.address;
    position = b.position;
    instructions = b.instructions == null ? "" : b.instructions;
  }

  /** Name. */
  public String name() {
    return name;
  }

  /** Phone. */
  public String phone() {
    return phone;
  }

  /** Address. */
  public Optional<Address> address() {
    return Optional.ofNullable(address);
  }

  /** Position. */
  public Optional<GeoPoint> position() {
    return Optional.ofNullable(position);
  }

  /** Instructions. */
  public String instructions() {
    return instructions;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.name = name;
    b.phone = phone;
    b.address = address;
    b.position = position;
    b.instructions = instructions;
    return b;
  }

  /** Reads the JSON text of one. */
  public static Contact fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Contact fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Contact::read);
  }

  /** Reads one out of a larger text. */
  public static Contact read(JsonReader in) {
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "name":
          if (!in.skipNull()) b.name = in.text();
          break;
        case "phone":
          if (!in.skipNull()) b.phone = in.text();
          break;
        case "address":
          if (!in.skipNull()) b.address = Address.read(in);
          break;
        case "position":
          if (!in.skipNull()) b.position = GeoPoint.read(in);
          break;
        case "instructions":
          if (!in.skipNull()) b.instructions = in.text();
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
    if (!name.isEmpty()) out.member("name", name);
    if (!phone.isEmpty()) out.member("phone", phone);
    if (address != null) out.member("address", address);
    if (position != null) out.member("position", position);
    if (!instructions.isEmpty()) out.member("instructions", instructions);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof Contact)) return false;
    Contact that = (Contact) other;
    return Objects.equals(name, that.name)
        && Objects.equals(phone, that.phone)
        && Objects.equals(address, that.address)
        && Objects.equals(position, that.position)
        && Objects.equals(instructions, that.instructions);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, phone, address, position, instructions);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Contact. Not for several threads at once. */
  public static final class Builder {
    private String name;
    private String phone;
    private Address address;
    private GeoPoint position;
    private String instructions;

    private Builder() {}

    /** Name. May be left out. */
    public Builder name(String value) {
      name = value;
      return this;
    }

    /** Phone. May be left out. */
    public Builder phone(String value) {
      phone = value;
      return this;
    }

    /** Address. May be left out. */
    public Builder address(Address value) {
      address = value;
      return this;
    }

    /** Position. May be left out. */
    public Builder position(GeoPoint value) {
      position = value;
      return this;
    }

    /** Instructions. May be left out. */
    public Builder instructions(String value) {
      instructions = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Contact build() {
      return new Contact(this);
    }
  }
}

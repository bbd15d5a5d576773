// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Contact. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import java.util.Optional;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Contact. */
public final class Contact implements Document {
  private static final Names NAMES = new Names("name", "phone", "address", "position", "instructions");

  private final String name;
  private final String phone;
  private final Address address;
  private final GeoPoint position;
  private final String instructions;

  private Contact(Builder builder) {
    name = builder.name == null ? "" : builder.name;
    phone = builder.phone == null ? "" : builder.phone;
    address = builder.address;
    position = builder.position;
    instructions = builder.instructions == null ? "" : builder.instructions;
  }

  private Contact(JsonReader in) {
    String name = "";
    String phone = "";
    Address address = null;
    GeoPoint position = null;
    String instructions = "";
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          if (!in.skipNull()) name = in.text();
          break;
        case 1:
          if (!in.skipNull()) phone = in.text();
          break;
        case 2:
          if (!in.skipNull()) address = Address.read(in);
          break;
        case 3:
          if (!in.skipNull()) position = GeoPoint.read(in);
          break;
        case 4:
          if (!in.skipNull()) instructions = in.text();
          break;
        default:
          in.skip();
      }
    }
    this.name = name;
    this.phone = phone;
    this.address = address;
    this.position = position;
    this.instructions = instructions;
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
    Builder builder = new Builder();
    builder.name = name;
    builder.phone = phone;
    builder.address = address;
    builder.position = position;
    builder.instructions = instructions;
    return builder;
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
    return new Contact(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    if (!name.isEmpty()) out.member(NAMES, 0, name);
    if (!phone.isEmpty()) out.member(NAMES, 1, phone);
    if (address != null) out.member(NAMES, 2, address);
    if (position != null) out.member(NAMES, 3, position);
    if (!instructions.isEmpty()) out.member(NAMES, 4, instructions);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Contact)) return false;
    Contact that = (Contact) object;
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
      this.name = value;
      return this;
    }

    /** Phone. May be left out. */
    public Builder phone(String value) {
      this.phone = value;
      return this;
    }

    /** Address. May be left out. */
    public Builder address(Address value) {
      this.address = value;
      return this;
    }

    /** Position. May be left out. */
    public Builder position(GeoPoint value) {
      this.position = value;
      return this;
    }

    /** Instructions. May be left out. */
    public Builder instructions(String value) {
      this.instructions = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Contact build() {
      return new Contact(this);
    }
  }
}

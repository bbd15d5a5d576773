// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document PushRequest. Do not edit.
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type PushRequest. */
public final class PushRequest implements Document {
  private final UUID device;
  private final UUID incarnation;
  private final String salt;
  private final int protocol;
  private final List<Mutation> mutations;

  private PushRequest(Builder b) {
    device = Lists.need(b.device, "device");
    incarnation = Lists.need(b.incarnation, "incarnation");
    salt = b.salt == null ? "" : b.salt;
    protocol = Lists.need(b.protocol, "protocol");
    mutations = Lists.copy(b.mutations);
  }

  /** Device. */
  public UUID device() {
    return device;
  }

  /** Incarnation. */
  public UUID incarnation() {
    return incarnation;
  }

  /** Given by the house; left out in the first request. */
  public String salt() {
    return salt;
  }

  /** Protocol. */
  public int protocol() {
    return protocol;
  }

  /** By seq. */
  public List<Mutation> mutations() {
    return mutations;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.device = device;
    b.incarnation = incarnation;
    b.salt = salt;
    b.protocol = protocol;
    b.mutations = mutations;
    return b;
  }

  /** Reads the JSON text of one. */
  public static PushRequest fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static PushRequest fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, PushRequest::read);
  }

  /** Reads one out of a larger text. */
  public static PushRequest read(JsonReader in) {
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "device":
          b.device = in.uuid();
          break;
        case "incarnation":
          b.incarnation = in.uuid();
          break;
        case "salt":
          if (!in.skipNull()) b.salt = in.text();
          break;
        case "protocol":
          b.protocol = in.int32();
          break;
        case "mutations":
          if (!in.skipNull()) b.mutations = in.list(Mutation::read);
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
    out.member("device", device);
    out.member("incarnation", incarnation);
    if (!salt.isEmpty()) out.member("salt", salt);
    out.member("protocol", protocol);
    if (!mutations.isEmpty()) out.member("mutations", mutations);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof PushRequest)) return false;
    PushRequest that = (PushRequest) other;
    return Objects.equals(device, that.device)
        && Objects.equals(incarnation, that.incarnation)
        && Objects.equals(salt, that.salt)
        && protocol == that.protocol
        && Objects.equals(mutations, that.mutations);
  }

  @Override
  public int hashCode() {
    return Objects.hash(device, incarnation, salt, protocol, mutations);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a PushRequest. Not for several threads at once. */
  public static final class Builder {
    private UUID device;
    private UUID incarnation;
    private String salt;
    private Integer protocol;
    private List<Mutation> mutations;

    private Builder() {}

    /** Device. */
    public Builder device(UUID value) {
      device = value;
      return this;
    }

    /** Incarnation. */
    public Builder incarnation(UUID value) {
      incarnation = value;
      return this;
    }

    /** Given by the house; left out in the first request. May be left out. */
    public Builder salt(String value) {
      salt = value;
      return this;
    }

    /** Protocol. */
    public Builder protocol(int value) {
      protocol = value;
      return this;
    }

    /** By seq. May be left out. */
    public Builder mutations(List<? extends Mutation> value) {
      mutations = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** By seq. May be left out. */
    public Builder mutations(Mutation... value) {
      return mutations(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public PushRequest build() {
      return new PushRequest(this);
    }
  }
}

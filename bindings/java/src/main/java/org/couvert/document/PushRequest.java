// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document PushRequest. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type PushRequest. */
public final class PushRequest implements Document {
  private static final Names NAMES = new Names("device", "incarnation", "salt", "protocol", "mutations");

  private final UUID device;
  private final UUID incarnation;
  private final String salt;
  private final int protocol;
  private final List<Mutation> mutations;

  private PushRequest(Builder builder) {
    device = Lists.need(builder.device, "device");
    incarnation = Lists.need(builder.incarnation, "incarnation");
    salt = builder.salt == null ? "" : builder.salt;
    protocol = Lists.need(builder.protocol, "protocol");
    mutations = Lists.copy(builder.mutations);
  }

  private PushRequest(JsonReader in) {
    UUID device = null;
    UUID incarnation = null;
    String salt = "";
    int protocol = 0;
    List<Mutation> mutations = Lists.none();
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          device = in.uuid();
          seenMembers |= 1L << 0;
          break;
        case 1:
          incarnation = in.uuid();
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) salt = in.text();
          break;
        case 3:
          protocol = in.int32();
          seenMembers |= 1L << 3;
          break;
        case 4:
          if (!in.skipNull()) mutations = in.list(Mutation::read);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0xbL & ~seenMembers);
    this.device = device;
    this.incarnation = incarnation;
    this.salt = salt;
    this.protocol = protocol;
    this.mutations = mutations;
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
    Builder builder = new Builder();
    builder.device = device;
    builder.incarnation = incarnation;
    builder.salt = salt;
    builder.protocol = protocol;
    builder.mutations = mutations;
    return builder;
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
    return new PushRequest(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, device);
    out.member(NAMES, 1, incarnation);
    if (!salt.isEmpty()) out.member(NAMES, 2, salt);
    out.member(NAMES, 3, protocol);
    if (!mutations.isEmpty()) out.member(NAMES, 4, mutations);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof PushRequest)) return false;
    PushRequest that = (PushRequest) object;
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
      this.device = value;
      return this;
    }

    /** Incarnation. */
    public Builder incarnation(UUID value) {
      this.incarnation = value;
      return this;
    }

    /** Given by the house; left out in the first request. May be left out. */
    public Builder salt(String value) {
      this.salt = value;
      return this;
    }

    /** Protocol. */
    public Builder protocol(int value) {
      this.protocol = value;
      return this;
    }

    /** By seq. May be left out. */
    public Builder mutations(List<? extends Mutation> value) {
      this.mutations = value == null ? null : new ArrayList<>(value);
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

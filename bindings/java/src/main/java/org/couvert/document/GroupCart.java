// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document GroupCart. Do not edit.
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

/** A document of the type GroupCart, "group_cart/1". */
public final class GroupCart implements Document {
  private static final Names NAMES = new Names("couvert", "id", "venue", "host", "ops");

  private final UUID id;
  private final String venue;
  private final UUID host;
  private final List<GroupOp> ops;

  private GroupCart(Builder builder) {
    id = Lists.need(builder.id, "id");
    venue = Lists.need(builder.venue, "venue");
    host = Lists.need(builder.host, "host");
    ops = Lists.copy(builder.ops);
  }

  private GroupCart(JsonReader in) {
    UUID id = null;
    String venue = null;
    UUID host = null;
    List<GroupOp> ops = Lists.none();
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          in.kind("group_cart/1");
          break;
        case 1:
          id = in.uuid();
          seenMembers |= 1L << 1;
          break;
        case 2:
          venue = in.text();
          seenMembers |= 1L << 2;
          break;
        case 3:
          host = in.uuid();
          seenMembers |= 1L << 3;
          break;
        case 4:
          if (!in.skipNull()) ops = in.list(GroupOp::read);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0xeL & ~seenMembers);
    this.id = id;
    this.venue = venue;
    this.host = host;
    this.ops = ops;
  }

  /** Id. */
  public UUID id() {
    return id;
  }

  /** Venue. */
  public String venue() {
    return venue;
  }

  /** Host. */
  public UUID host() {
    return host;
  }

  /** By clock, then id. */
  public List<GroupOp> ops() {
    return ops;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.venue = venue;
    builder.host = host;
    builder.ops = ops;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static GroupCart fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static GroupCart fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, GroupCart::read);
  }

  /** Reads one out of a larger text. */
  public static GroupCart read(JsonReader in) {
    return new GroupCart(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.kind("group_cart/1");
    out.member(NAMES, 1, id);
    out.member(NAMES, 2, venue);
    out.member(NAMES, 3, host);
    if (!ops.isEmpty()) out.member(NAMES, 4, ops);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof GroupCart)) return false;
    GroupCart that = (GroupCart) object;
    return Objects.equals(id, that.id)
        && Objects.equals(venue, that.venue)
        && Objects.equals(host, that.host)
        && Objects.equals(ops, that.ops);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, venue, host, ops);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a GroupCart. Not for several threads at once. */
  public static final class Builder {
    private UUID id;
    private String venue;
    private UUID host;
    private List<GroupOp> ops;

    private Builder() {}

    /** Id. */
    public Builder id(UUID value) {
      this.id = value;
      return this;
    }

    /** Venue. */
    public Builder venue(String value) {
      this.venue = value;
      return this;
    }

    /** Host. */
    public Builder host(UUID value) {
      this.host = value;
      return this;
    }

    /** By clock, then id. May be left out. */
    public Builder ops(List<? extends GroupOp> value) {
      this.ops = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** By clock, then id. May be left out. */
    public Builder ops(GroupOp... value) {
      return ops(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public GroupCart build() {
      return new GroupCart(this);
    }
  }
}

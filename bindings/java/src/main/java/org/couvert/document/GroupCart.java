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
import org.couvert.json.Utf8;

/** A document of the type GroupCart, "group_cart/1". */
public final class GroupCart implements Document {
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
    Builder builder = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "couvert":
          in.kind("group_cart/1");
          break;
        case "id":
          builder.id = in.uuid();
          break;
        case "venue":
          builder.venue = in.text();
          break;
        case "host":
          builder.host = in.uuid();
          break;
        case "ops":
          if (!in.skipNull()) builder.ops = in.list(GroupOp::read);
          break;
        default:
          in.skip();
      }
    }
    return in.built(builder::build);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.kind("group_cart/1");
    out.member("id", id);
    out.member("venue", venue);
    out.member("host", host);
    if (!ops.isEmpty()) out.member("ops", ops);
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

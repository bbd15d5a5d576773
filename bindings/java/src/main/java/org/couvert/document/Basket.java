// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Basket. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Basket. */
public final class Basket implements Document {
  private static final Names NAMES = new Names("group", "owner", "join_token", "people", "version", "updated_at",
      "expires_at");

  private final GroupCart group;
  private final String owner;
  private final String joinToken;
  private final List<BasketPerson> people;
  private final long version;
  private final Instant updatedAt;
  private final Instant expiresAt;

  private Basket(Builder builder) {
    group = Lists.need(builder.group, "group");
    owner = Lists.need(builder.owner, "owner");
    joinToken = Lists.need(builder.joinToken, "join_token");
    people = Lists.copy(builder.people);
    version = Lists.need(builder.version, "version");
    updatedAt = Lists.need(builder.updatedAt, "updated_at");
    expiresAt = Lists.need(builder.expiresAt, "expires_at");
  }

  private Basket(JsonReader in) {
    GroupCart group = null;
    String owner = null;
    String joinToken = null;
    List<BasketPerson> people = Lists.none();
    long version = 0L;
    Instant updatedAt = null;
    Instant expiresAt = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          group = GroupCart.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          owner = in.text();
          seenMembers |= 1L << 1;
          break;
        case 2:
          joinToken = in.text();
          seenMembers |= 1L << 2;
          break;
        case 3:
          if (!in.skipNull()) people = in.list(BasketPerson::read);
          break;
        case 4:
          version = in.int64();
          seenMembers |= 1L << 4;
          break;
        case 5:
          updatedAt = in.instant();
          seenMembers |= 1L << 5;
          break;
        case 6:
          expiresAt = in.instant();
          seenMembers |= 1L << 6;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x77L & ~seenMembers);
    this.group = group;
    this.owner = owner;
    this.joinToken = joinToken;
    this.people = people;
    this.version = version;
    this.updatedAt = updatedAt;
    this.expiresAt = expiresAt;
  }

  /** Group. */
  public GroupCart group() {
    return group;
  }

  /** Owner. */
  public String owner() {
    return owner;
  }

  /** Opens it to whoever holds the link. */
  public String joinToken() {
    return joinToken;
  }

  /** People. */
  public List<BasketPerson> people() {
    return people;
  }

  /** Version. */
  public long version() {
    return version;
  }

  /** Updated at. */
  public Instant updatedAt() {
    return updatedAt;
  }

  /** Dropped then, unless somebody changes it before. */
  public Instant expiresAt() {
    return expiresAt;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.group = group;
    builder.owner = owner;
    builder.joinToken = joinToken;
    builder.people = people;
    builder.version = version;
    builder.updatedAt = updatedAt;
    builder.expiresAt = expiresAt;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Basket fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Basket fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Basket::read);
  }

  /** Reads one out of a larger text. */
  public static Basket read(JsonReader in) {
    return new Basket(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, group);
    out.member(NAMES, 1, owner);
    out.member(NAMES, 2, joinToken);
    if (!people.isEmpty()) out.member(NAMES, 3, people);
    out.member(NAMES, 4, version);
    out.member(NAMES, 5, updatedAt);
    out.member(NAMES, 6, expiresAt);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Basket)) return false;
    Basket that = (Basket) object;
    return Objects.equals(group, that.group)
        && Objects.equals(owner, that.owner)
        && Objects.equals(joinToken, that.joinToken)
        && Objects.equals(people, that.people)
        && version == that.version
        && Objects.equals(updatedAt, that.updatedAt)
        && Objects.equals(expiresAt, that.expiresAt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(group, owner, joinToken, people, version, updatedAt, expiresAt);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Basket. Not for several threads at once. */
  public static final class Builder {
    private GroupCart group;
    private String owner;
    private String joinToken;
    private List<BasketPerson> people;
    private Long version;
    private Instant updatedAt;
    private Instant expiresAt;

    private Builder() {}

    /** Group. */
    public Builder group(GroupCart value) {
      this.group = value;
      return this;
    }

    /** Owner. */
    public Builder owner(String value) {
      this.owner = value;
      return this;
    }

    /** Opens it to whoever holds the link. */
    public Builder joinToken(String value) {
      this.joinToken = value;
      return this;
    }

    /** People. May be left out. */
    public Builder people(List<? extends BasketPerson> value) {
      this.people = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** People. May be left out. */
    public Builder people(BasketPerson... value) {
      return people(Arrays.asList(value));
    }

    /** Version. */
    public Builder version(long value) {
      this.version = value;
      return this;
    }

    /** Updated at. */
    public Builder updatedAt(Instant value) {
      this.updatedAt = value;
      return this;
    }

    /** Dropped then, unless somebody changes it before. */
    public Builder expiresAt(Instant value) {
      this.expiresAt = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Basket build() {
      return new Basket(this);
    }
  }
}

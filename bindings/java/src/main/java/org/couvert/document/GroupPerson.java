// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document GroupPerson. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type GroupPerson. */
public final class GroupPerson implements Document {
  private static final Names NAMES = new Names("id", "name", "joined", "cap_minor");

  private final UUID id;
  private final String name;
  private final boolean joined;
  private final Long capMinor;

  private GroupPerson(Builder builder) {
    id = Lists.need(builder.id, "id");
    name = builder.name == null ? "" : builder.name;
    joined = builder.joined == null ? false : builder.joined;
    capMinor = builder.capMinor;
  }

  private GroupPerson(JsonReader in) {
    UUID id = null;
    String name = "";
    boolean joined = false;
    Long capMinor = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          id = in.uuid();
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) name = in.text();
          break;
        case 2:
          if (!in.skipNull()) joined = in.bool();
          break;
        case 3:
          if (!in.skipNull()) capMinor = in.int64();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.id = id;
    this.name = name;
    this.joined = joined;
    this.capMinor = capMinor;
  }

  /** Id. */
  public UUID id() {
    return id;
  }

  /** Name. */
  public String name() {
    return name;
  }

  /** Joined. */
  public boolean joined() {
    return joined;
  }

  /** Cap minor. */
  public OptionalLong capMinor() {
    return capMinor == null ? OptionalLong.empty() : OptionalLong.of(capMinor);
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.name = name;
    builder.joined = joined;
    builder.capMinor = capMinor;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static GroupPerson fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static GroupPerson fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, GroupPerson::read);
  }

  /** Reads one out of a larger text. */
  public static GroupPerson read(JsonReader in) {
    return new GroupPerson(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, id);
    if (!name.isEmpty()) out.member(NAMES, 1, name);
    if (joined) out.member(NAMES, 2, joined);
    if (capMinor != null) out.member(NAMES, 3, capMinor);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof GroupPerson)) return false;
    GroupPerson that = (GroupPerson) object;
    return Objects.equals(id, that.id)
        && Objects.equals(name, that.name)
        && joined == that.joined
        && Objects.equals(capMinor, that.capMinor);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, name, joined, capMinor);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a GroupPerson. Not for several threads at once. */
  public static final class Builder {
    private UUID id;
    private String name;
    private Boolean joined;
    private Long capMinor;

    private Builder() {}

    /** Id. */
    public Builder id(UUID value) {
      this.id = value;
      return this;
    }

    /** Name. May be left out. */
    public Builder name(String value) {
      this.name = value;
      return this;
    }

    /** Joined. May be left out. */
    public Builder joined(boolean value) {
      this.joined = value;
      return this;
    }

    /** Cap minor. May be left out. */
    public Builder capMinor(long value) {
      this.capMinor = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public GroupPerson build() {
      return new GroupPerson(this);
    }
  }
}

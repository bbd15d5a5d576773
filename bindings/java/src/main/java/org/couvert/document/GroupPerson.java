// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document GroupPerson. Do not edit.
package org.couvert.document;

import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type GroupPerson. */
public final class GroupPerson implements Document {
  private final UUID id;
  private final String name;
  private final boolean joined;
  private final Long capMinor;

  private GroupPerson(Builder b) {
    id = Lists.need(b.id, "id");
    name = b.name == null ? "" : b.name;
    joined = b.joined == null ? false : b.joined;
    capMinor = b.capMinor;
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
    Builder b = new Builder();
    b.id = id;
    b.name = name;
    b.joined = joined;
    b.capMinor = capMinor;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "id":
          b.id = in.uuid();
          break;
        case "name":
          if (!in.skipNull()) b.name = in.text();
          break;
        case "joined":
          if (!in.skipNull()) b.joined = in.bool();
          break;
        case "cap_minor":
          if (!in.skipNull()) b.capMinor = in.int64();
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
    out.member("id", id);
    if (!name.isEmpty()) out.member("name", name);
    if (joined) out.member("joined", joined);
    if (capMinor != null) out.member("cap_minor", capMinor);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof GroupPerson)) return false;
    GroupPerson that = (GroupPerson) other;
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
      id = value;
      return this;
    }

    /** Name. May be left out. */
    public Builder name(String value) {
      name = value;
      return this;
    }

    /** Joined. May be left out. */
    public Builder joined(boolean value) {
      joined = value;
      return this;
    }

    /** Cap minor. May be left out. */
    public Builder capMinor(long value) {
      capMinor = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public GroupPerson build() {
      return new GroupPerson(this);
    }
  }
}

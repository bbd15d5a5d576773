// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Actor. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Actor. */
public final class Actor implements Document {
  private static final Names NAMES = new Names("role", "subject", "venue");

  private final Role role;
  private final String subject;
  private final String venue;

  private Actor(Builder builder) {
    role = Lists.need(builder.role, "role");
    subject = builder.subject == null ? "" : builder.subject;
    venue = builder.venue == null ? "" : builder.venue;
  }

  private Actor(JsonReader in) {
    Role role = null;
    String subject = "";
    String venue = "";
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          role = Role.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) subject = in.text();
          break;
        case 2:
          if (!in.skipNull()) venue = in.text();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.role = role;
    this.subject = subject;
    this.venue = venue;
  }

  /** Role. */
  public Role role() {
    return role;
  }

  /** Opaque id of the person or program. */
  public String subject() {
    return subject;
  }

  /** Restaurant roles: their house. */
  public String venue() {
    return venue;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.role = role;
    builder.subject = subject;
    builder.venue = venue;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Actor fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Actor fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Actor::read);
  }

  /** Reads one out of a larger text. */
  public static Actor read(JsonReader in) {
    return new Actor(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, role);
    if (!subject.isEmpty()) out.member(NAMES, 1, subject);
    if (!venue.isEmpty()) out.member(NAMES, 2, venue);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Actor)) return false;
    Actor that = (Actor) object;
    return Objects.equals(role, that.role)
        && Objects.equals(subject, that.subject)
        && Objects.equals(venue, that.venue);
  }

  @Override
  public int hashCode() {
    return Objects.hash(role, subject, venue);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Actor. Not for several threads at once. */
  public static final class Builder {
    private Role role;
    private String subject;
    private String venue;

    private Builder() {}

    /** Role. */
    public Builder role(Role value) {
      this.role = value;
      return this;
    }

    /** Opaque id of the person or program. May be left out. */
    public Builder subject(String value) {
      this.subject = value;
      return this;
    }

    /** Restaurant roles: their house. May be left out. */
    public Builder venue(String value) {
      this.venue = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Actor build() {
      return new Actor(this);
    }
  }
}

// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document AccessChange. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type AccessChange. */
public final class AccessChange implements Document {
  private static final Names NAMES = new Names("subject", "venue", "granted", "reason");

  private final String subject;
  private final String venue;
  private final boolean granted;
  private final String reason;

  private AccessChange(Builder builder) {
    subject = Lists.need(builder.subject, "subject");
    venue = builder.venue == null ? "" : builder.venue;
    granted = Lists.need(builder.granted, "granted");
    reason = builder.reason == null ? "" : builder.reason;
  }

  private AccessChange(JsonReader in) {
    String subject = null;
    String venue = "";
    boolean granted = false;
    String reason = "";
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          subject = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) venue = in.text();
          break;
        case 2:
          granted = in.bool();
          seenMembers |= 1L << 2;
          break;
        case 3:
          if (!in.skipNull()) reason = in.text();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x5L & ~seenMembers);
    this.subject = subject;
    this.venue = venue;
    this.granted = granted;
    this.reason = reason;
  }

  /** Subject. */
  public String subject() {
    return subject;
  }

  /** Absent: everywhere. */
  public String venue() {
    return venue;
  }

  /** Granted. */
  public boolean granted() {
    return granted;
  }

  /** Reason. */
  public String reason() {
    return reason;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.subject = subject;
    builder.venue = venue;
    builder.granted = granted;
    builder.reason = reason;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static AccessChange fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static AccessChange fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, AccessChange::read);
  }

  /** Reads one out of a larger text. */
  public static AccessChange read(JsonReader in) {
    return new AccessChange(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, subject);
    if (!venue.isEmpty()) out.member(NAMES, 1, venue);
    out.member(NAMES, 2, granted);
    if (!reason.isEmpty()) out.member(NAMES, 3, reason);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof AccessChange)) return false;
    AccessChange that = (AccessChange) object;
    return Objects.equals(subject, that.subject)
        && Objects.equals(venue, that.venue)
        && granted == that.granted
        && Objects.equals(reason, that.reason);
  }

  @Override
  public int hashCode() {
    return Objects.hash(subject, venue, granted, reason);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a AccessChange. Not for several threads at once. */
  public static final class Builder {
    private String subject;
    private String venue;
    private Boolean granted;
    private String reason;

    private Builder() {}

    /** Subject. */
    public Builder subject(String value) {
      this.subject = value;
      return this;
    }

    /** Absent: everywhere. May be left out. */
    public Builder venue(String value) {
      this.venue = value;
      return this;
    }

    /** Granted. */
    public Builder granted(boolean value) {
      this.granted = value;
      return this;
    }

    /** Reason. May be left out. */
    public Builder reason(String value) {
      this.reason = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public AccessChange build() {
      return new AccessChange(this);
    }
  }
}

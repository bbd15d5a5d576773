// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document LogEntry. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type LogEntry. */
public final class LogEntry implements Document {
  private static final Names NAMES = new Names("pos", "entity", "entity_id", "version", "venue", "customer", "at",
      "document");

  private final long pos;
  private final String entity;
  private final String entityId;
  private final long version;
  private final String venue;
  private final String customer;
  private final Instant at;
  private final String document;

  private LogEntry(Builder builder) {
    pos = Lists.need(builder.pos, "pos");
    entity = Lists.need(builder.entity, "entity");
    entityId = Lists.need(builder.entityId, "entity_id");
    version = Lists.need(builder.version, "version");
    venue = builder.venue == null ? "" : builder.venue;
    customer = builder.customer == null ? "" : builder.customer;
    at = Lists.need(builder.at, "at");
    document = Lists.need(builder.document, "document");
  }

  private LogEntry(JsonReader in) {
    long pos = 0L;
    String entity = null;
    String entityId = null;
    long version = 0L;
    String venue = "";
    String customer = "";
    Instant at = null;
    String document = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          pos = in.int64();
          seenMembers |= 1L << 0;
          break;
        case 1:
          entity = in.text();
          seenMembers |= 1L << 1;
          break;
        case 2:
          entityId = in.text();
          seenMembers |= 1L << 2;
          break;
        case 3:
          version = in.int64();
          seenMembers |= 1L << 3;
          break;
        case 4:
          if (!in.skipNull()) venue = in.text();
          break;
        case 5:
          if (!in.skipNull()) customer = in.text();
          break;
        case 6:
          at = in.instant();
          seenMembers |= 1L << 6;
          break;
        case 7:
          document = in.text();
          seenMembers |= 1L << 7;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0xcfL & ~seenMembers);
    this.pos = pos;
    this.entity = entity;
    this.entityId = entityId;
    this.version = version;
    this.venue = venue;
    this.customer = customer;
    this.at = at;
    this.document = document;
  }

  /** Pos. */
  public long pos() {
    return pos;
  }

  /** Entity. */
  public String entity() {
    return entity;
  }

  /** Entity id. */
  public String entityId() {
    return entityId;
  }

  /** Version. */
  public long version() {
    return version;
  }

  /** Venue. */
  public String venue() {
    return venue;
  }

  /** Customer. */
  public String customer() {
    return customer;
  }

  /** At. */
  public Instant at() {
    return at;
  }

  /** As a text. */
  public String document() {
    return document;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.pos = pos;
    builder.entity = entity;
    builder.entityId = entityId;
    builder.version = version;
    builder.venue = venue;
    builder.customer = customer;
    builder.at = at;
    builder.document = document;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static LogEntry fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static LogEntry fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, LogEntry::read);
  }

  /** Reads one out of a larger text. */
  public static LogEntry read(JsonReader in) {
    return new LogEntry(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, pos);
    out.member(NAMES, 1, entity);
    out.member(NAMES, 2, entityId);
    out.member(NAMES, 3, version);
    if (!venue.isEmpty()) out.member(NAMES, 4, venue);
    if (!customer.isEmpty()) out.member(NAMES, 5, customer);
    out.member(NAMES, 6, at);
    out.member(NAMES, 7, document);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof LogEntry)) return false;
    LogEntry that = (LogEntry) object;
    return pos == that.pos
        && Objects.equals(entity, that.entity)
        && Objects.equals(entityId, that.entityId)
        && version == that.version
        && Objects.equals(venue, that.venue)
        && Objects.equals(customer, that.customer)
        && Objects.equals(at, that.at)
        && Objects.equals(document, that.document);
  }

  @Override
  public int hashCode() {
    return Objects.hash(pos, entity, entityId, version, venue, customer, at, document);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a LogEntry. Not for several threads at once. */
  public static final class Builder {
    private Long pos;
    private String entity;
    private String entityId;
    private Long version;
    private String venue;
    private String customer;
    private Instant at;
    private String document;

    private Builder() {}

    /** Pos. */
    public Builder pos(long value) {
      this.pos = value;
      return this;
    }

    /** Entity. */
    public Builder entity(String value) {
      this.entity = value;
      return this;
    }

    /** Entity id. */
    public Builder entityId(String value) {
      this.entityId = value;
      return this;
    }

    /** Version. */
    public Builder version(long value) {
      this.version = value;
      return this;
    }

    /** Venue. May be left out. */
    public Builder venue(String value) {
      this.venue = value;
      return this;
    }

    /** Customer. May be left out. */
    public Builder customer(String value) {
      this.customer = value;
      return this;
    }

    /** At. */
    public Builder at(Instant value) {
      this.at = value;
      return this;
    }

    /** As a text. */
    public Builder document(String value) {
      this.document = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public LogEntry build() {
      return new LogEntry(this);
    }
  }
}

// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document LogEntry. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type LogEntry. */
public final class LogEntry implements Document {
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
    Builder builder = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "pos":
          builder.pos = in.int64();
          break;
        case "entity":
          builder.entity = in.text();
          break;
        case "entity_id":
          builder.entityId = in.text();
          break;
        case "version":
          builder.version = in.int64();
          break;
        case "venue":
          if (!in.skipNull()) builder.venue = in.text();
          break;
        case "customer":
          if (!in.skipNull()) builder.customer = in.text();
          break;
        case "at":
          builder.at = in.instant();
          break;
        case "document":
          builder.document = in.text();
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
    out.member("pos", pos);
    out.member("entity", entity);
    out.member("entity_id", entityId);
    out.member("version", version);
    if (!venue.isEmpty()) out.member("venue", venue);
    if (!customer.isEmpty()) out.member("customer", customer);
    out.member("at", at);
    out.member("document", document);
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

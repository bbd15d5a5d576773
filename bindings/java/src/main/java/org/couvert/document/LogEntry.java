// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document LogEntry. Do not edit.
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

  private LogEntry(Builder b) {
    pos = Lists.need(b.pos, "pos");
    entity = Lists.need(b.entity, "entity");
    entityId = Lists.need(b.entityId, "entity_id");
    version = Lists.need(b.version, "version");
    venue = b.venue == null ? "" : b.venue;
    customer = b.customer == null ? "" : b.customer;
    at = Lists.need(b.at, "at");
    document = Lists.need(b.document, "document");
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
    Builder b = new Builder();
    b.pos = pos;
    b.entity = entity;
    b.entityId = entityId;
    b.version = version;
    b.venue = venue;
    b.customer = customer;
    b.at = at;
    b.document = document;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "pos":
          b.pos = in.int64();
          break;
        case "entity":
          b.entity = in.text();
          break;
        case "entity_id":
          b.entityId = in.text();
          break;
        case "version":
          b.version = in.int64();
          break;
        case "venue":
          if (!in.skipNull()) b.venue = in.text();
          break;
        case "customer":
          if (!in.skipNull()) b.customer = in.text();
          break;
        case "at":
          b.at = in.instant();
          break;
        case "document":
          b.document = in.text();
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
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof LogEntry)) return false;
    LogEntry that = (LogEntry) other;
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
      pos = value;
      return this;
    }

    /** Entity. */
    public Builder entity(String value) {
      entity = value;
      return this;
    }

    /** Entity id. */
    public Builder entityId(String value) {
      entityId = value;
      return this;
    }

    /** Version. */
    public Builder version(long value) {
      version = value;
      return this;
    }

    /** Venue. May be left out. */
    public Builder venue(String value) {
      venue = value;
      return this;
    }

    /** Customer. May be left out. */
    public Builder customer(String value) {
      customer = value;
      return this;
    }

    /** At. */
    public Builder at(Instant value) {
      at = value;
      return this;
    }

    /** As a text. */
    public Builder document(String value) {
      document = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public LogEntry build() {
      return new LogEntry(this);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document SyncChange. Do not edit.
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type SyncChange. */
public final class SyncChange implements Document {
  private final SyncChangeKind kind;
  private final String scope;
  private final String entity;
  private final String id;
  private final long version;
  private final String body;

  private SyncChange(Builder b) {
    kind = Lists.need(b.kind, "kind");
    scope = Lists.need(b.scope, "scope");
    entity = b.entity == null ? "" : b.entity;
    id = b.id == null ? "" : b.id;
    version = b.version == null ? 0L : b.version;
    body = b.body == null ? "" : b.body;
  }

  /** Kind. */
  public SyncChangeKind kind() {
    return kind;
  }

  /** Scope. */
  public String scope() {
    return scope;
  }

  /** Venue, menu, stock, order or basket. */
  public String entity() {
    return entity;
  }

  /** Id. */
  public String id() {
    return id;
  }

  /** Version. */
  public long version() {
    return version;
  }

  /** The document, as a text. */
  public String body() {
    return body;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.kind = kind;
    b.scope = scope;
    b.entity = entity;
    b.id = id;
    b.version = version;
    b.body = body;
    return b;
  }

  /** Reads the JSON text of one. */
  public static SyncChange fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static SyncChange fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, SyncChange::read);
  }

  /** Reads one out of a larger text. */
  public static SyncChange read(JsonReader in) {
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "kind":
          b.kind = SyncChangeKind.read(in);
          break;
        case "scope":
          b.scope = in.text();
          break;
        case "entity":
          if (!in.skipNull()) b.entity = in.text();
          break;
        case "id":
          if (!in.skipNull()) b.id = in.text();
          break;
        case "version":
          if (!in.skipNull()) b.version = in.int64();
          break;
        case "body":
          if (!in.skipNull()) b.body = in.text();
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
    out.member("kind", kind);
    out.member("scope", scope);
    if (!entity.isEmpty()) out.member("entity", entity);
    if (!id.isEmpty()) out.member("id", id);
    if (version != 0L) out.member("version", version);
    if (!body.isEmpty()) out.member("body", body);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof SyncChange)) return false;
    SyncChange that = (SyncChange) other;
    return Objects.equals(kind, that.kind)
        && Objects.equals(scope, that.scope)
        && Objects.equals(entity, that.entity)
        && Objects.equals(id, that.id)
        && version == that.version
        && Objects.equals(body, that.body);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, scope, entity, id, version, body);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a SyncChange. Not for several threads at once. */
  public static final class Builder {
    private SyncChangeKind kind;
    private String scope;
    private String entity;
    private String id;
    private Long version;
    private String body;

    private Builder() {}

    /** Kind. */
    public Builder kind(SyncChangeKind value) {
      kind = value;
      return this;
    }

    /** Scope. */
    public Builder scope(String value) {
      scope = value;
      return this;
    }

    /** Venue, menu, stock, order or basket. May be left out. */
    public Builder entity(String value) {
      entity = value;
      return this;
    }

    /** Id. May be left out. */
    public Builder id(String value) {
      id = value;
      return this;
    }

    /** Version. May be left out. */
    public Builder version(long value) {
      version = value;
      return this;
    }

    /** The document, as a text. May be left out. */
    public Builder body(String value) {
      body = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public SyncChange build() {
      return new SyncChange(this);
    }
  }
}

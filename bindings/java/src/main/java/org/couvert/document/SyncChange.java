// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document SyncChange. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type SyncChange. */
public final class SyncChange implements Document {
  private static final Names NAMES = new Names("kind", "scope", "entity", "id", "version", "body");

  private final SyncChangeKind kind;
  private final String scope;
  private final String entity;
  private final String id;
  private final long version;
  private final String body;

  private SyncChange(Builder builder) {
    kind = Lists.need(builder.kind, "kind");
    scope = Lists.need(builder.scope, "scope");
    entity = builder.entity == null ? "" : builder.entity;
    id = builder.id == null ? "" : builder.id;
    version = builder.version == null ? 0L : builder.version;
    body = builder.body == null ? "" : builder.body;
  }

  private SyncChange(JsonReader in) {
    SyncChangeKind kind = null;
    String scope = null;
    String entity = "";
    String id = "";
    long version = 0L;
    String body = "";
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          kind = SyncChangeKind.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          scope = in.text();
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) entity = in.text();
          break;
        case 3:
          if (!in.skipNull()) id = in.text();
          break;
        case 4:
          if (!in.skipNull()) version = in.int64();
          break;
        case 5:
          if (!in.skipNull()) body = in.text();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.kind = kind;
    this.scope = scope;
    this.entity = entity;
    this.id = id;
    this.version = version;
    this.body = body;
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
    Builder builder = new Builder();
    builder.kind = kind;
    builder.scope = scope;
    builder.entity = entity;
    builder.id = id;
    builder.version = version;
    builder.body = body;
    return builder;
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
    return new SyncChange(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, kind);
    out.member(NAMES, 1, scope);
    if (!entity.isEmpty()) out.member(NAMES, 2, entity);
    if (!id.isEmpty()) out.member(NAMES, 3, id);
    if (version != 0L) out.member(NAMES, 4, version);
    if (!body.isEmpty()) out.member(NAMES, 5, body);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof SyncChange)) return false;
    SyncChange that = (SyncChange) object;
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
      this.kind = value;
      return this;
    }

    /** Scope. */
    public Builder scope(String value) {
      this.scope = value;
      return this;
    }

    /** Venue, menu, stock, order or basket. May be left out. */
    public Builder entity(String value) {
      this.entity = value;
      return this;
    }

    /** Id. May be left out. */
    public Builder id(String value) {
      this.id = value;
      return this;
    }

    /** Version. May be left out. */
    public Builder version(long value) {
      this.version = value;
      return this;
    }

    /** The document, as a text. May be left out. */
    public Builder body(String value) {
      this.body = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public SyncChange build() {
      return new SyncChange(this);
    }
  }
}

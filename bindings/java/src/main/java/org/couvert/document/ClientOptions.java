// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document ClientOptions. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type ClientOptions. */
public final class ClientOptions implements Document {
  private static final Names NAMES = new Names("path", "actor", "scopes", "asap_patience_ms", "order_minor");

  private final String path;
  private final Actor actor;
  private final List<String> scopes;
  private final long asapPatienceMs;
  private final long orderMinor;

  private ClientOptions(Builder builder) {
    path = builder.path == null ? "" : builder.path;
    actor = Lists.need(builder.actor, "actor");
    scopes = Lists.copy(builder.scopes);
    asapPatienceMs = builder.asapPatienceMs == null ? 900000L : builder.asapPatienceMs;
    orderMinor = builder.orderMinor == null ? 0L : builder.orderMinor;
  }

  private ClientOptions(JsonReader in) {
    String path = "";
    Actor actor = null;
    List<String> scopes = Lists.none();
    long asapPatienceMs = 900000L;
    long orderMinor = 0L;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          if (!in.skipNull()) path = in.text();
          break;
        case 1:
          actor = Actor.read(in);
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) scopes = in.list(JsonReader::text);
          break;
        case 3:
          if (!in.skipNull()) asapPatienceMs = in.int64();
          break;
        case 4:
          if (!in.skipNull()) orderMinor = in.int64();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x2L & ~seenMembers);
    this.path = path;
    this.actor = actor;
    this.scopes = scopes;
    this.asapPatienceMs = asapPatienceMs;
    this.orderMinor = orderMinor;
  }

  /** Of the store; empty: in memory. */
  public String path() {
    return path;
  }

  /** Actor. */
  public Actor actor() {
    return actor;
  }

  /** What to follow; empty: venues and the actor's own orders. */
  public List<String> scopes() {
    return scopes;
  }

  /** Asap patience ms. */
  public long asapPatienceMs() {
    return asapPatienceMs;
  }

  /** Dearer orders need a connection; 0: no limit. */
  public long orderMinor() {
    return orderMinor;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.path = path;
    builder.actor = actor;
    builder.scopes = scopes;
    builder.asapPatienceMs = asapPatienceMs;
    builder.orderMinor = orderMinor;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static ClientOptions fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static ClientOptions fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, ClientOptions::read);
  }

  /** Reads one out of a larger text. */
  public static ClientOptions read(JsonReader in) {
    return new ClientOptions(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    if (!path.isEmpty()) out.member(NAMES, 0, path);
    out.member(NAMES, 1, actor);
    if (!scopes.isEmpty()) out.member(NAMES, 2, scopes);
    if (asapPatienceMs != 900000L) out.member(NAMES, 3, asapPatienceMs);
    if (orderMinor != 0L) out.member(NAMES, 4, orderMinor);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof ClientOptions)) return false;
    ClientOptions that = (ClientOptions) object;
    return Objects.equals(path, that.path)
        && Objects.equals(actor, that.actor)
        && Objects.equals(scopes, that.scopes)
        && asapPatienceMs == that.asapPatienceMs
        && orderMinor == that.orderMinor;
  }

  @Override
  public int hashCode() {
    return Objects.hash(path, actor, scopes, asapPatienceMs, orderMinor);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a ClientOptions. Not for several threads at once. */
  public static final class Builder {
    private String path;
    private Actor actor;
    private List<String> scopes;
    private Long asapPatienceMs;
    private Long orderMinor;

    private Builder() {}

    /** Of the store; empty: in memory. May be left out. */
    public Builder path(String value) {
      this.path = value;
      return this;
    }

    /** Actor. */
    public Builder actor(Actor value) {
      this.actor = value;
      return this;
    }

    /** What to follow; empty: venues and the actor's own orders. May be left out. */
    public Builder scopes(List<? extends String> value) {
      this.scopes = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** What to follow; empty: venues and the actor's own orders. May be left out. */
    public Builder scopes(String... value) {
      return scopes(Arrays.asList(value));
    }

    /** Asap patience ms. May be left out. */
    public Builder asapPatienceMs(long value) {
      this.asapPatienceMs = value;
      return this;
    }

    /** Dearer orders need a connection; 0: no limit. May be left out. */
    public Builder orderMinor(long value) {
      this.orderMinor = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public ClientOptions build() {
      return new ClientOptions(this);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document PullRequest. Do not edit.
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type PullRequest. */
public final class PullRequest implements Document {
  private final UUID device;
  private final UUID incarnation;
  private final String salt;
  private final int protocol;
  private final List<String> scopes;
  private final String cursor;
  private final int limit;
  private final long waitMs;

  private PullRequest(Builder b) {
    device = Lists.need(b.device, "device");
    incarnation = Lists.need(b.incarnation, "incarnation");
    salt = Lists.need(b.salt, "salt");
    protocol = Lists.need(b.protocol, "protocol");
    scopes = Lists.copy(Lists.need(b.scopes, "scopes"));
    cursor = b.cursor == null ? "" : b.cursor;
    limit = b.limit == null ? 500 : b.limit;
    waitMs = b.waitMs == null ? 0L : b.waitMs;
  }

  /** Device. */
  public UUID device() {
    return device;
  }

  /** Incarnation. */
  public UUID incarnation() {
    return incarnation;
  }

  /** Salt. */
  public String salt() {
    return salt;
  }

  /** Protocol. */
  public int protocol() {
    return protocol;
  }

  /** What the device follows. */
  public List<String> scopes() {
    return scopes;
  }

  /** Of the answer before; left out: from the beginning. */
  public String cursor() {
    return cursor;
  }

  /** Changes in a page. */
  public int limit() {
    return limit;
  }

  /** How long to wait when there is nothing. */
  public long waitMs() {
    return waitMs;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.device = device;
    b.incarnation = incarnation;
    b.salt = salt;
    b.protocol = protocol;
    b.scopes = scopes;
    b.cursor = cursor;
    b.limit = limit;
    b.waitMs = waitMs;
    return b;
  }

  /** Reads the JSON text of one. */
  public static PullRequest fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static PullRequest fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, PullRequest::read);
  }

  /** Reads one out of a larger text. */
  public static PullRequest read(JsonReader in) {
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "device":
          b.device = in.uuid();
          break;
        case "incarnation":
          b.incarnation = in.uuid();
          break;
        case "salt":
          b.salt = in.text();
          break;
        case "protocol":
          b.protocol = in.int32();
          break;
        case "scopes":
          b.scopes = in.list(JsonReader::text);
          break;
        case "cursor":
          if (!in.skipNull()) b.cursor = in.text();
          break;
        case "limit":
          if (!in.skipNull()) b.limit = in.int32();
          break;
        case "wait_ms":
          if (!in.skipNull()) b.waitMs = in.int64();
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
    out.member("device", device);
    out.member("incarnation", incarnation);
    out.member("salt", salt);
    out.member("protocol", protocol);
    out.member("scopes", scopes);
    if (!cursor.isEmpty()) out.member("cursor", cursor);
    if (limit != 500) out.member("limit", limit);
    if (waitMs != 0L) out.member("wait_ms", waitMs);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof PullRequest)) return false;
    PullRequest that = (PullRequest) other;
    return Objects.equals(device, that.device)
        && Objects.equals(incarnation, that.incarnation)
        && Objects.equals(salt, that.salt)
        && protocol == that.protocol
        && Objects.equals(scopes, that.scopes)
        && Objects.equals(cursor, that.cursor)
        && limit == that.limit
        && waitMs == that.waitMs;
  }

  @Override
  public int hashCode() {
    return Objects.hash(device, incarnation, salt, protocol, scopes, cursor, limit, waitMs);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a PullRequest. Not for several threads at once. */
  public static final class Builder {
    private UUID device;
    private UUID incarnation;
    private String salt;
    private Integer protocol;
    private List<String> scopes;
    private String cursor;
    private Integer limit;
    private Long waitMs;

    private Builder() {}

    /** Device. */
    public Builder device(UUID value) {
      device = value;
      return this;
    }

    /** Incarnation. */
    public Builder incarnation(UUID value) {
      incarnation = value;
      return this;
    }

    /** Salt. */
    public Builder salt(String value) {
      salt = value;
      return this;
    }

    /** Protocol. */
    public Builder protocol(int value) {
      protocol = value;
      return this;
    }

    /** What the device follows. */
    public Builder scopes(List<? extends String> value) {
      scopes = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** What the device follows. */
    public Builder scopes(String... value) {
      return scopes(Arrays.asList(value));
    }

    /** Of the answer before; left out: from the beginning. May be left out. */
    public Builder cursor(String value) {
      cursor = value;
      return this;
    }

    /** Changes in a page. May be left out. */
    public Builder limit(int value) {
      limit = value;
      return this;
    }

    /** How long to wait when there is nothing. May be left out. */
    public Builder waitMs(long value) {
      waitMs = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public PullRequest build() {
      return new PullRequest(this);
    }
  }
}

// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document PullRequest. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type PullRequest. */
public final class PullRequest implements Document {
  private static final Names NAMES = new Names("device", "incarnation", "salt", "protocol", "scopes", "cursor",
      "limit", "wait_ms");

  private final UUID device;
  private final UUID incarnation;
  private final String salt;
  private final int protocol;
  private final List<String> scopes;
  private final String cursor;
  private final int limit;
  private final long waitMs;

  private PullRequest(Builder builder) {
    device = Lists.need(builder.device, "device");
    incarnation = Lists.need(builder.incarnation, "incarnation");
    salt = Lists.need(builder.salt, "salt");
    protocol = Lists.need(builder.protocol, "protocol");
    scopes = Lists.copy(Lists.need(builder.scopes, "scopes"));
    cursor = builder.cursor == null ? "" : builder.cursor;
    limit = builder.limit == null ? 500 : builder.limit;
    waitMs = builder.waitMs == null ? 0L : builder.waitMs;
  }

  private PullRequest(JsonReader in) {
    UUID device = null;
    UUID incarnation = null;
    String salt = null;
    int protocol = 0;
    List<String> scopes = null;
    String cursor = "";
    int limit = 500;
    long waitMs = 0L;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          device = in.uuid();
          seenMembers |= 1L << 0;
          break;
        case 1:
          incarnation = in.uuid();
          seenMembers |= 1L << 1;
          break;
        case 2:
          salt = in.text();
          seenMembers |= 1L << 2;
          break;
        case 3:
          protocol = in.int32();
          seenMembers |= 1L << 3;
          break;
        case 4:
          scopes = in.list(JsonReader::text);
          seenMembers |= 1L << 4;
          break;
        case 5:
          if (!in.skipNull()) cursor = in.text();
          break;
        case 6:
          if (!in.skipNull()) limit = in.int32();
          break;
        case 7:
          if (!in.skipNull()) waitMs = in.int64();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1fL & ~seenMembers);
    this.device = device;
    this.incarnation = incarnation;
    this.salt = salt;
    this.protocol = protocol;
    this.scopes = scopes;
    this.cursor = cursor;
    this.limit = limit;
    this.waitMs = waitMs;
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
    Builder builder = new Builder();
    builder.device = device;
    builder.incarnation = incarnation;
    builder.salt = salt;
    builder.protocol = protocol;
    builder.scopes = scopes;
    builder.cursor = cursor;
    builder.limit = limit;
    builder.waitMs = waitMs;
    return builder;
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
    return new PullRequest(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, device);
    out.member(NAMES, 1, incarnation);
    out.member(NAMES, 2, salt);
    out.member(NAMES, 3, protocol);
    out.member(NAMES, 4, scopes);
    if (!cursor.isEmpty()) out.member(NAMES, 5, cursor);
    if (limit != 500) out.member(NAMES, 6, limit);
    if (waitMs != 0L) out.member(NAMES, 7, waitMs);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof PullRequest)) return false;
    PullRequest that = (PullRequest) object;
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
      this.device = value;
      return this;
    }

    /** Incarnation. */
    public Builder incarnation(UUID value) {
      this.incarnation = value;
      return this;
    }

    /** Salt. */
    public Builder salt(String value) {
      this.salt = value;
      return this;
    }

    /** Protocol. */
    public Builder protocol(int value) {
      this.protocol = value;
      return this;
    }

    /** What the device follows. */
    public Builder scopes(List<? extends String> value) {
      this.scopes = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** What the device follows. */
    public Builder scopes(String... value) {
      return scopes(Arrays.asList(value));
    }

    /** Of the answer before; left out: from the beginning. May be left out. */
    public Builder cursor(String value) {
      this.cursor = value;
      return this;
    }

    /** Changes in a page. May be left out. */
    public Builder limit(int value) {
      this.limit = value;
      return this;
    }

    /** How long to wait when there is nothing. May be left out. */
    public Builder waitMs(long value) {
      this.waitMs = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public PullRequest build() {
      return new PullRequest(this);
    }
  }
}

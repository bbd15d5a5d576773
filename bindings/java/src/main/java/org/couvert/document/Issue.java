// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Issue. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Issue. */
public final class Issue implements Document {
  private static final Names NAMES = new Names("code", "path", "ref", "limit", "actual");

  private final String code;
  private final String path;
  private final String ref;
  private final long limit;
  private final long actual;

  private Issue(Builder builder) {
    code = Lists.need(builder.code, "code");
    path = builder.path == null ? "" : builder.path;
    ref = builder.ref == null ? "" : builder.ref;
    limit = builder.limit == null ? 0L : builder.limit;
    actual = builder.actual == null ? 0L : builder.actual;
  }

  private Issue(JsonReader in) {
    String code = null;
    String path = "";
    String ref = "";
    long limit = 0L;
    long actual = 0L;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          code = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) path = in.text();
          break;
        case 2:
          if (!in.skipNull()) ref = in.text();
          break;
        case 3:
          if (!in.skipNull()) limit = in.int64();
          break;
        case 4:
          if (!in.skipNull()) actual = in.int64();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.code = code;
    this.path = path;
    this.ref = ref;
    this.limit = limit;
    this.actual = actual;
  }

  /** Name of an error code. */
  public String code() {
    return code;
  }

  /** JSON Pointer into the cart. */
  public String path() {
    return path;
  }

  /** Ref. */
  public String ref() {
    return ref;
  }

  /** Limit. */
  public long limit() {
    return limit;
  }

  /** Actual. */
  public long actual() {
    return actual;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.code = code;
    builder.path = path;
    builder.ref = ref;
    builder.limit = limit;
    builder.actual = actual;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Issue fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Issue fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Issue::read);
  }

  /** Reads one out of a larger text. */
  public static Issue read(JsonReader in) {
    return new Issue(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, code);
    if (!path.isEmpty()) out.member(NAMES, 1, path);
    if (!ref.isEmpty()) out.member(NAMES, 2, ref);
    if (limit != 0L) out.member(NAMES, 3, limit);
    if (actual != 0L) out.member(NAMES, 4, actual);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Issue)) return false;
    Issue that = (Issue) object;
    return Objects.equals(code, that.code)
        && Objects.equals(path, that.path)
        && Objects.equals(ref, that.ref)
        && limit == that.limit
        && actual == that.actual;
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, path, ref, limit, actual);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Issue. Not for several threads at once. */
  public static final class Builder {
    private String code;
    private String path;
    private String ref;
    private Long limit;
    private Long actual;

    private Builder() {}

    /** Name of an error code. */
    public Builder code(String value) {
      this.code = value;
      return this;
    }

    /** JSON Pointer into the cart. May be left out. */
    public Builder path(String value) {
      this.path = value;
      return this;
    }

    /** Ref. May be left out. */
    public Builder ref(String value) {
      this.ref = value;
      return this;
    }

    /** Limit. May be left out. */
    public Builder limit(long value) {
      this.limit = value;
      return this;
    }

    /** Actual. May be left out. */
    public Builder actual(long value) {
      this.actual = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Issue build() {
      return new Issue(this);
    }
  }
}

// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Reason. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type Reason. */
public final class Reason implements Document {
  private final String code;
  private final String path;
  private final String ref;
  private final long limit;
  private final long actual;
  private final Instant nextAt;

  private Reason(Builder builder) {
    code = Lists.need(builder.code, "code");
    path = builder.path == null ? "" : builder.path;
    ref = builder.ref == null ? "" : builder.ref;
    limit = builder.limit == null ? 0L : builder.limit;
    actual = builder.actual == null ? 0L : builder.actual;
    nextAt = builder.nextAt;
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

  /** When this obstacle ends. */
  public Optional<Instant> nextAt() {
    return Optional.ofNullable(nextAt);
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
    builder.nextAt = nextAt;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Reason fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Reason fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Reason::read);
  }

  /** Reads one out of a larger text. */
  public static Reason read(JsonReader in) {
    Builder builder = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "code":
          builder.code = in.text();
          break;
        case "path":
          if (!in.skipNull()) builder.path = in.text();
          break;
        case "ref":
          if (!in.skipNull()) builder.ref = in.text();
          break;
        case "limit":
          if (!in.skipNull()) builder.limit = in.int64();
          break;
        case "actual":
          if (!in.skipNull()) builder.actual = in.int64();
          break;
        case "next_at":
          if (!in.skipNull()) builder.nextAt = in.instant();
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
    out.member("code", code);
    if (!path.isEmpty()) out.member("path", path);
    if (!ref.isEmpty()) out.member("ref", ref);
    if (limit != 0L) out.member("limit", limit);
    if (actual != 0L) out.member("actual", actual);
    if (nextAt != null) out.member("next_at", nextAt);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Reason)) return false;
    Reason that = (Reason) object;
    return Objects.equals(code, that.code)
        && Objects.equals(path, that.path)
        && Objects.equals(ref, that.ref)
        && limit == that.limit
        && actual == that.actual
        && Objects.equals(nextAt, that.nextAt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, path, ref, limit, actual, nextAt);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Reason. Not for several threads at once. */
  public static final class Builder {
    private String code;
    private String path;
    private String ref;
    private Long limit;
    private Long actual;
    private Instant nextAt;

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

    /** When this obstacle ends. May be left out. */
    public Builder nextAt(Instant value) {
      this.nextAt = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Reason build() {
      return new Reason(this);
    }
  }
}

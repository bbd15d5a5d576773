// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document SyncProblem. Do not edit.
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type SyncProblem. */
public final class SyncProblem implements Document {
  private final String code;
  private final String path;
  private final String details;

  private SyncProblem(Builder b) {
    code = Lists.need(b.code, "code");
    path = b.path == null ? "" : b.path;
    details = b.details == null ? "" : b.details;
  }

  /** Name of an error code; others may come. */
  public String code() {
    return code;
  }

  /** JSON Pointer into args. */
  public String path() {
    return path;
  }

  /** The machine part, an object as a text. */
  public String details() {
    return details;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.code = code;
    b.path = path;
    b.details = details;
    return b;
  }

  /** Reads the JSON text of one. */
  public static SyncProblem fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static SyncProblem fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, SyncProblem::read);
  }

  /** Reads one out of a larger text. */
  public static SyncProblem read(JsonReader in) {
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "code":
          b.code = in.text();
          break;
        case "path":
          if (!in.skipNull()) b.path = in.text();
          break;
        case "details":
          if (!in.skipNull()) b.details = in.text();
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
    out.member("code", code);
    if (!path.isEmpty()) out.member("path", path);
    if (!details.isEmpty()) out.member("details", details);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof SyncProblem)) return false;
    SyncProblem that = (SyncProblem) other;
    return Objects.equals(code, that.code)
        && Objects.equals(path, that.path)
        && Objects.equals(details, that.details);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, path, details);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a SyncProblem. Not for several threads at once. */
  public static final class Builder {
    private String code;
    private String path;
    private String details;

    private Builder() {}

    /** Name of an error code; others may come. */
    public Builder code(String value) {
      code = value;
      return this;
    }

    /** JSON Pointer into args. May be left out. */
    public Builder path(String value) {
      path = value;
      return this;
    }

    /** The machine part, an object as a text. May be left out. */
    public Builder details(String value) {
      details = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public SyncProblem build() {
      return new SyncProblem(this);
    }
  }
}

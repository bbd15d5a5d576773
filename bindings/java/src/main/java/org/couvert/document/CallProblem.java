// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document CallProblem. Do not edit.
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type CallProblem. */
public final class CallProblem implements Document {
  private final String code;
  private final String message;
  private final String path;
  private final String details;

  private CallProblem(Builder b) {
    code = Lists.need(b.code, "code");
    message = b.message == null ? "" : b.message;
    path = b.path == null ? "" : b.path;
    details = b.details == null ? "" : b.details;
  }

  /** Name of an error code. */
  public String code() {
    return code;
  }

  /** For developers. */
  public String message() {
    return message;
  }

  /** Path. */
  public String path() {
    return path;
  }

  /** An object as a text. */
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
    b.message = message;
    b.path = path;
    b.details = details;
    return b;
  }

  /** Reads the JSON text of one. */
  public static CallProblem fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static CallProblem fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, CallProblem::read);
  }

  /** Reads one out of a larger text. */
  public static CallProblem read(JsonReader in) {
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "code":
          b.code = in.text();
          break;
        case "message":
          if (!in.skipNull()) b.message = in.text();
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
    if (!message.isEmpty()) out.member("message", message);
    if (!path.isEmpty()) out.member("path", path);
    if (!details.isEmpty()) out.member("details", details);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof CallProblem)) return false;
    CallProblem that = (CallProblem) other;
    return Objects.equals(code, that.code)
        && Objects.equals(message, that.message)
        && Objects.equals(path, that.path)
        && Objects.equals(details, that.details);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, message, path, details);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a CallProblem. Not for several threads at once. */
  public static final class Builder {
    private String code;
    private String message;
    private String path;
    private String details;

    private Builder() {}

    /** Name of an error code. */
    public Builder code(String value) {
      code = value;
      return this;
    }

    /** For developers. May be left out. */
    public Builder message(String value) {
      message = value;
      return this;
    }

    /** Path. May be left out. */
    public Builder path(String value) {
      path = value;
      return this;
    }

    /** An object as a text. May be left out. */
    public Builder details(String value) {
      details = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public CallProblem build() {
      return new CallProblem(this);
    }
  }
}

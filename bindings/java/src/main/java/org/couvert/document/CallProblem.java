// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document CallProblem. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type CallProblem. */
public final class CallProblem implements Document {
  private static final Names NAMES = new Names("code", "message", "path", "details");

  private final String code;
  private final String message;
  private final String path;
  private final String details;

  private CallProblem(Builder builder) {
    code = Lists.need(builder.code, "code");
    message = builder.message == null ? "" : builder.message;
    path = builder.path == null ? "" : builder.path;
    details = builder.details == null ? "" : builder.details;
  }

  private CallProblem(JsonReader in) {
    String code = null;
    String message = "";
    String path = "";
    String details = "";
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
          if (!in.skipNull()) message = in.text();
          break;
        case 2:
          if (!in.skipNull()) path = in.text();
          break;
        case 3:
          if (!in.skipNull()) details = in.text();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.code = code;
    this.message = message;
    this.path = path;
    this.details = details;
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
    Builder builder = new Builder();
    builder.code = code;
    builder.message = message;
    builder.path = path;
    builder.details = details;
    return builder;
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
    return new CallProblem(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, code);
    if (!message.isEmpty()) out.member(NAMES, 1, message);
    if (!path.isEmpty()) out.member(NAMES, 2, path);
    if (!details.isEmpty()) out.member(NAMES, 3, details);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof CallProblem)) return false;
    CallProblem that = (CallProblem) object;
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
      this.code = value;
      return this;
    }

    /** For developers. May be left out. */
    public Builder message(String value) {
      this.message = value;
      return this;
    }

    /** Path. May be left out. */
    public Builder path(String value) {
      this.path = value;
      return this;
    }

    /** An object as a text. May be left out. */
    public Builder details(String value) {
      this.details = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public CallProblem build() {
      return new CallProblem(this);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document UnusedCode. Do not edit.
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type UnusedCode. */
public final class UnusedCode implements Document {
  private final String code;
  private final UnusedReason reason;
  private final String ref;

  private UnusedCode(Builder b) {
    code = Lists.need(b.code, "code");
    reason = Lists.need(b.reason, "reason");
    ref = b.ref == null ? "" : b.ref;
  }

  /** Code. */
  public String code() {
    return code;
  }

  /** Reason. */
  public UnusedReason reason() {
    return reason;
  }

  /** The promotion, where there is one. */
  public String ref() {
    return ref;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.code = code;
    b.reason = reason;
    b.ref = ref;
    return b;
  }

  /** Reads the JSON text of one. */
  public static UnusedCode fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static UnusedCode fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, UnusedCode::read);
  }

  /** Reads one out of a larger text. */
  public static UnusedCode read(JsonReader in) {
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "code":
          b.code = in.text();
          break;
        case "reason":
          b.reason = UnusedReason.read(in);
          break;
        case "ref":
          if (!in.skipNull()) b.ref = in.text();
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
    out.member("reason", reason);
    if (!ref.isEmpty()) out.member("ref", ref);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof UnusedCode)) return false;
    UnusedCode that = (UnusedCode) other;
    return Objects.equals(code, that.code)
        && Objects.equals(reason, that.reason)
        && Objects.equals(ref, that.ref);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, reason, ref);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a UnusedCode. Not for several threads at once. */
  public static final class Builder {
    private String code;
    private UnusedReason reason;
    private String ref;

    private Builder() {}

    /** Code. */
    public Builder code(String value) {
      code = value;
      return this;
    }

    /** Reason. */
    public Builder reason(UnusedReason value) {
      reason = value;
      return this;
    }

    /** The promotion, where there is one. May be left out. */
    public Builder ref(String value) {
      ref = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public UnusedCode build() {
      return new UnusedCode(this);
    }
  }
}

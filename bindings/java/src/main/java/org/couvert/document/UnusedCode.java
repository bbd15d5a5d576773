// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document UnusedCode. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type UnusedCode. */
public final class UnusedCode implements Document {
  private static final Names NAMES = new Names("code", "reason", "ref");

  private final String code;
  private final UnusedReason reason;
  private final String ref;

  private UnusedCode(Builder builder) {
    code = Lists.need(builder.code, "code");
    reason = Lists.need(builder.reason, "reason");
    ref = builder.ref == null ? "" : builder.ref;
  }

  private UnusedCode(JsonReader in) {
    String code = null;
    UnusedReason reason = null;
    String ref = "";
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
          reason = UnusedReason.read(in);
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) ref = in.text();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.code = code;
    this.reason = reason;
    this.ref = ref;
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
    Builder builder = new Builder();
    builder.code = code;
    builder.reason = reason;
    builder.ref = ref;
    return builder;
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
    return new UnusedCode(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, code);
    out.member(NAMES, 1, reason);
    if (!ref.isEmpty()) out.member(NAMES, 2, ref);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof UnusedCode)) return false;
    UnusedCode that = (UnusedCode) object;
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
      this.code = value;
      return this;
    }

    /** Reason. */
    public Builder reason(UnusedReason value) {
      this.reason = value;
      return this;
    }

    /** The promotion, where there is one. May be left out. */
    public Builder ref(String value) {
      this.ref = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public UnusedCode build() {
      return new UnusedCode(this);
    }
  }
}

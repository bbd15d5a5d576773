// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document StackExclusion. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type StackExclusion. */
public final class StackExclusion implements Document {
  private static final Names NAMES = new Names("a", "b");

  private final String a;
  private final String b;

  private StackExclusion(Builder builder) {
    a = Lists.need(builder.a, "a");
    b = Lists.need(builder.b, "b");
  }

  private StackExclusion(JsonReader in) {
    String a = null;
    String b = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          a = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          b = in.text();
          seenMembers |= 1L << 1;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.a = a;
    this.b = b;
  }

  /** A. */
  public String a() {
    return a;
  }

  /** The same as a: only one of the class. */
  public String b() {
    return b;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.a = a;
    builder.b = b;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static StackExclusion fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static StackExclusion fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, StackExclusion::read);
  }

  /** Reads one out of a larger text. */
  public static StackExclusion read(JsonReader in) {
    return new StackExclusion(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, a);
    out.member(NAMES, 1, b);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof StackExclusion)) return false;
    StackExclusion that = (StackExclusion) object;
    return Objects.equals(a, that.a)
        && Objects.equals(b, that.b);
  }

  @Override
  public int hashCode() {
    return Objects.hash(a, b);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a StackExclusion. Not for several threads at once. */
  public static final class Builder {
    private String a;
    private String b;

    private Builder() {}

    /** A. */
    public Builder a(String value) {
      this.a = value;
      return this;
    }

    /** The same as a: only one of the class. */
    public Builder b(String value) {
      this.b = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public StackExclusion build() {
      return new StackExclusion(this);
    }
  }
}

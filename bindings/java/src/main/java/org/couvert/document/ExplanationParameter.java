// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document ExplanationParameter. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type ExplanationParameter. */
public final class ExplanationParameter implements Document {
  private static final Names NAMES = new Names("name", "value");

  private final String name;
  private final String value;

  private ExplanationParameter(Builder builder) {
    name = Lists.need(builder.name, "name");
    value = Lists.need(builder.value, "value");
  }

  private ExplanationParameter(JsonReader in) {
    String name = null;
    String value = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          name = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          value = in.text();
          seenMembers |= 1L << 1;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.name = name;
    this.value = value;
  }

  /** Name. */
  public String name() {
    return name;
  }

  /** Value. */
  public String value() {
    return value;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = name;
    builder.value = value;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static ExplanationParameter fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static ExplanationParameter fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, ExplanationParameter::read);
  }

  /** Reads one out of a larger text. */
  public static ExplanationParameter read(JsonReader in) {
    return new ExplanationParameter(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, name);
    out.member(NAMES, 1, value);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof ExplanationParameter)) return false;
    ExplanationParameter that = (ExplanationParameter) object;
    return Objects.equals(name, that.name)
        && Objects.equals(value, that.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, value);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a ExplanationParameter. Not for several threads at once. */
  public static final class Builder {
    private String name;
    private String value;

    private Builder() {}

    /** Name. */
    public Builder name(String value) {
      this.name = value;
      return this;
    }

    /** Value. */
    public Builder value(String value) {
      this.value = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public ExplanationParameter build() {
      return new ExplanationParameter(this);
    }
  }
}

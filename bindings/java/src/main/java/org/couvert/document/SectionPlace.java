// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document SectionPlace. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type SectionPlace. */
public final class SectionPlace implements Document {
  private static final Names NAMES = new Names("ref", "depth");

  private final String ref;
  private final int depth;

  private SectionPlace(Builder builder) {
    ref = Lists.need(builder.ref, "ref");
    depth = builder.depth == null ? 0 : builder.depth;
  }

  private SectionPlace(JsonReader in) {
    String ref = null;
    int depth = 0;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          ref = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) depth = in.int32();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.ref = ref;
    this.depth = depth;
  }

  /** Ref. */
  public String ref() {
    return ref;
  }

  /** 0: at the top. */
  public int depth() {
    return depth;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.ref = ref;
    builder.depth = depth;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static SectionPlace fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static SectionPlace fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, SectionPlace::read);
  }

  /** Reads one out of a larger text. */
  public static SectionPlace read(JsonReader in) {
    return new SectionPlace(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, ref);
    if (depth != 0) out.member(NAMES, 1, depth);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof SectionPlace)) return false;
    SectionPlace that = (SectionPlace) object;
    return Objects.equals(ref, that.ref)
        && depth == that.depth;
  }

  @Override
  public int hashCode() {
    return Objects.hash(ref, depth);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a SectionPlace. Not for several threads at once. */
  public static final class Builder {
    private String ref;
    private Integer depth;

    private Builder() {}

    /** Ref. */
    public Builder ref(String value) {
      this.ref = value;
      return this;
    }

    /** 0: at the top. May be left out. */
    public Builder depth(int value) {
      this.depth = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public SectionPlace build() {
      return new SectionPlace(this);
    }
  }
}

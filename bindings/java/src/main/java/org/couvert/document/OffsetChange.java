// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document OffsetChange. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type OffsetChange. */
public final class OffsetChange implements Document {
  private static final Names NAMES = new Names("at", "offset_s");

  private final Instant at;
  private final int offsetS;

  private OffsetChange(Builder builder) {
    at = Lists.need(builder.at, "at");
    offsetS = Lists.need(builder.offsetS, "offset_s");
  }

  private OffsetChange(JsonReader in) {
    Instant at = null;
    int offsetS = 0;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          at = in.instant();
          seenMembers |= 1L << 0;
          break;
        case 1:
          offsetS = in.int32();
          seenMembers |= 1L << 1;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.at = at;
    this.offsetS = offsetS;
  }

  /** At. */
  public Instant at() {
    return at;
  }

  /** Local time is UTC plus this, from `at` on. */
  public int offsetS() {
    return offsetS;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.at = at;
    builder.offsetS = offsetS;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static OffsetChange fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static OffsetChange fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, OffsetChange::read);
  }

  /** Reads one out of a larger text. */
  public static OffsetChange read(JsonReader in) {
    return new OffsetChange(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, at);
    out.member(NAMES, 1, offsetS);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof OffsetChange)) return false;
    OffsetChange that = (OffsetChange) object;
    return Objects.equals(at, that.at)
        && offsetS == that.offsetS;
  }

  @Override
  public int hashCode() {
    return Objects.hash(at, offsetS);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a OffsetChange. Not for several threads at once. */
  public static final class Builder {
    private Instant at;
    private Integer offsetS;

    private Builder() {}

    /** At. */
    public Builder at(Instant value) {
      this.at = value;
      return this;
    }

    /** Local time is UTC plus this, from `at` on. */
    public Builder offsetS(int value) {
      this.offsetS = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public OffsetChange build() {
      return new OffsetChange(this);
    }
  }
}

// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document SplitClaim. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import java.util.UUID;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type SplitClaim. */
public final class SplitClaim implements Document {
  private static final Names NAMES = new Names("line", "weight");

  private final UUID line;
  private final long weight;

  private SplitClaim(Builder builder) {
    line = Lists.need(builder.line, "line");
    weight = builder.weight == null ? 1L : builder.weight;
  }

  private SplitClaim(JsonReader in) {
    UUID line = null;
    long weight = 1L;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          line = in.uuid();
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) weight = in.int64();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.line = line;
    this.weight = weight;
  }

  /** Line. */
  public UUID line() {
    return line;
  }

  /** Of this payer among those of the line. */
  public long weight() {
    return weight;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.line = line;
    builder.weight = weight;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static SplitClaim fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static SplitClaim fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, SplitClaim::read);
  }

  /** Reads one out of a larger text. */
  public static SplitClaim read(JsonReader in) {
    return new SplitClaim(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, line);
    if (weight != 1L) out.member(NAMES, 1, weight);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof SplitClaim)) return false;
    SplitClaim that = (SplitClaim) object;
    return Objects.equals(line, that.line)
        && weight == that.weight;
  }

  @Override
  public int hashCode() {
    return Objects.hash(line, weight);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a SplitClaim. Not for several threads at once. */
  public static final class Builder {
    private UUID line;
    private Long weight;

    private Builder() {}

    /** Line. */
    public Builder line(UUID value) {
      this.line = value;
      return this;
    }

    /** Of this payer among those of the line. May be left out. */
    public Builder weight(long value) {
      this.weight = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public SplitClaim build() {
      return new SplitClaim(this);
    }
  }
}

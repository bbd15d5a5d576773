// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document RulesFinding. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type RulesFinding. */
public final class RulesFinding implements Document {
  private static final Names NAMES = new Names("kind", "dimension", "path", "ref", "other", "from", "below");

  private final RulesFindingKind kind;
  private final RulesFindingDimension dimension;
  private final String path;
  private final String ref;
  private final String other;
  private final long from;
  private final long below;

  private RulesFinding(Builder builder) {
    kind = Lists.need(builder.kind, "kind");
    dimension = builder.dimension == null ? RulesFindingDimension.NONE : builder.dimension;
    path = builder.path == null ? "" : builder.path;
    ref = builder.ref == null ? "" : builder.ref;
    other = builder.other == null ? "" : builder.other;
    from = builder.from == null ? 0L : builder.from;
    below = builder.below == null ? 0L : builder.below;
  }

  private RulesFinding(JsonReader in) {
    RulesFindingKind kind = null;
    RulesFindingDimension dimension = RulesFindingDimension.NONE;
    String path = "";
    String ref = "";
    String other = "";
    long from = 0L;
    long below = 0L;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          kind = RulesFindingKind.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) dimension = RulesFindingDimension.read(in);
          break;
        case 2:
          if (!in.skipNull()) path = in.text();
          break;
        case 3:
          if (!in.skipNull()) ref = in.text();
          break;
        case 4:
          if (!in.skipNull()) other = in.text();
          break;
        case 5:
          if (!in.skipNull()) from = in.int64();
          break;
        case 6:
          if (!in.skipNull()) below = in.int64();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1L & ~seenMembers);
    this.kind = kind;
    this.dimension = dimension;
    this.path = path;
    this.ref = ref;
    this.other = other;
    this.from = from;
    this.below = below;
  }

  /** Kind. */
  public RulesFindingKind kind() {
    return kind;
  }

  /** Dimension. */
  public RulesFindingDimension dimension() {
    return dimension;
  }

  /** JSON Pointer into the rules. */
  public String path() {
    return path;
  }

  /** Ref. */
  public String ref() {
    return ref;
  }

  /** The second rule of an overlap. */
  public String other() {
    return other;
  }

  /** Metres, grams, minor units, minutes of the week or days since 1970. */
  public long from() {
    return from;
  }

  /** Exclusive. */
  public long below() {
    return below;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.kind = kind;
    builder.dimension = dimension;
    builder.path = path;
    builder.ref = ref;
    builder.other = other;
    builder.from = from;
    builder.below = below;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static RulesFinding fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static RulesFinding fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, RulesFinding::read);
  }

  /** Reads one out of a larger text. */
  public static RulesFinding read(JsonReader in) {
    return new RulesFinding(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, kind);
    if (dimension != RulesFindingDimension.NONE) out.member(NAMES, 1, dimension);
    if (!path.isEmpty()) out.member(NAMES, 2, path);
    if (!ref.isEmpty()) out.member(NAMES, 3, ref);
    if (!other.isEmpty()) out.member(NAMES, 4, other);
    if (from != 0L) out.member(NAMES, 5, from);
    if (below != 0L) out.member(NAMES, 6, below);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof RulesFinding)) return false;
    RulesFinding that = (RulesFinding) object;
    return Objects.equals(kind, that.kind)
        && Objects.equals(dimension, that.dimension)
        && Objects.equals(path, that.path)
        && Objects.equals(ref, that.ref)
        && Objects.equals(other, that.other)
        && from == that.from
        && below == that.below;
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, dimension, path, ref, other, from, below);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a RulesFinding. Not for several threads at once. */
  public static final class Builder {
    private RulesFindingKind kind;
    private RulesFindingDimension dimension;
    private String path;
    private String ref;
    private String other;
    private Long from;
    private Long below;

    private Builder() {}

    /** Kind. */
    public Builder kind(RulesFindingKind value) {
      this.kind = value;
      return this;
    }

    /** Dimension. May be left out. */
    public Builder dimension(RulesFindingDimension value) {
      this.dimension = value;
      return this;
    }

    /** JSON Pointer into the rules. May be left out. */
    public Builder path(String value) {
      this.path = value;
      return this;
    }

    /** Ref. May be left out. */
    public Builder ref(String value) {
      this.ref = value;
      return this;
    }

    /** The second rule of an overlap. May be left out. */
    public Builder other(String value) {
      this.other = value;
      return this;
    }

    /** Metres, grams, minor units, minutes of the week or days since 1970. May be left out. */
    public Builder from(long value) {
      this.from = value;
      return this;
    }

    /** Exclusive. May be left out. */
    public Builder below(long value) {
      this.below = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public RulesFinding build() {
      return new RulesFinding(this);
    }
  }
}

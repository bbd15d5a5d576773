// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document RulesFinding. Do not edit.
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type RulesFinding. */
public final class RulesFinding implements Document {
  private final RulesFindingKind kind;
  private final RulesFindingDimension dimension;
  private final String path;
  private final String ref;
  private final String other;
  private final long from;
  private final long below;

  private RulesFinding(Builder b) {
    kind = Lists.need(b.kind, "kind");
    dimension = b.dimension == null ? RulesFindingDimension.NONE : b.dimension;
    path = b.path == null ? "" : b.path;
    ref = b.ref == null ? "" : b.ref;
    other = b.other == null ? "" : b.other;
    from = b.from == null ? 0L : b.from;
    below = b.below == null ? 0L : b.below;
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
    Builder b = new Builder();
    b.kind = kind;
    b.dimension = dimension;
    b.path = path;
    b.ref = ref;
    b.other = other;
    b.from = from;
    b.below = below;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "kind":
          b.kind = RulesFindingKind.read(in);
          break;
        case "dimension":
          if (!in.skipNull()) b.dimension = RulesFindingDimension.read(in);
          break;
        case "path":
          if (!in.skipNull()) b.path = in.text();
          break;
        case "ref":
          if (!in.skipNull()) b.ref = in.text();
          break;
        case "other":
          if (!in.skipNull()) b.other = in.text();
          break;
        case "from":
          if (!in.skipNull()) b.from = in.int64();
          break;
        case "below":
          if (!in.skipNull()) b.below = in.int64();
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
    out.member("kind", kind);
    if (dimension != RulesFindingDimension.NONE) out.member("dimension", dimension);
    if (!path.isEmpty()) out.member("path", path);
    if (!ref.isEmpty()) out.member("ref", ref);
    if (!other.isEmpty()) out.member("other", other);
    if (from != 0L) out.member("from", from);
    if (below != 0L) out.member("below", below);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof RulesFinding)) return false;
    RulesFinding that = (RulesFinding) other;
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
      kind = value;
      return this;
    }

    /** Dimension. May be left out. */
    public Builder dimension(RulesFindingDimension value) {
      dimension = value;
      return this;
    }

    /** JSON Pointer into the rules. May be left out. */
    public Builder path(String value) {
      path = value;
      return this;
    }

    /** Ref. May be left out. */
    public Builder ref(String value) {
      ref = value;
      return this;
    }

    /** The second rule of an overlap. May be left out. */
    public Builder other(String value) {
      other = value;
      return this;
    }

    /** Metres, grams, minor units, minutes of the week or days since 1970. May be left out. */
    public Builder from(long value) {
      from = value;
      return this;
    }

    /** Exclusive. May be left out. */
    public Builder below(long value) {
      below = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public RulesFinding build() {
      return new RulesFinding(this);
    }
  }
}

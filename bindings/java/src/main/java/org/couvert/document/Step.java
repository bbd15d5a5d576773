// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Step. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import java.util.Optional;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Step. */
public final class Step implements Document {
  private static final Names NAMES = new Names("kind", "parent", "line", "ref", "base_minor", "factor", "remainder",
      "amount_minor", "mode");

  private final StepKind kind;
  private final int parent;
  private final int line;
  private final String ref;
  private final long baseMinor;
  private final long factor;
  private final long remainder;
  private final long amountMinor;
  private final Rounding mode;

  private Step(Builder builder) {
    kind = Lists.need(builder.kind, "kind");
    parent = builder.parent == null ? -1 : builder.parent;
    line = builder.line == null ? -1 : builder.line;
    ref = builder.ref == null ? "" : builder.ref;
    baseMinor = builder.baseMinor == null ? 0L : builder.baseMinor;
    factor = builder.factor == null ? 1L : builder.factor;
    remainder = builder.remainder == null ? 0L : builder.remainder;
    amountMinor = Lists.need(builder.amountMinor, "amount_minor");
    mode = builder.mode;
  }

  private Step(JsonReader in) {
    StepKind kind = null;
    int parent = -1;
    int line = -1;
    String ref = "";
    long baseMinor = 0L;
    long factor = 1L;
    long remainder = 0L;
    long amountMinor = 0L;
    Rounding mode = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          kind = StepKind.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) parent = in.int32();
          break;
        case 2:
          if (!in.skipNull()) line = in.int32();
          break;
        case 3:
          if (!in.skipNull()) ref = in.text();
          break;
        case 4:
          if (!in.skipNull()) baseMinor = in.int64();
          break;
        case 5:
          if (!in.skipNull()) factor = in.int64();
          break;
        case 6:
          if (!in.skipNull()) remainder = in.int64();
          break;
        case 7:
          amountMinor = in.int64();
          seenMembers |= 1L << 7;
          break;
        case 8:
          if (!in.skipNull()) mode = Rounding.read(in);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x81L & ~seenMembers);
    this.kind = kind;
    this.parent = parent;
    this.line = line;
    this.ref = ref;
    this.baseMinor = baseMinor;
    this.factor = factor;
    this.remainder = remainder;
    this.amountMinor = amountMinor;
    this.mode = mode;
  }

  /** Kind. */
  public StepKind kind() {
    return kind;
  }

  /** Index of a step, -1: none. */
  public int parent() {
    return parent;
  }

  /** Index of a line, -1: the whole cart. */
  public int line() {
    return line;
  }

  /** Ref. */
  public String ref() {
    return ref;
  }

  /** Base minor. */
  public long baseMinor() {
    return baseMinor;
  }

  /** A quantity, or a rate in parts per million. */
  public long factor() {
    return factor;
  }

  /** What rounding dropped, in millionths of a minor unit. */
  public long remainder() {
    return remainder;
  }

  /** Amount minor. */
  public long amountMinor() {
    return amountMinor;
  }

  /** How it was rounded; absent: it was exact. */
  public Optional<Rounding> mode() {
    return Optional.ofNullable(mode);
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.kind = kind;
    builder.parent = parent;
    builder.line = line;
    builder.ref = ref;
    builder.baseMinor = baseMinor;
    builder.factor = factor;
    builder.remainder = remainder;
    builder.amountMinor = amountMinor;
    builder.mode = mode;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Step fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Step fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Step::read);
  }

  /** Reads one out of a larger text. */
  public static Step read(JsonReader in) {
    return new Step(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, kind);
    if (parent != -1) out.member(NAMES, 1, parent);
    if (line != -1) out.member(NAMES, 2, line);
    if (!ref.isEmpty()) out.member(NAMES, 3, ref);
    if (baseMinor != 0L) out.member(NAMES, 4, baseMinor);
    if (factor != 1L) out.member(NAMES, 5, factor);
    if (remainder != 0L) out.member(NAMES, 6, remainder);
    out.member(NAMES, 7, amountMinor);
    if (mode != null) out.member(NAMES, 8, mode);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Step)) return false;
    Step that = (Step) object;
    return Objects.equals(kind, that.kind)
        && parent == that.parent
        && line == that.line
        && Objects.equals(ref, that.ref)
        && baseMinor == that.baseMinor
        && factor == that.factor
        && remainder == that.remainder
        && amountMinor == that.amountMinor
        && Objects.equals(mode, that.mode);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, parent, line, ref, baseMinor, factor, remainder, amountMinor, mode);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Step. Not for several threads at once. */
  public static final class Builder {
    private StepKind kind;
    private Integer parent;
    private Integer line;
    private String ref;
    private Long baseMinor;
    private Long factor;
    private Long remainder;
    private Long amountMinor;
    private Rounding mode;

    private Builder() {}

    /** Kind. */
    public Builder kind(StepKind value) {
      this.kind = value;
      return this;
    }

    /** Index of a step, -1: none. May be left out. */
    public Builder parent(int value) {
      this.parent = value;
      return this;
    }

    /** Index of a line, -1: the whole cart. May be left out. */
    public Builder line(int value) {
      this.line = value;
      return this;
    }

    /** Ref. May be left out. */
    public Builder ref(String value) {
      this.ref = value;
      return this;
    }

    /** Base minor. May be left out. */
    public Builder baseMinor(long value) {
      this.baseMinor = value;
      return this;
    }

    /** A quantity, or a rate in parts per million. May be left out. */
    public Builder factor(long value) {
      this.factor = value;
      return this;
    }

    /** What rounding dropped, in millionths of a minor unit. May be left out. */
    public Builder remainder(long value) {
      this.remainder = value;
      return this;
    }

    /** Amount minor. */
    public Builder amountMinor(long value) {
      this.amountMinor = value;
      return this;
    }

    /** How it was rounded; absent: it was exact. May be left out. */
    public Builder mode(Rounding value) {
      this.mode = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Step build() {
      return new Step(this);
    }
  }
}

// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document FeeBand. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import java.util.OptionalLong;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type FeeBand. */
public final class FeeBand implements Document {
  private static final Names NAMES = new Names("ref", "kind", "from_minor", "below_minor", "amount_minor", "rate",
      "tops_up");

  private final String ref;
  private final FeeKind kind;
  private final long fromMinor;
  private final Long belowMinor;
  private final long amountMinor;
  private final Long rate;
  private final boolean topsUp;

  private FeeBand(Builder builder) {
    ref = Lists.need(builder.ref, "ref");
    kind = Lists.need(builder.kind, "kind");
    fromMinor = builder.fromMinor == null ? 0L : builder.fromMinor;
    belowMinor = builder.belowMinor;
    amountMinor = builder.amountMinor == null ? 0L : builder.amountMinor;
    rate = builder.rate;
    topsUp = builder.topsUp == null ? false : builder.topsUp;
  }

  private FeeBand(JsonReader in) {
    String ref = null;
    FeeKind kind = null;
    long fromMinor = 0L;
    Long belowMinor = null;
    long amountMinor = 0L;
    Long rate = null;
    boolean topsUp = false;
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
          kind = FeeKind.read(in);
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) fromMinor = in.int64();
          break;
        case 3:
          if (!in.skipNull()) belowMinor = in.int64();
          break;
        case 4:
          if (!in.skipNull()) amountMinor = in.int64();
          break;
        case 5:
          if (!in.skipNull()) rate = in.int64();
          break;
        case 6:
          if (!in.skipNull()) topsUp = in.bool();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.ref = ref;
    this.kind = kind;
    this.fromMinor = fromMinor;
    this.belowMinor = belowMinor;
    this.amountMinor = amountMinor;
    this.rate = rate;
    this.topsUp = topsUp;
  }

  /** Ref. */
  public String ref() {
    return ref;
  }

  /** Kind. */
  public FeeKind kind() {
    return kind;
  }

  /** Goods from this value on. */
  public long fromMinor() {
    return fromMinor;
  }

  /** Goods below this value; absent: no end. */
  public OptionalLong belowMinor() {
    return belowMinor == null ? OptionalLong.empty() : OptionalLong.of(belowMinor);
  }

  /** With tops_up: at most. */
  public long amountMinor() {
    return amountMinor;
  }

  /** Parts per million: 55000 is 5.5 %; of the goods. */
  public OptionalLong rate() {
    return rate == null ? OptionalLong.empty() : OptionalLong.of(rate);
  }

  /** Tops up. */
  public boolean topsUp() {
    return topsUp;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.ref = ref;
    builder.kind = kind;
    builder.fromMinor = fromMinor;
    builder.belowMinor = belowMinor;
    builder.amountMinor = amountMinor;
    builder.rate = rate;
    builder.topsUp = topsUp;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static FeeBand fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static FeeBand fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, FeeBand::read);
  }

  /** Reads one out of a larger text. */
  public static FeeBand read(JsonReader in) {
    return new FeeBand(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, ref);
    out.member(NAMES, 1, kind);
    if (fromMinor != 0L) out.member(NAMES, 2, fromMinor);
    if (belowMinor != null) out.member(NAMES, 3, belowMinor);
    if (amountMinor != 0L) out.member(NAMES, 4, amountMinor);
    if (rate != null) out.member(NAMES, 5, rate);
    if (topsUp) out.member(NAMES, 6, topsUp);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof FeeBand)) return false;
    FeeBand that = (FeeBand) object;
    return Objects.equals(ref, that.ref)
        && Objects.equals(kind, that.kind)
        && fromMinor == that.fromMinor
        && Objects.equals(belowMinor, that.belowMinor)
        && amountMinor == that.amountMinor
        && Objects.equals(rate, that.rate)
        && topsUp == that.topsUp;
  }

  @Override
  public int hashCode() {
    return Objects.hash(ref, kind, fromMinor, belowMinor, amountMinor, rate, topsUp);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a FeeBand. Not for several threads at once. */
  public static final class Builder {
    private String ref;
    private FeeKind kind;
    private Long fromMinor;
    private Long belowMinor;
    private Long amountMinor;
    private Long rate;
    private Boolean topsUp;

    private Builder() {}

    /** Ref. */
    public Builder ref(String value) {
      this.ref = value;
      return this;
    }

    /** Kind. */
    public Builder kind(FeeKind value) {
      this.kind = value;
      return this;
    }

    /** Goods from this value on. May be left out. */
    public Builder fromMinor(long value) {
      this.fromMinor = value;
      return this;
    }

    /** Goods below this value; absent: no end. May be left out. */
    public Builder belowMinor(long value) {
      this.belowMinor = value;
      return this;
    }

    /** With tops_up: at most. May be left out. */
    public Builder amountMinor(long value) {
      this.amountMinor = value;
      return this;
    }

    /** Parts per million: 55000 is 5.5 %; of the goods. May be left out. */
    public Builder rate(long value) {
      this.rate = value;
      return this;
    }

    /** Tops up. May be left out. */
    public Builder topsUp(boolean value) {
      this.topsUp = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public FeeBand build() {
      return new FeeBand(this);
    }
  }
}

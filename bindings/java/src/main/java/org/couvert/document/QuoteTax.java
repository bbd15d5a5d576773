// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document QuoteTax. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type QuoteTax. */
public final class QuoteTax implements Document {
  private static final Names NAMES = new Names("ref", "rate", "included", "base_minor", "tax_minor", "remitter");

  private final String ref;
  private final long rate;
  private final boolean included;
  private final long baseMinor;
  private final long taxMinor;
  private final Remitter remitter;

  private QuoteTax(Builder builder) {
    ref = Lists.need(builder.ref, "ref");
    rate = Lists.need(builder.rate, "rate");
    included = builder.included == null ? true : builder.included;
    baseMinor = Lists.need(builder.baseMinor, "base_minor");
    taxMinor = Lists.need(builder.taxMinor, "tax_minor");
    remitter = builder.remitter == null ? Remitter.VENUE : builder.remitter;
  }

  private QuoteTax(JsonReader in) {
    String ref = null;
    long rate = 0L;
    boolean included = true;
    long baseMinor = 0L;
    long taxMinor = 0L;
    Remitter remitter = Remitter.VENUE;
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
          rate = in.int64();
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) included = in.bool();
          break;
        case 3:
          baseMinor = in.int64();
          seenMembers |= 1L << 3;
          break;
        case 4:
          taxMinor = in.int64();
          seenMembers |= 1L << 4;
          break;
        case 5:
          if (!in.skipNull()) remitter = Remitter.read(in);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x1bL & ~seenMembers);
    this.ref = ref;
    this.rate = rate;
    this.included = included;
    this.baseMinor = baseMinor;
    this.taxMinor = taxMinor;
    this.remitter = remitter;
  }

  /** Ref. */
  public String ref() {
    return ref;
  }

  /** Parts per million: 55000 is 5.5 %. */
  public long rate() {
    return rate;
  }

  /** Included. */
  public boolean included() {
    return included;
  }

  /** Base minor. */
  public long baseMinor() {
    return baseMinor;
  }

  /** Tax minor. */
  public long taxMinor() {
    return taxMinor;
  }

  /** Remitter. */
  public Remitter remitter() {
    return remitter;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.ref = ref;
    builder.rate = rate;
    builder.included = included;
    builder.baseMinor = baseMinor;
    builder.taxMinor = taxMinor;
    builder.remitter = remitter;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static QuoteTax fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static QuoteTax fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, QuoteTax::read);
  }

  /** Reads one out of a larger text. */
  public static QuoteTax read(JsonReader in) {
    return new QuoteTax(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, ref);
    out.member(NAMES, 1, rate);
    if (!included) out.member(NAMES, 2, included);
    out.member(NAMES, 3, baseMinor);
    out.member(NAMES, 4, taxMinor);
    if (remitter != Remitter.VENUE) out.member(NAMES, 5, remitter);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof QuoteTax)) return false;
    QuoteTax that = (QuoteTax) object;
    return Objects.equals(ref, that.ref)
        && rate == that.rate
        && included == that.included
        && baseMinor == that.baseMinor
        && taxMinor == that.taxMinor
        && Objects.equals(remitter, that.remitter);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ref, rate, included, baseMinor, taxMinor, remitter);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a QuoteTax. Not for several threads at once. */
  public static final class Builder {
    private String ref;
    private Long rate;
    private Boolean included;
    private Long baseMinor;
    private Long taxMinor;
    private Remitter remitter;

    private Builder() {}

    /** Ref. */
    public Builder ref(String value) {
      this.ref = value;
      return this;
    }

    /** Parts per million: 55000 is 5.5 %. */
    public Builder rate(long value) {
      this.rate = value;
      return this;
    }

    /** Included. May be left out. */
    public Builder included(boolean value) {
      this.included = value;
      return this;
    }

    /** Base minor. */
    public Builder baseMinor(long value) {
      this.baseMinor = value;
      return this;
    }

    /** Tax minor. */
    public Builder taxMinor(long value) {
      this.taxMinor = value;
      return this;
    }

    /** Remitter. May be left out. */
    public Builder remitter(Remitter value) {
      this.remitter = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public QuoteTax build() {
      return new QuoteTax(this);
    }
  }
}

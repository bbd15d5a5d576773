// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document PayoutLine. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type PayoutLine. */
public final class PayoutLine implements Document {
  private static final Names NAMES = new Names("party", "id", "kind", "ref", "base_minor", "rate", "amount_minor");

  private final PayoutParty party;
  private final String id;
  private final PayoutKind kind;
  private final String ref;
  private final long baseMinor;
  private final long rate;
  private final long amountMinor;

  private PayoutLine(Builder builder) {
    party = Lists.need(builder.party, "party");
    id = builder.id == null ? "" : builder.id;
    kind = Lists.need(builder.kind, "kind");
    ref = builder.ref == null ? "" : builder.ref;
    baseMinor = builder.baseMinor == null ? 0L : builder.baseMinor;
    rate = builder.rate == null ? 0L : builder.rate;
    amountMinor = Lists.need(builder.amountMinor, "amount_minor");
  }

  private PayoutLine(JsonReader in) {
    PayoutParty party = null;
    String id = "";
    PayoutKind kind = null;
    String ref = "";
    long baseMinor = 0L;
    long rate = 0L;
    long amountMinor = 0L;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          party = PayoutParty.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) id = in.text();
          break;
        case 2:
          kind = PayoutKind.read(in);
          seenMembers |= 1L << 2;
          break;
        case 3:
          if (!in.skipNull()) ref = in.text();
          break;
        case 4:
          if (!in.skipNull()) baseMinor = in.int64();
          break;
        case 5:
          if (!in.skipNull()) rate = in.int64();
          break;
        case 6:
          amountMinor = in.int64();
          seenMembers |= 1L << 6;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x45L & ~seenMembers);
    this.party = party;
    this.id = id;
    this.kind = kind;
    this.ref = ref;
    this.baseMinor = baseMinor;
    this.rate = rate;
    this.amountMinor = amountMinor;
  }

  /** Party. */
  public PayoutParty party() {
    return party;
  }

  /** Id. */
  public String id() {
    return id;
  }

  /** Kind. */
  public PayoutKind kind() {
    return kind;
  }

  /** Ref. */
  public String ref() {
    return ref;
  }

  /** Base minor. */
  public long baseMinor() {
    return baseMinor;
  }

  /** Parts per million: 55000 is 5.5 %. */
  public long rate() {
    return rate;
  }

  /** Negative: the party pays. */
  public long amountMinor() {
    return amountMinor;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.party = party;
    builder.id = id;
    builder.kind = kind;
    builder.ref = ref;
    builder.baseMinor = baseMinor;
    builder.rate = rate;
    builder.amountMinor = amountMinor;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static PayoutLine fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static PayoutLine fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, PayoutLine::read);
  }

  /** Reads one out of a larger text. */
  public static PayoutLine read(JsonReader in) {
    return new PayoutLine(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, party);
    if (!id.isEmpty()) out.member(NAMES, 1, id);
    out.member(NAMES, 2, kind);
    if (!ref.isEmpty()) out.member(NAMES, 3, ref);
    if (baseMinor != 0L) out.member(NAMES, 4, baseMinor);
    if (rate != 0L) out.member(NAMES, 5, rate);
    out.member(NAMES, 6, amountMinor);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof PayoutLine)) return false;
    PayoutLine that = (PayoutLine) object;
    return Objects.equals(party, that.party)
        && Objects.equals(id, that.id)
        && Objects.equals(kind, that.kind)
        && Objects.equals(ref, that.ref)
        && baseMinor == that.baseMinor
        && rate == that.rate
        && amountMinor == that.amountMinor;
  }

  @Override
  public int hashCode() {
    return Objects.hash(party, id, kind, ref, baseMinor, rate, amountMinor);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a PayoutLine. Not for several threads at once. */
  public static final class Builder {
    private PayoutParty party;
    private String id;
    private PayoutKind kind;
    private String ref;
    private Long baseMinor;
    private Long rate;
    private Long amountMinor;

    private Builder() {}

    /** Party. */
    public Builder party(PayoutParty value) {
      this.party = value;
      return this;
    }

    /** Id. May be left out. */
    public Builder id(String value) {
      this.id = value;
      return this;
    }

    /** Kind. */
    public Builder kind(PayoutKind value) {
      this.kind = value;
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

    /** Parts per million: 55000 is 5.5 %. May be left out. */
    public Builder rate(long value) {
      this.rate = value;
      return this;
    }

    /** Negative: the party pays. */
    public Builder amountMinor(long value) {
      this.amountMinor = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public PayoutLine build() {
      return new PayoutLine(this);
    }
  }
}

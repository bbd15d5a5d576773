// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document PayoutLine. Do not edit.
package org.couvert.document;

import java.util.Objects;
import java.util.OptionalLong;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type PayoutLine. */
public final class PayoutLine implements Document {
  private final PayoutParty party;
  private final String id;
  private final PayoutKind kind;
  private final String ref;
  private final long baseMinor;
  private final Long rate;
  private final long amountMinor;

  private PayoutLine(Builder b) {
    party = Lists.need(b.party, "party");
    id = b.id == null ? "" : b.id;
    kind = Lists.need(b.kind, "kind");
    ref = b.ref == null ? "" : b.ref;
    baseMinor = b.baseMinor == null ? 0L : b.baseMinor;
    rate = b.rate;
    amountMinor = Lists.need(b.amountMinor, "amount_minor");
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
  public OptionalLong rate() {
    return rate == null ? OptionalLong.empty() : OptionalLong.of(rate);
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
    Builder b = new Builder();
    b.party = party;
    b.id = id;
    b.kind = kind;
    b.ref = ref;
    b.baseMinor = baseMinor;
    b.rate = rate;
    b.amountMinor = amountMinor;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "party":
          b.party = PayoutParty.read(in);
          break;
        case "id":
          if (!in.skipNull()) b.id = in.text();
          break;
        case "kind":
          b.kind = PayoutKind.read(in);
          break;
        case "ref":
          if (!in.skipNull()) b.ref = in.text();
          break;
        case "base_minor":
          if (!in.skipNull()) b.baseMinor = in.int64();
          break;
        case "rate":
          if (!in.skipNull()) b.rate = in.int64();
          break;
        case "amount_minor":
          b.amountMinor = in.int64();
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
    out.member("party", party);
    if (!id.isEmpty()) out.member("id", id);
    out.member("kind", kind);
    if (!ref.isEmpty()) out.member("ref", ref);
    if (baseMinor != 0L) out.member("base_minor", baseMinor);
    if (rate != null) out.member("rate", rate);
    out.member("amount_minor", amountMinor);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof PayoutLine)) return false;
    PayoutLine that = (PayoutLine) other;
    return Objects.equals(party, that.party)
        && Objects.equals(id, that.id)
        && Objects.equals(kind, that.kind)
        && Objects.equals(ref, that.ref)
        && baseMinor == that.baseMinor
        && Objects.equals(rate, that.rate)
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
      party = value;
      return this;
    }

    /** Id. May be left out. */
    public Builder id(String value) {
      id = value;
      return this;
    }

    /** Kind. */
    public Builder kind(PayoutKind value) {
      kind = value;
      return this;
    }

    /** Ref. May be left out. */
    public Builder ref(String value) {
      ref = value;
      return this;
    }

    /** Base minor. May be left out. */
    public Builder baseMinor(long value) {
      baseMinor = value;
      return this;
    }

    /** Parts per million: 55000 is 5.5 %. May be left out. */
    public Builder rate(long value) {
      rate = value;
      return this;
    }

    /** Negative: the party pays. */
    public Builder amountMinor(long value) {
      amountMinor = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public PayoutLine build() {
      return new PayoutLine(this);
    }
  }
}

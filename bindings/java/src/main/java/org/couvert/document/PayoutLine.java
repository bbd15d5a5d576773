// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document PayoutLine. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
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
    Builder builder = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "party":
          builder.party = PayoutParty.read(in);
          break;
        case "id":
          if (!in.skipNull()) builder.id = in.text();
          break;
        case "kind":
          builder.kind = PayoutKind.read(in);
          break;
        case "ref":
          if (!in.skipNull()) builder.ref = in.text();
          break;
        case "base_minor":
          if (!in.skipNull()) builder.baseMinor = in.int64();
          break;
        case "rate":
          if (!in.skipNull()) builder.rate = in.int64();
          break;
        case "amount_minor":
          builder.amountMinor = in.int64();
          break;
        default:
          in.skip();
      }
    }
    return in.built(builder::build);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member("party", party);
    if (!id.isEmpty()) out.member("id", id);
    out.member("kind", kind);
    if (!ref.isEmpty()) out.member("ref", ref);
    if (baseMinor != 0L) out.member("base_minor", baseMinor);
    if (rate != 0L) out.member("rate", rate);
    out.member("amount_minor", amountMinor);
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

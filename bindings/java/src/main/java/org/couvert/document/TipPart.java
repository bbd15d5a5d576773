// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document TipPart. Do not edit.
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type TipPart. */
public final class TipPart implements Document {
  private final TipReceiver receiver;
  private final String party;
  private final long amountMinor;

  private TipPart(Builder b) {
    receiver = Lists.need(b.receiver, "receiver");
    party = b.party == null ? "" : b.party;
    amountMinor = Lists.need(b.amountMinor, "amount_minor");
  }

  /** Receiver. */
  public TipReceiver receiver() {
    return receiver;
  }

  /** Party. */
  public String party() {
    return party;
  }

  /** Amount minor. */
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
    b.receiver = receiver;
    b.party = party;
    b.amountMinor = amountMinor;
    return b;
  }

  /** Reads the JSON text of one. */
  public static TipPart fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static TipPart fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, TipPart::read);
  }

  /** Reads one out of a larger text. */
  public static TipPart read(JsonReader in) {
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "receiver":
          b.receiver = TipReceiver.read(in);
          break;
        case "party":
          if (!in.skipNull()) b.party = in.text();
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
    out.member("receiver", receiver);
    if (!party.isEmpty()) out.member("party", party);
    out.member("amount_minor", amountMinor);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof TipPart)) return false;
    TipPart that = (TipPart) other;
    return Objects.equals(receiver, that.receiver)
        && Objects.equals(party, that.party)
        && amountMinor == that.amountMinor;
  }

  @Override
  public int hashCode() {
    return Objects.hash(receiver, party, amountMinor);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a TipPart. Not for several threads at once. */
  public static final class Builder {
    private TipReceiver receiver;
    private String party;
    private Long amountMinor;

    private Builder() {}

    /** Receiver. */
    public Builder receiver(TipReceiver value) {
      receiver = value;
      return this;
    }

    /** Party. May be left out. */
    public Builder party(String value) {
      party = value;
      return this;
    }

    /** Amount minor. */
    public Builder amountMinor(long value) {
      amountMinor = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public TipPart build() {
      return new TipPart(this);
    }
  }
}

// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document TipPart. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type TipPart. */
public final class TipPart implements Document {
  private static final Names NAMES = new Names("receiver", "party", "amount_minor");

  private final TipReceiver receiver;
  private final String party;
  private final long amountMinor;

  private TipPart(Builder builder) {
    receiver = Lists.need(builder.receiver, "receiver");
    party = builder.party == null ? "" : builder.party;
    amountMinor = Lists.need(builder.amountMinor, "amount_minor");
  }

  private TipPart(JsonReader in) {
    TipReceiver receiver = null;
    String party = "";
    long amountMinor = 0L;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          receiver = TipReceiver.read(in);
          seenMembers |= 1L << 0;
          break;
        case 1:
          if (!in.skipNull()) party = in.text();
          break;
        case 2:
          amountMinor = in.int64();
          seenMembers |= 1L << 2;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x5L & ~seenMembers);
    this.receiver = receiver;
    this.party = party;
    this.amountMinor = amountMinor;
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
    Builder builder = new Builder();
    builder.receiver = receiver;
    builder.party = party;
    builder.amountMinor = amountMinor;
    return builder;
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
    return new TipPart(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, receiver);
    if (!party.isEmpty()) out.member(NAMES, 1, party);
    out.member(NAMES, 2, amountMinor);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof TipPart)) return false;
    TipPart that = (TipPart) object;
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
      this.receiver = value;
      return this;
    }

    /** Party. May be left out. */
    public Builder party(String value) {
      this.party = value;
      return this;
    }

    /** Amount minor. */
    public Builder amountMinor(long value) {
      this.amountMinor = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public TipPart build() {
      return new TipPart(this);
    }
  }
}

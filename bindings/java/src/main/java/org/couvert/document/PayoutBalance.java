// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document PayoutBalance. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type PayoutBalance. */
public final class PayoutBalance implements Document {
  private static final Names NAMES = new Names("party", "id", "amount_minor");

  private final PayoutParty party;
  private final String id;
  private final long amountMinor;

  private PayoutBalance(Builder builder) {
    party = Lists.need(builder.party, "party");
    id = builder.id == null ? "" : builder.id;
    amountMinor = Lists.need(builder.amountMinor, "amount_minor");
  }

  private PayoutBalance(JsonReader in) {
    PayoutParty party = null;
    String id = "";
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
          amountMinor = in.int64();
          seenMembers |= 1L << 2;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x5L & ~seenMembers);
    this.party = party;
    this.id = id;
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
    builder.party = party;
    builder.id = id;
    builder.amountMinor = amountMinor;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static PayoutBalance fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static PayoutBalance fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, PayoutBalance::read);
  }

  /** Reads one out of a larger text. */
  public static PayoutBalance read(JsonReader in) {
    return new PayoutBalance(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, party);
    if (!id.isEmpty()) out.member(NAMES, 1, id);
    out.member(NAMES, 2, amountMinor);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof PayoutBalance)) return false;
    PayoutBalance that = (PayoutBalance) object;
    return Objects.equals(party, that.party)
        && Objects.equals(id, that.id)
        && amountMinor == that.amountMinor;
  }

  @Override
  public int hashCode() {
    return Objects.hash(party, id, amountMinor);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a PayoutBalance. Not for several threads at once. */
  public static final class Builder {
    private PayoutParty party;
    private String id;
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

    /** Amount minor. */
    public Builder amountMinor(long value) {
      this.amountMinor = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public PayoutBalance build() {
      return new PayoutBalance(this);
    }
  }
}

// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document FundedAmount. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type FundedAmount. */
public final class FundedAmount implements Document {
  private static final Names NAMES = new Names("funder", "party", "amount_minor");

  private final Funder funder;
  private final String party;
  private final long amountMinor;

  private FundedAmount(Builder builder) {
    funder = Lists.need(builder.funder, "funder");
    party = builder.party == null ? "" : builder.party;
    amountMinor = Lists.need(builder.amountMinor, "amount_minor");
  }

  private FundedAmount(JsonReader in) {
    Funder funder = null;
    String party = "";
    long amountMinor = 0L;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          funder = Funder.read(in);
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
    this.funder = funder;
    this.party = party;
    this.amountMinor = amountMinor;
  }

  /** Funder. */
  public Funder funder() {
    return funder;
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
    builder.funder = funder;
    builder.party = party;
    builder.amountMinor = amountMinor;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static FundedAmount fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static FundedAmount fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, FundedAmount::read);
  }

  /** Reads one out of a larger text. */
  public static FundedAmount read(JsonReader in) {
    return new FundedAmount(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, funder);
    if (!party.isEmpty()) out.member(NAMES, 1, party);
    out.member(NAMES, 2, amountMinor);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof FundedAmount)) return false;
    FundedAmount that = (FundedAmount) object;
    return Objects.equals(funder, that.funder)
        && Objects.equals(party, that.party)
        && amountMinor == that.amountMinor;
  }

  @Override
  public int hashCode() {
    return Objects.hash(funder, party, amountMinor);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a FundedAmount. Not for several threads at once. */
  public static final class Builder {
    private Funder funder;
    private String party;
    private Long amountMinor;

    private Builder() {}

    /** Funder. */
    public Builder funder(Funder value) {
      this.funder = value;
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
    public FundedAmount build() {
      return new FundedAmount(this);
    }
  }
}

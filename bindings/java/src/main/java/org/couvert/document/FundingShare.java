// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document FundingShare. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type FundingShare. */
public final class FundingShare implements Document {
  private static final Names NAMES = new Names("funder", "share", "party");

  private final Funder funder;
  private final long share;
  private final String party;

  private FundingShare(Builder builder) {
    funder = Lists.need(builder.funder, "funder");
    share = Lists.need(builder.share, "share");
    party = builder.party == null ? "" : builder.party;
  }

  private FundingShare(JsonReader in) {
    Funder funder = null;
    long share = 0L;
    String party = "";
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
          share = in.int64();
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) party = in.text();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x3L & ~seenMembers);
    this.funder = funder;
    this.share = share;
    this.party = party;
  }

  /** Funder. */
  public Funder funder() {
    return funder;
  }

  /** Parts per million: 55000 is 5.5 %; of the reduction. */
  public long share() {
    return share;
  }

  /** Which chain or partner. */
  public String party() {
    return party;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.funder = funder;
    builder.share = share;
    builder.party = party;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static FundingShare fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static FundingShare fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, FundingShare::read);
  }

  /** Reads one out of a larger text. */
  public static FundingShare read(JsonReader in) {
    return new FundingShare(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, funder);
    out.member(NAMES, 1, share);
    if (!party.isEmpty()) out.member(NAMES, 2, party);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof FundingShare)) return false;
    FundingShare that = (FundingShare) object;
    return Objects.equals(funder, that.funder)
        && share == that.share
        && Objects.equals(party, that.party);
  }

  @Override
  public int hashCode() {
    return Objects.hash(funder, share, party);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a FundingShare. Not for several threads at once. */
  public static final class Builder {
    private Funder funder;
    private Long share;
    private String party;

    private Builder() {}

    /** Funder. */
    public Builder funder(Funder value) {
      this.funder = value;
      return this;
    }

    /** Parts per million: 55000 is 5.5 %; of the reduction. */
    public Builder share(long value) {
      this.share = value;
      return this;
    }

    /** Which chain or partner. May be left out. */
    public Builder party(String value) {
      this.party = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public FundingShare build() {
      return new FundingShare(this);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document FundingShare. Do not edit.
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type FundingShare. */
public final class FundingShare implements Document {
  private final Funder funder;
  private final long share;
  private final String party;

  private FundingShare(Builder b) {
    funder = Lists.need(b.funder, "funder");
    share = Lists.need(b.share, "share");
    party = b.party == null ? "" : b.party;
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
    Builder b = new Builder();
    b.funder = funder;
    b.share = share;
    b.party = party;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "funder":
          b.funder = Funder.read(in);
          break;
        case "share":
          b.share = in.int64();
          break;
        case "party":
          if (!in.skipNull()) b.party = in.text();
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
    out.member("funder", funder);
    out.member("share", share);
    if (!party.isEmpty()) out.member("party", party);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof FundingShare)) return false;
    FundingShare that = (FundingShare) other;
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
      funder = value;
      return this;
    }

    /** Parts per million: 55000 is 5.5 %; of the reduction. */
    public Builder share(long value) {
      share = value;
      return this;
    }

    /** Which chain or partner. May be left out. */
    public Builder party(String value) {
      party = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public FundingShare build() {
      return new FundingShare(this);
    }
  }
}

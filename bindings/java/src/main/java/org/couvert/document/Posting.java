// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Posting. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Posting. */
public final class Posting implements Document {
  private static final Names NAMES = new Names("account", "party", "amount_minor");

  private final Account account;
  private final String party;
  private final long amountMinor;

  private Posting(Builder builder) {
    account = Lists.need(builder.account, "account");
    party = builder.party == null ? "" : builder.party;
    amountMinor = Lists.need(builder.amountMinor, "amount_minor");
  }

  private Posting(JsonReader in) {
    Account account = null;
    String party = "";
    long amountMinor = 0L;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          account = Account.read(in);
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
    this.account = account;
    this.party = party;
    this.amountMinor = amountMinor;
  }

  /** Account. */
  public Account account() {
    return account;
  }

  /** Party. */
  public String party() {
    return party;
  }

  /** Positive: the account owes the platform. */
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
    builder.account = account;
    builder.party = party;
    builder.amountMinor = amountMinor;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Posting fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Posting fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Posting::read);
  }

  /** Reads one out of a larger text. */
  public static Posting read(JsonReader in) {
    return new Posting(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, account);
    if (!party.isEmpty()) out.member(NAMES, 1, party);
    out.member(NAMES, 2, amountMinor);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Posting)) return false;
    Posting that = (Posting) object;
    return Objects.equals(account, that.account)
        && Objects.equals(party, that.party)
        && amountMinor == that.amountMinor;
  }

  @Override
  public int hashCode() {
    return Objects.hash(account, party, amountMinor);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Posting. Not for several threads at once. */
  public static final class Builder {
    private Account account;
    private String party;
    private Long amountMinor;

    private Builder() {}

    /** Account. */
    public Builder account(Account value) {
      this.account = value;
      return this;
    }

    /** Party. May be left out. */
    public Builder party(String value) {
      this.party = value;
      return this;
    }

    /** Positive: the account owes the platform. */
    public Builder amountMinor(long value) {
      this.amountMinor = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Posting build() {
      return new Posting(this);
    }
  }
}

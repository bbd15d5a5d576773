// SPDX-License-Identifier: Apache-2.0
// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Posting. Do not edit.
package org.couvert.document;

import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;

/** A document of the type Posting. */
public final class Posting implements Document {
  private final Account account;
  private final String party;
  private final long amountMinor;

  private Posting(Builder b) {
    account = Lists.need(b.account, "account");
    party = b.party == null ? "" : b.party;
    amountMinor = Lists.need(b.amountMinor, "amount_minor");
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
    Builder b = new Builder();
    b.account = account;
    b.party = party;
    b.amountMinor = amountMinor;
    return b;
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
    Builder b = new Builder();
    in.beginObject();
    while (in.nextName()) {
      switch (in.name()) {
        case "account":
          b.account = Account.read(in);
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
    out.member("account", account);
    if (!party.isEmpty()) out.member("party", party);
    out.member("amount_minor", amountMinor);
    out.endObject();
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof Posting)) return false;
    Posting that = (Posting) other;
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
      account = value;
      return this;
    }

    /** Party. May be left out. */
    public Builder party(String value) {
      party = value;
      return this;
    }

    /** Positive: the account owes the platform. */
    public Builder amountMinor(long value) {
      amountMinor = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Posting build() {
      return new Posting(this);
    }
  }
}

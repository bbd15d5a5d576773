// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Payout. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Payout. */
public final class Payout implements Document {
  private static final Names NAMES = new Names("contract", "version", "currency", "lines", "balances",
      "total_minor");

  private final String contract;
  private final long version;
  private final String currency;
  private final List<PayoutLine> lines;
  private final List<PayoutBalance> balances;
  private final long totalMinor;

  private Payout(Builder builder) {
    contract = Lists.need(builder.contract, "contract");
    version = Lists.need(builder.version, "version");
    currency = builder.currency == null ? "" : builder.currency;
    lines = Lists.copy(builder.lines);
    balances = Lists.copy(builder.balances);
    totalMinor = Lists.need(builder.totalMinor, "total_minor");
  }

  private Payout(JsonReader in) {
    String contract = null;
    long version = 0L;
    String currency = "";
    List<PayoutLine> lines = Lists.none();
    List<PayoutBalance> balances = Lists.none();
    long totalMinor = 0L;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          contract = in.text();
          seenMembers |= 1L << 0;
          break;
        case 1:
          version = in.int64();
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) currency = in.text();
          break;
        case 3:
          if (!in.skipNull()) lines = in.list(PayoutLine::read);
          break;
        case 4:
          if (!in.skipNull()) balances = in.list(PayoutBalance::read);
          break;
        case 5:
          totalMinor = in.int64();
          seenMembers |= 1L << 5;
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x23L & ~seenMembers);
    this.contract = contract;
    this.version = version;
    this.currency = currency;
    this.lines = lines;
    this.balances = balances;
    this.totalMinor = totalMinor;
  }

  /** Contract. */
  public String contract() {
    return contract;
  }

  /** Version. */
  public long version() {
    return version;
  }

  /** ISO 4217. */
  public String currency() {
    return currency;
  }

  /** Lines. */
  public List<PayoutLine> lines() {
    return lines;
  }

  /** Balances. */
  public List<PayoutBalance> balances() {
    return balances;
  }

  /** Total minor. */
  public long totalMinor() {
    return totalMinor;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.contract = contract;
    builder.version = version;
    builder.currency = currency;
    builder.lines = lines;
    builder.balances = balances;
    builder.totalMinor = totalMinor;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Payout fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Payout fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Payout::read);
  }

  /** Reads one out of a larger text. */
  public static Payout read(JsonReader in) {
    return new Payout(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.member(NAMES, 0, contract);
    out.member(NAMES, 1, version);
    if (!currency.isEmpty()) out.member(NAMES, 2, currency);
    if (!lines.isEmpty()) out.member(NAMES, 3, lines);
    if (!balances.isEmpty()) out.member(NAMES, 4, balances);
    out.member(NAMES, 5, totalMinor);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Payout)) return false;
    Payout that = (Payout) object;
    return Objects.equals(contract, that.contract)
        && version == that.version
        && Objects.equals(currency, that.currency)
        && Objects.equals(lines, that.lines)
        && Objects.equals(balances, that.balances)
        && totalMinor == that.totalMinor;
  }

  @Override
  public int hashCode() {
    return Objects.hash(contract, version, currency, lines, balances, totalMinor);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Payout. Not for several threads at once. */
  public static final class Builder {
    private String contract;
    private Long version;
    private String currency;
    private List<PayoutLine> lines;
    private List<PayoutBalance> balances;
    private Long totalMinor;

    private Builder() {}

    /** Contract. */
    public Builder contract(String value) {
      this.contract = value;
      return this;
    }

    /** Version. */
    public Builder version(long value) {
      this.version = value;
      return this;
    }

    /** ISO 4217. May be left out. */
    public Builder currency(String value) {
      this.currency = value;
      return this;
    }

    /** Lines. May be left out. */
    public Builder lines(List<? extends PayoutLine> value) {
      this.lines = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Lines. May be left out. */
    public Builder lines(PayoutLine... value) {
      return lines(Arrays.asList(value));
    }

    /** Balances. May be left out. */
    public Builder balances(List<? extends PayoutBalance> value) {
      this.balances = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Balances. May be left out. */
    public Builder balances(PayoutBalance... value) {
      return balances(Arrays.asList(value));
    }

    /** Total minor. */
    public Builder totalMinor(long value) {
      this.totalMinor = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Payout build() {
      return new Payout(this);
    }
  }
}

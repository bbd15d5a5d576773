// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Wallet. Do not edit.
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

/** A document of the type Wallet, "wallet/1". */
public final class Wallet implements Document {
  private static final Names NAMES = new Names("couvert", "id", "currency", "balance_minor", "holds", "captures",
      "ops");

  private final String id;
  private final String currency;
  private final long balanceMinor;
  private final List<WalletHold> holds;
  private final List<WalletCapture> captures;
  private final List<WalletOp> ops;

  private Wallet(Builder builder) {
    id = Lists.need(builder.id, "id");
    currency = builder.currency == null ? "" : builder.currency;
    balanceMinor = builder.balanceMinor == null ? 0L : builder.balanceMinor;
    holds = Lists.copy(builder.holds);
    captures = Lists.copy(builder.captures);
    ops = Lists.copy(builder.ops);
  }

  private Wallet(JsonReader in) {
    String id = null;
    String currency = "";
    long balanceMinor = 0L;
    List<WalletHold> holds = Lists.none();
    List<WalletCapture> captures = Lists.none();
    List<WalletOp> ops = Lists.none();
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          in.kind("wallet/1");
          break;
        case 1:
          id = in.text();
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) currency = in.text();
          break;
        case 3:
          if (!in.skipNull()) balanceMinor = in.int64();
          break;
        case 4:
          if (!in.skipNull()) holds = in.list(WalletHold::read);
          break;
        case 5:
          if (!in.skipNull()) captures = in.list(WalletCapture::read);
          break;
        case 6:
          if (!in.skipNull()) ops = in.list(WalletOp::read);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0x2L & ~seenMembers);
    this.id = id;
    this.currency = currency;
    this.balanceMinor = balanceMinor;
    this.holds = holds;
    this.captures = captures;
    this.ops = ops;
  }

  /** Id. */
  public String id() {
    return id;
  }

  /** ISO 4217. */
  public String currency() {
    return currency;
  }

  /** Balance minor. */
  public long balanceMinor() {
    return balanceMinor;
  }

  /** Holds. */
  public List<WalletHold> holds() {
    return holds;
  }

  /** Captures. */
  public List<WalletCapture> captures() {
    return captures;
  }

  /** Ops. */
  public List<WalletOp> ops() {
    return ops;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.currency = currency;
    builder.balanceMinor = balanceMinor;
    builder.holds = holds;
    builder.captures = captures;
    builder.ops = ops;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Wallet fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Wallet fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Wallet::read);
  }

  /** Reads one out of a larger text. */
  public static Wallet read(JsonReader in) {
    return new Wallet(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.kind("wallet/1");
    out.member(NAMES, 1, id);
    if (!currency.isEmpty()) out.member(NAMES, 2, currency);
    if (balanceMinor != 0L) out.member(NAMES, 3, balanceMinor);
    if (!holds.isEmpty()) out.member(NAMES, 4, holds);
    if (!captures.isEmpty()) out.member(NAMES, 5, captures);
    if (!ops.isEmpty()) out.member(NAMES, 6, ops);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Wallet)) return false;
    Wallet that = (Wallet) object;
    return Objects.equals(id, that.id)
        && Objects.equals(currency, that.currency)
        && balanceMinor == that.balanceMinor
        && Objects.equals(holds, that.holds)
        && Objects.equals(captures, that.captures)
        && Objects.equals(ops, that.ops);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, currency, balanceMinor, holds, captures, ops);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Wallet. Not for several threads at once. */
  public static final class Builder {
    private String id;
    private String currency;
    private Long balanceMinor;
    private List<WalletHold> holds;
    private List<WalletCapture> captures;
    private List<WalletOp> ops;

    private Builder() {}

    /** Id. */
    public Builder id(String value) {
      this.id = value;
      return this;
    }

    /** ISO 4217. May be left out. */
    public Builder currency(String value) {
      this.currency = value;
      return this;
    }

    /** Balance minor. May be left out. */
    public Builder balanceMinor(long value) {
      this.balanceMinor = value;
      return this;
    }

    /** Holds. May be left out. */
    public Builder holds(List<? extends WalletHold> value) {
      this.holds = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Holds. May be left out. */
    public Builder holds(WalletHold... value) {
      return holds(Arrays.asList(value));
    }

    /** Captures. May be left out. */
    public Builder captures(List<? extends WalletCapture> value) {
      this.captures = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Captures. May be left out. */
    public Builder captures(WalletCapture... value) {
      return captures(Arrays.asList(value));
    }

    /** Ops. May be left out. */
    public Builder ops(List<? extends WalletOp> value) {
      this.ops = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Ops. May be left out. */
    public Builder ops(WalletOp... value) {
      return ops(Arrays.asList(value));
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Wallet build() {
      return new Wallet(this);
    }
  }
}

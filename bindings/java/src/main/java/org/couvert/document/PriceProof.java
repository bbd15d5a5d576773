// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document PriceProof. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.util.Objects;
import java.util.Optional;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type PriceProof, "proof/1". */
public final class PriceProof implements Document {
  private static final Names NAMES = new Names("couvert", "engine", "menu_sha256", "rules_sha256", "cart_sha256",
      "context_sha256", "inputs_sha256", "menu_version", "rules_version", "currency", "totals", "quote_sha256",
      "inputs", "quote");

  private final String engine;
  private final String menuSha256;
  private final String rulesSha256;
  private final String cartSha256;
  private final String contextSha256;
  private final String inputsSha256;
  private final long menuVersion;
  private final long rulesVersion;
  private final String currency;
  private final Totals totals;
  private final String quoteSha256;
  private final ProofInputs inputs;
  private final Quote quote;

  private PriceProof(Builder builder) {
    engine = Lists.need(builder.engine, "engine");
    menuSha256 = Lists.need(builder.menuSha256, "menu_sha256");
    rulesSha256 = Lists.need(builder.rulesSha256, "rules_sha256");
    cartSha256 = Lists.need(builder.cartSha256, "cart_sha256");
    contextSha256 = Lists.need(builder.contextSha256, "context_sha256");
    inputsSha256 = Lists.need(builder.inputsSha256, "inputs_sha256");
    menuVersion = builder.menuVersion == null ? 0L : builder.menuVersion;
    rulesVersion = builder.rulesVersion == null ? 0L : builder.rulesVersion;
    currency = builder.currency == null ? "" : builder.currency;
    totals = Lists.need(builder.totals, "totals");
    quoteSha256 = Lists.need(builder.quoteSha256, "quote_sha256");
    inputs = builder.inputs;
    quote = builder.quote;
  }

  private PriceProof(JsonReader in) {
    String engine = null;
    String menuSha256 = null;
    String rulesSha256 = null;
    String cartSha256 = null;
    String contextSha256 = null;
    String inputsSha256 = null;
    long menuVersion = 0L;
    long rulesVersion = 0L;
    String currency = "";
    Totals totals = null;
    String quoteSha256 = null;
    ProofInputs inputs = null;
    Quote quote = null;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          in.kind("proof/1");
          break;
        case 1:
          engine = in.text();
          seenMembers |= 1L << 1;
          break;
        case 2:
          menuSha256 = in.text();
          seenMembers |= 1L << 2;
          break;
        case 3:
          rulesSha256 = in.text();
          seenMembers |= 1L << 3;
          break;
        case 4:
          cartSha256 = in.text();
          seenMembers |= 1L << 4;
          break;
        case 5:
          contextSha256 = in.text();
          seenMembers |= 1L << 5;
          break;
        case 6:
          inputsSha256 = in.text();
          seenMembers |= 1L << 6;
          break;
        case 7:
          if (!in.skipNull()) menuVersion = in.int64();
          break;
        case 8:
          if (!in.skipNull()) rulesVersion = in.int64();
          break;
        case 9:
          if (!in.skipNull()) currency = in.text();
          break;
        case 10:
          totals = Totals.read(in);
          seenMembers |= 1L << 10;
          break;
        case 11:
          quoteSha256 = in.text();
          seenMembers |= 1L << 11;
          break;
        case 12:
          if (!in.skipNull()) inputs = ProofInputs.read(in);
          break;
        case 13:
          if (!in.skipNull()) quote = Quote.read(in);
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0xc7eL & ~seenMembers);
    this.engine = engine;
    this.menuSha256 = menuSha256;
    this.rulesSha256 = rulesSha256;
    this.cartSha256 = cartSha256;
    this.contextSha256 = contextSha256;
    this.inputsSha256 = inputsSha256;
    this.menuVersion = menuVersion;
    this.rulesVersion = rulesVersion;
    this.currency = currency;
    this.totals = totals;
    this.quoteSha256 = quoteSha256;
    this.inputs = inputs;
    this.quote = quote;
  }

  /** Engine. */
  public String engine() {
    return engine;
  }

  /** Of the canonical document. */
  public String menuSha256() {
    return menuSha256;
  }

  /** Rules sha256. */
  public String rulesSha256() {
    return rulesSha256;
  }

  /** Cart sha256. */
  public String cartSha256() {
    return cartSha256;
  }

  /** Context sha256. */
  public String contextSha256() {
    return contextSha256;
  }

  /** Of the four digests before. */
  public String inputsSha256() {
    return inputsSha256;
  }

  /** Menu version. */
  public long menuVersion() {
    return menuVersion;
  }

  /** Rules version. */
  public long rulesVersion() {
    return rulesVersion;
  }

  /** ISO 4217. */
  public String currency() {
    return currency;
  }

  /** Totals. */
  public Totals totals() {
    return totals;
  }

  /** Quote sha256. */
  public String quoteSha256() {
    return quoteSha256;
  }

  /** Absent: whoever checks brings them. */
  public Optional<ProofInputs> inputs() {
    return Optional.ofNullable(inputs);
  }

  /** Quote. */
  public Optional<Quote> quote() {
    return Optional.ofNullable(quote);
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.engine = engine;
    builder.menuSha256 = menuSha256;
    builder.rulesSha256 = rulesSha256;
    builder.cartSha256 = cartSha256;
    builder.contextSha256 = contextSha256;
    builder.inputsSha256 = inputsSha256;
    builder.menuVersion = menuVersion;
    builder.rulesVersion = rulesVersion;
    builder.currency = currency;
    builder.totals = totals;
    builder.quoteSha256 = quoteSha256;
    builder.inputs = inputs;
    builder.quote = quote;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static PriceProof fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static PriceProof fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, PriceProof::read);
  }

  /** Reads one out of a larger text. */
  public static PriceProof read(JsonReader in) {
    return new PriceProof(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.kind("proof/1");
    out.member(NAMES, 1, engine);
    out.member(NAMES, 2, menuSha256);
    out.member(NAMES, 3, rulesSha256);
    out.member(NAMES, 4, cartSha256);
    out.member(NAMES, 5, contextSha256);
    out.member(NAMES, 6, inputsSha256);
    if (menuVersion != 0L) out.member(NAMES, 7, menuVersion);
    if (rulesVersion != 0L) out.member(NAMES, 8, rulesVersion);
    if (!currency.isEmpty()) out.member(NAMES, 9, currency);
    out.member(NAMES, 10, totals);
    out.member(NAMES, 11, quoteSha256);
    if (inputs != null) out.member(NAMES, 12, inputs);
    if (quote != null) out.member(NAMES, 13, quote);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof PriceProof)) return false;
    PriceProof that = (PriceProof) object;
    return Objects.equals(engine, that.engine)
        && Objects.equals(menuSha256, that.menuSha256)
        && Objects.equals(rulesSha256, that.rulesSha256)
        && Objects.equals(cartSha256, that.cartSha256)
        && Objects.equals(contextSha256, that.contextSha256)
        && Objects.equals(inputsSha256, that.inputsSha256)
        && menuVersion == that.menuVersion
        && rulesVersion == that.rulesVersion
        && Objects.equals(currency, that.currency)
        && Objects.equals(totals, that.totals)
        && Objects.equals(quoteSha256, that.quoteSha256)
        && Objects.equals(inputs, that.inputs)
        && Objects.equals(quote, that.quote);
  }

  @Override
  public int hashCode() {
    return Objects.hash(engine, menuSha256, rulesSha256, cartSha256, contextSha256, inputsSha256, menuVersion,
        rulesVersion, currency, totals, quoteSha256, inputs, quote);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a PriceProof. Not for several threads at once. */
  public static final class Builder {
    private String engine;
    private String menuSha256;
    private String rulesSha256;
    private String cartSha256;
    private String contextSha256;
    private String inputsSha256;
    private Long menuVersion;
    private Long rulesVersion;
    private String currency;
    private Totals totals;
    private String quoteSha256;
    private ProofInputs inputs;
    private Quote quote;

    private Builder() {}

    /** Engine. */
    public Builder engine(String value) {
      this.engine = value;
      return this;
    }

    /** Of the canonical document. */
    public Builder menuSha256(String value) {
      this.menuSha256 = value;
      return this;
    }

    /** Rules sha256. */
    public Builder rulesSha256(String value) {
      this.rulesSha256 = value;
      return this;
    }

    /** Cart sha256. */
    public Builder cartSha256(String value) {
      this.cartSha256 = value;
      return this;
    }

    /** Context sha256. */
    public Builder contextSha256(String value) {
      this.contextSha256 = value;
      return this;
    }

    /** Of the four digests before. */
    public Builder inputsSha256(String value) {
      this.inputsSha256 = value;
      return this;
    }

    /** Menu version. May be left out. */
    public Builder menuVersion(long value) {
      this.menuVersion = value;
      return this;
    }

    /** Rules version. May be left out. */
    public Builder rulesVersion(long value) {
      this.rulesVersion = value;
      return this;
    }

    /** ISO 4217. May be left out. */
    public Builder currency(String value) {
      this.currency = value;
      return this;
    }

    /** Totals. */
    public Builder totals(Totals value) {
      this.totals = value;
      return this;
    }

    /** Quote sha256. */
    public Builder quoteSha256(String value) {
      this.quoteSha256 = value;
      return this;
    }

    /** Absent: whoever checks brings them. May be left out. */
    public Builder inputs(ProofInputs value) {
      this.inputs = value;
      return this;
    }

    /** Quote. May be left out. */
    public Builder quote(Quote value) {
      this.quote = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public PriceProof build() {
      return new PriceProof(this);
    }
  }
}

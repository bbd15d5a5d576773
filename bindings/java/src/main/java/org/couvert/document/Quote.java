// Generated from bindings/spec/documents.json by bindings/gen/java_documents.py: the document Quote. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Names;
import org.couvert.json.Utf8;

/** A document of the type Quote, "quote/1". */
public final class Quote implements Document {
  private static final Names NAMES = new Names("couvert", "venue", "menu_version", "rules_version", "at",
      "fulfilment", "currency", "totals", "lines", "fees", "discounts", "taxes", "unused_codes", "steps", "unused",
      "cash");

  private final String venue;
  private final long menuVersion;
  private final long rulesVersion;
  private final Instant at;
  private final Fulfilment fulfilment;
  private final String currency;
  private final Totals totals;
  private final List<QuoteLine> lines;
  private final List<QuoteFee> fees;
  private final List<QuoteDiscount> discounts;
  private final List<QuoteTax> taxes;
  private final List<String> unusedCodes;
  private final List<Step> steps;
  private final List<UnusedCode> unused;
  private final boolean cash;

  private Quote(Builder builder) {
    venue = Lists.need(builder.venue, "venue");
    menuVersion = builder.menuVersion == null ? 0L : builder.menuVersion;
    rulesVersion = builder.rulesVersion == null ? 0L : builder.rulesVersion;
    at = Lists.need(builder.at, "at");
    fulfilment = Lists.need(builder.fulfilment, "fulfilment");
    currency = builder.currency == null ? "" : builder.currency;
    totals = Lists.need(builder.totals, "totals");
    lines = Lists.copy(builder.lines);
    fees = Lists.copy(builder.fees);
    discounts = Lists.copy(builder.discounts);
    taxes = Lists.copy(builder.taxes);
    unusedCodes = Lists.copy(builder.unusedCodes);
    steps = Lists.copy(builder.steps);
    unused = Lists.copy(builder.unused);
    cash = builder.cash == null ? false : builder.cash;
  }

  private Quote(JsonReader in) {
    String venue = null;
    long menuVersion = 0L;
    long rulesVersion = 0L;
    Instant at = null;
    Fulfilment fulfilment = null;
    String currency = "";
    Totals totals = null;
    List<QuoteLine> lines = Lists.none();
    List<QuoteFee> fees = Lists.none();
    List<QuoteDiscount> discounts = Lists.none();
    List<QuoteTax> taxes = Lists.none();
    List<String> unusedCodes = Lists.none();
    List<Step> steps = Lists.none();
    List<UnusedCode> unused = Lists.none();
    boolean cash = false;
    long seenMembers = 0;
    in.beginObject();
    int nextMember = -1;
    while ((nextMember = in.nextMember(NAMES, nextMember)) != Names.END) {
      switch (nextMember) {
        case 0:
          in.kind("quote/1");
          break;
        case 1:
          venue = in.text();
          seenMembers |= 1L << 1;
          break;
        case 2:
          if (!in.skipNull()) menuVersion = in.int64();
          break;
        case 3:
          if (!in.skipNull()) rulesVersion = in.int64();
          break;
        case 4:
          at = in.instant();
          seenMembers |= 1L << 4;
          break;
        case 5:
          fulfilment = Fulfilment.read(in);
          seenMembers |= 1L << 5;
          break;
        case 6:
          if (!in.skipNull()) currency = in.text();
          break;
        case 7:
          totals = Totals.read(in);
          seenMembers |= 1L << 7;
          break;
        case 8:
          if (!in.skipNull()) lines = in.list(QuoteLine::read);
          break;
        case 9:
          if (!in.skipNull()) fees = in.list(QuoteFee::read);
          break;
        case 10:
          if (!in.skipNull()) discounts = in.list(QuoteDiscount::read);
          break;
        case 11:
          if (!in.skipNull()) taxes = in.list(QuoteTax::read);
          break;
        case 12:
          if (!in.skipNull()) unusedCodes = in.list(JsonReader::text);
          break;
        case 13:
          if (!in.skipNull()) steps = in.list(Step::read);
          break;
        case 14:
          if (!in.skipNull()) unused = in.list(UnusedCode::read);
          break;
        case 15:
          if (!in.skipNull()) cash = in.bool();
          break;
        default:
          in.skip();
      }
    }
    in.need(NAMES, 0xb2L & ~seenMembers);
    this.venue = venue;
    this.menuVersion = menuVersion;
    this.rulesVersion = rulesVersion;
    this.at = at;
    this.fulfilment = fulfilment;
    this.currency = currency;
    this.totals = totals;
    this.lines = lines;
    this.fees = fees;
    this.discounts = discounts;
    this.taxes = taxes;
    this.unusedCodes = unusedCodes;
    this.steps = steps;
    this.unused = unused;
    this.cash = cash;
  }

  /** Venue. */
  public String venue() {
    return venue;
  }

  /** Menu version. */
  public long menuVersion() {
    return menuVersion;
  }

  /** Rules version. */
  public long rulesVersion() {
    return rulesVersion;
  }

  /** At. */
  public Instant at() {
    return at;
  }

  /** Fulfilment. */
  public Fulfilment fulfilment() {
    return fulfilment;
  }

  /** ISO 4217. */
  public String currency() {
    return currency;
  }

  /** Totals. */
  public Totals totals() {
    return totals;
  }

  /** Lines. */
  public List<QuoteLine> lines() {
    return lines;
  }

  /** Fees. */
  public List<QuoteFee> fees() {
    return fees;
  }

  /** Discounts. */
  public List<QuoteDiscount> discounts() {
    return discounts;
  }

  /** Taxes. */
  public List<QuoteTax> taxes() {
    return taxes;
  }

  /** Codes of the cart that changed nothing. */
  public List<String> unusedCodes() {
    return unusedCodes;
  }

  /** Steps. */
  public List<Step> steps() {
    return steps;
  }

  /** The same codes with the reason of each. */
  public List<UnusedCode> unused() {
    return unused;
  }

  /** Priced for payment in cash. */
  public boolean cash() {
    return cash;
  }

  /** Begins a new one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins one that is as this one. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.venue = venue;
    builder.menuVersion = menuVersion;
    builder.rulesVersion = rulesVersion;
    builder.at = at;
    builder.fulfilment = fulfilment;
    builder.currency = currency;
    builder.totals = totals;
    builder.lines = lines;
    builder.fees = fees;
    builder.discounts = discounts;
    builder.taxes = taxes;
    builder.unusedCodes = unusedCodes;
    builder.steps = steps;
    builder.unused = unused;
    builder.cash = cash;
    return builder;
  }

  /** Reads the JSON text of one. */
  public static Quote fromJson(String json) {
    return fromJson(Utf8.octets(json));
  }

  /** Reads the JSON text of one, in UTF-8. */
  public static Quote fromJson(byte[] utf8) {
    return JsonReader.whole(utf8, Quote::read);
  }

  /** Reads one out of a larger text. */
  public static Quote read(JsonReader in) {
    return new Quote(in);
  }

  @Override
  public void write(JsonWriter out) {
    out.beginObject();
    out.kind("quote/1");
    out.member(NAMES, 1, venue);
    if (menuVersion != 0L) out.member(NAMES, 2, menuVersion);
    if (rulesVersion != 0L) out.member(NAMES, 3, rulesVersion);
    out.member(NAMES, 4, at);
    out.member(NAMES, 5, fulfilment);
    if (!currency.isEmpty()) out.member(NAMES, 6, currency);
    out.member(NAMES, 7, totals);
    if (!lines.isEmpty()) out.member(NAMES, 8, lines);
    if (!fees.isEmpty()) out.member(NAMES, 9, fees);
    if (!discounts.isEmpty()) out.member(NAMES, 10, discounts);
    if (!taxes.isEmpty()) out.member(NAMES, 11, taxes);
    if (!unusedCodes.isEmpty()) out.member(NAMES, 12, unusedCodes);
    if (!steps.isEmpty()) out.member(NAMES, 13, steps);
    if (!unused.isEmpty()) out.member(NAMES, 14, unused);
    if (cash) out.member(NAMES, 15, cash);
    out.endObject();
  }

  @Override
  public boolean equals(Object object) {
    if (this == object) return true;
    if (!(object instanceof Quote)) return false;
    Quote that = (Quote) object;
    return Objects.equals(venue, that.venue)
        && menuVersion == that.menuVersion
        && rulesVersion == that.rulesVersion
        && Objects.equals(at, that.at)
        && Objects.equals(fulfilment, that.fulfilment)
        && Objects.equals(currency, that.currency)
        && Objects.equals(totals, that.totals)
        && Objects.equals(lines, that.lines)
        && Objects.equals(fees, that.fees)
        && Objects.equals(discounts, that.discounts)
        && Objects.equals(taxes, that.taxes)
        && Objects.equals(unusedCodes, that.unusedCodes)
        && Objects.equals(steps, that.steps)
        && Objects.equals(unused, that.unused)
        && cash == that.cash;
  }

  @Override
  public int hashCode() {
    return Objects.hash(venue, menuVersion, rulesVersion, at, fulfilment, currency, totals, lines, fees,
        discounts, taxes, unusedCodes, steps, unused, cash);
  }

  /** The JSON text, as {@link #toJson()} writes it. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects the members of a Quote. Not for several threads at once. */
  public static final class Builder {
    private String venue;
    private Long menuVersion;
    private Long rulesVersion;
    private Instant at;
    private Fulfilment fulfilment;
    private String currency;
    private Totals totals;
    private List<QuoteLine> lines;
    private List<QuoteFee> fees;
    private List<QuoteDiscount> discounts;
    private List<QuoteTax> taxes;
    private List<String> unusedCodes;
    private List<Step> steps;
    private List<UnusedCode> unused;
    private Boolean cash;

    private Builder() {}

    /** Venue. */
    public Builder venue(String value) {
      this.venue = value;
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

    /** At. */
    public Builder at(Instant value) {
      this.at = value;
      return this;
    }

    /** Fulfilment. */
    public Builder fulfilment(Fulfilment value) {
      this.fulfilment = value;
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

    /** Lines. May be left out. */
    public Builder lines(List<? extends QuoteLine> value) {
      this.lines = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Lines. May be left out. */
    public Builder lines(QuoteLine... value) {
      return lines(Arrays.asList(value));
    }

    /** Fees. May be left out. */
    public Builder fees(List<? extends QuoteFee> value) {
      this.fees = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Fees. May be left out. */
    public Builder fees(QuoteFee... value) {
      return fees(Arrays.asList(value));
    }

    /** Discounts. May be left out. */
    public Builder discounts(List<? extends QuoteDiscount> value) {
      this.discounts = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Discounts. May be left out. */
    public Builder discounts(QuoteDiscount... value) {
      return discounts(Arrays.asList(value));
    }

    /** Taxes. May be left out. */
    public Builder taxes(List<? extends QuoteTax> value) {
      this.taxes = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Taxes. May be left out. */
    public Builder taxes(QuoteTax... value) {
      return taxes(Arrays.asList(value));
    }

    /** Codes of the cart that changed nothing. May be left out. */
    public Builder unusedCodes(List<? extends String> value) {
      this.unusedCodes = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Codes of the cart that changed nothing. May be left out. */
    public Builder unusedCodes(String... value) {
      return unusedCodes(Arrays.asList(value));
    }

    /** Steps. May be left out. */
    public Builder steps(List<? extends Step> value) {
      this.steps = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** Steps. May be left out. */
    public Builder steps(Step... value) {
      return steps(Arrays.asList(value));
    }

    /** The same codes with the reason of each. May be left out. */
    public Builder unused(List<? extends UnusedCode> value) {
      this.unused = value == null ? null : new ArrayList<>(value);
      return this;
    }

    /** The same codes with the reason of each. May be left out. */
    public Builder unused(UnusedCode... value) {
      return unused(Arrays.asList(value));
    }

    /** Priced for payment in cash. May be left out. */
    public Builder cash(boolean value) {
      this.cash = value;
      return this;
    }

    /** The value; without a member that must be there: a CouvertException of code json_missing_member. */
    public Quote build() {
      return new Quote(this);
    }
  }
}

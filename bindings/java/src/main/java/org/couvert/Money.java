// SPDX-License-Identifier: Apache-2.0
// Amounts with their currency.
package org.couvert;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.couvert.document.Rounding;

/** An amount in minor units of a currency. Immutable; never a floating-point number. */
public final class Money implements Comparable<Money> {
  private final long minor;
  private final String currency;

  private Money(long minor, String currency) {
    this.minor = minor;
    this.currency = Objects.requireNonNull(currency, "currency is null");
  }

  /**
   * An amount.
   *
   * @param minor in minor units: cents of EUR, yen of JPY
   * @param currency by ISO 4217
   * @throws CouvertException currency_unknown
   */
  public static Money of(long minor, String currency) {
    exponent(currency);
    return new Money(minor, currency);
  }

  /**
   * Reads a decimal text, "12.50"; more digits than the currency has are an error.
   *
   * @throws CouvertException currency_unknown, money_format, money_overflow
   */
  @Operation("money_parse")
  public static Money parse(String amount, String currency) {
    byte[] text = Call.octets(amount, "amount");
    byte[] code = Call.octets(currency, "currency");
    return new Money(Call.number(out -> Native.couvert_money_parse(text, code, out)), currency);
  }

  /** Digits after the decimal point by ISO 4217. */
  @Operation("currency_exponent")
  public static int exponent(String currency) {
    int[] out = new int[1];
    Native.couvert_currency_exponent(Call.octets(currency, "currency"), out);
    return out[0];
  }

  /** In minor units. */
  public long minor() {
    return minor;
  }

  /** By ISO 4217. */
  public String currency() {
    return currency;
  }

  /** As a decimal number, exactly. */
  public BigDecimal toBigDecimal() {
    return BigDecimal.valueOf(minor, exponent(currency));
  }

  /** The decimal text without the currency: "12.50". */
  @Operation("money_format")
  public String amount() {
    return Call.text(out -> Native.couvert_money_format(minor, code(), out));
  }

  /** The sum. Another currency is a CouvertException of code currency_mismatch. */
  @Operation("money_add")
  public Money plus(Money other) {
    same(other);
    return new Money(Call.number(out -> Native.couvert_money_add(minor, other.minor, code(), out)), currency);
  }

  /** The amount n times. */
  @Operation("money_times")
  public Money times(long n) {
    return new Money(Call.number(out -> Native.couvert_money_times(minor, n, code(), out)), currency);
  }

  /**
   * A share.
   *
   * @param ratePpm parts per million: 55000 is 5.5 %
   * @param rounding what happens to what is left
   */
  @Operation("money_portion")
  public Money portion(long ratePpm, Rounding rounding) {
    byte[] mode = Call.octets(rounding.word(), "rounding");
    return new Money(Call.number(out -> Native.couvert_money_portion(minor, ratePpm, mode, code(), out)), currency);
  }

  /** Parts by weight, which add up exactly. */
  @Operation("money_allocate")
  public List<Money> allocate(long... weights) {
    long[] parts = new long[weights.length];
    Native.couvert_money_allocate(minor, weights, code(), parts);
    ArrayList<Money> all = new ArrayList<>(parts.length);
    for (long part : parts) all.add(new Money(part, currency));
    return Collections.unmodifiableList(all);
  }

  private byte[] code() {
    return Call.octets(currency, "currency");
  }

  private void same(Money other) {
    if (!currency.equals(other.currency)) {
      throw CouvertException.of(ErrorCode.CURRENCY_MISMATCH, currency + " and " + other.currency);
    }
  }

  /** Compares amounts of one currency. */
  @Override
  public int compareTo(Money other) {
    same(other);
    return Long.compare(minor, other.minor);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Money && minor == ((Money) other).minor && currency.equals(((Money) other).currency);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(new Object[] {minor, currency});
  }

  /** For instance "12.50 EUR". */
  @Override
  public String toString() {
    return amount() + " " + currency;
  }
}

// SPDX-License-Identifier: Apache-2.0
// Money, books and calculations on documents.
package org.couvert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.couvert.document.OrderableRequest;
import org.couvert.document.PricingAnswer;
import org.couvert.document.Quote;
import org.couvert.document.Rounding;
import org.junit.jupiter.api.Test;

class PricingTest {
  @Test
  void moneyCountsAsTheLibraryDoes() {
    Money amount = Money.parse("12.50", "EUR");
    assertEquals(1250, amount.minor());
    assertEquals(Money.of(69, "EUR"), amount.portion(55_000, Rounding.HALF_EVEN));
    assertEquals(List.of(Money.of(34, "EUR"), Money.of(33, "EUR"), Money.of(33, "EUR")),
        Money.of(100, "EUR").allocate(1, 1, 1));
    assertEquals("1200 JPY", Money.of(1200, "JPY").toString());
    assertEquals(new BigDecimal("12.50"), amount.toBigDecimal());
    assertEquals(Money.of(3750, "EUR"), amount.times(3));
    assertEquals(Money.of(-1, "EUR"), Money.of(1, "EUR").plus(Money.of(-2, "EUR")));
  }

  @Test
  void moneyIsRefusedWhereItMakesNoSense() {
    assertEquals(ErrorCode.MONEY_FORMAT,
        assertThrows(CouvertException.class, () -> Money.parse("1.234", "EUR")).code());
    assertEquals(ErrorCode.CURRENCY_UNKNOWN, assertThrows(CouvertException.class, () -> Money.of(1, "XXY")).code());
    assertEquals(ErrorCode.CURRENCY_MISMATCH, assertThrows(CouvertException.class,
        () -> Money.of(1, "EUR").plus(Money.of(1, "USD"))).code());
    assertEquals(ErrorCode.MONEY_OVERFLOW, assertThrows(CouvertException.class,
        () -> Money.of(1L << 52, "EUR").times(1L << 40)).code());
    assertThrows(CouvertException.Invalid.class, () -> Money.of(1, "EUR").allocate());
  }

  @Test
  void numbersOf64BitsAreNotCut() throws ReflectiveOperationException {
    assertEquals(long.class, Money.class.getMethod("minor").getReturnType());
    Money large = Money.of(5_000_000_000L, "EUR");
    assertEquals(10_000_000_000L, large.plus(large).minor());
  }

  @Test
  void aBasketHasItsPrice_G2() {
    try (Book book = World.book()) {
      assertEquals(2600, book.total(World.pricing()));
      PricingAnswer answer = book.quote(World.pricing());
      assertEquals(2600, answer.quote().totals().totalMinor());
      assertEquals(236, answer.quote().totals().taxIncludedMinor());
      assertEquals(List.of(), book.check(World.cart()));
      Documents.verify(answer.quote());
      Quote forged = answer.quote().toBuilder()
          .totals(answer.quote().totals().toBuilder().totalMinor(2599L).build()).build();
      assertEquals(ErrorCode.PRICE_CHANGED, assertThrows(CouvertException.class, () -> Documents.verify(forged)).code());
      assertEquals(2600, Documents.explain(answer.quote()).amountMinor());
    }
  }

  @Test
  void aBookKnowsWhatItWasMadeOf() {
    try (Book book = World.book()) {
      assertEquals("Roma", book.venue().name());
      assertEquals("Margherita 🍕", book.menu().items().get(0).name().flatMap(text -> text.text()).orElseThrow());
      assertEquals(100_000, book.rules().taxes().get(0).rate());
      assertTrue(book.orderable(OrderableRequest.builder().at(World.NOON).cart(World.cart()).build()).toJson().length() > 2);
    }
  }

  @Test
  void findingsAboutAMenu() {
    assertFalse(Documents.lint(World.menu().toBuilder().items(List.of()).build()).isEmpty());
  }
}

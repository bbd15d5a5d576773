// SPDX-License-Identifier: Apache-2.0
// The Java lane of the vectors: each case's menu becomes a book, and its cart is priced with it.
package org.couvert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.couvert.document.Cart;
import org.couvert.document.FulfilmentOffer;
import org.couvert.document.Menu;
import org.couvert.document.PriceRules;
import org.couvert.document.PricingRequest;
import org.couvert.document.Quote;
import org.couvert.json.JsonReader;
import org.couvert.json.JsonWriter;
import org.couvert.json.Utf8;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class VectorsTest {
  private static final List<String> TOTALS = List.of("goods_minor", "discount_minor", "fees_minor", "tax_added_minor",
      "tax_included_minor", "tip_minor", "rounding_minor", "total_minor");
  @TestFactory
  Stream<DynamicTest> everyCase() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String file : List.of("pricing.json", "pricing_rows.json")) {
      Map<?, ?> document = (Map<?, ?>) ParityTest.read("tests/vectors/" + file);
      assertEquals("couvert-vectors/1", document.get("schema"));
      for (Object each : (List<?>) document.get("cases")) {
        Map<?, ?> one = (Map<?, ?>) each;
        String name = (String) (one.get("name") == null ? one.get("id") : one.get("name"));
        tests.add(DynamicTest.dynamicTest(name, () -> run(one)));
      }
    }
    System.out.println(tests.size() + " vectors, none left out");
    assertTrue(tests.size() >= 146, "cases: " + tests.size());
    return tests.stream();
  }

  private static String json(Object value) {
    return new JsonWriter().value(value).toString();
  }

  private static void run(Map<?, ?> one) {
    Menu menu = Menu.fromJson(json(one.get("menu")));
    Cart cart = Cart.fromJson(json(one.get("cart")));
    Map<?, ?> expected = (Map<?, ?>) one.get("expected");
    Map<?, ?> context = one.get("context") == null ? Map.of() : (Map<?, ?>) one.get("context");
    PricingRequest.Builder request = PricingRequest.builder().cart(cart).at(Instant.parse((String) one.get("at")));
    context.forEach((name, value) -> tell(request, (String) name, value));
    try (Book book = Book.of(World.venue().toBuilder().id(menu.venue()).currency(menu.currency())
        .offers(FulfilmentOffer.builder().fulfilment(cart.fulfilment()).build()).build(), menu,
        PriceRules.fromJson(json(one.get("rules"))))) {
      if (expected.get("error") != null) {
        CouvertException refused = assertThrows(CouvertException.class, () -> book.quote(request.build()));
        assertEquals(expected.get("error"), refused.name());
        assertTrue(refused.path().endsWith((String) expected.get("path")), refused.path());
        return;
      }
      Quote quote = book.quote(request.build()).quote();
      check(quote, expected);
      Documents.verify(quote);
      assertEquals(quote.totals().totalMinor(), book.total(request.build()));
      assertEquals(quote, Quote.fromJson(quote.toJson()));
    }
  }

  private static void tell(PricingRequest.Builder request, String name, Object value) {
    switch (name) {
      case "cash":
        request.cash((Boolean) value);
        break;
      case "exhausted":
        request.exhausted(((List<?>) value).stream().map(String.class::cast).collect(Collectors.toList()));
        break;
      case "distance_m":
        request.distanceM((Long) value);
        break;
      case "weight_g":
        request.weightG((Long) value);
        break;
      case "zone":
        request.zone((String) value);
        break;
      case "place":
        request.place((String) value);
        break;
      default:
        throw new AssertionError("a case says " + name + ", which nobody reads");
    }
  }

  private static void check(Quote quote, Map<?, ?> expected) {
    Map<Object, Object> totals = new LinkedHashMap<>();
    for (String name : TOTALS) totals.put(name, 0L);
    totals.putAll((Map<?, ?>) expected.get("totals"));
    Map<?, ?> found = (Map<?, ?>) JsonReader.whole(Utf8.octets(quote.totals().toJson()), JsonReader::value);
    Map<Object, Object> actual = new LinkedHashMap<>();
    for (String name : TOTALS) actual.put(name, found.get(name) == null ? 0L : found.get(name));
    assertEquals(totals, actual);
    expect(expected, "line_discounts",
        quote.lines().stream().map(line -> line.discountMinor()).collect(Collectors.toList()));
    expect(expected, "unused_codes", quote.unusedCodes());
    expect(expected, "unused", quote.unused().stream().map(code -> Arrays.asList(code.code(), code.reason().word()))
        .collect(Collectors.toList()));
    expect(expected, "taxes", quote.taxes().stream()
        .map(tax -> Arrays.<Object>asList(tax.ref(), tax.rate(), tax.taxMinor(), tax.remitter().word()))
        .collect(Collectors.toList()));
    expect(expected, "funded", quote.discounts().stream().map(discount -> discount.funded().stream()
        .map(share -> Arrays.<Object>asList(share.funder().word(), share.amountMinor())).collect(Collectors.toList()))
        .collect(Collectors.toList()));
  }

  private static void expect(Map<?, ?> expected, String name, Object actual) {
    if (expected.containsKey(name)) assertEquals(expected.get(name), actual, name);
  }
}

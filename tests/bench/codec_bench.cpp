// SPDX-License-Identifier: Apache-2.0
// How fast documents are written and read: what placing an order pays, and a whole menu.
#include "bench.hpp"
#include "random_values.hpp"

#include "couvert/couvert.hpp"

#include <string>

namespace {

using namespace couvert;

/// A quote of five lines, with about forty steps.
Quote five_line_quote(Cart& cart) {
  testing::Random random(2);
  while (true) {
    const Menu menu = testing::random_menu(random);
    cart = testing::random_cart(random, menu, 5);
    if (cart.lines.size() != 5) continue;
    Quote quote = *price(*MenuIndex::build(menu), testing::random_rules(random, menu), cart, {});
    if (quote.steps.size() >= 38 && quote.steps.size() <= 44) return quote;
  }
}

Order order_of(Cart cart, Quote quote) {
  Order order;
  testing::Random random(3);
  order.id = testing::random_id<OrderTag>(random);
  order.venue = cart.venue;
  order.customer = "customer-0017";
  order.number = "A-0042";
  order.contact = {
      "A. Guest", "+33100000000", {"1 rue Haute", "75001", "Paris", "FR"}, GeoPoint{488566000, 23522000}, ""};
  order.placed_at = order.updated_at = Instant{1'790'000'000'000'000};
  order.cart = std::move(cart);
  order.quote = std::move(quote);
  return order;
}

template <class T>
double write_us(const T& value) {
  return 1e6 / bench::rate(0.5, [&] {
           for (int i = 0; i < 200; ++i) bench::keep(to_json(value));
           return 200;
         });
}

template <class T>
double read_us(const std::string& text) {
  return 1e6 / bench::rate(0.5, [&] {
           for (int i = 0; i < 50; ++i) bench::keep(*from_json<T>(text));
           return 50;
         });
}

void documents() {
  Cart cart;
  const Quote quote = five_line_quote(cart);
  const Order order = order_of(cart, quote);
  bench::report("quote_write_us", write_us(quote), "us");
  bench::report("order_write_us", write_us(order), "us");
  bench::report("quote_octets", static_cast<double>(to_json(quote).size()), "octets");
  bench::report("quote_read_us", read_us<Quote>(to_json(quote)), "us");
  bench::report("cart_read_us", read_us<Cart>(to_json(cart)), "us");

  testing::Random random(4);
  testing::MenuShape shape;
  shape.items = 500;
  shape.groups = 90;
  const std::string menu = to_json(testing::random_menu(random, shape));
  bench::report("menu_read_mb_s", static_cast<double>(menu.size()) / read_us<Menu>(menu), "MB/s");
}

const bench::Register codec({"documents",
                             {"quote_write_us", "order_write_us", "quote_octets", "quote_read_us", "cart_read_us",
                              "menu_read_mb_s"},
                             documents,
                             5});

}  // namespace

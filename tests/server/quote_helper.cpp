// SPDX-License-Identifier: Apache-2.0
// The price of a cart through the C++ interface, as its canonical document.
#include "couvert/couvert.hpp"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

namespace {

std::string read(const char* path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

template <class T>
T need(couvert::Result<T> result, const char* what) {
  if (!result) {
    std::fprintf(stderr, "%s: %s %s\n", what, std::string(result.error().name()).c_str(),
                 std::string(result.error().path()).c_str());
    std::exit(1);
  }
  return std::move(result).value();
}

}  // namespace

// server_quote_helper VENUE MENU RULES CART AT
int main(int argc, char** argv) {
  if (argc != 6) return 2;
  using namespace couvert;
  const Venue venue = need(from_json<Venue>(read(argv[1])), "venue");
  const MenuIndex index = need(MenuIndex::build(need(from_json<Menu>(read(argv[2])), "menu")), "index");
  const PriceRules rules = need(from_json<PriceRules>(read(argv[3])), "rules");
  const Cart cart = need(from_json<Cart>(read(argv[4])), "cart");
  PricingContext context;
  context.at = need(parse_instant(argv[5]), "time");
  context.date = venue.clock.local(context.at).date;
  context.clock = &venue.clock;
  std::printf("%s\n", to_json(need(price(index, rules, cart, context), "price")).c_str());
  return 0;
}

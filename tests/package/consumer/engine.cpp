// SPDX-License-Identifier: Apache-2.0
// A program of someone else: prices a basket with the core alone.
#include <couvert/couvert.hpp>
#include <couvert/version.h>

#include <cstdio>

int main() {
  using namespace couvert;
  auto menu = from_json<Menu>(R"({"ref": "card", "venue": "roma", "currency": "EUR", "items": [
      {"ref": "margherita", "name": "Margherita", "price_minor": 1150, "tax_class": "food"}]})");
  auto rules = from_json<PriceRules>(R"({"taxes": [{"ref": "vat10", "tax_class": "food", "rate": 100000}]})");
  if (!menu || !rules) return 1;
  auto index = MenuIndex::build(*menu);
  if (!index) return 1;
  Cart cart;
  cart.venue = "roma";
  cart.lines.push_back(*with_defaults(LineId(), "margherita", *index));
  auto quote = price(*index, *rules, cart, {});
  if (!quote || quote->totals.total_minor != 1150 || quote->totals.tax_included_minor != 105) return 1;
  std::printf("%s\n", COUVERT_VERSION_TEXT);
  return 0;
}

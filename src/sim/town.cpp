// SPDX-License-Identifier: Apache-2.0
// The restaurant on the corner: three dishes, one option, a delivery fee and a coupon.
#include "sim/town.hpp"

#include <array>
#include <utility>

#include "couvert/cart.hpp"
namespace couvert {
inline namespace v0 {
namespace sim {
namespace {

Item dish(std::string ref, std::int64_t minor) {
  Item item;
  item.name = LocalizedText(ref);
  item.ref = std::move(ref);
  item.price_minor = minor;
  item.tax_class = "food";
  return item;
}

LineId line_id(Random& random) {
  std::array<std::uint8_t, 10> octets{};
  for (std::uint8_t& octet : octets) octet = static_cast<std::uint8_t>(random.next());
  return LineId(make_uuid_v7(1'773'000'000'000'000, octets));
}

}  // namespace

Edition next_edition(const Edition& before, Random& random) {
  Edition next = before;
  const auto move = [&](std::int64_t price) {
    const std::int64_t moved = price + random.between(-12, 12) * 10;
    return moved < 300 ? std::int64_t{300} : moved;
  };
  next.soup = move(before.soup);
  next.pasta = move(before.pasta);
  next.special = move(before.special);
  return next;
}

Venue corner() {
  Venue venue;
  venue.id = std::string(venue_name);
  venue.name = "The Corner";
  venue.kind = "bistro";
  venue.position = GeoPoint{488'566'000, 23'522'000};
  venue.currency = *Currency::parse("EUR");
  venue.clock.zone = "UTC";
  venue.default_locale = "en";
  FulfilmentOffer pickup, delivery;
  pickup.fulfilment = Fulfilment::pickup;
  pickup.preparation_minutes = 10;
  pickup.days_ahead = 7;
  delivery = pickup;
  delivery.fulfilment = Fulfilment::delivery;
  venue.offers = {pickup, delivery};
  DeliveryZone zone;
  zone.ref = "around";
  zone.radius_m = 3'000;
  venue.zones = {zone};
  venue.accept_within_minutes = accept_minutes;
  return venue;
}

Menu corner_menu(const Edition& edition) {
  Menu menu;
  menu.ref = "menu";
  menu.venue = std::string(venue_name);
  menu.currency = *Currency::parse("EUR");
  menu.default_locale = "en";
  menu.items = {dish("soup", edition.soup), dish("pasta", edition.pasta), dish("special", edition.special)};
  OptionGroup extras;
  extras.ref = "extras";
  extras.name = LocalizedText("extras");
  extras.max_quantity = 2;
  Option cheese;
  cheese.ref = "cheese";
  cheese.name = LocalizedText("cheese");
  cheese.price_minor = cheese_minor;
  extras.options = {cheese};
  menu.groups = {extras};
  menu.items[1].groups = {"extras"};
  return menu;
}

PriceRules corner_rules() {
  PriceRules rules;
  TaxRule food;
  food.ref = "food-10";
  food.tax_class = "food";
  food.rate = Rate{100'000};
  rules.taxes = {food};
  FeeRule delivery;
  delivery.ref = "delivery";
  delivery.kind = FeeKind::delivery;
  delivery.fulfilments = {Fulfilment::delivery};
  delivery.amount_minor = delivery_minor;
  delivery.name = LocalizedText("Delivery");
  rules.fees = {delivery};
  Promotion coupon;
  coupon.ref = "welcome";
  coupon.kind = PromotionKind::amount;
  coupon.name = LocalizedText("Welcome");
  coupon.code = std::string(coupon_code);
  coupon.amount_minor = coupon_minor;
  coupon.limit_total = coupon_total;
  coupon.limit_per_customer = coupon_each;
  rules.promotions = {coupon};
  return rules;
}

Cart corner_cart(Random& random, bool coupon) {
  Cart cart;
  cart.venue = std::string(venue_name);
  cart.fulfilment = random.chance(40) ? Fulfilment::delivery : Fulfilment::pickup;
  const std::int64_t lines = random.between(1, 3);
  for (std::int64_t i = 0; i < lines; ++i) {
    static constexpr std::array<const char*, 3> dishes{"soup", "pasta", "special"};
    CartLine line;
    line.id = line_id(random);
    line.item = dishes[static_cast<std::size_t>(random.below(3))];
    line.quantity = static_cast<std::int32_t>(random.between(1, 3));
    if (line.item == "pasta" && random.chance(40)) {
      Selection cheese;
      cheese.group = "extras";
      cheese.option = "cheese";
      cheese.quantity = static_cast<std::int32_t>(random.between(1, 2));
      line.selections = {cheese};
    }
    cart.lines.push_back(std::move(line));
  }
  if (coupon) cart.codes = {std::string(coupon_code)};
  return cart;
}

std::int64_t plain_price(const Cart& cart, const Edition& edition) {
  std::int64_t total = cart.fulfilment == Fulfilment::delivery ? delivery_minor : 0;
  for (const CartLine& line : cart.lines) {
    std::int64_t unit = line.item == "soup" ? edition.soup : line.item == "pasta" ? edition.pasta : edition.special;
    for (const Selection& extra : line.selections) unit += extra.quantity * cheese_minor;
    total += unit * line.quantity;
  }
  return cart.codes.empty() ? total : total - coupon_minor;
}

std::int64_t specials(const Cart& cart) {
  std::int64_t count = 0;
  for (const CartLine& line : cart.lines) count += line.item == "special" ? line.quantity : 0;
  return count;
}

}  // namespace sim
}  // namespace v0
}  // namespace couvert

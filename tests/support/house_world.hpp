// SPDX-License-Identifier: Apache-2.0
// A small world for tests of the house: a host with a clock to turn, a restaurant, its menu, people.
#ifndef COUVERT_TESTS_SUPPORT_HOUSE_WORLD_HPP
#define COUVERT_TESTS_SUPPORT_HOUSE_WORLD_HPP

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <random>
#include <string>
#include <utility>

#include "couvert/house.hpp"
#include "menus.hpp"

namespace couvert::test {

/// Time stands still until it is moved; randomness is the same in every run.
class FakeHost final : public spi::Host {
 public:
  explicit FakeHost(Instant start) : now_us_(start.us) {}
  Instant now() override { return Instant{now_us_}; }
  void random(std::span<std::uint8_t> out) override {
    std::lock_guard lock(mutex_);
    for (std::uint8_t& octet : out) octet = static_cast<std::uint8_t>(engine_());
  }
  void log(spi::LogLevel, std::string_view) override { ++logged; }

  void set(Instant t) { now_us_ = t.us; }
  void forward(Duration d) { now_us_ += d.us; }
  std::atomic<int> logged{0};

 private:
  std::atomic<std::int64_t> now_us_;
  std::mutex mutex_;
  std::mt19937 engine_{20'260'314};
};

/// Ids that differ by kind and number, and nothing else.
template <class SomeId>
SomeId id_of(std::uint64_t n, std::uint8_t kind = 0) {
  UuidBytes bytes{};
  bytes[0] = 0x01;
  bytes[1] = kind;
  bytes[6] = 0x70;
  bytes[8] = 0x80;
  for (int i = 0; i < 7; ++i) bytes[static_cast<std::size_t>(15 - i)] = static_cast<std::uint8_t>(n >> (8 * i));
  return SomeId(bytes);
}
inline OrderId order_id(std::uint64_t n) { return id_of<OrderId>(n, 1); }
inline CommandId command_id(std::uint64_t n) { return id_of<CommandId>(n, 2); }

inline const Actor ops{Role::ops_admin, "ops", std::nullopt};
inline Actor customer(std::string subject) { return {Role::customer, std::move(subject), std::nullopt}; }
inline Actor staff(VenueId venue) { return {Role::restaurant_staff, "staff-" + venue, venue}; }
inline Actor manager(VenueId venue) { return {Role::restaurant_manager, "manager-" + venue, venue}; }

/// Saturday 14 March 2026, 12:00 in Paris.
inline const Instant noon = *parse_instant("2026-03-14T11:00:00Z");

inline Venue trattoria(VenueId id = "trattoria") {
  Venue venue;
  venue.id = std::move(id);
  venue.name = "Trattoria da Noi";
  venue.kind = "pizzeria";
  venue.tags = {"italien", "à emporter"};
  venue.position = GeoPoint{488'566'000, 23'522'000};
  venue.currency = currency();
  venue.clock.zone = "Europe/Paris";
  venue.default_locale = "fr";
  FulfilmentOffer pickup, delivery;
  pickup.fulfilment = Fulfilment::pickup;
  pickup.preparation_minutes = 15;
  pickup.days_ahead = 2;
  delivery.fulfilment = Fulfilment::delivery;
  delivery.preparation_minutes = 30;
  delivery.minimum_minor = 1'500;
  venue.offers = {pickup, delivery};
  DeliveryZone zone;
  zone.ref = "around";
  zone.radius_m = 3'000;
  venue.zones = {zone};
  venue.hours.emplace();
  for (std::int32_t day = 1; day <= 7; ++day) venue.hours->weekly.push_back({day, {11 * 60, 23 * 60}});
  venue.accept_within_minutes = 10;
  return venue;
}

inline Menu trattoria_menu(VenueId id = "trattoria", std::int64_t margherita_minor = 900) {
  Menu m = menu({item("margherita", margherita_minor, {"toppings"}, "food"), item("tiramisu", 550, {}, "food"),
                 item("chianti", 2'400, {}, "alcohol")},
                {group("toppings", 0, 4, {option("olives", 150), option("capers", 100), option("egg", 120)})});
  m.venue = std::move(id);
  m.items[0].name.set("fr", "Pizza Margherita");
  m.items[1].name.set("fr", "Tiramisù à l'œuf");
  return m;
}

inline PriceRules trattoria_rules() {
  PriceRules rules;
  TaxRule food, alcohol;
  food.ref = "fr-10";
  food.tax_class = "food";
  food.rate = Rate{100'000};
  alcohol.ref = "fr-20";
  alcohol.tax_class = "alcohol";
  alcohol.rate = Rate{200'000};
  rules.taxes = {food, alcohol};
  FeeRule delivery;
  delivery.ref = "livraison";
  delivery.kind = FeeKind::delivery;
  delivery.fulfilments = {Fulfilment::delivery};
  delivery.amount_minor = 290;
  delivery.name = LocalizedText("Livraison");
  rules.fees = {delivery};
  return rules;
}

inline Cart pizza_cart(std::int32_t quantity = 2, VenueId venue = "trattoria") {
  Cart cart;
  cart.venue = std::move(venue);
  CartLine line;
  line.id = line_id(1);
  line.item = "margherita";
  line.quantity = quantity;
  Selection olives;
  olives.group = "toppings";
  olives.option = "olives";
  line.selections = {olives};
  cart.lines = {line};
  return cart;
}
/// Of pizza_cart(): (9.00 + 1.50) each.
inline constexpr std::int64_t pizza_minor = 1'050;

/// Order and command number n: two pizzas with olives, fetched.
inline PlaceOrder pizza_order(std::uint64_t n, std::int32_t quantity = 2) {
  PlaceOrder command;
  command.command = command_id(n);
  command.order = order_id(n);
  command.cart = pizza_cart(quantity);
  command.contact.name = "Camille";
  command.contact.phone = "+33 1 23 45 67 89";
  command.expected_total_minor = pizza_minor * quantity;
  return command;
}

inline OrderCommand verb_command(std::uint64_t n, const OrderId& order, OrderVerb verb) {
  OrderCommand command;
  command.command = command_id(n);
  command.order = order;
  command.verb = verb;
  return command;
}

/// Puts the restaurant with its menu into a house. Errors: those of put_venue() and publish().
inline Status furnish(House& house, VenueId id = "trattoria") {
  if (auto venue = house.put_venue(trattoria(id), ops); !venue) return venue.error();
  if (auto book = house.publish(trattoria_menu(id), trattoria_rules(), ops); !book) return book.error();
  return {};
}

}  // namespace couvert::test

#endif

// SPDX-License-Identifier: Apache-2.0
// The menu at an instant: what is on sale, what it costs then, in which words, and when the rest returns.
#include "couvert/menu_at.hpp"

#include "menus.hpp"

#include <gtest/gtest.h>

#include <array>

namespace {

using namespace couvert;
using namespace couvert::test;

Calendar daily(std::int32_t open, std::int32_t close) {
  Calendar calendar;
  for (std::int32_t day = 1; day <= 7; ++day) calendar.weekly.push_back({day, {open, close}});
  return calendar;
}

LocalizedText words(const char* en, const char* fr) {
  LocalizedText text;
  text.set("en", en);
  if (fr) text.set("fr", fr);
  return text;
}

Menu bistro() {
  Item lunch = item("lunch", 1200, {"main"});
  lunch.name = words("Lunch", "Déjeuner");
  Item soup = item("soup", 500);
  soup.recipe = {{"leek", 1000}};
  soup.name = words("Soup", nullptr);
  Item wine = item("wine", 0);
  wine.variants = {variant("glass", 500), variant("bottle", 2000)};
  wine.variants[0].availability.calendar = daily(17 * 60, 23 * 60);
  Menu m = menu({lunch, soup, wine}, {group("main", 1, 1, {option("fish", 0), option("meat", 200)})});
  m.groups[0].options[0].availability.suspended_until = *parse_instant("2026-03-13T09:00:00Z");
  m.groups[0].options[0].availability.suspension_reason = "no delivery";
  m.sections[0].items = {"soup", "wine"};
  Section noon;
  noon.ref = "noon";
  noon.name = LocalizedText("Noon");
  noon.items = {"lunch"};
  noon.availability.calendar = daily(12 * 60, 14 * 60);
  m.sections.push_back(noon);
  Ingredient leek;
  leek.ref = "leek";
  leek.name = LocalizedText("Leek");
  m.ingredients = {leek};
  m.default_locale = "en";
  PriceBook happy;
  happy.ref = "happy";
  happy.calendar = daily(17 * 60, 19 * 60);
  happy.prices = {{"wine", "glass", {}, {}, 350}, {{}, {}, "main", "meat", 100}};
  m.price_books = {happy};
  return m;
}

MenuAt at(const char* instant, std::vector<MenuOff> off = {}, std::vector<std::string_view> locales = {}) {
  const auto index = MenuIndex::build(bistro());
  EXPECT_TRUE(index) << index.error().details_json();
  PriceContext context;
  context.at = *parse_instant(instant);
  return menu_at(*index, context, locales, off);
}

TEST(MenuAt, SaysWhatIsOffAndWhenItReturns_A11_A12) {
  const MenuAt evening = at("2026-03-12T18:00:00Z");
  EXPECT_TRUE(evening.on_sale.now);
  EXPECT_FALSE(evening.sections[1].on_sale.now);
  EXPECT_EQ(evening.sections[1].on_sale.returns_at, parse_instant("2026-03-13T12:00:00Z").value());
  EXPECT_FALSE(evening.items[0].on_sale.now);
  EXPECT_EQ(evening.items[0].on_sale.returns_at, parse_instant("2026-03-13T12:00:00Z").value());
  EXPECT_TRUE(evening.items[1].on_sale.now);
  EXPECT_TRUE(evening.items[2].variants[0].on_sale.now);
  const OptionAt& fish = evening.groups[0].options[0];
  EXPECT_EQ(fish.on_sale, (OnSale{false, parse_instant("2026-03-13T09:00:00Z").value(), "no delivery"}));
  const MenuAt noon = at("2026-03-13T12:30:00Z");
  EXPECT_TRUE(noon.items[0].on_sale.now);
  EXPECT_TRUE(noon.groups[0].options[0].on_sale.now);
  EXPECT_FALSE(noon.items[2].variants[0].on_sale.now);
  EXPECT_TRUE(noon.items[2].on_sale.now) << "the bottle is enough";
}

TEST(MenuAt, PricesOfTheBooksThatHold_A13) {
  const MenuAt happy = at("2026-03-12T18:00:00Z"), later = at("2026-03-12T19:00:00Z");
  EXPECT_EQ(happy.price_books, (std::vector<Ref>{"happy"}));
  EXPECT_EQ(happy.items[2].variants[0].price_minor, 350);
  EXPECT_EQ(happy.items[2].variants[0].listed_minor, 500);
  EXPECT_EQ(happy.groups[0].options[1].price_minor, 100);
  EXPECT_TRUE(later.price_books.empty());
  EXPECT_EQ(later.items[2].variants[0].price_minor, 500);
}

TEST(MenuAt, WordsByTheFallbackChain_A23) {
  EXPECT_EQ(at("2026-03-12T18:00:00Z", {}, {"fr-CA"}).items[0].name, "Déjeuner");
  EXPECT_EQ(at("2026-03-12T18:00:00Z", {}, {"de", "fr"}).items[0].name, "Déjeuner");
  EXPECT_EQ(at("2026-03-12T18:00:00Z", {}, {"fr"}).items[1].name, "Soup") << "missing: the menu's default";
  EXPECT_EQ(at("2026-03-12T18:00:00Z").items[0].name, "Lunch");
}

TEST(MenuAt, OneIngredientOutTakesItsDishesOff) {
  const MenuOff leek{MenuOff::Kind::ingredient, {}, "leek", parse_instant("2026-03-12T20:00:00Z").value(), "sold out"};
  const MenuAt now = at("2026-03-12T18:00:00Z", {leek});
  EXPECT_EQ(now.items[1].on_sale, (OnSale{false, parse_instant("2026-03-12T20:00:00Z").value(), "sold out"}));
  EXPECT_TRUE(at("2026-03-12T20:00:00Z", {leek}).items[1].on_sale.now);
  const MenuAt lifted = at("2026-03-12T18:00:00Z", {{MenuOff::Kind::item, {}, "soup", {}, "broken stove"}});
  EXPECT_EQ(lifted.items[1].on_sale, (OnSale{false, std::nullopt, "broken stove"}));
}

TEST(MenuAt, ARequiredGroupThatCannotBeMetTakesTheDishOff) {
  const MenuAt noon = at("2026-03-12T12:30:00Z", {{MenuOff::Kind::option, "main", "meat", {}, ""}});
  EXPECT_FALSE(noon.items[0].on_sale.now) << "fish comes tomorrow, meat is off";
  EXPECT_TRUE(at("2026-03-12T12:30:00Z").items[0].on_sale.now);
  const MenuAt bottle = at("2026-03-12T12:30:00Z", {{MenuOff::Kind::variant, "wine", "bottle", {}, ""}});
  EXPECT_FALSE(bottle.items[2].on_sale.now);
  EXPECT_EQ(bottle.items[2].on_sale.returns_at, parse_instant("2026-03-12T17:00:00Z").value()) << "by the glass";
}

}  // namespace

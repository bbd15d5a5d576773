// SPDX-License-Identifier: Apache-2.0
// HubRise catalogues, in and out. No licensed sample exists, so the documents here are written from the format's rules.
#include "exchange/hubrise.hpp"
#include "couvert/cart.hpp"
#include "couvert/codec.hpp"
#include "couvert/exchange_stock.hpp"
#include "exchange_support.hpp"

#include <nlohmann/json.hpp>

namespace couvert {
namespace {

using test::count_losses;
using test::find_group;
using test::find_item;
using test::find_loss;
using test::imported;
using test::is_exact;
using Json = nlohmann::json;

constexpr Format kFormat = Format::hubrise;

Json catalogue() {
  return Json::parse(R"({"name": "Carte", "data": {
    "variants": [{"ref": "LUNCH", "name": "Midi"}, {"ref": "EVENING", "name": "Soir"}],
    "categories": [
      {"ref": "FOOD", "name": "À manger"},
      {"ref": "PIZ", "name": "Pizzas", "parent_ref": "FOOD", "restrictions": {"dow": "12345--", "start_time": "11:30", "end_time": "14:00"}},
      {"ref": "DRINK", "name": "Boissons"}],
    "products": [
      {"ref": "MARG", "category_ref": "PIZ", "name": "Margherita", "description": "Tomate", "tags": ["classic"],
       "skus": [{"ref": "MARG-S", "name": "Petite", "price": "9.00 EUR", "option_list_refs": ["SAUCE"],
                 "price_overrides": [{"dow": "------7", "price": "8.50 EUR"}, {"variant_refs": ["LUNCH"], "price": "8.00 EUR"}]},
                {"ref": "MARG-L", "name": "Grande", "price": "12.50 EUR", "option_list_refs": ["SAUCE", "EXTRA"]}]},
      {"ref": "COLA", "category_ref": "DRINK", "name": "Cola", "restrictions": {"max_per_order": 5},
       "skus": [{"ref": "COLA-33", "price": "2.50 EUR"}]},
      {"ref": "BEER", "category_ref": "DRINK", "name": "Bière", "skus": [{"ref": "BEER", "price": "4.00 EUR", "restrictions": {"enabled": false}}]}],
    "option_lists": [
      {"ref": "SAUCE", "name": "Sauce", "min_selections": 1, "max_selections": 1, "options": [
        {"ref": "HOT", "name": "Piquante", "price": "0.50 EUR", "default": true},
        {"ref": "MILD", "name": "Douce", "price": "0.00 EUR"}]},
      {"ref": "EXTRA", "name": "En plus", "max_selections": null, "options": [
        {"ref": "HAM", "name": "Jambon", "price": "1.50 EUR", "price_overrides": [{"variant_refs": ["LUNCH"], "price": "1.00 EUR"}]}]}],
    "deals": [{"ref": "MENU", "category_ref": "FOOD", "name": "Menu midi", "lines": [
      {"label": "Plat", "pricing_effect": "fixed_price", "pricing_value": "10.00 EUR",
       "skus": [{"ref": "MARG-S"}, {"ref": "MARG-L", "extra_charge": "2.00 EUR"}]},
      {"label": "Boisson", "pricing_effect": "percentage_off", "pricing_value": "50", "skus": [{"ref": "COLA-33"}]},
      {"label": "Bière", "pricing_effect": "price_off", "pricing_value": "5.00 EUR", "skus": [{"ref": "BEER"}]}]}],
    "discounts": [
      {"ref": "TEN", "name": "Dix", "pricing_effect": "percentage_off", "pricing_value": "10", "restrictions": {"min_order_amount": "20.00 EUR"}},
      {"ref": "TWO", "name": "Deux", "pricing_effect": "price_off", "pricing_value": "2.00 EUR", "coupon_codes": ["DEUX", "TWO"]}],
    "charges": [
      {"ref": "DEL", "name": "Livraison", "type": "delivery", "price": "2.50 EUR", "restrictions": {"variant_refs": ["EVENING"]}},
      {"ref": "BAG", "name": "Sac", "type": "other", "price": "0.10 EUR"},
      {"ref": "TIP", "name": "Pourboire", "type": "tip"},
      {"ref": "VAR", "name": "Libre", "type": "payment_fee"}]}})");
}

TEST(HubRise, ProductsSkusAndOptionLists_A31) {
  const Imported in = imported(kFormat, catalogue().dump());
  EXPECT_EQ(in.menu.name, LocalizedText("Carte"));
  const Item& pizza = *find_item(in.menu, "MARG");
  ASSERT_EQ(pizza.variants.size(), 2u);
  EXPECT_EQ(pizza.variants[1].price_minor, 1250);
  EXPECT_TRUE(pizza.groups.empty()) << "the sizes open other lists";
  EXPECT_EQ(pizza.variants[1].groups, (std::vector<Ref>{"SAUCE", "EXTRA"}));
  const Item& cola = *find_item(in.menu, "COLA");
  EXPECT_EQ(cola.price_minor, 250);
  EXPECT_EQ(cola.tags, std::vector<std::string>{"sku:COLA-33"});
  EXPECT_EQ(cola.max_quantity, 5);
  EXPECT_TRUE(find_item(in.menu, "BEER")->availability.suspended_until.has_value());
  const OptionGroup& sauce = *find_group(in.menu, "SAUCE");
  EXPECT_EQ(sauce.min_quantity, 1);
  EXPECT_EQ(sauce.options[0].default_quantity, 1);
  EXPECT_EQ(sauce.options[0].max_quantity, 1);
  EXPECT_FALSE(find_group(in.menu, "EXTRA")->max_quantity.has_value());
  EXPECT_EQ(in.report.items, 4);
}

TEST(HubRise, CategoriesAreATreeByTheirParents_A31) {
  const Imported in = imported(kFormat, catalogue().dump());
  ASSERT_EQ(in.menu.sections.size(), 2u);
  EXPECT_EQ(in.menu.sections[0].items, std::vector<Ref>{"MENU"});
  ASSERT_EQ(in.menu.sections[0].sections.size(), 1u);
  const Section& pizzas = in.menu.sections[0].sections[0];
  EXPECT_EQ(pizzas.items, std::vector<Ref>{"MARG"});
  ASSERT_TRUE(pizzas.availability.calendar.has_value());
  EXPECT_EQ(pizzas.availability.calendar->weekly.size(), 5u);
  EXPECT_EQ(pizzas.availability.calendar->weekly[4], (WeeklyWindow{5, {690, 840}}));

  Json broken = catalogue();
  broken["data"]["categories"] = {{{"ref", "A"}, {"name", "A"}, {"parent_ref", "B"}},
                                  {{"ref", "B"}, {"name", "B"}, {"parent_ref", "A"}},
                                  {{"ref", "C"}, {"name", "C"}, {"parent_ref", "none"}}};
  const Imported mended = imported(kFormat, broken.dump());
  EXPECT_NE(find_loss(mended.report, "section_cycle"), nullptr);
  EXPECT_NE(find_loss(mended.report, "dangling_section"), nullptr);
  EXPECT_EQ(count_losses(mended.report, "item_in_no_section"), 4);
}

// The last matching rule wins with them, the first book that names a thing with us.
TEST(HubRise, PriceOverridesBecomeBooksInReversedOrder_A31) {
  const Imported in = imported(kFormat, catalogue().dump());
  ASSERT_EQ(in.menu.price_books.size(), 2u);
  const PriceBook& lunch = in.menu.price_books[0];
  EXPECT_EQ(lunch.channels, std::vector<std::string>{"LUNCH"});
  ASSERT_EQ(lunch.prices.size(), 2u) << "the pizza and the ham share their condition";
  EXPECT_EQ(lunch.prices[0].group, "EXTRA");
  EXPECT_EQ(lunch.prices[0].price_minor, 100);
  EXPECT_EQ(lunch.prices[1].variant, "MARG-S");
  EXPECT_EQ(lunch.prices[1].price_minor, 800);
  const PriceBook& sunday = in.menu.price_books[1];
  EXPECT_EQ(sunday.calendar->weekly, (std::vector<WeeklyWindow>{{7, {0, 1440}}}));
  EXPECT_EQ(sunday.prices[0].price_minor, 850);
}

TEST(HubRise, DealsAreSetMenusWithAPriceForEachChoice_A31) {
  const Imported in = imported(kFormat, catalogue().dump());
  const Item& deal = *find_item(in.menu, "MENU");
  EXPECT_TRUE(deal.combo);
  EXPECT_EQ(deal.groups, (std::vector<Ref>{"MENU/1", "MENU/2", "MENU/3"}));
  const OptionGroup& dish = *find_group(in.menu, "MENU/1");
  EXPECT_EQ(dish.options[0].price_minor, 1000);
  EXPECT_EQ(dish.options[1].price_minor, 1200) << "the fixed price and the extra charge";
  EXPECT_EQ(dish.options[1].item, "MARG");
  EXPECT_EQ(dish.options[1].variant, "MARG-L");
  EXPECT_EQ(dish.options[1].groups, (std::vector<Ref>{"SAUCE", "EXTRA"})) << "the pizza can be made as one's own";
  EXPECT_EQ(find_group(in.menu, "MENU/2")->options[0].price_minor, 125);
  EXPECT_EQ(find_group(in.menu, "MENU/3")->options[0].price_minor, 0) << "not below zero";
}

TEST(HubRise, DiscountsAndCharges_A31) {
  const Imported in = imported(kFormat, catalogue().dump());
  ASSERT_EQ(in.rules.promotions.size(), 3u);
  EXPECT_EQ(in.rules.promotions[0].rate.ppm, 100'000);
  EXPECT_EQ(in.rules.promotions[0].min_subtotal, 2000);
  EXPECT_EQ(in.rules.promotions[1].code, "DEUX");
  EXPECT_EQ(in.rules.promotions[2].code, "TWO");
  EXPECT_EQ(in.rules.promotions[2].ref, "TWO-2");
  EXPECT_EQ(in.rules.stacking, (std::vector<StackExclusion>{{"TWO", "TWO"}})) << "one of the codes is enough";
  ASSERT_EQ(in.rules.fees.size(), 2u);
  EXPECT_EQ(in.rules.fees[0].kind, FeeKind::delivery);
  EXPECT_EQ(in.rules.fees[0].channels, std::vector<std::string>{"EVENING"});
  EXPECT_EQ(in.rules.fees[1].amount_minor, 10);
  EXPECT_NE(find_loss(in.report, "charge_type_not_held"), nullptr);
  EXPECT_NE(find_loss(in.report, "variable_charge_not_held"), nullptr);
}

TEST(HubRise, AVariantOfTheCatalogueCanBeAskedFor_A31) {
  Json document = catalogue();
  document["data"]["products"][1]["restrictions"] = {{"variant_refs", {"LUNCH"}}};
  document["data"]["products"][2]["skus"][0]["restrictions"] = {{"variant_refs", Json::array()}};
  const Imported all = imported(kFormat, document.dump());
  EXPECT_FALSE(find_item(all.menu, "COLA")->availability.suspended_until.has_value());
  EXPECT_NE(find_loss(all.report, "variants_not_held"), nullptr);
  EXPECT_TRUE(find_item(all.menu, "BEER")->availability.suspended_until.has_value()) << "an empty list is nowhere";
  ImportOptions evening = test::import_options();
  evening.location = "EVENING";
  const Imported some = imported(kFormat, document.dump(), evening);
  EXPECT_TRUE(find_item(some.menu, "COLA")->availability.suspended_until.has_value());
  EXPECT_EQ(find_loss(some.report, "variants_not_held"), nullptr);
}

TEST(HubRise, OlderListsAndWrongValues_A31) {
  Json document = catalogue();
  Json& data = document["data"];
  data["option_lists"][0] = {
      {"ref", "SAUCE"}, {"name", "Sauce"}, {"type", "single"}, {"options", data["option_lists"][0]["options"]}};
  data["option_lists"][1]["type"] = "multiple";
  data["option_lists"][1]["options"].push_back({{"ref", "HAM"}, {"name", "Encore"}});
  data["products"][0]["skus"][0]["price"] = "9,00 EUR";
  data["products"][1]["skus"][0]["price"] = "2.50 USD";
  data["products"][1]["skus"][0]["option_list_refs"] = {"GONE"};
  data["categories"][1]["restrictions"]["dow"] = "1234567890";
  data["deals"][0]["lines"][0]["skus"].push_back({{"ref", "NOWHERE"}});
  data["discounts"][0]["pricing_effect"] = "magic";
  const Imported in = imported(kFormat, document.dump());
  EXPECT_EQ(find_group(in.menu, "SAUCE")->max_quantity, 1);
  for (const char* why : {"duplicate_option", "price_unreadable", "currency_differs", "dangling_group",
                          "weekday_unknown", "dangling_item", "pricing_effect_unknown", "variant_without_price"}) {
    EXPECT_NE(find_loss(in.report, why), nullptr) << why;
  }
  EXPECT_EQ(in.report.dangling_groups, 1);
}

TEST(HubRise, MoneyHasTwoDecimalsWhateverTheCurrency_A31) {
  using exchange::hubrise::money_text;
  EXPECT_EQ(money_text(1234, Currency::parse("EUR").value()), "12.34 EUR");
  EXPECT_EQ(money_text(-5, Currency::parse("EUR").value()), "-0.05 EUR");
  EXPECT_EQ(money_text(1200, Currency::parse("JPY").value()), "1200.00 JPY");
  EXPECT_EQ(money_text(1500, Currency::parse("TND").value()), "1.500 TND");
}

TEST(HubRise, WhatTheFormatHoldsReadsBackWhole_A31) {
  Json document = catalogue();
  document["data"].erase("deals");  // their prices come back as fixed ones; see the next test
  document["data"]["discounts"].erase(1);
  const Imported first = imported(kFormat, document.dump());
  const auto index = MenuIndex::build(first.menu);
  Venue venue;
  venue.id = "chez-test";
  const auto out = export_menu(kFormat, *index, venue, first.rules);
  ASSERT_TRUE(out.ok());
  const Imported again = imported(kFormat, out->text);
  EXPECT_EQ(to_json(again.rules), to_json(first.rules));
  Menu menu = again.menu;
  menu.ref = first.menu.ref;
  EXPECT_EQ(to_json(menu), to_json(first.menu));
  for (const Item& item : first.menu.items) EXPECT_TRUE(is_exact(out->report, item.ref)) << item.ref;
}

TEST(HubRise, DealsKeepWhatEachChoiceCosts_A31) {
  const Imported first = imported(kFormat, catalogue().dump());
  const auto index = MenuIndex::build(first.menu);
  const auto out = export_menu(kFormat, *index, Venue{}, first.rules);
  ASSERT_TRUE(out.ok());
  const Imported again = imported(kFormat, out->text);
  for (const char* ref : {"MENU/1", "MENU/2", "MENU/3"}) {
    EXPECT_EQ(find_group(again.menu, ref)->options, find_group(first.menu, ref)->options) << ref;
  }
}

TEST(HubRise, WhatTheFormatCannotSayIsReported_A31) {
  Imported in = imported(kFormat, catalogue().dump());
  Item& cola = in.menu.items[1];
  cola.tax_class = "drink";
  cola.allergens = {{Allergen::milk, Presence::contains}};
  cola.name.set("fr", "Coca");
  cola.availability.calendar.emplace().weekly = {{1, {600, 700}}, {2, {600, 800}}};
  in.menu.groups[0].price_method = PriceMethod::max;
  const auto index = MenuIndex::build(in.menu);
  ASSERT_TRUE(index.ok());
  const auto out = export_menu(kFormat, *index, Venue{}, in.rules);
  ASSERT_TRUE(out.ok());
  for (const char* why : {"tax_not_held", "allergens_not_held", "languages_not_held", "calendar_not_held",
                          "price_method_not_held", "promotion_not_held"}) {
    EXPECT_NE(find_loss(out->report, why), nullptr) << why;
  }
  EXPECT_FALSE(is_exact(out->report, "COLA"));
}

TEST(HubRise, InventoriesAreStockLevels_A31) {
  const Imported in = imported(kFormat, catalogue().dump());
  const auto index = MenuIndex::build(in.menu);
  const StockNote note{"inventory", "till", Instant{5}};
  const Json list = {{{"sku_ref", "MARG-L"}, {"stock", "12.500"}},
                     {{"sku_ref", "COLA-33"}, {"stock", "0"}, {"expires_at", "2026-01-01T10:00:00Z"}},
                     {{"sku_ref", "BEER"}, {"stock", 3}, {"expires_at", "2026-01-01T10:00:00Z"}},
                     {{"option_ref", "HAM"}, {"stock", "-2"}},
                     {{"option_ref", "HAM"}, {"stock", "1"}},
                     {{"sku_ref", "GONE"}, {"stock", "1"}},
                     {{"sku_ref", "MARG-S"}, {"stock", "many"}}};
  const auto stock = import_stock(kFormat, list.dump(), *index, note);
  ASSERT_TRUE(stock.ok());
  ASSERT_EQ(stock->levels.size(), 3u);
  EXPECT_EQ(stock->levels[0], (StockLevel{{TargetKind::item, "", "BEER"}, 3000, 0, note}));
  EXPECT_EQ(stock->levels[1], (StockLevel{{TargetKind::variant, "MARG", "MARG-L"}, 12'500, 0, note}));
  EXPECT_EQ(stock->levels[2], (StockLevel{{TargetKind::option, "EXTRA", "HAM"}, 0, 0, note}));
  ASSERT_EQ(stock->snoozes.size(), 1u);
  EXPECT_EQ(stock->snoozes[0].target, (MenuTarget{TargetKind::item, "", "COLA"}));
  EXPECT_EQ(stock->snoozes[0].until, parse_instant("2026-01-01T10:00:00Z").value());
  for (const char* why :
       {"stock_end_not_held", "stock_below_zero", "stock_repeated", "dangling_item", "stock_unreadable"})
    EXPECT_NE(find_loss(stock->report, why), nullptr) << why;
  EXPECT_EQ(import_stock(Format::square, "[]", *index, note).error().code(), Errc::format_not_supported);
  EXPECT_EQ(import_stock(kFormat, "{}", *index, note).error().code(), Errc::import_format);
}

TEST(HubRise, OtherDocumentsAreRefused_A31) {
  for (const char* text : {"[]", "{}", R"({"products": [{"name": "x"}]})", R"({"data": 3})"}) {
    const auto result = import_menu(kFormat, text, test::import_options());
    ASSERT_FALSE(result.ok()) << text;
    EXPECT_EQ(result.error().code(), Errc::import_format) << text;
  }
}

}  // namespace
}  // namespace couvert

// SPDX-License-Identifier: Apache-2.0
// Square catalogues: prices of one location, bounds under one item, taxes, rules for discounts, and what is reported.
#include "couvert/cart.hpp"
#include "couvert/limits.hpp"
#include "exchange/icalendar.hpp"
#include "exchange_support.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace couvert {
namespace {

using namespace test;

std::string corpus(const char* name) {
  std::ifstream stream(std::filesystem::path(COUVERT_SOURCE_DIR) / "tests" / "fuzz" / "corpus" / "import_square" / name,
                       std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

Imported square(std::string_view text, const std::string& location = {}) {
  ImportOptions options = import_options();
  options.location = location;
  return imported(Format::square, text, options);
}

const Variant* variant_of(const Menu& menu, std::string_view item, std::string_view ref) {
  const Item* found = find_item(menu, item);
  if (found == nullptr) return nullptr;
  const auto at =
      std::find_if(found->variants.begin(), found->variants.end(), [&](const Variant& v) { return v.ref == ref; });
  return at == found->variants.end() ? nullptr : &*at;
}

// A catalogue of one item with one variation of 5 and one list; the arguments are members of each.
std::string catalog(const std::string& item, const std::string& list, const std::string& more = "") {
  return R"([{"type":"ITEM","id":"I","item_data":{"name":"Dish","variations":[{"type":"ITEM_VARIATION","id":"V",)"
         R"("item_variation_data":{"name":"One","price_money":{"amount":500,"currency":"EUR"}}}])" +
         item +
         R"(}},{"type":"MODIFIER_LIST","id":"L","modifier_list_data":{"name":"List","modifiers":[)"
         R"({"type":"MODIFIER","id":"A","modifier_data":{"name":"A"}},)"
         R"({"type":"MODIFIER","id":"B","modifier_data":{"name":"B","price_money":{"amount":70}}},)"
         R"({"type":"MODIFIER","id":"C","modifier_data":{"name":"C","on_by_default":true}}])" +
         list + "}}" + more + "]";
}

TEST(ImportSquare, PricesAreOfTheLocationAskedFor_A31) {
  const Imported general = square(corpus("bakery.json"));
  EXPECT_EQ(variant_of(general.menu, "I1", "V1")->price_minor, 130);
  EXPECT_FALSE(variant_of(general.menu, "I1", "V1")->availability.suspended_until.has_value());
  EXPECT_GT(count_losses(general.report, "location_prices_not_held"), 0);

  const Imported lyon = square(corpus("bakery.json"), "LYON");
  EXPECT_EQ(variant_of(lyon.menu, "I1", "V1")->price_minor, 140);
  EXPECT_EQ(variant_of(lyon.menu, "I1", "V1")->availability.suspended_until,
            parse_instant("2026-11-23T06:00:00Z").value());
  EXPECT_EQ(find_group(lyon.menu, "L1")->options[0].price_minor, 90);
  EXPECT_EQ(count_losses(lyon.report, "location_prices_not_held"), 0);

  const Imported paris = square(corpus("bakery.json"), "PARIS");
  EXPECT_FALSE(variant_of(paris.menu, "I1", "V1")->sold_alone);
  EXPECT_EQ(find_loss(paris.report, "price_at_sale_not_held")->item, "I1");
}

TEST(ImportSquare, PresenceFollowsTheLists_A31) {
  const std::string text = R"([
    {"type":"ITEM","id":"here","present_at_all_locations":false,"present_at_location_ids":["L1"],"item_data":{"name":"h","variations":[]}},
    {"type":"ITEM","id":"elsewhere","absent_at_location_ids":["L1"],"item_data":{"name":"e","variations":[]}},
    {"type":"ITEM","id":"nowhere","present_at_all_locations":false,"item_data":{"name":"n","variations":[]}}])";
  const Imported at = square(text, "L1");
  ASSERT_EQ(at.menu.items.size(), 1u);
  EXPECT_EQ(at.menu.items[0].ref, "here");
  EXPECT_EQ(count_losses(at.report, "not_at_location"), 2);
  const Imported any = square(text);
  EXPECT_EQ(any.menu.items.size(), 2u);
  EXPECT_EQ(find_loss(any.report, "at_no_location")->item, "nowhere");
}

TEST(ImportSquare, VariationsKeepTheirIdsAndOrder_A31) {
  const Imported in = square(corpus("bakery.json"));
  const Item& bread = *find_item(in.menu, "I1");
  ASSERT_EQ(bread.variants.size(), 3u);
  EXPECT_EQ(bread.variants[0].ref, "V1");
  EXPECT_EQ(bread.variants[1].ref, "V2");
  EXPECT_FALSE(bread.variants[2].sold_alone);
  EXPECT_TRUE(bread.sold_alone);
  EXPECT_EQ(bread.description.get("default"), "Tradition & levain");
  EXPECT_NE(variant_of(in.menu, "I2", "V8"), nullptr);  // stood by itself and names its item
  EXPECT_EQ(find_loss(in.report, "variation_in_no_item")->item, "V7");
  EXPECT_EQ(find_loss(in.report, "modifier_in_no_list")->item, "M7");
  EXPECT_EQ(find_loss(in.report, "object_deleted")->item, "I4");
}

TEST(ImportSquare, EveryWayToSayNoLimit_A31) {
  const auto most = [](const std::string& list) {
    const Imported in = square(catalog("", list));
    return find_group(in.menu, "L")->max_quantity;
  };
  EXPECT_EQ(most(""), std::nullopt);
  EXPECT_EQ(most(R"(,"max_selected_modifiers":null)"), std::nullopt);
  EXPECT_EQ(most(R"(,"max_selected_modifiers":-1)"), std::nullopt);
  EXPECT_EQ(most(R"(,"max_selected_modifiers":0)"), std::nullopt);
  EXPECT_EQ(most(R"(,"max_selected_modifiers":"2")"), 2);
  EXPECT_EQ(most(R"(,"max_selected_modifiers":1000000)"), limits::option_quantity);
  EXPECT_EQ(most(R"(,"selection_type":"SINGLE")"), 1);
  EXPECT_EQ(most(R"(,"selection_type":"SINGLE","max_selected_modifiers":0)"), std::nullopt);
}

TEST(ImportSquare, AnItemsOwnBoundsAreAnOverride_A31) {
  const auto overrides = [](const std::string& link) {
    const Imported in = square(catalog(R"(,"modifier_list_info":[{"modifier_list_id":"L")" + link + "}]",
                                       R"(,"min_selected_modifiers":1,"max_selected_modifiers":2)"));
    return find_item(in.menu, "I")->group_overrides;
  };
  EXPECT_TRUE(overrides("").empty());
  EXPECT_TRUE(overrides(R"(,"min_selected_modifiers":-1,"max_selected_modifiers":-1)").empty());
  EXPECT_TRUE(overrides(R"(,"min_selected_modifiers":1,"max_selected_modifiers":2)").empty());
  const auto lower = overrides(R"(,"min_selected_modifiers":-1,"max_selected_modifiers":1)");
  ASSERT_EQ(lower.size(), 1u);
  EXPECT_EQ(lower[0].group, "L");
  EXPECT_EQ(lower[0].min_quantity, 0);
  EXPECT_EQ(lower[0].max_quantity, 1);
  const auto open = overrides(R"(,"min_selected_modifiers":2,"max_selected_modifiers":0)");
  ASSERT_EQ(open.size(), 1u);
  EXPECT_EQ(open[0].min_quantity, 2);
  EXPECT_EQ(open[0].max_quantity, limits::option_quantity);
  // More than the three options give, each of them once.
  const auto repaired = overrides(R"(,"min_selected_modifiers":7,"max_selected_modifiers":9)");
  ASSERT_EQ(repaired.size(), 1u);
  EXPECT_EQ(repaired[0].min_quantity, 3);
}

TEST(ImportSquare, OtherOptionsForOneItemAreAGroupOfItsOwn_A31) {
  const Imported in = square(catalog(
      R"(,"modifier_list_info":[{"modifier_list_id":"L","max_selected_modifiers":2,"modifier_overrides":[)"
      R"({"modifier_id":"A","on_by_default_override":"YES"},{"modifier_id":"B","hidden_online_override":"YES"},)"
      R"({"modifier_id":"C","on_by_default":true},{"modifier_id":"gone"}]}])",
      ""));
  EXPECT_EQ(find_item(in.menu, "I")->groups, (std::vector<Ref>{"L/I"}));
  const OptionGroup& own = *find_group(in.menu, "L/I");
  ASSERT_EQ(own.options.size(), 2u);
  EXPECT_EQ(own.options[0].default_quantity, 1);
  EXPECT_EQ(own.options[1].default_quantity, 1);
  EXPECT_EQ(own.max_quantity, 2);
  EXPECT_EQ(find_group(in.menu, "L")->options.size(), 3u);
  EXPECT_EQ(find_loss(in.report, "group_split")->detail, "L/I");
  EXPECT_EQ(find_loss(in.report, "dangling_option")->detail, "gone");
}

TEST(ImportSquare, TaxesAreOneRateAnItem_A31) {
  const Imported in = square(corpus("bakery.json"));
  EXPECT_EQ(find_item(in.menu, "I1")->tax_class, "T1");
  // 1 % of the total is taken of the 8.875 % too; the contained tax beside them is left out and reported.
  EXPECT_EQ(find_item(in.menu, "I2")->tax_class, "T2+T3");
  EXPECT_TRUE(find_item(in.menu, "I3")->tax_class.empty());
  ASSERT_EQ(in.rules.taxes.size(), 2u);
  EXPECT_EQ(in.rules.taxes[0].rate.ppm, 55'000);
  EXPECT_TRUE(in.rules.taxes[0].included);
  EXPECT_EQ(in.rules.taxes[1].rate.ppm, 99'638);  // 1.01 * 1.08875 - 1, to the part per million
  EXPECT_FALSE(in.rules.taxes[1].included);
  EXPECT_EQ(in.rules.tax_mode, Rounding::half_even);
  EXPECT_EQ(find_loss(in.report, "taxes_of_both_kinds")->detail, "T1");
  EXPECT_EQ(find_loss(in.report, "dangling_tax")->detail, "T9");
}

TEST(ImportSquare, AmountsOfOtherCurrenciesAndPlaceholders_A31) {
  const Imported in = square(corpus("seed.json"));
  EXPECT_EQ(in.menu.currency.code(), "EUR");
  EXPECT_EQ(variant_of(in.menu, "#Soup", "#Regular")->price_minor, 495);
  EXPECT_EQ(find_item(in.menu, "#Soup")->images[0].url, "./soup.png");
  EXPECT_EQ(find_loss(in.report, "currency_placeholder")->detail, "EUR");
  EXPECT_EQ(in.rules.taxes[0].rate.ppm, 85'000);
  EXPECT_FALSE(in.rules.taxes[0].included);

  // The file's own currency: no digits after the point there, and none in its amounts.
  const Imported yen = imported(Format::square, corpus("batches.json"));
  EXPECT_EQ(yen.menu.currency.code(), "JPY");
  const auto fraction = find_loss(yen.report, "not_a_whole_number");
  ASSERT_NE(fraction, nullptr);
  EXPECT_EQ(fraction->detail, "12.5");

  const Imported mixed = square(corpus("bakery.json"));
  EXPECT_EQ(find_loss(mixed.report, "currency_differs")->detail, "GBP");
  ImportOptions none = import_options();
  none.currency = {};
  const auto refused =
      import_menu(Format::square, R"([{"type":"CATEGORY","id":"C","category_data":{"name":"C"}}])", none);
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(refused.error().code(), Errc::currency_unknown);
}

TEST(ImportSquare, SoldByWeightOrNotAtAll_A31) {
  const Imported in = square(corpus("bakery.json"));
  const Item& cheese = *find_item(in.menu, "I2");
  // One variation by the kilogram and one by the piece: neither price may stand for the other.
  EXPECT_FALSE(cheese.measure.has_value());
  EXPECT_FALSE(cheese.sold_alone);
  const std::string unit =
      R"(,{"type":"MEASUREMENT_UNIT","id":"U","measurement_unit_data":{"measurement_unit":{"weight_unit":"METRIC_GRAM"},"precision":0}})";
  std::string text = catalog("", "", unit);
  const std::string name = R"("name":"One",)";
  text.insert(text.find(name), R"("measurement_unit_id":"U",)");
  const Imported gram = square(text);
  ASSERT_TRUE(find_item(gram.menu, "I")->measure.has_value());
  EXPECT_EQ(find_item(gram.menu, "I")->measure->unit, MeasureUnit::gram);
  EXPECT_EQ(find_item(gram.menu, "I")->measure->precision, 0);
  EXPECT_TRUE(find_item(gram.menu, "I")->sold_alone);
}

TEST(ImportSquare, CategoriesAreATreeWithoutCircles_A31) {
  const Imported in = square(corpus("bakery.json"));
  ASSERT_EQ(in.menu.sections.size(), 2u);
  EXPECT_EQ(in.menu.sections[0].ref, "C1");
  ASSERT_EQ(in.menu.sections[0].sections.size(), 1u);
  EXPECT_EQ(in.menu.sections[0].availability.calendar->weekly, (std::vector<WeeklyWindow>{{6, {420, 810}}}));
  EXPECT_TRUE(in.menu.sections[0].sections[0].availability.calendar->weekly.empty());  // hidden: never
  EXPECT_EQ(in.menu.sections[1].items, (std::vector<Ref>{"I2", "I3"}));
  EXPECT_EQ(find_loss(in.report, "dangling_section")->detail, "C9");
  const Imported circle = square(corpus("batches.json"));
  EXPECT_EQ(count_losses(circle.report, "section_cycle"), 1);
}

TEST(ImportSquare, FoodSaysWhatItHolds_A31) {
  const Imported in = square(corpus("bakery.json"));
  const Item& bread = *find_item(in.menu, "I1");
  EXPECT_EQ(bread.diets, (std::vector<std::string>{"vegan", "bio"}));
  ASSERT_EQ(bread.allergens.size(), 1u);
  EXPECT_EQ(bread.allergens[0].allergen, Allergen::gluten);
  ASSERT_EQ(bread.nutrition.size(), 1u);
  EXPECT_EQ(bread.nutrition[0].low, 1046);  // 250 kcal are 1046 kJ
  EXPECT_EQ(bread.nutrition[0].high, 1046);
  EXPECT_EQ(find_loss(in.report, "ingredient_not_held")->detail, "Levain");
}

// ---- rules for discounts -----------------------------------------------------------------------------------------

const Promotion* promotion(const Imported& in, std::string_view ref) {
  const auto found = std::find_if(in.rules.promotions.begin(), in.rules.promotions.end(),
                                  [&](const Promotion& p) { return p.ref == ref; });
  return found == in.rules.promotions.end() ? nullptr : &*found;
}

TEST(ImportSquare, RulesBecomePromotions_A31) {
  const Imported in = square(corpus("bakery.json"));
  const Promotion* happy = promotion(in, "R1");
  ASSERT_NE(happy, nullptr);
  EXPECT_EQ(happy->kind, PromotionKind::percentage);
  EXPECT_EQ(happy->rate.ppm, 200'000);
  EXPECT_EQ(happy->max_minor, 500);
  EXPECT_EQ(happy->min_subtotal, 1000);
  EXPECT_EQ(happy->min_quantity, 2);
  EXPECT_EQ(happy->items, (std::vector<Ref>{"I1", "I2"}));
  EXPECT_EQ(happy->variants, (std::vector<Ref>{"V1", "V2", "V3", "V4"}));
  ASSERT_TRUE(happy->calendar.has_value());
  EXPECT_EQ(happy->calendar->weekly,
            (std::vector<WeeklyWindow>{{1, {1020, 1170}}, {3, {1020, 1170}}, {5, {1020, 1170}}}));
  EXPECT_EQ(happy->calendar->from, make_date(2026, 7, 7));
  // Rules that are not understood give nothing.
  EXPECT_EQ(promotion(in, "R2"), nullptr);
  EXPECT_NE(find_loss(in.report, "time_period_not_held"), nullptr);
  EXPECT_EQ(promotion(in, "R3"), nullptr);
  EXPECT_EQ(promotion(in, "R4"), nullptr);
  EXPECT_NE(find_loss(in.report, "discount_at_sale_not_held"), nullptr);
}

std::string rule(const std::string& discount, const std::string& match, const std::string& exclude,
                 const std::string& members = "") {
  return catalog(
      "", "",
      R"(,{"type":"DISCOUNT","id":"D","discount_data":{"name":"Off",)" + discount + "}}," +
          R"({"type":"PRODUCT_SET","id":"P","product_set_data":{)" + match + "}}," +
          R"({"type":"PRODUCT_SET","id":"X","product_set_data":{)" + exclude + "}}," +
          R"({"type":"PRICING_RULE","id":"R","pricing_rule_data":{"discount_id":"D","match_products_id":"P")" +
          members + "}}");
}
constexpr const char* kHalf = R"("discount_type":"FIXED_PERCENTAGE","percentage":"50.0")";

TEST(ImportSquare, ExclusionsArePurchasesOrExceptions_A31) {
  const std::string excludes = R"(,"exclude_products_id":"X")";
  const Imported bogo = square(rule(kHalf, R"("product_ids_any":["I"],"quantity_exact":2)",
                                    R"("product_ids_any":["I"],"quantity_exact":1)", excludes));
  const Promotion* two = promotion(bogo, "R");
  ASSERT_NE(two, nullptr);
  EXPECT_EQ(two->kind, PromotionKind::buy_get);
  EXPECT_EQ(two->buy_quantity, 1);
  EXPECT_EQ(two->get_quantity, 1);
  EXPECT_EQ(two->order, UnitOrder::dearest);

  const Imported skip = square(rule(kHalf, R"("all_products":true)", R"("all_products":true,"quantity_exact":1)",
                                    excludes + R"(,"exclude_strategy":"MOST_EXPENSIVE")"));
  EXPECT_EQ(promotion(skip, "R")->skip_quantity, 1);
  EXPECT_EQ(promotion(skip, "R")->skip_order, UnitOrder::dearest);
  EXPECT_TRUE(promotion(skip, "R")->items.empty());

  const Imported without = square(rule(kHalf, R"("all_products":true)", R"("product_ids_any":["I"])", excludes));
  EXPECT_EQ(promotion(without, "R")->without_items, (std::vector<Ref>{"I"}));

  const Imported odd = square(rule(kHalf, R"("product_ids_any":["I"],"quantity_exact":3)", R"("all_products":true)"));
  EXPECT_EQ(promotion(odd, "R"), nullptr);
  EXPECT_NE(find_loss(odd.report, "pricing_rule_not_held"), nullptr);
  const Imported all = square(rule(kHalf, R"("product_ids_all":["I","V"])", R"("all_products":true)"));
  EXPECT_NE(find_loss(all.report, "product_set_not_held"), nullptr);
}

TEST(ImportSquare, AnAmountIsOffEachUnit_A31) {
  const Imported in = square(rule(R"("discount_type":"FIXED_AMOUNT","amount_money":{"amount":100,"currency":"EUR"})",
                                  R"("product_ids_any":["V"],"quantity_max":3)", R"("all_products":true)",
                                  R"(,"valid_from_date":"2026-03-01","valid_until_date":"2026-03-31")"));
  const Promotion* off = promotion(in, "R");
  ASSERT_NE(off, nullptr);
  EXPECT_EQ(off->kind, PromotionKind::per_unit);
  EXPECT_EQ(off->amount_minor, 100);
  EXPECT_EQ(off->items, (std::vector<Ref>{"I"}));
  EXPECT_EQ(off->variants, (std::vector<Ref>{"V"}));
  EXPECT_EQ(off->max_quantity, 3);
  ASSERT_TRUE(off->calendar.has_value());
  EXPECT_EQ(off->calendar->weekly.size(), 7u);
  EXPECT_EQ(off->calendar->until, make_date(2026, 3, 31));
}

TEST(ImportSquare, EventsAreReadWholeOrNotAtAll_A31) {
  using exchange::read_event;
  const auto weekly = read_event("DTSTART:20190707T180000\nDURATION:P2H\nRRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR");
  ASSERT_TRUE(weekly.has_value());
  EXPECT_EQ(weekly->weekly, (std::vector<WeeklyWindow>{{1, {1080, 1200}}, {3, {1080, 1200}}, {5, {1080, 1200}}}));
  EXPECT_EQ(weekly->from, make_date(2019, 7, 7));
  const auto night = read_event("DTSTART:20261224T220000\r\nDURATION:PT26H\r\n");
  ASSERT_TRUE(night.has_value());
  EXPECT_TRUE(night->weekly.empty());
  ASSERT_EQ(night->exceptions.size(), 2u);
  EXPECT_EQ(night->exceptions[0].windows, (std::vector<DayWindow>{{1320, 1440}}));
  EXPECT_EQ(night->exceptions[1].windows, (std::vector<DayWindow>{{0, 1440}}));
  EXPECT_TRUE(validate(*night).ok());
  const auto daily = read_event("DTSTART:20260101T000000\nDURATION:P1D\nRRULE:FREQ=DAILY;UNTIL=20260131T000000");
  ASSERT_TRUE(daily.has_value());
  EXPECT_EQ(daily->weekly.size(), 7u);
  EXPECT_EQ(daily->until, make_date(2026, 1, 31));
  for (const char* refused :
       {"", "DTSTART:20260101T000000", "DTSTART:20260101T000000Z\nDURATION:PT1H",
        "DTSTART:20261301T000000\nDURATION:PT1H", "DTSTART:20260101T000000\nDURATION:PT1H\nRRULE:FREQ=MONTHLY",
        "DTSTART:20260101T000000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;INTERVAL=2",
        "DTSTART:20260101T000000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;BYDAY=2MO",
        "DTSTART:20260101T000000\nDURATION:PT25H\nRRULE:FREQ=DAILY",
        "DTSTART:20260101T000000\nDURATION:PT1H\nEXDATE:20260102T000000"}) {
    EXPECT_FALSE(read_event(refused).has_value()) << refused;
  }
}

TEST(ImportSquare, OtherDocumentsAreRefused_A31) {
  for (const char* text : {"[]", "{}", "5", "null", R"({"items":[{"id":"a","title":"t"}]})", R"({"objects":5})"}) {
    const auto result = import_menu(Format::square, text, import_options());
    ASSERT_FALSE(result.ok()) << text;
    EXPECT_EQ(result.error().code(), Errc::import_format) << text;
  }
  EXPECT_TRUE(import_menu(Format::square, R"({"objects":[]})", import_options()).ok());
}

}  // namespace
}  // namespace couvert

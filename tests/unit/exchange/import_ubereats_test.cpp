// SPDX-License-Identifier: Apache-2.0
// Uber Eats menus: what carries over, what is reported, what is repaired.
#include "couvert/cart.hpp"
#include "couvert/limits.hpp"
#include "exchange_support.hpp"

#include <gtest/gtest.h>

namespace couvert {
namespace {

using namespace test;

Imported ubereats(std::string_view text) { return imported(Format::ubereats, text); }

constexpr std::string_view kGalettes = R"({
  "menus": [{"id": "midi", "title": {"translations": {"fr_fr": "Midi", "en": "Lunch"}}, "category_ids": ["galettes"],
             "service_availability": [
               {"day_of_week": "monday", "time_periods": [{"start_time": "11:30", "end_time": "14:00"},
                                                          {"start_time": "22:00", "end_time": "01:30"}]},
               {"day_of_week": "sunday", "time_periods": [{"start_time": "00:00", "end_time": "23:59"}]}]}],
  "categories": [{"id": "galettes", "title": {"translations": {"fr_fr": "Galettes"}},
                  "entities": [{"type": "ITEM", "id": "complete"}, {"type": "ITEM", "id": "nature"}]}],
  "items": [
    {"id": "complete", "title": {"translations": {"fr_fr": "Complète"}},
     "description": {"translations": {"fr_fr": "Jambon, œuf, fromage"}},
     "price_info": {"price": 950}, "modifier_group_ids": {"ids": ["extras", "cuisson"]},
     "tax_info": {"vat_rate_percentage": 5.5}, "image_url": "https://example.org/complete.jpg",
     "dish_info": {"classifications": {"dietary_label_info": {"labels": ["GLUTEN_FREE"]}}},
     "quantity_info": {"quantity": {"max_permitted": 6}}},
    {"id": "nature", "title": {"translations": {"fr_fr": "Nature"}}, "price_info": {"price": 400},
     "tax_info": {"tax_rate": "8.875"}, "external_data": "PLU-12",
     "suspension_info": {"suspension": {"suspend_until": 1900000000, "reason": "plus de farine"}}},
    {"id": "oeuf", "title": {"translations": {"fr_fr": "Œuf"}},
     "price_info": {"price": 150, "overrides": [{"context_type": "MODIFIER_GROUP", "context_value": "extras", "price": 100}]},
     "quantity_info": {"quantity": {}, "overrides": [
        {"context_type": "MODIFIER_GROUP", "context_value": "extras", "quantity": {"max_permitted": 3, "default_quantity": 1}}]},
     "modifier_group_ids": {"ids": [], "overrides": [
        {"context_type": "MODIFIER_GROUP", "context_value": "extras", "ids": ["cuisson"]}]}},
    {"id": "miroir", "title": {"translations": {"fr_fr": "Miroir"}}, "price_info": {"price": 0}},
    {"id": "brouille", "title": {"translations": {"fr_fr": "Brouillé"}}, "price_info": {"price": 0}}],
  "modifier_groups": [
    {"id": "extras", "title": {"translations": {"fr_fr": "Extras"}},
     "quantity_info": {"quantity": {"max_permitted": 4, "charge_above": 1}},
     "modifier_options": [{"type": "ITEM", "id": "oeuf"}]},
    {"id": "cuisson", "title": {"translations": {"fr_fr": "Cuisson"}},
     "quantity_info": {"quantity": {"min_permitted": 1, "max_permitted": 1}},
     "modifier_options": [{"type": "ITEM", "id": "miroir"}, {"type": "ITEM", "id": "brouille"}]}]
})";

TEST(ImportUberEats, CarriesTheGraphOver) {
  const Imported in = ubereats(kGalettes);
  const Menu& menu = in.menu;
  EXPECT_EQ(menu.ref, "midi");
  EXPECT_EQ(menu.name.get("fr"), "Midi");
  EXPECT_EQ(menu.name.get("en"), "Lunch");
  ASSERT_EQ(menu.sections.size(), 1u);
  EXPECT_EQ(menu.sections[0].items, (std::vector<Ref>{"complete", "nature"}));
  ASSERT_EQ(menu.items.size(), 5u);
  const Item& complete = *find_item(menu, "complete");
  EXPECT_EQ(complete.price_minor, 950);
  EXPECT_EQ(complete.groups, (std::vector<Ref>{"extras", "cuisson"}));
  EXPECT_EQ(complete.diets, (std::vector<std::string>{"gluten_free"}));
  EXPECT_EQ(complete.max_quantity, 6);
  EXPECT_TRUE(complete.sold_alone);
  EXPECT_FALSE(find_item(menu, "oeuf")->sold_alone);
  ASSERT_EQ(complete.images.size(), 1u);
}

TEST(ImportUberEats, OptionsTakeWhatTheirGroupSays) {
  const Imported in = ubereats(kGalettes);
  const OptionGroup& extras = *find_group(in.menu, "extras");
  EXPECT_EQ(extras.free_quantity, 1);
  EXPECT_EQ(extras.max_quantity, 4);
  ASSERT_EQ(extras.options.size(), 1u);
  const Option& egg = extras.options[0];
  EXPECT_EQ(egg.price_minor, 100);
  EXPECT_EQ(egg.item, "oeuf");
  EXPECT_EQ(egg.max_quantity, 3);
  EXPECT_EQ(egg.default_quantity, 1);
  EXPECT_EQ(egg.groups, (std::vector<Ref>{"cuisson"}));
  EXPECT_TRUE(find_item(in.menu, "oeuf")->groups.empty());
  EXPECT_EQ(find_item(in.menu, "oeuf")->price_minor, 150);
}

TEST(ImportUberEats, TaxRatesBecomeClassesAndRules) {
  const Imported in = ubereats(kGalettes);
  EXPECT_EQ(find_item(in.menu, "complete")->tax_class, "vat-5.5");
  EXPECT_EQ(find_item(in.menu, "nature")->tax_class, "added-8.875");
  ASSERT_EQ(in.rules.taxes.size(), 2u);
  EXPECT_EQ(in.rules.taxes[0].rate.ppm, 55'000);
  EXPECT_TRUE(in.rules.taxes[0].included);
  EXPECT_EQ(in.rules.taxes[1].rate.ppm, 88'750);
  EXPECT_FALSE(in.rules.taxes[1].included);
}

TEST(ImportUberEats, HoursAreKeptAsWritten) {
  const Imported in = ubereats(kGalettes);
  ASSERT_TRUE(in.menu.availability.calendar.has_value());
  const auto& weekly = in.menu.availability.calendar->weekly;
  ASSERT_EQ(weekly.size(), 3u);
  EXPECT_EQ(weekly[0], (WeeklyWindow{1, {690, 840}}));
  EXPECT_EQ(weekly[1], (WeeklyWindow{1, {1320, 1530}}));
  EXPECT_EQ(weekly[2], (WeeklyWindow{7, {0, 1439}}));
  const Loss* loss = find_loss(in.report, "end_2359");
  ASSERT_NE(loss, nullptr);
  EXPECT_EQ(loss->path, "/menus/0/service_availability/1/time_periods/0");
  EXPECT_EQ(loss->kind, LossKind::approximated);
}

TEST(ImportUberEats, SuspensionsEndAtTheirSecond) {
  const Imported in = ubereats(kGalettes);
  const Availability& a = find_item(in.menu, "nature")->availability;
  EXPECT_EQ(a.suspended_until, Instant{1'900'000'000'000'000});
  EXPECT_EQ(a.suspension_reason, "plus de farine");
}

TEST(ImportUberEats, ReportsItemsThatCameOverWholeAndThoseThatDidNot) {
  const Imported in = ubereats(kGalettes);
  for (const char* whole : {"complete", "oeuf", "miroir", "brouille"}) EXPECT_TRUE(is_exact(in.report, whole)) << whole;
  EXPECT_FALSE(is_exact(in.report, "nature"));
  const Loss* loss = find_loss(in.report, "external_data_not_held");
  ASSERT_NE(loss, nullptr);
  EXPECT_EQ(loss->item, "nature");
  EXPECT_EQ(loss->path, "/items/1/external_data");
  EXPECT_EQ(loss->detail, "PLU-12");
  EXPECT_EQ(reasons(in.report), (std::vector<std::string>{"end_2359", "external_data_not_held"}));
  EXPECT_EQ(in.report.items, 5);
  EXPECT_EQ(in.report.groups, 2);
  EXPECT_EQ(in.report.options, 3);
  EXPECT_EQ(in.report.sections, 1);
  EXPECT_EQ(in.report.menus, 1);
}

// A small menu: one listed item "a" with the given members; `more` closes the list of items and may add to it.
std::string with_item(const std::string& members, const std::string& more = "]") {
  return R"({"menus":[{"id":"m","title":"M","category_ids":["c"]}],)"
         R"("categories":[{"id":"c","title":"C","entities":[{"id":"a","type":"ITEM"}]}],)"
         R"("items":[{"id":"a","title":"A","price_info":{"price":500})" +
         (members.empty() ? "" : "," + members) + "}" + more + "}";
}

TEST(ImportUberEats, APriceUnderOneItemHoldsWhereOnlyThatItemOpensTheGroup) {
  const std::string option =
      R"(,{"id":"o","title":"O","price_info":{"price":100,"overrides":[{"context_type":"ITEM","context_value":"a","price":70},)"
      R"({"context_type":"ITEM","context_value":"b","price":80}]}}],)"
      R"("modifier_groups":[{"id":"g","title":"G","modifier_options":[{"type":"ITEM","id":"o"}]}])";
  const Imported in = ubereats(with_item(R"("modifier_group_ids":{"ids":["g"]})", option));
  EXPECT_EQ(find_group(in.menu, "g")->options[0].price_minor, 70);
  EXPECT_EQ(count_losses(in.report, "price_by_item_not_held"), 1);
  EXPECT_EQ(find_loss(in.report, "price_by_item_not_held")->detail, "b");
}

TEST(ImportUberEats, DanglingReferencesAreCountedAndDropped) {
  const Imported in = ubereats(with_item(
      R"("modifier_group_ids":{"ids":["x","y","x"]})",
      R"(],"modifier_groups":[{"id":"g","title":"G","modifier_options":[{"type":"ITEM","id":"gone"},{"type":"BUNDLE","id":"a"}]}])"));
  EXPECT_EQ(in.report.dangling_groups, 2);
  EXPECT_EQ(count_losses(in.report, "dangling_group"), 3);
  EXPECT_EQ(find_loss(in.report, "dangling_option")->detail, "gone");
  EXPECT_EQ(find_loss(in.report, "option_type_unknown")->detail, "BUNDLE");
  EXPECT_TRUE(find_item(in.menu, "a")->groups.empty());
  EXPECT_FALSE(is_exact(in.report, "a"));
}

TEST(ImportUberEats, ItemsWithoutIdAndTwiceTheSameIdAreKeptUnderOtherNames) {
  const Imported in = ubereats(with_item(
      "", R"(,{"title":{"translations":{"en":"Tarte Tatin!"}},"price_info":{"price":1}},)"
          R"({"id":"a","title":"Other","price_info":{"price":2}},{"id":7,"title":"N","price_info":{"price":3}}])"));
  ASSERT_EQ(in.menu.items.size(), 4u);
  EXPECT_EQ(in.menu.items[1].ref, "tarte-tatin");
  EXPECT_EQ(in.menu.items[2].ref, "a-2");
  EXPECT_EQ(in.menu.items[3].ref, "7");
  EXPECT_EQ(find_loss(in.report, "item_without_id")->path, "/items/1");
  EXPECT_EQ(find_loss(in.report, "duplicate_id")->path, "/items/2");
  EXPECT_EQ(count_losses(in.report, "id_is_number"), 1);
  EXPECT_EQ(count_losses(in.report, "item_in_no_section"), 3);
  for (std::size_t i = 1; i < 4; ++i) EXPECT_FALSE(in.menu.items[i].sold_alone);
}

TEST(ImportUberEats, BoundsThatCannotBeMetAreChanged) {
  const Imported in = ubereats(with_item(
      R"("modifier_group_ids":{"ids":["g","e"]})",
      R"(,{"id":"o","title":"O","price_info":{"price":1},"quantity_info":{"quantity":{"max_permitted":2,"default_quantity":9}}}],)"
      R"("modifier_groups":[{"id":"g","title":"G","quantity_info":{"quantity":{"min_permitted":5,"max_permitted":3}},"modifier_options":[{"type":"ITEM","id":"o"}]},)"
      R"({"id":"e","title":"E","quantity_info":{"quantity":{"min_permitted":1}},"modifier_options":[]}])"));
  const OptionGroup& g = *find_group(in.menu, "g");
  EXPECT_EQ(g.max_quantity, 3);
  EXPECT_EQ(g.min_quantity, 2);
  EXPECT_EQ(g.options[0].default_quantity, 2);
  EXPECT_EQ(find_group(in.menu, "e")->min_quantity, 0);
  EXPECT_EQ(count_losses(in.report, "bounds_changed"), 2);
}

TEST(ImportUberEats, CirclesAreCutWhereTheyClose) {
  const Imported in =
      ubereats(with_item(R"("modifier_group_ids":{"ids":["g"]})",
                         R"(,{"id":"o","title":"O","price_info":{"price":1},"modifier_group_ids":{"ids":["h"]}},)"
                         R"({"id":"p","title":"P","price_info":{"price":1},"modifier_group_ids":{"ids":["g"]}}],)"
                         R"("modifier_groups":[{"id":"g","title":"G","modifier_options":[{"type":"ITEM","id":"o"}]},)"
                         R"({"id":"h","title":"H","modifier_options":[{"type":"ITEM","id":"p"}]}])"));
  EXPECT_EQ(find_group(in.menu, "g")->options[0].groups, (std::vector<Ref>{"h"}));
  EXPECT_TRUE(find_group(in.menu, "h")->options[0].groups.empty());
  const Loss* loss = find_loss(in.report, "group_cycle");
  ASSERT_NE(loss, nullptr);
  EXPECT_EQ(loss->item, "p");
  EXPECT_EQ(loss->detail, "g");
}

TEST(ImportUberEats, ChainsBeyondTheDepthLimitAreCutAtTheirEnd) {
  std::string items, groups;
  for (int i = 0; i < 14; ++i) {
    const std::string n = std::to_string(i), next = std::to_string(i + 1);
    items += R"(,{"id":"o)" + n + R"(","title":"O","price_info":{"price":1},"modifier_group_ids":{"ids":["g)" + next +
             R"("]}})";
    groups += (i ? "," : "") + (R"({"id":"g)" + n) + R"(","title":"G","modifier_options":[{"type":"ITEM","id":"o)" + n +
              R"("}]})";
  }
  groups += R"(,{"id":"g14","title":"G","modifier_options":[]})";
  const Imported in =
      ubereats(with_item(R"("modifier_group_ids":{"ids":["g0"]})", items + R"(],"modifier_groups":[)" + groups + "]"));
  const auto index = MenuIndex::build(in.menu);
  ASSERT_TRUE(index.ok());
  EXPECT_EQ(index->depth_of("a"), limits::option_depth);
  EXPECT_GE(count_losses(in.report, "too_deep"), 1);
}

TEST(ImportUberEats, PricesThatCannotBeAreNeverSold) {
  for (const char* price : {"-5", "1e15", "\"abc\"", "12.5", "[]", "null", "true", "99999999999999999999999"}) {
    const std::string text =
        R"({"menus":[{"id":"m","title":"M","category_ids":["c"]}],"categories":[{"id":"c","title":"C","entities":[{"id":"a"}]}],)"
        R"("items":[{"id":"a","title":"A","price_info":{"price":)" +
        std::string(price) + "}}]}";
    const Imported in = ubereats(text);
    ASSERT_EQ(in.menu.items.size(), 1u) << price;
    EXPECT_FALSE(in.menu.items[0].sold_alone) << price;
    EXPECT_FALSE(is_exact(in.report, "a")) << price;
  }
  const Imported exact = ubereats(with_item("").replace(with_item("").find("500"), 3, "5e2"));
  EXPECT_EQ(exact.menu.items[0].price_minor, 500);
}

TEST(ImportUberEats, VisibilityBecomesACalendar) {
  const Imported in = ubereats(with_item(
      R"("visibility_info":{"hours":[{"start_date":"2030-07-01","end_date":"2030-08-31","hours_of_week":[]}]})"));
  const auto& calendar = find_item(in.menu, "a")->availability.calendar;
  ASSERT_TRUE(calendar.has_value());
  EXPECT_EQ(calendar->weekly.size(), 7u);
  EXPECT_EQ(calendar->from, make_date(2030, 7, 1));
  EXPECT_EQ(calendar->until, make_date(2030, 8, 31));
  EXPECT_TRUE(is_exact(in.report, "a"));
}

TEST(ImportUberEats, UnknownMembersAreReportedOnceAKind) {
  const Imported in = ubereats(with_item(
      R"("sparkle":1)", R"(,{"id":"b","title":"B","price_info":{"price":1},"sparkle":2}],"glitter":{"x":1})"));
  EXPECT_EQ(count_losses(in.report, "unknown_member"), 2);
  const auto& losses = in.report.losses;
  EXPECT_TRUE(std::any_of(losses.begin(), losses.end(), [](const Loss& l) { return l.path == "/items/0/sparkle"; }));
  EXPECT_TRUE(std::any_of(losses.begin(), losses.end(), [](const Loss& l) { return l.path == "/glitter"; }));
  EXPECT_FALSE(is_exact(in.report, "a"));
  EXPECT_FALSE(is_exact(in.report, "b"));
}

TEST(ImportUberEats, SeveralMenusBecomeSections) {
  const Imported in = ubereats(
      R"({"menus":[{"id":"noon","title":"Noon","category_ids":["c"]},{"id":"night","title":"Night","category_ids":["c","gone"]}],)"
      R"("categories":[{"id":"c","title":"C","entities":[{"id":"a"}]},{"id":"lost","title":"L","entities":[]}],)"
      R"("items":[{"id":"a","title":"A","price_info":{"price":1}}]})");
  ASSERT_EQ(in.menu.sections.size(), 2u);
  EXPECT_EQ(in.menu.sections[0].sections[0].ref, "c");
  EXPECT_EQ(in.menu.sections[1].sections[0].ref, "night/c");
  EXPECT_EQ(in.report.menus, 2);
  EXPECT_EQ(reasons(in.report), (std::vector<std::string>{"dangling_section", "menus_become_sections",
                                                          "section_in_no_menu", "section_in_two_menus"}));
}

TEST(ImportUberEats, AStoreObjectGivesTheVenueAndAnEmptyMenu) {
  const Imported in = ubereats(
      R"({"store_id":"s","name":"Crêperie du Port","location":{"address":"2 quai","city":"Brest","country":"FR","postal_code":"29200",)"
      R"("latitude":48.3904,"longitude":-4.4861},"timezone":"Europe/Paris"})");
  EXPECT_TRUE(in.menu.items.empty());
  ASSERT_EQ(in.venue.size(), 1u);
  EXPECT_EQ(in.venue[0].name, "Crêperie du Port");
  EXPECT_EQ(in.venue[0].position, (GeoPoint{483'904'000, -44'861'000}));
  EXPECT_NE(find_loss(in.report, "time_zone_not_held"), nullptr);
  EXPECT_NE(find_loss(in.report, "no_menu"), nullptr);
}

TEST(ImportUberEats, OtherThingsAreRefused) {
  const auto code = [](std::string_view text) {
    const auto result = import_menu(Format::ubereats, text, import_options());
    return result ? Errc::internal : result.error().code();
  };
  EXPECT_EQ(code(""), Errc::json_syntax);
  EXPECT_EQ(code("{"), Errc::json_syntax);
  EXPECT_EQ(code("{\"items\":[]}x"), Errc::json_syntax);
  EXPECT_EQ(code("\"\xff\""), Errc::text_encoding);
  EXPECT_EQ(code(std::string(100, '[') + std::string(100, ']')), Errc::json_depth);
  EXPECT_EQ(code(std::string((16u << 20) + 1, ' ')), Errc::json_size);
  EXPECT_EQ(code("[]"), Errc::import_format);
  EXPECT_EQ(code("{}"), Errc::import_format);
  EXPECT_EQ(code(R"({"items":[1,"x",null]})"), Errc::import_format);
  EXPECT_EQ(code(R"({"@type":"Restaurant"})"), Errc::import_format);
  ImportOptions none = import_options();
  none.currency = {};
  EXPECT_EQ(import_menu(Format::ubereats, "{}", none).error().code(), Errc::currency_unknown);
  none.venue = "not a venue";
  EXPECT_EQ(import_menu(Format::ubereats, "{}", none).error().code(), Errc::ref_format);
}

TEST(ImportUberEats, NullEverywhereIsNothing) {
  const Imported in = ubereats(R"({"menus":null,"categories":null,"items":null,"modifier_groups":null})");
  EXPECT_TRUE(in.menu.items.empty());
  EXPECT_NE(find_loss(in.report, "no_menu"), nullptr);
  const Imported nulls = ubereats(
      R"({"menus":[null],"categories":[null],"items":[null,{"id":null,"title":null,"description":null,"price_info":null,"quantity_info":null,)"
      R"("modifier_group_ids":null,"tax_info":null,"dish_info":null,"visibility_info":null,"suspension_info":null,"image_url":null}],)"
      R"("modifier_groups":[null,{"id":"g","title":null,"quantity_info":null,"modifier_options":null}]})");
  EXPECT_EQ(nulls.menu.items.size(), 1u);
  EXPECT_EQ(nulls.report.items, 2);
}

TEST(ImportUberEats, RepeatedMembersAreReportedAndTheLastCounts) {
  const Imported in = ubereats(R"({"items":[{"id":"a","id":"b","title":"A","price_info":{"price":1}}]})");
  EXPECT_EQ(in.menu.items[0].ref, "b");
  ASSERT_NE(find_loss(in.report, "repeated_member"), nullptr);
  EXPECT_EQ(find_loss(in.report, "repeated_member")->path, "/items/0/id");
}

TEST(ImportUberEats, ManyItemsAreCutAtTheLimitWithTheRestCounted) {
  std::string items;
  for (std::size_t i = 0; i < limits::menu_items + 5'000; ++i) {
    items += (i ? "," : "") + (R"({"id":"i)" + std::to_string(i)) + R"(","title":"I","price_info":{"price":1}})";
  }
  const Imported in = ubereats(R"({"items":[)" + items + "]}");
  EXPECT_EQ(in.menu.items.size(), limits::menu_items);
  EXPECT_EQ(in.report.items, static_cast<std::int64_t>(limits::menu_items + 5'000));
  const auto& losses = in.report.losses;
  EXPECT_TRUE(std::any_of(losses.begin(), losses.end(),
                          [](const Loss& l) { return l.why == "too_many_items" && l.detail == "and 4000 more"; }));
}

// ---- what the whole model holds ------------------------------------------------------------------------------------

constexpr std::string_view kMeal = R"({
  "menus": [{"id": "m", "title": "M", "category_ids": ["c"]}],
  "categories": [{"id": "c", "title": "C", "entities": [{"type": "ITEM", "id": "box"}, {"type": "ITEM", "id": "soup"}]}],
  "items": [
    {"id": "box", "title": "Box", "price_info": {"price": 1500, "container_deposit": 25, "core_price": 1400},
     "modifier_group_ids": {"ids": ["sauces"]},
     "bundled_items": [{"item_id": "soup", "core_price": 300, "included_quantity": 2}, {"item_id": "gone"},
                       {"item_id": "bread", "included_quantity": 1}]},
    {"id": "soup", "title": "Soup", "price_info": {"price": 400}, "tax_info": {"vat_rate_percentage": 10},
     "nutritional_info": {"kilojoules": {"lower_range": 300, "upper_range": 420}, "calories": {"lower_range": 1}},
     "dish_info": {"classifications": {"is_vegetarian": true, "alcoholic_items": 1,
                                       "dietary_label_info": {"labels": ["VEGETARIAN"]}}}},
    {"id": "bread", "title": "Bread", "price_info": {"price": 100},
     "nutritional_info": {"calories": {"lower_range": 100, "upper_range": 101}}},
    {"id": "mayo", "title": "Mayo", "price_info": {"price": 50}, "tax_info": {"vat_rate_percentage": 5.5},
     "quantity_info": {"quantity": {"max_permitted": 3, "charge_above": 1, "refund_under": 2, "default_quantity": 2}}},
    {"id": "ketchup", "title": "Ketchup", "price_info": {"price": 50}}],
  "modifier_groups": [
    {"id": "sauces", "title": "Sauces",
     "quantity_info": {"quantity": {"min_permitted": 2, "max_permitted": 4, "min_permitted_unique": 1, "max_permitted_unique": 2},
                       "overrides": [{"context_type": "ITEM", "context_value": "box", "quantity": {"min_permitted": 0, "max_permitted": 3, "min_permitted_unique": 1, "max_permitted_unique": 2}},
                                     {"context_type": "MENU", "context_value": "m", "quantity": {}},
                                     {"context_type": "ITEM", "context_value": "soup", "quantity": {"max_permitted": 1}}]},
     "modifier_options": [{"type": "ITEM", "id": "mayo"}, {"type": "ITEM", "id": "ketchup"}]}]
})";

TEST(ImportUberEats, DifferentOptionsAreBounded_A31) {
  const Imported in = ubereats(kMeal);
  const OptionGroup& sauces = *find_group(in.menu, "sauces");
  EXPECT_EQ(sauces.min_distinct, 1);
  EXPECT_EQ(sauces.max_distinct, 2);
  const Option& mayo = sauces.options[0];
  EXPECT_EQ(mayo.free_quantity, 1);
  EXPECT_EQ(mayo.refund_under, 2);
  EXPECT_EQ(mayo.default_quantity, 2);
  EXPECT_EQ(mayo.tax_class, "vat-5.5");
}

TEST(ImportUberEats, BoundsUnderOneItemAreAnOverride_A31) {
  const Imported in = ubereats(kMeal);
  const auto& overrides = find_item(in.menu, "box")->group_overrides;
  ASSERT_EQ(overrides.size(), 1u);
  EXPECT_EQ(overrides[0].group, "sauces");
  EXPECT_EQ(overrides[0].min_quantity, 0);
  EXPECT_EQ(overrides[0].max_quantity, 3);
  EXPECT_FALSE(overrides[0].max_distinct.has_value());
  EXPECT_EQ(find_loss(in.report, "override_not_held")->path, "/modifier_groups/0/quantity_info/overrides/1");
  EXPECT_EQ(find_loss(in.report, "bounds_of_unused_group")->item, "soup");
}

TEST(ImportUberEats, ABundleIsASetMenuWithoutChoice_A31) {
  const Imported in = ubereats(kMeal);
  const Item& box = *find_item(in.menu, "box");
  EXPECT_TRUE(box.combo);
  EXPECT_EQ(box.groups, (std::vector<Ref>{"box/bundle", "sauces"}));
  const OptionGroup& bundle = *find_group(in.menu, "box/bundle");
  EXPECT_EQ(bundle.min_quantity, 3);
  EXPECT_EQ(bundle.max_quantity, 3);
  ASSERT_EQ(bundle.options.size(), 2u);
  EXPECT_EQ(bundle.options[0].item, "soup");
  EXPECT_EQ(bundle.options[0].default_quantity, 2);
  EXPECT_EQ(bundle.options[0].tax_class, "vat-10");
  EXPECT_EQ(bundle.options[0].price_minor, 0);
  EXPECT_EQ(find_loss(in.report, "dangling_item")->detail, "gone");
  EXPECT_EQ(count_losses(in.report, "core_price_not_held"), 2);
  const auto index = MenuIndex::build(in.menu);
  ASSERT_TRUE(index.ok());
  const auto line = with_defaults({}, "box", *index);
  ASSERT_TRUE(line.ok());
  EXPECT_TRUE(check_line(*line, *index).empty());
}

TEST(ImportUberEats, EnergyDepositsAndWhatADishIs_A31) {
  const Imported in = ubereats(kMeal);
  ASSERT_EQ(in.menu.containers.size(), 1u);
  EXPECT_EQ(in.menu.containers[0].price_minor, 25);
  EXPECT_TRUE(in.menu.containers[0].deposit);
  EXPECT_EQ(find_item(in.menu, "box")->containers.size(), 1u);
  const Item& soup = *find_item(in.menu, "soup");
  EXPECT_EQ(soup.diets, (std::vector<std::string>{"vegetarian"}));
  EXPECT_EQ(soup.tags, (std::vector<std::string>{"alcohol"}));
  EXPECT_EQ(soup.nutrition[0].high, 420);
  EXPECT_EQ(find_item(in.menu, "bread")->nutrition[0].low, 418);  // 100 kcal are 418.4 kJ
  EXPECT_EQ(find_item(in.menu, "bread")->nutrition[0].high, 423);
}

TEST(ImportUberEats, TheWholeModelComesBack_A31) {
  const Imported in = ubereats(kMeal);
  const auto index = MenuIndex::build(in.menu);
  ASSERT_TRUE(index.ok());
  Venue venue;
  venue.id = "chez-test";
  venue.name = "Chez Test";
  venue.currency = in.menu.currency;
  const Exported out = export_menu(Format::ubereats, *index, venue, in.rules).value();
  const Imported again = ubereats(out.text);
  // The group of a bundle is made anew, behind the others, as it was.
  EXPECT_EQ(again.menu.items, in.menu.items);
  EXPECT_EQ(again.menu.groups, in.menu.groups);
  EXPECT_EQ(again.menu.containers, in.menu.containers);
  EXPECT_EQ(reasons(out.report), (std::vector<std::string>{"currency_not_held"}));
}

}  // namespace
}  // namespace couvert

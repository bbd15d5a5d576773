// SPDX-License-Identifier: Apache-2.0
// Open Delivery merchant documents, in and out.
#include "exchange/opendelivery.hpp"
#include "couvert/cart.hpp"
#include "couvert/codec.hpp"
#include "couvert/limits.hpp"
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

constexpr Format kFormat = Format::opendelivery;

Currency real() { return Currency::parse("BRL").value(); }

Json price(const char* value, const char* original = nullptr) {
  return {
      {"value", Json::parse(value)}, {"originalValue", Json::parse(original ? original : value)}, {"currency", "BRL"}};
}

// A small merchant with everything that the format can say of a menu.
Json merchant() {
  return Json::parse(R"({
    "lastUpdate": "2024-01-01T00:00:00Z", "TTL": 600, "id": "m", "status": "AVAILABLE",
    "basicInfo": {"name": "Cantina", "document": "1", "corporateName": "C", "description": "Massas",
      "averagePreparationTime": 25, "minOrderValue": {"value": 20.5, "currency": "BRL"},
      "merchantType": "RESTAURANT", "merchantCategories": ["PIZZA", "PASTA"],
      "address": {"country": "BR", "state": "SP", "city": "Santos", "district": "Centro", "street": "Rua A",
                  "number": "10", "postalCode": "11000-000", "complement": "", "latitude": -23.9608, "longitude": -46.3336},
      "contactEmails": [], "contactPhones": {"commercialNumber": "13999"}, "logoImage": {"URL": "https://example.org/l.png"}},
    "services": [{"id": "s", "status": "AVAILABLE", "serviceType": "DELIVERY", "menuId": "menu",
      "serviceArea": {"id": "a", "geoRadius": {"geoMidpointLatitude": -23.9608, "geoMidpointLongitude": -46.3336,
        "radius": [{"size": 3000, "price": {"value": 8, "currency": "BRL"}},
                   {"size": 1000, "price": {"value": 5.5, "currency": "BRL"}}]}},
      "serviceHours": {"id": "h",
        "weekHours": [{"dayOfWeek": ["FRIDAY", "SATURDAY"], "timePeriods": {"startTime": "18:00:00.000Z", "endTime": "02:00:00.000Z"}}],
        "holidayHours": [{"date": "2024-12-25"}, {"date": "2024-12-31", "timePeriods": {"startTime": "10:00:00.000Z", "endTime": "14:00:00.000Z"}}]}}],
    "menus": [{"id": "menu", "name": "Carta", "externalCode": "menu", "categoryId": ["c2", "c1"]}],
    "categories": [
      {"id": "c1", "index": 0, "name": "Pizzas", "externalCode": "c1", "status": "AVAILABLE", "availabilityId": ["av"], "itemOfferId": ["o1"]},
      {"id": "c2", "index": 1, "name": "Bebidas", "externalCode": "c2", "status": "UNAVAILABLE", "itemOfferId": ["o2"]}],
    "items": [
      {"id": "pizza", "name": "Pizza", "description": "Meia", "externalCode": "77", "unit": "UN"},
      {"id": "half-a", "name": "Queijo", "description": "", "externalCode": "half-a", "unit": "UN",
       "nutritionalInfo": {"description": "", "calories": "200-250 kJ", "allergen": ["MILK", "TREE_NUT_TRACES"],
                           "suitableDiet": ["VEGETARIAN"], "isAlcoholic": false}},
      {"id": "half-b", "name": "Banana", "description": "", "externalCode": "half-b", "unit": "UN"},
      {"id": "wine", "name": "Vinho", "description": "", "externalCode": "wine", "unit": "L", "status": "UNAVAILABLE",
       "nutritionalInfo": {"description": "", "calories": "80 Cal", "isAlcoholic": true}}],
    "itemOffers": [
      {"id": "o1", "itemId": "pizza", "index": 0, "price": {"value": 43.10, "originalValue": 50, "currency": "BRL"}, "optionGroupsId": ["g"]},
      {"id": "o2", "itemId": "wine", "index": 0, "price": {"value": 90, "originalValue": 90, "currency": "BRL"}}],
    "optionGroups": [{"id": "g", "index": 0, "name": "Sabores", "externalCode": "g", "status": "AVAILABLE",
      "minPermitted": 2, "maxPermitted": 2, "priceMethod": "AVG", "options": [
        {"id": "op2", "itemId": "half-b", "index": 1, "price": {"value": 43, "originalValue": 43, "currency": "BRL"}, "maxPermitted": 1},
        {"id": "op1", "itemId": "half-a", "index": 0, "price": {"value": 50, "originalValue": 50, "currency": "BRL"}, "maxPermitted": 1}]}],
    "availabilities": [{"id": "av", "startDate": "05/01/2024", "endDate": "05/30/2024",
      "hours": [{"dayOfWeek": ["MONDAY"], "timePeriods": {"startTime": "10:00:00.000Z", "endTime": "23:59:59.999Z"}}]}]
  })");
}

TEST(OpenDelivery, MenuCategoriesItemsAndOffers_A31) {
  const Imported in = imported(kFormat, merchant().dump());
  EXPECT_EQ(in.menu.ref, "menu");
  EXPECT_EQ(in.menu.currency, real());
  ASSERT_EQ(in.menu.sections.size(), 2u);
  EXPECT_EQ(in.menu.sections[0].ref, "c1") << "by index, not by the order of the list";
  EXPECT_EQ(in.menu.sections[0].items, std::vector<Ref>{"pizza"});
  EXPECT_TRUE(in.menu.sections[1].availability.suspended_until.has_value());
  const Item& pizza = *find_item(in.menu, "pizza");
  EXPECT_TRUE(pizza.sold_alone);
  EXPECT_EQ(pizza.price_minor, 4310);
  EXPECT_EQ(pizza.tags, std::vector<std::string>{"code:77"});
  EXPECT_EQ(pizza.groups, std::vector<Ref>{"g"});
  EXPECT_FALSE(find_item(in.menu, "half-a")->sold_alone);
  EXPECT_EQ(in.report.items, 4);
  EXPECT_EQ(in.report.options, 2);
  EXPECT_EQ(in.report.sections, 2);
}

TEST(OpenDelivery, CrossedOutPricesAreKeptBesideThePrice_A31) {
  const Imported in = imported(kFormat, merchant().dump());
  ASSERT_EQ(in.menu.price_books.size(), 1u);
  const PriceBook& book = in.menu.price_books[0];
  EXPECT_EQ(book.ref, exchange::opendelivery::kOriginalPrices);
  ASSERT_EQ(book.prices.size(), 1u);
  EXPECT_EQ(book.prices[0].item, "pizza");
  EXPECT_EQ(book.prices[0].price_minor, 5000);
  EXPECT_EQ(book.channels, std::vector<std::string>{"original-prices"});
}

// The published example's halves: 50 and 43 are 93 by SUM, 50 by MAX and 46.50 by AVG.
TEST(OpenDelivery, SumMaxAndAverageOfTheChosenHalves_A31) {
  const std::pair<const char*, std::int64_t> cases[] = {{"SUM", 9300}, {"MAX", 5000}, {"AVG", 4650}};
  for (const auto& [method, expected] : cases) {
    Json document = merchant();
    document["optionGroups"][0]["priceMethod"] = method;
    document["itemOffers"][0]["price"] = price("0");
    const Imported in = imported(kFormat, document.dump());
    const auto index = MenuIndex::build(in.menu);
    const auto all = complete_selections("pizza", *index);
    ASSERT_TRUE(all.ok());
    ASSERT_EQ(all->selections.size(), 1u) << method;
    EXPECT_EQ(all->selections[0].unit_minor, expected) << method;
  }
}

TEST(OpenDelivery, SeveralGroupsWithMaxAreReportedSinceTheirRuleGoesOverGroups_A31) {
  Json document = merchant();
  document["optionGroups"][0]["priceMethod"] = "MAX";
  Json second = document["optionGroups"][0];
  second["id"] = "g2";
  second["options"][0]["id"] = "op3";
  second["options"][1]["id"] = "op4";
  document["optionGroups"].push_back(second);
  document["itemOffers"][0]["optionGroupsId"] = {"g", "g2"};
  const Imported in = imported(kFormat, document.dump());
  const Loss* loss = find_loss(in.report, "price_method_by_group");
  ASSERT_NE(loss, nullptr);
  EXPECT_EQ(loss->item, "pizza");
  EXPECT_EQ(loss->kind, LossKind::approximated);
}

TEST(OpenDelivery, DatesWithSlashesAreReadByWhatTheFileShows_A31) {
  const Imported in = imported(kFormat, merchant().dump());
  const Calendar& calendar = *in.menu.sections[0].availability.calendar;
  EXPECT_EQ(calendar.from, make_date(2024, 5, 1)) << "05/30 says that the month comes first";
  EXPECT_EQ(calendar.until, make_date(2024, 5, 30));
  EXPECT_EQ(calendar.weekly, (std::vector<WeeklyWindow>{{1, {600, 1440}}}));
  EXPECT_EQ(count_losses(in.report, "date_ambiguous"), 0);

  Json european = merchant();
  european["availabilities"][0]["startDate"] = "01/05/2024";
  european["availabilities"][0]["endDate"] = "30/05/2024";
  EXPECT_EQ(imported(kFormat, european.dump()).menu.sections[0].availability.calendar->from, make_date(2024, 5, 1));

  Json open = merchant();
  open["availabilities"][0]["endDate"] = "06/07/2024";
  const Imported guessed = imported(kFormat, open.dump());
  EXPECT_EQ(guessed.menu.sections[0].availability.calendar->until, make_date(2024, 6, 7));
  EXPECT_EQ(count_losses(guessed.report, "date_ambiguous"), 2);

  Json iso = merchant();
  iso["availabilities"][0]["startDate"] = "2024-05-01";
  iso["availabilities"][0]["endDate"] = "31/31/2024";
  const Imported wrong = imported(kFormat, iso.dump());
  EXPECT_EQ(wrong.menu.sections[0].availability.calendar->from, make_date(2024, 5, 1));
  EXPECT_EQ(count_losses(wrong.report, "date_invalid"), 1);
}

TEST(OpenDelivery, WhatItemsSayOfFood_A31) {
  const Imported in = imported(kFormat, merchant().dump());
  const Item& cheese = *find_item(in.menu, "half-a");
  EXPECT_EQ(cheese.nutrition, (std::vector<NutrientAmount>{{Nutrient::energy, 200, 250}}));
  EXPECT_EQ(cheese.allergens, (std::vector<AllergenDeclaration>{{Allergen::milk, Presence::contains},
                                                                {Allergen::nuts, Presence::may_contain}}));
  EXPECT_EQ(cheese.diets, std::vector<std::string>{"vegetarian"});
  EXPECT_TRUE(is_exact(in.report, "half-a"));
  const Item& wine = *find_item(in.menu, "wine");
  EXPECT_EQ(wine.nutrition, (std::vector<NutrientAmount>{{Nutrient::energy, 335, 335}})) << "80 Cal are 334.72 kJ";
  EXPECT_EQ(count_losses(in.report, "energy_rounded"), 1);
  EXPECT_EQ(wine.tags, std::vector<std::string>{"alcohol"});
  ASSERT_TRUE(wine.measure.has_value());
  EXPECT_EQ(wine.measure->unit, MeasureUnit::litre);
  EXPECT_TRUE(wine.availability.suspended_until.has_value());
  const OptionGroup& halves = *find_group(in.menu, "g");
  EXPECT_EQ(halves.options[0].ref, "op1") << "options stand by index";
  EXPECT_EQ(halves.options[0].allergens, cheese.allergens);

  Json document = merchant();
  document["items"][2]["unit"] = "OZ";
  document["items"][2]["ean"] = "789";
  document["items"][2]["nutritionalInfo"] = {
      {"description", "with E202"}, {"calories", "many"}, {"allergen", {"WHEAT", "COCOA"}}};
  const Imported rich = imported(kFormat, document.dump());
  EXPECT_EQ(find_item(rich.menu, "half-b")->allergens,
            (std::vector<AllergenDeclaration>{{Allergen::gluten, Presence::contains}}));
  for (const char* why : {"unit_not_held", "barcode_not_held", "nutrition_text_not_held", "energy_unreadable",
                          "allergen_widened", "allergen_not_held"}) {
    ASSERT_NE(find_loss(rich.report, why), nullptr) << why;
    EXPECT_EQ(find_loss(rich.report, why)->item, "half-b") << why;
  }
}

TEST(OpenDelivery, TheMerchantBecomesAVenueWithHoursAreasAndFees_A31) {
  const Imported in = imported(kFormat, merchant().dump());
  ASSERT_EQ(in.venue.size(), 1u);
  const Venue& venue = in.venue[0];
  EXPECT_EQ(venue.name, "Cantina");
  EXPECT_EQ(venue.address, (Address{"Rua A, 10, Centro", "11000-000", "Santos", "BR"}));
  EXPECT_EQ(venue.position, (GeoPoint{-239'608'000, -463'336'000}));
  EXPECT_EQ(venue.tags, (std::vector<std::string>{"pizza", "pasta"}));
  ASSERT_EQ(venue.offers.size(), 1u);
  const FulfilmentOffer& offer = venue.offers[0];
  EXPECT_EQ(offer.fulfilment, Fulfilment::delivery);
  EXPECT_EQ(offer.preparation_minutes, 25);
  EXPECT_EQ(offer.minimum_minor, 2050);
  ASSERT_TRUE(offer.hours.has_value());
  EXPECT_EQ(offer.hours->weekly, (std::vector<WeeklyWindow>{{5, {1080, 1560}}, {6, {1080, 1560}}}));
  EXPECT_EQ(offer.hours->exceptions,
            (std::vector<DateException>{{make_date(2024, 12, 25), {}}, {make_date(2024, 12, 31), {{600, 840}}}}));
  ASSERT_EQ(venue.zones.size(), 2u);
  EXPECT_EQ(venue.zones[0].radius_m, 1000) << "the smallest circle is asked first";
  ASSERT_EQ(in.rules.fees.size(), 2u);
  EXPECT_EQ(in.rules.fees[0].amount_minor, 550);
  EXPECT_EQ(in.rules.fees[0].zones, std::vector<Ref>{"radius-1000"});
  EXPECT_EQ(in.rules.fees[1].zones, std::vector<Ref>{"radius-3000"});
  EXPECT_EQ(in.rules.fees[1].amount_minor, 800);
}

TEST(OpenDelivery, PolygonsAndUnavailableServices_A31) {
  Json document = merchant();
  document["status"] = "UNAVAILABLE";
  const Json ring = {{{"latitude", -23}, {"longitude", -46}},
                     {{"latitude", -23}, {"longitude", -47}},
                     {{"latitude", -24}, {"longitude", -46}}};
  document["services"][0]["serviceArea"] = {
      {"id", "a"},
      {"polygon",
       {{{"geoCoordinates", ring}, {"price", {{"value", 5}, {"currency", "BRL"}}}, {"estimateDeliveryTime", 25}}}}};
  document["services"][0]["serviceArea"]["exclusionAreaPolygon"] = {{{"geoCoordinates", ring}}};
  Json indoor = document["services"][0];
  indoor["serviceType"] = "INDOOR";
  indoor["status"] = "UNAVAILABLE";
  document["services"].push_back(indoor);
  const Imported in = imported(kFormat, document.dump());
  ASSERT_EQ(in.venue.size(), 1u);
  EXPECT_TRUE(in.venue[0].paused);
  EXPECT_EQ(in.venue[0].offers.size(), 1u);
  ASSERT_EQ(in.venue[0].zones.size(), 1u);
  EXPECT_TRUE(in.venue[0].zones[0].area.has_value());
  ASSERT_EQ(in.venue[0].zones[0].excludes.size(), 1u);
  EXPECT_EQ(in.venue[0].zones[0].excludes[0], *in.venue[0].zones[0].area);
  ASSERT_EQ(in.rules.fees.size(), 1u);
  EXPECT_TRUE(in.rules.fees[0].zones.empty()) << "one price for all areas";
  EXPECT_NE(find_loss(in.report, "service_unavailable"), nullptr);
  EXPECT_NE(find_loss(in.report, "delivery_time_not_held"), nullptr);
}

TEST(OpenDelivery, WhatDanglesAndRepeatsIsReported_A31) {
  Json document = merchant();
  document["itemOffers"][0]["itemId"] = "nowhere";
  document["itemOffers"][1]["optionGroupsId"] = {"g", "g", "gone"};
  document["categories"][0]["itemOfferId"] = {"o1", "o2", "o2", "o9"};
  document["optionGroups"][0]["options"][0]["itemId"] = "lost";
  document["categories"][0]["availabilityId"] = {"none"};
  document["menus"][0]["categoryId"] = {"c1", "c1", "c7"};
  document["items"].push_back(document["items"][0]);
  const Imported in = imported(kFormat, document.dump());
  for (const char* why :
       {"dangling_item", "repeated_group_link", "dangling_group", "repeated_item_link", "dangling_offer",
        "dangling_availability", "repeated_section_link", "dangling_section", "duplicate_id", "section_in_no_menu"}) {
    EXPECT_NE(find_loss(in.report, why), nullptr) << why;
  }
  EXPECT_EQ(in.report.dangling_groups, 1);
}

TEST(OpenDelivery, PricesAreDecimalTextAndOtherCurrenciesAreLeftOut_A31) {
  Json document = merchant();
  std::string text = document.dump();
  const auto at = text.find("43.1");
  ASSERT_NE(at, std::string::npos);
  text.replace(at, 4, "1234567.895");
  const Imported in = imported(kFormat, text);
  EXPECT_EQ(find_item(in.menu, "pizza")->price_minor, 123'456'790) << "half up, from the digits of the text";
  EXPECT_NE(find_loss(in.report, "price_rounded"), nullptr);

  document["itemOffers"][0]["price"]["currency"] = "EUR";
  ImportOptions options = test::import_options("BRL");
  const Imported other = imported(kFormat, document.dump(), options);
  EXPECT_FALSE(find_item(other.menu, "pizza")->sold_alone);
  EXPECT_NE(find_loss(other.report, "currency_differs"), nullptr);
}

TEST(OpenDelivery, ListsThatAreLeftOutMeanEverything_A31) {
  Json document = merchant();
  document["menus"][0].erase("categoryId");
  document["categories"][0].erase("itemOfferId");
  const Imported in = imported(kFormat, document.dump());
  ASSERT_EQ(in.menu.sections.size(), 2u);
  EXPECT_EQ(in.menu.sections[0].items, (std::vector<Ref>{"pizza", "wine"}));
}

TEST(OpenDelivery, ASecondOfferIsAnItemOfItsOwn_A31) {
  Json document = merchant();
  document["itemOffers"].push_back({{"id", "o3"}, {"itemId", "pizza"}, {"index", 5}, {"price", price("60")}});
  document["categories"][0]["itemOfferId"] = {"o1", "o3"};
  const Imported in = imported(kFormat, document.dump());
  EXPECT_EQ(in.menu.sections[0].items, (std::vector<Ref>{"pizza", "o3"}));
  EXPECT_EQ(find_item(in.menu, "o3")->price_minor, 6000);
  EXPECT_EQ(find_item(in.menu, "o3")->name, find_item(in.menu, "pizza")->name);
  EXPECT_NE(find_loss(in.report, "offer_becomes_item"), nullptr);
}

// The snapshot of v2: nested offers, groups inside options, defaults, stock signals, subcategories.
TEST(OpenDelivery, SnapshotsOfVersion2_A31) {
  const Json document = Json::parse(R"({
    "id": "menu-lunch", "merchantId": "m", "name": "Almoço", "lastUpdate": "2026-01-01T00:00:00Z", "TTL": 600,
    "items": [{"id": "burger", "name": "Burger", "description": "", "externalCode": "burger", "unit": "UN"},
              {"id": "cheese", "name": "Queijo", "description": "", "externalCode": "cheese", "unit": "UN"},
              {"id": "cheddar", "name": "Cheddar", "description": "", "externalCode": "cheddar", "unit": "UN"}],
    "categories": [{"id": "c", "index": 0, "name": "Burgers", "externalCode": "c", "status": "AVAILABLE",
      "subcategories": [{"id": "sub", "name": "Clássicos", "status": "AVAILABLE", "displayOrder": 0}],
      "itemOffers": [{"id": "o", "itemId": "burger", "index": 0, "quantityAvailable": 10,
        "unityPrice": {"value": 25.0, "originalValue": 25.0, "currency": "BRL"},
        "optionGroups": [{"id": "extras", "index": 0, "name": "Extras", "externalCode": "extras", "status": "AVAILABLE",
          "minPermitted": 0, "maxPermitted": 2, "options": [
            {"id": "p", "itemId": "cheese", "status": "AVAILABLE", "defaultQuantity": 1,
             "optionPrice": {"value": 3.0, "originalValue": 3.0, "currency": "BRL"},
             "optionGroups": [{"id": "kind", "index": 0, "name": "Tipo", "externalCode": "kind", "status": "AVAILABLE",
               "minPermitted": 1, "maxPermitted": 1, "options": [{"id": "q", "itemId": "cheddar", "status": "AVAILABLE",
                 "optionPrice": {"value": 0, "originalValue": 0, "currency": "BRL"}}]}]}]}]}]}]
  })");
  const Imported in = imported(kFormat, document.dump());
  EXPECT_EQ(in.menu.ref, "menu-lunch");
  ASSERT_EQ(in.menu.sections.size(), 1u);
  EXPECT_EQ(in.menu.sections[0].items, std::vector<Ref>{"burger"});
  ASSERT_EQ(in.menu.sections[0].sections.size(), 1u);
  EXPECT_EQ(find_item(in.menu, "burger")->price_minor, 2500);
  const OptionGroup& extras = *find_group(in.menu, "extras");
  EXPECT_EQ(extras.options[0].default_quantity, 1);
  EXPECT_EQ(extras.options[0].groups, std::vector<Ref>{"kind"});
  EXPECT_EQ(MenuIndex::build(in.menu)->depth_of("burger"), 2);
  EXPECT_NE(find_loss(in.report, "stock_not_held"), nullptr);
}

TEST(OpenDelivery, ReferencesSurviveAsCodesOrAsUuids_A31) {
  using exchange::opendelivery::held_ref;
  using exchange::opendelivery::made_id;
  const std::string uuid = "732bd31e-77fc-47ee-88ee-a0437f97b198";
  EXPECT_EQ(made_id("item", uuid), uuid);
  const std::string made = made_id("item", "moules-frites");
  EXPECT_TRUE(parse_uuid(made).ok());
  EXPECT_EQ(made[14], '8');
  EXPECT_NE(made, made_id("group", "moules-frites"));
  EXPECT_EQ(held_ref("item", made, "moules-frites"), "moules-frites");
  EXPECT_EQ(held_ref("item", made, "autre"), made);
  EXPECT_EQ(held_ref("item", uuid, "23"), uuid);
}

TEST(OpenDelivery, OtherDocumentsAreRefused_A31) {
  for (const char* text : {"[]", "{}", "1", R"({"menus": []})", R"({"items": [{"price_info": {}}]})"}) {
    const auto result = import_menu(kFormat, text, test::import_options());
    ASSERT_FALSE(result.ok()) << text;
    EXPECT_EQ(result.error().code(), Errc::import_format) << text;
  }
  ImportOptions none;
  none.venue = "chez-test";
  EXPECT_EQ(import_menu(kFormat, R"({"itemOffers": []})", none).error().code(), Errc::currency_unknown);
}

TEST(OpenDelivery, ExportsReadBackWhole_A31) {
  const Imported first = imported(kFormat, merchant().dump());
  const auto index = MenuIndex::build(first.menu);
  const auto out = export_menu(kFormat, *index, first.venue[0], first.rules);
  ASSERT_TRUE(out.ok());
  const Imported again = imported(kFormat, out->text);
  EXPECT_EQ(to_json(again.menu), to_json(first.menu));
  ASSERT_EQ(again.venue.size(), 1u);
  EXPECT_EQ(again.venue[0], first.venue[0]);
  EXPECT_EQ(again.rules, first.rules);
  for (const Item& item : first.menu.items) EXPECT_TRUE(is_exact(out->report, item.ref)) << item.ref;
}

TEST(OpenDelivery, WhatTheFormatCannotSayIsReported_A31) {
  Imported in = imported(kFormat, merchant().dump());
  Item& pizza = in.menu.items[0];
  pizza.name.set("fr", "Pizza");
  pizza.tax_class = "food";
  pizza.max_quantity = 3;
  pizza.minimum_age = 18;
  pizza.allergens = {{Allergen::fish, Presence::may_contain}, {Allergen::eggs, Presence::free}};
  pizza.diets = {"paleo"};
  pizza.variants = {{"s", LocalizedText("Pequena"), 1000, {}}, {"l", LocalizedText("Grande"), 2000, {}}};
  OptionGroup& group = in.menu.groups[0];
  group.free_quantity = 1;
  group.price_method = PriceMethod::sum;
  group.options[0].default_quantity = 1;
  const auto index = MenuIndex::build(in.menu);
  ASSERT_TRUE(index.ok()) << index.error().details_json();
  const auto out = export_menu(kFormat, *index, in.venue[0], PriceRules{});
  ASSERT_TRUE(out.ok());
  for (const char* why : {"languages_not_held", "tax_not_held", "maximum_not_held", "minimum_age_not_held",
                          "traces_as_contained", "allergen_free_not_held", "diet_not_held", "variants_become_group",
                          "free_quantity_not_held", "default_not_held", "company_number_missing"}) {
    EXPECT_NE(find_loss(out->report, why), nullptr) << why;
  }
  EXPECT_FALSE(is_exact(out->report, "pizza"));
  const Imported again = imported(kFormat, out->text);
  const Item& back = *find_item(again.menu, "pizza");
  EXPECT_EQ(back.price_minor, 0);
  ASSERT_EQ(back.groups.size(), 2u);
  const OptionGroup& sizes = *find_group(again.menu, back.groups[0]);
  EXPECT_EQ(sizes.min_quantity, 1);
  EXPECT_EQ(sizes.options[1].price_minor, 2000);
  EXPECT_EQ(back.allergens, (std::vector<AllergenDeclaration>{{Allergen::fish, Presence::contains}}));
}

}  // namespace
}  // namespace couvert

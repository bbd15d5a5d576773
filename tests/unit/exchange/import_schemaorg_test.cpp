// SPDX-License-Identifier: Apache-2.0
// schema.org menus: the many shapes of JSON-LD, prices as decimal text, hours, add-ons.
#include "couvert/limits.hpp"
#include "exchange/schemaorg.hpp"
#include "exchange_support.hpp"

#include <algorithm>

#include <gtest/gtest.h>

namespace couvert {
namespace {

using namespace test;

Imported schemaorg(std::string_view text) { return imported(Format::schemaorg, text); }

// A document with one item that has the given offers.
std::string with_offers(const std::string& offers, const std::string& more = {}) {
  return R"({"@context":"https://schema.org","@type":"Menu","identifier":"m","hasMenuSection":{"@type":"MenuSection","identifier":"s","name":"S",)"
         R"("hasMenuItem":{"@type":"MenuItem","identifier":"a","name":"A","offers":)" +
         offers + more + "}}}";
}

constexpr std::string_view kBistro = R"({
  "@context": "https://schema.org", "@type": ["LocalBusiness", "Restaurant"], "name": "Le Petit Port",
  "description": {"@language": "fr", "@value": "Cuisine de la mer"}, "telephone": "+33 2 98 00 00 00",
  "address": {"@type": "PostalAddress", "streetAddress": "1 quai", "postalCode": "29900", "addressLocality": "Concarneau", "addressCountry": "fr"},
  "geo": {"@type": "GeoCoordinates", "latitude": "47.8731", "longitude": -3.9184},
  "openingHours": ["Tu-Sa 12:00-14:00,19:00-22:30", "Su 12:00-15:00"],
  "openingHoursSpecification": [
    {"@type": "OpeningHoursSpecification", "dayOfWeek": ["https://schema.org/Monday"], "opens": "19:00", "closes": "01:00"},
    {"@type": "OpeningHoursSpecification", "opens": "00:00", "closes": "00:00", "validFrom": "2030-12-25", "validThrough": "2030-12-26"}],
  "servesCuisine": ["Seafood", "Breton"], "priceRange": "€€",
  "hasMenu": {
    "@type": "Menu", "identifier": "carte", "name": "La carte", "inLanguage": "fr",
    "hasMenuSection": [
      {"@type": "MenuSection", "@id": "#plats", "name": "Plats",
       "hasMenuSection": {"@type": "MenuSection", "identifier": "poissons", "name": "Poissons",
         "hasMenuItem": [
           {"@type": "MenuItem", "@id": "#sole", "identifier": "sole", "name": "Sole meunière",
            "offers": {"@type": "Offer", "price": 28.9, "priceCurrency": "EUR"},
            "suitableForDiet": ["https://schema.org/GlutenFreeDiet", "KosherDiet"],
            "image": {"@type": "ImageObject", "contentUrl": "https://example.org/sole.jpg", "width": "640", "height": 480},
            "menuAddOn": {"@type": "MenuSection", "identifier": "garnitures", "name": "Garnitures", "hasMenuItem": [
               {"@type": "MenuItem", "identifier": "riz", "name": "Riz"},
               {"@type": "MenuItem", "identifier": "frites", "name": "Frites", "offers": {"@type": "Offer", "price": "3.50", "priceCurrency": "EUR"}}]}}]}},
      {"@type": "MenuSection", "identifier": "boissons", "name": "Boissons",
       "hasMenuItem": [{"@type": "MenuItem", "identifier": "cidre", "name": [{"@language": "fr", "@value": "Cidre"}, {"@language": "en", "@value": "Cider"}],
         "offers": [{"@type": "Offer", "identifier": "25cl", "name": "25 cl", "price": "4.00", "priceCurrency": "EUR"},
                    {"@type": "Offer", "identifier": "75cl", "name": "75 cl", "price": "11", "priceCurrency": "EUR"}]},
         {"@id": "#sole"}]}]}
})";

std::string with_hours(std::string_view hours) {
  std::string text(kBistro);
  const auto begin = text.find("\"Tu-Sa 12:00"), end = text.find(']', begin);
  return text.replace(begin, end - begin, '"' + std::string(hours) + '"');
}

TEST(ImportSchemaOrg, OpeningHoursOfOpenStreetMap_A11) {
  const Imported in = schemaorg(with_hours("Mo-Fr 12h-14h30, Sa 19:00-02:00; We off; PH off"));
  ASSERT_EQ(in.venue.size(), 1u);
  ASSERT_TRUE(in.venue[0].hours.has_value());
  const auto& weekly = in.venue[0].hours->weekly;
  EXPECT_NE(std::find(weekly.begin(), weekly.end(), WeeklyWindow{1, {720, 870}}), weekly.end());
  EXPECT_NE(std::find(weekly.begin(), weekly.end(), WeeklyWindow{6, {1140, 1560}}), weekly.end());
  EXPECT_EQ(std::count_if(weekly.begin(), weekly.end(), [](const auto& w) { return w.day == 3; }), 0);
  EXPECT_NE(find_loss(in.report, "holidays_not_held"), nullptr);
  EXPECT_NE(find_loss(schemaorg(with_hours("Jul-Aug Mo-Su 12:00-14:00")).report, "season_not_held"), nullptr);
  EXPECT_NE(find_loss(schemaorg(with_hours("when the cat is out")).report, "opening_hours_unreadable"), nullptr);
}

TEST(ImportSchemaOrg, CarriesTheTreeOver) {
  const Imported in = schemaorg(kBistro);
  const Menu& menu = in.menu;
  EXPECT_EQ(menu.ref, "carte");
  EXPECT_EQ(menu.default_locale, "fr");
  ASSERT_EQ(menu.sections.size(), 2u);
  EXPECT_EQ(menu.sections[0].ref, "#plats");
  ASSERT_EQ(menu.sections[0].sections.size(), 1u);
  EXPECT_EQ(menu.sections[0].sections[0].items, (std::vector<Ref>{"sole"}));
  EXPECT_EQ(menu.sections[1].items, (std::vector<Ref>{"cidre", "sole"}));
  const Item& sole = *find_item(menu, "sole");
  EXPECT_EQ(sole.price_minor, 2890);
  EXPECT_EQ(sole.diets, (std::vector<std::string>{"gluten_free", "kosher"}));
  EXPECT_EQ(sole.images, (std::vector<Image>{{"https://example.org/sole.jpg", 640, 480}}));
  const Item& cider = *find_item(menu, "cidre");
  EXPECT_EQ(cider.name.get("en"), "Cider");
  ASSERT_EQ(cider.variants.size(), 2u);
  EXPECT_EQ(cider.variants[1].ref, "75cl");
  EXPECT_EQ(cider.variants[1].price_minor, 1100);
  EXPECT_TRUE(is_exact(in.report, "sole"));
  EXPECT_TRUE(is_exact(in.report, "cidre"));
  EXPECT_EQ(in.report.menus, 1);
  EXPECT_EQ(in.report.sections, 4);
  EXPECT_EQ(in.report.options, 2);
}

TEST(ImportSchemaOrg, AddOnsBecomeAnOptionalGroup) {
  const Imported in = schemaorg(kBistro);
  ASSERT_EQ(in.menu.groups.size(), 1u);
  const OptionGroup& group = in.menu.groups[0];
  EXPECT_EQ(group.ref, "garnitures");
  EXPECT_EQ(group.min_quantity, 0);
  EXPECT_FALSE(group.max_quantity.has_value());
  ASSERT_EQ(group.options.size(), 2u);
  EXPECT_EQ(group.options[0].price_minor, 0);
  EXPECT_EQ(group.options[1].price_minor, 350);
  EXPECT_EQ(find_item(in.menu, "sole")->groups, (std::vector<Ref>{"garnitures"}));
  EXPECT_EQ(find_loss(in.report, "price_missing")->item, "garnitures");
}

TEST(ImportSchemaOrg, ReadsTheVenue) {
  const Imported in = schemaorg(kBistro);
  ASSERT_EQ(in.venue.size(), 1u);
  const Venue& venue = in.venue[0];
  EXPECT_EQ(venue.name, "Le Petit Port");
  EXPECT_EQ(venue.description.get("fr"), "Cuisine de la mer");
  EXPECT_EQ(venue.address, (Address{"1 quai", "29900", "Concarneau", "FR"}));
  EXPECT_EQ(venue.position, (GeoPoint{478'731'000, -39'184'000}));
  EXPECT_EQ(venue.tags, (std::vector<std::string>{"Seafood", "Breton"}));
  ASSERT_TRUE(venue.hours.has_value());
  EXPECT_EQ(venue.hours->weekly.size(), 12u);
  EXPECT_EQ(venue.hours->weekly.front(), (WeeklyWindow{2, {720, 840}}));
  EXPECT_EQ(venue.hours->weekly.back(), (WeeklyWindow{1, {1140, 1500}}));
  ASSERT_EQ(venue.hours->exceptions.size(), 2u);
  EXPECT_TRUE(venue.hours->exceptions[0].windows.empty());
  EXPECT_NE(find_loss(in.report, "unknown_member"), nullptr);  // priceRange
}

TEST(ImportSchemaOrg, PricesAreDecimalTextToTheDigit) {
  const auto price = [](const std::string& json, const char* code = "EUR") {
    const Imported in = schemaorg(with_offers(R"({"price":)" + json + R"(,"priceCurrency":")" + code + "\"}"));
    EXPECT_EQ(in.menu.currency.code(), code);
    return in.menu.items.at(0).sold_alone ? in.menu.items[0].price_minor : -1;
  };
  EXPECT_EQ(price("\"3.50\""), 350);
  EXPECT_EQ(price("3.5"), 350);
  EXPECT_EQ(price("0.29"), 29);
  EXPECT_EQ(price("1.1e1"), 1100);
  EXPECT_EQ(price("12345678901.23"), -1);
  EXPECT_EQ(price("9007199254.74"), 900'719'925'474);
  EXPECT_EQ(price("\"1200\"", "JPY"), 1200);
  EXPECT_EQ(price("\"1.234\"", "KWD"), 1234);
  EXPECT_EQ(price("\"4,90\""), 490);
  EXPECT_EQ(price("\"4,90 €\""), 490);
  EXPECT_EQ(price("\"EUR 4.90\""), 490);
  EXPECT_EQ(price("\"1,000\""), -1);
  EXPECT_EQ(price("\"about 5\""), -1);
  EXPECT_EQ(price("-1"), -1);
  EXPECT_EQ(price("\"\""), -1);
}

TEST(ImportSchemaOrg, RoundingAndCleaningOfPricesIsReported) {
  const Imported rounded = schemaorg(with_offers(R"({"price":"1.005","priceCurrency":"EUR"})"));
  EXPECT_EQ(rounded.menu.items[0].price_minor, 101);
  EXPECT_NE(find_loss(rounded.report, "price_rounded"), nullptr);
  const Imported cleaned = schemaorg(with_offers(R"({"price":"$5","priceCurrency":"USD"})"));
  EXPECT_EQ(cleaned.menu.items[0].price_minor, 500);
  EXPECT_NE(find_loss(cleaned.report, "price_not_plain"), nullptr);
  EXPECT_FALSE(is_exact(cleaned.report, "a"));
}

TEST(ImportSchemaOrg, PricesOfOtherCurrenciesAreNotMixed) {
  const Imported in = schemaorg(with_offers(
      R"([{"price":"1","priceCurrency":"USD"},{"identifier":"e","name":"E","price":"2","priceCurrency":"EUR"}])"));
  EXPECT_EQ(in.menu.currency.code(), "EUR");
  EXPECT_EQ(in.menu.items[0].price_minor, 200);
  EXPECT_EQ(find_loss(in.report, "currency_differs")->detail, "USD");
}

TEST(ImportSchemaOrg, PriceSpecificationAndAggregateOffersAreRead) {
  EXPECT_EQ(
      schemaorg(with_offers(R"({"priceSpecification":{"price":7,"priceCurrency":"EUR"}})")).menu.items[0].price_minor,
      700);
  const Imported in =
      schemaorg(with_offers(R"({"@type":"AggregateOffer","lowPrice":1,"offers":[{"price":8,"priceCurrency":"EUR"}]})"));
  EXPECT_EQ(in.menu.items[0].price_minor, 800);
  const Imported range =
      schemaorg(with_offers(R"({"@type":"AggregateOffer","lowPrice":1,"highPrice":3,"priceCurrency":"EUR"})"));
  EXPECT_FALSE(range.menu.items[0].sold_alone);
  EXPECT_EQ(count_losses(range.report, "price_range_not_held"), 2);
}

TEST(ImportSchemaOrg, OffersLimitedInTimeBecomeCalendars) {
  const Imported daily = schemaorg(
      with_offers(R"({"price":1,"priceCurrency":"EUR","availabilityStarts":"T11:00","availabilityEnds":"14:00:00"})"));
  ASSERT_TRUE(daily.menu.items[0].availability.calendar.has_value());
  EXPECT_EQ(daily.menu.items[0].availability.calendar->weekly.size(), 7u);
  EXPECT_TRUE(is_exact(daily.report, "a"));
  const Imported dated = schemaorg(
      with_offers(R"({"price":1,"priceCurrency":"EUR","validFrom":"2030-01-01T10:00","validThrough":"2030-03-19"})"));
  EXPECT_EQ(dated.menu.items[0].availability.calendar->until, make_date(2030, 3, 19));
  EXPECT_NE(find_loss(dated.report, "time_of_day_dropped"), nullptr);
  const Imported out =
      schemaorg(with_offers(R"({"price":1,"priceCurrency":"EUR","availability":"http://schema.org/SoldOut"})"));
  EXPECT_TRUE(out.menu.items[0].availability.suspended_until.has_value());
  EXPECT_NE(find_loss(out.report, "sold_out_without_end"), nullptr);
}

TEST(ImportSchemaOrg, MenusAreFoundWhereverTheyStand) {
  const char* kItem = R"({"@type":"MenuItem","name":"Tea","offers":{"price":"2","priceCurrency":"EUR"}})";
  const std::string section = std::string(R"({"@type":"MenuSection","name":"Hot","hasMenuItem":)") + kItem + "}";
  const std::string menu = R"({"@type":"http://schema.org/Menu","@id":"#menu","hasMenuSection":)" + section + "}";
  for (const std::string& text :
       {R"({"@context":"https://schema.org","@graph":[{"@type":"Restaurant","name":"R","hasMenu":{"@id":"#menu"}},)" +
            menu + "]}",
        R"([{"@type":"WebPage","mainEntity":{"@type":"CafeOrCoffeeShop","name":"R","menu":)" + menu + "}}]",
        R"({"@type":"schema:Restaurant","schema:name":"R","schema:hasMenu":)" + menu + "}", section, std::string(kItem),
        std::string("[") + kItem + "]"}) {
    const Imported in = schemaorg(text);
    ASSERT_EQ(in.menu.items.size(), 1u) << text;
    EXPECT_EQ(in.menu.items[0].ref, "tea");
    EXPECT_EQ(in.menu.items[0].price_minor, 200);
    ASSERT_EQ(in.menu.sections.size(), 1u) << text;
    EXPECT_NE(find_loss(in.report, "item_without_id"), nullptr);
    EXPECT_EQ(find_loss(in.report, "no_menu"), nullptr);
  }
}

TEST(ImportSchemaOrg, AMenuThatIsALinkIsReported) {
  const Imported in = schemaorg(R"({"@type":"Restaurant","name":"R","hasMenu":"https://example.org/menu"})");
  EXPECT_TRUE(in.menu.items.empty());
  EXPECT_EQ(find_loss(in.report, "menu_is_link")->detail, "https://example.org/menu");
  EXPECT_NE(find_loss(in.report, "no_menu"), nullptr);
  ASSERT_EQ(in.venue.size(), 1u);
}

TEST(ImportSchemaOrg, DocumentsOfOtherThingsGiveAnEmptyMenu) {
  const Imported in =
      schemaorg(R"({"@type":"Event","name":"Fest-noz","offers":{"@type":"Offer","price":"5","priceCurrency":"EUR"}})");
  EXPECT_TRUE(in.menu.items.empty());
  EXPECT_TRUE(in.venue.empty());
  EXPECT_EQ(count_losses(in.report, "type_not_held"), 2);
  for (const char* text : {"{}", "[]", "3", "\"x\"", "null", R"({"menus":[],"items":[]})"}) {
    const auto result = import_menu(Format::schemaorg, text, import_options());
    ASSERT_FALSE(result.ok()) << text;
    EXPECT_EQ(result.error().code(), Errc::import_format) << text;
  }
}

TEST(ImportSchemaOrg, CirclesOfReferencesEnd) {
  const Imported in = schemaorg(
      R"({"@graph":[{"@type":"Menu","@id":"#m","hasMenuSection":{"@id":"#s"}},)"
      R"({"@type":"MenuSection","@id":"#s","name":"S","hasMenuSection":{"@id":"#s"},"hasMenuItem":{"@id":"#i"}},)"
      R"({"@type":"MenuItem","@id":"#i","name":"I","offers":{"price":1,"priceCurrency":"EUR"},"menuAddOn":[{"@id":"#i"},{"@id":"#s"}]}]})");
  EXPECT_EQ(in.menu.items.size(), 1u);
  EXPECT_NE(find_loss(in.report, "section_repeated"), nullptr);
  EXPECT_NE(find_loss(in.report, "group_cycle"), nullptr);
}

TEST(ImportSchemaOrg, SectionsBeyondTheDepthLimitGiveTheirItemsUp) {
  std::string text =
      R"({"@type":"MenuItem","identifier":"deep","name":"D","offers":{"price":1,"priceCurrency":"EUR"}})";
  for (int i = 0; i < 12; ++i) {
    text = R"({"@type":"MenuSection","name":"S)" + std::to_string(i) +
           (i ? R"(","hasMenuSection":)" : R"(","hasMenuItem":)") + text + "}";
  }
  const Imported in = schemaorg(R"({"@type":"Menu","hasMenuSection":)" + text + "}");
  const Section* section = &in.menu.sections.at(0);
  int depth = 1;
  for (; !section->sections.empty(); section = &section->sections[0]) ++depth;
  EXPECT_EQ(depth, limits::section_depth);
  EXPECT_EQ(section->items, (std::vector<Ref>{"deep"}));
  EXPECT_NE(find_loss(in.report, "sections_too_deep"), nullptr);
}

TEST(ImportSchemaOrg, TheSameNameTwiceGivesTwoReferences) {
  const Imported in = schemaorg(
      R"({"@type":"MenuSection","name":"S","hasMenuItem":[{"name":"Soup"},{"name":"Soup"},{"@type":"MenuItem","identifier":"soup"}]})");
  ASSERT_EQ(in.menu.items.size(), 3u);
  EXPECT_EQ(in.menu.items[0].ref, "soup");
  EXPECT_EQ(in.menu.items[1].ref, "soup-2");
  EXPECT_EQ(in.menu.items[2].ref, "soup-3");
  EXPECT_NE(find_loss(in.report, "duplicate_id"), nullptr);
}

TEST(OpeningHoursText, UsualFormsAreRead) {
  const auto windows = [](std::string_view text) {
    std::vector<WeeklyWindow> weekly;
    return exchange::parse_opening_hours(text, weekly) ? static_cast<int>(weekly.size()) : -1;
  };
  EXPECT_EQ(windows("Mo-Sa 11:00-14:30"), 6);
  EXPECT_EQ(windows("Mo,Tu,We,Th,Fr,Sa,Su 11:30-23:00"), 7);
  EXPECT_EQ(windows("Sa-Mo 9:00-12:00,14:00-18:00"), 6);
  EXPECT_EQ(windows("Mo-Fr 10:00-19:00; Sa 10:00-22:00"), 6);
  EXPECT_EQ(windows("24/7"), 7);
  EXPECT_EQ(windows("08:00-09:00"), 7);
  EXPECT_EQ(windows("Fr 22:00-02:00"), 1);
  EXPECT_EQ(windows("Su"), 1);
  for (const char* bad : {"", ";", "Mo-Xx 10:00-11:00", "Mo 25:00-26:00", "Mo 10:00", "Mo 10:00-10:00", "PH off",
                          "Mo-Fr sunrise-sunset", "Mo 10:61-11:00"}) {
    EXPECT_EQ(windows(bad), -1) << bad;
  }
}

}  // namespace
}  // namespace couvert

// SPDX-License-Identifier: Apache-2.0
// Random menus of the whole model through each format that is written: what comes back once comes back for ever, and an
// item that the report calls exact is the item that was given.
#include "couvert/codec.hpp"
#include "exchange_support.hpp"
#include "support/random_values.hpp"

#include <algorithm>
#include <string>

namespace couvert {
namespace {

using testing::Random;

Calendar daily(Random& random) {
  Calendar calendar;
  const std::int32_t open = random.small(0, 1439);
  const std::int32_t close = open + random.small(1, 1439);
  for (std::int32_t day = 1; day <= 7; ++day) {
    if (!random.chance(20)) calendar.weekly.push_back({day, {open, close}});
  }
  if (calendar.weekly.empty()) calendar.weekly.push_back({3, {open, close}});
  if (random.chance(30)) calendar.until = Date{random.small(20'000, 21'000)};
  return calendar;
}

// What the stock generator leaves out and one of the formats holds.
void enrich(Random& random, Menu& menu) {
  for (Item& item : menu.items) {
    if (random.chance(30)) item.nutrition = {{Nutrient::energy, random.small(0, 400), random.small(400, 900)}};
    if (random.chance(20)) item.nutrition.push_back({Nutrient::salt, 7, random.small(7, 90)});
    if (random.chance(20)) item.tags = {"code:" + std::to_string(random.below(9'000))};
    if (random.chance(10)) item.tags.push_back("alcohol");
    if (random.chance(20)) item.diets = {"vegan", "gluten_free"};
    if (random.chance(20)) item.availability.calendar = daily(random);
    if (random.chance(10)) item.availability.suspended_until = Instant{253'402'300'799'000'000};
    if (random.chance(15) && item.variants.empty()) item.measure = Measure{MeasureUnit::kilogram, 3, 1, 1, {}};
    if (random.chance(15)) item.minimum_age = 18;
    if (random.chance(50)) item.name = LocalizedText("Plat " + item.ref);
    if (random.chance(50) || item.description.get("default").empty()) item.description = {};
    for (auto& [locale, words] : item.description.by_locale) words += " and more";  // readers may trim
    if (random.chance(40)) item.tax_class.clear();
    if (random.chance(40)) item.allergens.clear();
    if (random.chance(40)) item.max_quantity.reset();
  }
  PriceBook book;
  book.ref = random.chance(50) ? "original-prices" : "prices-1";
  book.name = LocalizedText("Prices");
  book.channels = {book.ref};
  if (random.chance(40)) book.calendar = daily(random);
  for (const Item& item : menu.items) {
    if (item.variants.empty() && random.chance(40))
      book.prices.push_back({item.ref, {}, {}, {}, random.small(1, 9'000)});
  }
  if (!book.prices.empty()) menu.price_books.push_back(std::move(book));
  for (Section& section : menu.sections) {
    if (random.chance(30)) section.availability.calendar = daily(random);
  }
}

// One item as a document.
std::string item_text(const Menu& of, const Item& item) {
  Menu menu;
  menu.ref = "one";
  menu.venue = of.venue;
  menu.currency = of.currency;
  menu.items = {item};
  return to_json(menu);
}

// Whether the report says something of a group that came back otherwise.
bool names_group(const LossReport& report, const OptionGroup& group, std::size_t at) {
  const std::string path = "/groups/" + std::to_string(at);
  return std::any_of(report.losses.begin(), report.losses.end(), [&](const Loss& loss) {
    if (loss.kind == LossKind::exact) return false;
    if (loss.item == group.ref || loss.path == path || loss.path.starts_with(path + "/")) return true;
    return std::any_of(group.options.begin(), group.options.end(), [&](const Option& o) { return o.ref == loss.item; });
  });
}

Menu through(Format format, const Menu& menu, LossReport& report) {
  const auto index = MenuIndex::build(menu);
  EXPECT_TRUE(index.ok()) << (index.ok() ? "" : index.error().details_json());
  if (!index) return {};
  Venue venue;
  venue.id = menu.venue;
  venue.name = "Chez Test";
  venue.currency = menu.currency;
  auto out = export_menu(format, *index, venue, PriceRules{});
  EXPECT_TRUE(out.ok());
  if (!out) return {};
  report = std::move(out->report);
  ImportOptions options;
  options.venue = menu.venue;
  options.currency = menu.currency;
  options.default_locale = menu.default_locale;
  auto in = import_menu(format, out->text, options);
  EXPECT_TRUE(in.ok()) << (in.ok() ? "" : in.error().message());
  return in ? std::move(in->menu) : Menu{};
}

void check(Format format) {
  std::size_t exact = 0;
  for (std::uint64_t seed = 1; seed <= 400; ++seed) {
    Random random(seed);
    testing::MenuShape shape;
    Menu menu = testing::random_menu(random, shape);
    enrich(random, menu);
    LossReport report, second;
    const Menu once = through(format, menu, report);
    for (const Loss& loss : report.losses) {
      if (loss.kind != LossKind::exact) continue;
      const Item* given = test::find_item(menu, loss.item);
      const Item* back = test::find_item(once, loss.item);
      ASSERT_NE(given, nullptr) << loss.item;
      ASSERT_NE(back, nullptr) << "seed " << seed << ", exact and gone: " << loss.item;
      Item expected = *given;
      // Groups that could not be written are reported themselves, not with every item that opens them.
      expected.groups = back->groups;
      if (!expected.variants.empty()) expected.price_minor = back->price_minor;  // unused
      ASSERT_EQ(item_text(menu, *back), item_text(menu, expected)) << "seed " << seed << ": " << to_json(menu);
      ++exact;
    }
    for (std::size_t at = 0; at < menu.groups.size(); ++at) {
      const OptionGroup* back = test::find_group(once, menu.groups[at].ref);
      ASSERT_TRUE((back != nullptr && *back == menu.groups[at]) || names_group(report, menu.groups[at], at))
          << "seed " << seed << ", lost without a word: " << menu.groups[at].ref << " of " << to_json(menu) << "\n"
          << to_json(once);
    }
    const Menu twice = through(format, once, second);
    ASSERT_EQ(to_json(twice), to_json(once)) << "seed " << seed;
  }
  EXPECT_GT(exact, 20u) << "a report that calls nothing exact proves nothing";
}

TEST(Projection, OpenDelivery_A31) { check(Format::opendelivery); }
TEST(Projection, HubRise_A31) { check(Format::hubrise); }
TEST(Projection, UberEats_A31) { check(Format::ubereats); }
TEST(Projection, SchemaOrg_A31) { check(Format::schemaorg); }

}  // namespace
}  // namespace couvert

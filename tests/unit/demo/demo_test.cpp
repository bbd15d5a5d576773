// SPDX-License-Identifier: Apache-2.0
// The demo town: every file is a venue that could be published as it stands.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "couvert/calendar.hpp"
#include "couvert/cart.hpp"
#include "couvert/codec.hpp"
#include "couvert/menu.hpp"
#include "couvert/orderable.hpp"
#include "couvert/pricing.hpp"
#include "couvert/venue.hpp"

namespace couvert {
namespace {

struct DemoVenue {
  std::string file;
  Venue venue;
  Menu menu;
  PriceRules rules;
};

template <class T>
T part(const nlohmann::json& document, const char* member, const std::string& file) {
  Result<T> value = from_json<T>(document.at(member).dump(), UnknownMembers::refuse);
  if (!value) {
    ADD_FAILURE() << file << " /" << member << value.error().path() << ": " << value.error().message();
    return {};
  }
  return *value;
}

const std::vector<DemoVenue>& town() {
  static const std::vector<DemoVenue> all = [] {
    std::vector<DemoVenue> venues;
    for (const auto& entry : std::filesystem::directory_iterator(COUVERT_SOURCE_DIR "/server/demo")) {
      std::ifstream in(entry.path(), std::ios::binary);
      const std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
      const auto document = nlohmann::json::parse(text);
      const std::string file = entry.path().filename().string();
      EXPECT_EQ(document.size(), 3u) << file;
      venues.push_back({file, part<Venue>(document, "venue", file), part<Menu>(document, "menu", file),
                        part<PriceRules>(document, "rules", file)});
      // What the house would compute; winter time will do for questions about hours.
      venues.back().venue.clock.initial_offset_s = 3600;
    }
    std::sort(venues.begin(), venues.end(), [](const auto& a, const auto& b) { return a.file < b.file; });
    return venues;
  }();
  return all;
}

TEST(demo, has_a_dozen_venues_of_different_kinds) {
  std::set<std::string> kinds;
  for (const DemoVenue& v : town()) kinds.insert(v.venue.kind);
  EXPECT_GE(town().size(), 14u);
  EXPECT_GE(kinds.size(), 12u);
}

TEST(demo, venues_are_valid_and_named_like_their_files) {
  for (const DemoVenue& v : town()) {
    SCOPED_TRACE(v.file);
    const Status status = validate(v.venue);
    EXPECT_TRUE(status.ok()) << status.error().path() << ": " << status.error().message();
    EXPECT_EQ(v.venue.id + ".json", v.file);
    EXPECT_EQ(v.menu.venue, v.venue.id);
    EXPECT_EQ(v.menu.currency, v.venue.currency);
    EXPECT_FALSE(v.venue.offers.empty());
    EXPECT_EQ(offer_for(v.venue, Fulfilment::delivery) != nullptr, !v.venue.zones.empty());
  }
}

TEST(demo, menus_publish_without_a_finding) {
  for (const DemoVenue& v : town()) {
    SCOPED_TRACE(v.file);
    for (const Finding& finding : lint(v.menu))
      ADD_FAILURE() << finding_kind_name(finding.kind) << " " << finding.path << " " << finding.ref;
    const Result<MenuIndex> index = MenuIndex::build(v.menu);
    EXPECT_TRUE(index.ok()) << index.error().details_json();
    EXPECT_GE(v.menu.items.size(), 8u);
    EXPECT_LE(v.menu.items.size(), 30u);
  }
}

bool in_both(const LocalizedText& text) {
  return text.by_locale.size() == 2 && !text.get("fr").empty() && !text.get("en").empty();
}

TEST(demo, every_text_is_in_french_and_english) {
  for (const DemoVenue& v : town()) {
    SCOPED_TRACE(v.file);
    EXPECT_TRUE(in_both(v.venue.description));
    for (const Item& item : v.menu.items) {
      EXPECT_TRUE(in_both(item.name)) << item.ref;
      EXPECT_TRUE(item.description.empty() || in_both(item.description)) << item.ref;
      for (const Variant& variant : item.variants) EXPECT_TRUE(in_both(variant.name)) << item.ref;
    }
    for (const OptionGroup& group : v.menu.groups) {
      EXPECT_TRUE(in_both(group.name)) << group.ref;
      for (const Option& option : group.options) EXPECT_TRUE(in_both(option.name)) << group.ref << " " << option.ref;
    }
    for (const FeeRule& fee : v.rules.fees) EXPECT_TRUE(in_both(fee.name)) << fee.ref;
    for (const Promotion& promotion : v.rules.promotions) EXPECT_TRUE(in_both(promotion.name)) << promotion.ref;
  }
}

bool has_rate(const PriceRules& rules, const Ref& tax_class, Fulfilment fulfilment) {
  return std::any_of(rules.taxes.begin(), rules.taxes.end(), [&](const TaxRule& rule) {
    const auto& ways = rule.fulfilments;
    return rule.tax_class == tax_class &&
           (ways.empty() || std::find(ways.begin(), ways.end(), fulfilment) != ways.end());
  });
}

TEST(demo, every_tax_class_has_a_rate_for_every_fulfilment) {
  for (const DemoVenue& v : town()) {
    SCOPED_TRACE(v.file);
    const Status status = validate(v.rules);
    EXPECT_TRUE(status.ok()) << status.error().path() << ": " << status.error().message();
    for (const FulfilmentOffer& offer : v.venue.offers) {
      for (const Item& item : v.menu.items) {
        EXPECT_FALSE(item.tax_class.empty()) << item.ref;
        EXPECT_TRUE(has_rate(v.rules, item.tax_class, offer.fulfilment)) << item.ref;
      }
      for (const FeeRule& fee : v.rules.fees)
        EXPECT_TRUE(has_rate(v.rules, fee.tax_class, offer.fulfilment)) << fee.ref;
    }
  }
}

// The first complete selection of every item prices, in every way that the venue offers.
TEST(demo, every_item_can_be_configured_and_priced) {
  for (const DemoVenue& v : town()) {
    SCOPED_TRACE(v.file);
    const Result<MenuIndex> index = MenuIndex::build(v.menu);
    ASSERT_TRUE(index.ok());
    for (const Item& item : v.menu.items) {
      const Result<SelectionList> list = complete_selections(item.ref, *index, 1);
      ASSERT_TRUE(list.ok()) << item.ref;
      ASSERT_EQ(list->selections.size(), 1u) << item.ref;
      Cart cart;
      cart.venue = v.venue.id;
      CartLine line;
      line.item = item.ref;
      line.variant = list->selections[0].variant;
      line.selections = list->selections[0].selections;
      if (item.measure) line.measured = item.measure->min;
      cart.lines.push_back(line);
      for (const FulfilmentOffer& offer : v.venue.offers) {
        cart.fulfilment = offer.fulfilment;
        PricingContext context;
        context.date = make_date(2026, 11, 24);
        context.distance_m = 800;
        const Result<Quote> quote = price(*index, v.rules, cart, context);
        ASSERT_TRUE(quote.ok()) << item.ref << ": " << quote.error().message();
        EXPECT_GT(quote->totals.total_minor, 0) << item.ref;
        EXPECT_TRUE(verify_quote(*quote).ok()) << item.ref;
      }
    }
  }
}

// Whoever starts the demo finds something open at any hour, and something closed to see that explained.
TEST(demo, at_any_half_hour_some_venues_are_open_and_some_closed) {
  const Date monday = make_date(2026, 11, 23);
  ASSERT_EQ(iso_weekday(monday), 1);
  for (int half_hour = 0; half_hour < 7 * 48; ++half_hour) {
    OrderableQuery query;
    query.now = Instant{(static_cast<std::int64_t>(monday.days) * 86'400 + half_hour * 1'800 - 3'600) * 1'000'000};
    std::size_t open = 0;
    for (const DemoVenue& v : town()) {
      const bool any = std::any_of(v.venue.offers.begin(), v.venue.offers.end(), [&](const FulfilmentOffer& offer) {
        query.fulfilment = offer.fulfilment;
        query.destination = v.venue.position;
        return orderable(v.venue, query).ok;
      });
      open += any ? 1 : 0;
    }
    EXPECT_GE(open, 2u) << instant_text(query.now);
    EXPECT_LT(open, town().size()) << instant_text(query.now);
  }
}

}  // namespace
}  // namespace couvert

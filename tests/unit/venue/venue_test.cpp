// SPDX-License-Identifier: Apache-2.0
// Venues: validation by member, zones and offers.
#include "couvert/venue.hpp"

#include "couvert/limits.hpp"

#include <functional>

#include <gtest/gtest.h>

namespace {

using namespace couvert;

Venue good() {
  Venue v;
  v.id = "chez-nous";
  v.name = "Chez nous";
  v.kind = "brasserie";
  v.description.set("fr", "Cuisine du marché");
  v.tags = {"terrasse"};
  v.address = {"1 rue du Port", "29900", "Concarneau", "FR"};
  v.position = {478'700'000, -39'200'000};
  v.currency = Currency::parse("EUR").value();
  v.clock = {"Europe/Paris", 3600, {{{1'000}, 7200}, {{2'000}, 3600}}};
  v.hours = Calendar{{{1, {600, 1320}}}, {}, {}, {}};
  v.offers = {{Fulfilment::pickup, {}, 15, 1, 500, 10'000}, {Fulfilment::delivery, {}, 30, 0, {}, {}}};
  v.zones = {
      {"centre", Polygon{{{478'000'000, -40'000'000}, {478'000'000, -39'000'000}, {479'000'000, -39'000'000}}, {}}, {}},
      {"around", {}, 3'000}};
  return v;
}

TEST(Venue, TheGoodOneIsValid) { EXPECT_TRUE(validate(good()).ok()); }

struct BadCase {
  Errc code;
  const char* path;
  std::function<void(Venue&)> spoil;
};

TEST(Venue, EachDefectHasItsCodeAndPath) {
  const std::string long_text(limits::text_octets + 1, 'x');
  const std::vector<BadCase> cases{
      {Errc::ref_format, "/id", [](Venue& v) { v.id = "a b"; }},
      {Errc::ref_format, "/id", [](Venue& v) { v.id = ""; }},
      {Errc::invalid_argument, "/name", [](Venue& v) { v.name = ""; }},
      {Errc::invalid_argument, "/name", [](Venue& v) { v.name = "\xff"; }},
      {Errc::limit_exceeded, "/name", [&](Venue& v) { v.name = long_text; }},
      {Errc::limit_exceeded, "/address/city", [&](Venue& v) { v.address.city = long_text; }},
      {Errc::invalid_argument, "/address/country", [](Venue& v) { v.address.country = "fr"; }},
      {Errc::limit_exceeded, "/description/fr", [&](Venue& v) { v.description.set("fr", long_text); }},
      {Errc::invalid_argument, "/description", [](Venue& v) { v.description.by_locale[0].first = "a/b"; }},
      {Errc::invalid_argument, "/tags/1", [](Venue& v) { v.tags.emplace_back(); }},
      {Errc::limit_exceeded, "/tags", [](Venue& v) { v.tags.assign(limits::venue_tags + 1, "x"); }},
      {Errc::currency_unknown, "/currency", [](Venue& v) { v.currency = {}; }},
      {Errc::invalid_argument, "/default_locale", [](Venue& v) { v.default_locale = ""; }},
      {Errc::geo_range, "/position/lat_e7", [](Venue& v) { v.position.lat_e7 = 900'000'001; }},
      {Errc::invalid_argument, "/clock/zone", [](Venue& v) { v.clock.zone = ""; }},
      {Errc::invalid_argument, "/clock/initial_offset_s", [](Venue& v) { v.clock.initial_offset_s = 86'400; }},
      {Errc::invalid_argument, "/clock/changes/1/at", [](Venue& v) { v.clock.changes[1].at = {1'000}; }},
      {Errc::invalid_argument, "/clock/changes/0/offset_s", [](Venue& v) { v.clock.changes[0].offset_s = -86'400; }},
      {Errc::limit_exceeded, "/clock/changes", [](Venue& v) { v.clock.changes.resize(limits::clock_changes + 1); }},
      {Errc::calendar_invalid, "/hours/weekly/0/day", [](Venue& v) { v.hours->weekly[0].day = 8; }},
      {Errc::calendar_invalid, "/offers/0/hours/until",
       [](Venue& v) {
         v.offers[0].hours = Calendar{{}, {}, Date{2}, Date{1}};
       }},
      {Errc::invalid_argument, "/offers/1/fulfilment", [](Venue& v) { v.offers[1].fulfilment = Fulfilment::pickup; }},
      {Errc::invalid_argument, "/offers/0/preparation_minutes", [](Venue& v) { v.offers[0].preparation_minutes = -1; }},
      {Errc::invalid_argument, "/offers/0/days_ahead", [](Venue& v) { v.offers[0].days_ahead = 61; }},
      {Errc::invalid_argument, "/offers/0/minimum_minor", [](Venue& v) { v.offers[0].minimum_minor = -1; }},
      {Errc::invalid_argument, "/offers/0/maximum_minor", [](Venue& v) { v.offers[0].maximum_minor = 499; }},
      {Errc::ref_format, "/zones/0/ref", [](Venue& v) { v.zones[0].ref = ""; }},
      {Errc::invalid_argument, "/zones/1/ref", [](Venue& v) { v.zones[1].ref = "centre"; }},
      {Errc::invalid_argument, "/zones/1", [](Venue& v) { v.zones[1].radius_m = {}; }},
      {Errc::invalid_argument, "/zones/1/radius_m", [](Venue& v) { v.zones[1].radius_m = -1; }},
      {Errc::polygon_invalid, "/zones/0/area/outer", [](Venue& v) { v.zones[0].area->outer.resize(2); }},
      {Errc::limit_exceeded, "/zones", [](Venue& v) { v.zones.resize(limits::venue_zones + 1); }},
      {Errc::invalid_argument, "/accept_within_minutes", [](Venue& v) { v.accept_within_minutes = 0; }},
      {Errc::invalid_argument, "/accept_within_minutes", [](Venue& v) { v.accept_within_minutes = 1'441; }},
  };
  for (const auto& bad : cases) {
    Venue v = good();
    bad.spoil(v);
    const Status status = validate(v);
    ASSERT_FALSE(status.ok()) << bad.path;
    EXPECT_EQ(status.error().code(), bad.code) << bad.path;
    EXPECT_EQ(status.error().path(), bad.path);
  }
}

TEST(Venue, ZonesAreTriedInTheirOrder) {
  const Venue v = good();
  EXPECT_EQ(zone_for(v, {478'700'000, -39'200'000})->ref, "centre");
  EXPECT_EQ(zone_for(v, {478'100'000, -39'000'000})->ref, "centre");  // on the edge
  EXPECT_EQ(zone_for(v, {478'750'000, -39'300'000})->ref, "around");
  EXPECT_EQ(zone_for(v, {488'566'000, 23'522'000}), nullptr);
  Venue none = v;
  none.zones.clear();
  EXPECT_EQ(zone_for(none, v.position), nullptr);
}

TEST(Venue, ARadiusHoldsItsOwnCentre) {
  Venue v = good();
  v.zones = {{"here", {}, 0}};
  EXPECT_EQ(zone_for(v, v.position), &v.zones[0]);
  EXPECT_EQ(zone_for(v, {v.position.lat_e7 + 1, v.position.lng_e7}), nullptr);
}

TEST(Venue, OffersByFulfilment) {
  const Venue v = good();
  EXPECT_EQ(offer_for(v, Fulfilment::delivery), &v.offers[1]);
  EXPECT_EQ(offer_for(v, Fulfilment::dine_in), nullptr);
}

}  // namespace

// SPDX-License-Identifier: Apache-2.0
// Points, polygons against a slow exact oracle, and distances.
#include "couvert/geo.hpp"

#include "couvert/limits.hpp"

#include <cmath>
#include <random>

#include <gtest/gtest.h>

namespace {

using namespace couvert;

TEST(GeoPoint, ParsesDecimalDegrees) {
  EXPECT_EQ(*parse_point("48.8566,2.3522"), (GeoPoint{488'566'000, 23'522'000}));
  EXPECT_EQ(*parse_point("-90,180"), (GeoPoint{-900'000'000, 1'800'000'000}));
  EXPECT_EQ(*parse_point("+0.00000005,-0.00000005"), (GeoPoint{1, -1}));
  EXPECT_EQ(*parse_point("0.00000004999,-0.000000049"), (GeoPoint{0, 0}));
  for (const char* text : {"", ",", "1", "1,", ",1", "1,2,3", "1;2", "1, 2", "1.,2", ".5,2", "1e1,2", "nan,0", "--1,2",
                           "1,2 ", "0x1,2", "1234567890,1"}) {
    const auto p = parse_point(text);
    ASSERT_FALSE(p.ok()) << text;
    EXPECT_EQ(p.error().code(), Errc::invalid_argument) << text;
  }
  for (const char* text : {"90.0000001,0", "-90.1,0", "0,180.0000001", "0,-181", "999999999,0"}) {
    const auto p = parse_point(text);
    ASSERT_FALSE(p.ok()) << text;
    EXPECT_EQ(p.error().code(), Errc::geo_range) << text;
  }
}

TEST(GeoPoint, RangeIsTheGlobe) {
  EXPECT_TRUE(validate(GeoPoint{900'000'000, -1'800'000'000}).ok());
  EXPECT_EQ(validate(GeoPoint{900'000'001, 0}).error().path(), "/lat_e7");
  EXPECT_EQ(validate(GeoPoint{0, -1'800'000'001}).error().code(), Errc::geo_range);
}

TEST(Polygon, ValidationNamesThePlace) {
  const Polygon good{{{0, 0}, {0, 10}, {10, 0}, {0, 0}}, {{{1, 1}, {1, 2}, {2, 1}}}};
  EXPECT_TRUE(validate(good).ok());
  Polygon bad = good;
  bad.holes[0][2] = {1, 1};
  EXPECT_EQ(validate(bad).error().code(), Errc::polygon_invalid);
  EXPECT_EQ(validate(bad).error().path(), "/holes/0");
  bad = good;
  bad.outer[1].lat_e7 = 900'000'001;
  EXPECT_EQ(validate(bad).error().code(), Errc::geo_range);
  EXPECT_EQ(validate(bad).error().path(), "/outer/1/lat_e7");
  EXPECT_EQ(validate(Polygon{}).error().code(), Errc::polygon_invalid);
  bad = good;
  bad.outer.assign(limits::polygon_points + 1, {1, 1});
  EXPECT_EQ(validate(bad).error().code(), Errc::limit_exceeded);
}

TEST(Polygon, BoundariesOfRingAndHolesAreInside) {
  const Polygon p{{{0, 0}, {0, 100}, {100, 100}, {100, 0}}, {{{40, 40}, {40, 60}, {60, 60}, {60, 40}}}};
  for (const GeoPoint in :
       {GeoPoint{0, 0}, {100, 100}, {0, 50}, {50, 0}, {50, 100}, {40, 40}, {40, 50}, {60, 55}, {1, 1}}) {
    EXPECT_TRUE(contains(p, in)) << in.lat_e7 << ',' << in.lng_e7;
  }
  for (const GeoPoint out : {GeoPoint{50, 50}, {41, 41}, {59, 59}, {-1, 50}, {101, 50}, {50, 101}, {50, -1}}) {
    EXPECT_FALSE(contains(p, out)) << out.lat_e7 << ',' << out.lng_e7;
  }
  EXPECT_FALSE(contains(Polygon{}, {0, 0}));
}

TEST(Polygon, TheWholeGlobeNeedsMoreThan64SignedBits) {
  constexpr std::int32_t lat = 900'000'000, lng = 1'800'000'000;
  const Polygon p{{{-lat, -lng}, {lat, lng}, {-lat, lng}}, {}};  // south-east half
  EXPECT_TRUE(contains(p, {0, 0}));
  EXPECT_TRUE(contains(p, {-lat, lng}));
  EXPECT_TRUE(contains(p, {-1, 0}));
  EXPECT_TRUE(contains(p, {-1, -1}));
  EXPECT_FALSE(contains(p, {1, 1}));
  EXPECT_TRUE(contains(p, {1, 2}));
  EXPECT_FALSE(contains(p, {lat, -lng}));
  EXPECT_TRUE(contains(p, {lat - 1, lng}));
  EXPECT_FALSE(contains(p, {lat, lng - 1}));
}

// The oracle: the winding of the ring in exact arithmetic on base-2^16 digits, nothing shared with the product.
struct Long {
  bool negative = false;
  std::vector<std::uint32_t> digits;  // least first
};
Long product(std::int64_t a, std::int64_t b) {
  const auto split = [](std::int64_t x) {
    std::vector<std::uint32_t> d;
    for (std::uint64_t u = static_cast<std::uint64_t>(x < 0 ? -x : x); u != 0; u >>= 16) d.push_back(u & 0xffff);
    return d;
  };
  const auto x = split(a), y = split(b);
  std::vector<std::uint64_t> sums(x.size() + y.size() + 1);
  for (std::size_t i = 0; i < x.size(); ++i) {
    for (std::size_t k = 0; k < y.size(); ++k) sums[i + k] += std::uint64_t{x[i]} * y[k];
  }
  Long r{(a < 0) != (b < 0), {}};
  std::uint64_t carry = 0;
  for (const std::uint64_t s : sums) {
    r.digits.push_back((s + carry) & 0xffff);
    carry = (s + carry) >> 16;
  }
  while (!r.digits.empty() && r.digits.back() == 0) r.digits.pop_back();
  if (r.digits.empty()) r.negative = false;
  return r;
}
int order(const Long& a, const Long& b) {
  if (a.negative != b.negative) return a.negative ? -1 : 1;
  const int flip = a.negative ? -1 : 1;
  if (a.digits.size() != b.digits.size()) return a.digits.size() < b.digits.size() ? -flip : flip;
  for (std::size_t i = a.digits.size(); i-- > 0;) {
    if (a.digits[i] != b.digits[i]) return a.digits[i] < b.digits[i] ? -flip : flip;
  }
  return 0;
}
int turn(GeoPoint a, GeoPoint b, GeoPoint p) {
  return order(product(std::int64_t{b.lng_e7} - a.lng_e7, std::int64_t{p.lat_e7} - a.lat_e7),
               product(std::int64_t{b.lat_e7} - a.lat_e7, std::int64_t{p.lng_e7} - a.lng_e7));
}
/// 0 outside, 1 boundary, 2 inside. Crossings are counted on a vertical ray, the product uses a horizontal one.
int oracle(const std::vector<GeoPoint>& ring, GeoPoint p) {
  int crossings = 0;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const GeoPoint a = ring[i], b = ring[(i + 1) % ring.size()];
    const auto [west, east] = std::minmax(a.lng_e7, b.lng_e7);
    const auto [south, north] = std::minmax(a.lat_e7, b.lat_e7);
    if (turn(a, b, p) == 0 && west <= p.lng_e7 && p.lng_e7 <= east && south <= p.lat_e7 && p.lat_e7 <= north) return 1;
    const GeoPoint left = a.lng_e7 < b.lng_e7 ? a : b, right = a.lng_e7 < b.lng_e7 ? b : a;
    if (left.lng_e7 <= p.lng_e7 && p.lng_e7 < right.lng_e7 && turn(left, right, p) < 0) ++crossings;
  }
  return crossings % 2 == 1 ? 2 : 0;
}

TEST(PolygonProperty, EqualsTheOracle) {
  std::mt19937_64 random(42);
  std::int64_t checked = 0, inside = 0, boundary = 0;
  for (int round = 0; round < 500; ++round) {
    const bool tiny = round % 2 == 0;  // small numbers hit vertices and edges, big ones the range
    const auto number = [&](std::int32_t limit) {
      const std::int64_t size = tiny ? 6 : limit;
      return static_cast<std::int32_t>(static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(2 * size + 1)) -
                                       size);
    };
    const auto point = [&] { return GeoPoint{number(900'000'000), number(1'800'000'000)}; };
    std::vector<GeoPoint> ring(3 + random() % 8), hole(3 + random() % 4);
    for (auto& p : ring) p = point();
    for (auto& p : hole) p = point();
    if (random() % 2 == 0) ring.push_back(ring.front());
    const Polygon polygon{ring, {hole}};
    for (int probe = 0; probe < 220; ++probe) {
      GeoPoint p = point();
      const auto corner = [&] { return ring[static_cast<std::size_t>(random() % ring.size())]; };
      const GeoPoint a = corner(), b = corner();
      if (probe % 5 == 1) p = a;
      if (probe % 5 == 2) p = {a.lat_e7, p.lng_e7};
      if (probe % 5 == 3) {  // the middle of a chord, which often is an edge
        p = {static_cast<std::int32_t>((std::int64_t{a.lat_e7} + b.lat_e7) / 2),
             static_cast<std::int32_t>((std::int64_t{a.lng_e7} + b.lng_e7) / 2)};
      }
      const int outer = oracle(ring, p), inner = oracle(hole, p);
      ASSERT_EQ(contains(polygon, p), outer != 0 && inner != 2) << round << ' ' << p.lat_e7 << ',' << p.lng_e7;
      ++checked;
      inside += outer == 2;
      boundary += outer == 1;
    }
  }
  EXPECT_GE(checked, 100'000);
  EXPECT_GT(inside, 5'000);
  EXPECT_GT(boundary, 5'000);
}

TEST(Distance, KnownLengths) {
  EXPECT_EQ(distance_m({0, 0}, {0, 0}), 0.0);
  const double quarter = 3.14159265358979323846 / 2 * 6'371'008.8;
  EXPECT_NEAR(distance_m({0, 0}, {900'000'000, 0}), quarter, 1e-3);
  EXPECT_NEAR(distance_m({0, 0}, {0, 1'800'000'000}), 2 * quarter, 1e-3);
  EXPECT_NEAR(distance_m({-900'000'000, 17}, {900'000'000, -55}), 2 * quarter, 1e-3);
  EXPECT_NEAR(distance_m({0, -1'799'999'990}, {0, 1'799'999'990}), 0.2224, 1e-3);
  // Paris to London by the haversine formula.
  EXPECT_NEAR(distance_m({488'566'000, 23'522'000}, {515'074'000, -1'278'000}), 343'556.5, 50.0);
}

}  // namespace

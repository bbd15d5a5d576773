// SPDX-License-Identifier: Apache-2.0
// Delivery zones: the predicate against a slow exact oracle, exclusions, hours, and findings about them.
#include <gtest/gtest.h>

#include <cstdint>
#include <vector>

#include "couvert/venue.hpp"
#include "random_values.hpp"

namespace couvert {
namespace {

/// Exact where coordinates stay small: rational arithmetic in 64 bits, by the definition and without any shortcut.
class Oracle {
 public:
  enum class Place { outside, edge, inside };

  static Place in_ring(const std::vector<GeoPoint>& ring, GeoPoint p) {
    for (std::size_t i = 0; i < ring.size(); ++i)
      if (on_segment(ring[i], ring[(i + 1) % ring.size()], p)) return Place::edge;
    // A ray that leaves the point in a direction which no vertex can lie on: its slope has a denominator beyond them.
    std::int64_t crossings = 0;
    for (std::size_t i = 0; i < ring.size(); ++i)
      crossings += ray_meets(p, ring[i], ring[(i + 1) % ring.size()]) ? 1 : 0;
    return crossings % 2 == 1 ? Place::inside : Place::outside;
  }
  static bool in_polygon(const Polygon& polygon, GeoPoint p) {
    if (in_ring(polygon.outer, p) == Place::outside) return false;
    for (const auto& hole : polygon.holes)
      if (in_ring(hole, p) == Place::inside) return false;
    return true;
  }
  static bool in_zone(const DeliveryZone& zone, GeoPoint p) {
    if (!in_polygon(*zone.area, p)) return false;
    for (const Polygon& excluded : zone.excludes)
      if (in_polygon(excluded, p)) return false;
    return true;
  }

 private:
  static constexpr std::int64_t slope = 1'000'003;  // run of the ray for a rise of 1: larger than the plane is wide

  static std::int64_t cross(std::int64_t ax, std::int64_t ay, std::int64_t bx, std::int64_t by) {
    return ax * by - ay * bx;
  }
  static bool on_segment(GeoPoint a, GeoPoint b, GeoPoint p) {
    const std::int64_t dx = b.lng_e7 - a.lng_e7, dy = b.lat_e7 - a.lat_e7;
    const std::int64_t px = p.lng_e7 - a.lng_e7, py = p.lat_e7 - a.lat_e7;
    if (cross(dx, dy, px, py) != 0) return false;
    const std::int64_t along = px * dx + py * dy;
    return along >= 0 && along <= dx * dx + dy * dy;
  }
  /// p + t (slope, 1), t > 0, against the open segment; parallel ones and vertices cannot be met, points on it were edge.
  static bool ray_meets(GeoPoint p, GeoPoint a, GeoPoint b) {
    const auto above = [&](GeoPoint q) { return cross(slope, 1, q.lng_e7 - p.lng_e7, q.lat_e7 - p.lat_e7); };
    const std::int64_t sa = above(a), sb = above(b);
    if ((sa > 0) == (sb > 0)) return false;
    // Where on the ray: t times cross(direction, ab) = cross(pa, ab).
    const std::int64_t ex = b.lng_e7 - a.lng_e7, ey = b.lat_e7 - a.lat_e7;
    const std::int64_t below = cross(slope, 1, ex, ey);
    const std::int64_t t = cross(a.lng_e7 - p.lng_e7, a.lat_e7 - p.lat_e7, ex, ey);
    return below > 0 ? t > 0 : t < 0;
  }
};

/// A ring around a centre, by rising angles in the square metric: simple, often with edges along the axes.
std::vector<GeoPoint> star(testing::Random& random, std::int32_t lat, std::int32_t lng, std::int32_t size) {
  static constexpr int corners[][2] = {{2, 0},  {2, 1},   {2, 2},   {1, 2},   {0, 2},  {-1, 2}, {-2, 2}, {-2, 1},
                                       {-2, 0}, {-2, -1}, {-2, -2}, {-1, -2}, {0, -2}, {1, -2}, {2, -2}, {2, -1}};
  std::vector<GeoPoint> ring;
  for (const auto& corner : corners) {
    if (random.chance(35) && ring.size() > 0) continue;
    const std::int32_t reach = random.small(size / 3 + 1, size);
    ring.push_back({lat + corner[0] * reach / 2, lng + corner[1] * reach / 2});
  }
  return ring;
}

DeliveryZone random_zone(testing::Random& random) {
  DeliveryZone zone;
  zone.ref = "z";
  zone.area.emplace();
  zone.area->outer = star(random, 0, 0, 60);
  if (random.chance(60)) zone.area->holes.push_back(star(random, random.small(-8, 8), random.small(-8, 8), 9));
  for (std::size_t i = random.below(3); i > 0; --i)
    zone.excludes.push_back(Polygon{star(random, random.small(-40, 40), random.small(-40, 40), 20), {}});
  if (!zone.excludes.empty() && random.chance(40))
    zone.excludes[0].holes.push_back(star(random, zone.excludes[0].outer[0].lat_e7 / 2, 0, 5));
  return zone;
}

TEST(Zones, PredicateEqualsAnExactOracleOnAMillionPoints_D1_D2) {
  testing::Random random(20'261'123);
  std::size_t points = 0, inside = 0, on_edges = 0;
  Venue venue;
  venue.zones.resize(1);
  while (points < 1'000'000) {
    DeliveryZone& zone = venue.zones[0];
    zone = random_zone(random);
    if (zone.area->outer.size() < 3) continue;
    const auto compare = [&](GeoPoint p) {
      ++points;
      const bool expected = Oracle::in_zone(zone, p);
      inside += expected ? 1 : 0;
      on_edges += Oracle::in_ring(zone.area->outer, p) == Oracle::Place::edge ? 1 : 0;
      if (covers(venue, zone, p) != expected || (zone_for(venue, p) == &zone) != expected)
        ADD_FAILURE() << p.lat_e7 << ", " << p.lng_e7 << " in round of point " << points;
    };
    const auto corners_and_middles = [&](const std::vector<GeoPoint>& ring) {
      for (std::size_t i = 0; i < ring.size(); ++i) {
        const GeoPoint a = ring[i], b = ring[(i + 1) % ring.size()];
        compare(a);
        compare({(a.lat_e7 + b.lat_e7) / 2, (a.lng_e7 + b.lng_e7) / 2});
      }
    };
    corners_and_middles(zone.area->outer);
    for (const auto& hole : zone.area->holes) corners_and_middles(hole);
    for (const Polygon& excluded : zone.excludes) {
      corners_and_middles(excluded.outer);
      for (const auto& hole : excluded.holes) corners_and_middles(hole);
    }
    for (int i = 0; i < 400; ++i) compare({random.small(-65, 65), random.small(-65, 65)});
    if (::testing::Test::HasFailure()) return;
  }
  EXPECT_GT(inside, points / 20);
  EXPECT_GT(on_edges, points / 50);
}

Polygon square(std::int32_t lat, std::int32_t lng, std::int32_t size) {
  return {{{lat, lng}, {lat, lng + size}, {lat + size, lng + size}, {lat + size, lng}}, {}};
}
DeliveryZone zone_of(std::string ref, Polygon area) {
  DeliveryZone zone;
  zone.ref = std::move(ref);
  zone.area = std::move(area);
  return zone;
}

TEST(Zones, TheBoundaryBelongsToEachShape_D1_D2) {
  Venue venue;
  DeliveryZone zone = zone_of("z", square(0, 0, 100));
  zone.area->holes = {square(10, 10, 20).outer};
  zone.excludes = {square(50, 50, 20)};
  EXPECT_TRUE(covers(venue, zone, {0, 50})) << "edge of the area";
  EXPECT_TRUE(covers(venue, zone, {10, 15})) << "edge of a hole";
  EXPECT_FALSE(covers(venue, zone, {20, 20})) << "in the hole";
  EXPECT_FALSE(covers(venue, zone, {50, 60})) << "edge of an exclusion";
  EXPECT_TRUE(covers(venue, zone, {49, 60}));
}

TEST(Zones, TheFirstZoneThatIsServedThenCounts_D1) {
  Venue venue;
  DeliveryZone weekend = zone_of("weekend", square(0, 0, 100)), always = zone_of("always", square(0, 0, 100));
  weekend.hours.emplace();
  weekend.hours->weekly = {{6, {0, 1'440}}, {7, {0, 1'440}}};
  venue.zones = {weekend, always};
  EXPECT_EQ(zone_for(venue, {5, 5})->ref, "weekend");
  EXPECT_EQ(zone_for(venue, {5, 5}, *parse_instant("2026-03-14T12:00:00Z"))->ref, "weekend");
  EXPECT_EQ(zone_for(venue, {5, 5}, *parse_instant("2026-03-16T12:00:00Z"))->ref, "always");
}

TEST(Zones, FindingsAboutShapesThatMeet_D2) {
  using Kind = ZoneFinding::Kind;
  Venue venue;
  venue.zones = {zone_of("a", square(0, 0, 100)), zone_of("beside", square(0, 100, 100)),
                 zone_of("over", square(50, 50, 100)), zone_of("inside", square(10, 10, 20)),
                 zone_of("same", square(0, 0, 100))};
  venue.zones[0].excludes = {square(500, 500, 10)};
  venue.zones[1].excludes = {square(-10, 90, 300)};
  std::vector<std::tuple<Kind, std::string, std::string>> found;
  for (const ZoneFinding& each : lint_zones(venue)) found.emplace_back(each.kind, each.path, each.other);
  const std::vector<std::tuple<Kind, std::string, std::string>> expected = {
      {Kind::exclusion_misses, "/zones/0/excludes/0", ""},
      {Kind::exclusion_covers, "/zones/1/excludes/0", ""},
      {Kind::overlap, "/zones/2", "a"},
      {Kind::overlap, "/zones/2", "beside"},
      {Kind::overlap, "/zones/3", "a"},  // not all of it: `a` has an exclusion
      {Kind::overlap, "/zones/4", "a"},
      {Kind::overlap, "/zones/4", "over"},
      {Kind::overlap, "/zones/4", "inside"}};
  EXPECT_EQ(found, expected);
  venue.zones[0].excludes.clear();
  const auto again = lint_zones(venue);
  EXPECT_TRUE(std::any_of(again.begin(), again.end(), [](const ZoneFinding& each) {
    return each.kind == Kind::never_used && each.ref == "inside" && each.other == "a";
  }));
}

TEST(Zones, FormOfExclusionsAndHours_D2) {
  Venue venue;
  venue.id = "v";
  venue.name = "V";
  venue.currency = *Currency::parse("EUR");
  venue.zones = {zone_of("z", square(0, 0, 100))};
  venue.zones[0].excludes = {Polygon{{{0, 0}, {1, 1}}, {}}};
  EXPECT_EQ(validate(venue).error().path(), "/zones/0/excludes/0/outer");
  venue.zones[0].excludes.clear();
  venue.zones[0].hours.emplace();
  venue.zones[0].hours->weekly = {{9, {0, 60}}};
  EXPECT_TRUE(validate(venue).error().path().starts_with("/zones/0/hours"));
}

}  // namespace
}  // namespace couvert

// SPDX-License-Identifier: Apache-2.0
// Points in and out of polygons, as another library's own tests have them.
#include "couvert/geo.hpp"
#include "shared_data.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <filesystem>

namespace couvert {
namespace {

using couvert_data::Json;
using couvert_data::Tally;

GeoPoint point(const Json& lng_lat) {
  return {static_cast<std::int32_t>(std::llround(lng_lat.at(1).get<double>() * 1e7)),
          static_cast<std::int32_t>(std::llround(lng_lat.at(0).get<double>() * 1e7))};
}
std::vector<GeoPoint> ring(const Json& positions) {
  std::vector<GeoPoint> points;
  for (const Json& position : positions) points.push_back(point(position));
  return points;
}
Polygon polygon(const Json& rings) {
  Polygon out{ring(rings.at(0)), {}};
  for (std::size_t i = 1; i < rings.size(); ++i) out.holes.push_back(ring(rings[i]));
  return out;
}

// Whether a point lies on an edge of a ring. Ours counts such a point as inside, theirs as not contained.
bool on_ring(const std::vector<GeoPoint>& points, GeoPoint p) {
  for (std::size_t i = 0; i < points.size(); ++i) {
    const GeoPoint a = points[i], b = points[(i + 1) % points.size()];
    const std::int64_t ax = a.lng_e7, ay = a.lat_e7, bx = b.lng_e7, by = b.lat_e7, px = p.lng_e7, py = p.lat_e7;
    const bool line = (bx - ax) * (py - ay) == (by - ay) * (px - ax);
    if (line && std::min(ax, bx) <= px && px <= std::max(ax, bx) && std::min(ay, by) <= py && py <= std::max(ay, by))
      return true;
  }
  return false;
}

void check(Tally& tally, const std::filesystem::path& file, bool expected) {
  const Json document = Json::parse(couvert_data::read(file));
  std::vector<Polygon> areas;
  std::vector<GeoPoint> points;
  for (const Json& feature : document.at("features")) {
    const Json& geometry = feature.at("geometry");
    const std::string type = geometry.at("type");
    if (type == "Polygon") areas.push_back(polygon(geometry["coordinates"]));
    if (type == "MultiPolygon")
      for (const Json& rings : geometry["coordinates"]) areas.push_back(polygon(rings));
    if (type == "Point") points.push_back(point(geometry["coordinates"]));
    if (type == "MultiPoint")
      for (const Json& position : geometry["coordinates"]) points.push_back(point(position));
  }
  if (areas.empty() || points.empty()) return;  // lines within lines and the like
  bool all = true, edge = false;
  for (const GeoPoint p : points) {
    bool inside = false;
    for (const Polygon& area : areas) {
      inside = inside || contains(area, p);
      edge = edge || on_ring(area.outer, p);
    }
    all = all && inside;
  }
  if (all != expected && edge) return tally.dispute("a point on the edge is inside: the stated rule");
  tally.expect(all == expected, file.filename().string());
}

TEST(Geo, PointsInPolygonsOfTurf) {
  const auto root = couvert_data::folder() / "geo/turf/turf-boolean-contains";
  if (!std::filesystem::is_directory(root)) return couvert_data::say_absent("geo/turf/turf-boolean-contains");
  Tally tally("geo/turf/turf-boolean-contains");
  for (const bool expected : {true, false}) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root / (expected ? "true" : "false"))) {
      if (entry.is_regular_file()) check(tally, entry.path(), expected);
    }
  }
}

// How often a ray from the point to the east crosses the ring, counted with products that a long double holds exactly.
int crossings(const std::vector<GeoPoint>& points, GeoPoint p) {
  int count = 0;
  for (std::size_t i = 0; i < points.size(); ++i) {
    GeoPoint a = points[i], b = points[(i + 1) % points.size()];
    if (a.lat_e7 > b.lat_e7) std::swap(a, b);
    if (p.lat_e7 < a.lat_e7 || p.lat_e7 >= b.lat_e7) continue;
    const auto part = [](std::int64_t x, std::int64_t y) { return static_cast<long double>(x) * y; };
    count += part(std::int64_t{b.lng_e7} - a.lng_e7, std::int64_t{p.lat_e7} - a.lat_e7) >
             part(std::int64_t{p.lng_e7} - a.lng_e7, std::int64_t{b.lat_e7} - a.lat_e7);
  }
  return count;
}

// The stated rule by another way. A hole takes away, also where it reaches out of the outline, and gives nothing.
bool slowly_contains(const Polygon& area, GeoPoint p) {
  if (!on_ring(area.outer, p) && crossings(area.outer, p) % 2 == 0) return false;
  return std::none_of(area.holes.begin(), area.holes.end(),
                      [&](const auto& hole) { return !on_ring(hole, p) && crossings(hole, p) % 2 == 1; });
}

void collect(const Json& geometry, std::vector<Polygon>& into) {
  if (geometry.contains("features"))
    for (const Json& feature : geometry["features"]) collect(feature, into);
  if (geometry.contains("geometry") && geometry["geometry"].is_object()) return collect(geometry["geometry"], into);
  const std::string type = geometry.value("type", "");
  if (type == "Polygon") into.push_back(polygon(geometry.at("coordinates")));
  if (type == "MultiPolygon")
    for (const Json& rings : geometry.at("coordinates")) into.push_back(polygon(rings));
}

// A grid over the box of each polygon of every file, and its corners and the middles of its edges.
TEST(Geo, EveryPolygonOfTurfAnswersLikeTheSlowRule) {
  const auto root = couvert_data::folder() / "geo/turf";
  if (!std::filesystem::is_directory(root)) return couvert_data::say_absent("geo/turf");
  Tally tally("geo/turf (polygons)");
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
    if (!entry.is_regular_file()) continue;
    const Json document = Json::parse(couvert_data::read(entry.path()), nullptr, false);
    std::vector<Polygon> areas;
    if (document.is_object()) collect(document, areas);
    for (const Polygon& area : areas) {
      if (!validate(area).ok()) {
        tally.dispute("an outline that is no area, refused: " + entry.path().filename().string());
        continue;
      }
      GeoPoint low = area.outer[0], high = low;
      for (const GeoPoint p : area.outer) {
        low = {std::min(low.lat_e7, p.lat_e7), std::min(low.lng_e7, p.lng_e7)};
        high = {std::max(high.lat_e7, p.lat_e7), std::max(high.lng_e7, p.lng_e7)};
      }
      std::vector<GeoPoint> points = area.outer;
      for (const auto& hole : area.holes) points.insert(points.end(), hole.begin(), hole.end());
      constexpr std::int64_t kSteps = 60;
      for (std::int64_t row = -1; row <= kSteps + 1; ++row) {
        for (std::int64_t column = -1; column <= kSteps + 1; ++column) {
          points.push_back(
              {static_cast<std::int32_t>(low.lat_e7 + (std::int64_t{high.lat_e7} - low.lat_e7) * row / kSteps),
               static_cast<std::int32_t>(low.lng_e7 + (std::int64_t{high.lng_e7} - low.lng_e7) * column / kSteps)});
        }
      }
      std::size_t wrong = 0;
      for (const GeoPoint p : points) wrong += contains(area, p) != slowly_contains(area, p);
      tally.equal(wrong, 0u, entry.path().filename().string());
    }
  }
}

}  // namespace
}  // namespace couvert

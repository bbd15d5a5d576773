// SPDX-License-Identifier: Apache-2.0
// Points in 1e-7 degrees, polygons with holes, distances in metres.
#ifndef COUVERT_GEO_HPP
#define COUVERT_GEO_HPP

#include <compare>
#include <cstdint>
#include <string_view>
#include <vector>

#include "couvert/error.hpp"

namespace couvert {
inline namespace v0 {

/// WGS 84, in 1e-7 degrees (about 1 cm).
struct GeoPoint {
  std::int32_t lat_e7 = 0;
  std::int32_t lng_e7 = 0;
  friend constexpr auto operator<=>(const GeoPoint&, const GeoPoint&) noexcept = default;
};

/// Errors: geo_range.
Status validate(GeoPoint p);
/// "48.8566,2.3522": decimal degrees, latitude first. Errors: geo_range, invalid_argument.
Result<GeoPoint> parse_point(std::string_view text);

/// Closed rings; repeating the first point at the end is allowed. Rings must not cross the 180th meridian.
struct Polygon {
  std::vector<GeoPoint> outer;
  std::vector<std::vector<GeoPoint>> holes;
  friend bool operator==(const Polygon&, const Polygon&) = default;
};

/// Errors: polygon_invalid, geo_range, limit_exceeded.
Status validate(const Polygon& polygon);
/// Even-odd rule in exact integers on the plane of degrees. A point on an edge or vertex, of the outer ring or
/// of a hole, is inside.
bool contains(const Polygon& polygon, GeoPoint p) noexcept;
/// Whether the areas share more than boundary, for findings about zones: edges that cross, a corner of one properly inside
/// the other, or the same outline. Exact in integers.
bool overlap(const Polygon& a, const Polygon& b) noexcept;
/// Whether every point of `inner` is one of `outer`: all its corners are, no edges cross, and no hole opens inside it.
bool within(const Polygon& inner, const Polygon& outer) noexcept;
/// Great-circle distance on a sphere of the mean earth radius, 6,371,008.8 m.
double distance_m(GeoPoint a, GeoPoint b) noexcept;

}  // namespace v0
}  // namespace couvert

#endif

// SPDX-License-Identifier: Apache-2.0
// Points, polygons and distances.
#include "couvert/geo.hpp"

#include "couvert/limits.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

namespace couvert {
inline namespace v0 {
namespace {

constexpr std::int32_t max_lat_e7 = 900'000'000;
constexpr std::int32_t max_lng_e7 = 1'800'000'000;
constexpr double earth_radius_m = 6'371'008.8;
constexpr double radians_per_e7 = 3.14159265358979323846 / 180.0 / 1e7;

/// The product of two differences of coordinates. Each is below 2^32 in size, so the size of the product
/// fits 64 bits, though the signed value may not: sign and size are kept apart.
struct Product {
  int sign = 0;
  std::uint64_t size = 0;
};

Product multiply(std::int64_t a, std::int64_t b) noexcept {
  const auto size_of = [](std::int64_t x) { return static_cast<std::uint64_t>(x < 0 ? -x : x); };
  const int sign = (a > 0) - (a < 0);
  return {b < 0 ? -sign : (b > 0 ? sign : 0), size_of(a) * size_of(b)};
}

/// -1, 0 or 1 as a < b, a = b, a > b.
int compare(const Product& a, const Product& b) noexcept {
  if (a.sign != b.sign) return a.sign < b.sign ? -1 : 1;
  if (a.size == b.size) return 0;
  return (a.size < b.size) == (a.sign > 0) ? -1 : 1;
}

/// On which side of the line from a to b the point lies: 1 left, 0 on it, -1 right (x east, y north).
int side(GeoPoint a, GeoPoint b, GeoPoint p) noexcept {
  const std::int64_t dx = std::int64_t{b.lng_e7} - a.lng_e7, dy = std::int64_t{b.lat_e7} - a.lat_e7;
  const std::int64_t px = std::int64_t{p.lng_e7} - a.lng_e7, py = std::int64_t{p.lat_e7} - a.lat_e7;
  return compare(multiply(dx, py), multiply(dy, px));
}

bool between(std::int32_t a, std::int32_t b, std::int32_t x) noexcept {
  return std::min(a, b) <= x && x <= std::max(a, b);
}

enum class Place { outside, boundary, inside };

/// Counts the edges that a ray to the east crosses. An edge owns its lower end but not its upper one, so that
/// a vertex on the ray counts once where the ring passes through, and twice or never where it only touches.
Place place_in_ring(const std::vector<GeoPoint>& ring, GeoPoint p) noexcept {
  bool inside = false;
  for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
    const GeoPoint a = ring[j], b = ring[i];
    const int where = side(a, b, p);
    if (where == 0 && between(a.lng_e7, b.lng_e7, p.lng_e7) && between(a.lat_e7, b.lat_e7, p.lat_e7)) {
      return Place::boundary;
    }
    if (a.lat_e7 <= p.lat_e7 && p.lat_e7 < b.lat_e7) inside ^= where > 0;
    if (b.lat_e7 <= p.lat_e7 && p.lat_e7 < a.lat_e7) inside ^= where < 0;
  }
  return inside ? Place::inside : Place::outside;
}

/// Whether two edges meet in a point that is inside both of them.
bool cross(GeoPoint a, GeoPoint b, GeoPoint c, GeoPoint d) noexcept {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

bool rings_cross(const std::vector<GeoPoint>& a, const std::vector<GeoPoint>& b) noexcept {
  for (std::size_t i = 0, j = a.size() - 1; i < a.size(); j = i++)
    for (std::size_t k = 0, l = b.size() - 1; k < b.size(); l = k++)
      if (cross(a[j], a[i], b[l], b[k])) return true;
  return false;
}

template <class Visit>
bool any_ring(const Polygon& polygon, Visit&& visit) {
  return visit(polygon.outer) || std::any_of(polygon.holes.begin(), polygon.holes.end(), visit);
}

bool edges_cross(const Polygon& a, const Polygon& b) noexcept {
  return any_ring(a, [&](const std::vector<GeoPoint>& ring) {
    return any_ring(b, [&](const std::vector<GeoPoint>& other) {
      return !ring.empty() && !other.empty() && rings_cross(ring, other);
    });
  });
}

bool properly_inside(const Polygon& polygon, GeoPoint p) noexcept {
  if (polygon.outer.empty() || place_in_ring(polygon.outer, p) != Place::inside) return false;
  return std::all_of(polygon.holes.begin(), polygon.holes.end(), [p](const std::vector<GeoPoint>& hole) {
    return hole.empty() || place_in_ring(hole, p) == Place::outside;
  });
}

bool corner_inside(const Polygon& a, const Polygon& b) noexcept {
  return std::any_of(a.outer.begin(), a.outer.end(), [&](GeoPoint p) { return properly_inside(b, p); });
}

Status check_ring(const std::vector<GeoPoint>& ring, const std::string& path) {
  std::vector<GeoPoint> distinct;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    if (auto status = validate(ring[i]); !status) return status.error().under(path + "/" + std::to_string(i));
    if (distinct.size() < 3 && std::find(distinct.begin(), distinct.end(), ring[i]) == distinct.end()) {
      distinct.push_back(ring[i]);
    }
  }
  if (distinct.size() < 3) return Error(Errc::polygon_invalid, {}, path);
  return {};
}

/// Decimal degrees in 1e-7, further digits rounded half away from zero; absent when it is not such a text.
std::optional<std::int64_t> parse_degrees_e7(std::string_view text) noexcept {
  const bool negative = !text.empty() && text.front() == '-';
  if (!text.empty() && (text.front() == '-' || text.front() == '+')) text.remove_prefix(1);
  const std::size_t point = std::min(text.find('.'), text.size());
  const std::string_view whole = text.substr(0, point);
  const std::string_view fraction = point < text.size() ? text.substr(point + 1) : std::string_view("0");
  if (whole.empty() || whole.size() > 9 || fraction.empty() || fraction.size() > 30) return std::nullopt;
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  if (!std::all_of(whole.begin(), whole.end(), is_digit)) return std::nullopt;
  if (!std::all_of(fraction.begin(), fraction.end(), is_digit)) return std::nullopt;
  std::int64_t value = 0;
  for (const char c : whole) value = value * 10 + (c - '0');
  for (std::size_t i = 0; i < 7; ++i) value = value * 10 + (i < fraction.size() ? fraction[i] - '0' : 0);
  if (fraction.size() > 7 && fraction[7] >= '5') ++value;
  return negative ? -value : value;
}

}  // namespace

Status validate(GeoPoint p) {
  if (p.lat_e7 < -max_lat_e7 || p.lat_e7 > max_lat_e7) {
    return Error(Errc::geo_range, "latitude beyond a pole", "/lat_e7");
  }
  if (p.lng_e7 < -max_lng_e7 || p.lng_e7 > max_lng_e7) {
    return Error(Errc::geo_range, "longitude beyond 180 degrees", "/lng_e7");
  }
  return {};
}

Result<GeoPoint> parse_point(std::string_view text) {
  const std::size_t comma = text.find(',');
  if (comma == text.npos) return Error(Errc::invalid_argument, "not of the form latitude,longitude");
  const auto lat = parse_degrees_e7(text.substr(0, comma));
  const auto lng = parse_degrees_e7(text.substr(comma + 1));
  if (!lat || !lng) return Error(Errc::invalid_argument, "not of the form latitude,longitude");
  if (std::abs(*lat) > max_lat_e7 || std::abs(*lng) > max_lng_e7) return Error(Errc::geo_range);
  return GeoPoint{static_cast<std::int32_t>(*lat), static_cast<std::int32_t>(*lng)};
}

Status validate(const Polygon& polygon) {
  std::size_t points = polygon.outer.size();
  for (const auto& hole : polygon.holes) points += hole.size();
  // Every ring needs points, so counting rings too keeps a million empty holes out.
  if (points > limits::polygon_points || polygon.holes.size() > limits::polygon_points) {
    return Error(Errc::limit_exceeded, "too many points in the polygon");
  }
  if (auto status = check_ring(polygon.outer, "/outer"); !status) return status;
  for (std::size_t i = 0; i < polygon.holes.size(); ++i) {
    if (auto status = check_ring(polygon.holes[i], "/holes/" + std::to_string(i)); !status) return status;
  }
  return {};
}

bool contains(const Polygon& polygon, GeoPoint p) noexcept {
  if (polygon.outer.empty() || place_in_ring(polygon.outer, p) == Place::outside) return false;
  return std::none_of(polygon.holes.begin(), polygon.holes.end(), [p](const std::vector<GeoPoint>& hole) {
    return !hole.empty() && place_in_ring(hole, p) == Place::inside;
  });
}

bool overlap(const Polygon& a, const Polygon& b) noexcept {
  return edges_cross(a, b) || corner_inside(a, b) || corner_inside(b, a) || (within(a, b) && within(b, a));
}

bool within(const Polygon& inner, const Polygon& outer) noexcept {
  const auto is_held = [&](GeoPoint p) { return contains(outer, p); };
  if (inner.outer.empty() || !std::all_of(inner.outer.begin(), inner.outer.end(), is_held)) return false;
  if (edges_cross(inner, outer)) return false;
  return std::none_of(outer.holes.begin(), outer.holes.end(), [&](const std::vector<GeoPoint>& hole) {
    return std::any_of(hole.begin(), hole.end(), [&](GeoPoint p) { return properly_inside(inner, p); });
  });
}

double distance_m(GeoPoint a, GeoPoint b) noexcept {
  const double lat_a = a.lat_e7 * radians_per_e7, lat_b = b.lat_e7 * radians_per_e7;
  const double half_lat = std::sin((lat_b - lat_a) / 2);
  const double half_lng =
      std::sin((static_cast<double>(b.lng_e7) - static_cast<double>(a.lng_e7)) * radians_per_e7 / 2);
  const double h = half_lat * half_lat + std::cos(lat_a) * std::cos(lat_b) * half_lng * half_lng;
  return 2 * earth_radius_m * std::asin(std::sqrt(std::min(1.0, h)));
}

}  // namespace v0
}  // namespace couvert

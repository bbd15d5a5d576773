// SPDX-License-Identifier: Apache-2.0
// Sunrise and sunset to about a minute, by the low-precision formulas for the sun's position (mean anomaly, equation
// of the centre, obliquity). The only floating-point numbers of this module; nothing but a minute leaves it.
#include "hours/model.hpp"

#include <cmath>

namespace couvert {
inline namespace v0 {
namespace detail {
namespace {

constexpr double pi = 3.14159265358979323846;
constexpr double radians = pi / 180;
constexpr double days_to_2000 = 10'957.5;  // from 1970-01-01T00:00Z to 2000-01-01T12:00Z

struct Sun {
  double anomaly = 0, longitude = 0, declination = 0;
};

Sun sun_at(double days) noexcept {
  Sun sun;
  sun.anomaly = radians * (357.5291 + 0.98560028 * days);
  const double centre = radians * (1.9148 * std::sin(sun.anomaly) + 0.02 * std::sin(2 * sun.anomaly) +
                                   0.0003 * std::sin(3 * sun.anomaly));
  sun.longitude = sun.anomaly + centre + radians * 102.9372 + pi;
  sun.declination = std::asin(std::sin(sun.longitude) * std::sin(radians * 23.4397));
  return sun;
}

}  // namespace

std::optional<std::int32_t> sun_minute(SunEvent event, Date date, GeoPoint position, std::int32_t offset_s) noexcept {
  const double west = -position.lng_e7 * 1e-7 * radians, latitude = position.lat_e7 * 1e-7 * radians;
  const double noon = date.days + 0.5 - offset_s / 86'400.0 - days_to_2000;  // of the wall clock
  const double mean_noon = west / (2 * pi) + std::round(noon - west / (2 * pi));
  const bool twilight = event == SunEvent::dawn || event == SunEvent::dusk;
  const bool sets = event == SunEvent::sunset || event == SunEvent::dusk;
  const double height = (twilight ? -6.0 : -0.833) * radians;
  // The sun moves while it sinks, so its position at the time found gives a better time.
  double days = mean_noon;
  for (int round = 0; round < 2; ++round) {
    const Sun sun = sun_at(days);
    const double cosine = (std::sin(height) - std::sin(latitude) * std::sin(sun.declination)) /
                          (std::cos(latitude) * std::cos(sun.declination));
    if (!(cosine >= -1 && cosine <= 1)) return std::nullopt;
    const double turn = std::acos(cosine) / (2 * pi);
    days = mean_noon + (sets ? turn : -turn) + 0.0053 * std::sin(sun.anomaly) - 0.0069 * std::sin(2 * sun.longitude);
  }
  const double local = days + days_to_2000 + offset_s / 86'400.0 - date.days;
  return static_cast<std::int32_t>(std::lround(local * 1'440));
}

}  // namespace detail
}  // namespace v0
}  // namespace couvert

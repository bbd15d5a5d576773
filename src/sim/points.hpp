// SPDX-License-Identifier: Apache-2.0
// Things that must happen sometimes: a simulation in which they never do proves nothing about them.
#ifndef COUVERT_SIM_POINTS_HPP
#define COUVERT_SIM_POINTS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace couvert {
inline namespace v0 {
namespace sim {

enum class Point : std::uint8_t {
#define X(name) name,
#include "sim/points.inc"
#undef X
  count_
};
inline constexpr std::size_t point_count = static_cast<std::size_t>(Point::count_);
inline constexpr std::array<std::string_view, point_count> point_names{
#define X(name) #name,
#include "sim/points.inc"
#undef X
};

}  // namespace sim
}  // namespace v0
}  // namespace couvert

#endif

// SPDX-License-Identifier: Apache-2.0
// Places where a known bug can be put in, to see whether the simulator notices.
#ifndef COUVERT_CORE_PLANT_HPP
#define COUVERT_CORE_PLANT_HPP

#include <string_view>

namespace couvert {
inline namespace v0 {

// The list of bugs is in src/sim/plant.cpp. A site reads `if (planted("name")) wrong(); else right();` and is nothing at
// all in a normal build.
#ifdef COUVERT_PLANTED_BUGS
bool planted(std::string_view bug) noexcept;
#else
constexpr bool planted(std::string_view) noexcept { return false; }
#endif

}  // namespace v0
}  // namespace couvert

#endif

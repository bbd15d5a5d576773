// SPDX-License-Identifier: Apache-2.0
// Chance from a seed: the same numbers on every machine.
#ifndef COUVERT_SIM_RANDOM_HPP
#define COUVERT_SIM_RANDOM_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "couvert/time.hpp"

namespace couvert {
inline namespace v0 {
namespace sim {

/// SplitMix64. Everybody in the world has an own one, so that leaving one out changes nothing for the others.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  Random(std::uint64_t seed, std::string_view name) : state_(seed) {
    for (const char c : name) {
      state_ = (state_ ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
      (void)next();
    }
  }
  std::uint64_t next() {
    state_ += 0x9e3779b97f4a7c15u;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
  }
  /// 0 to n - 1; n is positive.
  std::int64_t below(std::int64_t n) { return static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(n)); }
  std::int64_t between(std::int64_t low, std::int64_t high) { return low + below(high - low + 1); }
  bool chance(int percent) { return below(100) < percent; }
  /// Around a mean: between a fifth and nine fifths of it.
  Duration around(Duration mean) { return Duration{mean.us / 5 + below(mean.us * 8 / 5 + 1)}; }
  template <class T>
  const T& pick(const std::vector<T>& values) {
    return values[static_cast<std::size_t>(below(static_cast<std::int64_t>(values.size())))];
  }

 private:
  std::uint64_t state_;
};

}  // namespace sim
}  // namespace v0
}  // namespace couvert

#endif

// SPDX-License-Identifier: Apache-2.0
// What the surrounding program lends: time, randomness, a log.
#ifndef COUVERT_SPI_HOST_HPP
#define COUVERT_SPI_HOST_HPP

#include <cstdint>
#include <span>
#include <string_view>

#include "couvert/time.hpp"

namespace couvert {
inline namespace v0 {
namespace spi {

enum class LogLevel : std::uint8_t { debug, info, warning, error };

/// A clock that only runs forward, from a start that `boot` names. Two readings can be compared when `boot` is the same.
struct Uptime {
  std::uint64_t boot = 0;
  std::int64_t us = 0;  ///< also counts while the device sleeps
};

/// All functions may be called from any thread.
class Host {
 public:
  virtual ~Host() = default;
  virtual Instant now() = 0;
  /// Without an own one: the time of day, which somebody may set.
  virtual Uptime uptime() { return {0, now().us}; }
  /// Unpredictable octets.
  virtual void random(std::span<std::uint8_t> out) = 0;
  /// `message` holds no personal data and no secret.
  virtual void log(LogLevel level, std::string_view message) = 0;
};

/// The operating system's clock and randomness; logs warnings and errors to standard error. Lives for the process.
Host& system_host();

}  // namespace spi
}  // namespace v0
}  // namespace couvert

#endif

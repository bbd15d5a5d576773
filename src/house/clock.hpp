// SPDX-License-Identifier: Apache-2.0
// The house's time: it never goes back, and never stands still.
#ifndef COUVERT_HOUSE_CLOCK_HPP
#define COUVERT_HOUSE_CLOCK_HPP

#include <algorithm>
#include <cstdint>
#include <mutex>
#include <optional>

#include "couvert/spi/host.hpp"

namespace couvert {
inline namespace v0 {
namespace house {

/// The host's time of day while that goes forward. When somebody sets it back, the house's time goes on with the host's
/// forward clock, a two-hundredth slower, until the time of day has caught up: a deadline then fires in time, and a
/// second that was too much is gone after some minutes. Thread-safe.
class Clock {
 public:
  explicit Clock(spi::Host& host) : host_(host) {}

  Instant now() {
    std::lock_guard lock(mutex_);
    return Instant{advance()};
  }
  /// Later than every time that next() gave before.
  Instant next() {
    std::lock_guard lock(mutex_);
    given_us_ = std::max(advance(), given_us_ + 1);
    last_us_ = std::max(last_us_, given_us_);
    return Instant{given_us_};
  }
  /// The house was at this time when its host's forward clock stood there, if that is known.
  void resume(std::int64_t us, const std::optional<spi::Uptime>& up) {
    std::lock_guard lock(mutex_);
    given_us_ = last_us_ = us;
    seen_ = up;
  }
  spi::Uptime uptime() { return host_.uptime(); }

 private:
  std::int64_t advance() {
    const spi::Uptime up = host_.uptime();
    const std::int64_t passed = seen_ && seen_->boot == up.boot ? std::max<std::int64_t>(up.us - seen_->us, 0) : 0;
    seen_ = up;
    last_us_ = std::max(host_.now().us, last_us_ + passed - passed / 200);
    return last_us_;
  }

  spi::Host& host_;
  std::mutex mutex_;  // guards everything below
  std::optional<spi::Uptime> seen_;
  std::int64_t last_us_ = 0;   // as of `seen_`
  std::int64_t given_us_ = 0;  // by next()
};

}  // namespace house
}  // namespace v0
}  // namespace couvert

#endif

// SPDX-License-Identifier: Apache-2.0
// A token bucket: so many at once, so many a second.
#ifndef COUVERT_SERVER_ROUTES_LIMITER_HPP
#define COUVERT_SERVER_ROUTES_LIMITER_HPP

#include <algorithm>
#include <chrono>
#include <mutex>

namespace couvert::server {

/// Threads: any.
class Limiter {
 public:
  Limiter(double per_second, double burst) : per_second_(per_second), burst_(burst), level_(burst) {}

  bool take(std::chrono::steady_clock::time_point now = std::chrono::steady_clock::now()) {
    const std::lock_guard lock(mutex_);
    if (last_.time_since_epoch().count() != 0) {
      level_ = std::min(burst_, level_ + per_second_ * std::chrono::duration<double>(now - last_).count());
    }
    last_ = now;
    if (level_ < 1) return false;
    level_ -= 1;
    return true;
  }

 private:
  double per_second_, burst_, level_;
  std::chrono::steady_clock::time_point last_{};
  std::mutex mutex_;
};

}  // namespace couvert::server

#endif

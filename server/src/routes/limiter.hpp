// SPDX-License-Identifier: Apache-2.0
// Token buckets by name: so many at once, so many a second, for each of them.
#ifndef COUVERT_SERVER_ROUTES_LIMITER_HPP
#define COUVERT_SERVER_ROUTES_LIMITER_HPP

#include <algorithm>
#include <chrono>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace couvert::server {

/// Threads: any. Remembers a bounded number of names; when there are more, full buckets are forgotten first.
class Limiter {
 public:
  using Clock = std::chrono::steady_clock;
  Limiter(double per_second, double burst) : per_second_(per_second), burst_(burst) {}

  bool take(std::string_view name, Clock::time_point now = Clock::now()) {
    const std::lock_guard lock(mutex_);
    if (buckets_.size() >= max_buckets) forget(now);
    auto [it, fresh] = buckets_.try_emplace(std::string(name), Bucket{burst_, now});
    Bucket& bucket = it->second;
    bucket.level = level(bucket, now);
    bucket.at = now;
    if (bucket.level < 1) return false;
    bucket.level -= 1;
    return true;
  }

 private:
  struct Bucket {
    double level;
    Clock::time_point at;
  };
  static constexpr std::size_t max_buckets = 10'000;

  double level(const Bucket& bucket, Clock::time_point now) const {
    return std::min(burst_, bucket.level + per_second_ * std::chrono::duration<double>(now - bucket.at).count());
  }
  void forget(Clock::time_point now) {
    std::erase_if(buckets_, [&](const auto& pair) { return level(pair.second, now) >= burst_; });
    if (buckets_.size() >= max_buckets) buckets_.clear();
  }

  double per_second_, burst_;
  std::mutex mutex_;
  std::unordered_map<std::string, Bucket> buckets_;
};

}  // namespace couvert::server

#endif

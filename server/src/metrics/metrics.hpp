// SPDX-License-Identifier: Apache-2.0
// What the server counts about itself, as Prometheus text.
#ifndef COUVERT_SERVER_METRICS_METRICS_HPP
#define COUVERT_SERVER_METRICS_METRICS_HPP

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace couvert::server {

struct Gauges {
  std::int64_t connections = 0, connections_total = 0, connections_refused_total = 0, connections_timed_out_total = 0;
  std::int64_t waiting_readers = 0;
  std::int64_t event_head = 0;
};

/// Counters by route. Label sets are bounded: routes of the table plus one for everything else. Threads: any.
class Metrics {
 public:
  struct RouteName {
    std::string_view path, method;
  };
  explicit Metrics(std::vector<RouteName> routes);

  /// `route` is an index into the names given, or their number for "no such route".
  void count(std::size_t route, int status, std::chrono::nanoseconds took) noexcept;
  void order_placed(bool duplicate) noexcept { ++(duplicate ? orders_repeated_ : orders_placed_); }
  void order_refused() noexcept { ++orders_refused_; }
  void command_queued() noexcept { ++commands_waiting_; }
  void command_answered() noexcept { --commands_waiting_; }

  /// Prometheus text exposition format 0.0.4.
  std::string text(const Gauges& gauges) const;

  static constexpr std::array<double, 11> bounds_s{0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 10};

 private:
  struct Route {
    std::array<std::atomic<std::int64_t>, 6> by_class{};  // 1xx … 5xx; index 0 unused
    std::array<std::atomic<std::int64_t>, bounds_s.size() + 1> buckets{};
    std::atomic<std::int64_t> total_us{0};
  };
  std::vector<RouteName> names_;
  std::unique_ptr<Route[]> routes_;
  std::atomic<std::int64_t> orders_placed_{0}, orders_repeated_{0}, orders_refused_{0}, commands_waiting_{0};
};

}  // namespace couvert::server

#endif

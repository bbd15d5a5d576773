// SPDX-License-Identifier: Apache-2.0
// Counters and their text form; process figures come from /proc.
#include "metrics/metrics.hpp"

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <fstream>

namespace couvert::server {

namespace {

std::string number(double value) {
  std::array<char, 32> text{};
  const int size = std::snprintf(text.data(), text.size(), "%.9g", value);
  return {text.data(), static_cast<std::size_t>(size)};
}

void head(std::string& out, std::string_view name, std::string_view type, std::string_view help) {
  out.append("# HELP ")
      .append(name)
      .append(" ")
      .append(help)
      .append("\n# TYPE ")
      .append(name)
      .append(" ")
      .append(type)
      .append("\n");
}

void single(std::string& out, std::string_view name, std::string_view type, std::string_view help, double value) {
  head(out, name, type, help);
  out.append(name).append(" ").append(number(value)).append("\n");
}

std::string labels(const Metrics::RouteName& name) {
  return R"(route=")" + std::string(name.path) + R"(",method=")" + std::string(name.method) + "\"";
}

double resident_bytes() {
  std::ifstream file("/proc/self/statm");
  double pages = 0;
  double resident = 0;
  file >> pages >> resident;
  return resident * static_cast<double>(::sysconf(_SC_PAGESIZE));
}

double processor_seconds() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  const auto seconds = [](const timeval& t) {
    return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
  };
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

}  // namespace

Metrics::Metrics(std::vector<RouteName> routes) : names_(std::move(routes)) {
  names_.push_back({"none", "any"});
  routes_ = std::make_unique<Route[]>(names_.size());
}

void Metrics::count(std::size_t route, int status, std::chrono::nanoseconds took) noexcept {
  constexpr auto relaxed = std::memory_order_relaxed;
  Route& row = routes_[std::min(route, names_.size() - 1)];
  row.by_class[static_cast<std::size_t>(std::clamp(status / 100, 1, 5))].fetch_add(1, relaxed);
  const double seconds = std::chrono::duration<double>(took).count();
  const auto bucket = std::lower_bound(bounds_s.begin(), bounds_s.end(), seconds) - bounds_s.begin();
  row.buckets[static_cast<std::size_t>(bucket)].fetch_add(1, relaxed);
  row.total_us.fetch_add(std::chrono::duration_cast<std::chrono::microseconds>(took).count(), relaxed);
}

std::string Metrics::text(const Gauges& gauges) const {
  std::string out;
  out.reserve(8192);
  head(out, "couvert_http_requests_total", "counter", "Requests answered, by route, method and class of status.");
  for (std::size_t i = 0; i < names_.size(); ++i) {
    for (std::size_t c = 1; c < routes_[i].by_class.size(); ++c) {
      const auto n = routes_[i].by_class[c].load();
      if (n == 0) continue;
      out.append("couvert_http_requests_total{")
          .append(labels(names_[i]))
          .append(",status=\"")
          .append(std::to_string(c));
      out.append("xx\"} ").append(std::to_string(n)).append("\n");
    }
  }
  head(out, "couvert_http_request_duration_seconds", "histogram", "Time from a complete request to its answer.");
  for (std::size_t i = 0; i < names_.size(); ++i) {
    std::int64_t sum = 0;
    const std::string name = labels(names_[i]);
    std::string rows;
    for (std::size_t b = 0; b <= bounds_s.size(); ++b) {
      sum += routes_[i].buckets[b].load();
      const std::string bound = b == bounds_s.size() ? "+Inf" : number(bounds_s[b]);
      rows.append("couvert_http_request_duration_seconds_bucket{").append(name).append(",le=\"").append(bound);
      rows.append("\"} ").append(std::to_string(sum)).append("\n");
    }
    if (sum == 0) continue;
    out.append(rows).append("couvert_http_request_duration_seconds_sum{").append(name).append("} ");
    out.append(number(static_cast<double>(routes_[i].total_us.load()) / 1e6)).append("\n");
    out.append("couvert_http_request_duration_seconds_count{")
        .append(name)
        .append("} ")
        .append(std::to_string(sum))
        .append("\n");
  }
  const auto d = [](std::int64_t n) { return static_cast<double>(n); };
  single(out, "couvert_http_connections", "gauge", "Open connections.", d(gauges.connections));
  single(out, "couvert_http_connections_total", "counter", "Connections accepted.", d(gauges.connections_total));
  single(out, "couvert_http_connections_refused_total", "counter", "Connections beyond the cap.",
         d(gauges.connections_refused_total));
  single(out, "couvert_http_connections_timed_out_total", "counter", "Connections closed by a deadline.",
         d(gauges.connections_timed_out_total));
  single(out, "couvert_http_waiting_readers", "gauge", "Requests that wait for events.", d(gauges.waiting_readers));
  head(out, "couvert_orders_total", "counter", "Answers to place_order, by result.");
  out.append("couvert_orders_total{result=\"placed\"} ").append(std::to_string(orders_placed_.load())).append("\n");
  out.append("couvert_orders_total{result=\"repeated\"} ").append(std::to_string(orders_repeated_.load())).append("\n");
  out.append("couvert_orders_total{result=\"refused\"} ").append(std::to_string(orders_refused_.load())).append("\n");
  single(out, "couvert_commands_waiting", "gauge", "Commands handed to the house and not yet answered.",
         d(commands_waiting_.load()));
  single(out, "couvert_event_position", "gauge", "Head of the change log.", d(gauges.event_head));
  single(out, "process_resident_memory_bytes", "gauge", "Resident memory.", resident_bytes());
  single(out, "process_cpu_seconds_total", "counter", "Processor time used.", processor_seconds());
  return out;
}

}  // namespace couvert::server

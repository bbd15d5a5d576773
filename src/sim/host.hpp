// SPDX-License-Identifier: Apache-2.0
// The clock, chance and log that one machine of the simulated world has.
#ifndef COUVERT_SIM_HOST_HPP
#define COUVERT_SIM_HOST_HPP

#include "couvert/spi/host.hpp"
#include "sim/random.hpp"

namespace couvert {
inline namespace v0 {
namespace sim {

/// The time that nobody in the world can read.
struct TrueTime {
  Instant now;
};

class SimHost final : public spi::Host {
 public:
  SimHost(const TrueTime& time, Random random) : time_(time), random_(random), booted_(time.now), begun_(time.now) {
    boot_ = random_.next();
  }
  Instant now() override {
    const std::int64_t us = time_.now.us + offset_.us + drifted(time_.now - begun_);
    return Instant{us < 0 ? 0 : us};
  }
  spi::Uptime uptime() override {
    const Duration up = time_.now - booted_;
    return {boot_, up.us + drifted(up)};
  }
  void random(std::span<std::uint8_t> out) override {
    for (std::uint8_t& octet : out) octet = static_cast<std::uint8_t>(random_.next());
  }
  void log(spi::LogLevel, std::string_view) override {}

  void set_by(Duration change) { offset_.us += change.us; }
  void drift_by(std::int64_t ppm) { ppm_ = ppm; }
  void reboot() {
    booted_ = time_.now;
    boot_ = random_.next();
  }
  Duration offset() const { return offset_; }

 private:
  std::int64_t drifted(Duration since) const { return since.us / 1'000 * ppm_ / 1'000; }

  const TrueTime& time_;
  Random random_;
  Instant booted_, begun_;
  Duration offset_{};
  std::int64_t ppm_ = 0;
  std::uint64_t boot_ = 0;
};

}  // namespace sim
}  // namespace v0
}  // namespace couvert

#endif

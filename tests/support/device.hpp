// SPDX-License-Identifier: Apache-2.0
// A device of a test: its clocks, a line that can be cut, a store that outlives a kill.
#ifndef COUVERT_TESTS_SUPPORT_DEVICE_HPP
#define COUVERT_TESTS_SUPPORT_DEVICE_HPP

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "couvert/client.hpp"
#include "house_world.hpp"

namespace couvert::test {

/// A device's clocks: the one on the wall, which may show anything, and the one that runs since it was switched on.
class DeviceHost final : public spi::Host {
 public:
  explicit DeviceHost(Instant wall, std::uint32_t seed = 7) : wall_us(wall.us), engine_(seed) {}
  Instant now() override { return Instant{wall_us}; }
  spi::Uptime uptime() override { return {boot, up_us}; }
  void random(std::span<std::uint8_t> out) override {
    std::lock_guard lock(mutex_);
    for (std::uint8_t& octet : out) octet = static_cast<std::uint8_t>(engine_());
  }
  void log(spi::LogLevel, std::string_view) override { ++logged; }

  void forward(Duration d) {
    wall_us += d.us;
    up_us += d.us;
  }
  void reboot() {
    ++boot;
    up_us = 1'000'000;
  }
  std::int64_t wall_us, up_us = 5'000'000;
  std::uint64_t boot = 1;
  int logged = 0;

 private:
  std::mutex mutex_;
  std::mt19937 engine_;
};

/// Hands out a store that stays when its owner is gone, as a file would.
class LentStorage final : public spi::Storage {
 public:
  explicit LentStorage(std::shared_ptr<spi::Storage> storage) : storage_(std::move(storage)) {}
  Result<std::unique_ptr<spi::UnitOfWork>> begin(spi::Access access) override { return storage_->begin(access); }
  Status check() override { return storage_->check(); }
  Status backup(const std::string& path) override { return storage_->backup(path); }

 private:
  std::shared_ptr<spi::Storage> storage_;  // shared: with the next opening
};

/// A network of one line. Without somebody at its other end it is cut.
class Line final : public spi::Transport {
 public:
  using Ask = std::function<spi::Response(const spi::Request&)>;
  explicit Line(Ask ask = {}) : ask_(std::move(ask)) {}

  Result<spi::Response> send(const spi::Request& request, Duration) override {
    ++requests;
    sent.push_back(request);
    if (cut || !ask_ || (before && before(request))) return Error(Errc::transport_unreachable);
    spi::Response answer = ask_(request);
    if (change) change(request, answer);
    if (lose_answers > 0) {
      --lose_answers;
      return Error(Errc::transport_timeout);
    }
    return answer;
  }

  void connect(Ask ask) { ask_ = std::move(ask); }
  bool cut = false;
  int lose_answers = 0;  ///< of so many requests the house's answer gets lost
  int requests = 0;
  std::vector<spi::Request> sent;
  std::function<bool(const spi::Request&)> before;                  ///< true: it does not get through
  std::function<void(const spi::Request&, spi::Response&)> change;  ///< the answer on its way back

 private:
  Ask ask_;
};

using StorageFactory = std::function<std::shared_ptr<spi::Storage>()>;

/// One device: its store, its clocks, its line. Opening it again is what follows a kill.
struct Device {
  Device(Actor who, std::shared_ptr<spi::Storage> kept, std::uint32_t seed = 7)
      : host(noon, seed), actor(std::move(who)), storage(std::move(kept)) {}

  Result<Client> open(OfflineLimits limits = {}, std::vector<std::string> scopes = {}) {
    ClientOptions options;
    options.storage = std::make_unique<LentStorage>(storage);
    options.transport = &line;
    options.host = &host;
    options.actor = actor;
    options.limits = limits;
    options.scopes = std::move(scopes);
    return Client::open(std::move(options));
  }

  DeviceHost host;
  Line line;
  Actor actor;
  std::shared_ptr<spi::Storage> storage;  // shared: see LentStorage
};

inline constexpr Duration long_enough = Duration::seconds(60);

/// Ids are the device's to make.
inline PlaceOrder wish(std::int32_t quantity = 2) {
  PlaceOrder command = pizza_order(1, quantity);
  command.command = {};
  command.order = {};
  return command;
}

}  // namespace couvert::test

#endif

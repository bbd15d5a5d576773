// SPDX-License-Identifier: Apache-2.0
// The operating system as a host.
#include <chrono>
#include <cstdio>
#include <random>

#include "couvert/spi/host.hpp"

namespace couvert {
inline namespace v0 {
namespace spi {
namespace {

const char* level_text(LogLevel level) {
  switch (level) {
    case LogLevel::debug: return "debug";
    case LogLevel::info: return "info";
    case LogLevel::warning: return "warning";
    case LogLevel::error: return "error";
  }
  return "error";
}

/// The kernel's generator, through the library's name for it. Without it nothing that must be secret can be made, so a
/// failure ends the process.
std::random_device& kernel_random() noexcept {
  static thread_local std::random_device device("getentropy");
  return device;
}

class SystemHost final : public Host {
 public:
  Instant now() override {
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return Instant{std::chrono::duration_cast<std::chrono::microseconds>(since).count()};
  }

  void random(std::span<std::uint8_t> out) override {
    std::random_device& device = kernel_random();
    for (std::size_t i = 0; i < out.size();) {
      std::uint32_t word = device();
      for (int k = 0; k < 4 && i < out.size(); ++k, word >>= 8) out[i++] = static_cast<std::uint8_t>(word);
    }
  }

  void log(LogLevel level, std::string_view message) override {
    if (level < LogLevel::warning) return;
    std::fprintf(stderr, "couvert: %s: %.*s\n", level_text(level), static_cast<int>(message.size()), message.data());
  }
};

}  // namespace

Host& system_host() {
  // Never destroyed: threads that end late may still ask for the time.
  static Host* host = new SystemHost;
  return *host;
}

}  // namespace spi
}  // namespace v0
}  // namespace couvert

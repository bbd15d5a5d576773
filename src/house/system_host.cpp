// SPDX-License-Identifier: Apache-2.0
// The operating system as a host.
#include <chrono>
#include <cstdio>
#include <ctime>
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
#ifdef __GLIBCXX__
  static thread_local std::random_device device("getentropy");
#else
  static thread_local std::random_device device;  // elsewhere that is the kernel's generator
#endif
  return device;
}

/// The kernel's name for this run of the machine, folded; one per process where it gives none.
std::uint64_t boot_name() noexcept {
  static const std::uint64_t name = [] {
    std::uint64_t folded = 0xcbf29ce484222325U;  // FNV-1a
    std::FILE* file = std::fopen("/proc/sys/kernel/random/boot_id", "r");
    if (!file) return std::uint64_t{kernel_random()()} << 32 | kernel_random()();
    for (int c = std::fgetc(file); c != EOF; c = std::fgetc(file))
      folded = (folded ^ static_cast<unsigned>(c)) * 0x100000001b3U;
    std::fclose(file);
    return folded;
  }();
  return name;
}

class SystemHost final : public Host {
 public:
  Instant now() override {
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return Instant{std::chrono::duration_cast<std::chrono::microseconds>(since).count()};
  }

  Uptime uptime() override {
    timespec since{};
    // Counts while the machine sleeps, unlike steady_clock.
    if (clock_gettime(CLOCK_BOOTTIME, &since) != 0) return {0, now().us};
    return {boot_name(), std::int64_t{since.tv_sec} * 1'000'000 + since.tv_nsec / 1'000};
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

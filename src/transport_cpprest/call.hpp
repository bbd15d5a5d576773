// SPDX-License-Identifier: Apache-2.0
// One request under way: whoever waits for it, and whoever ends it first.
#ifndef COUVERT_TRANSPORT_CPPREST_CALL_HPP
#define COUVERT_TRANSPORT_CPPREST_CALL_HPP

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <utility>

#include "couvert/spi/transport.hpp"

namespace couvert {
inline namespace v0 {
namespace transport {

/// The first answer counts, whether it is the server's, the deadline's or close()'s. Shared with the library, which may
/// still hold it when nobody waits any more.
class Call {
 public:
  void finish(Result<spi::Response> result) {
    {
      std::lock_guard lock(mutex_);
      if (result_) return;
      result_ = std::move(result);
    }
    finished_.notify_all();
  }

  /// Nothing was written, for the connection that it was to go over is gone: another one will do.
  void finish_unsent() {
    {
      std::lock_guard lock(mutex_);
      unsent_ = !result_;
    }
    finish(Error(Errc::transport_unreachable, "the server closed the connection"));
  }
  bool unsent() const {
    std::lock_guard lock(mutex_);
    return unsent_;
  }

  /// Absent: the time is up.
  std::optional<Result<spi::Response>> wait_until(std::chrono::steady_clock::time_point deadline) {
    std::unique_lock lock(mutex_);
    if (!finished_.wait_until(lock, deadline, [this] { return result_.has_value(); })) return std::nullopt;
    return *result_;
  }

 private:
  mutable std::mutex mutex_;
  std::condition_variable finished_;
  bool unsent_ = false;
  std::optional<Result<spi::Response>> result_;
};

}  // namespace transport
}  // namespace v0
}  // namespace couvert

#endif

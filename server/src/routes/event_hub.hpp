// SPDX-License-Identifier: Apache-2.0
// Readers of the change log who wait for the next entry, without a thread each.
#ifndef COUVERT_SERVER_ROUTES_EVENT_HUB_HPP
#define COUVERT_SERVER_ROUTES_EVENT_HUB_HPP

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "couvert/house.hpp"
#include "http/message.hpp"

namespace couvert::server {

/// Threads: any. Answers go out on the thread that runs wake() or tick().
class EventHub {
 public:
  explicit EventHub(House& house) : house_(house) {}

  struct Wait {
    std::int64_t after = 0;
    int limit = 100;
    Actor actor;
    std::chrono::steady_clock::time_point until;
    Reply reply;
    std::string instance;
    std::optional<sync::PullRequest> pull = {};  ///< a device that follows its scopes; else the log is read
  };
  /// Answers at once when there is something, when `until` has passed, when too many wait, or when draining.
  void add(Wait wait);

  /// How the hub asks to be woken on the I/O thread: called from the writer thread after a commit.
  void wake_through(std::function<void(std::function<void()>)> post) { post_ = std::move(post); }
  /// From House::on_commit. Cheap: many commits make one wake-up.
  void committed();
  /// Answers those whose time is up, those whose clients have left, and those who were put off while the hub was saving
  /// work.
  void tick();
  /// Answers everyone with what there is, now and from now on.
  void drain();
  std::int64_t waiting() const;

 private:
  bool try_answer(Wait& wait, bool even_if_empty);
  bool try_pull(Wait& wait, bool even_if_empty);
  void wake();
  std::vector<Wait> take_all();

  House& house_;
  std::function<void(std::function<void()>)> post_;
  std::atomic<bool> wake_posted_{false};
  std::atomic<bool> draining_{false};
  std::atomic<bool> dirty_{false};
  std::chrono::steady_clock::time_point last_wake_{};
  mutable std::mutex mutex_;
  std::vector<Wait> waits_;
};

/// {"events":[…],"cursor":n,"more":b}
std::string event_page_json(const EventPage& page);

}  // namespace couvert::server

#endif

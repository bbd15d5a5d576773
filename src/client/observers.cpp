// SPDX-License-Identifier: Apache-2.0
// Telling those who watch, without a lock held.
#include "client/impl.hpp"

#include <algorithm>
#include <utility>

namespace couvert {
inline namespace v0 {

/// One observer at work on this thread; also when it throws, unwatch() learns that it has ended.
class Client::Impl::Call {
 public:
  Call(Impl& impl, Watching& watching) : impl_(impl), watching_(watching) {
    std::lock_guard lock(impl_.observer_mutex);
    watching_.threads.push_back(std::this_thread::get_id());
  }
  ~Call() {
    std::lock_guard lock(impl_.observer_mutex);
    watching_.threads.erase(std::find(watching_.threads.begin(), watching_.threads.end(), std::this_thread::get_id()));
    impl_.observer_done.notify_all();
  }
  Call(const Call&) = delete;
  Call& operator=(const Call&) = delete;

 private:
  Impl& impl_;
  Watching& watching_;
};

void Client::Impl::tell(const client::Events& events) {
  if (events.empty()) return;
  std::vector<std::shared_ptr<Watching>> told;  // shared: see observers
  {
    std::lock_guard lock(observer_mutex);
    for (const auto& [number, watching] : observers) told.push_back(watching);
  }
  for (const auto& watching : told) {
    const Call call(*this, *watching);
    for (const ClientEvent& event : events) {
      {
        std::lock_guard lock(observer_mutex);
        if (watching->ended) break;
      }
      watching->observer(event);
    }
  }
}

std::int64_t Client::watch(Observer observer) {
  auto watching = std::make_shared<Impl::Watching>();
  watching->observer = std::move(observer);
  std::lock_guard lock(impl_->observer_mutex);
  impl_->observers.emplace(impl_->next_observer, std::move(watching));
  return impl_->next_observer++;
}

void Client::unwatch(std::int64_t number) {
  std::shared_ptr<Impl::Watching> watching;  // let go after the lock: what the observer holds may call here
  std::unique_lock lock(impl_->observer_mutex);
  const auto found = impl_->observers.find(number);
  if (found == impl_->observers.end()) return;
  watching = found->second;
  watching->ended = true;
  impl_->observers.erase(found);
  const std::thread::id self = std::this_thread::get_id();
  const bool inside = std::find(watching->threads.begin(), watching->threads.end(), self) != watching->threads.end();
  impl_->observer_done.wait(lock, [&] { return watching->threads.empty() || inside; });
}

}  // namespace v0
}  // namespace couvert

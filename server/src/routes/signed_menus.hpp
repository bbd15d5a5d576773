// SPDX-License-Identifier: Apache-2.0
// Menus and deltas that were signed before, so that many who ask for the same cost one signature.
#ifndef COUVERT_SERVER_ROUTES_SIGNED_MENUS_HPP
#define COUVERT_SERVER_ROUTES_SIGNED_MENUS_HPP

#include <cstddef>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

namespace couvert::server {

/// Threads: any. Forgets everything when it would hold more than its octets.
class SignedMenus {
 public:
  struct Entry {
    std::string tag;
    std::shared_ptr<const std::string> bytes;  // shared: sent while the cache forgets it
  };

  std::optional<Entry> find(const std::string& name) const {
    const std::lock_guard lock(mutex_);
    const auto it = entries_.find(name);
    return it == entries_.end() ? std::nullopt : std::optional(it->second);
  }
  void put(const std::string& name, Entry entry) {
    const std::lock_guard lock(mutex_);
    const std::size_t octets = entry.bytes->size();
    if (octets_ + octets > max_octets) entries_.clear(), octets_ = 0;
    if (octets > max_octets) return;
    if (entries_.emplace(name, std::move(entry)).second) octets_ += octets;
  }

 private:
  static constexpr std::size_t max_octets = 32u << 20;
  mutable std::mutex mutex_;
  std::unordered_map<std::string, Entry> entries_;
  std::size_t octets_ = 0;
};

}  // namespace couvert::server

#endif

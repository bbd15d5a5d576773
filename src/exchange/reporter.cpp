// SPDX-License-Identifier: Apache-2.0
// Collects what did not carry over.
#include "exchange/reporter.hpp"

#include "exchange/read.hpp"

#include "couvert/limits.hpp"

namespace couvert {
inline namespace v0 {
namespace exchange {
namespace {

// A hostile file can be wrong in millions of places; people need the first ones and the count.
constexpr std::int64_t kEntriesPerReason = 1000;
constexpr std::size_t kPathOctets = 1024;
constexpr std::size_t kDetailOctets = 200;

}  // namespace

void Reporter::loss(LossKind kind, std::string_view ref, std::string_view path, std::string_view why,
                    std::string_view detail) {
  auto found = seen_.find(why);
  if (found == seen_.end()) found = seen_.emplace(std::string(why), 0).first;
  if (++found->second > kEntriesPerReason) return;
  report_.losses.push_back({clean_text(ref, limits::ref_octets), clean_text(path, kPathOctets), kind, std::string(why),
                            clean_text(detail, kDetailOctets)});
}

void Reporter::item_loss(LossKind kind, std::string_view item, std::string_view path, std::string_view why,
                         std::string_view detail) {
  taint(item);
  loss(kind, item, path, why, detail);
}

void Reporter::loss_once(std::string_view sort, LossKind kind, std::string_view item, std::string_view path,
                         std::string_view why, std::string_view detail) {
  if (!item.empty()) taint(item);
  std::string key(why);
  key += '\n';
  key += sort;
  if (once_.insert(std::move(key)).second) loss(kind, item, path, why, detail);
}

LossReport Reporter::finish(const Menu& menu, const std::unordered_map<std::string, std::string>& paths) {
  for (const auto& [why, count] : seen_) {
    if (count <= kEntriesPerReason) continue;
    report_.losses.push_back(
        {{}, {}, LossKind::impossible, why, "and " + std::to_string(count - kEntriesPerReason) + " more"});
  }
  for (const Item& item : menu.items) {
    if (tainted(item.ref)) continue;
    const auto path = paths.find(item.ref);
    report_.losses.push_back({item.ref, path == paths.end() ? std::string() : path->second, LossKind::exact, {}, {}});
  }
  return std::move(report_);
}

}  // namespace exchange
}  // namespace v0
}  // namespace couvert

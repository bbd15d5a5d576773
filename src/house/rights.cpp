// SPDX-License-Identifier: Apache-2.0
// Whose rights were taken away.
#include "house/rights.hpp"

namespace couvert {
inline namespace v0 {
namespace house {

std::string right_name(std::string_view subject, std::string_view venue) {
  return std::string(subject).append("@").append(venue);
}

Status Rights::load(spi::UnitOfWork& unit) {
  auto rows = unit.records("access");
  if (!rows) return rows.error();
  Names names;
  for (const spi::RecordRow& row : *rows)
    if (row.document == "taken") names.insert(row.id);
  std::unique_lock lock(mutex_);
  names_ = std::move(names);
  return {};
}

bool Rights::taken(std::string_view name) const {
  std::shared_lock lock(mutex_);
  return names_.contains(name);
}

void Rights::change(const std::string& name, Names::node_type taken) noexcept {
  std::unique_lock lock(mutex_);
  if (taken) {
    names_.insert(std::move(taken));
  } else {
    names_.erase(name);
  }
}

bool Rights::refused(const Actor& actor, std::string_view venue) const {
  {
    std::shared_lock lock(mutex_);
    if (names_.empty()) return false;
  }
  return is_refused(actor, venue, [this](const std::string& name) { return taken(name); });
}

}  // namespace house
}  // namespace v0
}  // namespace couvert

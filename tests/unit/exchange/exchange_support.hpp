// SPDX-License-Identifier: Apache-2.0
// Short ways to import, export and look through reports in tests.
#ifndef COUVERT_TESTS_EXCHANGE_SUPPORT_HPP
#define COUVERT_TESTS_EXCHANGE_SUPPORT_HPP

#include <algorithm>
#include <string>
#include <string_view>

#include "couvert/exchange.hpp"
#include "couvert/menu.hpp"

#include <gtest/gtest.h>

namespace couvert::test {

inline ImportOptions import_options(std::string_view currency = "EUR") {
  ImportOptions options;
  options.venue = "chez-test";
  options.currency = Currency::parse(currency).value();
  return options;
}

/// Imports and checks what must hold for every import.
inline Imported imported(Format format, std::string_view text, const ImportOptions& options = import_options()) {
  auto result = import_menu(format, text, options);
  EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.error().message());
  if (!result) return {};
  const auto index = MenuIndex::build(result->menu);
  EXPECT_TRUE(index.ok()) << (index.ok() ? "" : index.error().details_json());
  EXPECT_EQ(result->menu.venue, options.venue);
  EXPECT_TRUE(validate(result->rules).ok());
  for (const Venue& venue : result->venue) EXPECT_TRUE(validate(venue).ok());
  return std::move(*result);
}

inline const Loss* find_loss(const LossReport& report, std::string_view why) {
  const auto found =
      std::find_if(report.losses.begin(), report.losses.end(), [&](const Loss& l) { return l.why == why; });
  return found == report.losses.end() ? nullptr : &*found;
}
inline std::int64_t count_losses(const LossReport& report, std::string_view why) {
  return std::count_if(report.losses.begin(), report.losses.end(), [&](const Loss& l) { return l.why == why; });
}
inline bool is_exact(const LossReport& report, std::string_view item) {
  return std::any_of(report.losses.begin(), report.losses.end(),
                     [&](const Loss& l) { return l.kind == LossKind::exact && l.item == item; });
}
/// The reasons of a report, sorted, each once.
inline std::vector<std::string> reasons(const LossReport& report) {
  std::vector<std::string> all;
  for (const Loss& loss : report.losses) {
    if (loss.kind != LossKind::exact) all.push_back(loss.why);
  }
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}
inline const Item* find_item(const Menu& menu, std::string_view ref) {
  for (const Item& item : menu.items) {
    if (item.ref == ref) return &item;
  }
  return nullptr;
}
inline const OptionGroup* find_group(const Menu& menu, std::string_view ref) {
  for (const OptionGroup& group : menu.groups) {
    if (group.ref == ref) return &group;
  }
  return nullptr;
}

}  // namespace couvert::test

#endif

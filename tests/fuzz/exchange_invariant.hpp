// SPDX-License-Identifier: Apache-2.0
// What holds for every import of anything.
#ifndef COUVERT_TESTS_FUZZ_EXCHANGE_INVARIANT_HPP
#define COUVERT_TESTS_FUZZ_EXCHANGE_INVARIANT_HPP

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

#include "couvert/codec.hpp"
#include "couvert/exchange.hpp"
#include "couvert/menu.hpp"

namespace couvert_fuzz {

inline void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "broken: %s\n", what);
  std::abort();
}

inline void check_report(const couvert::LossReport& report) {
  using namespace couvert;
  for (const std::int64_t n :
       {report.menus, report.sections, report.items, report.groups, report.options, report.dangling_groups}) {
    require(n >= 0, "a count is below zero");
  }
  for (const Loss& loss : report.losses) {
    require((loss.kind == LossKind::exact) == loss.why.empty(), "a loss without a reason, or a reason without a loss");
    require(valid_text(loss.item) && valid_text(loss.path) && valid_text(loss.detail), "a report with unclean text");
  }
  require(from_json<LossReport>(to_json(report)).ok(), "a report that is no document");
}

// What holds for every menu that an import made, in every format that is written.
inline void check_exports(const couvert::Imported& imported, const couvert::MenuIndex& index,
                          const couvert::ImportOptions& options) {
  using namespace couvert;
  Venue venue;
  venue.id = options.venue;
  venue.name = "Fuzz";
  venue.currency = imported.menu.currency;
  if (!imported.venue.empty()) venue = imported.venue[0];
  for (std::uint8_t i = 0; i <= static_cast<std::uint8_t>(Format::ondc); ++i) {
    const auto to = static_cast<Format>(i);
    if (!format_support(to).writes) continue;
    const auto exported = export_menu(to, index, venue, imported.rules);
    require(exported.ok(), "a menu that cannot be exported");
    check_report(exported->report);
    if (!format_support(to).reads) continue;
    const auto again = import_menu(to, exported->text, options);
    require(again.ok(), "an export that cannot be read");
    require(MenuIndex::build(again->menu).ok(), "an export that cannot be published");
  }
}

// The report of the import; nothing when the text is refused. What was made once is exported once where `made` remembers
// it: an export is a function of what was imported, and most wrong values leave the same menu behind.
inline std::optional<couvert::LossReport> check_import(couvert::Format format, std::string_view text,
                                                       std::unordered_set<std::string>* made = nullptr) {
  using namespace couvert;
  ImportOptions options;
  options.venue = "fuzz";
  options.currency = Currency::parse("EUR").value();
  auto imported = import_menu(format, text, options);
  if (!imported) return std::nullopt;
  check_report(imported->report);
  const std::string menu = to_json(imported->menu);
  std::string all = menu + to_json(imported->rules);
  for (const Venue& venue : imported->venue) all += to_json(venue);
  if (made != nullptr && !made->insert(std::move(all)).second) return std::move(imported->report);
  require(validate(imported->rules).ok(), "rules that do not hold");
  for (const Venue& venue : imported->venue) require(validate(venue).ok(), "a venue that is not valid");
  const auto index = MenuIndex::build(imported->menu);
  if (!index) std::fprintf(stderr, "%.2000s\n%s\n", menu.c_str(), std::string(index.error().details_json()).c_str());
  require(index.ok(), "a menu that cannot be published");
  require(from_json<Menu>(menu).ok(), "a menu that is no document");
  check_exports(*imported, *index, options);
  return std::move(imported->report);
}

}  // namespace couvert_fuzz

#endif

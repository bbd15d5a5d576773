// SPDX-License-Identifier: Apache-2.0
// Reads a HubRise inventory: stock by sku and by option.
#include "couvert/exchange_stock.hpp"

#include "couvert/limits.hpp"
#include "exchange/context.hpp"
#include "exchange/hubrise.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace exchange {
namespace {

using std::size_t;

constexpr std::int64_t kMostMilli = 1'000'000'000'000;

class Inventory {
 public:
  Inventory(const Document& document, const ImportOptions& options, const MenuIndex& index, const StockNote& note)
      : context_(Format::hubrise, options), root_{&document.root, {}}, note_(note) {
    for (const Item& item : index.menu().items) {
      skus_.emplace(item.ref, MenuTarget{TargetKind::item, {}, item.ref});
      for (const Variant& variant : item.variants)
        skus_.emplace(variant.ref, MenuTarget{TargetKind::variant, item.ref, variant.ref});
      for (const std::string& tag : item.tags) {
        const std::string prefix(hubrise::kSkuTag);
        if (tag.size() > prefix.size() && tag.compare(0, prefix.size(), prefix) == 0)
          skus_[tag.substr(prefix.size())] = MenuTarget{TargetKind::item, {}, item.ref};
      }
    }
    for (const OptionGroup& group : index.menu().groups) {
      for (const Option& option : group.options) {
        // A choice of a set menu is counted as the dish that it is.
        if (option.item.empty()) options_[option.ref].push_back({TargetKind::option, group.ref, option.ref});
      }
    }
  }

  ImportedStock run(const Place& list) {
    context_.report.counts().items = static_cast<std::int64_t>(list.size());
    for (size_t i = 0; i < list.size() && i < limits::menu_items; ++i) {
      if (context_.is_object({}, list.element(i))) entry(list.element(i));
    }
    std::sort(out_.levels.begin(), out_.levels.end(),
              [](const StockLevel& a, const StockLevel& b) { return a.target < b.target; });
    out_.report = context_.report.finish(Menu{}, {});
    return std::move(out_);
  }

 private:
  void entry(const Place& p) {
    context_.leftovers({}, p, "inventory", {"sku_ref", "option_ref", "stock", "expires_at"},
                       {{"sku_id", "id_not_held"}, {"option_id", "id_not_held"}});
    const std::vector<MenuTarget> targets = targets_of(p);
    const Place stock = p.member("stock");
    const auto digits = number_text(*stock.value);
    const auto milli = digits ? scale_decimal(*digits, 3) : std::nullopt;
    if (!stock.present()) return;  // nothing said: not counted
    if (!milli || milli->value > kMostMilli || milli->value < -kMostMilli) {
      return context_.say({}, LossKind::impossible, stock.path, "stock_unreadable", describe(*stock.value));
    }
    if (!milli->exact) context_.say({}, LossKind::approximated, stock.path, "stock_rounded", *digits);
    if (milli->value < 0) context_.say({}, LossKind::approximated, stock.path, "stock_below_zero", *digits);
    const auto until = expiry(p.member("expires_at"));
    for (const MenuTarget& target : targets) {
      if (!seen_.insert(key(target)).second) {
        context_.say({target.ref}, LossKind::impossible, p.path, "stock_repeated", target.ref);
      } else if (until && milli->value <= 0) {
        out_.snoozes.push_back({target, until, note_});
      } else {
        if (until) {
          context_.say({target.ref}, LossKind::impossible, p.path + "/expires_at", "stock_end_not_held",
                       instant_text(*until));
        }
        out_.levels.push_back({target, std::max<std::int64_t>(0, milli->value), 0, note_});
      }
    }
  }

  static std::string key(const MenuTarget& target) {
    return std::to_string(static_cast<int>(target.kind)) + "\n" + target.of + "\n" + target.ref;
  }

  std::vector<MenuTarget> targets_of(const Place& p) {
    const auto sku = context_.id({}, p.member("sku_ref"));
    const auto option = sku ? std::nullopt : context_.id({}, p.member("option_ref"));
    if (sku) {
      const auto found = skus_.find(*sku);
      if (found != skus_.end()) return {found->second};
    }
    if (option) {
      const auto found = options_.find(*option);
      if (found != options_.end()) {
        if (found->second.size() > 1)
          context_.say({*option}, LossKind::approximated, p.path, "option_in_several_lists", *option);
        return found->second;
      }
    }
    context_.say({}, LossKind::impossible, p.path, "dangling_item", sku ? *sku : option.value_or(""));
    return {};
  }

  std::optional<Instant> expiry(const Place& place) {
    if (!place.present()) return std::nullopt;
    const auto* text = place.value->text();
    const auto parsed = text ? parse_instant(*text) : Result<Instant>(Error(Errc::time_format));
    if (parsed) return *parsed;
    context_.say({}, LossKind::impossible, place.path, "time_unreadable", describe(*place.value));
    return std::nullopt;
  }

  Context context_;
  Place root_;
  StockNote note_;
  ImportedStock out_;
  std::unordered_map<std::string, MenuTarget> skus_;
  std::unordered_map<std::string, std::vector<MenuTarget>> options_;
  std::unordered_set<std::string> seen_;
};

}  // namespace
}  // namespace exchange

Result<ImportedStock> import_stock(Format format, std::string_view text, const MenuIndex& index,
                                   const StockNote& note) {
  if (format != Format::hubrise) {
    return Error(Errc::format_not_supported, "no stock is read from " + std::string(format_name(format)));
  }
  auto document = exchange::parse_document(text);
  if (!document) return document.error();
  exchange::Place list{&document->root, {}};
  for (const std::string_view name : {"inventory", "data"}) {
    if (list.value->object() != nullptr && list.member(name).present()) list = list.member(name);
  }
  if (list.value->array() == nullptr) return Error(Errc::import_format, "a HubRise inventory is a list");
  ImportOptions options;
  options.venue = index.menu().venue;
  options.currency = index.menu().currency;
  return exchange::Inventory(*document, options, index, note).run(list);
}

}  // namespace v0
}  // namespace couvert

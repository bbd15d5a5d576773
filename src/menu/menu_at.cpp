// SPDX-License-Identifier: Apache-2.0
// menu_at(): availability, prices and words of one instant.
#include "couvert/menu_at.hpp"

#include "couvert/calendar.hpp"
#include "menu/books.hpp"
#include "menu/index_data.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace couvert {
inline namespace v0 {
namespace detail {
namespace {

constexpr int horizon_days = 15;
constexpr std::int64_t day_us = std::int64_t{86'400'000'000};

/// Conditions that must all be met.
using Conditions = std::vector<const Availability*>;

class Snapshot {
 public:
  Snapshot(const MenuIndex& index, const PriceContext& context, std::span<const std::string_view> locales,
           std::span<const MenuOff> off)
      : data_(index.data()), menu_(index.menu()), context_(context), books_(data_, context) {
    clock_ = context.clock ? *context.clock : VenueClock{};
    for (const MenuOff& one : off) off_.emplace(std::tuple(one.kind, one.of, one.ref), as_availability(one));
    locales_.assign(locales.begin(), locales.end());
    locales_.push_back(menu_.default_locale);
  }

  MenuAt run() {
    MenuAt out;
    out.ref = menu_.ref;
    out.version = menu_.version;
    out.at = context_.at;
    out.name = text(menu_.name);
    out.on_sale = sale({&menu_.availability});
    for (const Section& section : menu_.sections) out.sections.push_back(section_at(section, {&menu_.availability}));
    for (std::uint32_t i = 0; i < data_.items.size(); ++i) out.items.push_back(item_at(i));
    for (std::size_t i = 0; i < menu_.groups.size(); ++i) out.groups.push_back(group_at(data_.groups[i]));
    for (const BookEntry* book : books_.books()) out.price_books.push_back(book->book->ref);
    return out;
  }

 private:
  std::string text(const LocalizedText& text) const { return std::string(text.get(locales_)); }

  static Availability as_availability(const MenuOff& off) {
    Availability out;
    if (off.until)
      out.suspended_until = off.until;
    else
      out.calendar = Calendar{};  // never, until somebody lifts it
    out.suspension_reason = off.reason;
    return out;
  }
  void add_off(Conditions& conditions, MenuOff::Kind kind, std::string_view of, std::string_view ref) const {
    if (off_.empty()) return;
    const auto found = off_.find(std::tuple(kind, Ref(of), Ref(ref)));
    if (found != off_.end()) conditions.push_back(&found->second);
  }

  bool holds_at(const Availability& condition, Instant t) const {
    return (!condition.suspended_until || t >= *condition.suspended_until) &&
           (!condition.calendar || open_at(*condition.calendar, clock_, t));
  }
  std::optional<Instant> next(const Availability& condition, Instant t) const {
    if (condition.suspended_until && t < *condition.suspended_until) t = *condition.suspended_until;
    return condition.calendar ? next_open(*condition.calendar, clock_, t, horizon_days) : std::optional(t);
  }
  /// The first instant from `t` on at which all hold. Each round moves to where one of them begins.
  std::optional<Instant> next(const Conditions& conditions, Instant t) const {
    const Instant last{t.us + horizon_days * day_us};
    for (int round = 0; round < 1'000 && t <= last; ++round) {
      const auto broken = std::find_if(conditions.begin(), conditions.end(),
                                       [&](const Availability* condition) { return !holds_at(*condition, t); });
      if (broken == conditions.end()) return t;
      const auto later = next(**broken, t);
      if (!later) return std::nullopt;
      t = *later;
    }
    return std::nullopt;
  }

  OnSale sale(const Conditions& conditions) const {
    OnSale out;
    for (const Availability* condition : conditions) {
      if (holds_at(*condition, context_.at)) continue;
      out.now = false;
      const bool suspended = (condition->suspended_until && context_.at < *condition->suspended_until) ||
                             (condition->calendar && condition->calendar->weekly.empty());
      if (out.reason.empty() && suspended) out.reason = condition->suspension_reason;
    }
    if (!out.now) out.returns_at = next(conditions, context_.at);
    return out;
  }
  /// Of several ways one is enough.
  static OnSale any_of(const std::vector<OnSale>& ways) {
    OnSale out;
    out.now = false;
    for (const OnSale& way : ways) {
      if (way.now) return OnSale{};
      if (way.returns_at && (!out.returns_at || *way.returns_at < *out.returns_at)) out.returns_at = way.returns_at;
      if (out.reason.empty()) out.reason = way.reason;
    }
    return out;
  }

  void add_recipe(Conditions& conditions, Range recipe) const {
    for (std::uint32_t i = 0; i < recipe.count; ++i) {
      const Ingredient& ingredient = menu_.ingredients[data_.recipes[recipe.first + i].ingredient];
      conditions.push_back(&ingredient.availability);
      add_off(conditions, MenuOff::Kind::ingredient, {}, ingredient.ref);
    }
  }
  void add_item(Conditions& conditions, const ItemEntry& entry) const {
    conditions.push_back(&entry.item->availability);
    add_off(conditions, MenuOff::Kind::item, {}, entry.item->ref);
    add_recipe(conditions, entry.recipe);
  }
  void add_variant(Conditions& conditions, const ItemEntry& item, const VariantEntry& entry) const {
    conditions.push_back(&entry.variant->availability);
    add_off(conditions, MenuOff::Kind::variant, item.item->ref, entry.ref);
    add_recipe(conditions, entry.recipe);
  }

  SectionAt section_at(const Section& section, Conditions above) const {
    above.push_back(&section.availability);
    SectionAt out;
    out.ref = section.ref;
    out.name = text(section.name);
    out.description = text(section.description);
    out.items = section.items;
    out.on_sale = sale(above);
    for (const Section& inner : section.sections) out.sections.push_back(section_at(inner, above));
    return out;
  }

  ItemAt item_at(std::uint32_t at) {
    const ItemEntry& entry = data_.items[at];
    const Item& item = *entry.item;
    ItemAt out;
    out.ref = item.ref;
    out.name = text(item.name);
    out.description = text(item.description);
    out.price_minor = price_of(data_, books_, at, none);
    out.listed_minor = entry.price;
    std::vector<Conditions> ways = places(at);
    for (Conditions& way : ways) add_item(way, entry);
    std::vector<OnSale> sales;
    for (std::uint32_t i = 0; i < entry.variant_count; ++i) {
      const VariantEntry& variant = data_.variants[entry.first_variant + i];
      const Variant& v = *variant.variant;
      Conditions own;
      add_variant(own, entry, variant);
      OnSale on_sale = required(sale(own), variant.groups);
      out.variants.push_back(
          {v.ref, text(v.name), price_of(data_, books_, at, entry.first_variant + i), v.price_minor, on_sale});
      if (!v.sold_alone) continue;
      for (Conditions way : ways) {
        way.insert(way.end(), own.begin(), own.end());
        sales.push_back(required(sale(way), variant.groups));
      }
    }
    if (entry.variant_count == 0)
      for (const Conditions& way : ways) sales.push_back(required(sale(way), entry.groups));
    out.on_sale = any_of(sales);
    return out;
  }

  /// Each chain of sections over the item; without any the menu alone.
  std::vector<Conditions> places(std::uint32_t at) const {
    std::vector<Conditions> ways;
    for (const auto& chain : data_.places[at]) {
      Conditions way{&menu_.availability};
      for (const Section* section : chain) way.push_back(&section->availability);
      ways.push_back(std::move(way));
    }
    if (ways.empty()) ways.push_back({&menu_.availability});
    return ways;
  }

  /// A required group without enough that is on sale takes the dish off, too; when it returns is then not known.
  OnSale required(OnSale sale, Links links) {
    for (std::uint32_t i = 0; i < links.count && sale.now; ++i) {
      const std::uint32_t at = data_.links[links.first + i];
      if (can_meet(at)) continue;
      sale.now = false;
      sale.returns_at = std::nullopt;
    }
    return sale;
  }
  bool can_meet(std::uint32_t at) {
    const GroupEntry& group = data_.groups[at];
    if (group.min == 0 && group.min_distinct == 0) return true;
    if (meets_.empty()) meets_.assign(data_.groups.size(), -1);
    if (meets_[at] >= 0) return meets_[at] == 1;
    const std::int32_t wanted = group.portions > 0 ? group.portions : group.min;
    std::int64_t capacity = 0;
    std::int32_t kinds = 0;
    for (std::uint32_t i = group.first_option; i < group.first_option + group.option_count; ++i) {
      const OptionEntry& option = data_.options[i];
      const std::int32_t cap = std::min(option.cap, group.portions > 0 ? group.portions : group.max);
      if (cap <= 0 || !required(option_sale(group, option), option.groups).now) continue;
      capacity += cap;
      ++kinds;
    }
    const bool meets = capacity >= wanted && kinds >= group.min_distinct;
    meets_[at] = meets ? 1 : 0;
    return meets;
  }

  OnSale option_sale(const GroupEntry& group, const OptionEntry& entry) const {
    Conditions conditions{&entry.option->availability};
    add_off(conditions, MenuOff::Kind::option, group.ref, entry.ref);
    add_recipe(conditions, entry.recipe);
    if (entry.item != none) {
      const ItemEntry& item = data_.items[entry.item];
      add_item(conditions, item);
      if (entry.variant != none) add_variant(conditions, item, data_.variants[entry.variant]);
    }
    return sale(conditions);
  }

  GroupAt group_at(const GroupEntry& group) {
    GroupAt out;
    out.ref = group.group->ref;
    out.name = text(group.group->name);
    for (std::uint32_t i = group.first_option; i < group.first_option + group.option_count; ++i) {
      const OptionEntry& entry = data_.options[i];
      out.options.push_back({entry.option->ref, text(entry.option->name), books_.option(i, entry.price), entry.price,
                             required(option_sale(group, entry), entry.groups)});
    }
    return out;
  }

  const IndexData& data_;
  const Menu& menu_;
  const PriceContext& context_;
  ActiveBooks books_;
  VenueClock clock_;
  std::vector<std::string_view> locales_;
  std::map<std::tuple<MenuOff::Kind, Ref, Ref>, Availability> off_;
  std::vector<std::int8_t> meets_;  ///< by group: 1 when it can be met, -1 not looked at yet
};

}  // namespace
}  // namespace detail

MenuAt menu_at(const MenuIndex& index, const PriceContext& context, std::span<const std::string_view> locales,
               std::span<const MenuOff> off) {
  return detail::Snapshot(index, context, locales, off).run();
}

}  // namespace v0
}  // namespace couvert

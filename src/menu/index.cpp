// SPDX-License-Identifier: Apache-2.0
// MenuIndex: checks a menu once, then answers by reference.
#include "menu/index_data.hpp"

#include "couvert/limits.hpp"

#include <algorithm>
#include <bit>
#include <memory>
#include <unordered_map>

namespace couvert {
inline namespace v0 {
namespace detail {

void RefTable::build(std::vector<std::string_view> keys) {
  keys_ = std::move(keys);
  const std::size_t size = std::bit_ceil(std::max<std::size_t>(8, keys_.size() * 2));
  slots_.assign(size, Slot{});
  mask_ = size - 1;
  for (std::uint32_t i = 0; i < keys_.size(); ++i) {
    const std::uint64_t h = hash(keys_[i]);
    std::size_t at = static_cast<std::size_t>(h) & mask_;
    while (slots_[at].index != none) at = (at + 1) & mask_;
    slots_[at] = {static_cast<std::uint32_t>(h >> 32), i};
  }
}

std::uint32_t IndexData::find_sorted(const GroupEntry& group, std::string_view ref) const noexcept {
  const auto begin = sorted.begin() + group.first_sorted, end = begin + group.option_count;
  const auto at =
      std::lower_bound(begin, end, ref, [&](std::uint32_t i, std::string_view r) { return options[i].ref < r; });
  return at != end && options[*at].ref == ref ? *at : none;
}

namespace {

constexpr std::uint32_t linear_search_limit = 12;

class Builder {
 public:
  explicit Builder(Menu menu) : data_(std::make_unique<IndexData>()) { data_->menu = std::move(menu); }

  Shared<IndexData> build() {
    name_everything();
    gather_words();
    for (std::uint32_t i = 0; i < data_->groups.size(); ++i) add_options(i);
    for (const Item& item : data_->menu.items) add_item(item);
    serve_items();
    for (const PriceBook& book : data_->menu.price_books) add_book(book);
    data_->places.resize(data_->items.size());
    std::vector<const Section*> trail;
    place(data_->menu.sections, trail);
    depths_.assign(data_->groups.size(), -1);
    for (ItemEntry& entry : data_->items) entry.depth = item_depth(entry);
    return Shared<IndexData>::adopt(data_.release());
  }

 private:
  using Words = std::unordered_map<std::string_view, std::uint32_t>;

  template <class T>
  static std::vector<std::string_view> refs_of(const std::vector<T>& things) {
    std::vector<std::string_view> refs;
    refs.reserve(things.size());
    for (const T& thing : things) refs.push_back(thing.ref);
    return refs;
  }

  void name_everything() {
    const Menu& menu = data_->menu;
    data_->groups.reserve(menu.groups.size());
    for (const OptionGroup& group : menu.groups) {
      GroupEntry entry;
      entry.ref = group.ref;
      entry.key = ref_key(group.ref);
      entry.group = &group;
      data_->groups.push_back(entry);
    }
    for (const PreModifier& modifier : menu.pre_modifiers)
      data_->modifiers.push_back({modifier.ref, modifier.factor.ppm, modifier.removes, &modifier});
    data_->item_table.build(refs_of(menu.items));
    data_->group_table.build(refs_of(menu.groups));
    data_->ingredient_table.build(refs_of(menu.ingredients));
    data_->container_table.build(refs_of(menu.containers));
    data_->modifier_table.build(refs_of(menu.pre_modifiers));
  }

  static std::uint32_t number(Words& words, std::string_view word) {
    return words.try_emplace(word, static_cast<std::uint32_t>(words.size())).first->second;
  }
  /// Variants that an option is priced by are known by a number, equal for equal refs of all items.
  void gather_words() {
    for (const OptionGroup& group : data_->menu.groups)
      for (const Option& option : group.options)
        for (const VariantPrice& price : option.variant_prices) number(variant_words_, price.variant);
  }

  Links link(const std::vector<Ref>& refs) {
    Links links{static_cast<std::uint32_t>(data_->links.size()), static_cast<std::uint32_t>(refs.size())};
    for (const Ref& ref : refs) data_->links.push_back(data_->group_table.find(ref));
    return links;
  }

  Range recipe(const std::vector<RecipePart>& parts) {
    const Range range{static_cast<std::uint32_t>(data_->recipes.size()), static_cast<std::uint32_t>(parts.size())};
    for (const RecipePart& part : parts)
      data_->recipes.push_back({data_->ingredient_table.find(part.ingredient), part.quantity_milli});
    return range;
  }

  Range containers(const std::vector<ContainerUse>& uses) {
    const Range range{static_cast<std::uint32_t>(data_->containers.size()), static_cast<std::uint32_t>(uses.size())};
    for (const ContainerUse& use : uses)
      data_->containers.push_back({data_->container_table.find(use.container), use.quantity});
    return range;
  }

  void add_options(std::uint32_t group_at) {
    GroupEntry& entry = data_->groups[group_at];
    const OptionGroup& group = *entry.group;
    entry.first_option = static_cast<std::uint32_t>(data_->options.size());
    entry.option_count = static_cast<std::uint32_t>(group.options.size());
    entry.min = group.min_quantity;
    entry.max = group.max_quantity.value_or(limits::option_quantity);
    entry.free = group.free_quantity;
    entry.min_distinct = group.min_distinct;
    entry.max_distinct = group.max_distinct.value_or(static_cast<std::int32_t>(limits::group_options));
    entry.counts_kinds = group.min_distinct > 0 || group.max_distinct.has_value();
    entry.portions = group.portions;
    entry.method = group.price_method;
    entry.free_rule = group.free_rule;
    entry.modifiers = {static_cast<std::uint32_t>(data_->modifier_links.size()),
                       static_cast<std::uint32_t>(group.pre_modifiers.size())};
    for (const Ref& ref : group.pre_modifiers) data_->modifier_links.push_back(data_->modifier_table.find(ref));
    entry.plain = group.price_method == PriceMethod::sum && group.free_quantity == 0;
    for (const Option& option : group.options) add_option(entry, option);
    if (entry.option_count > linear_search_limit) sort_options(entry);
  }

  void add_option(GroupEntry& entry, const Option& option) {
    OptionEntry o;
    o.ref = option.ref;
    o.price = option.price_minor;
    o.cap = std::min(option.max_quantity.value_or(limits::option_quantity), limits::option_quantity);
    o.free = option.free_quantity;
    o.refund_under = option.refund_under;
    o.groups = link(option.groups);
    o.variant_prices = {static_cast<std::uint32_t>(data_->variant_prices.size()),
                        static_cast<std::uint32_t>(option.variant_prices.size())};
    for (const VariantPrice& price : option.variant_prices)
      data_->variant_prices.push_back({number(variant_words_, price.variant), price.price_minor});
    o.recipe = recipe(option.recipe);
    o.containers = containers(option.containers);
    o.tax_class = tax_class(option.tax_class);
    o.option = &option;
    if (entry.method == PriceMethod::sum && option.refund_under > 0) entry.refunds = true;
    if (option.free_quantity > 0 || !option.variant_prices.empty() || entry.refunds) entry.plain = false;
    data_->options.push_back(o);
    data_->option_keys.push_back(ref_key(o.ref));
  }

  void sort_options(GroupEntry& entry) {
    entry.first_sorted = static_cast<std::uint32_t>(data_->sorted.size());
    for (std::uint32_t i = 0; i < entry.option_count; ++i) data_->sorted.push_back(entry.first_option + i);
    std::sort(data_->sorted.end() - entry.option_count, data_->sorted.end(),
              [&](std::uint32_t a, std::uint32_t b) { return data_->options[a].ref < data_->options[b].ref; });
  }

  void add_item(const Item& item) {
    ItemEntry entry;
    entry.price = item.price_minor;
    entry.groups = link(item.groups);
    if (!item.group_overrides.empty()) {
      overrides_.clear();
      override_links(item, entry.groups);
    }
    entry.first_variant = static_cast<std::uint32_t>(data_->variants.size());
    entry.variant_count = static_cast<std::uint32_t>(item.variants.size());
    for (const Variant& variant : item.variants) add_variant(item, entry, variant);
    entry.tax_class = tax_class(item.tax_class);
    entry.cap = std::min(item.max_quantity.value_or(limits::line_quantity), limits::line_quantity);
    entry.sold_alone = item.sold_alone;
    entry.combo = item.combo;
    if (item.measure) {
      entry.scale = 1;
      for (std::int32_t digit = 0; digit < item.measure->precision; ++digit) entry.scale *= 10;
    }
    entry.recipe = recipe(item.recipe);
    entry.containers = containers(item.containers);
    entry.item = &item;
    data_->items.push_back(entry);
  }

  void add_variant(const Item& item, const ItemEntry& entry, const Variant& variant) {
    VariantEntry v;
    v.ref = variant.ref;
    v.price = variant.price_minor;
    v.groups = entry.groups;
    if (!variant_words_.empty())
      if (const auto known = variant_words_.find(variant.ref); known != variant_words_.end()) v.word = known->second;
    if (!variant.groups.empty()) {
      Links own = link(variant.groups);
      if (!item.group_overrides.empty()) override_links(item, own);
      v.groups = {static_cast<std::uint32_t>(data_->links.size()), entry.groups.count + own.count};
      for (const Links links : {entry.groups, own})
        for (std::uint32_t i = 0; i < links.count; ++i) {
          const std::uint32_t group = data_->links[links.first + i];
          data_->links.push_back(group);
        }
    }
    v.recipe = recipe(variant.recipe);
    v.containers = containers(variant.containers);
    v.sold_alone = variant.sold_alone;
    v.variant = &variant;
    data_->variants.push_back(v);
  }

  /// Points the links at copies of the groups that have other bounds under this item.
  void override_links(const Item& item, Links links) {
    for (const GroupOverride& change : item.group_overrides) {
      const std::uint32_t original = data_->group_table.find(change.group);
      for (std::uint32_t i = 0; i < links.count; ++i) {
        std::uint32_t& at = data_->links[links.first + i];
        if (at != original) continue;
        const auto [known, fresh] = overrides_.try_emplace(original, static_cast<std::uint32_t>(data_->groups.size()));
        if (fresh) data_->groups.push_back(overridden(data_->groups[original], change));
        at = known->second;
      }
    }
  }

  static GroupEntry overridden(GroupEntry entry, const GroupOverride& change) {
    if (change.min_quantity) entry.min = *change.min_quantity;
    if (change.max_quantity) entry.max = *change.max_quantity;
    if (change.min_distinct) entry.min_distinct = *change.min_distinct;
    if (change.max_distinct) entry.max_distinct = *change.max_distinct;
    entry.counts_kinds = entry.counts_kinds || entry.min_distinct > 0 || change.max_distinct;
    if (change.free_quantity) {
      const bool was_plain = entry.plain || (entry.free > 0 && prices_are_fixed(*entry.group));
      entry.free = *change.free_quantity;
      entry.plain = was_plain && entry.free == 0;
    }
    return entry;
  }
  static bool prices_are_fixed(const OptionGroup& group) {
    return group.price_method == PriceMethod::sum &&
           std::none_of(group.options.begin(), group.options.end(), [](const Option& option) {
             return option.free_quantity > 0 || option.refund_under > 0 || !option.variant_prices.empty();
           });
  }

  /// What options serve, and which of them open groups that price something by what is not chosen.
  void serve_items() {
    for (OptionEntry& option : data_->options) {
      for (std::uint32_t i = 0; i < option.groups.count; ++i)
        option.reopens = option.reopens || data_->groups[data_->links[option.groups.first + i]].refunds;
      if (option.option->item.empty()) continue;
      option.item = data_->item_table.find(option.option->item);
      if (!option.option->variant.empty())
        option.variant = data_->find_variant(data_->items[option.item], option.option->variant);
      else if (data_->items[option.item].variant_count > 0)
        option.variant = data_->items[option.item].first_variant;
    }
  }

  void add_book(const PriceBook& book) {
    BookEntry entry;
    entry.book = &book;
    for (const BookPrice& price : book.prices) {
      if (!price.option.empty()) {
        const GroupEntry& group = data_->groups[data_->group_table.find(price.group)];
        entry.options.emplace_back(data_->find_option(group, price.option), price.price_minor);
      } else if (const std::uint32_t item = data_->item_table.find(price.item); price.variant.empty()) {
        entry.items.emplace_back(item, price.price_minor);
      } else {
        entry.variants.emplace_back(data_->find_variant(data_->items[item], price.variant), price.price_minor);
      }
    }
    for (BookEntry::Prices* prices : {&entry.items, &entry.variants, &entry.options}) {
      const auto by_index = [](const auto& a, const auto& b) { return a.first < b.first; };
      std::stable_sort(prices->begin(), prices->end(), by_index);  // of two prices of one thing the first counts
      prices->erase(
          std::unique(prices->begin(), prices->end(), [](const auto& a, const auto& b) { return a.first == b.first; }),
          prices->end());
    }
    data_->books.push_back(std::move(entry));
  }

  std::uint32_t tax_class(const Ref& ref) {
    if (ref.empty()) return none;
    const std::uint32_t known = number(tax_words_, ref);
    if (known == data_->tax_classes.size()) data_->tax_classes.push_back(ref);
    return known;
  }

  void place(const std::vector<Section>& sections, std::vector<const Section*>& trail) {
    for (const Section& section : sections) {
      trail.push_back(&section);
      for (const Ref& ref : section.items) {
        auto& places = data_->places[data_->item_table.find(ref)];
        if (places.empty() || places.back() != trail) places.push_back(trail);  // an item listed twice in one section
      }
      place(section.sections, trail);
      trail.pop_back();
    }
  }

  std::int32_t item_depth(const ItemEntry& entry) {
    std::int32_t deepest = depth(entry.groups);
    for (std::uint32_t i = 0; i < entry.variant_count; ++i)
      deepest = std::max(deepest, depth(data_->variants[entry.first_variant + i].groups));
    return deepest;
  }
  // Recursion is bounded: the menu has been checked for cycles and depth.
  std::int32_t depth(Links links) {
    std::int32_t deepest = 0;
    for (std::uint32_t i = 0; i < links.count; ++i)
      deepest = std::max(deepest, group_depth(data_->links[links.first + i]));
    return deepest;
  }
  std::int32_t group_depth(std::uint32_t group) {
    if (depths_[group] >= 0) return depths_[group];
    const GroupEntry& entry = data_->groups[group];
    std::int32_t deepest = 0;
    for (std::uint32_t i = 0; i < entry.option_count; ++i)
      deepest = std::max(deepest, depth(data_->options[entry.first_option + i].groups));
    return depths_[group] = deepest + 1;
  }

  std::unique_ptr<IndexData> data_;
  std::vector<std::int32_t> depths_;
  Words variant_words_, tax_words_;
  std::unordered_map<std::uint32_t, std::uint32_t> overrides_;
};

void append_quoted(std::string& out, std::string_view text) {
  out += '"';
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    if (static_cast<unsigned char>(c) < 0x20)
      out += ' ';
    else
      out += c;
  }
  out += '"';
}

std::string findings_json(const std::vector<Finding>& findings, std::size_t count) {
  std::string out = "{\"findings\":[";
  for (std::size_t i = 0; i < std::min<std::size_t>(count, 100); ++i) {
    if (i > 0) out += ',';
    out += "{\"kind\":";
    append_quoted(out, finding_kind_name(findings[i].kind));
    out += ",\"path\":";
    append_quoted(out, findings[i].path);
    out += ",\"ref\":";
    append_quoted(out, valid_text(findings[i].ref) ? std::string_view(findings[i].ref) : std::string_view("?"));
    out += '}';
  }
  return out + "],\"count\":" + std::to_string(count) + "}";
}

}  // namespace
}  // namespace detail

Result<MenuIndex> MenuIndex::build(Menu menu) {
  const std::vector<Finding> findings = lint(menu);
  const auto errors = static_cast<std::size_t>(std::count_if(
      findings.begin(), findings.end(), [](const Finding& f) { return f.severity == Finding::Severity::error; }));
  if (errors > 0)  // errors stand first
    return Error(Errc::menu_invalid,
                 "the menu has " + std::to_string(errors) +
                     " error(s), the first: " + std::string(finding_kind_name(findings[0].kind)),
                 findings[0].path, detail::findings_json(findings, errors));
  return MenuIndex(detail::Builder(std::move(menu)).build());
}

const Menu& MenuIndex::menu() const noexcept { return data_->menu; }

const Item* MenuIndex::find_item(std::string_view ref) const noexcept {
  const std::uint32_t at = data_->item_table.find(ref);
  return at == detail::none ? nullptr : data_->items[at].item;
}

const OptionGroup* MenuIndex::find_group(std::string_view ref) const noexcept {
  const std::uint32_t at = data_->group_table.find(ref);
  return at == detail::none ? nullptr : data_->groups[at].group;
}

const std::vector<std::vector<const Section*>>& MenuIndex::sections_of(std::string_view item_ref) const noexcept {
  const std::uint32_t at = data_->item_table.find(item_ref);
  return at == detail::none ? data_->nowhere : data_->places[at];
}

int MenuIndex::depth_of(std::string_view item_ref) const noexcept {
  const std::uint32_t at = data_->item_table.find(item_ref);
  return at == detail::none ? 0 : data_->items[at].depth;
}

}  // namespace v0
}  // namespace couvert

// SPDX-License-Identifier: Apache-2.0
// MenuIndex: checks a menu once, then answers by reference.
#include "menu/index_data.hpp"

#include "couvert/limits.hpp"

#include <algorithm>
#include <bit>
#include <memory>

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
    std::uint64_t at = h & mask_;
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
    for (std::uint32_t i = 0; i < data_->groups.size(); ++i) add_options(i);
    for (const Item& item : data_->menu.items) add_item(item);
    data_->places.resize(data_->items.size());
    std::vector<const Section*> trail;
    place(data_->menu.sections, trail);
    depths_.assign(data_->groups.size(), -1);
    for (ItemEntry& entry : data_->items) entry.depth = depth(entry.groups);
    return Shared<IndexData>::adopt(data_.release());
  }

 private:
  void name_everything() {
    std::vector<std::string_view> items, groups;
    items.reserve(data_->menu.items.size());
    groups.reserve(data_->menu.groups.size());
    for (const Item& item : data_->menu.items) items.push_back(item.ref);
    for (const OptionGroup& group : data_->menu.groups) {
      groups.push_back(group.ref);
      GroupEntry entry;
      entry.ref = group.ref;
      entry.group = &group;
      data_->groups.push_back(entry);
    }
    data_->item_table.build(std::move(items));
    data_->group_table.build(std::move(groups));
  }

  Links link(const std::vector<Ref>& refs) {
    Links links{static_cast<std::uint32_t>(data_->links.size()), static_cast<std::uint32_t>(refs.size())};
    for (const Ref& ref : refs) data_->links.push_back(data_->group_table.find(ref));
    return links;
  }

  void add_options(std::uint32_t group_at) {
    GroupEntry& entry = data_->groups[group_at];
    const OptionGroup& group = *entry.group;
    entry.first_option = static_cast<std::uint32_t>(data_->options.size());
    entry.option_count = static_cast<std::uint32_t>(group.options.size());
    entry.min = group.min_quantity;
    entry.max = group.max_quantity.value_or(limits::option_quantity);
    entry.free = group.free_quantity;
    entry.method = group.price_method;
    for (const Option& option : group.options) {
      OptionEntry o;
      o.ref = option.ref;
      o.price = option.price_minor;
      o.cap = std::min(option.max_quantity.value_or(entry.max), limits::option_quantity);
      o.groups = link(option.groups);
      o.option = &option;
      data_->options.push_back(o);
    }
    if (entry.option_count > linear_search_limit) sort_options(entry);
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
    entry.first_variant = static_cast<std::uint32_t>(data_->variants.size());
    entry.variant_count = static_cast<std::uint32_t>(item.variants.size());
    for (const Variant& variant : item.variants) data_->variants.push_back({variant.ref, variant.price_minor});
    entry.groups = link(item.groups);
    entry.tax_class = tax_class(item.tax_class);
    entry.cap = std::min(item.max_quantity.value_or(limits::line_quantity), limits::line_quantity);
    entry.sold_alone = item.sold_alone;
    entry.item = &item;
    data_->items.push_back(entry);
  }

  std::uint32_t tax_class(const Ref& ref) {
    if (ref.empty()) return none;
    auto& known = data_->tax_classes;
    const auto at = std::find(known.begin(), known.end(), ref);
    if (at != known.end()) return static_cast<std::uint32_t>(at - known.begin());
    known.push_back(ref);
    return static_cast<std::uint32_t>(known.size() - 1);
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

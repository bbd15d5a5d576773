// SPDX-License-Identifier: Apache-2.0
// lint(): groups and options, each by itself.
#include "menu/lint_context.hpp"

#include <algorithm>
#include <functional>

namespace couvert {
inline namespace v0 {
namespace detail {
namespace {

std::int32_t most_of(const OptionGroup& g) {
  return g.portions > 0 ? g.portions : g.max_quantity.value_or(limits::option_quantity);
}

class GroupLint {
 public:
  explicit GroupLint(LintContext& lint) : lint_(lint) {}

  void group(const OptionGroup& g, const Path& path) {
    lint_.text(g.name, path.member("name"), g.ref, true, limits::name_octets);
    if (g.options.size() > limits::group_options) return lint_.error(Kind::limit, path.member("options"), g.ref);
    if (g.options.empty() && g.min_quantity == 0) lint_.warning(Kind::empty_group, path, g.ref);
    lint_bounds(lint_, g,
                {g.min_quantity, g.max_quantity.value_or(limits::option_quantity), g.min_distinct,
                 g.max_distinct.value_or(static_cast<std::int32_t>(limits::group_options)), g.free_quantity},
                path, g.ref);
    method(g, path);
    portions(g, path);
    modifiers(g, path);
    std::int64_t defaults = 0;
    std::int32_t kinds = 0;
    std::unordered_set<std::string_view> refs;
    for (std::size_t i = 0; i < g.options.size(); ++i) {
      option(g, g.options[i], path.at("options", i), refs);
      defaults += g.options[i].default_quantity;
      kinds += g.options[i].default_quantity > 0 ? 1 : 0;
    }
    if (defaults > most_of(g) || kinds > g.max_distinct.value_or(kinds))
      lint_.error(Kind::defaults_break_bounds, path, g.ref);
  }

 private:
  void method(const OptionGroup& g, const Path& path) {
    const bool sequence = g.price_method == PriceMethod::sequence;
    if (sequence && g.sequence_minor.empty()) {
      if (g.variant_sequences.empty())
        lint_.error(Kind::price_gap, path.member("sequence_minor"), g.ref);
      else  // sizes without a sequence would pay nothing
        lint_.warning(Kind::price_gap, path.member("sequence_minor"), g.ref);
    }
    if (!sequence && (!g.sequence_minor.empty() || !g.variant_sequences.empty()))
      lint_.warning(Kind::no_effect, path.member("sequence_minor"), g.ref);
    prices(g.sequence_minor, path.member("sequence_minor"), g.ref);
    for (std::size_t i = 0; i < g.variant_sequences.size(); ++i) {
      const Path here = path.at("variant_sequences", i);
      const VariantSequence& own = g.variant_sequences[i];
      if (!lint_.variants.contains(own.variant)) lint_.error(Kind::dangling_ref, here.member("variant"), own.variant);
      if (own.prices_minor.empty()) lint_.error(Kind::price_gap, here.member("prices_minor"), own.variant);
      for (std::size_t k = 0; k < i; ++k)
        if (g.variant_sequences[k].variant == own.variant) lint_.error(Kind::duplicate_ref, here, own.variant);
      prices(own.prices_minor, here.member("prices_minor"), own.variant);
    }
    if (g.price_method != PriceMethod::sum && g.free_quantity > 0)
      lint_.warning(Kind::no_effect, path.member("free_quantity"), g.ref);
  }

  void prices(const std::vector<std::int64_t>& minors, const Path& path, std::string_view ref) {
    if (minors.size() > limits::group_sequence) return lint_.error(Kind::limit, path, ref);
    for (const std::int64_t minor : minors) lint_.price(minor, true, path, ref);
  }

  void portions(const OptionGroup& g, const Path& path) {
    const bool wrong =
        g.portions < 0 || g.portions > limits::group_portions ||
        (g.portions == 0 && g.price_method == PriceMethod::portion) ||
        (g.portions > 0 && (g.min_quantity > g.portions || g.max_quantity.value_or(g.portions) < g.portions));
    if (wrong) lint_.error(Kind::portions_invalid, path.member("portions"), g.ref);
  }

  void modifiers(const OptionGroup& g, const Path& path) {
    if (g.pre_modifiers.size() > limits::item_groups)
      return lint_.error(Kind::limit, path.member("pre_modifiers"), g.ref);
    for (std::size_t i = 0; i < g.pre_modifiers.size(); ++i) {
      const Path here = path.at("pre_modifiers", i);
      const auto known = lint_.modifiers.find(g.pre_modifiers[i]);
      if (known == lint_.modifiers.end())
        lint_.error(Kind::dangling_ref, here, g.pre_modifiers[i]);
      else if (g.portions > 0 && lint_.menu.pre_modifiers[known->second].removes)
        lint_.error(Kind::portions_invalid, here, g.pre_modifiers[i]);  // a part of a whole cannot be left off
      for (std::size_t k = 0; k < i; ++k)
        if (g.pre_modifiers[k] == g.pre_modifiers[i]) lint_.error(Kind::duplicate_link, here, g.pre_modifiers[i]);
    }
  }

  void option(const OptionGroup& g, const Option& o, const Path& path, std::unordered_set<std::string_view>& refs) {
    if (!valid_ref(o.ref)) lint_.error(Kind::bad_ref, path.member("ref"), o.ref);
    if (!refs.insert(o.ref).second) lint_.error(Kind::duplicate_ref, path.member("ref"), o.ref);
    lint_.text(o.name, path.member("name"), o.ref, true, limits::name_octets);
    lint_.price(o.price_minor, true, path.member("price_minor"), o.ref);
    lint_.availability(o.availability, path.member("availability"), o.ref);
    lint_.allergens(o.allergens, o.recipe, path, o.ref);
    lint_.recipe(o.recipe, path, o.ref);
    lint_.nutrition(o.nutrition, path, o.ref);
    lint_.containers(o.containers, path, o.ref);
    lint_.links(o.groups, nullptr, path, o.ref);
    lint_.words(o.diets, limits::locales, path.member("diets"), o.ref);
    lint_.tax_class(o.tax_class, path.member("tax_class"), o.ref);
    lint_.figure(o.minimum_age, 0, limits::age_years, path.member("minimum_age"), o.ref);
    quantities(g, o, path);
    served(o, path);
    by_variant(o, path);
  }

  void quantities(const OptionGroup& g, const Option& o, const Path& path) {
    const std::int32_t cap = std::min(o.max_quantity.value_or(most_of(g)), limits::option_quantity);
    if (o.max_quantity && (*o.max_quantity < 0 || *o.max_quantity > limits::option_quantity))
      lint_.error(Kind::bounds_unmeetable, path.member("max_quantity"), o.ref);
    else if (std::min(cap, most_of(g)) == 0)
      lint_.warning(Kind::option_dead, path, o.ref);
    if (o.default_quantity < 0 || o.default_quantity > cap)
      lint_.error(Kind::defaults_break_bounds, path.member("default_quantity"), o.ref);
    if (o.free_quantity < 0 || o.free_quantity > limits::option_quantity)
      lint_.error(Kind::bounds_unmeetable, path.member("free_quantity"), o.ref);
    if (o.refund_under < 0 || o.refund_under > limits::option_quantity)
      lint_.error(Kind::bounds_unmeetable, path.member("refund_under"), o.ref);
    if (g.price_method == PriceMethod::sum) return;
    if (o.free_quantity > 0) lint_.warning(Kind::no_effect, path.member("free_quantity"), o.ref);
    if (o.refund_under > 0) lint_.warning(Kind::no_effect, path.member("refund_under"), o.ref);
  }

  void served(const Option& o, const Path& path) {
    if (o.item.empty()) {
      if (!o.variant.empty()) lint_.error(Kind::dangling_ref, path.member("variant"), o.variant);
      return;
    }
    const auto known = lint_.items.find(o.item);
    if (known == lint_.items.end()) return lint_.error(Kind::dangling_ref, path.member("item"), o.item);
    const std::vector<Variant>& variants = lint_.menu.items[known->second].variants;
    if (o.variant.empty()) {
      if (variants.size() > 1) lint_.warning(Kind::price_gap, path.member("variant"), o.ref);  // which one is served?
    } else if (std::none_of(variants.begin(), variants.end(), [&](const Variant& v) { return v.ref == o.variant; })) {
      lint_.error(Kind::dangling_ref, path.member("variant"), o.variant);
    }
  }

  void by_variant(const Option& o, const Path& path) {
    if (o.variant_prices.size() > limits::item_variants)
      return lint_.error(Kind::limit, path.member("variant_prices"), o.ref);
    for (std::size_t i = 0; i < o.variant_prices.size(); ++i) {
      const VariantPrice& price = o.variant_prices[i];
      const Path here = path.at("variant_prices", i);
      if (!lint_.variants.contains(price.variant)) lint_.error(Kind::dangling_ref, here, price.variant);
      lint_.price(price.price_minor, true, here, price.variant);
      for (std::size_t k = 0; k < i; ++k)
        if (o.variant_prices[k].variant == price.variant) lint_.error(Kind::duplicate_ref, here, price.variant);
    }
  }

  LintContext& lint_;
};

/// The most that can be chosen when at most so many different options may be.
std::int64_t capacity_of(const OptionGroup& group, std::int32_t most, std::int32_t most_distinct) {
  std::vector<std::int32_t> caps;
  for (const Option& option : group.options)
    caps.push_back(std::max(0, std::min({option.max_quantity.value_or(most), most, limits::option_quantity})));
  std::sort(caps.begin(), caps.end(), std::greater<>());
  std::int64_t capacity = 0;
  for (std::size_t i = 0; i < caps.size() && i < static_cast<std::size_t>(most_distinct); ++i) capacity += caps[i];
  return capacity;
}

}  // namespace

void lint_bounds(LintContext& lint, const OptionGroup& group, const Bounds& bounds, const Path& path,
                 std::string_view ref) {
  const std::int32_t most = group.portions > 0 ? group.portions : bounds.most;
  const std::int32_t least = group.portions > 0 && bounds.min > 0 ? group.portions : bounds.min;
  const bool figures = bounds.min >= 0 && bounds.most >= bounds.min && bounds.most <= limits::option_quantity &&
                       bounds.free >= 0 && bounds.min_distinct >= 0 && bounds.most_distinct >= bounds.min_distinct;
  if (!figures) return lint.error(Kind::bounds_unmeetable, path, ref);
  const auto choosable = std::count_if(group.options.begin(), group.options.end(), [&](const Option& option) {
    return std::min(option.max_quantity.value_or(most), most) > 0;
  });
  if (capacity_of(group, most, bounds.most_distinct) < least || bounds.min_distinct > choosable ||
      bounds.min_distinct > most)
    lint.error(Kind::bounds_unmeetable, path, ref);
}

void lint_groups(LintContext& lint) {
  const Path root;
  GroupLint groups(lint);
  for (std::size_t i = 0; i < lint.menu.groups.size(); ++i) groups.group(lint.menu.groups[i], root.at("groups", i));
}

}  // namespace detail
}  // namespace v0
}  // namespace couvert

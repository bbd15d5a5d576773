// SPDX-License-Identifier: Apache-2.0
// lint(): everything that is wrong or odd about a menu.
#include "couvert/limits.hpp"
#include "couvert/menu_index.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace couvert {
inline namespace v0 {

std::string_view finding_kind_name(Finding::Kind kind) noexcept {
  switch (kind) {
    case Finding::Kind::bad_ref: return "bad_ref";
    case Finding::Kind::duplicate_ref: return "duplicate_ref";
    case Finding::Kind::dangling_ref: return "dangling_ref";
    case Finding::Kind::cycle: return "cycle";
    case Finding::Kind::too_deep: return "too_deep";
    case Finding::Kind::bounds_unmeetable: return "bounds_unmeetable";
    case Finding::Kind::defaults_break_bounds: return "defaults_break_bounds";
    case Finding::Kind::empty_group: return "empty_group";
    case Finding::Kind::price_out_of_range: return "price_out_of_range";
    case Finding::Kind::negative_total_possible: return "negative_total_possible";
    case Finding::Kind::calendar_invalid: return "calendar_invalid";
    case Finding::Kind::item_in_no_section: return "item_in_no_section";
    case Finding::Kind::group_unused: return "group_unused";
    case Finding::Kind::text_missing: return "text_missing";
    case Finding::Kind::text_invalid: return "text_invalid";
    case Finding::Kind::duplicate_link: return "duplicate_link";
    case Finding::Kind::never_available: return "never_available";
    case Finding::Kind::limit: return "limit";
    case Finding::Kind::currency_missing: return "currency_missing";
    case Finding::Kind::option_dead: return "option_dead";
    case Finding::Kind::price_gap: return "price_gap";
    case Finding::Kind::portions_invalid: return "portions_invalid";
    case Finding::Kind::measure_invalid: return "measure_invalid";
    case Finding::Kind::combo_invalid: return "combo_invalid";
    case Finding::Kind::book_conflict: return "book_conflict";
    case Finding::Kind::allergen_contradiction: return "allergen_contradiction";
    case Finding::Kind::translation_missing: return "translation_missing";
    case Finding::Kind::age_not_marked: return "age_not_marked";
    case Finding::Kind::no_effect: return "no_effect";
  }
  return "unknown";
}

namespace {

using Kind = Finding::Kind;

std::string at(const std::string& path, std::size_t index) { return path + "/" + std::to_string(index); }

class Linter {
 public:
  explicit Linter(const Menu& menu) : menu_(menu) {}

  std::vector<Finding> run() {
    head();
    if (!sizes()) return finish();
    for (std::size_t i = 0; i < menu_.groups.size(); ++i) name(groups_, menu_.groups[i].ref, i, at("/groups", i));
    for (std::size_t i = 0; i < menu_.items.size(); ++i) name(items_, menu_.items[i].ref, i, at("/items", i));
    for (std::size_t i = 0; i < menu_.sections.size(); ++i) section(menu_.sections[i], at("/sections", i), 1);
    for (std::size_t i = 0; i < menu_.items.size(); ++i) item(menu_.items[i], at("/items", i));
    for (std::size_t i = 0; i < menu_.groups.size(); ++i) group(menu_.groups[i], at("/groups", i));
    if (cycles_and_depth() && figures_in_range()) totals();
    unused();
    return finish();
  }

 private:
  using Names = std::unordered_map<std::string_view, std::size_t>;

  void say(Finding::Severity severity, Kind kind, std::string path, std::string_view ref) {
    (severity == Finding::Severity::error ? errors_ : warnings_).push_back({severity, kind, std::move(path), Ref(ref)});
  }
  void error(Kind kind, std::string path, std::string_view ref) {
    say(Finding::Severity::error, kind, std::move(path), ref);
  }
  void warning(Kind kind, std::string path, std::string_view ref) {
    say(Finding::Severity::warning, kind, std::move(path), ref);
  }
  std::vector<Finding> finish() {
    errors_.insert(errors_.end(), std::make_move_iterator(warnings_.begin()), std::make_move_iterator(warnings_.end()));
    return std::move(errors_);
  }

  void head() {
    if (!valid_ref(menu_.ref)) error(Kind::bad_ref, "/ref", menu_.ref);
    if (!menu_.currency.is_set()) error(Kind::currency_missing, "/currency", menu_.ref);
    text(menu_.name, "/name", menu_.ref, false, limits::name_octets);
    availability(menu_.availability, "/availability", menu_.ref);
  }

  bool sizes() {
    if (menu_.items.size() > limits::menu_items) error(Kind::limit, "/items", menu_.ref);
    if (menu_.groups.size() > limits::menu_groups) error(Kind::limit, "/groups", menu_.ref);
    return errors_.empty() || errors_.back().kind != Kind::limit;
  }

  void name(Names& names, const Ref& ref, std::size_t index, const std::string& path) {
    if (!valid_ref(ref)) error(Kind::bad_ref, path + "/ref", ref);
    if (!names.emplace(ref, index).second) error(Kind::duplicate_ref, path + "/ref", ref);
  }

  void text(const LocalizedText& text, const std::string& path, std::string_view ref, bool wanted, std::size_t octets) {
    if (text.by_locale.size() > limits::locales) error(Kind::limit, path, ref);
    bool any = false;
    std::set<std::string_view> locales;
    for (const auto& [locale, value] : text.by_locale) {
      if (!valid_ref(locale) || !valid_text(value)) error(Kind::text_invalid, path, ref);
      if (value.size() > octets) error(Kind::limit, path, ref);
      if (!locales.insert(locale).second) error(Kind::duplicate_ref, path, ref);
      any = any || !value.empty();
    }
    if (wanted && !any) warning(Kind::text_missing, path, ref);
  }

  void availability(const Availability& availability, const std::string& path, std::string_view ref) {
    if (availability.calendar) {
      const Calendar& calendar = *availability.calendar;
      if (auto status = validate(calendar); !status)
        error(Kind::calendar_invalid, path + "/calendar" + std::string(status.error().path()), ref);
      const bool opens =
          !calendar.weekly.empty() || std::any_of(calendar.exceptions.begin(), calendar.exceptions.end(),
                                                  [](const DateException& e) { return !e.windows.empty(); });
      if (!opens) warning(Kind::never_available, path + "/calendar", ref);
    }
    if (!valid_text(availability.suspension_reason)) error(Kind::text_invalid, path + "/suspension_reason", ref);
    if (availability.suspension_reason.size() > limits::text_octets)
      error(Kind::limit, path + "/suspension_reason", ref);
  }

  void price(std::int64_t minor, bool may_be_negative, const std::string& path, std::string_view ref) {
    const bool low = minor < (may_be_negative ? -limits::price_minor : 0);
    if (low || minor > limits::price_minor) error(Kind::price_out_of_range, path, ref);
  }

  void links(const std::vector<Ref>& refs, const std::string& path, std::string_view owner) {
    if (refs.size() > limits::item_groups) error(Kind::limit, path, owner);
    std::unordered_set<std::string_view> seen;
    for (std::size_t i = 0; i < refs.size(); ++i) {
      if (!groups_.contains(refs[i])) error(Kind::dangling_ref, at(path, i), refs[i]);
      if (!seen.insert(refs[i]).second) error(Kind::duplicate_link, at(path, i), refs[i]);
      linked_groups_.insert(refs[i]);
    }
  }

  void section(const Section& s, const std::string& path, int depth) {
    if (++section_count_ > limits::menu_sections || depth > limits::section_depth) {
      error(Kind::limit, path, s.ref);
      return;
    }
    if (!valid_ref(s.ref)) error(Kind::bad_ref, path + "/ref", s.ref);
    if (!sections_.insert(s.ref).second) error(Kind::duplicate_ref, path + "/ref", s.ref);
    text(s.name, path + "/name", s.ref, true, limits::name_octets);
    text(s.description, path + "/description", s.ref, false, limits::text_octets);
    availability(s.availability, path + "/availability", s.ref);
    listings_ += s.items.size();
    if (listings_ > limits::menu_listings) {
      error(Kind::limit, path + "/items", s.ref);
      return;
    }
    std::unordered_set<std::string_view> seen;
    for (std::size_t i = 0; i < s.items.size(); ++i) {
      if (!items_.contains(s.items[i])) error(Kind::dangling_ref, at(path + "/items", i), s.items[i]);
      if (!seen.insert(s.items[i]).second) warning(Kind::duplicate_link, at(path + "/items", i), s.items[i]);
      listed_items_.insert(s.items[i]);
    }
    for (std::size_t i = 0; i < s.sections.size(); ++i) section(s.sections[i], at(path + "/sections", i), depth + 1);
  }

  void item(const Item& it, const std::string& path) {
    text(it.name, path + "/name", it.ref, true, limits::name_octets);
    text(it.description, path + "/description", it.ref, false, limits::text_octets);
    price(it.price_minor, false, path + "/price_minor", it.ref);
    links(it.groups, path + "/groups", it.ref);
    availability(it.availability, path + "/availability", it.ref);
    if (!it.tax_class.empty() && !valid_ref(it.tax_class)) error(Kind::bad_ref, path + "/tax_class", it.ref);
    tax_classes_.insert(it.tax_class);
    if (tax_classes_.size() > limits::menu_tax_classes) error(Kind::limit, path + "/tax_class", it.ref);
    if (it.max_quantity && (*it.max_quantity < 1 || *it.max_quantity > limits::line_quantity))
      error(Kind::bounds_unmeetable, path + "/max_quantity", it.ref);
    if (it.variants.size() > limits::item_variants) error(Kind::limit, path + "/variants", it.ref);
    std::unordered_set<std::string_view> refs;
    for (std::size_t i = 0; i < it.variants.size(); ++i) {
      const Variant& v = it.variants[i];
      const std::string here = at(path + "/variants", i);
      if (!valid_ref(v.ref)) error(Kind::bad_ref, here + "/ref", v.ref);
      if (!refs.insert(v.ref).second) error(Kind::duplicate_ref, here + "/ref", v.ref);
      text(v.name, here + "/name", v.ref, true, limits::name_octets);
      price(v.price_minor, false, here + "/price_minor", v.ref);
      availability(v.availability, here + "/availability", v.ref);
    }
    extras(it, path);
    if (it.sold_alone && !listed_items_.contains(it.ref)) warning(Kind::item_in_no_section, path, it.ref);
  }

  void extras(const Item& it, const std::string& path) {
    if (it.diets.size() > limits::locales || it.images.size() > limits::locales) error(Kind::limit, path, it.ref);
    for (const std::string& diet : it.diets)
      if (!valid_ref(diet)) error(Kind::text_invalid, path + "/diets", it.ref);
    for (const Image& image : it.images)
      if (!valid_text(image.url) || image.url.size() > limits::text_octets || image.width_px < 0 || image.height_px < 0)
        error(Kind::text_invalid, path + "/images", it.ref);
    allergens(it.allergens, path, it.ref);
  }

  void allergens(const std::vector<AllergenDeclaration>& declared, const std::string& path, std::string_view ref) {
    std::set<Allergen> seen;
    for (const AllergenDeclaration& d : declared)
      if (!seen.insert(d.allergen).second) error(Kind::duplicate_ref, path + "/allergens", ref);
  }

  void group(const OptionGroup& g, const std::string& path) {
    text(g.name, path + "/name", g.ref, true, limits::name_octets);
    if (g.options.size() > limits::group_options) {
      error(Kind::limit, path + "/options", g.ref);
      return;
    }
    if (g.options.empty() && g.min_quantity == 0) warning(Kind::empty_group, path, g.ref);
    const std::int32_t most = g.max_quantity.value_or(limits::option_quantity);
    if (g.min_quantity < 0 || most < g.min_quantity || most < 0 || most > limits::option_quantity ||
        g.free_quantity < 0)
      error(Kind::bounds_unmeetable, path, g.ref);
    std::int64_t capacity = 0, defaults = 0;
    std::unordered_set<std::string_view> refs;
    for (std::size_t i = 0; i < g.options.size(); ++i) {
      option(g, g.options[i], at(path + "/options", i), refs);
      capacity += std::min(g.options[i].max_quantity.value_or(most), most);
      defaults += g.options[i].default_quantity;
    }
    if (capacity < g.min_quantity) error(Kind::bounds_unmeetable, path, g.ref);
    if (defaults > most) error(Kind::defaults_break_bounds, path, g.ref);
  }

  void option(const OptionGroup& g, const Option& o, const std::string& path,
              std::unordered_set<std::string_view>& refs) {
    if (!valid_ref(o.ref)) error(Kind::bad_ref, path + "/ref", o.ref);
    if (!refs.insert(o.ref).second) error(Kind::duplicate_ref, path + "/ref", o.ref);
    text(o.name, path + "/name", o.ref, true, limits::name_octets);
    price(o.price_minor, true, path + "/price_minor", o.ref);
    availability(o.availability, path + "/availability", o.ref);
    allergens(o.allergens, path, o.ref);
    links(o.groups, path + "/groups", o.ref);
    const std::int32_t cap = o.max_quantity.value_or(g.max_quantity.value_or(limits::option_quantity));
    if (o.max_quantity && (*o.max_quantity < 0 || *o.max_quantity > limits::option_quantity))
      error(Kind::bounds_unmeetable, path + "/max_quantity", o.ref);
    if (o.default_quantity < 0 || o.default_quantity > cap)
      error(Kind::defaults_break_bounds, path + "/default_quantity", o.ref);
    if (!o.item.empty() && !items_.contains(o.item)) error(Kind::dangling_ref, path + "/item", o.item);
  }

  /// Walks the graph of groups without recursion; true when it has neither cycle nor dangling link, so that totals() may recurse.
  bool cycles_and_depth() {
    if (!errors_.empty()) {  // links may dangle: the graph is not whole
      const bool broken = std::any_of(errors_.begin(), errors_.end(), [](const Finding& f) {
        return f.kind == Kind::dangling_ref || f.kind == Kind::duplicate_ref || f.kind == Kind::limit;
      });
      if (broken) return false;
    }
    enum : char { fresh, open, done };
    std::vector<char> colour(menu_.groups.size(), fresh);
    std::vector<int> depth(menu_.groups.size(), 1);
    struct Frame {
      std::size_t group, option = 0, link = 0;
    };
    bool sound = true;
    for (std::size_t root = 0; root < menu_.groups.size(); ++root) {
      if (colour[root] != fresh) continue;
      std::vector<Frame> stack{{root}};
      colour[root] = open;
      while (!stack.empty()) {
        Frame& f = stack.back();
        const auto& options = menu_.groups[f.group].options;
        if (f.option == options.size()) {
          colour[f.group] = done;
          const std::size_t child = f.group;
          stack.pop_back();
          if (!stack.empty()) depth[stack.back().group] = std::max(depth[stack.back().group], depth[child] + 1);
          continue;
        }
        if (f.link == options[f.option].groups.size()) {
          ++f.option;
          f.link = 0;
          continue;
        }
        const std::size_t next = groups_.at(options[f.option].groups[f.link]);
        if (colour[next] == open) {
          error(Kind::cycle, at(at("/groups", f.group) + "/options", f.option) + "/groups/" + std::to_string(f.link),
                menu_.groups[next].ref);
          sound = false;
          ++f.link;
        } else if (colour[next] == done) {
          depth[f.group] = std::max(depth[f.group], depth[next] + 1);
          ++f.link;
        } else {
          ++f.link;
          colour[next] = open;
          stack.push_back({next});
        }
      }
    }
    for (std::size_t i = 0; i < depth.size(); ++i)
      if (depth[i] > limits::option_depth) {
        error(Kind::too_deep, at("/groups", i), menu_.groups[i].ref);
        sound = false;
      }
    return sound;
  }

  /// Sums over figures that are out of range would leave 64 bits.
  bool figures_in_range() const {
    return std::none_of(errors_.begin(), errors_.end(), [](const Finding& f) {
      return f.kind == Kind::price_out_of_range || f.kind == Kind::bounds_unmeetable;
    });
  }

  /// The least that a group can add, bounds kept; enough to warn about totals below zero.
  std::int64_t least(std::size_t group_at) {
    if (const auto known = least_.find(group_at); known != least_.end()) return known->second;
    const OptionGroup& g = menu_.groups[group_at];
    std::vector<std::pair<std::int64_t, std::int32_t>> prices;  // price with its own groups, cap
    const std::int32_t most = std::max(0, g.max_quantity.value_or(limits::option_quantity));
    for (const Option& o : g.options) {
      std::int64_t p = o.price_minor;
      for (const Ref& ref : o.groups) p += least(groups_.at(ref));
      prices.emplace_back(p, std::max(0, std::min(o.max_quantity.value_or(most), most)));
    }
    std::sort(prices.begin(), prices.end());
    std::int64_t sum = 0;
    std::int32_t chosen = 0;
    for (const auto& [p, cap] : prices) {
      const std::int32_t wanted = p < 0 ? most - chosen : std::max(0, g.min_quantity - chosen);
      const std::int32_t take = std::min(cap, wanted);
      sum += p * take;
      chosen += take;
    }
    least_[group_at] = std::clamp<std::int64_t>(sum, -limits::price_minor, limits::price_minor);
    return least_[group_at];
  }

  void totals() {
    for (std::size_t i = 0; i < menu_.items.size(); ++i) {
      const Item& it = menu_.items[i];
      std::int64_t base = it.price_minor;
      for (const Variant& v : it.variants)
        base = &v == &it.variants.front() ? v.price_minor : std::min(base, v.price_minor);
      for (const Ref& ref : it.groups) base += least(groups_.at(ref));
      if (base < 0) warning(Kind::negative_total_possible, at("/items", i), it.ref);
    }
  }

  void unused() {
    for (std::size_t i = 0; i < menu_.groups.size(); ++i)
      if (!linked_groups_.contains(menu_.groups[i].ref))
        warning(Kind::group_unused, at("/groups", i), menu_.groups[i].ref);
  }

  const Menu& menu_;
  Names items_, groups_;
  std::unordered_set<std::string_view> sections_, listed_items_, linked_groups_;
  std::unordered_set<std::string_view> tax_classes_;
  std::size_t section_count_ = 0, listings_ = 0;
  std::map<std::size_t, std::int64_t> least_;
  std::vector<Finding> errors_, warnings_;
};

}  // namespace

std::vector<Finding> lint(const Menu& menu) { return Linter(menu).run(); }

}  // namespace v0
}  // namespace couvert

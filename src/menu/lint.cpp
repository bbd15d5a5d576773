// SPDX-License-Identifier: Apache-2.0
// lint(): everything that is wrong or odd about a menu.
#include "menu/lint_context.hpp"

#include <algorithm>
#include <string>

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

namespace detail {

void LintContext::text(const LocalizedText& text, const Path& path, std::string_view ref, bool wanted,
                       std::size_t octets) {
  const auto& texts = text.by_locale;
  if (texts.size() > limits::locales) return error(Kind::limit, path, ref);
  bool any = false;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const auto& [locale, value] = texts[i];
    if (!valid_ref(locale) || !valid_text(value)) error(Kind::text_invalid, path, ref);
    if (value.size() > octets) error(Kind::limit, path, ref);
    for (std::size_t k = 0; k < i; ++k)
      if (texts[k].first == locale) error(Kind::duplicate_ref, path, ref);
    any = any || !value.empty();
  }
  if (wanted && !any) warning(Kind::text_missing, path, ref);
  if (!any) return;
  for (const std::string& locale : menu.locales) {
    const bool plain_serves = locale == menu.default_locale && text.has("default");
    if (!plain_serves && !text.has(locale)) warning(Kind::translation_missing, path, ref);
  }
}

void LintContext::availability(const Availability& availability, const Path& path, std::string_view ref) {
  if (availability.calendar) {
    const Calendar& calendar = *availability.calendar;
    const Path place = path.member("calendar");
    if (auto status = validate(calendar); !status)
      errors.push_back({Finding::Severity::error, Kind::calendar_invalid,
                        place.text() + std::string(status.error().path()), Ref(ref)});
    const bool opens =
        !calendar.weekly.empty() || std::any_of(calendar.exceptions.begin(), calendar.exceptions.end(),
                                                [](const DateException& e) { return !e.windows.empty(); });
    if (!opens) warning(Kind::never_available, place, ref);
  }
  if (availability.suspension_reason.empty()) return;
  const Path reason = path.member("suspension_reason");
  if (!valid_text(availability.suspension_reason)) error(Kind::text_invalid, reason, ref);
  if (availability.suspension_reason.size() > limits::text_octets) error(Kind::limit, reason, ref);
}

void LintContext::tax_class(const Ref& tax_class, const Path& path, std::string_view ref) {
  if (tax_class.empty()) return;
  if (!valid_ref(tax_class)) error(Kind::bad_ref, path, ref);
  tax_classes.insert(tax_class);
  if (tax_classes.size() > limits::menu_tax_classes) error(Kind::limit, path, ref);
}

void LintContext::links(const std::vector<Ref>& refs, const std::vector<Ref>* others, const Path& path,
                        std::string_view owner) {
  if (refs.size() > limits::item_groups) return error(Kind::limit, path.member("groups"), owner);
  for (std::size_t i = 0; i < refs.size(); ++i) {
    if (!groups.contains(refs[i])) error(Kind::dangling_ref, path.at("groups", i), refs[i]);
    const auto end = refs.begin() + static_cast<std::ptrdiff_t>(i);
    if (std::find(refs.begin(), end, refs[i]) != end ||
        (others && std::find(others->begin(), others->end(), refs[i]) != others->end()))
      error(Kind::duplicate_link, path.at("groups", i), refs[i]);
    linked_groups.insert(refs[i]);
  }
}

void LintContext::words(const std::vector<std::string>& words, std::size_t most, const Path& path,
                        std::string_view ref) {
  if (words.size() > most) error(Kind::limit, path, ref);
  for (const std::string& word : words)
    if (!valid_ref(word)) error(Kind::text_invalid, path, ref);
}

namespace {

class Linter {
 public:
  explicit Linter(const Menu& menu) : lint_(menu), menu_(menu) {}

  std::vector<Finding> run() {
    head();
    if (!sizes()) return finish();
    names(lint_.groups, menu_.groups, "groups");
    names(lint_.items, menu_.items, "items");
    names(lint_.ingredients, menu_.ingredients, "ingredients");
    names(lint_.modifiers, menu_.pre_modifiers, "pre_modifiers");
    names(lint_.containers_by_ref, menu_.containers, "containers");
    for (const Item& item : menu_.items)
      for (const Variant& variant : item.variants) lint_.variants.insert(variant.ref);
    for (std::size_t i = 0; i < menu_.sections.size(); ++i) section(menu_.sections[i], root_.at("sections", i), 1);
    for (std::size_t i = 0; i < menu_.items.size(); ++i) item(menu_.items[i], root_.at("items", i));
    lint_groups(lint_);
    lint_ingredients(lint_);
    for (std::size_t i = 0; i < menu_.pre_modifiers.size(); ++i)
      pre_modifier(menu_.pre_modifiers[i], root_.at("pre_modifiers", i));
    for (std::size_t i = 0; i < menu_.containers.size(); ++i) container(menu_.containers[i], root_.at("containers", i));
    lint_books(lint_);
    lint_graph(lint_);
    for (std::size_t i = 0; i < menu_.groups.size(); ++i)
      if (!lint_.linked_groups.contains(menu_.groups[i].ref))
        lint_.warning(Kind::group_unused, root_.at("groups", i), menu_.groups[i].ref);
    return finish();
  }

 private:
  std::vector<Finding> finish() {
    auto& all = lint_.errors;
    all.insert(all.end(), std::make_move_iterator(lint_.warnings.begin()),
               std::make_move_iterator(lint_.warnings.end()));
    return std::move(all);
  }

  void head() {
    if (!valid_ref(menu_.ref)) lint_.error(Kind::bad_ref, root_.member("ref"), menu_.ref);
    if (!menu_.currency.is_set()) lint_.error(Kind::currency_missing, root_.member("currency"), menu_.ref);
    lint_.words(menu_.locales, limits::locales, root_.member("locales"), menu_.ref);
    lint_.text(menu_.name, root_.member("name"), menu_.ref, false, limits::name_octets);
    lint_.availability(menu_.availability, root_.member("availability"), menu_.ref);
  }

  bool sizes() {
    const auto bound = [&](std::size_t size, std::size_t most, std::string_view member) {
      if (size > most) lint_.error(Kind::limit, root_.member(member), menu_.ref);
      return size <= most;
    };
    std::size_t prices = 0;
    for (const PriceBook& book : menu_.price_books) prices += book.prices.size();
    return static_cast<int>(bound(menu_.items.size(), limits::menu_items, "items")) &
           static_cast<int>(bound(menu_.groups.size(), limits::menu_groups, "groups")) &
           static_cast<int>(bound(menu_.ingredients.size(), limits::menu_ingredients, "ingredients")) &
           static_cast<int>(bound(menu_.pre_modifiers.size(), limits::menu_pre_modifiers, "pre_modifiers")) &
           static_cast<int>(bound(menu_.containers.size(), limits::menu_containers, "containers")) &
           static_cast<int>(bound(menu_.price_books.size(), limits::menu_price_books, "price_books")) &
           static_cast<int>(bound(prices, limits::menu_book_prices, "price_books"));
  }

  template <class T>
  void names(LintContext::Names& names, const std::vector<T>& things, std::string_view member) {
    names.reserve(things.size());
    for (std::size_t i = 0; i < things.size(); ++i) {
      const Path here = root_.at(member, i);
      if (!valid_ref(things[i].ref)) lint_.error(Kind::bad_ref, here.member("ref"), things[i].ref);
      if (!names.emplace(things[i].ref, i).second) lint_.error(Kind::duplicate_ref, here.member("ref"), things[i].ref);
    }
  }

  void section(const Section& s, const Path& path, int depth) {
    if (++section_count_ > limits::menu_sections || depth > limits::section_depth)
      return lint_.error(Kind::limit, path, s.ref);
    if (!valid_ref(s.ref)) lint_.error(Kind::bad_ref, path.member("ref"), s.ref);
    if (!sections_.insert(s.ref).second) lint_.error(Kind::duplicate_ref, path.member("ref"), s.ref);
    lint_.text(s.name, path.member("name"), s.ref, true, limits::name_octets);
    lint_.text(s.description, path.member("description"), s.ref, false, limits::text_octets);
    lint_.availability(s.availability, path.member("availability"), s.ref);
    listings_ += s.items.size();
    if (listings_ > limits::menu_listings) return lint_.error(Kind::limit, path.member("items"), s.ref);
    std::unordered_set<std::string_view> seen;
    for (std::size_t i = 0; i < s.items.size(); ++i) {
      if (!lint_.items.contains(s.items[i])) lint_.error(Kind::dangling_ref, path.at("items", i), s.items[i]);
      if (!seen.insert(s.items[i]).second) lint_.warning(Kind::duplicate_link, path.at("items", i), s.items[i]);
      listed_items_.insert(s.items[i]);
    }
    for (std::size_t i = 0; i < s.sections.size(); ++i) section(s.sections[i], path.at("sections", i), depth + 1);
  }

  void item(const Item& it, const Path& path) {
    lint_.text(it.name, path.member("name"), it.ref, true, limits::name_octets);
    lint_.text(it.description, path.member("description"), it.ref, false, limits::text_octets);
    lint_.price(it.price_minor, false, path.member("price_minor"), it.ref);
    lint_.links(it.groups, nullptr, path, it.ref);
    lint_.availability(it.availability, path.member("availability"), it.ref);
    lint_.tax_class(it.tax_class, path.member("tax_class"), it.ref);
    if (it.max_quantity && (*it.max_quantity < 1 || *it.max_quantity > limits::line_quantity))
      lint_.error(Kind::bounds_unmeetable, path.member("max_quantity"), it.ref);
    variants(it, path);
    extras(it, path);
    overrides(it, path);
    if (it.measure && !measurable(*it.measure)) lint_.error(Kind::measure_invalid, path.member("measure"), it.ref);
    if (it.combo && it.measure) lint_.error(Kind::combo_invalid, path.member("combo"), it.ref);
    if (it.sold_alone && !listed_items_.contains(it.ref)) lint_.warning(Kind::item_in_no_section, path, it.ref);
  }

  void variants(const Item& it, const Path& path) {
    if (it.variants.size() > limits::item_variants) lint_.error(Kind::limit, path.member("variants"), it.ref);
    bool any_sold = it.variants.empty();
    for (std::size_t i = 0; i < it.variants.size(); ++i) {
      const Variant& v = it.variants[i];
      const Path here = path.at("variants", i);
      if (!valid_ref(v.ref)) lint_.error(Kind::bad_ref, here.member("ref"), v.ref);
      for (std::size_t k = 0; k < i; ++k)
        if (it.variants[k].ref == v.ref) {
          lint_.error(Kind::duplicate_ref, here.member("ref"), v.ref);
          break;
        }
      lint_.text(v.name, here.member("name"), v.ref, true, limits::name_octets);
      lint_.price(v.price_minor, false, here.member("price_minor"), v.ref);
      lint_.availability(v.availability, here.member("availability"), v.ref);
      lint_.links(v.groups, &it.groups, here, v.ref);
      lint_.recipe(v.recipe, here, v.ref);
      lint_.nutrition(v.nutrition, here, v.ref);
      lint_.containers(v.containers, here, v.ref);
      any_sold = any_sold || v.sold_alone;
    }
    if (it.sold_alone && !any_sold) lint_.warning(Kind::never_available, path.member("variants"), it.ref);
  }

  void extras(const Item& it, const Path& path) {
    lint_.words(it.diets, limits::locales, path.member("diets"), it.ref);
    lint_.words(it.tags, limits::item_tags, path.member("tags"), it.ref);
    if (it.images.size() > limits::locales) lint_.error(Kind::limit, path.member("images"), it.ref);
    for (const Image& image : it.images)
      if (!valid_text(image.url) || image.url.size() > limits::text_octets || image.width_px < 0 ||
          image.height_px < 0 || !digest_like(image.sha256))
        lint_.error(Kind::text_invalid, path.member("images"), it.ref);
    lint_.allergens(it.allergens, it.recipe, path, it.ref);
    lint_.recipe(it.recipe, path, it.ref);
    lint_.nutrition(it.nutrition, path, it.ref);
    lint_.containers(it.containers, path, it.ref);
    lint_.figure(it.minimum_age, 0, limits::age_years, path.member("minimum_age"), it.ref);
    lint_.figure(it.preparation_minutes, 0, 1440, path.member("preparation_minutes"), it.ref);
    if (it.minimum_age == 0 && std::find(it.tags.begin(), it.tags.end(), "alcohol") != it.tags.end())
      lint_.warning(Kind::age_not_marked, path.member("minimum_age"), it.ref);
  }

  static bool digest_like(const std::string& text) {
    return text.empty() || (text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string::npos);
  }

  static bool measurable(const Measure& m) {
    return m.precision >= 0 && m.precision <= limits::measure_precision && m.min >= 1 && m.step >= 1 &&
           m.min <= limits::measured && m.step <= limits::measured &&
           (!m.max || (*m.max >= m.min && *m.max <= limits::measured));
  }

  void overrides(const Item& it, const Path& path) {
    const auto among = [](const std::vector<Ref>& refs, const Ref& ref) {
      return std::find(refs.begin(), refs.end(), ref) != refs.end();
    };
    if (it.group_overrides.size() > limits::item_groups)
      return lint_.error(Kind::limit, path.member("group_overrides"), it.ref);
    for (std::size_t i = 0; i < it.group_overrides.size(); ++i) {
      const GroupOverride& change = it.group_overrides[i];
      const Path here = path.at("group_overrides", i);
      const bool linked = among(it.groups, change.group) ||
                          std::any_of(it.variants.begin(), it.variants.end(),
                                      [&](const Variant& v) { return among(v.groups, change.group); });
      const auto known = lint_.groups.find(change.group);
      if (!linked || known == lint_.groups.end()) {
        lint_.error(Kind::dangling_ref, here.member("group"), change.group);
        continue;
      }
      for (std::size_t k = 0; k < i; ++k)
        if (it.group_overrides[k].group == change.group)
          lint_.error(Kind::duplicate_link, here.member("group"), change.group);
      const OptionGroup& group = menu_.groups[known->second];
      lint_bounds(
          lint_, group,
          {change.min_quantity.value_or(group.min_quantity),
           change.max_quantity.value_or(group.max_quantity.value_or(limits::option_quantity)),
           change.min_distinct.value_or(group.min_distinct),
           change.max_distinct.value_or(group.max_distinct.value_or(static_cast<std::int32_t>(limits::group_options))),
           change.free_quantity.value_or(group.free_quantity)},
          here, change.group);
    }
  }

  void pre_modifier(const PreModifier& m, const Path& path) {
    lint_.text(m.name, path.member("name"), m.ref, true, limits::name_octets);
    if (m.factor.ppm < 0 || m.factor.ppm > limits::modifier_factor_ppm)
      lint_.error(Kind::price_out_of_range, path.member("factor"), m.ref);
  }

  void container(const Container& c, const Path& path) {
    lint_.text(c.name, path.member("name"), c.ref, true, limits::name_octets);
    lint_.price(c.price_minor, false, path.member("price_minor"), c.ref);
    lint_.tax_class(c.tax_class, path.member("tax_class"), c.ref);
  }

  const Path root_;
  LintContext lint_;
  const Menu& menu_;
  std::unordered_set<std::string_view> sections_, listed_items_;
  std::size_t section_count_ = 0, listings_ = 0;
};

}  // namespace
}  // namespace detail

std::vector<Finding> lint(const Menu& menu) { return detail::Linter(menu).run(); }

}  // namespace v0
}  // namespace couvert

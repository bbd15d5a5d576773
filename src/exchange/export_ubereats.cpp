// SPDX-License-Identifier: Apache-2.0
// Writes an Uber Eats v2 menu: options and variants become items, nested sections become a flat list.
#include "exchange/json_writer.hpp"
#include "exchange/read.hpp"
#include "exchange/reporter.hpp"
#include "exchange/ubereats.hpp"
#include "exchange/unheld.hpp"

#include <algorithm>
#include <cstdio>
#include <map>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace exchange {
namespace {

using std::size_t;

constexpr std::string_view kDays[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

std::string clock_text(std::int32_t minute) {
  char text[8];
  std::snprintf(text, sizeof text, "%02d:%02d", minute / 60 % 24, minute % 60);
  return text;
}

// An option as the format sees it: an item, with what differs from that item inside one group.
struct OptionUse {
  const OptionGroup* group;
  const Option* option;
};
// An item of the file: one of the menu's, or one made for an option or a variant.
struct FileItem {
  std::string id;
  const Item* item = nullptr;  // null: made for `uses[0]` or `variant`
  const Variant* variant = nullptr;
  std::vector<OptionUse> uses;
};

class UberWriter {
 public:
  UberWriter(const MenuIndex& index, const PriceRules& rules)
      : menu_(index.menu()), rules_(rules), report_(Format::ubereats) {}

  Exported run() {
    collect();
    w_.begin_object();
    write_menus();
    w_.key("items").begin_array();
    for (const FileItem& item : items_) write_item(item);
    w_.end().key("modifier_groups").begin_array();
    for (size_t i = 0; i < menu_.groups.size(); ++i) {
      if (!bundles_.count(menu_.groups[i].ref)) write_group(menu_.groups[i], "/groups/" + std::to_string(i));
    }
    for (const auto& [item, id] : variant_groups_) write_variant_group(*item, id);
    w_.end().end();
    report_document();
    Exported out;
    out.report = report_.finish(menu_, paths_);
    out.text = w_.take() + "\n";
    return out;
  }

 private:
  void lose(std::string_view ref, std::string_view path, std::string_view why, std::string_view detail = {}) {
    report_.loss(LossKind::impossible, ref, path, why, detail);
  }
  void lose_item(const Item& item, LossKind kind, std::string_view why, std::string_view detail = {}) {
    report_.item_loss(kind, item.ref, paths_[item.ref], why, detail);
  }

  // ---- which items the file has -------------------------------------------------------------------

  void collect() {
    LossReport& counts = report_.counts();
    counts.menus = 1;
    counts.items = static_cast<std::int64_t>(menu_.items.size());
    counts.groups = static_cast<std::int64_t>(menu_.groups.size());
    for (size_t i = 0; i < menu_.items.size(); ++i) {
      const Item& item = menu_.items[i];
      paths_[item.ref] = "/items/" + std::to_string(i);
      pool_.take(item.ref);
      by_ref_.emplace(item.ref, items_.size());
      FileItem file;
      file.id = item.ref;
      file.item = &item;
      items_.push_back(std::move(file));
    }
    for (const Item& item : menu_.items) {
      if (const OptionGroup* bundle = bundle_of(item)) bundles_.insert(bundle->ref);
      for (const GroupOverride& change : item.group_overrides) overrides_[change.group].emplace_back(&item, &change);
    }
    for (const OptionGroup& group : menu_.groups) group_pool_.take(group.ref);
    for (const OptionGroup& group : menu_.groups) {
      counts.options += static_cast<std::int64_t>(group.options.size());
      for (const Option& option : group.options) place_option(group, option);
    }
    for (const Item& item : menu_.items) {
      if (!item.variants.empty()) place_variants(item);
    }
  }

  // The item that serves an option, once a group; else an item is made for it.
  void place_option(const OptionGroup& group, const Option& option) {
    if (bundles_.count(group.ref)) return note_bundled(group, option);
    // A variant is an item of its own here, and not the one that it belongs to.
    const auto linked = option.variant.empty() ? by_ref_.find(option.item) : by_ref_.end();
    const bool used = linked != by_ref_.end() && !items_[linked->second].uses.empty() &&
                      items_[linked->second].uses.back().group == &group;
    if (linked != by_ref_.end() && !used) {
      items_[linked->second].uses.push_back({&group, &option});
      option_ids_.emplace(&option, option.item);
      const Item& item = *items_[linked->second].item;
      if (option.ref != option.item) note_option(group, option, "option_ref_changes");
      if (option.name != item.name) note_option(group, option, "option_name_not_held");
      return;
    }
    FileItem file;
    file.id = pool_.make(pool_.taken(option.ref) ? group.ref + "/" + option.ref : option.ref);
    file.uses.push_back({&group, &option});
    option_ids_.emplace(&option, file.id);
    items_.push_back(std::move(file));
    report_.loss(LossKind::approximated, option.ref, group_path(group), "option_becomes_item", items_.back().id);
  }

  // What a bundle serves is the item as it is.
  void note_bundled(const OptionGroup& group, const Option& option) {
    const Item& item = *items_[by_ref_.at(option.item)].item;
    const bool same = option.name == item.name && option.groups == item.groups && option.tax_class == item.tax_class &&
                      option.availability == item.availability && option.containers == item.containers &&
                      option.allergens.empty() && option.free_quantity == 0 && option.refund_under == 0;
    if (!same) note_option(group, option, "bundled_option_not_held");
  }

  void place_variants(const Item& item) {
    const std::string id = group_pool_.make(item.ref + "/variants");
    lose_item(item, LossKind::approximated, "variants_become_group", id);
    variant_groups_.emplace_back(&item, id);
    for (const Variant& variant : item.variants) {
      FileItem file;
      file.id = pool_.make(item.ref + "/" + variant.ref);
      file.variant = &variant;
      variant_ids_.emplace(&variant, file.id);
      if (!variant.nutrition.empty()) lose_item(item, LossKind::impossible, "nutrition_not_held", variant.ref);
      if (!variant.containers.empty()) lose_item(item, LossKind::impossible, "containers_not_held", variant.ref);
      items_.push_back(std::move(file));
    }
  }

  std::string group_path(const OptionGroup& group) const {
    return "/groups/" + std::to_string(&group - menu_.groups.data());
  }
  void note_option(const OptionGroup& group, const Option& option, std::string_view why) {
    if (option.item.empty()) return lose(option.ref, group_path(group), why, group.ref);
    report_.item_loss(LossKind::approximated, option.item, group_path(group), why, option.ref);
  }

  // ---- texts, hours -------------------------------------------------------------------------------

  void write_texts(std::string_view key, const LocalizedText& texts) {
    w_.key(key).begin_object().key("translations").begin_object();
    for (const auto& [locale, words] : texts.by_locale) w_.member(locale, words);
    w_.end().end();
  }

  // The engine's days may run past midnight and end at it; the format's end before it.
  void write_week(const std::vector<WeeklyWindow>& weekly, std::string_view ref, bool item, std::string_view path) {
    std::map<std::int32_t, std::vector<std::pair<std::int32_t, std::int32_t>>> days;
    std::string_view why;
    for (const WeeklyWindow& window : weekly) {
      const std::int32_t open = window.window.open_minute, close = window.window.close_minute;
      if (close >= 1440) why = close == 1440 ? "midnight_as_2359" : "past_midnight_split";
      days[window.day].emplace_back(open, std::min(close, 1439));
      if (close > 1440) days[window.day % 7 + 1].emplace_back(0, close - 1440);
    }
    if (!why.empty() && item) report_.item_loss(LossKind::approximated, ref, path, why);
    if (!why.empty() && !item) report_.loss(LossKind::approximated, ref, path, why);
    w_.begin_array();
    for (const auto& [day, periods] : days) {
      w_.begin_object().member("day_of_week", kDays[day - 1]).key("time_periods").begin_array();
      for (const auto& [open, close] : periods) {
        w_.begin_object().member("start_time", clock_text(open)).member("end_time", clock_text(close)).end();
      }
      w_.end().end();
    }
    w_.end();
  }

  // ---- menus and categories -----------------------------------------------------------------------

  struct Category {
    std::string ref;
    const Section* section;
    std::string path;
  };

  void flatten(const Section& section, const std::string& path, int depth, std::vector<Category>& out) {
    if (depth > 1) report_.loss(LossKind::approximated, section.ref, path, "section_nesting_lost");
    if (section.availability != Availability{})
      lose(section.ref, path + "/availability", "section_availability_not_held");
    out.push_back({section.ref, &section, path});
    for (size_t i = 0; i < section.sections.size(); ++i) {
      flatten(section.sections[i], path + "/sections/" + std::to_string(i), depth + 1, out);
    }
  }

  // Two or more sections that hold only sections are menus of their own, as the import makes them.
  bool several_menus() const {
    return menu_.sections.size() > 1 && menu_.availability == Availability{} &&
           std::all_of(menu_.sections.begin(), menu_.sections.end(), [](const Section& s) {
             return s.items.empty() && !s.sections.empty() && s.description.empty();
           });
  }

  void write_menu(std::string_view ref, const LocalizedText& name, const Availability& availability,
                  const std::vector<Category>& categories, const std::string& path) {
    w_.begin_object().member("id", ref);
    write_texts("title", name.empty() ? LocalizedText(std::string(ref)) : name);
    w_.key("category_ids").begin_array();
    for (const Category& category : categories) w_.text(category.ref);
    w_.end();
    if (availability.calendar) {
      const Calendar& calendar = *availability.calendar;
      if (calendar.from || calendar.until) lose(ref, path, "menu_dates_not_held");
      if (!calendar.exceptions.empty()) lose(ref, path, "calendar_exceptions_not_held");
      w_.key("service_availability");
      write_week(calendar.weekly, ref, false, path);
    }
    if (availability.suspended_until) lose(ref, path, "menu_suspension_not_held");
    w_.end();
  }

  void write_menus() {
    std::vector<Category> all;
    w_.key("menus").begin_array();
    if (several_menus()) {
      report_.counts().menus = static_cast<std::int64_t>(menu_.sections.size());
      for (size_t i = 0; i < menu_.sections.size(); ++i) {
        const Section& section = menu_.sections[i];
        const std::string path = "/sections/" + std::to_string(i);
        std::vector<Category> categories;
        for (size_t k = 0; k < section.sections.size(); ++k) {
          flatten(section.sections[k], path + "/sections/" + std::to_string(k), 1, categories);
        }
        write_menu(section.ref, section.name, section.availability, categories, path + "/availability");
        all.insert(all.end(), categories.begin(), categories.end());
      }
    } else {
      for (size_t i = 0; i < menu_.sections.size(); ++i)
        flatten(menu_.sections[i], "/sections/" + std::to_string(i), 1, all);
      write_menu(menu_.ref, menu_.name, menu_.availability, all, "/availability");
    }
    w_.end().key("categories").begin_array();
    report_.counts().sections = static_cast<std::int64_t>(all.size());
    for (const Category& category : all) write_category(category);
    w_.end();
  }

  void write_category(const Category& category) {
    w_.begin_object().member("id", category.ref);
    write_texts("title", category.section->name);
    if (!category.section->description.empty()) write_texts("subtitle", category.section->description);
    w_.key("entities").begin_array();
    for (const Ref& ref : category.section->items) {
      const Item& item = *items_[by_ref_.at(ref)].item;
      if (item.sold_alone) {
        listed_.insert(ref);
        w_.begin_object().member("type", "ITEM").member("id", ref).end();
      } else {
        // Listing it would sell it.
        lose(category.ref, category.path, "item_not_sold_alone", ref);
      }
    }
    w_.end().end();
  }

  // ---- items --------------------------------------------------------------------------------------

  void write_item(const FileItem& file) {
    w_.begin_object().member("id", file.id);
    if (file.item != nullptr) {
      write_own(file, *file.item);
    } else {
      const LocalizedText& name = file.variant ? file.variant->name : file.uses[0].option->name;
      write_texts("title", name.empty() ? LocalizedText(file.id) : name);
      write_prices(file, file.variant ? file.variant->price_minor : file.uses[0].option->price_minor);
      const Availability& availability = file.variant ? file.variant->availability : file.uses[0].option->availability;
      write_groups(file, file.variant ? file.variant->groups : file.uses[0].option->groups);
      write_quantities(file, {});
      write_visibility(availability, file.id, false, "/groups");
      write_suspension(file, availability);
      if (!file.variant) {
        if (!file.uses[0].option->containers.empty())
          note_option(*file.uses[0].group, *file.uses[0].option, "containers_not_held");
        write_tax(file.uses[0].option->tax_class, [&](LossKind kind, auto why, auto detail) {
          report_.loss(kind, file.id, group_path(*file.uses[0].group), why, detail);
        });
      }
    }
    w_.end();
  }

  void write_own(const FileItem& file, const Item& item) {
    const std::string& path = paths_[item.ref];
    write_texts("title", item.name);
    if (!item.description.empty()) write_texts("description", item.description);
    write_prices(file, item.variants.empty() ? item.price_minor : 0);
    std::vector<Ref> groups = item.groups;
    for (const auto& [owner, id] : variant_groups_) {
      if (owner == &item) groups.insert(groups.begin(), id);
    }
    write_groups(file, groups);
    write_quantities(file, item.max_quantity);
    write_visibility(item.availability, item.ref, true, path);
    write_suspension(file, item.availability);
    write_tax(item.tax_class, [&](LossKind kind, auto why, auto detail) { lose_item(item, kind, why, detail); });
    for (const OptionUse& use : file.uses) {
      if (use.option->tax_class != item.tax_class) note_option(*use.group, *use.option, "option_tax_not_held");
      if (use.option->containers != item.containers) note_option(*use.group, *use.option, "containers_not_held");
    }
    write_dish(item);
    write_energy(item);
    write_bundle(item);
    if (!item.images.empty()) write_image(item);
    if (!item.allergens.empty()) lose_item(item, LossKind::impossible, "allergens_not_held");
    if (item.sold_alone && !listed_.count(item.ref))
      lose_item(item, LossKind::approximated, "item_in_no_section", "not sold alone");
  }

  void write_prices(const FileItem& file, std::int64_t price_minor) {
    w_.key("price_info").begin_object().member("price", price_minor);
    if (file.item != nullptr) write_deposit(*file.item);
    w_.key("overrides").begin_array();
    for (const OptionUse& use : file.uses) {
      if (use.option->price_minor == price_minor) continue;
      w_.begin_object().member("context_type", "MODIFIER_GROUP").member("context_value", use.group->ref);
      w_.member("price", use.option->price_minor).end();
    }
    w_.end().end();
  }

  // One deposit, named as the import names it; other containers have no place.
  void write_deposit(const Item& item) {
    for (const ContainerUse& use : item.containers) {
      const auto container = std::find_if(menu_.containers.begin(), menu_.containers.end(),
                                          [&](const Container& c) { return c.ref == use.container; });
      const bool deposit = item.containers.size() == 1 && container != menu_.containers.end() && container->deposit &&
                           container->tax_class.empty() && container->fulfilments.empty();
      if (!deposit) {
        lose_item(item, LossKind::impossible, "containers_not_held", use.container);
        continue;
      }
      const std::int64_t minor = container->price_minor * use.quantity;
      w_.member("container_deposit", minor);
      const bool same = use.quantity == 1 && use.container == "deposit-" + std::to_string(minor) &&
                        container->name == LocalizedText("Deposit");
      if (!same) lose_item(item, LossKind::approximated, "deposit_name_not_held", use.container);
    }
  }

  void write_groups(const FileItem& file, const std::vector<Ref>& groups) {
    w_.key("modifier_group_ids").begin_object().key("ids").begin_array();
    for (const Ref& ref : groups) {
      if (!bundles_.count(ref)) w_.text(ref);
    }
    w_.end().key("overrides").begin_array();
    for (const OptionUse& use : file.uses) {
      if (use.option->groups == groups) continue;
      w_.begin_object().member("context_type", "MODIFIER_GROUP").member("context_value", use.group->ref);
      w_.key("ids").begin_array();
      for (const Ref& ref : use.option->groups) w_.text(ref);
      w_.end().end();
    }
    w_.end().end();
  }

  void write_quantities(const FileItem& file, std::optional<std::int32_t> most) {
    w_.key("quantity_info").begin_object().key("quantity").begin_object();
    if (most) w_.member("max_permitted", *most);
    w_.end().key("overrides").begin_array();
    for (const OptionUse& use : file.uses) {
      const Option& option = *use.option;
      const bool plain = option.default_quantity == 0 && option.free_quantity == 0 && option.refund_under == 0;
      if ((option.max_quantity == most && plain) || bundles_.count(use.group->ref)) continue;
      w_.begin_object().member("context_type", "MODIFIER_GROUP").member("context_value", use.group->ref);
      w_.key("quantity").begin_object();
      if (option.max_quantity) w_.member("max_permitted", *option.max_quantity);
      if (option.default_quantity > 0) w_.member("default_quantity", option.default_quantity);
      if (option.free_quantity > 0) w_.member("charge_above", option.free_quantity);
      if (option.refund_under > 0) w_.member("refund_under", option.refund_under);
      w_.end().end();
    }
    w_.end().end();
  }

  void write_visibility(const Availability& availability, std::string_view ref, bool item, std::string_view path) {
    if (!availability.calendar) return;
    const Calendar& calendar = *availability.calendar;
    if (!calendar.exceptions.empty()) {
      if (item) report_.taint(ref);
      lose(ref, path, "calendar_exceptions_not_held");
    }
    w_.key("visibility_info").begin_object().key("hours").begin_array().begin_object();
    if (calendar.from) w_.member("start_date", date_text(*calendar.from));
    if (calendar.until) w_.member("end_date", date_text(*calendar.until));
    w_.key("hours_of_week");
    write_week(calendar.weekly, ref, item, path);
    w_.end().end().end();
  }

  // Whole seconds, later rather than earlier.
  void write_until(const Availability& availability) {
    w_.key("suspension").begin_object();
    if (availability.suspended_until) {
      w_.member("suspend_until", (availability.suspended_until->us + 999'999) / 1'000'000);
      if (!availability.suspension_reason.empty()) w_.member("reason", availability.suspension_reason);
    }
    w_.end();
  }

  void write_suspension(const FileItem& file, const Availability& own) {
    const auto differs = [&](const OptionUse& use) {
      const Availability& a = use.option->availability;
      return a.suspended_until != own.suspended_until || a.suspension_reason != own.suspension_reason;
    };
    for (const OptionUse& use : file.uses) {
      if (use.option->availability.calendar != own.calendar)
        note_option(*use.group, *use.option, "option_hours_not_held");
      if (!use.option->allergens.empty()) note_option(*use.group, *use.option, "allergens_not_held");
    }
    const bool any = std::any_of(file.uses.begin(), file.uses.end(), differs);
    if (!own.suspended_until && !any) return;
    w_.key("suspension_info").begin_object();
    write_until(own);
    w_.key("overrides").begin_array();
    for (const OptionUse& use : file.uses) {
      if (!differs(use)) continue;
      w_.begin_object().member("context_type", "MODIFIER_GROUP").member("context_value", use.group->ref);
      write_until(use.option->availability);
      w_.end();
    }
    w_.end().end();
  }

  // `lose` says what of the class was changed.
  template <class Lose>
  void write_tax(const Ref& tax_class, Lose&& lose) {
    if (tax_class.empty()) return;
    const TaxRule* first = nullptr;
    size_t count = 0;
    for (const TaxRule& rule : rules_.taxes) {
      if (rule.tax_class != tax_class) continue;
      if (first == nullptr) first = &rule;
      ++count;
    }
    if (first == nullptr) return lose(LossKind::impossible, "tax_class_without_rule", std::string_view(tax_class));
    const bool narrow =
        count > 1 || !first->fulfilments.empty() || first->from || first->until || !first->places.empty();
    if (narrow) lose(LossKind::approximated, "tax_by_condition_not_held", std::string_view(first->ref));
    const std::string name = tax_class_of(first->rate.ppm, first->included);
    if (name != tax_class || name != first->ref) {
      lose(LossKind::approximated, "tax_class_name_not_held", std::string_view(tax_class));
    }
    w_.key("tax_info").begin_object();
    w_.key(first->included ? "vat_rate_percentage" : "tax_rate").raw(percent_text(first->rate.ppm)).end();
  }

  void write_dish(const Item& item) {
    const bool alcohol = std::find(item.tags.begin(), item.tags.end(), "alcohol") != item.tags.end();
    if (item.diets.empty() && !alcohol) return;
    w_.key("dish_info").begin_object().key("classifications").begin_object();
    if (alcohol) w_.member("alcoholic_items", 1);
    w_.key("dietary_label_info").begin_object().key("labels").begin_array();
    for (const std::string& diet : item.diets) {
      std::string label = diet;
      for (char& c : label) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
      if (lower(label) != diet) lose_item(item, LossKind::approximated, "diet_case_not_held", diet);
      w_.text(label);
    }
    w_.end().end().end().end();
  }

  void write_energy(const Item& item) {
    for (const NutrientAmount& amount : item.nutrition) {
      if (amount.nutrient != Nutrient::energy) {
        lose_item(item, LossKind::impossible, "nutrition_not_held");
        continue;
      }
      w_.key("nutritional_info").begin_object().key("kilojoules").begin_object();
      w_.member("lower_range", amount.low).member("upper_range", amount.high).end().end();
    }
  }

  // ---- bundles ------------------------------------------------------------------------------------

  // The group of a set menu that leaves no choice, as the import makes it.
  const OptionGroup* bundle_of(const Item& item) const {
    if (!item.combo || item.groups.empty()) return nullptr;
    const auto group = std::find_if(menu_.groups.begin(), menu_.groups.end(), [&](const OptionGroup& g) {
      return g.ref == item.ref + "/bundle" && g.ref == item.groups.front();
    });
    if (group == menu_.groups.end()) return nullptr;
    std::int32_t sum = 0;
    for (const Option& option : group->options) {
      if (option.item.empty() || option.ref != option.item || option.price_minor != 0 || !option.variant.empty() ||
          option.default_quantity < 1 || option.max_quantity != option.default_quantity) {
        return nullptr;
      }
      sum += option.default_quantity;
    }
    return group->min_quantity == sum && group->max_quantity == sum ? &*group : nullptr;
  }

  void write_bundle(const Item& item) {
    const OptionGroup* bundle = bundle_of(item);
    if (bundle == nullptr) {
      if (item.combo) lose_item(item, LossKind::impossible, "combo_not_held");
      return;
    }
    w_.key("bundled_items").begin_array();
    for (const Option& option : bundle->options) {
      w_.begin_object().member("item_id", option.item).member("included_quantity", option.default_quantity).end();
    }
    w_.end();
  }

  void write_image(const Item& item) {
    w_.member("image_url", item.images[0].url);
    const bool more = item.images.size() > 1 || item.images[0].width_px != 0 || item.images[0].height_px != 0;
    if (more) lose_item(item, LossKind::impossible, "images_not_held", std::to_string(item.images.size()));
  }

  // ---- groups -------------------------------------------------------------------------------------

  void write_bounds(std::int32_t least, std::optional<std::int32_t> most, std::int32_t free,
                    std::int32_t least_distinct, std::optional<std::int32_t> most_distinct) {
    w_.key("quantity").begin_object();
    if (least > 0) w_.member("min_permitted", least);
    if (most) w_.member("max_permitted", *most);
    if (free > 0) w_.member("charge_above", free);
    if (least_distinct > 0) w_.member("min_permitted_unique", least_distinct);
    if (most_distinct) w_.member("max_permitted_unique", *most_distinct);
    w_.end();
  }

  // The bounds of a group, and those under single items.
  void write_quantity(const OptionGroup& group) {
    w_.key("quantity_info").begin_object();
    write_bounds(group.min_quantity, group.max_quantity, group.free_quantity, group.min_distinct, group.max_distinct);
    const auto changes = overrides_.find(group.ref);
    if (changes != overrides_.end()) {
      w_.key("overrides").begin_array();
      for (const auto& [item, change] : changes->second) {
        w_.begin_object().member("context_type", "ITEM").member("context_value", item->ref);
        write_bounds(change->min_quantity.value_or(group.min_quantity),
                     change->max_quantity ? change->max_quantity : group.max_quantity,
                     change->free_quantity.value_or(group.free_quantity),
                     change->min_distinct.value_or(group.min_distinct),
                     change->max_distinct ? change->max_distinct : group.max_distinct);
        w_.end();
      }
      w_.end();
    }
    w_.end();
  }

  void write_option(std::string_view id) { w_.begin_object().member("type", "ITEM").member("id", id).end(); }

  void write_group(const OptionGroup& group, const std::string& path) {
    w_.begin_object().member("id", group.ref);
    write_texts("title", group.name.empty() ? LocalizedText(group.ref) : group.name);
    if (group.price_method != PriceMethod::sum) lose(group.ref, path, "price_method_not_held");
    write_quantity(group);
    w_.key("modifier_options").begin_array();
    for (const Option& option : group.options) write_option(option_ids_.at(&option));
    w_.end().end();
  }

  void write_variant_group(const Item& item, const std::string& id) {
    w_.begin_object().member("id", id);
    write_texts("title", item.name.empty() ? LocalizedText(item.ref) : item.name);
    w_.key("quantity_info").begin_object();
    write_bounds(1, 1, 0, 0, {});
    w_.end();
    w_.key("modifier_options").begin_array();
    for (const Variant& variant : item.variants) {
      if (variant.sold_alone) write_option(variant_ids_.at(&variant));
      if (!variant.sold_alone) lose_item(item, LossKind::impossible, "variant_not_sold_alone", variant.ref);
    }
    w_.end().end();
  }

  void report_document() {
    lose({}, "/currency", "currency_not_held", menu_.currency.code());
    if (!rules_.fees.empty()) lose({}, {}, "fees_not_held", std::to_string(rules_.fees.size()));
    if (!rules_.promotions.empty()) lose({}, {}, "promotions_not_held", std::to_string(rules_.promotions.size()));
    for (const Item& item : menu_.items) {
      for (const std::string& tag : item.tags) {
        if (tag != "alcohol") lose_item(item, LossKind::impossible, "tags_not_held", tag);
      }
    }
    report_unheld(
        menu_,
        {Part::variant_groups, Part::group_overrides, Part::combo, Part::nutrition, Part::containers, Part::tags,
         Part::option_free_quantity, Part::refund_under, Part::option_tax_class, Part::distinct_bounds},
        report_);
  }

  const Menu& menu_;
  const PriceRules& rules_;
  Reporter report_;
  JsonWriter w_;
  std::vector<FileItem> items_;
  std::unordered_map<std::string, size_t> by_ref_;
  std::unordered_map<std::string, std::string> paths_;
  std::unordered_map<const Option*, std::string> option_ids_;
  std::unordered_map<const Variant*, std::string> variant_ids_;
  std::vector<std::pair<const Item*, std::string>> variant_groups_;
  std::unordered_set<std::string> listed_, bundles_;
  std::unordered_map<std::string, std::vector<std::pair<const Item*, const GroupOverride*>>> overrides_;
  RefPool pool_, group_pool_;
};

}  // namespace

Result<Exported> export_ubereats(const MenuIndex& index, const Venue& venue, const PriceRules& rules) {
  // The format leaves everything about the venue to the store object.
  static_cast<void>(venue);
  return UberWriter(index, rules).run();
}

}  // namespace exchange
}  // namespace v0
}  // namespace couvert

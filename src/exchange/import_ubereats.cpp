// SPDX-License-Identifier: Apache-2.0
// Reads an Uber Eats v2 menu: flat lists of menus, categories, items and modifier groups, where options are items.
#include "exchange/context.hpp"
#include "exchange/dietary.hpp"
#include "exchange/repair.hpp"
#include "exchange/ubereats.hpp"

#include "couvert/limits.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace exchange {
namespace {

using std::size_t;

constexpr std::int64_t kLastSecond = 253'402'300'799;  // 9999-12-31T23:59:59Z
constexpr std::int64_t kMicro = 1'000'000;

// An override list of an item, by the id of the group (or item) for which it speaks.
using Overrides = std::unordered_map<std::string, Place>;

struct SourceItem {
  Place place;
  std::string ref;
  bool listed = false, option = false, priced = true;
  std::int64_t price_minor = 0;
  bool price_given = false;
  Overrides price_in_group, price_under_item, quantity_in_group, groups_in_group, suspension_in_group;
  std::unordered_set<std::string> used_parents;
};
struct SourceGroup {
  Place place;
  std::string ref;
  std::vector<std::string> owners;  // ids of the items that open it; two are as telling as more
};
struct SourceSection {
  Place place;
  std::string ref;
  bool used = false;
};

class UberMenu {
 public:
  UberMenu(const Document& document, const ImportOptions& options)
      : context_(Format::ubereats, options), root_{&document.root, {}} {
    for (const std::string& path : document.repeated_members) {
      context_.say({}, LossKind::impossible, path, "repeated_member");
    }
  }

  Imported run() {
    Menu& menu = out_.menu;
    menu.venue = context_.options.venue;
    menu.currency = context_.options.currency;
    menu.default_locale = context_.options.default_locale;
    context_.leftovers({}, root_, "document", {"menus", "categories", "items", "modifier_groups"},
                       {{"menu_type", "menu_type_not_held"}, {"display_options", "display_options_not_held"}});
    name_items();
    name_groups();
    name_sections();
    for (SourceItem& item : items_) read_overrides(item);
    read_menus();
    for (SourceItem& item : items_) menu.items.push_back(read_item(item));
    for (SourceGroup& group : groups_) menu.groups.push_back(read_group(group));
    finish_bundles();
    for (size_t i = 0; i < groups_.size(); ++i) read_group_overrides(groups_[i], menu.groups[i]);
    finish_items();
    repair(menu, context_);
    out_.report = context_.report.finish(menu, context_.paths.items);
    out_.report.dangling_groups = static_cast<std::int64_t>(dangling_groups_.size());
    return std::move(out_);
  }

 private:
  LossReport& counts() { return context_.report.counts(); }

  // ---- names: which entity each id stands for -----------------------------------------------------

  static std::string_view title_of(const Place& entity) {
    const Place title = entity.member("title");
    if (const auto* words = title.value->text()) return *words;
    const auto* translations = title.member("translations").value->object();
    if (translations == nullptr) return {};
    for (const auto& [locale, value] : *translations) {
      if (const auto* words = value.text(); words && !words->empty()) return *words;
    }
    return {};
  }

  std::string generated(RefPool& pool, const Place& entity, std::string_view fallback) {
    const std::string name = slug(title_of(entity));
    return pool.make(name.empty() ? fallback : std::string_view(name));
  }

  void name_items() {
    const Place list = root_.member("items");
    context_.is_list({}, list);
    counts().items = static_cast<std::int64_t>(list.size());
    // Ids first: a reference made from a title must not take the name of an item further down.
    std::vector<std::pair<Place, std::optional<std::string>>> entries;
    for (size_t i = 0; i < list.size(); ++i) {
      const Place place = list.element(i);
      if (!context_.is_object({}, place)) {
        if (!place.present()) context_.say({}, LossKind::impossible, place.path, "wrong_type", "null");
      } else if (entries.size() == limits::menu_items) {
        context_.say({}, LossKind::impossible, place.path, "too_many_items");
      } else {
        auto id = context_.id({}, place.member("id"));
        if (id) item_pool_.take(*id);
        entries.emplace_back(place, std::move(id));
      }
    }
    for (auto& [place, id] : entries) {
      SourceItem item;
      item.place = place;
      item.ref = id.value_or("");
      if (!id) {
        item.ref = generated(item_pool_, place, "item");
        context_.report.item_loss(LossKind::approximated, item.ref, place.path, "item_without_id", item.ref);
      } else if (!item_by_id_.emplace(*id, items_.size()).second) {
        item.ref = item_pool_.make(*id);
        context_.report.item_loss(LossKind::approximated, item.ref, place.path, "duplicate_id", *id);
      }
      context_.paths.items.emplace(item.ref, place.path);
      items_.push_back(std::move(item));
    }
  }

  void name_groups() {
    const Place list = root_.member("modifier_groups");
    context_.is_list({}, list);
    counts().groups = static_cast<std::int64_t>(list.size());
    for (size_t i = 0; i < list.size(); ++i) {
      const Place place = list.element(i);
      counts().options += static_cast<std::int64_t>(place.member("modifier_options").size());
      if (!context_.is_object({}, place)) continue;
      const auto id = context_.id({}, place.member("id"));
      if (!id) {
        // Nothing can name it, so nothing opens it.
        context_.say({}, LossKind::impossible, place.path, "group_without_id", title_of(place));
      } else if (group_by_id_.count(*id)) {
        context_.say({*id}, LossKind::impossible, place.path, "duplicate_id", *id);
      } else if (groups_.size() == limits::menu_groups) {
        context_.say({*id}, LossKind::impossible, place.path, "too_many_groups", *id);
      } else {
        group_by_id_.emplace(*id, groups_.size());
        context_.paths.groups.emplace(*id, place.path);
        groups_.push_back({place, *id, {}});
      }
    }
  }

  void name_sections() {
    const Place list = root_.member("categories");
    context_.is_list({}, list);
    counts().sections = static_cast<std::int64_t>(list.size());
    for (size_t i = 0; i < list.size(); ++i) {
      const Place place = list.element(i);
      if (!context_.is_object({}, place)) continue;
      const auto id = context_.id({}, place.member("id"));
      if (!id) {
        context_.say({}, LossKind::impossible, place.path, "section_without_id", title_of(place));
      } else if (!section_by_id_.emplace(*id, sections_.size()).second) {
        context_.say({*id}, LossKind::impossible, place.path, "duplicate_id", *id);
      } else {
        sections_.push_back({place, *id});
      }
    }
  }

  // ---- overrides: what an item is inside one group ------------------------------------------------

  // Sorts the entries of one `overrides` list by their context. `member` is what an entry carries.
  void sort_overrides(const SourceItem& item, const Place& info, std::string_view member, Overrides& in_group,
                      Overrides* under_item, std::string_view dangling) {
    const Subject subject{item.ref, true};
    const Place list = info.member("overrides");
    context_.is_list(subject, list);
    for (size_t i = 0; i < list.size(); ++i) {
      const Place entry = list.element(i);
      if (!context_.is_object(subject, entry)) continue;
      context_.leftovers(subject, entry, "override", {"context_type", "context_value", member});
      const auto type = context_.text(subject, entry.member("context_type"), limits::ref_octets).value_or("");
      const auto value = context_.id(subject, entry.member("context_value"));
      if (!value) {
        context_.say(subject, LossKind::impossible, entry.path, "override_without_context", type);
      } else if (type == "MODIFIER_GROUP") {
        if (!group_by_id_.count(*value)) {
          context_.say(subject, LossKind::impossible, entry.path, dangling, *value);
        } else if (!in_group.emplace(*value, entry.member(member)).second) {
          context_.say(subject, LossKind::impossible, entry.path, "repeated_override", *value);
        }
      } else if (type == "ITEM" && under_item != nullptr) {
        if (!under_item->emplace(*value, entry).second) {
          context_.say(subject, LossKind::impossible, entry.path, "repeated_override", *value);
        }
      } else {
        context_.say(subject, LossKind::impossible, entry.path, "override_not_held", type);
      }
    }
  }

  void read_overrides(SourceItem& item) {
    const Subject subject{item.ref, true};
    const Place& p = item.place;
    sort_overrides(item, p.member("price_info"), "price", item.price_in_group, &item.price_under_item,
                   "dangling_price_context");
    sort_overrides(item, p.member("quantity_info"), "quantity", item.quantity_in_group, nullptr,
                   "dangling_quantity_context");
    sort_overrides(item, p.member("modifier_group_ids"), "ids", item.groups_in_group, nullptr,
                   "dangling_group_context");
    sort_overrides(item, p.member("suspension_info"), "suspension", item.suspension_in_group, nullptr,
                   "dangling_suspension_context");
    const Place price_info = p.member("price_info");
    context_.is_object(subject, price_info);
    context_.leftovers(subject, price_info, "price_info", {"price", "overrides", "container_deposit"},
                       {{"core_price", "core_price_not_held"}});
    const Place price = price_info.member("price");
    if (const auto minor = context_.price_minor(subject, price, 0)) {
      item.price_minor = *minor;
      item.price_given = true;
    } else {
      item.priced = !price.present();  // a price that is there and unusable is not the same as none
      if (!price.present()) context_.say(subject, LossKind::approximated, p.path, "price_missing");
    }
    const Place links = p.member("modifier_group_ids").member("ids");
    for (size_t i = 0; i < links.size(); ++i) {
      const auto* id = links.element(i).value->text();
      const auto group = id ? group_by_id_.find(*id) : group_by_id_.end();
      if (group == group_by_id_.end()) continue;
      auto& owners = groups_[group->second].owners;
      if (owners.size() < 2 && std::find(owners.begin(), owners.end(), item.ref) == owners.end())
        owners.push_back(item.ref);
    }
  }

  // ---- texts, hours, suspensions, taxes -----------------------------------------------------------

  LocalizedText read_texts(const Subject& subject, const Place& place, size_t octets) {
    LocalizedText texts;
    if (const auto* words = place.value->text()) {
      if (!words->empty()) texts = LocalizedText(context_.fit(subject, place.path, *words, octets));
      return texts;
    }
    if (!context_.is_object(subject, place)) return texts;
    context_.leftovers(subject, place, "text", {"translations"});
    const Place translations = place.member("translations");
    if (!context_.is_object(subject, translations)) return texts;
    for (const auto& [locale, value] : *translations.value->object()) {
      if (value.says_nothing()) continue;
      const Place at{&value, translations.path + pointer_step(locale)};
      const auto words = context_.text(subject, at, octets);
      if (words && !words->empty()) context_.add_text(texts, subject, at.path, locale, *words, octets);
    }
    return texts;
  }

  LocalizedText read_name(const Subject& subject, const Place& entity) {
    LocalizedText name = read_texts(subject, entity.member("title"), limits::name_octets);
    if (name.empty()) {
      context_.say(subject, LossKind::approximated, entity.path, "name_missing", subject.ref);
      name = LocalizedText(subject.ref);
    }
    return name;
  }

  // One period of a day. The end is exclusive and kept as written; 23:59 often means midnight, which the file
  // alone cannot tell, so it is reported.
  void read_period(const Subject& subject, const Place& period, std::int32_t day, std::vector<WeeklyWindow>& weekly) {
    if (!context_.is_object(subject, period)) return;
    context_.leftovers(subject, period, "time_period", {"start_time", "end_time"});
    const auto* start = period.member("start_time").value->text();
    const auto* end = period.member("end_time").value->text();
    const std::int32_t open = start ? parse_clock(*start).value_or(-1) : -1;
    std::int32_t close = end ? parse_clock(*end).value_or(-1) : -1;
    if (close == 0) close = 1440;
    if (open < 0 || close < 0 || open == close) {
      context_.say(subject, LossKind::impossible, period.path, "hours_unreadable",
                   (start ? *start : "?") + "-" + (end ? *end : "?"));
    } else if (weekly.size() >= limits::calendar_windows) {
      context_.say(subject, LossKind::impossible, period.path, "too_many_hours");
    } else {
      if (close == 1439) context_.say_once("", subject, LossKind::approximated, period.path, "end_2359", "23:59");
      add_window(weekly, day, open, close);
    }
  }

  // A list of {day_of_week, time_periods}.
  void read_week(const Subject& subject, const Place& list, std::vector<WeeklyWindow>& weekly) {
    if (!context_.is_list(subject, list)) return;
    for (size_t i = 0; i < list.size(); ++i) {
      const Place entry = list.element(i);
      if (!context_.is_object(subject, entry)) continue;
      context_.leftovers(subject, entry, "day", {"day_of_week", "time_periods"});
      const auto* name = entry.member("day_of_week").value->text();
      const auto day = name ? parse_weekday(*name) : std::nullopt;
      const Place periods = entry.member("time_periods");
      if (!day) {
        context_.say(subject, LossKind::impossible, entry.path, "weekday_unknown", name ? *name : "");
      } else if (context_.is_list(subject, periods)) {
        for (size_t k = 0; k < periods.size(); ++k) read_period(subject, periods.element(k), *day, weekly);
      }
    }
  }

  // Dates stand beside the hours or with each set of hours; the engine holds one span of dates.
  void read_dates(const Subject& subject, const Place& place, Calendar& calendar, bool& any) {
    const auto from = context_.date(subject, place.member("start_date"));
    const auto until = context_.date(subject, place.member("end_date"));
    if (!from && !until) return;
    const bool differs = any && (calendar.from != from || calendar.until != until);
    if (differs) context_.say(subject, LossKind::approximated, place.path, "date_spans_joined");
    if (!any) {
      calendar.from = from;
      calendar.until = until;
    } else {
      if (calendar.from) calendar.from = from ? std::optional(std::min(*from, *calendar.from)) : std::nullopt;
      if (calendar.until) calendar.until = until ? std::optional(std::max(*until, *calendar.until)) : std::nullopt;
    }
    any = true;
  }

  void read_visibility(const Subject& subject, const Place& info, Availability& availability) {
    if (!context_.is_object(subject, info) || info.value->says_nothing()) return;
    context_.leftovers(subject, info, "visibility_info", {"hours", "start_date", "end_date"});
    Calendar calendar;
    bool dates = false, hours = false;
    read_dates(subject, info, calendar, dates);
    const Place list = info.member("hours");
    context_.is_list(subject, list);
    for (size_t i = 0; i < list.size(); ++i) {
      const Place entry = list.element(i);
      if (!context_.is_object(subject, entry)) continue;
      context_.leftovers(subject, entry, "visibility_hours", {"hours_of_week", "start_date", "end_date"});
      read_dates(subject, entry, calendar, dates);
      const Place week = entry.member("hours_of_week");
      hours = hours || week.size() > 0;
      read_week(subject, week, calendar.weekly);
    }
    if (!hours) calendar.weekly = whole_week();
    if (dates || hours) availability.calendar = std::move(calendar);
  }

  void read_suspension(const Subject& subject, const Place& suspension, Availability& availability) {
    if (!context_.is_object(subject, suspension)) return;
    context_.leftovers(subject, suspension, "suspension", {"suspend_until", "reason"});
    const Place until = suspension.member("suspend_until");
    const auto seconds = context_.integer(subject, until);
    if (!seconds || *seconds == 0) return;
    if (*seconds < 0 || *seconds > kLastSecond) {
      context_.say(subject, LossKind::approximated, until.path, "suspension_out_of_range", std::to_string(*seconds));
    }
    if (*seconds < 0) return;
    availability.suspended_until = Instant{std::min(*seconds, kLastSecond) * kMicro};
    const auto reason = context_.text(subject, suspension.member("reason"), limits::name_octets);
    availability.suspension_reason = reason.value_or("");
  }

  Ref read_tax(const Subject& subject, const Place& info) {
    if (!context_.is_object(subject, info)) return {};
    context_.leftovers(subject, info, "tax_info", {"tax_rate", "vat_rate_percentage"});
    const auto added = context_.percent(subject, info.member("tax_rate"));
    const auto contained = context_.percent(subject, info.member("vat_rate_percentage"));
    if (!added && !contained) return {};
    if (added && contained)
      context_.say(subject, LossKind::impossible, info.path, "two_tax_rates", percent_text(*added));
    const bool included = contained.has_value();
    const std::int64_t ppm = included ? *contained : *added;
    const std::string name = tax_class_of(ppm, included);
    if (!tax_classes_.count(name)) {
      if (out_.rules.taxes.size() == limits::tax_rules) {
        context_.say(subject, LossKind::impossible, info.path, "too_many_tax_rates", percent_text(ppm));
        return {};
      }
      tax_classes_.insert(name);
      out_.rules.taxes.push_back({name, name, {}, {ppm}, included, {}, {}});
    }
    return name;
  }

  void read_diets(const Subject& subject, const Place& dish, Item& item) {
    if (!context_.is_object(subject, dish)) return;
    context_.leftovers(subject, dish, "dish_info", {"classifications"});
    const Place classes = dish.member("classifications");
    if (!context_.is_object(subject, classes)) return;
    context_.leftovers(subject, classes, "classifications",
                       {"dietary_label_info", "is_vegetarian", "alcoholic_items", "can_serve_alone"});
    if (const bool* flag = classes.member("is_vegetarian").value->flag(); flag && *flag)
      item.diets.push_back("vegetarian");
    if (const auto n = context_.bound(subject, classes.member("alcoholic_items")); n && *n > 0) {
      item.tags.push_back("alcohol");
    }
    const Place info = classes.member("dietary_label_info");
    if (!context_.is_object(subject, info)) return;
    context_.leftovers(subject, info, "dietary_label_info", {"labels"});
    const Place labels = info.member("labels");
    context_.is_list(subject, labels);
    for (size_t i = 0; i < labels.size(); ++i) {
      const Place label = labels.element(i);
      const auto word = context_.id(subject, label);
      if (!word) continue;
      add_diet(context_, subject, label.path, lower(*word), item.diets);
    }
  }

  // ---- items and groups ---------------------------------------------------------------------------

  std::vector<Ref> read_group_ids(const Subject& subject, const Place& ids) {
    std::vector<Ref> groups;
    if (!context_.is_list(subject, ids)) return groups;
    for (size_t i = 0; i < ids.size(); ++i) {
      const Place at = ids.element(i);
      const auto id = context_.id(subject, at);
      if (!id) {
        context_.say(subject, LossKind::impossible, at.path, "group_id_invalid", describe(*at.value));
      } else if (!group_by_id_.count(*id)) {
        dangling_groups_.insert(*id);
        context_.say(subject, LossKind::impossible, at.path, "dangling_group", *id);
      } else if (std::find(groups.begin(), groups.end(), *id) != groups.end()) {
        context_.say(subject, LossKind::impossible, at.path, "repeated_group_link", *id);
      } else if (groups.size() == limits::item_groups) {
        context_.say(subject, LossKind::impossible, at.path, "too_many_groups", *id);
      } else {
        groups.push_back(*id);
      }
    }
    return groups;
  }

  Item read_item(SourceItem& source) {
    const Subject subject{source.ref, true};
    const Place& p = source.place;
    Item item;
    item.ref = source.ref;
    item.name = read_name(subject, p);
    item.description = read_texts(subject, p.member("description"), limits::text_octets);
    item.price_minor = source.price_minor;
    item.sold_alone = source.listed && source.price_given;
    const Place links = p.member("modifier_group_ids");
    context_.is_object(subject, links);
    context_.leftovers(subject, links, "modifier_group_ids", {"ids", "overrides"});
    item.groups = read_group_ids(subject, links.member("ids"));
    item.tax_class = read_tax(subject, p.member("tax_info"));
    read_diets(subject, p.member("dish_info"), item);
    if (const auto url = context_.text(subject, p.member("image_url"), limits::text_octets); url && !url->empty()) {
      item.images.push_back({*url, 0, 0});
    }
    read_visibility(subject, p.member("visibility_info"), item.availability);
    const Place suspension = p.member("suspension_info");
    context_.is_object(subject, suspension);
    context_.leftovers(subject, suspension, "suspension_info", {"suspension", "overrides"});
    read_suspension(subject, suspension.member("suspension"), item.availability);
    read_item_quantity(subject, p.member("quantity_info"), source, item);
    read_energy(subject, p.member("nutritional_info"), item);
    read_deposit(subject, p.member("price_info").member("container_deposit"), item);
    read_bundle(subject, p.member("bundled_items"), item);
    context_.leftovers(
        subject, p, "item",
        {"id", "title", "description", "price_info", "quantity_info", "visibility_info", "suspension_info", "tax_info",
         "modifier_group_ids", "dish_info", "image_url", "nutritional_info", "bundled_items"},
        {{"external_data", "external_data_not_held"},
         {"product_info", "product_info_not_held"},
         {"selling_info", "sold_by_measure_not_held"},
         {"tax_label_info", "tax_labels_not_held"},
         {"beverage_info", "beverage_info_not_held"}});
    return item;
  }

  // Energy as a range in kJ, or in kcal where that is all there is.
  void read_energy(const Subject& subject, const Place& info, Item& item) {
    if (!info.present() || !context_.is_object(subject, info)) return;
    context_.leftovers(subject, info, "nutritional_info", {"kilojoules", "calories"});
    const Place joules = info.member("kilojoules"), calories = info.member("calories");
    const Place range = joules.present() ? joules : calories;
    if (!range.present() || !context_.is_object(subject, range)) return;
    context_.leftovers(subject, range, "energy_range", {"lower_range", "upper_range"},
                       {{"display_type", "display_type_not_held"}});
    const auto low = context_.bound(subject, range.member("lower_range"));
    const auto high = context_.bound(subject, range.member("upper_range"));
    if (!low && !high) return;
    NutrientAmount energy{Nutrient::energy, low.value_or(*high), high.value_or(*low)};
    if (energy.high < energy.low) std::swap(energy.low, energy.high);
    if (!joules.present()) {
      energy.low = kilojoules(energy.low).low;
      energy.high = kilojoules(energy.high).high;
    }
    item.nutrition.push_back(energy);
  }

  // Deposits of one amount are one container.
  void read_deposit(const Subject& subject, const Place& place, Item& item) {
    const auto minor = context_.price_minor(subject, place, 0);
    if (!minor || *minor == 0) return;
    const std::string ref = "deposit-" + std::to_string(*minor);
    auto& containers = out_.menu.containers;
    const auto same = [&](const Container& c) { return c.ref == ref; };
    if (std::none_of(containers.begin(), containers.end(), same)) {
      if (containers.size() == limits::menu_containers) {
        return context_.say(subject, LossKind::impossible, place.path, "containers_not_held", ref);
      }
      Container container;
      container.ref = ref;
      container.name = LocalizedText("Deposit");
      container.price_minor = *minor;
      container.deposit = true;
      containers.push_back(std::move(container));
    }
    item.containers.push_back({ref, 1});
  }

  // What comes with a bundle: a group of its own that leaves no choice.
  void read_bundle(const Subject& subject, const Place& list, Item& item) {
    if (!context_.is_list(subject, list) || list.size() == 0) return;
    OptionGroup group;
    group.ref = item.ref + "/bundle";
    group.name = item.name;
    std::unordered_set<std::string> seen;
    for (size_t i = 0; i < list.size(); ++i) {
      const Place entry = list.element(i);
      if (!context_.is_object(subject, entry)) continue;
      context_.leftovers(subject, entry, "bundled_item", {"item_id", "included_quantity"},
                         {{"core_price", "core_price_not_held"}});
      const auto id = context_.id(subject, entry.member("item_id"));
      if (!id || !item_by_id_.count(*id) || !seen.insert(*id).second || group.options.size() == limits::group_options) {
        context_.say(subject, LossKind::impossible, entry.path, "dangling_item", id.value_or(""));
        continue;
      }
      Option option;
      option.ref = option.item = *id;
      option.name = LocalizedText(*id);  // until the item is read
      option.max_quantity = option.default_quantity = std::clamp(
          context_.bound(subject, entry.member("included_quantity")).value_or(1), 1, limits::option_quantity);
      group.min_quantity += option.default_quantity;
      group.options.push_back(std::move(option));
    }
    const bool fits =
        valid_ref(group.ref) && !group_by_id_.count(group.ref) && group.min_quantity <= limits::option_quantity &&
        groups_.size() + bundles_.size() < limits::menu_groups && item.groups.size() < limits::item_groups;
    if (group.options.empty() || !fits) {
      return context_.say(subject, LossKind::impossible, list.path, "bundled_items_not_held", item.ref);
    }
    group.max_quantity = group.min_quantity;
    item.combo = true;
    item.groups.insert(item.groups.begin(), group.ref);
    context_.paths.groups.emplace(group.ref, list.path);
    bundles_.push_back(std::move(group));
  }

  // Once all items are read: the options of bundles are those items.
  void finish_bundles() {
    for (OptionGroup& group : bundles_) {
      for (Option& option : group.options) {
        const size_t index = item_by_id_.at(option.ref);
        const Item& item = out_.menu.items[index];
        items_[index].option = true;
        option.name = item.name;
        option.availability = item.availability;
        option.groups = item.groups;
        option.tax_class = item.tax_class;
        option.containers = item.containers;
      }
      out_.menu.groups.push_back(std::move(group));
    }
  }

  void read_item_quantity(const Subject& subject, const Place& info, const SourceItem& source, Item& item) {
    if (!context_.is_object(subject, info)) return;
    context_.leftovers(subject, info, "quantity_info", {"quantity", "overrides"});
    const Place quantity = info.member("quantity");
    if (!context_.is_object(subject, quantity)) return;
    // What is free and what is refunded concerns items as options; see finish_items().
    context_.leftovers(subject, quantity, "item_quantity",
                       {"max_permitted", "min_permitted", "default_quantity", "charge_above", "refund_under"});
    if (const auto least = context_.bound(subject, quantity.member("min_permitted")); least && *least > 1) {
      context_.say(subject, LossKind::impossible, quantity.path + "/min_permitted", "minimum_not_held",
                   std::to_string(*least));
    }
    const auto most = context_.bound(subject, quantity.member("max_permitted"));
    if (!most) return;
    if (*most >= 1 && *most <= limits::line_quantity) {
      item.max_quantity = *most;
    } else if (*most == 0) {
      context_.say(subject, LossKind::approximated, quantity.path, "item_capped_at_zero", "not sold alone");
      item.sold_alone = false;
    } else if (source.listed) {
      context_.say(subject, LossKind::approximated, quantity.path, "maximum_above_limit", std::to_string(*most));
    }
  }

  // What an option costs in its group: the price for that group, or for the only item that opens the group, or the
  // item's own. Nothing when the price that applies cannot be read.
  std::optional<std::int64_t> option_price(SourceItem& item, const SourceGroup& group) {
    const Subject subject{item.ref, true};
    if (const auto here = item.price_in_group.find(group.ref); here != item.price_in_group.end()) {
      if (here->second.present()) return context_.price_minor(subject, here->second, -limits::price_minor);
    }
    if (group.owners.size() == 1) {
      const auto here = item.price_under_item.find(group.owners[0]);
      if (here != item.price_under_item.end()) {
        item.used_parents.insert(here->first);
        const Place price = here->second.member("price");
        if (price.present()) return context_.price_minor(subject, price, -limits::price_minor);
      }
    }
    if (!item.priced) return std::nullopt;
    return item.price_minor;
  }

  void read_option_quantity(const Subject& subject, const SourceItem& item, const SourceGroup& group, Option& option) {
    const auto here = item.quantity_in_group.find(group.ref);
    const bool own = here != item.quantity_in_group.end();
    const Place quantity = own ? here->second : item.place.member("quantity_info").member("quantity");
    if (own) {
      if (!context_.is_object(subject, quantity)) return;
      context_.leftovers(subject, quantity, "option_quantity",
                         {"max_permitted", "min_permitted", "default_quantity", "charge_above", "refund_under"});
      if (const auto least = context_.bound(subject, quantity.member("min_permitted")); least && *least > 0) {
        context_.say(subject, LossKind::impossible, quantity.path + "/min_permitted", "minimum_not_held",
                     std::to_string(*least));
      }
    }
    option.max_quantity = context_.bound(subject, quantity.member("max_permitted"));
    option.default_quantity = context_.bound(subject, quantity.member("default_quantity")).value_or(0);
    option.free_quantity = context_.bound(subject, quantity.member("charge_above")).value_or(0);
    option.refund_under = context_.bound(subject, quantity.member("refund_under")).value_or(0);
    if (option.max_quantity && *option.max_quantity > limits::option_quantity) {
      context_.say(subject, LossKind::approximated, quantity.path, "maximum_above_limit",
                   std::to_string(*option.max_quantity));
      option.max_quantity = limits::option_quantity;
    }
  }

  std::optional<Option> read_option(const SourceGroup& group, const Place& entry) {
    const Subject of_group{group.ref, false};
    if (!context_.is_object(of_group, entry)) return std::nullopt;
    context_.leftovers(of_group, entry, "modifier_option", {"type", "id"});
    const Place type = entry.member("type");
    const auto* word = type.value->text();
    if (type.present() && (!word || *word != "ITEM")) {
      context_.say(of_group, LossKind::impossible, type.path, "option_type_unknown", describe(*type.value));
      return std::nullopt;
    }
    const auto id = context_.id(of_group, entry.member("id"));
    const auto found = id ? item_by_id_.find(*id) : item_by_id_.end();
    if (found == item_by_id_.end()) {
      context_.say(of_group, LossKind::impossible, entry.path, "dangling_option", id.value_or(""));
      return std::nullopt;
    }
    SourceItem& item = items_[found->second];
    const Item& built = out_.menu.items[found->second];
    const Subject subject{item.ref, true};
    item.option = true;
    const auto price = option_price(item, group);
    if (!price) {
      context_.say(subject, LossKind::impossible, entry.path, "option_without_price", group.ref);
      return std::nullopt;
    }
    Option option;
    option.ref = option.item = item.ref;
    option.name = built.name;
    option.price_minor = *price;
    option.availability = built.availability;
    option.groups = built.groups;
    option.tax_class = built.tax_class;
    option.containers = built.containers;
    if (const auto here = item.groups_in_group.find(group.ref); here != item.groups_in_group.end()) {
      option.groups = read_group_ids(subject, here->second);
    }
    if (const auto here = item.suspension_in_group.find(group.ref); here != item.suspension_in_group.end()) {
      option.availability.suspended_until.reset();
      option.availability.suspension_reason.clear();
      read_suspension(subject, here->second, option.availability);
    }
    read_option_quantity(subject, item, group, option);
    return option;
  }

  void read_group_bounds(const Subject& subject, const Place& quantity, OptionGroup& group) {
    if (!context_.is_object(subject, quantity)) return;
    context_.leftovers(
        subject, quantity, "group_quantity",
        {"min_permitted", "max_permitted", "charge_above", "min_permitted_unique", "max_permitted_unique"},
        {{"refund_under", "refund_under_not_held"}, {"default_quantity", "group_default_not_held"}});
    group.min_quantity = context_.bound(subject, quantity.member("min_permitted")).value_or(0);
    group.max_quantity = context_.bound(subject, quantity.member("max_permitted"));
    group.free_quantity = context_.bound(subject, quantity.member("charge_above")).value_or(0);
    group.min_distinct = context_.bound(subject, quantity.member("min_permitted_unique")).value_or(0);
    group.max_distinct = context_.bound(subject, quantity.member("max_permitted_unique"));
  }

  // Other bounds under one item.
  void read_group_overrides(const SourceGroup& source, const OptionGroup& group) {
    const Subject subject{source.ref, false};
    const Place list = source.place.member("quantity_info").member("overrides");
    context_.is_list(subject, list);
    std::unordered_set<std::string> seen;
    for (size_t i = 0; i < list.size(); ++i) {
      const Place entry = list.element(i);
      if (!context_.is_object(subject, entry)) continue;
      context_.leftovers(subject, entry, "group_override", {"context_type", "context_value", "quantity"});
      const auto* type = entry.member("context_type").value->text();
      const auto id = context_.id(subject, entry.member("context_value"));
      const auto item = id ? item_by_id_.find(*id) : item_by_id_.end();
      if (!type || *type != "ITEM" || item == item_by_id_.end()) {
        context_.say(subject, LossKind::impossible, entry.path, "override_not_held", id.value_or(""));
      } else if (!seen.insert(*id).second) {
        context_.say(subject, LossKind::impossible, entry.path, "repeated_override", *id);
      } else {
        OptionGroup bounded;
        read_group_bounds(subject, entry.member("quantity"), bounded);
        if (auto change = override_of(group, bounded)) out_.menu.items[item->second].group_overrides.push_back(*change);
      }
    }
  }

  OptionGroup read_group(const SourceGroup& source) {
    const Subject subject{source.ref, false};
    const Place& p = source.place;
    OptionGroup group;
    group.ref = source.ref;
    group.name = read_name(subject, p);
    context_.leftovers(subject, p, "modifier_group", {"id", "title", "quantity_info", "modifier_options"},
                       {{"external_data", "external_data_not_held"}, {"display_type", "display_type_not_held"}});
    const Place info = p.member("quantity_info");
    context_.is_object(subject, info);
    context_.leftovers(subject, info, "group_quantity_info", {"quantity", "overrides"});
    read_group_bounds(subject, info.member("quantity"), group);
    const Place options = p.member("modifier_options");
    context_.is_list(subject, options);
    std::unordered_set<std::string> seen;
    for (size_t i = 0; i < options.size(); ++i) {
      const Place entry = options.element(i);
      if (group.options.size() == limits::group_options) {
        context_.say(subject, LossKind::impossible, entry.path, "too_many_options");
        continue;
      }
      auto option = read_option(source, entry);
      if (!option) continue;
      if (!seen.insert(option->ref).second) {
        context_.say(subject, LossKind::impossible, entry.path, "duplicate_option", option->ref);
      } else {
        group.options.push_back(std::move(*option));
      }
    }
    return group;
  }

  // Once all groups are read: which prices were of no use, and which items nothing leads to.
  void finish_items() {
    for (const SourceItem& item : items_) {
      const Subject subject{item.ref, true};
      for (const auto& [parent, entry] : item.price_under_item) {
        if (item.used_parents.count(parent)) continue;
        context_.say(subject, LossKind::impossible, entry.path, "price_by_item_not_held", parent);
      }
      const Place quantity = item.place.member("quantity_info").member("quantity");
      for (const std::string_view name : {"charge_above", "refund_under"}) {
        if (item.option || quantity.member(name).value->says_nothing()) continue;
        context_.say(subject, LossKind::impossible, quantity.path + "/" + std::string(name),
                     std::string(name) + "_not_held", describe(*quantity.member(name).value));
      }
      if (!item.listed && !item.option) {
        context_.say(subject, LossKind::approximated, item.place.path, "item_in_no_section", "not sold alone");
      }
    }
  }

  // ---- menus and sections -------------------------------------------------------------------------

  std::optional<Section> read_section(size_t index, std::string_view menu_ref) {
    SourceSection& source = sections_[index];
    const Place& p = source.place;
    Section section;
    section.ref =
        source.used ? section_pool_.make(std::string(menu_ref) + "/" + source.ref) : section_pool_.make(source.ref);
    const Subject subject{section.ref, false};
    if (source.used) context_.say(subject, LossKind::approximated, p.path, "section_in_two_menus", source.ref);
    if (section.ref != source.ref && !source.used) {
      context_.say(subject, LossKind::approximated, p.path, "section_renamed", source.ref);
    }
    source.used = true;
    section.name = read_name(subject, p);
    section.description = read_texts(subject, p.member("subtitle"), limits::text_octets);
    context_.leftovers(subject, p, "category", {"id", "title", "subtitle", "entities"});
    const Place entities = p.member("entities");
    context_.is_list(subject, entities);
    std::unordered_set<std::string> seen;
    for (size_t i = 0; i < entities.size(); ++i) {
      const Place entry = entities.element(i);
      if (!context_.is_object(subject, entry)) continue;
      context_.leftovers(subject, entry, "entity", {"type", "id"});
      const auto id = context_.id(subject, entry.member("id"));
      const auto found = id ? item_by_id_.find(*id) : item_by_id_.end();
      if (found == item_by_id_.end()) {
        context_.say(subject, LossKind::impossible, entry.path, "dangling_item", id.value_or(""));
      } else if (!seen.insert(*id).second) {
        context_.say(subject, LossKind::impossible, entry.path, "repeated_item_link", *id);
      } else {
        items_[found->second].listed = true;
        section.items.push_back(items_[found->second].ref);
      }
    }
    return section;
  }

  std::vector<Section> read_section_list(const Subject& subject, const Place& ids, std::string_view menu_ref) {
    std::vector<Section> sections;
    context_.is_list(subject, ids);
    std::unordered_set<std::string> seen;
    for (size_t i = 0; i < ids.size(); ++i) {
      const Place at = ids.element(i);
      const auto id = context_.id(subject, at);
      const auto found = id ? section_by_id_.find(*id) : section_by_id_.end();
      if (found == section_by_id_.end()) {
        context_.say(subject, LossKind::impossible, at.path, "dangling_section", describe(*at.value));
      } else if (!seen.insert(*id).second) {
        context_.say(subject, LossKind::impossible, at.path, "repeated_section_link", *id);
      } else if (++section_count_ > limits::menu_sections) {
        context_.say(subject, LossKind::impossible, at.path, "too_many_sections", *id);
      } else if (auto section = read_section(found->second, menu_ref)) {
        sections.push_back(std::move(*section));
      }
    }
    return sections;
  }

  // Reads one menu into the parts of a menu or of a section, which are the same.
  template <class Holder>
  void read_menu(const Place& place, Holder& holder) {
    const Subject subject{holder.ref, false};
    holder.name = read_name(subject, place);
    context_.leftovers(subject, place, "menu", {"id", "title", "category_ids", "service_availability"},
                       {{"subtitle", "subtitle_not_held"}});
    holder.sections = read_section_list(subject, place.member("category_ids"), holder.ref);
    const Place week = place.member("service_availability");
    if (!context_.is_list(subject, week) || week.size() == 0) return;
    Calendar calendar;
    read_week(subject, week, calendar.weekly);
    holder.availability.calendar = std::move(calendar);
  }

  std::string menu_ref(const Place& place, RefPool& pool) {
    if (const auto id = context_.id({}, place.member("id")); id && pool.take(*id)) return *id;
    const std::string ref = generated(pool, place, "menu");
    context_.say({ref}, LossKind::approximated, place.path, "menu_without_id", ref);
    return ref;
  }

  void read_menus() {
    const Place list = root_.member("menus");
    context_.is_list({}, list);
    counts().menus = static_cast<std::int64_t>(list.size());
    std::vector<Place> menus;
    for (size_t i = 0; i < list.size(); ++i) {
      if (context_.is_object({}, list.element(i))) menus.push_back(list.element(i));
    }
    Menu& menu = out_.menu;
    if (menus.size() == 1) {
      RefPool pool;
      menu.ref = menu_ref(menus[0], pool);
      read_menu(menus[0], menu);
    } else {
      menu.ref = "menu";
      menu.name = LocalizedText("Menu");
      menus.empty() ? read_without_menu() : read_several(menus);
    }
    for (const SourceSection& section : sections_) {
      if (!section.used)
        context_.say({section.ref}, LossKind::impossible, section.place.path, "section_in_no_menu", section.ref);
    }
  }

  void read_without_menu() {
    context_.say({}, LossKind::approximated, root_.path, "no_menu");
    for (size_t i = 0; i < sections_.size(); ++i) {
      if (++section_count_ > limits::menu_sections) {
        context_.say({sections_[i].ref}, LossKind::impossible, sections_[i].place.path, "too_many_sections");
      } else if (auto section = read_section(i, out_.menu.ref)) {
        out_.menu.sections.push_back(std::move(*section));
      }
    }
  }

  void read_several(const std::vector<Place>& menus) {
    context_.say({}, LossKind::approximated, "/menus", "menus_become_sections", std::to_string(menus.size()));
    for (const Place& place : menus) {
      if (++section_count_ > limits::menu_sections) {
        context_.say({}, LossKind::impossible, place.path, "too_many_sections");
        continue;
      }
      Section section;
      section.ref = menu_ref(place, section_pool_);
      read_menu(place, section);
      out_.menu.sections.push_back(std::move(section));
    }
  }

  Context context_;
  Place root_;
  Imported out_;
  std::vector<SourceItem> items_;
  std::vector<SourceGroup> groups_;
  std::vector<SourceSection> sections_;
  std::vector<OptionGroup> bundles_;
  std::unordered_map<std::string, size_t> item_by_id_, group_by_id_, section_by_id_;
  std::unordered_set<std::string> tax_classes_, dangling_groups_;
  RefPool item_pool_, section_pool_;
  size_t section_count_ = 0;
};

// A store object of the same partner interface: no menu, but the venue.
Imported import_store(const Place& root, const ImportOptions& options) {
  Context context(Format::ubereats, options);
  Imported out;
  out.menu.ref = "menu";
  out.menu.venue = options.venue;
  out.menu.currency = options.currency;
  out.menu.default_locale = options.default_locale;
  context.say({}, LossKind::impossible, {}, "no_menu", "a store, not a menu");

  Venue venue;
  venue.id = options.venue;
  venue.currency = options.currency;
  venue.default_locale = options.default_locale;
  venue.name = context.text({}, root.member("name"), limits::name_octets).value_or("");
  const Place location = root.member("location");
  context.is_object({}, location);
  venue.address.street = context.text({}, location.member("address"), limits::name_octets).value_or("");
  const auto second = context.text({}, location.member("address_2"), limits::name_octets).value_or("");
  if (!second.empty()) venue.address.street = clean_text(venue.address.street + ", " + second, limits::name_octets);
  venue.address.postcode = context.text({}, location.member("postal_code"), limits::name_octets).value_or("");
  venue.address.city = context.text({}, location.member("city"), limits::name_octets).value_or("");
  venue.address.country = context.text({}, location.member("country"), limits::name_octets).value_or("");
  if (const auto position = read_position(location.member("latitude"), location.member("longitude"))) {
    venue.position = *position;
  } else {
    context.say({}, LossKind::impossible, location.path, "position_missing");
  }
  context.leftovers({}, location, "location",
                    {"address", "address_2", "city", "country", "postal_code", "latitude", "longitude"});
  context.leftovers({}, root, "store", {"name", "location"},
                    {{"timezone", "time_zone_not_held"}, {"avg_prep_time", "preparation_time_not_held"}});
  if (const auto status = validate(venue); !status.ok()) {
    context.say({}, LossKind::impossible, status.error().path(), "venue_invalid", status.error().message());
  } else {
    out.venue.push_back(std::move(venue));
  }
  out.report = context.report.finish(out.menu, {});
  return out;
}

bool looks_like_menu(const Value& root) {
  if (any_has(root, "items", {"price_info", "title"}) || any_has(root, "modifier_groups", {"modifier_options"}) ||
      any_has(root, "categories", {"entities"}) || any_has(root, "menus", {"category_ids", "service_availability"})) {
    return true;
  }
  // An upload of nothing is how a menu is taken down.
  constexpr std::array<std::string_view, 4> kLists = {"menus", "categories", "items", "modifier_groups"};
  return std::all_of(kLists.begin(), kLists.end(), [&](std::string_view list) {
    const Value* found = root.find(list);
    return found != nullptr && found->says_nothing();
  });
}

}  // namespace

std::string percent_text(std::int64_t ppm) {
  std::string text = std::to_string(ppm / 10'000);
  const std::string digits = std::to_string(10'000 + ppm % 10'000).substr(1);
  const auto last = digits.find_last_not_of('0');
  return last == std::string::npos ? text : text + "." + digits.substr(0, last + 1);
}

std::string tax_class_of(std::int64_t ppm, bool included) { return (included ? "vat-" : "added-") + percent_text(ppm); }

Result<Imported> import_ubereats(const Document& document, const ImportOptions& options) {
  // The format leaves the currency to the store.
  if (!options.currency.is_set()) return Error(Errc::currency_unknown, "the format names no currency", "/currency");
  if (document.root.object() == nullptr) return Error(Errc::import_format, "an Uber Eats menu is a JSON object");
  if (document.root.find("store_id") && document.root.find("location") && !document.root.find("items")) {
    return import_store({&document.root, {}}, options);
  }
  if (!looks_like_menu(document.root)) return Error(Errc::import_format, "no list of an Uber Eats menu is there");
  return UberMenu(document, options).run();
}

}  // namespace exchange
}  // namespace v0
}  // namespace couvert

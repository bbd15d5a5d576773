// SPDX-License-Identifier: Apache-2.0
// Reads a Just Eat menu: variations carry the price and name the groups that they open; deals pick variations.
#include "exchange/dietary.hpp"
#include "exchange/justeat.hpp"
#include "exchange/repair.hpp"

#include "couvert/limits.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace exchange {
namespace {

using std::size_t;

// What may be copied from shared parts into the places that use them: hours of variations, links of deals.
constexpr size_t kCopies = 1'000'000;

constexpr std::array<std::string_view, 6> kDietLabels = {"vegetarian", "vegan",       "halal",
                                                         "kosher",     "gluten_free", "dairy_free"};

// A modifier group or deal group where an item defines it.
struct SourceGroup {
  Place place;
  std::string id;
  bool deal = false;
  std::optional<std::string> ref;  // once it is read
  bool dropped = false, open = false;
};
struct SourceVariation {
  Place place;
  size_t item = 0;
  std::string ref;
};
struct SourceItem {
  Place place;
  std::string ref;
  std::vector<SourceGroup> groups;
  std::unordered_map<std::string, size_t> group_by_id;  // modifier groups and deal groups have names of their own
  std::vector<size_t> variations;
  bool listed = false;
};

class JustEatMenu {
 public:
  JustEatMenu(const Document& document, const ImportOptions& options)
      : context_(Format::justeat, options), root_{&document.root, {}} {
    for (const std::string& path : document.repeated_members) {
      context_.say({}, LossKind::impossible, path, "repeated_member");
    }
  }

  Result<Imported> run() {
    if (!choose_currency()) return Error(Errc::currency_unknown, "the menu names no currency", "/currency");
    read_head();
    read_availabilities();
    name_items();
    read_categories();
    for (size_t i = 0; i < items_.size(); ++i) out_.menu.items.push_back(read_item(i));
    // Options of deals show the names of other items, so groups come after all items.
    for (size_t i = 0; i < items_.size(); ++i) {
      for (size_t v = 0; v < items_[i].variations.size(); ++v) open_groups(i, v);
    }
    report_unused();
    repair(out_.menu, context_);
    out_.report = context_.report.finish(out_.menu, context_.paths.items);
    out_.report.dangling_groups = static_cast<std::int64_t>(dangling_groups_.size());
    return std::move(out_);
  }

 private:
  LossReport& counts() { return context_.report.counts(); }

  bool choose_currency() {
    const Place code = root_.member("currency");
    const auto* text = code.value->text();
    const auto parsed = text ? Currency::parse(trimmed(*text)) : Result<Currency>(Error(Errc::currency_unknown));
    currency_ = parsed ? *parsed : context_.options.currency;
    if (!parsed && currency_.is_set()) {
      context_.say({}, LossKind::approximated, code.path,
                   code.value->says_nothing() ? "currency_assumed" : "currency_placeholder", currency_.code());
    }
    return currency_.is_set();
  }

  void read_head() {
    Menu& menu = out_.menu;
    menu.venue = context_.options.venue;
    menu.currency = currency_;
    menu.default_locale = context_.options.default_locale;
    menu.ref = context_.id({}, root_.member("restaurantId")).value_or("menu");
    const auto name = context_.text({}, root_.member("name"), limits::name_octets).value_or("");
    menu.name = LocalizedText(name.empty() ? "Menu" : name);
    counts().menus = 1;
    context_.leftovers({}, root_, "menu", {"currency", "restaurantId", "name", "categories", "items", "availabilities"},
                       {{"description", "menu_description_not_held"}});
  }

  // ---- times ----------------------------------------------------------------------------------------------------

  // Seconds from midnight as minutes; the engine's days begin and end on whole minutes.
  std::optional<std::int32_t> minute(const Subject& subject, const Place& place, bool end) {
    const auto seconds = context_.integer(subject, place);
    if (!seconds || *seconds < 0 || *seconds > 86'400) return std::nullopt;
    if (*seconds % 60 != 0) context_.say(subject, LossKind::approximated, place.path, "seconds_dropped");
    return static_cast<std::int32_t>((*seconds + (end ? 59 : 0)) / 60);
  }

  void read_time(const Subject& subject, const Place& entry, Calendar& calendar) {
    context_.leftovers(subject, entry, "time", {"daysOfTheWeek", "fromDateTime", "toDateTime"});
    const auto open = minute(subject, entry.member("fromDateTime"), false);
    const auto close = minute(subject, entry.member("toDateTime"), true);
    const Place days = entry.member("daysOfTheWeek");
    for (size_t i = 0; i < days.size(); ++i) {
      const auto* word = days.element(i).value->text();
      const auto day = word ? parse_weekday(*word) : std::nullopt;
      if (!day) {
        context_.say(subject, LossKind::impossible, days.element(i).path, "weekday_unknown",
                     describe(*days.element(i).value));
      } else if (!open.has_value() || !close.has_value() || *open == *close) {
        context_.say(subject, LossKind::impossible, entry.path, "hours_unreadable");
      } else {
        add_window(calendar.weekly, *day, *open, *close);
      }
    }
  }

  void read_availabilities() {
    const Place list = root_.member("availabilities");
    context_.is_list({}, list);
    for (size_t i = 0; i < list.size(); ++i) {
      const Place entry = list.element(i);
      if (!context_.is_object({}, entry)) continue;
      const auto id = context_.id({}, entry.member("id"));
      if (!id) {
        context_.say({}, LossKind::impossible, entry.path, "availability_without_id");
        continue;
      }
      const Subject subject{*id, false};
      context_.leftovers(subject, entry, "availability", {"id", "times"},
                         {{"name", "availability_name_not_held"},
                          {"description", "availability_name_not_held"},
                          {"serviceTypes", "service_type_not_held"}});
      Calendar calendar;
      const Place times = entry.member("times");
      context_.is_list(subject, times);
      for (size_t k = 0; k < times.size(); ++k) {
        if (context_.is_object(subject, times.element(k))) read_time(subject, times.element(k), calendar);
      }
      if (!availabilities_.emplace(*id, std::move(calendar)).second) {
        context_.say(subject, LossKind::impossible, entry.path, "duplicate_id", *id);
      }
    }
  }

  // The times of all that are named; none defined means no restriction.
  void use_availabilities(const Subject& subject, const Place& ids, Availability& availability) {
    if (!context_.is_list(subject, ids)) return;
    Calendar calendar;
    bool any = false;
    for (size_t i = 0; i < ids.size(); ++i) {
      const auto id = context_.id(subject, ids.element(i));
      if (!id) continue;
      const auto found = availabilities_.find(*id);
      if (found == availabilities_.end()) {
        context_.say_once(*id, subject, LossKind::impossible, ids.element(i).path, "dangling_availability", *id);
        continue;
      }
      any = true;
      copies_ += found->second.weekly.size();
      if (copies_ > kCopies) {
        context_.say(subject, LossKind::impossible, ids.path, "too_many_hours", *id);
        break;
      }
      for (const WeeklyWindow& w : found->second.weekly) {
        add_window(calendar.weekly, w.day, w.window.open_minute, w.window.close_minute % 1440);
      }
    }
    if (any) availability.calendar = std::move(calendar);
  }

  // ---- names ----------------------------------------------------------------------------------------------------

  void name_items() {
    const Place list = root_.member("items");
    context_.is_list({}, list);
    counts().items = static_cast<std::int64_t>(list.size());
    std::vector<std::pair<Place, std::optional<std::string>>> entries;
    for (size_t i = 0; i < list.size(); ++i) {
      const Place place = list.element(i);
      if (!context_.is_object({}, place)) continue;
      if (entries.size() == limits::menu_items) {
        context_.say({}, LossKind::impossible, place.path, "too_many_items");
        break;
      }
      auto id = context_.id({}, place.member("id"));
      if (id) item_pool_.take(*id);
      entries.emplace_back(place, std::move(id));
    }
    for (auto& [place, id] : entries) {
      SourceItem item;
      item.place = place;
      item.ref = id.value_or("");
      if (!id) {
        const auto* words = place.member("name").value->text();
        const std::string name = words ? slug(*words) : std::string();
        item.ref = item_pool_.make(name.empty() ? "item" : name);
        context_.report.item_loss(LossKind::approximated, item.ref, place.path, "item_without_id", item.ref);
      } else if (!item_by_id_.emplace(*id, items_.size()).second) {
        item.ref = item_pool_.make(*id);
        context_.report.item_loss(LossKind::approximated, item.ref, place.path, "duplicate_id", *id);
      }
      context_.paths.items.emplace(item.ref, place.path);
      name_groups(item, "modifierGroups", false);
      name_groups(item, "dealGroups", true);
      items_.push_back(std::move(item));
      name_variations(items_.size() - 1);
    }
  }

  static std::string key(const std::string& id, bool deal) { return (deal ? "d/" : "m/") + id; }

  void name_groups(SourceItem& item, std::string_view member, bool deal) {
    const Subject subject{item.ref, true};
    const Place list = item.place.member(member);
    context_.is_list(subject, list);
    counts().groups += static_cast<std::int64_t>(list.size());
    for (size_t i = 0; i < list.size(); ++i) {
      const Place place = list.element(i);
      if (!context_.is_object(subject, place)) continue;
      counts().options += static_cast<std::int64_t>(place.member(deal ? "dealItemVariations" : "modifiers").size());
      const auto id = context_.id(subject, place.member("id"));
      if (id) {
        const auto [at, fresh] = item.group_by_id.emplace(key(*id, deal), item.groups.size());
        if (!fresh) {
          context_.say(subject, LossKind::impossible, place.path, "duplicate_id", *id);
          continue;
        }
        item.groups.push_back({place, *id, deal, {}, false, false});
        group_home_.emplace(key(*id, deal), std::pair(items_.size(), at->second));
      } else {
        context_.say(subject, LossKind::impossible, place.path, "group_without_id");
      }
    }
  }

  void name_variations(size_t item) {
    const Subject subject{items_[item].ref, true};
    const Place list = items_[item].place.member("variations");
    context_.is_list(subject, list);
    RefPool pool;
    for (size_t i = 0; i < list.size(); ++i) {
      const Place place = list.element(i);
      if (!context_.is_object(subject, place)) continue;
      if (items_[item].variations.size() == limits::item_variants) {
        context_.say(subject, LossKind::impossible, place.path, "too_many_variants");
        break;
      }
      auto id = context_.id(subject, place.member("id"));
      if (!id || !pool.take(*id)) {
        const auto* words = place.member("name").value->text();
        const std::string name = words ? slug(*words) : std::string();
        const std::string why = id ? "duplicate_id" : "variant_without_id";
        id = pool.make(name.empty() ? "variant" : name);
        context_.say(subject, LossKind::approximated, place.path, why, *id);
      } else if (!variation_by_id_.emplace(*id, variations_.size()).second) {
        context_.say(subject, LossKind::approximated, place.path, "duplicate_id", *id);
      }
      items_[item].variations.push_back(variations_.size());
      variations_.push_back({place, item, *id});
    }
  }

  // ---- categories -----------------------------------------------------------------------------------------------

  void read_categories() {
    const Place list = root_.member("categories");
    context_.is_list({}, list);
    counts().sections = static_cast<std::int64_t>(list.size());
    RefPool pool;
    for (size_t i = 0; i < list.size(); ++i) {
      const Place place = list.element(i);
      if (!context_.is_object({}, place)) continue;
      if (out_.menu.sections.size() == limits::menu_sections) {
        context_.say({}, LossKind::impossible, place.path, "too_many_sections");
        break;
      }
      out_.menu.sections.push_back(read_category(place, pool));
    }
  }

  Section read_category(const Place& place, RefPool& pool) {
    Section section;
    const auto id = context_.id({}, place.member("id"));
    const auto* words = place.member("name").value->text();
    const std::string name = words ? slug(*words) : std::string();
    section.ref = id && pool.take(*id) ? *id : pool.make(name.empty() ? "section" : name);
    const Subject subject{section.ref, false};
    if (!id) context_.say(subject, LossKind::approximated, place.path, "section_without_id", section.ref);
    if (id && *id != section.ref) context_.say(subject, LossKind::approximated, place.path, "section_renamed", *id);
    section.name = name_of(subject, place, section.ref);
    section.description = words_of(subject, place.member("description"), limits::text_octets);
    context_.leftovers(subject, place, "category", {"id", "name", "description", "itemIds"});
    const Place ids = place.member("itemIds");
    context_.is_list(subject, ids);
    std::unordered_set<std::string> seen;
    for (size_t i = 0; i < ids.size(); ++i) {
      const auto item = context_.id(subject, ids.element(i));
      const auto found = item ? item_by_id_.find(*item) : item_by_id_.end();
      if (found == item_by_id_.end()) {
        context_.say(subject, LossKind::impossible, ids.element(i).path, "dangling_item", item.value_or(""));
      } else if (!seen.insert(*item).second) {
        context_.say(subject, LossKind::impossible, ids.element(i).path, "repeated_item_link", *item);
      } else if (++listings_ > limits::menu_listings) {
        context_.say(subject, LossKind::impossible, ids.element(i).path, "too_many_items", *item);
      } else {
        items_[found->second].listed = true;
        section.items.push_back(items_[found->second].ref);
      }
    }
    return section;
  }

  LocalizedText words_of(const Subject& subject, const Place& place, size_t octets) {
    const auto words = context_.text(subject, place, octets);
    return words && !words->empty() ? LocalizedText(*words) : LocalizedText();
  }
  LocalizedText name_of(const Subject& subject, const Place& entity, const std::string& otherwise) {
    LocalizedText name = words_of(subject, entity.member("name"), limits::name_octets);
    if (!name.empty()) return name;
    context_.say(subject, LossKind::approximated, entity.path, "name_missing", otherwise);
    return LocalizedText(otherwise);
  }

  // ---- items ----------------------------------------------------------------------------------------------------

  Item read_item(size_t index) {
    const SourceItem& source = items_[index];
    const Subject subject{source.ref, true};
    const Place& p = source.place;
    Item item;
    item.ref = source.ref;
    item.name = name_of(subject, p, source.ref);
    item.description = words_of(subject, p.member("description"), limits::text_octets);
    const auto* type = p.member("type").value->text();
    item.combo = type && *type == "deal";
    if (type && *type != "deal" && *type != "menuItem") {
      context_.say(subject, LossKind::approximated, p.member("type").path, "item_type_unknown", *type);
    }
    if (const bool* other = p.member("requireOtherProducts").value->flag(); other && *other) {
      context_.say(subject, LossKind::impossible, p.member("requireOtherProducts").path, "other_products_not_required");
    }
    const auto url = context_.text(subject, p.member("imageUrl"), limits::text_octets);
    if (url && !url->empty()) item.images.push_back({*url, 0, 0});
    read_labels(subject, p.member("labels"), item);
    context_.leftovers(subject, p, "item",
                       {"id", "name", "description", "type", "variations", "modifierGroups", "dealGroups", "labels",
                        "imageUrl", "requireOtherProducts"});
    for (const size_t v : source.variations) item.variants.push_back(read_variation(subject, variations_[v], item));
    const bool some =
        std::any_of(item.variants.begin(), item.variants.end(), [](const Variant& v) { return v.sold_alone; });
    item.sold_alone = some && source.listed;
    if (item.variants.empty())
      context_.say(subject, LossKind::approximated, p.path, "item_without_variant", "not sold alone");
    if (!source.listed) context_.say(subject, LossKind::approximated, p.path, "item_in_no_section", "not sold alone");
    return item;
  }

  void read_labels(const Subject& subject, const Place& labels, Item& item) {
    context_.is_list(subject, labels);
    for (size_t i = 0; i < labels.size() && i < limits::locales; ++i) {
      const auto word = context_.id(subject, labels.element(i));
      if (!word) continue;
      std::string label = lower(*word);
      std::replace(label.begin(), label.end(), '-', '_');
      std::replace(label.begin(), label.end(), ' ', '_');
      if (std::find(kDietLabels.begin(), kDietLabels.end(), label) != kDietLabels.end()) {
        add_diet(context_, subject, labels.element(i).path, label, item.diets);
      } else if (std::find(item.tags.begin(), item.tags.end(), label) == item.tags.end()) {
        item.tags.push_back(label);
      }
    }
  }

  Variant read_variation(const Subject& subject, const SourceVariation& source, const Item& item) {
    const Place& p = source.place;
    Variant variant;
    variant.ref = source.ref;
    variant.name = words_of(subject, p.member("name"), limits::name_octets);
    if (variant.name.empty()) variant.name = item.name;
    const Place price = p.member("basePrice");
    const auto minor = context_.price_minor(subject, price, 0);
    variant.price_minor = minor.value_or(0);
    const bool* deal_only = p.member("dealOnly").value->flag();
    variant.sold_alone = minor.has_value() && !(deal_only && *deal_only);
    if (!price.present()) context_.say(subject, LossKind::approximated, p.path, "price_missing", source.ref);
    use_availabilities(subject, p.member("availabilityIds"), variant.availability);
    context_.leftovers(
        subject, p, "variation",
        {"id", "name", "type", "basePrice", "dealOnly", "availabilityIds", "modifierGroupsIds", "dealGroupsIds"},
        {{"kitchenNumber", "product_code_not_held"}});
    return variant;
  }

  // ---- groups ---------------------------------------------------------------------------------------------------

  // −1 and, for a maximum, 0 say that there is no limit.
  std::optional<std::int32_t> bound(const Subject& subject, const Place& place) {
    const auto n = context_.integer(subject, place);
    if (!n || *n == -1) return std::nullopt;
    return context_.bound(subject, place);
  }
  std::optional<std::int32_t> maximum(const Subject& subject, const Place& place) {
    const auto n = bound(subject, place);
    return n && *n > 0 ? n : std::nullopt;
  }

  void open_groups(size_t item, size_t variant) {
    const SourceVariation& source = variations_[items_[item].variations[variant]];
    std::vector<Ref> refs;
    for (const bool deal : {false, true}) {
      const Place ids = source.place.member(deal ? "dealGroupsIds" : "modifierGroupsIds");
      const Subject subject{items_[item].ref, true};
      context_.is_list(subject, ids);
      for (size_t i = 0; i < ids.size(); ++i) {
        const auto id = context_.id(subject, ids.element(i));
        if (!id) continue;
        if (auto ref = group_ref(subject, ids.element(i), item, *id, deal)) refs.push_back(std::move(*ref));
      }
    }
    out_.menu.items[item].variants[variant].groups = std::move(refs);
  }

  // The group of that id which the item defines, else the one that any item does. Deals reach each other in circles: a
  // group on the way is not read again.
  std::optional<Ref> group_ref(const Subject& subject, const Place& place, size_t item, const std::string& id,
                               bool deal) {
    const auto own = items_[item].group_by_id.find(key(id, deal));
    size_t index = own == items_[item].group_by_id.end() ? 0 : own->second;
    if (own == items_[item].group_by_id.end()) {
      const auto home = group_home_.find(key(id, deal));
      if (home == group_home_.end()) {
        dangling_groups_.insert(id);
        context_.say(subject, LossKind::impossible, place.path, "dangling_group", id);
        return std::nullopt;
      }
      item = home->second.first;
      index = home->second.second;
    }
    SourceGroup& group = items_[item].groups[index];
    if (group.open || depth_ >= limits::option_depth) {
      context_.say(subject, LossKind::impossible, place.path, group.open ? "group_cycle" : "too_deep", id);
      return std::nullopt;
    }
    if (!group.ref && !group.dropped) {
      group.open = true;
      ++depth_;
      read_group(item, group);
      --depth_;
      group.open = false;
    }
    return group.ref;
  }

  // Two items may define groups of one id: equal ones are one group, others get a name of their own.
  void read_group(size_t item, SourceGroup& source) {
    OptionGroup group = source.deal ? read_deal_group(source) : read_modifier_group(source);
    group.ref = source.id;
    const auto known = group_by_ref_.find(source.id);
    if (known != group_by_ref_.end()) {
      if (out_.menu.groups[known->second] == group) {
        source.ref = source.id;
        return;
      }
      group.ref = group_pool_.make(source.id + "/" + items_[item].ref);
      context_.report.item_loss(LossKind::approximated, items_[item].ref, source.place.path, "group_renamed",
                                group.ref);
    } else {
      group_pool_.take(source.id);
    }
    if (out_.menu.groups.size() == limits::menu_groups) {
      source.dropped = true;
      return context_.say({source.id}, LossKind::impossible, source.place.path, "too_many_groups", source.id);
    }
    source.ref = group.ref;
    group_by_ref_.emplace(group.ref, out_.menu.groups.size());
    context_.paths.groups.emplace(group.ref, source.place.path);
    out_.menu.groups.push_back(std::move(group));
  }

  OptionGroup read_modifier_group(const SourceGroup& source) {
    const Subject subject{source.id, false};
    const Place& p = source.place;
    OptionGroup group;
    group.name = name_of(subject, p, source.id);
    group.min_quantity = bound(subject, p.member("minChoices")).value_or(0);
    group.max_quantity = maximum(subject, p.member("maxChoices"));
    context_.leftovers(subject, p, "group", {"id", "name", "minChoices", "maxChoices", "modifiers"});
    const Place list = p.member("modifiers");
    context_.is_list(subject, list);
    std::unordered_set<std::string> seen;
    for (size_t i = 0; i < list.size(); ++i) {
      const Place place = list.element(i);
      if (!context_.is_object(subject, place)) continue;
      context_.leftovers(subject, place, "modifier", {"id", "name", "additionPrice", "minChoices", "maxChoices"});
      auto option = read_choice(subject, place, "id", seen);
      if (!option) continue;
      option->name = name_of(subject, place, option->ref);
      group.options.push_back(std::move(*option));
    }
    return group;
  }

  OptionGroup read_deal_group(const SourceGroup& source) {
    const Subject subject{source.id, false};
    const Place& p = source.place;
    OptionGroup group;
    group.name = name_of(subject, p, source.id);
    const Place number = p.member("numberOfChoices");
    if (!number.present()) context_.say(subject, LossKind::approximated, p.path, "bounds_missing", "1");
    group.min_quantity = bound(subject, number).value_or(1);
    group.max_quantity = group.min_quantity;
    context_.leftovers(subject, p, "deal_group", {"id", "name", "numberOfChoices", "dealItemVariations"});
    const Place list = p.member("dealItemVariations");
    context_.is_list(subject, list);
    std::unordered_set<std::string> seen;
    for (size_t i = 0; i < list.size(); ++i) {
      const Place place = list.element(i);
      if (!context_.is_object(subject, place)) continue;
      context_.leftovers(subject, place, "deal_variation",
                         {"dealItemVariationId", "additionPrice", "minChoices", "maxChoices"});
      auto option = read_choice(subject, place, "dealItemVariationId", seen);
      const auto found = option ? variation_by_id_.find(option->ref) : variation_by_id_.end();
      if (found == variation_by_id_.end()) {
        if (option) context_.say(subject, LossKind::impossible, place.path, "dangling_option", option->ref);
        continue;
      }
      serve(variations_[found->second], *option, place);
      group.options.push_back(std::move(*option));
    }
    return group;
  }

  // The option is that variation: its name, its hours, and the groups that it opens.
  void serve(const SourceVariation& variation, Option& option, const Place& place) {
    const Item& item = out_.menu.items[variation.item];
    option.item = item.ref;
    option.variant = variation.ref;
    option.name = item.name;
    const auto variant = std::find_if(item.variants.begin(), item.variants.end(),
                                      [&](const Variant& v) { return v.ref == variation.ref; });
    if (variant == item.variants.end()) return;
    if (variant->name != item.name) {
      const std::string both =
          std::string(item.name.get("default")) + " (" + std::string(variant->name.get("default")) + ")";
      option.name = LocalizedText(clean_text(both, limits::name_octets));
    }
    copies_ += variant->availability.calendar ? variant->availability.calendar->weekly.size() : 0;
    if (copies_ <= kCopies) option.availability = variant->availability;
    for (const bool deal : {false, true}) {
      const Place ids = variation.place.member(deal ? "dealGroupsIds" : "modifierGroupsIds");
      for (size_t i = 0; i < ids.size(); ++i) {
        const auto* id = ids.element(i).value->text();
        if (!id) continue;
        if (option.groups.size() == limits::item_groups || ++copies_ > kCopies) {
          return context_.say({item.ref, true}, LossKind::impossible, ids.path, "too_many_groups", option.ref);
        }
        auto ref = group_ref({item.ref, true}, place, variation.item, *id, deal);
        if (ref && std::find(option.groups.begin(), option.groups.end(), *ref) == option.groups.end()) {
          option.groups.push_back(std::move(*ref));
        }
      }
    }
  }

  // What modifiers and the variations of a deal have in common.
  std::optional<Option> read_choice(const Subject& subject, const Place& place, std::string_view id_member,
                                    std::unordered_set<std::string>& seen) {
    const auto id = context_.id(subject, place.member(id_member));
    if (!id) {
      context_.say(subject, LossKind::impossible, place.path, "option_without_id");
      return std::nullopt;
    }
    if (seen.size() == limits::group_options || !seen.insert(*id).second) {
      const bool full = seen.size() == limits::group_options;
      context_.say(subject, LossKind::impossible, place.path, full ? "too_many_options" : "duplicate_option", *id);
      return std::nullopt;
    }
    Option option;
    option.ref = *id;
    const Place price = place.member("additionPrice");
    const auto minor = context_.price_minor(subject, price, -limits::price_minor);
    if (price.present() && !minor) {
      context_.say(subject, LossKind::impossible, place.path, "option_without_price", *id);
      return std::nullopt;
    }
    option.price_minor = minor.value_or(0);
    option.max_quantity = maximum(subject, place.member("maxChoices"));
    if (const auto least = bound(subject, place.member("minChoices")); least && *least > 0) {
      option.default_quantity = *least;
      context_.say(subject, LossKind::approximated, place.path, "option_minimum_as_default", *id);
    }
    return option;
  }

  void report_unused() {
    for (const SourceItem& item : items_) {
      for (const SourceGroup& group : item.groups) {
        if (!group.ref && !group.dropped) {
          context_.say({group.id}, LossKind::impossible, group.place.path, "group_unused", group.id);
        }
      }
    }
  }

  Context context_;
  Place root_;
  Imported out_;
  Currency currency_;
  std::vector<SourceItem> items_;
  std::vector<SourceVariation> variations_;
  std::unordered_map<std::string, size_t> item_by_id_, variation_by_id_, group_by_ref_;
  std::unordered_map<std::string, std::pair<size_t, size_t>> group_home_;
  std::map<std::string, Calendar> availabilities_;
  std::unordered_set<std::string> dangling_groups_;
  RefPool item_pool_, group_pool_;
  size_t listings_ = 0, copies_ = 0;
  int depth_ = 0;
};

bool looks_like_menu(const Value& root) {
  return any_has(root, "items", {"variations", "modifierGroups", "dealGroups", "requireOtherProducts"}) ||
         any_has(root, "categories", {"itemIds"});
}

}  // namespace

Result<Imported> import_justeat(const Document& document, const ImportOptions& options) {
  if (document.root.object() == nullptr || !looks_like_menu(document.root)) {
    return Error(Errc::import_format, "no list of a Just Eat menu is there");
  }
  return JustEatMenu(document, options).run();
}

}  // namespace exchange
}  // namespace v0
}  // namespace couvert

// SPDX-License-Identifier: Apache-2.0
// Reads an ONDC retail food catalogue: dishes and choices in one flat list, nested by tags.
#include "exchange/dietary.hpp"
#include "exchange/ondc.hpp"
#include "exchange/ondc_source.hpp"
#include "exchange/repair.hpp"

#include "couvert/limits.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace exchange {
namespace {

using std::size_t;

// What the network writes where nobody counts.
constexpr std::int64_t kPlenty = 99;

class OndcMenu {
 public:
  OndcMenu(const Document& document, const ImportOptions& options)
      : context_(Format::ondc, options), root_{&document.root, {}} {
    for (const std::string& path : document.repeated_members) {
      context_.say({}, LossKind::impossible, path, "repeated_member");
    }
  }

  Result<Imported> run() {
    auto source = read_ondc(root_, context_);
    if (!source) return Error(Errc::import_format, "no catalogue of providers with items is there");
    source_ = std::move(*source);
    if (!choose_currency()) return Error(Errc::currency_unknown, "the catalogue names no currency", "/currency");
    Menu& menu = out_.menu;
    menu.venue = context_.options.venue;
    menu.currency = currency_;
    menu.default_locale = context_.options.default_locale;
    menu.ref = "menu";
    count();
    read_venue();
    name_groups();
    read_sections();
    for (const OndcEntry& dish : source_.dishes) read_dish(dish);
    for (const OndcEntry& choice : source_.choices) read_choice(choice);
    for (size_t i = 0; i < menu.groups.size(); ++i) read_bounds(group_order_[i], menu.groups[i]);
    close_sections();
    repair(menu, context_);
    out_.report = context_.report.finish(menu, context_.paths.items);
    out_.report.dangling_groups = static_cast<std::int64_t>(dangling_groups_.size());
    return std::move(out_);
  }

 private:
  void count() {
    LossReport& counts = context_.report.counts();
    counts.menus = 1;
    counts.sections = static_cast<std::int64_t>(source_.sections.size());
    counts.items = static_cast<std::int64_t>(source_.dishes.size());
    counts.groups = static_cast<std::int64_t>(source_.groups.size());
    counts.options = static_cast<std::int64_t>(source_.choices.size());
  }

  // Each price names its currency; the extract names it once. The caller's where it occurs, else the first.
  bool choose_currency() {
    const auto offer = [&](const Place& code) {
      const auto* text = code.value->text();
      const auto parsed = text ? Currency::parse(*text) : Result<Currency>(Error(Errc::currency_unknown));
      if (parsed && (!currency_.is_set() || *parsed == context_.options.currency)) currency_ = *parsed;
    };
    for (const auto* entries : {&source_.dishes, &source_.choices}) {
      for (const OndcEntry& entry : *entries) offer(entry.place.member("price").member("currency"));
    }
    const Place named = root_.member("currency");
    for (size_t i = 0; i < named.size(); ++i) offer(named.element(i));
    offer(named);
    if (!currency_.is_set() && context_.options.currency.is_set()) {
      currency_ = context_.options.currency;
      context_.say({}, LossKind::approximated, {}, "currency_assumed", currency_.code());
    }
    return currency_.is_set();
  }

  bool in_currency(const Subject& subject, const OndcEntry& entry) {
    const Place code = entry.place.member("price").member("currency");
    const auto* text = code.value->text();
    if (text == nullptr || *text == currency_.code()) return true;
    context_.say(subject, LossKind::impossible, code.path, "currency_differs", *text);
    return false;
  }

  // ---- venue ----------------------------------------------------------------------------------------------------

  void read_venue() {
    const Place descriptor = source_.provider.member("descriptor");
    const auto name = context_.text({}, descriptor.member("name"), limits::name_octets).value_or("");
    out_.menu.name = LocalizedText(name.empty() ? "Menu" : name);
    if (auto id = context_.id({}, source_.provider.member("id"))) out_.menu.ref = std::move(*id);
    if (!source_.provider.present() || !source_.location.present()) return;
    Venue venue;
    venue.id = context_.options.venue;
    venue.currency = currency_;
    venue.default_locale = context_.options.default_locale;
    venue.name = name.empty() ? venue.id : name;
    const auto about = context_.text({}, descriptor.member("long_desc"), limits::text_octets);
    if (about && !about->empty()) venue.description = LocalizedText(*about);
    const Place address = source_.location.member("address");
    const auto word = [&](std::string_view member) {
      return context_.text({}, address.member(member), limits::name_octets).value_or("");
    };
    venue.address.street = word("street");
    if (const std::string locality = word("locality"); !locality.empty()) {
      venue.address.street += (venue.address.street.empty() ? "" : ", ") + locality;
      venue.address.street = clean_text(venue.address.street, limits::name_octets);
    }
    venue.address.city = word("city");
    venue.address.postcode = word("area_code");
    read_gps(venue);
    if (const auto status = validate(venue); !status.ok()) {
      return context_.say({}, LossKind::impossible, status.error().path(), "venue_invalid", status.error().message());
    }
    context_.say({}, LossKind::impossible, source_.location.path, "venue_hours_not_held");
    out_.venue.push_back(std::move(venue));
  }

  void read_gps(Venue& venue) {
    const Place gps = source_.location.member("gps");
    const auto* text = gps.value->text();
    const auto comma = text ? text->find(',') : std::string::npos;
    if (comma != std::string::npos) {
      const Value latitude(text->substr(0, comma)), longitude(text->substr(comma + 1));
      if (const auto position = read_position({&latitude, gps.path}, {&longitude, gps.path})) {
        venue.position = *position;
        return;
      }
    }
    context_.say({}, LossKind::impossible, gps.path, "position_missing");
  }

  // ---- sections -------------------------------------------------------------------------------------------------

  LocalizedText words_of(const Subject& subject, const Place& place, size_t octets) {
    const auto words = context_.text(subject, place, octets);
    return words && !words->empty() ? LocalizedText(*words) : LocalizedText();
  }
  LocalizedText name_of(const Subject& subject, const Place& name, const Place& entity) {
    LocalizedText words = words_of(subject, name, limits::name_octets);
    if (!words.empty()) return words;
    context_.say(subject, LossKind::approximated, entity.path, "name_missing", subject.ref);
    return LocalizedText(subject.ref.empty() ? "?" : subject.ref);
  }

  // "1000" is ten o'clock; days are 1 Monday to 7 Sunday.
  void read_timing(const Subject& subject, const Place& list, Calendar& calendar) {
    const auto hour = [&](std::string_view code) -> std::int32_t {
      const auto digits = number_text(*ondc_value(list, code).value);
      if (!digits || digits->size() != 4) return -1;
      return parse_clock(std::string(digits->substr(0, 2)) + ":" + std::string(digits->substr(2))).value_or(-1);
    };
    const auto day = [&](std::string_view code) -> std::int64_t {
      const auto digits = number_text(*ondc_value(list, code).value);
      const auto scaled = digits ? scale_decimal(*digits, 0) : std::nullopt;
      return scaled && scaled->value >= 1 && scaled->value <= 7 ? scaled->value : 0;
    };
    const std::int32_t open = hour("time_from"), close = hour("time_to");
    const std::int64_t first = day("day_from"), last = day("day_to");
    if (open < 0 || close < 0 || open == close || first == 0 || last == 0) {
      return context_.say(subject, LossKind::impossible, list.path, "hours_unreadable");
    }
    for (std::int64_t d = first;; d = d % 7 + 1) {
      add_window(calendar.weekly, static_cast<std::int32_t>(d), open, close);
      if (d == last) return;
    }
  }

  void read_timings(const Subject& subject, const std::vector<Place>& timings, Availability& availability) {
    Calendar calendar;
    for (const Place& list : timings) read_timing(subject, list, calendar);
    if (!calendar.weekly.empty()) availability.calendar = std::move(calendar);
  }

  void read_sections() {
    std::vector<const OndcSection*> order;
    for (const OndcSection& section : source_.sections) order.push_back(&section);
    std::stable_sort(order.begin(), order.end(), [](const auto* a, const auto* b) { return a->rank < b->rank; });
    for (const OndcSection* source : order) {
      const Subject subject{source->id, false};
      if (source->id.empty()) {
        context_.say(subject, LossKind::impossible, source->place.path, "section_without_id");
      } else if (out_.menu.sections.size() == limits::menu_sections) {
        context_.say(subject, LossKind::impossible, source->place.path, "too_many_sections", source->id);
      } else if (!section_by_id_.emplace(source->id, out_.menu.sections.size()).second) {
        context_.say(subject, LossKind::impossible, source->place.path, "duplicate_id", source->id);
      } else {
        Section section;
        section.ref = source->id;
        section.name = name_of(subject, source->name, source->place);
        section.description = words_of(subject, source->description, limits::text_octets);
        read_timings(subject, source->timings, section.availability);
        out_.menu.sections.push_back(std::move(section));
      }
    }
  }

  void list_dish(const Subject& subject, const OndcEntry& dish, const Item& item) {
    bool listed = false;
    std::set<size_t> seen;
    for (const auto& [id, place] : dish.sections) {
      const auto found = section_by_id_.find(id);
      if (found == section_by_id_.end()) {
        context_.say(subject, LossKind::impossible, place.path, "dangling_section", id);
      } else if (++listings_ > limits::menu_listings) {
        context_.say(subject, LossKind::impossible, place.path, "too_many_items", id);
      } else if (seen.insert(found->second).second) {
        out_.menu.sections[found->second].items.push_back(item.ref);
        listed = true;
      }
    }
    if (listed) return;
    loose_.push_back(item.ref);
    context_.say(subject, LossKind::approximated, dish.place.path, "items_in_no_section", item.ref);
  }

  void close_sections() {
    if (loose_.empty()) return;
    RefPool pool;
    for (const auto& [id, index] : section_by_id_) pool.take(id);
    Section loose;
    loose.ref = pool.make("items");
    loose.name = LocalizedText("Items");
    loose.items = std::move(loose_);
    out_.menu.sections.push_back(std::move(loose));
  }

  // ---- dishes ---------------------------------------------------------------------------------------------------

  std::string reference(RefPool& pool, const OndcEntry& entry, bool item, std::string_view fallback) {
    if (!entry.id.empty() && pool.take(entry.id)) return entry.id;
    const auto* words = entry.name.value->text();
    const std::string name = words ? slug(*words) : std::string();
    const std::string base = !entry.id.empty() ? entry.id : name.empty() ? std::string(fallback) : name;
    const std::string ref = pool.make(base);
    context_.say({ref, item}, LossKind::approximated, entry.place.path,
                 entry.id.empty() ? "object_without_id" : "duplicate_id", ref);
    return ref;
  }

  void read_dish(const OndcEntry& dish) {
    if (out_.menu.items.size() == limits::menu_items) {
      return context_.say({dish.id}, LossKind::impossible, dish.place.path, "too_many_items");
    }
    Item item;
    item.ref = reference(item_pool_, dish, true, "item");
    const Subject subject{item.ref, true};
    context_.paths.items.emplace(item.ref, dish.place.path);
    item.name = name_of(subject, dish.name, dish.place);
    item.description = words_of(subject, dish.description, limits::text_octets);
    const auto price =
        in_currency(subject, dish) ? context_.price_decimal(subject, dish.price, currency_, 0) : std::nullopt;
    item.price_minor = price.value_or(0);
    item.sold_alone = price.has_value();
    if (!dish.price.present()) context_.say(subject, LossKind::approximated, dish.place.path, "price_missing");
    note_list_price(subject, dish);
    read_diet(dish, item.diets, item.allergens, &item.tags);
    if (!dish.kind.empty() && valid_ref(dish.kind)) item.tags.push_back(lower(dish.kind));
    read_stock(subject, dish, item.availability);
    read_timings(subject, dish.timings, item.availability);
    if (const auto most = context_.bound(subject, dish.most)) {
      if (*most >= 1 && *most <= limits::line_quantity) item.max_quantity = *most;
      if (*most > limits::line_quantity)
        context_.say(subject, LossKind::approximated, dish.most.path, "maximum_above_limit", std::to_string(*most));
    }
    for (const Place& image : dish.images) {
      const auto url = context_.text(subject, image.value->object() ? image.member("url") : image, limits::text_octets);
      if (url && !url->empty() && item.images.size() < limits::locales) item.images.push_back({*url, 0, 0});
    }
    if (!dish.variant_of.empty()) {
      context_.say(subject, LossKind::approximated, dish.place.path, "variant_group_not_held", dish.variant_of);
    }
    item.groups = links(subject, dish.groups);
    list_dish(subject, dish, item);
    out_.menu.items.push_back(std::move(item));
  }

  void note_list_price(const Subject& subject, const OndcEntry& entry) {
    const auto price = number_text(*entry.price.value), list = number_text(*entry.maximum_price.value);
    if (!price || !list) return;
    const auto a = scale_decimal(*price, currency_.exponent()), b = scale_decimal(*list, currency_.exponent());
    if (a && b && b->value > a->value)
      context_.say(subject, LossKind::impossible, entry.maximum_price.path, "list_price_not_held", *list);
  }

  static void read_diet(const OndcEntry& entry, std::vector<std::string>& diets,
                        std::vector<AllergenDeclaration>& allergens, std::vector<std::string>* tags) {
    if (entry.diet == "veg") diets.push_back("vegetarian");
    if (entry.diet == "egg") declare(allergens, Allergen::eggs, Presence::contains);
    if (tags != nullptr && (entry.diet == "egg" || entry.diet == "non_veg")) tags->push_back(entry.diet);
  }

  void read_stock(const Subject& subject, const OndcEntry& entry, Availability& availability) {
    const auto count = context_.bound(subject, entry.stock);
    if (entry.disabled || (count && *count == 0)) {
      availability.suspended_until = kUntilFurtherNotice;
      availability.suspension_reason = entry.disabled ? "disabled" : "sold_out";
      context_.say(subject, LossKind::approximated, entry.place.path, "sold_out_without_end");
    } else if (count && *count != kPlenty) {
      context_.say(subject, LossKind::impossible, entry.stock.path, "stock_not_held", std::to_string(*count));
    }
  }

  // ---- groups and choices ---------------------------------------------------------------------------------------

  void name_groups() {
    std::vector<const OndcGroup*> order;
    for (const OndcGroup& group : source_.groups) order.push_back(&group);
    for (const OndcGroup* source : order) {
      const Subject subject{source->id, false};
      if (source->id.empty()) {
        context_.say(subject, LossKind::impossible, source->place.path, "group_without_id");
      } else if (out_.menu.groups.size() == limits::menu_groups) {
        context_.say(subject, LossKind::impossible, source->place.path, "too_many_groups", source->id);
      } else if (!group_by_id_.emplace(source->id, out_.menu.groups.size()).second) {
        context_.say(subject, LossKind::impossible, source->place.path, "duplicate_id", source->id);
      } else {
        OptionGroup group;
        group.ref = source->id;
        group.name = name_of(subject, source->name, source->place);
        context_.paths.groups.emplace(group.ref, source->place.path);
        out_.menu.groups.push_back(std::move(group));
        group_order_.push_back(source);
        option_pools_.emplace_back();
      }
    }
  }

  void read_bounds(const OndcGroup* source, OptionGroup& group) {
    const Subject subject{group.ref, false};
    group.min_quantity = context_.bound(subject, source->least).value_or(0);
    const auto most = context_.integer(subject, source->most);
    if (most && *most > 0) group.max_quantity = context_.bound(subject, source->most);
    if (group.options.empty()) {
      context_.say(subject, LossKind::approximated, source->place.path, "empty_group",
                   std::to_string(group.min_quantity));
    }
  }

  // In the order of the groups' own sequence, as the network shows them.
  std::vector<Ref> links(const Subject& subject, const std::vector<std::pair<std::string, Place>>& ids) {
    std::vector<std::pair<std::int64_t, Ref>> found;
    for (const auto& [id, place] : ids) {
      const auto group = group_by_id_.find(id);
      if (group == group_by_id_.end()) {
        dangling_groups_.insert(id);
        context_.say(subject, LossKind::impossible, place.path, "dangling_group", id);
      } else if (found.size() == limits::item_groups) {
        context_.say(subject, LossKind::impossible, place.path, "too_many_groups", id);
      } else {
        found.emplace_back(group_order_[group->second]->order, id);
      }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Ref> refs;
    for (auto& entry : found) refs.push_back(std::move(entry.second));
    return refs;
  }

  void read_choice(const OndcEntry& choice) {
    if (choice.parents.empty()) {
      return context_.say({choice.id}, LossKind::impossible, choice.place.path, "choice_in_no_group", choice.id);
    }
    for (const auto& [parent, by_default] : choice.parents) {
      const auto group = group_by_id_.find(parent);
      const Subject subject{parent, false};
      if (group == group_by_id_.end()) {
        dangling_groups_.insert(parent);
        context_.say({choice.id}, LossKind::impossible, choice.place.path, "dangling_group", parent);
      } else if (out_.menu.groups[group->second].options.size() == limits::group_options || ++options_ > kOptions) {
        context_.say(subject, LossKind::impossible, choice.place.path, "too_many_options", choice.id);
      } else {
        add_option(subject, choice, by_default, group->second);
      }
    }
  }

  void add_option(const Subject& subject, const OndcEntry& choice, bool by_default, size_t group) {
    const auto price = in_currency(subject, choice)
                           ? context_.price_decimal(subject, choice.price, currency_, -limits::price_minor)
                           : std::nullopt;
    if (choice.price.present() && !price) {
      return context_.say(subject, LossKind::impossible, choice.place.path, "option_without_price", choice.id);
    }
    Option option;
    option.ref = reference(option_pools_[group], choice, false, "option");
    option.name = name_of(subject, choice.name, choice.place);
    option.price_minor = price.value_or(0);
    option.default_quantity = by_default ? 1 : 0;
    option.max_quantity = 1;  // the network's groups are ticked, not counted
    note_list_price(subject, choice);
    read_diet(choice, option.diets, option.allergens, nullptr);
    read_stock(subject, choice, option.availability);
    links_ += choice.groups.size();
    if (links_ <= kLinks) option.groups = links(subject, choice.groups);
    if (links_ > kLinks) context_.say(subject, LossKind::impossible, choice.place.path, "too_many_groups", choice.id);
    out_.menu.groups[group].options.push_back(std::move(option));
  }

  // Options and links that may be made of the choices of a file: one choice may name many groups.
  static constexpr size_t kOptions = 200'000, kLinks = 1'000'000;

  Context context_;
  Place root_;
  OndcSource source_{{}, {}, {}, {}, no_place(), no_place()};
  Imported out_;
  Currency currency_;
  std::unordered_map<std::string, size_t> section_by_id_, group_by_id_;
  std::unordered_set<std::string> dangling_groups_;
  std::vector<const OndcGroup*> group_order_;
  std::vector<RefPool> option_pools_;
  std::vector<Ref> loose_;
  RefPool item_pool_;
  size_t listings_ = 0, options_ = 0, links_ = 0;
};

}  // namespace

Result<Imported> import_ondc(const Document& document, const ImportOptions& options) {
  return OndcMenu(document, options).run();
}

}  // namespace exchange
}  // namespace v0
}  // namespace couvert

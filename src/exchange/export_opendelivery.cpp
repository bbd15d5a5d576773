// SPDX-License-Identifier: Apache-2.0
// Writes an Open Delivery v1.7 merchant document: words as items, prices as offers and options, hours as availabilities.
#include "exchange/json_writer.hpp"
#include "exchange/opendelivery.hpp"
#include "exchange/read.hpp"
#include "exchange/reporter.hpp"

#include <algorithm>
#include <cstdio>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace exchange {
namespace {

using namespace opendelivery;
using std::size_t;

constexpr std::string_view kDays[] = {"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"};
constexpr std::string_view kMerchantCategories[] = {"BURGERS",
                                                    "PIZZA",
                                                    "FAST_FOOD",
                                                    "HOT_DOG",
                                                    "JAPANESE",
                                                    "DESSERTS",
                                                    "AMERICAN",
                                                    "ICE_CREAM",
                                                    "BBQ",
                                                    "SANDWICH",
                                                    "MEXICAN",
                                                    "BRAZILIAN",
                                                    "PASTRY",
                                                    "ARABIAN",
                                                    "COMFORT_FOOD",
                                                    "VEGETARIAN",
                                                    "VEGAN",
                                                    "BAKERY",
                                                    "HEALTHY",
                                                    "ITALIAN",
                                                    "CHINESE",
                                                    "JUICE_SMOOTHIES",
                                                    "SEAFOOD",
                                                    "CAFE",
                                                    "SALADS",
                                                    "COFFEE_TEA",
                                                    "PASTA",
                                                    "BREAKFAST_BRUNCH",
                                                    "LATIN_AMERICAN",
                                                    "CONVENIENCE",
                                                    "PUB",
                                                    "HAWAIIAN",
                                                    "EUROPEAN",
                                                    "FAMILY_MEALS",
                                                    "FRENCH",
                                                    "INDIAN",
                                                    "PORTUGUESE",
                                                    "SPANISH",
                                                    "GOURMET",
                                                    "KIDS_FRIENDLY",
                                                    "SOUTH_AMERICAN",
                                                    "SPECIALTY_FOODS",
                                                    "ARGENTINIAN",
                                                    "PREMIUM",
                                                    "AFFORDABLE_MEALS"};
constexpr size_t kNameCharacters = 150, kLongNameCharacters = 500;

std::string clock_text(std::int32_t minute) {
  char text[16];
  std::snprintf(text, sizeof text, "%02d:%02d:00.000Z", minute / 60 % 24, minute % 60);
  return text;
}

std::string degrees_text(std::int32_t e7) {
  const std::int64_t size = e7 < 0 ? -static_cast<std::int64_t>(e7) : e7;
  char text[24];
  std::snprintf(text, sizeof text, "%s%d.%07d", e7 < 0 ? "-" : "", static_cast<int>(size / 10'000'000),
                static_cast<int>(size % 10'000'000));
  return text;
}

std::string upper(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return out;
}

// A thing of the file that has words: one of the menu's items, or one made for an option or a variant.
struct FileItem {
  std::string ref;
  const Item* item = nullptr;
  const Variant* variant = nullptr;
  const Option* option = nullptr;
};

class MerchantWriter {
 public:
  MerchantWriter(const MenuIndex& index, const Venue& venue, const PriceRules& rules)
      : menu_(index.menu()), venue_(venue), rules_(rules), report_(Format::opendelivery) {}

  Exported run() {
    collect();
    w_.begin_object();
    write_head();
    write_basics();
    write_services();
    write_menus();
    write_items();
    write_offers();
    write_groups();
    write_availabilities();
    w_.end();
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
  void change(std::string_view ref, std::string_view path, std::string_view why, std::string_view detail = {}) {
    report_.loss(LossKind::approximated, ref, path, why, detail);
  }
  void lose_item(const Item& item, LossKind kind, std::string_view why, std::string_view detail = {}) {
    report_.item_loss(kind, item.ref, paths_[item.ref], why, detail);
  }
  std::string group_path(const OptionGroup& group) const {
    return "/groups/" + std::to_string(&group - menu_.groups.data());
  }

  // ---- which items the file has -------------------------------------------------------------------

  void collect() {
    LossReport& counts = report_.counts();
    counts.items = static_cast<std::int64_t>(menu_.items.size());
    counts.groups = static_cast<std::int64_t>(menu_.groups.size());
    for (size_t i = 0; i < menu_.items.size(); ++i) {
      const Item& item = menu_.items[i];
      paths_[item.ref] = "/items/" + std::to_string(i);
      pool_.take(item.ref);
      items_.emplace(item.ref, &item);
      file_items_.push_back({item.ref, &item, nullptr, nullptr});
    }
    for (const OptionGroup& group : menu_.groups) {
      group_pool_.take(group.ref);
      groups_.emplace(group.ref, &group);
      counts.options += static_cast<std::int64_t>(group.options.size());
      for (const Option& option : group.options) place_option(group, option);
    }
    for (const Item& item : menu_.items) {
      if (!item.variants.empty()) place_variants(item);
    }
    for (const PriceBook& book : menu_.price_books) {
      if (book.ref == kOriginalPrices) originals_ = &book;
    }
  }

  void place_option(const OptionGroup& group, const Option& option) {
    const auto linked = items_.find(option.item);
    if (linked != items_.end()) {
      if (option.name != linked->second->name) {
        report_.item_loss(LossKind::approximated, option.item, group_path(group), "option_name_not_held", option.ref);
      }
      option_items_.emplace(&option, option.item);
      return;
    }
    file_items_.push_back(
        {pool_.make(pool_.taken(option.ref) ? group.ref + "/" + option.ref : option.ref), nullptr, nullptr, &option});
    option_items_.emplace(&option, file_items_.back().ref);
    change(option.ref, group_path(group), "option_becomes_item", file_items_.back().ref);
  }

  void place_variants(const Item& item) {
    variant_groups_.emplace(&item, group_pool_.make(item.ref + "/variants"));
    lose_item(item, LossKind::approximated, "variants_become_group", variant_groups_[&item]);
    for (const Variant& variant : item.variants) {
      file_items_.push_back({pool_.make(item.ref + "/" + variant.ref), nullptr, &variant, nullptr});
      variant_items_.emplace(&variant, file_items_.back().ref);
    }
  }

  // An item with a code of the till keeps its id as it is, since the code is not what its reference is told by.
  std::string item_id(const std::string& ref) const {
    const auto found = items_.find(ref);
    const bool coded = found != items_.end() && std::any_of(found->second->tags.begin(), found->second->tags.end(),
                                                            [](const std::string& tag) { return is_code(tag); });
    return coded ? ref : made_id("item", ref);
  }
  static bool is_code(const std::string& tag) {
    return tag.size() > kCodeTag.size() && tag.compare(0, kCodeTag.size(), kCodeTag) == 0;
  }

  // ---- small values -------------------------------------------------------------------------------

  // The format has one language: the menu's own, as the reader would see it.
  std::string words(const LocalizedText& texts, size_t characters, std::string_view ref, std::string_view path,
                    bool item) {
    const std::string_view text = texts.get(menu_.default_locale);
    if (texts.by_locale.size() > 1 || (!texts.empty() && texts.by_locale[0].first != "default")) {
      if (item) {
        report_.item_loss(LossKind::impossible, ref, path, "languages_not_held",
                          std::to_string(texts.by_locale.size()));
      } else {
        lose(ref, path, "languages_not_held", std::to_string(texts.by_locale.size()));
      }
    }
    size_t count = 0, end = 0;
    while (end < text.size() && count < characters) {
      ++end;
      while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) ++end;
      ++count;
    }
    if (end < text.size()) {
      if (item) {
        report_.item_loss(LossKind::approximated, ref, path, "text_cut", text);
      } else {
        change(ref, path, "text_cut", text);
      }
    }
    return std::string(text.substr(0, end));
  }

  void write_amount(std::string_view key, std::int64_t minor) {
    w_.key(key).begin_object().key("value").raw(amount_text({minor, menu_.currency}));
    w_.member("currency", menu_.currency.code()).end();
  }

  void write_price(std::int64_t minor, std::optional<std::int64_t> before) {
    w_.key("price").begin_object().key("value").raw(amount_text({minor, menu_.currency}));
    w_.key("originalValue").raw(amount_text({before.value_or(minor), menu_.currency}));
    w_.member("currency", menu_.currency.code()).end();
  }

  std::optional<std::int64_t> original(std::string_view item, std::string_view group, std::string_view option) const {
    if (originals_ == nullptr) return std::nullopt;
    for (const BookPrice& price : originals_->prices) {
      if (price.item == item && price.group == group && price.option == option && price.variant.empty())
        return price.price_minor;
    }
    return std::nullopt;
  }

  // The status of a thing; an end of the suspension has no place.
  void write_status(const Availability& availability, std::string_view ref, std::string_view path, bool item) {
    w_.member("status", availability.suspended_until ? "UNAVAILABLE" : "AVAILABLE");
    if (!availability.suspended_until) return;
    if (*availability.suspended_until == kForever && availability.suspension_reason.empty()) return;
    if (item) report_.taint(ref);
    change(ref, path, "suspension_end_not_held", instant_text(*availability.suspended_until));
  }

  // ---- hours --------------------------------------------------------------------------------------

  void write_period(const DayWindow& window) {
    const bool whole_day = window.open_minute == 0 && window.close_minute == 1440;
    w_.key("timePeriods").begin_object().member("startTime", clock_text(window.open_minute));
    w_.member("endTime", whole_day ? std::string("23:59:59.999Z") : clock_text(window.close_minute)).end();
  }

  // Windows of the same hours that stand side by side share an entry, so that their order is kept.
  void write_week(std::string_view key, const std::vector<WeeklyWindow>& weekly, std::string_view ref, bool item,
                  std::string_view path) {
    w_.key(key).begin_array();
    for (size_t i = 0; i < weekly.size();) {
      const DayWindow& window = weekly[i].window;
      size_t end = i + 1;
      while (end < weekly.size() && weekly[end].window == window && weekly[end].day > weekly[end - 1].day) ++end;
      if (window.close_minute - window.open_minute == 1440 && window.open_minute != 0) {
        if (item) report_.taint(ref);
        lose(ref, path, "whole_day_from_noon_not_held", kDays[weekly[i].day - 1]);
      } else {
        w_.begin_object().key("dayOfWeek").begin_array();
        for (size_t k = i; k < end; ++k) w_.text(kDays[weekly[k].day - 1]);
        w_.end();
        write_period(window);
        w_.end();
      }
      i = end;
    }
    w_.end();
  }

  // Equal calendars are one availability.
  std::string availability_id(const Calendar& calendar) {
    for (size_t i = 0; i < calendars_.size(); ++i) {
      if (*calendars_[i] == calendar) return made_id("availability", std::to_string(i + 1));
    }
    calendars_.push_back(&calendar);
    return made_id("availability", std::to_string(calendars_.size()));
  }

  void write_availability_ids(const Availability& availability, std::string_view ref, bool item,
                              std::string_view path) {
    if (!availability.calendar) return;
    if (!availability.calendar->exceptions.empty()) {
      if (item) report_.taint(ref);
      lose(ref, path, "calendar_exceptions_not_held");
    }
    if (availability.calendar->weekly.empty()) {
      if (item) report_.taint(ref);
      lose(ref, path, "never_open_not_held");  // hours of nothing would read as always
    }
    w_.key("availabilityId").begin_array().text(availability_id(*availability.calendar)).end();
  }

  void write_availabilities() {
    w_.key("availabilities").begin_array();
    for (size_t i = 0; i < calendars_.size(); ++i) {
      const Calendar& calendar = *calendars_[i];
      w_.begin_object().member("id", made_id("availability", std::to_string(i + 1)));
      if (calendar.from) w_.member("startDate", date_text(*calendar.from));
      if (calendar.until) w_.member("endDate", date_text(*calendar.until));
      write_week("hours", calendar.weekly, {}, false, {});
      w_.end();
    }
    w_.end();
  }

  // ---- the merchant -------------------------------------------------------------------------------

  void write_head() {
    // No clock is asked here: a text that changes with every publication is what readers compare.
    w_.member("lastUpdate", instant_text(Instant{menu_.version * 1'000'000}));
    change({}, "/version", "last_update_from_version", std::to_string(menu_.version));
    w_.member("TTL", 3600);
    w_.member("id", made_id("merchant", venue_.id));
    w_.member("status", venue_.paused ? "UNAVAILABLE" : "AVAILABLE");
    if (venue_.paused_until) change({}, {}, "pause_end_not_held", instant_text(*venue_.paused_until));
  }

  void write_basics() {
    w_.key("basicInfo").begin_object().member("name", venue_.name);
    w_.member("document", "00000000000000");
    change({}, {}, "company_number_missing", "00000000000000");
    w_.member("corporateName", venue_.name);
    w_.member("description", venue_.description.get(menu_.default_locale));
    if (venue_.description.by_locale.size() > 1) lose({}, {}, "languages_not_held", "description");
    std::int32_t minutes = 0;
    std::optional<std::int64_t> least;
    for (const FulfilmentOffer& offer : venue_.offers) {
      if (&offer != &venue_.offers.front() && offer.preparation_minutes != minutes)
        change({}, {}, "preparation_time_differs", std::to_string(offer.preparation_minutes));
      if (&offer != &venue_.offers.front() && offer.minimum_minor != least) change({}, {}, "minimum_order_differs");
      minutes = std::max(minutes, offer.preparation_minutes);
      if (&offer == &venue_.offers.front() || offer.fulfilment == Fulfilment::delivery) least = offer.minimum_minor;
      if (offer.maximum_minor) lose({}, {}, "maximum_order_not_held", std::to_string(*offer.maximum_minor));
    }
    w_.member("averagePreparationTime", minutes);
    write_amount("minOrderValue", least.value_or(0));
    w_.member("merchantType", "RESTAURANT").key("merchantCategories").begin_array();
    for (const std::string& tag : venue_.tags) {
      const std::string category = upper(tag);
      if (std::find(std::begin(kMerchantCategories), std::end(kMerchantCategories), category) !=
          std::end(kMerchantCategories)) {
        w_.text(category);
      } else {
        lose({}, {}, "venue_tag_not_held", tag);
      }
    }
    w_.end();
    write_address();
    w_.key("contactEmails").begin_array().end();
    w_.key("contactPhones").begin_object().member("commercialNumber", venue_.phone).end();
    w_.key("logoImage").begin_object().member("URL", venue_.image).end().end();
  }

  void write_address() {
    const Address& a = venue_.address;
    if (a.country.empty()) change({}, {}, "country_missing", "ZZ");
    w_.key("address").begin_object().member("country", a.country.empty() ? "ZZ" : std::string_view(a.country));
    w_.member("state", "").member("city", a.city).member("district", "").member("street", a.street);
    w_.member("number", "").member("postalCode", a.postcode).member("complement", "");
    w_.key("latitude").raw(degrees_text(venue_.position.lat_e7));
    w_.key("longitude").raw(degrees_text(venue_.position.lng_e7)).end();
  }

  // ---- services and areas -------------------------------------------------------------------------

  void write_services() {
    w_.key("services").begin_array();
    constexpr std::pair<Fulfilment, std::string_view> kTypes[] = {
        {Fulfilment::delivery, "DELIVERY"}, {Fulfilment::pickup, "TAKEOUT"}, {Fulfilment::dine_in, "INDOOR"}};
    for (const FulfilmentOffer& offer : venue_.offers) {
      const auto type = std::find_if(std::begin(kTypes), std::end(kTypes),
                                     [&](const auto& t) { return t.first == offer.fulfilment; });
      for (const std::string& menu : menu_ids()) {
        const std::string key = std::string(type->second) + "/" + menu;
        w_.begin_object().member("id", made_id("service", key)).member("status", "AVAILABLE");
        w_.member("serviceType", type->second);
        w_.key("serviceTiming").begin_object().key("timing").begin_array().text("INSTANT");
        if (offer.days_ahead > 0) w_.text("SCHEDULED");
        w_.end().end();
        w_.member("menuId", menu);
        if (offer.fulfilment == Fulfilment::delivery) write_area(key);
        write_service_hours(offer, key);
        w_.end();
      }
    }
    w_.end();
  }

  void write_service_hours(const FulfilmentOffer& offer, const std::string& key) {
    static const Calendar always{whole_week(), {}, {}, {}};
    const Calendar& calendar = offer.hours ? *offer.hours : venue_.hours ? *venue_.hours : always;
    if (offer.hours && venue_.hours && *offer.hours != *venue_.hours) {
      report_.loss_once("hours", LossKind::approximated, {}, {}, "venue_hours_not_held");
    }
    if (calendar.from || calendar.until) lose({}, {}, "venue_dates_not_held");
    w_.key("serviceHours").begin_object().member("id", made_id("hours", key));
    write_week("weekHours", calendar.weekly, {}, false, {});
    if (!calendar.exceptions.empty()) {
      w_.key("holidayHours").begin_array();
      for (const DateException& exception : calendar.exceptions) write_holiday(exception);
      w_.end();
    }
    w_.end();
  }

  void write_holiday(const DateException& exception) {
    for (const DayWindow& window : exception.windows) {
      w_.begin_object().member("date", date_text(exception.date));
      write_period(window);
      w_.end();
    }
    if (!exception.windows.empty()) return;
    // The text of the standard leaves the period out for a closed day, its schema demands one.
    w_.begin_object().member("date", date_text(exception.date)).key("timePeriods").begin_object();
    w_.member("startTime", "").member("endTime", "").end().end();
  }

  void write_ring(const std::vector<GeoPoint>& ring) {
    w_.key("geoCoordinates").begin_array();
    for (const GeoPoint& point : ring) {
      w_.begin_object().key("latitude").raw(degrees_text(point.lat_e7));
      w_.key("longitude").raw(degrees_text(point.lng_e7)).end();
    }
    w_.end();
  }

  // A flat fee of deliveries, everywhere or in some zones, is all that the format says of fees.
  static bool is_flat(const FeeRule& fee) {
    FeeRule plain;
    plain.ref = fee.ref;
    plain.name = fee.name;
    plain.fulfilments = fee.fulfilments;
    plain.zones = fee.zones;
    plain.amount_minor = fee.amount_minor;
    return fee.kind == FeeKind::delivery && fee == plain;
  }

  void write_fee(const DeliveryZone& zone) {
    const FeeRule* found = nullptr;
    for (const FeeRule& fee : rules_.fees) {
      const bool here = fee.zones.empty() || std::find(fee.zones.begin(), fee.zones.end(), zone.ref) != fee.zones.end();
      if (!is_flat(fee) || !here) continue;
      if (found != nullptr) lose(fee.ref, {}, "second_fee_not_held", zone.ref);
      if (found == nullptr) found = &fee;
    }
    if (found != nullptr) write_amount("price", found->amount_minor);
  }

  void write_area(const std::string& key) {
    w_.key("serviceArea").begin_object().member("id", made_id("area", key));
    const auto with_area = [](const DeliveryZone& zone) { return zone.area.has_value(); };
    std::vector<const std::vector<GeoPoint>*> holes;
    if (std::any_of(venue_.zones.begin(), venue_.zones.end(), with_area)) {
      w_.key("polygon").begin_array();
      for (const DeliveryZone& zone : venue_.zones) {
        if (!zone.area) continue;
        w_.begin_object();
        write_ring(zone.area->outer);
        write_fee(zone);
        w_.end();
        for (const auto& hole : zone.area->holes) holes.push_back(&hole);
      }
      w_.end();
    }
    if (!std::all_of(venue_.zones.begin(), venue_.zones.end(), with_area)) {
      w_.key("geoRadius").begin_object();
      w_.key("geoMidpointLatitude").raw(degrees_text(venue_.position.lat_e7));
      w_.key("geoMidpointLongitude").raw(degrees_text(venue_.position.lng_e7));
      w_.key("radius").begin_array();
      for (const DeliveryZone& zone : venue_.zones) {
        if (zone.area || !zone.radius_m) continue;
        w_.begin_object().member("size", *zone.radius_m);
        write_fee(zone);
        w_.end();
      }
      w_.end().end();
    }
    if (!holes.empty()) report_.loss_once("holes", LossKind::approximated, {}, {}, "hole_becomes_exclusion");
    exclusions(holes);
    if (!holes.empty()) {
      w_.key("exclusionAreaPolygon").begin_array();
      for (const auto* hole : holes) {
        w_.begin_object();
        write_ring(*hole);
        w_.end();
      }
      w_.end();
    }
    w_.end();
  }

  // What zones leave out holds for the whole service there; without a difference between zones nothing is lost.
  void exclusions(std::vector<const std::vector<GeoPoint>*>& rings) {
    std::vector<const Polygon*> seen;
    for (const DeliveryZone& zone : venue_.zones) {
      if (zone.excludes != venue_.zones.front().excludes)
        report_.loss_once("excludes", LossKind::approximated, {}, {}, "exclusions_hold_everywhere", zone.ref);
      for (const Polygon& shape : zone.excludes) {
        if (std::any_of(seen.begin(), seen.end(), [&](const Polygon* p) { return *p == shape; })) continue;
        seen.push_back(&shape);
        rings.push_back(&shape.outer);
        if (!shape.holes.empty())
          report_.loss_once("islands", LossKind::approximated, {}, {}, "exclusion_hole_not_held");
      }
    }
  }

  // ---- menus and categories -----------------------------------------------------------------------

  // Two or more sections that hold only sections are menus of their own, as the import makes them.
  bool several_menus() const {
    return menu_.sections.size() > 1 && menu_.availability == Availability{} &&
           std::all_of(menu_.sections.begin(), menu_.sections.end(), [](const Section& s) {
             return s.items.empty() && !s.sections.empty() && s.description.empty();
           });
  }
  std::vector<std::string> menu_ids() const {
    if (!several_menus()) return {made_id("menu", menu_.ref)};
    std::vector<std::string> ids;
    for (const Section& section : menu_.sections) ids.push_back(made_id("menu", section.ref));
    return ids;
  }

  struct Category {
    const Section* section;
    std::string path;
  };
  void flatten(const Section& section, const std::string& path, int depth, std::vector<Category>& out) {
    if (depth > 1) change(section.ref, path, "section_nesting_lost");
    out.push_back({&section, path});
    for (size_t i = 0; i < section.sections.size(); ++i) {
      flatten(section.sections[i], path + "/sections/" + std::to_string(i), depth + 1, out);
    }
  }

  void write_menu(std::string_view ref, const LocalizedText& name, const Availability& availability,
                  const std::vector<Category>& categories, const std::string& path) {
    w_.begin_object().member("id", made_id("menu", ref));
    w_.member("name",
              words(name.empty() ? LocalizedText(std::string(ref)) : name, kLongNameCharacters, ref, path, false));
    w_.member("externalCode", ref).key("categoryId").begin_array();
    for (const Category& category : categories) w_.text(made_id("category", category.section->ref));
    w_.end().end();
    if (availability != Availability{}) lose(ref, path, "menu_availability_not_held");
  }

  void write_menus() {
    std::vector<Category> all;
    w_.key("menus").begin_array();
    if (several_menus()) {
      report_.counts().menus = static_cast<std::int64_t>(menu_.sections.size());
      for (size_t i = 0; i < menu_.sections.size(); ++i) {
        const Section& section = menu_.sections[i];
        const std::string path = "/sections/" + std::to_string(i);
        std::vector<Category> own;
        for (size_t k = 0; k < section.sections.size(); ++k)
          flatten(section.sections[k], path + "/sections/" + std::to_string(k), 1, own);
        write_menu(section.ref, section.name, section.availability, own, path);
        all.insert(all.end(), own.begin(), own.end());
      }
    } else {
      report_.counts().menus = 1;
      for (size_t i = 0; i < menu_.sections.size(); ++i)
        flatten(menu_.sections[i], "/sections/" + std::to_string(i), 1, all);
      write_menu(menu_.ref, menu_.name, menu_.availability, all, {});
    }
    w_.end().key("categories").begin_array();
    report_.counts().sections = static_cast<std::int64_t>(all.size());
    for (size_t i = 0; i < all.size(); ++i) write_category(*all[i].section, all[i].path, i);
    w_.end();
  }

  void write_category(const Section& section, const std::string& path, size_t index) {
    w_.begin_object().member("id", made_id("category", section.ref)).member("index", static_cast<std::int64_t>(index));
    w_.member("name", words(section.name, kNameCharacters, section.ref, path, false));
    if (!section.description.empty())
      w_.member("description", words(section.description, limits_text, section.ref, path, false));
    w_.member("externalCode", section.ref);
    write_status(section.availability, section.ref, path, false);
    write_availability_ids(section.availability, section.ref, false, path);
    w_.key("itemOfferId").begin_array();
    for (const Ref& ref : section.items) {
      if (items_.at(ref)->sold_alone) {
        listed_.insert(ref);
        w_.text(made_id("offer", ref));
      } else {
        lose(section.ref, path, "item_not_sold_alone", ref);  // an offer would sell it
      }
    }
    w_.end().end();
  }

  // ---- items --------------------------------------------------------------------------------------

  void write_items() {
    w_.key("items").begin_array();
    for (const FileItem& file : file_items_) {
      w_.begin_object().member("id", item_id(file.ref));
      if (file.item != nullptr) {
        write_item(*file.item);
      } else {
        const LocalizedText& name = file.variant ? file.variant->name : file.option->name;
        w_.member("name", words(name.empty() ? LocalizedText(file.ref) : name, kNameCharacters, file.ref, {}, false));
        w_.member("description", "").member("externalCode", file.ref).member("unit", "UN");
        if (file.option != nullptr) {
          write_nutrition(file.option->nutrition, file.option->allergens, file.option->diets, false, nullptr, file.ref);
        }
      }
      w_.end();
    }
    w_.end();
  }

  void write_item(const Item& item) {
    const std::string& path = paths_[item.ref];
    const LocalizedText name = item.name.empty() ? LocalizedText(item.ref) : item.name;
    w_.member("name", words(name, kNameCharacters, item.ref, path, true));
    w_.member("description", words(item.description, limits_text, item.ref, path, true));
    std::string code = item.ref;
    bool alcohol = false;
    for (const std::string& tag : item.tags) {
      if (is_code(tag) && code == item.ref) {
        code = tag.substr(kCodeTag.size());
      } else if (tag == "alcohol" && !alcohol) {
        alcohol = true;
      } else {
        lose_item(item, LossKind::impossible, "tags_not_held", tag);
      }
    }
    w_.member("externalCode", code);
    if (!item.sold_alone) write_status(item.availability, item.ref, path, true);  // else the offer has it
    if (!item.images.empty()) write_images(item);
    write_nutrition(item.nutrition, item.allergens, item.diets, alcohol, &item, item.ref);
    write_unit(item);
    if (!item.tax_class.empty()) lose_item(item, LossKind::impossible, "tax_not_held", item.tax_class);
    if (item.max_quantity)
      lose_item(item, LossKind::impossible, "maximum_not_held", std::to_string(*item.max_quantity));
    if (item.minimum_age > 0)
      lose_item(item, LossKind::impossible, "minimum_age_not_held", std::to_string(item.minimum_age));
    if (item.combo) lose_item(item, LossKind::impossible, "combo_not_held");
    if (!item.recipe.empty()) lose_item(item, LossKind::impossible, "recipe_not_held");
    if (!item.containers.empty()) lose_item(item, LossKind::impossible, "containers_not_held");
    if (!item.group_overrides.empty()) lose_item(item, LossKind::impossible, "group_overrides_not_held");
    if (item.preparation_minutes > 0)
      lose_item(item, LossKind::impossible, "preparation_time_not_held", std::to_string(item.preparation_minutes));
    if (item.sold_alone && !listed_.count(item.ref)) {
      lose_item(item, LossKind::approximated, "item_in_no_section", "sold, not shown");
    }
  }

  void write_images(const Item& item) {
    const bool sizes = std::any_of(item.images.begin(), item.images.end(), [](const Image& i) {
      return i.width_px != 0 || i.height_px != 0 || !i.sha256.empty();
    });
    if (item.images.size() > 2 || sizes) {
      lose_item(item, LossKind::impossible, "images_not_held", std::to_string(item.images.size()));
    }
    if (item.images.size() == 1) {
      w_.key("image").begin_object().member("URL", item.images[0].url).end();
      return;
    }
    w_.key("images").begin_array();
    for (size_t i = 0; i < 2; ++i) {
      w_.begin_object().member("URL", item.images[i].url).member("type", i == 0 ? "MAIN" : "THUMB").end();
    }
    w_.end();
  }

  void write_nutrition(const std::vector<NutrientAmount>& nutrition, const std::vector<AllergenDeclaration>& allergens,
                       const std::vector<std::string>& diets, bool alcohol, const Item* item, const std::string& ref) {
    const auto note = [&](LossKind kind, std::string_view why, std::string_view detail) {
      if (item != nullptr) {
        lose_item(*item, kind, why, detail);
      } else {
        report_.loss(kind, ref, {}, why, detail);
      }
    };
    if (nutrition.empty() && allergens.empty() && diets.empty() && !alcohol) return;
    std::string energy = "0 unknown";  // a figure is demanded where any of this is said
    for (const NutrientAmount& amount : nutrition) {
      if (amount.nutrient != Nutrient::energy) {
        note(LossKind::impossible, "nutrition_not_held", std::to_string(static_cast<int>(amount.nutrient)));
        continue;
      }
      energy = std::to_string(amount.low);
      if (amount.high != amount.low) energy += "-" + std::to_string(amount.high);
      energy += " kJ";
    }
    w_.key("nutritionalInfo").begin_object().member("description", "").member("calories", energy);
    write_allergens(allergens, note);
    std::vector<std::string> held;
    for (const std::string& diet : diets) {
      const auto known = diet_names();
      if (std::find(known.begin(), known.end(), diet) == known.end()) {
        note(LossKind::impossible, "diet_not_held", diet);
      } else {
        held.push_back(upper(diet));
      }
    }
    if (!held.empty()) {
      w_.key("suitableDiet").begin_array();
      for (const std::string& diet : held) w_.text(diet);
      w_.end();
    }
    if (alcohol) w_.key("isAlcoholic").raw("true");
    w_.end();
  }

  // Traces have a word for nuts only; for the others the careful answer is that it is in there.
  template <class Note>
  void write_allergens(const std::vector<AllergenDeclaration>& allergens, const Note& note) {
    if (allergens.empty()) return;
    w_.key("allergen").begin_array();
    for (const AllergenDeclaration& declared : allergens) {
      const auto known = allergen_names();
      const auto first =
          std::find_if(known.begin(), known.end(), [&](const AllergenName& n) { return n.ours == declared.allergen; });
      if (declared.presence == Presence::free) {
        note(LossKind::impossible, "allergen_free_not_held", first->theirs);
      } else if (declared.presence == Presence::may_contain && declared.allergen == Allergen::nuts) {
        w_.text("TREE_NUT_TRACES");
      } else {
        if (declared.presence == Presence::may_contain)
          note(LossKind::approximated, "traces_as_contained", first->theirs);
        w_.text(first->theirs);
      }
    }
    w_.end();
  }

  void write_unit(const Item& item) {
    if (!item.measure) {
      w_.member("unit", "UN");
      return;
    }
    const Measure& m = *item.measure;
    const bool litre = m.unit == MeasureUnit::litre || m.unit == MeasureUnit::millilitre;
    w_.member("unit", litre ? "L" : "KG");
    const Measure plain{litre ? MeasureUnit::litre : MeasureUnit::kilogram, 3, 1, 1, {}};
    if (m != plain) lose_item(item, LossKind::approximated, "measure_steps_not_held");
  }

  // ---- offers -------------------------------------------------------------------------------------

  void write_offers() {
    w_.key("itemOffers").begin_array();
    for (size_t i = 0; i < menu_.items.size(); ++i) {
      const Item& item = menu_.items[i];
      if (!item.sold_alone) {
        if (item.price_minor != 0) lose_item(item, LossKind::approximated, "price_left_out", "not sold alone");
        if (!item.groups.empty() && !served_.count(item.ref)) note_unsold_groups(item);
        if (item.availability.calendar) lose_item(item, LossKind::impossible, "hours_of_unsold_item_not_held");
        continue;
      }
      w_.begin_object().member("id", made_id("offer", item.ref)).member("itemId", item_id(item.ref));
      w_.member("index", place_in_section(item.ref));
      write_status(item.availability, item.ref, paths_[item.ref], true);
      std::int64_t price = item.variants.empty() ? item.price_minor : 0;
      if (item.measure) price = price_per_big_unit(item, price);
      write_price(price, original(item.ref, {}, {}));
      write_availability_ids(item.availability, item.ref, true, paths_[item.ref]);
      w_.key("optionGroupsId").begin_array();
      if (!item.variants.empty()) w_.text(made_id("group", variant_groups_.at(&item)));
      for (const Ref& ref : item.groups) w_.text(made_id("group", ref));
      w_.end().end();
    }
    w_.end();
  }

  void note_unsold_groups(const Item& item) {
    lose_item(item, LossKind::impossible, "groups_of_unsold_item_not_held", std::to_string(item.groups.size()));
  }

  // A price of a gram is a thousandth of that of a kilogram.
  std::int64_t price_per_big_unit(const Item& item, std::int64_t price) {
    const bool small = item.measure->unit == MeasureUnit::gram || item.measure->unit == MeasureUnit::millilitre;
    return small && price < 1'000'000'000 ? price * 1000 : price;
  }

  // Where the item stands in the first section that lists it.
  std::int64_t place_in_section(const Ref& ref) {
    if (places_.empty()) {
      for (const Section& section : menu_.sections) number(section);
    }
    const auto found = places_.find(ref);
    return found == places_.end() ? 0 : found->second;
  }
  void number(const Section& section) {
    std::int64_t last = -1;
    for (const Ref& ref : section.items) {
      const std::int64_t place = places_.emplace(ref, static_cast<std::int64_t>(places_.size())).first->second;
      if (place < last) change(section.ref, {}, "item_order_not_held", ref);
      last = place;
    }
    for (const Section& inner : section.sections) number(inner);
  }

  // ---- groups -------------------------------------------------------------------------------------

  void write_groups() {
    w_.key("optionGroups").begin_array();
    std::int64_t index = 0;
    for (const OptionGroup& group : menu_.groups) write_group(group, index++);
    for (const Item& item : menu_.items) {
      if (!item.variants.empty()) write_variants(item, index++);
    }
    w_.end();
  }

  void write_group_head(std::string_view ref, const LocalizedText& name, std::int64_t index, std::int64_t least,
                        std::optional<std::int64_t> most, std::string_view path) {
    w_.begin_object().member("id", made_id("group", ref)).member("index", index);
    w_.member("name", words(name.empty() ? LocalizedText(std::string(ref)) : name, kNameCharacters, ref, path, false));
    w_.member("externalCode", ref).member("status", "AVAILABLE");
    w_.member("minPermitted", least).member("maxPermitted", most.value_or(kNoLimit));
  }

  void write_group(const OptionGroup& group, std::int64_t index) {
    const std::string path = group_path(group);
    write_group_head(group.ref, group.name, index, group.min_quantity, group.max_quantity, path);
    const PriceMethod method = group.price_method;
    if (method == PriceMethod::max) w_.member("priceMethod", "MAX");
    if (method == PriceMethod::average) w_.member("priceMethod", "AVG");
    if (method != PriceMethod::sum && method != PriceMethod::max && method != PriceMethod::average)
      lose(group.ref, path, "price_method_not_held");
    if (group.free_quantity > 0) lose(group.ref, path, "free_quantity_not_held", std::to_string(group.free_quantity));
    if (group.min_distinct > 0 || group.max_distinct) lose(group.ref, path, "distinct_bounds_not_held");
    if (group.portions > 0) lose(group.ref, path, "portions_not_held", std::to_string(group.portions));
    if (!group.pre_modifiers.empty()) lose(group.ref, path, "pre_modifiers_not_held");
    w_.key("options").begin_array();
    for (size_t i = 0; i < group.options.size(); ++i) write_option(group, group.options[i], i, path);
    w_.end().end();
  }

  void write_option(const OptionGroup& group, const Option& option, size_t index, const std::string& path) {
    const std::string& item = option_items_.at(&option);
    const bool same = option.ref == item;
    w_.begin_object().member("id", same ? made_id("option", group.ref + "/" + item) : option.ref);
    w_.member("itemId", item_id(item)).member("index", static_cast<std::int64_t>(index));
    write_status(option.availability, option.ref, path, false);
    write_price(option.price_minor, original({}, group.ref, option.ref));
    if (option.max_quantity) w_.member("maxPermitted", *option.max_quantity);
    w_.end();
    const auto gone = [&](bool any, std::string_view why) {
      if (any) lose(option.ref, path, why, group.ref);
    };
    gone(!option.groups.empty(), "nested_groups_not_held");
    gone(option.default_quantity > 0, "default_not_held");
    gone(option.availability.calendar.has_value(), "option_hours_not_held");
    gone(!option.variant_prices.empty(), "variant_prices_not_held");
    gone(option.free_quantity > 0 || option.refund_under > 0, "free_quantity_not_held");
    gone(!option.variant.empty(), "option_variant_not_held");
    gone(!option.tax_class.empty(), "tax_not_held");
    gone(option.minimum_age > 0, "minimum_age_not_held");
    gone(!option.recipe.empty(), "recipe_not_held");
    gone(!option.containers.empty(), "containers_not_held");
    const auto served = items_.find(option.item);
    if (served == items_.end()) return;
    gone(option.allergens != served->second->allergens, "option_allergens_not_held");
    gone(option.diets != served->second->diets, "option_diet_not_held");
  }

  void write_variants(const Item& item, std::int64_t index) {
    const std::string& ref = variant_groups_.at(&item);
    write_group_head(ref, item.name, index, 1, 1, paths_[item.ref]);
    w_.key("options").begin_array();
    for (size_t i = 0; i < item.variants.size(); ++i) {
      const Variant& variant = item.variants[i];
      const std::string& served = variant_items_.at(&variant);
      w_.begin_object().member("id", made_id("option", ref + "/" + served)).member("itemId", item_id(served));
      w_.member("index", static_cast<std::int64_t>(i));
      write_status(variant.availability, item.ref, paths_[item.ref], true);
      write_price(variant.price_minor, std::nullopt);
      w_.member("maxPermitted", 1).end();
      if (!variant.groups.empty()) lose_item(item, LossKind::impossible, "variant_groups_not_held", variant.ref);
      if (variant.availability.calendar) lose_item(item, LossKind::impossible, "variant_hours_not_held", variant.ref);
    }
    w_.end().end();
  }

  void report_document() {
    if (!rules_.taxes.empty()) lose({}, {}, "tax_not_held", std::to_string(rules_.taxes.size()));
    const auto fees =
        std::count_if(rules_.fees.begin(), rules_.fees.end(), [](const FeeRule& f) { return !is_flat(f); });
    if (fees > 0) lose({}, {}, "fees_not_held", std::to_string(fees));
    if (!rules_.promotions.empty()) lose({}, {}, "promotions_not_held", std::to_string(rules_.promotions.size()));
    for (const PriceBook& book : menu_.price_books) {
      if (book.ref != kOriginalPrices) lose(book.ref, {}, "price_books_not_held");
    }
    if (!menu_.ingredients.empty()) lose({}, {}, "ingredients_not_held", std::to_string(menu_.ingredients.size()));
    if (!menu_.containers.empty()) lose({}, {}, "containers_not_held", std::to_string(menu_.containers.size()));
  }

  static constexpr size_t limits_text = 8192;

  const Menu& menu_;
  const Venue& venue_;
  const PriceRules& rules_;
  const PriceBook* originals_ = nullptr;
  Reporter report_;
  JsonWriter w_;
  std::vector<FileItem> file_items_;
  std::unordered_map<std::string, const Item*> items_;
  std::unordered_map<std::string, const OptionGroup*> groups_;
  std::unordered_map<std::string, std::string> paths_;
  std::unordered_map<const Option*, std::string> option_items_;
  std::unordered_map<const Variant*, std::string> variant_items_;
  std::unordered_map<const Item*, std::string> variant_groups_;
  std::unordered_map<std::string, std::int64_t> places_;
  std::unordered_set<std::string> listed_, served_;
  std::vector<const Calendar*> calendars_;
  RefPool pool_, group_pool_;
};

}  // namespace

Result<Exported> export_opendelivery(const MenuIndex& index, const Venue& venue, const PriceRules& rules) {
  return MerchantWriter(index, venue, rules).run();
}

}  // namespace exchange
}  // namespace v0
}  // namespace couvert

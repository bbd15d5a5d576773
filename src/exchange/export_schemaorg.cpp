// SPDX-License-Identifier: Apache-2.0
// Writes a schema.org restaurant with its menu as JSON-LD. What the vocabulary has no word for is reported.
#include "exchange/json_writer.hpp"
#include "exchange/read.hpp"
#include "exchange/schemaorg.hpp"
#include "exchange/unheld.hpp"

#include <algorithm>
#include <cstdio>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace exchange {
namespace {

using std::size_t;

constexpr std::string_view kDayNames[] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

std::string clock_text(std::int32_t minute) {
  char text[8];
  std::snprintf(text, sizeof text, "%02d:%02d", minute / 60 % 24, minute % 60);
  return text;
}

std::string degrees_text(std::int32_t e7) {
  const std::int64_t size = e7 < 0 ? -static_cast<std::int64_t>(e7) : e7;
  char text[24];
  std::snprintf(text, sizeof text, "%s%d.%07d", e7 < 0 ? "-" : "", static_cast<int>(size / 10'000'000),
                static_cast<int>(size % 10'000'000));
  return text;
}

// A reference as a fragment: what a URL does not allow is escaped octet by octet.
std::string fragment(std::string_view kind, std::string_view ref) {
  std::string out = "#" + std::string(kind) + "/";
  for (const char c : ref) {
    const bool plain =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
    char escaped[4];
    std::snprintf(escaped, sizeof escaped, "%%%02X", static_cast<unsigned>(static_cast<unsigned char>(c)));
    if (plain) {
      out += c;
    } else {
      out += escaped;
    }
  }
  return out;
}

class SchemaWriter {
 public:
  SchemaWriter(const MenuIndex& index, const Venue& venue, const PriceRules& rules)
      : index_(index), menu_(index.menu()), venue_(venue), rules_(rules), report_(Format::schemaorg) {}

  Exported run() {
    LossReport& counts = report_.counts();
    counts.menus = 1;
    counts.items = static_cast<std::int64_t>(menu_.items.size());
    counts.groups = static_cast<std::int64_t>(menu_.groups.size());
    for (const OptionGroup& group : menu_.groups) counts.options += static_cast<std::int64_t>(group.options.size());
    for (size_t i = 0; i < menu_.items.size(); ++i) paths_[menu_.items[i].ref] = "/items/" + std::to_string(i);
    write_venue();
    for (const Item& item : menu_.items) {
      if (!written_items_.count(item.ref)) lose_item(item, LossKind::impossible, "item_in_no_section");
    }
    for (size_t i = 0; i < menu_.groups.size(); ++i) {
      if (!written_groups_.count(menu_.groups[i].ref))
        lose(menu_.groups[i].ref, "/groups/" + std::to_string(i), "group_unused");
    }
    if (!rules_.fees.empty()) lose({}, {}, "fees_not_held", std::to_string(rules_.fees.size()));
    if (!rules_.promotions.empty()) lose({}, {}, "promotions_not_held", std::to_string(rules_.promotions.size()));
    report_unheld(menu_, {Part::measure, Part::nutrition}, report_);
    if (!menu_.ingredients.empty()) lose({}, {}, "ingredients_not_held", std::to_string(menu_.ingredients.size()));
    if (!menu_.containers.empty()) lose({}, {}, "containers_not_held", std::to_string(menu_.containers.size()));
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

  // One text without a language is plain; else each carries its own. Readers of pages take the space around texts away.
  void write_words(std::string_view key, const LocalizedText& texts, std::string_view item = {}) {
    if (texts.empty()) return;
    for (const auto& [locale, words] : texts.by_locale) {
      if (trimmed(words).size() == words.size()) continue;
      if (!item.empty()) report_.taint(item);
      report_.loss(LossKind::approximated, item, {}, "outer_space_not_held", words);
    }
    w_.key(key);
    if (texts.by_locale.size() == 1 && texts.by_locale[0].first == "default") {
      w_.text(texts.by_locale[0].second);
      return;
    }
    w_.begin_array();
    for (const auto& [locale, words] : texts.by_locale) {
      if (locale == "default") {
        w_.text(words);
      } else {
        w_.begin_object().member("@language", locale).member("@value", words).end();
      }
    }
    w_.end();
  }

  JsonWriter& begin_node(std::string_view type) { return w_.begin_object().member("@type", type); }

  // ---- the venue ----------------------------------------------------------------------------------

  void write_venue() {
    w_.begin_object()
        .member("@context", "https://schema.org")
        .member("@type", "Restaurant")
        .member("name", venue_.name);
    write_words("description", venue_.description);
    if (!venue_.phone.empty()) w_.member("telephone", venue_.phone);
    if (!venue_.image.empty()) w_.member("image", venue_.image);
    if (!venue_.tags.empty()) {
      w_.key("servesCuisine").begin_array();
      for (const std::string& tag : venue_.tags) w_.text(tag);
      w_.end();
    }
    write_address();
    if (venue_.position != GeoPoint{}) {
      w_.key("geo");
      begin_node("GeoCoordinates").key("latitude").raw(degrees_text(venue_.position.lat_e7));
      w_.key("longitude").raw(degrees_text(venue_.position.lng_e7)).end();
    }
    if (venue_.hours) write_hours(*venue_.hours);
    if (!venue_.zones.empty()) lose({}, {}, "delivery_zones_not_held", std::to_string(venue_.zones.size()));
    if (!venue_.offers.empty()) lose({}, {}, "fulfilments_not_held", std::to_string(venue_.offers.size()));
    write_menu();
    w_.end();
  }

  void write_address() {
    const Address& a = venue_.address;
    if (a == Address{}) return;
    w_.key("address");
    begin_node("PostalAddress");
    if (!a.street.empty()) w_.member("streetAddress", a.street);
    if (!a.postcode.empty()) w_.member("postalCode", a.postcode);
    if (!a.city.empty()) w_.member("addressLocality", a.city);
    if (!a.country.empty()) w_.member("addressCountry", a.country);
    w_.end();
  }

  void write_window(const DayWindow& window, std::int32_t day, const Date* date) {
    begin_node("OpeningHoursSpecification");
    if (date == nullptr) w_.member("dayOfWeek", "https://schema.org/" + std::string(kDayNames[day - 1]));
    w_.member("opens", clock_text(window.open_minute));
    // Midnight as an end is the next day's 00:00; as both ends it would read as closed.
    const bool whole_day = window.open_minute == 0 && window.close_minute == 1440;
    w_.member("closes", whole_day ? "24:00" : clock_text(window.close_minute));
    if (date != nullptr) w_.member("validFrom", date_text(*date)).member("validThrough", date_text(*date));
    w_.end();
  }

  void write_hours(const Calendar& calendar) {
    if (calendar.from || calendar.until) lose({}, {}, "venue_dates_not_held");
    w_.key("openingHoursSpecification").begin_array();
    for (const WeeklyWindow& window : calendar.weekly) {
      if (window.window.close_minute - window.window.open_minute == 1440 && window.window.open_minute != 0) {
        lose({}, {}, "whole_day_from_noon_not_held", kDayNames[window.day - 1]);
      } else {
        write_window(window.window, window.day, nullptr);
      }
    }
    for (const DateException& exception : calendar.exceptions) {
      for (const DayWindow& window : exception.windows) write_window(window, 0, &exception.date);
      if (!exception.windows.empty()) continue;
      begin_node("OpeningHoursSpecification").member("opens", "00:00").member("closes", "00:00");
      w_.member("validFrom", date_text(exception.date)).member("validThrough", date_text(exception.date)).end();
    }
    w_.end();
  }

  // ---- the menu -----------------------------------------------------------------------------------

  void write_menu() {
    w_.key("hasMenu");
    begin_node("Menu").member("identifier", menu_.ref);
    write_words("name", menu_.name);
    w_.member("inLanguage", menu_.default_locale);
    if (menu_.availability != Availability{}) lose(menu_.ref, "/availability", "menu_availability_not_held");
    write_sections(menu_.sections, "/sections");
    w_.end();
  }

  void write_sections(const std::vector<Section>& sections, const std::string& path) {
    if (sections.empty()) return;
    w_.key("hasMenuSection").begin_array();
    for (size_t i = 0; i < sections.size(); ++i) {
      const Section& section = sections[i];
      const std::string here = path + "/" + std::to_string(i);
      ++report_.counts().sections;
      begin_node("MenuSection").member("identifier", section.ref);
      write_words("name", section.name);
      write_words("description", section.description);
      if (section.availability.calendar && !section.availability.suspended_until && times_of(section.availability)) {
        w_.key("offers");
        begin_node("Offer");
        write_times(section.availability);
        w_.end();
      } else if (section.availability != Availability{}) {
        lose(section.ref, here, "section_availability_not_held");
      }
      if (!section.items.empty()) {
        w_.key("hasMenuItem").begin_array();
        for (const Ref& ref : section.items) write_item(*index_.find_item(ref));
        w_.end();
      }
      write_sections(section.sections, here + "/sections");
      w_.end();
    }
    w_.end();
  }

  void write_reference(std::string_view type, const std::string& id) {
    w_.begin_object().member("@type", type).member("@id", id).end();
  }

  // An offer knows one window for every day, one span of dates, and whether a thing is sold out.
  struct OfferTimes {
    std::optional<DayWindow> window = {};
    std::optional<Date> from = {}, until = {};
    bool sold_out = false;
  };
  static std::optional<OfferTimes> times_of(const Availability& availability) {
    OfferTimes times;
    if (availability.suspended_until) {
      if (*availability.suspended_until != kUntilFurtherNotice || !availability.suspension_reason.empty())
        return std::nullopt;
      times.sold_out = true;
    }
    if (!availability.calendar) return times;
    const Calendar& calendar = *availability.calendar;
    if (!calendar.exceptions.empty() || calendar.weekly.size() != 7) return std::nullopt;
    const DayWindow window = calendar.weekly[0].window;
    for (size_t i = 0; i < 7; ++i) {
      if (calendar.weekly[i] != WeeklyWindow{static_cast<std::int32_t>(i) + 1, window}) return std::nullopt;
    }
    const bool whole_day = window == DayWindow{0, 1440};
    if (!whole_day && window.close_minute - window.open_minute == 1440) return std::nullopt;
    times.from = calendar.from;
    times.until = calendar.until;
    // Equal dates would read as no span, and dates alone say the whole day by themselves.
    if (times.from && times.from == times.until) return std::nullopt;
    if (!whole_day || (!times.from && !times.until)) times.window = window;
    return times;
  }

  void write_times(const Availability& availability) {
    const auto times = times_of(availability);
    if (!times) return;
    if (times->sold_out) w_.member("availability", "https://schema.org/SoldOut");
    if (times->window) {
      const bool midnight = times->window->close_minute == 1440;
      w_.member("availabilityStarts", clock_text(times->window->open_minute) + ":00");
      w_.member("availabilityEnds", midnight ? "24:00:00" : clock_text(times->window->close_minute) + ":00");
    }
    if (times->from) w_.member("validFrom", date_text(*times->from));
    if (times->until) w_.member("validThrough", date_text(*times->until));
  }

  // The unit that a price is of, or how many of an item a line may have.
  void write_quantity(const Item& item) {
    if (!item.max_quantity && !item.measure) return;
    w_.key("eligibleQuantity");
    begin_node("QuantitativeValue");
    if (item.max_quantity) w_.member("maxValue", *item.max_quantity);
    if (item.measure) {
      static constexpr std::string_view kCodes[] = {"GRM", "KGM", "MLT", "LTR"};
      w_.member("unitCode", kCodes[static_cast<size_t>(item.measure->unit) % 4]);
    }
    w_.end();
  }

  void write_offer(std::int64_t minor, const Variant* variant, const Item* item) {
    begin_node("Offer");
    if (variant != nullptr) {
      w_.member("identifier", variant->ref);
      write_words("name", variant->name, item != nullptr ? std::string_view(item->ref) : std::string_view());
    }
    w_.member("price", amount_text({minor, menu_.currency})).member("priceCurrency", menu_.currency.code());
    if (variant != nullptr) write_times(variant->availability);
    if (variant == nullptr && item != nullptr) write_times(item->availability);
    if (item != nullptr) write_quantity(*item);
    w_.end();
  }

  // A second mention of an item or group refers to the first.
  void write_item(const Item& item) {
    const std::string id = fragment("item", item.ref);
    if (!written_items_.insert(item.ref).second) return write_reference("MenuItem", id);
    begin_node("MenuItem").member("@id", id).member("identifier", item.ref);
    write_words("name", item.name, item.ref);
    write_words("description", item.description, item.ref);
    write_images(item);
    write_diets(item);
    write_nutrition(item);
    if (item.sold_alone) write_prices(item);
    write_add_ons(item.groups);
    w_.end();
    report_item(item);
  }

  void write_prices(const Item& item) {
    w_.key("offers");
    if (item.variants.size() > 1) w_.begin_array();
    for (const Variant& variant : item.variants) write_offer(variant.price_minor, &variant, &item);
    if (item.variants.empty()) write_offer(item.price_minor, nullptr, &item);
    if (item.variants.size() > 1) w_.end();
  }

  void write_images(const Item& item) {
    if (item.images.empty()) return;
    w_.key("image").begin_array();
    for (const Image& image : item.images) {
      if (image.width_px == 0 && image.height_px == 0) {
        w_.text(image.url);
        continue;
      }
      begin_node("ImageObject").member("contentUrl", image.url);
      if (image.width_px > 0) w_.member("width", image.width_px);
      if (image.height_px > 0) w_.member("height", image.height_px);
      w_.end();
    }
    w_.end();
  }

  void write_nutrition(const Item& item) {
    if (item.nutrition.empty()) return;
    w_.key("nutrition");
    begin_node("NutritionInformation");
    for (const NutrientAmount& amount : item.nutrition) {
      w_.member(nutrient_property(amount.nutrient), nutrient_text(amount));
    }
    w_.end();
  }

  void write_diets(const Item& item) {
    std::vector<std::string> names;
    for (const std::string& diet : item.diets) {
      const auto known =
          std::find_if(std::begin(kDiets), std::end(kDiets), [&](const DietName& d) { return d.ours == diet; });
      if (known == std::end(kDiets)) {
        lose_item(item, LossKind::impossible, "diet_not_held", diet);
      } else {
        names.push_back("https://schema.org/" + std::string(known->theirs));
      }
    }
    if (names.empty()) return;
    w_.key("suitableForDiet").begin_array();
    for (const std::string& name : names) w_.text(name);
    w_.end();
  }

  void report_item(const Item& item) {
    if (!item.sold_alone) lose_item(item, LossKind::approximated, "price_left_out", "not sold alone");
    if (item.variants.size() == 1)
      lose_item(item, LossKind::approximated, "single_variant_becomes_price", item.variants[0].ref);
    const bool variants = std::any_of(item.variants.begin(), item.variants.end(),
                                      [](const Variant& v) { return !times_of(v.availability); });
    const bool own = item.variants.empty() ? !times_of(item.availability) : item.availability != Availability{};
    if (own || variants || (!item.sold_alone && item.availability != Availability{}))
      lose_item(item, LossKind::impossible, "availability_not_held");
    const auto gone = [&](bool any, std::string_view why) {
      if (any) lose_item(item, LossKind::impossible, why);
    };
    const bool plain = !item.measure || *item.measure == Measure{item.measure->unit, 3, 1, 1, {}};
    gone(!plain || (item.measure && !item.sold_alone), "measure_steps_not_held");
    const auto details = [](const Variant& v) { return !v.nutrition.empty() || !v.sold_alone; };
    gone(std::any_of(item.variants.begin(), item.variants.end(), details), "variant_details_not_held");
    const bool hashed =
        std::any_of(item.images.begin(), item.images.end(), [](const Image& image) { return !image.sha256.empty(); });
    gone(hashed, "checksum_not_held");
    gone(item.max_quantity && !item.sold_alone, "maximum_not_held");
    if (!item.tax_class.empty()) lose_item(item, LossKind::impossible, "tax_not_held", item.tax_class);
    if (!item.allergens.empty()) lose_item(item, LossKind::impossible, "allergens_not_held");
  }

  // ---- options ------------------------------------------------------------------------------------

  void write_add_ons(const std::vector<Ref>& groups) {
    if (groups.empty()) return;
    w_.key("menuAddOn").begin_array();
    for (const Ref& ref : groups) write_group(*index_.find_group(ref));
    w_.end();
  }

  void write_group(const OptionGroup& group) {
    const std::string id = fragment("group", group.ref);
    if (!written_groups_.insert(group.ref).second) return write_reference("MenuSection", id);
    const std::string path = "/groups/" + std::to_string(&group - menu_.groups.data());
    begin_node("MenuSection").member("@id", id).member("identifier", group.ref);
    write_words("name", group.name);
    if (group.min_quantity > 0 || group.max_quantity) {
      lose(group.ref, path, "option_bounds_not_held",
           std::to_string(group.min_quantity) + " to " +
               (group.max_quantity ? std::to_string(*group.max_quantity) : "any"));
    }
    if (group.free_quantity > 0) lose(group.ref, path, "free_quantity_not_held", std::to_string(group.free_quantity));
    if (group.price_method != PriceMethod::sum) lose(group.ref, path, "price_method_not_held");
    w_.key("hasMenuItem").begin_array();
    for (const Option& option : group.options) write_option(group, option, path);
    w_.end().end();
  }

  void write_option(const OptionGroup& group, const Option& option, const std::string& path) {
    begin_node("MenuItem").member("identifier", option.ref);
    write_words("name", option.name);
    if (option.price_minor >= 0) {
      w_.key("offers");
      write_offer(option.price_minor, nullptr, nullptr);
    } else {
      lose(group.ref, path, "negative_price_not_held", option.ref);
    }
    write_add_ons(option.groups);
    w_.end();
    if (option.default_quantity > 0) lose(group.ref, path, "default_not_held", option.ref);
    if (option.max_quantity) lose(group.ref, path, "maximum_not_held", option.ref);
    if (!option.allergens.empty()) lose(group.ref, path, "allergens_not_held", option.ref);
    if (option.availability != Availability{}) lose(group.ref, path, "availability_not_held", option.ref);
    if (!option.item.empty()) lose(group.ref, path, "option_item_not_held", option.ref);
    if (!option.nutrition.empty()) lose(group.ref, path, "nutrition_not_held", option.ref);
  }

  const MenuIndex& index_;
  const Menu& menu_;
  const Venue& venue_;
  const PriceRules& rules_;
  Reporter report_;
  JsonWriter w_;
  std::unordered_map<std::string, std::string> paths_;
  std::unordered_set<std::string> written_items_, written_groups_;
};

}  // namespace

Result<Exported> export_schemaorg(const MenuIndex& index, const Venue& venue, const PriceRules& rules) {
  return SchemaWriter(index, venue, rules).run();
}

}  // namespace exchange
}  // namespace v0
}  // namespace couvert

// SPDX-License-Identifier: Apache-2.0
// What a schema.org establishment says of itself: name, address, position, hours.
#include "exchange/schemaorg.hpp"

#include "couvert/hours.hpp"
#include "couvert/limits.hpp"
#include "hours/model.hpp"

#include <algorithm>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace exchange {
namespace {

// The next piece up to a separator; `text` becomes the rest.
std::string_view next_piece(std::string_view& text, char separator) {
  const auto at = text.find(separator);
  const std::string_view piece = trimmed(text.substr(0, at));
  text = at == std::string_view::npos ? std::string_view() : text.substr(at + 1);
  return piece;
}

// "Mo", "Mo-Fr", "Sa-Mo", "Mo,We".
bool parse_days(std::string_view text, std::vector<std::int32_t>& days) {
  while (!text.empty()) {
    std::string_view range = next_piece(text, ',');
    const auto first = parse_weekday(next_piece(range, '-'));
    if (!first) return false;
    const auto last = range.empty() ? first : parse_weekday(range);
    if (!last) return false;
    for (std::int32_t day = *first;; day = day % 7 + 1) {
      days.push_back(day);
      if (day == *last) break;
    }
    if (days.size() > 7) return false;
  }
  return !days.empty();
}

bool parse_times(std::string_view text, std::vector<DayWindow>& windows) {
  while (!text.empty()) {
    std::string_view range = next_piece(text, ',');
    const auto open = parse_clock(next_piece(range, '-'));
    const std::int32_t from = open.value_or(1440);
    std::int32_t to = parse_clock(range).value_or(-1);
    if (to == 0) to = 1440;
    if (from >= 1440 || to < 0 || from == to) return false;
    windows.push_back({from, to > from ? to : to + 1440});
    if (windows.size() > limits::calendar_windows) return false;
  }
  return !windows.empty();
}

bool parse_rule(std::string_view text, std::vector<WeeklyWindow>& weekly) {
  if (text == "24/7") {
    weekly = whole_week();
    return true;
  }
  // Days end where the first digit stands; without days the times hold every day.
  const auto digit = text.find_first_of("0123456789");
  std::vector<std::int32_t> days;
  if (digit == 0) {
    days = {1, 2, 3, 4, 5, 6, 7};
  } else if (!parse_days(trimmed(text.substr(0, digit)), days)) {
    return false;
  }
  std::vector<DayWindow> windows;
  if (digit == std::string_view::npos) {
    windows.push_back({0, 1440});  // days alone: all day
  } else if (!parse_times(text.substr(digit), windows)) {
    return false;
  }
  for (const std::int32_t day : days) {
    for (const DayWindow& window : windows) add_window(weekly, day, window.open_minute, window.close_minute);
  }
  return true;
}

class VenueReader {
 public:
  VenueReader(Graph& graph, Context& context, const Place& node, Currency currency)
      : graph_(graph), context_(context), node_(node) {
    venue_.id = context.options.venue;
    venue_.currency = currency;
    venue_.default_locale = context.options.default_locale;
  }

  std::vector<Venue> run() {
    graph_.visit(node_);
    const LocalizedText name = read_words(graph_, context_, subject_, node_, "name", limits::name_octets);
    venue_.name = name.get(context_.options.default_locale);
    venue_.description = read_words(graph_, context_, subject_, node_, "description", limits::text_octets);
    venue_.phone = word(node_, "telephone");
    if (auto images = read_images(graph_, context_, subject_, node_); !images.empty())
      venue_.image = images.front().url;
    for (const Place& cuisine : graph_.values(node_, "servesCuisine")) {
      const auto text = context_.text(subject_, cuisine, limits::name_octets);
      if (text && !text->empty() && venue_.tags.size() < limits::venue_tags) venue_.tags.push_back(*text);
    }
    address();
    position();
    hours();
    graph_.leftovers(subject_, node_, "establishment",
                     {"name", "description", "telephone", "image", "servesCuisine", "address", "location", "geo",
                      "openingHours", "openingHoursSpecification", "hasMenu", "menu"});
    if (venue_.name.empty()) {
      context_.say(subject_, LossKind::approximated, node_.path, "name_missing", venue_.id);
      venue_.name = venue_.id;
    }
    const auto status = validate(venue_);
    if (status.ok()) return {std::move(venue_)};
    context_.say(subject_, LossKind::impossible, node_.path, "venue_invalid", std::string(status.error().path()));
    return {};
  }

 private:
  std::string word(const Place& node, std::string_view property) {
    const Place value = graph_.value(node, property);
    if (!value.present()) return {};
    return context_.text(subject_, value, limits::name_octets).value_or("");
  }

  void country(const Place& address) {
    const Place value = graph_.value(address, "addressCountry");
    std::string code = value.value->object() ? word(value, "name") : word(address, "addressCountry");
    for (char& c : code) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    const bool two =
        code.size() == 2 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (two) {
      venue_.address.country = code;
    } else if (!code.empty()) {
      context_.say(subject_, LossKind::impossible, value.path, "country_unknown", code);
    }
  }

  void address() {
    Place value = graph_.value(node_, "address");
    if (!value.present()) {
      const Place location = graph_.value(node_, "location");
      value = Graph::has_type(*location.value, "PostalAddress") ? location : graph_.value(location, "address");
    }
    if (!value.present()) return;
    if (value.value->text()) {
      venue_.address.street = context_.fit(subject_, value.path, *value.value->text(), limits::name_octets);
      context_.say(subject_, LossKind::approximated, value.path, "address_in_one_line", venue_.address.street);
      return;
    }
    graph_.visit(value);
    venue_.address.street = word(value, "streetAddress");
    venue_.address.postcode = word(value, "postalCode");
    venue_.address.city = word(value, "addressLocality");
    country(value);
    graph_.leftovers(subject_, value, "PostalAddress",
                     {"streetAddress", "postalCode", "addressLocality", "addressCountry"},
                     {{"addressRegion", "region_not_held"}});
  }

  void position() {
    const Place geo = graph_.value(node_, "geo");
    if (!geo.present()) return;
    graph_.visit(geo);
    if (const auto point = read_position(graph_.value(geo, "latitude"), graph_.value(geo, "longitude"))) {
      venue_.position = *point;
    } else {
      context_.say(subject_, LossKind::impossible, geo.path, "position_unreadable", describe(*geo.value));
    }
    graph_.leftovers(subject_, geo, "GeoCoordinates", {"latitude", "longitude"});
  }

  // Beyond the simple forms people write what OpenStreetMap writes. A week of it can be held without a date; seasons and
  // single dates cannot, for nobody says which year the page is of.
  bool weekly_hours(const Place& value, const std::string& text, Calendar& calendar) {
    const auto hours = OpeningHours::parse(text);
    if (!hours) return false;
    for (const detail::Rule& rule : hours->data().rules) {
      for (const detail::Group& group : rule.groups) {
        const bool dated =
            group.kind != detail::GroupKind::days || !group.dates.empty() ||
            std::any_of(group.days.begin(), group.days.end(), [](const auto& d) { return !d.nths.empty(); });
        if (!dated) continue;
        context_.say(subject_, LossKind::impossible, value.path, "season_not_held", text);
        return false;
      }
    }
    const auto held = to_calendar(*hours, {}, make_date(2001, 1, 1), make_date(2001, 1, 28));
    if (!held || !held->calendar.exceptions.empty()) return false;
    for (const WeeklyWindow& w : held->calendar.weekly) {
      add_window(calendar.weekly, w.day, w.window.open_minute, w.window.close_minute);
    }
    if (hours->names_public_holidays()) {
      context_.say(subject_, LossKind::approximated, value.path, "holidays_not_held", text);
    }
    for (const HoursWarning& note : held->approximated) {
      context_.say(subject_, LossKind::approximated, value.path, "hours_uncertain", note.text);
    }
    return true;
  }

  void hours() {
    Calendar calendar;
    bool any = false;
    for (const Place& value : graph_.values(node_, "openingHours")) {
      const auto* text = value.value->text();
      if (text != nullptr && (parse_opening_hours(*text, calendar.weekly) || weekly_hours(value, *text, calendar))) {
        any = true;
      } else if (text == nullptr || !OpeningHours::parse(*text)) {
        context_.say(subject_, LossKind::impossible, value.path, "opening_hours_unreadable", describe(*value.value));
      }
    }
    for (const Place& value : graph_.values(node_, "openingHoursSpecification"))
      any = specification(value, calendar) || any;
    if (!any) return;
    if (const auto status = validate(calendar); !status.ok()) {
      context_.say(subject_, LossKind::impossible, node_.path, "calendar_invalid", status.error().message());
      return;
    }
    for (const WeeklyWindow& window : calendar.weekly) {
      if (window.window.close_minute != 1439) continue;
      context_.say(subject_, LossKind::approximated, node_.path, "end_2359", "23:59");
      break;
    }
    venue_.hours = std::move(calendar);
  }

  std::optional<Date> date(const Place& node, std::string_view property) {
    const Place value = graph_.value(node, property);
    const auto* text = value.value->text();
    if (text == nullptr) return std::nullopt;
    const auto day = parse_date(std::string_view(*text).substr(0, 10));
    return day ? std::optional(*day) : std::nullopt;
  }

  bool specification(const Place& node, Calendar& calendar) {
    if (!context_.is_object(subject_, node)) return false;
    graph_.visit(node);
    const auto unreadable = [&] {
      context_.say(subject_, LossKind::impossible, node.path, "opening_hours_unreadable", describe(*node.value));
      return false;
    };
    std::vector<std::int32_t> days;
    for (const Place& value : graph_.values(node, "dayOfWeek")) {
      const auto* text = value.value->text();
      const auto day = text ? parse_weekday(*text) : std::nullopt;
      if (!day) return unreadable();
      days.push_back(*day);
    }
    graph_.leftovers(subject_, node, "OpeningHoursSpecification",
                     {"dayOfWeek", "opens", "closes", "validFrom", "validThrough", "name"});
    const auto* opens = graph_.value(node, "opens").value->text();
    const auto* closes = graph_.value(node, "closes").value->text();
    const std::int32_t open = opens ? parse_clock(*opens).value_or(-1) : -1;
    std::int32_t close = closes ? parse_clock(*closes).value_or(-1) : -1;
    const bool shut = (opens == nullptr && closes == nullptr) || (open == 0 && close == 0);
    if (!shut && (open < 0 || open >= 1440 || close < 0 || open == close)) return unreadable();
    if (close == 0) close = 1440;
    const DayWindow window{open, close > open ? close : close + 1440};

    const auto from = date(node, "validFrom"), until = date(node, "validThrough");
    if (from || until) return dated(node, calendar, from, until, days, shut, window);
    if (days.empty()) days = {1, 2, 3, 4, 5, 6, 7};
    if (!shut) {
      for (const std::int32_t day : days) add_window(calendar.weekly, day, open, close);
    }
    return true;
  }

  // A span of dates becomes one exception a date; longer spans are seasons, which the calendar cannot hold.
  bool dated(const Place& node, Calendar& calendar, std::optional<Date> from, std::optional<Date> until,
             const std::vector<std::int32_t>& days, bool shut, const DayWindow& window) {
    constexpr std::int32_t kLongestDays = 62;
    if (!from || !until || until->days < from->days || until->days - from->days > kLongestDays) {
      context_.say(subject_, LossKind::impossible, node.path, "season_not_held",
                   (from ? date_text(*from) : std::string()) + "/" + (until ? date_text(*until) : std::string()));
      return false;
    }
    for (Date day = *from; day <= *until; ++day.days) {
      if (!days.empty() && std::find(days.begin(), days.end(), iso_weekday(day)) == days.end()) continue;
      auto held = std::find_if(calendar.exceptions.begin(), calendar.exceptions.end(),
                               [&](const DateException& e) { return e.date == day; });
      if (calendar.exceptions.size() > limits::calendar_exceptions) return true;  // refused as a whole
      if (held == calendar.exceptions.end()) held = calendar.exceptions.insert(held, {day, {}});
      if (!shut && std::find(held->windows.begin(), held->windows.end(), window) == held->windows.end()) {
        held->windows.push_back(window);
      }
    }
    return true;
  }

  Graph& graph_;
  Context& context_;
  Place node_;
  Subject subject_;
  Venue venue_;
};

}  // namespace

bool parse_opening_hours(std::string_view text, std::vector<WeeklyWindow>& weekly) {
  std::vector<WeeklyWindow> found;
  while (!trimmed(text).empty()) {
    const std::string_view rule = next_piece(text, ';');
    if (!rule.empty() && !parse_rule(rule, found)) return false;
  }
  for (const WeeklyWindow& w : found) add_window(weekly, w.day, w.window.open_minute, w.window.close_minute);
  return !found.empty();
}

std::vector<Venue> read_venue(Graph& graph, Context& context, const Place& node, Currency currency) {
  return VenueReader(graph, context, node, currency).run();
}

}  // namespace exchange
}  // namespace v0
}  // namespace couvert

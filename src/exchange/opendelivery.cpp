// SPDX-License-Identifier: Apache-2.0
// What reading and writing Open Delivery share: ids, names of substances and diets, dates, hours, prices.
#include "exchange/opendelivery.hpp"

#include "core/sha256.hpp"

#include "couvert/ids.hpp"
#include "couvert/limits.hpp"

#include <algorithm>
#include <array>

namespace couvert {
inline namespace v0 {
namespace exchange {
namespace opendelivery {
namespace {

constexpr std::int32_t kDay = 1440;

constexpr AllergenName kAllergens[] = {
    {"GLUTEN", Allergen::gluten, false, false},       {"CRUSTACEANS", Allergen::crustaceans, false, false},
    {"EGGS", Allergen::eggs, false, false},           {"FISH", Allergen::fish, false, false},
    {"PEANUTS", Allergen::peanuts, false, false},     {"SOYBEANS", Allergen::soybeans, false, false},
    {"MILK", Allergen::milk, false, false},           {"TREE_NUTS", Allergen::nuts, false, false},
    {"CELERY", Allergen::celery, false, false},       {"MUSTARD", Allergen::mustard, false, false},
    {"SESAME_SEEDS", Allergen::sesame, false, false}, {"SULPHUR_DIOXIDE", Allergen::sulphites, false, false},
    {"LUPINE", Allergen::lupin, false, false},        {"MOLLUSCS", Allergen::molluscs, false, false},
    {"TREE_NUT_TRACES", Allergen::nuts, false, true}, {"CEREALS_CONTAINING_GLUTEN", Allergen::gluten, false, false},
    {"BARLEY", Allergen::gluten, true, false},        {"KAMUT", Allergen::gluten, true, false},
    {"OAT", Allergen::gluten, true, false},           {"RYE", Allergen::gluten, true, false},
    {"SPELT", Allergen::gluten, true, false},         {"WHEAT", Allergen::gluten, true, false},
    {"LACTOSE", Allergen::milk, true, false},         {"ALMONDS", Allergen::nuts, true, false},
    {"BRAZIL_NUTS", Allergen::nuts, true, false},     {"CASHEW_NUTS", Allergen::nuts, true, false},
    {"HAZELNUTS", Allergen::nuts, true, false},       {"MACADAMIA_NUTS", Allergen::nuts, true, false},
    {"PECAN_NUTS", Allergen::nuts, true, false},      {"PISTACHIOS", Allergen::nuts, true, false},
    {"QUEENSLAND_NUTS", Allergen::nuts, true, false}, {"WALNUTS", Allergen::nuts, true, false}};

constexpr std::string_view kDietNames[] = {"diabetic", "gluten_free", "halal",    "hindu", "kosher",    "low_calorie",
                                           "low_fat",  "low_lactose", "low_salt", "vegan", "vegetarian"};

struct SlashDate {
  int first, second, year;
};
// "05/01/2021" in its parts.
std::optional<SlashDate> slash_parts(std::string_view text) {
  if (text.size() != 10 || text[2] != '/' || text[5] != '/') return std::nullopt;
  const auto number = [&](std::size_t at, std::size_t digits) {
    int n = 0;
    for (std::size_t i = at; i < at + digits; ++i)
      n = text[i] >= '0' && text[i] <= '9' ? n * 10 + (text[i] - '0') : -1'000'000;
    return n;
  };
  const SlashDate parts{number(0, 2), number(3, 2), number(6, 4)};
  if (parts.first < 1 || parts.second < 1 || parts.year < 1970) return std::nullopt;
  return parts;
}

std::optional<Date> checked_date(int year, int month, int day) {
  if (month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
  const Date date = make_date(year, month, day);
  const YearMonthDay back = civil(date);
  if (back.month != month || back.day != day) return std::nullopt;
  return date;
}

}  // namespace

std::string made_id(std::string_view kind, std::string_view ref) {
  if (const auto uuid = parse_uuid(ref); uuid && uuid_text(*uuid) == ref) return std::string(ref);
  std::string message = "couvert/opendelivery/";
  message.append(kind).append("/").append(ref);
  const auto digest = sha256(message);
  UuidBytes bytes{};
  std::copy_n(digest.begin(), bytes.size(), bytes.begin());
  bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0f) | 0x80);
  bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3f) | 0x80);
  return uuid_text(bytes);
}

std::string held_ref(std::string_view kind, const std::string& id, const std::string& code) {
  return !code.empty() && valid_ref(code) && made_id(kind, code) == id ? code : id;
}

std::span<const AllergenName> allergen_names() noexcept { return kAllergens; }
std::span<const std::string_view> diet_names() noexcept { return kDietNames; }

DateOrder::DateOrder(const Place& availabilities) {
  for (std::size_t i = 0; i < availabilities.size(); ++i) {
    const Place entry = availabilities.element(i);
    look(*entry.member("startDate").value);
    look(*entry.member("endDate").value);
  }
}

void DateOrder::look(const Value& value) {
  const auto parts = value.text() ? slash_parts(*value.text()) : std::nullopt;
  if (!parts) return;
  if (parts->first > 12 && parts->second <= 12) day_first_seen_ = true;
  if (parts->second > 12 && parts->first <= 12) month_first_seen_ = true;
}

std::optional<Date> DateOrder::read(Context& context, const Subject& subject, const Place& place) const {
  if (!place.present()) return std::nullopt;
  const auto* text = place.value->text();
  if (text != nullptr && text->empty()) return std::nullopt;
  if (text != nullptr) {
    if (const auto day = parse_date(std::string_view(*text).substr(0, 10))) return *day;
  }
  const auto parts = text ? slash_parts(*text) : std::nullopt;
  if (parts) {
    const auto month_first = checked_date(parts->year, parts->first, parts->second);
    const auto day_first = checked_date(parts->year, parts->second, parts->first);
    const bool either = month_first && day_first && *month_first != *day_first;
    const bool take_day_first = !month_first || (either && day_first_seen_ && !month_first_seen_);
    if (either && day_first_seen_ == month_first_seen_) {
      context.say(subject, LossKind::approximated, place.path, "date_ambiguous", *text);
    } else {
      context.say_once("", {}, LossKind::approximated, place.path, "date_with_slashes", *text);
    }
    if (const auto& day = take_day_first ? day_first : month_first) return day;
  }
  context.say(subject, LossKind::impossible, place.path, "date_invalid", describe(*place.value));
  return std::nullopt;
}

namespace {

// The wall clock of "10:00:00.000Z" and "10:00:00-03:00": the zone is said out of habit, the time is local.
std::int32_t wall_minute(Context& context, const Subject& subject, const Place& place) {
  const auto* text = place.value->text();
  if (text == nullptr) return -1;
  std::string_view clock = trimmed(*text);
  if (const auto sign = clock.find_first_of("+-", 1); sign != std::string_view::npos) {
    context.say_once("", subject, LossKind::approximated, place.path, "time_zone_ignored", *text);
    clock = clock.substr(0, sign);
  }
  return parse_clock(clock).value_or(-1);
}

// One {startTime, endTime}. An end at or before the start is on the next day; 00:00 to 00:00 is the whole day.
std::optional<DayWindow> read_period(Context& context, const Subject& subject, const Place& period) {
  if (!context.is_object(subject, period)) return std::nullopt;
  context.leftovers(subject, period, "timePeriods", {"startTime", "endTime"});
  const std::int32_t open = wall_minute(context, subject, period.member("startTime"));
  std::int32_t close = wall_minute(context, subject, period.member("endTime"));
  if (close == 0) close = kDay;
  if (open < 0 || open >= kDay || close < 0 || open == close) {
    const auto words = [&](std::string_view member) { return describe(*period.member(member).value); };
    context.say(subject, LossKind::impossible, period.path, "hours_unreadable",
                words("startTime") + "-" + words("endTime"));
    return std::nullopt;
  }
  if (close == kDay - 1) context.say_once("", subject, LossKind::approximated, period.path, "end_2359", "23:59");
  return DayWindow{open, close > open ? close : close + kDay};
}

// The standard has one period an entry; documents with a list of them exist.
std::vector<DayWindow> read_periods(Context& context, const Subject& subject, const Place& periods) {
  std::vector<DayWindow> windows;
  if (!periods.present()) return windows;
  if (periods.value->array() == nullptr) {
    if (periods.value->says_nothing()) return windows;
    if (const auto window = read_period(context, subject, periods)) windows.push_back(*window);
    return windows;
  }
  for (std::size_t i = 0; i < periods.size(); ++i) {
    if (windows.size() == limits::calendar_windows) break;
    if (const auto window = read_period(context, subject, periods.element(i))) windows.push_back(*window);
  }
  return windows;
}

void read_holiday(Context& context, const Subject& subject, const Place& holiday, const DateOrder& dates,
                  Calendar& calendar) {
  if (!context.is_object(subject, holiday)) return;
  context.leftovers(subject, holiday, "holidayHours", {"date", "timePeriods"});
  const auto date = dates.read(context, subject, holiday.member("date"));
  if (!date) {
    if (!holiday.member("date").present()) context.say(subject, LossKind::impossible, holiday.path, "date_invalid");
    return;
  }
  auto held = std::find_if(calendar.exceptions.begin(), calendar.exceptions.end(),
                           [&](const DateException& e) { return e.date == *date; });
  if (held == calendar.exceptions.end()) {
    if (calendar.exceptions.size() == limits::calendar_exceptions) {
      return context.say(subject, LossKind::impossible, holiday.path, "too_many_hours");
    }
    held = calendar.exceptions.insert(held, {*date, {}});
  }
  for (const DayWindow& window : read_periods(context, subject, holiday.member("timePeriods"))) {
    if (std::find(held->windows.begin(), held->windows.end(), window) == held->windows.end())
      held->windows.push_back(window);
  }
}

}  // namespace

void read_week(Context& context, const Subject& subject, const Place& list, std::vector<WeeklyWindow>& weekly) {
  if (!context.is_list(subject, list)) return;
  for (std::size_t i = 0; i < list.size(); ++i) {
    const Place entry = list.element(i);
    if (!context.is_object(subject, entry)) continue;
    context.leftovers(subject, entry, "weekHours", {"dayOfWeek", "timePeriods"});
    const auto windows = read_periods(context, subject, entry.member("timePeriods"));
    const Place days = entry.member("dayOfWeek");
    const bool one = days.value->text() != nullptr;
    if (!one && !context.is_list(subject, days)) continue;
    for (std::size_t k = 0; k < (one ? 1 : days.size()); ++k) {
      const Place at = one ? days : days.element(k);
      const auto day = at.value->text() ? parse_weekday(*at.value->text()) : std::nullopt;
      if (!day) {
        context.say(subject, LossKind::impossible, at.path, "weekday_unknown", describe(*at.value));
        continue;
      }
      for (const DayWindow& window : windows) {
        if (weekly.size() >= limits::calendar_windows) {
          return context.say(subject, LossKind::impossible, entry.path, "too_many_hours");
        }
        add_window(weekly, *day, window.open_minute,
                   window.close_minute % kDay == 0 ? kDay : window.close_minute % kDay);
      }
    }
  }
}

std::optional<Calendar> read_service_hours(Context& context, const Subject& subject, const Place& hours,
                                           const DateOrder& dates) {
  if (!context.is_object(subject, hours)) return std::nullopt;
  context.leftovers(subject, hours, "serviceHours", {"id", "weekHours", "holidayHours"});
  Calendar calendar;
  read_week(context, subject, hours.member("weekHours"), calendar.weekly);
  const Place holidays = hours.member("holidayHours");
  if (context.is_list(subject, holidays)) {
    for (std::size_t i = 0; i < holidays.size(); ++i)
      read_holiday(context, subject, holidays.element(i), dates, calendar);
  }
  if (calendar.exceptions.empty() && calendar.weekly == whole_week()) return std::nullopt;
  if (const auto status = validate(calendar); !status.ok()) {
    context.say(subject, LossKind::impossible, hours.path, "calendar_invalid", status.error().message());
    return std::nullopt;
  }
  return calendar;
}

std::optional<std::int64_t> read_price(Context& context, const Subject& subject, const Place& price,
                                       std::string_view member, Currency currency) {
  if (!context.is_object(subject, price)) return std::nullopt;
  const Place code = price.member("currency");
  const auto* named = code.value->text();
  const auto parsed = named ? Currency::parse(trimmed(*named)) : Result<Currency>(Error(Errc::currency_unknown));
  if (!code.present()) {
    context.say_once("", subject, LossKind::approximated, price.path, "currency_assumed", currency.code());
  } else if (!parsed || *parsed != currency) {
    context.say(subject, LossKind::impossible, code.path, "currency_differs", describe(*code.value));
    return std::nullopt;
  }
  const Place value = price.member(member);
  if (!value.present()) return std::nullopt;
  const auto digits = number_text(*value.value);
  const auto scaled = digits ? scale_decimal(*digits, currency.exponent()) : std::nullopt;
  if (!scaled) {
    context.say(subject, LossKind::impossible, value.path, "price_unreadable", describe(*value.value));
    return std::nullopt;
  }
  if (scaled->value < -limits::price_minor || scaled->value > limits::price_minor) {
    context.say(subject, LossKind::impossible, value.path, "price_out_of_range", describe(*value.value));
    return std::nullopt;
  }
  if (!scaled->exact) context.say(subject, LossKind::approximated, value.path, "price_rounded", *digits);
  return scaled->value;
}

}  // namespace opendelivery
}  // namespace exchange
}  // namespace v0
}  // namespace couvert

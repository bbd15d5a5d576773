// SPDX-License-Identifier: Apache-2.0
// What reading and writing HubRise catalogues share: money, conditions, masks of days.
#include "exchange/hubrise.hpp"

#include "couvert/limits.hpp"

#include <algorithm>

namespace couvert {
inline namespace v0 {
namespace exchange {
namespace hubrise {
namespace {

constexpr std::int32_t kDay = 1440;

// "12345--": a digit or any letter where the day counts, a dash where it does not, Monday first.
std::optional<std::vector<std::int32_t>> read_mask(std::string_view mask) {
  if (mask.size() != 7) return std::nullopt;
  std::vector<std::int32_t> days;
  for (std::int32_t day = 1; day <= 7; ++day) {
    const char c = mask[static_cast<std::size_t>(day) - 1];
    if (c == '-') continue;
    if (c != static_cast<char>('0' + day)) return std::nullopt;
    days.push_back(day);
  }
  return days;
}

std::optional<std::int32_t> read_time(Context& context, const Subject& subject, const Place& place) {
  if (!place.present()) return std::nullopt;
  const auto* text = place.value->text();
  const auto minute = text ? parse_clock(*text) : std::nullopt;
  if (!minute) context.say(subject, LossKind::impossible, place.path, "hours_unreadable", describe(*place.value));
  return minute;
}

std::optional<std::int64_t> count(Context& context, const Subject& subject, const Place& place) {
  const auto n = context.bound(subject, place);
  return n ? std::optional<std::int64_t>(*n) : std::nullopt;
}

void read_calendar(Context& context, const Subject& subject, const Place& p, Conditions& out) {
  const Place mask = p.member("dow");
  std::optional<std::vector<std::int32_t>> days;
  if (mask.present()) {
    const auto* text = mask.value->text();
    days = text ? read_mask(*text) : std::nullopt;
    if (!days) context.say(subject, LossKind::impossible, mask.path, "weekday_unknown", describe(*mask.value));
  }
  const auto open = read_time(context, subject, p.member("start_time"));
  const auto close = read_time(context, subject, p.member("end_time"));
  const auto from = context.date(subject, p.member("start_date"));
  const auto until = context.date(subject, p.member("end_date"));
  if (!days && !open && !close && !from && !until) return;
  Calendar calendar;
  calendar.from = from;
  calendar.until = until;
  const std::int32_t begin = open.value_or(0) % kDay;
  const std::int32_t end = close.value_or(kDay) == 0 ? kDay : close.value_or(kDay);
  for (std::int32_t day = 1; day <= 7; ++day) {
    if (days && std::find(days->begin(), days->end(), day) == days->end()) continue;
    calendar.weekly.push_back({day, {begin, end > begin ? end : end + kDay}});
  }
  out.calendar = std::move(calendar);
}

}  // namespace

Conditions read_conditions(Context& context, const Subject& subject, const Place& p, Currency currency,
                           std::initializer_list<std::string_view> extra) {
  Conditions out;
  if (!p.present() || !context.is_object(subject, p)) return out;
  if (const bool* enabled = p.member("enabled").value->flag()) out.enabled = *enabled;
  const Place variants = p.member("variant_refs");
  if (variants.present() && context.is_list(subject, variants)) {
    out.variants.emplace();
    for (std::size_t i = 0; i < variants.size() && i < limits::group_options; ++i) {
      if (const auto ref = context.id(subject, variants.element(i))) out.variants->push_back(*ref);
    }
  }
  read_calendar(context, subject, p, out);
  out.min_order_minor = read_money(context, subject, p.member("min_order_amount"), currency);
  out.max_per_order = count(context, subject, p.member("max_per_order"));
  out.max_per_customer = count(context, subject, p.member("max_per_customer"));
  constexpr std::string_view kKnown[] = {"enabled",       "variant_refs",    "dow",      "start_time",
                                         "end_time",      "start_date",      "end_date", "min_order_amount",
                                         "max_per_order", "max_per_customer"};
  for (const auto& [name, value] : *p.value->object()) {
    const bool known = std::find(std::begin(kKnown), std::end(kKnown), name) != std::end(kKnown) ||
                       std::find(extra.begin(), extra.end(), name) != extra.end();
    if (known || value.says_nothing()) continue;
    context.say(subject, LossKind::impossible, p.path + pointer_step(name), "restriction_not_held", name);
  }
  return out;
}

std::optional<Currency> currency_of(const Value& money) {
  const auto* text = money.text();
  if (text == nullptr) return std::nullopt;
  const std::string_view whole = trimmed(*text);
  const auto space = whole.find_last_of(' ');
  if (space == std::string_view::npos) return std::nullopt;
  const auto parsed = Currency::parse(whole.substr(space + 1));
  return parsed ? std::optional(*parsed) : std::nullopt;
}

std::optional<std::int64_t> read_money(Context& context, const Subject& subject, const Place& place,
                                       Currency currency) {
  if (!place.present()) return std::nullopt;
  const auto* text = place.value->text();
  const std::string_view whole = text ? trimmed(*text) : std::string_view();
  const auto space = whole.find_last_of(' ');
  const std::string_view digits = trimmed(whole.substr(0, space));
  if (whole.empty()) {
    context.say(subject, LossKind::impossible, place.path, "price_unreadable", describe(*place.value));
    return std::nullopt;
  }
  const auto named = currency_of(*place.value);
  if (space == std::string_view::npos) {
    context.say_once("", subject, LossKind::approximated, place.path, "currency_assumed", currency.code());
  } else if (!named || *named != currency) {
    context.say(subject, LossKind::impossible, place.path, "currency_differs", *text);
    return std::nullopt;
  }
  const auto scaled = scale_decimal(digits, currency.exponent());
  if (!scaled) {
    context.say(subject, LossKind::impossible, place.path, "price_unreadable", *text);
    return std::nullopt;
  }
  if (scaled->value > limits::price_minor || scaled->value < -limits::price_minor) {
    context.say(subject, LossKind::impossible, place.path, "price_out_of_range", *text);
    return std::nullopt;
  }
  if (!scaled->exact) context.say(subject, LossKind::approximated, place.path, "price_rounded", *text);
  return scaled->value;
}

std::string money_text(std::int64_t minor, Currency currency) {
  std::string text = amount_text({minor, currency});
  const auto point = text.find('.');
  std::size_t decimals = point == std::string::npos ? 0 : text.size() - point - 1;
  if (decimals == 0) text += '.';
  for (; decimals < 2; ++decimals) text += '0';
  return text + " " + std::string(currency.code());
}

std::optional<Mask> mask_of(const Calendar& calendar) {
  if (!calendar.exceptions.empty() || calendar.weekly.empty()) return std::nullopt;
  Mask mask;
  mask.from = calendar.from;
  mask.until = calendar.until;
  const DayWindow window = calendar.weekly[0].window;
  std::string days = "-------";
  std::int32_t last = 0;
  for (const WeeklyWindow& w : calendar.weekly) {
    if (w.window != window || w.day <= last) return std::nullopt;
    last = w.day;
    days[static_cast<std::size_t>(w.day) - 1] = static_cast<char>('0' + w.day);
  }
  if (days != "1234567") mask.days = days;
  const bool whole_day = window.open_minute == 0 && window.close_minute == kDay;
  if (!whole_day && window.close_minute - window.open_minute == kDay) return std::nullopt;
  if (!whole_day) {
    mask.open_minute = window.open_minute;
    mask.close_minute = window.close_minute % kDay;
  }
  // Every day, at any time, between no dates: the weakest condition still has to say something.
  if (whole_day && mask.days.empty() && !mask.from && !mask.until) mask.days = days;
  return mask;
}

}  // namespace hubrise
}  // namespace exchange
}  // namespace v0
}  // namespace couvert

// SPDX-License-Identifier: Apache-2.0
// couvert hours: the open intervals of opening hours as OpenStreetMap writes them.
#include "couvert/hours.hpp"

#include <array>
#include <cstdio>

#include "cli/commands.hpp"
#include "routes/body.hpp"

namespace couvert::server::cli {

namespace {

constexpr std::int64_t us_per_second = 1'000'000, us_per_day = 86'400 * us_per_second;
// A span of fifty years, so that a mistyped one does not print for ever.
constexpr std::int64_t longest_us = 18'263 * us_per_day;

struct HoursTask {
  std::string text;
  HoursReading reading;
  HoursPlace place;
  VenueClock clock;
  Instant from, to;
  bool json = false;
};

/// The wall clock's time as an instant; the first of the two when clocks go back, the next there is when they go on.
Instant from_local(const VenueClock& clock, Date date, std::int64_t second) {
  const std::int64_t local_us = date.days * us_per_day + second * us_per_second;
  const Instant early{local_us - std::int64_t{clock.offset_at({local_us - us_per_day})} * us_per_second};
  const Instant late{local_us - std::int64_t{clock.offset_at({local_us + us_per_day})} * us_per_second};
  const auto reads = [&](Instant t) { return t.us + std::int64_t{clock.offset_at(t)} * us_per_second == local_us; };
  if (reads(early)) return early;
  if (reads(late)) return late;
  for (const OffsetChange& change : clock.changes) {
    if (change.at > early - Duration{us_per_day} && change.at < late + Duration{us_per_day}) return change.at;
  }
  return early;
}

/// "2026-07-14", "2026-07-14T09:00", "2026-07-14 09:00", "2026-07-14T09:00:30", or an instant with Z or an offset.
Result<Instant> parse_time(const std::string& written, const VenueClock& clock) {
  std::string text = written;
  if (text.size() > 10 && text[10] == ' ') text[10] = 'T';
  if (text.size() == 10) {
    auto date = parse_date(text);
    if (!date) return date.error();
    return from_local(clock, *date, 0);
  }
  // What follows the minutes decides: nothing or seconds is local time, a sign or Z an instant.
  if (text.size() >= 17 && text[16] != ':') text.insert(16, ":00");
  if (text.size() == 16) text += ":00";
  if (text.size() > 19) return parse_instant(text);
  auto as_utc = parse_instant(text + "Z");
  if (!as_utc) return as_utc.error();
  const std::int64_t seconds = as_utc->us / us_per_second;
  return from_local(clock, Date{static_cast<std::int32_t>(seconds / 86'400)}, seconds % 86'400);
}

std::string local_text(const VenueClock& clock, Instant t) {
  const std::int32_t offset_s = clock.offset_at(t);
  std::string text = instant_text(t + Duration::seconds(offset_s));
  text.pop_back();
  if (offset_s == 0) return text + "+00:00";
  const int minutes = (offset_s < 0 ? -offset_s : offset_s) / 60;
  std::array<char, 8> sign{};
  std::snprintf(sign.data(), sign.size(), "%c%02d:%02d", offset_s < 0 ? '-' : '+', minutes / 60 % 24, minutes % 60);
  return text + sign.data();
}

Status read_places(const Args& args, HoursTask& task) {
  task.place.country = args.value("--country").value_or("");
  task.place.region = args.value("--region").value_or("");
  task.reading.country = task.place.country;
  task.reading.lenient = !args.has("--strict");
  if (args.has("--points")) task.reading.times = HoursTimes::both;
  const auto at = args.value("--at");
  if (!at) return {};
  auto point = parse_point(*at);
  if (!point) return Error(Errc::invalid_argument, "--at takes LATITUDE,LONGITUDE");
  task.place.position = *point;
  return {};
}

Result<HoursTask> read_task(Words words) {
  static constexpr OptionSpec specs[] = {{"--from"},       {"--to"}, {"--zone"},          {"--country"},
                                         {"--region"},     {"--at"}, {"--strict", false}, {"--points", false},
                                         {"--json", false}};
  auto args = Args::parse(words, specs);
  if (!args) return args.error();
  if (args->places().size() != 1) {
    return Error(Errc::invalid_argument, "hours 'OSM STRING' --from T --to T --zone ZONE");
  }
  HoursTask task;
  task.text = args->places().front();
  task.json = args->has("--json");
  if (const Status places = read_places(*args, task); !places) return places.error();
  const auto zone = args->required("--zone");
  const auto from = args->required("--from"), to = args->required("--to");
  if (!zone) return zone.error();
  if (!from) return from.error();
  if (!to) return to.error();
  auto clock = clock_for_zone(*zone, Instant{-us_per_day}, Instant{253'402'300'799 * us_per_second});
  if (!clock) return clock.error();
  task.clock = std::move(*clock);
  const auto begin = parse_time(*from, task.clock), end = parse_time(*to, task.clock);
  const char* form = " takes a date, a local time such as 2026-07-14T09:00, or an instant";
  if (!begin) return Error(Errc::invalid_argument, std::string("--from") + form);
  if (!end) return Error(Errc::invalid_argument, std::string("--to") + form);
  if (*end < *begin) return Error(Errc::invalid_argument, "--to is before --from");
  if (*end - *begin > Duration{longest_us}) return Error(Errc::invalid_argument, "more than fifty years");
  task.from = *begin;
  task.to = *end;
  return task;
}

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    if (static_cast<unsigned char>(c) >= 0x20) {
      out += c;
    } else {
      std::array<char, 8> code{};
      std::snprintf(code.data(), code.size(), "\\u%04x", static_cast<unsigned>(c));
      out += code.data();
    }
  }
  return out + '"';
}

const char* name_of(HoursState state) { return state == HoursState::open ? "open" : "unknown"; }

void print_json(const HoursTask& task, const std::vector<HoursInterval>& intervals,
                const std::vector<HoursWarning>& warnings) {
  std::string text = "{\"intervals\":[";
  for (const HoursInterval& interval : intervals) {
    text += (text.back() == '[' ? "{\"from\":\"" : ",{\"from\":\"") + local_text(task.clock, interval.begin);
    text += "\",\"to\":\"" + local_text(task.clock, interval.end) + "\",\"state\":\"" + name_of(interval.state) + '"';
    if (!interval.comment.empty()) text += ",\"comment\":" + quoted(interval.comment);
    text += '}';
  }
  text += "],\"warnings\":[";
  for (const HoursWarning& warning : warnings) {
    text += (text.back() == '[' ? "{\"column\":" : ",{\"column\":") + std::to_string(warning.column);
    text += ",\"key\":" + quoted(warning.key) + ",\"text\":" + quoted(warning.text) + '}';
  }
  std::printf("%s]}\n", text.c_str());
}

void print_plain(const HoursTask& task, const std::vector<HoursInterval>& intervals,
                 const std::vector<HoursWarning>& warnings) {
  static constexpr const char* days[] = {"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};
  for (const HoursInterval& interval : intervals) {
    const int weekday = iso_weekday(task.clock.local(interval.begin).date);
    const bool known = interval.state == HoursState::open;
    std::printf("%s %s  %s%s%s%s\n", days[weekday - 1], local_text(task.clock, interval.begin).c_str(),
                local_text(task.clock, interval.end).c_str(), known ? "" : "  (unknown)",
                interval.comment.empty() ? "" : "  ", interval.comment.c_str());
  }
  if (intervals.empty()) std::printf("closed all the time\n");
  for (const HoursWarning& warning : warnings) {
    std::fprintf(stderr, "column %d: %s\n", warning.column, warning.text.c_str());
  }
}

}  // namespace

int hours(Words words) {
  const auto refuse = [](const Error& error) {
    complain(error);
    return Exit::misused;
  };
  auto task = read_task(words);
  if (!task) return misuse(task.error());
  const auto parsed = OpeningHours::parse(task->text, task->reading);
  if (!parsed) return refuse(parsed.error());
  if (const Status place = check_place(*parsed, task->place); !place) return refuse(place.error());
  const auto intervals = hours_intervals(*parsed, task->place, task->clock, task->from, task->to);
  if (task->json) {
    print_json(*task, intervals, parsed->warnings());
  } else {
    print_plain(*task, intervals, parsed->warnings());
  }
  return Exit::done;
}

}  // namespace couvert::server::cli

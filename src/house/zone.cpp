// SPDX-License-Identifier: Apache-2.0
// Offset changes of an IANA zone, from the system's compiled time-zone files (RFC 8536).
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "couvert/house.hpp"

namespace couvert {
inline namespace v0 {
namespace {

constexpr std::int64_t second_us = 1'000'000;
constexpr std::size_t largest_file = 1u << 20;

bool valid_zone_name(std::string_view zone) {
  if (zone.empty() || zone.size() > 64 || zone.front() == '/' || zone.back() == '/') return false;
  if (zone.find("..") != std::string_view::npos || zone.find("//") != std::string_view::npos) return false;
  return std::all_of(zone.begin(), zone.end(), [](char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '+' ||
           c == '-' || c == '/';
  });
}

std::optional<std::string> read_zone_file(std::string_view zone) {
  const char* folder = std::getenv("TZDIR");
  std::ifstream in(std::string(folder ? folder : "/usr/share/zoneinfo") + "/" + std::string(zone), std::ios::binary);
  if (!in) return std::nullopt;
  std::string data(std::istreambuf_iterator<char>(in), {});
  if (data.size() > largest_file) return std::nullopt;
  return data;
}

/// Big-endian numbers out of a buffer; remembers when it was too short.
class Cursor {
 public:
  explicit Cursor(std::string_view data) : data_(data) {}
  std::int64_t number(std::size_t octets) {
    const std::string_view raw = take(octets);
    if (raw.empty()) return 0;
    std::uint64_t value = (static_cast<unsigned char>(raw[0]) & 0x80) ? ~std::uint64_t{0} : 0;
    for (char c : raw) value = (value << 8) | static_cast<unsigned char>(c);
    return static_cast<std::int64_t>(value);
  }
  std::string_view take(std::size_t octets) {
    if (octets > data_.size()) {
      ok_ = false;
      return {};
    }
    const std::string_view taken = data_.substr(0, octets);
    data_.remove_prefix(octets);
    return taken;
  }
  std::string_view rest() const { return data_; }
  bool ok() const { return ok_; }

 private:
  std::string_view data_;
  bool ok_ = true;
};

struct Header {
  int version = 0;
  std::size_t utc_flags, standard_flags, leaps, times, types, names;
};

std::optional<Header> read_header(Cursor& in) {
  if (in.take(4) != "TZif") return std::nullopt;
  Header header{};
  const std::string_view version = in.take(1);
  header.version = version == "2" || version == "3" || version == "4" ? version[0] - '0' : 1;
  in.take(15);
  for (std::size_t* count : {&header.utc_flags, &header.standard_flags, &header.leaps, &header.times, &header.types,
                             &header.names}) {
    *count = static_cast<std::size_t>(in.number(4)) & 0xffffffff;
    if (*count > largest_file) return std::nullopt;
  }
  if (!in.ok()) return std::nullopt;
  return header;
}

/// When a rule of a POSIX TZ text changes the offset within a year.
struct RuleDate {
  char form = 'M';  // 'M' month.week.day, 'J' day without 29 February, 'n' day from zero
  std::int64_t month = 0, week = 0, day = 0;
  std::int64_t second = 7'200;
};

struct Footer {
  std::int64_t standard_s = 0;
  std::optional<std::int64_t> summer_s;
  RuleDate begins, ends;
};

/// Reads the text after the tables: a POSIX TZ value such as "CET-1CEST,M3.5.0,M10.5.0/3".
class FooterReader {
 public:
  explicit FooterReader(std::string_view text) : text_(text) {}

  std::optional<Footer> read() {
    Footer footer;
    if (!skip_name()) return std::nullopt;
    auto standard = clock_time();
    if (!standard) return std::nullopt;
    footer.standard_s = -*standard;
    if (text_.empty()) return footer;
    if (!skip_name()) return std::nullopt;
    footer.summer_s = footer.standard_s + 3'600;
    if (!text_.empty() && text_.front() != ',') {
      auto summer = clock_time();
      if (!summer) return std::nullopt;
      footer.summer_s = -*summer;
    }
    if (!rule(footer.begins) || !rule(footer.ends) || !text_.empty()) return std::nullopt;
    return footer;
  }

 private:
  bool accept(char c) {
    if (text_.empty() || text_.front() != c) return false;
    text_.remove_prefix(1);
    return true;
  }

  bool skip_name() {
    std::size_t n = 0;
    if (accept('<')) {
      n = text_.find('>');
      if (n == std::string_view::npos) return false;
      text_.remove_prefix(n + 1);
      return true;
    }
    while (n < text_.size() && ((text_[n] | 0x20) >= 'a' && (text_[n] | 0x20) <= 'z')) ++n;
    text_.remove_prefix(n);
    return n >= 3;
  }

  std::optional<std::int64_t> digits() {
    std::int64_t value = 0;
    std::size_t n = 0;
    while (n < text_.size() && n < 4 && text_[n] >= '0' && text_[n] <= '9') value = value * 10 + (text_[n++] - '0');
    if (n == 0) return std::nullopt;
    text_.remove_prefix(n);
    return value;
  }

  std::optional<std::int64_t> clock_time() {
    const bool negative = accept('-');
    if (!negative) accept('+');
    auto hours = digits();
    if (!hours || *hours > 167) return std::nullopt;
    std::int64_t total = *hours * 3'600;
    for (std::int64_t unit : {60, 1}) {
      if (!accept(':')) break;
      auto part = digits();
      if (!part || *part > 59) return std::nullopt;
      total += *part * unit;
    }
    return negative ? -total : total;
  }

  bool rule(RuleDate& date) {
    if (!accept(',')) return false;
    if (accept('M')) {
      date.form = 'M';
      auto month = digits();
      if (!month || !accept('.')) return false;
      auto week = digits();
      if (!week || !accept('.')) return false;
      auto day = digits();
      if (!day || *month < 1 || *month > 12 || *week < 1 || *week > 5 || *day > 6) return false;
      date.month = *month;
      date.week = *week;
      date.day = *day;
    } else {
      date.form = accept('J') ? 'J' : 'n';
      auto day = digits();
      if (!day || *day > 365) return false;
      date.day = *day;
    }
    if (!accept('/')) return true;
    auto time = clock_time();
    if (!time) return false;
    date.second = *time;
    return true;
  }

  std::string_view text_;
};

Date rule_day(const RuleDate& rule, int year) {
  const Date first = make_date(year, 1, 1);
  if (rule.form == 'n') return Date{first.days + static_cast<std::int32_t>(rule.day)};
  if (rule.form == 'J') {
    const bool leap = make_date(year + 1, 1, 1).days - first.days == 366;
    const std::int64_t after_february = leap && rule.day >= 60 ? 1 : 0;
    return Date{first.days + static_cast<std::int32_t>(rule.day - 1 + after_february)};
  }
  const int month = static_cast<int>(rule.month);
  const Date begin = make_date(year, month, 1);
  const Date end = month == 12 ? make_date(year + 1, 1, 1) : make_date(year, month + 1, 1);
  const int wanted = rule.day == 0 ? 7 : static_cast<int>(rule.day);  // POSIX counts from Sunday 0
  Date day{begin.days + (wanted - iso_weekday(begin) + 7) % 7};
  day.days += 7 * static_cast<std::int32_t>(rule.week - 1);
  while (day.days >= end.days) day.days -= 7;
  return day;
}

struct Change {
  std::int64_t at_s;
  std::int64_t offset_s;
};

struct ZoneData {
  std::int64_t before_s = 0;  // offset before the first change
  std::vector<Change> changes;
  std::optional<Footer> footer;
};

std::optional<ZoneData> parse_zone(std::string_view data) {
  Cursor in(data);
  auto header = read_header(in);
  if (!header) return std::nullopt;
  std::size_t width = 4;
  if (header->version >= 2) {  // the first block is for old readers
    in.take(header->times * 5 + header->types * 6 + header->names + header->leaps * 8 + header->standard_flags +
            header->utc_flags);
    header = read_header(in);
    if (!header) return std::nullopt;
    width = 8;
  }
  if (header->types == 0 || header->types > 256) return std::nullopt;
  std::vector<std::int64_t> times(header->times), offsets(header->types);
  for (auto& time : times) time = in.number(width);
  const std::string_view kinds = in.take(header->times);
  for (auto& offset : offsets) {
    offset = in.number(4);
    in.take(2);
  }
  in.take(header->names + header->leaps * (width + 4) + header->standard_flags + header->utc_flags);
  if (!in.ok()) return std::nullopt;

  ZoneData zone;
  zone.before_s = offsets[0];
  for (std::size_t i = 0; i < times.size(); ++i) {
    const auto kind = static_cast<unsigned char>(kinds[i]);
    if (kind >= offsets.size() || (i > 0 && times[i] <= times[i - 1])) return std::nullopt;
    zone.changes.push_back({times[i], offsets[kind]});
  }
  std::string_view rest = in.rest();
  if (width == 8 && rest.size() > 2 && rest.front() == '\n') {
    rest = rest.substr(1, rest.find('\n', 1) - 1);
    if (!rest.empty()) {
      zone.footer = FooterReader(rest).read();
      if (!zone.footer) return std::nullopt;
    }
  }
  return zone;
}

/// Changes by the yearly rule, after the last one of the table.
void extend(ZoneData& zone, int until_year) {
  if (!zone.footer || !zone.footer->summer_s) return;
  const Footer& rule = *zone.footer;
  const std::int64_t last = zone.changes.empty() ? INT64_MIN : zone.changes.back().at_s;
  const std::int64_t clamped = std::clamp<std::int64_t>(last, 0, 253'402'300'799);
  int year = civil(Date{static_cast<std::int32_t>(clamped / 86'400)}).year;
  std::vector<Change> more;
  for (; year <= until_year; ++year) {
    const std::int64_t begins = rule_day(rule.begins, year).days * std::int64_t{86'400} + rule.begins.second;
    const std::int64_t ends = rule_day(rule.ends, year).days * std::int64_t{86'400} + rule.ends.second;
    more.push_back({begins - rule.standard_s, *rule.summer_s});
    more.push_back({ends - *rule.summer_s, rule.standard_s});
  }
  std::sort(more.begin(), more.end(), [](const Change& a, const Change& b) { return a.at_s < b.at_s; });
  for (const Change& change : more) {
    if (change.at_s > last) zone.changes.push_back(change);
  }
}

}  // namespace

Result<VenueClock> clock_for_zone(std::string_view zone, Instant from, Instant until) {
  VenueClock clock;
  clock.zone = std::string(zone);
  if (zone == "UTC" || zone == "Etc/UTC") return clock;  // also where the system has no time-zone files
  if (!valid_zone_name(zone)) return Error(Errc::time_zone_unknown);
  const auto data = read_zone_file(zone);
  if (!data) return Error(Errc::time_zone_unknown);
  auto parsed = parse_zone(*data);
  if (!parsed) return Error(Errc::time_zone_unknown, "the zone's data cannot be read");
  const std::int64_t days = std::clamp<std::int64_t>(until.us / second_us / 86'400, 0, 2'932'896);
  extend(*parsed, civil(Date{static_cast<std::int32_t>(days)}).year + 1);

  std::int64_t offset = parsed->before_s;
  clock.initial_offset_s = static_cast<std::int32_t>(offset);
  for (const Change& change : parsed->changes) {
    if (change.at_s > until.us / second_us) break;
    const std::int64_t before = offset;
    offset = change.offset_s;
    if (change.at_s <= from.us / second_us) {
      clock.initial_offset_s = static_cast<std::int32_t>(offset);
    } else if (offset != before) {
      clock.changes.push_back({Instant{change.at_s * second_us}, static_cast<std::int32_t>(offset)});
    }
  }
  return clock;
}

}  // namespace v0
}  // namespace couvert

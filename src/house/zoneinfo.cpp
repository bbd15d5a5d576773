// SPDX-License-Identifier: Apache-2.0
// Clocks of IANA zones from the system's TZif files (RFC 8536).
#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <system_error>

#include "core/floor.hpp"
#include "couvert/house.hpp"
#include "house/posix_tz.hpp"

namespace couvert {
inline namespace v0 {
namespace {

using detail::YearlyRule;
using detail::ZoneChange;

constexpr std::int64_t us_per_second = 1'000'000;
constexpr std::int64_t seconds_per_day = 86'400;
// The years 0001 to 9999, in which every rule can be computed.
constexpr std::int64_t first_second = -62'135'596'800, last_second = 253'402'300'799;
constexpr std::size_t name_limit = 64;
constexpr std::uintmax_t file_limit = 1u << 20;

bool is_zone_name(std::string_view name) noexcept {
  const auto allowed = [](char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '+' ||
           c == '-' || c == '/';
  };
  if (name.empty() || name.size() > name_limit || name.front() == '/' || name.back() == '/') return false;
  return std::all_of(name.begin(), name.end(), allowed) && name.find("//") == name.npos;
}

std::optional<std::string> read_zone_file(std::string_view name) {
  const char* chosen = std::getenv("TZDIR");  // NOLINT(concurrency-mt-unsafe): nobody here writes the environment
  const std::string folder = chosen != nullptr && *chosen != '\0' ? chosen : "/usr/share/zoneinfo";
  const std::filesystem::path path = std::filesystem::path(folder) / std::filesystem::path(name);
  std::error_code failed;
  if (!std::filesystem::is_regular_file(path, failed) || failed) return std::nullopt;
  const std::uintmax_t size = std::filesystem::file_size(path, failed);
  if (failed || size > file_limit) return std::nullopt;
  std::string content(static_cast<std::size_t>(size), '\0');
  std::ifstream in(path, std::ios::binary);
  in.read(content.data(), static_cast<std::streamsize>(size));
  if (!in || in.gcount() != static_cast<std::streamsize>(size)) return std::nullopt;
  return content;
}

/// Takes pieces off the front of a file; once one is missing, all further ones are empty.
class Octets {
 public:
  explicit Octets(std::string_view data) : rest_(data) {}
  std::string_view take(std::size_t count) noexcept {
    if (count > rest_.size()) {
      ok_ = false;
      rest_ = {};
      return {};
    }
    const std::string_view piece = rest_.substr(0, count);
    rest_.remove_prefix(count);
    return piece;
  }
  /// Big-endian, two's complement, 4 or 8 octets.
  std::int64_t integer(std::size_t width) noexcept {
    std::uint64_t value = 0;
    for (const char c : take(width)) value = value << 8 | static_cast<unsigned char>(c);
    return width == 4 ? static_cast<std::int32_t>(static_cast<std::uint32_t>(value)) : static_cast<std::int64_t>(value);
  }
  bool ok() const noexcept { return ok_; }
  std::string_view rest() const noexcept { return rest_; }

 private:
  std::string_view rest_;
  bool ok_ = true;
};

struct Header {
  char version = '\0';
  std::size_t ut_flags = 0, standard_flags = 0, leaps = 0, times = 0, types = 0, letters = 0;

  std::size_t block_octets(std::size_t width) const noexcept {
    return times * (width + 1) + types * 6 + letters + leaps * (width + 4) + standard_flags + ut_flags;
  }
};

std::optional<Header> read_header(Octets& in) noexcept {
  Header h;
  const bool marked = in.take(4) == "TZif";
  const std::string_view version = in.take(1);
  in.take(15);
  for (std::size_t* count : {&h.ut_flags, &h.standard_flags, &h.leaps, &h.times, &h.types, &h.letters}) {
    const std::int64_t n = in.integer(4);
    if (n < 0 || n > static_cast<std::int64_t>(file_limit)) return std::nullopt;
    *count = static_cast<std::size_t>(n);
  }
  if (!marked || !in.ok()) return std::nullopt;
  h.version = version.front();
  return h;
}

/// All that a file says about offsets.
struct Zone {
  std::int32_t before_s = 0;  // until the first change
  std::vector<ZoneChange> changes;
  std::optional<YearlyRule> rule;  // after the last change; absent: the last offset stays
};

std::optional<std::vector<ZoneChange>> read_changes(Octets& in, const Header& h, std::int32_t& before_s) {
  std::vector<ZoneChange> changes(h.times);
  for (ZoneChange& change : changes) change.at_s = in.integer(8);
  const std::string_view types = in.take(h.times);
  std::array<std::int32_t, 256> offsets{};
  for (std::size_t i = 0; i < h.types; ++i) {
    const std::int64_t offset = in.integer(4);
    if (offset <= -detail::offset_bound_s || offset >= detail::offset_bound_s) return std::nullopt;
    offsets[i] = static_cast<std::int32_t>(offset);
    in.take(2);  // whether it is summer time, and its name: neither matters here
  }
  if (!in.ok()) return std::nullopt;
  for (std::size_t i = 0; i < changes.size(); ++i) {
    const auto type = static_cast<unsigned char>(types[i]);
    if (type >= h.types || (i > 0 && changes[i].at_s <= changes[i - 1].at_s)) return std::nullopt;
    changes[i].offset_s = offsets[type];
  }
  before_s = offsets[0];
  return changes;
}

std::optional<Zone> parse_zone(std::string_view content) {
  Octets in(content);
  const auto old = read_header(in);
  // Files of version 1 end in 2038 and are no longer made.
  if (!old || old->version < '2') return std::nullopt;
  in.take(old->block_octets(4));
  const auto h = read_header(in);
  // A table of leap seconds means a time scale that counts them, which ours does not.
  if (!h || h->version < '2' || h->types == 0 || h->types > 256 || h->leaps != 0) return std::nullopt;
  Zone zone;
  auto changes = read_changes(in, *h, zone.before_s);
  if (!changes) return std::nullopt;
  zone.changes = *std::move(changes);
  in.take(h->letters + h->standard_flags + h->ut_flags);
  const std::string_view footer = in.rest();
  if (!in.ok() || footer.size() < 2 || footer.front() != '\n' || footer.back() != '\n') return std::nullopt;
  const std::string_view rule = footer.substr(1, footer.size() - 2);
  if (rule.empty()) return zone;
  zone.rule = YearlyRule::parse(rule);
  if (!zone.rule) return std::nullopt;
  return zone;
}

int year_of(std::int64_t second) noexcept {
  return civil(Date{static_cast<std::int32_t>(detail::floor_div(second, seconds_per_day))}).year;
}

/// Appends what the yearly rule adds between the end of the table and `until_s`.
void extend(Zone& zone, std::int64_t until_s) {
  if (!zone.rule) return;
  const std::int64_t end_s = zone.changes.empty() ? first_second - 1 : zone.changes.back().at_s;
  if (zone.changes.empty()) zone.before_s = zone.rule->standard_s();
  const int first = year_of(std::clamp(end_s, first_second, last_second));
  for (const ZoneChange& change : zone.rule->changes(first, year_of(until_s) + 1)) {
    if (change.at_s > end_s) zone.changes.push_back(change);
  }
}

}  // namespace

Result<VenueClock> clock_for_zone(std::string_view zone, Instant from, Instant until) {
  VenueClock clock;
  clock.zone = std::string(zone);
  if (zone == "UTC" || zone == "Etc/UTC") return clock;  // known even where the system has no files
  if (!is_zone_name(zone)) return Error(Errc::time_zone_unknown, "not a zone name");
  const auto content = read_zone_file(zone);
  if (!content) return Error(Errc::time_zone_unknown);
  auto data = parse_zone(*content);
  if (!data) return Error(Errc::time_zone_unknown, "the zone's file is damaged");

  const std::int64_t until_s = std::clamp(detail::floor_div(until.us, us_per_second), first_second, last_second);
  extend(*data, until_s);
  std::int32_t offset_s = data->before_s;
  clock.initial_offset_s = offset_s;
  for (const ZoneChange& change : data->changes) {
    if (change.at_s > until_s) break;
    if (change.at_s <= detail::floor_div(from.us, us_per_second)) {
      clock.initial_offset_s = change.offset_s;
    } else if (change.offset_s != offset_s) {
      clock.changes.push_back({Instant{change.at_s * us_per_second}, change.offset_s});
    }
    offset_s = change.offset_s;
  }
  return clock;
}

}  // namespace v0
}  // namespace couvert

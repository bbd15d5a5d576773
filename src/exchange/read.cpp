// SPDX-License-Identifier: Apache-2.0
// What importers share.
#include "exchange/read.hpp"

#include "couvert/limits.hpp"

#include <algorithm>
#include <limits>

namespace couvert {
inline namespace v0 {
namespace exchange {
namespace {

constexpr std::int32_t kDay = 1440;

bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
bool is_letter(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// Octets of the character that begins at `i`; the text is known to be UTF-8.
std::size_t character_octets(std::string_view text, std::size_t i) noexcept {
  const auto lead = static_cast<unsigned char>(text[i]);
  const std::size_t octets = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  return std::min(octets, text.size() - i);
}

bool is_control(std::string_view character) noexcept {
  const auto first = static_cast<unsigned char>(character[0]);
  if (character.size() == 1) return (first < 0x20 && first != '\t' && first != '\n') || first == 0x7f;
  return first == 0xc2 && static_cast<unsigned char>(character[1]) < 0xa0;  // U+0080 to U+009F
}

// Sign, digits without the point, and how many digits stand after the point once the exponent is counted in.
struct Decimal {
  bool negative = false;
  std::string digits;
  std::int64_t fraction = 0;
};

// The exponent part of a number from its "e" on; out-of-range exponents are held at a bound that no amount survives.
std::optional<std::int64_t> parse_exponent(std::string_view text) {
  if (text.empty()) return 0;
  std::size_t i = 1;
  bool negative = false;
  if (i < text.size() && (text[i] == '+' || text[i] == '-')) negative = text[i++] == '-';
  if (i == text.size()) return std::nullopt;
  std::int64_t value = 0;
  for (; i < text.size(); ++i) {
    if (!is_digit(text[i])) return std::nullopt;
    value = std::min<std::int64_t>(value * 10 + (text[i] - '0'), 1'000'000'000);
  }
  return negative ? -value : value;
}

std::optional<Decimal> parse_decimal_parts(std::string_view text) {
  Decimal d;
  std::size_t i = 0;
  if (i < text.size() && (text[i] == '+' || text[i] == '-')) d.negative = text[i++] == '-';
  bool point = false, any = false;
  for (; i < text.size() && (is_digit(text[i]) || (text[i] == '.' && !point)); ++i) {
    if (text[i] == '.') {
      point = true;
      continue;
    }
    any = true;
    if (point) ++d.fraction;
    if (!d.digits.empty() || text[i] != '0') d.digits += text[i];
  }
  if (!any) return std::nullopt;
  if (i < text.size() && text[i] != 'e' && text[i] != 'E') return std::nullopt;
  const auto exponent = parse_exponent(text.substr(i));
  if (!exponent) return std::nullopt;
  d.fraction -= *exponent;
  return d;
}

}  // namespace

std::string clean_text(std::string_view text, std::size_t octets) {
  std::string clean;
  clean.reserve(std::min(text.size(), octets));
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t length = character_octets(text, i);
    const std::string_view character = text.substr(i, length);
    i += length;
    if (is_control(character)) continue;
    if (clean.size() + length > octets) break;
    clean += character;
  }
  return clean;
}

std::string_view trimmed(std::string_view text) noexcept {
  const auto space = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
  while (!text.empty() && space(text.front())) text.remove_prefix(1);
  while (!text.empty() && space(text.back())) text.remove_suffix(1);
  return text;
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

std::string slug(std::string_view name) {
  std::string out;
  for (const char c : lower(clean_text(name, 80))) {
    if (is_letter(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80) {
      out += c;
    } else if (!out.empty() && out.back() != '-') {
      out += '-';
    }
  }
  while (!out.empty() && out.back() == '-') out.pop_back();
  return out;
}

bool plausible_locale(std::string_view tag) noexcept {
  if (tag.size() < 2 || tag.size() > 35 || !is_letter(tag[0])) return false;
  return std::all_of(tag.begin(), tag.end(),
                     [](char c) { return is_letter(c) || is_digit(c) || c == '-' || c == '_'; });
}

std::string RefPool::make(std::string_view base) {
  const std::string stem = clean_text(base, limits::ref_octets - 12);
  if (take(stem)) return stem;
  for (std::int64_t& n = next_.emplace(stem, 2).first->second;; ++n) {
    std::string ref = stem + "-" + std::to_string(n);
    if (take(ref)) return ref;
  }
}

std::optional<Scaled> scale_decimal(std::string_view text, int digits) {
  auto d = parse_decimal_parts(text);
  if (!d) return std::nullopt;
  if (d->digits.empty()) return Scaled{};
  const std::int64_t shift = digits - d->fraction;
  const auto length = static_cast<std::int64_t>(d->digits.size());
  if (length + shift > 19) return std::nullopt;
  Scaled scaled;
  bool round_up = false;
  if (shift >= 0) {
    d->digits.append(static_cast<std::size_t>(shift), '0');
  } else if (-shift > length) {
    return Scaled{0, false};
  } else {
    const auto kept = static_cast<std::size_t>(length + shift);
    round_up = d->digits[kept] >= '5';
    scaled.exact = d->digits.find_first_not_of('0', kept) == std::string::npos;
    d->digits.resize(kept);
  }
  std::uint64_t value = 0;
  for (const char c : d->digits) value = value * 10 + static_cast<std::uint64_t>(c - '0');
  if (round_up) ++value;
  if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) return std::nullopt;
  scaled.value = d->negative ? -static_cast<std::int64_t>(value) : static_cast<std::int64_t>(value);
  return scaled;
}

std::optional<std::string_view> number_text(const Value& value) noexcept {
  if (const auto* number = value.number()) return number->text;
  if (const auto* text = value.text()) return trimmed(*text);
  return std::nullopt;
}

std::optional<GeoPoint> read_position(const Place& latitude, const Place& longitude) {
  const auto degrees = [](const Place& place, std::int64_t bound) {
    const auto digits = number_text(*place.value);
    const auto scaled = digits ? scale_decimal(*digits, 7) : std::nullopt;
    const std::int64_t e7 = scaled ? scaled->value : bound + 1;
    return e7 >= -bound && e7 <= bound ? e7 : bound + 1;
  };
  constexpr std::int64_t kPole = 900'000'000, kDateLine = 1'800'000'000;
  const std::int64_t lat = degrees(latitude, kPole), lng = degrees(longitude, kDateLine);
  if (lat > kPole || lng > kDateLine) return std::nullopt;
  return GeoPoint{static_cast<std::int32_t>(lat), static_cast<std::int32_t>(lng)};
}

std::optional<std::int32_t> parse_clock(std::string_view text) {
  text = trimmed(text);
  if (!text.empty() && text.front() == 'T') text.remove_prefix(1);
  if (!text.empty() && text.back() == 'Z') text.remove_suffix(1);
  if (const auto dot = text.find('.'); dot != std::string_view::npos) text = text.substr(0, dot);
  std::int32_t part[3] = {0, 0, 0};
  std::size_t parts = 0;
  while (parts < 3) {
    const auto colon = text.find(':');
    const std::string_view digits = text.substr(0, colon);
    if (digits.empty() || digits.size() > 2 || !std::all_of(digits.begin(), digits.end(), is_digit))
      return std::nullopt;
    for (const char c : digits) part[parts] = part[parts] * 10 + (c - '0');
    ++parts;
    if (colon == std::string_view::npos) break;
    text.remove_prefix(colon + 1);
    if (parts == 3) return std::nullopt;
  }
  if (parts < 2 || part[1] > 59 || part[2] > 59) return std::nullopt;
  const std::int32_t minutes = part[0] * 60 + part[1] + (part[2] > 0 ? 1 : 0);
  if (minutes > kDay) return std::nullopt;
  return minutes;
}

std::optional<std::int32_t> parse_weekday(std::string_view text) {
  text = trimmed(text);
  if (const auto slash = text.find_last_of("/#"); slash != std::string_view::npos) text = text.substr(slash + 1);
  if (text.substr(0, 7) == "schema:") text.remove_prefix(7);
  const std::string word = lower(text);
  if (word.size() < 2) return std::nullopt;
  constexpr std::string_view kDays[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
  for (std::int32_t day = 1; const std::string_view name : kDays) {
    if (name.substr(0, word.size()) == word) return day;
    ++day;
  }
  return std::nullopt;
}

void add_window(std::vector<WeeklyWindow>& weekly, std::int32_t day, std::int32_t open, std::int32_t close) {
  if (open == kDay) return add_window(weekly, day % 7 + 1, 0, close);
  const WeeklyWindow window{day, {open, close > open ? close : close + kDay}};
  if (weekly.size() > limits::calendar_windows) return;  // one too many already: the calendar will be refused
  if (std::find(weekly.begin(), weekly.end(), window) == weekly.end()) weekly.push_back(window);
}

std::vector<WeeklyWindow> whole_week() {
  std::vector<WeeklyWindow> weekly;
  for (std::int32_t day = 1; day <= 7; ++day) weekly.push_back({day, {0, kDay}});
  return weekly;
}

}  // namespace exchange
}  // namespace v0
}  // namespace couvert

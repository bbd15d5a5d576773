// SPDX-License-Identifier: Apache-2.0
// Members, scalars and errors of the JSON reader.
#include "codec/reader.hpp"

#include <charconv>
#include <limits>

namespace couvert {
inline namespace v0 {

void Reader::fail(const Error& error, std::string_view member) {
  if (error_) return;
  std::string path;
  for (std::size_t i = 0; i < depth_; ++i) {
    const Segment& segment = path_[i];
    if (segment.name == nullptr) {
      append_pointer(path, segment.size_or_index);
    } else {
      append_pointer(path, std::string_view(segment.name, segment.size_or_index));
    }
  }
  if (!member.empty()) append_pointer(path, member);
  error_ = error.under(path);
}

std::size_t Reader::find(std::string_view name) {
  const JsonNode& object = node(frame_.node);
  if (frame_.matched == object.count) return 0;
  const auto search = [&](std::size_t from, std::size_t until) -> std::size_t {
    for (std::size_t at = from; at < until; at = node(at + 1).end) {
      if (node(at).count != name.size() || tree_.text(node(at)) != name) continue;
      if (at != from) frame_.passed_over = true;
      frame_.cursor = node(at + 1).end;
      ++frame_.matched;
      return at + 1;
    }
    return 0;
  };
  const std::size_t cursor = frame_.cursor;
  const std::size_t found = search(cursor, object.end);
  return found != 0 || !frame_.passed_over ? found : search(frame_.node + 1, cursor);
}

void Reader::check_document(std::string_view expected) {
  std::string found;
  if (member("couvert", found) && !error_ && found != expected) fail(Errc::document_version, "couvert");
}

void Reader::refuse_unknown(std::size_t at, const std::vector<std::string_view>& known) {
  for (std::size_t key = at + 1; key < node(at).end; key = node(key + 1).end) {
    const std::string_view name = tree_.text(node(key));
    if (std::find(known.begin(), known.end(), name) == known.end()) {
      enter({name.data(), name.size()});
      fail(Errc::json_unknown_member);
      --depth_;
      return;
    }
  }
}

std::optional<std::string_view> Reader::text(std::size_t at) {
  if (!expect(at, Kind::text)) return std::nullopt;
  const std::string_view found = tree_.text(node(at));
  if (!valid_text(found)) {
    fail(Errc::text_encoding);
    return std::nullopt;
  }
  return found;
}

std::int64_t Reader::integer(std::size_t at, std::int64_t low, std::int64_t high) {
  const JsonNode& number = node(at);
  if (number.kind == Kind::number ||
      (number.kind == Kind::integer && (number.integer < low || number.integer > high))) {
    fail(Errc::json_number_range);
    return 0;
  }
  return expect(at, Kind::integer) ? number.integer : 0;
}

void Reader::read(std::size_t at, bool& v) {
  if (expect(at, Kind::boolean)) v = node(at).integer != 0;
}

void Reader::read(std::size_t at, std::int32_t& v) {
  using Range = std::numeric_limits<std::int32_t>;
  v = static_cast<std::int32_t>(integer(at, Range::min(), Range::max()));
}

void Reader::read(std::size_t at, std::int64_t& v) {
  v = integer(at, -limits::document_integer, limits::document_integer);
}

void Reader::read(std::size_t at, std::string& v) {
  if (const auto found = text(at)) v = *found;
}

void Reader::read(std::size_t at, Instant& v) {
  if (const auto found = text(at)) take(v, parse_instant(*found));
}

void Reader::read(std::size_t at, Date& v) {
  if (const auto found = text(at)) take(v, parse_date(*found));
}

void Reader::read(std::size_t at, Currency& v) {
  if (const auto found = text(at)) take(v, Currency::parse(*found));
}

void Reader::read(std::size_t at, Rate& v) { read(at, v.ppm); }

void Reader::read(std::size_t at, Errc& v) {
  const auto found = text(at);
  if (!found) return;
  for (const ErrorInfo& row : error_catalogue()) {
    if (row.name == *found) {
      v = row.code;
      return;
    }
  }
  fail(Errc::json_enum);
}

void Reader::read(std::size_t at, AnyCode<Errc> v) {
  const auto found = text(at);
  if (!found) return;
  v.code = Errc::internal;
  for (const ErrorInfo& row : error_catalogue())
    if (row.name == *found) v.code = row.code;
}

void Reader::read(std::size_t at, HexDigits<std::uint64_t> v) {
  const auto found = text(at);
  if (!found) return;
  const auto* end = found->data() + found->size();
  const auto [last, code] = std::from_chars(found->data(), end, v.value, 16);
  if (found->size() != 16 || code != std::errc() || last != end) fail(Errc::json_type);
}

void Reader::read(std::size_t at, LocalizedText& v) {
  if (node(at).kind == Kind::text) {
    if (const auto found = text(at)) v = LocalizedText(std::string(*found));
    return;
  }
  if (!expect(at, Kind::object)) return;
  v.by_locale.clear();
  for (std::size_t key = at + 1; key < node(at).end && !error_; key = node(key + 1).end) {
    const std::string_view name = tree_.text(node(key));
    enter({name.data(), name.size()});
    const auto locale = text(key);
    const auto words = locale ? text(key + 1) : std::nullopt;
    if (words) v.by_locale.emplace_back(*locale, *words);
    --depth_;
  }
}

void Reader::read(std::size_t at, ClockMinute<std::int32_t> v) {
  const auto found = text(at);
  if (!found) return;
  const auto digit = [&](std::size_t i) { return (*found)[i] >= '0' && (*found)[i] <= '9' ? (*found)[i] - '0' : -1; };
  if (found->size() != 5 || (*found)[2] != ':') return fail(Errc::time_format);
  for (const std::size_t i : {0, 1, 3, 4}) {
    if (digit(i) < 0) return fail(Errc::time_format);
  }
  const int hours = digit(0) * 10 + digit(1);
  const int minutes = digit(3) * 10 + digit(4);
  if (hours > 47 || minutes > 59) return fail(Errc::time_format);
  v.minute = hours * 60 + minutes;
}

}  // namespace v0
}  // namespace couvert

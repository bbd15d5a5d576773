// SPDX-License-Identifier: Apache-2.0
// A parsed tree to values, strict about types, with the place of the first thing that is wrong.
#ifndef COUVERT_CODEC_READER_HPP
#define COUVERT_CODEC_READER_HPP

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "codec/enum_names.hpp"
#include "codec/field_list.hpp"
#include "codec/json_parse.hpp"
#include "couvert/codec.hpp"
#include "couvert/ids.hpp"
#include "couvert/limits.hpp"
#include "couvert/text.hpp"
#include "couvert/time.hpp"

namespace couvert {
inline namespace v0 {

/// Collects the member names of a type, for telling which member of an object is not one of them.
struct NameList {
  std::vector<std::string_view> names;
  NameList& note(const char*) { return *this; }
  template <class T>
  void required(const char* name, T&&) {
    names.emplace_back(name);
  }
  template <class T, class... D>
  void optional(const char* name, T&&, const D&...) {
    names.emplace_back(name);
  }
};

/// Recursion follows the value's types; documents nest at most limits::json_depth deep, so it is bounded.
class Reader {
 public:
  Reader(const JsonTree& tree, UnknownMembers unknown) : tree_(tree), unknown_(unknown) {}

  template <class T>
  Result<T> document() {
    T value{};
    read(0, value);
    if (error_) return *std::move(error_);
    return value;
  }

  // ---- what field lists call ----
  Reader& note(const char*) { return *this; }
  template <class T>
  void required(std::string_view name, T&& v) {
    if (!member(name, v) && !error_) fail(Errc::json_missing_member, name);
  }
  template <class T, class... D>
  void optional(std::string_view name, T&& v, const D&...) {
    member(name, v);
  }

 private:
  using Kind = JsonNode::Kind;
  /// A member's name, or the place in a list, where the name is null.
  struct Segment {
    const char* name;
    std::size_t size_or_index;
  };
  /// The object being read. Members mostly come in the order of the list, so the search begins after the last one.
  struct Frame {
    std::size_t node = 0;
    std::size_t cursor = 0;
    std::uint32_t matched = 0;
    bool passed_over = false;  // something before the cursor is not matched
  };
  static constexpr std::size_t usual_elements = 64;  // more room is made when they come: a text may promise anything

  const JsonNode& node(std::size_t i) const { return tree_.nodes[i]; }
  void enter(Segment segment) { path_[depth_++] = segment; }
  bool expect(std::size_t at, Kind kind) {
    if (node(at).kind != kind) fail(Errc::json_type);
    return !error_;
  }
  void fail(Errc code, std::string_view member = {}) { fail(Error(code), member); }
  void fail(const Error& error, std::string_view member = {});
  /// Index of the member's value, or 0: the root is nobody's member.
  std::size_t find(std::string_view name);
  void check_document(std::string_view expected);
  /// Text of a node that is checked to be one, and to hold no control characters.
  std::optional<std::string_view> text(std::size_t at);
  std::int64_t integer(std::size_t at, std::int64_t low, std::int64_t high);

  template <class T>
  bool member(std::string_view name, T&& v) {
    if (error_) return false;
    const std::size_t at = find(name);
    if (at == 0) return false;
    enter({name.data(), name.size()});
    read(at, v);
    --depth_;
    return true;
  }

  template <Described T>
  void read(std::size_t at, T& v) {
    if (!expect(at, Kind::object)) return;
    const Frame outer = std::exchange(frame_, Frame{at, at + 1});
    if (!Fields<T>::document.empty()) check_document(Fields<T>::document);
    Fields<T>::list(*this, v);
    if (!error_ && unknown_ == UnknownMembers::refuse && frame_.matched != node(at).count) {
      NameList known;
      if (!Fields<T>::document.empty()) known.names.emplace_back("couvert");
      Fields<T>::list(known, v);
      refuse_unknown(at, known.names);
    }
    frame_ = outer;
  }
  void refuse_unknown(std::size_t at, const std::vector<std::string_view>& known);

  template <class T>
  void read(std::size_t at, std::vector<T>& v) {
    if (!expect(at, Kind::array)) return;
    v.clear();
    v.reserve(std::min<std::size_t>(node(at).count, usual_elements));
    std::size_t index = 0;
    for (std::size_t child = at + 1; child < node(at).end && !error_; child = node(child).end) {
      enter({nullptr, index++});
      read(child, v.emplace_back());
      --depth_;
    }
  }
  template <class T>
  void read(std::size_t at, std::optional<T>& v) {
    read(at, v.emplace());
  }
  template <NamedEnum E>
  void read(std::size_t at, E& v) {
    const auto word = text(at);
    if (!word) return;
    const auto& names = EnumNames<E>::names;
    const auto found = std::find(names.begin(), names.end(), *word);
    if (found == names.end()) return fail(Errc::json_enum);
    v = static_cast<E>(found - names.begin());
  }
  template <class Tag>
  void read(std::size_t at, Id<Tag>& v) {
    const auto word = text(at);
    if (word) take(v, Id<Tag>::parse(*word));
  }
  void read(std::size_t at, bool& v);
  void read(std::size_t at, std::int32_t& v);
  void read(std::size_t at, std::int64_t& v);
  void read(std::size_t at, std::string& v);
  void read(std::size_t at, Instant& v);
  void read(std::size_t at, Date& v);
  void read(std::size_t at, Currency& v);
  void read(std::size_t at, Rate& v);
  void read(std::size_t at, Errc& v);
  void read(std::size_t at, LocalizedText& v);
  void read(std::size_t at, ClockMinute<std::int32_t> v);
  void read(std::size_t at, HexDigits<std::uint64_t> v);
  void read(std::size_t at, AnyCode<Errc> v);

  template <class T>
  void take(T& v, Result<T> result) {
    if (!result) return fail(result.error());
    v = *std::move(result);
  }

  const JsonTree& tree_;
  UnknownMembers unknown_;
  Frame frame_;
  // One for each container that the value is in, of which no text has more.
  std::array<Segment, static_cast<std::size_t>(limits::json_depth)> path_;
  std::size_t depth_ = 0;
  std::optional<Error> error_;
};

}  // namespace v0
}  // namespace couvert

#endif

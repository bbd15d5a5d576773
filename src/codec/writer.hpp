// SPDX-License-Identifier: Apache-2.0
// Values to canonical JSON, straight into a string: placing an order writes an order, a quote and two events.
#ifndef COUVERT_CODEC_WRITER_HPP
#define COUVERT_CODEC_WRITER_HPP

#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "codec/enum_names.hpp"
#include "codec/field_list.hpp"
#include "core/uuid.hpp"
#include "couvert/error.hpp"
#include "couvert/ids.hpp"
#include "couvert/text.hpp"
#include "couvert/time.hpp"

namespace couvert {
inline namespace v0 {

/// Appends to a string through a bare pointer, so that a member costs one capacity check and a few stores.
/// The string is in a usable state after the destructor only.
class Writer {
 public:
  explicit Writer(std::string& out) : out_(out), begin_(out.size()), at_(out.size()) { grow(first_octets); }
  ~Writer() { out_.resize(at_); }
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;

  /// A whole document: the object with its kind as first member, where it has one.
  template <Described T>
  void document(const T& value) {
    object(value, Fields<T>::document);
    --at_;  // the comma that follows every value
  }
  void quoted(std::string_view text) {
    value(text);
    --at_;
  }

  // ---- what field lists call ----
  Writer& note(const char*) { return *this; }
  template <std::size_t N, class T>
  void required(const char (&name)[N], const T& v) {
    key(name);
    value(v);
  }
  template <std::size_t N, class T>
  void optional(const char (&name)[N], const T& v) {
    if (!is_default(v)) required(name, v);
  }
  template <std::size_t N, class T, class D>
  void optional(const char (&name)[N], const T& v, const D& other_default) {
    if (v != other_default) required(name, v);
  }

 private:
  static constexpr std::size_t first_octets = 512;
  static constexpr std::size_t scalar_octets = 48;  // the longest: a UUID in quotes, and a comma

  // Every value is followed by a comma; closing a container writes over the last one.
  void value(bool v) { v ? literal("true,") : literal("false,"); }
  void value(std::int32_t v) { number(v); }
  void value(std::int64_t v) { number(v); }
  void value(const std::string& v) { value(std::string_view(v)); }
  void value(std::string_view text);
  void value(Instant v) { value(std::string_view(instant_text(v))); }
  void value(Date v) { value(std::string_view(date_text(v))); }
  void value(const Currency& v) { value(v.code()); }
  void value(Rate v) { number(v.ppm); }
  void value(Errc v) { value(error_info(v).name); }
  void value(const LocalizedText& v);
  void value(ClockMinute<const std::int32_t> v);
  void value(HexDigits<const std::uint64_t> v);
  void value(AnyCode<const Errc> v) { value(v.code); }
  template <class Tag>
  void value(const Id<Tag>& v) {
    reserve(scalar_octets);
    put('"');
    write_uuid(&out_[at_], v.bytes());
    at_ += uuid_octets;
    put('"');
    put(',');
  }
  template <NamedEnum E>
  void value(E v) {
    value(enum_name(v));
  }
  template <class T>
  void value(const std::optional<T>& v) {
    value(*v);
  }
  template <class T>
  void value(const std::vector<T>& v) {
    open('[');
    for (const T& element : v) value(element);
    close(']');
  }
  template <Described T>
  void value(const T& v) {
    object(v, {});
  }

  template <Described T>
  void object(const T& v, std::string_view document) {
    open('{');
    if (!document.empty()) {
      key("couvert");
      value(document);
    }
    Fields<T>::list(*this, v);
    close('}');
  }

  template <std::size_t N>
  void key(const char (&name)[N]) {
    reserve(N + 2);
    put('"');
    std::memcpy(&out_[at_], name, N - 1);
    at_ += N - 1;
    put('"');
    put(':');
  }
  template <std::size_t N>
  void literal(const char (&text)[N]) {
    reserve(N);
    std::memcpy(&out_[at_], text, N - 1);
    at_ += N - 1;
  }
  void number(std::int64_t v);
  void open(char bracket) {
    reserve(1);
    put(bracket);
  }
  void close(char bracket) {
    reserve(2);
    if (out_[at_ - 1] == ',') --at_;
    put(bracket);
    put(',');
  }

  void put(char c) { out_[at_++] = c; }
  void reserve(std::size_t octets) {
    if (out_.size() - at_ < octets) grow(octets);
  }
  void grow(std::size_t octets);
  std::size_t special(std::string_view rest);

  std::string& out_;
  const std::size_t begin_;  // what is before stays as it is
  std::size_t at_;           // end of what is written; the string is longer
};

}  // namespace v0
}  // namespace couvert

#endif

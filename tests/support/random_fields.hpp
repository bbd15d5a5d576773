// SPDX-License-Identifier: Apache-2.0
// Random values of every document type, filled through the field lists: for round trips, not for meaning.
#ifndef COUVERT_TESTS_SUPPORT_RANDOM_FIELDS_HPP
#define COUVERT_TESTS_SUPPORT_RANDOM_FIELDS_HPP

#include <optional>
#include <string>
#include <vector>

#include "codec/fields.hpp"
#include "couvert/limits.hpp"
#include "random_values.hpp"

namespace couvert::testing {

class FieldFiller {
 public:
  /// @param percent How often a member gets something other than its default; 100 fills every one.
  FieldFiller(Random& random, int percent) : random_(random), percent_(percent) {}

  template <class T>
  T make() {
    T value{};
    fill(value);
    return value;
  }

  FieldFiller& note(const char*) { return *this; }
  template <class T>
  void required(const char*, T&& v) {
    fill(v);
  }
  template <class T, class... D>
  void optional(const char*, T&& v, const D&...) {
    if (random_.chance(percent_)) fill(v);
  }

 private:
  // Types that hold themselves end here.
  static constexpr int deepest = 4;

  template <Described T>
  void fill(T& v) {
    ++depth_;
    Fields<T>::list(*this, v);
    --depth_;
  }
  template <class T>
  void fill(std::vector<T>& v) {
    if (Described<T> && depth_ > deepest) return;
    v.resize(1 + random_.below(3));
    for (T& element : v) fill(element);
  }
  template <class T>
  void fill(std::optional<T>& v) {
    fill(v.emplace());
  }
  template <NamedEnum E>
  void fill(E& v) {
    v = static_cast<E>(random_.below(EnumNames<E>::names.size()));
  }
  template <class Tag>
  void fill(Id<Tag>& v) {
    v = random_id<Tag>(random_);
  }
  void fill(bool& v) { v = random_.chance(50); }
  void fill(std::int32_t& v) { v = random_.small(INT32_MIN, INT32_MAX); }
  void fill(std::int64_t& v) {
    const std::int64_t most = random_.chance(50) ? 10'000 : limits::document_integer;
    v = random_.between(-most, most);
  }
  void fill(std::string& v) { v = random_text(random_); }
  void fill(Instant& v) { v.us = random_.between(0, 253'402'300'799'999'999); }
  void fill(Date& v) { v.days = random_.small(0, 2'932'896); }
  void fill(Currency& v) { v = random_currency(random_); }
  void fill(Rate& v) { fill(v.ppm); }
  void fill(Errc& v) { v = error_catalogue()[random_.below(error_catalogue().size())].code; }
  void fill(LocalizedText& v) {
    v = LocalizedText();
    for (const char* tag : {"default", "fr", "en-GB"}) {
      if (v.empty() || random_.chance(50)) v.set(tag, random_text(random_));
    }
  }
  void fill(HexDigits<std::uint64_t> v) { v.value = random_.next(); }
  void fill(AnyCode<Errc> v) { fill(v.code); }
  void fill(ClockMinute<std::int32_t> v) { v.minute = random_.small(0, clock_minutes - 1); }

  Random& random_;
  int percent_;
  int depth_ = 0;
};

template <class T>
T random_value(Random& random, int percent = 60) {
  return FieldFiller(random, percent).make<T>();
}

}  // namespace couvert::testing

#endif

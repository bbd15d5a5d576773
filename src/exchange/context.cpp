// SPDX-License-Identifier: Apache-2.0
// The reading of small values, with their complaints.
#include "exchange/context.hpp"

#include "couvert/limits.hpp"

#include <algorithm>

namespace couvert {
inline namespace v0 {
namespace exchange {

void Context::say(const Subject& subject, LossKind kind, std::string_view path, std::string_view why,
                  std::string_view detail) {
  if (subject.item) {
    report.item_loss(kind, subject.ref, path, why, detail);
  } else {
    report.loss(kind, subject.ref, path, why, detail);
  }
}

void Context::say_once(std::string_view sort, const Subject& subject, LossKind kind, std::string_view path,
                       std::string_view why, std::string_view detail) {
  report.loss_once(sort, kind, subject.item ? std::string_view(subject.ref) : std::string_view(), path, why, detail);
}

void Context::leftovers(const Subject& subject, const Place& object, std::string_view sort,
                        std::initializer_list<std::string_view> known, std::initializer_list<NotHeld> not_held) {
  const auto* members = object.value->object();
  if (members == nullptr) return;
  for (const auto& [member, value] : *members) {
    const std::string name = member_style ? member_style(member) : member;
    if (std::find(known.begin(), known.end(), name) != known.end() || value.says_nothing()) continue;
    const auto row =
        std::find_if(not_held.begin(), not_held.end(), [&n = name](const NotHeld& h) { return h.member == n; });
    const std::string path = object.path + pointer_step(member);
    if (row != not_held.end()) {
      say(subject, LossKind::impossible, path, row->why, describe(value));
    } else {
      say_once(std::string(sort) + "." + name, subject, LossKind::impossible, path, "unknown_member", name);
    }
  }
}

bool Context::wrong_type(const Subject& subject, const Place& place) {
  if (place.present()) say(subject, LossKind::impossible, place.path, "wrong_type", describe(*place.value));
  return false;
}

bool Context::is_object(const Subject& subject, const Place& place) {
  return place.value->object() != nullptr || wrong_type(subject, place);
}

bool Context::is_list(const Subject& subject, const Place& place) {
  return place.value->array() != nullptr || wrong_type(subject, place);
}

std::optional<std::int64_t> Context::integer(const Subject& subject, const Place& place) {
  if (!place.present()) return std::nullopt;
  const auto digits = number_text(*place.value);
  if (!digits) {
    wrong_type(subject, place);
    return std::nullopt;
  }
  const auto scaled = scale_decimal(*digits, 0);
  if (!scaled || !scaled->exact) {
    say(subject, LossKind::impossible, place.path, "not_a_whole_number", *digits);
    return std::nullopt;
  }
  return scaled->value;
}

std::string Context::fit(const Subject& subject, const std::string& path, std::string_view text, std::size_t octets) {
  std::string clean = clean_text(text, octets);
  // A carriage return before a line feed is the same line end.
  const auto returns = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\r'));
  if (clean.size() + returns < text.size()) {
    say(subject, LossKind::approximated, path, text.size() > octets ? "text_cut" : "control_character",
        "kept " + std::to_string(clean.size()) + " of " + std::to_string(text.size()) + " octets");
  }
  return clean;
}

std::optional<std::string> Context::text(const Subject& subject, const Place& place, std::size_t octets) {
  if (const auto* words = place.value->text()) return fit(subject, place.path, *words, octets);
  if (const auto* number = place.value->number()) {
    say_once("number_as_text", subject, LossKind::approximated, place.path, "number_as_text", number->text);
    return number->text.substr(0, octets);
  }
  wrong_type(subject, place);
  return std::nullopt;
}

void Context::add_text(LocalizedText& texts, const Subject& subject, const std::string& path, std::string_view locale,
                       std::string_view words, std::size_t octets) {
  if (!plausible_locale(locale)) return say(subject, LossKind::impossible, path, "language_invalid", locale);
  if (texts.by_locale.size() >= limits::locales) {
    return say(subject, LossKind::impossible, path, "too_many_languages", locale);
  }
  const auto same = [&](const auto& held) { return held.first == locale; };
  if (std::any_of(texts.by_locale.begin(), texts.by_locale.end(), same)) {
    return say(subject, LossKind::impossible, path, "language_repeated", locale);
  }
  texts.by_locale.emplace_back(std::string(locale), fit(subject, path, words, octets));
}

std::optional<std::string> Context::id(const Subject& subject, const Place& place) {
  if (const auto* text = place.value->text()) {
    if (valid_ref(*text)) return *text;
    if (!text->empty()) say(subject, LossKind::approximated, place.path, "id_invalid", *text);
    return std::nullopt;
  }
  if (const auto* number = place.value->number()) {
    say_once("id", subject, LossKind::approximated, place.path, "id_is_number", number->text);
    if (valid_ref(number->text)) return number->text;
    return std::nullopt;
  }
  wrong_type(subject, place);
  return std::nullopt;
}

std::optional<Date> Context::date(const Subject& subject, const Place& place) {
  if (!place.present()) return std::nullopt;
  if (const auto* text = place.value->text()) {
    if (text->empty()) return std::nullopt;
    if (const auto day = parse_date(*text)) return *day;
  }
  say(subject, LossKind::impossible, place.path, "date_invalid", describe(*place.value));
  return std::nullopt;
}

std::optional<std::int64_t> Context::price_in_range(const Subject& subject, const Place& place, std::int64_t minor,
                                                    std::int64_t least) {
  if (minor >= least && minor <= limits::price_minor) return minor;
  say(subject, LossKind::impossible, place.path, "price_out_of_range", std::to_string(minor));
  return std::nullopt;
}

std::optional<std::int64_t> Context::price_minor(const Subject& subject, const Place& place, std::int64_t least) {
  const auto minor = integer(subject, place);
  return minor ? price_in_range(subject, place, *minor, least) : std::nullopt;
}

std::optional<std::int64_t> Context::price_decimal(const Subject& subject, const Place& place, Currency currency,
                                                   std::int64_t least) {
  if (!place.present()) return std::nullopt;
  const auto digits = number_text(*place.value);
  const auto scaled = digits ? scale_decimal(*digits, currency.exponent()) : std::nullopt;
  if (!scaled) {
    say(subject, LossKind::impossible, place.path, "price_unreadable", describe(*place.value));
    return std::nullopt;
  }
  if (!scaled->exact) say(subject, LossKind::approximated, place.path, "price_rounded", *digits);
  return price_in_range(subject, place, scaled->value, least);
}

std::optional<std::int64_t> Context::percent(const Subject& subject, const Place& place) {
  if (!place.present()) return std::nullopt;
  const auto digits = number_text(*place.value);
  const auto ppm = digits ? scale_decimal(*digits, 4) : std::nullopt;
  if (!ppm || !ppm->exact || ppm->value < 0 || ppm->value > 1'000'000) {
    say(subject, LossKind::impossible, place.path, "tax_rate_invalid", describe(*place.value));
    return std::nullopt;
  }
  return ppm->value;
}

std::optional<std::int32_t> Context::bound(const Subject& subject, const Place& place) {
  const auto n = integer(subject, place);
  if (!n) return std::nullopt;
  if (*n < 0) {
    say(subject, LossKind::impossible, place.path, "bound_negative", std::to_string(*n));
    return std::nullopt;
  }
  return static_cast<std::int32_t>(std::min<std::int64_t>(*n, 1'000'000));
}

}  // namespace exchange
}  // namespace v0
}  // namespace couvert

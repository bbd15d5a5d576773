// SPDX-License-Identifier: Apache-2.0
// Rules of opening hours and what stands between them.
#include "couvert/limits.hpp"
#include "couvert/text.hpp"
#include "hours/parser.hpp"

#include <algorithm>
#include <array>

namespace couvert {
inline namespace v0 {
namespace detail {

bool Parser::accept(std::string_view symbol) {
  if (!is(symbol)) return false;
  const Token& token = take();
  if (token.other_sign) bend(token, "hours.spelling", "another sign for " + token.text);
  return true;
}

bool Parser::fail(const Token& token, std::string message) {
  if (!error_) error_ = hours_error(token.column, std::move(message));
  return false;
}

bool Parser::bend(const Token& token, std::string_view key, std::string text) {
  if (!reading_.lenient) return fail(token, std::move(text));
  if (data_.warnings.size() < limits::hours_rules) {
    data_.warnings.push_back({token.column, std::string(key), std::move(text)});
  }
  return true;
}

bool Parser::word(const Token& token) {
  return token.word.exact || bend(token, "hours.spelling", "another spelling: " + token.text);
}

// A comma after a whole rule begins an additional one; elsewhere people write it where nothing belongs.
bool Parser::comma(Draft& draft, bool& ended) {
  const Token& token = at();
  const bool whole = draft.has_times || draft.has_state || draft.has_comment;
  const bool something = whole || !draft.rule.groups.empty();
  const Token& next = at(1);
  if (!something) return fail(token, "nothing before the comma");
  if (whole && (starts_date(1) || starts_time(1) || next.kind == TokenKind::comment)) {
    ended = true;
    return true;
  }
  if (whole && next.kind == TokenKind::word && next.word.kind == WordKind::state && next.word.value == 0) {
    take();
    return bend(token, "hours.separator", "a comma before off");
  }
  if (next.kind == TokenKind::end || is(";", 1)) {
    take();
    return bend(token, "hours.separator", "a comma at the end");
  }
  if (!whole && (starts_time(1) || is(WordKind::state, 1))) {
    take();
    return bend(token, "hours.separator", "a comma between days and times");
  }
  return fail(next, "not what follows a comma");
}

// Free words after "open" that say how it is open.
bool Parser::appointment(Draft& draft) {
  struct Phrase {
    std::string_view words, comment;
  };
  static constexpr std::array<Phrase, 4> phrases = {{{"nach vereinbarung", "Nach Vereinbarung"},
                                                     {"on appointment", "on appointment"},
                                                     {"by appointment", "by appointment"},
                                                     {"sur rendez vous", "Sur rendez-vous"}}};
  std::string said;
  std::size_t count = 0;
  while (at(count).kind == TokenKind::word && at(count).word.kind == WordKind::none && count < 3) {
    said += (said.empty() ? "" : " ") + at(count++).text;
  }
  std::replace(said.begin(), said.end(), '_', ' ');
  for (const Phrase& phrase : phrases) {
    if (said != phrase.words) continue;
    if (!bend(at(), "hours.spelling", "a comment without its quotes")) return false;
    draft.rule.comment = phrase.comment;
    draft.has_comment = true;
    place_ += count;
    return true;
  }
  return true;
}

bool Parser::state(Draft& draft) {
  const Token& token = take();
  if (draft.has_state) return fail(token, "a second state in one rule");
  draft.rule.state = static_cast<HoursState>(token.word.value);
  draft.has_state = true;
  draft.foreign = draft.foreign || (token.word.foreign && draft.rule.groups.empty());
  return word(token) && appointment(draft);
}

bool Parser::selector(Draft& draft, bool& ended) {
  const Token& token = at();
  auto& groups = draft.rule.groups;
  const auto has = [&](GroupKind kind) {
    return std::any_of(groups.begin(), groups.end(), [&](const Group& group) { return group.kind == kind; });
  };
  const bool any_days = has(GroupKind::days), any_dates = has(GroupKind::dates), any_months = has(GroupKind::months);
  const bool any_years = has(GroupKind::years), any_weeks = has(GroupKind::weeks);
  // "Oct 10:00-14:30 Nov off": the second half is a rule of its own.
  if (draft.has_times && is(WordKind::month) && any_months && is(WordKind::state, 1)) {
    ended = stray_date_ = true;
    return bend(token, "hours.separator", "a semicolon is missing here");
  }
  if (draft.has_state) return fail(token, "days after a state: a separator is missing");
  draft.last_selector = &token;
  draft.colon = false;
  Group group;
  bool again = false;
  if (is_year()) {
    if (any_days && groups.back().kind == GroupKind::days) return fail(token, "a year after days");
    if (!years(draft)) return false;
    again = any_years;
  } else if (is(WordKind::month) || is(WordKind::easter)) {
    if (!dates(group)) return false;
    if (group.kind == GroupKind::dates && is(",") && starts_day(1)) {
      Group more;
      if (!bend(take(), "hours.order", "days after dates") || !days(draft, more)) return false;
      group.days = std::move(more.days);
      group.dates.insert(group.dates.end(), more.dates.begin(), more.dates.end());
    }
    again = group.kind == GroupKind::months ? any_months || any_dates : any_dates;
    groups.push_back(std::move(group));
  } else if (is(WordKind::week)) {
    if (!weeks(group)) return false;
    again = any_weeks;
    groups.push_back(std::move(group));
  } else {
    const bool holidays = draft.holiday_days, weekdays = draft.weekday_days;
    draft.holiday_days = draft.weekday_days = false;
    if (!days(draft, group)) return false;
    again = any_days && (draft.has_times || (holidays && draft.holiday_days) || (weekdays && draft.weekday_days));
    draft.holiday_days = draft.holiday_days || holidays;
    draft.weekday_days = draft.weekday_days || weekdays;
    groups.push_back(std::move(group));
  }
  if (again) return fail(token, "the same kind of selector twice: a separator is missing");
  const auto& times = draft.rule.times;
  if (draft.has_times && reading_.times == HoursTimes::automatic && !times.empty() && times.front().point) {
    return fail(token, "days after a time without its end");
  }
  if (draft.has_times) return bend(token, "hours.order", "days after times");
  return true;
}

bool Parser::piece(Draft& draft, bool& ended) {
  const Token& token = at();
  if (token.kind == TokenKind::comment) {
    if (draft.has_comment) return fail(token, "a second comment in one rule");
    draft.has_comment = true;
    draft.rule.comment = take().text;
    return draft.rule.comment.size() <= limits::note_octets || fail(token, "the comment is too long");
  }
  if (is(",")) return comma(draft, ended);
  if (is(":")) {
    const bool after_days = draft.last_selector != nullptr && !draft.has_times && !draft.has_state && !draft.colon;
    if (!after_days || draft.has_comment) return fail(token, "a colon has no meaning here");
    draft.colon = true;
    take();
    if (at_rule_end() || is(":")) return fail(token, "nothing after the colon");
    return true;
  }
  if (is(WordKind::state)) return state(draft);
  if (starts_time()) {
    if (draft.has_times) return fail(token, "times twice: a separator is missing");
    if (draft.has_state) return fail(token, "times after a state");
    return times(draft);
  }
  if (starts_date()) return selector(draft, ended);
  return fail(token, token.kind == TokenKind::word ? "a word without meaning: " + token.text : "not expected here");
}

bool Parser::close_rule(Draft& draft) {
  if (draft.foreign && !draft.native && !draft.has_times && !(draft.has_state && !draft.rule.groups.empty())) {
    return fail(*draft.last_selector, "a word alone is no opening hours");
  }
  if (!draft.has_state && draft.has_comment) draft.rule.state = HoursState::unknown;
  data_.rules.push_back(std::move(draft.rule));
  return true;
}

bool Parser::rule(Join join) {
  Draft draft;
  draft.rule.join = join;
  draft.rule.column = at().column;
  draft.last_selector = &at();
  const Token* first = &at();
  bool ended = false, empty = true;
  while (!ended && !at_rule_end()) {
    if (!piece(draft, ended)) return false;
    if (error_) return false;
    empty = false;
  }
  if (empty) return fail(*first, "an empty rule");
  return close_rule(draft);
}

bool Parser::rules() {
  Join join = Join::normal;
  while (true) {
    if (data_.rules.size() >= limits::hours_rules) return fail(at(), "too many rules");
    if (!rule(join)) return false;
    if (stray_date_) {
      stray_date_ = false;
      join = Join::normal;
      continue;
    }
    if (at().kind == TokenKind::end) return true;
    const Token& separator = take();
    join = separator.text == "," ? Join::additional : separator.text == ";" ? Join::normal : Join::fallback;
    if (separator.text == ";" && at().kind == TokenKind::end) {
      return bend(separator, "hours.separator", "a semicolon at the end");
    }
  }
}

bool Parser::finish() {
  if (first_point_ != nullptr && has_ranges_ && reading_.times == HoursTimes::automatic) {
    return fail(*first_point_, "a time without its end");
  }
  if (first_point_ != nullptr && reading_.times == HoursTimes::automatic) {
    return bend(*first_point_, "hours.point", "a time without its end is taken for one minute");
  }
  return true;
}

Result<HoursData> Parser::run() {
  if (at().kind == TokenKind::end) return hours_error(1, "the text is empty");
  if (!rules() || !finish()) return *error_;
  if (error_) return *error_;
  for (const Rule& rule : data_.rules) {
    for (const Group& group : rule.groups) {
      for (const DayItem& item : group.days) {
        data_.public_holidays = data_.public_holidays || item.kind == DayKind::public_holiday;
        data_.school_holidays = data_.school_holidays || item.kind == DayKind::school_holiday;
      }
    }
  }
  return std::move(data_);
}

}  // namespace detail

Result<OpeningHours> OpeningHours::parse(std::string_view text, const HoursReading& reading) {
  if (text.size() > limits::hours_octets) return Error(Errc::limit_exceeded, "opening hours of too many octets");
  std::string plain(text);
  std::replace(plain.begin(), plain.end(), '\r', ' ');
  if (!valid_text(plain)) return detail::hours_error(1, "not UTF-8, or control characters");
  const std::string country = detail::lower(reading.country);
  auto tokens = detail::read_tokens(plain, country);
  if (!tokens) return tokens.error();
  auto data = detail::Parser(std::move(*tokens), reading).run();
  if (!data) return data.error();
  return OpeningHours(Shared<detail::HoursData>::adopt(new detail::HoursData(std::move(*data))));
}

const std::vector<HoursWarning>& OpeningHours::warnings() const noexcept { return data_->warnings; }
bool OpeningHours::names_public_holidays() const noexcept { return data_->public_holidays; }
bool OpeningHours::names_school_holidays() const noexcept { return data_->school_holidays; }

}  // namespace v0
}  // namespace couvert

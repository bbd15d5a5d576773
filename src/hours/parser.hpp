// SPDX-License-Identifier: Apache-2.0
// Reads tokens of opening hours into rules.
#ifndef COUVERT_HOURS_PARSER_HPP
#define COUVERT_HOURS_PARSER_HPP

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "hours/lexer.hpp"
#include "hours/model.hpp"

namespace couvert {
inline namespace v0 {
namespace detail {

/// One pass over the tokens. Functions that read give false once something does not fit; `error_` then says what.
class Parser {
 public:
  Parser(std::vector<Token> tokens, const HoursReading& reading) : tokens_(std::move(tokens)), reading_(reading) {}
  Result<HoursData> run();

 private:
  /// What a rule held so far, beyond what it means.
  struct Draft {
    Rule rule;
    bool has_times = false, has_state = false, has_comment = false;
    bool foreign = false, native = false;             // its words for days
    bool holiday_days = false, weekday_days = false;  // of the groups of days
    bool colon = false;
    const Token* last_selector = nullptr;
  };

  const Token& at(std::size_t ahead = 0) const noexcept {
    return tokens_[std::min(place_ + ahead, tokens_.size() - 1)];
  }
  const Token& take() noexcept { return tokens_[place_ + 1 < tokens_.size() ? place_++ : place_]; }
  bool is(std::string_view symbol, std::size_t ahead = 0) const noexcept {
    return at(ahead).kind == TokenKind::symbol && at(ahead).text == symbol;
  }
  bool is(WordKind kind, std::size_t ahead = 0) const noexcept {
    return at(ahead).kind == TokenKind::word && at(ahead).word.kind == kind;
  }
  bool is_number(std::size_t ahead = 0) const noexcept { return at(ahead).kind == TokenKind::number; }
  bool accept(std::string_view symbol);
  bool at_rule_end() const noexcept { return at().kind == TokenKind::end || is(";") || is("||"); }

  bool fail(const Token& token, std::string message);
  /// Something that a strict reader refuses.
  bool bend(const Token& token, std::string_view key, std::string text);
  bool word(const Token& token);  // notes a spelling that is not the specification's

  // rules.cpp
  bool rules();
  bool rule(Join join);
  bool piece(Draft& draft, bool& ended);
  bool comma(Draft& draft, bool& ended);
  bool state(Draft& draft);
  bool appointment(Draft& draft);
  bool selector(Draft& draft, bool& ended);
  bool close_rule(Draft& draft);
  bool finish();

  // dates.cpp
  bool starts_date(std::size_t ahead = 0) const noexcept;
  bool starts_full_date(std::size_t ahead) const noexcept;
  bool is_year(std::size_t ahead = 0) const noexcept;
  bool is_day_number(std::size_t ahead = 0) const noexcept;
  bool years(Draft& draft);
  bool year_item(YearRange& range);
  bool dates(Group& group);
  bool date_item(Group& group);
  bool more_days(Group& group, const DayPoint& first);
  bool range_end(const DayPoint& from, DateRange& range);
  bool day_point(DayPoint& point, bool with_day);
  bool nth_end_of_range(DayPoint& point);
  bool day_offset(std::int32_t& days, std::int32_t most);
  bool starts_offset() const noexcept;
  bool check_day(const DayPoint& point, bool ends_range);
  bool step(std::int32_t& value, std::int32_t least, std::int32_t most);
  bool weeks(Group& group);
  bool days(Draft& draft, Group& group);
  bool day_item(Draft& draft, Group& group);
  bool starts_day(std::size_t ahead = 0) const noexcept;
  bool nths(std::vector<std::int32_t>& list);

  // times.cpp
  bool starts_time(std::size_t ahead = 0) const noexcept;
  bool is_all_day() const noexcept;
  bool times(Draft& draft);
  bool span(Draft& draft);
  bool span_end(TimeSpan& span);
  bool point(const Token& token, TimeSpan& span, bool bare);
  bool time_point(TimePoint& point, bool& bare);
  bool clock_time(TimePoint& point, bool& bare);
  bool sun_offset(TimePoint& point);
  bool period(TimeSpan& span);
  bool check_span(const Token& token, TimeSpan& span);

  std::vector<Token> tokens_;
  const HoursReading& reading_;
  std::size_t place_ = 0;
  HoursData data_;
  std::optional<Error> error_;
  const Token* first_point_ = nullptr;
  bool has_ranges_ = false, stray_date_ = false;
};

}  // namespace detail
}  // namespace v0
}  // namespace couvert

#endif

// SPDX-License-Identifier: Apache-2.0
// Rows to values and back, and a light reading of documents that are kept as they came.
#include "client/records.hpp"

#include "codec/field_list.hpp"
#include "codec/reader.hpp"
#include "codec/writer.hpp"
#include "couvert/order.hpp"

#include <array>
#include <charconv>
#include <cstdio>
#include <utility>

namespace couvert {
inline namespace v0 {

template <>
struct Fields<client::Waiting> {
  static constexpr std::string_view name = "Waiting", document = "waiting/1";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("id", v.id);
    a.required("lane", v.lane);
    a.required("name", v.name);
    a.required("schema", v.schema);
    a.required("args", v.args);
    a.optional("not_after_age_ms", v.not_after_age_ms);
    a.optional("depends_on", v.depends_on);
    a.required("at", v.at);
    a.required("acted", v.acted);
    // A name, and larger than what documents hold as a number.
    std::string boot = std::to_string(v.boot);
    a.required("boot", boot);
    if constexpr (!std::is_const_v<V>) (void)std::from_chars(boot.data(), boot.data() + boot.size(), v.boot);
    a.required("us", v.us);
    a.optional("age_ms", v.age_ms);
    a.optional("lower_bound", v.lower_bound);
    a.optional("pos", v.pos);
    a.optional("version", v.version);
  }
};

template <>
struct Fields<client::Refused> {
  static constexpr std::string_view name = "Refused", document = "refused/1";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("id", v.id);
    a.required("lane", v.lane);
    a.required("name", v.name);
    a.required("schema", v.schema);
    a.required("args", v.args);
    auto code = static_cast<std::int32_t>(v.problem.code);
    a.required("code", code);
    if constexpr (!std::is_const_v<V>) v.problem.code = static_cast<Errc>(code);
    a.optional("path", v.problem.path);
    a.optional("details", v.problem.details_json);
    a.required("at", v.at);
  }
};

template <>
struct EnumNames<client::Scope::Phase> {
  static constexpr std::string_view type = "ScopePhase";
  static constexpr auto names = words("live", "leave", "reading");
};

template <>
struct Fields<client::Scope> {
  static constexpr std::string_view name = "Scope", document = "scope/1";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.optional("count", v.count);
    std::string sum = std::to_string(v.sum);
    a.required("sum", sum);
    if constexpr (!std::is_const_v<V>) (void)std::from_chars(sum.data(), sum.data() + sum.size(), v.sum);
    a.required("pass", v.pass);
    a.required("phase", v.phase);
    a.optional("complete", v.complete);
  }
};

namespace client {
namespace {

template <class T>
std::string text_of(const T& value) {
  std::string out;
  Writer(out).document(value);
  return out;
}

template <class T>
Result<T> value_of(const spi::RecordRow& row) {
  const auto damaged = [&row](const Error& error) {
    return Error(Errc::storage_corrupt,
                 "a record of kind " + row.kind + " cannot be read: " + std::string(error.message()));
  };
  const auto tree = parse_json(row.document);
  if (!tree) return damaged(tree.error());
  auto value = Reader(*tree, UnknownMembers::ignore).document<T>();
  if (!value) return damaged(value.error());
  return value;
}

Result<std::int64_t> number_of(const spi::RecordRow& row) {
  std::int64_t number = 0;
  const auto [end, code] = std::from_chars(row.id.data(), row.id.data() + row.id.size(), number);
  if (code == std::errc() && end == row.id.data() + row.id.size() && number > 0) return number;
  return Error(Errc::storage_corrupt, "a record of kind " + row.kind + " has no number");
}

constexpr bool is_space(char c) noexcept { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

void skip_space(std::string_view& text) noexcept {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
}

/// Behind the value that begins at `at`; the text's end when it has none.
std::size_t behind_value(std::string_view text, std::size_t at) noexcept {
  int depth = 0;
  bool quoted = false;
  for (; at < text.size(); ++at) {
    const char c = text[at];
    if (quoted) {
      if (c == '\\') {
        ++at;
      } else if (c == '"') {
        quoted = false;
        if (depth == 0) return at + 1;
      }
    } else if (c == '"') {
      quoted = true;
    } else if (c == '{' || c == '[') {
      ++depth;
    } else if (c == '}' || c == ']') {
      if (depth == 0) return at;
      if (--depth == 0) return at + 1;
    } else if (c == ',' && depth == 0) {
      return at;
    }
  }
  return text.size();
}

std::string_view unquoted(std::string_view text) noexcept {
  return text.size() >= 2 && text.front() == '"' ? text.substr(1, text.size() - 2) : text;
}

Result<std::string> plain_text(std::string_view value) {
  // Subjects and names of venues hold anything; only a real reader knows what an escape means.
  if (value.find('\\') == std::string_view::npos) return std::string(unquoted(value));
  const auto tree = parse_json("[" + std::string(value) + "]");
  if (!tree || tree->nodes.size() < 2) return Error(Errc::transport_response);
  return std::string(tree->text(tree->nodes[1]));
}

}  // namespace

std::string brought_kind(std::string_view scope) { return std::string("in ").append(scope); }
std::string brought_id(std::string_view entity, std::string_view id) {
  return std::string(entity).append(" ").append(id);
}

std::string sorted_name(std::int64_t number) {
  std::array<char, 24> text{};
  std::snprintf(text.data(), text.size(), "%019lld", static_cast<long long>(number));
  return text.data();
}

spi::RecordRow row_of(const Waiting& waiting) {
  return {outbox_kind, sorted_name(waiting.seq), waiting.pos, {}, text_of(waiting)};
}
Result<Waiting> read_waiting(const spi::RecordRow& row) {
  auto seq = number_of(row);
  if (!seq) return seq.error();
  auto waiting = value_of<Waiting>(row);
  if (waiting) waiting->seq = *seq;
  return waiting;
}

spi::RecordRow row_of(const Refused& refused) {
  return {conflict_kind, sorted_name(refused.number), 0, {}, text_of(refused)};
}
Result<Refused> read_refused(const spi::RecordRow& row) {
  auto number = number_of(row);
  if (!number) return number.error();
  auto refused = value_of<Refused>(row);
  if (refused) refused->number = *number;
  return refused;
}

spi::RecordRow row_of(const Scope& scope) { return {scope_kind, scope.name, scope.count, {}, text_of(scope)}; }
Result<Scope> read_scope(const spi::RecordRow& row) {
  auto scope = value_of<Scope>(row);
  if (scope) scope->name = row.id;
  return scope;
}

spi::RecordRow row_of(const Given& given) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  for (const std::uint8_t octet : given.fingerprint) {
    text += digits[octet >> 4];
    text += digits[octet & 15];
  }
  return {given_kind, given.id.text(), static_cast<std::int64_t>(given.stage), given.forget_at, std::move(text)};
}
Result<Given> read_given(const spi::RecordRow& row) {
  const Error unreadable(Errc::storage_corrupt, "a command that was given cannot be read");
  Given given;
  auto id = CommandId::parse(row.id);
  if (!id || row.document.size() != 2 * given.fingerprint.size()) return unreadable;
  if (row.version < 0 || row.version > static_cast<std::int64_t>(Given::Stage::dated)) return unreadable;
  given.id = *id;
  given.stage = static_cast<Given::Stage>(row.version);
  given.forget_at = row.due;
  const char* at = row.document.data();
  for (std::uint8_t& octet : given.fingerprint) {
    if (std::from_chars(at, at + 2, octet, 16).ptr != at + 2) return unreadable;
    at += 2;
  }
  return given;
}

std::optional<Members::Member> Members::next() {
  const auto take = [this](char wanted) {
    skip_space(rest_);
    if (rest_.empty() || rest_.front() != wanted) return false;
    rest_.remove_prefix(1);
    skip_space(rest_);
    return true;
  };
  if (!take(begun_ ? ',' : '{') || rest_.empty() || rest_.front() != '"') return std::nullopt;
  begun_ = true;
  const std::string_view name = rest_.substr(0, behind_value(rest_, 0));
  rest_.remove_prefix(name.size());
  if (!take(':')) return std::nullopt;
  std::string_view value = rest_.substr(0, behind_value(rest_, 0));
  rest_.remove_prefix(value.size());
  while (!value.empty() && is_space(value.back())) value.remove_suffix(1);
  if (value.empty()) return std::nullopt;
  if (name.find('\\') == std::string_view::npos) return Member{unquoted(name), value};
  auto plain = plain_text(name);
  if (!plain) return std::nullopt;
  name_ = *std::move(plain);
  return Member{name_, value};
}

Result<spi::OrderRow> columns_of(std::string_view id, std::string document) {
  const Error unreadable(Errc::transport_response, "an order of the house cannot be read");
  spi::OrderRow row;
  auto order = OrderId::parse(id);
  if (!order) return unreadable;
  row.id = *order;
  bool has_state = false, has_time = false;
  Members members(document);
  while (const auto member = members.next()) {
    if (member->name == "version") {
      (void)std::from_chars(member->value.data(), member->value.data() + member->value.size(), row.version);
      continue;
    }
    constexpr std::array<std::string_view, 5> texts{"id", "venue", "customer", "state", "placed_at"};
    if (std::find(texts.begin(), texts.end(), member->name) == texts.end()) continue;
    auto text = plain_text(member->value);
    if (!text) return unreadable;
    if (member->name == "id") {
      if (*text != id) return unreadable;
    } else if (member->name == "venue") {
      row.venue = *std::move(text);
    } else if (member->name == "customer") {
      row.customer = *std::move(text);
    } else if (member->name == "state") {
      const auto& names = EnumNames<OrderState>::names;
      const auto found = std::find(names.begin(), names.end(), *text);
      has_state = found != names.end();
      row.state = static_cast<std::int32_t>(found - names.begin());
    } else {
      auto at = parse_instant(*text);
      has_time = at.ok();
      if (at) row.placed_at = *at;
    }
  }
  if (!has_state || !has_time || row.venue.empty()) return unreadable;
  row.document = std::move(document);
  return row;
}

}  // namespace client
}  // namespace v0
}  // namespace couvert

// SPDX-License-Identifier: Apache-2.0
// What a command record says: which order at which version, or which refusal.
#include "house/outcome.hpp"

#include <charconv>

namespace couvert {
inline namespace v0 {
namespace house {
namespace {

/// Reads words and counted texts from the front of a record.
class Reader {
 public:
  explicit Reader(std::string_view text) : rest_(text) {}

  std::string_view word() {
    const std::size_t end = rest_.find(' ');
    const std::string_view found = rest_.substr(0, end);
    rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + 1);
    return found;
  }
  bool number(std::int64_t& value) {
    const std::string_view digits = word();
    const auto [end, code] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return code == std::errc() && end == digits.data() + digits.size();
  }
  bool counted(std::string& text) {
    const std::size_t colon = rest_.find(':');
    if (colon == std::string_view::npos) return false;
    std::size_t octets = 0;
    const auto [end, code] = std::from_chars(rest_.data(), rest_.data() + colon, octets);
    if (code != std::errc() || end != rest_.data() + colon || octets > rest_.size() - colon - 1) return false;
    text = rest_.substr(colon + 1, octets);
    rest_.remove_prefix(colon + 1 + octets);
    return true;
  }
  bool at_end() const { return rest_.empty(); }

 private:
  std::string_view rest_;
};

void append_counted(std::string& out, std::string_view text) {
  out += std::to_string(text.size());
  out += ':';
  out += text;
}

}  // namespace

std::string outcome_text(const Recorded& recorded) {
  if (!recorded.refusal) {
    return "order " + recorded.order.text() + ' ' + std::to_string(recorded.version) + ' ' +
           std::to_string(recorded.pos);
  }
  std::string out = "refused " + std::to_string(static_cast<std::int32_t>(recorded.refusal->code())) + ' ';
  append_counted(out, recorded.refusal->message());
  append_counted(out, recorded.refusal->path());
  append_counted(out, recorded.refusal->details_json());
  return out;
}

Result<Recorded> read_outcome(std::string_view text) {
  const Error damaged(Errc::storage_corrupt, "a command record cannot be read");
  Reader in(text);
  Recorded recorded;
  const std::string_view kind = in.word();
  if (kind == "order") {
    auto id = OrderId::parse(in.word());
    if (!id || !in.number(recorded.version) || !in.number(recorded.pos) || !in.at_end()) return damaged;
    recorded.order = *id;
    return recorded;
  }
  std::int64_t code = 0;
  std::string message, path, details;
  if (kind != "refused" || !in.number(code)) return damaged;
  if (!in.counted(message) || !in.counted(path) || !in.counted(details) || !in.at_end()) return damaged;
  recorded.refusal.emplace(static_cast<Errc>(code), std::move(message), std::move(path), std::move(details));
  return recorded;
}

bool is_storage_failure(const Error& error) noexcept {
  const auto code = static_cast<std::int32_t>(error.code());
  return code >= 7'000 && code < 8'000;
}

bool is_decision(const Error& error) noexcept {
  if (is_storage_failure(error) || error.code() == Errc::command_mismatch) return false;
  return error.kind() == ErrorKind::refused || error.kind() == ErrorKind::conflict;
}

}  // namespace house
}  // namespace v0
}  // namespace couvert

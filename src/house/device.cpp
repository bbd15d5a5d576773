// SPDX-License-Identifier: Apache-2.0
// What the house remembers of a device, and the seals by which it knows its own words again.
#include "house/device.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "core/sha256.hpp"

namespace couvert {
inline namespace v0 {
namespace house {
namespace {

// Gaps come from commands that a device gave up, so there are few. Of very many the oldest are forgotten: a command that
// comes for such a seq after all makes the device take a new identity and send it again, with nothing lost.
constexpr std::size_t most_ranges = 256;
constexpr std::size_t most_incarnations = 16;
constexpr std::size_t principal_digits = 32;

std::string hex(const std::array<std::uint8_t, 32>& digest, std::size_t octets) {
  std::string text;
  for (std::size_t i = 0; i < octets; ++i) {
    text.push_back("0123456789abcdef"[digest[i] >> 4]);
    text.push_back("0123456789abcdef"[digest[i] & 15]);
  }
  return text;
}

/// Words parted by single spaces.
class Words {
 public:
  explicit Words(std::string_view text) : rest_(text) {}
  std::string_view next() {
    const std::size_t end = rest_.find(' ');
    const std::string_view word = rest_.substr(0, end);
    rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + 1);
    return word;
  }
  std::int64_t number() {
    const std::string_view word = next();
    std::int64_t value = 0;
    const auto [end, code] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (code != std::errc() || end != word.data() + word.size() || value < 0) good_ = false;
    return value;
  }
  std::size_t count(std::size_t most) {
    const std::int64_t value = number();
    if (value > static_cast<std::int64_t>(most)) good_ = false;
    return good_ ? static_cast<std::size_t>(value) : 0;
  }
  IncarnationId id() {
    auto parsed = IncarnationId::parse(next());
    if (!parsed) good_ = false;
    return parsed ? *parsed : IncarnationId();
  }
  bool good() const { return good_ && rest_.empty(); }

 private:
  std::string_view rest_;
  bool good_ = true;
};

}  // namespace

std::string principal_name(const Actor& actor) {
  std::string text(role_name(actor.role));
  text.append("\n").append(actor.subject).append("\n");
  if (actor.venue) text.append(*actor.venue);
  return hex(sha256(text), principal_digits / 2);
}

std::string seal(std::string_view secret, std::string_view purpose, std::string_view text) {
  return hex(hmac_sha256(secret, std::string(purpose).append("\n").append(text)), 16);
}

bool same_seal(std::string_view a, std::string_view b) noexcept {
  if (a.size() != b.size()) return false;
  unsigned char differs = 0;
  for (std::size_t i = 0; i < a.size(); ++i)
    differs =
        static_cast<unsigned char>(differs | (static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i])));
  return differs == 0;
}

std::string salt_of(std::string_view secret, const DeviceId& device, const IncarnationId& incarnation,
                    std::string_view principal) {
  return seal(secret, "salt", device.text().append("\n").append(incarnation.text()).append("\n").append(principal));
}

bool Settled::contains(std::int64_t seq) const noexcept {
  if (seq <= low) return true;
  return std::any_of(above.begin(), above.end(),
                     [seq](const auto& range) { return range.first <= seq && seq <= range.second; });
}

void Settled::add(std::int64_t seq) {
  if (contains(seq)) return;
  const auto place = std::lower_bound(above.begin(), above.end(), std::pair(seq, seq));
  const auto at = above.insert(place, {seq, seq});
  const auto next = at + 1;
  if (next != above.end() && next->first == seq + 1) {
    at->second = next->second;
    above.erase(next);
  }
  if (at != above.begin() && (at - 1)->second + 1 == at->first) {
    (at - 1)->second = at->second;
    above.erase(at);
  }
  while (!above.empty() && (above.front().first == low + 1 || above.size() > most_ranges)) {
    low = above.front().second;
    above.erase(above.begin());
  }
}

bool DeviceState::knows(const IncarnationId& wanted) const noexcept {
  return std::find(past.begin(), past.end(), wanted) != past.end();
}

Result<DeviceState> read_device(const spi::RecordRow& row) {
  Words in(row.document);
  DeviceState state;
  state.principal = in.next();
  state.incarnation = in.id();
  state.settled.low = in.number();
  state.seen_at.us = in.number();
  bool sound = row.version == state.settled.low && state.principal.size() == principal_digits;
  std::int64_t below = state.settled.low;
  for (std::size_t left = in.count(most_ranges); left > 0; --left) {
    const std::int64_t first = in.number(), last = in.number();
    sound = sound && first > below && first - below > 1 && first <= last;
    below = last;
    state.settled.above.emplace_back(first, last);
  }
  for (std::size_t left = in.count(most_incarnations); left > 0; --left) state.past.push_back(in.id());
  if (!in.good() || !sound || state.knows(state.incarnation))
    return Error(Errc::storage_corrupt, "the record of device " + row.id + " cannot be read");
  return state;
}

Result<std::optional<DeviceState>> find_device(spi::UnitOfWork& unit, const DeviceId& device) {
  auto row = unit.record("device", device.text());
  if (!row) return row.error();
  if (!*row) return std::optional<DeviceState>();
  auto state = read_device(**row);
  if (!state) return state.error();
  return std::optional(*std::move(state));
}

Status put_device(spi::UnitOfWork& unit, const DeviceId& device, const DeviceState& state) {
  std::string text = state.principal;
  const auto add = [&text](const std::string& word) { text.append(" ").append(word); };
  add(state.incarnation.text());
  add(std::to_string(state.settled.low));
  add(std::to_string(state.seen_at.us));
  add(std::to_string(state.settled.above.size()));
  for (const auto& [first, last] : state.settled.above) {
    add(std::to_string(first));
    add(std::to_string(last));
  }
  const std::size_t kept = std::min(state.past.size(), most_incarnations);
  add(std::to_string(kept));
  for (auto it = state.past.end() - static_cast<std::ptrdiff_t>(kept); it != state.past.end(); ++it) add(it->text());
  return unit.put_record({"device", device.text(), state.settled.low, {}, std::move(text)});
}

}  // namespace house
}  // namespace v0
}  // namespace couvert

// SPDX-License-Identifier: Apache-2.0
// Baskets inside the commit that changes them: merged, never replaced, so that no line is lost.
#include "house/basket.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

#include "couvert/codec.hpp"
#include "couvert/limits.hpp"
#include "house/impl.hpp"

namespace couvert {
inline namespace v0 {
namespace house {
namespace {

constexpr int dropped_at_once = 200;

Result<std::optional<Basket>> kept(spi::UnitOfWork& unit, const CartId& id, Instant now) {
  auto row = unit.record("basket", id.text());
  if (!row) return row.error();
  if (!*row || ((*row)->due && *(*row)->due <= now)) return std::optional<Basket>();
  auto basket = from_json<Basket>((*row)->document);
  if (!basket) return Error(Errc::storage_corrupt, "basket " + id.text() + " cannot be read");
  return std::optional(*std::move(basket));
}

bool is_of(const Basket& basket, const Actor& actor) {
  if (actor.role == Role::ops_admin || actor.role == Role::support || actor.role == Role::system) return true;
  if (actor.subject.empty()) return false;
  return basket.owner == actor.subject ||
         std::any_of(basket.people.begin(), basket.people.end(),
                     [&](const BasketPerson& person) { return person.subject == actor.subject; });
}

bool may_see(const Basket& basket, const Actor& actor, std::string_view join_token) {
  return is_of(basket, actor) || (!join_token.empty() && join_token == basket.join_token);
}

std::string random_token(spi::Host& host) {
  std::array<std::uint8_t, 16> octets{};
  host.random(octets);
  std::string text;
  for (const std::uint8_t octet : octets) {
    std::array<char, 3> hex{};
    std::snprintf(hex.data(), hex.size(), "%02x", octet);
    text += hex.data();
  }
  return text;
}

bool knows(const GroupCart& group, const GroupOp& op) {
  return std::any_of(group.ops.begin(), group.ops.end(), [&](const GroupOp& each) { return each.id == op.id; });
}

/// Every new operation is by a person for whom the actor speaks, or nobody does yet.
Status bind_people(Basket& basket, const GroupCart& copy, const Actor& actor, Instant now) {
  const GroupView shown = view(basket.group);
  const bool late = shown.deadline && *shown.deadline < now;
  for (std::size_t i = 0; i < copy.ops.size(); ++i) {
    const GroupOp& op = copy.ops[i];
    if (knows(basket.group, op)) continue;
    const std::string path = "/ops/" + std::to_string(i);
    if (late && op.author != basket.group.host) return Error(Errc::group_deadline, {}, path);
    const auto place = std::lower_bound(
        basket.people.begin(), basket.people.end(), op.author,
        [](const BasketPerson& person, const ParticipantId& wanted) { return person.participant < wanted; });
    if (place == basket.people.end() || place->participant != op.author) {
      basket.people.insert(place, {op.author, actor.subject});
    } else if (place->subject != actor.subject) {
      return Error(Errc::permission_denied, "somebody else speaks for that person", path + "/author");
    }
  }
  return {};
}

Result<Basket> merged(std::optional<Basket> found, const BasketChange& change, const Actor& actor, Instant now,
                      spi::Host& host) {
  const GroupCart& copy = *change.copy;
  if (auto status = validate(copy); !status) return status.error();
  if (copy.id != change.id) return Error(Errc::group_mismatch, "the body is another basket", "/id");
  Basket basket;
  if (found) {
    basket = *std::move(found);
  } else {
    basket.group = copy;
    basket.group.ops.clear();
    basket.owner = actor.subject;
    basket.join_token = random_token(host);
  }
  if (auto status = bind_people(basket, copy, actor, now); !status) return status.error();
  auto both = merge(basket.group, copy);
  if (!both) return both.error();
  basket.group = *std::move(both);
  return basket;
}

/// The account takes the guest's place wherever the guest has one; operations and lines stay as they are.
Result<Basket> claimed(std::optional<Basket> found, const Actor& guest, const Actor& account) {
  if (!found) return Error(Errc::basket_unknown);
  Basket basket = *std::move(found);
  if (guest.subject.empty() || account.subject.empty()) return Error(Errc::permission_denied);
  if (!is_of(basket, guest) && !is_of(basket, account)) return Error(Errc::basket_unknown);
  if (basket.owner == guest.subject) basket.owner = account.subject;
  for (BasketPerson& person : basket.people)
    if (person.subject == guest.subject) person.subject = account.subject;
  return basket;
}

/// Baskets are nobody's but their people's: the entry stands under a name that no subject can have.
spi::EventRow log_entry(const std::string& id, std::int64_t version, Instant now) {
  return {0, "basket", id, version, {}, basket_log_name(id), now, "{\"version\":" + std::to_string(version) + "}"};
}

Error conflict(const Basket& basket) {
  return Error(Errc::version_conflict, "the basket has another version", {}, to_json(basket));
}

}  // namespace

std::string basket_log_name(std::string_view id) {
  return "\x1f"
         "basket:" +
         std::string(id);
}

Result<Basket> read_basket(spi::UnitOfWork& unit, const CartId& id, const Actor& actor, std::string_view join_token,
                           Instant now) {
  auto basket = kept(unit, id, now);
  if (!basket) return basket.error();
  if (!*basket || !may_see(**basket, actor, join_token)) return Error(Errc::basket_unknown);
  return **std::move(basket);
}

Result<Result<Basket>> change_basket(Batch& batch, const BasketChange& change, const Actor& actor, Duration ttl) {
  using Answer = Result<Basket>;
  if (auto status = valid_actor(actor); !status) return Answer(status.error());
  if (actor.subject.empty() || actor.role == Role::anonymous) return Answer(Error(Errc::permission_denied));
  if (batch.refused(actor, change.copy ? change.copy->venue : VenueId())) return Answer(Error(Errc::access_revoked));
  const Instant now = batch.ledger.next();
  auto found = kept(batch.unit, change.id, now);
  if (!found) return found.error();
  if (*found && !change.guest && !may_see(**found, actor, change.join_token))
    return Answer(Error(Errc::basket_unknown));
  if (change.expected_version && *change.expected_version != (*found ? (*found)->version : 0))
    return Answer(*found ? conflict(**found) : Error(Errc::version_conflict, "there is no such basket"));
  if (change.copy && !batch.book(change.copy->venue)) return Answer(Error(Errc::venue_unknown, {}, "/venue"));
  const std::optional<Basket> before = *found;
  bool there_before = before.has_value();
  Answer answer = change.guest ? claimed(*std::move(found), *change.guest, actor)
                               : merged(*std::move(found), change, actor, now, batch.host);
  if (!answer || (before && *answer == *before)) return answer;
  if (!before) {
    // Versions go on where an earlier basket of this id ended, so that nobody takes the new one for the old one.
    auto history = batch.unit.history("basket", change.id.text());
    if (!history) return history.error();
    if (!history->empty()) answer->version = history->back().version;
    // One whose time is up counts in the sums of scopes until it is dropped, or replaced here.
    auto stale = batch.unit.record("basket", change.id.text());
    if (!stale) return stale.error();
    there_before = stale->has_value();
  }
  ++answer->version;
  answer->updated_at = now;
  answer->expires_at = now + ttl;
  std::string document = to_json(*answer);
  if (document.size() > limits::json_octets / 2) return Answer(Error(Errc::limit_exceeded, "the basket is too large"));
  const spi::RecordRow row{"basket", change.id.text(), answer->version, answer->expires_at, std::move(document)};
  if (auto status = batch.unit.put_record(row); !status) return status.error();
  auto pos = batch.append(log_entry(row.id, answer->version, now), there_before, true);
  if (!pos) return pos.error();
  return answer;
}

Result<int> drop_baskets(Batch& batch) {
  const Instant now = batch.ledger.next();
  auto rows = batch.unit.due_records("basket", now, dropped_at_once);
  if (!rows) return rows.error();
  for (const spi::RecordRow& row : *rows) {
    if (auto status = batch.unit.erase_record("basket", row.id); !status) return status.error();
    auto pos = batch.append(log_entry(row.id, row.version + 1, now), true, false);
    if (!pos) return pos.error();
  }
  return static_cast<int>(rows->size());
}

}  // namespace house
}  // namespace v0
}  // namespace couvert

// SPDX-License-Identifier: Apache-2.0
// What a device and the house say to each other: commands up, one verdict each; changes down, in commit order.
#ifndef COUVERT_SYNC_HPP
#define COUVERT_SYNC_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "couvert/error.hpp"
#include "couvert/ids.hpp"
#include "couvert/time.hpp"

namespace couvert {
inline namespace v0 {

using DeviceId = Id<struct DeviceTag>;
/// Made anew whenever the device can tell that its store began or was brought back from a copy.
using IncarnationId = Id<struct IncarnationTag>;

namespace sync {

inline constexpr std::int32_t protocol = 1;
/// Version of the command documents that this build writes, and the oldest that a house still reads.
inline constexpr std::int32_t schema = 4;
inline constexpr std::int32_t oldest_schema = 1;

/// The command that a mutation carries. The names on the wire are those of the enumerators.
enum class CommandName : std::uint8_t { place_order, order_command, stock_command, put_basket };

/// One thing that a person did, as it lies in the outbox. Everything but `age_ms` is permanent from the moment on that it
/// was done.
struct Mutation {
  CommandId id;          ///< of the command inside; put_basket: made with it
  std::int64_t seq = 0;  ///< 1, 2, 3 … without a gap within an incarnation
  std::string
      lane;  ///< what it touches: "order:<id>", "stock:<venue>", "basket:<id>"; commands of one take effect in seq order
  std::string name;  ///< of CommandName; a text, for a house must be able to refuse one that it does not know
  std::int32_t schema = sync::schema;
  std::string
      args;  ///< the document (place/1, command/1, StockCommand, group_cart/1) as text: its octets are what counts
  std::int64_t age_ms = 0;                            ///< since the person acted, by a clock that only runs forward
  bool age_is_lower_bound = false;                    ///< the device was switched off in between
  std::optional<std::int64_t> not_after_age_ms = {};  ///< older, and it must not take effect: command_too_old
  std::optional<CommandId> depends_on = {};           ///< a command of another lane that must have taken effect
  friend bool operator==(const Mutation&, const Mutation&) = default;
};

/// POST /v1/sync/push. At most limits::push_mutations of them and limits::push_octets. Without mutations it announces the
/// device and fetches its salt.
struct PushRequest {
  DeviceId device;
  IncarnationId incarnation;
  std::string salt;  ///< given by the house; empty in the first request, which must have no mutations
  std::int32_t protocol = sync::protocol;
  std::vector<Mutation> mutations;  ///< by seq
  friend bool operator==(const PushRequest&, const PushRequest&) = default;
};

enum class VerdictKind : std::uint8_t {
  applied,    ///< took effect now
  duplicate,  ///< took effect before, or was refused before: the first answer again
  rejected,   ///< never will: `problem` says why. Recorded; it does not hold up what follows
  retry,      ///< not now: try again after `after_ms`. Holds up its lane
  blocked,    ///< an earlier one of its lane, or what it depends on, is not settled
  mismatch    ///< the id was used with other content
};
/// What went wrong, as it travels: by code, without a sentence.
struct Problem {
  Errc code = Errc::internal;
  std::string path;          ///< JSON Pointer into args
  std::string details_json;  ///< machine part; empty or an object
  friend bool operator==(const Problem&, const Problem&) = default;
};
struct Verdict {
  CommandId id;
  std::int64_t seq = 0;
  VerdictKind verdict = VerdictKind::retry;
  std::optional<Problem> problem = {};      ///< rejected, mismatch, retry; duplicate of a refusal
  std::string entity = {}, entity_id = {};  ///< what it changed
  std::int64_t version = 0;                 ///< of the entity after it
  std::int64_t pos = 0;                     ///< in the change log: a pull beyond it contains the effect
  std::int64_t after_ms = 0;                ///< retry
  friend bool operator==(const Verdict&, const Verdict&) = default;
};
struct PushAnswer {
  std::string salt;
  std::string epoch;              ///< of the house's store; another one: it came back from a backup
  std::vector<Verdict> verdicts;  ///< one for each mutation, in their order
  std::int64_t settled_seq = 0;   ///< every seq up to here has its verdict for ever
  friend bool operator==(const PushAnswer&, const PushAnswer&) = default;
};

/// POST /v1/sync/pull; also GET, with the members as parameters and the scopes parted by commas, for as long as an address
/// may be. What a device follows: "venues" (every venue with menu, rules and stock), "venue:<id>" (one of them),
/// "cust:<subject>" (a customer's orders), "rest:<venue>" (a restaurant's), "cour:<venue>" (what its couriers carry),
/// "basket:<id>". A scope that the principal may not follow is answered with `revoke`, existing or not.
struct PullRequest {
  DeviceId device;
  IncarnationId incarnation;
  std::string salt;
  std::int32_t protocol = sync::protocol;
  std::vector<std::string> scopes;  ///< at most limits::pull_scopes; those of the cursor may be left out or changed
  std::string cursor;               ///< opaque; empty: from the beginning
  std::int32_t limit = 500;         ///< changes in a page, 1 to 1,000
  std::int64_t wait_ms = 0;         ///< when there is nothing: wait for it, at most 30,000
  friend bool operator==(const PullRequest&, const PullRequest&) = default;
};

enum class ChangeKind : std::uint8_t {
  put,     ///< the entity is now this
  del,     ///< it is gone, or gone from this scope
  revoke,  ///< the scope is no longer yours: purge what only it brought
  reset    ///< the scope is read again from its beginning: what this pass does not bring is gone at its end (`settled`)
};
/// Entities: "venue", "menu" (body {"menu":…,"rules":…}), "stock", "order", "basket".
struct Change {
  ChangeKind kind = ChangeKind::put;
  std::string scope;
  std::string entity = {}, id = {};
  std::int64_t version = 0;
  std::string body = {};  ///< the document as text
  friend bool operator==(const Change&, const Change&) = default;
};
/// How many entities a scope holds and the sum, modulo 2^64, of entity_hash() over them. Compared at the log's head.
struct ScopeSum {
  std::string scope;
  std::int64_t count = 0;
  std::uint64_t sum = 0;  ///< on the wire 16 hexadecimal digits
  std::int64_t pos = 0;
  friend bool operator==(const ScopeSum&, const ScopeSum&) = default;
};
struct PullAnswer {
  std::vector<Change> changes;
  std::string cursor;  ///< to be stored in the same transaction as the changes
  bool more = false;
  std::int64_t settled_seq = 0;  ///< as of the same snapshot; meaningful when !more: what is settled is contained
  std::vector<ScopeSum> scopes;  ///< when !more
  std::string epoch;
  Instant at;  ///< the house's time
  friend bool operator==(const PullAnswer&, const PullAnswer&) = default;
};
/// cursor_expired (410) has these details: {"scopes":[…]}, those to be read again. The outbox has no part in it.

/// The first eight octets, big-endian, of SHA-256 over entity, a zero octet, id, a zero octet, and the version as eight
/// octets, big-endian.
std::uint64_t entity_hash(std::string_view entity, std::string_view id, std::int64_t version) noexcept;
/// The lane of a command, as mutations name it.
std::string order_lane(const OrderId& order);
std::string stock_lane(std::string_view venue);
std::string basket_lane(const CartId& basket);

/// Brings a command document of an older schema to the present one. Errors: command_schema (name or version unknown), and
/// those of the codec.
Result<std::string> upcast(std::string_view name, std::int32_t schema, std::string_view args);

/// An error as it travels, and back.
Problem problem_of(const Error& error);
Error error_of(const Problem& problem);

}  // namespace sync
}  // namespace v0
}  // namespace couvert

#endif

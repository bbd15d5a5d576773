// SPDX-License-Identifier: Apache-2.0
// A basket that several people fill on several devices, also offline, and that merges in any order.
#ifndef COUVERT_GROUP_CART_HPP
#define COUVERT_GROUP_CART_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "couvert/cart.hpp"

namespace couvert {
inline namespace v0 {

using ParticipantId = Id<struct ParticipantTag>;
using DeviceId = Id<struct DeviceTag>;

// One rule: a group basket is the set of what people did to it. Merging is the union of two sets, and the basket that
// people see is computed from the set alone. So copies agree as soon as they hold the same operations, whatever the
// order in which they came.
//
// Time is a count, not a clock: an operation's `clock` is one more than the highest that its device had seen, so it
// stands after everything that the person could know of. Where two devices wrote the same thing without knowing of
// one another, the higher (clock, id) counts. Removing takes away only what the remover had seen: a line that somebody
// edits at the same time stays.

enum class GroupOpKind : std::uint8_t {
  join,            ///< `text`: the person's name
  leave,           ///< takes the person's lines along, those that were seen
  put_line,        ///< adds a line, or replaces all of it
  set_quantity,    ///< of a line, 1 or more
  remove_line,     ///< as far as it was seen
  set_cap,         ///< host: what a person's goods may cost; nil person: everybody without a cap of their own
  set_deadline,    ///< host: no edits after it; absent: none
  lock,            ///< host: the basket is what the host saw; later arrivals wait
  unlock,          ///< host
  set_fulfilment,  ///< host
  set_tip,         ///< host
  set_note,        ///< host
  add_code,        ///< anybody
  remove_code      ///< anybody, as far as it was seen
};

/// All operations of a device up to a clock.
struct GroupSeen {
  DeviceId device;
  std::int64_t clock = 0;
  friend bool operator==(const GroupSeen&, const GroupSeen&) = default;
};

/// Something that one person did. Only the members that its kind needs are read.
struct GroupOp {
  CommandId id;            ///< made on the device, permanent: the same operation twice is one
  DeviceId device;         ///< where it was done
  std::int64_t clock = 0;  ///< set by edit()
  ParticipantId author;
  GroupOpKind kind = GroupOpKind::join;
  ParticipantId participant;                 ///< whose line, cap or membership; nil: the author's
  std::optional<CartLine> line;              ///< put_line
  LineId line_id;                            ///< set_quantity, remove_line
  std::int32_t quantity = 0;                 ///< set_quantity
  std::string text;                          ///< name, note or code
  std::optional<std::int64_t> amount_minor;  ///< set_cap (absent: none), set_tip
  std::optional<Instant> deadline;
  Fulfilment fulfilment = Fulfilment::delivery;
  std::vector<GroupSeen> seen;  ///< set by edit(): what leave, remove_line, lock and remove_code know of
  friend bool operator==(const GroupOp&, const GroupOp&) = default;
};

struct GroupCart {
  CartId id;
  VenueId venue;
  ParticipantId host;
  std::vector<GroupOp> ops;  ///< by (clock, id)
  friend bool operator==(const GroupCart&, const GroupCart&) = default;
};

/// What a value from elsewhere must hold: operations in order and each once, a device's clocks rising, members in their
/// limits, host's operations by the host, lines touched by their owner or the host. edit() and merge() give such values.
/// Errors: limit_exceeded, invalid_argument, operation_mismatch (an id, or a clock of a device, twice),
/// permission_denied, quantity_invalid, ref_format, text_encoding; each with the path.
Status validate(const GroupCart& group);

/// The basket with one more operation, which brings id, device, author, kind and content. `now` is a trusted clock
/// (absent: the device has none; the deadline is then left to whoever locks). The same operation again changes nothing.
/// Locked: only lock (takes in what waits) and unlock. After the deadline: the host's operations only.
/// Errors: operation_mismatch (the id with other content), those of validate(), group_locked, group_deadline,
/// participant_unknown (who has not joined), line_unknown.
Result<GroupCart> edit(const GroupCart& group, const GroupOp& op, std::optional<Instant> now = {});

/// Both sets as one: commutative, associative, idempotent. Errors: group_mismatch (another basket), operation_mismatch
/// (one id, or one clock of a device, with two contents), limit_exceeded; neither value has changed then.
Result<GroupCart> merge(const GroupCart& a, const GroupCart& b);

/// A person of the group; in the order in which they first did something.
struct GroupPerson {
  ParticipantId id;
  std::string name;
  bool joined = false;                    ///< false after leaving; lines that came meanwhile are still shown
  std::optional<std::int64_t> cap_minor;  ///< own or everybody's
  friend bool operator==(const GroupPerson&, const GroupPerson&) = default;
};

/// What people see. Equal sets of operations give equal views.
struct GroupView {
  std::vector<GroupPerson> people;
  Cart cart;  ///< lines by person, each person's in the order of adding; CartLine::person is the owner's id as text
  std::vector<ParticipantId> owners;  ///< of each line of the cart
  bool locked = false;
  std::optional<Instant> deadline;
  std::vector<CommandId> waiting;  ///< while locked: operations that the host had not seen; unlocking shows them
};
GroupView view(const GroupCart& group);

/// What keeps the group from ordering: check() of the cart, and group_cap for each person whose goods cost more than
/// allowed, with `/people/N` as path, cap and cost. Amounts are unit_price() times quantity, before discounts.
std::vector<Issue> check(const GroupView& view, const MenuIndex& index);

/// edit() with a lock, when nothing keeps the group from ordering. Errors: the first issue of check(), those of edit().
Result<GroupCart> lock(const GroupCart& group, const GroupOp& op, const MenuIndex& index);

}  // namespace v0
}  // namespace couvert

#endif

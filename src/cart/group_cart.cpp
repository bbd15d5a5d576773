// SPDX-License-Identifier: Apache-2.0
// Group baskets: the set of operations, its union, and the basket that it means.
#include "couvert/group_cart.hpp"

#include "cart/canonical.hpp"
#include "couvert/limits.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace couvert {
inline namespace v0 {
namespace {

using Kind = GroupOpKind;

bool before(const GroupOp& a, const GroupOp& b) noexcept { return std::tie(a.clock, a.id) < std::tie(b.clock, b.id); }

ParticipantId whose(const GroupOp& op) noexcept {
  return op.participant.is_nil() && op.kind != Kind::set_cap ? op.author : op.participant;
}

bool host_only(Kind kind) noexcept {
  return kind == Kind::set_cap || kind == Kind::set_deadline || kind == Kind::lock || kind == Kind::unlock ||
         kind == Kind::set_fulfilment || kind == Kind::set_tip || kind == Kind::set_note;
}

bool wants_seen(Kind kind) noexcept {
  return kind == Kind::leave || kind == Kind::remove_line || kind == Kind::lock || kind == Kind::remove_code;
}

// ---- what an operation must hold ----

Status sound_text(const std::string& text, std::size_t most) {
  if (text.size() > most) return Error(Errc::limit_exceeded, {}, "/text");
  if (!valid_text(text)) return Error(Errc::text_encoding, {}, "/text");
  return {};
}

/// Counts selections and finds a reference that is none.
Status sound_selections(const std::vector<Selection>& selections, std::size_t& left) {
  for (const Selection& selection : selections) {
    if (left == 0) return Error(Errc::limit_exceeded, {}, "/line/selections");
    --left;
    if (!valid_ref(selection.group) || !valid_ref(selection.option) ||
        (!selection.modifier.empty() && !valid_ref(selection.modifier)))
      return Error(Errc::ref_format, {}, "/line/selections");
    if (auto under = sound_selections(selection.selections, left); !under) return under;
  }
  return {};
}

Status sound_line(const GroupOp& op) {
  if (!op.line) return Error(Errc::invalid_argument, "put_line brings a line", "/line");
  const CartLine& line = *op.line;
  if (line.id.is_nil()) return Error(Errc::invalid_argument, "a line has an id", "/line/id");
  if (!valid_ref(line.item) || (!line.variant.empty() && !valid_ref(line.variant)))
    return Error(Errc::ref_format, {}, "/line/item");
  if (line.quantity < 1 || line.quantity > limits::line_quantity)
    return Error(Errc::quantity_invalid, {}, "/line/quantity");
  if (line.note.size() > limits::note_octets) return Error(Errc::limit_exceeded, {}, "/line/note");
  if (line.person.size() > limits::ref_octets) return Error(Errc::limit_exceeded, {}, "/line/person");
  if (!valid_text(line.person)) return Error(Errc::text_encoding, {}, "/line/person");
  if (!valid_text(line.note)) return Error(Errc::text_encoding, {}, "/line/note");
  std::size_t left = limits::line_selections;
  return sound_selections(line.selections, left);
}

Status sound_content(const GroupOp& op) {
  switch (op.kind) {
    case Kind::join: return sound_text(op.text, limits::name_octets);
    case Kind::set_note: return sound_text(op.text, limits::note_octets);
    case Kind::add_code:
    case Kind::remove_code:
      if (!valid_ref(op.text)) return Error(Errc::ref_format, {}, "/text");
      return {};
    case Kind::put_line: return sound_line(op);
    case Kind::set_quantity:
      if (op.quantity < 1 || op.quantity > limits::line_quantity) return Error(Errc::quantity_invalid, {}, "/quantity");
      return {};
    case Kind::set_tip:
      if (!op.amount_minor) return Error(Errc::invalid_argument, "set_tip brings an amount", "/amount_minor");
      [[fallthrough]];
    case Kind::set_cap:
      if (op.amount_minor && *op.amount_minor < 0)
        return Error(Errc::invalid_argument, "an amount is not negative", "/amount_minor");
      if (op.amount_minor && *op.amount_minor > limits::price_minor)
        return Error(Errc::limit_exceeded, {}, "/amount_minor");
      return {};
    case Kind::leave:
    case Kind::remove_line:
    case Kind::set_deadline:
    case Kind::lock:
    case Kind::unlock:
    case Kind::set_fulfilment: return {};
  }
  return Error(Errc::invalid_argument, {}, "/kind");
}

Status sound(const GroupOp& op, const ParticipantId& host) {
  if (op.id.is_nil() || op.device.is_nil() || op.author.is_nil())
    return Error(Errc::invalid_argument, "an operation has an id, a device and an author");
  if (op.clock < 1) return Error(Errc::invalid_argument, {}, "/clock");
  if (op.clock > static_cast<std::int64_t>(limits::group_ops)) return Error(Errc::limit_exceeded, {}, "/clock");
  const bool foreign = host_only(op.kind) || whose(op) != op.author;
  if (foreign && op.author != host) return Error(Errc::permission_denied, {}, "/author");
  if (op.seen.size() > limits::group_devices) return Error(Errc::limit_exceeded, {}, "/seen");
  return sound_content(op);
}

std::string at(std::size_t index) { return "/ops/" + std::to_string(index); }

// ---- the basket that a set of operations means ----

/// Clocks by device: what somebody had seen.
using Horizon = std::map<DeviceId, std::int64_t>;

void widen(Horizon& horizon, const std::vector<GroupSeen>& seen) {
  for (const GroupSeen& each : seen) {
    std::int64_t& clock = horizon[each.device];
    clock = std::max(clock, each.clock);
  }
}

bool covers(const Horizon& horizon, const GroupOp& op) {
  const auto found = horizon.find(op.device);
  return found != horizon.end() && op.clock <= found->second;
}

/// Everything that was written about one line, in order, and what removals had seen of it.
struct LineWrites {
  std::vector<const GroupOp*> writes;
  Horizon removed;
};

struct Member {
  std::size_t rank = 0;  ///< by first appearance
  std::vector<const GroupOp*> joins;
  Horizon left;
  std::optional<std::int64_t> cap;
  bool own_cap = false;
};

LineId second_id(const ParticipantId& owner, const LineId& id) {
  return LineId(detail::derived_uuid(owner.text() + id.text()));
}

class Fold {
 public:
  explicit Fold(const GroupCart& group) : group_(group) {
    member(group.host);
    for (const GroupOp* op : visible()) take(*op);
  }

  GroupView result() {
    view_.cart.id = group_.id;
    view_.cart.venue = group_.venue;
    std::vector<std::pair<ParticipantId, const Member*>> ranked(members_.size());
    for (const auto& [id, member] : members_) ranked[member.rank] = {id, &member};
    for (const auto& [id, member] : ranked) {
      view_.people.push_back(person(id, *member));
      add_lines(id, member->left);
    }
    for (const auto& [code, writes] : codes_) {
      if (std::any_of(writes.writes.begin(), writes.writes.end(),
                      [&writes = writes](const GroupOp* op) { return !covers(writes.removed, *op); }))
        view_.cart.codes.push_back(code);
    }
    return std::move(view_);
  }

 private:
  /// All operations, or while locked those that the host had seen.
  std::vector<const GroupOp*> visible() {
    const GroupOp* last = nullptr;
    std::vector<const GroupOp*> list;
    for (const GroupOp& op : group_.ops) {
      if (op.kind == Kind::lock || op.kind == Kind::unlock)
        last = &op;
      else
        list.push_back(&op);
    }
    if (last == nullptr || last->kind == Kind::unlock) return list;
    view_.locked = true;
    Horizon seen;
    widen(seen, last->seen);
    std::erase_if(list, [&](const GroupOp* op) {
      if (covers(seen, *op)) return false;
      view_.waiting.push_back(op->id);
      return true;
    });
    return list;
  }

  Member& member(const ParticipantId& id) {
    const auto [at, added] = members_.try_emplace(id);
    if (added) at->second.rank = members_.size() - 1;
    return at->second;
  }

  void take(const GroupOp& op) {
    member(op.author);
    const ParticipantId person = whose(op);
    switch (op.kind) {
      case Kind::join: member(person).joins.push_back(&op); break;
      case Kind::leave: widen(member(person).left, op.seen); break;
      case Kind::put_line:
        member(person);
        write({person, op.line->id}, op);
        break;
      case Kind::set_quantity:
        member(person);
        write({person, op.line_id}, op);
        break;
      case Kind::remove_line: widen(lines_[{person, op.line_id}].removed, op.seen); break;
      case Kind::set_cap:
        if (person.is_nil()) {
          common_cap_ = op.amount_minor;
        } else {
          member(person).cap = op.amount_minor;
          member(person).own_cap = true;
        }
        break;
      case Kind::add_code: codes_[op.text].writes.push_back(&op); break;
      case Kind::remove_code: widen(codes_[op.text].removed, op.seen); break;
      case Kind::set_deadline: view_.deadline = op.deadline; break;
      case Kind::set_fulfilment: view_.cart.fulfilment = op.fulfilment; break;
      case Kind::set_tip: view_.cart.tip_minor = *op.amount_minor; break;
      case Kind::set_note: view_.cart.note = op.text; break;
      case Kind::lock:
      case Kind::unlock: break;
    }
  }

  using LineKey = std::pair<ParticipantId, LineId>;
  void write(const LineKey& key, const GroupOp& op) {
    LineWrites& line = lines_[key];
    if (line.writes.empty()) order_[key.first].push_back(key.second);
    line.writes.push_back(&op);
  }

  GroupPerson person(const ParticipantId& id, const Member& member) const {
    GroupPerson person;
    person.id = id;
    person.joined = id == group_.host;
    for (const GroupOp* join : member.joins) {
      person.name = join->text;
      person.joined = person.joined || !covers(member.left, *join);
    }
    person.cap_minor = member.own_cap ? member.cap : common_cap_;
    return person;
  }

  void add_lines(const ParticipantId& owner, const Horizon& left) {
    const auto lines = order_.find(owner);
    if (lines == order_.end()) return;
    for (const LineId& id : lines->second) {
      LineWrites& line = lines_[{owner, id}];
      for (const auto& [device, clock] : left) {
        std::int64_t& removed = line.removed[device];
        removed = std::max(removed, clock);
      }
      add_line(owner, id, line);
    }
  }

  /// A line is there as long as one of its writes was in no removal's sight. Of those the last quantity counts, and the
  /// last content; where they only changed the quantity, the content is what they changed it of.
  void add_line(const ParticipantId& owner, const LineId& id, const LineWrites& line) {
    const GroupOp* content = nullptr;
    const GroupOp* quantity = nullptr;
    bool alive_content = false;
    for (const GroupOp* op : line.writes) {
      const bool alive = !covers(line.removed, *op);
      if (alive) quantity = op;
      if (op->kind == Kind::put_line && (alive || !alive_content)) content = op;
      alive_content = alive_content || (alive && op->kind == Kind::put_line);
    }
    if (quantity == nullptr || content == nullptr) return;
    CartLine shown = *content->line;
    shown.person = owner.text();
    if (quantity->kind == Kind::set_quantity) shown.quantity = quantity->quantity;
    if (!used_.insert(id).second) {
      // Two people's lines with one id, from a copied device: both stay.
      shown.id = second_id(owner, id);
      used_.insert(shown.id);
    }
    view_.cart.lines.push_back(std::move(shown));
    view_.owners.push_back(owner);
  }

  const GroupCart& group_;
  GroupView view_;
  std::map<ParticipantId, Member> members_;
  std::optional<std::int64_t> common_cap_;
  std::map<LineKey, LineWrites> lines_;
  std::map<ParticipantId, std::vector<LineId>> order_;
  std::map<std::string, LineWrites> codes_;
  std::set<LineId> used_;
};

/// The id under which the person's line was written, where it is shown under another.
LineId written_id(const GroupCart& group, const ParticipantId& person, const LineId& shown) {
  for (const GroupOp& op : group.ops) {
    if (op.kind != Kind::put_line || whose(op) != person) continue;
    if (op.line->id == shown) return shown;
    if (second_id(person, op.line->id) == shown) return op.line->id;
  }
  return shown;
}

/// Members that edit() sets do not tell two operations apart.
bool same_wish(GroupOp a, const GroupOp& b) {
  a.clock = b.clock;
  a.seen = b.seen;
  return a == b;
}

Status permitted(const GroupView& shown, const GroupCart& group, const GroupOp& op, std::optional<Instant> now) {
  if (shown.locked && op.kind != Kind::lock && op.kind != Kind::unlock) return Error(Errc::group_locked);
  const bool host = op.author == group.host;
  if (!host && now && shown.deadline && *now >= *shown.deadline) return Error(Errc::group_deadline);
  if (op.kind == Kind::join) return {};
  const auto joined = [&](const ParticipantId& id) {
    return std::any_of(shown.people.begin(), shown.people.end(),
                       [&](const GroupPerson& person) { return person.id == id && person.joined; });
  };
  if (!joined(op.author)) return Error(Errc::participant_unknown, {}, "/author");
  const ParticipantId person = whose(op);
  if (op.kind == Kind::set_quantity || op.kind == Kind::remove_line) {
    for (std::size_t i = 0; i < shown.owners.size(); ++i)
      if (shown.owners[i] == person &&
          (shown.cart.lines[i].id == op.line_id || shown.cart.lines[i].id == second_id(person, op.line_id)))
        return {};
    return Error(Errc::line_unknown, {}, "/line_id");
  }
  if (!person.is_nil() && !joined(person)) return Error(Errc::participant_unknown, {}, "/participant");
  return {};
}

}  // namespace

Status validate(const GroupCart& group) {
  if (!valid_venue_id(group.venue)) return Error(Errc::ref_format, {}, "/venue");
  if (group.host.is_nil()) return Error(Errc::invalid_argument, "a group has a host", "/host");
  if (group.ops.size() > limits::group_ops) return Error(Errc::limit_exceeded, {}, "/ops");
  std::set<CommandId> ids;
  std::set<std::pair<DeviceId, std::int64_t>> moments;
  std::set<DeviceId> devices;
  std::set<ParticipantId> people = {group.host};
  for (std::size_t i = 0; i < group.ops.size(); ++i) {
    const GroupOp& op = group.ops[i];
    if (auto status = sound(op, group.host); !status) return status.error().under(at(i));
    if (!ids.insert(op.id).second || !moments.emplace(op.device, op.clock).second)
      return Error(Errc::operation_mismatch, {}, at(i));
    if (i > 0 && !before(group.ops[i - 1], op)) return Error(Errc::invalid_argument, "out of order", at(i));
    devices.insert(op.device);
    people.insert(op.author);
    if (!whose(op).is_nil()) people.insert(whose(op));
  }
  if (devices.size() > limits::group_devices) return Error(Errc::limit_exceeded, "too many devices", "/ops");
  if (people.size() > limits::group_people) return Error(Errc::limit_exceeded, "too many people", "/ops");
  return {};
}

Result<GroupCart> edit(const GroupCart& group, const GroupOp& op, std::optional<Instant> now) {
  GroupOp made = op;
  if (made.line) made.line->id = written_id(group, whose(op), made.line->id);
  if (!made.line_id.is_nil()) made.line_id = written_id(group, whose(op), made.line_id);
  for (const GroupOp& known : group.ops)
    if (known.id == op.id) {
      if (!same_wish(made, known)) return Error(Errc::operation_mismatch);
      return group;
    }
  made.clock = group.ops.empty() ? 1 : group.ops.back().clock + 1;
  made.seen.clear();
  if (wants_seen(op.kind)) {
    Horizon seen;
    for (const GroupOp& known : group.ops) seen[known.device] = known.clock;  // rising: the last is the highest
    for (const auto& [device, clock] : seen) made.seen.push_back({device, clock});
  }
  if (auto status = sound(made, group.host); !status) return status.error();
  if (auto status = permitted(view(group), group, made, now); !status) return status.error();
  GroupCart next = group;
  next.ops.push_back(std::move(made));
  if (auto status = validate(next); !status) return status.error();
  return next;
}

Result<GroupCart> merge(const GroupCart& a, const GroupCart& b) {
  if (a.id != b.id || a.venue != b.venue || a.host != b.host) return Error(Errc::group_mismatch);
  GroupCart both;
  both.id = a.id;
  both.venue = a.venue;
  both.host = a.host;
  std::set_union(a.ops.begin(), a.ops.end(), b.ops.begin(), b.ops.end(), std::back_inserter(both.ops), before);
  // The union keeps one of two equal keys; with other content they are two operations under one id.
  for (const auto* side : {&a.ops, &b.ops}) {
    auto at = both.ops.begin();
    for (const GroupOp& op : *side) {
      at = std::lower_bound(at, both.ops.end(), op, before);
      if (at == both.ops.end() || *at != op) return Error(Errc::operation_mismatch);
    }
  }
  if (auto status = validate(both); !status) return status.error();
  return both;
}

GroupView view(const GroupCart& group) { return Fold(group).result(); }

std::vector<Issue> check(const GroupView& view, const MenuIndex& index) {
  std::vector<Issue> issues = check(view.cart, index);
  for (std::size_t i = 0; i < view.people.size(); ++i) {
    const GroupPerson& person = view.people[i];
    if (!person.cap_minor) continue;
    std::int64_t cost = 0;
    for (std::size_t k = 0; k < view.cart.lines.size(); ++k) {
      if (view.owners[k] != person.id) continue;
      const auto unit = unit_price(view.cart.lines[k], index);
      // A line without a price has an issue of its own above. What is above a cap far enough is not told more exactly.
      if (unit) cost = std::min(cost + unit->minor * view.cart.lines[k].quantity, limits::document_integer);
    }
    if (cost > *person.cap_minor && issues.size() < limits::cart_issues)
      issues.push_back({Errc::group_cap, "/people/" + std::to_string(i), {}, *person.cap_minor, cost});
  }
  return issues;
}

Result<GroupCart> lock(const GroupCart& group, const GroupOp& op, const MenuIndex& index) {
  if (op.kind != GroupOpKind::lock) return Error(Errc::invalid_argument, "the operation is no lock", "/kind");
  auto locked = edit(group, op);
  if (!locked) return locked;
  const auto issues = check(view(*locked), index);
  if (issues.empty()) return locked;
  return Error(issues.front().code, {}, issues.front().path,
               "{\"limit\":" + std::to_string(issues.front().limit) +
                   ",\"actual\":" + std::to_string(issues.front().actual) + "}");
}

}  // namespace v0
}  // namespace couvert

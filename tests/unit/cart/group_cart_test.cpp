// SPDX-License-Identifier: Apache-2.0
// Group baskets: what people did, in any order, on any device, gives one basket.
#include "couvert/group_cart.hpp"

#include "couvert/limits.hpp"
#include "menus.hpp"
#include "random_values.hpp"

#include <gtest/gtest.h>

#include <numeric>

namespace couvert {
namespace {

using couvert::testing::Random;
using couvert::testing::random_id;
using namespace couvert::test;

template <class IdType>
IdType id(int n) {
  return IdType(line_id(n).bytes());
}
ParticipantId person(int n) { return id<ParticipantId>(n); }

const ParticipantId host = person(1);

GroupCart empty_group() {
  GroupCart group;
  group.id = id<CartId>(900);
  group.venue = "v";
  group.host = host;
  return group;
}

/// A device of one person, with its own copy.
struct Phone {
  ParticipantId owner;
  DeviceId device;
  GroupCart copy = empty_group();
  int made = 0;

  explicit Phone(int n) : owner(person(n)), device(id<DeviceId>(n)) {}

  GroupOp op(GroupOpKind kind) {
    GroupOp made_op;
    UuidBytes bytes = device.bytes();
    bytes[0] = 1;
    bytes[1] = static_cast<std::uint8_t>(++made);
    bytes[2] = static_cast<std::uint8_t>(made >> 8);
    made_op.id = CommandId(bytes);
    made_op.device = device;
    made_op.author = owner;
    made_op.kind = kind;
    return made_op;
  }
  Status run(const GroupOp& op, std::optional<Instant> now = {}) {
    auto next = edit(copy, op, now);
    if (!next) return next.error();
    copy = *std::move(next);
    return {};
  }
  Status join(std::string name) {
    GroupOp o = op(GroupOpKind::join);
    o.text = std::move(name);
    return run(o);
  }
  Status put(CartLine line) {
    GroupOp o = op(GroupOpKind::put_line);
    o.line = std::move(line);
    return run(o);
  }
  Status remove(int n) {
    GroupOp o = op(GroupOpKind::remove_line);
    o.line_id = line_id(n);
    return run(o);
  }
  Status quantity(int n, std::int32_t quantity) {
    GroupOp o = op(GroupOpKind::set_quantity);
    o.line_id = line_id(n);
    o.quantity = quantity;
    return run(o);
  }
  void meet(Phone& other) {
    const auto both = merge(copy, other.copy);
    ASSERT_TRUE(both) << both.error().name();
    copy = other.copy = *both;
  }
};

std::vector<std::int32_t> quantities(const GroupCart& group) {
  std::vector<std::int32_t> list;
  for (const CartLine& line : view(group).cart.lines) list.push_back(line.quantity);
  return list;
}

Menu small_menu() { return test::menu({item("soup", 500), item("stew", 1'200)}); }

TEST(GroupCart, LinesStandByPersonAndSayWhoseTheyAre_C9) {
  Phone a(1), b(2);
  ASSERT_TRUE(a.join("Ana"));
  ASSERT_TRUE(b.join("Ben"));
  ASSERT_TRUE(b.put(line(20, "soup")));
  ASSERT_TRUE(a.put(line(10, "stew", 2)));
  a.meet(b);
  const GroupView seen = view(a.copy);
  ASSERT_EQ(seen.people.size(), 2u);
  EXPECT_EQ(seen.people[0].name, "Ana");
  EXPECT_EQ(seen.people[1].name, "Ben");
  ASSERT_EQ(seen.cart.lines.size(), 2u);
  EXPECT_EQ(seen.cart.lines[0].item, "stew");
  EXPECT_EQ(seen.owners, (std::vector<ParticipantId>{person(1), person(2)}));
  EXPECT_TRUE(validate(a.copy));
}

TEST(GroupCart, ManyAddAtOnceAndNothingIsLost_C4_C9) {
  std::vector<Phone> phones;
  for (int n = 1; n <= 40; ++n) {
    phones.emplace_back(n);
    ASSERT_TRUE(phones.back().join("p" + std::to_string(n)));
    for (int k = 0; k < 3; ++k) ASSERT_TRUE(phones.back().put(line(n * 10 + k, "soup", k + 1)));
  }
  GroupCart all = empty_group();
  for (std::size_t i = phones.size(); i > 0; --i) all = *merge(all, phones[i - 1].copy);
  const GroupView seen = view(all);
  EXPECT_EQ(seen.people.size(), 40u);
  EXPECT_EQ(seen.cart.lines.size(), 120u);
  std::int64_t sum = 0;
  for (const CartLine& line : seen.cart.lines) sum += line.quantity;
  EXPECT_EQ(sum, 40 * 6);
}

TEST(GroupCart, AnEditThatARemovalHadNotSeenKeepsTheLine_C9) {
  Phone a(1), b(2);
  ASSERT_TRUE(a.join("Ana"));
  ASSERT_TRUE(a.put(line(1, "soup", 2)));
  Phone tablet(1);
  tablet.device = id<DeviceId>(77);
  tablet.copy = a.copy;
  ASSERT_TRUE(a.remove(1));
  EXPECT_TRUE(view(a.copy).cart.lines.empty());
  ASSERT_TRUE(tablet.quantity(1, 5));
  a.meet(tablet);
  EXPECT_EQ(quantities(a.copy), std::vector<std::int32_t>{5});
  EXPECT_EQ(view(a.copy).cart.lines[0].item, "soup");
  // Now that both have seen everything, removing removes.
  ASSERT_TRUE(tablet.remove(1));
  a.meet(tablet);
  EXPECT_TRUE(quantities(a.copy).empty());
  EXPECT_EQ(a.quantity(1, 2).error().code(), Errc::line_unknown);
}

TEST(GroupCart, WhatARemovalHadSeenDoesNotCoverWhatItHadNot_C9) {
  Phone a(1), tablet(1);
  tablet.device = id<DeviceId>(77);
  ASSERT_TRUE(a.put(line(1, "soup", 2)));
  for (int n = 10; n < 14; ++n) ASSERT_TRUE(tablet.put(line(n, "stew")));
  ASSERT_TRUE(tablet.put(line(1, "stew", 3)));
  ASSERT_TRUE(tablet.remove(1));  // its own dish of that id; the soup it never saw
  a.meet(tablet);
  const GroupView seen = view(a.copy);
  ASSERT_EQ(seen.cart.lines.size(), 5u);
  EXPECT_EQ(seen.cart.lines[0].id, line_id(1));
  EXPECT_EQ(seen.cart.lines[0].item, "soup");
  EXPECT_EQ(seen.cart.lines[0].quantity, 2);
}

TEST(GroupCart, QuantityAndContentAreTwoThings_C9) {
  Phone a(1), tablet(1);
  tablet.device = id<DeviceId>(77);
  ASSERT_TRUE(a.put(line(1, "soup", 2)));
  tablet.copy = a.copy;
  ASSERT_TRUE(tablet.put(line(1, "stew", 2)));
  ASSERT_TRUE(a.put(line(2, "soup")));
  ASSERT_TRUE(a.quantity(1, 4));
  a.meet(tablet);
  EXPECT_EQ(view(a.copy).cart.lines[0].item, "stew");
  EXPECT_EQ(quantities(a.copy), (std::vector<std::int32_t>{4, 1}));
}

TEST(GroupCart, LeavingTakesTheLinesThatWereSeen_C9) {
  Phone a(1), b(2), elsewhere(2);
  elsewhere.device = id<DeviceId>(78);
  ASSERT_TRUE(b.join("Ben"));
  ASSERT_TRUE(b.put(line(1, "soup")));
  elsewhere.copy = b.copy;
  ASSERT_TRUE(elsewhere.put(line(2, "stew")));
  ASSERT_TRUE(b.run(b.op(GroupOpKind::leave)));
  EXPECT_TRUE(view(b.copy).cart.lines.empty());
  EXPECT_EQ(b.put(line(3, "soup")).error().code(), Errc::participant_unknown);
  b.meet(elsewhere);
  const GroupView seen = view(b.copy);
  ASSERT_EQ(seen.cart.lines.size(), 1u);
  EXPECT_EQ(seen.cart.lines[0].item, "stew");
  EXPECT_FALSE(seen.people[1].joined);
  EXPECT_EQ(seen.people[1].name, "Ben");
  ASSERT_TRUE(b.join("Ben"));
  EXPECT_TRUE(view(b.copy).people[1].joined);
  EXPECT_EQ(view(b.copy).cart.lines.size(), 1u);
}

TEST(GroupCart, ALockShowsWhatTheHostSawAndKeepsTheRestWaiting_C9) {
  Phone a(1), b(2);
  ASSERT_TRUE(b.join("Ben"));
  ASSERT_TRUE(b.put(line(1, "soup")));
  a.meet(b);
  ASSERT_TRUE(a.run(a.op(GroupOpKind::lock)));
  ASSERT_TRUE(b.put(line(2, "stew")));  // offline, does not know
  a.meet(b);
  GroupView seen = view(a.copy);
  EXPECT_TRUE(seen.locked);
  EXPECT_EQ(seen.cart.lines.size(), 1u);
  EXPECT_EQ(seen.waiting.size(), 1u);
  EXPECT_EQ(b.put(line(3, "stew")).error().code(), Errc::group_locked);
  EXPECT_EQ(b.run(b.op(GroupOpKind::unlock)).error().code(), Errc::permission_denied);
  ASSERT_TRUE(a.run(a.op(GroupOpKind::lock)));  // again, now seeing it
  seen = view(a.copy);
  EXPECT_EQ(seen.cart.lines.size(), 2u);
  EXPECT_TRUE(seen.waiting.empty());
  ASSERT_TRUE(a.run(a.op(GroupOpKind::unlock)));
  EXPECT_FALSE(view(a.copy).locked);
  b.meet(a);
  EXPECT_TRUE(b.put(line(3, "stew")));
}

TEST(GroupCart, CapsAreCheckedWhenTheHostLocks_C9) {
  const auto index = *MenuIndex::build(small_menu());
  Phone a(1), b(2);
  ASSERT_TRUE(b.join("Ben"));
  ASSERT_TRUE(b.put(line(1, "stew", 2)));
  a.meet(b);
  GroupOp cap = a.op(GroupOpKind::set_cap);
  cap.amount_minor = 2'000;
  ASSERT_TRUE(a.run(cap));
  const auto refused = lock(a.copy, a.op(GroupOpKind::lock), index);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code(), Errc::group_cap);
  EXPECT_EQ(refused.error().path(), "/people/1");
  EXPECT_EQ(refused.error().details_json(), R"({"limit":2000,"actual":2400})");
  GroupOp own = a.op(GroupOpKind::set_cap);
  own.participant = person(2);
  own.amount_minor = 2'400;
  ASSERT_TRUE(a.run(own));
  EXPECT_TRUE(lock(a.copy, a.op(GroupOpKind::lock), index));
  GroupOp none = a.op(GroupOpKind::set_cap);
  none.participant = person(2);
  ASSERT_TRUE(a.run(none));
  EXPECT_EQ(view(a.copy).people[1].cap_minor, std::nullopt);
  EXPECT_EQ(lock(a.copy, a.op(GroupOpKind::unlock), index).error().code(), Errc::invalid_argument);
  GroupOp theirs = b.op(GroupOpKind::set_cap);
  theirs.amount_minor = 1;
  EXPECT_EQ(b.run(theirs).error().code(), Errc::permission_denied);
}

TEST(GroupCart, AfterTheDeadlineOnlyTheHostEdits_C9) {
  Phone a(1), b(2);
  GroupOp deadline = a.op(GroupOpKind::set_deadline);
  deadline.deadline = Instant{1'000};
  ASSERT_TRUE(a.run(deadline));
  ASSERT_TRUE(b.join("Ben"));
  b.meet(a);
  GroupOp put = b.op(GroupOpKind::put_line);
  put.line = line(1, "soup");
  EXPECT_TRUE(edit(b.copy, put, Instant{999}));
  EXPECT_TRUE(edit(b.copy, put)) << "without a clock the lock decides";
  EXPECT_EQ(edit(b.copy, put, Instant{1'000}).error().code(), Errc::group_deadline);
  put = a.op(GroupOpKind::put_line);
  put.line = line(2, "soup");
  EXPECT_TRUE(edit(a.copy, put, Instant{5'000}));
}

TEST(GroupCart, TheHostSetsWhatConcernsAll_C9) {
  Phone a(1), b(2);
  ASSERT_TRUE(b.join("Ben"));
  GroupOp code = b.op(GroupOpKind::add_code);
  code.text = "WELCOME";
  ASSERT_TRUE(b.run(code));
  a.meet(b);
  GroupOp tip = a.op(GroupOpKind::set_tip);
  tip.amount_minor = 300;
  ASSERT_TRUE(a.run(tip));
  GroupOp note = a.op(GroupOpKind::set_note);
  note.text = "ring twice";
  ASSERT_TRUE(a.run(note));
  GroupOp way = a.op(GroupOpKind::set_fulfilment);
  way.fulfilment = Fulfilment::delivery;
  ASSERT_TRUE(a.run(way));
  GroupOp gone = a.op(GroupOpKind::remove_code);
  gone.text = "WELCOME";
  ASSERT_TRUE(a.run(gone));
  GroupOp again = b.op(GroupOpKind::add_code);
  again.text = "WELCOME";
  ASSERT_TRUE(b.run(again));  // at the same time as the removal
  a.meet(b);
  const Cart cart = view(a.copy).cart;
  EXPECT_EQ(cart.tip_minor, 300);
  EXPECT_EQ(cart.note, "ring twice");
  EXPECT_EQ(cart.fulfilment, Fulfilment::delivery);
  EXPECT_EQ(cart.codes, std::vector<std::string>{"WELCOME"});
  ASSERT_TRUE(a.run([&] {
    GroupOp o = a.op(GroupOpKind::remove_code);
    o.text = "WELCOME";
    return o;
  }()));
  EXPECT_TRUE(view(a.copy).cart.codes.empty());
}

TEST(GroupCart, TheSameOperationTwiceIsOne_C3_C9) {
  Phone a(1);
  GroupOp put = a.op(GroupOpKind::put_line);
  put.line = line(1, "soup");
  ASSERT_TRUE(a.run(put));
  const GroupCart once = a.copy;
  ASSERT_TRUE(a.run(put));
  EXPECT_EQ(a.copy, once);
  put.line->quantity = 2;
  EXPECT_EQ(a.run(put).error().code(), Errc::operation_mismatch);
}

TEST(GroupCart, OneLineIdOfTwoPeopleStaysTwoLines_C9) {
  Phone a(1), b(2);
  ASSERT_TRUE(b.join("Ben"));
  ASSERT_TRUE(b.put(line(5, "stew")));
  ASSERT_TRUE(a.put(line(5, "soup")));
  a.meet(b);
  const GroupView seen = view(a.copy);
  ASSERT_EQ(seen.cart.lines.size(), 2u);
  EXPECT_NE(seen.cart.lines[0].id, seen.cart.lines[1].id);
  // The id that is shown can be used like any other.
  GroupOp more = b.op(GroupOpKind::set_quantity);
  more.line_id = seen.cart.lines[1].id;
  more.quantity = 3;
  ASSERT_TRUE(b.run(more));
  ASSERT_TRUE(b.run(more));
  EXPECT_EQ(quantities(b.copy), (std::vector<std::int32_t>{1, 3}));
}

TEST(GroupCart, WhatIsWrongIsNamed_C9) {
  Phone a(1), b(2);
  EXPECT_EQ(b.put(line(1, "soup")).error().code(), Errc::participant_unknown);
  EXPECT_EQ(a.put(line(1, "soup", 0)).error().code(), Errc::quantity_invalid);
  EXPECT_EQ(a.put(line(1, "")).error().code(), Errc::ref_format);
  EXPECT_EQ(a.run(a.op(GroupOpKind::put_line)).error().code(), Errc::invalid_argument);
  CartLine noted = line(1, "soup");
  noted.note.assign(limits::note_octets + 1, 'x');
  EXPECT_EQ(a.put(noted).error().code(), Errc::limit_exceeded);
  noted.note = "\x01";
  EXPECT_EQ(a.put(noted).error().code(), Errc::text_encoding);
  CartLine wide = line(1, "soup");
  wide.selections.assign(limits::line_selections + 1, pick("g", "o"));
  EXPECT_EQ(a.put(wide).error().code(), Errc::limit_exceeded);
  wide.selections = {pick("g", "")};
  EXPECT_EQ(a.put(wide).error().code(), Errc::ref_format);
  EXPECT_EQ(a.join(std::string(limits::name_octets + 1, 'x')).error().code(), Errc::limit_exceeded);
  EXPECT_EQ(a.join("\x02").error().code(), Errc::text_encoding);
  GroupOp op = a.op(GroupOpKind::set_tip);
  EXPECT_EQ(a.run(op).error().code(), Errc::invalid_argument);
  op.amount_minor = -1;
  EXPECT_EQ(a.run(op).error().code(), Errc::invalid_argument);
  op.amount_minor = limits::price_minor + 1;
  EXPECT_EQ(a.run(op).error().code(), Errc::limit_exceeded);
  op = a.op(GroupOpKind::add_code);
  EXPECT_EQ(a.run(op).error().code(), Errc::ref_format);
  ASSERT_TRUE(a.put(line(1, "soup")));
  EXPECT_EQ(a.quantity(1, 0).error().code(), Errc::quantity_invalid);
  EXPECT_EQ(a.remove(2).error().code(), Errc::line_unknown);
  op = a.op(GroupOpKind::join);
  op.device = {};
  EXPECT_EQ(a.run(op).error().code(), Errc::invalid_argument);
  GroupCart other = a.copy;
  other.host = person(9);
  EXPECT_EQ(merge(a.copy, other).error().code(), Errc::group_mismatch);
}

TEST(GroupCart, ValuesFromElsewhereAreChecked_C9) {
  Phone a(1);
  ASSERT_TRUE(a.put(line(1, "soup")));
  ASSERT_TRUE(a.put(line(2, "soup")));
  GroupCart bad = a.copy;
  std::swap(bad.ops[0], bad.ops[1]);
  EXPECT_EQ(validate(bad).error().code(), Errc::invalid_argument);
  EXPECT_EQ(validate(bad).error().path(), "/ops/1");
  bad = a.copy;
  bad.ops[1].id = bad.ops[0].id;
  EXPECT_EQ(validate(bad).error().code(), Errc::operation_mismatch);
  bad = a.copy;
  bad.ops[1].clock = 1;
  EXPECT_EQ(validate(bad).error().code(), Errc::operation_mismatch);
  EXPECT_EQ(merge(a.copy, bad).error().code(), Errc::operation_mismatch);
  EXPECT_EQ(merge(bad, a.copy).error().code(), Errc::operation_mismatch);
  bad.ops[1].clock = static_cast<std::int64_t>(limits::group_ops) + 1;
  EXPECT_EQ(validate(bad).error().code(), Errc::limit_exceeded);
  bad.ops[1].clock = 0;
  EXPECT_EQ(validate(bad).error().code(), Errc::invalid_argument);
  bad = a.copy;
  bad.venue = "no such / venue";
  EXPECT_EQ(validate(bad).error().code(), Errc::ref_format);
  bad = a.copy;
  bad.host = {};
  EXPECT_EQ(validate(bad).error().code(), Errc::invalid_argument);
  bad = a.copy;
  bad.ops[0].kind = static_cast<GroupOpKind>(200);
  EXPECT_EQ(validate(bad).error().code(), Errc::invalid_argument);
  // A quantity without the line it belongs to shows nothing, and is no reason to fail.
  bad = a.copy;
  bad.ops.resize(1);
  bad.ops[0].kind = GroupOpKind::set_quantity;
  bad.ops[0].line_id = line_id(4);
  bad.ops[0].quantity = 2;
  EXPECT_TRUE(validate(bad));
  EXPECT_TRUE(view(bad).cart.lines.empty());
}

TEST(GroupCart, LimitsHold_C9) {
  GroupCart group = empty_group();
  for (int n = 2; n <= static_cast<int>(limits::group_people); ++n) {
    Phone phone(n);
    phone.device = id<DeviceId>(2);
    phone.copy = group;
    phone.made = n;
    ASSERT_TRUE(phone.join("p"));
    group = phone.copy;
  }
  Phone one_more(500);
  one_more.copy = group;
  EXPECT_EQ(one_more.join("p").error().code(), Errc::limit_exceeded);
  Phone a(1);
  a.copy = group;
  a.copy.ops.clear();
  for (std::size_t i = 0; i < limits::group_ops; ++i) {
    GroupOp op = a.op(GroupOpKind::unlock);
    op.clock = static_cast<std::int64_t>(i) + 1;
    a.copy.ops.push_back(op);
  }
  EXPECT_TRUE(validate(a.copy));
  EXPECT_EQ(a.join("Ana").error().code(), Errc::limit_exceeded);
}

/// People who edit, meet in pairs and disconnect at random; returns every phone.
std::vector<Phone> random_party(Random& random, int edits) {
  std::vector<Phone> phones;
  for (int n = 1; n <= 5; ++n) {
    phones.emplace_back(n == 5 ? 2 : n);  // the last is a second device of the second person
    phones.back().device = id<DeviceId>(n);
    EXPECT_TRUE(phones.back().join("p" + std::to_string(n)));
  }
  for (int i = 0; i < edits; ++i) {
    Phone& phone = phones[random.below(phones.size())];
    const int n = random.small(1, 12) + 100 * static_cast<int>(phone.owner.bytes()[15]);
    switch (random.below(12)) {
      case 0:
      case 1:
      case 2: (void)phone.put(line(n, random.chance(50) ? "soup" : "stew", random.small(1, 9))); break;
      case 3:
      case 4: (void)phone.quantity(n, random.small(1, 9)); break;
      case 5: (void)phone.remove(n); break;
      case 6: (void)phone.run(phone.op(random.chance(30) ? GroupOpKind::leave : GroupOpKind::join)); break;
      case 7: (void)phone.run(phone.op(random.chance(30) ? GroupOpKind::lock : GroupOpKind::unlock)); break;
      case 8: {
        GroupOp code = phone.op(random.chance(60) ? GroupOpKind::add_code : GroupOpKind::remove_code);
        code.text = random.chance(50) ? "A" : "B";
        (void)phone.run(code);
        break;
      }
      default: phone.meet(phones[random.below(phones.size())]);
    }
  }
  return phones;
}

GroupCart merge_all(Random& random, std::vector<Phone> phones) {
  // In a random order, some more than once.
  GroupCart all = empty_group();
  for (int extra = 0; extra < 3; ++extra) phones.push_back(phones[random.below(phones.size())]);
  while (!phones.empty()) {
    const std::size_t at = random.below(phones.size());
    all = random.chance(50) ? *merge(all, phones[at].copy) : *merge(phones[at].copy, all);
    phones.erase(phones.begin() + static_cast<std::ptrdiff_t>(at));
  }
  return all;
}

bool same_view(const GroupView& a, const GroupView& b) {
  return a.people == b.people && a.cart == b.cart && a.owners == b.owners && a.locked == b.locked &&
         a.deadline == b.deadline && a.waiting == b.waiting;
}

TEST(GroupCartProperty, AnyMergeOrderConverges_C4_C9) {
  Random random(41);
  for (int round = 0; round < 300; ++round) {
    const auto phones = random_party(random, 60);
    const GroupCart first = merge_all(random, phones);
    ASSERT_TRUE(validate(first));
    for (int again = 0; again < 3; ++again) {
      const GroupCart next = merge_all(random, phones);
      ASSERT_EQ(next, first) << "round " << round;
      ASSERT_TRUE(same_view(view(next), view(first)));
    }
    const GroupCart &x = phones[0].copy, &y = phones[1].copy, &z = phones[2].copy;
    ASSERT_EQ(*merge(x, x), x);
    ASSERT_EQ(*merge(x, y), *merge(y, x));
    ASSERT_EQ(*merge(*merge(x, y), z), *merge(x, *merge(y, z)));
  }
}

/// The rule read plainly: a line shows while one of its writes was unseen by every removal and leave.
std::size_t lines_alive(const GroupCart& group) {
  std::set<std::pair<ParticipantId, LineId>> alive;
  const auto owner = [](const GroupOp& op) { return op.participant.is_nil() ? op.author : op.participant; };
  for (const GroupOp& write : group.ops) {
    if (write.kind != GroupOpKind::put_line && write.kind != GroupOpKind::set_quantity) continue;
    const LineId key = write.line ? write.line->id : write.line_id;
    bool removed = false;
    for (const GroupOp& op : group.ops) {
      const bool same_line = op.kind == GroupOpKind::remove_line && op.line_id == key;
      if (owner(op) != owner(write) || (!same_line && op.kind != GroupOpKind::leave)) continue;
      for (const GroupSeen& seen : op.seen) removed |= seen.device == write.device && seen.clock >= write.clock;
    }
    if (!removed) alive.emplace(owner(write), key);
  }
  return alive.size();
}

TEST(GroupCartProperty, EveryLineThatNobodyTookAwayIsThere_C9) {
  Random random(42);
  for (int round = 0; round < 300; ++round) {
    auto phones = random_party(random, 80);
    GroupCart all = merge_all(random, phones);
    std::erase_if(all.ops, [](const GroupOp& op) { return op.kind == GroupOpKind::lock; });
    ASSERT_EQ(view(all).cart.lines.size(), lines_alive(all));
  }
}

}  // namespace
}  // namespace couvert

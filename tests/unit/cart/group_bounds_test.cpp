// SPDX-License-Identifier: Apache-2.0
// Group baskets: the last that each bound lets pass and the first that it does not, with the code and its place.
#include "couvert/group_cart.hpp"

#include "couvert/limits.hpp"
#include "menus.hpp"

#include <gtest/gtest.h>

namespace {

using namespace couvert;
using namespace couvert::test;
using Kind = GroupOpKind;

template <class IdType>
IdType id(int n) {
  return IdType(line_id(n).bytes());
}
const ParticipantId host = id<ParticipantId>(1), guest = id<ParticipantId>(2), stranger = id<ParticipantId>(3);

GroupOp op(int n, Kind kind, ParticipantId author = host) {
  GroupOp made;
  made.id = id<CommandId>(1'000 + n);
  made.device = id<DeviceId>(author == host ? 1 : author == guest ? 2 : 3);
  made.author = author;
  made.kind = kind;
  if (kind == Kind::join) made.text = "somebody";
  return made;
}

/// A basket that the host and a guest have joined; the guest has a line of one soup.
GroupCart group() {
  GroupCart empty;
  empty.id = id<CartId>(900);
  empty.venue = "v";
  empty.host = host;
  GroupOp put = op(3, Kind::put_line, guest);
  put.line = line(7, "soup");
  return *edit(*edit(*edit(empty, op(1, Kind::join)), op(2, Kind::join, guest)), put);
}

std::string outcome(const Result<GroupCart>& result) {
  if (result) return "ok";
  return std::string(result.error().name()) + " " + std::string(result.error().path());
}
std::string tried(GroupOp made, std::optional<Instant> now = {}) { return outcome(edit(group(), made, now)); }

std::string put(auto&& change) {
  GroupOp made = op(10, Kind::put_line, guest);
  made.line = line(8, "soup");
  change(made);
  return tried(made);
}

TEST(GroupBounds, Lines) {
  EXPECT_EQ(put([](GroupOp&) {}), "ok");
  EXPECT_EQ(put([](GroupOp& o) { o.line.reset(); }), "invalid_argument /line");
  EXPECT_EQ(put([](GroupOp& o) { o.line->id = LineId(); }), "invalid_argument /line/id");
  EXPECT_EQ(put([](GroupOp& o) { o.line->item = ""; }), "ref_format /line/item");
  EXPECT_EQ(put([](GroupOp& o) { o.line->variant = "a\n"; }), "ref_format /line/item");
  EXPECT_EQ(put([](GroupOp& o) { o.line->variant = "large"; }), "ok");
  EXPECT_EQ(put([](GroupOp& o) { o.line->quantity = 0; }), "quantity_invalid /line/quantity");
  EXPECT_EQ(put([](GroupOp& o) { o.line->quantity = limits::line_quantity; }), "ok");
  EXPECT_EQ(put([](GroupOp& o) { o.line->quantity = limits::line_quantity + 1; }), "quantity_invalid /line/quantity");
  EXPECT_EQ(put([](GroupOp& o) { o.line->note = std::string(limits::note_octets, 'x'); }), "ok");
  EXPECT_EQ(put([](GroupOp& o) { o.line->note = std::string(limits::note_octets + 1, 'x'); }),
            "limit_exceeded /line/note");
  EXPECT_EQ(put([](GroupOp& o) { o.line->note = "\xff"; }), "text_encoding /line/note");
  EXPECT_EQ(put([](GroupOp& o) { o.line->person = std::string(limits::ref_octets, 'x'); }), "ok");
  EXPECT_EQ(put([](GroupOp& o) { o.line->person = std::string(limits::ref_octets + 1, 'x'); }),
            "limit_exceeded /line/person");
  EXPECT_EQ(put([](GroupOp& o) { o.line->person = "\xff"; }), "text_encoding /line/person");
}

TEST(GroupBounds, SelectionsOfALine) {
  EXPECT_EQ(put([](GroupOp& o) { o.line->selections = {pick("g", "a", 1, {pick("h", "b")})}; }), "ok");
  EXPECT_EQ(put([](GroupOp& o) { o.line->selections = {pick("", "a")}; }), "ref_format /line/selections");
  EXPECT_EQ(put([](GroupOp& o) { o.line->selections = {pick("g", "")}; }), "ref_format /line/selections");
  EXPECT_EQ(put([](GroupOp& o) { o.line->selections = {pick("g", "a", 1, {pick("h", "")})}; }),
            "ref_format /line/selections");
  const auto worded = [](std::string word) {
    return put([&](GroupOp& o) {
      o.line->selections = {pick("g", "a")};
      o.line->selections[0].modifier = word;
    });
  };
  EXPECT_EQ(worded("extra"), "ok");
  EXPECT_EQ(worded("a\n"), "ref_format /line/selections");
  EXPECT_EQ(put([](GroupOp& o) { o.line->selections.assign(limits::line_selections, pick("g", "a")); }), "ok");
  EXPECT_EQ(put([](GroupOp& o) { o.line->selections.assign(limits::line_selections + 1, pick("g", "a")); }),
            "limit_exceeded /line/selections");
}

TEST(GroupBounds, QuantitiesAmountsAndTexts) {
  const auto quantity = [](std::int32_t n, int line = 7) {
    GroupOp made = op(10, Kind::set_quantity, guest);
    made.line_id = line_id(line);
    made.quantity = n;
    return tried(made);
  };
  EXPECT_EQ(quantity(1), "ok");
  EXPECT_EQ(quantity(0), "quantity_invalid /quantity");
  EXPECT_EQ(quantity(limits::line_quantity), "ok");
  EXPECT_EQ(quantity(limits::line_quantity + 1), "quantity_invalid /quantity");
  EXPECT_EQ(quantity(1, 9), "line_unknown /line_id");
  const auto amount = [](Kind kind, std::optional<std::int64_t> minor) {
    GroupOp made = op(10, kind);
    made.amount_minor = minor;
    return tried(made);
  };
  EXPECT_EQ(amount(Kind::set_tip, {}), "invalid_argument /amount_minor");
  EXPECT_EQ(amount(Kind::set_tip, 0), "ok");
  EXPECT_EQ(amount(Kind::set_tip, -1), "invalid_argument /amount_minor");
  EXPECT_EQ(amount(Kind::set_tip, limits::price_minor), "ok");
  EXPECT_EQ(amount(Kind::set_tip, limits::price_minor + 1), "limit_exceeded /amount_minor");
  EXPECT_EQ(amount(Kind::set_cap, {}), "ok");
  EXPECT_EQ(amount(Kind::set_cap, -1), "invalid_argument /amount_minor");
  const auto text = [](Kind kind, std::string words) {
    GroupOp made = op(10, kind);
    made.text = std::move(words);
    return tried(made);
  };
  EXPECT_EQ(text(Kind::set_note, std::string(limits::note_octets, 'x')), "ok");
  EXPECT_EQ(text(Kind::set_note, std::string(limits::note_octets + 1, 'x')), "limit_exceeded /text");
  EXPECT_EQ(text(Kind::join, std::string(limits::name_octets, 'x')), "ok");
  EXPECT_EQ(text(Kind::join, std::string(limits::name_octets + 1, 'x')), "limit_exceeded /text");
  EXPECT_EQ(text(Kind::join, "\xff"), "text_encoding /text");
  EXPECT_EQ(text(Kind::add_code, "HELLO"), "ok");
  EXPECT_EQ(text(Kind::add_code, ""), "ref_format /text");
  EXPECT_EQ(text(Kind::remove_code, "\n"), "ref_format /text");
}

TEST(GroupBounds, WhoMayDoWhat) {
  const auto by = [](Kind kind, ParticipantId author, ParticipantId whose = {}) {
    GroupOp made = op(10, kind, author);
    made.participant = whose;
    made.amount_minor = 5;
    made.text = "CODE";
    made.line_id = line_id(7);
    if (kind == Kind::put_line) made.line = line(8, "soup");
    return tried(made);
  };
  EXPECT_EQ(by(Kind::lock, guest), "permission_denied /author");
  EXPECT_EQ(by(Kind::lock, host), "ok");
  EXPECT_EQ(by(Kind::set_tip, guest), "permission_denied /author");
  EXPECT_EQ(by(Kind::add_code, guest), "ok");
  EXPECT_EQ(by(Kind::add_code, stranger), "participant_unknown /author");
  EXPECT_EQ(by(Kind::put_line, guest, host), "permission_denied /author");
  EXPECT_EQ(by(Kind::put_line, host, guest), "ok");
  EXPECT_EQ(by(Kind::put_line, host, stranger), "participant_unknown /participant");
  EXPECT_EQ(by(Kind::remove_line, host, guest), "ok");
  EXPECT_EQ(by(Kind::remove_line, host), "line_unknown /line_id");
  EXPECT_EQ(by(Kind::set_cap, host, guest), "ok");
  EXPECT_EQ(by(Kind::set_cap, host, stranger), "participant_unknown /participant");
  EXPECT_EQ(by(Kind::join, stranger), "ok");
  EXPECT_EQ(by(static_cast<Kind>(99), host), "invalid_argument /kind");
}

TEST(GroupBounds, LocksAndDeadlines) {
  const GroupCart locked = *edit(group(), op(20, Kind::lock));
  EXPECT_EQ(outcome(edit(locked, op(21, Kind::join, stranger))), "group_locked ");
  EXPECT_EQ(outcome(edit(locked, op(21, Kind::lock))), "ok");
  EXPECT_EQ(outcome(edit(locked, op(21, Kind::unlock))), "ok");
  GroupOp deadline = op(20, Kind::set_deadline);
  deadline.deadline = Instant{1'000};
  const GroupCart timed = *edit(group(), deadline);
  GroupOp code = op(21, Kind::add_code, guest);
  code.text = "CODE";
  EXPECT_EQ(outcome(edit(timed, code, Instant{999})), "ok");
  EXPECT_EQ(outcome(edit(timed, code, Instant{1'000})), "group_deadline ");
  EXPECT_EQ(outcome(edit(timed, code)), "ok") << "without a clock nobody knows";
  GroupOp mine = op(21, Kind::add_code);
  mine.text = "CODE";
  EXPECT_EQ(outcome(edit(timed, mine, Instant{1'000})), "ok");
  EXPECT_EQ(outcome(edit(group(), code, Instant{1'000})), "ok") << "no deadline";
}

TEST(GroupBounds, OneOperationIsOne) {
  const GroupCart once = group();
  GroupOp again = op(2, Kind::join, guest);
  EXPECT_EQ(*edit(once, again), once);
  again.text = "another";
  EXPECT_EQ(outcome(edit(once, again)), "operation_mismatch ");
}

std::string checked(auto&& damage) {
  GroupCart value = group();
  damage(value);
  const Status status = validate(value);
  return status ? "ok" : std::string(status.error().name()) + " " + std::string(status.error().path());
}

TEST(GroupBounds, ValuesFromElsewhere) {
  using G = GroupCart;
  EXPECT_EQ(checked([](G&) {}), "ok");
  EXPECT_EQ(checked([](G& g) { g.venue = ""; }), "ref_format /venue");
  EXPECT_EQ(checked([](G& g) { g.host = {}; }), "invalid_argument /host");
  EXPECT_EQ(checked([](G& g) { g.ops[1].id = {}; }), "invalid_argument /ops/1");
  EXPECT_EQ(checked([](G& g) { g.ops[1].device = {}; }), "invalid_argument /ops/1");
  EXPECT_EQ(checked([](G& g) { g.ops[1].author = {}; }), "invalid_argument /ops/1");
  EXPECT_EQ(checked([](G& g) { g.ops[0].clock = 0; }), "invalid_argument /ops/0/clock");
  EXPECT_EQ(checked([](G& g) { g.ops[2].clock = static_cast<std::int64_t>(limits::group_ops); }), "ok");
  EXPECT_EQ(checked([](G& g) { g.ops[2].clock = static_cast<std::int64_t>(limits::group_ops) + 1; }),
            "limit_exceeded /ops/2/clock");
  EXPECT_EQ(checked([](G& g) { g.ops[1].seen.resize(limits::group_devices); }), "ok");
  EXPECT_EQ(checked([](G& g) { g.ops[1].seen.resize(limits::group_devices + 1); }), "limit_exceeded /ops/1/seen");
  EXPECT_EQ(checked([](G& g) { g.ops[1].id = g.ops[0].id; }), "operation_mismatch /ops/1");
  EXPECT_EQ(checked([](G& g) {
              g.ops[2].device = g.ops[1].device;
              g.ops[2].clock = g.ops[1].clock;
            }),
            "operation_mismatch /ops/2");
  EXPECT_EQ(checked([](G& g) { std::swap(g.ops[0].clock, g.ops[1].clock); }), "invalid_argument /ops/1");
  EXPECT_EQ(checked([](G& g) { g.ops.resize(limits::group_ops + 1); }), "limit_exceeded /ops");
}

/// So many guests, each on a device of their own, besides the host and the guest.
GroupCart crowded(int more, bool one_person) {
  GroupCart g = group();
  for (int n = 0; n < more; ++n) {
    GroupOp made = op(100 + n, Kind::join, one_person ? guest : id<ParticipantId>(100 + n));
    made.device = id<DeviceId>(100 + n);
    made.clock = 4 + n;
    g.ops.push_back(made);
  }
  return g;
}

TEST(GroupBounds, DevicesAndPeople) {
  const auto told = [](const GroupCart& g) {
    const Status status = validate(g);
    return status ? "ok" : std::string(status.error().name()) + " " + std::string(status.error().path());
  };
  EXPECT_EQ(told(crowded(static_cast<int>(limits::group_devices) - 2, true)), "ok");
  EXPECT_EQ(told(crowded(static_cast<int>(limits::group_devices) - 1, true)), "limit_exceeded /ops");
  EXPECT_EQ(told(crowded(static_cast<int>(limits::group_people) - 2, false)), "ok");
  EXPECT_EQ(told(crowded(static_cast<int>(limits::group_people) - 1, false)), "limit_exceeded /ops");
  const auto named = [&](int more) {
    GroupCart g = crowded(more, true);
    for (std::size_t i = 3; i < g.ops.size(); ++i) {
      g.ops[i].author = g.host;
      g.ops[i].participant = id<ParticipantId>(100 + static_cast<int>(i));
    }
    return told(g);
  };
  EXPECT_EQ(named(static_cast<int>(limits::group_people) - 2), "ok");
  EXPECT_EQ(named(static_cast<int>(limits::group_people) - 1), "limit_exceeded /ops")
      << "for whom something is done counts as well";
}

TEST(GroupBounds, MergingAsksForTheSameBasket) {
  const GroupCart one = group();
  const auto with = [&](auto&& change) {
    GroupCart other = one;
    change(other);
    return outcome(merge(one, other));
  };
  using G = GroupCart;
  EXPECT_EQ(with([](G&) {}), "ok");
  EXPECT_EQ(with([](G& g) { g.id = id<CartId>(901); }), "group_mismatch ");
  EXPECT_EQ(with([](G& g) { g.venue = "w"; }), "group_mismatch ");
  EXPECT_EQ(with([](G& g) { g.host = guest; }), "group_mismatch ");
  EXPECT_EQ(with([](G& g) { g.ops[1].text = "another"; }), "operation_mismatch ");
  EXPECT_EQ(with([](G& g) { g.ops.back().line->quantity = 9; }), "operation_mismatch ");
  EXPECT_EQ(with([](G& g) { g.ops.pop_back(); }), "ok");
  EXPECT_EQ(*merge(one, one), one);
}

TEST(GroupBounds, CapsCountGoodsOfTheirPerson) {
  const auto index = *MenuIndex::build(menu({item("soup", 500)}));
  const auto with = [&](std::optional<std::int64_t> cap, std::int32_t quantity) {
    GroupCart g = group();
    GroupOp set = op(20, Kind::set_cap);
    set.participant = guest;
    set.amount_minor = cap;
    g = *edit(g, set);
    GroupOp more = op(21, Kind::set_quantity, guest);
    more.line_id = line_id(7);
    more.quantity = quantity;
    return check(view(*edit(g, more)), index);
  };
  EXPECT_TRUE(with(1'000, 2).empty());
  EXPECT_TRUE(with({}, 99).empty());
  const auto over = with(999, 2);
  ASSERT_EQ(over.size(), 1u);
  EXPECT_EQ(over[0].code, Errc::group_cap);
  EXPECT_EQ(over[0].path, "/people/1");
  EXPECT_EQ(over[0].limit, 999);
  EXPECT_EQ(over[0].actual, 1'000);
}

TEST(GroupBounds, LockingChecksTheBasket) {
  const auto soup = *MenuIndex::build(menu({item("soup", 500)})), other = *MenuIndex::build(menu({item("stew", 500)}));
  EXPECT_EQ(outcome(lock(group(), op(20, Kind::lock), soup)), "ok");
  const auto refused = lock(group(), op(20, Kind::lock), other);
  EXPECT_EQ(outcome(refused), "item_unknown /lines/0/item");
  EXPECT_EQ(refused.error().details_json(), R"({"limit":0,"actual":0})");
  EXPECT_EQ(outcome(lock(group(), op(20, Kind::unlock), soup)), "invalid_argument /kind");
  EXPECT_EQ(outcome(lock(group(), op(20, Kind::lock, guest), soup)), "permission_denied /author");
}

}  // namespace

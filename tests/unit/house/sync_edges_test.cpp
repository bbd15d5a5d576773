// SPDX-License-Identifier: Apache-2.0
// Pushes and pulls at their edges: stores that fail in the middle, cursors of every wrong kind, baskets that end, records
// that were damaged, and many at once.
#include <atomic>
#include <filesystem>
#include <thread>

#include "faulty_storage.hpp"
#include "sync_device.hpp"

namespace couvert {
namespace {

using namespace couvert::test;
using sync::VerdictKind;

class SyncEdges : public HouseTest {
 protected:
  OrderCommand cancel(std::uint64_t n, std::uint64_t order) {
    return verb_command(10'000 + n, order_id(order), OrderVerb::cancel_by_customer);
  }
  void place(std::uint64_t n, const Actor& actor) { ASSERT_OK(house_->submit(pizza_order(n), actor)); }
  FaultPlan plan_;
};

/// What one push came to while one call of the store failed.
struct Outcome {
  bool whole = false;  ///< the request failed, and nothing in it was looked at
  std::vector<VerdictKind> kinds;
  std::int64_t after_ms = 0;
};

Outcome outcome_of(const Result<sync::PushAnswer>& answer, Errc code) {
  Outcome outcome;
  if (!answer) {
    EXPECT_EQ(answer.error().name(), Error(code).name());
    outcome.whole = true;
    return outcome;
  }
  for (const sync::Verdict& verdict : answer->verdicts) {
    outcome.kinds.push_back(verdict.verdict);
    if (verdict.verdict != VerdictKind::retry) continue;
    EXPECT_TRUE(verdict.problem);
    if (verdict.problem) {
      EXPECT_EQ(verdict.problem->code, code);
    }
    outcome.after_ms = verdict.after_ms;
    EXPECT_GT(verdict.after_ms, 0);
  }
  return outcome;
}

TEST_F(SyncEdges, a_store_that_fails_inside_one_command_holds_up_its_lane_only_G3) {
  open(std::make_unique<FaultyStorage>(spi::make_memory_storage(), plan_));
  ASSERT_OK(furnish(*house_));
  std::uint64_t n = 0;
  int held = 0, failed_whole = 0, blocked = 0;
  for (const Errc code : {Errc::storage_io, Errc::storage_full}) {
    for (int calls = 0; calls < 40; ++calls) {
      Device device(*house_, customer("c"), ++n);
      ASSERT_OK(device.push({}));
      const std::uint64_t first = 10 * n, second = 10 * n + 1;
      const std::vector<sync::Mutation> mutations = {
          mutation_of(pizza_order(first), 1), mutation_of(pizza_order(second), 2), mutation_of(cancel(n, second), 3)};
      plan_.fail_after(calls, code);
      const Outcome outcome = outcome_of(device.push(mutations), code);
      plan_.heal();
      const auto again = device.push(mutations);
      ASSERT_OK(again);
      ASSERT_EQ(again->settled_seq, 3);
      for (std::size_t i = 0; i < mutations.size(); ++i) {
        const VerdictKind now = again->verdicts[i].verdict;
        const bool settled = !outcome.whole && outcome.kinds[i] == VerdictKind::applied;
        EXPECT_EQ(now, settled ? VerdictKind::duplicate : VerdictKind::applied) << "at call " << calls << ", " << i;
      }
      if (outcome.whole) {
        ++failed_whole;
        continue;
      }
      const auto retried = std::count(outcome.kinds.begin(), outcome.kinds.end(), VerdictKind::retry);
      EXPECT_LE(retried, 1);
      held += static_cast<int>(retried);
      if (outcome.kinds[0] == VerdictKind::retry) {
        EXPECT_EQ(outcome.kinds[1], VerdictKind::applied);
        EXPECT_EQ(outcome.kinds[2], VerdictKind::applied) << "another lane goes on";
      }
      if (outcome.kinds[1] == VerdictKind::retry) {
        ++blocked;
        EXPECT_EQ(outcome.kinds[0], VerdictKind::applied);
        EXPECT_EQ(outcome.kinds[2], VerdictKind::blocked) << "what comes after it in its lane waits";
      }
    }
  }
  EXPECT_GE(held, 12);
  EXPECT_GE(blocked, 4);
  EXPECT_GE(failed_whole, 4);
  expect_verified();
}

TEST_F(SyncEdges, a_store_that_fails_for_good_leaves_nothing_and_loses_nothing_G3) {
  open(std::make_unique<FaultyStorage>(spi::make_memory_storage(), plan_));
  ASSERT_OK(furnish(*house_));
  Device device(*house_, customer("c"), 1);
  ASSERT_OK(device.push({}));
  const std::vector<sync::Mutation> mutations = {mutation_of(pizza_order(1), 1), mutation_of(pizza_order(2), 2)};
  for (int calls = 0;; ++calls) {
    ASSERT_LT(calls, 50) << "there is an end to the calls of a push";
    plan_.failed = 0;
    plan_.fail_after(calls, Errc::storage_io, true);
    const auto answer = device.push(mutations);
    plan_.heal();
    if (plan_.failed > 0) {
      EXPECT_FAILS(Errc::storage_io, answer);
      EXPECT_EQ(order_count(), 0);
      continue;
    }
    ASSERT_OK(answer);
    EXPECT_GE(calls, 8);
    for (const sync::Verdict& verdict : answer->verdicts) EXPECT_EQ(verdict.verdict, VerdictKind::applied);
    break;
  }
  expect_verified();
}

TEST_F(SyncEdges, a_cursor_of_the_future_is_refused) {
  open_file();
  ASSERT_OK(furnish(*house_));
  Device device(*house_, customer("c"), 1);
  device.scopes = {"cust:c"};
  device.pull();
  house_.reset();
  const std::string path = folder_.file("house.db"), copy = folder_.file("copy.db");
  std::filesystem::copy_file(path, copy);
  reopen_file();
  device.move_to(*house_);
  place(1, customer("c"));
  device.pull();
  const std::string late = device.cursor;
  house_.reset();
  std::filesystem::remove(path + "-wal");
  std::filesystem::copy_file(copy, path, std::filesystem::copy_options::overwrite_existing);
  reopen_file();  // by somebody who forgot to say that it is an older copy
  device.move_to(*house_);
  EXPECT_FAILS(Errc::cursor_invalid, device.page());
  place(2, customer("c"));
  place(3, customer("c"));
  device.cursor.clear();
  device.pull();
  EXPECT_EQ(device.held["cust:c"].size(), 2u) << "what the older copy does not know is gone";
}

TEST_F(SyncEdges, no_part_of_a_cursor_is_a_cursor) {
  furnished();
  Device device(*house_, customer("c"), 1);
  device.scopes = {"venues", "cust:c"};
  device.pull();
  const std::string good = device.cursor;
  for (std::size_t length = 1; length < good.size(); ++length) {
    device.cursor = good.substr(0, length);
    EXPECT_FAILS(Errc::cursor_invalid, device.page());
    device.cursor = good.substr(length);
    EXPECT_FAILS(Errc::cursor_invalid, device.page());
  }
  device.cursor = good + good;
  EXPECT_FAILS(Errc::cursor_invalid, device.page());
  device.cursor = good;
  ASSERT_OK(device.page());
}

TEST_F(SyncEdges, who_is_too_far_behind_reads_again_and_keeps_the_outbox_G3) {
  HouseOptions options;
  options.storage = spi::make_memory_storage();
  options.host = &host_;
  options.tail_limit = 10;
  auto house = House::open(std::move(options));
  ASSERT_OK(house);
  house_.emplace(*std::move(house));
  ASSERT_OK(furnish(*house_));
  Device device(*house_, customer("c"), 1);
  device.scopes = {"cust:c", "venue:trattoria"};
  device.pull();
  const std::int64_t read_to = house_->head();
  std::uint64_t n = 0;
  while (house_->head() + 2 <= read_to + 10) place(++n, customer("c"));
  const std::string behind = device.cursor;
  ASSERT_EQ(house_->head(), read_to + 10) << "an order is two entries";
  ASSERT_OK(device.page());  // as far as may be is not too far
  place(++n, customer("c"));
  device.cursor = behind;
  const auto expired = device.page();
  EXPECT_FAILS(Errc::cursor_expired, expired);
  if (!expired.ok()) {
    EXPECT_EQ(expired.error().details_json(), R"({"scopes":["cust:c","venue:trattoria"]})");
  }
  EXPECT_EQ(device.send(pizza_order(++n)).verdict, VerdictKind::applied) << "what waits has no part in it";
  device.cursor.clear();
  device.pull();
  EXPECT_EQ(device.held["cust:c"].size(), n);
}

class Baskets : public SyncEdges {
 protected:
  static constexpr std::uint64_t week_and_more_minutes = 8 * 1'440;
  void SetUp() override { furnished(); }
  GroupCart group(std::uint64_t person = 1) const {
    GroupCart made;
    made.id = id_of<CartId>(5);
    made.venue = "trattoria";
    made.host = id_of<ParticipantId>(1);
    GroupOp join;
    join.id = id_of<CommandId>(100 + person, 9);
    join.device = device_id(person);
    join.clock = 1;
    join.author = id_of<ParticipantId>(person);
    join.kind = GroupOpKind::join;
    join.text = "person " + std::to_string(person);
    made.ops = {join};
    return made;
  }
  sync::Verdict put(Device& device, const GroupCart& copy, std::uint64_t n) {
    auto answer = device.push({{command_id(500 + n), device.next_seq(), sync::basket_lane(copy.id), "put_basket",
                                sync::schema, to_json(copy)}});
    EXPECT_TRUE(answer.ok()) << answer.error().name();
    if (!answer.ok()) return {};
    const auto& problem = answer->verdicts[0].problem;
    EXPECT_FALSE(problem) << error_info(problem->code).name;
    return answer->verdicts[0];
  }
  std::int64_t version_of(Device& device) {
    const auto& scope = device.held["basket:" + id_of<CartId>(5).text()];
    return scope.empty() ? 0 : scope.begin()->second.version;
  }
};

TEST_F(Baskets, what_two_people_put_in_reaches_both_C2_G4) {
  const std::string scope = "basket:" + id_of<CartId>(5).text();
  Device host(*house_, customer("c"), 1), guest(*house_, customer("d"), 2);
  host.scopes = guest.scopes = {scope};
  EXPECT_EQ(put(host, group(), 1).verdict, VerdictKind::applied);
  host.pull();
  EXPECT_EQ(version_of(host), 1);
  guest.pull();
  EXPECT_TRUE(guest.revoked.contains(scope)) << "not of the party yet";
  const auto kept = house_->basket(id_of<CartId>(5), customer("c"));
  ASSERT_OK(kept);
  ASSERT_OK(house_->put_basket(group(2), customer("d"), {}, kept->join_token));
  guest.cursor.clear();
  guest.pull();
  host.pull();
  EXPECT_EQ(version_of(host), 2);
  EXPECT_EQ(host.held[scope], guest.held[scope]);
  const auto both = house_->basket(id_of<CartId>(5), customer("d"));
  ASSERT_OK(both);
  EXPECT_EQ(host.held[scope].begin()->second.body, to_json(*both));
  EXPECT_EQ(both->group.ops.size(), 2u);
  expect_verified();
}

TEST_F(Baskets, one_that_was_dropped_is_taken_back) {
  const std::string scope = "basket:" + id_of<CartId>(5).text();
  Device host(*house_, customer("c"), 1), late(*house_, customer("c"), 2);
  host.scopes = late.scopes = {scope};
  put(host, group(), 1);
  host.pull();
  late.pull();
  host_.forward(Duration::minutes(week_and_more_minutes));
  host.pull();
  EXPECT_TRUE(host.revoked.contains(scope)) << "its time is up, whether it was swept away or not";
  house_->tick();
  late.pull();
  EXPECT_TRUE(late.revoked.contains(scope));
  EXPECT_TRUE(late.held[scope].empty());
  expect_verified();
}

TEST_F(Baskets, one_that_begins_again_counts_once) {
  Device host(*house_, customer("c"), 1);
  host.scopes = {"basket:" + id_of<CartId>(5).text(), "venues"};
  put(host, group(), 1);
  host.pull();
  for (const bool swept : {false, true}) {
    host_.forward(Duration::minutes(week_and_more_minutes));
    if (swept) house_->tick();
    const std::int64_t before = version_of(host);
    put(host, group(), swept ? 3 : 2);
    host.pull();
    EXPECT_GT(version_of(host), before);
    EXPECT_EQ(host.sums.size(), 2u) << "which the device has compared";
  }
  expect_verified();
}

TEST_F(SyncEdges, two_houses_and_many_hands_at_once_G3) {
  constexpr std::uint64_t hands = 3, each = 12;
  struct Place {
    TempFolder folder;
    FakeHost host{noon};
    std::unique_ptr<House> house;
    spi::Storage* storage = nullptr;
  };
  std::array<Place, 2> places;
  std::array<std::uint8_t, 1> other{};
  places[1].host.random(other);  // or both would draw the same secret
  for (Place& place : places) {
    spi::SqliteOptions file;
    file.path = place.folder.file("house.db");
    auto storage = spi::open_sqlite_storage(file);
    ASSERT_OK(storage);
    place.storage = storage->get();
    HouseOptions options;
    options.storage = *std::move(storage);
    options.host = &place.host;
    auto house = House::open(std::move(options));
    ASSERT_OK(house);
    place.house = std::make_unique<House>(*std::move(house));
    ASSERT_OK(furnish(*place.house));
  }
  const auto number = [](std::uint64_t p, std::uint64_t hand, std::uint64_t n) { return p * 10'000 + hand * 100 + n; };
  std::vector<std::thread> threads;
  std::atomic<int> busy{0};
  for (std::uint64_t p = 0; p < places.size(); ++p) {
    House& house = *places[p].house;
    for (std::uint64_t hand = 0; hand < hands; ++hand)
      threads.emplace_back([&, p, hand] {
        ++busy;
        const std::string name = "c" + std::to_string(p * 10 + hand);
        Device device(house, customer(name), p * 10 + hand + 1);
        device.scopes = {"cust:" + name, "venues"};
        for (std::uint64_t n = 1; n <= each; ++n) {
          const std::uint64_t order = number(p, hand, n);
          const auto answer = device.push({mutation_of(pizza_order(order), device.next_seq()),
                                           mutation_of(cancel(order, order), device.next_seq())});
          EXPECT_TRUE(answer.ok());
          if (answer.ok()) {
            for (const sync::Verdict& verdict : answer->verdicts) EXPECT_EQ(verdict.verdict, VerdictKind::applied);
          }
          device.pull(3);
        }
        EXPECT_EQ(device.held["cust:" + name].size(), each);
        --busy;
      });
    // A till that follows everything, while orders come in by other ways and rights come and go.
    threads.emplace_back([&, p] {
      Device till(house, staff("trattoria"), p + 50);
      till.scopes = {"rest:trattoria", "venue:trattoria"};
      for (std::uint64_t n = 1; n <= each || busy > 0; ++n) {
        if (n <= each) {
          EXPECT_TRUE(house.submit(pizza_order(number(p, 9, n)), customer("walk-in")).ok());
        }
        EXPECT_TRUE(house.set_access({"nobody", {}, n % 2 == 0, {}}, ops).ok());
        house.tick();
        till.pull(5);
      }
      till.pull();
      EXPECT_EQ(till.held["rest:trattoria"].size(), (hands + 1) * each);
      for (const auto& [key, entity] : till.held["rest:trattoria"]) {
        const auto order = house.order(*OrderId::parse(key.second), staff("trattoria"));
        EXPECT_TRUE(order.ok());
        if (order.ok()) {
          EXPECT_EQ(entity.body, to_json(*order));
        }
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  // What one house gave is worth nothing at the other.
  Device traveller(*places[0].house, customer("c0"), 99);
  traveller.scopes = {"cust:c0"};
  traveller.pull();
  traveller.move_to(*places[1].house);
  EXPECT_FAILS(Errc::device_cloned, traveller.page());
  traveller.salt.clear();
  EXPECT_FAILS(Errc::cursor_invalid, traveller.page());
  for (Place& place : places) {
    const auto report = House::verify(*place.storage);
    ASSERT_OK(report);
    EXPECT_TRUE(report->problems.empty()) << report->problems.front();
    EXPECT_EQ(report->orders, static_cast<std::int64_t>((hands + 1) * each));
  }
}

class Records : public SyncEdges {
 protected:
  void SetUp() override {
    furnished();
    Device device(*house_, customer("c"), 1, 1);
    EXPECT_EQ(device.send(pizza_order(1)).verdict, VerdictKind::applied);
    Device renewed(*house_, customer("c"), 1, 2);
    EXPECT_EQ(renewed.send(pizza_order(2)).verdict, VerdictKind::applied);
    ASSERT_OK(renewed.push({mutation_of(pizza_order(4), 4)}));
    ASSERT_OK(house_->set_access({"mallory", {}, false, "chargebacks"}, ops));
    ASSERT_OK(house_->set_access({"eve", "trattoria", false, {}}, ops));
    ASSERT_OK(house_->set_access({"eve", "trattoria", true, {}}, ops));
    expect_verified();
  }
  spi::RecordRow record(std::string_view kind, std::string_view id) {
    auto unit = *storage_->begin(spi::Access::read);
    auto row = unit->record(kind, id);
    EXPECT_TRUE(row.ok() && row->has_value()) << kind << ' ' << id;
    return row.ok() && *row ? **row : spi::RecordRow{};
  }
  /// How many problems there are with the record in this form; then it is as before.
  std::size_t problems_with(const spi::RecordRow& row) {
    const spi::RecordRow good = record(row.kind, row.id);
    write(row);
    const auto report = House::verify(*storage_);
    write(good);
    EXPECT_TRUE(report.ok());
    return report.ok() ? report->problems.size() : 0;
  }
  void write(const spi::RecordRow& row) {
    auto unit = *storage_->begin(spi::Access::write);
    ASSERT_OK(unit->put_record(row));
    ASSERT_OK(unit->commit());
  }
};

TEST_F(Records, damage_to_what_is_known_of_a_device_is_found) {
  const spi::RecordRow good = record("device", device_id(1).text());
  EXPECT_EQ(problems_with(good), 0u);
  const auto with = [&](std::string_view from, const std::string& to) {
    spi::RecordRow changed = good;
    const std::size_t at = changed.document.find(from);
    EXPECT_NE(at, std::string::npos) << from << " in " << changed.document;
    if (at != std::string::npos) changed.document.replace(at, from.size(), to);
    return problems_with(changed);
  };
  spi::RecordRow changed = good;
  changed.version += 1;
  EXPECT_EQ(problems_with(changed), 1u) << "the low-water mark stands there twice";
  changed = good;
  changed.document.clear();
  EXPECT_EQ(problems_with(changed), 1u);
  for (std::size_t length = 1; length < good.document.size(); ++length) {
    changed.document = good.document.substr(0, length);
    EXPECT_EQ(problems_with(changed), 1u) << changed.document;
  }
  EXPECT_EQ(with(good.document.substr(0, 32), "me"), 1u);
  EXPECT_EQ(with(incarnation_id(2).text(), "me"), 1u);
  EXPECT_EQ(with(incarnation_id(1).text(), incarnation_id(2).text()), 1u) << "replaced by itself";
  EXPECT_EQ(with(" 1 4 4 ", " 1 2 4 "), 1u) << "a range that belongs to what is below";
  EXPECT_EQ(with(" 1 4 4 ", " 1 4 3 "), 1u);
  EXPECT_EQ(with(" 1 4 4 ", " 2 4 4 4 4 "), 1u);
}

TEST_F(Records, damage_to_rights_is_found) {
  const spi::RecordRow taken = record("access", "mallory@"), given = record("access", "eve@trattoria");
  EXPECT_EQ(taken.document, "taken");
  EXPECT_EQ(given.document, "given");
  for (const char* word : {"given", "", "Taken", "taken "}) {
    spi::RecordRow changed = taken;
    changed.document = word;
    EXPECT_EQ(problems_with(changed), 1u) << word;
  }
  spi::RecordRow changed = given;
  changed.document = "taken";
  EXPECT_EQ(problems_with(changed), 1u) << "somebody would be kept out";
  changed = given;
  changed.version = 1;
  EXPECT_EQ(problems_with(changed), 1u);
  {
    auto unit = *storage_->begin(spi::Access::write);
    ASSERT_OK(unit->erase_record("access", "mallory@"));
    ASSERT_OK(unit->put_record({"access", "nobody@", 1, {}, "taken"}));
    ASSERT_OK(unit->commit());
  }
  const auto report = House::verify(*storage_);
  ASSERT_OK(report);
  EXPECT_EQ(report->problems.size(), 2u) << "one without a log, one without a record";
}

TEST_F(Records, damage_to_a_basket_is_found) {
  GroupCart group;
  group.id = id_of<CartId>(7);
  group.venue = "trattoria";
  group.host = id_of<ParticipantId>(1);
  ASSERT_OK(house_->put_basket(group, customer("c")));
  spi::RecordRow changed = record("basket", group.id.text());
  EXPECT_EQ(problems_with(changed), 0u);
  changed.version = 5;
  EXPECT_EQ(problems_with(changed), 2u) << "neither the document's version nor the log's";
  changed = record("basket", group.id.text());
  changed.document = "{}";
  EXPECT_EQ(problems_with(changed), 1u);
}

TEST_F(Records, a_damaged_record_stops_its_own_device_only) {
  spi::RecordRow damaged = record("device", device_id(1).text());
  damaged.document = "rubbish";
  write(damaged);
  Device device(*house_, customer("c"), 1, 2), other(*house_, customer("d"), 2);
  EXPECT_FAILS(Errc::storage_corrupt, device.push({mutation_of(pizza_order(9), 9)}));
  EXPECT_EQ(other.send(pizza_order(10)).verdict, VerdictKind::applied);
  Device anew(*house_, customer("c"), 3);
  EXPECT_EQ(anew.send(pizza_order(9)).verdict, VerdictKind::applied) << "with another id it goes on";
}

}  // namespace
}  // namespace couvert

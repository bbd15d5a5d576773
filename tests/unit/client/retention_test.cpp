// SPDX-License-Identifier: Apache-2.0
// What a device remembers of commands that have ended, and for how long; stores of other versions.
#include <gtest/gtest.h>

#include <array>
#include <functional>
#include <map>

#include "client/records.hpp"
#include "core/sha256.hpp"
#include "couvert/limits.hpp"
#include "faulty_storage.hpp"
#include "small_house.hpp"
#include "stores.hpp"

namespace couvert::test {
namespace {

constexpr Duration days(std::int64_t n) { return Duration::minutes(n * 24 * 60); }

class RetentionTest : public ::testing::Test {
 protected:
  RetentionTest() {
    house.put_trattoria();
    device.line.connect(house.line());
  }
  Client ready() {
    auto client = device.open();
    EXPECT_TRUE(client->sync(long_enough)->up_to_date);
    return *std::move(client);
  }
  /// Time passes for the device, and for a house whose clock is right.
  void forward(Duration d) {
    device.host.forward(d);
    house.at = house.at + d;
  }
  std::size_t remembered() {
    auto unit = storage->begin(spi::Access::read);
    return (*unit)->records(client::given_kind)->size();
  }
  static PlaceOrder numbered(std::uint64_t n) { return pizza_order(n); }
  void set_meta(const char* key, const char* value) {
    auto unit = storage->begin(spi::Access::write);
    ASSERT_TRUE((*unit)->put_meta(key, value));
    ASSERT_TRUE((*unit)->commit());
  }

  SmallHouse house;
  std::shared_ptr<spi::Storage> storage = spi::make_memory_storage();  // shared: see LentStorage
  Device device{customer("ana"), storage};
};

TEST_F(RetentionTest, what_has_ended_is_known_for_four_hundred_days_and_then_forgotten_C3) {
  Client client = ready();
  const PlaceOrder command = numbered(1);
  ASSERT_TRUE(client.place(command));
  ASSERT_TRUE(client.sync(long_enough)->drained);
  EXPECT_EQ(remembered(), 1u);
  forward(days(limits::given_days - 1));
  ASSERT_TRUE(client.sync(long_enough)->up_to_date);
  client = *device.open();
  EXPECT_EQ(client.place(command).error().code(), Errc::order_unknown) << "given before; this house keeps no order";
  EXPECT_TRUE(client.outbox().empty());
  PlaceOrder other = command;
  other.cart.lines[0].quantity = 1;
  EXPECT_EQ(client.place(other).error().code(), Errc::command_mismatch);
  forward(days(2));
  ASSERT_TRUE(client.sync(long_enough)->up_to_date);
  EXPECT_EQ(remembered(), 0u);
}

TEST_F(RetentionTest, what_waits_or_needs_consent_is_never_forgotten_G7) {
  Client client = ready();
  ASSERT_TRUE(client.place(numbered(1)));
  ASSERT_TRUE(client.place(numbered(2)));
  house.decide = [](const sync::Mutation& mutation) {
    sync::Verdict verdict;
    verdict.pos = 1;
    verdict.verdict = mutation.id == command_id(1) ? sync::VerdictKind::rejected : sync::VerdictKind::retry;
    verdict.problem = sync::Problem{Errc::price_changed, {}, {}};
    return verdict;
  };
  ASSERT_TRUE(client.sync(long_enough));
  for (int n = 0; n < 6; ++n) {
    forward(days(limits::given_days));
    ASSERT_TRUE(client.sync(long_enough)->up_to_date);
  }
  EXPECT_EQ(remembered(), 2u);
  EXPECT_EQ(client.outbox().size(), 1u);
  EXPECT_EQ(client.conflicts().size(), 1u);
  EXPECT_EQ(client.place(numbered(1)).error().code(), Errc::price_changed) << "the answer that it got";
  Resolution drop;
  drop.drop = true;
  ASSERT_TRUE(client.resolve(command_id(1), drop));
  EXPECT_EQ(remembered(), 2u) << "it ended just now";
  ASSERT_TRUE(client.sync(long_enough)->up_to_date);
  forward(days(limits::given_days + 1));
  ASSERT_TRUE(client.sync(long_enough)->up_to_date);
  EXPECT_EQ(remembered(), 1u);
}

TEST_F(RetentionTest, a_devices_clock_forgets_nothing) {
  Client client = ready();
  ASSERT_TRUE(client.place(numbered(1)));
  const TempFolder folder;
  device.host.wall_us += days(4'000).us;  // somebody set it
  device.host.reboot();
  client = *device.open();
  ASSERT_TRUE(client.discard_pending("a test", folder.file("given-up.json")));
  client = *device.open();
  EXPECT_EQ(remembered(), 1u);
  ASSERT_TRUE(client.sync(long_enough)->up_to_date) << "the house says what day it is";
  EXPECT_EQ(remembered(), 1u);
  house.at = house.at + days(limits::given_days - 1);
  ASSERT_TRUE(client.sync(long_enough)->up_to_date);
  EXPECT_EQ(remembered(), 1u);
  house.at = house.at + days(2);
  ASSERT_TRUE(client.sync(long_enough)->up_to_date);
  EXPECT_EQ(remembered(), 0u);
}

TEST_F(RetentionTest, many_are_forgotten_a_part_at_a_time) {
  Client client = ready();
  const int many = 2 * limits::given_sweep + 10;
  for (int n = 1; n <= many; ++n) ASSERT_TRUE(client.place(numbered(static_cast<std::uint64_t>(n))));
  ASSERT_TRUE(client.sync(Duration::minutes(10))->drained);
  for (int n = 0; n < 3; ++n) ASSERT_TRUE(client.sync(long_enough)->up_to_date);
  EXPECT_EQ(remembered(), static_cast<std::size_t>(many));
  forward(days(limits::given_days + 1));
  for (std::size_t left = static_cast<std::size_t>(many); left > 0;) {
    ASSERT_TRUE(client.sync(long_enough)->up_to_date);
    const std::size_t now = remembered();
    ASSERT_LT(now, left);
    EXPECT_LE(left - now, static_cast<std::size_t>(limits::given_sweep));
    left = now;
  }
}

TEST_F(RetentionTest, a_fingerprint_reads_as_it_was_written) {
  client::Given given;
  given.id = command_id(3);
  given.fingerprint = sha256("what was asked");
  EXPECT_EQ(*client::read_given(client::row_of(given)), given);
  given.stage = client::Given::Stage::dated;
  given.forget_at = noon;
  const spi::RecordRow row = client::row_of(given);
  EXPECT_EQ(*client::read_given(row), given);
  for (const auto& damage : std::vector<std::function<void(spi::RecordRow&)>>{
           [](spi::RecordRow& r) { r.id = "x"; }, [](spi::RecordRow& r) { r.document.pop_back(); },
           [](spi::RecordRow& r) { r.document[7] = 'g'; }, [](spi::RecordRow& r) { r.version = 3; },
           [](spi::RecordRow& r) { r.version = -1; }}) {
    spi::RecordRow damaged = row;
    damage(damaged);
    EXPECT_EQ(client::read_given(damaged).error().code(), Errc::storage_corrupt);
  }
}

/// The store as the version before this one left it: what was given stands in `commands`.
void make_format_1(spi::Storage& storage) {
  auto unit = storage.begin(spi::Access::write);
  const auto rows = (*unit)->records(client::given_kind);
  for (const spi::RecordRow& row : *rows) {
    const auto given = client::read_given(row);
    ASSERT_TRUE((*unit)->insert_command({given->id, given->fingerprint, noon, {}}));
    ASSERT_TRUE((*unit)->erase_record(row.kind, row.id));
  }
  ASSERT_TRUE((*unit)->put_meta("client.format", "1"));
  ASSERT_TRUE((*unit)->commit());
}

TEST_F(RetentionTest, an_older_store_is_brought_up_to_date_whatever_write_fails_G8) {
  for (int n = 0;; ++n) {
    ASSERT_LT(n, 200);
    auto kept = std::shared_ptr<spi::Storage>(spi::make_memory_storage());  // shared: see LentStorage
    Device phone(customer("ana"), kept);
    phone.line.connect(house.line());
    house.decide = [](const sync::Mutation& mutation) {
      sync::Verdict verdict;
      verdict.pos = 1;
      verdict.verdict = mutation.id == command_id(1)   ? sync::VerdictKind::applied
                        : mutation.id == command_id(2) ? sync::VerdictKind::rejected
                                                       : sync::VerdictKind::retry;
      if (mutation.id == command_id(2)) verdict.problem = sync::Problem{Errc::price_changed, {}, {}};
      verdict.after_ms = 3'000'000;
      return verdict;
    };
    {
      auto client = phone.open();
      ASSERT_TRUE(client->sync(long_enough));
      for (std::uint64_t k = 1; k <= 3; ++k) ASSERT_TRUE(client->place(numbered(k)));
      ASSERT_TRUE(client->sync(long_enough));
      ASSERT_EQ(client->outbox().size(), 1u);
    }
    make_format_1(*kept);
    FaultPlan plan;
    phone.storage = std::make_shared<FaultyStorage>(std::make_unique<LentStorage>(kept), plan);
    plan.fail_after(n, Errc::storage_io, true);
    const bool opened = phone.open().ok();
    const bool reached = plan.failed > 0;
    plan.heal();
    {
      auto unit = kept->begin(spi::Access::read);
      const auto format = (*unit)->meta("client.format");
      EXPECT_EQ(format->value_or(""), opened ? "2" : "1") << n;
      EXPECT_EQ((*unit)->records(client::given_kind)->size(), opened ? 2u : 0u) << n;
    }
    auto client = phone.open();
    ASSERT_TRUE(client) << n << ' ' << client.error().message();
    ASSERT_EQ(client->outbox().size(), 1u);
    EXPECT_EQ(client->outbox()[0].id, command_id(3));
    EXPECT_TRUE(client->place(numbered(3))) << "the same call is the same order";
    EXPECT_EQ(client->place(numbered(2)).error().code(), Errc::price_changed);
    EXPECT_EQ(client->place(numbered(1)).error().code(), Errc::order_unknown) << "it ended, and is still known";
    PlaceOrder other = numbered(1);
    other.cart.lines[0].quantity = 1;
    EXPECT_EQ(client->place(other).error().code(), Errc::command_mismatch);
    EXPECT_EQ(client->outbox().size(), 1u);
    if (!reached) {
      EXPECT_TRUE(opened);
      EXPECT_GE(n, 4);
      return;
    }
    EXPECT_FALSE(opened) << n;
  }
}

TEST_F(RetentionTest, a_store_of_a_version_to_come_is_refused_and_stays_as_it_is_G8) {
  {
    Client client = ready();
    ASSERT_TRUE(client.place(numbered(1)));
  }
  set_meta("client.format", "3");
  const auto refused = device.open();
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code(), Errc::storage_version);
  for (const char* nonsense : {"", "0", "-1", "2x", "two"}) {
    set_meta("client.format", nonsense);
    EXPECT_EQ(device.open().error().code(), Errc::storage_corrupt) << nonsense;
  }
  set_meta("client.format", "2");
  auto client = device.open();
  ASSERT_TRUE(client);
  EXPECT_EQ(client->outbox().size(), 1u);
}

TEST_F(RetentionTest, commands_of_three_versions_back_wait_are_shown_and_sent_and_others_become_conflicts_G8) {
  {
    Client client = ready();
    for (std::uint64_t n = 1; n <= 6; ++n) ASSERT_TRUE(client.place(numbered(n)));
  }
  constexpr std::array<std::int32_t, 6> schemas{sync::oldest_schema, 2, 3, sync::schema, 0, sync::schema + 1};
  {
    auto unit = storage->begin(spi::Access::write);
    const auto rows = (*unit)->records(client::outbox_kind);
    for (std::size_t i = 0; i < rows->size(); ++i) {
      auto waiting = client::read_waiting((*rows)[i]);
      waiting->schema = schemas[i];
      ASSERT_TRUE((*unit)->put_record(client::row_of(*waiting)));
    }
    ASSERT_TRUE((*unit)->commit());
  }
  auto client = device.open();
  ASSERT_TRUE(client);
  for (std::uint64_t n = 1; n <= 4; ++n) {
    const auto shown = client->order(order_id(n));
    ASSERT_TRUE(shown) << n;
    EXPECT_EQ(shown->standing, Standing::pending) << n;
    EXPECT_EQ(shown->order.quote.totals.total_minor, 2 * pizza_minor) << n;
  }
  EXPECT_EQ(client->outbox().size(), 6u) << "what this version cannot read stays all the same";
  FakeHost clock(noon);
  HouseOptions options;
  options.storage = spi::make_memory_storage();
  options.host = &clock;
  auto real = House::open(std::move(options));
  ASSERT_TRUE(furnish(*real));
  std::map<CommandId, sync::Verdict> verdicts;
  house.instead = [&](const spi::Request& request) -> std::optional<spi::Response> {
    if (request.target != "/v1/sync/push") return std::nullopt;
    auto push = from_json<sync::PushRequest>(request.body);
    if (push->mutations.empty()) return std::nullopt;
    push->salt.clear();
    auto greeting = *push;
    greeting.mutations.clear();
    push->salt = real->push(greeting, customer("ana"))->salt;
    auto answer = real->push(*push, customer("ana"));
    EXPECT_TRUE(answer);
    answer->salt = house.salt;
    answer->epoch = house.epoch;
    for (sync::Verdict& verdict : answer->verdicts) {
      verdicts[verdict.id] = verdict;
      verdict.pos = 1;
    }
    return spi::Response{200, {}, to_json(*answer)};
  };
  ASSERT_TRUE(client->sync(long_enough)->drained);
  for (std::uint64_t n = 1; n <= 4; ++n) EXPECT_EQ(verdicts[command_id(n)].verdict, sync::VerdictKind::applied) << n;
  ASSERT_EQ(client->conflicts().size(), 2u);
  for (const Conflict& conflict : client->conflicts()) {
    EXPECT_EQ(conflict.problem.code, Errc::command_schema);
    Resolution drop;
    drop.drop = true;
    EXPECT_TRUE(client->resolve(conflict.id, drop));
  }
}

}  // namespace
}  // namespace couvert::test

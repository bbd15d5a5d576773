// SPDX-License-Identifier: Apache-2.0
// What every storage must do; run on each engine.
#include <atomic>
#include <memory>
#include <thread>

#include "couvert/spi/storage.hpp"
#include "storage/keyed.hpp"
#include "storage/rows.hpp"
#include "temp_folder.hpp"

namespace couvert {
namespace {

using spi::Access;
using test::command_row;
using test::event_row;
using test::fields;
using test::notice_row;
using test::numbered_id;
using test::order_row;

using UnitPtr = std::unique_ptr<spi::UnitOfWork>;

class Conformance : public ::testing::TestWithParam<const char*> {
 protected:
  void SetUp() override {
    if (std::string_view(GetParam()) == "memory") {
      storage_ = spi::make_memory_storage();
      return;
    }
    spi::SqliteOptions options;
    options.path = folder_.file("store.db");
    options.key = key();
    auto opened = spi::open_sqlite_storage(options);
    ASSERT_TRUE(opened.ok()) << opened.error().message();
    storage_ = *std::move(opened);
  }

  std::optional<SecretKey> key() const {
    if (std::string_view(GetParam()) != "encrypted") return {};
    return test::some_key();
  }

  UnitPtr begin(Access access) {
    auto unit = storage_->begin(access);
    EXPECT_TRUE(unit.ok());
    return *std::move(unit);
  }
  UnitPtr writer() { return begin(Access::write); }
  UnitPtr reader() { return begin(Access::read); }

  test::TempFolder folder_;
  std::unique_ptr<spi::Storage> storage_;
};

#define OK(call)                                                              \
  do {                                                                        \
    auto outcome_ = (call);                                                   \
    ASSERT_TRUE(outcome_.ok()) << outcome_.error().name() << " in " << #call; \
  } while (false)
#define FAILS(errc, call)                                            \
  do {                                                               \
    auto outcome_ = (call);                                          \
    ASSERT_FALSE(outcome_.ok()) << #call;                            \
    EXPECT_EQ(outcome_.error().name(), Error(errc).name()) << #call; \
  } while (false)

TEST_P(Conformance, an_empty_store_answers_with_nothing) {
  auto unit = reader();
  EXPECT_FALSE(unit->venue("v")->has_value());
  EXPECT_TRUE(unit->venues()->empty());
  EXPECT_FALSE(unit->order(numbered_id<OrderId>(1))->has_value());
  EXPECT_TRUE(unit->orders({})->empty());
  EXPECT_TRUE(unit->due(Instant{1LL << 60}, 10)->empty());
  EXPECT_FALSE(unit->command(numbered_id<CommandId>(1))->has_value());
  EXPECT_TRUE(unit->events({})->empty());
  EXPECT_TRUE(unit->history("order", "x")->empty());
  EXPECT_EQ(*unit->head(), 0);
  EXPECT_FALSE(unit->meta("k")->has_value());
}

TEST_P(Conformance, rows_come_back_as_they_went_in) {
  const spi::VenueRow venue{"trattoria", 3, "{\"a\":1}", "", "{\"r\":\"é\"}"};
  const auto order = order_row(1);
  const auto command = command_row(1);
  auto event = event_row(1, 1);
  auto unit = writer();
  OK(unit->put_venue(venue));
  OK(unit->insert_order(order));
  OK(unit->insert_command(command));
  auto pos = unit->append_event(event);
  OK(pos);
  event.pos = *pos;
  OK(unit->put_meta("k", std::string_view("a\0b", 3)));
  OK(unit->commit());

  auto read = reader();
  EXPECT_EQ(fields(**read->venue("trattoria")), fields(venue));
  EXPECT_EQ(fields(**read->order(order.id)), fields(order));
  EXPECT_EQ(fields(**read->command(command.id)), fields(command));
  ASSERT_EQ(read->events({})->size(), 1u);
  EXPECT_EQ(fields(read->events({})->front()), fields(event));
  EXPECT_EQ(fields(read->history("order", event.entity_id)->front()), fields(event));
  EXPECT_EQ(**read->meta("k"), std::string("a\0b", 3));
}

TEST_P(Conformance, a_unit_reads_its_own_writes) {
  auto unit = writer();
  OK(unit->insert_order(order_row(1)));
  EXPECT_TRUE(unit->order(numbered_id<OrderId>(1))->has_value());
  OK(unit->append_event(event_row(1, 1)));
  EXPECT_EQ(*unit->head(), 1);
  EXPECT_EQ(unit->history("order", numbered_id<OrderId>(1).text())->size(), 1u);
  EXPECT_EQ(unit->due(Instant{1LL << 60}, 10)->size(), 1u);
  OK(unit->put_meta("k", "1"));
  OK(unit->put_meta("k", "2"));
  EXPECT_EQ(**unit->meta("k"), "2");
}

TEST_P(Conformance, what_is_not_committed_is_gone) {
  {
    auto unit = writer();
    OK(unit->insert_order(order_row(1)));
    OK(unit->insert_command(command_row(1)));
    OK(unit->append_event(event_row(1, 1)));
    OK(unit->put_meta("k", "1"));
    OK(unit->put_venue({"v", 1, "{}", "", ""}));
  }
  auto unit = writer();
  EXPECT_FALSE(unit->order(numbered_id<OrderId>(1))->has_value());
  EXPECT_FALSE(unit->command(numbered_id<CommandId>(1))->has_value());
  EXPECT_EQ(*unit->head(), 0);
  EXPECT_FALSE(unit->meta("k")->has_value());
  EXPECT_TRUE(unit->venues()->empty());
  EXPECT_EQ(*unit->append_event(event_row(1, 1)), 1);
}

TEST_P(Conformance, a_savepoint_undoes_only_what_came_after_it) {
  auto unit = writer();
  OK(unit->insert_order(order_row(1)));
  OK(unit->append_event(event_row(1, 1)));
  OK(unit->put_meta("k", "before"));
  OK(unit->savepoint());
  auto changed = order_row(1);
  changed.version = 9;
  OK(unit->update_order(changed));
  OK(unit->insert_order(order_row(2)));
  OK(unit->insert_command(command_row(1)));
  OK(unit->append_event(event_row(1, 2)));
  OK(unit->put_meta("k", "after"));
  OK(unit->rollback_to());
  OK(unit->savepoint());
  OK(unit->insert_order(order_row(3)));
  OK(unit->release());
  OK(unit->commit());

  auto read = reader();
  EXPECT_EQ((*read->order(numbered_id<OrderId>(1)))->version, 2);
  EXPECT_FALSE(read->order(numbered_id<OrderId>(2))->has_value());
  EXPECT_TRUE(read->order(numbered_id<OrderId>(3))->has_value());
  EXPECT_FALSE(read->command(numbered_id<CommandId>(1))->has_value());
  EXPECT_EQ(*read->head(), 1);
  EXPECT_EQ(**read->meta("k"), "before");
}

TEST_P(Conformance, savepoints_do_not_nest_and_must_be_open_to_end) {
  auto unit = writer();
  EXPECT_FALSE(unit->release().ok());
  EXPECT_FALSE(unit->rollback_to().ok());
  OK(unit->savepoint());
  EXPECT_FALSE(unit->savepoint().ok());
  OK(unit->release());
}

TEST_P(Conformance, a_commit_with_an_open_savepoint_keeps_everything) {
  auto unit = writer();
  OK(unit->savepoint());
  OK(unit->insert_order(order_row(1)));
  OK(unit->commit());
  EXPECT_TRUE(reader()->order(numbered_id<OrderId>(1))->has_value());
}

TEST_P(Conformance, a_reader_keeps_its_snapshot_beside_a_writer) {
  {
    auto unit = writer();
    OK(unit->insert_order(order_row(1)));
    OK(unit->append_event(event_row(1, 1)));
    OK(unit->put_meta("k", "old"));
    OK(unit->put_venue({"v", 1, "{}", "", ""}));
    OK(unit->commit());
  }
  auto before = reader();
  auto unit = writer();
  auto changed = order_row(1);
  changed.version = 3;
  OK(unit->update_order(changed));
  OK(unit->insert_order(order_row(2)));
  OK(unit->append_event(event_row(1, 2)));
  OK(unit->put_meta("k", "new"));
  OK(unit->put_venue({"v", 2, "{}", "", ""}));
  OK(unit->insert_command(command_row(1)));
  auto during = reader();
  OK(unit->commit());
  auto after = reader();

  for (auto* read : {before.get(), during.get()}) {
    EXPECT_EQ((*read->order(numbered_id<OrderId>(1)))->version, 2);
    EXPECT_EQ(read->orders({})->size(), 1u);
    EXPECT_EQ(*read->head(), 1);
    EXPECT_EQ(read->events({})->size(), 1u);
    EXPECT_EQ(read->history("order", numbered_id<OrderId>(1).text())->size(), 1u);
    EXPECT_EQ(**read->meta("k"), "old");
    EXPECT_EQ((*read->venue("v"))->version, 1);
    EXPECT_FALSE(read->command(numbered_id<CommandId>(1))->has_value());
  }
  EXPECT_EQ((*after->order(numbered_id<OrderId>(1)))->version, 3);
  EXPECT_EQ(*after->head(), 2);
  EXPECT_EQ(**after->meta("k"), "new");
  EXPECT_EQ((*after->venue("v"))->version, 2);
}

TEST_P(Conformance, repeated_keys_are_refused_and_the_unit_goes_on) {
  auto unit = writer();
  OK(unit->insert_order(order_row(1)));
  FAILS(Errc::storage_constraint, unit->insert_order(order_row(1)));
  OK(unit->insert_command(command_row(1)));
  FAILS(Errc::storage_constraint, unit->insert_command(command_row(1)));
  OK(unit->append_event(event_row(1, 1)));
  FAILS(Errc::storage_constraint, unit->append_event(event_row(1, 1)));
  FAILS(Errc::not_found, unit->update_order(order_row(7)));
  EXPECT_EQ(*unit->append_event(event_row(1, 2)), 2);
  OK(unit->commit());
  EXPECT_EQ(reader()->events({})->size(), 2u);
}

TEST_P(Conformance, an_unknown_entity_is_refused) {
  auto row = event_row(1, 1);
  row.entity = "weather";
  FAILS(Errc::invalid_argument, writer()->append_event(row));
}

TEST_P(Conformance, a_read_unit_refuses_every_write) {
  auto unit = reader();
  FAILS(Errc::storage_read_only, unit->put_venue({"v", 1, "{}", "", ""}));
  FAILS(Errc::storage_read_only, unit->insert_order(order_row(1)));
  FAILS(Errc::storage_read_only, unit->update_order(order_row(1)));
  FAILS(Errc::storage_read_only, unit->insert_command(command_row(1)));
  FAILS(Errc::storage_read_only, unit->append_event(event_row(1, 1)));
  FAILS(Errc::storage_read_only, unit->put_meta("k", "v"));
  FAILS(Errc::storage_read_only, unit->savepoint());
}

TEST_P(Conformance, after_commit_the_unit_is_over) {
  auto unit = writer();
  OK(unit->commit());
  EXPECT_FALSE(unit->head().ok());
  EXPECT_FALSE(unit->order(numbered_id<OrderId>(1)).ok());
  EXPECT_FALSE(unit->insert_order(order_row(1)).ok());
  EXPECT_FALSE(unit->commit().ok());
}

TEST_P(Conformance, an_update_replaces_every_column) {
  auto row = order_row(1);
  auto unit = writer();
  OK(unit->insert_order(row));
  row.state = 5;
  row.version = 6;
  row.deadline.reset();
  row.document = "{}";
  OK(unit->update_order(row));
  EXPECT_EQ(fields(**unit->order(row.id)), fields(row));
  EXPECT_TRUE(unit->due(Instant{1LL << 60}, 10)->empty());
  row.venue = "elsewhere";
  row.customer = "c2";
  row.placed_at = Instant{77};
  row.deadline = Instant{5};
  OK(unit->update_order(row));
  EXPECT_EQ(fields(**unit->order(row.id)), fields(row));
  spi::OrderFilter filter;
  filter.venue = "elsewhere";
  filter.customer = "c2";
  EXPECT_EQ(unit->orders(filter)->size(), 1u);
}

TEST_P(Conformance, pages_of_orders_are_newest_first_and_complete) {
  auto unit = writer();
  for (std::uint32_t n = 0; n < 25; ++n) {
    auto row = order_row(n, n % 2 ? "a" : "b", n % 3 ? "c1" : "");
    row.placed_at = Instant{1'000 + n / 4};  // groups of equal times
    row.state = static_cast<std::int32_t>(n % 5);
    OK(unit->insert_order(row));
  }
  OK(unit->commit());
  auto read = reader();
  std::vector<OrderId> seen;
  spi::OrderFilter filter;
  filter.limit = 7;
  while (true) {
    auto page = read->orders(filter);
    ASSERT_TRUE(page.ok());
    if (page->empty()) break;
    for (const auto& row : *page) {
      if (filter.before) {
        EXPECT_LT(std::pair(row.placed_at, row.id), *filter.before);
      }
      filter.before = std::pair(row.placed_at, row.id);
      seen.push_back(row.id);
    }
  }
  EXPECT_EQ(seen.size(), 25u);
  EXPECT_EQ(std::set<OrderId>(seen.begin(), seen.end()).size(), 25u);
}

TEST_P(Conformance, order_filters_combine) {
  auto unit = writer();
  for (std::uint32_t n = 0; n < 60; ++n) {
    auto row = order_row(n, n % 2 ? "a" : "b", n % 3 == 0 ? "" : n % 3 == 1 ? "c1" : "c2");
    row.state = static_cast<std::int32_t>(n % 5);
    OK(unit->insert_order(row));
  }
  spi::OrderFilter filter;
  filter.limit = 1000;
  EXPECT_EQ(unit->orders(filter)->size(), 60u);
  filter.venue = "a";
  EXPECT_EQ(unit->orders(filter)->size(), 30u);
  filter.customer = "c1";
  EXPECT_EQ(unit->orders(filter)->size(), 10u);
  filter.states = {1, 3};
  const auto rows = *unit->orders(filter);
  EXPECT_EQ(rows.size(), 4u);
  for (const auto& row : rows) {
    EXPECT_EQ(row.venue, "a");
    EXPECT_EQ(row.customer, "c1");
    EXPECT_TRUE(row.state == 1 || row.state == 3);
  }
  filter = {};
  filter.customer = "";
  EXPECT_EQ(unit->orders(filter)->size(), 20u);
  filter = {};
  filter.states = {99};
  EXPECT_TRUE(unit->orders(filter)->empty());
  filter = {};
  filter.limit = 0;
  EXPECT_TRUE(unit->orders(filter)->empty());
}

TEST_P(Conformance, due_orders_come_earliest_first) {
  auto unit = writer();
  for (std::uint32_t n = 0; n < 20; ++n) {
    auto row = order_row(n);
    row.deadline = Instant{5'000 - 10 * static_cast<std::int64_t>(n)};
    if (n % 4 == 0) row.deadline.reset();
    OK(unit->insert_order(row));
  }
  const auto due = *unit->due(Instant{4'900}, 3);
  ASSERT_EQ(due.size(), 3u);
  EXPECT_EQ(due[0], numbered_id<OrderId>(19));
  EXPECT_EQ(due[1], numbered_id<OrderId>(18));
  EXPECT_EQ(due[2], numbered_id<OrderId>(17));
  EXPECT_EQ(unit->due(Instant{4'900}, 100)->size(), 8u);
  EXPECT_TRUE(unit->due(Instant{1}, 100)->empty());
}

TEST_P(Conformance, event_filters) {
  auto unit = writer();
  OK(unit->append_event(notice_row("venue", "a", 1)));
  OK(unit->append_event(notice_row("menu", "a", 1)));
  OK(unit->append_event(event_row(1, 1, "a", "c1")));
  OK(unit->append_event(event_row(2, 1, "b", "c2")));
  OK(unit->append_event(notice_row("venue", "b", 1)));
  OK(unit->append_event(event_row(3, 1, "a", "")));
  OK(unit->commit());
  auto read = reader();
  auto positions = [&](const spi::EventFilter& filter) {
    std::vector<std::int64_t> found;
    const auto rows = read->events(filter);
    EXPECT_TRUE(rows.ok());
    for (const auto& row : *rows) found.push_back(row.pos);
    return found;
  };
  using List = std::vector<std::int64_t>;
  spi::EventFilter filter;
  EXPECT_EQ(positions(filter), (List{1, 2, 3, 4, 5, 6}));
  filter.after = 2;
  filter.limit = 2;
  EXPECT_EQ(positions(filter), (List{3, 4}));
  filter = {};
  filter.venue = "a";
  EXPECT_EQ(positions(filter), (List{1, 2, 3, 6}));
  filter = {};
  filter.customer = "c1";
  EXPECT_EQ(positions(filter), (List{3}));
  filter = {};
  filter.public_only = true;
  EXPECT_EQ(positions(filter), (List{1, 2, 5}));
  filter.venue = "b";
  EXPECT_EQ(positions(filter), (List{5}));
  filter = {};
  filter.after = 1LL << 60;
  EXPECT_TRUE(positions(filter).empty());
}

TEST_P(Conformance, one_entity_id_may_name_two_kinds) {
  auto unit = writer();
  OK(unit->append_event(notice_row("venue", "a", 1)));
  OK(unit->append_event(notice_row("menu", "a", 1)));
  FAILS(Errc::storage_constraint, unit->append_event(notice_row("menu", "a", 1)));
  EXPECT_EQ(unit->history("venue", "a")->size(), 1u);
  EXPECT_EQ(unit->history("menu", "a")->size(), 1u);
}

TEST_P(Conformance, entity_ids_that_look_like_uuids_keep_their_case) {
  auto unit = writer();
  const std::string upper = "0198F000-0000-7000-8000-00000000ABCD";
  OK(unit->append_event(notice_row("venue", upper, 1)));
  OK(unit->append_event(notice_row("venue", "0198f000-0000-7000-8000-00000000abcd", 1)));
  EXPECT_EQ(unit->history("venue", upper)->front().entity_id, upper);
  EXPECT_EQ(unit->events({})->size(), 2u);
}

TEST_P(Conformance, venues_come_in_the_order_of_their_ids) {
  auto unit = writer();
  for (const char* id : {"b", "a", "Z", "~", "c"}) OK(unit->put_venue({id, 1, "{}", "", ""}));
  OK(unit->put_venue({"a", 2, "{\"x\":1}", "m", "r"}));
  const auto rows = *unit->venues();
  ASSERT_EQ(rows.size(), 5u);
  std::vector<std::string> ids;
  for (const auto& row : rows) ids.push_back(row.id);
  EXPECT_EQ(ids, (std::vector<std::string>{"Z", "a", "b", "c", "~"}));
  EXPECT_EQ(rows[1].version, 2);
  EXPECT_EQ(rows[1].menu_json, "m");
}

TEST_P(Conformance, large_documents_survive) {
  std::string large;
  for (int i = 0; large.size() < 5'000'000; ++i) large += std::to_string(i) + " ";
  auto unit = writer();
  auto row = order_row(1);
  row.document = large;
  OK(unit->insert_order(row));
  OK(unit->put_venue({"v", 1, large, large, large}));
  auto event = event_row(1, 1);
  event.document = large;
  OK(unit->append_event(event));
  OK(unit->commit());
  auto read = reader();
  EXPECT_TRUE((*read->order(row.id))->document == large);
  EXPECT_TRUE((*read->venue("v"))->menu_json == large);
  EXPECT_TRUE(read->events({})->front().document == large);
}

TEST_P(Conformance, ten_thousand_events_by_pages) {
  for (std::uint32_t batch = 0; batch < 100; ++batch) {
    auto unit = writer();
    for (std::uint32_t n = 0; n < 100; ++n) {
      auto pos = unit->append_event(event_row(batch, n + 1, n % 10 ? "a" : "b"));
      ASSERT_TRUE(pos.ok());
      ASSERT_EQ(*pos, batch * 100 + n + 1);
    }
    OK(unit->commit());
  }
  auto read = reader();
  EXPECT_EQ(*read->head(), 10'000);
  spi::EventFilter filter;
  filter.limit = 333;
  std::int64_t expected = 0;
  while (true) {
    auto page = read->events(filter);
    ASSERT_TRUE(page.ok());
    if (page->empty()) break;
    for (const auto& row : *page) ASSERT_EQ(row.pos, ++expected);
    filter.after = page->back().pos;
  }
  EXPECT_EQ(expected, 10'000);
  filter = {};
  filter.venue = "b";
  filter.limit = 100'000;
  EXPECT_EQ(read->events(filter)->size(), 1'000u);
  const auto history = *read->history("order", numbered_id<OrderId>(42).text());
  ASSERT_EQ(history.size(), 100u);
  for (std::size_t i = 0; i < history.size(); ++i) EXPECT_EQ(history[i].version, static_cast<std::int64_t>(i) + 1);
}

TEST_P(Conformance, readers_see_whole_commits_while_a_writer_writes) {
  std::atomic<bool> stop{false};
  std::atomic<int> torn{0}, rounds{0};
  std::vector<std::thread> readers;
  for (int i = 0; i < 4; ++i) {
    readers.emplace_back([&] {
      while (!stop || rounds == 0) {
        auto unit = storage_->begin(Access::read);
        if (!unit) {
          ++torn;
          return;
        }
        const auto head = (*unit)->head();
        const auto marker = (*unit)->meta("head");
        const auto rows =
            (*unit)->events({.after = 0, .venue = {}, .customer = {}, .public_only = false, .limit = 100'000});
        const std::int64_t said = marker.ok() && *marker ? std::stoll(**marker) : 0;
        if (!head.ok() || !rows.ok() || *head != said || static_cast<std::int64_t>(rows->size()) != said) ++torn;
        ++rounds;
      }
    });
  }
  for (std::uint32_t n = 0; n < 60; ++n) {
    auto unit = writer();
    for (std::int64_t v = 1; v <= 5; ++v) EXPECT_TRUE(unit->append_event(event_row(n, v)).ok());
    EXPECT_TRUE(unit->put_meta("head", std::to_string(*unit->head())).ok());
    EXPECT_TRUE(unit->commit().ok());
  }
  stop = true;
  for (auto& thread : readers) thread.join();
  EXPECT_EQ(torn, 0);
  EXPECT_GT(rounds, 0);
  EXPECT_EQ(*reader()->head(), 300);
}

TEST_P(Conformance, a_second_writer_waits_for_the_first) {
  std::atomic<bool> second_has_it{false};
  auto first = writer();
  OK(first->put_meta("k", "first"));
  std::thread other([&] {
    auto unit = storage_->begin(Access::write);
    ASSERT_TRUE(unit.ok());
    second_has_it = true;
    EXPECT_EQ(**(*unit)->meta("k"), "first");
    EXPECT_TRUE((*unit)->put_meta("k", "second").ok());
    EXPECT_TRUE((*unit)->commit().ok());
  });
  std::this_thread::sleep_for(std::chrono::milliseconds(30));
  EXPECT_FALSE(second_has_it);
  OK(first->commit());
  other.join();
  EXPECT_EQ(**reader()->meta("k"), "second");
}

TEST_P(Conformance, writers_of_many_threads_lose_nothing) {
  constexpr int threads = 8, rounds = 20;
  std::vector<std::thread> all;
  for (int t = 0; t < threads; ++t) {
    all.emplace_back([&, t] {
      for (int i = 0; i < rounds; ++i) {
        auto unit = storage_->begin(Access::write);
        ASSERT_TRUE(unit.ok());
        ASSERT_TRUE((*unit)->insert_order(order_row(static_cast<std::uint32_t>(t * 1000 + i))).ok());
        ASSERT_TRUE((*unit)->append_event(event_row(static_cast<std::uint32_t>(t * 1000 + i), 1)).ok());
        if (i % 5 == 4) continue;  // abandoned
        ASSERT_TRUE((*unit)->commit().ok());
      }
    });
  }
  for (auto& thread : all) thread.join();
  auto read = reader();
  EXPECT_EQ(*read->head(), threads * rounds * 4 / 5);
  EXPECT_EQ(read->orders({.venue = {}, .customer = {}, .states = {}, .before = {}, .limit = 10'000})->size(),
            static_cast<std::size_t>(threads * rounds * 4 / 5));
}

TEST_P(Conformance, a_copy_opens_and_holds_the_same) {
  for (std::uint32_t n = 1; n <= 50; ++n) {
    auto unit = writer();
    OK(unit->insert_order(order_row(n)));
    OK(unit->append_event(event_row(n, 1)));
    OK(unit->insert_command(command_row(n)));
    OK(unit->put_meta("last", std::to_string(n)));
    OK(unit->put_venue({"v" + std::to_string(n), 1, "{}", "", ""}));
    OK(unit->commit());
  }
  auto pending = writer();  // a copy is taken beside an open writer and leaves out what is not committed
  OK(pending->insert_order(order_row(99)));
  OK(storage_->backup(folder_.file("copy.db")));
  FAILS(Errc::invalid_argument, storage_->backup(folder_.file("copy.db")));
  EXPECT_FALSE(storage_->backup(folder_.file("no/such/folder/copy.db")).ok());

  spi::SqliteOptions options;
  options.path = folder_.file("copy.db");
  options.create = false;
  options.key = key();
  auto copy = spi::open_sqlite_storage(options);
  ASSERT_TRUE(copy.ok()) << copy.error().message();
  OK((*copy)->check());
  auto read = (*copy)->begin(Access::read);
  auto original = reader();
  EXPECT_EQ(*(*read)->head(), 50);
  EXPECT_FALSE((*read)->order(numbered_id<OrderId>(99))->has_value());
  const auto here = *original->events({}), there = *(*read)->events({});
  ASSERT_EQ(here.size(), there.size());
  for (std::size_t i = 0; i < here.size(); ++i) EXPECT_EQ(fields(here[i]), fields(there[i]));
  for (std::uint32_t n = 1; n <= 50; ++n) {
    EXPECT_EQ(fields(**(*read)->order(numbered_id<OrderId>(n))), fields(order_row(n)));
    EXPECT_EQ(fields(**(*read)->command(numbered_id<CommandId>(n))), fields(command_row(n)));
  }
  EXPECT_EQ((*read)->venues()->size(), 50u);
  EXPECT_EQ(**(*read)->meta("last"), "50");
}

TEST_P(Conformance, the_structure_checks_out) {
  auto unit = writer();
  for (std::uint32_t n = 1; n <= 500; ++n) OK(unit->insert_order(order_row(n)));
  OK(unit->commit());
  OK(storage_->check());
}

TEST_P(Conformance, a_unit_may_outlive_the_storage_object) {
  auto unit = writer();
  storage_.reset();
  OK(unit->insert_order(order_row(1)));
  OK(unit->commit());
}

std::vector<const char*> engines() {
  std::vector<const char*> names = {"memory", "sqlite"};
  if (spi::storage_engine_encrypts()) names.push_back("encrypted");
  return names;
}

INSTANTIATE_TEST_SUITE_P(engines, Conformance, ::testing::ValuesIn(engines()),
                         [](const auto& engine) { return std::string(engine.param); });

}  // namespace
}  // namespace couvert

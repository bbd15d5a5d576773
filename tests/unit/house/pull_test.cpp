// SPDX-License-Identifier: Apache-2.0
// What devices fetch: pages, cursors, scopes, sums, revocation.
#include <algorithm>
#include <ctime>

#include "random_values.hpp"
#include "sync_device.hpp"

namespace couvert {
namespace {

using namespace couvert::test;
using couvert::testing::Random;

class Pull : public HouseTest {
 protected:
  Receipt placed(std::uint64_t n, const Actor& actor, bool delivery = false) {
    PlaceOrder command = pizza_order(n);
    if (delivery) {
      command.cart.fulfilment = Fulfilment::delivery;
      command.contact.position = GeoPoint{488'566'000, 23'522'000};
      command.expected_total_minor = 100'000;
    }
    auto receipt = house_->submit(command, actor);
    EXPECT_TRUE(receipt.ok()) << receipt.error().name() << receipt.error().path();
    return *receipt;
  }
  Result<Receipt> move(std::uint64_t n, std::uint64_t order, OrderVerb verb, const Actor& actor) {
    OrderCommand command = verb_command(100'000 + n, order_id(order), verb);
    if (verb == OrderVerb::accept) command.ready_at = host_.now() + Duration::minutes(20);
    if (verb == OrderVerb::reject || verb == OrderVerb::cancel_by_ops) command.reason = "no dough";
    return house_->submit(command, actor);
  }
};

TEST_F(Pull, the_first_read_brings_everything_and_the_next_what_changed_G1) {
  furnished();
  placed(1, customer("c"));
  placed(2, customer("d"));
  Device device(*house_, customer("c"), 1);
  device.scopes = {"venues", "cust:c"};
  EXPECT_EQ(device.pull(), 1);
  EXPECT_EQ(device.held["venues"].size(), 2u);
  ASSERT_EQ(device.held["cust:c"].size(), 1u);
  const auto own = house_->order(order_id(1), customer("c"));
  ASSERT_OK(own);
  EXPECT_EQ(device.held["cust:c"].begin()->second.body, to_json(*own));
  EXPECT_EQ(device.sums.size(), 2u);
  device.pull();
  EXPECT_TRUE(device.last.empty());
  ASSERT_OK(move(1, 1, OrderVerb::accept, staff("trattoria")));
  device.pull();
  ASSERT_EQ(device.last.size(), 1u);
  EXPECT_EQ(device.held["cust:c"].begin()->second.body, to_json(*house_->order(order_id(1), customer("c"))));
  EXPECT_FALSE(device.ids_seen.contains(order_id(2).text()));
}

TEST_F(Pull, one_change_a_page_ends_where_one_page_ends_G1) {
  furnished();
  for (std::uint64_t n = 1; n <= 7; ++n) placed(n, customer("c"));
  Device whole(*house_, ops, 1), single(*house_, ops, 2);
  for (Device* each : {&whole, &single}) each->scopes = {"venues", "venue:trattoria", "rest:trattoria", "cust:c"};
  whole.pull();
  EXPECT_EQ(single.pull(1), 22);  // four resets, and 2, 2, 7 and 7 entities
  EXPECT_EQ(whole.held, single.held);
  for (std::uint64_t n = 1; n <= 7; ++n) ASSERT_OK(move(n, n, OrderVerb::accept, staff("trattoria")));
  ASSERT_OK(house_->put_venue((*house_->book("trattoria"))->venue, ops));
  whole.pull();
  single.pull(1);
  EXPECT_EQ(whole.held, single.held);
}

TEST_F(Pull, reading_goes_on_while_orders_change_C2_G1) {
  furnished();
  for (std::uint64_t n = 1; n <= 20; ++n) placed(n, customer("c"));
  Device device(*house_, staff("trattoria"), 1);
  device.scopes = {"rest:trattoria"};
  std::uint64_t n = 1;
  for (auto answer = device.page(2); answer && answer->more; answer = device.page(2)) {
    if (n > 20) continue;
    ASSERT_OK(move(n, n, OrderVerb::accept, staff("trattoria")));
    placed(100 + n, customer("d"));
    ++n;
  }
  device.pull();
  for (const auto& [key, entity] : device.held["rest:trattoria"]) {
    const auto order = house_->order(*OrderId::parse(key.second), staff("trattoria"));
    ASSERT_OK(order);
    EXPECT_EQ(entity.body, to_json(*order)) << "and nobody at the counter sees the code";
    EXPECT_TRUE(order->pickup_code.empty());
  }
  EXPECT_EQ(static_cast<std::int64_t>(device.held["rest:trattoria"].size()), order_count());
}

TEST_F(Pull, cursors_are_for_one_device_and_one_person) {
  furnished();
  Device device(*house_, customer("c"), 1), other(*house_, customer("c"), 2), stranger(*house_, customer("d"), 1);
  for (Device* each : {&device, &other, &stranger}) {
    each->scopes = {"venues"};
    each->pull();
  }
  const std::string good = device.cursor;
  for (Device* each : {&other, &stranger}) {
    each->cursor = good;
    EXPECT_FAILS(Errc::cursor_invalid, each->page());
  }
  for (std::size_t i = 0; i < good.size(); ++i) {
    device.cursor = good;
    device.cursor[i] = device.cursor[i] == '1' ? '2' : '1';
    EXPECT_FAILS(Errc::cursor_invalid, device.page());
  }
  device.cursor = "nonsense";
  EXPECT_FAILS(Errc::cursor_invalid, device.page());
  device.cursor = good;
  ASSERT_OK(device.page());
  device.salt = "wrong";
  EXPECT_FAILS(Errc::device_cloned, device.page());
}

TEST_F(Pull, scopes_of_others_are_revoked_whether_they_exist_or_not) {
  furnished();
  placed(1, customer("d"));
  Device device(*house_, customer("c"), 1);
  device.scopes = {"cust:d",
                   "cust:nobody",
                   "rest:trattoria",
                   "rest:none",
                   "cour:trattoria",
                   "venue:none",
                   "basket:" + id_of<CartId>(1).text(),
                   "launch",
                   "venues"};
  device.pull();
  EXPECT_EQ(device.revoked.size(), 8u);
  EXPECT_EQ(device.ids_seen, std::set<std::string>{"trattoria"});
  device.pull();
  EXPECT_TRUE(device.last.empty()) << "told once";
}

TEST_F(Pull, revocation_shows_at_once_and_everywhere) {
  furnished();
  placed(1, customer("c"));
  Device device(*house_, customer("c"), 1);
  device.scopes = {"venues", "cust:c"};
  device.pull();
  ASSERT_OK(house_->set_access({"c", {}, false, "test"}, ops));
  EXPECT_FAILS(Errc::access_revoked, house_->submit(pizza_order(2), customer("c")));
  EXPECT_FAILS(Errc::access_revoked, house_->order(order_id(1), customer("c")));
  EXPECT_FAILS(Errc::access_revoked, house_->orders({}, customer("c")));
  EXPECT_FAILS(Errc::access_revoked, house_->events(0, 10, customer("c")));
  const auto pushed = device.push({mutation_of(pizza_order(3), 1)});
  ASSERT_OK(pushed);
  EXPECT_EQ(pushed->verdicts[0].verdict, sync::VerdictKind::rejected);
  ASSERT_TRUE(pushed->verdicts[0].problem);
  EXPECT_EQ(pushed->verdicts[0].problem->code, Errc::access_revoked);
  EXPECT_EQ(pushed->settled_seq, 1) << "it does not wait for ever";
  device.pull();
  EXPECT_TRUE(device.revoked.contains("cust:c"));
  EXPECT_FALSE(device.revoked.contains("venues")) << "menus are everybody's";
  device.scopes = {"cust:c"};
  EXPECT_FAILS(Errc::access_revoked, device.page());
  ASSERT_OK(house_->set_access({"c", {}, true, {}}, ops));
  device.pull();
  EXPECT_EQ(device.held["cust:c"].size(), 1u) << "given back, it is read again";
  EXPECT_FAILS(Errc::permission_denied, house_->set_access({"c", {}, false, {}}, manager("trattoria")));
  EXPECT_FAILS(Errc::venue_unknown, house_->set_access({"c", "none", false, {}}, ops));
  ASSERT_OK(house_->set_access({"c", "trattoria", false, {}}, manager("trattoria")));
  EXPECT_FAILS(Errc::access_revoked, house_->submit(pizza_order(4), customer("c")));
  ASSERT_OK(house_->order(order_id(1), customer("c")));
  expect_verified();
}

TEST_F(Pull, a_store_that_came_back_from_a_backup_has_another_epoch) {
  open_file();
  ASSERT_OK(furnish(*house_));
  Device device(*house_, customer("c"), 1);
  device.scopes = {"venues"};
  device.pull();
  house_.reset();
  spi::SqliteOptions file;
  file.path = folder_.file("house.db");
  HouseOptions options;
  options.storage = *spi::open_sqlite_storage(file);
  options.host = &host_;
  options.restored = true;
  auto house = House::open(std::move(options));
  ASSERT_OK(house);
  house_.emplace(*std::move(house));
  device.move_to(*house_);
  const auto answer = device.page();
  EXPECT_FAILS(Errc::cursor_expired, answer);
  if (!answer.ok()) {
    EXPECT_EQ(answer.error().details_json(), R"({"scopes":["venues"]})");
  }
  device.cursor.clear();
  device.pull();
  EXPECT_EQ(device.held["venues"].size(), 2u);
}

TEST_F(Pull, couriers_see_what_they_carry_and_no_more_D13) {
  furnished();
  const Actor courier{Role::courier, "rider", "trattoria"};
  Device device(*house_, courier, 1);
  device.scopes = {"cour:trattoria"};
  placed(1, customer("c"), true);
  placed(2, customer("c"), true);
  device.pull();
  EXPECT_TRUE(device.held["cour:trattoria"].empty());
  for (const OrderVerb verb : {OrderVerb::accept, OrderVerb::start_prep, OrderVerb::mark_ready})
    ASSERT_OK(move(static_cast<std::uint64_t>(verb), 1, verb, staff("trattoria")));
  ASSERT_OK(move(50, 2, OrderVerb::reject, staff("trattoria")));
  device.pull();
  EXPECT_EQ(device.held["cour:trattoria"].size(), 1u);
  ASSERT_OK(move(51, 1, OrderVerb::cancel_by_ops, ops));
  device.pull();
  EXPECT_TRUE(device.held["cour:trattoria"].empty());
  EXPECT_EQ(device.ids_seen, std::set<std::string>{order_id(1).text()});
}

TEST_F(Pull, two_hundred_random_followers_agree_with_the_house_C2) {
  furnished();
  Random random(34);
  const Actor people[] = {customer("a"), customer("b"), staff("trattoria"), ops,
                          Actor{Role::courier, "r", "trattoria"}};
  const std::string names[] = {"venues",  "venue:trattoria", "cust:a",         "cust:b",
                               "cust:zz", "rest:trattoria",  "cour:trattoria", "rest:none"};
  std::vector<Device> devices;
  for (std::uint64_t n = 0; n < 200; ++n) devices.emplace_back(*house_, people[random.below(5)], n + 1);
  std::uint64_t orders = 0, commands = 0;
  for (int round = 0; round < 120; ++round) {
    if (random.chance(40)) placed(++orders, people[random.below(2)], random.chance(50));
    if (orders > 0) {
      const auto verb = static_cast<OrderVerb>(random.below(order_verb_count));
      (void)move(++commands, 1 + random.below(orders), verb, random.chance(70) ? staff("trattoria") : ops).ok();
    }
    for (int i = 0; i < 10; ++i) {
      Device& device = devices[random.below(devices.size())];
      if (random.chance(40)) {
        const std::string& name = names[random.below(8)];
        if (device.scopes.erase(name) > 0) {
          device.held.erase(name);
        } else {
          device.scopes.insert(name);
        }
      }
      ASSERT_OK(device.page(random.small(1, 9)));
    }
  }
  for (Device& device : devices) {
    device.pull(random.small(1, 30));
    Device fresh(*house_, device.actor(), 10'000);
    fresh.scopes = device.scopes;
    fresh.pull();
    for (const std::string& name : device.scopes) EXPECT_EQ(device.held[name], fresh.held[name]) << name;
    for (const std::string& name : device.scopes)
      for (const auto& [key, entity] : device.held[name]) {
        if (key.first != "order") continue;
        const auto order = house_->order(*OrderId::parse(key.second), device.actor());
        ASSERT_OK(order);
        EXPECT_EQ(entity.body, to_json(*order)) << name;
      }
  }
  expect_verified();
}

std::int64_t thread_time_us() {
  timespec used{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
  return static_cast<std::int64_t>(used.tv_sec) * 1'000'000 + used.tv_nsec / 1'000;
}

TEST_F(Pull, an_empty_pull_costs_little) {
  open_file();
  ASSERT_OK(furnish(*house_));
  for (std::uint64_t n = 1; n <= 50; ++n) placed(n, customer("c"));
  Device device(*house_, customer("c"), 1);
  device.scopes = {"venues", "cust:c"};
  device.pull();
  // Of the processor, and the best of several: other programs on the machine are no part of it.
  double best_us = 1e9;
  for (int round = 0; round < 5; ++round) {
    const std::int64_t begun_us = thread_time_us();
    for (int i = 0; i < 100; ++i) ASSERT_OK(device.page());
    best_us = std::min(best_us, static_cast<double>(thread_time_us() - begun_us) / 100);
  }
  RecordProperty("empty_pull_us", static_cast<int>(best_us));
  EXPECT_LT(best_us, 1'000.0) << "a pull of nothing costs less than a millisecond";
}

}  // namespace
}  // namespace couvert

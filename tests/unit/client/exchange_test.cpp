// SPDX-License-Identifier: Apache-2.0
// The exchange against a house whose answers the test decides.
#include <gtest/gtest.h>

#include <set>

#include "faulty_storage.hpp"
#include "small_house.hpp"

namespace couvert::test {
namespace {

using Kind = sync::VerdictKind;

class ExchangeTest : public ::testing::Test {
 protected:
  ExchangeTest() {
    house.put_trattoria();
    device.line.connect(house.line());
  }
  /// Opened, and everything read once.
  Client ready() {
    auto client = device.open();
    EXPECT_TRUE(client);
    const auto report = client->sync(long_enough);
    EXPECT_TRUE(report->up_to_date) << (report->stopped_by ? report->stopped_by->name() : "");
    return *std::move(client);
  }
  static sync::Verdict verdict(Kind kind, Errc code = {}, std::int64_t after_ms = 0) {
    sync::Verdict verdict;
    verdict.verdict = kind;
    if (code != Errc{}) verdict.problem = sync::Problem{code, {}, {}};
    verdict.pos = 1;
    verdict.after_ms = after_ms;
    return verdict;
  }
  static std::vector<std::pair<std::int64_t, CommandId>> waiting(const Client& client) {
    std::vector<std::pair<std::int64_t, CommandId>> found;
    for (const PendingCommand& each : client.outbox()) found.emplace_back(each.seq, each.id);
    return found;
  }
  static std::vector<CommandId> ids(const Client& client) {
    std::vector<CommandId> found;
    for (const PendingCommand& each : client.outbox()) found.push_back(each.id);
    return found;
  }

  SmallHouse house;
  std::shared_ptr<spi::Storage> storage = spi::make_memory_storage();  // shared: see LentStorage
  Device device{customer("ana"), storage};
};

TEST_F(ExchangeTest, it_greets_then_sends_then_fetches) {
  auto client = device.open();
  EXPECT_FALSE(client->seen().complete);
  const auto first = client->sync(long_enough);
  ASSERT_TRUE(first);
  EXPECT_TRUE(first->up_to_date);
  EXPECT_TRUE(first->drained);
  EXPECT_EQ(first->received, 2);
  EXPECT_TRUE(client->seen().complete);
  EXPECT_EQ(client->seen().at, noon);
  ASSERT_TRUE(client->place(wish()));
  const auto second = client->sync(long_enough);
  EXPECT_EQ(second->sent, 1);
  EXPECT_EQ(second->applied, 1);
  ASSERT_EQ(house.pushes.size(), 2u);
  EXPECT_TRUE(house.pushes[0].salt.empty());
  EXPECT_EQ(house.pushes[1].salt, "salt");
  EXPECT_EQ(house.pushes[1].mutations[0].seq, 1);
  EXPECT_EQ(house.pushes[1].mutations[0].not_after_age_ms, 15 * 60 * 1'000);
  EXPECT_EQ(house.pulls[0].scopes, (std::vector<std::string>{"cust:ana", "venues"}));
  EXPECT_EQ(client->venues().size(), 1u);
}

TEST_F(ExchangeTest, nothing_is_asked_for_twice_when_there_is_nothing_to_do) {
  Client client = ready();
  EXPECT_FALSE(client.next_request()->has_value());
  EXPECT_GT(*client.next_due(), device.host.now());
  device.host.forward(*client.next_due() - device.host.now());
  EXPECT_TRUE(client.next_request()->has_value());
}

TEST_F(ExchangeTest, an_applied_command_stays_until_its_effect_is_on_the_disk_G3) {
  Client client = ready();
  auto placed = client.place(wish());
  const OrderId id = placed->order.id;
  house.verdict_pos = 3;
  auto report = client.sync(long_enough);
  EXPECT_EQ(report->applied, 1);
  EXPECT_FALSE(report->drained) << "the log's head is 2";
  ASSERT_EQ(client.outbox().size(), 1u);
  EXPECT_EQ(client.order(id)->order.state, OrderState::pending_acceptance);
  Order order = said_order(9);
  order.id = id;
  house.put("cust:ana", order);
  report = client.sync(long_enough);
  EXPECT_TRUE(report->drained);
  EXPECT_EQ(report->sent, 0) << "what is applied is not sent again";
  const auto shown = client.order(id);
  EXPECT_EQ(shown->standing, Standing::confirmed);
  EXPECT_EQ(shown->order, order);
  EXPECT_EQ(client.orders({})->orders.size(), 1u);
}

TEST_F(ExchangeTest, a_lost_answer_is_asked_for_again_with_the_same_id_C3_G3) {
  Client client = ready();
  ASSERT_TRUE(client.place(wish()));
  const auto before = waiting(client);
  device.line.lose_answers = 1;
  auto report = client.sync(long_enough);
  ASSERT_TRUE(report->stopped_by);
  EXPECT_EQ(report->stopped_by->code(), Errc::transport_timeout);
  EXPECT_EQ(waiting(client), before);
  EXPECT_EQ(client.outbox()[0].attempts, 1);
  house.decide = [](const sync::Mutation&) { return verdict(Kind::duplicate); };
  report = client.sync(long_enough);
  EXPECT_TRUE(report->drained);
  ASSERT_EQ(house.pushes.size(), 3u);
  EXPECT_EQ(house.pushes[1].mutations[0].id, house.pushes[2].mutations[0].id);
  EXPECT_EQ(house.pushes[1].mutations[0].seq, house.pushes[2].mutations[0].seq);
}

TEST_F(ExchangeTest, a_refusal_becomes_a_conflict_and_holds_nothing_up_G7) {
  Client client = ready();
  const OrderId first = client.place(wish())->order.id;
  const OrderId second = client.place(wish())->order.id;
  house.decide = [&](const sync::Mutation& mutation) {
    return mutation.lane == sync::order_lane(first) ? verdict(Kind::rejected, Errc::price_changed)
                                                    : verdict(Kind::applied);
  };
  std::vector<ClientEvent::What> told;
  client.watch([&](const ClientEvent& event) { told.push_back(event.what); });
  const auto report = client.sync(long_enough);
  EXPECT_EQ(report->rejected, 1);
  EXPECT_EQ(report->applied, 1);
  ASSERT_EQ(client.conflicts().size(), 1u);
  const Conflict conflict = client.conflicts()[0];
  EXPECT_EQ(conflict.problem.code, Errc::price_changed);
  EXPECT_EQ(conflict.order, first);
  ASSERT_TRUE(conflict.new_quote);
  EXPECT_EQ(conflict.new_quote->totals.total_minor, 2 * pizza_minor);
  EXPECT_TRUE(conflict.orderable->ok);
  EXPECT_EQ(client.order(first).error().code(), Errc::order_unknown);
  EXPECT_NE(std::find(told.begin(), told.end(), ClientEvent::What::conflict), told.end());
  EXPECT_EQ(client.seen().conflicts, 1);
  (void)second;
}

TEST_F(ExchangeTest, a_first_answer_that_was_a_refusal_comes_again_as_one) {
  Client client = ready();
  ASSERT_TRUE(client.place(wish()));
  house.decide = [](const sync::Mutation&) { return verdict(Kind::duplicate, Errc::item_sold_out); };
  EXPECT_EQ(client.sync(long_enough)->rejected, 1);
  EXPECT_EQ(client.conflicts()[0].problem.code, Errc::item_sold_out);
}

TEST_F(ExchangeTest, another_content_under_the_same_id_is_a_conflict) {
  Client client = ready();
  ASSERT_TRUE(client.place(wish()));
  house.decide = [](const sync::Mutation&) { return verdict(Kind::mismatch); };
  EXPECT_EQ(client.sync(long_enough)->rejected, 1);
  EXPECT_EQ(client.conflicts()[0].problem.code, Errc::command_mismatch);
}

TEST_F(ExchangeTest, what_must_wait_holds_up_its_own_lane_only) {
  Client client = ready();
  const OrderId first = client.place(wish())->order.id;
  const OrderId second = client.place(wish())->order.id;
  ASSERT_TRUE(client.submit(verb_command(70, first, OrderVerb::cancel_by_customer)));
  house.decide = [&](const sync::Mutation& mutation) {
    if (mutation.lane != sync::order_lane(first)) return verdict(Kind::applied);
    return mutation.name == "place_order" ? verdict(Kind::retry, Errc::overloaded, 40'000) : verdict(Kind::blocked);
  };
  auto report = client.sync(long_enough);
  EXPECT_FALSE(report->stopped_by);
  EXPECT_EQ(report->applied, 1);
  EXPECT_EQ(client.outbox().size(), 2u);
  EXPECT_EQ(client.order(second).error().code(), Errc::order_unknown) << "this house applies it and keeps nothing";
  house.pushes.clear();
  house.decide = nullptr;
  EXPECT_TRUE(client.sync(long_enough));
  EXPECT_TRUE(house.pushes.empty()) << "the house asked for forty seconds";
  device.host.forward(Duration::seconds(41));
  report = client.sync(long_enough);
  EXPECT_TRUE(report->drained);
  ASSERT_EQ(house.pushes.size(), 1u);
  ASSERT_EQ(house.pushes[0].mutations.size(), 2u);
  EXPECT_LT(house.pushes[0].mutations[0].seq, house.pushes[0].mutations[1].seq);
}

TEST_F(ExchangeTest, a_device_that_was_copied_gets_a_new_name_and_sends_the_same_commands) {
  Client client = ready();
  for (int n = 0; n < 3; ++n) ASSERT_TRUE(client.place(wish()));
  const auto before = ids(client);
  house.verdict_pos = 100;
  EXPECT_TRUE(client.sync(long_enough));
  ASSERT_TRUE(client.place(wish()));
  const auto all = ids(client);
  const DeviceId old = house.pushes.back().device;
  bool once = true;
  house.instead = [&](const spi::Request& request) -> std::optional<spi::Response> {
    if (request.target != "/v1/sync/push" || !std::exchange(once, false)) return std::nullopt;
    return refusal(Error(Errc::device_cloned));
  };
  house.pushes.clear();
  const auto report = client.sync(long_enough);
  EXPECT_FALSE(report->stopped_by);
  ASSERT_EQ(house.pushes.size(), 2u);
  EXPECT_TRUE(house.pushes[0].salt.empty());
  EXPECT_NE(house.pushes[1].device, old);
  std::vector<CommandId> sent;
  std::int64_t seq = 0;
  for (const sync::Mutation& each : house.pushes[1].mutations) {
    sent.push_back(each.id);
    EXPECT_EQ(each.seq, ++seq);
  }
  EXPECT_EQ(sent, all);
  EXPECT_EQ(before.size(), 3u);
}

TEST_F(ExchangeTest, a_store_that_was_put_back_is_noticed_at_the_next_contact) {
  Client client = ready();
  ASSERT_TRUE(client.place(wish()));
  const auto before = ids(client);
  house.settled_seq = 40;
  house.settled_of = house.pushes.back().incarnation;
  house.verdict_pos = 100;
  const auto report = client.sync(long_enough);
  EXPECT_FALSE(report->stopped_by);
  EXPECT_EQ(ids(client), before);
  EXPECT_NE(house.pushes.back().incarnation, *house.settled_of);
  EXPECT_EQ(house.pushes.back().mutations.at(0).seq, 1);
  EXPECT_EQ(house.pushes.back().mutations[0].id, before[0]);
}

TEST_F(ExchangeTest, a_house_that_always_claims_to_know_more_is_not_asked_for_ever) {
  Client client = ready();
  ASSERT_TRUE(client.place(wish()));
  house.settled_seq = 40;
  house.verdict_pos = 100;
  const auto report = client.sync(long_enough);
  ASSERT_TRUE(report->stopped_by);
  EXPECT_LT(house.pushes.size(), 20u);
  EXPECT_EQ(client.outbox().size(), 1u);
}

TEST_F(ExchangeTest, a_house_that_came_back_from_a_backup_is_told_again) {
  Client client = ready();
  ASSERT_TRUE(client.place(wish()));
  house.verdict_pos = 100;
  EXPECT_TRUE(client.sync(long_enough));
  ASSERT_EQ(client.outbox().size(), 1u);
  const auto before = ids(client);
  house.epoch = "second";
  house.pushes.clear();
  const auto report = client.sync(long_enough);
  EXPECT_TRUE(report->up_to_date);
  ASSERT_FALSE(house.pushes.empty());
  EXPECT_EQ(house.pushes.back().mutations.at(0).id, before[0]);
  EXPECT_TRUE(house.pulls.back().cursor.empty()) << "what it follows is read from the beginning";
}

TEST_F(ExchangeTest, a_cursor_that_is_too_old_costs_the_cache_never_the_outbox_G8) {
  for (std::uint64_t n = 1; n <= 4; ++n) house.put("cust:ana", said_order(n));
  Client client = ready();
  device.line.cut = true;
  ASSERT_TRUE(client.place(wish()));
  const auto before = waiting(client);
  // While it was away an order was erased, and the log no longer tells.
  std::erase_if(house.log, [](const sync::Change& change) { return change.id == order_id(2).text(); });
  device.line.cut = false;
  house.page = 1;
  int answered = 0;
  house.instead = [&](const spi::Request& request) -> std::optional<spi::Response> {
    if (request.target == "/v1/sync/push")
      return spi::Response{503, {{"retry-after", "1"}}, R"({"code":"overloaded"})"};
    if (++answered == 1) return refusal(Error(Errc::cursor_expired, {}, {}, R"({"scopes":["cust:ana","venues"]})"));
    return std::nullopt;
  };
  EXPECT_TRUE(client.sync(long_enough));
  EXPECT_EQ(waiting(client), before);
  client.wake();
  // Step by step: until the pass is complete, what was there stays readable.
  house.instead = [&](const spi::Request& request) -> std::optional<spi::Response> {
    if (request.target != "/v1/sync/push") return std::nullopt;
    sync::PushAnswer answer;
    answer.salt = house.salt;
    answer.epoch = house.epoch;
    auto push = from_json<sync::PushRequest>(request.body);
    for (const sync::Mutation& each : push->mutations) {
      sync::Verdict held = verdict(Kind::retry, Errc::overloaded, 3'000'000);
      held.id = each.id;
      held.seq = each.seq;
      answer.verdicts.push_back(held);
    }
    return spi::Response{200, {}, to_json(answer)};
  };
  bool expired = false;
  int pages = 0;
  for (int n = 0; n < 50; ++n) {
    auto request = client.next_request();
    ASSERT_TRUE(request);
    if (!*request) break;
    if (!expired && (*request)->target == "/v1/sync/pull") {
      expired = true;
      ASSERT_TRUE(
          client.take_answer(refusal(Error(Errc::cursor_expired, {}, {}, R"({"scopes":["cust:ana","venues"]})"))));
      continue;
    }
    if ((*request)->target == "/v1/sync/pull" && ++pages <= 4) {
      EXPECT_TRUE(client.order(order_id(2))) << "page " << pages;
    }
    ASSERT_TRUE(client.take_answer(device.line.send(**request, long_enough)));
    EXPECT_EQ(waiting(client), before);
  }
  EXPECT_TRUE(expired);
  EXPECT_GE(pages, 4);
  EXPECT_EQ(client.order(order_id(2)).error().code(), Errc::order_unknown);
  EXPECT_TRUE(client.order(order_id(4)));
  EXPECT_EQ(waiting(client), before);
}

TEST_F(ExchangeTest, a_sum_that_differs_has_that_scope_alone_read_again) {
  for (std::uint64_t n = 1; n <= 3; ++n) house.put("cust:ana", said_order(n));
  Client client = ready();
  {  // a row goes missing, as a faulty disk would have it
    auto unit = storage->begin(spi::Access::write);
    ASSERT_TRUE((*unit)->erase_order(order_id(2)));
    ASSERT_TRUE((*unit)->erase_record("in cust:ana", "order " + order_id(2).text()));
    auto scope = (*unit)->record("scope", "cust:ana");
    const std::string from = R"("count":3)";
    (*scope)->document.replace((*scope)->document.find(from), from.size(), R"("count":2)");
    ASSERT_TRUE((*unit)->put_record(**scope));
    ASSERT_TRUE((*unit)->commit());
  }
  client = *device.open();
  EXPECT_EQ(client.order(order_id(2)).error().code(), Errc::order_unknown);
  house.pulls.clear();
  const auto report = client.sync(long_enough);
  EXPECT_EQ(report->repaired_scopes, 1);
  EXPECT_TRUE(report->up_to_date);
  EXPECT_TRUE(client.order(order_id(2)));
  EXPECT_EQ(report->received, 3) << "nothing but the orders came again";
  EXPECT_EQ(client.sync(long_enough)->repaired_scopes, 0);
}

TEST_F(ExchangeTest, a_revoked_scope_takes_along_what_only_it_brought) {
  house.put("cust:ana", said_order(1));
  house.put("cust:ana", said_order(2));
  house.put("rest:trattoria", said_order(2));
  auto opened = device.open({}, {"venues", "cust:ana", "rest:trattoria"});
  Client client = *std::move(opened);
  ASSERT_TRUE(client.sync(long_enough)->up_to_date);
  ASSERT_TRUE(client.place(wish()));
  const auto before = ids(client);
  house.verdict_pos = 1'000;
  house.log.push_back({sync::ChangeKind::revoke, "cust:ana", {}, {}, 0, {}});
  std::vector<std::string> told;
  client.watch([&](const ClientEvent& event) {
    if (event.what == ClientEvent::What::access) told.push_back(event.id);
  });
  EXPECT_TRUE(client.sync(long_enough));
  EXPECT_EQ(told, (std::vector<std::string>{"cust:ana"}));
  EXPECT_EQ(client.order(order_id(1)).error().code(), Errc::order_unknown);
  EXPECT_TRUE(client.order(order_id(2)));
  EXPECT_EQ(ids(client), before);
}

TEST_F(ExchangeTest, whoever_lost_all_rights_keeps_nothing_but_the_outbox) {
  house.put("cust:ana", said_order(1));
  Client client = ready();
  ASSERT_TRUE(client.place(wish()));
  house.instead = [](const spi::Request&) { return refusal(Error(Errc::access_revoked)); };
  const auto report = client.sync(long_enough);
  EXPECT_EQ(report->stopped_by->code(), Errc::access_revoked);
  EXPECT_EQ(client.order(order_id(1)).error().code(), Errc::order_unknown);
  EXPECT_EQ(client.outbox().size(), 1u);
  EXPECT_EQ(client.venues().size(), 1u) << "what everybody may see";
  // A push is never refused as a whole for that: each command gets its verdict, and nothing waits for ever.
  house.instead = nullptr;
  house.decide = [](const sync::Mutation&) { return verdict(Kind::rejected, Errc::access_revoked); };
  const auto second = client.sync(long_enough);
  EXPECT_FALSE(second->stopped_by);
  EXPECT_EQ(second->rejected, 1);
  EXPECT_GE(second->pages, 1) << "what everybody may see is kept up to date";
  EXPECT_TRUE(client.outbox().empty());
  ASSERT_EQ(client.conflicts().size(), 1u);
  EXPECT_EQ(client.conflicts()[0].problem.code, Errc::access_revoked);
}

TEST_F(ExchangeTest, what_is_gone_is_gone_and_does_not_come_back) {
  house.put("cust:ana", said_order(1));
  Client client = ready();
  house.del("cust:ana", "order", order_id(1).text());
  house.del("venues", "menu", "trattoria");
  ASSERT_TRUE(client.sync(long_enough)->up_to_date);
  EXPECT_EQ(client.order(order_id(1)).error().code(), Errc::order_unknown);
  EXPECT_FALSE((*client.book("trattoria"))->index);
  EXPECT_EQ(client.sync(long_enough)->repaired_scopes, 0);
  EXPECT_EQ(client.submit(verb_command(3, order_id(1), OrderVerb::cancel_by_customer)).error().code(),
            Errc::order_unknown);
}

TEST_F(ExchangeTest, one_command_that_cannot_be_read_does_not_hold_up_the_rest) {
  Client client = ready();
  for (int n = 0; n < 7; ++n) ASSERT_TRUE(client.place(wish()));
  const CommandId poison = client.outbox()[4].id;
  house.instead = [&](const spi::Request& request) -> std::optional<spi::Response> {
    if (request.body.find(poison.text()) == std::string::npos) return std::nullopt;
    return refusal(Error(Errc::limit_exceeded));
  };
  const auto report = client.sync(long_enough);
  EXPECT_FALSE(report->stopped_by);
  EXPECT_EQ(report->applied, 6);
  ASSERT_EQ(client.conflicts().size(), 1u);
  EXPECT_EQ(client.conflicts()[0].id, poison);
  EXPECT_EQ(client.conflicts()[0].problem.code, Errc::limit_exceeded);
}

TEST_F(ExchangeTest, failures_are_waited_out_longer_and_longer) {
  Client client = ready();
  ASSERT_TRUE(client.place(wish()));
  device.line.cut = true;
  std::int64_t last = 0;
  for (int n = 0; n < 12; ++n) {
    auto request = client.next_request();
    ASSERT_TRUE(request->has_value()) << n;
    ASSERT_TRUE(client.take_answer(device.line.send(**request, long_enough)));
    EXPECT_FALSE(client.next_request()->has_value());
    const std::int64_t wait = (*client.next_due() - device.host.now()).us;
    EXPECT_GE(wait, 250'000);
    EXPECT_LE(wait, 300'000'000);
    if (n > 2) {
      EXPECT_GT(wait * 2, last) << n;
    }
    last = wait;
    device.host.forward(Duration{wait});
  }
  EXPECT_GE(last, 150'000'000);
  client.wake();
  device.line.cut = false;
  EXPECT_TRUE(client.next_request()->has_value());
}

/// Answers come and cannot be kept: what waits between the questions, one by one.
std::vector<std::int64_t> waits_of_a_full_disk(Device& with, Client& client, int questions) {
  std::vector<std::int64_t> waits;
  for (int n = 0; n < questions; ++n) {
    with.host.forward(*client.next_due() - with.host.now());
    auto request = client.next_request();
    EXPECT_TRUE(request && request->has_value()) << n;
    const Status taken = client.take_answer(with.line.send(**request, long_enough));
    EXPECT_EQ(taken.error().code(), Errc::storage_full) << n;
    EXPECT_FALSE(client.next_request()->has_value()) << n;
    waits.push_back((*client.next_due() - with.host.now()).us);
  }
  return waits;
}

TEST_F(ExchangeTest, answers_that_a_full_disk_cannot_keep_are_asked_for_with_growing_pauses) {
  FaultPlan plan;
  Device full(customer("ana"), std::make_shared<FaultyStorage>(std::make_unique<LentStorage>(storage), plan));
  full.line.connect(house.line());
  auto client = full.open();
  ASSERT_TRUE(client->sync(long_enough)->up_to_date);
  house.put("cust:ana", said_order(1));
  plan.fail_after(0, Errc::storage_full, true);
  const auto waits = waits_of_a_full_disk(full, *client, 8);
  for (std::size_t n = 0; n < waits.size(); ++n) {
    const std::int64_t longest = 500'000LL << n;  // of which chance takes away up to a half
    EXPECT_LE(waits[n], longest) << n;
    EXPECT_GE(waits[n], longest / 2) << n;
  }
  plan.heal();
  EXPECT_TRUE(client->sync(long_enough)->up_to_date);
  EXPECT_TRUE(client->order(order_id(1)));
}

TEST_F(ExchangeTest, a_disk_that_is_well_again_lets_the_refused_cursor_go_at_once_G8) {
  FaultPlan plan;
  Device full(customer("ana"), std::make_shared<FaultyStorage>(std::make_unique<LentStorage>(storage), plan));
  full.line.connect(house.line());
  auto client = full.open();
  ASSERT_TRUE(client->sync(long_enough)->up_to_date);
  house.put("cust:ana", said_order(1));
  house.instead = [](const spi::Request& request) -> std::optional<spi::Response> {
    auto pull = from_json<sync::PullRequest>(request.body);
    return pull && !pull->cursor.empty() ? std::optional(refusal(Error(Errc::cursor_expired))) : std::nullopt;
  };
  plan.fail_after(0, Errc::storage_full, true);
  const auto waits = waits_of_a_full_disk(full, *client, 8);
  EXPECT_GE(waits.back(), 32'000'000);
  EXPECT_LE(waits.back(), 64'000'000) << "each answer counts once";
  plan.heal();
  full.host.forward(*client->next_due() - full.host.now());
  auto request = client->next_request();
  ASSERT_TRUE(request->has_value());
  ASSERT_TRUE(client->take_answer(full.line.send(**request, long_enough)));
  request = client->next_request();
  ASSERT_TRUE(request->has_value()) << "the pause was the disk's";
  ASSERT_TRUE(client->take_answer(full.line.send(**request, long_enough)));
  EXPECT_TRUE(client->order(order_id(1)));
}

TEST_F(ExchangeTest, a_house_that_asks_for_patience_gets_it) {
  Client client = ready();
  ASSERT_TRUE(client.place(wish()));
  house.instead = [](const spi::Request&) { return spi::Response{503, {{"retry-after", "17"}}, "<html>busy</html>"}; };
  const auto report = client.sync(long_enough);
  EXPECT_EQ(report->stopped_by->code(), Errc::overloaded);
  EXPECT_EQ((*client.next_due() - device.host.now()).us, 17'000'000);
}

TEST_F(ExchangeTest, an_answer_that_is_no_answer_changes_nothing) {
  Client client = ready();
  ASSERT_TRUE(client.place(wish()));
  for (const char* body : {"", "{}", "[1]", "<html>", R"({"salt":"x","epoch":"first","verdicts":[{}]})"}) {
    house.instead = [body](const spi::Request&) { return spi::Response{200, {}, body}; };
    const auto report = client.sync(long_enough);
    ASSERT_TRUE(report->stopped_by) << body;
    EXPECT_EQ(report->stopped_by->code(), Errc::transport_response) << body;
    EXPECT_EQ(client.outbox().size(), 1u);
  }
}

TEST_F(ExchangeTest, a_page_that_comes_in_pieces_is_the_same_page) {
  for (std::uint64_t n = 1; n <= 20; ++n) house.put("cust:ana", said_order(n));
  house.page = 3;
  Client client = ready();
  EXPECT_EQ(client.orders({})->orders.size(), 20u);
  EXPECT_EQ(house.pulls.size(), 8u);
}

TEST_F(ExchangeTest, an_answer_that_was_under_way_at_the_sign_out_brings_nothing_back) {
  house.put("cust:ana", said_order(1));
  Client client = ready();
  house.put("cust:ana", said_order(2));
  client.wake();
  device.host.forward(*client.next_due() - device.host.now());
  auto request = client.next_request();
  ASSERT_TRUE(request->has_value());
  const auto answer = device.line.send(**request, long_enough);
  ASSERT_TRUE(client.sign_out());
  ASSERT_TRUE(client.take_answer(answer));
  EXPECT_TRUE(client.orders({})->orders.empty()) << "somebody may have signed out because of what is shown";
  EXPECT_TRUE(client.venues().empty());
  const auto report = client.sync(long_enough);
  EXPECT_TRUE(report->up_to_date);
  EXPECT_EQ(report->repaired_scopes, 0);
  EXPECT_EQ(client.orders({})->orders.size(), 2u);
}

TEST_F(ExchangeTest, what_nobody_asked_for_is_not_kept) {
  Client client = ready();
  house.instead = [&](const spi::Request& request) -> std::optional<spi::Response> {
    if (request.target != "/v1/sync/pull") return std::nullopt;
    sync::PullAnswer answer;
    const Order order = said_order(1);
    answer.changes = {{sync::ChangeKind::put, "cust:bo", "order", order.id.text(), order.version, to_json(order)}};
    answer.cursor = "venues=2 cust:ana=0 ";
    answer.epoch = house.epoch;
    answer.at = noon;
    return spi::Response{200, {}, to_json(answer)};
  };
  EXPECT_TRUE(client.sync(long_enough));
  EXPECT_EQ(client.order(order_id(1)).error().code(), Errc::order_unknown);
}

TEST_F(ExchangeTest, age_is_counted_by_the_clock_that_only_runs_forward_G7) {
  Client client = ready();
  ASSERT_TRUE(client.place(wish()));
  device.line.cut = true;
  EXPECT_TRUE(client.sync(long_enough));
  device.host.forward(Duration::minutes(3));
  device.host.wall_us -= Duration::minutes(60 * 24 * 365 * 10).us;  // somebody set it
  device.line.cut = false;
  house.verdict_pos = 1'000;
  EXPECT_TRUE(client.sync(long_enough));
  ASSERT_EQ(house.pushes.back().mutations.size(), 1u);
  EXPECT_EQ(house.pushes.back().mutations[0].age_ms, 180'000);
  EXPECT_FALSE(house.pushes.back().mutations[0].age_is_lower_bound);
}

TEST_F(ExchangeTest, after_a_restart_of_the_machine_age_is_a_lower_bound) {
  Client client = ready();
  ASSERT_TRUE(client.place(wish()));
  device.host.forward(Duration::minutes(3));
  ASSERT_TRUE(client.place(wish()));  // the last that was seen of this run of the machine
  ASSERT_TRUE(client.close());
  device.host.reboot();
  device.host.wall_us += Duration::minutes(600).us;
  client = *device.open();
  device.host.forward(Duration::minutes(1));
  EXPECT_TRUE(client.sync(long_enough));
  ASSERT_EQ(house.pushes.back().mutations.size(), 2u);
  EXPECT_EQ(house.pushes.back().mutations[0].age_ms, 240'000);
  EXPECT_TRUE(house.pushes.back().mutations[0].age_is_lower_bound);
}

class Wallet final : public spi::Secrets {
 public:
  Result<SecretKey> storage_key(std::string_view) override { return Error(Errc::not_found); }
  Result<std::string> access_token() override { return token; }
  Result<std::string> token = std::string("abc");
};

TEST_F(ExchangeTest, the_token_goes_along_and_nothing_goes_without_it) {
  Wallet wallet;
  ClientOptions options;
  options.storage = std::make_unique<LentStorage>(storage);
  options.transport = &device.line;
  options.host = &device.host;
  options.secrets = &wallet;
  options.actor = customer("ana");
  auto client = Client::open(std::move(options));
  ASSERT_TRUE(client);
  ASSERT_TRUE(client->sync(long_enough));
  const auto& headers = device.line.sent.back().headers;
  EXPECT_NE(
      std::find(headers.begin(), headers.end(), std::pair<std::string, std::string>("authorization", "Bearer abc")),
      headers.end());
  wallet.token = Error(Errc::unauthenticated);
  const int before = device.line.requests;
  EXPECT_EQ(client->sync(long_enough)->stopped_by->code(), Errc::unauthenticated);
  EXPECT_EQ(device.line.requests, before);
}

TEST_F(ExchangeTest, without_a_transport_it_says_so) {
  ClientOptions options;
  options.storage = std::make_unique<LentStorage>(storage);
  options.host = &device.host;
  options.actor = customer("ana");
  auto client = Client::open(std::move(options));
  EXPECT_EQ(client->sync(long_enough)->stopped_by->code(), Errc::transport_unreachable);
}

}  // namespace
}  // namespace couvert::test

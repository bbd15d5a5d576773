// SPDX-License-Identifier: Apache-2.0
// What devices bring: every verdict, lanes, copies of devices, lost answers.
#include <thread>

#include "couvert/limits.hpp"
#include "sync_device.hpp"

namespace couvert {
namespace {

using namespace couvert::test;
using sync::VerdictKind;

class Push : public HouseTest {
 protected:
  OrderCommand command(std::uint64_t n, std::uint64_t order, OrderVerb verb) {
    OrderCommand made;
    made.command = command_id(10'000 + n);
    made.order = order_id(order);
    made.verb = verb;
    if (verb == OrderVerb::accept) made.ready_at = host_.now() + Duration::minutes(20);
    return made;
  }
};

TEST_F(Push, a_new_command_is_applied_and_the_same_one_is_a_duplicate_for_ever_C3_G3) {
  open_file();
  ASSERT_OK(furnish(*house_));
  Device device(*house_, customer("c"), 1);
  const auto first = device.send(pizza_order(1));
  EXPECT_EQ(first.verdict, VerdictKind::applied);
  EXPECT_EQ(first.entity, "order");
  EXPECT_EQ(first.entity_id, order_id(1).text());
  EXPECT_EQ(first.pos, house_->head());
  host_.forward(Duration{400LL * 86'400'000'000});
  reopen_file();
  device.move_to(*house_);
  const auto answer = device.push({mutation_of(pizza_order(1), 1)});
  ASSERT_OK(answer);
  const sync::Verdict& again = answer->verdicts.at(0);
  EXPECT_EQ(again.verdict, VerdictKind::duplicate);
  EXPECT_EQ(again.version, first.version);
  EXPECT_EQ(again.pos, first.pos);
  EXPECT_EQ(again.entity_id, first.entity_id);
  EXPECT_FALSE(again.problem);
  EXPECT_EQ(answer->settled_seq, 1);
  EXPECT_EQ(order_count(), 1);
  expect_verified();
}

TEST_F(Push, a_command_by_rest_and_by_sync_is_one_C3) {
  furnished();
  Device device(*house_, customer("c"), 1);
  ASSERT_OK(house_->submit(pizza_order(1), customer("c")));
  EXPECT_EQ(device.send(pizza_order(1)).verdict, VerdictKind::duplicate);
  EXPECT_EQ(device.send(pizza_order(2)).verdict, VerdictKind::applied);
  const auto receipt = house_->submit(pizza_order(2), customer("c"));
  ASSERT_OK(receipt);
  EXPECT_TRUE(receipt->duplicate);
  EXPECT_EQ(order_count(), 2);
  expect_verified();
}

TEST_F(Push, a_refusal_is_recorded_and_holds_nothing_up_G7) {
  furnished();
  Device device(*house_, customer("c"), 1);
  PlaceOrder cheap = pizza_order(1);
  cheap.expected_total_minor = 1;
  const auto answer = device.push({mutation_of(cheap, 1), mutation_of(pizza_order(2), 2)});
  ASSERT_OK(answer);
  EXPECT_EQ(answer->verdicts[0].verdict, VerdictKind::rejected);
  EXPECT_EQ(answer->verdicts[0].problem->code, Errc::price_changed);
  EXPECT_NE(answer->verdicts[0].problem->details_json.find("\"actual\""), std::string::npos);
  EXPECT_EQ(answer->verdicts[1].verdict, VerdictKind::applied);
  EXPECT_EQ(answer->settled_seq, 2);
  const auto again = device.push({mutation_of(cheap, 1)});
  ASSERT_OK(again);
  EXPECT_EQ(again->verdicts[0].verdict, VerdictKind::duplicate);
  EXPECT_EQ(again->verdicts[0].problem, answer->verdicts[0].problem);
  expect_verified();
}

TEST_F(Push, a_poison_command_costs_one_verdict_G3) {
  furnished();
  Device device(*house_, customer("c"), 1);
  sync::Mutation unknown = mutation_of(pizza_order(1), 1), later = mutation_of(pizza_order(2), 2),
                 broken = mutation_of(pizza_order(3), 3), other = mutation_of(pizza_order(4), 4),
                 huge = mutation_of(pizza_order(5), 5);
  unknown.name = "launch";
  later.schema = 99;
  broken.args = "{\"couvert\":";
  other.id = command_id(77);
  huge.args = std::string(limits::json_octets + 1, ' ');
  const auto answer = device.push({unknown, later, broken, other, mutation_of(pizza_order(6), 6)});
  ASSERT_OK(answer);
  const Errc codes[] = {Errc::command_schema, Errc::command_schema, Errc::json_syntax, Errc::invalid_argument};
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_EQ(answer->verdicts[i].verdict, VerdictKind::rejected);
    EXPECT_EQ(error_info(answer->verdicts[i].problem->code).name, error_info(codes[i]).name);
  }
  EXPECT_EQ(answer->verdicts[4].verdict, VerdictKind::applied);
  EXPECT_EQ(answer->settled_seq, 6 - 1 + 1 == 6 ? 4 : 0) << "5 was not sent yet";
  huge.seq = 5;
  const auto alone = device.push({huge});
  ASSERT_OK(alone);
  EXPECT_EQ(alone->verdicts[0].verdict, VerdictKind::rejected);
  EXPECT_EQ(alone->settled_seq, 6);
  const auto again = device.push({unknown, later, broken, other});
  ASSERT_OK(again);
  for (const auto& verdict : again->verdicts) EXPECT_EQ(verdict.verdict, VerdictKind::duplicate);
  expect_verified();
}

TEST_F(Push, the_same_id_with_other_content_is_a_mismatch_C3) {
  furnished();
  Device device(*house_, customer("c"), 1);
  EXPECT_EQ(device.send(pizza_order(1)).verdict, VerdictKind::applied);
  PlaceOrder changed = pizza_order(1);
  changed.contact.name = "someone else";
  const auto answer = device.push({mutation_of(changed, 1)});
  ASSERT_OK(answer);
  EXPECT_EQ(answer->verdicts[0].verdict, VerdictKind::mismatch);
  EXPECT_EQ(answer->verdicts[0].problem->code, Errc::command_mismatch);
  Device other(*house_, customer("d"), 2);
  EXPECT_EQ(other.send(pizza_order(1)).verdict, VerdictKind::mismatch) << "somebody else's command is another one";
  expect_verified();
}

TEST_F(Push, lanes_keep_their_order_and_hold_up_nobody_else_G3) {
  furnished();
  Device device(*house_, ops, 1);
  auto waits = mutation_of(command(1, 1, OrderVerb::accept), 1);
  waits.depends_on = command_id(999);
  const auto answer =
      device.push({waits, mutation_of(command(2, 1, OrderVerb::start_prep), 2), mutation_of(pizza_order(2), 3)});
  ASSERT_OK(answer);
  EXPECT_EQ(answer->verdicts[0].verdict, VerdictKind::blocked);
  EXPECT_EQ(answer->verdicts[1].verdict, VerdictKind::blocked);
  EXPECT_EQ(answer->verdicts[2].verdict, VerdictKind::applied);
  EXPECT_EQ(answer->settled_seq, 0) << "the first two are not settled";
  // What it waits for is refused: so is it, and the lane goes on.
  PlaceOrder cheap = pizza_order(9);
  cheap.command = command_id(999);
  cheap.expected_total_minor = 1;
  const auto next = device.push({waits, mutation_of(command(2, 1, OrderVerb::start_prep), 2), mutation_of(cheap, 4)});
  ASSERT_OK(next);
  EXPECT_EQ(next->verdicts[0].verdict, VerdictKind::blocked) << "it comes later in the request";
  EXPECT_EQ(next->verdicts[2].verdict, VerdictKind::rejected);
  const auto last = device.push({waits, mutation_of(command(2, 1, OrderVerb::start_prep), 2)});
  ASSERT_OK(last);
  EXPECT_EQ(last->verdicts[0].verdict, VerdictKind::rejected);
  EXPECT_EQ(last->verdicts[0].problem->code, Errc::dependency_refused);
  EXPECT_EQ(last->verdicts[1].verdict, VerdictKind::rejected);
  EXPECT_EQ(last->settled_seq, 4);
  expect_verified();
}

TEST_F(Push, a_dependency_that_took_effect_lets_it_through_C2_G3) {
  furnished();
  Device device(*house_, staff("trattoria"), 1);
  auto accept = mutation_of(command(1, 1, OrderVerb::accept), 2);
  accept.depends_on = pizza_order(1).command;
  const auto answer = device.push({mutation_of(pizza_order(1), 1), accept});
  ASSERT_OK(answer);
  EXPECT_EQ(answer->verdicts[0].verdict, VerdictKind::applied);
  EXPECT_EQ(answer->verdicts[1].verdict, VerdictKind::applied);
  EXPECT_GT(answer->verdicts[1].version, answer->verdicts[0].version);
  expect_verified();
}

TEST_F(Push, too_old_a_command_is_refused_for_ever_G7) {
  furnished();
  Device device(*house_, customer("c"), 1);
  auto old = mutation_of(pizza_order(1), 1);
  old.not_after_age_ms = 900'000;
  old.age_ms = 900'001;
  auto answer = device.push({old});
  ASSERT_OK(answer);
  EXPECT_EQ(answer->verdicts[0].problem->code, Errc::command_too_old);
  old.age_ms = 1;  // a clock that went back changes nothing
  answer = device.push({old});
  ASSERT_OK(answer);
  EXPECT_EQ(answer->verdicts[0].verdict, VerdictKind::duplicate);
  EXPECT_EQ(answer->verdicts[0].problem->code, Errc::command_too_old);
  auto in_time = mutation_of(pizza_order(2), 2);
  in_time.not_after_age_ms = in_time.age_ms = 900'000;
  answer = device.push({in_time});
  ASSERT_OK(answer);
  EXPECT_EQ(answer->verdicts[0].verdict, VerdictKind::applied);
  // Once carried out, its age is of no account.
  in_time.age_ms = 90LL * 86'400'000;
  answer = device.push({in_time});
  ASSERT_OK(answer);
  EXPECT_EQ(answer->verdicts[0].verdict, VerdictKind::duplicate);
  EXPECT_FALSE(answer->verdicts[0].problem);
}

TEST_F(Push, copies_of_a_device_are_caught_and_lose_nothing_G3) {
  furnished();
  Device original(*house_, customer("c"), 1), copy(*house_, customer("c"), 1);
  for (Device* each : {&original, &copy}) ASSERT_OK(each->push({}));
  EXPECT_EQ(original.send(pizza_order(1)).verdict, VerdictKind::applied);
  // The copy uses seq 1 for something else.
  EXPECT_FAILS(Errc::device_cloned, copy.push({mutation_of(pizza_order(2), 1)}));
  EXPECT_EQ(order_count(), 1) << "nothing in it was looked at";
  // With a new identity, and the ids unchanged, it loses nothing.
  Device renewed(*house_, customer("c"), 2);
  EXPECT_EQ(renewed.send(pizza_order(2)).verdict, VerdictKind::applied);
  // Above the low-water mark, too.
  ASSERT_OK(original.push({mutation_of(pizza_order(5), 5)}));
  EXPECT_FAILS(Errc::device_cloned, original.push({mutation_of(pizza_order(6), 5)}));
  // A salt that the house did not give.
  copy.salt = renewed.salt;
  EXPECT_FAILS(Errc::device_cloned, copy.push({}));
  copy.salt = "nonsense";
  EXPECT_FAILS(Errc::device_cloned, copy.push({mutation_of(pizza_order(7), 2)}));
  expect_verified();
}

TEST_F(Push, a_new_store_of_a_device_begins_anew_and_the_old_one_is_a_copy_G3) {
  furnished();
  Device before(*house_, customer("c"), 1, 1), after(*house_, customer("c"), 1, 2);
  EXPECT_EQ(before.send(pizza_order(1)).verdict, VerdictKind::applied);
  EXPECT_EQ(after.send(pizza_order(2)).verdict, VerdictKind::applied);
  EXPECT_FAILS(Errc::device_cloned, before.push({mutation_of(pizza_order(3), 2)}));
  EXPECT_FAILS(Errc::device_cloned, before.push({}));
  EXPECT_FAILS(Errc::device_cloned, before.page());
  EXPECT_EQ(after.send(pizza_order(3)).verdict, VerdictKind::applied);
  // What the old one had sent before is known by its id.
  EXPECT_EQ(after.send(pizza_order(1)).verdict, VerdictKind::duplicate);
}

TEST_F(Push, a_lost_answer_does_no_harm_G3) {
  furnished();
  Device device(*house_, customer("c"), 1);
  const auto one = house_->push({device_id(1), incarnation_id(1), {}, sync::protocol, {}}, customer("c"));
  const auto two = house_->push({device_id(1), incarnation_id(1), {}, sync::protocol, {}}, customer("c"));
  ASSERT_OK(one);
  ASSERT_OK(two);
  EXPECT_EQ(one->salt, two->salt);
  const std::vector<sync::Mutation> batch = {mutation_of(pizza_order(1), 1), mutation_of(pizza_order(2), 2)};
  ASSERT_OK(device.push(batch));
  const auto again = device.push(batch);  // the first answer was lost
  ASSERT_OK(again);
  for (const auto& verdict : again->verdicts) EXPECT_EQ(verdict.verdict, VerdictKind::duplicate);
  EXPECT_EQ(again->settled_seq, 2);
  EXPECT_EQ(order_count(), 2);
}

TEST_F(Push, another_person_takes_over_a_device_without_commands_only) {
  furnished();
  Device first(*house_, customer("c"), 1), second(*house_, customer("d"), 1);
  EXPECT_EQ(first.send(pizza_order(1)).verdict, VerdictKind::applied);
  ASSERT_OK(second.push({mutation_of(pizza_order(2), 2)}));
  ASSERT_OK(second.push({mutation_of(pizza_order(4), 4)}));  // 3 is not settled
  EXPECT_FAILS(Errc::permission_denied, first.push({mutation_of(pizza_order(5), 5)}));
  Device anew(*house_, customer("c"), 1, 2);
  EXPECT_EQ(anew.send(pizza_order(6)).verdict, VerdictKind::applied) << "what somebody else left open is no part of it";
  EXPECT_FAILS(Errc::device_cloned, second.push({mutation_of(pizza_order(7), 7)}));
}

TEST_F(Push, requests_that_are_wrong_as_a_whole_change_nothing) {
  furnished();
  Device device(*house_, customer("c"), 1);
  ASSERT_OK(device.push({}));
  const auto try_with = [&](auto change) {
    sync::PushRequest request{device_id(1),
                              incarnation_id(1),
                              device.salt,
                              sync::protocol,
                              {mutation_of(pizza_order(1), 1), mutation_of(pizza_order(2), 2)}};
    change(request);
    return house_->push(std::move(request), customer("c"));
  };
  EXPECT_FAILS(Errc::sync_protocol, try_with([](auto& r) { r.protocol = 2; }));
  EXPECT_FAILS(Errc::invalid_argument, try_with([](auto& r) { r.device = DeviceId(); }));
  EXPECT_FAILS(Errc::invalid_argument, try_with([](auto& r) { r.incarnation = IncarnationId(); }));
  EXPECT_FAILS(Errc::invalid_argument, try_with([](auto& r) { r.salt.clear(); }));
  EXPECT_FAILS(Errc::invalid_argument, try_with([](auto& r) { r.mutations[1].seq = 1; }));
  EXPECT_FAILS(Errc::invalid_argument, try_with([](auto& r) { r.mutations[0].seq = 0; }));
  EXPECT_FAILS(Errc::invalid_argument, try_with([](auto& r) { r.mutations[1].id = r.mutations[0].id; }));
  EXPECT_FAILS(Errc::invalid_argument, try_with([](auto& r) { r.mutations[0].id = CommandId(); }));
  EXPECT_FAILS(Errc::limit_exceeded, try_with([](auto& r) {
                 for (std::int64_t i = 3; i <= 101; ++i)
                   r.mutations.push_back(mutation_of(pizza_order(static_cast<std::uint64_t>(i)), i));
               }));
  EXPECT_FAILS(Errc::limit_exceeded,
               try_with([](auto& r) { r.mutations[0].args = std::string(limits::push_octets, ' '); }));
  EXPECT_FAILS(
      Errc::permission_denied,
      house_->push({device_id(1), incarnation_id(1), "x", sync::protocol, {mutation_of(pizza_order(1), 1)}}, Actor{}));
  EXPECT_EQ(order_count(), 0);
}

TEST_F(Push, stock_and_baskets_have_their_records_too_C3) {
  furnished();
  Device device(*house_, manager("trattoria"), 1);
  StockCommand count;
  count.command = command_id(1);
  count.venue = "trattoria";
  count.verb = StockVerb::set;
  count.target = {TargetKind::item, {}, "margherita"};
  count.quantity_milli = 5'000;
  const auto first = device.send(count);
  EXPECT_EQ(first.verdict, VerdictKind::applied) << (first.problem ? error_info(first.problem->code).name : "");
  EXPECT_EQ(first.entity, "stock");
  auto again = device.push({mutation_of(count, 1)});
  ASSERT_OK(again);
  EXPECT_EQ(again->verdicts[0].verdict, VerdictKind::duplicate);
  EXPECT_EQ(again->verdicts[0].version, first.version);

  Device guest(*house_, customer("c"), 2);
  GroupCart basket;
  basket.id = id_of<CartId>(1);
  basket.venue = "trattoria";
  basket.host = id_of<ParticipantId>(1);
  const sync::Mutation put{command_id(2), 1, sync::basket_lane(basket.id), "put_basket", sync::schema, to_json(basket)};
  auto kept = guest.push({put});
  ASSERT_OK(kept);
  EXPECT_EQ(kept->verdicts[0].verdict, VerdictKind::applied)
      << (kept->verdicts[0].problem ? error_info(kept->verdicts[0].problem->code).name : "");
  kept = guest.push({put});
  ASSERT_OK(kept);
  EXPECT_EQ(kept->verdicts[0].verdict, VerdictKind::duplicate);
  EXPECT_EQ(kept->verdicts[0].entity_id, basket.id.text());
  EXPECT_EQ(kept->verdicts[0].version, 1);
}

TEST_F(Push, eight_threads_push_and_pull_at_once_G3) {
  open_file();
  ASSERT_OK(furnish(*house_));
  std::vector<std::thread> threads;
  for (std::uint64_t t = 0; t < 8; ++t)
    threads.emplace_back([this, t] {
      Device device(*house_, customer("c" + std::to_string(t)), 100 + t);
      device.scopes = {"cust:c" + std::to_string(t), "venues"};
      for (std::uint64_t n = 1; n <= 10; ++n) {
        EXPECT_EQ(device.send(pizza_order(1'000 * (t + 1) + n)).verdict, VerdictKind::applied);
        device.pull(7);
      }
      EXPECT_EQ(device.held["cust:c" + std::to_string(t)].size(), 10u);
    });
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(order_count(), 80);
  expect_verified();
}

}  // namespace
}  // namespace couvert

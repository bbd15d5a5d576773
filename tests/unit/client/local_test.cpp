// SPDX-License-Identifier: Apache-2.0
// What a device does by itself: nothing here ever reaches a house.
#include <gtest/gtest.h>

#include <set>
#include <stdexcept>

#include "client/policy.hpp"
#include "couvert/codec.hpp"
#include "device.hpp"
#include "temp_folder.hpp"

namespace couvert::test {
namespace {

/// A device that has heard of the trattoria, and of nothing else, without any exchange.
class LocalTest : public ::testing::Test {
 protected:
  LocalTest() {
    auto unit = storage->begin(spi::Access::write);
    spi::VenueRow row{"trattoria", 1, to_json(trattoria()), {}, to_json(trattoria_rules())};
    Menu menu = trattoria_menu();
    menu.version = 3;
    row.menu_json = to_json(menu);
    EXPECT_TRUE((*unit)->put_venue(row));
    EXPECT_TRUE((*unit)->commit());
  }
  /// An order as the house would have said it.
  Order said(std::uint64_t n, const Actor& whose) {
    auto book = device(whose).open()->book("trattoria");
    PlaceOrder command = pizza_order(n);
    Order order;
    order.id = command.order;
    order.venue = "trattoria";
    order.customer = "ana";
    order.cart = command.cart;
    order.quote = *price_at(**book, command.cart, noon);
    order.contact = command.contact;
    order.placed_at = noon + Duration::seconds(static_cast<std::int64_t>(n));
    order.number = "A-0001";
    for (const OrderEvent& event : begin(order, command.command, customer("ana"))) order = apply(order, event);
    auto unit = storage->begin(spi::Access::write);
    spi::OrderRow row;
    row.id = order.id;
    row.venue = order.venue;
    row.customer = order.customer;
    row.state = static_cast<std::int32_t>(order.state);
    row.version = order.version;
    row.placed_at = order.placed_at;
    row.document = to_json(order);
    EXPECT_TRUE((*unit)->insert_order(row));
    EXPECT_TRUE((*unit)->commit());
    return order;
  }
  Device& device(const Actor& who) {
    devices.push_back(std::make_unique<Device>(who, storage));
    return *devices.back();
  }

  std::shared_ptr<spi::Storage> storage = spi::make_memory_storage();  // shared: see LentStorage
  std::vector<std::unique_ptr<Device>> devices;
};

TEST_F(LocalTest, a_fresh_store_gets_an_identity_and_keeps_it) {
  Device& phone = device(customer("ana"));
  {
    auto client = phone.open();
    ASSERT_TRUE(client);
    EXPECT_TRUE(client->opened().created);
    EXPECT_FALSE(client->opened().salvaged);
  }
  auto again = phone.open();
  ASSERT_TRUE(again);
  EXPECT_FALSE(again->opened().created);
  EXPECT_FALSE(again->seen().at);
  EXPECT_FALSE(again->seen().complete);
}

TEST_F(LocalTest, menus_are_browsed_without_a_connection_G1) {
  auto client = device(customer("ana")).open();
  ASSERT_EQ(client->venues().size(), 1u);
  EXPECT_EQ(client->venues()[0]->venue.name, "Trattoria da Noi");
  auto book = client->book("trattoria");
  ASSERT_TRUE(book);
  EXPECT_NE((*book)->index->find_item("margherita"), nullptr);
  EXPECT_EQ(client->book("nowhere").error().code(), Errc::venue_unknown);
}

TEST_F(LocalTest, a_basket_is_priced_as_the_house_prices_it_G2) {
  auto client = device(customer("ana")).open();
  Client::QuoteRequest request;
  request.cart = pizza_cart(3);
  request.cart.fulfilment = Fulfilment::delivery;
  request.destination = GeoPoint{488'600'000, 23'500'000};
  auto here = client->quote(request);
  ASSERT_TRUE(here) << here.error().message();
  FakeHost there_now(noon);
  HouseOptions options;
  options.storage = spi::make_memory_storage();
  options.host = &there_now;
  auto house = House::open(std::move(options));
  ASSERT_TRUE(furnish(*house));
  House::QuoteRequest ask;
  ask.cart = request.cart;
  ask.destination = request.destination;
  auto there = house->quote(ask);
  ASSERT_TRUE(there);
  EXPECT_EQ(here->quote.totals, there->quote.totals);
  EXPECT_EQ(here->orderable, there->orderable);
  EXPECT_FALSE(here->provisional);
  EXPECT_EQ(here->menu_version, 3);
  request.cart.venue = "nowhere";
  EXPECT_EQ(client->quote(request).error().code(), Errc::venue_unknown);
}

TEST_F(LocalTest, a_limited_promotion_makes_a_quote_provisional) {
  PriceRules rules = trattoria_rules();
  Promotion first;
  first.ref = "first";
  first.code = "FIRST";
  first.kind = PromotionKind::amount;
  first.amount_minor = 100;
  first.limit_total = 5;
  rules.promotions = {first};
  {
    auto unit = storage->begin(spi::Access::write);
    auto row = (*unit)->venue("trattoria");
    (*row)->rules_json = to_json(rules);
    ASSERT_TRUE((*unit)->put_venue(**row));
    ASSERT_TRUE((*unit)->commit());
  }
  auto client = device(customer("ana")).open();
  Client::QuoteRequest request;
  request.cart = pizza_cart();
  EXPECT_FALSE(client->quote(request)->provisional);
  request.cart.codes = {"FIRST"};
  auto quote = client->quote(request);
  ASSERT_TRUE(quote) << quote.error().message();
  EXPECT_TRUE(quote->provisional);
  request.cart.codes = {"NEVER-HEARD-OF"};
  EXPECT_TRUE(client->quote(request)->provisional) << "codes are kept by the house";
}

TEST_F(LocalTest, an_order_is_on_the_disk_before_place_returns_G3) {
  Device& phone = device(customer("ana"));
  OrderId id;
  {
    auto client = phone.open();
    auto placed = client->place(wish());
    ASSERT_TRUE(placed) << placed.error().message();
    id = placed->order.id;
    EXPECT_FALSE(id.is_nil());
    EXPECT_EQ(placed->standing, Standing::pending);
    EXPECT_FALSE(placed->confirmed_version);
    EXPECT_EQ(placed->order.state, OrderState::pending_acceptance);
    EXPECT_EQ(placed->order.quote.totals.total_minor, 2 * pizza_minor);
    EXPECT_TRUE(placed->order.number.empty());
    EXPECT_TRUE(placed->order.pickup_code.empty());
    ASSERT_EQ(placed->pending.size(), 1u);
    EXPECT_EQ(placed->pending[0].seq, 1);
    EXPECT_EQ(phone.line.requests, 0);
  }
  auto again = phone.open();
  auto order = again->order(id);
  ASSERT_TRUE(order);
  EXPECT_EQ(order->order.state, OrderState::pending_acceptance);
  ASSERT_EQ(again->outbox().size(), 1u);
  EXPECT_EQ(again->outbox()[0].name, "place_order");
  EXPECT_EQ(again->orders({})->orders.size(), 1u);
}

TEST_F(LocalTest, the_same_call_again_is_the_same_order_C3) {
  auto client = device(customer("ana")).open();
  PlaceOrder command = wish();
  command.command = command_id(1);
  command.order = order_id(1);
  command.expected_total_minor = 0;  // filled in: what this device computes
  ASSERT_TRUE(client->place(command));
  auto again = client->place(command);
  ASSERT_TRUE(again) << again.error().message();
  EXPECT_EQ(client->outbox().size(), 1u);
  command.cart.lines[0].quantity = 3;
  EXPECT_EQ(client->place(command).error().code(), Errc::command_mismatch);
  command.command = command_id(2);
  EXPECT_EQ(client->place(command).error().code(), Errc::order_exists);
}

TEST_F(LocalTest, what_the_device_knows_is_refused_at_once) {
  Device& phone = device(customer("ana"));
  auto client = phone.open();
  PlaceOrder cheap = wish();
  cheap.expected_total_minor = 100;
  EXPECT_EQ(client->place(cheap).error().code(), Errc::price_changed);
  PlaceOrder unknown = wish();
  unknown.cart.lines[0].item = "ghost";
  EXPECT_EQ(client->place(unknown).error().code(), Errc::item_unknown);
  PlaceOrder elsewhere = wish();
  elsewhere.cart.venue = "nowhere";
  EXPECT_EQ(client->place(elsewhere).error().code(), Errc::venue_unknown);
  PlaceOrder far = wish();
  far.cart.fulfilment = Fulfilment::delivery;
  far.contact.position = GeoPoint{435'000'000, 53'700'000};
  far.expected_total_minor = 10'000;
  EXPECT_EQ(client->place(far).error().code(), Errc::outside_delivery_zone);
  phone.host.forward(Duration::minutes(12 * 60));
  EXPECT_EQ(client->place(wish()).error().code(), Errc::venue_closed);
  EXPECT_TRUE(client->outbox().empty());
  EXPECT_EQ(device(Actor{}).open()->place(wish()).error().code(), Errc::permission_denied);
  EXPECT_EQ(device(ops).open()->place(wish()).error().code(), Errc::not_offline);
}

TEST_F(LocalTest, dear_orders_wait_for_a_connection) {
  OfflineLimits limits;
  limits.order_minor = 2 * pizza_minor;
  auto client = device(customer("ana")).open(limits);
  EXPECT_TRUE(client->place(wish(2)));
  PlaceOrder dear = wish(3);
  dear.expected_total_minor = 3 * pizza_minor;
  EXPECT_EQ(client->place(dear).error().code(), Errc::offline_limit);
}

TEST_F(LocalTest, commands_are_carried_out_on_what_the_house_said_C2) {
  const Order base = said(1, staff("trattoria"));
  auto client = device(staff("trattoria")).open();
  OrderCommand accept = verb_command(11, base.id, OrderVerb::accept);
  accept.ready_at = noon + Duration::minutes(20);
  auto accepted = client->submit(accept);
  ASSERT_TRUE(accepted) << accepted.error().message();
  EXPECT_EQ(accepted->order.state, OrderState::accepted);
  EXPECT_EQ(accepted->standing, Standing::pending);
  EXPECT_EQ(accepted->confirmed_version, base.version);
  ASSERT_TRUE(client->submit(verb_command(12, base.id, OrderVerb::start_prep)));
  auto shown = client->order(base.id);
  EXPECT_EQ(shown->order.state, OrderState::preparing);
  EXPECT_EQ(shown->order.version, base.version + 2);
  ASSERT_EQ(shown->pending.size(), 2u);
  EXPECT_EQ(shown->pending[1].verb, OrderVerb::start_prep);
  // It is so already: nothing is queued.
  ASSERT_TRUE(client->submit(verb_command(13, base.id, OrderVerb::start_prep)));
  EXPECT_EQ(client->outbox().size(), 2u);
  EXPECT_EQ(client->submit(verb_command(14, base.id, OrderVerb::confirm_delivery)).error().code(),
            Errc::invalid_transition);
  EXPECT_EQ(client->submit(verb_command(15, order_id(99), OrderVerb::accept)).error().code(), Errc::order_unknown);
}

TEST_F(LocalTest, a_version_that_was_expected_is_compared_C4) {
  const Order base = said(1, staff("trattoria"));
  auto client = device(staff("trattoria")).open();
  OrderCommand accept = verb_command(11, base.id, OrderVerb::accept);
  accept.ready_at = noon + Duration::minutes(20);
  accept.expected_version = base.version + 1;
  EXPECT_EQ(client->submit(accept).error().code(), Errc::version_conflict);
  accept.expected_version = base.version;
  EXPECT_TRUE(client->submit(accept));
}

TEST_F(LocalTest, the_table_of_what_may_wait_holds_for_every_role_and_verb) {
  using V = OrderVerb;
  const std::set<V> restaurant{V::accept,    V::reject,           V::start_prep,    V::mark_ready,
                               V::hand_over, V::confirm_delivery, V::fail_delivery, V::cancel_by_restaurant};
  for (std::size_t r = 0; r < role_count; ++r) {
    for (std::size_t v = 0; v < order_verb_count; ++v) {
      const auto role = static_cast<Role>(r);
      const auto verb = static_cast<V>(v);
      client::Offline expected = client::Offline::never;
      if (role == Role::customer && verb == V::cancel_by_customer) expected = client::Offline::allowed;
      if (role == Role::courier && (verb == V::confirm_delivery || verb == V::fail_delivery))
        expected = client::Offline::allowed;
      if (role == Role::restaurant_staff || role == Role::restaurant_manager) {
        if (restaurant.contains(verb)) expected = client::Offline::allowed;
        if (verb == V::adjust) expected = client::Offline::unless_dearer;
      }
      EXPECT_EQ(client::offline(role, verb), expected) << role_name(role) << ' ' << verb_name(verb);
    }
    const auto role = static_cast<Role>(r);
    EXPECT_EQ(client::may_place_offline(role),
              role == Role::customer || role == Role::restaurant_staff || role == Role::restaurant_manager);
  }
  for (const StockVerb verb :
       {StockVerb::set, StockVerb::adjust, StockVerb::forget, StockVerb::snooze, StockVerb::unsnooze})
    EXPECT_TRUE(client::offline(verb));
  EXPECT_FALSE(client::offline(StockVerb::reserve));
  EXPECT_FALSE(client::offline(StockVerb::release));
}

TEST_F(LocalTest, what_needs_the_house_at_once_is_refused_with_a_reason) {
  const Order base = said(1, ops);
  OrderCommand cancel = verb_command(11, base.id, OrderVerb::cancel_by_ops);
  cancel.reason = "kitchen on fire";
  EXPECT_EQ(device(ops).open()->submit(cancel).error().code(), Errc::not_offline);
  auto till = device(staff("trattoria")).open();
  OrderCommand accept = verb_command(10, base.id, OrderVerb::accept);
  accept.ready_at = noon + Duration::minutes(20);
  ASSERT_TRUE(till->submit(accept));
  OrderCommand dearer = verb_command(12, base.id, OrderVerb::adjust);
  dearer.cart = pizza_cart(3);
  dearer.consent = true;
  EXPECT_EQ(till->submit(dearer).error().code(), Errc::not_offline);
  OrderCommand cheaper = verb_command(13, base.id, OrderVerb::adjust);
  cheaper.cart = pizza_cart(1);
  auto adjusted = till->submit(cheaper);
  ASSERT_TRUE(adjusted) << adjusted.error().message();
  EXPECT_EQ(adjusted->order.quote.totals.total_minor, pizza_minor);
  StockCommand hold;
  hold.venue = "trattoria";
  hold.verb = StockVerb::reserve;
  hold.reservation = id_of<ReservationId>(1);
  hold.cart = pizza_cart();
  EXPECT_EQ(till->submit(hold).error().code(), Errc::not_offline);
}

TEST_F(LocalTest, stock_is_counted_and_snoozed_without_a_connection) {
  auto till = device(manager("trattoria")).open();
  StockCommand count;
  count.venue = "trattoria";
  count.verb = StockVerb::set;
  count.target = {TargetKind::item, {}, "tiramisu"};
  count.quantity_milli = 3'000;
  ASSERT_TRUE(till->submit(count));
  const auto stock = till->stock("trattoria");
  ASSERT_NE(stock->level(TargetKind::item, {}, "tiramisu"), nullptr);
  EXPECT_EQ(stock->level(TargetKind::item, {}, "tiramisu")->available_milli(), 3'000);
  count.command = {};
  count.target.ref = "ghost";
  EXPECT_EQ(till->submit(count).error().code(), Errc::stock_invalid);
  StockCommand snooze;
  snooze.venue = "trattoria";
  snooze.verb = StockVerb::snooze;
  snooze.target = {TargetKind::item, {}, "margherita"};
  ASSERT_TRUE(till->submit(snooze));
  EXPECT_EQ(till->place(wish()).error().code(), Errc::item_sold_out);
  EXPECT_EQ(device(customer("ana")).open().error().code(), Errc::invalid_argument) << "somebody else's outbox";
}

TEST_F(LocalTest, an_order_that_hangs_on_a_count_of_this_device_says_so) {
  Stock stock;
  stock.venue = "trattoria";
  stock.version = 1;
  stock.snoozes = {{{TargetKind::item, {}, "margherita"}, {}, {}}};
  {
    auto unit = storage->begin(spi::Access::write);
    ASSERT_TRUE((*unit)->put_record({"stock", "trattoria", 1, {}, to_json(stock)}));
    ASSERT_TRUE((*unit)->commit());
  }
  Device& till = device(staff("trattoria"));
  auto client = till.open();
  EXPECT_EQ(client->place(wish()).error().code(), Errc::item_sold_out);
  StockCommand lift;
  lift.venue = "trattoria";
  lift.verb = StockVerb::unsnooze;
  lift.target = {TargetKind::item, {}, "margherita"};
  auto lifted = client->submit(lift);
  ASSERT_TRUE(lifted) << lifted.error().message();
  ASSERT_TRUE(client->place(wish()));
  auto unit = storage->begin(spi::Access::read);
  auto rows = (*unit)->records("outbox");
  ASSERT_EQ(rows->size(), 2u);
  EXPECT_NE((*rows)[1].document.find("\"depends_on\":\"" + lifted->text()), std::string::npos);
}

TEST_F(LocalTest, a_list_shows_what_waits_among_what_was_said) {
  for (std::uint64_t n = 1; n <= 30; ++n) said(n, customer("ana"));
  Device& phone = device(customer("ana"));
  auto client = phone.open();
  std::vector<OrderId> placed;
  for (int n = 0; n < 5; ++n) {
    phone.host.forward(Duration::seconds(10));
    placed.push_back(client->place(wish())->order.id);
  }
  OrderCommand cancel = verb_command(40, order_id(7), OrderVerb::cancel_by_customer);
  ASSERT_TRUE(client->submit(cancel));
  std::vector<OrderId> seen;
  std::optional<std::pair<Instant, OrderId>> last;
  Client::OrderQuery query;
  query.limit = 4;
  do {
    auto page = client->orders(query);
    ASSERT_TRUE(page);
    EXPECT_LE(page->orders.size(), 4u);
    for (const LocalOrder& each : page->orders) {
      const std::pair key(each.order.placed_at, each.order.id);
      if (last) {
        EXPECT_LT(key, *last);
      }
      last = key;
      seen.push_back(each.order.id);
    }
    query.page = page->next;
  } while (!query.page.empty());
  EXPECT_EQ(seen.size(), 35u);
  EXPECT_EQ(std::set<OrderId>(seen.begin(), seen.end()).size(), 35u);
  Client::OrderQuery gone;
  gone.states = {OrderState::cancelled};
  auto cancelled = client->orders(gone);
  ASSERT_EQ(cancelled->orders.size(), 1u);
  EXPECT_EQ(cancelled->orders[0].order.id, order_id(7));
  gone.states = {OrderState::pending_acceptance};
  gone.limit = 200;
  EXPECT_EQ(client->orders(gone)->orders.size(), 34u);
  gone.venue = "nowhere";
  EXPECT_TRUE(client->orders(gone)->orders.empty());
  gone.page = "x";
  EXPECT_EQ(client->orders(gone).error().code(), Errc::cursor_invalid);
  gone.limit = 0;
  EXPECT_EQ(client->orders(gone).error().code(), Errc::limit_exceeded);
}

TEST_F(LocalTest, what_does_not_fit_any_more_is_marked_and_stays_G7) {
  Device& phone = device(customer("ana"));
  auto client = phone.open();
  auto placed = client->place(wish());
  ASSERT_TRUE(placed);
  {
    auto unit = storage->begin(spi::Access::write);
    auto row = (*unit)->venue("trattoria");
    Menu dearer = trattoria_menu("trattoria", 1'200);
    dearer.version = 4;
    (*row)->menu_json = to_json(dearer);
    ASSERT_TRUE((*unit)->put_venue(**row));
    ASSERT_TRUE((*unit)->commit());
  }
  client = phone.open();
  auto shown = client->order(placed->order.id);
  ASSERT_TRUE(shown);
  EXPECT_EQ(shown->standing, Standing::doubtful);
  EXPECT_TRUE(shown->pending[0].doubtful);
  EXPECT_EQ(client->outbox().size(), 1u);
}

TEST_F(LocalTest, baskets_stay_on_the_device_unless_they_are_shared) {
  auto client = device(customer("ana")).open();
  GroupCart basket;
  basket.id = id_of<CartId>(1);
  basket.venue = "trattoria";
  basket.host = id_of<ParticipantId>(1);
  GroupOp join;
  join.id = command_id(50);
  join.device = id_of<DeviceId>(1);
  join.author = basket.host;
  join.text = "Camille";
  basket = *edit(basket, join);
  ASSERT_TRUE(client->put_basket(basket, false));
  EXPECT_TRUE(client->outbox().empty());
  EXPECT_EQ(*client->basket(basket.id), basket);
  ASSERT_TRUE(client->put_basket(basket, true));
  EXPECT_EQ(client->outbox().size(), 1u);
  EXPECT_EQ(client->baskets().size(), 1u);
  ASSERT_TRUE(client->drop_basket(basket.id));
  EXPECT_EQ(client->basket(basket.id).error().code(), Errc::basket_unknown);
  EXPECT_TRUE(client->baskets().empty());
}

TEST_F(LocalTest, who_watches_is_told_without_a_lock) {
  auto client = device(customer("ana")).open();
  std::vector<std::string> told;
  const std::int64_t number = client->watch([&](const ClientEvent& event) {
    told.push_back(event.id);
    EXPECT_EQ(client->orders({})->orders.size(), 1u);  // may call anything
  });
  auto placed = client->place(wish());
  EXPECT_EQ(told, (std::vector<std::string>{placed->order.id.text()}));
  client->unwatch(number);
  ASSERT_TRUE(client->submit(verb_command(5, placed->order.id, OrderVerb::cancel_by_customer)));
  EXPECT_EQ(told.size(), 1u);
}

TEST_F(LocalTest, an_observer_that_throws_is_let_go_and_the_change_is_kept) {
  auto client = device(customer("ana")).open();
  const std::int64_t number = client->watch([](const ClientEvent&) { throw std::runtime_error("the screen is gone"); });
  EXPECT_THROW((void)client->place(wish()), std::runtime_error);
  EXPECT_EQ(client->orders({})->orders.size(), 1u);
  client->unwatch(number);  // waits for nobody
  EXPECT_TRUE(client->place(wish()));
}

TEST_F(LocalTest, another_account_needs_an_empty_outbox) {
  Device& phone = device(customer("ana"));
  auto client = phone.open();
  ASSERT_TRUE(client->place(wish()));
  EXPECT_EQ(client->sign_out().error().code(), Errc::outbox_full);
  const TempFolder folder;
  const std::string path = folder.path() + "/given-up.json";
  EXPECT_EQ(client->discard_pending("another phone", folder.path() + "/no/such/folder").error().code(),
            Errc::storage_io);
  EXPECT_EQ(client->outbox().size(), 1u);
  EXPECT_EQ(*client->discard_pending("another phone", path), 1);
  EXPECT_TRUE(client->outbox().empty());
  std::FILE* file = std::fopen(path.c_str(), "rb");
  ASSERT_NE(file, nullptr);
  std::string text(10'000, '\0');
  text.resize(std::fread(text.data(), 1, text.size(), file));
  std::fclose(file);
  EXPECT_NE(text.find("place_order"), std::string::npos);
  EXPECT_NE(text.find("another phone"), std::string::npos);
  ASSERT_TRUE(client->sign_out());
  ASSERT_TRUE(client->close());
  EXPECT_TRUE(device(customer("bo")).open());
}

TEST_F(LocalTest, everything_says_closed_after_close) {
  auto client = device(customer("ana")).open();
  ASSERT_TRUE(client->close());
  ASSERT_TRUE(client->close());
  EXPECT_EQ(client->place(wish()).error().code(), Errc::closed);
  EXPECT_EQ(client->order(order_id(1)).error().code(), Errc::closed);
  EXPECT_EQ(client->orders({}).error().code(), Errc::closed);
  EXPECT_EQ(client->sync(long_enough).error().code(), Errc::closed);
  EXPECT_EQ(client->next_request().error().code(), Errc::closed);
  EXPECT_TRUE(client->venues().empty());
  EXPECT_TRUE(client->outbox().empty());
}

TEST_F(LocalTest, options_that_make_no_sense_are_refused) {
  EXPECT_EQ(Client::open({}).error().code(), Errc::invalid_argument);
  OfflineLimits limits;
  limits.asap_patience = Duration{0};
  EXPECT_EQ(device(customer("ana")).open(limits).error().code(), Errc::invalid_argument);
  EXPECT_EQ(device(customer("ana")).open({}, std::vector<std::string>(201, "venues")).error().code(),
            Errc::limit_exceeded);
}

}  // namespace
}  // namespace couvert::test

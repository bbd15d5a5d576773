// SPDX-License-Identifier: Apache-2.0
// People: what they do with their devices, as apps of customers, tills, couriers and managers would.
#include <algorithm>
#include <utility>

#include "sim/world.hpp"

namespace couvert {
inline namespace v0 {
namespace sim {
namespace {

constexpr Duration glance = Duration::seconds(45);  ///< between two looks at a device

const GeoPoint near_by{488'560'000, 23'530'000};
const Actor ops{Role::ops_admin, "ops", std::nullopt};

template <class SomeId>
SomeId new_id(SimHost& host) {
  std::array<std::uint8_t, 10> octets{};
  host.random(octets);
  return SomeId(make_uuid_v7(host.now().us, octets));
}

std::string short_id(const OrderId& id) { return id.text().substr(28); }

bool is_storage(const Error& error) {
  return error.code() == Errc::storage_io || error.code() == Errc::storage_full || error.code() == Errc::storage_busy;
}

std::string answer_text(const Status& status) {
  return status ? std::string("kept") : "refused here: " + std::string(status.error().name());
}

std::string cart_text(const Cart& cart) {
  std::string text;
  for (const CartLine& line : cart.lines) {
    if (!text.empty()) text += ", ";
    text += std::to_string(line.quantity);
    text += ' ';
    text += line.item;
    if (!line.selections.empty()) text += " with cheese";
  }
  if (!cart.codes.empty()) text += ", with the coupon";
  return text;
}

bool at_the_corner(const Actor& actor) { return !actor.venue || *actor.venue == venue_name; }

/// What a person has said and nobody has answered yet is not said again.
bool said_already(const LocalOrder& local, OrderVerb verb) {
  return std::any_of(local.pending.begin(), local.pending.end(),
                     [verb](const PendingCommand& each) { return each.verb == verb; });
}

template <class T>
Status status_of(const Result<T>& result) {
  return result ? Status() : Status(result.error());
}

}  // namespace

void World::Impl::live(Device& device) {
  at(device.random.around(glance), [this, &device] { live(device); });
  if (!device.client || device.gone || time.now < device.off_until) return;
  if (quiet) return decide_conflicts(device);
  switch (device.actor.role) {
    case Role::customer:
      decide_conflicts(device);
      if (device.client && !healed) order_something(device);
      if (device.client && !healed) cancel_something(device);
      if (device.client && !healed && device.random.chance(1)) share_basket(device);
      if (device.client && !healed && device.random.below(400) == 0) sign_out(device);
      break;
    case Role::courier: work_as_courier(device); break;
    default:
      work_at_till(device);
      if (device.client && !healed && at_the_corner(device.actor)) look_after_stock(device);
  }
  if (device.client && device.actor.role != Role::customer) decide_conflicts(device);
}

PlaceOrder World::Impl::wish(Random& chance, const std::string& guest) {
  PlaceOrder wanted;
  wanted.cart = corner_cart(chance, chance.chance(15));
  wanted.contact.name = "guest of " + guest + ".";
  wanted.contact.phone = "0";
  if (wanted.cart.fulfilment == Fulfilment::delivery) wanted.contact.position = near_by;
  return wanted;
}

void World::Impl::order_something(Device& device) {
  // Looks of all people together make the orders of an hour.
  const std::int64_t looks =
      3'600 / (glance.us / 1'000'000) * std::max<std::int64_t>(static_cast<std::int64_t>(people.size()), 1);
  if (device.random.below(looks * 100) >= options.orders_per_hour * 100) return;
  PlaceOrder wanted = wish(device.random, device.actor.subject);
  Client::QuoteRequest asked;
  asked.cart = wanted.cart;
  asked.destination = wanted.contact.position;
  auto quote = device.client->quote(asked);
  if (!quote) return;  // nothing has been read yet
  wanted.command = new_id<CommandId>(device.host);
  wanted.order = new_id<OrderId>(device.host);
  wanted.menu_version = quote->menu_version;
  wanted.expected_total_minor = quote->quote.totals.total_minor;
  if (device.random.chance(25)) wanted.accept_up_to_minor = wanted.expected_total_minor + 300;
  Made made;
  made.order = wanted.order;
  made.place = made.asap = true;
  made.lane = sync::order_lane(wanted.order);
  made.agreed_minor = wanted.accept_up_to_minor.value_or(wanted.expected_total_minor);
  made.shown_minor = wanted.expected_total_minor;
  auto placed = device.client->place(wanted);
  const Status kept = status_of(placed);
  tell(device.name, [&] {
    return "orders " + cart_text(wanted.cart) + " for " + std::to_string(wanted.expected_total_minor) + " (order " +
           short_id(wanted.order) + "): " + answer_text(kept);
  });
  if (!kept && kept.error().code() == Errc::offline_limit) hit(Point::offline_limit);
  if (kept || is_storage(kept.error())) note(device, wanted.command, std::move(made), kept);
  if (kept && options.order_minor > 0 && wanted.expected_total_minor > options.order_minor)
    fail(16, device.name + " promised a dearer order than it may without a connection");
  if (kept && !device.disk.dead()) {
    device.memory.mine.push_back(wanted.order);
    auto back = device.client->order(wanted.order);
    if (!back || back->pending.empty()) fail(25, device.name + " does not show what was just ordered there");
  }
  died(device);
}

void World::Impl::cancel_something(Device& device) {
  if (device.memory.mine.empty() || !device.random.chance(4)) return;
  const OrderId id = device.memory.mine.back();
  auto local = device.client->order(id);
  if (!local) return;
  const OrderState state = local->order.state;
  if (state != OrderState::submitted && state != OrderState::pending_acceptance && state != OrderState::accepted)
    return;
  OrderCommand wanted;
  wanted.order = id;
  wanted.verb = OrderVerb::cancel_by_customer;
  if (command(device, wanted)) hit(Point::cancelled_by_customer);
}

bool World::Impl::command(Device& device, OrderCommand wanted) {
  wanted.command = new_id<CommandId>(device.host);
  Made made;
  made.order = wanted.order;
  made.verb = wanted.verb;
  made.lane = sync::order_lane(wanted.order);
  const Status kept = status_of(device.client->submit(wanted));
  tell(device.name, [&] {
    return "says " + std::string(verb_name(wanted.verb)) + " to order " + short_id(wanted.order) + ": " +
           answer_text(kept);
  });
  if (kept || is_storage(kept.error())) note(device, wanted.command, std::move(made), kept);
  if (died(device) || !kept) return false;
  auto back = device.client->order(wanted.order);
  if (!back || !said_already(*back, wanted.verb)) fail(25, device.name + " does not show what was just done there");
  return true;
}

void World::Impl::decide_conflicts(Device& device) {
  if (!device.conflicts_changed && !healed) return;
  device.conflicts_changed = false;
  for (const Conflict& conflict : device.client->conflicts()) {
    if (device.memory.decided.contains(conflict.id))
      fail(7, device.name + " asks again about a refusal that was settled there");
    if (!healed && device.random.chance(40)) {
      device.conflicts_changed = true;  // later
      continue;
    }
    resolve(device, conflict);
    if (!device.client) return;
  }
}

void World::Impl::resolve(Device& device, const Conflict& conflict) {
  Resolution resolution;
  const bool again = conflict.place && conflict.new_quote && !device.revoked && device.random.chance(healed ? 30 : 70);
  resolution.drop = !again;
  Made made;
  if (again) {
    Cart cart = conflict.place->cart;
    if (conflict.problem.code == Errc::promotion_exhausted) cart.codes.clear();
    if (conflict.problem.code == Errc::item_sold_out || conflict.problem.code == Errc::stock_insufficient) {
      std::erase_if(cart.lines, [](const CartLine& line) { return line.item == "special"; });
    }
    if (cart.lines.empty()) {
      resolution.drop = true;
    } else {
      Client::QuoteRequest asked;
      asked.cart = cart;
      asked.destination = conflict.place->contact.position;
      auto quote = device.client->quote(asked);
      if (!quote) return;
      resolution.cart = cart;
      resolution.agreed_total_minor = quote->quote.totals.total_minor;
      made.place = made.asap = made.consent = true;
      made.agreed_minor = made.shown_minor = *resolution.agreed_total_minor;
    }
  }
  auto resolved = device.client->resolve(conflict.id, resolution);
  tell(device.name, [&] {
    return std::string(resolution.drop ? "gives up what was refused (" : "agrees and asks again (") +
           std::string(error_info(conflict.problem.code).name) + "): " + answer_text(status_of(resolved));
  });
  if (resolved && resolution.drop) hit(Point::dropped);
  if (resolved && !device.disk.dead()) device.memory.decided.insert(conflict.id);
  if (resolved && !resolution.drop && *resolved) {
    hit(Point::consent_given);
    const LocalOrder& local = **resolved;
    if (local.pending.empty()) {
      fail(25, device.name + " does not show what was just agreed to");
    } else {
      made.order = local.order.id;
      made.lane = sync::order_lane(local.order.id);
      note(device, local.pending.back().id, std::move(made), Status());
      device.memory.mine.push_back(local.order.id);
    }
  } else if (!resolved && is_storage(resolved.error()) && !resolution.drop) {
    made.subject = device.actor.subject;
    made.at = time.now;
    made.maker = device.number;
    made.nth = ++device.made;
    made.order = conflict.order;
    device.adoptable.push_back(made);
    if (!device.disk.dead()) check_outbox(device);
  }
  died(device);
}

// ---- those who work there -----------------------------------------------------------------------------

std::optional<OrderCommand> World::Impl::next_command(Device& device, const LocalOrder& local) {
  OrderCommand wanted;
  wanted.order = local.order.id;
  const bool courier = device.actor.role == Role::courier;
  const bool delivery = local.order.cart.fulfilment == Fulfilment::delivery;
  switch (local.order.state) {
    case OrderState::pending_acceptance:
      if (courier || device.random.chance(15)) return std::nullopt;
      wanted.verb = device.random.chance(8) ? OrderVerb::reject : OrderVerb::accept;
      wanted.reason = "too much to do";
      wanted.ready_at = device.host.now() + Duration::minutes(25);
      return wanted;
    case OrderState::accepted:
      if (courier) return std::nullopt;
      wanted.verb = device.random.chance(4) ? OrderVerb::cancel_by_restaurant : OrderVerb::start_prep;
      wanted.reason = "out of gas";
      return wanted;
    case OrderState::preparing: wanted.verb = OrderVerb::mark_ready; break;
    case OrderState::ready: wanted.verb = OrderVerb::hand_over; break;
    case OrderState::handed_over:
      if (delivery && !courier && options.couriers > 0) return std::nullopt;
      wanted.verb = device.random.chance(10) ? OrderVerb::fail_delivery : OrderVerb::confirm_delivery;
      wanted.reason = "nobody there";
      return wanted;
    default: return std::nullopt;
  }
  if (courier) return std::nullopt;
  return wanted;
}

void World::Impl::work_at_till(Device& device) {
  const std::vector<OrderId> open(device.open.begin(), device.open.end());
  for (const OrderId& id : open) {
    if (!device.random.chance(healed ? 20 : 60)) continue;
    auto local = device.client->order(id);
    if (!local) continue;
    auto wanted = next_command(device, *local);
    if (!wanted || said_already(*local, wanted->verb)) continue;
    if (command(device, *wanted) && wanted->verb == OrderVerb::hand_over) hit(Point::handed_over);
    if (!device.client) return;
  }
  if (!healed && at_the_corner(device.actor) && device.random.below(60) == 0) order_something(device);
}

void World::Impl::work_as_courier(Device& device) {
  const std::vector<OrderId> open(device.open.begin(), device.open.end());
  for (const OrderId& id : open) {
    auto local = device.client->order(id);
    if (!local || !device.random.chance(50)) continue;
    auto wanted = next_command(device, *local);
    if (!wanted || said_already(*local, wanted->verb)) continue;
    const bool kept = command(device, *wanted);
    if (kept) hit(wanted->verb == OrderVerb::fail_delivery ? Point::delivery_failed : Point::delivered);
    if (!device.client) return;
  }
}

void World::Impl::look_after_stock(Device& device) {
  if (!device.random.chance(6)) return;
  StockCommand wanted;
  wanted.command = new_id<CommandId>(device.host);
  wanted.venue = std::string(venue_name);
  wanted.target.kind = TargetKind::item;
  wanted.target.ref = "special";
  const std::int64_t what = device.random.below(10);
  if (what < 5) {
    wanted.verb = StockVerb::set;
    wanted.quantity_milli = device.random.between(0, 8) * 1'000;
  } else if (what < 7) {
    wanted.verb = StockVerb::adjust;
    wanted.quantity_milli = device.random.between(1, 4) * 1'000;
  } else if (what < 9) {
    wanted.verb = StockVerb::snooze;
    wanted.until = time.now + Duration::minutes(3);
  } else {
    wanted.verb = StockVerb::unsnooze;
  }
  Made made;
  made.lane = sync::stock_lane(wanted.venue);
  const Status kept = status_of(device.client->submit(wanted));
  tell(device.name, [&] { return "tells the stock of the special: " + answer_text(kept); });
  if (kept) hit(wanted.verb == StockVerb::snooze ? Point::snoozed : Point::restocked);
  if (kept || is_storage(kept.error())) note(device, wanted.command, std::move(made), kept);
  died(device);
}

void World::Impl::share_basket(Device& device) {
  std::vector<GroupCart> known = device.client->baskets();
  if (!known.empty() && device.random.chance(60)) return add_to_basket(device, device.random.pick(known));
  GroupCart basket;
  basket.id = new_id<CartId>(device.host);
  basket.venue = std::string(venue_name);
  basket.host = new_id<ParticipantId>(device.host);
  GroupOp join;
  join.id = new_id<CommandId>(device.host);
  join.device = new_id<DeviceId>(device.host);
  join.author = basket.host;
  join.text = "guest of " + device.actor.subject + ".";
  auto begun = edit(basket, join);
  if (!begun) return fail(0, "a basket cannot be begun: " + std::string(begun.error().name()));
  auto kept = device.client->put_basket(*begun, true);
  tell(device.name, [&] { return "shares a basket: " + answer_text(status_of(kept)); });
  Made made;
  made.lane = sync::basket_lane(basket.id);
  if (kept) {
    const std::vector<PendingCommand> waiting = device.client->outbox();
    if (waiting.empty()) return fail(7, device.name + " shares a basket and nothing waits");
    hit(Point::basket_shared);
    note(device, waiting.back().id, std::move(made), Status());
    at(rare.around(Duration::seconds(60)), [this, &device, id = basket.id] { join_basket(device, id, 0); });
  } else if (is_storage(kept.error())) {
    made.subject = device.actor.subject;
    made.at = time.now;
    made.maker = device.number;
    made.nth = ++device.made;
    device.adoptable.push_back(made);
    if (!device.disk.dead()) check_outbox(device);
  }
  died(device);
}

/// Who began a basket writes something into it, while others may.
void World::Impl::add_to_basket(Device& device, GroupCart basket) {
  GroupOp note_op;
  note_op.id = new_id<CommandId>(device.host);
  note_op.device = new_id<DeviceId>(device.host);
  note_op.author = basket.host;
  note_op.kind = GroupOpKind::set_note;
  note_op.text = "ring twice";
  auto more = edit(basket, note_op);
  if (!more) return;
  auto kept = device.client->put_basket(*more, true);
  tell(device.name, [&] { return "writes into its basket: " + answer_text(status_of(kept)); });
  Made made;
  made.lane = sync::basket_lane(basket.id);
  if (kept) {
    note(device, device.client->outbox().back().id, std::move(made), Status());
  } else if (is_storage(kept.error())) {
    made.subject = device.actor.subject;
    made.at = time.now;
    made.maker = device.number;
    made.nth = ++device.made;
    device.adoptable.push_back(made);
    if (!device.disk.dead()) check_outbox(device);
  }
  died(device);
}

/// A guest who was sent the link joins over the web; some time later the device shows what both have put in.
void World::Impl::join_basket(Device& device, const CartId& id, int tries) {
  constexpr int most_tries = 5;
  const auto again = [this, &device, id, tries] {
    if (tries < most_tries && !healed)
      at(Duration::seconds(60), [this, &device, id, tries] { join_basket(device, id, tries + 1); });
  };
  if (!house) return again();
  auto shared = house->basket(id, device.actor);
  if (!shared) return again();
  if (device.client && shared->people.size() > 1) {
    auto shown = device.client->basket(id);
    if (!shown || view(*shown).people.size() < 2) return again();
    return hit(Point::basket_merged);
  }
  GroupOp join;
  join.id = new_id<CommandId>(house_host);
  join.device = new_id<DeviceId>(house_host);
  join.author = new_id<ParticipantId>(house_host);
  join.text = "a friend";
  auto joined = edit(shared->group, join);
  if (!joined) return;
  const bool taken = house->put_basket(*joined, {Role::customer, "friend", std::nullopt}, {}, shared->join_token).ok();
  tell("a friend", [&] { return std::string(taken ? "joins" : "cannot join") + " the basket of " + device.name; });
  after_house();
  again();
}

void World::Impl::sign_out(Device& device) {
  const Seen before = device.client->seen();
  const Status out = device.client->sign_out();
  if (died(device) || !out) return;
  if (before.outbox > 0) fail(30, device.name + " signed out and forgot what was waiting");
  hit(Point::signed_out);
  tell(device.name, [] { return std::string("signs out, and in again"); });
  device.memory.shown.clear();
  device.memory.mine.clear();
  device.open.clear();
}

// ---- managers and the web -------------------------------------------------------------------------------

void World::Impl::publish() {
  auto before = house->book(std::string(venue_name));
  menu_version = before && (*before)->index ? (*before)->index->menu().version : 0;
  if (menu_version > 0) edition = next_edition(edition, random);
  // A commit of which nobody knows may have made this version already: then this edition gets the next number.
  model.menu_tried(menu_version + 1, edition);
  auto book = house->publish(corner_menu(edition), corner_rules(), ops);
  if (book) {
    menu_version = (*book)->index->menu().version;
    model.menu_tried(menu_version, edition);
    hit(Point::published);
    const bool someone_waits =
        std::any_of(devices.begin(), devices.end(), [](const auto& device) { return !device->memory.waiting.empty(); });
    if (someone_waits) hit(Point::published_with_pending);
  }
  if (!book && !is_storage(book.error()))
    fail(0,
         "the menu is refused: " + std::string(book.error().name()) + ' ' + std::string(book.error().details_json()));
  tell("manager", [&] {
    return "publishes menu " + std::to_string(menu_version) + " (soup " + std::to_string(edition.soup) + ", pasta " +
           std::to_string(edition.pasta) + ", special " + std::to_string(edition.special) + ')';
  });
  after_house();
}

void World::Impl::manage() {
  at(random.around(Duration::minutes(6)), [this] { manage(); });
  if (!house || healed) return;
  if (pages.chance(60)) cancel_for_the_house();
  if (!house) return;
  if (!random.chance(15)) return publish();
  Venue venue = corner();
  venue.paused = true;
  venue.paused_until = time.now + Duration::minutes(random.between(1, 2));
  const bool done_it = house->put_venue(venue, ops).ok();
  tell("manager", [&] { return std::string(done_it ? "pauses the restaurant" : "cannot pause the restaurant"); });
  after_house();
}

/// The platform's people take back an order that is ready: couriers must not see it any more.
void World::Impl::cancel_for_the_house() {
  House::OrderQuery query;
  query.states = {OrderState::ready};
  auto ready = house->orders(query, ops);
  if (!ready || ready->orders.empty()) return;
  OrderCommand wanted;
  wanted.command = new_id<CommandId>(house_host);
  wanted.order = ready->orders.front().id;
  wanted.verb = OrderVerb::cancel_by_ops;
  wanted.reason = "the guest has called";
  Made made;
  made.subject = ops.subject;
  made.at = time.now;
  made.lane = sync::order_lane(wanted.order);
  made.maker = -100;
  made.nth = ++web_serial;
  made.order = wanted.order;
  made.verb = wanted.verb;
  made.certain = false;  // said once, whatever is answered
  model.make(wanted.command, std::move(made));
  const bool done_it = house->submit(wanted, ops).ok();
  tell("ops", [&] { return (done_it ? "cancels order " : "cannot cancel order ") + short_id(wanted.order); });
  after_house();
}

/// Those who watch over the place give up an order that nobody fetches: it leaves the couriers' lists.
void World::Impl::step_in() {
  at(rare.around(Duration::minutes(15)), [this] { step_in(); });
  if (!house || healed) return;
  House::OrderQuery query;
  query.states = {OrderState::ready};
  auto ready = house->orders(query, ops);
  if (!ready || ready->orders.empty()) return;
  OrderCommand wanted;
  wanted.command = new_id<CommandId>(house_host);
  wanted.order = rare.pick(ready->orders).id;
  wanted.verb = OrderVerb::cancel_by_ops;
  wanted.reason = "nobody came";
  Made made;
  made.subject = ops.subject;
  made.at = time.now;
  made.lane = sync::order_lane(wanted.order);
  made.maker = -1'000;
  made.nth = ++web_serial;
  made.order = wanted.order;
  made.verb = wanted.verb;
  made.certain = false;  // it is said once, and not again when nobody answers
  model.make(wanted.command, std::move(made));
  auto receipt = house->submit(wanted, ops);
  tell("ops", [&] {
    return "gives up order " + short_id(wanted.order) + ": " + (receipt ? "done" : std::string(receipt.error().name()));
  });
  after_house();
  if (!receipt) return;
  Said said;
  said.applied = true;
  said.entity_id = wanted.order.text();
  said.version = receipt->order.version;
  model.said(wanted.command, said, true, time.now);
}

void World::Impl::order_on_the_web(int person) {
  at(random.around(Duration::minutes(12)), [this, person] { order_on_the_web(person); });
  if (!house || healed) return;
  auto order = std::make_shared<WebOrder>();
  const std::string name = "web " + std::to_string(person);
  order->actor = {Role::customer, name, std::nullopt};
  order->command = wish(random, name);
  House::QuoteRequest asked;
  asked.cart = order->command.cart;
  asked.destination = order->command.contact.position;
  auto quote = house->quote(asked);
  if (!quote) return;
  order->command.command = new_id<CommandId>(house_host);
  order->command.order = new_id<OrderId>(house_host);
  order->command.expected_total_minor = quote->quote.totals.total_minor;
  Made made;
  made.subject = name;
  made.at = time.now;
  made.lane = "web";
  made.maker = -person;
  made.nth = ++web_serial;
  made.order = order->command.order;
  made.place = true;
  made.agreed_minor = order->command.expected_total_minor;
  made.lane = sync::order_lane(*made.order);
  model.make(order->command.command, std::move(made));
  tell(name,
       [&] { return "orders " + cart_text(order->command.cart) + " (order " + short_id(order->command.order) + ')'; });
  try_web(std::move(order));
}

/// A page that repeats itself: until it hears an answer it sends the same command again.
void World::Impl::try_web(std::shared_ptr<WebOrder> order) {
  const auto again = [this, order] {
    at(net.chance(50) ? Duration::seconds(3) : Duration::seconds(20), [this, order] { try_web(order); });
  };
  if (order->tries++ > 0) hit(Point::web_repeat);
  if (!house || net.chance(loss)) return again();
  auto receipt = house->submit(order->command, order->actor);
  after_house();
  if (!house || (!receipt && error_info(receipt.error().code()).retryable) || (!receipt && is_storage(receipt.error())))
    return again();
  Said said;
  said.applied = receipt.ok();
  if (receipt) {
    said.entity_id = receipt->order.id.text();
    said.version = receipt->order.version;
    pending.try_emplace(receipt->order.id, time.now);
    if (receipt->duplicate) hit(Point::web_repeat_answered);
  } else {
    said.code = receipt.error().code();
  }
  model.said(order->command.command, said, receipt.ok() && !receipt->duplicate, time.now);
  if (net.chance(answer_loss)) return again();
  model.heard(order->command.command);
  tell(order->actor.subject, [&] {
    return "is told that order " + short_id(order->command.order) + " is " +
           (receipt ? std::string("taken") : "refused: " + std::string(receipt.error().name()));
  });
}

}  // namespace sim
}  // namespace v0
}  // namespace couvert

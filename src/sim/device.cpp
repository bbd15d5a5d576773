// SPDX-License-Identifier: Apache-2.0
// A device: its process, its exchange with the house through the network, and what must hold after each step.
#include <algorithm>
#include <utility>

#include "couvert/codec.hpp"
#include "sim/world.hpp"

namespace couvert {
inline namespace v0 {
namespace sim {
namespace {

const Actor system_actor{Role::system, "world", std::nullopt};
constexpr Duration patience = Duration::seconds(10);  ///< of a device with the network

}  // namespace

bool is_final(sync::VerdictKind kind) {
  return kind == sync::VerdictKind::applied || kind == sync::VerdictKind::duplicate ||
         kind == sync::VerdictKind::rejected || kind == sync::VerdictKind::mismatch;
}

Said said_of(const sync::Verdict& verdict) {
  Said said;
  said.applied = verdict.verdict == sync::VerdictKind::applied ||
                 (verdict.verdict == sync::VerdictKind::duplicate && !verdict.problem);
  if (verdict.problem) said.code = verdict.problem->code;
  if (said.applied) {
    said.entity_id = verdict.entity_id;
    said.version = verdict.version;
  }
  return said;
}

Device& World::Impl::add_device(Actor actor, std::string name) {
  const int number = static_cast<int>(devices.size());
  devices.push_back(std::make_unique<Device>(number, std::move(actor), std::move(name), time, seed));
  Device& device = *devices.back();
  device.origin = number;
  if (with(Fault::skew) && device.random.chance(50)) {
    const std::int64_t ten_years = Duration::minutes(10LL * 365 * 1'440).us;
    const std::int64_t most = device.random.chance(50) ? ten_years : Duration::minutes(60).us;
    device.host.set_by(Duration{device.random.between(-most, most)});
  }
  if (with(Fault::drift)) device.host.drift_by(device.random.between(-2'000, 2'000));
  start(device);
  at(device.random.around(Duration::seconds(30)), [this, &device] { live(device); });
  return device;
}

void World::Impl::start(Device& device) {
  if (device.client || device.gone || time.now < device.start_again) return;
  ClientOptions opening;
  opening.storage = device.disk.open();
  opening.host = &device.host;
  opening.actor = device.actor;
  opening.limits.asap_patience = options.patience;
  opening.limits.order_minor = options.order_minor;
  auto opened = Client::open(std::move(opening));
  ++device.life;
  device.serial = 0;
  device.wake_planned = false;
  if (!opened) {
    tell(device.name, [&] { return "does not start: " + std::string(opened.error().name()); });
    if (!opened.error().retryable() && !device.disk.dead() && opened.error().code() != Errc::storage_io)
      fail(30, device.name + " cannot open its store: " + std::string(opened.error().name()));
    device.start_again = time.now + Duration::seconds(10);
    return at(Duration::seconds(10), [this, &device] { start(device); });
  }
  device.client = std::make_unique<Client>(*std::move(opened));
  device.client->watch([&device](const ClientEvent& event) {
    if (event.what == ClientEvent::What::conflict) device.conflicts_changed = true;
    if (event.what != ClientEvent::What::order) return;
    if (auto id = OrderId::parse(event.id)) device.changed.push_back(*id);
  });
  check_outbox(device);
  plan_wake(device, Duration{device.random.below(2'000'000)});
}

void World::Impl::stop(Device& device, Duration for_so_long) {
  if (!device.client) return;
  if (!device.memory.waiting.empty()) hit(Point::killed_with_pending);
  device.disk.cut();
  device.client.reset();
  device.disk.heal();
  ++device.life;
  device.serial = 0;
  device.changed.clear();
  trace(device.number);
  at(for_so_long, [this, &device] { start(device); });
}

bool World::Impl::died(Device& device) {
  if (!device.client) return true;
  if (!device.disk.dead()) return false;
  hit(Point::device_killed_in_commit);
  tell(device.name, [] { return std::string("its process dies while it writes"); });
  stop(device, Duration::seconds(device.random.between(1, 30)));
  return true;
}

void World::Impl::plan_wake(Device& device, Duration after) {
  if (device.wake_planned) return;
  device.wake_planned = true;
  at(after, [this, &device, life = device.life] {
    if (device.life != life) return;
    device.wake_planned = false;
    exchange(device);
  });
}

void World::Impl::exchange(Device& device) {
  if (!device.client || device.serial != 0) return;
  if (time.now < device.off_until) return plan_wake(device, device.off_until - time.now);
  auto request = device.client->next_request();
  if (died(device)) return;
  if (!request) return plan_wake(device, Duration::seconds(5));
  if (*request) return send(device, **request);
  Duration pause = device.random.around(options.poll);
  if (auto due = device.client->next_due()) {
    const Duration wait = *due - device.host.now();
    if (wait.us > 0 && wait < pause) pause = wait;
  }
  plan_wake(device, pause);
}

void World::Impl::send(Device& device, const spi::Request& request) {
  device.serial = ++requests;
  const std::uint64_t life = device.life;
  const std::int64_t serial = device.serial;
  trace(time.now.us);
  trace(device.number);
  trace(request.target);
  trace(request.body);
  const auto give_up = [this, &device, life, serial](Errc code) {
    answer(device, life, serial, Error(code), Served{});
  };
  at(patience, [give_up] { give_up(Errc::transport_timeout); });
  if (time.now < device.cut_until) {
    hit(Point::partitioned);
    if (net.chance(50)) at(Duration{100'000}, [give_up] { give_up(Errc::transport_unreachable); });
    return;
  }
  if (meets(device.name, Fault::loss, loss)) {
    hit(Point::request_lost);
    return;
  }
  auto shared = std::make_shared<const spi::Request>(request);
  at(travel(device.name), [this, &device, life, serial, shared] { arrive(device, life, serial, *shared, false); });
  if (!meets(device.name, Fault::duplication, duplication)) return;
  at(travel(device.name), [this, &device, life, serial, shared] { arrive(device, life, serial, *shared, true); });
}

void World::Impl::arrive(Device& device, std::uint64_t life, std::int64_t serial, const spi::Request& request,
                         bool copy) {
  const auto refuse = [this, &device, life, serial, copy] {
    hit(Point::house_was_down);
    if (copy) return;
    at(Duration{20'000}, [=, this, &device] { answer(device, life, serial, Error(Errc::transport_unreachable), {}); });
  };
  if (!house) return refuse();
  if (copy) hit(Point::request_twice);
  if (serial != device.serial || life != device.life) hit(Point::overtaken_request);
  Served served = serve(*house, request, device.actor, options.page_changes);
  trace(served.response.status);
  trace(served.response.body);
  after_house();
  // A process that has died in a commit answers nobody, whatever it was about to say.
  if (!house) return;
  try_known_id(device, served);
  if (!house) return;
  watch_push(device, served, false, copy);
  watch_pull(device, served, false);
  if (copy) return;
  if (time.now < device.half_open_until) {
    hit(Point::half_open_arrival);
    return;
  }
  if (time.now < device.cut_until || meets(device.name, Fault::answer_lost, answer_loss)) {
    if (served.push_answer && !served.push_answer->verdicts.empty()) hit(Point::answer_lost_after_commit);
    return;
  }
  if (meets(device.name, Fault::truncated, truncation)) cut_short(served);
  lose_entity(device, served);
  at(travel(device.name),
     [this, &device, life, serial, era = restores, served = std::make_shared<const Served>(std::move(served))] {
       if (era != restores) excuse(device, true);
       answer(device, life, serial, served->response, *served);
     });
}

bool World::Impl::meets(const std::string& who, Fault fault, int percent) {
  for (const std::string& name : {who, std::string()}) {
    const auto owed_to = owed.find({name, fault});
    if (owed_to == owed.end()) continue;
    if (--owed_to->second == 0) owed.erase(owed_to);
    return true;
  }
  return net.chance(percent);
}

Duration World::Impl::travel(const std::string& who) {
  Duration time_needed{net.between(5'000, 60'000)};
  if (meets(who, Fault::delay, delay)) time_needed.us += net.below(15'000'000);
  return time_needed;
}

void World::Impl::cut_short(Served& served) {
  const auto size = static_cast<std::int64_t>(served.response.body.size());
  if (size < 2) return;
  hit(Point::answer_truncated);
  served.response.body.resize(static_cast<std::size_t>(net.below(size)));
  served = Served{served.response, served.push, served.pull, {}, {}, {}};
}

void World::Impl::answer(Device& device, std::uint64_t life, std::int64_t serial, const Result<spi::Response>& response,
                         const Served& served) {
  if (device.life != life || device.serial != serial || !device.client) {
    if (response) hit(Point::answer_too_late);
    return;
  }
  device.serial = 0;
  if (!response) hit(Point::timeout);
  const std::int64_t before = device.client->seen().outbox;
  listen(device, served);
  const Status taken = device.client->take_answer(response);
  trace(static_cast<std::int64_t>(taken ? 0 : static_cast<int>(taken.error().code())));
  if (!died(device)) {
    if (taken) follow(device, served);
    if (served.pull_answer && device.client->seen().outbox < before) hit(Point::settled_by_pull);
    watch_push(device, served, true, false);
    watch_pull(device, served, true);
    if (served.push || !device.memory.waiting.empty() || options.check_always) check_outbox(device);
    look(device);
  }
  exchange(device);
}

/// Before the client takes an answer: whatever happens while it does, it may from now on act on it.
void World::Impl::listen(Device& device, const Served& served) {
  if (served.pull_answer && served.pull->cursor.empty()) device.memory.load_begun = true;
  if (!served.push_answer) return;
  for (const sync::Verdict& verdict : served.push_answer->verdicts) {
    if (!is_final(verdict.verdict)) continue;
    device.memory.heard.insert(verdict.id);
    model.heard(verdict.id);
    if (!said_of(verdict).applied) {
      device.memory.refused.insert(verdict.id);
    } else {
      // A refusal that was heard and not kept, by a house that came back from a backup since, and says yes now.
      device.memory.refused.erase(verdict.id);
    }
  }
}

/// After the client has kept an answer: which house it knows, and how far it has read.
void World::Impl::follow(Device& device, const Served& served) {
  const std::string* epoch = served.push_answer   ? &served.push_answer->epoch
                             : served.pull_answer ? &served.pull_answer->epoch
                                                  : nullptr;
  if (served.error && served.error->code() == Errc::access_revoked) device.read_all_at = time.now;
  if (!epoch) return;
  Memory& memory = device.memory;
  if (memory.epoch != *epoch) {
    // A house that came back from a backup may well show older versions, and the client begins to read anew: the page
    // that told it so does not count.
    memory.reading_again = !memory.epoch.empty();
    memory.epoch = *epoch;
    memory.shown.clear();
    if (memory.reading_again) return;
  }
  if (!served.pull_answer || served.pull_answer->more) return;
  memory.reading_again = false;
  device.read_all_at = time.now;
  if (std::exchange(device.rebuilding, false)) hit(Point::cache_rebuilt);
}

void World::Impl::look(Device& device) {
  const bool was_revoked = ever_revoked.contains(device.actor.subject);
  std::vector<OrderId> changed;
  changed.swap(device.changed);
  for (const OrderId& id : changed) {
    auto local = device.client->order(id);
    if (!local) {
      device.open.erase(id);
      // A customer's own order never goes away; a restaurant's only with somebody's rights.
      const bool lost = device.memory.shown.contains(id) && device.actor.role == Role::customer && !device.revoked;
      if (lost && !was_revoked) fail(25, device.name + " does not show an order any more that it has shown");
      continue;
    }
    if (local->standing == Standing::doubtful) hit(Point::doubtful);
    if (local->order.state == OrderState::rejected && device.actor.role == Role::customer)
      hit(Point::restaurant_rejected);
    if (!is_exit(local->order.state) && local->order.state != OrderState::closed) {
      device.open.insert(id);
    } else {
      device.open.erase(id);
      if (local->order.state == OrderState::expired) hit(Point::expired_while_offline);
    }
    if (!local->confirmed_version || device.memory.reading_again) continue;
    std::int64_t& shown = device.memory.shown[id];
    if (*local->confirmed_version < shown) fail(25, device.name + " shows an older version of an order than before");
    shown = *local->confirmed_version;
  }
}

void World::Impl::check_outbox(Device& device) {
  Memory& memory = device.memory;
  std::vector<CommandId> there;
  for (const PendingCommand& each : device.client->outbox()) there.push_back(each.id);
  const std::set<CommandId> found(there.begin(), there.end());
  std::vector<CommandId> still;
  for (const CommandId& id : memory.waiting) {
    if (found.contains(id)) {
      still.push_back(id);
    } else if (Made* made = model.find(id); !memory.heard.contains(id)) {
      fail(7, "a command of " + device.name + " has left the outbox without a verdict");
      if (made != nullptr) made->dropped = true;
    } else if (made != nullptr && !made->said) {
      made->excused = true;  // the process died with the verdict on its disk, and the house has forgotten it since
    }
  }
  memory.waiting = still;
  std::vector<CommandId> order;
  for (const CommandId& id : there) {
    if (std::find(still.begin(), still.end(), id) != still.end()) {
      order.push_back(id);
    } else if (memory.unsure.erase(id) > 0) {
      // The call had failed, and the command was kept after all: that is allowed, and now it must stay.
      memory.waiting.push_back(id);
      if (Made* made = model.find(id)) made->certain = true;
    } else if (!device.adoptable.empty()) {
      Made made = device.adoptable.back();
      device.adoptable.pop_back();
      if (auto local = device.client->order(made.order.value_or(OrderId{}))) made.order = local->order.id;
      memory.waiting.push_back(id);
      model.make(id, made);
    } else if (!memory.heard.contains(id)) {
      fail(7, "the outbox of " + device.name + " holds a command that nobody made there");
    }
  }
  if (order != still) fail(30, "the outbox of " + device.name + " is in another order than its commands were made");
  // In the order in which the device holds them: what was unsure may stand between others.
  const std::set<CommandId> known(memory.waiting.begin(), memory.waiting.end());
  memory.waiting.clear();
  for (const CommandId& id : there) {
    if (known.contains(id)) memory.waiting.push_back(id);
  }
  if (!memory.refused.empty()) check_refusals(device, found);
}

void World::Impl::check_refusals(Device& device, const std::set<CommandId>& outbox) {
  std::set<CommandId>& refused = device.memory.refused;
  std::set<CommandId> shown;
  for (const Conflict& conflict : device.client->conflicts()) shown.insert(conflict.id);
  for (auto it = refused.begin(); it != refused.end();) {
    const bool stored = !outbox.contains(*it);  // else the verdict was heard and not kept: it will come again
    if (!stored) {
      ++it;
      continue;
    }
    if (shown.contains(*it)) {
      hit(Point::conflict_shown);
    } else {
      fail(7, "a refusal was never shown to the person at " + device.name);
    }
    it = refused.erase(it);
  }
}

void World::Impl::watch_push(Device& device, const Served& served, bool heard, bool) {
  if (!served.push) return;
  if (heard) {
    if (served.error && served.error->code() == Errc::device_cloned) hit(Point::rollback_noticed);
    return check_taken(device, served);
  }
  const sync::PushRequest& push = *served.push;
  const std::string incarnation = push.incarnation.text();
  if (!device.memory.incarnation.empty() && device.memory.incarnation != incarnation) hit(Point::new_incarnation);
  device.memory.incarnation = incarnation;
  if (push.mutations.empty()) hit(Point::announced);
  if (push.mutations.size() > 1) hit(Point::push_of_many);
  if (served.error && served.error->code() == Errc::device_cloned) hit(Point::clone_detected);
  for (const sync::Mutation& mutation : push.mutations) {
    if (mutation.age_is_lower_bound) hit(Point::age_lower_bound);
  }
  if (!served.push_answer) return;
  const std::vector<sync::Verdict>& verdicts = served.push_answer->verdicts;
  if (verdicts.size() != push.mutations.size()) return fail(4, "not one verdict for each command");
  std::set<std::string> held_lanes;
  for (std::size_t i = 0; i < verdicts.size(); ++i) {
    const sync::Mutation& mutation = push.mutations[i];
    const sync::Verdict& verdict = verdicts[i];
    if (verdict.problem && verdict.problem->code == Errc::access_revoked) hit(Point::revoke_met_pending);
    if (verdict.verdict == sync::VerdictKind::applied && revoked_subjects.contains(device.actor.subject))
      fail(34, "the house took a command from somebody without rights");
    if (verdict.id != mutation.id || verdict.seq != mutation.seq) fail(4, "a verdict stands at another command");
    if (is_final(verdict.verdict)) {
      const auto number = std::pair(push.device.text() + incarnation, mutation.seq);
      // A request of a copy that was long under way may name what the copy has meanwhile told under a number of its own.
      const bool told_again = verdict.verdict == sync::VerdictKind::duplicate;
      if (!told_again && numbered.try_emplace(number, mutation.id).first->second != mutation.id)
        fail(31, "two stores count their commands on as one");
      judge_verdict(device, mutation, verdict);
      if (held_lanes.contains(mutation.lane))
        fail(8, "a command was settled although an earlier one of its lane waits");
    } else {
      if (verdict.verdict == sync::VerdictKind::retry) hit(Point::retry);
      if (verdict.verdict == sync::VerdictKind::blocked) {
        hit(Point::blocked);
        lanes_blocked.insert(mutation.id);
        // What it depends on may lie in another request.
        const bool reason = held_lanes.contains(mutation.lane) || mutation.depends_on.has_value();
        if (!reason) fail(8, "a command was held up by another lane than its own");
      }
      held_lanes.insert(mutation.lane);
    }
  }
}

/// Between the verdict and the page that brings the order, the device shows what waits for that page.
void World::Impl::check_taken(Device& device, const Served& served) {
  if (!served.push_answer || ever_revoked.contains(device.actor.subject)) return;
  for (const sync::Verdict& verdict : served.push_answer->verdicts) {
    const Made* made = is_final(verdict.verdict) && said_of(verdict).applied ? model.find(verdict.id) : nullptr;
    if (made == nullptr || !made->place || !made->order || made->maker != device.number) continue;
    if (!device.client->order(*made->order)) fail(25, device.name + " does not show an order that was just taken");
  }
}

/// A scope is read again when its sum differs from the house's, which must have a reason.
void World::Impl::check_repair(Device& device, const sync::PullRequest& request, const sync::PullAnswer& page) {
  const bool again = std::any_of(page.changes.begin(), page.changes.end(), [](const sync::Change& each) {
    return each.kind == sync::ChangeKind::reset && !each.scope.starts_with("basket:");
  });
  if (!again || request.cursor.empty() || device.memory.load_begun) return;
  if (device.memory.lacks_entity) return hit(Point::scope_repaired);
  if (!ever_revoked.contains(device.actor.subject))
    fail(27, device.name + " had to read a scope again although every page had reached it whole");
}

/// Another command under a known id: it must change nothing, and must not learn what became of the first.
void World::Impl::try_known_id(const Device& device, const Served& served) {
  if (!house || !served.push_answer || requests % 8 != 0) return;
  for (std::size_t i = 0; i < served.push_answer->verdicts.size(); ++i) {
    if (served.push_answer->verdicts[i].verdict != sync::VerdictKind::applied) continue;
    sync::PushRequest other = *served.push;
    other.mutations = {served.push->mutations[i]};
    other.mutations.front().args = "{}";
    auto answer = house->push(std::move(other), device.actor);
    after_house();
    if (!answer) return;
    if (answer->verdicts.front().verdict != sync::VerdictKind::mismatch)
      fail(4, "the house takes another command for the one that it knows under its id");
    return hit(Point::mismatch);
  }
}

/// What a defect between house and device would do: the sums tell, and that scope alone is read again.
void World::Impl::lose_entity(Device& device, Served& served) {
  if (truncation == 0 || !served.pull_answer || !pages.chance(4)) return;
  auto& changes = served.pull_answer->changes;
  const auto lost = std::find_if(changes.begin(), changes.end(), [](const sync::Change& change) {
    return change.kind == sync::ChangeKind::put && change.entity == "order";
  });
  if (lost == changes.end()) return;
  tell(device.name, [&] { return "a page reaches it without order " + lost->id.substr(28); });
  changes.erase(lost);
  served.response.body = to_json(*served.pull_answer);
  device.memory.lacks_entity = true;
  hit(Point::page_lacks_entity);
}

void World::Impl::judge_verdict(Device& device, const sync::Mutation& mutation, const sync::Verdict& verdict) {
  using Kind = sync::VerdictKind;
  if (verdict.verdict == Kind::mismatch) return fail(4, "the house holds a command for another than the one it knows");
  const Said said = said_of(verdict);
  Made* made = model.find(mutation.id);
  const bool lost_before = made != nullptr && made->said && !made->heard;
  model.said(mutation.id, said, verdict.verdict != Kind::duplicate, time.now);
  if (lanes_blocked.erase(mutation.id) > 0) hit(Point::lane_released);
  if (verdict.verdict == Kind::duplicate) {
    hit(said.applied ? Point::duplicate : Point::duplicate_of_refusal);
    if (lost_before) hit(Point::lost_reply_then_duplicate);
    return;
  }
  if (made == nullptr) return;
  if (made->verb == OrderVerb::accept && made->order) {
    const auto first = accepted_by.find(*made->order);
    if (first != accepted_by.end() && first->second != made->maker) {
      hit(Point::two_tills_accept);
      if (said.applied) hit(Point::second_accept_changes_nothing);
    }
    if (said.applied) accepted_by.try_emplace(*made->order, made->maker);
  }
  const Duration age = time.now - made->at;
  if (said.applied) {
    hit(Point::applied);
    if (made->place) judge_accepted(device, mutation, *made, age);
    if (made->consent) hit(Point::consent_applied);
    return;
  }
  judge_refused(mutation, *made, said.code, age);
}

void World::Impl::judge_refused(const sync::Mutation& mutation, const Made& made, Errc code, Duration age) {
  hit(Point::rejected);
  switch (code) {
    case Errc::price_changed: hit(Point::price_changed); break;
    case Errc::item_sold_out:
    case Errc::stock_insufficient: hit(Point::sold_out_race); break;
    case Errc::promotion_exhausted: hit(Point::promotion_exhausted); break;
    case Errc::venue_paused: hit(Point::venue_paused); break;
    case Errc::invalid_transition:
      if (made.verb == OrderVerb::cancel_by_customer || made.verb == OrderVerb::accept) hit(Point::cancel_meets_accept);
      break;
    case Errc::command_too_old:
      hit(Point::too_old);
      // Clocks drift by two in a thousand at most; what a clock that was switched off has missed only makes it younger.
      if (made.asap && age.us < options.patience.us * 99 / 100 - Duration::seconds(1).us)
        fail(44, "an order was refused as too old after " + std::to_string(age.us / 1'000'000) + " s");
      break;
    default:
      if (error_info(code).retryable || error_info(code).kind == ErrorKind::internal)
        fail(49, "a command was refused for ever because of " + std::string(error_info(code).name));
  }
  (void)mutation;
}

void World::Impl::judge_accepted(Device& device, const sync::Mutation& mutation, const Made& made, Duration age) {
  if (made.order) pending.try_emplace(*made.order, time.now);
  if (made.order && house) {
    auto order = house->order(*made.order, system_actor);
    if (order && order->quote.totals.total_minor < made.shown_minor) hit(Point::cheaper_accepted);
  }
  const auto copies = orders_by_copies.find(device.origin);
  if (copies != orders_by_copies.end()) {
    copies->second.insert(device.number);
    if (copies->second.size() > 1) hit(Point::clone_orders_both);
  }
  // What travels is added to the age that the device measured; a device that was switched off knows less.
  const Duration late{options.patience.us * 101 / 100 + Duration::seconds(30).us};
  if (made.asap && age > late && !mutation.age_is_lower_bound)
    fail(44, "an order as soon as possible was taken after " + std::to_string(age.us / 1'000'000) + " s");
  if (std::abs(device.host.offset().us) > Duration::minutes(60).us) hit(Point::skewed_device_orders);
  if (device.actor.role != Role::customer) hit(Point::till_order);
}

void World::Impl::watch_pull(Device& device, const Served& served, bool heard) {
  if (!served.pull) return;
  if (served.error && served.error->code() == Errc::cursor_expired && !heard) hit(Point::cursor_expired);
  if (!served.pull_answer) return;
  const sync::PullAnswer& page = *served.pull_answer;
  if (heard) {
    check_repair(device, *served.pull, page);
    if (page.more && device.memory.load_begun) {
      device.load_interrupted = device.life;
      // In the middle of a first load is where nobody would think of dying.
      if (with(Fault::device_kill) && device.random.chance(5)) device.disk.at_commit(AtCommit::kill_after, 0);
    }
    const bool to_the_end = !page.more && device.read_all_at == time.now;
    if (to_the_end && device.memory.load_begun) {
      hit(Point::first_load);
      if (device.load_interrupted != 0 && device.load_interrupted != device.life) hit(Point::load_resumed);
      device.memory.load_begun = false;
      device.load_interrupted = 0;
    }
    return;
  }
  if (page.changes.empty() && !page.more) hit(Point::nothing_new);
  if (page.more) hit(Point::page_of_many);
  const bool without_rights = revoked_subjects.contains(device.actor.subject);
  for (const sync::Change& change : page.changes) {
    if (change.kind == sync::ChangeKind::reset) hit(Point::scope_reset);
    if (change.kind == sync::ChangeKind::revoke) hit(Point::scope_revoked);
    if (change.kind == sync::ChangeKind::del) hit(Point::tombstone);
    if (change.kind != sync::ChangeKind::put) continue;
    if (without_rights && change.entity == "order") fail(34, "the house showed an order to somebody without rights");
    check_secrets(device, change);
  }
}

/// Names and codes of people are written so that each can be told from all others.
void World::Impl::check_secrets(const Device& device, const sync::Change& change) {
  if (change.entity != "order") return;
  if (device.actor.role != Role::customer) {
    const std::size_t code = change.body.find("\"pickup_code\":\"");
    if (code != std::string::npos && change.body[code + 15] != '"') fail(33, "a pickup code went to " + device.name);
    return;
  }
  const std::string own = "guest of " + device.actor.subject + ".";
  for (std::size_t at_text = change.body.find("guest of "); at_text != std::string::npos;
       at_text = change.body.find("guest of ", at_text + 1)) {
    if (change.body.compare(at_text, own.size(), own) != 0) fail(33, device.name + " was shown somebody else's order");
  }
}

void World::Impl::note(Device& device, const CommandId& id, Made made, const Status& kept) {
  made.subject = device.actor.subject;
  made.at = time.now;
  made.maker = device.number;
  made.nth = ++device.made;
  const bool here = device.client && !device.disk.dead();
  made.certain = kept.ok() && here;
  trace(made.certain ? id.text() : "not kept");
  if (made.certain) {
    device.memory.waiting.push_back(id);
    if (device.random.chance(30)) {
      // People who just did something are mostly connected: their app asks at once.
      device.wake_planned = false;
      plan_wake(device, Duration{100'000});
    }
  } else {
    device.memory.unsure.insert(id);
  }
  model.make(id, std::move(made));
}

}  // namespace sim
}  // namespace v0
}  // namespace couvert

// SPDX-License-Identifier: Apache-2.0
// Guests: devices that an application brings, in the network of the world, and what is noted of what they ask.
#include <algorithm>
#include <utility>

#include "couvert/codec.hpp"
#include "sim/world.hpp"

namespace couvert {
inline namespace v0 {
namespace sim {
namespace {

/// How long anybody waits for the provider of payments.
constexpr Duration payment_patience = Duration::seconds(10);

bool is_known(std::string_view target) {
  const std::string_view path = target.substr(0, target.find('?'));
  return path == "/v1/sync/push" || path == "/v1/sync/pull";
}

}  // namespace

Result<int> World::Impl::join(const Actor& actor, const std::string& name) {
  if (name.empty() || guest_of(name) != nullptr || device_of(name) != nullptr)
    return Error(Errc::invalid_argument, "a guest needs a name that nobody has", "/name");
  const int number = static_cast<int>(guests.size());
  guests.push_back(std::make_unique<Guest>(number, actor, name, time, seed));
  trace(name);
  tell(name, [] { return std::string("joins"); });
  return number;
}

Result<spi::Response> World::Impl::send(Guest& guest, const spi::Request& request, Duration limit) {
  ++requests;
  trace(time.now.us);
  trace(guest.name);
  trace(request.target);
  trace(request.body);
  // Shared with what is still on its way when nobody waits any more.
  auto flight = std::make_shared<Flight>();
  const auto give_up = [flight](Errc code) {
    if (!flight->over) *flight = {true, std::nullopt, code};
  };
  at(Duration{std::max<std::int64_t>(limit.us, 0)}, [give_up] { give_up(Errc::transport_timeout); });
  if (time.now < guest.cut_until) {
    hit(Point::partitioned);
    tell(guest.name, [] { return std::string("asks and has no connection"); });
    at(Duration{100'000}, [give_up] { give_up(Errc::transport_unreachable); });
  } else if (meets(guest.name, Fault::loss, loss)) {
    hit(Point::request_lost);
    tell(guest.name, [] { return std::string("asks, and the request is lost"); });
  } else {
    auto shared = std::make_shared<const spi::Request>(request);
    at(travel(guest.name), [this, &guest, flight, shared] { arrive(guest, flight, *shared, false); });
    if (meets(guest.name, Fault::duplication, duplication))
      at(travel(guest.name), [this, &guest, flight, shared] { arrive(guest, flight, *shared, true); });
  }
  while (!flight->over) next();
  if (flight->response) return *std::move(flight->response);
  return Error(flight->failed, "in the simulated network");
}

void World::Impl::arrive(Guest& guest, const std::shared_ptr<Flight>& flight, const spi::Request& request, bool copy) {
  const auto bring = [this, flight](Duration after, std::optional<spi::Response> response) {
    at(after, [flight, response = std::move(response)] {
      if (!flight->over) *flight = {true, response, Errc::transport_unreachable};
    });
  };
  if (!house) {
    hit(Point::house_was_down);
    return copy ? void() : bring(Duration{20'000}, std::nullopt);
  }
  if (!is_known(request.target)) {
    spi::Response unknown;
    unknown.status = 404;
    return copy ? void() : bring(travel(guest.name), unknown);
  }
  if (copy) hit(Point::request_twice);
  Served served = serve(*house, request, guest.actor, options.page_changes);
  trace(served.response.status);
  trace(served.response.body);
  take_note(guest, served);
  after_house();
  // A process that has died in a commit answers nobody, whatever it was about to say.
  if (!house) return;
  judge_verdicts(guest, served);
  if (copy) return;
  if (time.now < guest.half_open_until) {
    hit(Point::half_open_arrival);
    return;
  }
  if (time.now < guest.cut_until || meets(guest.name, Fault::answer_lost, answer_loss)) {
    if (served.push_answer && !served.push_answer->verdicts.empty()) hit(Point::answer_lost_after_commit);
    tell(guest.name, [] { return std::string("is answered, and the answer is lost"); });
    return;
  }
  if (meets(guest.name, Fault::truncated, truncation)) cut_short(served);
  at(travel(guest.name), [this, flight, served = std::make_shared<const Served>(std::move(served))] {
    if (flight->over) return hit(Point::answer_too_late);
    hear(*served);
    *flight = {true, served->response, Errc::transport_unreachable};
  });
}

/// A command of a guest is known from when it first arrives: nobody here sees what it keeps. Whatever was answered, it may
/// have taken effect.
void World::Impl::take_note(Guest& guest, const Served& served) {
  if (!served.push) return;
  for (const sync::Mutation& mutation : served.push->mutations) {
    if (model.find(mutation.id) == nullptr) model.make(mutation.id, made_of(guest, mutation));
  }
}

void World::Impl::judge_verdicts(Guest& guest, const Served& served) {
  if (!served.push || !served.push_answer) return;
  const std::vector<sync::Verdict>& verdicts = served.push_answer->verdicts;
  const std::vector<sync::Mutation>& mutations = served.push->mutations;
  if (verdicts.size() != mutations.size()) return fail(4, "not one verdict for each command");
  for (std::size_t i = 0; i < verdicts.size(); ++i) {
    const sync::Mutation& mutation = mutations[i];
    const sync::Verdict& verdict = verdicts[i];
    if (!is_final(verdict.verdict) || verdict.verdict == sync::VerdictKind::mismatch) continue;
    const Said said = said_of(verdict);
    tell(guest.name, [&] {
      return mutation.name + " of " + mutation.lane + ": " +
             (said.applied ? std::string("taken") : "refused: " + std::string(error_info(said.code).name));
    });
    if (verdict.verdict == sync::VerdictKind::applied && revoked_subjects.contains(guest.actor.subject))
      fail(34, "the house took a command from somebody without rights");
    model.said(mutation.id, said, verdict.verdict != sync::VerdictKind::duplicate, time.now);
    const Made* made = model.find(mutation.id);
    if (made == nullptr || !said.applied || !made->place || !made->order) continue;
    auto order = house->order(*made->order, {Role::system, "world", std::nullopt});
    if (order && order->venue == venue_name) pending.try_emplace(*made->order, time.now);
  }
}

Made World::Impl::made_of(Guest& guest, const sync::Mutation& mutation) {
  Made made;
  made.subject = guest.actor.subject;
  made.at = time.now;
  made.lane = mutation.lane;
  made.maker = -10'000 - guest.number;
  made.nth = ++guest.made;
  made.certain = false;  // its store is its own
  const auto args = sync::upcast(mutation.name, mutation.schema, mutation.args);
  if (!args) return made;
  if (mutation.name == "place_order") {
    if (const auto place = from_json<PlaceOrder>(*args)) {
      made.order = place->order;
      made.place = true;
      made.asap = !place->wanted_at;
      made.shown_minor = place->expected_total_minor;
      made.agreed_minor = place->accept_up_to_minor.value_or(place->expected_total_minor);
    }
  } else if (mutation.name == "order_command") {
    if (const auto command = from_json<OrderCommand>(*args)) {
      made.order = command->order;
      made.verb = command->verb;
    }
  }
  return made;
}

void World::Impl::hear(const Served& served) {
  if (!served.push_answer) return;
  for (const sync::Verdict& verdict : served.push_answer->verdicts) {
    if (is_final(verdict.verdict)) model.heard(verdict.id);
  }
}

/// In the middle of a story nothing has to have arrived; what stands in the log must be right at any time.
std::vector<Failure> World::Impl::check() {
  if (!begin()) return failures;
  if (!house) return failures;  // a store without its process is looked at when the process is back
  std::vector<Failure> before = std::exchange(failures, {});
  judge_log(false);
  verify_house();
  std::vector<Failure> now = std::exchange(failures, std::move(before));
  std::vector<Failure> all = failures;
  const auto known = [&all](const Failure& each) {
    return std::any_of(all.begin(), all.end(), [&each](const Failure& other) {
      return other.invariant == each.invariant && other.what == each.what;
    });
  };
  for (Failure& each : now) {
    if (!known(each)) all.push_back(std::move(each));
  }
  return all;
}

Result<Payment> World::Impl::pay(const PaymentRequest& request) {
  trace(time.now.us);
  trace(static_cast<std::int64_t>(request.ask));
  trace(request.key + ' ' + request.payment + ' ' + request.order);
  trace(request.amount_minor);
  const auto meets_one = [this](Fault fault) {
    const auto owed_to = owed.find({std::string(), fault});
    if (owed_to != owed.end()) {
      if (--owed_to->second == 0) owed.erase(owed_to);
      return true;
    }
    const int stated = options.rates[static_cast<std::size_t>(fault)];
    return with(fault) && payments.chance(stated > 0 ? stated : 8);
  };
  Payments::Way way;
  way.declined = request.ask == PaymentAsk::authorize && meets_one(Fault::payment_declined);
  way.lost = meets_one(Fault::payment_lost);
  way.unanswered = !way.lost && meets_one(Fault::payment_unanswered);
  run_until(time.now + payments.travel());
  auto answered = payments.ask(request, way);
  if (!answered && answered.error().code() == Errc::transport_timeout) run_until(time.now + payment_patience);
  tell("payments", [&] {
    return "payment " + request.payment + ": " +
           (answered ? "an answer" : std::string(answered.error().name()) + (way.unanswered ? ", and it is done" : ""));
  });
  return answered;
}

std::vector<Inhabitant> World::Impl::inhabitants() const {
  std::vector<Inhabitant> all;
  for (const auto& device : devices) {
    if (device->gone) continue;
    Inhabitant& one = all.emplace_back(Inhabitant{device->name, device->actor, false, device->client != nullptr});
    if (!device->client) continue;
    const Seen seen = device->client->seen();
    one.outbox = seen.outbox;
    one.conflicts = seen.conflicts;
  }
  for (const auto& guest : guests) all.push_back(Inhabitant{guest->name, guest->actor, true, true});
  return all;
}

}  // namespace sim
}  // namespace v0
}  // namespace couvert

// SPDX-License-Identifier: Apache-2.0
// The world's time, its house, and the course of a story from its beginning until everything has drained.
#include "sim/world.hpp"

#include <algorithm>
#include <cstdio>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace sim {
namespace {

/// Saturday 14 March 2026, 11:00 UTC.
constexpr Instant epoch{1'773'486'000'000'000};
constexpr Duration tick_every = Duration::seconds(2);
/// How long a deadline may be late: the promise, a tick, and what a step of the simulation adds.
constexpr Duration deadline_grace = Duration::seconds(5 + 2 + 1);
constexpr std::size_t failures_kept = 10;
/// After healing, everything must have drained within this.
constexpr Duration drain_limit = Duration::minutes(10);

const Actor system_actor{Role::system, "world", std::nullopt};
const Actor ops{Role::ops_admin, "ops", std::nullopt};

}  // namespace

World::Impl::Impl(World& its_world, std::uint64_t its_seed, const Options& its_options)
    : world(its_world),
      seed(its_seed),
      options(its_options),
      time{epoch},
      beginning(epoch),
      random(its_seed, "world"),
      net(its_seed, "net"),
      pages(its_seed, "pages"),
      rare(its_seed, "rare"),
      house_host(time, Random(its_seed, "house")),
      model([this](int invariant, std::string what) { fail(invariant, std::move(what)); }),
      witness([this](int invariant, std::string what) { fail(invariant, std::move(what)); }),
      payments(Random(its_seed, "payments"),
               [this](int invariant, std::string what) { fail(invariant, std::move(what)); }) {}

void World::Impl::at(Duration after, std::function<void()> what) {
  queue.push({time.now + after, ++planned, std::move(what)});
}

void World::Impl::next() {
  if (queue.empty()) return;
  // The top may not be moved from; its function is taken by a copy that shares nothing.
  Planned next = std::move(const_cast<Planned&>(queue.top()));
  queue.pop();
  // Whoever is called may have let time go by himself.
  time.now = std::max(time.now, next.at);
  ++done;
  next.what();
}

void World::Impl::run_until(Instant end) {
  while (!queue.empty() && queue.top().at <= end) next();
  time.now = std::max(time.now, end);
}

void World::Impl::fail(int invariant, std::string what) {
  if (options.story) write_line("!!", "invariant " + std::to_string(invariant) + ": " + what);
  if (failures.size() < failures_kept) failures.push_back({invariant, since(), std::move(what)});
}

void World::Impl::trace(std::string_view text) {
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
}

void World::Impl::trace(std::int64_t number) {
  for (int i = 0; i < 8; ++i) hash = (hash ^ static_cast<std::uint8_t>(number >> (8 * i))) * 0x100000001b3u;
}

void World::Impl::write_line(const std::string& who, const std::string& text) {
  const std::int64_t ms = since().us / 1'000;
  char when[48];
  std::snprintf(when, sizeof when, "%3d:%02d:%02d.%03d  ", static_cast<int>(ms / 3'600'000),
                static_cast<int>(ms / 60'000 % 60), static_cast<int>(ms / 1'000 % 60), static_cast<int>(ms % 1'000));
  std::string line = when + who;
  line.resize(std::max<std::size_t>(line.size() + 2, 32), ' ');
  story.push_back(line + text);
}

// ---- the house ----------------------------------------------------------------------------------------

void World::Impl::open_house(bool restored) {
  HouseOptions opening;
  opening.storage = house_disk.open();
  opening.host = &house_host;
  opening.own_thread = false;
  opening.tail_limit = options.tail_limit;
  opening.restored = restored;
  auto opened = House::open(std::move(opening));
  if (!opened || house_disk.dead()) {
    tell("house", [] { return std::string("does not start: its disk fails"); });
    at(Duration::seconds(5), [this, restored] { open_house(restored); });
    return;
  }
  house = std::make_unique<House>(*std::move(opened));
  ++house_life;
  house_well_since = time.now;
  trace("house opens");
}

void World::Impl::kill_house(Duration for_so_long) {
  if (!house) return;
  tell("house", [&] { return "its process dies, back in " + std::to_string(for_so_long.us / 1'000'000) + " s"; });
  hit(Point::house_killed);
  house_disk.cut();
  house.reset();
  house_disk.heal();
  trace("house dies");
  at(for_so_long, [this] {
    if (house) return;
    open_house(false);
    if (house) hit(Point::house_restarted);
    tell("house", [] { return std::string("starts again"); });
  });
}

void World::Impl::after_house() {
  if (house_disk.failed() != house_failures) {
    house_failures = house_disk.failed();
    house_well_since = time.now;
    hit(Point::house_write_failed);
  }
  if (!house || !house_disk.dead()) return;
  hit(Point::house_killed_in_commit);
  kill_house(Duration::seconds(random.between(1, 20)));
}

void World::Impl::tick() {
  at(tick_every, [this] { tick(); });
  if (!house) return;
  const int expired = house->tick();
  if (expired > 0) hit(Point::deadline_fired);
  after_house();
  check_deadlines();
  if (house && random.chance(witness_percent()) && witness.step(*house, random.next())) hit(Point::witness_reset);
  after_house();
}

/// Where the house keeps little, its reader is slow, so that sometimes what it missed is no longer there.
int World::Impl::witness_percent() const {
  if (!options.check_always) return 2;
  return options.tail_limit < 100 ? 4 : 20;
}

void World::Impl::check_deadlines() {
  const Duration limit = Duration{Duration::minutes(accept_minutes).us + deadline_grace.us};
  for (auto it = pending.begin(); house && it != pending.end();) {
    const Instant from = it->second;
    if (time.now - from < limit) {
      ++it;
      continue;
    }
    // A house that was down or could not write has the grace from when it is well again.
    if (time.now - house_well_since < deadline_grace) return;
    auto order = house->order(it->first, system_actor);
    if (order && order->state == OrderState::pending_acceptance)
      fail(23, "nobody answered an order, and it did not expire in time");
    it = pending.erase(it);
  }
}

// ---- the course of the story ---------------------------------------------------------------------------

Status World::Impl::begin() {
  if (!started) started = let_in();
  return *started;
}

Status World::Impl::let_in() {
  open_house(false);
  auto venue = house->put_venue(corner(), ops);
  if (!venue) {
    fail(0, "the venue is refused: " + std::string(venue.error().message()));
    return venue.error();
  }
  publish();
  const VenueId corner_id(venue_name);
  for (int i = 1; i <= options.customers; ++i) {
    const std::string name = "customer " + std::to_string(i);
    people.push_back(add_device({Role::customer, name, std::nullopt}, name).number);
  }
  for (int i = 1; i <= options.tills; ++i) {
    const std::string name = "till " + std::to_string(i);
    add_device({Role::restaurant_staff, name, corner_id}, name);
  }
  for (int i = 1; i <= options.couriers; ++i) {
    const std::string name = "courier " + std::to_string(i);
    add_device({Role::courier, name, corner_id}, name);
  }
  for (int i = 1; i <= options.managers; ++i) {
    const std::string name = "manager " + std::to_string(i);
    add_device({Role::restaurant_manager, name, corner_id}, name);
  }
  if (const Status opened = open_restaurants(); !opened) return opened;
  if (options.customers > 0)
    witness.follow({Role::customer, "customer 1", std::nullopt},
                   {"venues", "cust:customer 1", "cust:customer 2", "rest:corner"});
  if (options.tills > 0) witness.follow({Role::restaurant_staff, "till 1", corner_id}, {"venue:corner", "rest:corner"});
  if (options.couriers > 0) witness.follow({Role::courier, "courier 1", corner_id}, {"cour:corner"});
  for (int i = 1; i <= options.web_customers; ++i) {
    at(random.around(Duration::minutes(5)), [this, i] { order_on_the_web(i); });
  }
  at(rare.around(Duration::minutes(15)), [this] { step_in(); });
  if (options.managers > 0) at(random.around(Duration::minutes(8)), [this] { manage(); });
  at(tick_every, [this] { tick(); });
  plan_faults();
  return Status();
}

Status World::Impl::open_restaurants() {
  for (const Restaurant& each : options.restaurants) {
    auto venue = house->put_venue(each.venue, ops);
    if (!venue) return venue.error();
    auto book = house->publish(each.menu, each.rules, ops);
    if (!book) return book.error();
    add_device({Role::restaurant_staff, "kitchen of " + each.venue.id, each.venue.id}, "kitchen of " + each.venue.id);
    if (options.couriers > 0)
      add_device({Role::courier, "courier of " + each.venue.id, each.venue.id}, "courier of " + each.venue.id);
  }
  return Status();
}

void World::Impl::heal() {
  healed = true;
  tell("everything", [] { return std::string("heals: disks, network, clocks, processes"); });
  loss = duplication = delay = answer_loss = truncation = 0;
  owed.clear();
  for (auto& guest : guests) guest->cut_until = guest->half_open_until = time.now;
  house_disk.heal();
  if (!house) open_house(false);
  for (auto& device : devices) {
    device->disk.heal();
    device->cut_until = device->half_open_until = device->off_until = time.now;
    if (!device->gone && !device->client) start(*device);
    plan_wake(*device, Duration::seconds(1));
  }
}

bool World::Impl::drained() {
  if (!house) return false;
  for (auto& device : devices) {
    if (device->gone) continue;
    if (!device->client) return false;
    const Seen seen = device->client->seen();
    if (device->revoked) continue;  // nobody takes what it still has
    if (seen.outbox > 0 || seen.conflicts > 0 || !seen.complete) return false;
  }
  return true;
}

/// A device whose disk was full waits up to five minutes before it asks again.
bool World::Impl::all_have_read_since(Instant then) const {
  return std::all_of(devices.begin(), devices.end(),
                     [then](const auto& device) { return device->gone || device->read_all_at > then; });
}

Outcome World::Impl::run() {
  if (begin()) run_until(beginning + options.length);
  return finish();
}

Outcome World::Impl::finish() {
  if (!begin() || std::exchange(finished, true)) return outcome();
  heal();
  const Instant healed_at = time.now;
  // At least twice the time between two questions, so that everybody has asked after the last answer was given.
  run_until(time.now + Duration{options.poll.us + Duration::seconds(30).us});
  quiet = true;
  run_until(time.now + Duration{options.poll.us * 2});
  while (!drained() && time.now - healed_at < drain_limit) run_until(time.now + Duration::seconds(5));
  if (!drained()) {
    for (auto& device : devices) {
      if (device->gone || device->revoked || !device->client) continue;
      const Seen seen = device->client->seen();
      if (seen.outbox == 0 && seen.conflicts == 0 && seen.complete) continue;
      fail(47, device->name + " still has " + std::to_string(seen.outbox) + " commands and " +
                   std::to_string(seen.conflicts) + " conflicts long after all faults have ended" +
                   (seen.complete ? "" : ", and has not read to the end"));
    }
  }
  // Deadlines may still fire; what devices are compared with must have stood still while all of them asked.
  Instant steady = time.now;
  for (std::int64_t head = -1; house && time.now - healed_at < Duration{drain_limit.us * 2};) {
    if (head != house->head()) steady = time.now;
    if (head == house->head() && all_have_read_since(steady)) break;
    head = house->head();
    run_until(time.now + Duration{options.poll.us * 2 + Duration::seconds(40).us});
  }
  judge();
  payments.judge();
  return outcome();
}

Outcome World::Impl::outcome() const {
  Outcome outcome;
  outcome.seed = seed;
  outcome.trace = hash;
  outcome.simulated = since();
  outcome.events = done;
  outcome.requests = requests;
  outcome.commands = model.made();
  outcome.orders = model.orders();
  outcome.failures = failures;
  for (std::size_t i = 0; i < point_count; ++i) outcome.sometimes.push_back({point_names[i], points[i]});
  outcome.story = story;
  return outcome;
}

// ---- the public face ------------------------------------------------------------------------------------

World::World(std::uint64_t seed, const Options& options) : impl_(std::make_unique<Impl>(*this, seed, options)) {}
World::~World() = default;
void World::at(Duration after, std::function<void(World&)> what) {
  impl_->at(after, [this, what = std::move(what)] { what(*this); });
}
void World::fail(int invariant, std::string what) { impl_->fail(invariant, std::move(what)); }
Outcome World::run() { return impl_->run(); }
Status World::begin() { return impl_->begin(); }
void World::advance(Duration time) {
  if (impl_->begin() && time.us > 0) impl_->run_until(impl_->time.now + time);
}
void World::step() {
  if (impl_->begin()) impl_->next();
}
Outcome World::finish() { return impl_->finish(); }
Outcome World::outcome() const { return impl_->outcome(); }
std::vector<Failure> World::check() { return impl_->check(); }
Status World::strike(const Strike& strike) { return impl_->strike(strike); }
Result<int> World::join(const Actor& actor, const std::string& name) { return impl_->join(actor, name); }
int World::guests() const { return static_cast<int>(impl_->guests.size()); }
spi::Host& World::host(int guest) { return impl_->guests.at(static_cast<std::size_t>(guest))->host; }
Result<spi::Response> World::send(int guest, const spi::Request& request, Duration limit) {
  if (const Status begun = impl_->begin(); !begun) return begun.error();
  return impl_->send(*impl_->guests.at(static_cast<std::size_t>(guest)), request, limit);
}
Result<Payment> World::pay(const PaymentRequest& request) {
  if (const Status begun = impl_->begin(); !begun) return begun.error();
  return impl_->pay(request);
}
std::vector<Inhabitant> World::inhabitants() const { return impl_->inhabitants(); }
Duration World::since_beginning() const { return impl_->since(); }
Instant World::now() const { return impl_->time.now; }
House* World::house() { return impl_->house.get(); }
int World::devices() const { return static_cast<int>(impl_->devices.size()); }
Client* World::client(int device) {
  if (device < 0 || device >= devices()) return nullptr;
  return impl_->devices[static_cast<std::size_t>(device)]->client.get();
}
Actor World::actor(int device) const { return impl_->devices.at(static_cast<std::size_t>(device))->actor; }

Outcome run(std::uint64_t seed, const Options& options) { return World(seed, options).run(); }

}  // namespace sim
}  // namespace v0
}  // namespace couvert

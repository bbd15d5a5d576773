// SPDX-License-Identifier: Apache-2.0
// The simulator: a house and its devices on a virtual clock, network and disk, from one seed. Library couvert_sim.
#ifndef COUVERT_SIM_HPP
#define COUVERT_SIM_HPP

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "couvert/client.hpp"
#include "couvert/house.hpp"

namespace couvert {
inline namespace v0 {
namespace sim {

/// What may go wrong. Each seed draws its own set of them.
enum class Fault : std::uint8_t {
  loss,           ///< requests get lost
  duplication,    ///< a request arrives twice
  delay,          ///< requests and answers are late, some later than anybody waits: then they arrive in another order
  partition,      ///< a device has no connection for a while
  half_open,      ///< … and for a while its requests arrive, but no answer comes back
  answer_lost,    ///< the answer to a request that was carried out gets lost
  truncated,      ///< the answer ends in the middle, or a page lacks one of its orders
  house_io,       ///< a write of the house's disk fails, once or for a while
  house_full,     ///< the house's disk is full for a while
  house_unsure,   ///< a commit of the house is durable but reported as failed
  house_kill,     ///< the house's process dies, also in the middle of a commit
  house_clock,    ///< the house's clock is set
  house_restore,  ///< the house comes back from a backup
  device_io,
  device_full,
  device_unsure,
  device_kill,
  reboot,              ///< a device is switched off and on: its forward clock begins anew
  skew,                ///< clocks of devices are wrong by up to ten years
  drift,               ///< … and run too fast or too slow
  clock_jump,          ///< … and are set
  clone,               ///< a device's store is copied onto a second one, and both go on
  rollback,            ///< a device's store is replaced by an older copy of itself
  absence,             ///< a device is switched off for so long that the house no longer keeps what it missed
  revoke,              ///< people lose their rights, and some get them back
  device_damaged,      ///< a page of a device's file is damaged
  payment_declined,    ///< the provider of payments says no
  payment_lost,        ///< it has never heard of the request, and nobody answers
  payment_unanswered,  ///< it has done what was asked, and nobody answers
};
inline constexpr std::size_t fault_count = 29;
std::string_view fault_name(Fault fault) noexcept;
std::optional<Fault> parse_fault(std::string_view name) noexcept;

/// A restaurant of your own beside the one on the corner; it gets a kitchen, and a courier where the world has couriers.
struct Restaurant {
  Venue venue;
  Menu menu;
  PriceRules rules;
  friend bool operator==(const Restaurant&, const Restaurant&) = default;
};

struct Options {
  Duration length = Duration::minutes(30);                   ///< of the story; then everything heals and must drain
  int customers = 4, tills = 2, couriers = 1, managers = 1;  ///< devices
  int web_customers = 1;  ///< who order without a device of ours, and repeat themselves
  int orders_per_hour = 60;
  Duration poll = Duration::seconds(30);      ///< how often a device asks by itself
  std::uint32_t faults = 0;                   ///< a bit for each Fault
  std::int64_t fault_gap_s = 60;              ///< mean time between two faults
  std::int64_t tail_limit = 100'000;          ///< HouseOptions::tail_limit
  Duration patience = Duration::minutes(15);  ///< OfflineLimits::asap_patience
  std::int64_t order_minor = 0;               ///< OfflineLimits::order_minor
  std::int32_t page_changes = 1'000;          ///< at most so many changes come in one answer
  /// By Fault; 0: drawn from the seed. Messages and payments: percent that meet it. Others: mean seconds between two.
  std::array<std::int32_t, fault_count> rates{};
  std::vector<Restaurant> restaurants;
  bool check_always = true;  ///< compare devices with what they promised after each step, not only at the end
  bool story = false;        ///< keep what happened in words
  friend bool operator==(const Options&, const Options&) = default;
};
/// The options of a seed: its density, its people and the faults that it may meet.
Options options_for(std::uint64_t seed);
/// One restaurant, thirty devices, sixty orders an hour, no faults: what the speed is stated for.
Options density_options();

struct Failure {
  int invariant = 0;  ///< number in invariants()
  Duration at;        ///< since the beginning
  std::string what;
};
struct Count {
  std::string_view name;
  std::int64_t count = 0;
};
struct Outcome {
  std::uint64_t seed = 0;
  std::uint64_t trace = 0;  ///< of everything that happened; equal for equal seeds and options
  Duration simulated;
  std::int64_t events = 0, requests = 0, commands = 0, orders = 0;
  std::vector<Failure> failures;   ///< at most ten
  std::vector<Count> sometimes;    ///< every point of sometimes_points(), in their order
  std::vector<std::string> story;  ///< with Options::story
};

/// A fault at a time of your choice.
struct Strike {
  Fault fault = Fault::partition;
  /// A device of the world or a guest, by name; empty: chance chooses. Faults of the house have none. revoke: a subject.
  std::string whom = {};
  Duration after{};                     ///< from now
  std::optional<Duration> lasts = {};   ///< partition, half_open; absent: chance
  std::optional<Duration> change = {};  ///< skew, clock_jump, house_clock: by how much
};

enum class PaymentAsk : std::uint8_t { authorize, capture, void_, refund, query };
/// What an application asks the provider of payments. The same key is the same request: it takes effect once.
struct PaymentRequest {
  PaymentAsk ask = PaymentAsk::authorize;
  std::string key;                ///< query: none
  std::string payment;            ///< named by who authorizes
  std::string order = {};         ///< authorize: what it is for
  std::int64_t amount_minor = 0;  ///< authorize, capture, refund
  friend bool operator==(const PaymentRequest&, const PaymentRequest&) = default;
};
struct Payment {
  std::string payment, order;
  PaymentState state = PaymentState::none;
  std::int64_t authorized_minor = 0, captured_minor = 0, refunded_minor = 0;
  friend bool operator==(const Payment&, const Payment&) = default;
};

/// Somebody in the world, or a guest.
struct Inhabitant {
  std::string name;
  Actor actor;
  bool guest = false, on = true;           ///< on: its process runs; always, for a guest
  std::int64_t outbox = 0, conflicts = 0;  ///< not of guests: their stores are their own
};

/// A house with people and their devices. Single-threaded, without a real clock; the same seed gives the same world.
class World {
 public:
  World(std::uint64_t seed, const Options& options);
  ~World();
  World(const World&) = delete;
  World& operator=(const World&) = delete;

  /// Adds something of your own: called at that time after the beginning.
  void at(Duration after, std::function<void(World&)> what);
  /// Says that a promise of yours is broken.
  void fail(int invariant, std::string what);

  /// Plays the story, heals everything, waits until all has drained, and judges. Once.
  Outcome run();

  // ---- the same by hand: begin(), any number of advance() and step(), finish() ----

  /// Opens the house and lets people in. Errors: those of House::put_venue and House::publish, for your restaurants.
  Status begin();
  /// Lets that much time go by. Less than nothing is nothing.
  void advance(Duration time);
  /// Lets the next thing happen, whenever that is.
  void step();
  /// Ends all faults, waits until all has drained, and judges: what run() does after the story. Once.
  Outcome finish();
  /// What has happened so far, with what already broke.
  Outcome outcome() const;
  /// Judges the log as it is now, without waiting for anything. What broke so far is contained.
  std::vector<Failure> check();
  /// Errors: invalid_argument (nobody of that name, or that cannot happen to him), closed (everything has healed).
  Status strike(const Strike& strike);

  // ---- guests: clients of your own ----

  /// A device that you bring, in the network of the world and under its clock. Errors: invalid_argument (a name twice).
  Result<int> join(const Actor& actor, const std::string& name);
  int guests() const;
  /// Its clock and chance. Lives as long as the world.
  spi::Host& host(int guest);
  /// Sends once, with everything that may happen on the way, while the world goes on: time goes by until the answer is
  /// there, or until `limit`. Errors: transport_unreachable, transport_timeout.
  Result<spi::Response> send(int guest, const spi::Request& request, Duration limit);
  /// Asks the provider of payments. A payment that is declined is an answer. Errors: transport_timeout (nobody knows),
  /// invalid_argument, command_mismatch (a key for another request), not_found (no such payment), invalid_transition.
  Result<Payment> pay(const PaymentRequest& request);

  std::vector<Inhabitant> inhabitants() const;
  Duration since_beginning() const;
  Instant now() const;
  House* house();              ///< null while it is down
  int devices() const;         ///< copies that came into being included
  Client* client(int device);  ///< null while the device is off
  Actor actor(int device) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// run() of a world.
Outcome run(std::uint64_t seed, const Options& options);
/// The smallest options for which the seed still breaks the same invariant: fewer kinds of faults, fewer people, less time.
Options shrink(std::uint64_t seed, Options failing);

struct InvariantInfo {
  int number = 0;
  std::string_view name;
  std::string_view checked_by;  ///< empty: not yet
  std::string_view until;       ///< why not yet
};
const std::vector<InvariantInfo>& invariants();
const std::vector<std::string_view>& sometimes_points();

/// Bugs that can be planted in a build with COUVERT_PLANTED_BUGS; empty in any other.
struct Bug {
  std::string_view name, what;
};
const std::vector<Bug>& planted_bugs();
/// Plants one, or none with an empty name. False: there is no such bug in this build.
bool plant(std::string_view bug);

}  // namespace sim
}  // namespace v0
}  // namespace couvert

#endif

// SPDX-License-Identifier: Apache-2.0
// The simulator: a house and its devices on a virtual clock, network and disk, from one seed. Library couvert_sim.
#ifndef COUVERT_SIM_HPP
#define COUVERT_SIM_HPP

#include <cstdint>
#include <functional>
#include <memory>
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
  reboot,         ///< a device is switched off and on: its forward clock begins anew
  skew,           ///< clocks of devices are wrong by up to ten years
  drift,          ///< … and run too fast or too slow
  clock_jump,     ///< … and are set
  clone,          ///< a device's store is copied onto a second one, and both go on
  rollback,       ///< a device's store is replaced by an older copy of itself
  absence,        ///< a device is switched off for so long that the house no longer keeps what it missed
  revoke,         ///< people lose their rights, and some get them back
  device_damaged  ///< a page of a device's file is damaged
};
inline constexpr std::size_t fault_count = 26;
std::string_view fault_name(Fault fault) noexcept;

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

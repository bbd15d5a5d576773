// SPDX-License-Identifier: Apache-2.0
// What the simulated world consists of: its clock and queue, the house, the devices and those who use them.
#ifndef COUVERT_SIM_WORLD_HPP
#define COUVERT_SIM_WORLD_HPP

#include <array>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <queue>
#include <set>
#include <string>
#include <vector>

#include "couvert/sim.hpp"
#include "sim/damage.hpp"
#include "sim/disk.hpp"
#include "sim/host.hpp"
#include "sim/model.hpp"
#include "sim/payments.hpp"
#include "sim/points.hpp"
#include "sim/random.hpp"
#include "sim/serve.hpp"
#include "sim/town.hpp"
#include "sim/witness.hpp"

namespace couvert {
inline namespace v0 {
namespace sim {

/// What a device's store is known to hold: copied with the store.
struct Memory {
  std::vector<CommandId> waiting;         ///< kept, in the order in which they were made
  std::set<CommandId> heard;              ///< whose verdict the device has been told
  std::set<CommandId> refused;            ///< … which said no, and the person has not decided yet
  std::set<CommandId> unsure;             ///< the call failed: kept or not
  std::set<CommandId> decided;            ///< refusals that the person has settled
  std::map<OrderId, std::int64_t> shown;  ///< the highest version of an order that was shown as confirmed
  std::vector<OrderId> mine;              ///< placed here
  std::string incarnation;                ///< as last seen on the wire
  std::string epoch;                      ///< of the house, as last heard
  bool load_begun = false;                ///< and the page that ends it was not kept yet
  bool reading_again = false;             ///< it came back from a backup, and not everything was read since
  bool lacks_entity = false;              ///< a page has reached it without one of its orders
};

struct Saved {
  Disk disk;
  Memory memory;
};

/// A device with the person who holds it.
struct Device {
  Device(int its_number, Actor its_actor, std::string its_name, const TrueTime& time, std::uint64_t seed)
      : number(its_number),
        actor(std::move(its_actor)),
        name(std::move(its_name)),
        host(time, Random(seed, name + " host")),
        random(seed, name) {}

  int number;
  Actor actor;
  std::string name;
  Disk disk;
  SimHost host;
  Random random;
  std::unique_ptr<Client> client;
  std::uint64_t life = 0;   ///< of the process: what was begun in an earlier one is nobody's business any more
  std::int64_t serial = 0;  ///< of the request under way; 0: none
  bool wake_planned = false;
  Instant cut_until{}, half_open_until{}, off_until{}, start_again{};
  Instant read_all_at{};  ///< when it last kept a page that ended at the log's head
  bool revoked = false, gone = false, clone = false;
  bool rebuilding = false;  ///< its file was damaged, and not everything was read since
  int origin = -1;          ///< the device whose store this one began with; its own number otherwise
  std::int64_t made = 0;
  Memory memory;
  std::optional<Saved> saved;
  std::set<OrderId> open;        ///< orders that its screen shows
  std::vector<OrderId> changed;  ///< told by the client since the last look
  bool conflicts_changed = false;
  std::uint64_t load_interrupted = 0;  ///< the life in which the first load had another page to come
  std::vector<Made> adoptable;         ///< made by the client in a call that failed: their ids are not known
};

/// A device that the application under test brings: its store and its code are its own.
struct Guest {
  Guest(int its_number, Actor its_actor, std::string its_name, const TrueTime& time, std::uint64_t seed)
      : number(its_number),
        actor(std::move(its_actor)),
        name(std::move(its_name)),
        host(time, Random(seed, name + " host")),
        random(seed, name) {}

  int number;
  Actor actor;
  std::string name;
  SimHost host;
  Random random;
  Instant cut_until{}, half_open_until{};
  std::int64_t made = 0;
};

/// A request of a guest on its way.
struct Flight {
  bool over = false;
  std::optional<spi::Response> response;
  Errc failed = Errc::transport_timeout;
};

/// Whether a verdict is the last word on its command, and what it says.
bool is_final(sync::VerdictKind kind);
Said said_of(const sync::Verdict& verdict);

/// Somebody who orders over the web page: no store, the same command again until there is an answer.
struct WebOrder {
  PlaceOrder command;
  Actor actor;
  int tries = 0;
};

struct World::Impl {
  Impl(World& its_world, std::uint64_t its_seed, const Options& its_options);

  // world.cpp: time
  void at(Duration after, std::function<void()> what);
  Outcome run();
  void run_until(Instant end);
  Duration since() const { return time.now - beginning; }
  void hit(Point point) { ++points[static_cast<std::size_t>(point)]; }
  void fail(int invariant, std::string what);
  void trace(std::string_view text);
  void trace(std::int64_t number);
  bool with(Fault fault) const { return !healed && (options.faults >> static_cast<unsigned>(fault) & 1) != 0; }
  /// One line of the story; `text` is only made when there is one.
  template <class Text>
  void tell(const std::string& who, Text text) {
    if (options.story) write_line(who, text());
  }
  void write_line(const std::string& who, const std::string& text);
  void next();
  Status begin();
  Status let_in();
  Status open_restaurants();
  Outcome finish();
  Outcome outcome() const;
  void heal();
  bool drained();
  bool all_have_read_since(Instant then) const;

  // world.cpp: the house
  void open_house(bool restored);
  void kill_house(Duration for_so_long);
  void after_house();  ///< what a call left behind: a dead process, failed writes
  void tick();
  void check_deadlines();
  int witness_percent() const;

  // device.cpp: a device and its exchange with the house
  Device& add_device(Actor actor, std::string name);
  void start(Device& device);
  void stop(Device& device, Duration for_so_long);
  /// After each call of a client: true when its process has died in it.
  bool died(Device& device);
  void plan_wake(Device& device, Duration after);
  void exchange(Device& device);
  void send(Device& device, const spi::Request& request);
  void arrive(Device& device, std::uint64_t life, std::int64_t serial, const spi::Request& request, bool copy);
  void answer(Device& device, std::uint64_t life, std::int64_t serial, const Result<spi::Response>& response,
              const Served& served);
  void listen(Device& device, const Served& served);
  void follow(Device& device, const Served& served);
  void look(Device& device);
  void check_outbox(Device& device);
  void watch_push(Device& device, const Served& served, bool heard, bool copy);
  void watch_pull(Device& device, const Served& served, bool heard);
  void check_taken(Device& device, const Served& served);
  void check_repair(Device& device, const sync::PullRequest& request, const sync::PullAnswer& page);
  void try_known_id(const Device& device, const Served& served);
  void lose_entity(Device& device, Served& served);
  /// Whether that happens to what somebody sends: because it was asked for, or by chance.
  bool meets(const std::string& who, Fault fault, int percent);
  Duration travel(const std::string& who);
  void cut_short(Served& served);
  void judge_verdict(Device& device, const sync::Mutation& mutation, const sync::Verdict& verdict);
  void judge_accepted(Device& device, const sync::Mutation& mutation, const Made& made, Duration age);
  void judge_refused(const sync::Mutation& mutation, const Made& made, Errc code, Duration age);
  void check_secrets(const Device& device, const sync::Change& change);
  void check_refusals(Device& device, const std::set<CommandId>& outbox);
  /// Something was done on a device: `kept` is what the client said to it.
  void note(Device& device, const CommandId& id, Made made, const Status& kept);

  // people.cpp
  void live(Device& device);
  void order_something(Device& device);
  void cancel_something(Device& device);
  void decide_conflicts(Device& device);
  void resolve(Device& device, const Conflict& conflict);
  void work_at_till(Device& device);
  void work_as_courier(Device& device);
  /// The command with which somebody of that role moves an order on; nothing when it is not his turn.
  std::optional<OrderCommand> next_command(Device& device, const LocalOrder& local);
  bool command(Device& device, OrderCommand command);
  void share_basket(Device& device);
  void add_to_basket(Device& device, GroupCart basket);
  void join_basket(Device& device, const CartId& id, int tries);
  void sign_out(Device& device);
  PlaceOrder wish(Random& chance, const std::string& guest);
  void look_after_stock(Device& device);
  void manage();
  void publish();
  void cancel_for_the_house();
  void step_in();
  void order_on_the_web(int person);
  void try_web(std::shared_ptr<WebOrder> order);

  // guests.cpp
  Result<int> join(const Actor& actor, const std::string& name);
  Result<spi::Response> send(Guest& guest, const spi::Request& request, Duration limit);
  void arrive(Guest& guest, const std::shared_ptr<Flight>& flight, const spi::Request& request, bool copy);
  void take_note(Guest& guest, const Served& served);
  void judge_verdicts(Guest& guest, const Served& served);
  Made made_of(Guest& guest, const sync::Mutation& mutation);
  void hear(const Served& served);
  std::vector<Failure> check();
  Result<Payment> pay(const PaymentRequest& request);
  std::vector<Inhabitant> inhabitants() const;

  // strikes.cpp
  Status strike(const Strike& strike);
  void strike_named(const Strike& strike);
  void strike_guest(const Strike& strike, Guest& guest);
  Device* device_of(std::string_view name);
  Guest* guest_of(std::string_view name);

  // faults.cpp
  void plan_faults();
  /// Mean time to the next of its kind: `times` the general one, unless a rate is stated.
  Duration fault_gap(Fault fault, int times) const;
  void strike(Fault fault);
  void strike_house(Fault fault);
  void restore_house();
  void excuse(Device& device, bool excused);
  void strike_device(Fault fault, Device& device);
  void clone(Device& device);
  void put_back(Device& device);
  void damage(Device& device);
  /// Opens the damaged file as an app does, checks what was saved, and leaves the rows on the device's disk.
  void salvage(Device& device, DamagedFile& file, bool of_the_outbox);
  void change_access();
  void give_access(const AccessChange& change);
  Device* any_device();

  // judge.cpp
  void judge();
  void judge_device(Device& device);
  void judge_house();
  void judge_log(bool drained);
  void verify_house();

  World& world;
  std::uint64_t seed;
  Options options;
  TrueTime time;
  Instant beginning;
  Random random, net, pages, rare;
  std::uint64_t hash = 0xcbf29ce484222325u;

  struct Planned {
    Instant at;
    std::int64_t number;
    std::function<void()> what;
    bool operator<(const Planned& other) const { return at != other.at ? at > other.at : number > other.number; }
  };
  std::priority_queue<Planned> queue;
  std::int64_t planned = 0, done = 0, requests = 0;

  Disk house_disk;
  SimHost house_host;
  std::unique_ptr<House> house;
  std::optional<std::pair<Disk, Instant>> backup;
  std::set<std::string> revoked_at_backup;
  std::uint64_t house_life = 0;
  std::int64_t house_failures = 0;
  Instant house_well_since{};  ///< running, with a disk that works and a clock that nobody set
  std::map<OrderId, Instant> pending;

  std::vector<std::unique_ptr<Device>> devices;
  std::vector<int> people;  ///< numbers of devices that make orders
  std::vector<std::unique_ptr<Guest>> guests;
  std::map<std::pair<std::string, Fault>, int>
      owed;  ///< faults of messages that were asked for, by sender; empty: anybody
  Model model;
  Witness witness;
  Payments payments;
  Edition edition;
  std::int64_t menu_version = 0;
  std::set<std::string> revoked_subjects, ever_revoked;
  std::set<CommandId> lanes_blocked;
  std::map<OrderId, int> accepted_by;             ///< the first device whose acceptance the house applied
  std::map<int, std::set<int>> orders_by_copies;  ///< by origin: devices that ordered since there was a copy
  std::map<std::pair<std::string, std::int64_t>, CommandId> numbered;         ///< by device, incarnation and seq
  int restores = 0;                                                           ///< of the house
  int loss = 0, duplication = 0, delay = 0, answer_loss = 0, truncation = 0;  ///< percent
  bool healed = false;                                                        ///< no more faults
  bool quiet = false;                                                         ///< and nobody begins anything
  std::optional<Status> started;                                              ///< how the beginning went
  bool finished = false;
  std::int64_t web_serial = 0;

  std::array<std::int64_t, point_count> points{};
  std::vector<Failure> failures;
  std::vector<std::string> story;
};

}  // namespace sim
}  // namespace v0
}  // namespace couvert

#endif

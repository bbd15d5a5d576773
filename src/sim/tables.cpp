// SPDX-License-Identifier: Apache-2.0
// The tables of the simulator: kinds of faults, the fifty invariants, points that must be reached, options of a seed.
#include <algorithm>
#include <array>

#include "couvert/sim.hpp"
#include "sim/points.hpp"
#include "sim/random.hpp"

namespace couvert {
inline namespace v0 {
namespace sim {
namespace {

constexpr std::array<std::string_view, fault_count> fault_names{"loss",
                                                                "duplication",
                                                                "delay",
                                                                "partition",
                                                                "half_open",
                                                                "answer_lost",
                                                                "truncated",
                                                                "house_io",
                                                                "house_full",
                                                                "house_unsure",
                                                                "house_kill",
                                                                "house_clock",
                                                                "house_restore",
                                                                "device_io",
                                                                "device_full",
                                                                "device_unsure",
                                                                "device_kill",
                                                                "reboot",
                                                                "skew",
                                                                "drift",
                                                                "clock_jump",
                                                                "clone",
                                                                "rollback",
                                                                "absence",
                                                                "revoke",
                                                                "device_damaged",
                                                                "payment_declined",
                                                                "payment_lost",
                                                                "payment_unanswered"};

constexpr std::uint32_t bit(Fault fault) { return std::uint32_t{1} << static_cast<unsigned>(fault); }

}  // namespace

std::string_view fault_name(Fault fault) noexcept {
  const auto index = static_cast<std::size_t>(fault);
  return index < fault_count ? fault_names[index] : std::string_view("unknown");
}

std::optional<Fault> parse_fault(std::string_view name) noexcept {
  const auto found = std::find(fault_names.begin(), fault_names.end(), name);
  if (found == fault_names.end()) return std::nullopt;
  return static_cast<Fault>(found - fault_names.begin());
}

const std::vector<InvariantInfo>& invariants() {
  static const std::vector<InvariantInfo> table{
      {1, "no lost order", "model: judge_promises", ""},
      {2, "no phantom order", "model: judge_author", ""},
      {3, "at most one effect a command", "model: judge_author, said", ""},
      {4, "the same answer for ever", "model: said; device: judge_verdict, try_known_id", ""},
      {5, "records all or none", "judge: House::verify; model: judge_event", ""},
      {6, "no acknowledgement before the flush", "model: judge_promises, with failing and dying disks", ""},
      {7, "outbox permanence", "device: check_outbox after each answer and each start; people: decide_conflicts", ""},
      {8, "order of a lane", "device: watch_push; model: judge_lanes", ""},
      {9, "conservation", "model: judge_money for each event", ""},
      {10, "no double charge", "payments: judge, for applications that ask the world's provider", ""},
      {11, "agreement with the provider", "", "there are payment providers"},
      {12, "bound of refunds", "model: judge_money: an order that came to nothing leaves no posting", ""},
      {13, "the total is that of the lines", "model: judge_placed with a price function of its own", ""},
      {14, "no overflow", "tests/unit/money and tests/unit/pricing; here: House::verify", ""},
      {15, "limits of promotions", "model: judge_coupons", ""},
      {16, "limits of what is promised offline", "people: order_something", ""},
      {17, "only steps of the table", "model: judge_step with a list of its own", ""},
      {18, "an end is an end", "model: judge_step", ""},
      {19, "coupling of the machines", "judge: House::verify", ""},
      {20, "versions rise by one", "model: judge", ""},
      {21, "fencing of couriers", "", "couriers are assigned: delivery_epoch never moves today"},
      {22, "no double booking", "model: judge_stock", ""},
      {23, "deadlines fire", "world: check_deadlines", ""},
      {24, "convergence", "judge: judge_device", ""},
      {25, "monotonic reads, and your own writes",
       "device: look, check_taken; people: order_something, command; witness: take", ""},
      {26, "no skipped position", "witness: compare, finish", ""},
      {27, "pages are whole", "device: check_repair, check_outbox; judge: judge_device after kills at every write", ""},
      {28, "no resurrection", "judge: judge_device; witness: finish", ""},
      {29, "integrity of cursors", "witness: page", ""},
      {30, "a reset keeps the outbox", "device: check_outbox; faults: damage", ""},
      {31, "safety of clones",
       "device: watch_push (numbers); model: said, judge_promises, with clones and stores put back", ""},
      {32, "determinism", "the runner: every seed twice", ""},
      {33, "isolation of roles", "device: check_secrets; witness: scopes that are not its own", ""},
      {34, "revocation", "device: watch_push, watch_pull; judge: judge_device", ""},
      {35, "isolation of tenants", "", "there are tenants and keys of developers"},
      {36, "erasure", "", "somebody can be erased"},
      {37, "completeness of an export", "", "somebody can export what is his"},
      {38, "chain of the audit", "", "there is an audit chain"},
      {39, "no silent gap in a subscription", "", "there are subscriptions; pulling is invariant 26"},
      {40, "bounded memory", "", "there are subscriptions; the queue of the house: tests/unit/house"},
      {41, "published exactly when committed", "", "there is a broker"},
      {42, "one effect at a consumer", "", "there is a broker"},
      {43, "push messages are no dependency", "", "there are push messages"},
      {44, "immunity to wrong clocks", "device: judge_accepted, judge_refused, with skew, drift, jumps, reboots", ""},
      {45, "steps of the house's clock", "model: judge; world: check_deadlines", ""},
      {46, "opening hours", "tests/unit/hours and tests/data", ""},
      {47, "liveness", "world: run, after everything has healed", ""},
      {48, "unknown payments resolve", "payments: judge, for applications that ask the world's provider", ""},
      {49, "graceful refusal", "device: judge_refused; world: run goes on without a restart", ""},
      {50, "shutdown", "tests/server/stop_test.py; here every kill is harder", ""},
  };
  return table;
}

const std::vector<std::string_view>& sometimes_points() {
  static const std::vector<std::string_view> points(point_names.begin(), point_names.end());
  return points;
}

Options density_options() {
  Options options;
  options.length = Duration::minutes(60);
  options.customers = 20;
  options.tills = 4;
  options.couriers = 5;
  options.managers = 1;
  options.web_customers = 0;
  options.orders_per_hour = 60;
  options.poll = Duration::seconds(45);
  options.check_always = false;
  return options;
}

Options options_for(std::uint64_t seed) {
  Random random(seed, "options");
  Options options;
  options.length = Duration::minutes(random.between(10, 40));
  options.customers = static_cast<int>(random.between(1, 4));
  options.tills = static_cast<int>(random.between(1, 2));
  options.couriers = static_cast<int>(random.between(0, 1));
  options.managers = static_cast<int>(random.between(0, 1));
  options.web_customers = static_cast<int>(random.between(0, 2));
  options.orders_per_hour = static_cast<int>(random.between(20, 90));
  options.poll = Duration::seconds(random.between(20, 60));
  options.fault_gap_s = random.between(40, 200);
  // Swarm: each kind is in about a third of the seeds, so that some stories are about one thing and some about many.
  const int share = static_cast<int>(random.between(10, 55));
  for (std::size_t i = 0; i <= static_cast<std::size_t>(Fault::revoke); ++i) {
    if (random.chance(share)) options.faults |= std::uint32_t{1} << i;
  }
  // Rare and violent ones stay rare.
  if (!random.chance(25)) options.faults &= ~bit(Fault::house_restore);
  if (!random.chance(50)) options.faults &= ~bit(Fault::house_clock);
  if (random.chance(30)) options.tail_limit = random.between(20, 80);
  if (random.chance(25)) options.patience = Duration::minutes(random.between(1, 5));
  if (random.chance(10)) options.order_minor = 6'000;
  if (random.chance(25)) options.page_changes = static_cast<std::int32_t>(random.between(1, 12));
  if (random.chance(5)) options.faults |= bit(Fault::device_damaged);  // a real file: slow
  return options;
}

}  // namespace sim
}  // namespace v0
}  // namespace couvert

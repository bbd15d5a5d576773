// SPDX-License-Identifier: Apache-2.0
// The documents of the simulated world's C interface.
#ifndef COUVERT_CAPI_SIM_DOCUMENTS_HPP
#define COUVERT_CAPI_SIM_DOCUMENTS_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "couvert/sim.hpp"

namespace couvert {
inline namespace v0 {
namespace capi_sim {

struct FaultRate {
  sim::Fault fault = sim::Fault::loss;
  std::int32_t rate = 0;
};
struct OptionsDocument {
  bool drawn = false;  ///< people, density and faults are those of sim::options_for()
  std::int32_t customers = 4, tills = 2, couriers = 1, managers = 1, web_customers = 1, orders_per_hour = 60;
  std::int64_t poll_ms = 30'000;
  std::vector<FaultRate> faults = {};
  std::int64_t fault_gap_ms = 60'000;
  std::vector<sim::Restaurant> restaurants = {};
  std::int64_t asap_patience_ms = 900'000;
  std::int64_t order_minor = 0;
  std::int64_t tail_limit = 100'000;
  std::int32_t page_changes = 1'000;
  bool story = true;
};
struct GuestDocument {
  std::string name;
  Actor actor;
};
struct StrikeDocument {
  sim::Fault fault = sim::Fault::partition;
  std::string whom = {};
  std::int64_t after_ms = 0;
  std::optional<std::int64_t> lasts_ms = {}, change_ms = {};
};
struct FailureDocument {
  std::int32_t invariant = 0;
  std::string name = {};
  std::int64_t at_ms = 0;
  std::string what = {};
};
struct CountDocument {
  std::string name;
  std::int64_t count = 0;
};
struct ReportDocument {
  Instant now;
  std::int64_t since_ms = 0;
  std::string trace = {};  ///< sixteen hexadecimal digits
  bool house_up = false;
  std::int64_t steps = 0, requests = 0, commands = 0, orders = 0;
  std::vector<FailureDocument> failures = {};
  std::vector<sim::Inhabitant> inhabitants = {};
  std::vector<CountDocument> sometimes = {};
};
struct StoryDocument {
  std::vector<std::string> lines = {};
  std::int64_t next = 0;
};
struct InvariantDocument {
  std::int32_t number = 0;
  std::string name = {}, checked_by = {}, until = {};
};

/// Errors: invalid_argument (a number below what makes sense), limit_exceeded (a world too large).
Result<sim::Options> options_of(const OptionsDocument& document, std::uint64_t seed);
sim::Strike strike_of(const StrikeDocument& document);
FailureDocument document_of(const sim::Failure& failure);
ReportDocument report_of(sim::World& world, const sim::Outcome& outcome);
InvariantDocument document_of(const sim::InvariantInfo& info);
/// Type name to schema, for the types of this interface alone.
std::string schemas();

}  // namespace capi_sim
}  // namespace v0
}  // namespace couvert

#endif

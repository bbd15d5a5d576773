// SPDX-License-Identifier: Apache-2.0
// Reading and writing the documents of the simulated world, and what they ask for.
#include "capi_sim/documents.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "capi/fields.hpp"
#include "capi_sim/fields.hpp"
#include "codec/read_any.hpp"
#include "codec/schema_text.hpp"
#include "codec/write_any.hpp"

namespace couvert {
inline namespace v0 {

#define COUVERT_CODEC_TYPE(T)                        \
  template void append_json(std::string&, const T&); \
  template std::string to_json(const T&);            \
  template Result<T> from_json<T>(std::string_view, UnknownMembers);
#include "capi_sim/document_types.inc"
#undef COUVERT_CODEC_TYPE
template std::string to_json(const capi::ProblemDocument&);  // there a part of other documents only

namespace capi_sim {
namespace {

constexpr std::int64_t most_people = 1'000, most_ms = 366LL * 86'400'000;

std::string hexadecimal(std::uint64_t number) {
  std::string text(16, '0');
  for (std::size_t i = 16; i-- > 0; number >>= 4) text[i] = "0123456789abcdef"[number & 15];
  return text;
}

std::optional<Duration> milliseconds(std::optional<std::int64_t> ms) {
  if (!ms) return std::nullopt;
  return Duration{std::clamp(*ms, -most_ms, most_ms) * 1'000};
}

/// Errors: as options_of().
Status check(const OptionsDocument& asked) {
  struct Number {
    const char* path;
    std::int64_t value, least, most;
  };
  const std::array numbers{Number{"/customers", asked.customers, 0, most_people},
                           Number{"/tills", asked.tills, 0, most_people},
                           Number{"/couriers", asked.couriers, 0, most_people},
                           Number{"/managers", asked.managers, 0, most_people},
                           Number{"/web_customers", asked.web_customers, 0, most_people},
                           Number{"/restaurants", static_cast<std::int64_t>(asked.restaurants.size()), 0, most_people},
                           Number{"/orders_per_hour", asked.orders_per_hour, 0, 1'000'000},
                           Number{"/poll_ms", asked.poll_ms, 1'000, most_ms},
                           Number{"/fault_gap_ms", asked.fault_gap_ms, 1'000, most_ms},
                           Number{"/asap_patience_ms", asked.asap_patience_ms, 1'000, most_ms},
                           Number{"/order_minor", asked.order_minor, 0, 1'000'000'000'000},
                           Number{"/tail_limit", asked.tail_limit, 1, 1'000'000'000},
                           Number{"/page_changes", asked.page_changes, 1, 1'000}};
  for (const Number& each : numbers) {
    if (each.value < each.least) return Error(Errc::invalid_argument, "below what makes sense", each.path);
    if (each.value > each.most) return Error(Errc::limit_exceeded, "above what a world holds", each.path);
  }
  for (const FaultRate& each : asked.faults) {
    const bool percent = each.fault <= sim::Fault::delay || each.fault == sim::Fault::answer_lost ||
                         each.fault == sim::Fault::truncated || each.fault >= sim::Fault::payment_declined;
    if (each.rate < 0 || (percent && each.rate > 100))
      return Error(Errc::invalid_argument, "percent, or seconds above nothing", "/faults");
  }
  return Status();
}

}  // namespace

Result<sim::Options> options_of(const OptionsDocument& asked, std::uint64_t seed) {
  if (const Status good = check(asked); !good) return good.error();
  sim::Options options;
  if (asked.drawn) {
    options = sim::options_for(seed);
  } else {
    options.customers = asked.customers;
    options.tills = asked.tills;
    options.couriers = asked.couriers;
    options.managers = asked.managers;
    options.web_customers = asked.web_customers;
    options.orders_per_hour = asked.orders_per_hour;
    options.poll = Duration{asked.poll_ms * 1'000};
    options.fault_gap_s = asked.fault_gap_ms / 1'000;
    options.tail_limit = asked.tail_limit;
    options.patience = Duration{asked.asap_patience_ms * 1'000};
    options.order_minor = asked.order_minor;
    options.page_changes = asked.page_changes;
    for (const FaultRate& each : asked.faults) {
      options.faults |= std::uint32_t{1} << static_cast<unsigned>(each.fault);
      options.rates[static_cast<std::size_t>(each.fault)] = each.rate;
    }
  }
  options.restaurants = asked.restaurants;
  options.story = asked.story;
  return options;
}

sim::Strike strike_of(const StrikeDocument& document) {
  return {document.fault, document.whom, *milliseconds(document.after_ms), milliseconds(document.lasts_ms),
          milliseconds(document.change_ms)};
}

FailureDocument document_of(const sim::Failure& failure) {
  FailureDocument out{failure.invariant, {}, failure.at.us / 1'000, failure.what};
  for (const sim::InvariantInfo& each : sim::invariants()) {
    if (each.number == failure.invariant) out.name = each.name;
  }
  return out;
}

ReportDocument report_of(sim::World& world, const sim::Outcome& outcome) {
  ReportDocument out;
  out.now = world.now();
  out.since_ms = outcome.simulated.us / 1'000;
  out.trace = hexadecimal(outcome.trace);
  out.house_up = world.house() != nullptr;
  out.steps = outcome.events;
  out.requests = outcome.requests;
  out.commands = outcome.commands;
  out.orders = outcome.orders;
  for (const sim::Failure& each : outcome.failures) out.failures.push_back(document_of(each));
  out.inhabitants = world.inhabitants();
  for (const sim::Count& each : outcome.sometimes) out.sometimes.push_back({std::string(each.name), each.count});
  return out;
}

InvariantDocument document_of(const sim::InvariantInfo& info) {
  return {info.number, std::string(info.name), std::string(info.checked_by), std::string(info.until)};
}

std::string schemas() {
  std::string out = "{";
  const auto add = [&out](std::string_view name, const std::string& schema) {
    if (out.size() > 1) out.push_back(',');
    out.append(json_quote(name)).append(":").append(schema);
  };
#define COUVERT_CODEC_TYPE(T) add(Fields<T>::name, detail::object_schema<T>());
#include "capi_sim/document_types.inc"
#undef COUVERT_CODEC_TYPE
  add(Fields<FaultRate>::name, detail::object_schema<FaultRate>());
  add(Fields<sim::Restaurant>::name, detail::object_schema<sim::Restaurant>());
  add(Fields<CountDocument>::name, detail::object_schema<CountDocument>());
  add(Fields<sim::Inhabitant>::name, detail::object_schema<sim::Inhabitant>());
  add(EnumNames<sim::Fault>::type, detail::enum_schema<sim::Fault>());
  add(EnumNames<sim::PaymentAsk>::type, detail::enum_schema<sim::PaymentAsk>());
  return out += '}';
}

}  // namespace capi_sim
}  // namespace v0
}  // namespace couvert

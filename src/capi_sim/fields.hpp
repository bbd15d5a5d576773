// SPDX-License-Identifier: Apache-2.0
// Field lists of the documents of the simulated world.
#ifndef COUVERT_CAPI_SIM_FIELDS_HPP
#define COUVERT_CAPI_SIM_FIELDS_HPP

#include "capi/fields.hpp"
#include "capi_sim/documents.hpp"

namespace couvert {
inline namespace v0 {

template <>
struct EnumNames<sim::Fault> {
  static constexpr std::string_view type = "WorldFault";
  static constexpr auto names =
      words("loss", "duplication", "delay", "partition", "half_open", "answer_lost", "truncated", "house_io",
            "house_full", "house_unsure", "house_kill", "house_clock", "house_restore", "device_io", "device_full",
            "device_unsure", "device_kill", "reboot", "skew", "drift", "clock_jump", "clone", "rollback", "absence",
            "revoke", "device_damaged", "payment_declined", "payment_lost", "payment_unanswered");
};
static_assert(EnumNames<sim::Fault>::names.size() == sim::fault_count);
template <>
struct EnumNames<sim::PaymentAsk> {
  static constexpr std::string_view type = "WorldPaymentAsk";
  static constexpr auto names = words("authorize", "capture", "void", "refund", "query");
};

template <>
struct Fields<capi_sim::FaultRate> : PlainType {
  static constexpr std::string_view name = "WorldFaultRate";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("fault", v.fault);
    a.note("messages and payments: percent that meet it; others: mean seconds between two; 0: drawn from the seed")
        .optional("rate", v.rate);
  }
};

template <>
struct Fields<sim::Restaurant> : PlainType {
  static constexpr std::string_view name = "WorldRestaurant";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("venue", v.venue);
    a.required("menu", v.menu);
    a.optional("rules", v.rules);
  }
};

template <>
struct Fields<capi_sim::OptionsDocument> : PlainType {
  static constexpr std::string_view name = "WorldOptions";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.note("people, their density and faults are drawn from the seed; what is said of them here does not count")
        .optional("drawn", v.drawn);
    a.optional("customers", v.customers, std::int32_t{4});
    a.optional("tills", v.tills, std::int32_t{2});
    a.optional("couriers", v.couriers, std::int32_t{1});
    a.optional("managers", v.managers, std::int32_t{1});
    a.note("who order without a device").optional("web_customers", v.web_customers, std::int32_t{1});
    a.optional("orders_per_hour", v.orders_per_hour, std::int32_t{60});
    a.note("how often a device asks by itself").optional("poll_ms", v.poll_ms, std::int64_t{30'000});
    a.optional("faults", v.faults);
    a.note("mean time between two, where no rate is stated")
        .optional("fault_gap_ms", v.fault_gap_ms, std::int64_t{60'000});
    a.note("beside the one on the corner, each with a kitchen").optional("restaurants", v.restaurants);
    a.optional("asap_patience_ms", v.asap_patience_ms, std::int64_t{900'000});
    a.optional("order_minor", v.order_minor);
    a.optional("tail_limit", v.tail_limit, std::int64_t{100'000});
    a.note("at most so many changes come in one answer").optional("page_changes", v.page_changes, std::int32_t{1'000});
    a.optional("story", v.story, true);
  }
};

template <>
struct Fields<capi_sim::GuestDocument> : PlainType {
  static constexpr std::string_view name = "WorldGuest";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.note("one that nobody has").required("name", v.name);
    a.required("actor", v.actor);
  }
};

template <>
struct Fields<capi_sim::StrikeDocument> : PlainType {
  static constexpr std::string_view name = "WorldStrike";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("fault", v.fault);
    a.note("a device or a guest by name; revoke: a subject; empty: chance chooses").optional("whom", v.whom);
    a.note("from now").optional("after_ms", v.after_ms);
    a.note("partition, half_open; absent: chance").optional("lasts_ms", v.lasts_ms);
    a.note("skew, clock_jump, house_clock: by how much; absent: chance").optional("change_ms", v.change_ms);
  }
};

template <>
struct Fields<capi_sim::FailureDocument> : PlainType {
  static constexpr std::string_view name = "WorldFailure";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.note("its number; 0: a promise of the test's own").required("invariant", v.invariant);
    a.optional("name", v.name);
    a.note("since the beginning").required("at_ms", v.at_ms);
    a.required("what", v.what);
  }
};

template <>
struct Fields<capi_sim::CountDocument> : PlainType {
  static constexpr std::string_view name = "WorldCount";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("name", v.name);
    a.required("count", v.count);
  }
};

template <>
struct Fields<sim::Inhabitant> : PlainType {
  static constexpr std::string_view name = "WorldInhabitant";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("name", v.name);
    a.required("actor", v.actor);
    a.optional("guest", v.guest);
    a.note("its app runs").optional("on", v.on, true);
    a.note("commands that wait; not of guests").optional("outbox", v.outbox);
    a.optional("conflicts", v.conflicts);
  }
};

template <>
struct Fields<capi_sim::ReportDocument> : PlainType {
  static constexpr std::string_view name = "WorldReport";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.note("the true time, which nobody's clock shows").required("now", v.now);
    a.required("since_ms", v.since_ms);
    a.note("of everything that happened: equal for equal seeds, options and calls").required("trace", v.trace);
    a.required("house_up", v.house_up);
    a.required("steps", v.steps);
    a.required("requests", v.requests);
    a.required("commands", v.commands);
    a.note("as of the last judgement").required("orders", v.orders);
    a.note("at most ten").required("failures", v.failures);
    a.required("inhabitants", v.inhabitants);
    a.note("how often what must happen sometimes has happened").required("sometimes", v.sometimes);
  }
};

template <>
struct Fields<capi_sim::StoryDocument> : PlainType {
  static constexpr std::string_view name = "WorldStory";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("lines", v.lines);
    a.note("pass as `after` next time").required("next", v.next);
  }
};

template <>
struct Fields<capi_sim::InvariantDocument> : PlainType {
  static constexpr std::string_view name = "WorldInvariant";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("number", v.number);
    a.required("name", v.name);
    a.note("empty: not yet").optional("checked_by", v.checked_by);
    a.optional("until", v.until);
  }
};

template <>
struct Fields<sim::PaymentRequest> : PlainType {
  static constexpr std::string_view name = "WorldPaymentRequest";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("ask", v.ask);
    a.note("the same key is the same request; query: none").optional("key", v.key);
    a.note("named by who authorizes").required("payment", v.payment);
    a.note("authorize: what it is for").optional("order", v.order);
    a.note("authorize, capture, refund").optional("amount_minor", v.amount_minor);
  }
};

template <>
struct Fields<sim::Payment> : PlainType {
  static constexpr std::string_view name = "WorldPayment";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("payment", v.payment);
    a.optional("order", v.order);
    a.required("state", v.state);
    a.required("authorized_minor", v.authorized_minor);
    a.required("captured_minor", v.captured_minor);
    a.required("refunded_minor", v.refunded_minor);
  }
};

}  // namespace v0
}  // namespace couvert

#endif

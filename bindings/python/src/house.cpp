// SPDX-License-Identifier: Apache-2.0
// House: the authority.
#include "couvert/house.hpp"

#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "capi/calls.hpp"
#include "capi/fields.hpp"
#include "convert.hpp"
#include "docs.hpp"
#include "functions.hpp"
#include "hosted.hpp"

namespace couvert {
inline namespace v0 {
namespace python {
namespace {

using py::arg;
using Object = const py::object&;

using HouseHandle = HostedHandle<House>;

std::unique_ptr<HouseHandle> open(Object options, Object host) {
  return open_hosted<House, capi::HouseOptionsDocument>(
      options, host, [](const auto& asked, const auto& ports) { return capi::house_options(asked, ports); });
}

std::optional<std::int64_t> version_of(Object expected) {
  return take<std::optional<std::int64_t>>(expected, "expected_version");
}

py::object put_venue(const HouseHandle& self, Object venue, Object actor, Object expected) {
  auto copy = take<Venue>(venue, "venue");
  const auto& by = ref<Actor>(actor, "actor");
  const auto version = version_of(expected);
  return give(need(call(self, [&](House& house) { return house.put_venue(std::move(copy), by, version); })));
}

py::object publish(const HouseHandle& self, Object menu, Object rules, Object actor, Object expected) {
  auto copy = take<Menu>(menu, "menu");
  auto priced = take<PriceRules>(rules, "rules");
  const auto& by = ref<Actor>(actor, "actor");
  const auto version = version_of(expected);
  return give_book(
      need(call(self, [&](House& house) { return house.publish(std::move(copy), std::move(priced), by, version); })));
}

py::object venues(const HouseHandle& self, Object query) {
  const auto& asked = ref<VenueQuery>(query, "query");
  if (asked.limit < 1 || asked.limit > 200 || asked.offset < 0) refuse(Errc::limit_exceeded, {}, "/limit");
  return give(capi::document_of(call(self, [&](House& house) { return house.venues(asked); })));
}

// A command or request with the actor who gives it.
template <class In, class F>
auto acts(F function) {
  return [function](const HouseHandle& self, Object command, Object actor) {
    auto copy = take<In>(command, "command");
    const auto& by = ref<Actor>(actor, "actor");
    return give(need(call(self, [&](House& house) { return function(house, std::move(copy), by); })));
  };
}

py::object events(const HouseHandle& self, Object after, Object limit, Object actor) {
  const auto from = take<std::int64_t>(after, "after");
  const auto most = take<std::int32_t>(limit, "limit");
  const auto& by = ref<Actor>(actor, "actor");
  return give(need(call(self, [&](House& house) { return house.events(from, most, by); })));
}

void watch(const HouseHandle& self, Object observer) {
  if (observer.is_none()) return call(self, [](House& house) { house.on_commit({}); });
  if (PyCallable_Check(observer.ptr()) == 0) wrong_type("a callable", observer.ptr());
  const Callback callback(observer);
  call(self, [&](House& house) {
    house.on_commit([callback](std::int64_t head) {
      const py::gil_scoped_acquire lock;
      callback(give(capi::CommitNotice{head}));
    });
  });
}

void bind_commands(py::class_<HouseHandle>& type) {
  const auto submit = [](House& house, auto&& command, const Actor& by) {
    return house.submit(std::forward<decltype(command)>(command), by);
  };
  type.def("place", acts<PlaceOrder>(submit), arg("order"), arg("actor"), doc("house_place"))
      .def("submit", acts<OrderCommand>(submit), arg("command"), arg("actor"), doc("house_submit"))
      .def("submit_stock", acts<StockCommand>(submit), arg("command"), arg("actor"), doc("house_submit_stock"))
      .def("order", acts<OrderId>([](House& house, const OrderId& id, const Actor& by) { return house.order(id, by); }),
           arg("id"), arg("actor"), doc("house_order"))
      .def("orders", acts<House::OrderQuery>([](House& house, const House::OrderQuery& query, const Actor& by) {
             return house.orders(query, by);
           }),
           arg("query"), arg("actor"), doc("house_orders"))
      .def("push", acts<sync::PushRequest>([](House& house, sync::PushRequest&& request, const Actor& by) {
             return house.push(std::move(request), by);
           }),
           arg("request"), arg("actor"), doc("house_push"))
      .def("pull", acts<sync::PullRequest>([](House& house, const sync::PullRequest& request, const Actor& by) {
             return house.pull(request, by);
           }),
           arg("request"), arg("actor"), doc("house_pull"));
}

}  // namespace

void bind_house(py::module_& m) {
  py::options texts;
  texts.disable_function_signatures();
  py::class_<HouseHandle> type(m, "HouseHandle");
  only_made_here(type);
  m.def("_house", &open, arg("options"), arg("host"), doc("house_open"));
  type.def("close", &close_hosted<House>, doc("house_close"))
      .def_property_readonly("is_open", &HouseHandle::is_open)
      .def("put_venue", &put_venue, arg("venue"), arg("actor"), arg("expected_version"), doc("house_put_venue"))
      .def("publish", &publish, arg("menu"), arg("rules"), arg("actor"), arg("expected_version"), doc("house_publish"))
      .def(
          "book",
          [](const HouseHandle& self, Object venue) {
            const auto id = take<std::string>(venue, "venue");
            return give_book(need(call(self, [&](House& house) { return house.book(id); })));
          },
          arg("venue"), doc("house_book"))
      .def("venues", &venues, arg("query"), doc("house_venues"))
      .def(
          "quote",
          [](const HouseHandle& self, Object request) {
            const auto& asked = ref<House::QuoteRequest>(request, "request");
            return give(need(call(self, [&](House& house) { return house.quote(asked); })));
          },
          arg("request"), doc("house_quote"))
      .def("events", &events, arg("after"), arg("limit"), arg("actor"), doc("house_events"))
      .def(
          "set_access",
          [](const HouseHandle& self, Object change, Object actor) {
            auto copy = take<AccessChange>(change, "change");
            const auto& by = ref<Actor>(actor, "actor");
            need(call(self, [&](House& house) { return house.set_access(std::move(copy), by); }));
          },
          arg("change"), arg("actor"), doc("house_set_access"))
      .def(
          "tick", [](const HouseHandle& self) { return call(self, [](House& house) { return house.tick(); }); },
          doc("house_tick"))
      .def("watch", &watch, arg("observer"), doc("house_watch"))
      .def_static(
          "verify",
          [](Object path) {
            const auto where = take<std::string>(path, "path");
            return give(need(unlocked([&] { return capi::verify(where); })));
          },
          arg("path"), doc("house_verify"));
  bind_commands(type);
}

}  // namespace python
}  // namespace v0
}  // namespace couvert

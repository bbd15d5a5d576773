// SPDX-License-Identifier: Apache-2.0
// Client: the device.
#include "couvert/client.hpp"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

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

using ClientHandle = HostedHandle<Client>;

std::unique_ptr<ClientHandle> open(Object options, Object host) {
  return open_hosted<Client, capi::ClientOptionsDocument>(
      options, host, [](const auto& asked, const auto& ports) { return capi::client_options(asked, ports); });
}

py::object venues(const ClientHandle& self) {
  const auto books = call(self, [](Client& client) { return client.venues(); });
  std::vector<Venue> out;
  for (const VenueBookPtr& each : books) out.push_back(each->venue);
  return give(std::move(out));
}

py::object book(const ClientHandle& self, Object venue) {
  const auto id = take<std::string>(venue, "venue");
  return give_book(need(call(self, [&](Client& client) { return client.book(id); })));
}

py::object stock(const ClientHandle& self, Object venue) {
  const auto id = take<std::string>(venue, "venue");
  return give(Stock(call(self, [&](Client& client) { return client.stock(id); })->stock()));
}

py::object next_request(const ClientHandle& self) {
  const auto request = need(call(self, [](Client& client) { return client.next_request(); }));
  return request ? give(capi::document_of(*request)) : py::none();
}

// A response, or an exception of ours that says why there is none.
void take_answer(const ClientHandle& self, Object answer) {
  if (PyExceptionInstance_Check(answer.ptr()) != 0) {
    const py::object code = py::getattr(answer, "code", py::none());
    const Error error(code_from_python(code.ptr()), "the host's transport");
    return need(call(self, [&](Client& client) { return client.take_answer(error); }));
  }
  const auto response = capi::response_of(take<capi::TransportResponse>(answer, "answer"));
  need(call(self, [&](Client& client) { return client.take_answer(response); }));
}

std::int64_t watch(const ClientHandle& self, Object observer) {
  if (PyCallable_Check(observer.ptr()) == 0) wrong_type("a callable", observer.ptr());
  const Callback callback(observer);
  return call(self, [&](Client& client) {
    return client.watch([callback](const ClientEvent& event) {
      const py::gil_scoped_acquire lock;
      callback(give(event));
    });
  });
}

std::int64_t discard(const ClientHandle& self, Object reason, Object export_path) {
  const auto why = take<std::string>(reason, "reason");
  const auto path = take<std::string>(export_path, "export_path");
  return need(call(self, [&](Client& client) { return client.discard_pending(why, path); }));
}

// One document in, one out.
template <class In, class Out>
auto passes(Result<Out> (Client::*function)(In)) {
  return [function](const ClientHandle& self, Object command) {
    auto copy = take<In>(command, "command");
    return give(need(call(self, [&](Client& client) { return (client.*function)(std::move(copy)); })));
  };
}

void bind_baskets(py::class_<ClientHandle>& type) {
  type.def(
          "put_basket",
          [](const ClientHandle& self, Object basket, Object share) {
            auto copy = take<GroupCart>(basket, "basket");
            const bool shared = take<bool>(share, "share");
            return give(need(call(self, [&](Client& client) { return client.put_basket(std::move(copy), shared); })));
          },
          arg("basket"), arg("share"), doc("client_put_basket"))
      .def(
          "basket",
          [](const ClientHandle& self, Object id) {
            const auto which = take<CartId>(id, "id");
            return give(need(call(self, [&](Client& client) { return client.basket(which); })));
          },
          arg("id"), doc("client_basket"))
      .def(
          "baskets",
          [](const ClientHandle& self) { return give(call(self, [](Client& client) { return client.baskets(); })); },
          doc("client_baskets"))
      .def(
          "drop_basket",
          [](const ClientHandle& self, Object id) {
            const auto which = take<CartId>(id, "id");
            need(call(self, [&](Client& client) { return client.drop_basket(which); }));
          },
          arg("id"), doc("client_drop_basket"));
}

void bind_orders(py::class_<ClientHandle>& type) {
  type.def(
          "quote",
          [](const ClientHandle& self, Object request) {
            const auto& asked = ref<Client::QuoteRequest>(request, "request");
            return give(need(call(self, [&](Client& client) { return client.quote(asked); })));
          },
          arg("request"), doc("client_quote"))
      .def("place", passes<PlaceOrder, LocalOrder>(&Client::place), arg("order"), doc("client_place"))
      .def("submit", passes<OrderCommand, LocalOrder>(&Client::submit), arg("command"), doc("client_submit"))
      .def(
          "submit_stock",
          [](const ClientHandle& self, Object command) {
            auto copy = take<StockCommand>(command, "command");
            return need(call(self, [&](Client& client) { return client.submit(std::move(copy)); })).text();
          },
          arg("command"), doc("client_submit_stock"))
      .def(
          "order",
          [](const ClientHandle& self, Object id) {
            const auto which = take<OrderId>(id, "id");
            return give(need(call(self, [&](Client& client) { return client.order(which); })));
          },
          arg("id"), doc("client_order"))
      .def(
          "orders",
          [](const ClientHandle& self, Object query) {
            const auto& asked = ref<Client::OrderQuery>(query, "query");
            return give(need(call(self, [&](Client& client) { return client.orders(asked); })));
          },
          arg("query"), doc("client_orders"))
      .def(
          "outbox",
          [](const ClientHandle& self) { return give(call(self, [](Client& client) { return client.outbox(); })); },
          doc("client_outbox"))
      .def(
          "conflicts",
          [](const ClientHandle& self) { return give(call(self, [](Client& client) { return client.conflicts(); })); },
          doc("client_conflicts"))
      .def(
          "resolve",
          [](const ClientHandle& self, Object conflict, Object resolution) {
            const auto which = take<CommandId>(conflict, "conflict");
            const auto& decided = ref<Resolution>(resolution, "resolution");
            return give(need(call(self, [&](Client& client) { return client.resolve(which, decided); })));
          },
          arg("conflict"), arg("resolution"), doc("client_resolve"));
}

void bind_exchange(py::class_<ClientHandle>& type) {
  type.def(
          "sync",
          [](const ClientHandle& self, Object limit) {
            const Duration most = duration_from(limit.ptr());
            return give(capi::document_of(need(call(self, [&](Client& client) { return client.sync(most); }))));
          },
          arg("limit"), doc("client_sync"))
      .def("next_request", &next_request, doc("client_next_request"))
      .def("take_answer", &take_answer, arg("answer"), doc("client_take_answer"))
      .def(
          "next_due",
          [](const ClientHandle& self) { return scalar(call(self, [](Client& client) { return client.next_due(); })); },
          doc("client_next_due"))
      .def(
          "wake", [](const ClientHandle& self) { call(self, [](Client& client) { client.wake(); }); },
          doc("client_wake"))
      .def(
          "take_report",
          [](const ClientHandle& self) {
            return give(capi::document_of(call(self, [](Client& client) { return client.take_report(); })));
          },
          doc("client_take_report"))
      .def("watch", &watch, arg("observer"), doc("client_watch"))
      .def(
          "unwatch",
          [](const ClientHandle& self, std::int64_t number) {
            call(self, [&](Client& client) { client.unwatch(number); });
          },
          arg("number"), doc("client_unwatch"))
      .def("discard_pending", &discard, arg("reason"), arg("export_path"), doc("client_discard_pending"))
      .def(
          "sign_out",
          [](const ClientHandle& self) { need(call(self, [](Client& client) { return client.sign_out(); })); },
          doc("client_sign_out"));
}

}  // namespace

void bind_client(py::module_& m) {
  py::options texts;
  texts.disable_function_signatures();
  py::class_<ClientHandle> type(m, "ClientHandle");
  only_made_here(type);
  m.def("_client", &open, arg("options"), arg("host"), doc("client_open"));
  type.def("close", &close_hosted<Client>, doc("client_close"))
      .def_property_readonly("is_open", &ClientHandle::is_open)
      .def(
          "opened",
          [](const ClientHandle& self) {
            return give(call(self, [](Client& client) { return OpenReport(client.opened()); }));
          },
          doc("client_opened"))
      .def(
          "seen",
          [](const ClientHandle& self) { return give(call(self, [](Client& client) { return client.seen(); })); },
          doc("client_seen"))
      .def("venues", &venues, doc("client_venues"))
      .def("book", &book, arg("venue"), doc("client_book"))
      .def("stock", &stock, arg("venue"), doc("client_stock"));
  bind_baskets(type);
  bind_orders(type);
  bind_exchange(type);
}

}  // namespace python
}  // namespace v0
}  // namespace couvert

// SPDX-License-Identifier: Apache-2.0
// The device.
#include "couvert/client.hpp"

#include <atomic>
#include <map>
#include <mutex>
#include <optional>
#include <utility>

#include "capi/book.hpp"
#include "capi/calls.hpp"
#include "capi/guard.hpp"
#include "capi/host.hpp"

using namespace couvert;
using namespace couvert::capi;

namespace {

struct Device {
  std::unique_ptr<HostPorts> ports;  // outlives the client, which uses it
  std::optional<Client> client;
  std::atomic<bool> closed{false};  // set first: who asks afterwards must not take an empty answer for the truth
};

std::shared_ptr<Device> device(const couvert_client* handle) {
  return std::static_pointer_cast<Device>(object(handle, HandleType::client));
}

// For calls that cannot say by themselves that the client is closed.
std::shared_ptr<Device> open_device(const couvert_client* handle) {
  auto found = device(handle);
  if (found->closed) need(Status(Error(Errc::closed, "the client is closed")));
  return found;
}

// An answer that may be nothing.
template <class T>
void write(Output& output, const std::optional<T>& value) {
  value ? output.document(*value) : output.text("null");
}

}  // namespace

extern "C" {

couvert_code couvert_client_open(const char* options, size_t options_size, const couvert_host* host,
                                 couvert_client** out, couvert_error** error) {
  return guard(error, [&] {
    auto opened = std::make_shared<Device>();
    opened->ports = HostPorts::make(host);  // first: userdata goes back whatever follows
    Made<couvert_client> made(out, HandleType::client);
    auto asked = document<ClientOptionsDocument>(options, options_size);
    opened->client = need(Client::open(need(client_options(std::move(asked), opened->ports->all()))));
    made.set(std::move(opened));
  });
}

couvert_code couvert_client_close(couvert_client* self, couvert_error** error) {
  return guard(error, [&] {
    const auto closing = device(self);
    closing->closed = true;
    need(closing->client->close());
  });
}

void couvert_client_free(couvert_client* handle) {
  const auto taken = std::static_pointer_cast<Device>(take_handle(handle, HandleType::client));
  if (taken) guard(nullptr, [&] { need(taken->client->close()); });
}

couvert_code couvert_client_opened(couvert_client* self, couvert_buf* out, couvert_error** error) {
  return guard(error, [&] { Output(out).document(device(self)->client->opened()); });
}

couvert_code couvert_client_seen(couvert_client* self, couvert_buf* out, couvert_error** error) {
  return guard(error, [&] { Output(out).document(open_device(self)->client->seen()); });
}

couvert_code couvert_client_venues(couvert_client* self, couvert_buf* out, couvert_error** error) {
  return guard(error, [&] {
    std::vector<Venue> venues;
    for (const VenueBookPtr& each : open_device(self)->client->venues()) venues.push_back(each->venue);
    Output(out).documents(venues);
  });
}

couvert_code couvert_client_book(couvert_client* self, const char* venue, size_t venue_size, couvert_book** out,
                                 couvert_error** error) {
  return guard(error, [&] {
    Made<couvert_book> made(out, HandleType::book);
    give_book(made, need(device(self)->client->book(std::string(text(venue, venue_size)))));
  });
}

couvert_code couvert_client_stock(couvert_client* self, const char* venue, size_t venue_size, couvert_buf* out,
                                  couvert_error** error) {
  return guard(
      error, [&] { Output(out).document(device(self)->client->stock(std::string(text(venue, venue_size)))->stock()); });
}

couvert_code couvert_client_quote(couvert_client* self, const char* request, size_t request_size, couvert_buf* out,
                                  couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    output.document(need(device(self)->client->quote(document<Client::QuoteRequest>(request, request_size))));
  });
}

couvert_code couvert_client_put_basket(couvert_client* self, const char* basket, size_t basket_size, int32_t share,
                                       couvert_buf* out, couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    output.document(need(device(self)->client->put_basket(document<GroupCart>(basket, basket_size), share != 0)));
  });
}

couvert_code couvert_client_basket(couvert_client* self, const char* id_text, size_t id_size, couvert_buf* out,
                                   couvert_error** error) {
  return guard(error, [&] { Output(out).document(need(device(self)->client->basket(id<CartId>(id_text, id_size)))); });
}

couvert_code couvert_client_baskets(couvert_client* self, couvert_buf* out, couvert_error** error) {
  return guard(error, [&] { Output(out).documents(open_device(self)->client->baskets()); });
}

couvert_code couvert_client_drop_basket(couvert_client* self, const char* id_text, size_t id_size,
                                        couvert_error** error) {
  return guard(error, [&] { need(device(self)->client->drop_basket(id<CartId>(id_text, id_size))); });
}

couvert_code couvert_client_place(couvert_client* self, const char* order, size_t order_size, couvert_buf* out,
                                  couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    output.document(need(device(self)->client->place(document<PlaceOrder>(order, order_size))));
  });
}

couvert_code couvert_client_submit(couvert_client* self, const char* command, size_t command_size, couvert_buf* out,
                                   couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    output.document(need(device(self)->client->submit(document<OrderCommand>(command, command_size))));
  });
}

couvert_code couvert_client_submit_stock(couvert_client* self, const char* command, size_t command_size,
                                         couvert_buf* out, couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    output.text(need(device(self)->client->submit(document<StockCommand>(command, command_size))).text());
  });
}

couvert_code couvert_client_order(couvert_client* self, const char* id_text, size_t id_size, couvert_buf* out,
                                  couvert_error** error) {
  return guard(error, [&] { Output(out).document(need(device(self)->client->order(id<OrderId>(id_text, id_size)))); });
}

couvert_code couvert_client_orders(couvert_client* self, const char* query, size_t query_size, couvert_buf* out,
                                   couvert_error** error) {
  return guard(error, [&] {
    Output(out).document(need(device(self)->client->orders(document<Client::OrderQuery>(query, query_size))));
  });
}

couvert_code couvert_client_outbox(couvert_client* self, couvert_buf* out, couvert_error** error) {
  return guard(error, [&] { Output(out).documents(open_device(self)->client->outbox()); });
}

couvert_code couvert_client_conflicts(couvert_client* self, couvert_buf* out, couvert_error** error) {
  return guard(error, [&] { Output(out).documents(open_device(self)->client->conflicts()); });
}

couvert_code couvert_client_resolve(couvert_client* self, const char* conflict, size_t conflict_size,
                                    const char* resolution, size_t resolution_size, couvert_buf* out,
                                    couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    const auto decided = document<Resolution>("resolution", resolution, resolution_size);
    write(output, need(device(self)->client->resolve(id<CommandId>(conflict, conflict_size), decided)));
  });
}

couvert_code couvert_client_sync(couvert_client* self, int64_t limit_us, couvert_buf* out, couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    output.document(document_of(need(device(self)->client->sync(Duration{limit_us}))));
  });
}

couvert_code couvert_client_next_request(couvert_client* self, couvert_buf* out, couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    const auto request = need(device(self)->client->next_request());
    request ? output.document(document_of(*request)) : output.text("null");
  });
}

couvert_code couvert_client_take_answer(couvert_client* self, int32_t code, const char* response, size_t response_size,
                                        couvert_error** error) {
  return guard(error, [&] {
    const auto own = device(self);
    if (code != COUVERT_OK) return need(own->client->take_answer(Error(static_cast<Errc>(code))));
    need(own->client->take_answer(response_of(document<TransportResponse>(response, response_size))));
  });
}

couvert_code couvert_client_next_due(couvert_client* self, int64_t* out, couvert_error** error) {
  return guard(error, [&] {
    Number<int64_t> result(out);
    const auto due = device(self)->client->next_due();
    result.set(due ? due->us : -1);
  });
}

couvert_code couvert_client_wake(couvert_client* self, couvert_error** error) {
  return guard(error, [&] { open_device(self)->client->wake(); });
}

couvert_code couvert_client_take_report(couvert_client* self, couvert_buf* out, couvert_error** error) {
  return guard(error, [&] { Output(out).document(document_of(open_device(self)->client->take_report())); });
}

couvert_code couvert_client_watch(couvert_client* self, couvert_callback observer, void* userdata,
                                  void (*free_userdata)(void*), int64_t* out, couvert_error** error) {
  return guard(error, [&] {
    auto watcher = std::make_shared<Watcher>(observer, userdata, free_userdata);
    Number<int64_t> result(out);
    if (observer == nullptr) refuse(Errc::invalid_argument, "observer is NULL");
    result.set(device(self)->client->watch([watcher](const ClientEvent& event) {
      const std::string told = to_json(event);
      watcher->call(watcher->data.get(), told.data(), told.size());
    }));
  });
}

couvert_code couvert_client_unwatch(couvert_client* self, int64_t number, couvert_error** error) {
  return guard(error, [&] { device(self)->client->unwatch(number); });
}

couvert_code couvert_client_discard_pending(couvert_client* self, const char* reason, size_t reason_size,
                                            const char* export_path, size_t export_path_size, int64_t* out,
                                            couvert_error** error) {
  return guard(error, [&] {
    Number<int64_t> result(out);
    result.set(need(device(self)->client->discard_pending(text(reason, reason_size),
                                                          std::string(text(export_path, export_path_size)))));
  });
}

couvert_code couvert_client_sign_out(couvert_client* self, couvert_error** error) {
  return guard(error, [&] { need(device(self)->client->sign_out()); });
}

}  // extern "C"

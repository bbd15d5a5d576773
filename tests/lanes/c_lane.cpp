// SPDX-License-Identifier: Apache-2.0
// A house asked through the C interface. Values become documents on this side of it, and documents values.
#include "lanes/c_lane.hpp"

#include <nlohmann/json.hpp>

#include <optional>
#include <utility>

#include "capi/c_support.hpp"
#include "capi/documents.hpp"
#include "couvert/codec.hpp"
#include "house_world.hpp"
#include "temp_folder.hpp"

namespace couvert::test {
namespace {

using couvert_c_test::Authority;
using couvert_c_test::Buf;
using couvert_c_test::Device;
using couvert_c_test::Err;
using Json = nlohmann::json;

Error error_of(const Err& told) {
  const couvert_error* error = told.error;
  return Error(static_cast<Errc>(couvert_error_code(error)), couvert_error_message(error), couvert_error_path(error),
               couvert_error_details(error));
}

/// `call` gets a place for the answer and one for the error.
template <class Call>
Result<std::string> ask(Call call) {
  Buf out;
  Err error;
  if (call(&out, error.out()) != COUVERT_OK) return error_of(error);
  return out.str();
}
template <class T, class Call>
Result<T> document(Call call) {
  const auto said = ask(std::move(call));
  if (!said) return said.error();
  return from_json<T>(*said);
}
template <class Call>
Status status(Call call) {
  Err error;
  return call(error.out()) == COUVERT_OK ? Status() : Status(error_of(error));
}

class CLane final : public Lane {
 public:
  Status open() {
    const std::string options = Json{{"path", path_}}.dump();
    const couvert_host lent = host();
    return status([&](couvert_error** e) { return couvert_house_open(TEXT(options), &lent, &house_.handle, e); });
  }

  void set_clock(Instant now) override { now_ = now; }
  Instant now() override { return now_; }
  int tick() override {
    std::int32_t expired = -1;
    return couvert_house_tick(house_.handle, &expired, nullptr) == COUVERT_OK ? expired : -1;
  }
  Status restart() override {
    if (const Status closed = status([&](couvert_error** e) { return couvert_house_close(house_.handle, e); }); !closed)
      return closed;
    couvert_house_free(std::exchange(house_.handle, nullptr));
    const auto report = document<VerifyReport>([&](auto... to) { return couvert_house_verify(TEXT(path_), to...); });
    if (!report) return report.error();
    if (!report->problems.empty()) return Error(Errc::storage_corrupt, report->problems.front());
    return open();
  }
  Result<Venue> put_venue(const Venue& venue, const Actor& actor) override {
    const std::string given = to_json(venue), by = to_json(actor);
    return document<Venue>(
        [&](auto... to) { return couvert_house_put_venue(house_.handle, TEXT(given), TEXT(by), -1, to...); });
  }
  Status publish(const Menu& menu, const PriceRules& rules, const Actor& actor) override {
    const std::string given = to_json(menu), priced = to_json(rules), by = to_json(actor);
    couvert_c_test::Book book;
    const Status published = status([&](couvert_error** e) {
      return couvert_house_publish(house_.handle, TEXT(given), TEXT(priced), TEXT(by), -1, &book.handle, e);
    });
    if (!published) return published;
    // What comes back is what was given, and the house's next answers come from it.
    const auto kept =
        document<Menu>([&](auto... to) { return couvert_book_document(book.handle, TEXT("menu"), to...); });
    if (!kept) return kept.error();
    return kept->ref == menu.ref ? Status() : Status(Error(Errc::internal, "another menu"));
  }
  Result<House::QuoteAnswer> quote(const House::QuoteRequest& request, const Actor& actor) override {
    House::QuoteRequest asked = request;
    if (actor.role == Role::customer) asked.customer = actor.subject;
    const std::string given = to_json(asked);
    return document<House::QuoteAnswer>(
        [&](auto... to) { return couvert_house_quote(house_.handle, TEXT(given), to...); });
  }
  Result<Receipt> place(const PlaceOrder& command, const Actor& actor) override {
    const std::string given = to_json(command), by = to_json(actor);
    return document<Receipt>(
        [&](auto... to) { return couvert_house_place(house_.handle, TEXT(given), TEXT(by), to...); });
  }
  Result<Receipt> command(const OrderCommand& command, const Actor& actor) override {
    const std::string given = to_json(command), by = to_json(actor);
    return document<Receipt>(
        [&](auto... to) { return couvert_house_submit(house_.handle, TEXT(given), TEXT(by), to...); });
  }
  Result<Order> order(const OrderId& id, const Actor& actor) override {
    const std::string asked = id.text(), by = to_json(actor);
    return document<Order>(
        [&](auto... to) { return couvert_house_order(house_.handle, TEXT(asked), TEXT(by), to...); });
  }
  /// In pages of three, so that every scenario with more turns one.
  Result<std::vector<Order>> orders(const Actor& actor) override {
    const std::string by = to_json(actor);
    std::vector<Order> all;
    House::OrderQuery query;
    query.limit = 3;
    do {
      const std::string asked = to_json(query);
      auto page = document<OrderPage>(
          [&](auto... to) { return couvert_house_orders(house_.handle, TEXT(asked), TEXT(by), to...); });
      if (!page) return page.error();
      for (Order& each : page->orders) all.push_back(std::move(each));
      query.page = std::move(page->next);
    } while (!query.page.empty());
    return all;
  }
  Result<EventPage> events(std::int64_t after, const Actor& actor) override {
    const std::string by = to_json(actor);
    return document<EventPage>(
        [&](auto... to) { return couvert_house_events(house_.handle, after, 1'000, TEXT(by), to...); });
  }
  Result<std::vector<VenueId>> search(const VenueQuery& query, const Actor&) override {
    const std::string asked = to_json(query);
    const auto page = document<capi::VenuePageDocument>(
        [&](auto... to) { return couvert_house_venues(house_.handle, TEXT(asked), to...); });
    if (!page) return page.error();
    std::vector<VenueId> ids;
    for (const auto& hit : page->hits) ids.push_back(hit.venue.id);
    return ids;
  }
  Result<StockReceipt> stock(const StockCommand& command, const Actor& actor) override {
    const std::string given = to_json(command), by = to_json(actor);
    return document<StockReceipt>(
        [&](auto... to) { return couvert_house_submit_stock(house_.handle, TEXT(given), TEXT(by), to...); });
  }
  /// The interface tells stock to devices: what one of this actor holds after asking the house.
  Result<Stock> stock_of(const VenueId& venue, const Actor& actor) override {
    Wire wire{house_.handle, to_json(actor), this};
    couvert_host lent = host();
    lent.userdata = &wire;
    lent.now_us = [](void* userdata) { return static_cast<Wire*>(userdata)->lane->now_.us; };
    lent.send = send;
    capi::ClientOptionsDocument options;
    options.actor = actor;
    const std::string given = to_json(options);
    Device device;
    const Status opened =
        status([&](couvert_error** e) { return couvert_client_open(TEXT(given), &lent, &device.handle, e); });
    if (!opened) return opened.error();
    const auto report = document<capi::SyncReportDocument>(
        [&](auto... to) { return couvert_client_sync(device.handle, 10'000'000, to...); });
    if (!report) return report.error();
    if (!report->up_to_date) return Error(Errc::internal, "the device is not up to date: " + to_json(*report));
    return document<Stock>([&](auto... to) { return couvert_client_stock(device.handle, TEXT(venue), to...); });
  }
  /// Devices share baskets over a server, by a link that it gives; a house in the process has none.
  Result<Basket> put_basket(const GroupCart&, const std::string&, const Actor&) override {
    return Error(Errc::internal, "the interface has no such function");
  }

 private:
  struct Wire {
    couvert_house* house;
    std::string actor;
    CLane* lane;
  };

  couvert_host host() {
    couvert_host lent{};
    lent.size = sizeof lent;
    lent.userdata = this;
    lent.now_us = [](void* userdata) { return static_cast<CLane*>(userdata)->now_.us; };
    lent.log = [](void*, std::int32_t, const char*, std::size_t) {};
    return lent;
  }
  static couvert_code send(void* userdata, const char* request, std::size_t size, std::int64_t, couvert_reply* reply) {
    const auto& wire = *static_cast<Wire*>(userdata);
    const auto asked = from_json<capi::TransportRequest>(std::string_view(request, size));
    if (!asked) return static_cast<couvert_code>(Errc::transport_response);
    const bool pushes = asked->target.find("/push") != std::string::npos;
    const auto said = ask([&](auto... to) {
      return (pushes ? couvert_house_push : couvert_house_pull)(wire.house, TEXT(asked->body), TEXT(wire.actor), to...);
    });
    capi::TransportResponse response;
    response.status = said ? 200 : 500;
    if (said) response.body = *said;
    const std::string answer = to_json(response);
    return couvert_reply_set(reply, TEXT(answer));
  }

  TempFolder folder_;
  std::string path_ = folder_.file("house.db");
  Instant now_ = noon;
  Authority house_;
};

}  // namespace

std::unique_ptr<Lane> make_c_lane() {
  auto lane = std::make_unique<CLane>();
  if (!lane->open()) return nullptr;
  return lane;
}

}  // namespace couvert::test

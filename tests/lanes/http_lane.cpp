// SPDX-License-Identifier: Apache-2.0
// The house behind the server, asked over a socket. One process, so that the clock can be turned.
#include "lanes/http_lane.hpp"

#include <nlohmann/json.hpp>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <optional>
#include <thread>
#include <utility>

#include "auth/tokens.hpp"
#include "couvert/codec.hpp"
#include "house_world.hpp"
#include "http/server.hpp"
#include "routes/api.hpp"
#include "temp_folder.hpp"

namespace couvert::test {
namespace {

using Json = nlohmann::json;
using namespace couvert::server;

using Answer = HttpAnswer;

// One request on a connection of its own.
Answer ask(std::uint16_t port, const std::string& request) {
  const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  std::string held;
  if (::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 &&
      ::send(fd, request.data(), request.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(request.size())) {
    std::array<char, 65536> piece{};
    for (ssize_t n = 0; (n = ::recv(fd, piece.data(), piece.size(), 0)) > 0;) {
      held.append(piece.data(), static_cast<std::size_t>(n));
    }
  }
  ::close(fd);
  const std::size_t end = held.find("\r\n\r\n");
  if (end == std::string::npos) return {};
  return {std::atoi(held.c_str() + 9), held.find("Idempotency-Replayed: true") < end, held.substr(end + 4)};
}

// A problem document as the error it was made of.
Error error_of(const Answer& answer) {
  const Json problem = Json::parse(answer.body, nullptr, false);
  if (!problem.is_object()) return Error(Errc::unavailable, "no answer");
  std::string path;
  if (!problem["errors"].empty()) path = problem["errors"][0].value("pointer", "");
  const std::string details = problem.contains("details") ? problem["details"].dump() : "";
  auto code = static_cast<Errc>(problem["number"].get<int>());
  // Without a token the server asks for one; the house, called directly, can only refuse.
  if (code == Errc::unauthenticated) code = Errc::permission_denied;
  return Error(code, problem["detail"].get<std::string>(), path, details);
}

template <class T>
Result<T> document_of(const Answer& answer) {
  if (answer.status >= 300 || answer.status == 0) return error_of(answer);
  return from_json<T>(answer.body);
}

std::string degrees(std::int32_t e7) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.7f", e7 / 1e7);
  return text.data();
}

class HttpLane final : public WireLane {
 public:
  ~HttpLane() override { stop(); }

  Status open() {
    spi::SqliteOptions file;
    file.path = folder_.file("house.db");
    auto storage = spi::open_sqlite_storage(file);
    if (!storage) return storage.error();
    storage_ = storage->get();
    HouseOptions options;
    options.storage = *std::move(storage);
    options.host = &host_;
    auto house = House::open(std::move(options));
    if (!house) return house.error();
    house_.emplace(*std::move(house));
    ApiOptions api_options;
    api_options.host = &host_;
    api_.emplace(*house_, tokens_, api_options);
    auto server = HttpServer::listen({}, *api_);
    if (!server) return server.error();
    server_ = *std::move(server);
    runner_ = std::thread([this] { server_->run(false); });
    return {};
  }

  void set_clock(Instant now) override { host_.set(now); }
  Instant now() override { return host_.now(); }
  int tick() override { return house_->tick(); }
  Status restart() override {
    auto report = House::verify(*storage_);
    if (!report) return report.error();
    if (!report->problems.empty()) return Error(Errc::storage_corrupt, report->problems.front());
    stop();
    return open();
  }

  Result<Venue> put_venue(const Venue& venue, const Actor& actor) override {
    const std::string path = "/v1/venues/" + venue.id;
    Answer answer = send("PUT", path, actor, to_json(venue));
    if (answer.status == 428) answer = send("PUT", path, actor, to_json(venue), "If-Match: *\r\n");
    return document_of<Venue>(answer);
  }
  Status publish(const Menu& menu, const PriceRules& rules, const Actor& actor) override {
    const Answer answer = send("PUT", "/v1/venues/" + menu.venue + "/menu", actor,
                               "{\"menu\":" + to_json(menu) + ",\"rules\":" + to_json(rules) + "}");
    return answer.status == 200 ? Status() : error_of(answer);
  }
  Result<House::QuoteAnswer> quote(const House::QuoteRequest& request, const Actor& actor) override {
    std::string body = "{\"cart\":" + to_json(request.cart);
    if (request.at) body += ",\"at\":\"" + instant_text(*request.at) + "\"";
    if (request.wanted_at) body += ",\"wanted_at\":\"" + instant_text(*request.wanted_at) + "\"";
    if (request.destination) {
      body += ",\"destination\":{\"lat_e7\":" + std::to_string(request.destination->lat_e7) +
              ",\"lng_e7\":" + std::to_string(request.destination->lng_e7) + "}";
    }
    if (request.confirmed_age != 0) body += ",\"confirmed_age\":" + std::to_string(request.confirmed_age);
    if (request.reservation) body += ",\"reservation\":\"" + request.reservation->text() + "\"";
    const Answer answer = send("POST", "/v1/quotes", actor, body + "}");
    if (answer.status != 200) return error_of(answer);
    const Json parts = Json::parse(answer.body);
    auto quote = from_json<Quote>(parts["quote"].dump());
    if (!quote) return quote.error();
    auto possible = from_json<Orderable>(parts["orderable"].dump());
    if (!possible) return possible.error();
    return House::QuoteAnswer{*std::move(quote), *std::move(possible)};
  }
  Result<Receipt> place(const PlaceOrder& command, const Actor& actor) override {
    return receipt_of(send("POST", "/v1/orders", actor, to_json(command)));
  }
  Result<Receipt> command(const OrderCommand& command, const Actor& actor) override {
    return receipt_of(send("POST", "/v1/orders/" + command.order.text() + "/commands", actor, to_json(command)));
  }
  Result<Order> order(const OrderId& id, const Actor& actor) override {
    const Answer answer = send("GET", "/v1/orders/" + id.text(), actor);
    // The server wants a token before it says anything of an order; the house says that there is none.
    if (answer.status == 401) return Error(Errc::order_unknown);
    return document_of<Order>(answer);
  }
  Result<std::vector<Order>> orders(const Actor& actor) override {
    const Answer answer = send("GET", "/v1/orders", actor);
    if (answer.status != 200) return error_of(answer);
    const Json body = Json::parse(answer.body);
    std::vector<Order> orders;
    for (const Json& document : body["orders"]) {
      auto order = from_json<Order>(document.dump());
      if (!order) return order.error();
      orders.push_back(*std::move(order));
    }
    return orders;
  }
  Result<EventPage> events(std::int64_t after, const Actor& actor) override {
    const Answer answer = send("GET", "/v1/events?limit=1000&after=" + std::to_string(after), actor);
    if (answer.status != 200) return error_of(answer);
    const Json body = Json::parse(answer.body);
    EventPage page;
    page.cursor = body["cursor"].get<std::int64_t>();
    page.more = body["more"].get<bool>();
    for (const Json& entry : body["events"]) {
      spi::EventRow row;
      row.pos = entry["pos"].get<std::int64_t>();
      row.entity = entry["entity"].get<std::string>();
      row.entity_id = entry["id"].get<std::string>();
      row.version = entry["version"].get<std::int64_t>();
      row.venue = entry["venue"].get<std::string>();
      row.at = *parse_instant(entry["at"].get<std::string>());
      row.document = entry["document"].dump();
      page.events.push_back(std::move(row));
    }
    return page;
  }
  Result<std::vector<VenueId>> search(const VenueQuery& query, const Actor& actor) override {
    std::string path = "/v1/venues?limit=" + std::to_string(query.limit) + "&offset=" + std::to_string(query.offset);
    if (query.near) path += "&near=" + degrees(query.near->lat_e7) + "," + degrees(query.near->lng_e7);
    if (query.within_m) path += "&within=" + std::to_string(*query.within_m);
    if (query.open_at) path += "&open_at=" + percent_encode(instant_text(*query.open_at));
    if (query.fulfilment) {
      constexpr std::string_view ways[] = {"delivery", "pickup", "dine_in"};
      path += "&fulfilment=" + std::string(ways[static_cast<std::size_t>(*query.fulfilment)]);
    }
    if (!query.text.empty()) path += "&q=" + percent_encode(query.text);
    const Answer answer = send("GET", path, actor);
    if (answer.status != 200) return error_of(answer);
    const Json body = Json::parse(answer.body);
    std::vector<VenueId> ids;
    for (const Json& hit : body["venues"]) ids.push_back(hit["venue"]["id"].get<std::string>());
    return ids;
  }
  Result<StockReceipt> stock(const StockCommand& command, const Actor& actor) override {
    const bool holds = command.verb == StockVerb::reserve || command.verb == StockVerb::release;
    const std::string path = "/v1/venues/" + command.venue + (holds ? "/reservations" : "/stock/commands");
    return document_of<StockReceipt>(send("POST", path, actor, to_json(command)));
  }
  Result<Stock> stock_of(const VenueId& venue, const Actor& actor) override {
    return document_of<Stock>(send("GET", "/v1/venues/" + venue + "/stock", actor));
  }
  Result<Basket> put_basket(const GroupCart& copy, const std::string& join_token, const Actor& actor) override {
    std::string path = "/v1/baskets/" + copy.id.text();
    if (!join_token.empty()) path += "?join=" + percent_encode(join_token);
    const Answer answer = send("PUT", path, actor, to_json(copy));
    if (answer.status != 200) return error_of(answer);
    return from_json<Basket>(Json::parse(answer.body)["basket"].dump());
  }
  HttpAnswer get(const std::string& path, const Actor& actor) override { return send("GET", path, actor); }

 private:
  Answer send(std::string_view method, const std::string& path, const Actor& actor, const std::string& body = {},
              const std::string& fields = {}) {
    std::string text = std::string(method) + " " + path + " HTTP/1.1\r\nHost: lane\r\nConnection: close\r\n" + fields;
    if (actor.role != Role::anonymous) {
      text += "Authorization: Bearer " + *tokens_.issue(actor, host_.now(), 600) + "\r\n";
    }
    if (!body.empty()) {
      text += "Content-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n";
    }
    return ask(server_->port(), text + "\r\n" + body);
  }
  static Result<Receipt> receipt_of(const Answer& answer) {
    auto order = document_of<Order>(answer);
    if (!order) return order.error();
    return Receipt{*std::move(order), answer.repeated, 0};
  }
  void stop() {
    if (runner_.joinable()) {
      server_->stop();
      runner_.join();
    }
    if (house_) (void)house_->close();
    server_.reset();
    api_.reset();
    house_.reset();
  }

  TempFolder folder_;
  FakeHost host_{noon};
  Tokens tokens_{*SigningKey::ephemeral()};
  spi::Storage* storage_ = nullptr;  // of house_
  std::optional<House> house_;
  std::optional<Api> api_;
  std::unique_ptr<HttpServer> server_;
  std::thread runner_;
};

}  // namespace

std::unique_ptr<WireLane> make_http_lane() {
  auto lane = std::make_unique<HttpLane>();
  if (!lane->open()) return nullptr;
  return lane;
}

}  // namespace couvert::test

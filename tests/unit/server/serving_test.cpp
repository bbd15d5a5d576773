// SPDX-License-Identifier: Apache-2.0
// The whole server in one process with two I/O threads: what runs at once must not step on each other's toes.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <thread>

#include "auth/tokens.hpp"
#include "couvert/codec.hpp"
#include "http/server.hpp"
#include "routes/api.hpp"

namespace couvert::server {
namespace {

constexpr std::string_view venue_text =
    R"({"id":"v","name":"V","position":{"lat_e7":0,"lng_e7":0},"currency":"EUR","clock":{"zone":"UTC"},)"
    R"("offers":[{"fulfilment":"pickup"}]})";
constexpr std::string_view menu_text =
    R"({"ref":"m","venue":"v","currency":"EUR","name":{"en":"M"},"sections":[{"ref":"s","name":{"en":"S"},"items":["i"]}],)"
    R"("items":[{"ref":"i","name":{"en":"I"},"price_minor":100}]})";

// A blocking client on one connection.
class Client {
 public:
  explicit Client(std::uint16_t port) : fd_(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    connected_ = ::connect(fd_, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
  }
  ~Client() { ::close(fd_); }
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;

  // The status, or 0 when the connection ended.
  int ask(std::string_view method, std::string_view path, const std::string& token = {}, std::string_view body = {}) {
    std::string text = std::string(method) + " " + std::string(path) + " HTTP/1.1\r\nHost: x\r\n";
    if (!token.empty()) text += "Authorization: Bearer " + token + "\r\n";
    if (!body.empty())
      text += "Content-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n";
    text += "\r\n" + std::string(body);
    if (!connected_ || ::send(fd_, text.data(), text.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(text.size()))
      return 0;
    return answer();
  }

 private:
  bool receive() {
    std::array<char, 65536> piece{};
    const ssize_t n = ::recv(fd_, piece.data(), piece.size(), 0);
    if (n > 0) held_.append(piece.data(), static_cast<std::size_t>(n));
    return n > 0;
  }
  int answer() {
    while (held_.find("\r\n\r\n") == std::string::npos) {
      if (!receive()) return 0;
    }
    const std::size_t head = held_.find("\r\n\r\n") + 4;
    const std::size_t field = held_.find("Content-Length: ");
    const std::size_t size = field < head ? std::strtoul(held_.c_str() + field + 16, nullptr, 10) : 0;
    while (held_.size() < head + size) {
      if (!receive()) return 0;
    }
    const int status = std::atoi(held_.c_str() + 9);
    held_.erase(0, head + size);
    return status;
  }

  int fd_;
  bool connected_ = false;
  std::string held_;
};

std::string order_text(std::uint64_t n) {
  const auto id = [n](std::uint8_t kind) {
    std::array<std::uint8_t, 10> octets{kind};
    for (std::size_t i = 0; i < 8; ++i) octets[i + 1] = static_cast<std::uint8_t>(n >> (8 * i));
    return uuid_text(make_uuid_v7(1'700'000'000'000'000, octets));
  };
  return R"({"command":")" + id(1) + R"(","order":")" + id(2) + R"(","expected_total_minor":200,"cart":{"id":")" +
         id(3) + R"(","venue":"v","fulfilment":"pickup","lines":[{"id":")" + id(4) + R"(","item":"i","quantity":2}]}})";
}

struct Serving : ::testing::Test {
  Serving() {
    EXPECT_TRUE(house.put_venue(*from_json<Venue>(venue_text), boss).ok());
    EXPECT_TRUE(house.publish(*from_json<Menu>(menu_text), {}, boss).ok());
    HttpOptions options;
    options.io_threads = 2;
    server = std::move(*HttpServer::listen(options, api));
    api.events().wake_through([this](std::function<void()> task) { server->post(std::move(task)); });
    house.on_commit([this](std::int64_t) { api.events().committed(); });
    server->every(std::chrono::milliseconds(20), [this] { api.events().tick(); });
    server->on_stop([this] { api.events().drain(); });
    runner = std::thread([this] { server->run(false); });
  }
  ~Serving() override {
    server->stop();
    runner.join();
    EXPECT_TRUE(house.close().ok());
    house.on_commit({});
  }
  static House open() {
    HouseOptions options;
    options.storage = spi::make_memory_storage();
    return *House::open(std::move(options));
  }
  std::string token(const Actor& actor) { return *tokens.issue(actor, spi::system_host().now(), 600); }

  Actor boss{Role::ops_admin, "boss", {}};
  House house = open();
  Tokens tokens{*SigningKey::ephemeral()};
  Api api{house, tokens, {.version = "test"}};
  std::unique_ptr<HttpServer> server;
  std::thread runner;
};

TEST_F(Serving, ManyClientsOfEveryKind) {
  std::atomic<int> placed{0};
  std::atomic<int> wrong{0};
  const auto expect = [&wrong](int got, int wanted) { wrong += got != wanted; };
  std::vector<std::thread> clients;
  for (std::uint64_t c = 0; c < 4; ++c) {
    clients.emplace_back([&, c] {
      Client client(server->port());
      const std::string bearer = token({Role::customer, "guest" + std::to_string(c), {}});
      for (std::uint64_t n = 0; n < 50; ++n) {
        placed += client.ask("POST", "/v1/orders", bearer, order_text(c * 1000 + n)) == 201;
        expect(client.ask("POST", "/v1/orders", bearer, order_text(c * 1000 + n)), 200);
        expect(client.ask("GET", "/v1/orders?limit=5", bearer), 200);
      }
    });
    clients.emplace_back([&] {
      Client client(server->port());
      const std::string bearer = token(boss);
      for (int n = 0; n < 60; ++n) {
        expect(client.ask("GET", "/v1/events?after=" + std::to_string(house.head()) + "&wait=1", bearer), 200);
        if (placed.load() >= 200) break;
      }
    });
    clients.emplace_back([&] {
      Client client(server->port());
      for (int n = 0; n < 100; ++n) {
        expect(client.ask("GET", "/v1/venues/v/menu"), 200);
        expect(client.ask("GET", "/metrics"), 200);
        expect(client.ask("GET", "/nothing"), 404);
      }
    });
  }
  clients.emplace_back([&] {
    Client client(server->port());
    const std::string bearer = token(boss);
    for (int n = 0; n < 30; ++n)
      expect(client.ask("PUT", "/v1/venues/v/menu", bearer, R"({"menu":)" + std::string(menu_text) + "}"), 200);
  });
  for (std::thread& client : clients) client.join();
  EXPECT_EQ(placed, 200);
  EXPECT_EQ(wrong, 0);
}

TEST_F(Serving, StopsWhileClientsAsk) {
  std::vector<std::thread> clients;
  std::atomic<bool> begun{false};
  for (int c = 0; c < 4; ++c) {
    clients.emplace_back([&] {
      Client client(server->port());
      while (client.ask("GET", "/v1/events?after=0&limit=1") != 0) begun = true;
    });
  }
  while (!begun) std::this_thread::yield();
  server->stop();
  for (std::thread& client : clients) client.join();
}

}  // namespace
}  // namespace couvert::server

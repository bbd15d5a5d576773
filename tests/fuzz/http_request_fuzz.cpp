// SPDX-License-Identifier: Apache-2.0
// Octets from the network to the answer, in process: reader, router, handlers and house, without a socket.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

#include "auth/tokens.hpp"
#include "couvert/codec.hpp"
#include "http/reader.hpp"
#include "routes/api.hpp"

namespace {

using namespace couvert;
using namespace couvert::server;

void insist(bool holds) {
  if (!holds) std::abort();
}

// Counts the answers and looks at their form.
class Sink final : public ReplySink {
 public:
  void send(Response&& response) override {
    ++answers;
    insist(response.status >= 200 && response.status <= 599 && response.status != 500);
    // No value may end a line early: every field is one line that has a colon.
    std::string_view rest = response.headers;
    while (!rest.empty()) {
      const std::size_t end = rest.find("\r\n");
      insist(end != std::string_view::npos && end > 0 && rest.substr(0, end).find(':') != std::string_view::npos);
      rest.remove_prefix(end + 2);
    }
    insist(response.status != 204 || response.bytes().empty());
  }
  int answers = 0;
};

// One small town for all runs; handlers that write wait for the writer thread inside the call or answer later.
struct World {
  World() : house(open()), key(*SigningKey::ephemeral()), tokens(key), api(house, tokens, {.version = "fuzz"}) {
    insist(house.put_venue(*from_json<Venue>(venue_text), operator_actor).ok());
    insist(house.publish(*from_json<Menu>(menu_text), {}, operator_actor).ok());
    const auto token = tokens.issue(operator_actor, spi::system_host().now(), 1'000'000);
    insist(token.ok());
    bearer = "Bearer " + *token;
  }
  // Commands that are still on their way end before what they answer through.
  ~World() { insist(house.close().ok()); }
  World(const World&) = delete;
  World& operator=(const World&) = delete;

  static House open() {
    HouseOptions options;
    options.storage = spi::make_memory_storage();
    return *House::open(std::move(options));
  }

  static constexpr std::string_view venue_text =
      R"({"id":"v","name":"V","position":{"lat_e7":0,"lng_e7":0},"currency":"EUR","clock":{"zone":"UTC"},)"
      R"("offers":[{"fulfilment":"pickup"}]})";
  static constexpr std::string_view menu_text =
      R"({"ref":"m","venue":"v","currency":"EUR","name":{"en":"M"},"sections":[{"ref":"s","name":{"en":"S"},"items":["i"]}],)"
      R"("items":[{"ref":"i","name":{"en":"I"},"price_minor":100,"groups":["g"]}],)"
      R"("groups":[{"ref":"g","name":{"en":"G"},"min_quantity":1,"options":[{"ref":"o","name":{"en":"O"}}]}]})";

  Actor operator_actor{Role::ops_admin, "fuzz", {}};
  House house;
  SigningKey key;
  Tokens tokens;
  Api api;
  std::string bearer;
};

// The corpus cannot hold a valid signature: @TOKEN@ in the input stands for one.
std::string with_token(std::string text, const std::string& bearer) {
  constexpr std::string_view mark = "@TOKEN@";
  const std::size_t at = text.find(mark);
  if (at != std::string::npos) text.replace(at, mark.size(), bearer);
  return text;
}

void serve(World& world, std::string_view input, std::size_t piece) {
  RequestReader reader({});
  auto sink = std::make_shared<Sink>();
  int requests = 0;
  while (true) {
    const auto state = reader.next();
    if (state == RequestReader::State::failed) {
      const int status = reader.error_status();
      insist(status == 400 || status == 413 || status == 431);
      sink->send(world.api.refuse(status, reader.error_detail()));
      return;
    }
    if (state == RequestReader::State::complete) {
      insist(reader.request().path.starts_with('/'));
      // A wait for events would only be answered by a timer.
      if (reader.request().query.find("wait") == std::string_view::npos) world.api.handle(reader.request(), sink);
      reader.pop();
      insist(++requests < 100'000);
      continue;
    }
    (void)reader.take_expect_continue();
    if (input.empty()) return;
    const auto room = reader.prepare();
    insist(!room.empty());
    const std::size_t n = std::min({piece, room.size(), input.size()});
    std::copy_n(input.begin(), n, room.begin());
    reader.commit(n);
    input.remove_prefix(n);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static World world;
  if (size == 0) return 0;
  const std::string text = with_token(std::string(reinterpret_cast<const char*>(data) + 1, size - 1), world.bearer);
  // The first octet says in what portions the rest arrives.
  serve(world, text, static_cast<std::size_t>(data[0]) + 1);
  return 0;
}

// SPDX-License-Identifier: Apache-2.0
// couvert serve: the house behind HTTP until a signal comes.
#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <thread>

#include "cli/commands.hpp"
#include "couvert/spi/host.hpp"
#include "http/message.hpp"
#include "http/server.hpp"
#include "routes/api.hpp"

namespace couvert::server::cli {

namespace {

constexpr std::int64_t board_token_s = 30 * 86'400;

struct ServeOptions {
  std::string data;
  HttpOptions http;
  bool demo = false;
  bool restored = false;  // the store is a backup: devices read their scopes again
};

Result<ServeOptions> read_options(Words words) {
  static constexpr OptionSpec specs[] = {{"--data"},
                                         {"--port"},
                                         {"--host"},
                                         {"--demo", false},
                                         {"--restored", false},
                                         {"--io-threads"},
                                         {"--max-connections"},
                                         {"--request-timeout-ms"},
                                         {"--idle-timeout-ms"}};
  auto args = Args::parse(words, specs);
  if (!args) return args.error();
  if (!args->places().empty())
    return Error(Errc::invalid_argument, "serve takes no argument " + args->places().front());
  ServeOptions options;
  auto data = args->required("--data");
  if (!data) return data.error();
  options.data = *data;
  options.demo = args->has("--demo");
  options.restored = args->has("--restored");
  options.http.host = args->value("--host").value_or(options.http.host);
  auto port = args->integer("--port", 8080, 0, 65'535);
  if (!port) return port.error();
  auto threads = args->integer("--io-threads", 1, 1, 64);
  if (!threads) return threads.error();
  auto connections = args->integer("--max-connections", options.http.max_connections, 1, 1'000'000);
  if (!connections) return connections.error();
  auto request_ms = args->integer("--request-timeout-ms", options.http.request_timeout.count(), 100, 3'600'000);
  if (!request_ms) return request_ms.error();
  auto idle_ms = args->integer("--idle-timeout-ms", options.http.idle_timeout.count(), 100, 3'600'000);
  if (!idle_ms) return idle_ms.error();
  options.http.port = static_cast<std::uint16_t>(*port);
  options.http.io_threads = static_cast<int>(*threads);
  options.http.max_connections = static_cast<int>(*connections);
  options.http.request_timeout = std::chrono::milliseconds(*request_ms);
  options.http.idle_timeout = std::chrono::milliseconds(*idle_ms);
  return options;
}

// Calls House::tick once a second on a thread of its own, because firing deadlines waits for a commit.
class Ticker {
 public:
  explicit Ticker(House& house) : thread_([this, &house] { loop(house); }) {}
  ~Ticker() {
    {
      const std::lock_guard lock(mutex_);
      stopped_ = true;
    }
    wake_.notify_one();
    thread_.join();
  }

 private:
  void loop(House& house) {
    std::unique_lock lock(mutex_);
    while (!wake_.wait_for(lock, std::chrono::seconds(1), [this] { return stopped_; })) {
      lock.unlock();
      house.tick();
      lock.lock();
    }
  }

  std::mutex mutex_;
  std::condition_variable wake_;
  bool stopped_ = false;
  std::thread thread_;
};

// The tokens stand behind '#': browsers do not send that part, so they reach no log on the way.
void print_demo_links(const std::string& base, House& house, const Tokens& tokens) {
  std::printf("order here: %s/\n", base.c_str());
  VenueQuery query;
  query.limit = 200;
  for (const VenueHit& hit : house.venues(query).hits) {
    const Venue& venue = hit.book->venue;
    const Actor actor{Role::restaurant_manager, "demo-" + venue.id, venue.id};
    const auto token = tokens.issue(actor, spi::system_host().now(), board_token_s);
    if (!token) continue;
    std::printf("board of %s: %s/board?venue=%s#token=%s\n", venue.name.c_str(), base.c_str(),
                percent_encode(venue.id).c_str(), token->c_str());
  }
  std::fflush(stdout);
}

void connect(HttpServer& server, Api& api, House& house) {
  api.events().wake_through([&server](std::function<void()> task) { server.post(std::move(task)); });
  house.on_commit([&api](std::int64_t) { api.events().committed(); });
  server.every(std::chrono::milliseconds(50), [&api] { api.events().tick(); });
  server.on_stop([&api] {
    api.draining();
    api.events().drain();
  });
  api.gauges_from([&server](Gauges& gauges) {
    const HttpCounters counters = server.counters();
    gauges.connections = counters.open;
    gauges.connections_total = counters.accepted;
    gauges.connections_refused_total = counters.refused;
    gauges.connections_timed_out_total = counters.timed_out;
  });
}

}  // namespace

int serve(Words words) {
  auto options = read_options(words);
  if (!options) return misuse(options.error());
  auto storage = open_for_writing(options->data);
  if (!storage) return complain(storage.error());
  auto key = SigningKey::load_or_create(keys_path(options->data));
  if (!key) return complain(key.error());
  Tokens tokens(std::move(*key));
  HouseOptions house_options;
  house_options.storage = std::move(*storage);
  house_options.restored = options->restored;
  auto house = House::open(std::move(house_options));
  if (!house) return complain(house.error());
  if (options->demo && is_empty(*house)) {
    if (const Status filled = fill_demo_town(*house); !filled) return complain(filled.error());
  }

  Api api(*house, tokens, {.version = COUVERT_VERSION});
  auto server = HttpServer::listen(options->http, api);
  if (!server) return complain(server.error());
  connect(**server, api, *house);
  const std::string& host = options->http.host;
  const std::string base = "http://" + (host.find(':') == std::string::npos ? host : "[" + host + "]") + ":" +
                           std::to_string((*server)->port());
  std::printf("listening on %s\n", base.c_str());
  std::fflush(stdout);
  if (options->demo) print_demo_links(base, *house, tokens);
  {
    const Ticker ticker(*house);
    (*server)->run(true);
  }
  // The house answers what it still holds before the connections are gone for good.
  const Status closed = house->close();
  house->on_commit({});
  server->reset();
  return closed ? Exit::done : complain(closed.error());
}

}  // namespace couvert::server::cli

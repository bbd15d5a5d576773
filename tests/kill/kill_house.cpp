// SPDX-License-Identifier: Apache-2.0
// Kills a process that takes orders, again and again: no acknowledged order may be missing, none may be there twice.
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include "couvert/house.hpp"
#include "house_world.hpp"
#include "temp_folder.hpp"

namespace couvert {
namespace {

using namespace couvert::test;

constexpr std::uint64_t threads = 8;
constexpr int kills_a_store = 20;  // then a new file, so that checking everything stays quick

/// Orders are numbered by round, thread and turn; the ids follow from that, so a retry uses the same ones.
std::uint64_t number_of(std::uint64_t round, std::uint64_t thread, std::uint64_t turn) {
  return round << 40 | thread << 32 | turn;
}
bool is_accepted(std::uint64_t n) { return n % 2 == 1; }

PlaceOrder order_of(std::uint64_t n) { return pizza_order(n, 1 + static_cast<std::int32_t>(n % 5)); }
OrderCommand acceptance_of(std::uint64_t n) {
  OrderCommand command = verb_command(n | 1ULL << 55, order_id(n), OrderVerb::accept);
  command.ready_at = Instant{4'000'000'000'000'000};
  return command;
}
Actor guest_of(std::uint64_t n) { return customer("guest-" + std::to_string(n % 7)); }

[[noreturn]] void fail(const std::string& what) {
  std::fprintf(stderr, "kill_house: %s\n", what.c_str());
  std::exit(1);
}

House open_house(const std::string& path, bool checked = false) {
  spi::SqliteOptions file;
  file.path = path;
  constexpr std::array<std::uint8_t, SecretKey::octets> key = {4, 2};
  if (spi::storage_engine_encrypts()) file.key = SecretKey(key);
  auto storage = spi::open_sqlite_storage(file);
  if (!storage) fail("the store does not open: " + std::string(storage.error().message()));
  if (checked) {
    const auto report = House::verify(**storage);
    if (!report) fail("verify: " + std::string(report.error().message()));
    for (const std::string& problem : report->problems) std::fprintf(stderr, "  %s\n", problem.c_str());
    if (!report->problems.empty()) fail("verify found problems");
  }
  HouseOptions options;
  options.storage = *std::move(storage);
  auto house = House::open(std::move(options));
  if (!house) fail("the house does not open: " + std::string(house.error().message()));
  return *std::move(house);
}

/// What the child says before it dies, one write each.
struct Message {
  std::uint64_t number;
  std::uint64_t accepted;  // 0: placed, 1: accepted
};

[[noreturn]] void take_orders(const std::string& path, std::uint64_t round, int out) {
  House house = open_house(path);
  std::vector<std::thread> all;
  for (std::uint64_t t = 0; t < threads; ++t) {
    all.emplace_back([&house, round, t, out] {
      for (std::uint64_t turn = 0;; ++turn) {
        const std::uint64_t n = number_of(round, t, turn);
        const auto placed = house.submit(order_of(n), guest_of(n));
        if (!placed || placed->duplicate) _exit(3);
        const Message message{n, 0};
        if (write(out, &message, sizeof message) != sizeof message) _exit(4);
        if (!is_accepted(n)) continue;
        if (!house.submit(acceptance_of(n), staff("trattoria"))) _exit(5);
        const Message more{n, 1};
        if (write(out, &more, sizeof more) != sizeof more) _exit(4);
      }
    });
  }
  for (auto& thread : all) thread.join();
  _exit(0);
}

/// Number to whether its acceptance was acknowledged.
using Acknowledged = std::map<std::uint64_t, bool>;

/// Runs the child for a while, kills it, and returns what it had acknowledged.
Acknowledged run_and_kill(const std::string& path, std::uint64_t round, std::chrono::microseconds life) {
  int ends[2];
  if (pipe(ends) != 0) fail("pipe");
  const pid_t child = fork();
  if (child < 0) fail("fork");
  if (child == 0) {
    close(ends[0]);
    take_orders(path, round, ends[1]);
  }
  close(ends[1]);
  Acknowledged acknowledged;
  const auto end = std::chrono::steady_clock::now() + life;
  bool killed = false;
  while (true) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
    if (!killed && left.count() <= 0) {
      kill(child, SIGKILL);
      killed = true;
    }
    pollfd wait{ends[0], POLLIN, 0};
    if (poll(&wait, 1, killed ? -1 : static_cast<int>(left.count())) <= 0) continue;
    Message message{};
    const ssize_t octets = read(ends[0], &message, sizeof message);
    if (octets == 0) break;
    if (octets != sizeof message) fail("a message was torn");
    acknowledged[message.number] = message.accepted != 0;
  }
  close(ends[0]);
  int status = 0;
  waitpid(child, &status, 0);
  if (!WIFSIGNALED(status) || WTERMSIG(status) != SIGKILL) {
    fail("the child ended by itself with " + std::to_string(WEXITSTATUS(status)));
  }
  return acknowledged;
}

struct Totals {
  std::int64_t acknowledged = 0, kept_unanswered = 0, retried = 0, orders = 0;
};

void expect_order(House& house, std::uint64_t n, bool accepted) {
  const auto order = house.order(order_id(n), ops);
  if (!order) fail("acknowledged order " + order_id(n).text() + " is lost");
  if (accepted && order->state != OrderState::accepted) fail("an acknowledged acceptance is lost");
  if (order->cart.lines.size() != 1 ||
      order->quote.totals.total_minor != pizza_minor * (1 + static_cast<std::int64_t>(n % 5))) {
    fail("an order has other content");
  }
}

/// Sends again what was under way when the end came; the same ids, twice.
void retry(House& house, std::uint64_t n, Totals& totals) {
  const auto first = house.submit(order_of(n), guest_of(n));
  if (!first) fail("a retry is refused: " + std::string(first.error().name()));
  const auto second = house.submit(order_of(n), guest_of(n));
  if (!second || !second->duplicate || second->order != first->order) fail("a second retry has another answer");
  totals.kept_unanswered += first->duplicate ? 1 : 0;
  ++totals.retried;
  if (!is_accepted(n)) return;
  const auto accepted = house.submit(acceptance_of(n), staff("trattoria"));
  if (!accepted || accepted->order.version != 3) fail("an acceptance is refused");
}

std::int64_t count_orders(const House& house) {
  House::OrderQuery query;
  query.limit = 200;
  std::int64_t count = 0;
  do {
    const auto page = house.orders(query, ops);
    if (!page) fail("the list of orders cannot be read");
    count += static_cast<std::int64_t>(page->orders.size());
    query.page = page->next;
  } while (!query.page.empty());
  return count;
}

/// One round on a store: load, kill, check everything, send again what was not answered.
void round_on(const std::string& path, std::uint64_t round, std::chrono::microseconds life, std::int64_t& expected,
              Totals& totals) {
  const Acknowledged acknowledged = run_and_kill(path, round, life);
  House house = open_house(path, true);
  std::uint64_t next[threads] = {};
  for (const auto& [n, accepted] : acknowledged) {
    expect_order(house, n, accepted);
    next[n >> 32 & 0xff] = (n & 0xffffffff) + 1;
  }
  totals.acknowledged += static_cast<std::int64_t>(acknowledged.size());
  expected += static_cast<std::int64_t>(acknowledged.size());
  for (std::uint64_t t = 0; t < threads; ++t) {
    if (next[t] > 0) retry(house, number_of(round, t, next[t] - 1), totals);  // its acceptance may be unanswered
    retry(house, number_of(round, t, next[t]), totals);
    ++expected;
  }
  const std::int64_t found = count_orders(house);
  if (found != expected) {
    fail("there are " + std::to_string(found) + " orders and not " + std::to_string(expected));
  }
}

int run(int kills, std::uint64_t seed) {
  std::mt19937_64 random(seed);
  std::uniform_int_distribution<std::int64_t> life_us(500, 150'000);
  Totals totals;
  for (int done = 0; done < kills;) {
    TempFolder folder;
    const std::string path = folder.file("house.db");
    {
      House house = open_house(path);
      Venue venue = trattoria();
      venue.hours.reset();  // the test runs at any hour
      if (!house.put_venue(venue, ops) || !house.publish(trattoria_menu(), trattoria_rules(), ops)) fail("furnishing");
    }
    std::int64_t expected = 0;
    for (int i = 0; i < kills_a_store && done < kills; ++i, ++done) {
      round_on(path, static_cast<std::uint64_t>(i) + 1, std::chrono::microseconds(life_us(random)), expected, totals);
    }
    totals.orders += expected;
  }
  std::printf(
      "%d kills: %lld orders acknowledged, 0 lost, 0 doubled; %lld of %lld retries had been kept unanswered; "
      "%lld orders in all, verified after each kill\n",
      kills, static_cast<long long>(totals.acknowledged), static_cast<long long>(totals.kept_unanswered),
      static_cast<long long>(totals.retried), static_cast<long long>(totals.orders));
  if (totals.acknowledged == 0) fail("no order was ever acknowledged: nothing was tested");
  return 0;
}

}  // namespace
}  // namespace couvert

int main(int argc, char** argv) {
  const char* full = std::getenv("COUVERT_TEST_FULL");
  int kills = full && std::strcmp(full, "1") == 0 ? 2'000 : 40;
  std::uint64_t seed = 20'260'314;
  for (int i = 1; i + 1 < argc; i += 2) {
    if (std::strcmp(argv[i], "--kills") == 0) kills = std::atoi(argv[i + 1]);
    if (std::strcmp(argv[i], "--seed") == 0) seed = std::strtoull(argv[i + 1], nullptr, 10);
  }
  return couvert::run(kills, seed);
}

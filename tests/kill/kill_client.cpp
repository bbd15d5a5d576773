// SPDX-License-Identifier: Apache-2.0
// Kills a device in the midst of a write, again and again: nothing that it had promised may be lost or reach the house twice.
//
// Usage: kill_client --url URL --accounts FILE [--kills N] [--seed S] [--json FILE]. Each line of FILE is "subject token";
// an account has a store of its own and lives through some kills. tests/kill/kill_client.py starts the server.
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "deadly_disk.hpp"
#include "house_world.hpp"
#include "real_device.hpp"
#include "temp_folder.hpp"

namespace couvert {
namespace {

using namespace couvert::test;
using Clock = std::chrono::steady_clock;

constexpr int kills_a_store = 20;  // then a new account and store, so that checking everything stays quick
constexpr std::int64_t fries_minor = 400;
constexpr Duration patience = Duration::seconds(20);

struct Account {
  std::string subject, token;
};

/// An order by its round, which counts through all accounts, and its turn; the ids follow from that.
std::uint64_t number_of(std::uint64_t round, std::uint64_t turn) { return round << 24 | turn; }
CommandId cancellation_id(std::uint64_t n) { return id_of<CommandId>(n, 3); }

PlaceOrder order_of(std::uint64_t n) {
  PlaceOrder command;
  command.command = command_id(n);
  command.order = order_id(n);
  command.cart.id = id_of<CartId>(n, 4);
  command.cart.venue = "chez-test";
  CartLine line;
  line.id = line_id(1);
  line.item = "frites";
  line.quantity = 1 + static_cast<std::int32_t>(n % 5);
  command.cart.lines = {line};
  command.contact.name = "Camille";
  command.contact.phone = "+33 1 23 45 67 89";
  command.expected_total_minor = fries_minor * line.quantity;
  return command;
}

/// What a child says before it dies, one write each.
struct Message {
  enum What : std::uint64_t { trying, placed, cancelled, checked } what;
  std::uint64_t number;
};
struct Promised {
  bool placed = false, cancelled = false;
};
/// By number; what was tried and not promised may be there or not.
using Promises = std::map<std::uint64_t, Promised>;

[[noreturn]] void fail(const std::string& what) {
  std::fprintf(stderr, "kill_client: %s\n", what.c_str());
  _exit(1);
}
void say(int out, Message::What what, std::uint64_t number) {
  const Message message{what, number};
  if (write(out, &message, sizeof message) != sizeof message) _exit(4);
}

std::unique_ptr<RealDevice> open_device(const std::string& store, const std::string& url, const Account& account) {
  auto device = RealDevice::open({store, url, account.token, customer(account.subject)});
  if (!device) fail("the store does not open: " + text_of(device.error()));
  if ((*device)->client().opened().salvaged) fail("a killed process had left a damaged store");
  return *std::move(device);
}

struct Known {
  std::set<CommandId> waiting, refused;
};
Known known_of(const Client& client) {
  Known known;
  for (const PendingCommand& pending : client.outbox()) known.waiting.insert(pending.id);
  for (const Conflict& conflict : client.conflicts()) known.refused.insert(conflict.id);
  return known;
}

/// Every promise is kept somewhere: it waits, it was refused and says so, or the house has confirmed it.
void expect_promises(const Client& client, const Promises& promises) {
  const Known known = known_of(client);
  for (const auto& [n, promised] : promises) {
    if (!promised.placed) continue;
    const bool placing_known = known.waiting.contains(command_id(n)) || known.refused.contains(command_id(n));
    const auto order = client.order(order_id(n));
    if (!placing_known && !(order && order->confirmed_version)) {
      fail("order " + order_id(n).text() + " was promised and is gone");
    }
    if (!promised.cancelled || known.waiting.contains(cancellation_id(n)) ||
        known.refused.contains(cancellation_id(n))) {
      continue;
    }
    if (!order || order->order.state != OrderState::cancelled) {
      fail("the cancellation of " + order_id(n).text() + " was promised and is gone");
    }
  }
}

/// Nothing new is done: what waits must find its way by itself.
void drain(Client& client) {
  const auto end = Clock::now() + std::chrono::microseconds(patience.us);
  while (Clock::now() < end) {
    const auto report = client.sync(Duration::seconds(5));
    if (!report) fail("sync: " + text_of(report.error()));
    if (report->drained && report->up_to_date) return;
    if (report->stopped_by && !report->stopped_by->retryable()) fail("sync stopped: " + text_of(*report->stopped_by));
  }
  fail(std::to_string(client.outbox().size()) + " commands are stuck");
}

struct Life {
  std::int64_t writes = 0;  ///< 0: it is killed by time only
  Stroke stroke = Stroke::before;
  bool from_the_start = false;
  std::chrono::microseconds at_most{0};
};

[[noreturn]] void live(const std::string& store, const std::string& url, const Account& account, std::uint64_t round,
                       const Promises& promises, const Life& life, int out) {
  InstalledShim shim;
  DeadlyDisk disk;
  disk_watcher() = &disk;
  if (life.from_the_start) disk.arm(life.writes, life.stroke);
  const auto device = open_device(store, url, account);
  Client& client = device->client();
  expect_promises(client, promises);
  drain(client);
  expect_promises(client, promises);
  say(out, Message::checked, 0);
  if (!life.from_the_start) disk.arm(life.writes, life.stroke);
  for (std::uint64_t turn = 0;; ++turn) {
    const std::uint64_t n = number_of(round, turn);
    say(out, Message::trying, n);
    const auto placed = client.place(order_of(n));
    if (!placed) fail("place: " + text_of(placed.error()));
    say(out, Message::placed, n);
    if (n % 3 == 1) {
      OrderCommand cancel = verb_command(n, order_id(n), OrderVerb::cancel_by_customer);
      cancel.command = cancellation_id(n);
      if (const auto done = client.submit(cancel); !done) fail("submit: " + text_of(done.error()));
      say(out, Message::cancelled, n);
    }
    if (turn % 2 == 1) {
      if (const auto report = client.sync(Duration::seconds(5)); !report) fail("sync: " + text_of(report.error()));
    }
  }
}

struct Totals {
  std::int64_t promised = 0, unpromised_kept = 0, conflicts = 0, orders = 0, by_write = 0, while_opening = 0;
};

/// Reads the messages of a child until its end; kills it when its time is over. True: a signal ended it.
bool follow(pid_t child, int in, std::chrono::microseconds at_most, Promises& promises, bool& checked, bool& by_time) {
  const auto end = Clock::now() + at_most;
  by_time = false;
  while (true) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count();
    if (!by_time && left <= 0) {
      kill(child, SIGKILL);
      by_time = true;
    }
    pollfd wait{in, POLLIN, 0};
    if (poll(&wait, 1, by_time ? -1 : static_cast<int>(left) + 1) <= 0) continue;
    Message message{};
    const ssize_t octets = read(in, &message, sizeof message);
    if (octets == 0) break;
    if (octets != sizeof message) fail("a message was torn");
    if (message.what == Message::checked) checked = true;
    if (message.what == Message::trying) promises[message.number];
    if (message.what == Message::placed) promises[message.number].placed = true;
    if (message.what == Message::cancelled) promises[message.number].cancelled = true;
  }
  int status = 0;
  waitpid(child, &status, 0);
  return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

template <class Work>
pid_t run_child(int (&ends)[2], Work work) {
  if (pipe(ends) != 0) fail("pipe");
  const pid_t child = fork();
  if (child < 0) fail("fork");
  if (child == 0) {
    close(ends[0]);
    work(ends[1]);
    _exit(0);
  }
  close(ends[1]);
  return child;
}

struct HouseOrders {
  std::map<std::string, std::pair<std::int64_t, std::string>> by_id;  ///< version and state
  std::set<std::string> carts;
  bool doubled = false;
};
HouseOrders ask_house(RealDevice& device) {
  HouseOrders found;
  std::string page;
  do {
    const auto answer = device.get("/v1/orders?limit=200" + (page.empty() ? "" : "&page=" + page));
    if (!answer || answer->status != 200) fail("the house's orders cannot be read");
    const auto document = nlohmann::json::parse(answer->body);
    for (const auto& order : document.at("orders")) {
      found.doubled |= !found.carts.insert(order.at("cart").at("id").get<std::string>()).second;
      found.by_id[order.at("id").get<std::string>()] = {order.at("version").get<std::int64_t>(),
                                                        order.at("state").get<std::string>()};
    }
    page = document.value("next", "");
  } while (!page.empty());
  return found;
}

/// A last life that nobody ends: everything drains, then the house is asked itself.
void compare_with_house(const std::string& store, const std::string& url, const Account& account,
                        const Promises& promises, int out) {
  const auto device = open_device(store, url, account);
  Client& client = device->client();
  expect_promises(client, promises);
  drain(client);
  expect_promises(client, promises);
  const HouseOrders house = ask_house(*device);
  const Known known = known_of(client);
  if (house.doubled) fail("a basket was sold twice");
  std::set<std::string> tried;
  std::uint64_t kept = 0;
  for (const auto& [n, promised] : promises) {
    const std::string id = order_id(n).text();
    tried.insert(id);
    const auto there = house.by_id.find(id);
    if (there == house.by_id.end()) {
      if (promised.placed && !known.refused.contains(command_id(n)))
        fail("promised order " + id + " is not in the house");
      continue;
    }
    if (!promised.placed) ++kept;
    if (promised.cancelled && !known.refused.contains(cancellation_id(n)) && there->second.second != "cancelled") {
      fail("the promised cancellation of " + id + " is not in the house");
    }
    const auto seen = client.order(order_id(n));
    if (!seen || seen->standing != Standing::confirmed || seen->confirmed_version != there->second.first) {
      fail("the device sees another order " + id + " than the house");
    }
  }
  for (const auto& [id, order] : house.by_id) {
    if (!tried.contains(id)) fail("order " + id + " was never placed");
  }
  say(out, Message::placed, house.by_id.size());
  say(out, Message::trying, kept);
  say(out, Message::cancelled, known.refused.size());
}

struct Arguments {
  std::string url, accounts, json;
  int kills = 200;
  std::uint64_t seed = 20'260'314;
};

Life random_life(std::mt19937_64& random) {
  Life life;
  if (random() % 5 != 0) life.writes = 1 + static_cast<std::int64_t>(random() % 90);
  life.stroke = static_cast<Stroke>(random() % 3);
  life.from_the_start = random() % 3 == 0;
  const std::int64_t at_most_us = life.writes > 0 ? 5'000'000 : 1'000 + static_cast<std::int64_t>(random() % 150'000);
  life.at_most = std::chrono::microseconds(at_most_us);
  return life;
}

void lives_of_an_account(const Arguments& given, const Account& account, int kills, std::mt19937_64& random,
                         std::uint64_t& round, Totals& totals) {
  TempFolder folder;
  const std::string store = folder.file("device.db");
  Promises promises;
  int ends[2];
  for (int i = 0; i < kills; ++i) {
    const Life life = random_life(random);
    ++round;
    const pid_t child = run_child(ends, [&](int out) { live(store, given.url, account, round, promises, life, out); });
    bool checked = false, by_time = false;
    const bool killed = follow(child, ends[0], life.at_most, promises, checked, by_time);
    close(ends[0]);
    if (!killed) fail("seed " + std::to_string(given.seed) + ": the child ended by itself");
    if (by_time && life.writes > 0) fail("a device wrote nothing for five seconds");
    totals.by_write += by_time ? 0 : 1;
    totals.while_opening += checked ? 0 : 1;
  }
  const pid_t child = run_child(ends, [&](int out) { compare_with_house(store, given.url, account, promises, out); });
  Message found[3] = {};
  std::int64_t got = 0;
  while (got < 3 && read(ends[0], &found[got], sizeof found[got]) == sizeof found[got]) ++got;
  close(ends[0]);
  int status = 0;
  waitpid(child, &status, 0);
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0 || got != 3) fail("seed " + std::to_string(given.seed));
  totals.promised += std::count_if(promises.begin(), promises.end(), [](const auto& one) { return one.second.placed; });
  totals.orders += static_cast<std::int64_t>(found[0].number);
  totals.unpromised_kept += static_cast<std::int64_t>(found[1].number);
  totals.conflicts += static_cast<std::int64_t>(found[2].number);
}

int run(const Arguments& given) {
  std::ifstream file(given.accounts);
  std::mt19937_64 random(given.seed);
  Totals totals;
  const auto begin = Clock::now();
  int done = 0;
  std::uint64_t round = 0;
  for (Account account; done < given.kills && file >> account.subject >> account.token;) {
    const int kills = std::min(kills_a_store, given.kills - done);
    lives_of_an_account(given, account, kills, random, round, totals);
    done += kills;
  }
  const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
  if (done < given.kills) fail("there are too few accounts");
  if (given.kills >= 100 && (totals.by_write == 0 || totals.while_opening == 0 || totals.unpromised_kept == 0)) {
    fail("no kill hit an order between its commit and its promise, or an opening: too little was tested");
  }
  std::printf(
      "%d kills of devices (%s): %lld orders promised, 0 lost, 0 doubled, 0 stuck; %lld at a write, %lld while "
      "opening or draining; %lld orders kept without a promise, %lld refused with a reason; %lld in the house; %.1f a "
      "second\n",
      done, spi::storage_engine().c_str(), static_cast<long long>(totals.promised),
      static_cast<long long>(totals.by_write), static_cast<long long>(totals.while_opening),
      static_cast<long long>(totals.unpromised_kept), static_cast<long long>(totals.conflicts),
      static_cast<long long>(totals.orders), done / seconds);
  if (!given.json.empty()) {
    std::ofstream(given.json) << nlohmann::json{{"kills", done},
                                                {"engine", spi::storage_engine()},
                                                {"seed", given.seed},
                                                {"promised", totals.promised},
                                                {"lost", 0},
                                                {"doubled", 0},
                                                {"stuck", 0},
                                                {"at_a_write", totals.by_write},
                                                {"while_opening", totals.while_opening},
                                                {"kept_without_promise", totals.unpromised_kept},
                                                {"conflicts", totals.conflicts},
                                                {"orders", totals.orders},
                                                {"per_s", done / seconds}}
                                     .dump(2)
                              << "\n";
  }
  return totals.promised > 0 ? 0 : 1;
}

}  // namespace
}  // namespace couvert

int main(int argc, char** argv) {
  couvert::Arguments given;
  for (int i = 1; i + 1 < argc; i += 2) {
    const std::string_view name = argv[i];
    if (name == "--url") given.url = argv[i + 1];
    if (name == "--accounts") given.accounts = argv[i + 1];
    if (name == "--json") given.json = argv[i + 1];
    if (name == "--kills") given.kills = std::atoi(argv[i + 1]);
    if (name == "--seed") given.seed = std::strtoull(argv[i + 1], nullptr, 10);
  }
  if (given.url.empty() || given.accounts.empty() || given.kills < 1) {
    std::fprintf(stderr, "usage: kill_client --url URL --accounts FILE [--kills N] [--seed S] [--json FILE]\n");
    return 2;
  }
  return couvert::run(given);
}

// SPDX-License-Identifier: Apache-2.0
// A device as a process of its own: a guest, a till or a courier that goes about its work until it is told to be quiet.
//
// Usage: couvert_device --folder DIR --url URL --role ROLE --subject ID [--venue ID] [--seed N] [--pace-ms N] [--quiet FILE]
// The token is in COUVERT_TOKEN. DIR/device.db is the store. What was promised is written to DIR/promises before the next
// thing is done. When the file FILE appears there are no new commands, only syncing; DIR/view.json then says after each round
// what this device sees.
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include "real_device.hpp"

namespace couvert {
namespace {

using namespace couvert::test;
using Json = nlohmann::json;

volatile sig_atomic_t ended = 0;

struct Arguments {
  DeviceOptions device;
  std::string folder, quiet_file;
  std::uint64_t seed = 1;
  int pace_ms = 1'000;
};

[[noreturn]] void fail(const std::string& what) {
  std::fprintf(stderr, "couvert_device: %s\n", what.c_str());
  std::exit(1);
}

template <class SomeId>
SomeId new_id() {
  std::array<std::uint8_t, 10> random{};
  spi::system_host().random(random);
  return SomeId(make_uuid_v7(spi::system_host().now().us, random));
}

class Worker {
 public:
  explicit Worker(const Arguments& given)
      : given_(given),
        random_(given.seed),
        promises_(::open((given.folder + "/promises").c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600)) {
    auto device = RealDevice::open(given.device);
    if (!device) fail("the store does not open: " + text_of(device.error()));
    device_ = *std::move(device);
    if (client().opened().salvaged) fail("the store was damaged");
  }

  void run() {
    while (!ended) {
      const bool quiet = is_quiet();
      if (!quiet) act();
      const auto report = client().sync(quiet ? Duration::seconds(2) : Duration::seconds(3));
      if (!report) fail("sync: " + text_of(report.error()));
      if (quiet) show(*report);
      pause(quiet ? 300 : given_.pace_ms / 2 + static_cast<int>(random_() % static_cast<unsigned>(given_.pace_ms)),
            quiet);
    }
  }

 private:
  Client& client() { return device_->client(); }
  bool is_quiet() const { return !given_.quiet_file.empty() && access(given_.quiet_file.c_str(), F_OK) == 0; }
  /// Ends early when everybody is to be quiet: people who idle are no part of how quickly devices agree.
  void pause(int ms, bool quiet) const {
    for (int slept = 0; slept < ms && !ended && is_quiet() == quiet; slept += 50) {
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
  }
  bool chance(int percent) { return static_cast<int>(random_() % 100) < percent; }

  /// One write: a killed process leaves whole lines.
  void note(const std::string& line) {
    const std::string text = line + "\n";
    if (write(promises_, text.data(), text.size()) != static_cast<ssize_t>(text.size()))
      fail("the notes cannot be written");
  }

  void act() {
    switch (given_.device.actor.role) {
      case Role::customer: act_as_guest(); break;
      case Role::courier: act_as_courier(); break;
      default: act_as_till(); break;
    }
  }

  void act_as_guest() {
    resolve_conflicts();
    const auto venues = client().venues();
    if (venues.empty()) return;
    if (chance(60)) place(*venues[random_() % venues.size()]);
    if (!chance(10)) return;
    Client::OrderQuery pending;
    pending.states = {OrderState::pending_acceptance};
    const auto list = client().orders(pending);
    if (list && !list->orders.empty()) submit(list->orders.front().order.id, OrderVerb::cancel_by_customer);
  }

  void place(const VenueBook& book) {
    if (!book.index) return;
    PlaceOrder wanted;
    wanted.command = new_id<CommandId>();
    wanted.order = new_id<OrderId>();
    wanted.cart.id = new_id<CartId>();
    wanted.cart.venue = book.venue.id;
    wanted.cart.fulfilment = Fulfilment::delivery;
    CartLine line;
    line.id = new_id<LineId>();
    line.item = "frites";
    line.quantity = 2 + static_cast<std::int32_t>(random_() % 5);
    wanted.cart.lines = {line};
    wanted.contact.name = "Camille";
    wanted.contact.phone = "+33 1 23 45 67 89";
    wanted.contact.address.street = "1 rue du Test";
    wanted.contact.position = book.venue.position;
    const auto quote = client().quote({wanted.cart, {}, wanted.contact.position});
    if (!quote || !quote->orderable.ok) return;  // sold out, as far as is known here
    wanted.expected_total_minor = quote->quote.totals.total_minor;
    note("try " + wanted.command.text() + " " + wanted.order.text());
    const auto placed = client().place(wanted);
    if (!placed) fail("place: " + text_of(placed.error()));
    note("placed " + wanted.command.text() + " " + wanted.order.text());
  }

  void submit(const OrderId& order, OrderVerb verb, const std::string& reason = "") {
    OrderCommand command;
    command.command = new_id<CommandId>();
    command.order = order;
    command.verb = verb;
    command.reason = reason;
    if (verb == OrderVerb::accept) command.ready_at = spi::system_host().now() + Duration::minutes(30);
    const auto done = client().submit(command);
    if (done) note("did " + command.command.text() + " " + order.text() + " " + std::string(verb_name(verb)));
  }

  void resolve_conflicts() {
    for (const Conflict& conflict : client().conflicts()) {
      Resolution said;
      said.drop = !(conflict.place && conflict.new_quote && chance(50));
      if (!said.drop) said.agreed_total_minor = conflict.new_quote->totals.total_minor;
      // Before it is done: a killed process may have done it without having said so.
      const std::string order = conflict.order ? conflict.order->text() : "-";
      note((said.drop ? "dropped " : "agreed ") + conflict.id.text() + " " + order + " " +
           std::string(error_info(conflict.problem.code).name));
      // Sold out as far as is known here: it stays until it can be had, or is dropped.
      if (const auto resolved = client().resolve(conflict.id, said); !resolved && said.drop) {
        fail("resolve: " + text_of(resolved.error()));
      }
    }
  }

  void act_as_till() {
    resolve_conflicts();
    for (const auto& [state, verb] : {std::pair{OrderState::pending_acceptance, OrderVerb::accept},
                                      std::pair{OrderState::accepted, OrderVerb::start_prep},
                                      std::pair{OrderState::preparing, OrderVerb::mark_ready},
                                      std::pair{OrderState::ready, OrderVerb::hand_over}}) {
      Client::OrderQuery query;
      query.states = {state};
      query.limit = 10;
      const auto list = client().orders(query);
      if (!list) fail("orders: " + text_of(list.error()));
      for (const LocalOrder& local : list->orders) {
        if (chance(20)) continue;
        const bool refuse = verb == OrderVerb::accept && chance(5);
        submit(local.order.id, refuse ? OrderVerb::reject : verb, refuse ? "too much to do" : "");
      }
    }
    if (chance(10)) snooze();
  }

  void snooze() {
    StockCommand command;
    command.venue = *given_.device.actor.venue;
    command.command = new_id<CommandId>();
    command.verb = sold_out_ ? StockVerb::unsnooze : StockVerb::snooze;
    command.target.ref = "frites";
    if (const auto done = client().submit(command)) sold_out_ = !sold_out_;
  }

  void act_as_courier() {
    resolve_conflicts();
    Client::OrderQuery carried;
    carried.states = {OrderState::handed_over};
    const auto list = client().orders(carried);
    if (!list) fail("orders: " + text_of(list.error()));
    for (const LocalOrder& local : list->orders) {
      // Several couriers see the same order; each takes some, and two may take the same.
      if (!chance(25)) continue;
      const bool failed = chance(5);
      submit(local.order.id, failed ? OrderVerb::fail_delivery : OrderVerb::confirm_delivery,
             failed ? "nobody there" : "");
    }
  }

  void show(const SyncReport& report) {
    Json view{{"outbox", client().outbox().size()}, {"drained", report.drained}, {"up_to_date", report.up_to_date}};
    view["orders"] = Json::object();
    view["conflicts"] = Json::array();
    Client::OrderQuery query;
    query.limit = 200;
    do {
      const auto list = client().orders(query);
      if (!list) fail("orders: " + text_of(list.error()));
      for (const LocalOrder& local : list->orders) {
        view["orders"][local.order.id.text()] = {local.confirmed_version.value_or(0), state_name(local.order.state)};
      }
      query.page = list->next;
    } while (!query.page.empty());
    for (const Conflict& conflict : client().conflicts()) {
      view["conflicts"].push_back(
          {conflict.id.text(), error_info(conflict.problem.code).name, conflict.order ? conflict.order->text() : ""});
    }
    const std::string path = given_.folder + "/view.json", fresh = path + ".new";
    std::ofstream(fresh) << view;
    if (std::rename(fresh.c_str(), path.c_str()) != 0) fail("the view cannot be written");
  }

  Arguments given_;
  std::mt19937_64 random_;
  int promises_;
  bool sold_out_ = false;
  std::unique_ptr<RealDevice> device_;
};

}  // namespace
}  // namespace couvert

int main(int argc, char** argv) {
  using namespace couvert;
  signal(SIGTERM, [](int) { ended = 1; });
  Arguments given;
  for (int i = 1; i + 1 < argc; i += 2) {
    const std::string_view name = argv[i];
    const std::string value = argv[i + 1];
    if (name == "--folder") given.folder = value;
    if (name == "--quiet") given.quiet_file = value;
    if (name == "--url") given.device.url = value;
    if (name == "--subject") given.device.actor.subject = value;
    if (name == "--venue") given.device.actor.venue = value;
    if (name == "--seed") given.seed = std::strtoull(value.c_str(), nullptr, 10);
    if (name == "--pace-ms") given.pace_ms = std::max(1, std::atoi(value.c_str()));
    if (name == "--role") given.device.actor.role = parse_role(value).value_or(Role::anonymous);
  }
  const char* token = std::getenv("COUVERT_TOKEN");
  if (given.folder.empty() || given.device.url.empty() || token == nullptr)
    fail("--folder, --url and COUVERT_TOKEN are needed");
  given.device.token = token;
  given.device.store = given.folder + "/device.db";
  Worker(given).run();
  return 0;
}

// SPDX-License-Identifier: Apache-2.0
// A device to be measured by bench_sync.py: fills its outbox without a connection, empties it, or loads everything.
//
// Usage: bench_device queue|drain|load --folder DIR --url URL --role ROLE --subject ID --venue ID [--count N]
// The token is in COUVERT_TOKEN. Prints one JSON object.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "house_world.hpp"
#include "real_device.hpp"

namespace couvert {
namespace {

using namespace couvert::test;
using Clock = std::chrono::steady_clock;

[[noreturn]] void fail(const std::string& what) {
  std::fprintf(stderr, "bench_device: %s\n", what.c_str());
  std::exit(1);
}

double seconds_since(Clock::time_point begin) { return std::chrono::duration<double>(Clock::now() - begin).count(); }

PlaceOrder order_of(std::uint64_t n, const std::string& venue) {
  PlaceOrder command;
  command.command = command_id(n);
  command.order = order_id(n);
  command.cart.id = id_of<CartId>(n, 4);
  command.cart.venue = venue;
  CartLine line;
  line.id = line_id(1);
  line.item = "item-" + std::to_string(n % 5'000);
  line.quantity = 1 + static_cast<std::int32_t>(n % 3);
  command.cart.lines = {line};
  command.contact.name = "Camille";
  command.contact.phone = "+33 1 23 45 67 89";
  command.expected_total_minor = 0;  // the device's own quote
  return command;
}

/// Syncs until everything is sent and read. Returns the seconds.
double sync_all(Client& client, SyncReport& sum) {
  const auto begin = Clock::now();
  while (true) {
    const auto report = client.sync(Duration::seconds(60));
    if (!report) fail("sync: " + text_of(report.error()));
    sum.sent += report->sent;
    sum.applied += report->applied;
    sum.rejected += report->rejected;
    sum.received += report->received;
    sum.pages += report->pages;
    if (report->drained && report->up_to_date) return seconds_since(begin);
    if (report->stopped_by && !report->stopped_by->retryable()) fail("stopped: " + text_of(*report->stopped_by));
    if (seconds_since(begin) > 300) fail("it does not come to an end");
  }
}

int measure(const std::string& what, const DeviceOptions& options, std::uint64_t count) {
  const auto device = RealDevice::open(options);
  if (!device) fail("the store does not open: " + text_of(device.error()));
  Client& client = (*device)->client();
  SyncReport sum;
  double seconds = 0;
  if (what == "queue") {
    sync_all(client, sum);
    const auto begin = Clock::now();
    for (std::uint64_t n = 1; n <= count; ++n) {
      const auto placed = client.place(order_of(n, options.scopes.front().substr(6)));
      if (!placed) fail("place: " + text_of(placed.error()));
    }
    seconds = seconds_since(begin);
  } else {
    seconds = sync_all(client, sum);
  }
  std::size_t items = 0;
  for (const VenueBookPtr& book : client.venues()) items += book->index ? book->index->menu().items.size() : 0;
  std::int64_t orders = 0;
  Client::OrderQuery query;
  query.limit = 200;
  do {
    const auto list = client.orders(query);
    if (!list) fail("orders: " + text_of(list.error()));
    orders += static_cast<std::int64_t>(list->orders.size());
    query.page = list->next;
  } while (!query.page.empty());
  std::printf(
      "{\"seconds\":%.4f,\"waiting\":%zu,\"conflicts\":%zu,\"items\":%zu,\"orders\":%lld,\"sent\":%lld,\"applied\":%"
      "lld,"
      "\"received\":%lld,\"pages\":%lld}\n",
      seconds, client.outbox().size(), client.conflicts().size(), items, static_cast<long long>(orders),
      static_cast<long long>(sum.sent), static_cast<long long>(sum.applied), static_cast<long long>(sum.received),
      static_cast<long long>(sum.pages));
  return 0;
}

}  // namespace
}  // namespace couvert

int main(int argc, char** argv) {
  using namespace couvert;
  DeviceOptions options;
  std::string venue;
  std::uint64_t count = 10'000;
  for (int i = 2; i + 1 < argc; i += 2) {
    const std::string_view name = argv[i];
    const std::string value = argv[i + 1];
    if (name == "--folder") options.store = value + "/device.db";
    if (name == "--url") options.url = value;
    if (name == "--subject") options.actor.subject = value;
    if (name == "--venue") venue = value;
    if (name == "--role") options.actor.role = parse_role(value).value_or(Role::anonymous);
    if (name == "--count") count = std::strtoull(value.c_str(), nullptr, 10);
  }
  const char* token = std::getenv("COUVERT_TOKEN");
  if (argc < 2 || options.store.empty() || venue.empty() || token == nullptr) fail("see the head of bench_device.cpp");
  options.token = token;
  const bool staff = options.actor.role != Role::customer;
  if (staff) options.actor.venue = venue;
  options.scopes = {"venue:" + venue, staff ? "rest:" + venue : "cust:" + options.actor.subject};
  return measure(argv[1], options, count);
}

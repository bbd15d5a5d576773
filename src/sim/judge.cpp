// SPDX-License-Identifier: Apache-2.0
// The last judgement: everything has healed and drained; now house, log and devices must agree.
#include <algorithm>
#include <limits>
#include <utility>

#include "couvert/codec.hpp"
#include "sim/world.hpp"

namespace couvert {
inline namespace v0 {
namespace sim {
namespace {

const Actor system_actor{Role::system, "world", std::nullopt};

/// Every order that the actor may see, as the house shows it.
std::map<OrderId, Order> shown_by_house(const House& house, const Actor& actor) {
  std::map<OrderId, Order> orders;
  House::OrderQuery query;
  query.limit = 200;
  while (true) {
    auto page = house.orders(query, actor);
    if (!page) return orders;
    for (Order& order : page->orders) orders.emplace(order.id, std::move(order));
    if (page->next.empty()) return orders;
    query.page = page->next;
  }
}

}  // namespace

void World::Impl::judge() {
  if (!house) return fail(47, "the house does not run any more");
  for (auto& device : devices) {
    if (!device->revoked) continue;
    // Nobody takes what somebody without rights still holds.
    for (const CommandId& id : device->memory.waiting) {
      if (Made* made = model.find(id)) made->dropped = true;
    }
  }
  judge_house();
  for (auto& device : devices) {
    if (!device->gone && device->client) judge_device(*device);
  }
}

void World::Impl::judge_house() {
  judge_log(true);
  witness.finish(*house);
  verify_house();
}

void World::Impl::judge_log(bool drained) {
  auto unit = house_disk.rows().begin(spi::Access::read);
  spi::EventFilter all;
  all.limit = std::numeric_limits<int>::max();
  auto log = (*unit)->events(all);
  unit->reset();
  model.judge(*log, drained);
}

void World::Impl::verify_house() {
  auto report = House::verify(house_disk.rows());
  if (!report) return fail(5, "the house's store cannot be verified: " + std::string(report.error().name()));
  for (const std::string& problem : report->problems) fail(5, "verify: " + problem);
}

void World::Impl::judge_device(Device& device) {
  const Client& client = *device.client;
  std::map<OrderId, Order> local;
  Client::OrderQuery query;
  query.limit = 200;
  while (true) {
    auto page = client.orders(query);
    if (!page) return fail(24, device.name + " cannot list its orders: " + std::string(page.error().name()));
    for (LocalOrder& each : page->orders) {
      if (each.confirmed_version && each.pending.empty()) local.emplace(each.order.id, std::move(each.order));
    }
    if (page->next.empty()) break;
    query.page = page->next;
  }
  if (device.revoked) {
    if (!local.empty()) fail(34, device.name + " still shows orders although its rights are gone");
    hit(Point::purged);
    return;
  }
  std::map<OrderId, Order> right;
  if (device.actor.role == Role::courier) {
    // A courier's list is what he carries or is about to: the house has no listing of it, only single orders.
    for (auto& [id, order] : shown_by_house(*house, system_actor)) {
      if (auto shown = house->order(id, device.actor)) right.emplace(id, *std::move(shown));
    }
  } else {
    right = shown_by_house(*house, device.actor);
  }
  for (const auto& [id, order] : right) {
    auto found = local.find(id);
    if (found == local.end()) {
      fail(24, device.name + " lacks order " + id.text().substr(28));
    } else if (!(found->second == order)) {
      fail(24, device.name + " has order " + id.text().substr(28) + " as version " +
                   std::to_string(found->second.version) + ", the house as " + std::to_string(order.version));
    }
  }
  for (const auto& [id, order] : local) {
    if (!right.contains(id))
      fail(28, device.name + " shows order " + id.text().substr(28) + ", which it must not have");
  }
  const VenueId venue(venue_name);
  auto here = client.book(venue), there = house->book(venue);
  if (!here || !there) return fail(24, device.name + " does not have the restaurant");
  if (to_json((*here)->venue) != to_json((*there)->venue)) fail(24, device.name + " has the restaurant otherwise");
  if (!(*here)->index || (*here)->index->menu() != (*there)->index->menu())
    fail(24, device.name + " has another menu than the house");
  const auto stock_here = client.stock(venue), stock_there = house->stock(venue);
  const Stock mine = stock_here ? stock_here->stock() : Stock{}, its = stock_there ? stock_there->stock() : Stock{};
  const auto counts = [](const Stock& stock) {
    std::vector<std::pair<MenuTarget, std::int64_t>> list;
    for (const StockLevel& level : stock.levels) list.emplace_back(level.target, level.on_hand_milli);
    return list;
  };
  if (counts(mine) != counts(its)) fail(24, device.name + " counts the stock otherwise than the house");
}

}  // namespace sim
}  // namespace v0
}  // namespace couvert

// SPDX-License-Identifier: Apache-2.0
// Who may see and change what, and what each sees of it.
#include "house/access.hpp"

#include "core/plant.hpp"
#include "couvert/codec.hpp"
#include "couvert/stock_command.hpp"

namespace couvert {
inline namespace v0 {
namespace house {
namespace {

bool is_restaurant(Role role) noexcept { return role == Role::restaurant_staff || role == Role::restaurant_manager; }

/// The code proves at the counter that the one who asks for the food ordered it, so the counter must not know it.
bool sees_code(const Actor& actor, std::string_view customer) noexcept {
  switch (actor.role) {
    case Role::support:
    case Role::ops_admin:
    case Role::system: return true;
    case Role::customer: return !actor.subject.empty() && actor.subject == customer;
    default: return planted("pickup_code_shown");
  }
}

}  // namespace

Sight sight_of(const Actor& actor) noexcept {
  switch (actor.role) {
    case Role::support:
    case Role::ops_admin:
    case Role::finance:
    case Role::system: return Sight::all;
    case Role::customer: return actor.subject.empty() ? Sight::public_only : Sight::own;
    case Role::restaurant_staff:
    case Role::restaurant_manager: return actor.venue ? Sight::venue : Sight::public_only;
    default: return Sight::public_only;
  }
}

Order projected(Order order, const Actor& actor) {
  if (!sees_code(actor, order.customer)) order.pickup_code.clear();
  return order;
}

std::string projected_text(std::string order, std::string_view customer, const Actor& actor) {
  if (sees_code(actor, customer)) return order;
  // A quotation mark inside a text is written \", so this is the member, and the first of its name is the order's own.
  constexpr std::string_view member = "\"pickup_code\":\"";
  const std::size_t at = order.find(member);
  if (at == std::string::npos) return order;
  const std::size_t end = order.find("\",", at + member.size());
  if (end != std::string::npos) order.erase(at, end + 2 - at);
  return order;
}

bool sees_inside(const Actor& actor, std::string_view venue) noexcept {
  return (is_restaurant(actor.role) && actor.venue && *actor.venue == venue) || sight_of(actor) == Sight::all;
}

Stock projected(Stock stock, const Actor& actor) {
  if (sees_inside(actor, stock.venue)) return stock;
  stock.reservations.clear();
  for (StockLevel& level : stock.levels) {
    level.on_hand_milli = level.available_milli();
    level.reserved_milli = 0;
    level.note = {{}, {}, level.note.at};
  }
  for (Snooze& snooze : stock.snoozes) snooze.note = {{}, {}, snooze.note.at};
  return stock;
}

bool courier_sees(const Order& order) { return may_read(Actor{Role::courier, {}, order.venue}, order); }

Status project(spi::EventRow& row, const Actor& actor) {
  if (row.entity == "stock") {
    // That something changed is everybody's.
    if (!sees_inside(actor, row.venue)) row.document = to_json(StockEntry{row.venue, row.version});
    return {};
  }
  // Only the event that begins an order holds the code; the rest need no reading.
  if (row.entity != "order" || sees_code(actor, row.customer)) return {};
  if (row.document.find("\"pickup_code\"") == std::string::npos) return {};
  auto event = from_json<OrderEvent>(row.document);
  if (!event) return Error(Errc::storage_corrupt, "an event cannot be read");
  if (event->placed) event->placed->pickup_code.clear();
  row.document = to_json(*event);
  return {};
}

}  // namespace house
}  // namespace v0
}  // namespace couvert

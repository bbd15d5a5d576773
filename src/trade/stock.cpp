// SPDX-License-Identifier: Apache-2.0
// Stock commands: who may give them, what they must name, what they change.
#include "trade/stock.hpp"

#include "trade/orders.hpp"

#include <algorithm>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace trade {
namespace {

bool is_on_menu(const MenuTarget& target, const MenuIndex& index) {
  const Menu& menu = index.menu();
  switch (target.kind) {
    case TargetKind::item: return index.find_item(target.ref) != nullptr;
    case TargetKind::variant: {
      const Item* item = index.find_item(target.of);
      return item != nullptr && std::any_of(item->variants.begin(), item->variants.end(),
                                            [&](const Variant& each) { return each.ref == target.ref; });
    }
    case TargetKind::option: {
      const OptionGroup* group = index.find_group(target.of);
      return group != nullptr && std::any_of(group->options.begin(), group->options.end(),
                                             [&](const Option& each) { return each.ref == target.ref; });
    }
    case TargetKind::ingredient:
      return std::any_of(menu.ingredients.begin(), menu.ingredients.end(),
                         [&](const Ingredient& each) { return each.ref == target.ref; });
  }
  return false;
}

}  // namespace

bool needs_target(StockVerb verb) noexcept { return verb < StockVerb::reserve; }

Status check_command(const VenueBook& book, const StockCommand& command, const Actor& actor) {
  if (needs_target(command.verb)) {
    const bool staff = actor.role == Role::restaurant_staff && actor.venue == command.venue;
    if (!staff && !may_manage(actor, command.venue)) return Error(Errc::permission_denied);
    const bool names_new = command.verb != StockVerb::forget && command.verb != StockVerb::unsnooze;
    if (names_new && (!book.index || !is_on_menu(command.target, *book.index)))
      return Error(Errc::stock_invalid, "the menu holds no such thing", "/target");
    return {};
  }
  if (!may_place(actor, command.venue)) return Error(Errc::permission_denied);
  if (command.reservation.is_nil()) return Error(Errc::stock_invalid, "a reservation needs an id", "/reservation");
  if (command.verb == StockVerb::release) return {};
  if (!command.cart) return Error(Errc::stock_invalid, "there is nothing to hold", "/cart");
  if (command.cart->venue != command.venue) return Error(Errc::cart_wrong_venue, {}, "/cart/venue");
  if (!book.index) return Error(Errc::menu_not_published, {}, "/venue");
  if (auto refusal = cart_refusal(*command.cart, *book.index)) return *std::move(refusal);
  return {};
}

Status carry_out(StockBook& book, const VenueBook& venue, const StockCommand& command, const Actor& actor, Instant now,
                 Duration ttl) {
  StockNote note{command.reason, actor.subject, now};
  const auto outcome = [](auto&& result) { return result ? Status() : Status(result.error()); };
  switch (command.verb) {
    case StockVerb::set: return outcome(book.set(command.target, command.quantity_milli, std::move(note)));
    case StockVerb::adjust: return outcome(book.adjust(command.target, command.quantity_milli, std::move(note)));
    case StockVerb::forget: book.forget(command.target); return {};
    case StockVerb::snooze:
      if (command.until && *command.until <= now) return {};  // said offline, and over by now
      return book.snooze({command.target, command.until, std::move(note)});
    case StockVerb::unsnooze: book.unsnooze(command.target); return {};
    case StockVerb::release: book.release(command.reservation); return {};
    case StockVerb::reserve:
      return book.reserve(command.reservation, demand(*command.cart, *venue.index), now + ttl, now);
  }
  return Error(Errc::invalid_argument, "no such verb", "/verb");
}

}  // namespace trade
}  // namespace v0
}  // namespace couvert

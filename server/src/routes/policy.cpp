// SPDX-License-Identifier: Apache-2.0
// The table.
#include "routes/policy.hpp"

#include <array>

#include "routes/handlers.hpp"

namespace couvert::server {

namespace {

// Tokens never carry `system`, so no set holds it.
constexpr RoleSet everyone = roles({Role::anonymous, Role::customer, Role::restaurant_staff, Role::restaurant_manager,
                                    Role::courier, Role::support, Role::ops_admin, Role::finance, Role::developer_app});
constexpr RoleSet order_readers = roles(
    {Role::customer, Role::restaurant_staff, Role::restaurant_manager, Role::support, Role::ops_admin, Role::finance});
// A guest for himself, a restaurant at its own till, the operator for anyone; the house looks at whose venue it is.
constexpr RoleSet order_placers =
    roles({Role::customer, Role::restaurant_staff, Role::restaurant_manager, Role::ops_admin});
// Whoever may order may fill a basket; support looks.
constexpr RoleSet basket_people =
    roles({Role::customer, Role::restaurant_staff, Role::restaurant_manager, Role::support, Role::ops_admin});
constexpr RoleSet stock_keepers = roles({Role::restaurant_staff, Role::restaurant_manager, Role::ops_admin});
constexpr RoleSet venue_keepers = roles({Role::restaurant_manager, Role::ops_admin});

// Whoever has at least one verb in the engine's own table.
RoleSet commanders() {
  RoleSet set = 0;
  for (std::size_t r = 0; r < role_count; ++r) {
    const auto role = static_cast<Role>(r);
    for (std::size_t v = 0; v < order_verb_count; ++v) {
      if (may(role, static_cast<OrderVerb>(v))) set = static_cast<RoleSet>(set | roles({role}));
    }
  }
  return static_cast<RoleSet>(set & everyone & ~roles({Role::anonymous}));
}

constexpr std::int64_t far_m = 20'100'000;  // half the way round the earth

constexpr std::array venue_search{
    QueryParameter{"near", QueryKind::point, 0, 0, 0,
                   "Sort by distance from this point: LATITUDE,LONGITUDE in degrees."},
    QueryParameter{"within", QueryKind::integer, 0, far_m, {}, "Only venues at most so many metres from `near`."},
    QueryParameter{"open_at", QueryKind::instant_or_now, 0, 0, 0,
                   "Only venues that take orders then: RFC 3339, or `now`."},
    QueryParameter{"fulfilment", QueryKind::fulfilment, 0, 0, 0,
                   "With `open_at`: for this way of fulfilment; else for any."},
    QueryParameter{"q", QueryKind::text, 0, 200, 0,
                   "Words, each in the name, kind, tags, a section or a dish; accents and case do not matter."},
    QueryParameter{"offset", QueryKind::integer, 0, 1'000'000, 0, "Hits to skip."},
    QueryParameter{"limit", QueryKind::integer, 1, 200, 50, "Hits at most."},
};
constexpr std::array menu_query{
    QueryParameter{"at", QueryKind::instant_or_now, 0, 0, 0,
                   "Adds `unavailable`: what is not sold then. RFC 3339, or `now`."},
    QueryParameter{"fulfilment", QueryKind::fulfilment, 0, 0, 0,
                   "With `at`: the way of fulfilment, else the venue's first."},
};
constexpr std::array orderable_query{
    QueryParameter{"fulfilment", QueryKind::fulfilment, 0, 0, 0, "The way of fulfilment, else the venue's first."},
    QueryParameter{"at", QueryKind::instant_or_now, 0, 0, 0, "When the order is placed; absent: now."},
    QueryParameter{"wanted_at", QueryKind::instant, 0, 0, 0, "When the food is wanted; absent: as soon as possible."},
    QueryParameter{"to", QueryKind::point, 0, 0, 0, "Where to: LATITUDE,LONGITUDE in degrees."},
    QueryParameter{"confirmed_age", QueryKind::integer, 0, 150, 0, "Years that the guest has confirmed."},
};
constexpr std::array bounds_query{
    QueryParameter{"fulfilment", QueryKind::fulfilment, 0, 0, 0, "The way of fulfilment, else the venue's first."},
    QueryParameter{"to", QueryKind::point, 0, 0, 0, "Where to: LATITUDE,LONGITUDE in degrees; deliveries need it."},
    QueryParameter{"at", QueryKind::instant_or_now, 0, 0, 0, "When the order is placed; absent: now."},
    QueryParameter{"weight_g", QueryKind::integer, 0, 1'000'000'000, {}, "Of the goods, for fees by weight."},
    QueryParameter{"channel", QueryKind::text, 0, 64, 0, "Where the order comes from, for fees that name channels."},
};
constexpr std::array slots_query{
    QueryParameter{"fulfilment", QueryKind::fulfilment, 0, 0, 0, "The way of fulfilment, else the venue's first."},
    QueryParameter{"from", QueryKind::instant_or_now, 0, 0, 0, "Slots that begin then or later; absent: now."},
    QueryParameter{"until", QueryKind::instant, 0, 0, 0, "Slots that begin before; absent: a day after `from`."},
    QueryParameter{"to", QueryKind::point, 0, 0, 0, "Where to: LATITUDE,LONGITUDE in degrees; deliveries need it."},
};
constexpr std::int64_t far_version = 9'007'199'254'740'991;
constexpr std::array delta_query{
    QueryParameter{"from",
                   QueryKind::integer,
                   0,
                   far_version,
                   {},
                   "The version that the caller holds; 0: none, the answer is the whole menu.",
                   true},
    QueryParameter{"to", QueryKind::integer, 1, far_version, {}, "The version wanted; absent: the current one."},
};
constexpr std::array basket_query{
    QueryParameter{"join", QueryKind::text, 0, 128, 0, "The token of the link that opens the basket."},
};
constexpr std::array order_list{
    QueryParameter{"venue", QueryKind::venue, 0, 0, 0, "Only orders at this venue."},
    QueryParameter{"state", QueryKind::states, 0, 0, 0, "Only orders in these states, separated by commas."},
    QueryParameter{"page", QueryKind::text, 0, 512, 0, "The `next` of the page before."},
    QueryParameter{"limit", QueryKind::integer, 1, 200, 50, "Orders at most."},
};
constexpr std::array event_list{
    QueryParameter{"after", QueryKind::integer, 0, 9'007'199'254'740'991, 0,
                   "The cursor of the page before; 0: from the beginning."},
    QueryParameter{"limit", QueryKind::integer, 1, 1000, 100, "Entries at most."},
    QueryParameter{"wait", QueryKind::integer, 0, 25, 0, "Seconds to wait for an entry when there is none."},
};

constexpr std::array pull_query{
    QueryParameter{"device", QueryKind::text, 0, 36, 0, "The device.", true},
    QueryParameter{"incarnation", QueryKind::text, 0, 36, 0, "Its store.", true},
    QueryParameter{"salt", QueryKind::text, 0, 64, 0, "Given by a push.", true},
    QueryParameter{"protocol", QueryKind::integer, 1, 1'000, 1, "Version of the protocol."},
    QueryParameter{"scopes", QueryKind::text, 0, 8'192, 0, "What the device follows, parted by commas.", true},
    QueryParameter{"cursor", QueryKind::text, 0, 8'192, 0, "Of the answer before; absent: from the beginning."},
    QueryParameter{"limit", QueryKind::integer, 1, 1'000, 500, "Changes at most."},
    QueryParameter{"wait_ms", QueryKind::integer, 0, 30'000, 0, "How long to wait when there is nothing."},
};

std::vector<Route> make_routes() {
  using namespace handlers;
  const RoleSet order_commanders = commanders();
  std::vector<Route> table{
      {"listVenues", Method::get, "/v1/venues", everyone, list_venues, "Find venues by place, time, and words.", "",
       "VenuePage", 200, venue_search},
      {"getVenue", Method::get, "/v1/venues/{venue}", everyone, get_venue, "Read a venue.", "", "Venue"},
      {"putVenue", Method::put, "/v1/venues/{venue}", venue_keepers, put_venue, "Create a venue, or replace it.",
       "Venue", "Venue"},
      {"getMenu", Method::get, "/v1/venues/{venue}/menu", everyone, get_menu,
       "Read the menu, or what of it is sold at a time.", "", "MenuAt", 200, menu_query},
      {"putMenu", Method::put, "/v1/venues/{venue}/menu", venue_keepers, put_menu,
       "Publish a menu with its price rules.", "MenuPublication", "MenuPublished"},
      {"getMenuDelta", Method::get, "/v1/venues/{venue}/menu/delta", everyone, get_menu_delta,
       "Read what changed in the menu since a version, signed.", "", "SignedDocument", 200, delta_query},
      {"getRules", Method::get, "/v1/venues/{venue}/rules", everyone, get_rules,
       "Read the price rules; promotions with a code only for the house.", "", "PriceRules"},
      {"getItemOrderable", Method::get, "/v1/venues/{venue}/items/{item}/orderable", everyone, get_item_orderable,
       "Ask whether an item can be ordered.", "", "Orderable", 200, orderable_query},
      {"getOrderBounds", Method::get, "/v1/venues/{venue}/order-bounds", everyone, get_order_bounds,
       "Read minimum, maximum and fees before there is a basket.", "", "OrderBoundsAnswer", 200, bounds_query},
      {"getSlots", Method::get, "/v1/venues/{venue}/slots", everyone, get_slots,
       "Read the slots in which food can be had, and what is left of them.", "", "SlotList", 200, slots_query},
      {"postSlots", Method::post, "/v1/venues/{venue}/slots", everyone, post_slots,
       "Ask in which slots a cart can be had.", "SlotRequest", "SlotList"},
      {"getStock", Method::get, "/v1/venues/{venue}/stock", everyone, get_stock,
       "Read what is counted and what is snoozed; who did it only for the house.", "", "StockAnswer"},
      {"postStockCommand", Method::post, "/v1/venues/{venue}/stock/commands", stock_keepers, post_stock_command,
       "Count, adjust, snooze, or lift it.", "StockCommand", "StockReceipt"},
      {"postReservation", Method::post, "/v1/venues/{venue}/reservations", order_placers, post_reservation,
       "Hold what a basket takes for a few minutes, or give it up.", "StockCommand", "StockReceipt"},
      {"getBasket", Method::get, "/v1/baskets/{basket}", basket_people, get_basket,
       "Read a basket that the house keeps, and what people see of it.", "", "BasketAnswer", 200, basket_query},
      {"putBasket", Method::put, "/v1/baskets/{basket}", basket_people, put_basket,
       "Merge a copy of a group basket into the one that is kept, or begin to keep it.", "GroupCart", "BasketAnswer",
       200, basket_query},
      {"patchBasket", Method::patch, "/v1/baskets/{basket}", basket_people, patch_basket,
       "Add operations to a basket that is kept, without sending the rest of it.", "BasketPatch", "BasketAnswer", 200,
       basket_query},
      {"claimBasket", Method::post, "/v1/baskets/{basket}/claim", basket_people, claim_basket,
       "Take the place of a guest in a basket, with all lines.", "BasketClaim", "BasketAnswer"},
      {"postQuote", Method::post, "/v1/quotes", everyone, post_quote, "Price a cart, with every step.", "QuoteRequest",
       "QuoteAnswer"},
      {"postOrder", Method::post, "/v1/orders", order_placers, post_order, "Place an order.", "PlaceOrder", "Order",
       201},
      {"listOrders", Method::get, "/v1/orders", order_readers, list_orders,
       "List the orders that the caller may see, newest first.", "", "OrderPage", 200, order_list},
      {"getOrder", Method::get, "/v1/orders/{order}", order_readers, get_order, "Read an order.", "", "Order"},
      {"postCommand", Method::post, "/v1/orders/{order}/commands", order_commanders, post_command, "Move an order on.",
       "OrderCommand", "Order"},
      {"listEvents", Method::get, "/v1/events", everyone, list_events, "Follow the change log after a cursor.", "",
       "EventPage", 200, event_list},
      {"push", Method::post, "/v1/sync/push", everyone, push,
       "Bring what was done on a device: a verdict for each command.", "PushRequest", "PushAnswer"},
      {"pull", Method::post, "/v1/sync/pull", everyone, pull, "Fetch what changed in the scopes of a device.",
       "PullRequest", "PullAnswer"},
      {"pullByAddress", Method::get, "/v1/sync/pull", everyone, pull_by_address,
       "The same with everything in the address, as long as that may be.", "", "PullAnswer", 200, pull_query},
      {"postAccess", Method::post, "/v1/access", venue_keepers, post_access,
       "Take away or give back somebody's rights.", "AccessChange", "AccessChange"},
      {"postGuest", Method::post, "/v1/guests", everyone, post_guest,
       "Get a customer token for a visitor without an account.", "", "GuestToken", 201},
      {"getKeys", Method::get, "/v1/keys", everyone, get_keys, "Read the public keys that signatures are checked with.",
       "", "KeySet"},
      {"getMe", Method::get, "/v1/me", everyone, get_me, "Read what the token says.", "", "Me"},
      {"livez", Method::get, "/livez", everyone, livez, "Is the process alive?", "", "Health"},
      {"readyz", Method::get, "/readyz", everyone, readyz, "Does the store answer?", "", "Health"},
      {"metrics", Method::get, "/metrics", everyone, metrics, "Counters in Prometheus text form.", "", ""},
      {"openapi", Method::get, "/openapi.json", everyone, openapi, "This description.", "", "Any"},
  };
  for (Route& route : table) {
    const std::string_view name = route.operation;
    route.takes_command_id =
        name == "postOrder" || name == "postCommand" || name == "postStockCommand" || name == "postReservation";
    route.takes_if_match = name == "putVenue" || name == "putMenu" || name == "postCommand" || name == "putBasket" ||
                           name == "patchBasket";
    route.takes_if_none_match = name == "getVenue" || name == "getMenu" || name == "getMenuDelta" ||
                                name == "getRules" || name == "getOrder" || name == "openapi" || name == "getStock" ||
                                name == "getBasket";
    if (name == "putVenue") route.also = 201;
    if (name == "postOrder") route.also = 200;
    if (name == "metrics") route.media = "text/plain";
  }
  return table;
}

}  // namespace

std::span<const Route> routes() {
  static const std::vector<Route> table = make_routes();
  return table;
}

}  // namespace couvert::server

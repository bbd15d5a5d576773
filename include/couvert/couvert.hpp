// SPDX-License-Identifier: Apache-2.0
// Every value header of the engine. Façades (house.hpp) and ports (spi/) are included by name.
#ifndef COUVERT_COUVERT_HPP
#define COUVERT_COUVERT_HPP

#include "couvert/calendar.hpp"
#include "couvert/cart.hpp"
#include "couvert/cart_merge.hpp"
#include "couvert/codec.hpp"
#include "couvert/error.hpp"
#include "couvert/exchange.hpp"
#include "couvert/exchange_orders.hpp"
#include "couvert/geo.hpp"
#include "couvert/group_cart.hpp"
#include "couvert/hours.hpp"
#include "couvert/ids.hpp"
#include "couvert/limits.hpp"
#include "couvert/loss.hpp"
#include "couvert/menu.hpp"
#include "couvert/menu_index.hpp"
#include "couvert/money.hpp"
#include "couvert/order.hpp"
#include "couvert/orderable.hpp"
#include "couvert/partner_order.hpp"
#include "couvert/price_context.hpp"
#include "couvert/pricing.hpp"
#include "couvert/reorder.hpp"
#include "couvert/shared.hpp"
#include "couvert/slots.hpp"
#include "couvert/stock.hpp"
#include "couvert/text.hpp"
#include "couvert/time.hpp"
#include "couvert/venue.hpp"

#endif

// SPDX-License-Identifier: Apache-2.0
// Field lists of the documents of calls.
#ifndef COUVERT_CAPI_FIELDS_HPP
#define COUVERT_CAPI_FIELDS_HPP

#include "capi/documents.hpp"
#include "codec/fields.hpp"

namespace couvert {
inline namespace v0 {

template <>
struct EnumNames<Standing> {
  static constexpr std::string_view type = "Standing";
  static constexpr auto names = words("confirmed", "pending", "doubtful");
};
template <>
struct EnumNames<ClientEvent::What> {
  static constexpr std::string_view type = "ClientEventKind";
  static constexpr auto names = words("order", "venue", "stock", "basket", "conflict", "access", "synced");
};

template <>
struct Fields<Actor> : PlainType {
  static constexpr std::string_view name = "Actor";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("role", v.role);
    a.note("opaque id of the person or program").optional("subject", v.subject);
    a.note("restaurant roles: their house").optional("venue", v.venue);
  }
};

template <>
struct Fields<capi::PricingRequest> : PlainType {
  static constexpr std::string_view name = "PricingRequest";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("cart", v.cart);
    a.required("at", v.at);
    a.note("absent: as soon as possible").optional("wanted_at", v.wanted_at);
    a.optional("destination", v.destination);
    a.optional("confirmed_age", v.confirmed_age);
    a.optional("cash", v.cash);
    a.note("promotions that this customer may not use any more").optional("exhausted", v.exhausted);
    a.optional("stock", v.stock);
    a.note("from the venue, for fees, by road for instance; absent: in a straight line to the destination")
        .optional("distance_m", v.distance_m);
    a.note("of the goods, for fees").optional("weight_g", v.weight_g);
    a.note("of delivery; absent: the one that the destination is in").optional("zone", v.zone);
    a.note("where the tax is due; absent: the zone").optional("place", v.place);
  }
};

template <>
struct Fields<capi::PricingAnswer> : PlainType {
  static constexpr std::string_view name = "PricingAnswer";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("quote", v.quote);
    a.required("orderable", v.orderable);
  }
};

template <>
struct Fields<capi::OrderableRequest> : PlainType {
  static constexpr std::string_view name = "OrderableRequest";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("at", v.at);
    a.note("of the cart, where there is one").optional("fulfilment", v.fulfilment);
    a.optional("wanted_at", v.wanted_at);
    a.optional("destination", v.destination);
    a.optional("confirmed_age", v.confirmed_age);
    a.note("one item of the menu").optional("item", v.item);
    a.note("the whole basket; without item and cart: the venue alone").optional("cart", v.cart);
    a.optional("stock", v.stock);
  }
};

template <>
struct Fields<capi::MenuAtRequest> : PlainType {
  static constexpr std::string_view name = "MenuAtRequest";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("at", v.at);
    a.optional("fulfilment", v.fulfilment);
    a.optional("channel", v.channel);
    a.note("the first that is held counts").optional("locales", v.locales);
  }
};

template <>
struct Fields<capi::ImportRequest> : PlainType {
  static constexpr std::string_view name = "ImportOptions";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("venue", v.venue);
    a.note("for formats without one").optional("currency", v.currency);
    a.optional("default_locale", v.default_locale, std::string_view("en"));
    a.note("where a file speaks for several places").optional("location", v.location);
  }
};

template <>
struct Fields<capi::ImportAnswer> : PlainType {
  static constexpr std::string_view name = "Imported";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("menu", v.menu);
    a.required("rules", v.rules);
    a.note("what the file says of the venue itself").optional("venue", v.venue);
    a.required("report", v.report);
  }
};

template <>
struct Fields<capi::ExportAnswer> : PlainType {
  static constexpr std::string_view name = "Exported";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("text", v.text);
    a.required("report", v.report);
  }
};

template <>
struct Fields<capi::HoursRequest> : PlainType {
  static constexpr std::string_view name = "HoursRequest";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.note("ISO 3166-1 alpha-2, for public holidays").optional("country", v.country);
    a.optional("region", v.region);
    a.optional("position", v.position);
    a.required("first", v.first);
    a.required("last", v.last);
  }
};

template <>
struct Fields<capi::ClientOptionsDocument> : PlainType {
  static constexpr std::string_view name = "ClientOptions";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.note("of the store; empty: in memory").optional("path", v.path);
    a.required("actor", v.actor);
    a.note("what to follow; empty: venues and the actor's own orders").optional("scopes", v.scopes);
    a.optional("asap_patience_ms", v.asap_patience_ms, std::int64_t{900'000});
    a.note("dearer orders need a connection; 0: no limit").optional("order_minor", v.order_minor);
  }
};

template <>
struct Fields<capi::HouseOptionsDocument> : PlainType {
  static constexpr std::string_view name = "HouseOptions";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.note("of the store; empty: in memory").optional("path", v.path);
    a.optional("queue_limit", v.queue_limit, std::int32_t{10'000});
    a.optional("menu_versions", v.menu_versions, std::int32_t{16});
    a.note("the store came back from a backup").optional("restored", v.restored);
    a.note("false: commands are carried out inside the call").optional("own_thread", v.own_thread, true);
  }
};

template <>
struct Fields<capi::ProblemDocument> : PlainType {
  static constexpr std::string_view name = "CallProblem";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("code", v.code);
    a.note("for developers").optional("message", v.message);
    a.optional("path", v.path);
    a.note("an object as a text").optional("details", v.details);
  }
};

template <>
struct Fields<capi::SyncReportDocument> : PlainType {
  static constexpr std::string_view name = "SyncReport";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("sent", v.sent);
    a.required("applied", v.applied);
    a.required("rejected", v.rejected);
    a.required("received", v.received);
    a.required("pages", v.pages);
    a.required("repaired_scopes", v.repaired_scopes);
    a.required("drained", v.drained);
    a.required("up_to_date", v.up_to_date);
    a.note("what ended it early").optional("stopped_by", v.stopped_by);
  }
};

template <>
struct Fields<capi::Header> : PlainType {
  static constexpr std::string_view name = "TransportHeader";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.note("in lower case").required("name", v.name);
    a.required("value", v.value);
  }
};

template <>
struct Fields<capi::TransportRequest> : PlainType {
  static constexpr std::string_view name = "TransportRequest";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("method", v.method);
    a.note("path and query").required("target", v.target);
    a.optional("headers", v.headers);
    a.optional("body", v.body);
  }
};

template <>
struct Fields<capi::TransportResponse> : PlainType {
  static constexpr std::string_view name = "TransportResponse";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("status", v.status);
    a.optional("headers", v.headers);
    a.optional("body", v.body);
  }
};

template <>
struct Fields<capi::VenueHitDocument> : PlainType {
  static constexpr std::string_view name = "VenueHit";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("venue", v.venue);
    a.optional("distance_m", v.distance_m);
    a.note("items whose name matched").optional("dishes", v.dishes);
    a.optional("has_menu", v.has_menu);
  }
};

template <>
struct Fields<capi::VenuePageDocument> : PlainType {
  static constexpr std::string_view name = "VenuePage";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("hits", v.hits);
    a.required("total", v.total);
  }
};

template <>
struct Fields<capi::CommitNotice> : PlainType {
  static constexpr std::string_view name = "CommitNotice";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("head", v.head);
  }
};

template <>
struct Fields<OpenReport> : PlainType {
  static constexpr std::string_view name = "OpenReport";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("created", v.created);
    a.note("the store was damaged: what waited was saved, the rest is read again").required("salvaged", v.salvaged);
    a.note("waiting commands known to be lost").optional("lost", v.lost);
    a.optional("damaged_file", v.damaged_file);
  }
};

template <>
struct Fields<Seen> : PlainType {
  static constexpr std::string_view name = "Seen";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.note("when the house was last heard").optional("at", v.at);
    a.required("outbox", v.outbox);
    a.required("conflicts", v.conflicts);
    a.note("everything followed was read to the end at least once").required("complete", v.complete);
  }
};

template <>
struct Fields<Client::QuoteRequest> : PlainType {
  static constexpr std::string_view name = "DeviceQuoteRequest";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("cart", v.cart);
    a.optional("wanted_at", v.wanted_at);
    a.optional("destination", v.destination);
    a.optional("confirmed_age", v.confirmed_age);
    a.optional("cash", v.cash);
  }
};

template <>
struct Fields<Client::QuoteAnswer> : PlainType {
  static constexpr std::string_view name = "DeviceQuoteAnswer";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("quote", v.quote);
    a.required("orderable", v.orderable);
    a.note("only the house knows more of a promotion in it").optional("provisional", v.provisional);
    a.required("menu_version", v.menu_version);
  }
};

template <>
struct Fields<PendingCommand> : PlainType {
  static constexpr std::string_view name = "PendingCommand";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("id", v.id);
    a.required("seq", v.seq);
    a.required("name", v.name);
    a.optional("verb", v.verb);
    a.required("at", v.at);
    a.optional("doubtful", v.doubtful);
    a.note("sent without a verdict").optional("attempts", v.attempts);
  }
};

template <>
struct Fields<LocalOrder> : PlainType {
  static constexpr std::string_view name = "LocalOrder";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("order", v.order);
    a.required("standing", v.standing);
    a.note("absent: the house has not said anything of it").optional("confirmed_version", v.confirmed_version);
    a.optional("pending", v.pending);
  }
};

template <>
struct Fields<Conflict> : PlainType {
  static constexpr std::string_view name = "Conflict";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("id", v.id);
    a.required("name", v.name);
    a.optional("order", v.order);
    a.required("problem", v.problem);
    a.optional("place", v.place);
    a.optional("command", v.command);
    a.optional("new_quote", v.new_quote);
    a.optional("orderable", v.orderable);
    a.required("at", v.at);
  }
};

template <>
struct Fields<Resolution> : PlainType {
  static constexpr std::string_view name = "Resolution";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.optional("drop", v.drop);
    a.optional("cart", v.cart);
    a.optional("agreed_total_minor", v.agreed_total_minor);
    a.optional("wanted_at", v.wanted_at);
  }
};

template <>
struct Fields<Client::OrderQuery> : PlainType {
  static constexpr std::string_view name = "OrderQuery";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.optional("venue", v.venue);
    a.optional("states", v.states);
    a.optional("page", v.page);
    a.optional("limit", v.limit, 50);
  }
};

template <>
struct Fields<OrderList> : PlainType {
  static constexpr std::string_view name = "OrderList";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("orders", v.orders);
    a.note("empty at the end").optional("next", v.next);
  }
};

template <>
struct Fields<ClientEvent> : PlainType {
  static constexpr std::string_view name = "ClientEvent";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("what", v.what);
    a.optional("id", v.id);
  }
};

template <>
struct Fields<VenueQuery> : PlainType {
  static constexpr std::string_view name = "VenueQuery";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.optional("near", v.near);
    a.optional("within_m", v.within_m);
    a.optional("open_at", v.open_at);
    a.optional("fulfilment", v.fulfilment);
    a.optional("text", v.text);
    a.optional("offset", v.offset);
    a.optional("limit", v.limit, 50);
  }
};

template <>
struct Fields<House::QuoteRequest> : PlainType {
  static constexpr std::string_view name = "HouseQuoteRequest";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("cart", v.cart);
    a.note("absent: now").optional("at", v.at);
    a.optional("wanted_at", v.wanted_at);
    a.optional("destination", v.destination);
    a.optional("confirmed_age", v.confirmed_age);
    a.optional("reservation", v.reservation);
    a.optional("customer", v.customer);
    a.optional("cash", v.cash);
    a.optional("proof", v.proof);
  }
};

template <>
struct Fields<House::QuoteAnswer> : PlainType {
  static constexpr std::string_view name = "HouseQuoteAnswer";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("quote", v.quote);
    a.required("orderable", v.orderable);
    a.optional("proof", v.proof);
  }
};

template <>
struct Fields<House::OrderQuery> : PlainType {
  static constexpr std::string_view name = "HouseOrderQuery";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.optional("venue", v.venue);
    a.optional("states", v.states);
    a.optional("page", v.page);
    a.optional("limit", v.limit, 50);
  }
};

template <>
struct Fields<Receipt> : PlainType {
  static constexpr std::string_view name = "Receipt";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("order", v.order);
    a.required("duplicate", v.duplicate);
    a.required("pos", v.pos);
  }
};

template <>
struct Fields<OrderPage> : PlainType {
  static constexpr std::string_view name = "OrderPage";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("orders", v.orders);
    a.note("empty at the end").optional("next", v.next);
  }
};

template <>
struct Fields<spi::EventRow> : PlainType {
  static constexpr std::string_view name = "LogEntry";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("pos", v.pos);
    a.required("entity", v.entity);
    a.required("entity_id", v.entity_id);
    a.required("version", v.version);
    a.optional("venue", v.venue);
    a.optional("customer", v.customer);
    a.required("at", v.at);
    a.note("as a text").required("document", v.document);
  }
};

template <>
struct Fields<EventPage> : PlainType {
  static constexpr std::string_view name = "EventPage";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("events", v.events);
    a.required("cursor", v.cursor);
    a.required("more", v.more);
  }
};

template <>
struct Fields<VerifyReport> : PlainType {
  static constexpr std::string_view name = "VerifyReport";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("venues", v.venues);
    a.required("orders", v.orders);
    a.required("events", v.events);
    a.required("commands", v.commands);
    a.required("problems", v.problems);
  }
};

template <>
struct Fields<AccessChange> : PlainType {
  static constexpr std::string_view name = "AccessChange";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("subject", v.subject);
    a.note("absent: everywhere").optional("venue", v.venue);
    a.required("granted", v.granted);
    a.optional("reason", v.reason);
  }
};

}  // namespace v0
}  // namespace couvert

#endif

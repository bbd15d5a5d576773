// SPDX-License-Identifier: Apache-2.0
// Venues, menus, rules and quotes.
#include <algorithm>

#include "couvert/codec.hpp"
#include "routes/body.hpp"
#include "routes/handlers.hpp"

namespace couvert::server::handlers {

namespace {

// Nothing more to do after false: the call has been answered.
bool find_book(Api& api, Call& call, VenueBookPtr& book) {
  auto found = api.house().book(call.path[0]);
  if (!found) {
    call.fail(found.error());
    return false;
  }
  book = std::move(*found);
  return true;
}

// Restaurants rule their own house; the operator all of them. The house decides again, this keeps what it holds from
// showing through preconditions.
bool may_change(const Actor& actor, const VenueId& venue) {
  if (actor.role == Role::ops_admin) return true;
  return actor.role == Role::restaurant_manager && actor.venue == venue;
}

Response tagged(const Request& request, const std::string& tag, const std::shared_ptr<const std::string>& bytes) {
  Response response;
  response.set("ETag", tag);
  response.set("Cache-Control", "no-cache");
  const auto held = request.header("If-None-Match");
  if (held && names_tag(*held, tag)) {
    response.status = 304;
  } else {
    response.content_type = "application/json";
    response.shared = bytes;
  }
  return response;
}

// 428 without a precondition, 412 when it does not hold.
Status check_precondition(const Request& request, const VenueBook* existing, std::optional<std::int64_t>& expected) {
  auto match = if_match(request);
  if (!match) return match.error();
  const auto none = request.header("If-None-Match");
  if (none && trim(*none) == "*" && existing != nullptr) return Error(Errc::precondition_failed, "the venue exists");
  if (existing == nullptr) {
    if (*match) return Error(Errc::precondition_failed, "the venue does not exist");
    expected = 0;
    return {};
  }
  if (!*match)
    return Error(Errc::precondition_required, "If-Match with the version that the change is built on is needed");
  const std::int64_t version = existing->venue.version;
  const auto& versions = (*match)->versions;
  if (!(*match)->any && std::find(versions.begin(), versions.end(), version) == versions.end()) {
    return Error(Errc::precondition_failed, "the venue has another version", {},
                 R"({"current_version":)" + std::to_string(version) + "}");
  }
  expected = version;
  return {};
}

// A menu is named by its version or by the tag that reading it gave.
Status check_menu_precondition(const Request& request, const BookView& view, std::optional<std::int64_t>& expected) {
  auto match = if_match(request);
  if (!match) return match.error();
  if (!*match) return {};
  const auto& index = view.book->index;
  const std::int64_t version = index ? index->menu().version : 0;
  const auto& [any, versions, tags] = **match;
  const bool named = any ? index.has_value()
                         : std::find(versions.begin(), versions.end(), version) != versions.end() ||
                               std::find(tags.begin(), tags.end(), view.menu_tag) != tags.end();
  if (!named) {
    return Error(Errc::precondition_failed, "the menu has another version", {},
                 R"({"current_version":)" + std::to_string(version) + "}");
  }
  expected = version;
  return {};
}

}  // namespace

void list_venues(Api& api, Call& call) {
  VenueQuery query;
  query.near = call.point("near");
  if (call.text("within")) query.within_m = call.integer("within");
  if (query.within_m && !query.near) {
    call.reply(query_problem("within", "needs the parameter near", call.request.path));
    return;
  }
  query.open_at = call.instant("open_at");
  query.fulfilment = call.fulfilment("fulfilment");
  query.text = call.text("q").value_or("");
  query.offset = static_cast<int>(call.integer("offset"));
  query.limit = static_cast<int>(call.integer("limit"));
  const VenuePage page = api.house().venues(query);
  const Instant at = query.open_at.value_or(call.now);
  std::string body = R"({"venues":[)";
  for (std::size_t i = 0; i < page.hits.size(); ++i) {
    if (i > 0) body.push_back(',');
    append_hit(body, *api.views().of(page.hits[i].book), page.hits[i], at, query.near);
  }
  body.append(R"(],"total":)").append(std::to_string(page.total));
  body.append(R"(,"offset":)").append(std::to_string(query.offset));
  body.append(R"(,"limit":)").append(std::to_string(query.limit)).append("}");
  call.reply(json_response(200, std::move(body)));
}

void get_venue(Api& api, Call& call) {
  VenueBookPtr book;
  if (!find_book(api, call, book)) return;
  const auto view = api.views().of(book);
  call.reply(tagged(call.request, view->venue_tag, view->venue));
}

void put_venue(Api& api, Call& call) {
  const VenueId& id = call.path[0];
  if (!may_change(call.actor(), id)) return call.fail(Error(Errc::permission_denied));
  auto venue = from_json<Venue>(call.request.body, UnknownMembers::refuse);
  if (!venue) return call.fail(venue.error());
  if (venue->id != id)
    return call.fail(Error(Errc::invalid_argument, "the id differs from the one in the address", "/id"));

  auto existing = api.house().book(id);
  std::optional<std::int64_t> expected;
  const Status holds = check_precondition(call.request, existing ? existing->get() : nullptr, expected);
  if (!holds) return call.fail(holds.error());
  auto stored = api.house().put_venue(std::move(*venue), call.actor(), expected);
  if (!stored) {
    const bool raced = stored.error().code() == Errc::version_conflict;
    return call.fail(raced ? Error(Errc::precondition_failed, "the venue has another version") : stored.error());
  }
  Response response = json_response(existing ? 200 : 201, to_json(*stored));
  response.set("ETag", "\"" + std::to_string(stored->version) + "\"");
  if (!existing) response.set("Location", "/v1/venues/" + id);
  call.reply(std::move(response));
}

void get_menu(Api& api, Call& call) {
  VenueBookPtr book;
  if (!find_book(api, call, book)) return;
  if (!book->index) return call.fail(Error(Errc::menu_not_published));
  const auto view = api.views().of(book);
  const auto at = call.instant("at");
  if (!at) return call.reply(tagged(call.request, view->menu_tag, view->menu));
  const auto& offers = book->venue.offers;
  const Fulfilment usual = offers.empty() ? Fulfilment::pickup : offers.front().fulfilment;
  auto bytes = std::make_shared<const std::string>(
      menu_at(*view, *at, call.fulfilment("fulfilment").value_or(usual), *api.house().stock(book->venue.id)));
  call.reply(tagged(call.request, content_tag(*bytes), bytes));
}

void put_menu(Api& api, Call& call) {
  const VenueId& id = call.path[0];
  if (!may_change(call.actor(), id)) return call.fail(Error(Errc::permission_denied));
  VenueBookPtr book;
  if (!find_book(api, call, book)) return;
  static constexpr std::string_view names[] = {"menu", "rules"};
  auto members = split_object(call.request.body, names);
  if (!members) return call.fail(members.error());
  if ((*members)[0].empty()) return call.fail(missing_member("menu"));
  auto menu = from_json<Menu>((*members)[0], UnknownMembers::refuse);
  if (!menu) return call.fail(menu.error().under("/menu"));
  PriceRules rules = book->rules;
  if (!(*members)[1].empty()) {
    auto given = from_json<PriceRules>((*members)[1], UnknownMembers::refuse);
    if (!given) return call.fail(given.error().under("/rules"));
    rules = std::move(*given);
  }
  if (menu->venue.empty()) menu->venue = id;
  if (menu->venue != id) {
    return call.fail(Error(Errc::invalid_argument, "the menu names another venue than the address", "/menu/venue"));
  }
  std::optional<std::int64_t> expected;
  const Status holds = check_menu_precondition(call.request, *api.views().of(book), expected);
  if (!holds) return call.fail(holds.error());
  auto published = api.house().publish(std::move(*menu), std::move(rules), call.actor(), expected);
  if (!published) {
    const Error& error = published.error();
    if (error.code() == Errc::version_conflict)
      return call.fail(Error(Errc::precondition_failed, "the menu has another version"));
    const bool of_rules = error.code() == Errc::rules_invalid || error.path().starts_with("/fees");
    return call.fail(error.under(of_rules ? "/rules" : "/menu"));
  }
  const auto view = api.views().of(*published);
  Response response =
      json_response(200, R"({"venue":)" + json_quote(id) + R"(,"menu_version":)" +
                             std::to_string((*published)->index->menu().version) + R"(,"rules_version":)" +
                             std::to_string((*published)->rules.version) + "}");
  response.set("ETag", view->menu_tag);
  call.reply(std::move(response));
}

void get_rules(Api& api, Call& call) {
  VenueBookPtr book;
  if (!find_book(api, call, book)) return;
  const Actor& actor = call.actor();
  const bool own =
      (actor.role == Role::restaurant_staff || actor.role == Role::restaurant_manager) && actor.venue == book->venue.id;
  const bool all = own || actor.role == Role::ops_admin || actor.role == Role::support || actor.role == Role::finance;
  auto bytes = std::make_shared<const std::string>(all ? to_json(book->rules) : public_rules(book->rules));
  Response response = tagged(call.request, content_tag(*bytes), bytes);
  response.set("Vary", "Authorization");
  call.reply(std::move(response));
}

void get_item_orderable(Api& api, Call& call) {
  VenueBookPtr book;
  if (!find_book(api, call, book)) return;
  if (!book->index) return call.fail(Error(Errc::menu_not_published));
  if (book->index->find_item(call.path[1]) == nullptr)
    return call.fail(Error(Errc::not_found, "the item is not on the menu"));
  const auto& offers = book->venue.offers;
  const Fulfilment usual = offers.empty() ? Fulfilment::pickup : offers.front().fulfilment;
  OrderableQuery query{call.fulfilment("fulfilment").value_or(usual), call.instant("at").value_or(call.now),
                       call.instant("wanted_at"), call.point("to")};
  const auto stock = api.house().stock(book->venue.id);
  query.stock = stock.get();
  query.confirmed_age = static_cast<std::int32_t>(call.integer("confirmed_age"));
  call.reply(json_response(200, to_json(orderable(book->venue, *book->index, call.path[1], query))));
}

}  // namespace couvert::server::handlers

// SPDX-License-Identifier: Apache-2.0
// Prices, with their explanation and proof, and what is known before there is a basket.
#include <algorithm>
#include <charconv>

#include "couvert/codec.hpp"
#include "couvert/configuration.hpp"
#include "couvert/explain.hpp"
#include "routes/body.hpp"
#include "routes/handlers.hpp"

namespace couvert::server::handlers {

namespace {

// What a checkout adds to the question: an age, and what it holds.
Status read_checkout(std::string_view age, std::string_view reservation, House::QuoteRequest& ask) {
  if (!age.empty()) {
    const auto [end, failed] = std::from_chars(age.data(), age.data() + age.size(), ask.confirmed_age);
    if (failed != std::errc() || end != age.data() + age.size())
      return Error(Errc::json_type, "an integer is needed", "/confirmed_age");
  }
  if (reservation.empty()) return {};
  if (reservation.size() < 2 || reservation.front() != '"')
    return Error(Errc::json_type, "a text is needed", "/reservation");
  auto id = ReservationId::parse(reservation.substr(1, reservation.size() - 2));
  if (!id) return id.error().under("/reservation");
  ask.reservation = *id;
  return {};
}

// What the caller wants to see of a price besides the price.
struct Extras {
  bool explanation = false, proof = false, proof_by_reference = false, facts = false;
};

Result<Extras> read_extras(std::string_view text) {
  static constexpr std::string_view words[] = {"explanation", "proof", "proof_by_reference", "facts"};
  auto wanted = words_member(text, "/include", words);
  if (!wanted) return wanted.error();
  const auto has = [&](std::string_view word) {
    return std::find(wanted->begin(), wanted->end(), word) != wanted->end();
  };
  const Extras extras{has(words[0]), has(words[1]), has(words[2]), has(words[3])};
  if (extras.proof && extras.proof_by_reference)
    return Error(Errc::invalid_argument, "one of proof and proof_by_reference", "/include");
  return extras;
}

struct Asked {
  House::QuoteRequest request;
  Extras extras;
};

Result<Asked> read_quote(std::string_view body) {
  static constexpr std::string_view names[] = {"cart",          "at",          "wanted_at", "destination",
                                               "confirmed_age", "reservation", "cash",      "include"};
  auto members = split_object(body, names);
  if (!members) return members.error();
  if ((*members)[0].empty()) return missing_member("cart");
  auto cart = from_json<Cart>((*members)[0], UnknownMembers::refuse);
  if (!cart) return cart.error().under("/cart");
  auto at = instant_member((*members)[1], "/at");
  if (!at) return at.error();
  auto wanted_at = instant_member((*members)[2], "/wanted_at");
  if (!wanted_at) return wanted_at.error();
  auto destination = point_member((*members)[3], "/destination");
  if (!destination) return destination.error();
  Asked asked{{std::move(*cart), *at, *wanted_at, *destination}, {}};
  if (auto status = read_checkout((*members)[4], (*members)[5], asked.request); !status) return status.error();
  auto cash = flag_member((*members)[6], "/cash");
  if (!cash) return cash.error();
  asked.request.cash = cash->value_or(false);
  auto extras = read_extras((*members)[7]);
  if (!extras) return extras.error();
  asked.extras = *extras;
  asked.request.proof = extras->proof || extras->proof_by_reference;
  return asked;
}

// What each line contains as it is configured, in the order of the lines.
Result<std::string> facts_of(const Cart& cart, const MenuIndex& index) {
  std::string out = "[";
  for (std::size_t i = 0; i < cart.lines.size(); ++i) {
    auto facts = configuration(cart.lines[i], index);
    if (!facts) return facts.error().under("/cart/lines/" + std::to_string(i));
    if (i > 0) out.push_back(',');
    append_json(out, *facts);
  }
  return out + "]";
}

}  // namespace

void post_quote(Api& api, Call& call) {
  auto asked = read_quote(call.request.body);
  if (!asked) return call.fail(asked.error());
  if (call.actor().role == Role::customer) asked->request.customer = call.actor().subject;
  auto answer = api.house().quote(asked->request);
  if (!answer) return call.fail(answer.error());
  std::string body = R"({"quote":)";
  append_json(body, answer->quote);
  body.append(R"(,"orderable":)");
  append_json(body, answer->orderable);
  if (asked->extras.explanation) {
    auto tree = explain(answer->quote);
    if (!tree) return call.fail(tree.error());
    body.append(R"(,"explanation":)");
    append_json(body, *tree);
  }
  if (asked->extras.facts) {
    auto book = api.house().book(asked->request.cart.venue);
    if (!book) return call.fail(book.error());
    auto facts = facts_of(asked->request.cart, *(*book)->index);
    if (!facts) return call.fail(facts.error());
    body.append(R"(,"facts":)").append(*facts);
  }
  if (answer->proof) {
    if (asked->extras.proof_by_reference) answer->proof->inputs.reset(), answer->proof->quote.reset();
    body.append(R"(,"proof":)");
    append_json(body, *answer->proof);
  }
  body.push_back('}');
  call.reply(json_response(200, std::move(body)));
}

void get_order_bounds(Api& api, Call& call) {
  auto book = api.house().book(call.path[0]);
  if (!book) return call.fail(book.error());
  const auto& offers = (*book)->venue.offers;
  House::BoundsQuery query;
  query.venue = call.path[0];
  const Fulfilment usual = offers.empty() ? Fulfilment::pickup : offers.front().fulfilment;
  query.fulfilment = call.fulfilment("fulfilment").value_or(usual);
  query.at = call.instant("at").value_or(call.now);
  query.destination = call.point("to");
  if (call.text("weight_g")) query.weight_g = call.integer("weight_g");
  query.channel = call.text("channel").value_or("");
  auto answer = api.house().bounds(query);
  if (!answer) {
    const bool of_way = answer.error().code() == Errc::fulfilment_not_offered;
    return call.reply(query_problem(of_way ? "fulfilment" : "to", answer.error(), call.request.path));
  }
  std::string body = R"({"venue":)" + json_quote(query.venue);
  body.append(R"(,"fulfilment":")").append(fulfilment_text(query.fulfilment));
  body.append(R"(","currency":")").append((*book)->venue.currency.code());
  body.append(R"(","at":")").append(instant_text(answer->at)).append("\"");
  if (answer->distance_m) body.append(R"(,"distance_m":)").append(std::to_string(*answer->distance_m));
  if (!answer->zone.empty()) body.append(R"(,"zone":)").append(json_quote(answer->zone));
  body.append(R"(,"bounds":)");
  append_json(body, answer->bounds);
  body.append(R"(,"orderable":)");
  append_json(body, answer->orderable);
  body.push_back('}');
  call.reply(json_response(200, std::move(body)));
}

namespace {

std::string slots_json(const House::SlotsQuery& query, const std::vector<Slot>& list) {
  std::string body = R"({"venue":)" + json_quote(query.cart.venue);
  body.append(R"(,"fulfilment":")").append(fulfilment_text(query.cart.fulfilment)).append(R"(","slots":[)");
  for (std::size_t i = 0; i < list.size(); ++i) {
    const Slot& slot = list[i];
    body.append(i > 0 ? "," : "").append(R"({"begin":")").append(instant_text(slot.begin));
    body.append(R"(","end":")").append(instant_text(slot.end)).append("\"");
    if (slot.capacity) body.append(R"(,"capacity":)").append(std::to_string(*slot.capacity));
    if (slot.left) body.append(R"(,"left":)").append(std::to_string(*slot.left));
    body.append(slot.fits ? R"(,"fits":true})" : R"(,"fits":false})");
  }
  return body.append("]}");
}

}  // namespace

void get_slots(Api& api, Call& call) {
  auto book = api.house().book(call.path[0]);
  if (!book) return call.fail(book.error());
  const auto& offers = (*book)->venue.offers;
  House::SlotsQuery query;
  query.cart.venue = call.path[0];
  const Fulfilment usual = offers.empty() ? Fulfilment::pickup : offers.front().fulfilment;
  query.cart.fulfilment = call.fulfilment("fulfilment").value_or(usual);
  query.from = call.instant("from");
  query.until = call.instant("until");
  query.destination = call.point("to");
  auto list = api.house().slots(query);
  if (list) return call.reply(json_response(200, slots_json(query, *list)));
  const Errc code = list.error().code();
  if (code == Errc::menu_not_published) return call.fail(list.error());
  const bool of_way = code == Errc::fulfilment_not_offered;
  call.reply(query_problem(of_way ? "fulfilment" : "to", list.error(), call.request.path));
}

void post_slots(Api& api, Call& call) {
  static constexpr std::string_view names[] = {"cart", "from", "until", "destination"};
  auto members = split_object(call.request.body, names);
  if (!members) return call.fail(members.error());
  if ((*members)[0].empty()) return call.fail(missing_member("cart"));
  auto cart = from_json<Cart>((*members)[0], UnknownMembers::refuse);
  if (!cart) return call.fail(cart.error().under("/cart"));
  if (cart->venue != call.path[0])
    return call.fail(Error(Errc::cart_wrong_venue, "the cart is of another venue than the address", "/cart/venue"));
  auto from = instant_member((*members)[1], "/from");
  if (!from) return call.fail(from.error());
  auto until = instant_member((*members)[2], "/until");
  if (!until) return call.fail(until.error());
  auto destination = point_member((*members)[3], "/destination");
  if (!destination) return call.fail(destination.error());
  const House::SlotsQuery query{std::move(*cart), *from, *until, *destination};
  auto list = api.house().slots(query);
  if (list) return call.reply(json_response(200, slots_json(query, *list)));
  const Error& error = list.error();
  const bool of_place = error.code() == Errc::destination_required || error.code() == Errc::outside_delivery_zone;
  call.fail(of_place                                       ? error.under("/destination")
            : error.code() == Errc::fulfilment_not_offered ? error.under("/cart/fulfilment")
                                                           : error);
}

}  // namespace couvert::server::handlers

// SPDX-License-Identifier: Apache-2.0
// Baskets that the house keeps: read, merged, taken over by an account.
#include <charconv>

#include "couvert/codec.hpp"
#include "routes/body.hpp"
#include "routes/handlers.hpp"
#include "routes/statics.hpp"

namespace couvert::server::handlers {

namespace {

Response basket_response(int status, const Basket& basket) {
  std::string body = R"({"basket":)";
  append_json(body, basket);
  body.append(R"(,"view":)");
  append_json(body, view(basket.group));
  body.append("}");
  Response response = json_response(status, std::move(body));
  response.set("ETag", "\"" + std::to_string(basket.version) + "\"");
  response.set("Vary", "Authorization");
  return response;
}

// The version of If-Match; "*" and a missing field ask for none.
Result<std::optional<std::int64_t>> wanted_version(const Request& request) {
  const auto field = request.header("If-Match");
  if (!field || trim(*field) == "*") return std::optional<std::int64_t>();
  const std::string_view tag = trim(*field);
  std::int64_t version = 0;
  const bool quoted = tag.size() > 2 && tag.front() == '"' && tag.back() == '"';
  const std::string_view digits = quoted ? tag.substr(1, tag.size() - 2) : std::string_view();
  const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), version);
  if (!quoted || failed != std::errc() || end != digits.data() + digits.size())
    return Error(Errc::bad_request, "If-Match holds no entity tag of a basket");
  return std::optional(version);
}

auto answer_with(const Call& call) {
  return [reply = call.reply_to, instance = std::string(call.request.path)](Result<Basket> basket) {
    if (!basket) return reply->send(problem(basket.error(), instance));
    reply->send(basket_response(200, *basket));
  };
}

}  // namespace

void get_basket(Api& api, Call& call) {
  auto id = CartId::parse(call.path[0]);
  if (!id) return call.fail(Error(Errc::basket_unknown));
  auto basket = api.house().basket(*id, call.actor(), call.text("join").value_or(""));
  if (!basket) return call.fail(basket.error());
  const std::string tag = "\"" + std::to_string(basket->version) + "\"";
  const auto held = call.request.header("If-None-Match");
  if (!held || !names_tag(*held, tag)) return call.reply(basket_response(200, *basket));
  Response response;
  response.status = 304;
  response.set("ETag", tag);
  response.set("Vary", "Authorization");
  call.reply(std::move(response));
}

void put_basket(Api& api, Call& call) {
  auto version = wanted_version(call.request);
  if (!version) return call.fail(version.error());
  auto copy = from_json<GroupCart>(call.request.body, UnknownMembers::refuse);
  if (!copy) return call.fail(copy.error());
  auto id = CartId::parse(call.path[0]);
  if (!id) return call.fail(id.error());
  if (copy->id != *id) return call.fail(Error(Errc::group_mismatch, "the body is another basket", "/id"));
  api.house().put_basket(*std::move(copy), call.actor(), *version, std::string(call.text("join").value_or("")),
                         answer_with(call));
}

void patch_basket(Api& api, Call& call) {
  auto version = wanted_version(call.request);
  if (!version) return call.fail(version.error());
  static constexpr std::string_view names[] = {"ops"};
  auto members = split_object(call.request.body, names);
  if (!members) return call.fail(members.error());
  if ((*members)[0].empty()) return call.fail(missing_member("ops"));
  auto id = CartId::parse(call.path[0]);
  if (!id) return call.fail(Error(Errc::basket_unknown));
  const std::string join(call.text("join").value_or(""));
  auto kept = api.house().basket(*id, call.actor(), join);
  if (!kept) return call.fail(kept.error());
  // A copy that knows nothing but the new operations has the same head as the one that is kept.
  std::string text = R"({"id":)" + json_quote(id->text()) + R"(,"venue":)" + json_quote(kept->group.venue);
  text.append(R"(,"host":)").append(json_quote(kept->group.host.text()));
  text.append(R"(,"ops":)").append((*members)[0]).append("}");
  auto added = from_json<GroupCart>(text, UnknownMembers::refuse);
  if (!added) return call.fail(added.error());
  if (added->ops.empty()) return call.fail(Error(Errc::invalid_argument, "nothing to be done", "/ops"));
  api.house().put_basket(*std::move(added), call.actor(), *version, join, answer_with(call));
}

void claim_basket(Api& api, Call& call) {
  static constexpr std::string_view names[] = {"guest_token"};
  auto members = split_object(call.request.body, names);
  if (!members) return call.fail(members.error());
  const std::string_view token = (*members)[0];
  if (token.empty()) return call.fail(missing_member("guest_token"));
  if (token.size() < 2 || token.front() != '"')
    return call.fail(Error(Errc::json_type, "a text is needed", "/guest_token"));
  auto guest = api.tokens().verify(token.substr(1, token.size() - 2), call.now);
  if (!guest) return call.fail(Error(Errc::permission_denied, "the guest's token is not valid", "/guest_token"));
  auto id = CartId::parse(call.path[0]);
  if (!id) return call.fail(id.error());
  api.house().claim_basket(*id, guest->actor, call.actor(), answer_with(call));
}

}  // namespace couvert::server::handlers

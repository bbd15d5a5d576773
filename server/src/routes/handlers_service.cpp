// SPDX-License-Identifier: Apache-2.0
// Visitors' tokens, and what operators ask a server.
#include "couvert/codec.hpp"
#include "routes/handlers.hpp"

namespace couvert::server::handlers {

namespace {

constexpr std::int64_t guest_lifetime_s = 30 * 86'400;

std::string expiry_text(std::int64_t seconds) { return instant_text(Instant{seconds * 1'000'000}); }

}  // namespace

Response json_response(int status, std::string body) {
  Response response;
  response.status = status;
  response.content_type = "application/json";
  response.headers = "Cache-Control: no-store\r\n";
  response.body = std::move(body);
  return response;
}

void post_guest(Api& api, Call& call) {
  if (!api.guests().take(call.request.remote)) return call.fail(Error(Errc::too_many_requests));
  const Instant now = call.now;
  const Actor actor{Role::customer, "guest-" + random_name(), {}};
  auto token = api.tokens().issue(actor, now, guest_lifetime_s);
  if (!token) return call.fail(token.error());
  std::string body = R"({"token":")" + *token + R"(","role":"customer","subject":)" + json_quote(actor.subject);
  body.append(R"(,"expires_at":")").append(expiry_text(now.us / 1'000'000 + guest_lifetime_s)).append("\"}");
  call.reply(json_response(201, std::move(body)));
}

void get_me(Api&, Call& call) {
  std::string body = R"({"role":")" + std::string(role_name(call.actor().role)) + "\"";
  if (call.actor().role != Role::anonymous) {
    body.append(R"(,"subject":)").append(json_quote(call.actor().subject));
    if (call.actor().venue) body.append(R"(,"venue":)").append(json_quote(*call.actor().venue));
    body.append(R"(,"expires_at":")").append(expiry_text(call.principal.expires_s)).append("\"");
  }
  body.append("}");
  call.reply(json_response(200, std::move(body)));
}

void livez(Api&, Call& call) { call.reply(json_response(200, R"({"status":"alive"})")); }

void readyz(Api& api, Call& call) {
  if (api.is_draining()) return call.fail(Error(Errc::unavailable, "the server is stopping"));
  // A read through the store, so that a lost disk shows.
  const auto page = api.house().events(api.house().head(), 1, Actor{});
  if (!page) return call.fail(Error(Errc::unavailable, "the store does not answer"));
  call.reply(json_response(200, R"({"status":"ready"})"));
}

void metrics(Api& api, Call& call) {
  Response response;
  response.content_type = "text/plain; version=0.0.4; charset=utf-8";
  response.body = api.metrics().text(api.gauges());
  response.set("Cache-Control", "no-store");
  call.reply(std::move(response));
}

void openapi(Api& api, Call& call) {
  Response response;
  response.set("ETag", api.openapi_tag());
  response.set("Cache-Control", "no-cache");
  const auto held = call.request.header("If-None-Match");
  if (held && names_tag(*held, api.openapi_tag())) {
    response.status = 304;
  } else {
    response.content_type = "application/json";
    response.still = api.openapi();
  }
  call.reply(std::move(response));
}

}  // namespace couvert::server::handlers

// SPDX-License-Identifier: Apache-2.0
// What a venue has left: counts, snoozes, and what checkouts hold.
#include "couvert/codec.hpp"
#include "routes/handlers.hpp"
#include "routes/statics.hpp"

namespace couvert::server::handlers {

namespace {

// Reads a command for the venue of the address. The header gives the command id, and the address the venue, where the
// body leaves them out.
Result<StockCommand> read_stock_command(const Call& call) {
  auto key = idempotency_key(call.request);
  if (!key) return key.error();
  std::string text(call.request.body);
  auto command = from_json<StockCommand>(text, UnknownMembers::refuse);
  const auto lacks = [&](std::string_view path) {
    return !command && command.error().code() == Errc::json_missing_member && command.error().path() == path;
  };
  if (*key && lacks("/command")) {
    text = with_member(text, "command", (*key)->text());
    command = from_json<StockCommand>(text, UnknownMembers::refuse);
  }
  if (lacks("/venue") && valid_venue_id(call.path[0])) {
    text = with_member(text, "venue", call.path[0]);
    command = from_json<StockCommand>(text, UnknownMembers::refuse);
  }
  if (!*key && lacks("/command")) return Error(Errc::idempotency_key_required, {}, "/command");
  if (!command) return command;
  if (*key && command->command != **key)
    return Error(Errc::command_mismatch, "the Idempotency-Key differs from the command id of the body", "/command");
  if (command->venue != call.path[0])
    return Error(Errc::invalid_argument, "the body names another venue than the address", "/venue");
  return command;
}

void submit(Api& api, Call& call, bool holds) {
  auto command = read_stock_command(call);
  if (!command) return call.fail(command.error());
  const bool is_hold = command->verb == StockVerb::reserve || command->verb == StockVerb::release;
  if (is_hold != holds) return call.fail(Error(Errc::invalid_argument, "the verb belongs to another address", "/verb"));
  api.house().submit(std::move(*command), call.actor(),
                     [reply = call.reply_to, instance = std::string(call.request.path)](Result<StockReceipt> receipt) {
                       if (!receipt) return reply->send(problem(receipt.error(), instance));
                       Response response = json_response(200, to_json(*receipt));
                       if (receipt->duplicate) response.set("Idempotency-Replayed", "true");
                       reply->send(std::move(response));
                     });
}

}  // namespace

void get_stock(Api& api, Call& call) {
  auto stock = api.house().stock(call.path[0], call.actor());
  if (!stock) return call.fail(stock.error());
  std::string body = to_json(*stock);
  if (auto book = api.house().book(call.path[0])) {
    body.pop_back();
    body.append(R"(,"portions_left":)").append(portions_left(**book, *api.house().stock(call.path[0]))).append("}");
  }
  const std::string tag = content_tag(body);
  const auto held = call.request.header("If-None-Match");
  Response response;
  if (held && names_tag(*held, tag)) {
    response.status = 304;
  } else {
    response = json_response(200, std::move(body));
  }
  response.set("ETag", tag);
  response.set("Vary", "Authorization");
  call.reply(std::move(response));
}

void post_stock_command(Api& api, Call& call) { submit(api, call, false); }

void post_reservation(Api& api, Call& call) { submit(api, call, true); }

}  // namespace couvert::server::handlers

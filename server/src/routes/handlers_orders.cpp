// SPDX-License-Identifier: Apache-2.0
// Orders, their commands, and the events they leave.
#include <charconv>

#include "couvert/codec.hpp"
#include "routes/handlers.hpp"

namespace couvert::server::handlers {

// The command id of the Idempotency-Key field, bare or as a structured-field string.
Result<std::optional<CommandId>> idempotency_key(const Request& request) {
  auto field = request.header("Idempotency-Key");
  if (!field) return std::optional<CommandId>();
  if (request.header_count("Idempotency-Key") > 1)
    return Error(Errc::idempotency_key_required, "more than one Idempotency-Key");
  if (field->size() >= 2 && field->front() == '"' && field->back() == '"') field = field->substr(1, field->size() - 2);
  auto id = CommandId::parse(*field);
  if (!id) return Error(Errc::idempotency_key_required, "the Idempotency-Key is not a UUID");
  return std::optional<CommandId>(*id);
}

// Puts the member where the object begins.
std::string with_member(std::string_view object, std::string_view name, const std::string& text) {
  const std::size_t brace = object.find('{');
  std::string out(object.substr(0, brace + 1));
  out.append("\"").append(name).append("\":\"").append(text).append("\"");
  const std::string_view rest = object.substr(brace + 1);
  if (!trim(rest).starts_with('}')) out.push_back(',');
  return out.append(rest);
}

namespace {

bool lacks(const Error& error, std::string_view path) {
  return error.code() == Errc::json_missing_member && error.path() == path;
}

// Reads a command document. The header gives the command id, and the address the order id, where the body leaves them out.
template <class T>
Result<T> read_command(const Request& request, std::optional<CommandId> key, const std::string& order) {
  std::string text;
  auto command = from_json<T>(request.body, UnknownMembers::refuse);
  if (!command && key && lacks(command.error(), "/command")) {
    text = with_member(request.body, "command", key->text());
    command = from_json<T>(text, UnknownMembers::refuse);
  }
  if (!command && !order.empty() && lacks(command.error(), "/order")) {
    text = with_member(text.empty() ? request.body : std::string_view(text), "order", order);
    command = from_json<T>(text, UnknownMembers::refuse);
  }
  if (!command && !key && lacks(command.error(), "/command")) {
    return Error(Errc::idempotency_key_required, {}, "/command");
  }
  if (command && key && command->command != *key) {
    return Error(Errc::command_mismatch, "the Idempotency-Key differs from the command id of the body", "/command");
  }
  if (command && command->command.is_nil()) return Error(Errc::id_format, "the command id is the nil UUID", "/command");
  return command;
}

Response order_response(int status, const Order& order, bool duplicate = false) {
  Response response = json_response(status, to_json(order));
  response.set("ETag", "\"" + std::to_string(order.version) + "\"");
  response.set("Vary", "Authorization");
  if (duplicate) response.set("Idempotency-Replayed", "true");
  return response;
}

}  // namespace

void post_order(Api& api, Call& call) {
  auto key = idempotency_key(call.request);
  if (!key) return call.fail(key.error());
  auto command = read_command<PlaceOrder>(call.request, *key, {});
  if (!command) return call.fail(command.error());
  api.metrics().command_queued();
  api.house().submit(std::move(*command), call.actor(),
                     [&api, reply = call.reply_to, instance = std::string(call.request.path)](Result<Receipt> receipt) {
                       api.metrics().command_answered();
                       if (!receipt) {
                         api.metrics().order_refused();
                         return reply->send(problem(receipt.error(), instance));
                       }
                       api.metrics().order_placed(receipt->duplicate);
                       Response response =
                           order_response(receipt->duplicate ? 200 : 201, receipt->order, receipt->duplicate);
                       response.set("Location", "/v1/orders/" + receipt->order.id.text());
                       reply->send(std::move(response));
                     });
}

void list_orders(Api& api, Call& call) {
  House::OrderQuery query;
  if (const auto venue = call.text("venue")) query.venue = VenueId(*venue);
  if (const auto states = call.text("state")) query.states = *states_of_text(*states);
  query.page = call.text("page").value_or("");
  query.limit = static_cast<int>(call.integer("limit"));
  auto page = api.house().orders(query, call.actor());
  if (!page) return call.fail(page.error());
  std::string body = R"({"orders":[)";
  for (std::size_t i = 0; i < page->orders.size(); ++i) {
    if (i > 0) body.push_back(',');
    append_json(body, page->orders[i]);
  }
  body.append("]");
  if (!page->next.empty()) body.append(R"(,"next":)").append(json_quote(page->next));
  body.append("}");
  call.reply(json_response(200, std::move(body)));
}

void get_order(Api& api, Call& call) {
  auto id = OrderId::parse(call.path[0]);
  // A text that is no id names no order: the answer is the same as for an order of somebody else.
  if (!id) return call.fail(Error(Errc::order_unknown));
  auto order = api.house().order(*id, call.actor());
  if (!order) return call.fail(order.error());
  const std::string tag = "\"" + std::to_string(order->version) + "\"";
  const auto held = call.request.header("If-None-Match");
  if (held && names_tag(*held, tag)) {
    Response response;
    response.status = 304;
    response.set("ETag", tag);
    response.set("Vary", "Authorization");
    return call.reply(std::move(response));
  }
  call.reply(order_response(200, *order));
}

void post_command(Api& api, Call& call) {
  auto id = OrderId::parse(call.path[0]);
  if (!id) return call.fail(Error(Errc::order_unknown));
  auto key = idempotency_key(call.request);
  if (!key) return call.fail(key.error());
  auto command = read_command<OrderCommand>(call.request, *key, id->text());
  if (!command) return call.fail(command.error());
  if (command->order != *id) {
    return call.fail(Error(Errc::invalid_argument, "the order differs from the one in the address", "/order"));
  }
  auto match = if_match(call.request);
  if (!match) return call.fail(match.error());
  bool by_header = false;
  if (*match && !(*match)->any) {
    if ((*match)->versions.size() != 1) return call.fail(Error(Errc::bad_request, "If-Match holds more than one tag"));
    const std::int64_t version = (*match)->versions.front();
    if (command->expected_version && *command->expected_version != version) {
      return call.fail(Error(Errc::invalid_argument, "If-Match differs from expected_version", "/expected_version"));
    }
    by_header = !command->expected_version;
    command->expected_version = version;
  }
  api.metrics().command_queued();
  api.house().submit(
      std::move(*command), call.actor(),
      [&api, by_header, reply = call.reply_to, instance = std::string(call.request.path)](Result<Receipt> receipt) {
        api.metrics().command_answered();
        if (receipt) return reply->send(order_response(200, receipt->order, receipt->duplicate));
        const Error& error = receipt.error();
        if (by_header && error.code() == Errc::version_conflict) {
          return reply->send(problem(
              Error(Errc::precondition_failed, "the order has another version", {}, std::string(error.details_json())),
              instance));
        }
        reply->send(problem(error, instance));
      });
}

void list_events(Api& api, Call& call) {
  EventHub::Wait wait;
  wait.after = call.integer("after");
  wait.limit = static_cast<int>(call.integer("limit"));
  wait.actor = call.actor();
  wait.until = std::chrono::steady_clock::now() + std::chrono::seconds(call.integer("wait"));
  wait.reply = call.reply_to;
  wait.instance = std::string(call.request.path);
  api.events().add(std::move(wait));
}

Result<std::optional<IfMatch>> if_match(const Request& request) {
  const auto field = request.header("If-Match");
  if (!field) return std::optional<IfMatch>();
  IfMatch out;
  std::string_view rest = *field;
  while (true) {
    const std::size_t comma = rest.find(',');
    std::string_view tag = trim(rest.substr(0, comma));
    std::int64_t version = 0;
    if (tag.starts_with("W/")) tag.remove_prefix(2);
    if (tag == "*") {
      out.any = true;
    } else if (tag.size() >= 2 && tag.front() == '"' && tag.back() == '"') {
      const auto digits = tag.substr(1, tag.size() - 2);
      const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), version);
      // A tag that this server never gave matches nothing.
      out.versions.push_back(failed == std::errc() && end == digits.data() + digits.size() ? version : -1);
      out.tags.emplace_back(tag);
    } else {
      return Error(Errc::bad_request, "If-Match holds no entity tag");
    }
    if (comma == std::string_view::npos) return std::optional<IfMatch>(std::move(out));
    rest.remove_prefix(comma + 1);
  }
}

}  // namespace couvert::server::handlers

// SPDX-License-Identifier: Apache-2.0
// Devices that come and go: what they bring, what they fetch, and whose rights were taken away.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "couvert/codec.hpp"
#include "routes/body.hpp"
#include "routes/handlers.hpp"

namespace couvert::server::handlers {

namespace {

constexpr std::int64_t longest_wait_ms = 30'000;

void wait_for(Api& api, Call& call, sync::PullRequest request) {
  EventHub::Wait wait;
  wait.actor = call.actor();
  const std::int64_t wait_ms = std::clamp<std::int64_t>(request.wait_ms, 0, longest_wait_ms);
  wait.until = std::chrono::steady_clock::now() + std::chrono::milliseconds(wait_ms);
  wait.reply = call.reply_to;
  wait.instance = std::string(call.request.path);
  wait.pull = std::move(request);
  api.events().add(std::move(wait));
}

/// A text member; an empty text gives nothing. Errors: json_syntax, json_type.
Result<std::optional<std::string>> text_member(std::string_view text, std::string_view path) {
  if (text.empty()) return std::optional<std::string>();
  const auto value = nlohmann::json::parse(text, nullptr, false);
  if (value.is_discarded()) return Error(Errc::json_syntax, {}, std::string(path));
  if (!value.is_string()) return Error(Errc::json_type, {}, std::string(path));
  return std::optional(value.get<std::string>());
}

Result<AccessChange> read_access(std::string_view body) {
  static constexpr std::string_view names[] = {"subject", "venue", "granted", "reason"};
  auto members = split_object(body, names);
  if (!members) return members.error();
  auto subject = text_member((*members)[0], "/subject");
  if (!subject) return subject.error();
  if (!*subject) return missing_member("subject");
  auto venue = text_member((*members)[1], "/venue");
  if (!venue) return venue.error();
  auto granted = flag_member((*members)[2], "/granted");
  if (!granted) return granted.error();
  if (!*granted) return missing_member("granted");
  auto reason = text_member((*members)[3], "/reason");
  if (!reason) return reason.error();
  return AccessChange{**std::move(subject), *std::move(venue), **granted, reason->value_or("")};
}

}  // namespace

void push(Api& api, Call& call) {
  auto request = from_json<sync::PushRequest>(call.request.body, UnknownMembers::refuse);
  if (!request) return call.fail(request.error());
  api.house().push(std::move(*request), call.actor(),
                   [reply = call.reply_to, instance = std::string(call.request.path)](Result<sync::PushAnswer> answer) {
                     if (!answer) return reply->send(problem(answer.error(), instance));
                     reply->send(json_response(200, to_json(*answer)));
                   });
}

void pull(Api& api, Call& call) {
  auto request = from_json<sync::PullRequest>(call.request.body, UnknownMembers::refuse);
  if (!request) return call.fail(request.error());
  wait_for(api, call, std::move(*request));
}

void pull_by_address(Api& api, Call& call) {
  sync::PullRequest request;
  auto device = DeviceId::parse(call.text("device").value_or(""));
  if (!device) return call.fail(device.error().under("/device"));
  auto incarnation = IncarnationId::parse(call.text("incarnation").value_or(""));
  if (!incarnation) return call.fail(incarnation.error().under("/incarnation"));
  request.device = *device;
  request.incarnation = *incarnation;
  request.salt = call.text("salt").value_or("");
  request.protocol = static_cast<std::int32_t>(call.integer("protocol"));
  std::string_view names = call.text("scopes").value_or("");
  while (!names.empty()) {
    const std::size_t comma = std::min(names.find(','), names.size());
    if (comma > 0) request.scopes.emplace_back(names.substr(0, comma));
    names.remove_prefix(std::min(comma + 1, names.size()));
  }
  request.cursor = call.text("cursor").value_or("");
  request.limit = static_cast<std::int32_t>(call.integer("limit"));
  request.wait_ms = call.integer("wait_ms");
  wait_for(api, call, std::move(request));
}

void post_access(Api& api, Call& call) {
  auto change = read_access(call.request.body);
  if (!change) return call.fail(change.error());
  const std::string body(call.request.body);
  if (auto status = api.house().set_access(std::move(*change), call.actor()); !status) return call.fail(status.error());
  call.reply(json_response(200, body));
}

}  // namespace couvert::server::handlers

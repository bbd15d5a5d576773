// SPDX-License-Identifier: Apache-2.0
// What the rows of the policy table do. Each answers its call exactly once, now or later.
#ifndef COUVERT_SERVER_ROUTES_HANDLERS_HPP
#define COUVERT_SERVER_ROUTES_HANDLERS_HPP

#include "routes/api.hpp"

namespace couvert::server::handlers {

void list_venues(Api& api, Call& call);
void get_venue(Api& api, Call& call);
void put_venue(Api& api, Call& call);
void get_menu(Api& api, Call& call);
void put_menu(Api& api, Call& call);
void get_rules(Api& api, Call& call);
void get_item_orderable(Api& api, Call& call);
void post_quote(Api& api, Call& call);
void get_order_bounds(Api& api, Call& call);
void get_slots(Api& api, Call& call);
void post_slots(Api& api, Call& call);
void get_menu_delta(Api& api, Call& call);
void get_keys(Api& api, Call& call);

void post_order(Api& api, Call& call);
void list_orders(Api& api, Call& call);
void get_order(Api& api, Call& call);
void post_command(Api& api, Call& call);
void list_events(Api& api, Call& call);

void get_stock(Api& api, Call& call);
void post_stock_command(Api& api, Call& call);
void post_reservation(Api& api, Call& call);

void get_basket(Api& api, Call& call);
void put_basket(Api& api, Call& call);
void patch_basket(Api& api, Call& call);
void claim_basket(Api& api, Call& call);

void push(Api& api, Call& call);
void pull(Api& api, Call& call);
void pull_by_address(Api& api, Call& call);
void post_access(Api& api, Call& call);

void post_guest(Api& api, Call& call);
void get_me(Api& api, Call& call);
void livez(Api& api, Call& call);
void readyz(Api& api, Call& call);
void metrics(Api& api, Call& call);
void openapi(Api& api, Call& call);

/// The command id of the Idempotency-Key field, bare or as a structured-field string.
Result<std::optional<CommandId>> idempotency_key(const Request& request);
/// Puts the member, a text without anything to escape, where the object begins.
std::string with_member(std::string_view object, std::string_view name, const std::string& text);
/// A JSON answer that no cache keeps.
Response json_response(int status, std::string body);
/// What an If-Match field names: versions ("3" or W/"3") and whole tags, quotes included; `any` for "*". A proxy that compresses
/// makes tags weak, which changes nothing about the version. Errors: bad_request.
struct IfMatch {
  bool any = false;
  std::vector<std::int64_t> versions;  ///< -1 for a tag that is no number
  std::vector<std::string> tags;
};
Result<std::optional<IfMatch>> if_match(const Request& request);

}  // namespace couvert::server::handlers

#endif

// Generated from bindings/spec/errors.json by bindings/gen/generate.py: the numbers of all errors. Do not edit.
// SPDX-License-Identifier: Apache-2.0
#ifndef COUVERT_ERROR_CODES_H
#define COUVERT_ERROR_CODES_H

#include <cstdint>

namespace couvert {
inline namespace v0 {

/// What went wrong, exactly. The numbers are the same in every language and over HTTP, and never change.
enum class Errc : std::int32_t {
  // General
  invalid_argument = 1,  ///< An argument has no meaning here.
  limit_exceeded = 2,  ///< A collection, text or number passes the limit stated for it.
  not_found = 3,  ///< The thing named does not exist, or is not visible to the caller.
  permission_denied = 4,  ///< The caller's role does not allow this operation.
  unauthenticated = 5,  ///< The request carries no valid token.
  version_conflict = 6,  ///< The entity has another version than the one the caller built on.
  unavailable = 7,  ///< The service cannot answer now; the same request may succeed later.
  internal = 8,  ///< A defect of the engine; the operation had no effect.
  too_many_requests = 9,  ///< The caller sends faster than its limit.
  precondition_failed = 10,  ///< The stated precondition does not hold.
  precondition_required = 11,  ///< The operation needs a precondition, and none was stated.
  not_acceptable = 12,  ///< No representation fits what the caller accepts.
  closed = 13,  ///< The object has been closed.
  no_memory = 14,  ///< There was not enough memory; the operation had no effect.

  // Money
  money_overflow = 1000,  ///< The amount leaves the range of a 64-bit integer.
  currency_mismatch = 1001,  ///< Amounts of two currencies meet in one operation.
  currency_unknown = 1002,  ///< The code is not an ISO 4217 currency with minor units.
  money_format = 1003,  ///< The text is not an amount of the currency.
  allocation_weights = 1004,  ///< Weights are empty, negative or all zero.
  division_by_zero = 1005,  ///< A divisor is zero.

  // Identifiers, time and geography
  id_format = 1100,  ///< The text is not a UUID in its canonical form.
  ref_format = 1101,  ///< The reference is empty, too long or holds a character that is not allowed.
  time_format = 1110,  ///< The text is not an instant in RFC 3339 form with an offset.
  time_range = 1111,  ///< The instant lies outside the years 1970 to 9999.
  time_zone_unknown = 1112,  ///< The zone is not known, or its data cannot be read.
  calendar_invalid = 1113,  ///< A weekly window, date or exception of a calendar makes no sense.
  geo_range = 1120,  ///< Latitude or longitude lies outside the globe.
  polygon_invalid = 1121,  ///< A ring has fewer than three distinct points.
  hours_syntax = 1130,  ///< The text is no opening hours; the details name the column.
  holidays_unknown = 1131,  ///< No public holidays are known for the country.

  // Menu
  menu_invalid = 2000,  ///< The menu breaks a rule of its own form; the details list each finding.
  menu_duplicate_ref = 2001,  ///< Two entities of one kind carry the same reference.
  menu_dangling_ref = 2002,  ///< A reference names an entity that the menu does not hold.
  menu_cycle = 2003,  ///< Option groups contain themselves through their options.
  menu_too_deep = 2004,  ///< Option groups nest deeper than the limit.
  menu_group_bounds = 2005,  ///< A group's bounds cannot be met by its options.
  menu_price_invalid = 2006,  ///< A price is negative where that is not allowed, or out of range.
  menu_currency = 2007,  ///< The menu's currency is missing or differs from the venue's.
  menu_not_published = 2008,  ///< The venue has no published menu.
  menu_tax_class_unknown = 2009,  ///< A tax class has no rate for the fulfilment and date.
  delta_base = 2010,  ///< The change starts from another version of the menu, or from another content of that version.
  delta_result = 2011,  ///< What the change makes of the menu is not what its author had.
  signature_invalid = 2012,  ///< The signature does not belong to the content.

  // Cart
  cart_empty = 2500,  ///< The cart holds no line.
  item_unknown = 2501,  ///< The item is not on the menu.
  variant_unknown = 2502,  ///< The variant is not one of the item's.
  variant_required = 2503,  ///< The item is sold in variants and none is chosen.
  group_unknown = 2504,  ///< The option group does not belong to the item or option.
  option_unknown = 2505,  ///< The option is not in the group.
  options_too_few = 2506,  ///< Fewer options are chosen than the group asks for.
  options_too_many = 2507,  ///< More options are chosen than the group allows.
  option_quantity = 2508,  ///< One option is chosen more often than its own cap allows.
  quantity_invalid = 2509,  ///< A quantity is below one or above the cap.
  line_unknown = 2510,  ///< The cart has no such line.
  duplicate_line = 2511,  ///< Two lines carry the same id.
  cart_wrong_venue = 2512,  ///< The cart belongs to another venue than the menu.
  duplicate_selection = 2513,  ///< The same option appears twice in one list of selections.
  item_not_sold_alone = 2514,  ///< The item is sold only as an option of another.
  note_not_allowed = 2515,  ///< A note is longer than the limit.
  distinct_too_few = 2516,  ///< Fewer different options than the group asks for are chosen.
  distinct_too_many = 2517,  ///< More different options than the group allows are chosen.
  portions_mismatch = 2518,  ///< The choices of a divided group do not cover all of its parts, or cover more.
  modifier_unknown = 2519,  ///< The group does not offer this pre-modifier.
  measure_required = 2520,  ///< The item is sold by measure and the line does not say how much.
  measure_invalid = 2521,  ///< The measured quantity is outside its bounds or between its steps, or the item is sold by the piece.
  group_locked = 2600,  ///< The group basket is locked.
  group_deadline = 2601,  ///< The deadline of the group basket has passed.
  group_cap = 2602,  ///< A person's lines cost more than that person's cap.
  participant_unknown = 2603,  ///< The person is not part of the group basket.
  group_mismatch = 2604,  ///< The two values are not copies of one group basket.
  basket_unknown = 2610,  ///< There is no such basket, or it is not visible to the caller.

  // Pricing
  price_changed = 3000,  ///< The total differs from the one that the caller agreed to.
  tax_rate_missing = 3001,  ///< No tax rule covers a class, fulfilment and date.
  promotion_unknown = 3002,  ///< No promotion answers to the code.
  promotion_not_applicable = 3003,  ///< The promotion's conditions are not met.
  rules_invalid = 3004,  ///< The price rules break a rule of their own form.
  quote_stale = 3005,  ///< The cart was priced on an older version of the menu or the rules.
  venue_closed = 3100,  ///< The venue takes no orders at that time.
  fulfilment_not_offered = 3101,  ///< The venue does not offer that way of fulfilment.
  outside_delivery_zone = 3102,  ///< The destination lies in none of the venue's delivery zones.
  item_unavailable = 3103,  ///< The item or option is not sold at that time.
  item_sold_out = 3104,  ///< The item or option is sold out for now.
  below_minimum = 3105,  ///< The basket is below the minimum order value.
  above_maximum = 3106,  ///< The basket is above the maximum order value.
  venue_paused = 3107,  ///< The venue has paused its orders.
  destination_required = 3108,  ///< Delivery needs a destination.
  too_far_ahead = 3109,  ///< The requested time lies beyond the days that the venue plans ahead.
  in_the_past = 3110,  ///< The requested time has passed.
  too_soon = 3111,  ///< The food cannot be ready at the time wanted.
  slot_full = 3112,  ///< The kitchen has no capacity left in that slot.
  after_last_order = 3113,  ///< The last order before closing has passed.
  age_confirmation_required = 3120,  ///< The basket holds something that is sold from an age that has not been confirmed.
  stock_insufficient = 3121,  ///< Fewer are left than the basket takes.
  stock_invalid = 3122,  ///< A count, target or note of the stock breaks a rule of its own form.
  reservation_unknown = 3123,  ///< The reservation does not exist, or was released.
  reservation_expired = 3124,  ///< The reservation has expired.
  reservation_mismatch = 3125,  ///< The reservation id was used before with other content.
  promotion_exhausted = 3126,  ///< The promotion has been used as often as its limit allows.
  split_inexact = 3200,  ///< The parts of a split do not cover the bill exactly.
  refund_exceeds = 3201,  ///< The refund is more than what is left of the sale.
  balance_insufficient = 3202,  ///< The balance does not cover the amount.
  hold_unknown = 3203,  ///< The hold does not exist, or was captured or released.
  hold_expired = 3204,  ///< The hold has expired.
  operation_mismatch = 3205,  ///< The operation id was used before with other content.
  voucher_invalid = 3206,  ///< The terms of a meal voucher break a rule of their own form.
  tip_window_closed = 3207,  ///< The tip can no longer be changed.
  contract_invalid = 3208,  ///< The contract breaks a rule of its own form.
  reward_state = 3209,  ///< The reward is not in a state that allows this.

  // Order
  invalid_transition = 4000,  ///< The order's state does not allow this command.
  order_unknown = 4001,  ///< There is no such order, or it is not visible to the caller.
  order_exists = 4002,  ///< An order with this id exists with other content.
  wrong_code = 4003,  ///< The hand-over code is wrong.
  consent_required = 4004,  ///< A dearer change needs the customer's consent.
  reason_required = 4005,  ///< The command needs a reason.
  eta_required = 4006,  ///< Accepting needs a time at which the order will be ready.
  stale_assignment = 4007,  ///< The courier acts on an assignment that has ended.
  payment_not_final = 4008,  ///< The order's payment is not settled.
  posting_unbalanced = 4009,  ///< Postings of an event do not sum to zero.

  // Tracking
  tracking_invalid = 5000,  ///< A courier fix or milestone makes no sense.

  // Codec and exchange
  json_syntax = 6000,  ///< The text is not JSON.
  json_depth = 6001,  ///< The JSON nests deeper than the limit.
  json_duplicate_member = 6002,  ///< An object names a member twice.
  json_type = 6003,  ///< A member has another JSON type than its schema.
  json_missing_member = 6004,  ///< A required member is missing.
  json_unknown_member = 6005,  ///< A member is not part of the schema.
  json_number_range = 6006,  ///< A number is not an integer in the range of the member.
  json_enum = 6007,  ///< A text is none of the values allowed.
  document_version = 6008,  ///< The document is of another kind, or of a newer major version.
  text_encoding = 6009,  ///< A text is not valid UTF-8 or holds a control character.
  json_size = 6010,  ///< The document is larger than the limit.
  import_format = 6100,  ///< The file is not of the stated format.
  export_loss = 6101,  ///< The format cannot hold the value.
  format_not_supported = 6102,  ///< Couvert does not read, or does not write, this format.

  // Storage
  storage_io = 7000,  ///< The storage could not be read or written.
  storage_full = 7001,  ///< The disk is full; nothing was written.
  storage_corrupt = 7002,  ///< The store is damaged.
  storage_busy = 7003,  ///< Another process has the store open.
  storage_version = 7004,  ///< The store was written by a newer version.
  storage_not_encrypted = 7005,  ///< A key was given to an engine without encryption.
  storage_read_only = 7006,  ///< A write was tried in a read-only unit of work.
  storage_constraint = 7007,  ///< A row of the same key exists.
  storage_key_wrong = 7008,  ///< The key does not open the store, or none was given for an encrypted one.

  // Sync
  command_mismatch = 8000,  ///< The command id was used before with other content.
  cursor_invalid = 8001,  ///< The cursor was not issued by this server.
  cursor_expired = 8002,  ///< The cursor is older than the retained log; read again from the start.
  command_in_flight = 8003,  ///< The same command is being carried out.
  idempotency_key_required = 8004,  ///< A command needs an Idempotency-Key that holds a UUID.
  device_cloned = 8005,  ///< Two stores act as one device; this one takes a new identity and sends its commands again.
  sync_protocol = 8006,  ///< The sync protocol's version is not spoken here.
  command_schema = 8007,  ///< The command's name or schema version is not known here.
  command_too_old = 8008,  ///< The command waited longer than it may.
  not_offline = 8009,  ///< This can only be done with a connection.
  outbox_full = 8010,  ///< Too many commands wait to be sent.
  offline_limit = 8011,  ///< A limit of what may be paid or promised without a connection is reached.
  access_revoked = 8012,  ///< The right to act or read here was taken away.
  conflict_unknown = 8013,  ///< There is no such refused command to settle.
  dependency_refused = 8014,  ///< A command that this one builds on was refused.
  transport_unreachable = 8100,  ///< The server cannot be reached.
  transport_timeout = 8101,  ///< The server did not answer in time.
  transport_tls = 8102,  ///< The server's certificate is not trusted.
  transport_response = 8103,  ///< The server's answer cannot be understood.

  // House and server
  venue_unknown = 9000,  ///< There is no such venue.
  venue_exists = 9001,  ///< The venue exists.
  overloaded = 9002,  ///< Too many commands wait; try again later.
  route_unknown = 9100,  ///< No resource answers to the path.
  method_not_allowed = 9101,  ///< The resource does not have that method.
  media_type = 9102,  ///< The body is not application/json.
  body_too_large = 9103,  ///< The body is larger than the limit.
  header_too_large = 9104,  ///< The header is larger than the limit.
  request_timeout = 9105,  ///< The request did not arrive in time.
  bad_request = 9106,  ///< The request is not valid HTTP.
  query_parameter = 9107,  ///< A query parameter is missing, unknown, repeated or malformed.
  token_invalid = 9108,  ///< The token is malformed, forged or expired.
};

}  // namespace v0
}  // namespace couvert

#endif

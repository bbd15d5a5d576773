// Generated from bindings/spec/errors.json by bindings/gen/java_documents.py: the error codes. Do not edit.
// SPDX-License-Identifier: Apache-2.0
package org.couvert;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What exactly went wrong. Numbers and names are the same in every language and never change. */
public enum ErrorCode {
  /** An argument has no meaning here. */
  INVALID_ARGUMENT(1, ErrorKind.INVALID, false),
  /** A collection, text or number passes the limit stated for it. */
  LIMIT_EXCEEDED(2, ErrorKind.INVALID, false),
  /** The thing named does not exist, or is not visible to the caller. */
  NOT_FOUND(3, ErrorKind.NOT_FOUND, false),
  /** The caller's role does not allow this operation. */
  PERMISSION_DENIED(4, ErrorKind.DENIED, false),
  /** The request carries no valid token. */
  UNAUTHENTICATED(5, ErrorKind.DENIED, false),
  /** The entity has another version than the one the caller built on. */
  VERSION_CONFLICT(6, ErrorKind.CONFLICT, false),
  /** The service cannot answer now; the same request may succeed later. */
  UNAVAILABLE(7, ErrorKind.UNAVAILABLE, true),
  /** A defect of the engine; the operation had no effect. */
  INTERNAL(8, ErrorKind.INTERNAL, false),
  /** The caller sends faster than its limit. */
  TOO_MANY_REQUESTS(9, ErrorKind.UNAVAILABLE, true),
  /** The stated precondition does not hold. */
  PRECONDITION_FAILED(10, ErrorKind.CONFLICT, false),
  /** The operation needs a precondition, and none was stated. */
  PRECONDITION_REQUIRED(11, ErrorKind.CONFLICT, false),
  /** No representation fits what the caller accepts. */
  NOT_ACCEPTABLE(12, ErrorKind.INVALID, false),
  /** The object has been closed. */
  CLOSED(13, ErrorKind.UNAVAILABLE, false),
  /** There was not enough memory; the operation had no effect. */
  NO_MEMORY(14, ErrorKind.UNAVAILABLE, true),
  /** The amount leaves the range of a 64-bit integer. */
  MONEY_OVERFLOW(1000, ErrorKind.INVALID, false),
  /** Amounts of two currencies meet in one operation. */
  CURRENCY_MISMATCH(1001, ErrorKind.INVALID, false),
  /** The code is not an ISO 4217 currency with minor units. */
  CURRENCY_UNKNOWN(1002, ErrorKind.INVALID, false),
  /** The text is not an amount of the currency. */
  MONEY_FORMAT(1003, ErrorKind.INVALID, false),
  /** Weights are empty, negative or all zero. */
  ALLOCATION_WEIGHTS(1004, ErrorKind.INVALID, false),
  /** A divisor is zero. */
  DIVISION_BY_ZERO(1005, ErrorKind.INVALID, false),
  /** The text is not a UUID in its canonical form. */
  ID_FORMAT(1100, ErrorKind.INVALID, false),
  /** The reference is empty, too long or holds a character that is not allowed. */
  REF_FORMAT(1101, ErrorKind.INVALID, false),
  /** The text is not an instant in RFC 3339 form with an offset. */
  TIME_FORMAT(1110, ErrorKind.INVALID, false),
  /** The instant lies outside the years 1970 to 9999. */
  TIME_RANGE(1111, ErrorKind.INVALID, false),
  /** The zone is not known, or its data cannot be read. */
  TIME_ZONE_UNKNOWN(1112, ErrorKind.INVALID, false),
  /** A weekly window, date or exception of a calendar makes no sense. */
  CALENDAR_INVALID(1113, ErrorKind.INVALID, false),
  /** Latitude or longitude lies outside the globe. */
  GEO_RANGE(1120, ErrorKind.INVALID, false),
  /** A ring has fewer than three distinct points. */
  POLYGON_INVALID(1121, ErrorKind.INVALID, false),
  /** The text is no opening hours; the details name the column. */
  HOURS_SYNTAX(1130, ErrorKind.INVALID, false),
  /** No public holidays are known for the country. */
  HOLIDAYS_UNKNOWN(1131, ErrorKind.INVALID, false),
  /** The menu breaks a rule of its own form; the details list each finding. */
  MENU_INVALID(2000, ErrorKind.INVALID, false),
  /** Two entities of one kind carry the same reference. */
  MENU_DUPLICATE_REF(2001, ErrorKind.INVALID, false),
  /** A reference names an entity that the menu does not hold. */
  MENU_DANGLING_REF(2002, ErrorKind.INVALID, false),
  /** Option groups contain themselves through their options. */
  MENU_CYCLE(2003, ErrorKind.INVALID, false),
  /** Option groups nest deeper than the limit. */
  MENU_TOO_DEEP(2004, ErrorKind.INVALID, false),
  /** A group's bounds cannot be met by its options. */
  MENU_GROUP_BOUNDS(2005, ErrorKind.INVALID, false),
  /** A price is negative where that is not allowed, or out of range. */
  MENU_PRICE_INVALID(2006, ErrorKind.INVALID, false),
  /** The menu's currency is missing or differs from the venue's. */
  MENU_CURRENCY(2007, ErrorKind.INVALID, false),
  /** The venue has no published menu. */
  MENU_NOT_PUBLISHED(2008, ErrorKind.NOT_FOUND, false),
  /** A tax class has no rate for the fulfilment and date. */
  MENU_TAX_CLASS_UNKNOWN(2009, ErrorKind.INVALID, false),
  /** The change starts from another version of the menu, or from another content of that version. */
  DELTA_BASE(2010, ErrorKind.CONFLICT, false),
  /** What the change makes of the menu is not what its author had. */
  DELTA_RESULT(2011, ErrorKind.CORRUPT, false),
  /** The signature does not belong to the content. */
  SIGNATURE_INVALID(2012, ErrorKind.DENIED, false),
  /** The cart holds no line. */
  CART_EMPTY(2500, ErrorKind.REFUSED, false),
  /** The item is not on the menu. */
  ITEM_UNKNOWN(2501, ErrorKind.REFUSED, false),
  /** The variant is not one of the item's. */
  VARIANT_UNKNOWN(2502, ErrorKind.REFUSED, false),
  /** The item is sold in variants and none is chosen. */
  VARIANT_REQUIRED(2503, ErrorKind.REFUSED, false),
  /** The option group does not belong to the item or option. */
  GROUP_UNKNOWN(2504, ErrorKind.REFUSED, false),
  /** The option is not in the group. */
  OPTION_UNKNOWN(2505, ErrorKind.REFUSED, false),
  /** Fewer options are chosen than the group asks for. */
  OPTIONS_TOO_FEW(2506, ErrorKind.REFUSED, false),
  /** More options are chosen than the group allows. */
  OPTIONS_TOO_MANY(2507, ErrorKind.REFUSED, false),
  /** One option is chosen more often than its own cap allows. */
  OPTION_QUANTITY(2508, ErrorKind.REFUSED, false),
  /** A quantity is below one or above the cap. */
  QUANTITY_INVALID(2509, ErrorKind.REFUSED, false),
  /** The cart has no such line. */
  LINE_UNKNOWN(2510, ErrorKind.REFUSED, false),
  /** Two lines carry the same id. */
  DUPLICATE_LINE(2511, ErrorKind.INVALID, false),
  /** The cart belongs to another venue than the menu. */
  CART_WRONG_VENUE(2512, ErrorKind.REFUSED, false),
  /** The same option appears twice in one list of selections. */
  DUPLICATE_SELECTION(2513, ErrorKind.INVALID, false),
  /** The item is sold only as an option of another. */
  ITEM_NOT_SOLD_ALONE(2514, ErrorKind.REFUSED, false),
  /** A note is longer than the limit. */
  NOTE_NOT_ALLOWED(2515, ErrorKind.REFUSED, false),
  /** Fewer different options than the group asks for are chosen. */
  DISTINCT_TOO_FEW(2516, ErrorKind.REFUSED, false),
  /** More different options than the group allows are chosen. */
  DISTINCT_TOO_MANY(2517, ErrorKind.REFUSED, false),
  /** The choices of a divided group do not cover all of its parts, or cover more. */
  PORTIONS_MISMATCH(2518, ErrorKind.REFUSED, false),
  /** The group does not offer this pre-modifier. */
  MODIFIER_UNKNOWN(2519, ErrorKind.NOT_FOUND, false),
  /** The item is sold by measure and the line does not say how much. */
  MEASURE_REQUIRED(2520, ErrorKind.REFUSED, false),
  /** The measured quantity is outside its bounds or between its steps, or the item is sold by the piece. */
  MEASURE_INVALID(2521, ErrorKind.REFUSED, false),
  /** The group basket is locked. */
  GROUP_LOCKED(2600, ErrorKind.REFUSED, false),
  /** The deadline of the group basket has passed. */
  GROUP_DEADLINE(2601, ErrorKind.REFUSED, false),
  /** A person's lines cost more than that person's cap. */
  GROUP_CAP(2602, ErrorKind.REFUSED, false),
  /** The person is not part of the group basket. */
  PARTICIPANT_UNKNOWN(2603, ErrorKind.REFUSED, false),
  /** The two values are not copies of one group basket. */
  GROUP_MISMATCH(2604, ErrorKind.INVALID, false),
  /** There is no such basket, or it is not visible to the caller. */
  BASKET_UNKNOWN(2610, ErrorKind.NOT_FOUND, false),
  /** The total differs from the one that the caller agreed to. */
  PRICE_CHANGED(3000, ErrorKind.REFUSED, false),
  /** No tax rule covers a class, fulfilment and date. */
  TAX_RATE_MISSING(3001, ErrorKind.INVALID, false),
  /** No promotion answers to the code. */
  PROMOTION_UNKNOWN(3002, ErrorKind.REFUSED, false),
  /** The promotion's conditions are not met. */
  PROMOTION_NOT_APPLICABLE(3003, ErrorKind.REFUSED, false),
  /** The price rules break a rule of their own form. */
  RULES_INVALID(3004, ErrorKind.INVALID, false),
  /** The cart was priced on an older version of the menu or the rules. */
  QUOTE_STALE(3005, ErrorKind.REFUSED, false),
  /** The venue takes no orders at that time. */
  VENUE_CLOSED(3100, ErrorKind.REFUSED, false),
  /** The venue does not offer that way of fulfilment. */
  FULFILMENT_NOT_OFFERED(3101, ErrorKind.REFUSED, false),
  /** The destination lies in none of the venue's delivery zones. */
  OUTSIDE_DELIVERY_ZONE(3102, ErrorKind.REFUSED, false),
  /** The item or option is not sold at that time. */
  ITEM_UNAVAILABLE(3103, ErrorKind.REFUSED, false),
  /** The item or option is sold out for now. */
  ITEM_SOLD_OUT(3104, ErrorKind.REFUSED, false),
  /** The basket is below the minimum order value. */
  BELOW_MINIMUM(3105, ErrorKind.REFUSED, false),
  /** The basket is above the maximum order value. */
  ABOVE_MAXIMUM(3106, ErrorKind.REFUSED, false),
  /** The venue has paused its orders. */
  VENUE_PAUSED(3107, ErrorKind.REFUSED, false),
  /** Delivery needs a destination. */
  DESTINATION_REQUIRED(3108, ErrorKind.REFUSED, false),
  /** The requested time lies beyond the days that the venue plans ahead. */
  TOO_FAR_AHEAD(3109, ErrorKind.REFUSED, false),
  /** The requested time has passed. */
  IN_THE_PAST(3110, ErrorKind.REFUSED, false),
  /** The food cannot be ready at the time wanted. */
  TOO_SOON(3111, ErrorKind.REFUSED, false),
  /** The kitchen has no capacity left in that slot. */
  SLOT_FULL(3112, ErrorKind.REFUSED, false),
  /** The last order before closing has passed. */
  AFTER_LAST_ORDER(3113, ErrorKind.REFUSED, false),
  /** The basket holds something that is sold from an age that has not been confirmed. */
  AGE_CONFIRMATION_REQUIRED(3120, ErrorKind.REFUSED, false),
  /** Fewer are left than the basket takes. */
  STOCK_INSUFFICIENT(3121, ErrorKind.REFUSED, false),
  /** A count, target or note of the stock breaks a rule of its own form. */
  STOCK_INVALID(3122, ErrorKind.INVALID, false),
  /** The reservation does not exist, or was released. */
  RESERVATION_UNKNOWN(3123, ErrorKind.REFUSED, false),
  /** The reservation has expired. */
  RESERVATION_EXPIRED(3124, ErrorKind.REFUSED, false),
  /** The reservation id was used before with other content. */
  RESERVATION_MISMATCH(3125, ErrorKind.CONFLICT, false),
  /** The promotion has been used as often as its limit allows. */
  PROMOTION_EXHAUSTED(3126, ErrorKind.REFUSED, false),
  /** The parts of a split do not cover the bill exactly. */
  SPLIT_INEXACT(3200, ErrorKind.REFUSED, false),
  /** The refund is more than what is left of the sale. */
  REFUND_EXCEEDS(3201, ErrorKind.REFUSED, false),
  /** The balance does not cover the amount. */
  BALANCE_INSUFFICIENT(3202, ErrorKind.REFUSED, false),
  /** The hold does not exist, or was captured or released. */
  HOLD_UNKNOWN(3203, ErrorKind.REFUSED, false),
  /** The hold has expired. */
  HOLD_EXPIRED(3204, ErrorKind.REFUSED, false),
  /** The operation id was used before with other content. */
  OPERATION_MISMATCH(3205, ErrorKind.CONFLICT, false),
  /** The terms of a meal voucher break a rule of their own form. */
  VOUCHER_INVALID(3206, ErrorKind.INVALID, false),
  /** The tip can no longer be changed. */
  TIP_WINDOW_CLOSED(3207, ErrorKind.REFUSED, false),
  /** The contract breaks a rule of its own form. */
  CONTRACT_INVALID(3208, ErrorKind.INVALID, false),
  /** The reward is not in a state that allows this. */
  REWARD_STATE(3209, ErrorKind.REFUSED, false),
  /** The order's state does not allow this command. */
  INVALID_TRANSITION(4000, ErrorKind.CONFLICT, false),
  /** There is no such order, or it is not visible to the caller. */
  ORDER_UNKNOWN(4001, ErrorKind.NOT_FOUND, false),
  /** An order with this id exists with other content. */
  ORDER_EXISTS(4002, ErrorKind.CONFLICT, false),
  /** The hand-over code is wrong. */
  WRONG_CODE(4003, ErrorKind.REFUSED, false),
  /** A dearer change needs the customer's consent. */
  CONSENT_REQUIRED(4004, ErrorKind.REFUSED, false),
  /** The command needs a reason. */
  REASON_REQUIRED(4005, ErrorKind.INVALID, false),
  /** Accepting needs a time at which the order will be ready. */
  ETA_REQUIRED(4006, ErrorKind.INVALID, false),
  /** The courier acts on an assignment that has ended. */
  STALE_ASSIGNMENT(4007, ErrorKind.CONFLICT, false),
  /** The order's payment is not settled. */
  PAYMENT_NOT_FINAL(4008, ErrorKind.CONFLICT, false),
  /** Postings of an event do not sum to zero. */
  POSTING_UNBALANCED(4009, ErrorKind.INTERNAL, false),
  /** A courier fix or milestone makes no sense. */
  TRACKING_INVALID(5000, ErrorKind.INVALID, false),
  /** The text is not JSON. */
  JSON_SYNTAX(6000, ErrorKind.INVALID, false),
  /** The JSON nests deeper than the limit. */
  JSON_DEPTH(6001, ErrorKind.INVALID, false),
  /** An object names a member twice. */
  JSON_DUPLICATE_MEMBER(6002, ErrorKind.INVALID, false),
  /** A member has another JSON type than its schema. */
  JSON_TYPE(6003, ErrorKind.INVALID, false),
  /** A required member is missing. */
  JSON_MISSING_MEMBER(6004, ErrorKind.INVALID, false),
  /** A member is not part of the schema. */
  JSON_UNKNOWN_MEMBER(6005, ErrorKind.INVALID, false),
  /** A number is not an integer in the range of the member. */
  JSON_NUMBER_RANGE(6006, ErrorKind.INVALID, false),
  /** A text is none of the values allowed. */
  JSON_ENUM(6007, ErrorKind.INVALID, false),
  /** The document is of another kind, or of a newer major version. */
  DOCUMENT_VERSION(6008, ErrorKind.INVALID, false),
  /** A text is not valid UTF-8 or holds a control character. */
  TEXT_ENCODING(6009, ErrorKind.INVALID, false),
  /** The document is larger than the limit. */
  JSON_SIZE(6010, ErrorKind.INVALID, false),
  /** The file is not of the stated format. */
  IMPORT_FORMAT(6100, ErrorKind.INVALID, false),
  /** The format cannot hold the value. */
  EXPORT_LOSS(6101, ErrorKind.REFUSED, false),
  /** Couvert does not read, or does not write, this format. */
  FORMAT_NOT_SUPPORTED(6102, ErrorKind.INVALID, false),
  /** The storage could not be read or written. */
  STORAGE_IO(7000, ErrorKind.UNAVAILABLE, true),
  /** The disk is full; nothing was written. */
  STORAGE_FULL(7001, ErrorKind.UNAVAILABLE, true),
  /** The store is damaged. */
  STORAGE_CORRUPT(7002, ErrorKind.CORRUPT, false),
  /** Another process has the store open. */
  STORAGE_BUSY(7003, ErrorKind.CONFLICT, false),
  /** The store was written by a newer version. */
  STORAGE_VERSION(7004, ErrorKind.CONFLICT, false),
  /** A key was given to an engine without encryption. */
  STORAGE_NOT_ENCRYPTED(7005, ErrorKind.DENIED, false),
  /** A write was tried in a read-only unit of work. */
  STORAGE_READ_ONLY(7006, ErrorKind.INVALID, false),
  /** A row of the same key exists. */
  STORAGE_CONSTRAINT(7007, ErrorKind.CONFLICT, false),
  /** The key does not open the store, or none was given for an encrypted one. */
  STORAGE_KEY_WRONG(7008, ErrorKind.DENIED, false),
  /** The command id was used before with other content. */
  COMMAND_MISMATCH(8000, ErrorKind.CONFLICT, false),
  /** The cursor was not issued by this server. */
  CURSOR_INVALID(8001, ErrorKind.INVALID, false),
  /** The cursor is older than the retained log; read again from the start. */
  CURSOR_EXPIRED(8002, ErrorKind.CONFLICT, false),
  /** The same command is being carried out. */
  COMMAND_IN_FLIGHT(8003, ErrorKind.CONFLICT, true),
  /** A command needs an Idempotency-Key that holds a UUID. */
  IDEMPOTENCY_KEY_REQUIRED(8004, ErrorKind.INVALID, false),
  /** Two stores act as one device; this one takes a new identity and sends its commands again. */
  DEVICE_CLONED(8005, ErrorKind.CONFLICT, false),
  /** The sync protocol's version is not spoken here. */
  SYNC_PROTOCOL(8006, ErrorKind.INVALID, false),
  /** The command's name or schema version is not known here. */
  COMMAND_SCHEMA(8007, ErrorKind.INVALID, false),
  /** The command waited longer than it may. */
  COMMAND_TOO_OLD(8008, ErrorKind.REFUSED, false),
  /** This can only be done with a connection. */
  NOT_OFFLINE(8009, ErrorKind.REFUSED, false),
  /** Too many commands wait to be sent. */
  OUTBOX_FULL(8010, ErrorKind.REFUSED, false),
  /** A limit of what may be paid or promised without a connection is reached. */
  OFFLINE_LIMIT(8011, ErrorKind.REFUSED, false),
  /** The right to act or read here was taken away. */
  ACCESS_REVOKED(8012, ErrorKind.DENIED, false),
  /** There is no such refused command to settle. */
  CONFLICT_UNKNOWN(8013, ErrorKind.NOT_FOUND, false),
  /** A command that this one builds on was refused. */
  DEPENDENCY_REFUSED(8014, ErrorKind.REFUSED, false),
  /** The server cannot be reached. */
  TRANSPORT_UNREACHABLE(8100, ErrorKind.UNAVAILABLE, true),
  /** The server did not answer in time. */
  TRANSPORT_TIMEOUT(8101, ErrorKind.UNAVAILABLE, true),
  /** The server's certificate is not trusted. */
  TRANSPORT_TLS(8102, ErrorKind.DENIED, false),
  /** The server's answer cannot be understood. */
  TRANSPORT_RESPONSE(8103, ErrorKind.UNAVAILABLE, true),
  /** There is no such venue. */
  VENUE_UNKNOWN(9000, ErrorKind.NOT_FOUND, false),
  /** The venue exists. */
  VENUE_EXISTS(9001, ErrorKind.CONFLICT, false),
  /** Too many commands wait; try again later. */
  OVERLOADED(9002, ErrorKind.UNAVAILABLE, true),
  /** No resource answers to the path. */
  ROUTE_UNKNOWN(9100, ErrorKind.NOT_FOUND, false),
  /** The resource does not have that method. */
  METHOD_NOT_ALLOWED(9101, ErrorKind.INVALID, false),
  /** The body is not application/json. */
  MEDIA_TYPE(9102, ErrorKind.INVALID, false),
  /** The body is larger than the limit. */
  BODY_TOO_LARGE(9103, ErrorKind.INVALID, false),
  /** The header is larger than the limit. */
  HEADER_TOO_LARGE(9104, ErrorKind.INVALID, false),
  /** The request did not arrive in time. */
  REQUEST_TIMEOUT(9105, ErrorKind.UNAVAILABLE, true),
  /** The request is not valid HTTP. */
  BAD_REQUEST(9106, ErrorKind.INVALID, false),
  /** A query parameter is missing, unknown, repeated or malformed. */
  QUERY_PARAMETER(9107, ErrorKind.INVALID, false),
  /** The token is malformed, forged or expired. */
  TOKEN_INVALID(9108, ErrorKind.DENIED, false);

  private static final Map<Integer, ErrorCode> BY_NUMBER = new HashMap<>();

  static {
    for (ErrorCode code : values()) BY_NUMBER.put(code.number, code);
  }

  private final int number;
  private final ErrorKind kind;
  private final boolean retryable;

  ErrorCode(int number, ErrorKind kind, boolean retryable) {
    this.number = number;
    this.kind = kind;
    this.retryable = retryable;
  }

  /** The code of a number; INTERNAL for one that there is not. */
  public static ErrorCode of(int number) {
    ErrorCode found = BY_NUMBER.get(number);
    return found == null ? INTERNAL : found;
  }

  /** The number, which never changes. */
  public int number() {
    return number;
  }

  /** The name, for instance "price_changed". */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How to behave. */
  public ErrorKind kind() {
    return kind;
  }

  /** Whether the same call may succeed later. */
  public boolean retryable() {
    return retryable;
  }
}

/* Generated from bindings/spec/functions.json by bindings/gen/generate.py. Do not edit.
   SPDX-License-Identifier: Apache-2.0

   The C interface of Couvert: the one boundary that every other language goes through. C89 but for <stdint.h>.

   Shape: couvert_code couvert_NOUN_VERB(self, inputs..., outputs..., couvert_error **error). It returns 0, or the number
   of an error code; then, unless `error` is NULL, *error is one that the caller frees, and nothing was written to the
   outputs. No function ends the process, and none lets a C++ exception out.
   Texts are UTF-8 with a size, valid during the call; NULL with size 0 is the empty text. Documents are JSON texts;
   docs/format/documents.md describes them, couvert_schemas() gives their schemas. A member that the schema does not name
   is ignored.

   Ownership: what                 who frees it
     couvert_buf                   the caller, couvert_buf_free(); it may be used again after that
     couvert_error                 the caller, couvert_error_free()
     couvert_book, _client, _house the caller, the _free function of its type; it need not be closed before
     const char * results          nobody: see the lifetime at the function
     userdata                      the library calls free_userdata once, if it is not NULL, also when the call fails
     texts given to the library    the caller; they are copied

   Threads: every function may be called from any thread, also with the same handle. A handle that was freed, of
   another type or made in the process before a fork() is invalid_argument, not undefined: handles are never followed.
   Callbacks come on the thread that caused them, without a lock held; they may call the library, but must not leave by
   longjmp or by an exception. */
#ifndef COUVERT_C_COUVERT_H
#define COUVERT_C_COUVERT_H

#include <stddef.h>
#include <stdint.h>

#if defined(_WIN32)
#define COUVERT_API __declspec(dllimport)
#elif defined(__GNUC__)
#define COUVERT_API __attribute__((visibility("default")))
#else
#define COUVERT_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

#define COUVERT_ABI_LEVEL 1

/* 0, or the number of an error code: docs/reference/errors.md. The numbers never change. */
typedef int32_t couvert_code;
#define COUVERT_OK 0

typedef struct couvert_error couvert_error;
typedef struct couvert_book couvert_book;
typedef struct couvert_client couvert_client;
typedef struct couvert_house couvert_house;
typedef struct couvert_reply couvert_reply;

/* Octets that the library allocated. `data` ends with a 0 that `size` does not count. Begin with {NULL, 0}; a buffer that
   holds something is freed before it is written to. */
typedef struct couvert_buf {
  char *data;
  size_t size;
} couvert_buf;
#define COUVERT_BUF_INIT {0, 0}

/* Told what happened: a JSON document. Not called any more after couvert_client_unwatch(), or the handle's _free. */
typedef void (*couvert_callback)(void *userdata, const char *event, size_t event_size);

/* What the surrounding program lends. Set `size` to sizeof(couvert_host) and the rest to 0; a function that is NULL has
   the default named here. All may be called from any thread, until the handle that took them is freed. A function that
   answers with a code gives 0, or the code of an error: not_found, unavailable, unauthenticated, transport_unreachable,
   transport_timeout, transport_tls, transport_response, closed; any other number counts as internal. */
typedef struct couvert_host {
  size_t size;
  void *userdata;
  void (*free_userdata)(void *userdata);
  /* Microseconds since 1970. Default: the system's clock. */
  int64_t (*now_us)(void *userdata);
  /* A clock that only runs forward, and which start it counts from. Default: the system's. */
  int64_t (*uptime_us)(void *userdata, uint64_t *boot);
  /* Unpredictable octets. Default: the system's. */
  void (*random)(void *userdata, uint8_t *out, size_t size);
  /* 0 debug, 1 information, 2 warning, 3 error; without personal data. Default: warnings and errors to stderr. */
  void (*log)(void *userdata, int32_t level, const char *message, size_t size);
  /* The key of the store at a path, 32 octets. Default: the store is plain. */
  couvert_code (*storage_key)(void *userdata, const char *path, size_t path_size, uint8_t key[32]);
  /* What goes into "Authorization: Bearer ...", by couvert_reply_set(). Default: nobody is signed in. */
  couvert_code (*access_token)(void *userdata, couvert_reply *reply);
  /* Sends a TransportRequest once, waits at most limit_us, and gives a TransportResponse by couvert_reply_set().
     Default: couvert_client_sync() reports transport_unreachable. */
  couvert_code (*send)(void *userdata, const char *request, size_t request_size, int64_t limit_us, couvert_reply *reply);
  /* Ends waiting send() calls with `closed`. Default: nothing. */
  void (*end_sends)(void *userdata);
} couvert_host;

/* ---- The library itself ---- */

/* The version of the library, for instance "0.2.0". Lives for the process. Since 0.1, experimental. */
COUVERT_API const char *couvert_version(void);

/* The level of this interface; a library of a higher level has everything of a lower one. Since 0.1, experimental. */
COUVERT_API int32_t couvert_abi_level(void);

/* The storage engine inside, for instance "sqlcipher 4.14.0 sqlite 3.51.3". Lives for the process. Since 0.1,
   experimental. */
COUVERT_API const char *couvert_engine(void);

/* 1 when the engine can encrypt stores, else 0. Since 0.1, experimental. */
COUVERT_API int32_t couvert_engine_encrypts(void);

/* How many handles were given out and not freed, buffers and errors included. 0 when nothing leaks. Since 0.1,
   experimental. */
COUVERT_API int64_t couvert_live_handles(void);

/* Every error code with its name, kind, HTTP status and text. Documents: out: ErrorCatalogue. Since 0.1,
   experimental. */
COUVERT_API couvert_code couvert_catalogue(couvert_buf *out, couvert_error **error);

/* JSON Schemas (2020-12) of all documents, one object by type name. Documents: out: Schemas. Since 0.1,
   experimental. */
COUVERT_API couvert_code couvert_schemas(couvert_buf *out, couvert_error **error);

/* A new id: a UUIDv7 of the system's clock and randomness, 36 characters. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_id_new(couvert_buf *out, couvert_error **error);

/* Reads a document of a type and writes it in its canonical form; equal values give equal octets. Errors:
   invalid_argument, json_syntax, json_type, json_missing_member, json_number_range, json_enum, document_version.
   Since 0.1, experimental. */
COUVERT_API couvert_code couvert_document_check(const char *type, size_t type_size, const char *document,
                                                size_t document_size, couvert_buf *out, couvert_error **error);

/* ---- Memory that crosses the boundary ---- */

/* Frees the content and leaves the buffer empty. NULL and an empty buffer are allowed. Since 0.1, experimental. */
COUVERT_API void couvert_buf_free(couvert_buf *buf);

/* Inside a host's function: hands over a text. Copied. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_reply_set(couvert_reply *reply, const char *data, size_t size);

/* ---- Errors ---- */

/* The number of the code; 0 for NULL. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_error_code(const couvert_error *error);

/* invalid, refused, conflict, not_found, denied, unavailable, corrupt or internal; empty for NULL. Lives for the
   process. Since 0.1, experimental. */
COUVERT_API const char *couvert_error_kind(const couvert_error *error);

/* The name of the code, for instance "price_changed"; empty for NULL. Lives for the process. Since 0.1,
   experimental. */
COUVERT_API const char *couvert_error_name(const couvert_error *error);

/* 1 when the same call may succeed later, else 0. Since 0.1, experimental. */
COUVERT_API int32_t couvert_error_retryable(const couvert_error *error);

/* English, for developers, without personal data. Lives as long as the error. Since 0.1, experimental. */
COUVERT_API const char *couvert_error_message(const couvert_error *error);

/* JSON Pointer to the member concerned, or empty. Lives as long as the error. Since 0.1, experimental. */
COUVERT_API const char *couvert_error_path(const couvert_error *error);

/* A JSON object with the machine-readable part, or empty. Lives as long as the error. Since 0.1, experimental. */
COUVERT_API const char *couvert_error_details(const couvert_error *error);

/* NULL is allowed. Since 0.1, experimental. */
COUVERT_API void couvert_error_free(couvert_error *error);

/* ---- Money ---- */

/* Digits after the decimal point by ISO 4217. Errors: currency_unknown. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_currency_exponent(const char *currency, size_t currency_size, int32_t *out,
                                                   couvert_error **error);

/* Decimal text to minor units; more digits than the currency has are an error. Errors: currency_unknown,
   money_format, money_overflow. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_money_parse(const char *amount, size_t amount_size, const char *currency,
                                             size_t currency_size, int64_t *out, couvert_error **error);

/* Minor units to decimal text: "12.50". Errors: currency_unknown. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_money_format(int64_t minor, const char *currency, size_t currency_size,
                                              couvert_buf *out, couvert_error **error);

/* The sum of two amounts of one currency. Errors: currency_unknown, money_overflow. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_money_add(int64_t a, int64_t b, const char *currency, size_t currency_size,
                                           int64_t *out, couvert_error **error);

/* An amount n times. Errors: currency_unknown, money_overflow. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_money_times(int64_t minor, int64_t n, const char *currency, size_t currency_size,
                                             int64_t *out, couvert_error **error);

/* A share in parts per million, rounded as named: half_up, half_even, half_down, up, down, ceiling, floor, half_odd,
   half_ceiling, half_floor. Errors: invalid_argument, currency_unknown, money_overflow. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_money_portion(int64_t minor, int64_t rate_ppm, const char *rounding,
                                               size_t rounding_size, const char *currency, size_t currency_size,
                                               int64_t *out, couvert_error **error);

/* Splits an amount by weights so that the parts sum to it; `parts` has room for `count` numbers. Errors:
   currency_unknown, allocation_weights, limit_exceeded, money_overflow. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_money_allocate(int64_t minor, const int64_t *weights, size_t weights_count,
                                                const char *currency, size_t currency_size, int64_t *parts,
                                                couvert_error **error);

/* ---- A venue with its menu and rules, for pricing without a store ---- */

/* Prepares a venue with its menu and rules for pricing. An empty menu is allowed: then nothing can be priced.
   Documents: venue: Venue, menu: Menu, rules: PriceRules. Errors: menu_invalid, rules_invalid. Since 0.1,
   experimental. */
COUVERT_API couvert_code couvert_book_create(const char *venue, size_t venue_size, const char *menu, size_t menu_size,
                                             const char *rules, size_t rules_size, couvert_book **out,
                                             couvert_error **error);

/* NULL is allowed. Calls that still run end well. Since 0.1, experimental. */
COUVERT_API void couvert_book_free(couvert_book *book);

/* What it was made of: "venue", "menu" or "rules". Errors: invalid_argument, menu_not_published. Since 0.1,
   experimental. */
COUVERT_API couvert_code couvert_book_document(couvert_book *self, const char *part, size_t part_size,
                                               couvert_buf *out, couvert_error **error);

/* The price of a basket with every step, and whether it can be ordered. The same on every platform to the cent.
   Documents: request: PricingRequest, out: PricingAnswer. Errors: invalid_argument, menu_not_published,
   cart_wrong_venue, limit_exceeded, tax_rate_missing, money_overflow. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_book_quote(couvert_book *self, const char *request, size_t request_size,
                                            couvert_buf *out, couvert_error **error);

/* The total of a basket alone, in minor units: for dragging a quantity. Documents: request: PricingRequest. Errors:
   invalid_argument, menu_not_published, cart_wrong_venue, limit_exceeded, tax_rate_missing, money_overflow. Since
   0.1, experimental. */
COUVERT_API couvert_code couvert_book_total(couvert_book *self, const char *request, size_t request_size,
                                            int64_t *out, couvert_error **error);

/* Everything that is wrong with a basket, an array of issues. Documents: cart: Cart, out: an array of Issue. Errors:
   menu_not_published. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_book_check(couvert_book *self, const char *cart, size_t cart_size, couvert_buf *out,
                                            couvert_error **error);

/* Whether the venue, one item, or a whole basket can be ordered, with every reason and the next time. Documents:
   request: OrderableRequest, out: Orderable. Errors: invalid_argument, menu_not_published. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_book_orderable(couvert_book *self, const char *request, size_t request_size,
                                                couvert_buf *out, couvert_error **error);

/* Minimum, maximum and fees before there is a basket. Documents: request: PricingRequest, out: OrderBounds. Errors:
   invalid_argument, fulfilment_not_offered. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_book_bounds(couvert_book *self, const char *request, size_t request_size,
                                             couvert_buf *out, couvert_error **error);

/* The menu as it is at an instant, in the first of the languages that is held: what is on sale, at which price.
   Documents: request: MenuAtRequest, out: MenuAt. Errors: menu_not_published. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_book_menu_at(couvert_book *self, const char *request, size_t request_size,
                                              couvert_buf *out, couvert_error **error);

/* An old order as a basket of today, with what is no longer the same. Documents: order: Order, out: Reorder. Errors:
   menu_not_published, cart_wrong_venue. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_book_reorder(couvert_book *self, const char *order, size_t order_size,
                                              const char *cart_id, size_t cart_id_size, const char *at,
                                              size_t at_size, couvert_buf *out, couvert_error **error);

/* The proof of a price, which anybody can check. Documents: request: PricingRequest, out: PriceProof. Errors:
   invalid_argument, menu_not_published. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_book_prove(couvert_book *self, const char *request, size_t request_size,
                                            couvert_buf *out, couvert_error **error);

/* ---- Documents in, documents out ---- */

/* Everything worth telling the author of a menu, an array of findings, errors first. Documents: menu: Menu, out: an
   array of Finding. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_menu_lint(const char *menu, size_t menu_size, couvert_buf *out,
                                           couvert_error **error);

/* Another system's menu: schemaorg, ubereats, opendelivery, square, justeat, hubrise or ondc, with a report of what
   does not carry over. Documents: options: ImportOptions, out: Imported. Errors: invalid_argument,
   format_not_supported, import_format, currency_unknown. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_menu_import(const char *format, size_t format_size, const char *source,
                                             size_t source_size, const char *options, size_t options_size,
                                             couvert_buf *out, couvert_error **error);

/* A venue's menu in another system's format. Documents: out: Exported. Errors: invalid_argument,
   format_not_supported, menu_not_published. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_menu_export(couvert_book *self, const char *format, size_t format_size,
                                             couvert_buf *out, couvert_error **error);

/* Opening hours in OpenStreetMap's syntax as a calendar for the dates given. Documents: place: HoursRequest, out:
   Calendar. Errors: hours_syntax, holidays_unknown, limit_exceeded. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_hours_import(const char *hours, size_t hours_size, const char *place,
                                              size_t place_size, couvert_buf *out, couvert_error **error);

/* A quote as a tree of message keys. Documents: quote: Quote, out: Explanation. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_quote_explain(const char *quote, size_t quote_size, couvert_buf *out,
                                               couvert_error **error);

/* Recomputes the total from the steps alone. Documents: quote: Quote. Errors: price_changed. Since 0.1,
   experimental. */
COUVERT_API couvert_code couvert_quote_verify(const char *quote, size_t quote_size, couvert_error **error);

/* Checks a proof of a price; names the line and the rule of a mismatch. Documents: proof: PriceProof, out:
   ProofCheck. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_proof_check(const char *proof, size_t proof_size, couvert_buf *out,
                                             couvert_error **error);

/* A bill for each payer; they add up exactly. Documents: quote: Quote, plan: SplitPlan, out: an array of Bill.
   Errors: invalid_argument. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_quote_split(const char *quote, size_t quote_size, const char *plan, size_t plan_size,
                                             couvert_buf *out, couvert_error **error);

/* One more refund of a sale; any sequence of them ends at zero. Documents: ledger: RefundLedger, request:
   RefundRequest, out: RefundLedger. Errors: invalid_argument. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_refund_apply(const char *ledger, size_t ledger_size, const char *request,
                                              size_t request_size, couvert_buf *out, couvert_error **error);

/* The events of a command, or why it is refused. `now` is an instant. Documents: order: Order, command:
   OrderCommand, actor: Actor, out: an array of OrderEvent. Errors: permission_denied. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_order_decide(const char *order, size_t order_size, const char *command,
                                              size_t command_size, const char *actor, size_t actor_size,
                                              const char *now, size_t now_size, couvert_buf *out,
                                              couvert_error **error);

/* The order after an event. Documents: order: Order, event: OrderEvent, out: Order. Errors: invalid_argument. Since
   0.1, experimental. */
COUVERT_API couvert_code couvert_order_apply(const char *order, size_t order_size, const char *event,
                                             size_t event_size, couvert_buf *out, couvert_error **error);

/* A group basket with one more operation. Documents: group: GroupCart, op: GroupOp, out: GroupCart. Errors:
   operation_mismatch, group_locked, group_deadline, participant_unknown, line_unknown. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_group_edit(const char *group, size_t group_size, const char *op, size_t op_size,
                                            const char *now, size_t now_size, couvert_buf *out,
                                            couvert_error **error);

/* Two copies of a group basket as one; the order does not matter. Documents: a: GroupCart, b: GroupCart, out:
   GroupCart. Errors: group_mismatch, operation_mismatch, limit_exceeded. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_group_merge(const char *a, size_t a_size, const char *b, size_t b_size,
                                             couvert_buf *out, couvert_error **error);

/* What people see of a group basket. Documents: group: GroupCart, out: GroupView. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_group_view(const char *group, size_t group_size, couvert_buf *out,
                                            couvert_error **error);

/* ---- The device ---- */

/* Opens a device's store, or begins one. `host` lends what the options do not hold; it is copied, and its functions
   are called until couvert_client_free() returns. Documents: options: ClientOptions. Errors: invalid_argument,
   storage_busy, storage_version, storage_not_encrypted, storage_key_wrong, storage_io, storage_full. Since 0.1,
   experimental. */
COUVERT_API couvert_code couvert_client_open(const char *options, size_t options_size, const couvert_host *host,
                                             couvert_client **out, couvert_error **error);

/* Waits for running calls; later ones are `closed`. Idempotent. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_client_close(couvert_client *self, couvert_error **error);

/* Closes, and gives the handle back. NULL is allowed. Since 0.1, experimental. */
COUVERT_API void couvert_client_free(couvert_client *client);

/* What opening found: created, salvaged, what was lost. Documents: out: OpenReport. Errors: closed. Since 0.1,
   experimental. */
COUVERT_API couvert_code couvert_client_opened(couvert_client *self, couvert_buf *out, couvert_error **error);

/* When the house was last heard, and what waits. Documents: out: Seen. Errors: closed. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_client_seen(couvert_client *self, couvert_buf *out, couvert_error **error);

/* The venues that this device holds, an array. Documents: out: an array of Venue. Errors: closed. Since 0.1,
   experimental. */
COUVERT_API couvert_code couvert_client_venues(couvert_client *self, couvert_buf *out, couvert_error **error);

/* A venue with its menu and rules, as this device holds it now. A snapshot. Errors: venue_unknown, closed. Since
   0.1, experimental. */
COUVERT_API couvert_code couvert_client_book(couvert_client *self, const char *venue, size_t venue_size,
                                             couvert_book **out, couvert_error **error);

/* What is counted and snoozed at a venue. Documents: out: Stock. Errors: closed. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_client_stock(couvert_client *self, const char *venue, size_t venue_size,
                                              couvert_buf *out, couvert_error **error);

/* The price of a basket without a connection; the same as the house's for the same menu. Documents: request:
   DeviceQuoteRequest, out: DeviceQuoteAnswer. Errors: venue_unknown, menu_not_published, closed. Since 0.1,
   experimental. */
COUVERT_API couvert_code couvert_client_quote(couvert_client *self, const char *request, size_t request_size,
                                              couvert_buf *out, couvert_error **error);

/* Keeps a basket; a shared one travels to the others. Documents: basket: GroupCart, out: GroupCart. Errors:
   group_mismatch, operation_mismatch, limit_exceeded, storage_io, storage_full, closed. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_client_put_basket(couvert_client *self, const char *basket, size_t basket_size,
                                                   int32_t share, couvert_buf *out, couvert_error **error);

/* A basket of this device. Documents: out: GroupCart. Errors: basket_unknown, closed. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_client_basket(couvert_client *self, const char *id, size_t id_size, couvert_buf *out,
                                               couvert_error **error);

/* All baskets of this device, an array. Documents: out: an array of GroupCart. Errors: closed. Since 0.1,
   experimental. */
COUVERT_API couvert_code couvert_client_baskets(couvert_client *self, couvert_buf *out, couvert_error **error);

/* Forgets a basket. Errors: basket_unknown, closed. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_client_drop_basket(couvert_client *self, const char *id, size_t id_size,
                                                    couvert_error **error);

/* Asks for an order. When it returns, the request is on the disk and reaches the house once. Nil or missing ids are
   made. Documents: order: PlaceOrder, out: LocalOrder. Errors: command_mismatch, price_changed, offline_limit,
   not_offline, order_exists, permission_denied, outbox_full, storage_io, storage_full, closed. Since 0.1,
   experimental. */
COUVERT_API couvert_code couvert_client_place(couvert_client *self, const char *order, size_t order_size,
                                              couvert_buf *out, couvert_error **error);

/* A command for an order: accept, mark ready, cancel, hand over… Documents: command: OrderCommand, out: LocalOrder.
   Errors: order_unknown, permission_denied, not_offline, outbox_full, storage_io, storage_full, closed. Since 0.1,
   experimental. */
COUVERT_API couvert_code couvert_client_submit(couvert_client *self, const char *command, size_t command_size,
                                               couvert_buf *out, couvert_error **error);

/* A command for a venue's stock; answers with its id. Documents: command: StockCommand. Errors: venue_unknown,
   permission_denied, stock_invalid, not_offline, outbox_full, storage_io, storage_full, closed. Since 0.1,
   experimental. */
COUVERT_API couvert_code couvert_client_submit_stock(couvert_client *self, const char *command, size_t command_size,
                                                     couvert_buf *out, couvert_error **error);

/* An order as this device sees it, with what waits for a verdict carried out and marked. Documents: out: LocalOrder.
   Errors: order_unknown, closed. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_client_order(couvert_client *self, const char *id, size_t id_size, couvert_buf *out,
                                              couvert_error **error);

/* A page of orders, newest first. Documents: query: OrderQuery, out: OrderList. Errors: cursor_invalid,
   limit_exceeded, closed. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_client_orders(couvert_client *self, const char *query, size_t query_size,
                                               couvert_buf *out, couvert_error **error);

/* What waits to be sent, an array by seq. Documents: out: an array of PendingCommand. Errors: closed. Since 0.1,
   experimental. */
COUVERT_API couvert_code couvert_client_outbox(couvert_client *self, couvert_buf *out, couvert_error **error);

/* What the house refused and the person has not decided on yet, an array, oldest first. Documents: out: an array of
   Conflict. Errors: closed. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_client_conflicts(couvert_client *self, couvert_buf *out, couvert_error **error);

/* The person has decided on a refused command. The answer is the new order, or `null` after giving up. Documents:
   resolution: Resolution, out: LocalOrder. Errors: conflict_unknown, invalid_argument, price_changed, closed. Since
   0.1, experimental. */
COUVERT_API couvert_code couvert_client_resolve(couvert_client *self, const char *conflict, size_t conflict_size,
                                                const char *resolution, size_t resolution_size, couvert_buf *out,
                                                couvert_error **error);

/* Sends what waits and fetches what is new, through the host's transport, for at most `limit_us`. A missing network
   is told in the report. Documents: out: SyncReport. Errors: storage_io, storage_full, closed. Since 0.1,
   experimental. */
COUVERT_API couvert_code couvert_client_sync(couvert_client *self, int64_t limit_us, couvert_buf *out,
                                             couvert_error **error);

/* For hosts that exchange themselves: the next request, or `null` when there is nothing to do now. Documents: out:
   TransportRequest. Errors: closed. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_client_next_request(couvert_client *self, couvert_buf *out, couvert_error **error);

/* The answer to the last request; with a code other than 0 there was none and `response` is ignored. Documents:
   response: TransportResponse. Errors: invalid_argument, closed. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_client_take_answer(couvert_client *self, int32_t code, const char *response,
                                                    size_t response_size, couvert_error **error);

/* When there may be something to do, in microseconds since 1970; -1: not before something changes. Errors: closed.
   Since 0.1, experimental. */
COUVERT_API couvert_code couvert_client_next_due(couvert_client *self, int64_t *out, couvert_error **error);

/* What was put off is due now: the network is back. Errors: closed. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_client_wake(couvert_client *self, couvert_error **error);

/* The report of the exchanges since the last call. Documents: out: SyncReport. Errors: closed. Since 0.1,
   experimental. */
COUVERT_API couvert_code couvert_client_take_report(couvert_client *self, couvert_buf *out, couvert_error **error);

/* Calls back after each change, on the thread that caused it, without a lock held. Answers with a number for
   couvert_client_unwatch(). `free_userdata` is called once, after the last call. Errors: closed. Since 0.1,
   experimental. */
COUVERT_API couvert_code couvert_client_watch(couvert_client *self, couvert_callback observer, void *userdata,
                                              void (*free_userdata)(void *), int64_t *out, couvert_error **error);

/* When it returns, no call is running and none will start (unless it is called from within one). Errors: closed.
   Since 0.1, experimental. */
COUVERT_API couvert_code couvert_client_unwatch(couvert_client *self, int64_t number, couvert_error **error);

/* Gives up what waits, after writing it to `export_path`. Answers with how many commands. Errors: storage_io,
   closed. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_client_discard_pending(couvert_client *self, const char *reason, size_t reason_size,
                                                        const char *export_path, size_t export_path_size,
                                                        int64_t *out, couvert_error **error);

/* Clears the store for another account; what waits must have been sent or discarded. Errors: outbox_full, closed.
   Since 0.1, experimental. */
COUVERT_API couvert_code couvert_client_sign_out(couvert_client *self, couvert_error **error);

/* ---- The house ---- */

/* Opens the authority's store, or begins one. Without `path` in the options it lives in memory. Documents: options:
   HouseOptions. Errors: invalid_argument, storage_busy, storage_version, storage_io, storage_full, storage_corrupt.
   Since 0.1, experimental. */
COUVERT_API couvert_code couvert_house_open(const char *options, size_t options_size, const couvert_host *host,
                                            couvert_house **out, couvert_error **error);

/* Waits for queued commands, then refuses new ones. Idempotent. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_house_close(couvert_house *self, couvert_error **error);

/* Closes, and gives the handle back. NULL is allowed. Since 0.1, experimental. */
COUVERT_API void couvert_house_free(couvert_house *house);

/* Creates or replaces a venue. An expected version below 0: whatever is there. Documents: venue: Venue, actor:
   Actor, out: Venue. Errors: permission_denied, version_conflict, closed. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_house_put_venue(couvert_house *self, const char *venue, size_t venue_size,
                                                 const char *actor, size_t actor_size, int64_t expected_version,
                                                 couvert_buf *out, couvert_error **error);

/* Publishes a menu with its rules; the version is set by the house. Documents: menu: Menu, rules: PriceRules, actor:
   Actor. Errors: venue_unknown, menu_invalid, menu_currency, rules_invalid, menu_tax_class_unknown,
   permission_denied, version_conflict, closed. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_house_publish(couvert_house *self, const char *menu, size_t menu_size,
                                               const char *rules, size_t rules_size, const char *actor,
                                               size_t actor_size, int64_t expected_version, couvert_book **out,
                                               couvert_error **error);

/* What is published for a venue now. A snapshot. Errors: venue_unknown, closed. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_house_book(couvert_house *self, const char *venue, size_t venue_size,
                                            couvert_book **out, couvert_error **error);

/* Search: near a place, open at a time, by words. Documents: query: VenueQuery, out: VenuePage. Errors:
   limit_exceeded, closed. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_house_venues(couvert_house *self, const char *query, size_t query_size,
                                              couvert_buf *out, couvert_error **error);

/* The price of a basket now, with what is left in stock and whose promotions are used up. Documents: request:
   HouseQuoteRequest, out: HouseQuoteAnswer. Errors: venue_unknown, menu_not_published, closed. Since 0.1,
   experimental. */
COUVERT_API couvert_code couvert_house_quote(couvert_house *self, const char *request, size_t request_size,
                                             couvert_buf *out, couvert_error **error);

/* Accepts an order. The same command gets the same receipt for ever. Documents: order: PlaceOrder, actor: Actor,
   out: Receipt. Errors: command_mismatch, venue_unknown, menu_not_published, price_changed, order_exists,
   permission_denied, overloaded, closed. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_house_place(couvert_house *self, const char *order, size_t order_size,
                                             const char *actor, size_t actor_size, couvert_buf *out,
                                             couvert_error **error);

/* A command for an order. Documents: command: OrderCommand, actor: Actor, out: Receipt. Errors: command_mismatch,
   order_unknown, permission_denied, overloaded, closed. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_house_submit(couvert_house *self, const char *command, size_t command_size,
                                              const char *actor, size_t actor_size, couvert_buf *out,
                                              couvert_error **error);

/* A command for a venue's stock. Documents: command: StockCommand, actor: Actor, out: StockReceipt. Errors:
   command_mismatch, venue_unknown, permission_denied, stock_invalid, stock_insufficient, overloaded, closed. Since
   0.1, experimental. */
COUVERT_API couvert_code couvert_house_submit_stock(couvert_house *self, const char *command, size_t command_size,
                                                    const char *actor, size_t actor_size, couvert_buf *out,
                                                    couvert_error **error);

/* An order as the actor may see it. Documents: actor: Actor, out: Order. Errors: order_unknown, closed. Since 0.1,
   experimental. */
COUVERT_API couvert_code couvert_house_order(couvert_house *self, const char *id, size_t id_size, const char *actor,
                                             size_t actor_size, couvert_buf *out, couvert_error **error);

/* A page of orders that the actor may see, newest first. Documents: query: HouseOrderQuery, actor: Actor, out:
   OrderPage. Errors: permission_denied, cursor_invalid, limit_exceeded, closed. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_house_orders(couvert_house *self, const char *query, size_t query_size,
                                              const char *actor, size_t actor_size, couvert_buf *out,
                                              couvert_error **error);

/* The log after a position, as far as the actor may see it. Documents: actor: Actor, out: EventPage. Errors:
   cursor_invalid, limit_exceeded, closed. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_house_events(couvert_house *self, int64_t after, int32_t limit, const char *actor,
                                              size_t actor_size, couvert_buf *out, couvert_error **error);

/* What a device brings: a verdict for each command. Documents: request: PushRequest, actor: Actor, out: PushAnswer.
   Errors: sync_protocol, limit_exceeded, invalid_argument, permission_denied, device_cloned, overloaded, closed.
   Since 0.1, experimental. */
COUVERT_API couvert_code couvert_house_push(couvert_house *self, const char *request, size_t request_size,
                                            const char *actor, size_t actor_size, couvert_buf *out,
                                            couvert_error **error);

/* One page of what changed for a device. Documents: request: PullRequest, actor: Actor, out: PullAnswer. Errors:
   sync_protocol, limit_exceeded, permission_denied, access_revoked, device_cloned, cursor_invalid, cursor_expired,
   closed. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_house_pull(couvert_house *self, const char *request, size_t request_size,
                                            const char *actor, size_t actor_size, couvert_buf *out,
                                            couvert_error **error);

/* Takes away or gives back somebody's rights. Documents: change: AccessChange, actor: Actor. Errors:
   permission_denied, invalid_argument, venue_unknown, closed. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_house_set_access(couvert_house *self, const char *change, size_t change_size,
                                                  const char *actor, size_t actor_size, couvert_error **error);

/* Fires what is due; call it about once a second. Answers with how many orders. Errors: closed. Since 0.1,
   experimental. */
COUVERT_API couvert_code couvert_house_tick(couvert_house *self, int32_t *out, couvert_error **error);

/* Calls back after each commit with the new head, from the house's thread. One watcher; a second call replaces it.
   Errors: closed. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_house_watch(couvert_house *self, couvert_callback observer, void *userdata,
                                             void (*free_userdata)(void *), couvert_error **error);

/* Recomputes every order, total, count and version of a store; nobody may have it open. Documents: out:
   VerifyReport. Errors: storage_busy, storage_io, storage_corrupt. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_house_verify(const char *path, size_t path_size, couvert_buf *out,
                                              couvert_error **error);

/* ---- Stores ---- */

/* Turns a plain store into an encrypted one, in place; a kill at any point leaves one of the two, whole. Errors:
   storage_busy, storage_not_encrypted, storage_io, storage_full. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_store_encrypt(const char *path, size_t path_size, const uint8_t key[32],
                                               couvert_error **error);

/* Encrypts a store with another key, in place. Errors: storage_busy, storage_not_encrypted, storage_key_wrong,
   storage_io, storage_full. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_store_rekey(const char *path, size_t path_size, const uint8_t key[32],
                                             const uint8_t new_key[32], couvert_error **error);

#ifdef __cplusplus
}
#endif

#endif

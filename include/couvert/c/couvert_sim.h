/* Generated from bindings/spec/sim_functions.json by bindings/gen/generate.py. Do not edit.
   SPDX-License-Identifier: Apache-2.0

   The world in a box: a house, its people, their devices and the network between them, for tests of applications. It is a
   library of its own, libcouvert_sim_c, which no application carries. C89 but for <stdint.h>.

   Shape: as in couvert.h, but for errors: a function returns 0 or the number of an error code; then, unless `problem` is
   NULL, *problem holds a CallProblem, a document that couvert_sim_buf_free() frees like every other buffer of this library.
   Handles are names, texts are UTF-8 with a size, documents are JSON.

   Threads: every function may be called from any thread; calls into one world wait for each other. Whoever wants the same
   story twice calls from one thread. Time stands still between calls. */
#ifndef COUVERT_C_COUVERT_SIM_H
#define COUVERT_C_COUVERT_SIM_H

#include "couvert/c/couvert.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct couvert_sim couvert_sim;

/* ---- The library itself ---- */

/* Frees the content of a buffer that a function of this library filled. NULL and an empty buffer are allowed. Since
   0.1, experimental. */
COUVERT_API void couvert_sim_buf_free(couvert_buf *buf);

/* How many worlds and buffers were given out and not freed. 0 when nothing leaks. Since 0.1, experimental. */
COUVERT_API int64_t couvert_sim_live_handles(void);

/* JSON Schemas (2020-12) of the documents that only this interface has, one object by type name. Documents: out:
   Schemas. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_sim_schemas(couvert_buf *out, couvert_buf *problem);

/* The fifty invariants: what checks each of them, or what has to exist first. Documents: out: an array of
   WorldInvariant. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_sim_invariants(couvert_buf *out, couvert_buf *problem);

/* ---- The world and its time ---- */

/* A world from a seed. The same seed, options and calls give the same world on every machine. Nothing happens until
   time goes by. Documents: options: WorldOptions. Errors: limit_exceeded. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_sim_open(int64_t seed, const char *options, size_t options_size, couvert_sim **out,
                                          couvert_buf *problem);

/* Ends the world, once no call is in it any more. Hosts that it lent go on, and with them what they need. NULL is
   allowed. Since 0.1, experimental. */
COUVERT_API void couvert_sim_free(couvert_sim *self);

/* Lets that much time go by, in microseconds; at most a year. Errors: limit_exceeded. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_sim_advance(couvert_sim *self, int64_t us, couvert_buf *problem);

/* Lets the next thing happen, whenever that is. Answers with the microseconds since the beginning. Since 0.1,
   experimental. */
COUVERT_API couvert_code couvert_sim_step(couvert_sim *self, int64_t *out, couvert_buf *problem);

/* Ends all faults, waits until everything has drained, and judges: the log by a model of its own, the store, every
   device. Once; later calls give the same report. Documents: out: WorldReport. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_sim_finish(couvert_sim *self, couvert_buf *out, couvert_buf *problem);

/* What has happened so far, with the trace, who is there, and what already broke. Documents: out: WorldReport. Since
   0.1, experimental. */
COUVERT_API couvert_code couvert_sim_report(couvert_sim *self, couvert_buf *out, couvert_buf *problem);

/* Judges the log as it is now, without waiting for anything. What broke before is contained. Documents: out: an
   array of WorldFailure. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_sim_check(couvert_sim *self, couvert_buf *out, couvert_buf *problem);

/* What happened in words, a line each, from the line `after` on; 0: from the beginning. Empty without the option
   `story`. Documents: out: WorldStory. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_sim_story(couvert_sim *self, int64_t after, couvert_buf *out, couvert_buf *problem);

/* Orders as the house has them. Documents: query: HouseOrderQuery, out: OrderPage. Errors: unavailable,
   cursor_invalid. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_sim_orders(couvert_sim *self, const char *query, size_t query_size, couvert_buf *out,
                                            couvert_buf *problem);

/* The house's log after a position, at most `limit` entries. Documents: out: EventPage. Errors: unavailable. Since
   0.1, experimental. */
COUVERT_API couvert_code couvert_sim_events(couvert_sim *self, int64_t after, int64_t limit, couvert_buf *out,
                                            couvert_buf *problem);

/* ---- What goes wrong ---- */

/* A fault by name, at a time from now. A fault of messages or payments happens to the next one. Documents: strike:
   WorldStrike. Errors: closed. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_sim_strike(couvert_sim *self, const char *strike, size_t strike_size,
                                            couvert_buf *problem);

/* Asks the provider of payments; time goes by. A payment that is declined is an answer. The world judges at its end
   whether anybody was charged twice, and whether what was not answered was asked again. Documents: request:
   WorldPaymentRequest, out: WorldPayment. Errors: transport_timeout, command_mismatch, not_found,
   invalid_transition. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_sim_pay(couvert_sim *self, const char *request, size_t request_size,
                                         couvert_buf *out, couvert_buf *problem);

/* ---- A client of your own in it ---- */

/* A device that the caller brings. Answers with its number for the functions below. Documents: guest: WorldGuest.
   Since 0.1, experimental. */
COUVERT_API couvert_code couvert_sim_join(couvert_sim *self, const char *guest, size_t guest_size, int64_t *out,
                                          couvert_buf *problem);

/* The guest's clock: microseconds since 1970. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_sim_now(couvert_sim *self, int64_t guest, int64_t *out, couvert_buf *problem);

/* The guest's clock that only runs forward, in microseconds. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_sim_uptime(couvert_sim *self, int64_t guest, int64_t *out, couvert_buf *problem);

/* Which start that clock counts from: a number that a reboot changes, not below zero. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_sim_boot(couvert_sim *self, int64_t guest, int64_t *out, couvert_buf *problem);

/* Octets of the guest's own chance: the same for the same seed. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_sim_random(couvert_sim *self, int64_t guest, uint8_t *out, size_t size,
                                            couvert_buf *problem);

/* Sends a request through the network of the world. Time goes by until the answer is there, or until `limit_us`.
   Documents: request: TransportRequest, out: TransportResponse. Errors: transport_unreachable, transport_timeout.
   Since 0.1, experimental. */
COUVERT_API couvert_code couvert_sim_send(couvert_sim *self, int64_t guest, const char *request, size_t request_size,
                                          int64_t limit_us, couvert_buf *out, couvert_buf *problem);

/* Fills a host for couvert_client_open() with the guest's clock, chance and transport. `reply_set` is
   couvert_reply_set: this library does not link the other one. Whoever takes the host gives its userdata back by
   free_userdata. Since 0.1, experimental. */
COUVERT_API couvert_code couvert_sim_host(couvert_sim *self, int64_t guest,
                                          couvert_code (*reply_set)(couvert_reply *, const char *, size_t),
                                          couvert_host *out, couvert_buf *problem);

#ifdef __cplusplus
}
#endif

#endif

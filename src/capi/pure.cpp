// SPDX-License-Identifier: Apache-2.0
// Documents in, documents out: everything that needs neither a store nor a prepared menu.
#include <optional>

#include "capi/calls.hpp"
#include "capi/guard.hpp"
#include "couvert/refund.hpp"
#include "couvert/split.hpp"

using namespace couvert;
using namespace couvert::capi;

namespace {

std::optional<Instant> instant_or_none(std::string_view text) {
  if (text.empty()) return std::nullopt;
  return need(parse_instant(text));
}

}  // namespace

extern "C" {

couvert_code couvert_menu_lint(const char* menu, size_t menu_size, couvert_buf* out, couvert_error** error) {
  return guard(error, [&] { Output(out).documents(lint(document<Menu>(menu, menu_size))); });
}

couvert_code couvert_menu_import(const char* format, size_t format_size, const char* source, size_t source_size,
                                 const char* options, size_t options_size, couvert_buf* out, couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    const auto asked = document<ImportRequest>("options", options, options_size);
    output.document(need(capi::import_menu(text(format, format_size), text(source, source_size), asked)));
  });
}

couvert_code couvert_hours_import(const char* hours, size_t hours_size, const char* place, size_t place_size,
                                  couvert_buf* out, couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    const auto asked = document<HoursRequest>("place", place, place_size);
    output.document(need(import_hours(text(hours, hours_size), asked)));
  });
}

couvert_code couvert_quote_explain(const char* quote, size_t quote_size, couvert_buf* out, couvert_error** error) {
  return guard(error, [&] { Output(out).document(need(explain(document<Quote>(quote, quote_size)))); });
}

couvert_code couvert_quote_verify(const char* quote, size_t quote_size, couvert_error** error) {
  return guard(error, [&] { need(verify_quote(document<Quote>(quote, quote_size))); });
}

couvert_code couvert_proof_check(const char* proof, size_t proof_size, couvert_buf* out, couvert_error** error) {
  return guard(error, [&] { Output(out).document(need(check_proof(document<PriceProof>(proof, proof_size)))); });
}

couvert_code couvert_quote_split(const char* quote, size_t quote_size, const char* plan, size_t plan_size,
                                 couvert_buf* out, couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    const auto whole = document<Quote>("quote", quote, quote_size);
    output.documents(need(split(whole, document<SplitPlan>("plan", plan, plan_size))));
  });
}

couvert_code couvert_refund_apply(const char* ledger, size_t ledger_size, const char* request, size_t request_size,
                                  couvert_buf* out, couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    const auto before = document<RefundLedger>("ledger", ledger, ledger_size);
    output.document(need(refund(before, document<RefundRequest>("request", request, request_size))));
  });
}

couvert_code couvert_order_decide(const char* order, size_t order_size, const char* command, size_t command_size,
                                  const char* actor, size_t actor_size, const char* now, size_t now_size,
                                  couvert_buf* out, couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    DecideContext context;
    context.now = need(parse_instant(text(now, now_size)));
    output.documents(need(decide(document<Order>("order", order, order_size),
                                 document<OrderCommand>("command", command, command_size),
                                 document<Actor>("actor", actor, actor_size), context)));
  });
}

couvert_code couvert_order_apply(const char* order, size_t order_size, const char* event, size_t event_size,
                                 couvert_buf* out, couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    auto before = document<Order>("order", order, order_size);
    output.document(apply(std::move(before), document<OrderEvent>("event", event, event_size)));
  });
}

couvert_code couvert_group_edit(const char* group, size_t group_size, const char* op, size_t op_size, const char* now,
                                size_t now_size, couvert_buf* out, couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    const auto before = document<GroupCart>("group", group, group_size);
    output.document(need(edit(before, document<GroupOp>("op", op, op_size), instant_or_none(text(now, now_size)))));
  });
}

couvert_code couvert_group_merge(const char* a, size_t a_size, const char* b, size_t b_size, couvert_buf* out,
                                 couvert_error** error) {
  return guard(error, [&] {
    Output output(out);
    output.document(need(merge(document<GroupCart>("a", a, a_size), document<GroupCart>("b", b, b_size))));
  });
}

couvert_code couvert_group_view(const char* group, size_t group_size, couvert_buf* out, couvert_error** error) {
  return guard(error, [&] { Output(out).document(view(document<GroupCart>(group, group_size))); });
}

}  // extern "C"

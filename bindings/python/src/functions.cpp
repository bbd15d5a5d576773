// SPDX-License-Identifier: Apache-2.0
// Functions without a state: the library itself, money, documents, stores.
#include "functions.hpp"

#include <array>
#include <string>
#include <vector>

#include "capi/calls.hpp"
#include "capi/fields.hpp"
#include "capi/schemas.hpp"
#include "convert.hpp"
#include "couvert/c/couvert.h"
#include "couvert/limits.hpp"
#include "couvert/refund.hpp"
#include "couvert/split.hpp"
#include "docs.hpp"
#include "handle.hpp"

namespace couvert {
inline namespace v0 {
namespace python {
namespace {

using py::arg;
using Object = const py::object&;

Money money(Object minor, Object currency) {
  return {take<std::int64_t>(minor, "minor"), need(Currency::parse(take<std::string>(currency, "currency")))};
}

std::string new_id() {
  std::array<std::uint8_t, 10> random{};
  spi::system_host().random(random);
  return uuid_text(make_uuid_v7(spi::system_host().now().us, random));
}

py::object catalogue() {
  py::list rows;
  for (const ErrorInfo& row : error_catalogue()) {
    py::dict each;
    each["code"] = static_cast<std::int32_t>(row.code);
    each["name"] = std::string(row.name);
    each["kind"] = std::string(error_kind_name(row.kind));
    each["retryable"] = row.retryable;
    each["http"] = row.http_status;
    each["text"] = std::string(row.text);
    rows.append(each);
  }
  return py::tuple(rows);
}

py::object allocated(Object minor, Object weights, Object currency) {
  const auto parts = need(allocate(money(minor, currency), take<std::vector<std::int64_t>>(weights, "weights")));
  py::tuple out(parts.size());
  for (std::size_t i = 0; i < parts.size(); ++i) out[i] = parts[i].minor;
  return out;
}

std::optional<Instant> instant_or_none(Object object) { return take<std::optional<Instant>>(object, "now"); }

void bind_library(py::module_& m) {
  m.def(
      "version", [] { return std::string(COUVERT_VERSION); }, doc("version"));
  m.def(
      "abi_level", [] { return COUVERT_ABI_LEVEL; }, doc("abi_level"));
  m.def(
      "engine", [] { return spi::storage_engine(); }, doc("engine"));
  m.def(
      "engine_encrypts", [] { return spi::storage_engine_encrypts(); }, doc("engine_encrypts"));
  m.def(
      "live_handles", [] { return live_handles(); }, doc("live_handles"));
  m.def("catalogue", &catalogue, doc("catalogue"));
  m.def(
      "schemas", [] { return py::module_::import("json").attr("loads")(capi::schemas()); }, doc("schemas"));
  m.def("id_new", &new_id, doc("id_new"));
  m.def(
      "document_check",
      [](Object type, Object document) {
        const auto name = take<std::string>(type, "type");
        if (!PyUnicode_Check(document.ptr()) && !PyBytes_Check(document.ptr()))
          wrong_type("str or bytes", document.ptr());
        return py::str(need(capi::canonical_document(name, document.cast<std::string>())));
      },
      arg("type"), arg("document"), doc("document_check"));
}

void bind_money(py::module_& m) {
  m.def(
      "currency_exponent",
      [](Object currency) { return need(Currency::parse(take<std::string>(currency, "currency"))).exponent(); },
      arg("currency"), doc("currency_exponent"));
  m.def(
      "money_parse",
      [](Object amount, Object currency) {
        const Currency unit = need(Currency::parse(take<std::string>(currency, "currency")));
        return need(parse_amount(take<std::string>(amount, "amount"), unit)).minor;
      },
      arg("amount"), arg("currency"), doc("money_parse"));
  m.def(
      "money_format", [](Object minor, Object currency) { return amount_text(money(minor, currency)); }, arg("minor"),
      arg("currency"), doc("money_format"));
  m.def(
      "money_add",
      [](Object a, Object b, Object currency) { return need(add(money(a, currency), money(b, currency))).minor; },
      arg("a"), arg("b"), arg("currency"), doc("money_add"));
  m.def(
      "money_times",
      [](Object minor, Object n, Object currency) {
        return need(times(money(minor, currency), take<std::int64_t>(n, "n"))).minor;
      },
      arg("minor"), arg("n"), arg("currency"), doc("money_times"));
  m.def(
      "money_portion",
      [](Object minor, Object rate_ppm, Object rounding, Object currency) {
        const auto mode = take<Rounding>(rounding, "rounding");
        return need(portion(money(minor, currency), take<Rate>(rate_ppm, "rate_ppm"), mode)).minor;
      },
      arg("minor"), arg("rate_ppm"), arg("rounding"), arg("currency"), doc("money_portion"));
  m.def("money_allocate", &allocated, arg("minor"), arg("weights"), arg("currency"), doc("money_allocate"));
  m.def(
      "localized",
      [](Object text, const py::args& locales) {
        const auto words = take<LocalizedText>(text, "text");
        std::vector<std::string> tags;
        for (const py::handle each : locales) tags.push_back(take<std::string>(each, "locale"));
        const std::vector<std::string_view> chain(tags.begin(), tags.end());
        return py::str(std::string(words.get(chain)));
      },
      arg("text"), "The text in the first of the languages that is held, else in one that is.");
}

void bind_documents(py::module_& m) {
  m.def(
      "menu_lint", [](Object menu) { return give(unlocked([&, &of = ref<Menu>(menu, "menu")] { return lint(of); })); },
      arg("menu"), doc("menu_lint"));
  m.def(
      "menu_import",
      [](Object format, Object source, Object options) {
        const auto name = take<std::string>(format, "format");
        if (!PyUnicode_Check(source.ptr()) && !PyBytes_Check(source.ptr())) wrong_type("str or bytes", source.ptr());
        const auto text = source.cast<std::string>();
        const auto& asked = ref<capi::ImportRequest>(options, "options");
        return give(need(unlocked([&] { return capi::import_menu(name, text, asked); })));
      },
      arg("format"), arg("source"), arg("options"), doc("menu_import"));
  m.def(
      "hours_import",
      [](Object hours, Object place) {
        const auto text = take<std::string>(hours, "hours");
        return give(need(capi::import_hours(text, ref<capi::HoursRequest>(place, "place"))));
      },
      arg("hours"), arg("place"), doc("hours_import"));
  m.def(
      "quote_explain", [](Object quote) { return give(need(explain(ref<Quote>(quote, "quote")))); }, arg("quote"),
      doc("quote_explain"));
  m.def(
      "quote_verify", [](Object quote) { need(verify_quote(ref<Quote>(quote, "quote"))); }, arg("quote"),
      doc("quote_verify"));
  m.def(
      "proof_check",
      [](Object proof) {
        const auto& claimed = ref<PriceProof>(proof, "proof");
        return give(need(unlocked([&] { return check_proof(claimed); })));
      },
      arg("proof"), doc("proof_check"));
  m.def(
      "quote_split",
      [](Object quote, Object plan) {
        return give(need(split(ref<Quote>(quote, "quote"), ref<SplitPlan>(plan, "plan"))));
      },
      arg("quote"), arg("plan"), doc("quote_split"));
  m.def(
      "refund_apply",
      [](Object ledger, Object request) {
        return give(need(refund(ref<RefundLedger>(ledger, "ledger"), ref<RefundRequest>(request, "request"))));
      },
      arg("ledger"), arg("request"), doc("refund_apply"));
  m.def(
      "order_decide",
      [](Object order, Object command, Object actor, Object now) {
        DecideContext context;
        context.now = take<Instant>(now, "now");
        return give(need(decide(ref<Order>(order, "order"), ref<OrderCommand>(command, "command"),
                                ref<Actor>(actor, "actor"), context)));
      },
      arg("order"), arg("command"), arg("actor"), arg("now"), doc("order_decide"));
  m.def(
      "order_apply",
      [](Object order, Object event) {
        return give(apply(ref<Order>(order, "order"), ref<OrderEvent>(event, "event")));
      },
      arg("order"), arg("event"), doc("order_apply"));
  m.def(
      "group_edit",
      [](Object group, Object op, Object now) {
        return give(need(edit(ref<GroupCart>(group, "group"), ref<GroupOp>(op, "op"), instant_or_none(now))));
      },
      arg("group"), arg("op"), arg("now") = py::none(), doc("group_edit"));
  m.def(
      "group_merge",
      [](Object a, Object b) { return give(need(merge(ref<GroupCart>(a, "a"), ref<GroupCart>(b, "b")))); }, arg("a"),
      arg("b"), doc("group_merge"));
  m.def(
      "group_view", [](Object group) { return give(view(ref<GroupCart>(group, "group"))); }, arg("group"),
      doc("group_view"));
}

void bind_stores(py::module_& m) {
  m.def(
      "store_encrypt",
      [](Object path, Object key) {
        const auto where = take<std::string>(path, "path");
        const SecretKey secret = key_from(key.ptr());
        need(unlocked([&] { return spi::encrypt_sqlite_storage(where, secret); }));
      },
      arg("path"), arg("key"), doc("store_encrypt"));
  m.def(
      "store_rekey",
      [](Object path, Object key, Object new_key) {
        spi::SqliteOptions options;
        options.path = take<std::string>(path, "path");
        options.create = false;
        options.key = key_from(key.ptr());
        const SecretKey next = key_from(new_key.ptr());
        need(unlocked([&] { return spi::rekey_sqlite_storage(options, next); }));
      },
      arg("path"), arg("key"), arg("new_key"), doc("store_rekey"));
}

}  // namespace

void bind_functions(py::module_& m) {
  bind_library(m);
  bind_money(m);
  bind_documents(m);
  bind_stores(m);
  m.attr("RESPONSE_OCTETS") = limits::response_octets;
}

}  // namespace python
}  // namespace v0
}  // namespace couvert

// SPDX-License-Identifier: Apache-2.0
// Field lists of what devices and the house say to each other.
#ifndef COUVERT_CODEC_FIELDS_SYNC_HPP
#define COUVERT_CODEC_FIELDS_SYNC_HPP

#include "codec/enum_names.hpp"
#include "codec/field_list.hpp"
#include "couvert/sync.hpp"

namespace couvert {
inline namespace v0 {

template <>
struct EnumNames<sync::VerdictKind> {
  static constexpr std::string_view type = "VerdictKind";
  static constexpr auto names = words("applied", "duplicate", "rejected", "retry", "blocked", "mismatch");
};

template <>
struct EnumNames<sync::ChangeKind> {
  static constexpr std::string_view type = "SyncChangeKind";
  static constexpr auto names = words("put", "del", "revoke", "reset");
};

template <>
struct Fields<sync::Mutation> : PlainType {
  static constexpr std::string_view name = "Mutation";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.note("of the command inside").required("id", v.id);
    a.note("1, 2, 3 within an incarnation").required("seq", v.seq);
    a.note("what it touches: order:ID, stock:VENUE, basket:ID").required("lane", v.lane);
    a.note("place_order, order_command, stock_command or put_basket").required("name", v.name);
    a.note("version of the document in args").required("schema", v.schema);
    a.note("the command document, as a text").required("args", v.args);
    a.note("since the person acted").optional("age_ms", v.age_ms);
    a.note("the device was off in between").optional("age_is_lower_bound", v.age_is_lower_bound);
    a.note("older, and it must not take effect").optional("not_after_age_ms", v.not_after_age_ms);
    a.note("a command that must have taken effect before").optional("depends_on", v.depends_on);
  }
};

template <>
struct Fields<sync::PushRequest> : PlainType {
  static constexpr std::string_view name = "PushRequest";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("device", v.device);
    a.required("incarnation", v.incarnation);
    a.note("given by the house; left out in the first request").optional("salt", v.salt);
    a.required("protocol", v.protocol);
    a.note("by seq").optional("mutations", v.mutations);
  }
};

template <>
struct Fields<sync::Problem> : PlainType {
  static constexpr std::string_view name = "SyncProblem";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("code", any_code(v.code));
    a.note("JSON Pointer into args").optional("path", v.path);
    a.note("the machine part, an object as a text").optional("details", v.details_json);
  }
};

template <>
struct Fields<sync::Verdict> : PlainType {
  static constexpr std::string_view name = "Verdict";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("id", v.id);
    a.required("seq", v.seq);
    a.required("verdict", v.verdict);
    a.note("with rejected, mismatch, retry, and a duplicate of a refusal").optional("problem", v.problem);
    a.note("what it changed").optional("entity", v.entity);
    a.optional("entity_id", v.entity_id);
    a.note("of the entity after it").optional("version", v.version);
    a.note("a pull beyond it contains the effect").optional("pos", v.pos);
    a.note("with retry").optional("after_ms", v.after_ms);
  }
};

template <>
struct Fields<sync::PushAnswer> : PlainType {
  static constexpr std::string_view name = "PushAnswer";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("salt", v.salt);
    a.note("of the house's store").required("epoch", v.epoch);
    a.note("one for each mutation, in their order").required("verdicts", v.verdicts);
    a.note("every seq up to here has its verdict for ever").required("settled_seq", v.settled_seq);
  }
};

template <>
struct Fields<sync::PullRequest> : PlainType {
  static constexpr std::string_view name = "PullRequest";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("device", v.device);
    a.required("incarnation", v.incarnation);
    a.required("salt", v.salt);
    a.required("protocol", v.protocol);
    a.note("what the device follows").required("scopes", v.scopes);
    a.note("of the answer before; left out: from the beginning").optional("cursor", v.cursor);
    a.note("changes in a page").optional("limit", v.limit, 500);
    a.note("how long to wait when there is nothing").optional("wait_ms", v.wait_ms);
  }
};

template <>
struct Fields<sync::Change> : PlainType {
  static constexpr std::string_view name = "SyncChange";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("kind", v.kind);
    a.required("scope", v.scope);
    a.note("venue, menu, stock, order or basket").optional("entity", v.entity);
    a.optional("id", v.id);
    a.optional("version", v.version);
    a.note("the document, as a text").optional("body", v.body);
  }
};

template <>
struct Fields<sync::ScopeSum> : PlainType {
  static constexpr std::string_view name = "ScopeSum";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("scope", v.scope);
    a.required("count", v.count);
    a.note("of the hashes of its entities, modulo 2^64").required("sum", hex_digits(v.sum));
    a.required("pos", v.pos);
  }
};

template <>
struct Fields<sync::PullAnswer> : PlainType {
  static constexpr std::string_view name = "PullAnswer";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("changes", v.changes);
    a.required("cursor", v.cursor);
    a.required("more", v.more);
    a.note("when there is no more: every seq up to here is contained").optional("settled_seq", v.settled_seq);
    a.note("when there is no more").optional("scopes", v.scopes);
    a.required("epoch", v.epoch);
    a.note("the house's time").required("at", v.at);
  }
};

}  // namespace v0
}  // namespace couvert

#endif

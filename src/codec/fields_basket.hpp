// SPDX-License-Identifier: Apache-2.0
// Field lists of baskets that the house keeps.
#ifndef COUVERT_CODEC_FIELDS_BASKET_HPP
#define COUVERT_CODEC_FIELDS_BASKET_HPP

#include "codec/fields_group.hpp"
#include "couvert/basket.hpp"

namespace couvert {
inline namespace v0 {

template <>
struct Fields<BasketPerson> : PlainType {
  static constexpr std::string_view name = "BasketPerson";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("participant", v.participant);
    a.note("the account that speaks for the person").required("subject", v.subject);
  }
};

template <>
struct Fields<Basket> : PlainType {
  static constexpr std::string_view name = "Basket";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("group", v.group);
    a.required("owner", v.owner);
    a.note("opens it to whoever holds the link").required("join_token", v.join_token);
    a.optional("people", v.people);
    a.required("version", v.version);
    a.required("updated_at", v.updated_at);
    a.note("dropped then, unless somebody changes it before").required("expires_at", v.expires_at);
  }
};

}  // namespace v0
}  // namespace couvert

#endif

// SPDX-License-Identifier: Apache-2.0
// Field lists of what is told about a menu: its differences, what it is at an instant, what a configured dish contains.
#ifndef COUVERT_CODEC_FIELDS_MENU_VIEWS_HPP
#define COUVERT_CODEC_FIELDS_MENU_VIEWS_HPP

#include "codec/fields_menu.hpp"
#include "couvert/configuration.hpp"
#include "couvert/menu_at.hpp"
#include "couvert/menu_sync.hpp"

namespace couvert {
inline namespace v0 {

template <>
struct Fields<MenuHead> : PlainType {
  static constexpr std::string_view name = "MenuHead";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("ref", v.ref);
    a.optional("name", v.name);
    a.optional("currency", v.currency);
    a.optional("default_locale", v.default_locale, "en");
    a.optional("availability", v.availability);
    a.optional("locales", v.locales);
  }
};

template <>
struct Fields<SectionPlace> : PlainType {
  static constexpr std::string_view name = "SectionPlace";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("ref", v.ref);
    a.note("0: at the top").optional("depth", v.depth);
  }
};

template <>
struct Fields<MenuDelta> {
  static constexpr std::string_view name = "MenuDelta", document = "menu_delta/1";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.note("venue id").required("venue", v.venue);
    a.required("from_version", v.from_version);
    a.required("to_version", v.to_version);
    a.note("SHA-256 of the canonical menu").required("from_digest", v.from_digest);
    a.required("to_digest", v.to_digest);
    a.note("when a member that is no list changed").optional("head", v.head);
    a.note("without their inner sections").optional("sections", v.sections);
    a.optional("removed_sections", v.removed_sections);
    a.note("all of them in reading order, when the tree changed").optional("section_places", v.section_places);
    a.note("new ones, and those that changed").optional("items", v.items);
    a.optional("removed_items", v.removed_items);
    a.note("all refs, when the order changed").optional("item_order", v.item_order);
    a.note("new ones, and those that changed").optional("groups", v.groups);
    a.optional("removed_groups", v.removed_groups);
    a.note("all refs, when the order changed").optional("group_order", v.group_order);
    a.note("new ones, and those that changed").optional("ingredients", v.ingredients);
    a.optional("removed_ingredients", v.removed_ingredients);
    a.note("all refs, when the order changed").optional("ingredient_order", v.ingredient_order);
    a.note("new ones, and those that changed").optional("pre_modifiers", v.pre_modifiers);
    a.optional("removed_pre_modifiers", v.removed_pre_modifiers);
    a.note("all refs, when the order changed").optional("pre_modifier_order", v.pre_modifier_order);
    a.note("new ones, and those that changed").optional("containers", v.containers);
    a.optional("removed_containers", v.removed_containers);
    a.note("all refs, when the order changed").optional("container_order", v.container_order);
    a.note("new ones, and those that changed").optional("price_books", v.price_books);
    a.optional("removed_price_books", v.removed_price_books);
    a.note("all refs, when the order changed").optional("price_book_order", v.price_book_order);
  }
};

template <>
struct Fields<SignedDocument> {
  static constexpr std::string_view name = "SignedDocument", document = "signed/1";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.note("canonical JSON, signed as it stands").required("payload", v.payload);
    a.required("key", v.key);
    a.required("signature", v.signature);
  }
};

template <>
struct Fields<OnSale> : PlainType {
  static constexpr std::string_view name = "OnSale";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("now", v.now);
    a.note("when it is not; absent: not within 15 days, or unknown").optional("returns_at", v.returns_at);
    a.optional("reason", v.reason);
  }
};

template <>
struct Fields<VariantAt> : PlainType {
  static constexpr std::string_view name = "VariantAt";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("ref", v.ref);
    a.optional("name", v.name);
    a.required("price_minor", v.price_minor);
    a.note("without price books").required("listed_minor", v.listed_minor);
    a.required("on_sale", v.on_sale);
  }
};

template <>
struct Fields<ItemAt> : PlainType {
  static constexpr std::string_view name = "ItemAt";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("ref", v.ref);
    a.optional("name", v.name);
    a.optional("description", v.description);
    a.note("not used when there are variants").required("price_minor", v.price_minor);
    a.note("without price books").required("listed_minor", v.listed_minor);
    a.optional("variants", v.variants);
    a.required("on_sale", v.on_sale);
  }
};

template <>
struct Fields<OptionAt> : PlainType {
  static constexpr std::string_view name = "OptionAt";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("ref", v.ref);
    a.optional("name", v.name);
    a.required("price_minor", v.price_minor);
    a.note("without price books").required("listed_minor", v.listed_minor);
    a.required("on_sale", v.on_sale);
  }
};

template <>
struct Fields<GroupAt> : PlainType {
  static constexpr std::string_view name = "GroupAt";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("ref", v.ref);
    a.optional("name", v.name);
    a.optional("options", v.options);
  }
};

template <>
struct Fields<SectionAt> : PlainType {
  static constexpr std::string_view name = "SectionAt";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("ref", v.ref);
    a.optional("name", v.name);
    a.optional("description", v.description);
    a.optional("items", v.items);
    a.optional("sections", v.sections);
    a.required("on_sale", v.on_sale);
  }
};

template <>
struct Fields<MenuAt> : PlainType {
  static constexpr std::string_view name = "MenuAt";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("ref", v.ref);
    a.required("version", v.version);
    a.required("at", v.at);
    a.optional("name", v.name);
    a.required("on_sale", v.on_sale);
    a.optional("sections", v.sections);
    a.optional("items", v.items);
    a.optional("groups", v.groups);
    a.note("those that hold").optional("price_books", v.price_books);
  }
};

template <>
struct Fields<AllergenFact> : PlainType {
  static constexpr std::string_view name = "AllergenFact";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("allergen", v.allergen);
    a.required("certainty", v.certainty);
    a.note("the first part that makes it so").optional("source", v.source);
  }
};

template <>
struct Fields<DietFact> : PlainType {
  static constexpr std::string_view name = "DietFact";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("diet", v.diet);
    a.required("fit", v.fit);
    a.note("by ingredients, at least in part").optional("derived", v.derived);
    a.note("the first part that is not fit").optional("breaker", v.breaker);
  }
};

template <>
struct Fields<ConfigurationFacts> : PlainType {
  static constexpr std::string_view name = "ConfigurationFacts";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.note("all 14").required("allergens", v.allergens);
    a.optional("diets", v.diets);
    a.note("known of every part").optional("nutrition", v.nutrition);
    a.note("years").optional("minimum_age", v.minimum_age);
    a.optional("age_source", v.age_source);
  }
};

}  // namespace v0
}  // namespace couvert

#endif

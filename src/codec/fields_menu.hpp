// SPDX-License-Identifier: Apache-2.0
// Field lists of the menu, the cart and what is found in them.
#ifndef COUVERT_CODEC_FIELDS_MENU_HPP
#define COUVERT_CODEC_FIELDS_MENU_HPP

#include "codec/fields_venue.hpp"
#include "couvert/cart.hpp"
#include "couvert/menu.hpp"

namespace couvert {
inline namespace v0 {

template <>
struct Fields<Availability> : PlainType {
  static constexpr std::string_view name = "Availability";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.note("absent: always").optional("calendar", v.calendar);
    a.optional("suspended_until", v.suspended_until);
    a.optional("suspension_reason", v.suspension_reason);
  }
};

template <>
struct Fields<AllergenDeclaration> : PlainType {
  static constexpr std::string_view name = "AllergenDeclaration";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("allergen", v.allergen);
    a.required("presence", v.presence);
  }
};

template <>
struct Fields<Image> : PlainType {
  static constexpr std::string_view name = "Image";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("url", v.url);
    a.optional("width_px", v.width_px);
    a.optional("height_px", v.height_px);
  }
};

template <>
struct Fields<Option> : PlainType {
  static constexpr std::string_view name = "Option";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("ref", v.ref);
    a.optional("name", v.name);
    a.note("added to the item's price").optional("price_minor", v.price_minor);
    a.optional("default_quantity", v.default_quantity);
    a.note("absent: the group's").optional("max_quantity", v.max_quantity);
    a.note("groups that open when it is chosen").optional("groups", v.groups);
    a.optional("allergens", v.allergens);
    a.optional("availability", v.availability);
    a.note("the item that this option serves").optional("item", v.item);
  }
};

template <>
struct Fields<OptionGroup> : PlainType {
  static constexpr std::string_view name = "OptionGroup";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("ref", v.ref);
    a.optional("name", v.name);
    a.optional("min_quantity", v.min_quantity);
    a.note("absent: no limit").optional("max_quantity", v.max_quantity);
    a.optional("free_quantity", v.free_quantity);
    a.optional("price_method", v.price_method);
    a.optional("options", v.options);
  }
};

template <>
struct Fields<Variant> : PlainType {
  static constexpr std::string_view name = "Variant";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("ref", v.ref);
    a.optional("name", v.name);
    a.required("price_minor", v.price_minor);
    a.optional("availability", v.availability);
  }
};

// The price is required, so that no dish becomes free by an omission.
template <>
struct Fields<Item> : PlainType {
  static constexpr std::string_view name = "Item";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("ref", v.ref);
    a.optional("name", v.name);
    a.optional("description", v.description);
    a.note("not used when there are variants").required("price_minor", v.price_minor);
    a.optional("variants", v.variants);
    a.optional("groups", v.groups);
    a.optional("tax_class", v.tax_class);
    a.note("an allergen that is not listed is unknown").optional("allergens", v.allergens);
    a.optional("diets", v.diets);
    a.optional("images", v.images);
    a.optional("availability", v.availability);
    a.note("per line").optional("max_quantity", v.max_quantity);
    a.note("false: only as an option of another item").optional("sold_alone", v.sold_alone, true);
  }
};

template <>
struct Fields<Section> : PlainType {
  static constexpr std::string_view name = "Section";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("ref", v.ref);
    a.optional("name", v.name);
    a.optional("description", v.description);
    a.optional("items", v.items);
    a.optional("sections", v.sections);
    a.optional("availability", v.availability);
  }
};

template <>
struct Fields<Menu> {
  static constexpr std::string_view name = "Menu", document = "menu/1";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("ref", v.ref);
    a.required("venue", v.venue);
    a.note("set by the house").optional("version", v.version);
    a.optional("name", v.name);
    a.optional("currency", v.currency);
    a.optional("default_locale", v.default_locale, "en");
    a.optional("availability", v.availability);
    a.optional("sections", v.sections);
    a.optional("items", v.items);
    a.optional("groups", v.groups);
  }
};

template <>
struct Fields<Finding> : PlainType {
  static constexpr std::string_view name = "Finding";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("severity", v.severity);
    a.required("kind", v.kind);
    a.note("JSON Pointer into the menu").optional("path", v.path);
    a.optional("ref", v.ref);
  }
};

template <>
struct Fields<Selection> : PlainType {
  static constexpr std::string_view name = "Selection";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("group", v.group);
    a.required("option", v.option);
    a.optional("quantity", v.quantity, 1);
    a.optional("selections", v.selections);
  }
};

template <>
struct Fields<CartLine> : PlainType {
  static constexpr std::string_view name = "CartLine";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("id", v.id);
    a.required("item", v.item);
    a.optional("variant", v.variant);
    a.required("quantity", v.quantity);
    a.optional("selections", v.selections);
    a.optional("note", v.note);
  }
};

template <>
struct Fields<Cart> {
  static constexpr std::string_view name = "Cart", document = "cart/1";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("id", v.id);
    a.required("venue", v.venue);
    a.required("fulfilment", v.fulfilment);
    a.optional("lines", v.lines);
    a.note("promotion codes").optional("codes", v.codes);
    a.optional("tip_minor", v.tip_minor);
    a.optional("note", v.note);
  }
};

template <>
struct Fields<Issue> : PlainType {
  static constexpr std::string_view name = "Issue";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("code", v.code);
    a.note("JSON Pointer into the cart").optional("path", v.path);
    a.optional("ref", v.ref);
    a.optional("limit", v.limit);
    a.optional("actual", v.actual);
  }
};

template <>
struct Fields<CompleteSelection> : PlainType {
  static constexpr std::string_view name = "CompleteSelection";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.optional("variant", v.variant);
    a.optional("selections", v.selections);
    a.required("unit_minor", v.unit_minor);
  }
};

template <>
struct Fields<SelectionList> : PlainType {
  static constexpr std::string_view name = "SelectionList";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("selections", v.selections);
    a.note("more exist than were asked for").optional("truncated", v.truncated);
  }
};

}  // namespace v0
}  // namespace couvert

#endif

// SPDX-License-Identifier: Apache-2.0
// Field lists of the menu, the cart and what is found in them.
#ifndef COUVERT_CODEC_FIELDS_MENU_HPP
#define COUVERT_CODEC_FIELDS_MENU_HPP

#include "codec/fields_venue.hpp"
#include "couvert/cart.hpp"
#include "couvert/menu_index.hpp"

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
struct Fields<NutrientAmount> : PlainType {
  static constexpr std::string_view name = "NutrientAmount";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("nutrient", v.nutrient);
    a.note("energy in kJ, all others in mg; inclusive").required("low", v.low);
    a.required("high", v.high);
  }
};

template <>
struct Fields<Ingredient> : PlainType {
  static constexpr std::string_view name = "Ingredient";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("ref", v.ref);
    a.optional("name", v.name);
    a.optional("allergens", v.allergens);
    a.note("what it is fit for").optional("diets", v.diets);
    a.note("of one unit").optional("nutrition", v.nutrition);
    a.optional("availability", v.availability);
  }
};

template <>
struct Fields<RecipePart> : PlainType {
  static constexpr std::string_view name = "RecipePart";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("ingredient", v.ingredient);
    a.note("thousandths of the ingredient's unit").optional("quantity_milli", v.quantity_milli, 1000);
  }
};

template <>
struct Fields<VariantPrice> : PlainType {
  static constexpr std::string_view name = "VariantPrice";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("variant", v.variant);
    a.required("price_minor", v.price_minor);
  }
};

template <>
struct Fields<VariantSequence> : PlainType {
  static constexpr std::string_view name = "VariantSequence";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("variant", v.variant);
    a.required("prices_minor", v.prices_minor);
  }
};

template <>
struct Fields<ContainerUse> : PlainType {
  static constexpr std::string_view name = "ContainerUse";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("container", v.container);
    a.optional("quantity", v.quantity, 1);
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
    a.note("of the file, 64 hexadecimal digits").optional("sha256", v.sha256);
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
    a.note("of that item").optional("variant", v.variant);
    a.note("instead of price_minor, by the variant of the line").optional("variant_prices", v.variant_prices);
    a.note("with `sum`: the first units are free").optional("free_quantity", v.free_quantity);
    a.note("with `sum`: each unit below takes the price off").optional("refund_under", v.refund_under);
    a.optional("recipe", v.recipe);
    a.optional("diets", v.diets);
    a.optional("nutrition", v.nutrition);
    a.optional("containers", v.containers);
    a.note("absent: as the item").optional("tax_class", v.tax_class);
    a.note("years").optional("minimum_age", v.minimum_age);
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
    a.note("which units are free").optional("free_rule", v.free_rule);
    a.note("different options at least").optional("min_distinct", v.min_distinct);
    a.optional("max_distinct", v.max_distinct);
    a.note("with `sequence`: the price of the n-th unit; the last repeats")
        .optional("sequence_minor", v.sequence_minor);
    a.note("instead, by the variant of the line").optional("variant_sequences", v.variant_sequences);
    a.note("equal parts that the choices cover together").optional("portions", v.portions);
    a.note("those that its options may carry").optional("pre_modifiers", v.pre_modifiers);
  }
};

template <>
struct Fields<PreModifier> : PlainType {
  static constexpr std::string_view name = "PreModifier";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("ref", v.ref);
    a.optional("name", v.name);
    a.note("of the option's price").optional("factor", v.factor, Rate{1'000'000});
    a.note("the option counts neither towards bounds nor towards what the dish contains")
        .optional("removes", v.removes);
  }
};

template <>
struct Fields<Container> : PlainType {
  static constexpr std::string_view name = "Container";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("ref", v.ref);
    a.optional("name", v.name);
    a.required("price_minor", v.price_minor);
    a.note("is given back against the empty container").optional("deposit", v.deposit);
    a.note("absent: no tax").optional("tax_class", v.tax_class);
    a.note("none: all").optional("fulfilments", v.fulfilments);
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
    a.note("groups that it opens besides the item's").optional("groups", v.groups);
    a.optional("recipe", v.recipe);
    a.optional("nutrition", v.nutrition);
    a.optional("containers", v.containers);
    a.note("false: only as an option of another item").optional("sold_alone", v.sold_alone, true);
  }
};

template <>
struct Fields<GroupOverride> : PlainType {
  static constexpr std::string_view name = "GroupOverride";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("group", v.group);
    a.optional("min_quantity", v.min_quantity);
    a.optional("max_quantity", v.max_quantity);
    a.optional("min_distinct", v.min_distinct);
    a.optional("max_distinct", v.max_distinct);
    a.optional("free_quantity", v.free_quantity);
  }
};

template <>
struct Fields<Measure> : PlainType {
  static constexpr std::string_view name = "Measure";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.note("the price is of one").required("unit", v.unit);
    a.note("decimal digits of a quantity, 0 to 6").optional("precision", v.precision, 3);
    a.note("in 10^-precision units, as all three").optional("min", v.min, 1);
    a.optional("step", v.step, 1);
    a.optional("max", v.max);
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
    a.note("bounds that hold under this item only").optional("group_overrides", v.group_overrides);
    a.note("absent: sold by the piece").optional("measure", v.measure);
    a.note("a set menu: taxed as the items that its options serve").optional("combo", v.combo);
    a.optional("recipe", v.recipe);
    a.note("of one piece before options, besides the recipe").optional("nutrition", v.nutrition);
    a.optional("containers", v.containers);
    a.optional("tags", v.tags);
    a.note("years").optional("minimum_age", v.minimum_age);
    a.note("kitchen minutes of one piece; absent: as the venue says")
        .optional("preparation_minutes", v.preparation_minutes);
  }
};

template <>
struct Fields<BookPrice> : PlainType {
  static constexpr std::string_view name = "BookPrice";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.note("an item, or …").optional("item", v.item);
    a.note("… one variant of it").optional("variant", v.variant);
    a.note("or an option: its group …").optional("group", v.group);
    a.note("… and its ref").optional("option", v.option);
    a.required("price_minor", v.price_minor);
  }
};

template <>
struct Fields<PriceBook> : PlainType {
  static constexpr std::string_view name = "PriceBook";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("ref", v.ref);
    a.optional("name", v.name);
    a.note("none: all").optional("channels", v.channels);
    a.note("none: all").optional("fulfilments", v.fulfilments);
    a.note("none: all").optional("venues", v.venues);
    a.note("absent: always").optional("calendar", v.calendar);
    a.optional("prices", v.prices);
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
    a.optional("ingredients", v.ingredients);
    a.optional("pre_modifiers", v.pre_modifiers);
    a.optional("containers", v.containers);
    a.note("of several that hold the first one that names a thing counts").optional("price_books", v.price_books);
    a.note("languages that every text should have").optional("locales", v.locales);
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
    a.note("a pre-modifier of the menu").optional("modifier", v.modifier);
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
    a.note("of items with a measure: how much each piece is").optional("measured", v.measured);
    a.note("whose line it is").optional("person", v.person);
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
    a.note("where it is ordered; chooses price books").optional("channel", v.channel);
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

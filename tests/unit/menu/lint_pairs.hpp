// SPDX-License-Identifier: Apache-2.0
// A menu with one of everything to damage, and pairs of damage: the last that lint() lets pass, the first it does not.
#ifndef COUVERT_TESTS_UNIT_MENU_LINT_PAIRS_HPP
#define COUVERT_TESTS_UNIT_MENU_LINT_PAIRS_HPP

#include <string>
#include <vector>

#include "couvert/limits.hpp"
#include "couvert/menu_index.hpp"
#include "menus.hpp"

#include <gtest/gtest.h>

namespace couvert::test {

using Kind = Finding::Kind;

/// Two items, one with sizes; groups, an ingredient, a word before options, a container and a price book to damage.
inline Menu rich() {
  Item pizza = item("pizza", 900, {"size", "extra"}, "food");
  Item drink = item("drink", 0, {}, "food");
  drink.variants = {variant("small", 200), variant("large", 300)};
  OptionGroup extra = group("extra", 0, 3, {option("olive", 100), option("ham", 200), option("egg", 150)});
  Menu m = menu({pizza, drink}, {group("size", 1, 1, {option("s", 0), option("l", 400)}), extra});
  Ingredient flour;
  flour.ref = "flour";
  flour.name = LocalizedText("Flour");
  flour.allergens = {{Allergen::gluten, Presence::contains}, {Allergen::nuts, Presence::may_contain}};
  m.ingredients = {flour};
  PreModifier no;
  no.ref = "no";
  no.name = LocalizedText("No");
  no.removes = true;
  m.pre_modifiers = {no};
  Container box;
  box.ref = "box";
  box.name = LocalizedText("Box");
  box.price_minor = 20;
  m.containers = {box};
  PriceBook book;
  book.ref = "evening";
  book.name = LocalizedText("Evening");
  BookPrice price;
  price.item = "pizza";
  price.price_minor = 800;
  book.prices = {price};
  m.price_books = {book};
  return m;
}

inline Ref numbered(std::size_t n) { return "n" + std::to_string(n); }

template <class T, class Name>
std::vector<T> many(std::size_t count, Name name) {
  std::vector<T> all(count);
  for (std::size_t i = 0; i < count; ++i) name(all[i], i);
  return all;
}

inline std::vector<std::string> words(std::size_t count) {
  return many<std::string>(count, [](std::string& word, std::size_t i) { word = numbered(i); });
}

inline LocalizedText in_languages(std::size_t count) {
  LocalizedText text;
  for (std::size_t i = 0; i < count; ++i) text.set("l" + std::to_string(i), "x");
  return text;
}

using Change = void (*)(Menu&);
struct Pair {
  const char* name;
  Change last;   ///< passes
  Change first;  ///< does not
  Kind kind;
  const char* path;
  bool error = true;
};

inline const Finding* find(const std::vector<Finding>& findings, Kind kind, const std::string& path) {
  for (const Finding& finding : findings)
    if (finding.kind == kind && finding.path == path) return &finding;
  return nullptr;
}

inline std::string told(const std::vector<Finding>& findings) {
  std::string out;
  for (const Finding& finding : findings)
    out += std::string(finding_kind_name(finding.kind)) + " " + finding.path + "\n";
  return out;
}

inline constexpr Change nothing = [](Menu&) {};

/// Looks at both sides of the pair, and at the weight of what is found.
inline void expect_pair(const Pair& pair) {
  Menu last = rich(), first = rich();
  pair.last(last);
  pair.first(first);
  const auto before = lint(last), after = lint(first);
  EXPECT_EQ(find(before, pair.kind, pair.path), nullptr) << told(before);
  const Finding* found = find(after, pair.kind, pair.path);
  ASSERT_NE(found, nullptr) << told(after);
  EXPECT_EQ(found->severity, pair.error ? Finding::Severity::error : Finding::Severity::warning);
}

}  // namespace couvert::test

#endif

// SPDX-License-Identifier: Apache-2.0
// Menus made ready for a test: built, or with words before every option.
#ifndef COUVERT_TESTS_BUILT_MENU_HPP
#define COUVERT_TESTS_BUILT_MENU_HPP

#include "couvert/menu_index.hpp"
#include "menus.hpp"

#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace couvert::test {

/// The index of a menu that is in order; the test fails where it is not.
inline MenuIndex built(Menu m) {
  auto index = MenuIndex::build(std::move(m));
  if (!index) {
    ADD_FAILURE() << index.error().details_json();
    return *MenuIndex::build(menu({item("x", 0)}));
  }
  return *std::move(index);
}

/// A menu whose words "ten" and "no" stand before every option: ten times the dearest price is 10^13.
inline Menu with_words(std::vector<Item> items, std::vector<OptionGroup> groups) {
  for (OptionGroup& g : groups) g.pre_modifiers = {"ten", "no"};
  Menu m = menu(std::move(items), std::move(groups));
  m.pre_modifiers = {{"ten", LocalizedText("ten"), Rate{10'000'000}, false},
                     {"no", LocalizedText("no"), Rate{1'000'000}, true}};
  return m;
}

}  // namespace couvert::test

#endif

// SPDX-License-Identifier: Apache-2.0
// Differences between menus lead from one to the other exactly, in any number of steps, or are refused.
#include "couvert/menu_sync.hpp"

#include "couvert/codec.hpp"
#include "menus.hpp"
#include "random_values.hpp"

#include <gtest/gtest.h>

namespace {

using namespace couvert;
using couvert::testing::Random;

/// Another version with what editors do: change, remove, add, move.
Menu edited(Random& random, Menu menu) {
  ++menu.version;
  for (int step = random.small(0, 6); step > 0; --step) switch (random.below(8)) {
      case 0: menu.items[random.below(menu.items.size())].price_minor += 10; break;
      case 1:
        if (menu.items.size() > 2)
          menu.items.erase(menu.items.begin() + static_cast<std::ptrdiff_t>(random.below(menu.items.size())));
        break;
      case 2: {
        Item fresh = menu.items.front();
        fresh.ref = "new" + std::to_string(random.below(1'000'000));
        menu.items.insert(menu.items.begin() + static_cast<std::ptrdiff_t>(random.below(menu.items.size())), fresh);
        break;
      }
      case 3: std::swap(menu.items.front(), menu.items.back()); break;
      case 4: menu.groups[random.below(menu.groups.size())].name = LocalizedText("changed"); break;
      case 5: {
        Section moved = menu.sections.front();
        moved.ref = "s" + std::to_string(random.below(1'000'000));
        moved.sections.clear();
        if (random.chance(50))
          menu.sections.front().sections.push_back(moved);
        else
          menu.sections.insert(menu.sections.begin(), moved);
        break;
      }
      case 6: menu.name.set("fr", "Carte " + std::to_string(random.below(9))); break;
      default:
        if (menu.sections.size() > 1)
          menu.sections.pop_back();
        else
          menu.sections.front().items.clear();
    }
  return menu;
}

TEST(MenuSync, EveryDeltaLeadsToExactlyTheOtherMenu_A29) {
  for (std::uint64_t seed = 0; seed < 300; ++seed) {
    Random random(seed);
    const Menu from = couvert::testing::random_menu(random), to = edited(random, from);
    const auto delta = diff(from, to);
    ASSERT_TRUE(delta) << delta.error().name();
    const auto read = from_json<MenuDelta>(to_json(*delta), UnknownMembers::refuse);
    ASSERT_TRUE(read);
    const auto result = apply(from, *read);
    ASSERT_TRUE(result) << seed << result.error().name() << result.error().path();
    ASSERT_EQ(to_json(*result), to_json(to));
    const auto back = diff(to, from);
    ASSERT_EQ(*apply(to, *back), from) << "the way back exists, too";
  }
}

TEST(MenuSync, UnchangedPartsStayOut_A29) {
  Random random(3);
  const Menu from = couvert::testing::random_menu(random);
  Menu to = from;
  ++to.version;
  to.items[1].price_minor += 1;
  const auto delta = diff(from, to);
  EXPECT_EQ(delta->items, (std::vector<Item>{to.items[1]}));
  EXPECT_LT(to_json(*delta).size(), to_json(to).size() / 4);
  EXPECT_FALSE(delta->head);
  EXPECT_TRUE(delta->groups.empty() && delta->item_order.empty() && delta->section_places.empty());
}

TEST(MenuSync, AnotherBaseIsRefused_A29) {
  Random random(4);
  const Menu from = couvert::testing::random_menu(random), to = edited(random, from);
  const MenuDelta delta = *diff(from, to);
  Menu other = from;
  other.version += 7;
  EXPECT_EQ(apply(other, delta).error().path(), "/from_version");
  other = from;
  other.items[0].price_minor += 1;
  EXPECT_EQ(apply(other, delta).error().code(), Errc::delta_base);
  EXPECT_EQ(apply(other, delta).error().path(), "/from_digest");
  other.venue = "elsewhere";
  EXPECT_EQ(apply(other, delta).error().path(), "/venue");
  EXPECT_EQ(diff(from, other).error().code(), Errc::invalid_argument);
  MenuDelta forged = delta;
  forged.head = MenuHead{};
  EXPECT_EQ(apply(from, forged).error().code(), Errc::delta_result);
  forged = delta;
  forged.item_order = {"i0", "i0"};
  EXPECT_EQ(apply(from, forged).error().code(), Errc::delta_result);
  forged = delta;
  forged.section_places = {{"s0", 1}};
  EXPECT_EQ(apply(from, forged).error().code(), Errc::delta_result);
  Menu twice = from;
  twice.items.push_back(twice.items.front());
  EXPECT_EQ(diff(from, twice).error().code(), Errc::menu_invalid);
}

TEST(MenuSync, ABrokenTransferGoesOn_A29) {
  Random random(5);
  std::vector<Menu> versions{couvert::testing::random_menu(random)};
  std::vector<MenuDelta> deltas;
  for (int n = 0; n < 6; ++n) {
    versions.push_back(edited(random, versions.back()));
    deltas.push_back(*diff(versions[versions.size() - 2], versions.back()));
  }
  EXPECT_EQ(*apply_chain(versions[0], deltas), versions.back());
  EXPECT_EQ(*apply_chain(versions[3], deltas), versions.back()) << "what it has is skipped";
  deltas.erase(deltas.begin() + 4);
  EXPECT_EQ(apply_chain(versions[0], deltas).error().code(), Errc::delta_base) << "a gap is no update";
}

TEST(MenuSync, TheShortestChainIsFound_A29) {
  const auto step = [](std::int64_t from, std::int64_t to) {
    MenuDelta delta;
    delta.from_version = from;
    delta.to_version = to;
    return delta;
  };
  const std::vector<MenuDelta> store{step(1, 2), step(2, 3), step(3, 4), step(1, 4),
                                     step(4, 5), step(1, 9), step(3, 3)};
  EXPECT_EQ(*chain(store, 1, 5), (std::vector<std::size_t>{3, 4}));
  EXPECT_EQ(*chain(store, 2, 4), (std::vector<std::size_t>{1, 2}));
  EXPECT_TRUE(chain(store, 7, 7)->empty());
  EXPECT_EQ(chain(store, 5, 6).error().code(), Errc::not_found);
  EXPECT_EQ(chain(store, 4, 1).error().code(), Errc::not_found);
}

/// Stands in for a signature: good enough to notice another text or key.
class Stamp : public Signer, public Verifier {
 public:
  explicit Stamp(std::string key) : key_(std::move(key)) {}
  std::string key() const override { return key_; }
  Result<std::string> sign(std::string_view payload) const override {
    if (key_.empty()) return Error(Errc::unavailable);
    return key_ + ":" + std::to_string(std::hash<std::string_view>()(payload));
  }
  bool verify(std::string_view key, std::string_view payload, std::string_view signature) const override {
    return key == key_ && *sign(payload) == signature;
  }

 private:
  std::string key_;
};

TEST(MenuSync, OnlyWhatIsVouchedForIsRead_A29) {
  Random random(6);
  const Menu from = couvert::testing::random_menu(random), to = edited(random, from);
  const Stamp stamp("2026-03"), stranger("2026-04");
  const auto snapshot = seal(from, stamp);
  const auto change = seal(*diff(from, to), stamp);
  ASSERT_TRUE(snapshot && change);
  const auto read = from_json<SignedDocument>(to_json(*change), UnknownMembers::refuse);
  EXPECT_EQ(*apply(*open_menu(*snapshot, stamp), *open_delta(*read, stamp)), to);
  EXPECT_EQ(open_delta(*change, stranger).error().code(), Errc::signature_invalid);
  SignedDocument forged = *change;
  forged.payload += ' ';
  EXPECT_EQ(open_delta(forged, stamp).error().code(), Errc::signature_invalid);
  EXPECT_EQ(open_delta(*snapshot, stamp).error().code(), Errc::document_version) << "a menu is no delta";
  EXPECT_EQ(seal(from, Stamp("")).error().code(), Errc::unavailable);
}

}  // namespace

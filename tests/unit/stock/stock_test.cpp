// SPDX-License-Identifier: Apache-2.0
// Counts, snoozes and reservations: each rule by itself, and random histories against a plain bookkeeping.
#include "couvert/stock.hpp"

#include <gtest/gtest.h>

#include <map>

#include "couvert/codec.hpp"
#include "couvert/limits.hpp"
#include "menus.hpp"
#include "random_values.hpp"

namespace couvert {
namespace {

using test::cart;
using test::group;
using test::item;
using test::line;
using test::menu;
using test::option;
using test::pick;
using test::variant;

const MenuTarget soup{TargetKind::item, {}, "soup"};
const MenuTarget cheese{TargetKind::ingredient, {}, "cheese"};
constexpr Instant start{1'000'000};
constexpr Instant later = start + Duration::minutes(10);

ReservationId rid(std::uint8_t n) {
  UuidBytes bytes{};
  bytes[15] = n;
  return ReservationId(bytes);
}
StockNote note(std::string reason = "count") { return {std::move(reason), "chef", start}; }
StockBook with(const MenuTarget& target, std::int64_t milli) {
  StockBook book;
  EXPECT_TRUE(book.set(target, milli, note()));
  return book;
}
std::int64_t left(const StockBook& book, const MenuTarget& target) {
  const StockLevel* found = book.level(target.kind, target.of, target.ref);
  return found == nullptr ? -1 : found->available_milli();
}
std::string_view name_of(const Status& status) { return status ? std::string_view("ok") : status.error().name(); }

TEST(Stock, CountedPartBySetAndAdjust_A15) {
  StockBook book = with(soup, 5'000);
  EXPECT_EQ(left(book, soup), 5'000);
  EXPECT_TRUE(book.adjust(soup, -1'500, note("spilt")));
  EXPECT_EQ(left(book, soup), 3'500);
  EXPECT_EQ(book.level(TargetKind::item, "", "soup")->note, note("spilt"));
  const auto refused = book.adjust(soup, -3'501, note());
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code(), Errc::stock_insufficient);
  EXPECT_EQ(refused.error().details_json(),
            R"({"short":[{"kind":"item","of":"","ref":"soup","limit":3500,"actual":3501}]})");
  EXPECT_EQ(left(book, soup), 3'500);
  EXPECT_EQ(book.adjust(cheese, 1, note()).error().code(), Errc::not_found);
  EXPECT_TRUE(book.forget(soup));
  EXPECT_FALSE(book.forget(soup));
  EXPECT_EQ(left(book, soup), -1);
}

TEST(Stock, FormIsChecked) {
  StockBook book;
  EXPECT_EQ(book.set({TargetKind::variant, {}, "large"}, 1, note()).error().path(), "/target/of");
  EXPECT_EQ(book.set({TargetKind::item, "soup", "x"}, 1, note()).error().path(), "/target/of");
  EXPECT_EQ(book.set({TargetKind::item, {}, ""}, 1, note()).error().path(), "/target/ref");
  EXPECT_EQ(book.set(soup, -1, note()).error().path(), "/on_hand_milli");
  EXPECT_EQ(book.set(soup, limits::stock_milli + 1, note()).error().code(), Errc::stock_invalid);
  EXPECT_EQ(book.set(soup, 1, note(std::string(501, 'x'))).error().path(), "/reason");
  EXPECT_EQ(book.snooze({soup, {}, {"", std::string(513, 'x'), start}}).error().path(), "/actor");
  EXPECT_EQ(book.reserve(ReservationId(), {}, later, start).error().path(), "/id");
  EXPECT_EQ(book.reserve(rid(1), {{soup, -1}}, later, start).error().path(), "/amounts");
  EXPECT_EQ(book.reserve(rid(1), {}, start, start).error().path(), "/until");
  EXPECT_EQ(book, StockBook());
}

TEST(Stock, SnoozeEndsByItself_A14) {
  StockBook book;
  ASSERT_TRUE(book.snooze({soup, later, note("oven broken")}));
  ASSERT_TRUE(book.snooze({cheese, {}, note("not delivered")}));
  EXPECT_EQ(book.next_end(), later);
  const Snooze* found = book.snoozed(TargetKind::item, "", "soup", start);
  ASSERT_NE(found, nullptr);
  EXPECT_EQ(found->note.reason, "oven broken");
  EXPECT_EQ(found->note.actor, "chef");
  EXPECT_EQ(book.snoozed(TargetKind::item, "", "soup", later), nullptr) << "not one moment longer";
  EXPECT_NE(book.snoozed(TargetKind::ingredient, "", "cheese", later + Duration::minutes(100'000)), nullptr);
  EXPECT_TRUE(book.expire(later - Duration{1}).snoozes.empty());
  EXPECT_EQ(book.expire(later).snoozes, std::vector<MenuTarget>{soup});
  EXPECT_EQ(book.stock().snoozes.size(), 1u);
  EXPECT_TRUE(book.unsnooze(cheese));
  EXPECT_FALSE(book.unsnooze(cheese));
  EXPECT_TRUE(book.empty());
}

TEST(Stock, ReservationIsHeldTakenOrFallsBack_A16) {
  StockBook book = with(soup, 3'000);
  ASSERT_TRUE(book.reserve(rid(1), {{soup, 2'000}, {cheese, 50}}, later, start));
  EXPECT_EQ(left(book, soup), 1'000);
  EXPECT_TRUE(book.reserve(rid(1), {{cheese, 50}, {soup, 2'000}}, later, start)) << "the same wish again";
  EXPECT_EQ(left(book, soup), 1'000);
  EXPECT_EQ(name_of(book.reserve(rid(1), {{soup, 1'000}}, later, start)), "reservation_mismatch");
  const Status refused = book.reserve(rid(2), {{soup, 1'001}}, later, start);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().details_json(),
            R"({"short":[{"kind":"item","of":"","ref":"soup","limit":1000,"actual":1001}]})");
  ASSERT_TRUE(book.commit(rid(1), start));
  ASSERT_TRUE(book.commit(rid(1), later)) << "taken for good";
  EXPECT_EQ(left(book, soup), 1'000);
  EXPECT_EQ(book.level(TargetKind::item, "", "soup")->on_hand_milli, 1'000);
  EXPECT_TRUE(book.release(rid(1)));
  EXPECT_FALSE(book.release(rid(1))) << "nothing comes back twice";
  EXPECT_EQ(left(book, soup), 3'000);

  ASSERT_TRUE(book.reserve(rid(3), {{soup, 3'000}}, later, start));
  EXPECT_EQ(name_of(book.commit(rid(3), later)), "reservation_expired");
  EXPECT_EQ(left(book, soup), 0);
  ASSERT_TRUE(book.reserve(rid(4), {{soup, 3'000}}, later + Duration{1}, later)) << "what has ended is free again";
  EXPECT_EQ(name_of(book.commit(rid(3), later)), "reservation_unknown");
  EXPECT_EQ(book.expire(later + Duration{1}).reservations, std::vector<ReservationId>{rid(4)});
  EXPECT_EQ(left(book, soup), 3'000);
}

TEST(Stock, WhatAnOrderHasTakenIsKeptElsewhereAndComesBackOnce_A16) {
  StockBook book = with(soup, 3'000);
  ASSERT_TRUE(book.reserve(rid(1), {{soup, 2'000}, {cheese, 5}}, later, start));
  EXPECT_EQ(book.detach(rid(1)).error().code(), Errc::reservation_unknown) << "held is not taken";
  ASSERT_TRUE(book.commit(rid(1), start));
  const auto kept = book.detach(rid(1));
  ASSERT_TRUE(kept);
  EXPECT_EQ(kept->amounts, (std::vector<StockAmount>{{soup, 2'000}})) << "cheese was not counted";
  EXPECT_EQ(book.find(rid(1)), nullptr);
  ASSERT_TRUE(book.set(cheese, 100, note()));
  ASSERT_TRUE(book.attach(*kept));
  EXPECT_EQ(name_of(book.attach(*kept)), "reservation_mismatch");
  EXPECT_TRUE(book.release(rid(1)));
  EXPECT_EQ(left(book, soup), 3'000);
  EXPECT_EQ(left(book, cheese), 100);
}

TEST(Stock, ACountIsAFactAndDropsWhatItDoesNotCover_A15) {
  StockBook book = with(soup, 3'000);
  ASSERT_TRUE(book.reserve(rid(1), {{soup, 1'000}}, later, start));
  ASSERT_TRUE(book.reserve(rid(2), {{soup, 1'000}}, later + Duration{5}, start));
  ASSERT_TRUE(book.reserve(rid(3), {{soup, 1'000}}, later + Duration{1}, start));
  const auto dropped = book.set(soup, 1'500, note("two fell down"));
  ASSERT_TRUE(dropped);
  EXPECT_EQ(*dropped, (std::vector<ReservationId>{rid(2), rid(3)}));
  EXPECT_EQ(left(book, soup), 500);
  EXPECT_EQ(name_of(book.commit(rid(2), start)), "reservation_unknown");
  EXPECT_TRUE(book.commit(rid(1), start));
}

TEST(Stock, DocumentAndBookAgree) {
  StockBook book = with(soup, 3'000);
  ASSERT_TRUE(book.snooze({cheese, later, note()}));
  ASSERT_TRUE(book.reserve(rid(1), {{soup, 2'000}}, later, start));
  const auto read = from_json<Stock>(to_json(book.stock()), UnknownMembers::refuse);
  ASSERT_TRUE(read);
  const auto again = StockBook::build(*read);
  ASSERT_TRUE(again);
  EXPECT_EQ(*again, book);
  Stock wrong = *read;
  wrong.levels[0].reserved_milli = 1'000;
  EXPECT_EQ(StockBook::build(wrong).error().path(), "/levels/0/reserved_milli");
  wrong = *read;
  wrong.levels[0].on_hand_milli = 1'999;
  EXPECT_EQ(StockBook::build(wrong).error().code(), Errc::stock_invalid);
  wrong = *read;
  wrong.levels.push_back(wrong.levels[0]);
  EXPECT_EQ(StockBook::build(wrong).error().path(), "/levels/1/target");
  wrong = *read;
  wrong.reservations.push_back(wrong.reservations[0]);
  EXPECT_FALSE(StockBook::build(wrong));
}

/// A menu of one of each: recipes, a served item, halves, a removed choice, a weighed item.
Menu kitchen() {
  Item pizza = item("pizza", 900, {"base", "extras"});
  pizza.variants = {variant("small", 800), variant("large", 1'100)};
  pizza.variants[1].recipe = {{"dough", 400}};
  pizza.recipe = {{"dough", 200}, {"cheese", 100}};
  Item cola = item("cola", 250);
  cola.minimum_age = 0;
  Item wine = item("wine", 2'000);
  wine.minimum_age = 18;
  Item ham = item("ham", 3'000);
  ham.measure = Measure{MeasureUnit::kilogram, 3, 1, 1, {}};
  ham.recipe = {{"pig", 1'000}};
  OptionGroup base = group("base", 0, {}, {option("red", 0), option("white", 0), option("green", 0)});
  base.portions = 2;
  base.options[0].recipe = {{"tomato", 101}};
  base.options[1].recipe = {{"cream", 50}};
  OptionGroup extras = group("extras", 0, 5, {option("olives", 100), option("drink", 200), option("spirit", 400)});
  extras.options[0].recipe = {{"olive", 3'000}};
  extras.options[1].item = "cola";
  extras.options[2].minimum_age = 16;
  extras.pre_modifiers = {"no", "extra"};
  Menu m = menu({pizza, cola, wine, ham}, {base, extras});
  for (const char* ref : {"dough", "cheese", "pig", "tomato", "cream", "olive"}) {
    Ingredient ingredient;
    ingredient.ref = ref;
    ingredient.name = LocalizedText(ref);
    m.ingredients.push_back(ingredient);
  }
  m.pre_modifiers = {{"no", LocalizedText("No"), Rate{0}, true},
                     {"extra", LocalizedText("Extra"), Rate{2'000'000}, false}};
  return m;
}
MenuIndex index_of(Menu m) {
  auto index = MenuIndex::build(std::move(m));
  EXPECT_TRUE(index) << (index ? "" : index.error().details_json());
  return *index;
}

std::map<std::string, std::int64_t> taken(const Cart& c) {
  static const MenuIndex index = index_of(kitchen());
  static constexpr const char* kinds[] = {"item ", "variant ", "option ", "ingredient "};
  std::map<std::string, std::int64_t> out;
  for (const StockAmount& amount : demand(c, index)) {
    const std::string of = amount.target.of.empty() ? "" : amount.target.of + "/";
    EXPECT_TRUE(out.emplace(kinds[static_cast<int>(amount.target.kind)] + of + amount.target.ref, amount.quantity_milli)
                    .second);
  }
  return out;
}
using Amounts = std::map<std::string, std::int64_t>;

TEST(StockDemand, RecipesOfItemVariantAndOptionsAddUp_A17) {
  EXPECT_EQ(taken(cart({line(1, "pizza", 3, {pick("extras", "olives", 2)}, "large")})),
            (Amounts{{"item pizza", 3'000},
                     {"variant pizza/large", 3'000},
                     {"ingredient dough", 1'800},
                     {"ingredient cheese", 300},
                     {"option extras/olives", 6'000},
                     {"ingredient olive", 18'000}}));
}

TEST(StockDemand, AServedItemIsTakenToo_A17) {
  EXPECT_EQ(taken(cart({line(1, "pizza", 2, {pick("extras", "drink")}, "small"), line(2, "cola", 1)})),
            (Amounts{{"item pizza", 2'000},
                     {"variant pizza/small", 2'000},
                     {"ingredient dough", 400},
                     {"ingredient cheese", 200},
                     {"option extras/drink", 2'000},
                     {"item cola", 3'000}}));
}

TEST(StockDemand, HalvesTakeHalf_A17) {
  const Amounts all = taken(cart({line(1, "pizza", 1, {pick("base", "red"), pick("base", "white")}, "small")}));
  EXPECT_EQ(all.at("option base/red"), 500);
  EXPECT_EQ(all.at("ingredient tomato"), 50) << "half of 101, the fraction dropped";
  EXPECT_EQ(all.at("ingredient cream"), 25);
  EXPECT_EQ(taken(cart({line(1, "pizza", 1, {pick("base", "red", 2)}, "small")})).at("ingredient tomato"), 101);
}

TEST(StockDemand, WhatIsLeftOutTakesNothing_A17) {
  Selection no = pick("extras", "olives"), twice = pick("extras", "olives");
  no.modifier = "no";
  twice.modifier = "extra";
  EXPECT_EQ(taken(cart({line(1, "pizza", 1, {no}, "small")})).count("ingredient olive"), 0u);
  EXPECT_EQ(taken(cart({line(1, "pizza", 1, {twice}, "small")})).at("ingredient olive"), 3'000);
}

TEST(StockDemand, WeighedItemsTakeTheirWeight_A15) {
  CartLine slice = line(1, "ham", 2);
  slice.measured = 250;  // grams
  const Amounts all = taken(cart({slice}));
  EXPECT_EQ(all.at("item ham"), 500);
  EXPECT_EQ(all.at("ingredient pig"), 500);
}

TEST(StockDemand, NonsenseTakesNothing) {
  EXPECT_EQ(taken(cart({line(1, "unicorn", 3), line(2, "cola", -4), line(3, "cola", 0)})), Amounts{});
  Selection deep = pick("extras", "olives", 99);
  for (int i = 0; i < 30; ++i) deep = pick("extras", "olives", 99, {deep});
  const Amounts all = taken(cart({line(1, "pizza", 999, {deep}, "small")}));
  for (const auto& [target, milli] : all) EXPECT_LE(milli, limits::document_integer) << target;
}

TEST(StockDemand, AgeOfTheChosenConfiguration_A22) {
  const MenuIndex index = index_of(kitchen());
  EXPECT_EQ(required_age(cart({line(1, "cola")}), index), 0);
  EXPECT_EQ(required_age(cart({line(1, "cola"), line(2, "wine")}), index), 18);
  Selection spirit = pick("extras", "spirit");
  EXPECT_EQ(required_age(cart({line(1, "pizza", 1, {spirit}, "small")}), index), 16);
  spirit.modifier = "no";
  EXPECT_EQ(required_age(cart({line(1, "pizza", 1, {spirit}, "small")}), index), 0);
}

TEST(Stock, PortionsLeftIsTheNarrowestOfItemAndRecipe_A15) {
  const MenuIndex index = index_of(kitchen());
  StockBook book;
  EXPECT_EQ(book.portions_left(index, "pizza"), std::nullopt);
  ASSERT_TRUE(book.set({TargetKind::ingredient, {}, "dough"}, 1'200, note()));
  EXPECT_EQ(book.portions_left(index, "pizza"), 6) << "small ones";
  ASSERT_TRUE(book.set({TargetKind::variant, "pizza", "small"}, 1'000, note()));
  EXPECT_EQ(book.portions_left(index, "pizza"), 3) << "six hundred of dough at a time, or one small";
  ASSERT_TRUE(book.set({TargetKind::item, {}, "pizza"}, 2'999, note()));
  EXPECT_EQ(book.portions_left(index, "pizza"), 2);
  EXPECT_EQ(book.portions_left(index, "cola"), std::nullopt);
  EXPECT_EQ(book.portions_left(index, "unicorn"), std::nullopt);
}

/// The same history in the simplest form: what is on the shelf, and every reservation by itself.
struct Shelf {
  struct Held {
    std::map<int, std::int64_t> amounts;
    std::int64_t until = 0;
    bool taken = false;
  };
  std::map<int, std::int64_t> on_hand;
  std::map<int, Held> held;
  std::int64_t free(int target) const {
    std::int64_t sum = on_hand.at(target);
    for (const auto& [id, each] : held)
      if (!each.taken && each.amounts.contains(target)) sum -= each.amounts.at(target);
    return sum;
  }
};

TEST(Stock, RandomHistoriesNeverGoBelowZeroAndLoseNothing_A15_A16) {
  testing::Random random(20'261'122);
  const auto target = [](int n) { return MenuTarget{TargetKind::ingredient, {}, "i" + std::to_string(n)}; };
  std::size_t refused = 0, committed = 0, fell_back = 0;
  for (int round = 0; round < 600; ++round) {
    StockBook book;
    Shelf shelf;
    for (int t = 0; t < 4; ++t) {
      shelf.on_hand[t] = random.between(0, 20'000);
      ASSERT_TRUE(book.set(target(t), shelf.on_hand[t], note()));
    }
    std::int64_t now = 1;
    for (int step = 0; step < 80; ++step) {
      now += random.between(0, 5);
      for (auto it = shelf.held.begin(); it != shelf.held.end();) {
        const bool gone = !it->second.taken && it->second.until <= now;
        fell_back += gone ? 1 : 0;
        it = gone ? shelf.held.erase(it) : std::next(it);
      }
      book.expire(Instant{now});
      const int id = random.small(1, 12);
      switch (random.below(4)) {
        case 0: {
          if (shelf.held.contains(id)) break;
          Shelf::Held wish;
          std::vector<StockAmount> amounts;
          for (int t = 0; t < 4; ++t) {
            if (!random.chance(50)) continue;
            wish.amounts[t] = random.between(0, 8'000);
            amounts.push_back({target(t), wish.amounts[t]});
          }
          wish.until = now + random.between(1, 30);
          const bool fits = std::all_of(wish.amounts.begin(), wish.amounts.end(),
                                        [&](const auto& each) { return each.second <= shelf.free(each.first); });
          const Status done =
              book.reserve(rid(static_cast<std::uint8_t>(id)), amounts, Instant{wish.until}, Instant{now});
          ASSERT_EQ(done.ok(), fits);
          refused += fits ? 0 : 1;
          if (fits) shelf.held[id] = wish;
          break;
        }
        case 1: {
          const bool known = shelf.held.contains(id);
          ASSERT_EQ(book.commit(rid(static_cast<std::uint8_t>(id)), Instant{now}).ok(), known);
          if (!known || shelf.held[id].taken) break;
          shelf.held[id].taken = true;
          ++committed;
          for (const auto& [t, milli] : shelf.held[id].amounts) shelf.on_hand[t] -= milli;
          break;
        }
        case 2: {
          const bool known = shelf.held.contains(id);
          ASSERT_EQ(book.release(rid(static_cast<std::uint8_t>(id))), known);
          if (!known) break;
          if (shelf.held[id].taken)
            for (const auto& [t, milli] : shelf.held[id].amounts) shelf.on_hand[t] += milli;
          shelf.held.erase(id);
          break;
        }
        default: {
          const int t = random.small(0, 3);
          const std::int64_t delta = random.between(-2'000, 2'000);
          const bool fits = shelf.on_hand[t] + delta >= 0;
          const auto dropped = book.adjust(target(t), delta, note());
          ASSERT_EQ(dropped.ok(), fits);
          if (!fits) break;
          shelf.on_hand[t] += delta;
          for (const ReservationId& gone : *dropped) ASSERT_EQ(shelf.held.erase(gone.bytes()[15]), 1u);
        }
      }
      for (int t = 0; t < 4; ++t) {
        const StockLevel* level = book.level(TargetKind::ingredient, "", target(t).ref);
        ASSERT_NE(level, nullptr);
        ASSERT_EQ(level->on_hand_milli, shelf.on_hand[t]);
        ASSERT_EQ(level->available_milli(), shelf.free(t));
        ASSERT_GE(level->available_milli(), 0);
        ASSERT_GE(level->reserved_milli, 0);
      }
    }
    const auto again = StockBook::build(book.stock());
    ASSERT_TRUE(again) << again.error().path();
    ASSERT_EQ(*again, book);
  }
  EXPECT_GT(refused, 500u);
  EXPECT_GT(committed, 500u);
  EXPECT_GT(fell_back, 500u);
}

}  // namespace
}  // namespace couvert

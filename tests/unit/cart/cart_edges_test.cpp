// SPDX-License-Identifier: Apache-2.0
// Carts at their edges: parts and steps of a price, long groups, notes that were joined before, group baskets from
// elsewhere.
#include "couvert/cart.hpp"

#include "built_menu.hpp"
#include "cart/canonical.hpp"
#include "cart/line_price.hpp"
#include "couvert/cart_merge.hpp"
#include "couvert/configuration.hpp"
#include "couvert/group_cart.hpp"
#include "menus.hpp"

#include <gtest/gtest.h>

namespace {

using namespace couvert;
using namespace couvert::test;

constexpr std::int64_t dear = limits::price_minor;

TEST(SetMenus, AreSharedOutByThePricesOfTheBookThatHolds_A13) {
  Item set = item("x", 1'000, {"g"}, "food"), tea = item("tea", 300, {}, "food");
  set.combo = true;
  OptionGroup g = group("g", 1, 1, {option("tea", 0)});
  g.options[0].item = "tea";
  Menu m = menu({set, tea}, {g});
  PriceBook book;
  book.ref = "happy";
  book.prices = {{"tea", {}, {}, {}, 200}};
  m.price_books = {book};
  const auto index = built(m);
  const detail::ActiveBooks books(index.data(), PriceContext{});
  const auto weight = [&](const detail::ActiveBooks* held) {
    std::vector<detail::LinePart> parts;
    detail::NoTrace trace;
    detail::LinePricer<detail::NoTrace> pricer(index.data(), trace, held);
    pricer.split_into(&parts);
    EXPECT_TRUE(pricer.run(line(1, "x", 1, {pick("g", "tea")}), -1).sound);
    return parts.at(0).weight;
  };
  EXPECT_EQ(weight(nullptr), 300);
  EXPECT_EQ(weight(&books), 200);
}

TEST(FreeUnits, OfEqualPricesTheFirstChosenIsFree_A4) {
  OptionGroup g = group("g", 0, 9, {option("a", 100), option("b", 100)});
  g.free_quantity = 1;
  g.options[0].tax_class = "low";
  g.options[1].tax_class = "high";
  for (const FreeRule rule : {FreeRule::cheapest, FreeRule::dearest, FreeRule::first}) {
    g.free_rule = rule;
    const auto index = built(menu({item("x", 500, {"g"}, "low")}, {g}));
    std::vector<detail::LinePart> parts;
    detail::NoTrace trace;
    detail::LinePricer<detail::NoTrace> pricer(index.data(), trace);
    pricer.split_into(&parts);
    EXPECT_EQ(pricer.run(line(1, "x", 1, {pick("g", "b"), pick("g", "a")}), -1).unit, 600);
    ASSERT_EQ(parts.size(), 2u);
    EXPECT_EQ(parts[0].added, 0);
    EXPECT_EQ(parts[1].added, 100);
  }
}

TEST(Maxima, OfEqualPricesTheFirstChosenIsCharged_A8) {
  OptionGroup g = group("g", 0, 9, {option("a", 100), option("b", 100)});
  g.price_method = PriceMethod::max;
  for (Option& o : g.options) o.tax_class = "low";
  const auto index = built(menu({item("x", 500, {"g"}, "low")}, {g}));
  std::vector<detail::LinePart> parts;
  detail::NoTrace trace;
  detail::LinePricer<detail::NoTrace> pricer(index.data(), trace);
  pricer.split_into(&parts);
  EXPECT_EQ(pricer.run(line(1, "x", 1, {pick("g", "b"), pick("g", "a")}), -1).unit, 600);
  ASSERT_EQ(parts.size(), 2u);
  EXPECT_EQ(parts[0].added, 100);
  EXPECT_EQ(parts[1].added, 0);
}

TEST(Portions, AreTaxedAsOneThingWithWhatIsOnThem_A7) {
  OptionGroup half = group("half", 1, {}, {option("a", 500, {"top"}), option("b", 700)});
  half.portions = 2;
  half.price_method = PriceMethod::portion;
  for (Option& o : half.options) o.tax_class = "food";
  OptionGroup top = group("top", 0, 3, {option("rum", 100)});
  top.options[0].tax_class = "alcohol";
  const auto index = built(menu({item("x", 0, {"half"}, "food")}, {half, top}));
  std::vector<detail::LinePart> parts;
  detail::NoTrace trace;
  detail::LinePricer<detail::NoTrace> pricer(index.data(), trace);
  pricer.split_into(&parts);
  const auto price = pricer.run(line(1, "x", 1, {pick("half", "a", 1, {pick("top", "rum")}), pick("half", "b")}), -1);
  EXPECT_EQ(price.unit, 650);
  ASSERT_EQ(parts.size(), 2u) << "no part of the rum's own";
  EXPECT_EQ(index.data().options[parts[0].option].ref, "a");
  EXPECT_EQ(parts[0].added + parts[1].added, 650);
}

/// Notes every step.
struct Steps {
  static constexpr bool enabled = true;
  std::vector<Step> steps;
  std::int32_t add(StepKind kind, std::int32_t parent, const Ref& ref, std::int64_t base, std::int64_t factor,
                   std::int64_t amount, std::int64_t remainder = 0) {
    Step& step = steps.emplace_back();
    step.kind = kind;
    step.parent = parent;
    step.ref = ref;
    step.base_minor = base;
    step.factor = factor;
    step.amount_minor = amount;
    step.remainder = remainder;
    return static_cast<std::int32_t>(steps.size()) - 1;
  }
};

TEST(PriceSteps, AWordBeforeAnOptionIsAStepOfItsOwn_A10) {
  const auto index = built(with_words({item("x", 500, {"g"})}, {group("g", 0, 9, {option("a", 33)})}));
  const auto modifier = [&](std::string word) {
    Selection s = pick("g", "a", 2);
    s.modifier = std::move(word);
    Steps trace;
    detail::LinePricer<Steps> pricer(index.data(), trace);
    EXPECT_TRUE(pricer.run(line(1, "x", 1, {s}), -1).sound);
    EXPECT_EQ(trace.steps.size(), 4u) << "the dish, its group, the option, the word";
    return trace.steps.at(3);
  };
  const Step times_ten = modifier("ten"), left_off = modifier("no");
  EXPECT_EQ(times_ten.kind, StepKind::modifier);
  EXPECT_EQ(times_ten.parent, 2);
  EXPECT_EQ(times_ten.base_minor, 33);
  EXPECT_EQ(times_ten.factor, 10'000'000);
  EXPECT_EQ(times_ten.amount_minor, 330);
  EXPECT_EQ(left_off.factor, 0);
  EXPECT_EQ(left_off.amount_minor, 0);
}

TEST(Sequences, ASizeWithoutOnePaysNothing_A8) {
  OptionGroup g = group("g", 0, 9, {option("a", 100)});
  g.price_method = PriceMethod::sequence;
  g.variant_sequences = {{"large", {70}}};
  Item x = item("x", 0, {"g"});
  x.variants = {variant("small", 500), variant("large", 800)};
  const auto index = built(menu({x}, {g}));
  EXPECT_EQ(unit_price(line(1, "x", 1, {pick("g", "a", 2)}, "small"), index)->minor, 500);
  EXPECT_EQ(unit_price(line(1, "x", 1, {pick("g", "a", 2)}, "large"), index)->minor, 940);
}

TEST(LongGroups, OptionsBeyondTheSixtyFourthAreKnownToBeChosenTwice) {
  std::vector<Option> options;
  for (int n = 0; n < 70; ++n) options.push_back(option("o" + std::to_string(n), n));
  OptionGroup g = group("g", 0, 99, options), halves = group("halves", 0, {}, options);
  halves.portions = 2;
  halves.options[68].max_quantity = 1;
  const auto index = built(menu({item("x", 100, {"g", "halves"})}, {g, halves}));
  const auto outcome = [&](std::vector<Selection> chosen) {
    const auto price = unit_price(line(1, "x", 1, std::move(chosen)), index);
    return price ? std::to_string(price->minor)
                 : std::string(price.error().name()) + " " + std::string(price.error().path());
  };
  EXPECT_EQ(outcome({pick("g", "o68"), pick("g", "o69")}), "237");
  EXPECT_EQ(outcome({pick("g", "o69"), pick("halves", "o69"), pick("halves", "o69")}), "307");
  EXPECT_EQ(outcome({pick("g", "o69"), pick("g", "o68"), pick("g", "o69")}), "duplicate_selection /selections/2");
  EXPECT_EQ(outcome({pick("halves", "o68"), pick("halves", "o68")}), "option_quantity /selections/1/quantity")
      << "two halves pass the option's own cap together";
  EXPECT_EQ(outcome(std::vector<Selection>(limits::line_selections + 1, pick("g", "o1"))),
            "limit_exceeded /selections");
}

TEST(LongGroups, ChoicesThatNoLineHoldsAreCutShort) {
  std::vector<OptionGroup> groups;
  std::vector<Ref> refs;
  for (int n = 0; n < 6; ++n) {
    std::vector<Option> options;
    for (int k = 0; k < 99; ++k) {
      options.push_back(option("o" + std::to_string(k), 1));
      options.back().max_quantity = 1;
    }
    refs.push_back("g" + std::to_string(n));
    groups.push_back(group(refs.back(), 99, 99, std::move(options)));
  }
  const auto found = complete_selections("x", built(menu({item("x", 10, refs)}, groups)));
  EXPECT_TRUE(found->truncated);
  EXPECT_TRUE(found->selections.empty());
}

TEST(ClosedOptions, AreNoChoice) {
  OptionGroup g = group("g", 0, 2, {option("a", 1), option("b", 2)});
  g.options[0].max_quantity = g.options[1].max_quantity = 0;
  EXPECT_EQ(complete_selections("x", built(menu({item("x", 10, {"g"})}, {g})))->selections.size(), 1u);
  g.options[1].max_quantity = 1;
  EXPECT_EQ(complete_selections("x", built(menu({item("x", 10, {"g"})}, {g})))->selections.size(), 2u);
}

TEST(ClosedOptions, PartsOfOneOptionTogetherKeepItsCap_A7) {
  OptionGroup halves = group("halves", 1, {}, {option("ham", 0), option("egg", 0, {"cooking"})});
  halves.portions = 2;
  halves.options[1].max_quantity = 1;
  const auto index = built(
      menu({item("x", 10, {"halves"})}, {halves, group("cooking", 1, 1, {option("rare", 0), option("done", 1)})}));
  const auto all = complete_selections("x", index);
  EXPECT_EQ(all->selections.size(), 3u) << "ham twice, or with an egg of either kind; never two eggs";
  for (const CompleteSelection& each : all->selections)
    EXPECT_TRUE(check_line(line(1, "x", 1, each.selections), index).empty());
}

TEST(Lines, ASizeIsNamedEvenWhenThereIsOnlyOne) {
  Item x = item("x", 0);
  x.variants = {variant("only", 100)};
  const auto index = built(menu({x}));
  const auto found = check_line(line(1, "x"), index);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].code, Errc::variant_required);
  EXPECT_TRUE(check_line(line(1, "x", 1, {}, "only"), index).empty());
}

TEST(Lines, NotesAreCheckedBeforeAnythingIsPriced) {
  const auto index = built(menu({item("x", 100)}));
  CartLine l = line(1, "x");
  l.note = std::string(limits::note_octets, 'n');
  EXPECT_TRUE(unit_price(l, index));
  l.note += 'n';
  EXPECT_EQ(unit_price(l, index).error().code(), Errc::note_not_allowed);
}

TEST(Edits, ALineOfADishThatLeftTheMenuCanStillBeCounted) {
  const auto index = built(menu({item("x", 100)}));
  const Cart c = cart({line(1, "gone", 2)});
  EXPECT_EQ(edit(c, SetQuantity{line_id(1), limits::line_quantity}, index)->lines[0].quantity, limits::line_quantity);
  EXPECT_EQ(edit(c, SetQuantity{line_id(1), limits::line_quantity + 1}, index).error().code(), Errc::quantity_invalid);
  EXPECT_TRUE(edit(c, SetQuantity{line_id(1), 0}, index)->lines.empty());
}

TEST(Containers, ComeWithAnOptionThatHasAWordBeforeIt_A28) {
  Menu m = with_words({item("x", 100, {"g"})}, {group("g", 0, 9, {option("soup", 10)})});
  m.containers = {{"cup", LocalizedText("Cup"), 5, false, {}, {}}};
  m.groups[0].options[0].containers = {{"cup", 1}};
  const auto index = built(m);
  const auto cups = [&](std::string word) {
    Selection s = pick("g", "soup", 2);
    s.modifier = std::move(word);
    detail::ChoiceBuffer choices;
    detail::BoundLine bound;
    EXPECT_TRUE(detail::Binder(index.data(), choices.data()).bind(line(1, "x", 1, {s}), bound));
    std::vector<detail::LineContainer> out;
    detail::gather_containers(index.data(), bound, choices.data(), out);
    return out.empty() ? 0 : out[0].quantity;
  };
  EXPECT_EQ(cups(""), 2);
  EXPECT_EQ(cups("ten"), 2);
  EXPECT_EQ(cups("no"), 0);
}

TEST(MergedNotes, AreKnownWhereOneHoldsTheOtherAsALine_C9) {
  const auto index = built(menu({item("x", 100)}));
  const auto merged = [&](std::string older, std::string newer) {
    Cart a = cart({}), b = cart({});
    a.id = CartId(line_id(1).bytes());
    b.id = CartId(line_id(2).bytes());
    a.note = std::move(older);
    b.note = std::move(newer);
    const MergedCart one = *merge_carts(a, b, index), other = *merge_carts(b, a, index);
    EXPECT_EQ(one.cart.note, other.cart.note);
    EXPECT_EQ(one.notes, other.notes);
    return one.cart.note + (one.notes.empty() ? "" : " +");
  };
  EXPECT_EQ(merged("a", "a"), "a");
  EXPECT_EQ(merged("a", ""), "a");
  EXPECT_EQ(merged("", "b"), "b");
  EXPECT_EQ(merged("a", "b"), "a\nb +");
  EXPECT_EQ(merged("a\nb", "b"), "a\nb");
  EXPECT_EQ(merged("a\nb", "a"), "a\nb");
  EXPECT_EQ(merged("a", "a\nb"), "a\nb");
  EXPECT_EQ(merged("b", "a\nb"), "a\nb");
  EXPECT_EQ(merged("ab", "b"), "ab\nb +") << "the end of a line is not a line";
  EXPECT_EQ(merged("ab", "a"), "ab\na +");
  EXPECT_EQ(merged("a\nb\nc", "b"), "a\nb\nc\nb +");
}

TEST(MergedTips, OneTipIsNotKeptFromAnybody_C9) {
  const auto index = built(menu({item("x", 100)}));
  Cart a = cart({}), b = cart({});
  a.tip_minor = 100;
  EXPECT_TRUE(merge_carts(a, b, index)->notes.empty());
  b.tip_minor = 100;
  EXPECT_TRUE(merge_carts(a, b, index)->notes.empty());
  b.tip_minor = 1;
  ASSERT_EQ(merge_carts(a, b, index)->notes.size(), 1u);
  EXPECT_EQ(merge_carts(a, b, index)->notes[0].amount, 1);
}

TEST(MergedLines, DishesWithAnotherWishAreOthers_C9) {
  const auto index = built(menu({item("x", 100)}));
  const auto lines = [&](auto&& change) {
    CartLine other = line(2, "x");
    change(other);
    return merge_carts(cart({line(1, "x")}), cart({other}), index)->cart.lines.size();
  };
  EXPECT_EQ(lines([](CartLine&) {}), 1u);
  EXPECT_EQ(lines([](CartLine& l) { l.note = "no salt"; }), 2u);
  EXPECT_EQ(lines([](CartLine& l) { l.person = "Ana"; }), 2u);
  EXPECT_EQ(lines([](CartLine& l) { l.measured = 5; }), 2u);
  EXPECT_EQ(lines([](CartLine& l) { l.variant = "large"; }), 2u);
}

TEST(DerivedIds, AreUuidsOfTheVersionForOnesOwnUse) {
  for (const char* text : {"", "a", "b", "a longer text"}) {
    const UuidBytes bytes = detail::derived_uuid(text);
    EXPECT_EQ(bytes[6] >> 4, 8) << "RFC 9562";
    EXPECT_EQ(bytes[8] >> 6, 2);
    EXPECT_EQ(bytes, detail::derived_uuid(text));
  }
  EXPECT_NE(detail::derived_uuid("a"), detail::derived_uuid("b"));
}

TEST(MergedLines, ALineOfNoneStaysAsItIs_C9) {
  const auto index = built(menu({item("x", 100)}));
  const auto merged = merge_carts(cart({line(1, "x", 0)}), cart({line(2, "x", 3)}), index);
  ASSERT_EQ(merged->cart.lines.size(), 2u);
  EXPECT_EQ(merged->cart.lines[0].quantity, 0);
  EXPECT_EQ(merged->cart.lines[1].quantity, 3);
  EXPECT_TRUE(merged->notes.empty());
}

GroupView basket(std::vector<CartLine> lines, std::int64_t cap) {
  GroupView v;
  v.cart = cart(std::move(lines));
  v.people.resize(1);
  v.people[0].id = ParticipantId(line_id(900).bytes());
  v.people[0].cap_minor = cap;
  v.owners.assign(v.cart.lines.size(), v.people[0].id);
  return v;
}

TEST(GroupCaps, CountWhatHasAPriceAndNeverPassADocument) {
  const auto index = built(menu({item("x", dear, {"g"})}, {group("g", 0, 99, {option("a", dear)})}));
  const auto found = check(basket({line(1, "x"), line(2, "gone")}, dear), index);
  ASSERT_EQ(found.size(), 1u) << "the unknown dish, no cap";
  EXPECT_EQ(found[0].code, Errc::item_unknown);
  std::vector<CartLine> dearest;
  for (int n = 0; n < 100; ++n) dearest.push_back(line(n, "x", 999, {pick("g", "a", 99)}));
  const auto over = check(basket(dearest, dear), index);
  ASSERT_EQ(over.size(), 1u);
  EXPECT_EQ(over[0].code, Errc::group_cap);
  EXPECT_EQ(over[0].actual, limits::document_integer);
}

TEST(GroupCaps, AreIssuesLikeOthersAndNoMoreAreNamedThanFit) {
  const auto index = built(menu({item("x", 10)}));
  std::vector<CartLine> lines = {line(0, "x", 2)};
  for (int n = 1; n < static_cast<int>(limits::cart_lines); ++n) lines.push_back(line(n, "gone"));
  EXPECT_EQ(check(basket(lines, 19), index).back().code, Errc::group_cap);
  lines.back().note = std::string(limits::note_octets + 1, 'n');
  const auto full = check(basket(lines, 19), index);
  EXPECT_EQ(full.size(), limits::cart_issues);
  EXPECT_EQ(full.back().code, Errc::item_unknown);
}

TEST(GroupBaskets, OutOfOrderAreNotMerged) {
  GroupCart a;
  a.venue = "v";
  a.host = ParticipantId(line_id(1).bytes());
  for (int n = 2; n > 0; --n) {
    GroupOp& op = a.ops.emplace_back();
    op.id = CommandId(line_id(n).bytes());
    op.device = DeviceId(line_id(1).bytes());
    op.author = a.host;
    op.kind = GroupOpKind::unlock;
    op.clock = n;
  }
  GroupCart empty = a;
  empty.ops.clear();
  EXPECT_EQ(merge(a, empty).error().code(), Errc::operation_mismatch);
  std::swap(a.ops[0], a.ops[1]);
  EXPECT_TRUE(merge(a, empty));
}

}  // namespace

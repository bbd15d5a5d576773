// SPDX-License-Identifier: Apache-2.0
// Every type: what is written is read back equal, and equal values give equal bytes.
#include "couvert/codec.hpp"

#include "codec/fields.hpp"
#include "codec/reader.hpp"
#include "codec/writer.hpp"
#include "random_fields.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace couvert {
namespace codec_test {

/// Turns into a member of any type. Outside the unnamed namespace: it is declared for asking, never defined.
struct AnyMember {
  template <class T>
  requires(!is_optional<T>) operator T() const;
};

}  // namespace codec_test
namespace {

using codec_test::AnyMember;

using couvert::testing::FieldFiller;
using couvert::testing::Random;
using couvert::testing::random_value;

template <class T>
::testing::AssertionResult round_trips(const T& value) {
  const std::string text = to_json(value);
  auto read = from_json<T>(text, UnknownMembers::refuse);
  if (!read) {
    return ::testing::AssertionFailure() << read.error().name() << " at " << read.error().path() << " of " << text;
  }
  if constexpr (std::equality_comparable<T>) {
    if (!(*read == value)) return ::testing::AssertionFailure() << "another value: " << text;
  }
  if (to_json(*read) != text) return ::testing::AssertionFailure() << "other bytes: " << text;
  return ::testing::AssertionSuccess();
}

template <class T>
class RoundTrip : public ::testing::Test {};
using Documents =
    ::testing::Types<Venue, Menu, PriceRules, Cart, CartLine, Quote, Order, OrderEvent, PlaceOrder, OrderCommand,
                     Contact, Address, Issue, Orderable, Finding, LossReport, SelectionList, VenueClock, Calendar,
                     Totals, GroupCart, GroupView, MergedCart, Reorder, MenuDelta, SignedDocument, MenuAt,
                     ConfigurationFacts, Bill, SplitPlan, RefundRequest, RefundLedger, WalletOp, Wallet, LoyaltyTerms,
                     LoyaltyOp, LoyaltyAccount, VoucherTerms, VoucherTender, VoucherPlan, TipTerms, TipPart, Contract,
                     Payout, SaleSample, Simulation, sync::Mutation, sync::PushRequest, sync::Problem, sync::Verdict,
                     sync::PushAnswer, sync::PullRequest, sync::Change, sync::ScopeSum, sync::PullAnswer>;
TYPED_TEST_SUITE(RoundTrip, Documents);

TYPED_TEST(RoundTrip, Defaults) { EXPECT_TRUE(round_trips(TypeParam{})); }

TYPED_TEST(RoundTrip, EveryMemberFilled) {
  Random random(11);
  for (int i = 0; i < 50; ++i) EXPECT_TRUE(round_trips(random_value<TypeParam>(random, 100)));
}

// 20 types, 1,200 values each.
TYPED_TEST(RoundTrip, RandomValues) {
  Random random(2026);
  for (int i = 0; i < 1'200; ++i) {
    const auto value = random_value<TypeParam>(random, static_cast<int>(random.below(101)));
    ASSERT_TRUE(round_trips(value)) << "value " << i;
  }
}

TYPED_TEST(RoundTrip, AnotherReaderAgreesThatItIsJson) {
  Random random(7);
  for (int i = 0; i < 100; ++i) {
    const std::string text = to_json(random_value<TypeParam>(random));
    EXPECT_TRUE(nlohmann::json::accept(text)) << text;
    // Canonical: no space outside texts, so that reading and printing tightly in the same order gives it back.
    EXPECT_EQ(nlohmann::ordered_json::parse(text).dump(), text);
  }
}

// A default written in a field list must be the member's initialiser: then a value with nothing set shows the
// required members only.
template <Described T>
struct RequiredOnly {
  std::vector<std::string> names;
  RequiredOnly& note(const char*) { return *this; }
  template <class V>
  void required(const char* name, V&&) {
    names.emplace_back(name);
  }
  template <class V, class... D>
  void optional(const char*, V&&, const D&...) {}
};

template <Described T>
void expect_defaults_left_out() {
  const T value{};
  RequiredOnly<T> wanted;
  Fields<T>::list(wanted, value);
  std::string text;
  Writer(text).document(value);
  std::vector<std::string> written;
  const auto object = nlohmann::ordered_json::parse(text);
  for (const auto& [name, unused] : object.items()) {
    if (name != "couvert") written.push_back(name);
  }
  EXPECT_EQ(written, wanted.names) << Fields<T>::name;
}

// Counts the members of an aggregate: how many initialisers its braces take.
template <class T, class... Given>
consteval std::size_t members_of() {
  if constexpr (requires { T{std::declval<Given>()..., std::declval<AnyMember>()}; }) {
    return members_of<T, Given..., AnyMember>();
  } else if constexpr (requires { T{std::declval<Given>()..., std::declval<std::nullopt_t>()}; }) {
    return members_of<T, Given..., std::nullopt_t>();
  } else {
    return sizeof...(Given);
  }
}

template <Described T>
void expect_all_members_listed() {
  T value{};
  NameList listed;
  Fields<T>::list(listed, value);
  // The window of a weekly window is written as two members of its own.
  const std::size_t inlined = std::same_as<T, WeeklyWindow> ? 1 : 0;
  EXPECT_EQ(listed.names.size(), members_of<T>() + inlined) << Fields<T>::name;
}

TYPED_TEST(RoundTrip, DefaultsAreLeftOut) { expect_defaults_left_out<TypeParam>(); }

TYPED_TEST(RoundTrip, FieldListNamesEveryMember) { expect_all_members_listed<TypeParam>(); }

TEST(RoundTripParts, FieldListsAreComplete) {
  PartTypes::for_each([]<class T>() {
    expect_defaults_left_out<T>();
    expect_all_members_listed<T>();
  });
}

TEST(RoundTripParts, EnumeratorsHaveNamesOfTheirOwn) {
  EnumTypes::for_each([]<class E>() {
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < EnumNames<E>::names.size(); ++i) {
      const std::string_view name = enum_name(static_cast<E>(i));
      EXPECT_TRUE(names.insert(name).second) << name;
      EXPECT_FALSE(name.empty() || name.back() == '_') << name;
    }
    EXPECT_EQ(enum_name(static_cast<E>(EnumNames<E>::names.size())), "");
  });
}

// The names in documents are those that the other modules print.
TEST(RoundTripParts, EnumNamesAgreeWithTheirModules) {
  for (std::size_t i = 0; i < EnumNames<Finding::Kind>::names.size(); ++i) {
    const auto kind = static_cast<Finding::Kind>(i);
    EXPECT_EQ(enum_name(kind), finding_kind_name(kind));
  }
}

TEST(RoundTripSizes, ATextOfAMegabyte) {
  Cart cart;
  cart.venue = "v";
  for (const char* piece : {"x", "é", "\"", "日本語 \n"}) {
    cart.note.clear();
    while (cart.note.size() < 1'000'000) cart.note += piece;
    EXPECT_TRUE(round_trips(cart)) << piece;
  }
}

TEST(RoundTripSizes, AMenuOfManyItems) {
  Menu menu;
  menu.ref = "m";
  menu.venue = "v";
  for (int i = 0; i < 20'000; ++i) {
    Item item;
    item.ref = "item-" + std::to_string(i);
    item.name = LocalizedText("Item " + std::to_string(i));
    item.price_minor = i;
    menu.items.push_back(std::move(item));
  }
  EXPECT_TRUE(round_trips(menu));
}

}  // namespace
}  // namespace couvert

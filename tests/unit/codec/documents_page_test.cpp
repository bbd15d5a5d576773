// SPDX-License-Identifier: Apache-2.0
// The page about documents: its examples are canonical and belong together, its tables name every member.
#include "codec/fields.hpp"
#include "codec/reader.hpp"
#include "couvert/codec.hpp"
#include "couvert/proof.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <iterator>
#include <map>
#include <string>

namespace couvert {
namespace {

std::string page() {
  std::ifstream stream(COUVERT_SOURCE_DIR "/docs/format/documents.md");
  return {std::istreambuf_iterator<char>(stream), {}};
}

/// The JSON blocks of the page, as tight text in their own order, by the kind that they name.
std::map<std::string, std::string> examples() {
  std::map<std::string, std::string> found;
  const std::string text = page();
  const std::string fence = "\n```json\n";
  for (std::size_t at = text.find(fence); at != std::string::npos; at = text.find(fence, at + 1)) {
    const std::size_t begin = at + fence.size();
    const std::string block = text.substr(begin, text.find("\n```\n", begin) - begin);
    const auto json = nlohmann::ordered_json::parse(block);
    found.emplace(json.at("couvert").get<std::string>(), json.dump());
  }
  return found;
}

template <class T>
T read_example(const char* kind) {
  const auto all = examples();
  const auto found = all.find(kind);
  if (found == all.end()) {
    ADD_FAILURE() << "no example of " << kind;
    return {};
  }
  const auto value = from_json<T>(found->second, UnknownMembers::refuse);
  if (!value) {
    ADD_FAILURE() << kind << ": " << value.error().name() << " at " << value.error().path();
    return {};
  }
  EXPECT_EQ(to_json(*value), found->second) << "the example is not in canonical form";
  return *value;
}

TEST(DocumentsPage, OneCanonicalExampleOfEachKind) {
  std::size_t kinds = 0;
  const auto expect_example = [&]<class T>() {
    if (Fields<T>::document.empty()) return;
    ++kinds;
    read_example<T>(std::string(Fields<T>::document).c_str());
  };
#define COUVERT_CODEC_TYPE(T) expect_example.template operator()<T>();
#include "codec/document_types.inc"
#undef COUVERT_CODEC_TYPE
  EXPECT_EQ(kinds, examples().size());
}

TEST(DocumentsPage, TheQuoteIsThePriceOfTheCart) {
  const Menu menu = read_example<Menu>("menu/1");
  const auto index = MenuIndex::build(menu);
  ASSERT_TRUE(index) << index.error().details_json();
  EXPECT_TRUE(lint(menu).empty());
  const auto rules = read_example<PriceRules>("rules/1");
  const auto quote = read_example<Quote>("quote/1");
  const PricingContext context{quote.at, make_date(2025, 9, 5), {}};
  const auto priced = price(*index, rules, read_example<Cart>("cart/1"), context);
  ASSERT_TRUE(priced) << priced.error().name();
  EXPECT_EQ(to_json(*priced), to_json(quote));
}

TEST(DocumentsPage, TheProofIsThatOfTheQuote) {
  const auto index = MenuIndex::build(read_example<Menu>("menu/1"));
  ASSERT_TRUE(index);
  const auto quote = read_example<Quote>("quote/1");
  const PricingContext context{quote.at, make_date(2025, 9, 5), {}};
  const auto proof = prove(*index, read_example<PriceRules>("rules/1"), read_example<Cart>("cart/1"), context,
                           ProofKind::by_reference);
  ASSERT_TRUE(proof) << proof.error().name();
  EXPECT_EQ(to_json(*proof), to_json(read_example<PriceProof>("proof/1")));
}

TEST(DocumentsPage, TheDeltaLeadsOnFromTheMenu_A29) {
  const Menu menu = read_example<Menu>("menu/1");
  const auto next = apply(menu, read_example<MenuDelta>("menu_delta/1"));
  ASSERT_TRUE(next) << next.error().path();
  EXPECT_EQ(next->items[0].variants[1].price_minor, 1200);
  EXPECT_EQ(next->version, menu.version + 1);
}

TEST(DocumentsPage, VenueAndOrderMakeSense) {
  const Status venue = validate(read_example<Venue>("venue/1"));
  EXPECT_TRUE(venue) << venue.error().path();
  const auto placed = read_example<PlaceOrder>("place/1");
  EXPECT_EQ(placed.cart, read_example<Cart>("cart/1"));
  EXPECT_EQ(placed.expected_total_minor, read_example<Quote>("quote/1").totals.total_minor);
  const auto order = read_example<Order>("order/1");
  EXPECT_TRUE(verify_quote(order.quote));
  EXPECT_EQ(read_example<OrderCommand>("command/1").expected_version, order.version);
  EXPECT_EQ(read_example<OrderEvent>("event/1").state, order.state);
}

// A type's section runs from its bold name to the next one.
template <Described T>
void expect_tables_name_members(const std::string& text) {
  const std::string head = "**`" + std::string(Fields<T>::name) + "`**";
  const std::size_t begin = text.find(head);
  ASSERT_NE(begin, std::string::npos) << head;
  const std::string section = text.substr(begin, text.find("\n**`", begin + 1) - begin);
  T value{};
  NameList members;
  Fields<T>::list(members, value);
  for (const std::string_view name : members.names) {
    EXPECT_NE(section.find("\n| `" + std::string(name) + "` |"), std::string::npos) << head << ' ' << name;
  }
}

TEST(DocumentsPage, TablesNameEveryMemberAndWord) {
  const std::string text = page();
#define COUVERT_CODEC_TYPE(T) expect_tables_name_members<T>(text);
#include "codec/document_types.inc"
#undef COUVERT_CODEC_TYPE
  PartTypes::for_each([&]<class T>() { expect_tables_name_members<T>(text); });
  EnumTypes::for_each([&]<class E>() {
    std::string row = "\n| `" + std::string(EnumNames<E>::type) + "` |";
    for (const std::string_view name : EnumNames<E>::names) row.append(" `").append(name).append("`");
    EXPECT_NE(text.find(row + " |\n"), std::string::npos) << row;
  });
}

}  // namespace
}  // namespace couvert

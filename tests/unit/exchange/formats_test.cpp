// SPDX-License-Identifier: Apache-2.0
// The table of formats: names, and what happens where a direction is missing.
#include "exchange_support.hpp"

namespace couvert {
namespace {

using namespace test;

TEST(Formats, EveryNameIsReadBack_A31) {
  for (const char* name : {"schemaorg", "ubereats", "opendelivery", "square", "justeat", "hubrise", "ondc"}) {
    const auto format = parse_format(name);
    ASSERT_TRUE(format.ok()) << name;
    EXPECT_EQ(format_name(*format), name);
  }
  const auto unknown = parse_format("fax");
  ASSERT_FALSE(unknown.ok());
  EXPECT_EQ(unknown.error().code(), Errc::invalid_argument);
}

TEST(Formats, AMissingDirectionIsATypedRefusal_A31) {
  const auto index = MenuIndex::build(imported(Format::ubereats, R"({"items":[],"menus":[],"categories":[],
    "modifier_groups":[]})")
                                          .menu);
  ASSERT_TRUE(index.ok());
  for (int i = 0; i <= static_cast<int>(Format::ondc); ++i) {
    const auto format = static_cast<Format>(i);
    const FormatSupport support = format_support(format);
    const auto read = import_menu(format, "{", import_options());
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().code(), support.reads ? Errc::json_syntax : Errc::format_not_supported);
    const auto written = export_menu(format, *index, Venue{}, PriceRules{});
    EXPECT_EQ(written.ok(), support.writes) << format_name(format);
    if (!written) {
      EXPECT_EQ(written.error().code(), Errc::format_not_supported);
    }
  }
}

}  // namespace
}  // namespace couvert

// SPDX-License-Identifier: Apache-2.0
// UUID text, UUIDv7 and the forms of references.
#include "couvert/ids.hpp"

#include <gtest/gtest.h>

#include <string>

namespace couvert {
namespace {

constexpr std::string_view example = "017f22e2-79b0-7cc3-98c4-dc0c0c07398f";

TEST(Uuid, TextAndBack) {
  const auto bytes = parse_uuid(example);
  ASSERT_TRUE(bytes);
  EXPECT_EQ((*bytes)[0], 0x01);
  EXPECT_EQ((*bytes)[15], 0x8f);
  EXPECT_EQ(uuid_text(*bytes), example);
  EXPECT_EQ(uuid_text(UuidBytes{}), "00000000-0000-0000-0000-000000000000");
}

TEST(Uuid, UpperCaseIsRead) { EXPECT_EQ(*parse_uuid("017F22E2-79B0-7CC3-98C4-DC0C0C07398F"), *parse_uuid(example)); }

TEST(Uuid, OtherFormsAreRefused) {
  for (const std::string_view text : {"", "017f22e279b07cc398c4dc0c0c07398f", "{017f22e2-79b0-7cc3-98c4-dc0c0c07398f}",
                                      "017f22e2-79b0-7cc3-98c4-dc0c0c07398", "017f22e2-79b0-7cc3-98c4-dc0c0c07398f0",
                                      "017f22e2-79b0-7cc3-98c4-dc0c0c07398g", "017f22e2079b0-7cc3-98c4-dc0c0c07398f",
                                      "017f22e2-79b0-7cc3-98c4-dc0c0c073 8f", "017f22e-279b0-7cc3-98c4-dc0c0c07398f"}) {
    EXPECT_EQ(parse_uuid(text).error().code(), Errc::id_format) << text;
  }
}

// RFC 9562, A.6: 2022-02-22T19:22:22Z is 0x017F22E279B0 in milliseconds.
TEST(UuidV7, TimeVersionAndVariant) {
  std::array<std::uint8_t, 10> random{};
  random.fill(0xFF);
  const UuidBytes id = make_uuid_v7(1'645'557'742'000'000, random);
  EXPECT_EQ(uuid_text(id).substr(0, 15), "017f22e2-79b0-7");
  EXPECT_EQ(id[8] & 0xC0, 0x80);
}

TEST(UuidV7, SortsByTimeWithinAMillisecond) {
  UuidBytes last{};
  for (std::int64_t us = 1'645'557'742'000'000; us < 1'645'557'742'003'000; us += 7) {
    const UuidBytes id = make_uuid_v7(us, {});
    EXPECT_LT(last, id) << us;
    last = id;
  }
}

TEST(UuidV7, EachRandomOctetCounts) {
  const UuidBytes plain = make_uuid_v7(1'000'000, {});
  for (std::size_t i = 0; i < 10; ++i) {
    std::array<std::uint8_t, 10> random{};
    random[i] = 1;
    EXPECT_NE(make_uuid_v7(1'000'000, random), plain) << i;
  }
}

TEST(UuidV7, TimesBeforeTheEpochCountAsIt) { EXPECT_EQ(make_uuid_v7(-5, {}), make_uuid_v7(0, {})); }

TEST(Id, NilAndOrder) {
  EXPECT_TRUE(OrderId().is_nil());
  const auto id = OrderId::parse(example);
  ASSERT_TRUE(id);
  EXPECT_FALSE(id->is_nil());
  EXPECT_EQ(id->text(), example);
  EXPECT_LT(OrderId(), *id);
  EXPECT_EQ(OrderId::parse("x").error().code(), Errc::id_format);
}

TEST(Ref, OneTo128OctetsWithoutControls) {
  EXPECT_TRUE(valid_ref("margherita"));
  EXPECT_TRUE(valid_ref("crème brûlée 1/2"));
  EXPECT_TRUE(valid_ref(std::string(128, 'a')));
  EXPECT_FALSE(valid_ref(""));
  EXPECT_FALSE(valid_ref(std::string(129, 'a')));
  EXPECT_FALSE(valid_ref("a\tb"));
  EXPECT_FALSE(valid_ref("a\nb"));
  EXPECT_FALSE(valid_ref("a\x7f"));
  EXPECT_FALSE(valid_ref("a\xC2\x85"));
  EXPECT_FALSE(valid_ref("a\xFF"));
  EXPECT_FALSE(valid_ref(std::string_view("a\0b", 3)));
}

TEST(VenueId, UnreservedCharactersOfAddresses) {
  EXPECT_TRUE(valid_venue_id("Chez_Nous-2.0~x"));
  EXPECT_TRUE(valid_venue_id(std::string(64, 'a')));
  EXPECT_FALSE(valid_venue_id(std::string(65, 'a')));
  for (const std::string_view text : {"", ".", "..", "a b", "a/b", "é", "a%20"})
    EXPECT_FALSE(valid_venue_id(text)) << text;
}

}  // namespace
}  // namespace couvert

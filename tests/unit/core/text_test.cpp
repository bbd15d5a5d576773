// SPDX-License-Identifier: Apache-2.0
// Choice of a language and well-formed text.
#include "couvert/text.hpp"

#include "core/utf8.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>

namespace couvert {
namespace {

LocalizedText soup() {
  LocalizedText text("soup");
  text.set("fr", "soupe");
  text.set("en-GB", "British soup");
  text.set("de", "Suppe");
  return text;
}

TEST(LocalizedText, ExactThenLanguageThenRegion) {
  EXPECT_EQ(soup().get("fr"), "soupe");
  EXPECT_EQ(soup().get("fr-CA"), "soupe");
  EXPECT_EQ(soup().get("en"), "British soup");
  EXPECT_EQ(soup().get("EN_gb"), "British soup");
  EXPECT_EQ(soup().get("de-Latn-CH"), "Suppe");
}

TEST(LocalizedText, ExactWinsOverLanguage) {
  LocalizedText text;
  text.set("en", "chips");
  text.set("en-US", "fries");
  EXPECT_EQ(text.get("en-US"), "fries");
  EXPECT_EQ(text.get("en-AU"), "chips");
}

TEST(LocalizedText, ChainInOrder) {
  const std::array<std::string_view, 3> chain = {"es", "de", "fr"};
  EXPECT_EQ(soup().get(chain), "Suppe");
}

TEST(LocalizedText, FallsBackToDefaultThenFirstThenNothing) {
  EXPECT_EQ(soup().get("ja"), "soup");
  EXPECT_EQ(soup().get(std::span<const std::string_view>()), "soup");
  LocalizedText without;
  without.set("it", "zuppa");
  without.set("pt", "sopa");
  EXPECT_EQ(without.get("ja"), "zuppa");
  EXPECT_EQ(LocalizedText().get("ja"), "");
  EXPECT_TRUE(LocalizedText().empty());
}

TEST(LocalizedText, SetReplacesTheSameTag) {
  LocalizedText text;
  text.set("en-GB", "a");
  text.set("en_gb", "b");
  ASSERT_EQ(text.by_locale.size(), 1u);
  EXPECT_EQ(text.by_locale[0].first, "en-GB");
  EXPECT_EQ(text.by_locale[0].second, "b");
}

TEST(LocalizedText, ALanguageIsNotAPrefix) {
  LocalizedText text;
  text.set("fil", "sopas");
  text.set("default", "soup");
  EXPECT_EQ(text.get("fi"), "soup");
}

TEST(ValidText, WellFormedSequences) {
  for (const std::string_view text : {"", "a\tb\n", "é", "日本", "🍕", "\xC2\xA0", "\xED\x9F\xBF", "\xEE\x80\x80",
                                      "\xF4\x8F\xBF\xBF", "\xEF\xBF\xBF"}) {
    EXPECT_TRUE(valid_text(text)) << text;
  }
}

TEST(ValidText, ControlCharacters) {
  for (int c = 0; c < 0x20; ++c) {
    const char text = static_cast<char>(c);
    EXPECT_EQ(valid_text({&text, 1}), c == '\t' || c == '\n') << c;
  }
  EXPECT_FALSE(valid_text("\x7F"));
  EXPECT_FALSE(valid_text("\xC2\x80"));
  EXPECT_FALSE(valid_text("\xC2\x9F"));
}

TEST(ValidText, IllFormedSequences) {
  for (const std::string_view text : {"\x80", "\xBF", "\xC0\x80", "\xC1\xBF", "\xC3", "\xC3(", "\xE0\x9F\xBF",
                                      "\xE2\x82", "\xE2(\xA1", "\xED\xA0\x80", "\xED\xBF\xBF", "\xF0\x8F\xBF\xBF",
                                      "\xF0\x9F\x8D", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFE", "\xFF"}) {
    EXPECT_FALSE(valid_text(text)) << testing::PrintToString(text);
  }
}

TEST(Utf8, PrefixEndsAtTheFirstBadOctet) {
  EXPECT_EQ(utf8_prefix("ab\xFF"), 2u);
  EXPECT_EQ(utf8_prefix("é\xC3"), 2u);
  EXPECT_EQ(utf8_prefix("a\x01z"), 3u);
  EXPECT_EQ(utf8_text_prefix("a\x01z"), 1u);
}

}  // namespace
}  // namespace couvert

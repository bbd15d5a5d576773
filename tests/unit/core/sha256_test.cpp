// SPDX-License-Identifier: Apache-2.0
// SHA-256 against the examples that its standard gives, and at the edges of its blocks.
#include "core/sha256.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace couvert {
namespace {

std::string hex(std::string_view message) {
  constexpr char digits[] = "0123456789abcdef";
  std::string text;
  for (const std::uint8_t octet : sha256(message)) {
    text += digits[octet >> 4];
    text += digits[octet & 15];
  }
  return text;
}

TEST(Sha256, ExamplesOfTheStandard) {
  EXPECT_EQ(hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  EXPECT_EQ(
      hex("abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrst"
          "nopqrstu"),
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1");
  EXPECT_EQ(hex(std::string(1'000'000, 'a')), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Sha256, PaddingAtBlockEdges) {
  // 55 octets still fit the length into their block, 56 do not, 64 are a block.
  EXPECT_EQ(hex(std::string(55, 'x')), "d5e285683cd4efc02d021a5c62014694958901005d6f71e89e0989fac77e4072");
  EXPECT_EQ(hex(std::string(56, 'x')), "04c26261370ee7541549d16dee320c723e3fd14671e66a099afe0a377c16888e");
  EXPECT_EQ(hex(std::string(64, 'x')), "7ce100971f64e7001e8fe5a51973ecdfe1ced42befe7ee8d5fd6219506b5393c");
}

TEST(Sha256, EachLengthHasItsOwnDigest) {
  std::set<std::array<std::uint8_t, 32>> digests;
  for (std::size_t n = 0; n < 200; ++n) digests.insert(sha256(std::string(n, '\0')));
  EXPECT_EQ(digests.size(), 200u);
}

TEST(Sha256, PartsAreOneMessage) {
  std::string message;
  for (int n = 0; n < 200; ++n) message.push_back(static_cast<char>(n * 7));
  const auto whole = sha256(message);
  const std::string_view text = message;
  for (std::size_t first = 0; first <= text.size(); ++first) {
    for (std::size_t second = first; second <= text.size(); second += 13) {
      EXPECT_EQ(sha256({text.substr(0, first), text.substr(first, second - first), text.substr(second)}), whole);
    }
  }
}

}  // namespace
}  // namespace couvert

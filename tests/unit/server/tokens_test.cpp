// SPDX-License-Identifier: Apache-2.0
// Tokens: what issue() makes is taken until it expires; nothing else is.
#include "auth/tokens.hpp"

namespace couvert::server {
namespace {

constexpr Instant now{1'700'000'000'000'000};

Instant later(std::int64_t seconds) { return now + Duration::seconds(seconds); }

struct TokensTest : ::testing::Test {
  SigningKey key = *SigningKey::ephemeral();
  Tokens tokens{key};
  Actor actor{Role::restaurant_staff, "till-\"1\"\n", VenueId("chez-test")};

  // A token with any header and claims, signed with the right key.
  std::string signed_with(const std::string& header, const std::string& claims) {
    const std::string text = base64url(header) + "." + base64url(claims);
    return text + "." + base64url(*key.sign(text));
  }
  std::string header() const { return R"({"alg":"ES256","typ":"JWT","kid":")" + key.id() + "\"}"; }
};

TEST_F(TokensTest, RoundTrip) {
  const std::string token = *tokens.issue(actor, now, 600);
  for (int i = 0; i < 2; ++i) {
    auto principal = tokens.verify(token, now);
    ASSERT_TRUE(principal.ok());
    EXPECT_EQ(principal->actor, actor);
    EXPECT_EQ(principal->expires_s, 1'700'000'600);
  }
}

TEST_F(TokensTest, ExpiresAlsoWhenItIsRemembered) {
  const std::string token = *tokens.issue(actor, now, 600);
  EXPECT_TRUE(tokens.verify(token, later(600)).ok());
  EXPECT_TRUE(tokens.verify(token, later(660)).ok());
  EXPECT_EQ(tokens.verify(token, later(661)).error().code(), Errc::token_invalid);
}

TEST_F(TokensTest, EveryChangedCharacterBreaksIt) {
  const std::string token = *tokens.issue(actor, now, 600);
  for (std::size_t i = 0; i < token.size(); ++i) {
    std::string changed = token;
    changed[i] = changed[i] == 'A' ? 'B' : 'A';
    EXPECT_FALSE(tokens.verify(changed, now).ok()) << i;
  }
  for (const auto& tampered :
       {token + ".", token + "=", "." + token, token.substr(1), token.substr(0, token.size() - 1)}) {
    EXPECT_FALSE(tokens.verify(tampered, now).ok()) << tampered;
  }
}

TEST_F(TokensTest, HeaderAndClaimsMustBeExactlyOurs) {
  const std::string claims = R"({"iss":"couvert","sub":"a","role":"customer","iat":1,"exp":99999999999})";
  EXPECT_TRUE(tokens.verify(signed_with(header(), claims), now).ok());
  for (const std::string& other :
       {std::string(R"({"alg":"none"})"), std::string(R"({"alg":"HS256","kid":")" + key.id() + "\"}"),
        std::string(R"({"alg":"ES256"})"), std::string(R"({"alg":"ES256","kid":"x"})"),
        std::string(R"({"alg":"ES256","jku":"https://x","kid":")" + key.id() + "\"}"),
        std::string(R"({"alg":"ES256","crit":["b64"],"kid":")" + key.id() + "\"}"), std::string("[]")}) {
    EXPECT_FALSE(tokens.verify(signed_with(other, claims), now).ok()) << other;
  }
  for (const char* other :
       {R"({"iss":"couvert","sub":"a","role":"system","iat":1,"exp":99999999999})",
        R"({"iss":"couvert","sub":"a","role":"king","iat":1,"exp":99999999999})",
        R"({"iss":"other","sub":"a","role":"customer","iat":1,"exp":99999999999})",
        R"({"iss":"couvert","sub":"","role":"customer","iat":1,"exp":99999999999})",
        R"({"iss":"couvert","sub":"a","role":"customer","iat":1})",
        R"({"iss":"couvert","sub":"a","role":"customer","iat":1,"exp":1e20})",
        R"({"iss":"couvert","sub":"a","role":"customer","iat":1,"exp":"99999999999"})", "[]", "", "{"}) {
    EXPECT_FALSE(tokens.verify(signed_with(header(), other), now).ok()) << other;
  }
}

TEST_F(TokensTest, OfAnotherKey) {
  Tokens others{*SigningKey::ephemeral()};
  EXPECT_FALSE(tokens.verify(*others.issue(actor, now, 600), now).ok());
}

TEST_F(TokensTest, RemembersABoundedNumber) {
  for (int i = 0; i < 200; ++i) EXPECT_FALSE(tokens.verify("a.b." + std::to_string(i), now).ok());
  EXPECT_FALSE(tokens.verify(std::string(5000, 'a'), now).ok());
}

TEST(Base64url, Strict) {
  std::string out;
  EXPECT_TRUE(from_base64url("aGk", out));
  EXPECT_EQ(out, "hi");
  for (const char* bad : {"aGk=", "a", "aG+", "aG/", "aGl", "a Gk"}) EXPECT_FALSE(from_base64url(bad, out)) << bad;
}

TEST(Roles, ShortWords) {
  EXPECT_EQ(*role_of_word("staff"), Role::restaurant_staff);
  EXPECT_EQ(*role_of_word("ops"), Role::ops_admin);
  EXPECT_EQ(*role_of_word("finance"), Role::finance);
  EXPECT_FALSE(role_of_word("system").ok());
  EXPECT_FALSE(role_of_word("anonymous").ok());
}

}  // namespace
}  // namespace couvert::server

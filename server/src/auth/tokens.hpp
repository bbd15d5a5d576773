// SPDX-License-Identifier: Apache-2.0
// Bearer tokens: JWTs signed with ES256 by the server's own key.
#ifndef COUVERT_SERVER_AUTH_TOKENS_HPP
#define COUVERT_SERVER_AUTH_TOKENS_HPP

#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

#include "auth/keys.hpp"
#include "couvert/order.hpp"
#include "couvert/time.hpp"

namespace couvert::server {

/// What a valid token says.
struct Principal {
  Actor actor;
  std::int64_t expires_s = 0;  ///< seconds since 1970
};

/// Issues and checks tokens. Verified ones are remembered, so that a request costs a hash instead of a curve operation.
/// Threads: any.
class Tokens {
 public:
  explicit Tokens(SigningKey key) : key_(std::move(key)) {}

  /// The server's key, which vouches for its menus too.
  const SigningKey& key() const noexcept { return key_; }

  /// Errors: internal.
  Result<std::string> issue(const Actor& actor, Instant now, std::int64_t lifetime_s) const;
  /// Accepts only what issue() of the same key made: algorithm and key are fixed, whatever the header says. A leeway of 60 s
  /// covers clocks that differ. Errors: token_invalid.
  Result<Principal> verify(std::string_view token, Instant now);

 private:
  Result<Principal> check(std::string_view token) const;

  SigningKey key_;
  std::mutex mutex_;
  std::unordered_map<std::string, Principal> known_;  // by SHA-256 of the token
};

/// A role by its name or one of the short words of the command line: restaurant, staff, manager, admin, ops.
Result<Role> role_of_word(std::string_view word);
/// 16 random octets as base64url, for subjects and token ids.
std::string random_name();

}  // namespace couvert::server

#endif

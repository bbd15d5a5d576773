// SPDX-License-Identifier: Apache-2.0
// JWT (RFC 7519) in JWS compact form (RFC 7515), one algorithm, one key.
#include "auth/tokens.hpp"

#include <nlohmann/json.hpp>
#include <openssl/rand.h>

#include <array>

#include "couvert/codec.hpp"

namespace couvert::server {

namespace {

using Json = nlohmann::json;

constexpr std::size_t max_token_octets = 4096;
constexpr std::size_t max_known = 10'000;
constexpr std::int64_t leeway_s = 60;
constexpr std::string_view issuer = "couvert";

Error invalid(std::string_view why) { return Error(Errc::token_invalid, std::string(why)); }

std::string text_member(const Json& object, const char* name) {
  const auto it = object.find(name);
  return it != object.end() && it->is_string() ? it->get<std::string>() : std::string();
}

bool read_integer(const Json& object, const char* name, std::int64_t& out) {
  const auto it = object.find(name);
  if (it == object.end() || !it->is_number_integer()) return false;
  out = it->get<std::int64_t>();
  return out >= 0;
}

Json parse_object(std::string_view encoded) {
  std::string text;
  if (!from_base64url(encoded, text)) return Json();
  Json value = Json::parse(text, nullptr, false);
  return value.is_object() ? value : Json();
}

Status check_header(const Json& header, const std::string& key_id) {
  if (!header.is_object() || text_member(header, "alg") != "ES256" || text_member(header, "kid") != key_id) {
    return invalid("The token was not made by this server.");
  }
  for (const auto& [name, value] : header.items()) {
    if (name != "alg" && name != "kid" && name != "typ")
      return invalid("The token's header holds a member that is not used here.");
  }
  return {};
}

}  // namespace

Result<std::string> Tokens::issue(const Actor& actor, Instant now, std::int64_t lifetime_s) const {
  const std::int64_t now_s = now.us / 1'000'000;
  std::string claims = R"({"iss":")";
  claims.append(issuer).append(R"(","sub":)").append(json_quote(actor.subject));
  claims.append(R"(,"role":")").append(role_name(actor.role)).append("\"");
  if (actor.venue) claims.append(R"(,"venue":)").append(json_quote(*actor.venue));
  claims.append(R"(,"iat":)").append(std::to_string(now_s));
  claims.append(R"(,"exp":)").append(std::to_string(now_s + lifetime_s));
  claims.append(R"(,"jti":")").append(random_name()).append("\"}");
  const std::string header = R"({"alg":"ES256","typ":"JWT","kid":")" + key_.id() + "\"}";
  std::string token = base64url(header) + "." + base64url(claims);
  auto signature = key_.sign(token);
  if (!signature) return signature.error();
  return token + "." + base64url(*signature);
}

Result<Principal> Tokens::check(std::string_view token) const {
  const std::size_t first = token.find('.');
  const std::size_t last = token.rfind('.');
  if (first == std::string_view::npos || first == last || token.find('.', first + 1) != last) {
    return invalid("The token is malformed.");
  }
  std::string signature;
  if (!from_base64url(token.substr(last + 1), signature) || !key_.verify(token.substr(0, last), signature)) {
    return invalid("The token was not made by this server.");
  }
  if (const Status header = check_header(parse_object(token.substr(0, first)), key_.id()); !header)
    return header.error();

  const Json claims = parse_object(token.substr(first + 1, last - first - 1));
  Principal principal;
  std::int64_t issued_s = 0;
  if (!claims.is_object() || text_member(claims, "iss") != issuer ||
      !read_integer(claims, "exp", principal.expires_s) || !read_integer(claims, "iat", issued_s)) {
    return invalid("The token lacks a claim.");
  }
  auto role = parse_role(text_member(claims, "role"));
  // Nobody speaks for the engine from outside.
  if (!role || *role == Role::system) return invalid("The token names no role.");
  principal.actor.role = *role;
  principal.actor.subject = text_member(claims, "sub");
  if (principal.actor.subject.empty()) return invalid("The token names no subject.");
  if (const std::string venue = text_member(claims, "venue"); !venue.empty()) principal.actor.venue = venue;
  return principal;
}

Result<Principal> Tokens::verify(std::string_view token, Instant now) {
  if (token.size() > max_token_octets) return invalid("The token is too long.");
  std::string digest = sha256(token);
  Result<Principal> found = invalid("The token has not been seen.");
  {
    const std::lock_guard lock(mutex_);
    if (const auto it = known_.find(digest); it != known_.end()) found = it->second;
  }
  if (!found) {
    found = check(token);
    if (!found) return found;
    const std::lock_guard lock(mutex_);
    if (known_.size() >= max_known) known_.erase(known_.begin());
    known_.emplace(std::move(digest), *found);
  }
  if (now.us / 1'000'000 > found->expires_s + leeway_s) return invalid("The token has expired.");
  return found;
}

Result<Role> role_of_word(std::string_view word) {
  if (word == "restaurant" || word == "staff") return Role::restaurant_staff;
  if (word == "manager") return Role::restaurant_manager;
  if (word == "admin" || word == "ops") return Role::ops_admin;
  if (word == "system" || word == "anonymous")
    return Error(Errc::invalid_argument, "no token carries the role " + std::string(word));
  return parse_role(word);
}

std::string random_name() {
  std::array<unsigned char, 16> octets{};
  RAND_bytes(octets.data(), static_cast<int>(octets.size()));
  return base64url({reinterpret_cast<const char*>(octets.data()), octets.size()});
}

}  // namespace couvert::server

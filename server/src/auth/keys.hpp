// SPDX-License-Identifier: Apache-2.0
// The server's signing key: made once, kept in a file that only its owner may read.
#ifndef COUVERT_SERVER_AUTH_KEYS_HPP
#define COUVERT_SERVER_AUTH_KEYS_HPP

#include <memory>
#include <string>
#include <string_view>

#include "couvert/error.hpp"

namespace couvert::server {

/// An ECDSA key on P-256. Copies share the key; any thread.
class SigningKey {
 public:
  /// Reads `folder`/es256.pem, or makes it on first use (folder 0700, file 0600).
  /// Errors: permission_denied (the file or folder is open to group or others), storage_io, storage_corrupt (not such a key).
  static Result<SigningKey> load_or_create(const std::string& folder);
  /// A key that lives in memory only.
  static Result<SigningKey> ephemeral();

  /// Name of the key: the RFC 7638 thumbprint of its public half.
  const std::string& id() const noexcept;
  /// The public half as a JSON Web Key (RFC 7517).
  const std::string& jwk() const noexcept;
  /// The 64 octets r || s over SHA-256 of the text.
  Result<std::string> sign(std::string_view text) const;
  bool verify(std::string_view text, std::string_view signature) const noexcept;

 private:
  struct Impl;
  explicit SigningKey(std::shared_ptr<const Impl> impl) : impl_(std::move(impl)) {}
  static Result<SigningKey> wrap(std::unique_ptr<Impl> impl);
  std::shared_ptr<const Impl> impl_;  // shared: signers and verifiers on several threads use one key
};

/// Base64url without padding (RFC 4648, section 5).
std::string base64url(std::string_view octets);
/// The reverse; strict: no padding, no other character, unused bits zero. False when it is none.
bool from_base64url(std::string_view text, std::string& out);
std::string sha256(std::string_view octets);

}  // namespace couvert::server

#endif

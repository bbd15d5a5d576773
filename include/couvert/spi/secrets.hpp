// SPDX-License-Identifier: Apache-2.0
// Where a device keeps what must not lie in a file: the key of its store, the token of its user.
#ifndef COUVERT_SPI_SECRETS_HPP
#define COUVERT_SPI_SECRETS_HPP

#include <string>
#include <string_view>

#include "couvert/error.hpp"
#include "couvert/sensitive.hpp"

namespace couvert {
inline namespace v0 {
namespace spi {

/// The platform's keychain, key store or a caller's own. May be called from any thread.
class Secrets {
 public:
  virtual ~Secrets() = default;
  /// The key of the store at a path; the same for ever. It must not be in backups of the device.
  /// Errors: unavailable (the keychain is locked: try again), not_found (it was destroyed: the store is lost).
  virtual Result<SecretKey> storage_key(std::string_view path) = 0;
  /// What goes into "Authorization: Bearer …"; empty: nobody is signed in. Errors: unavailable, unauthenticated.
  virtual Result<std::string> access_token() = 0;
};

}  // namespace spi
}  // namespace v0
}  // namespace couvert

#endif

// SPDX-License-Identifier: Apache-2.0
// Whom a TLS connection trusts.
#ifndef COUVERT_TRANSPORT_CPPREST_TRUST_HPP
#define COUVERT_TRANSPORT_CPPREST_TRUST_HPP

#include <memory>
#include <string>

#include "couvert/error.hpp"
#include "transport_cpprest/address.hpp"

typedef struct ssl_ctx_st SSL_CTX;
typedef struct x509_store_st X509_STORE;

namespace couvert {
inline namespace v0 {
namespace transport {

class Trust {
 public:
  /// Reads the roots once. Errors: invalid_argument (ca_file cannot be read or holds no certificate).
  static Result<Trust> load(const std::string& ca_file);

  /// Sets up a context: TLS 1.2 at least, these roots, the host's name or address in the certificate.
  /// False: not possible, and then nothing must be sent.
  bool apply(SSL_CTX* context, const Address& host) const noexcept;

 private:
  std::shared_ptr<X509_STORE> roots_;  // null: the system's
};

/// Whether a code of the library is one of TLS: the certificate is not trusted, or no version is common to both.
bool is_tls_error(long code) noexcept;

}  // namespace transport
}  // namespace v0
}  // namespace couvert

#endif

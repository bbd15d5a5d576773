// SPDX-License-Identifier: Apache-2.0
// Roots, versions and names of TLS, by OpenSSL.
#include "transport_cpprest/trust.hpp"

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

namespace couvert {
inline namespace v0 {
namespace transport {
namespace {

bool expect_peer(SSL_CTX* context, const Address& host) noexcept {
  X509_VERIFY_PARAM* expected = SSL_CTX_get0_param(context);
  if (host.is_ip()) return X509_VERIFY_PARAM_set1_ip_asc(expected, host.host.c_str()) == 1;
  X509_VERIFY_PARAM_set_hostflags(expected, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
  return X509_VERIFY_PARAM_set1_host(expected, host.host.data(), host.host.size()) == 1;
}

}  // namespace

Result<Trust> Trust::load(const std::string& ca_file) {
  Trust trust;
  if (ca_file.empty()) return trust;
  trust.roots_ = {X509_STORE_new(), X509_STORE_free};
  if (!trust.roots_ || X509_STORE_load_locations(trust.roots_.get(), ca_file.c_str(), nullptr) != 1) {
    ERR_clear_error();
    return Error(Errc::invalid_argument, "the file of trusted certificates cannot be read or holds none", "/ca_file");
  }
  return trust;
}

bool Trust::apply(SSL_CTX* context, const Address& host) const noexcept {
  if (SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) != 1) return false;
  if (roots_) SSL_CTX_set1_cert_store(context, roots_.get());
  SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
  return expect_peer(context, host);
}

bool is_tls_error(long code) noexcept {
  return code > 0 && ERR_GET_LIB(static_cast<unsigned long>(code)) == ERR_LIB_SSL;
}

}  // namespace transport
}  // namespace v0
}  // namespace couvert

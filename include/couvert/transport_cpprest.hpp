// SPDX-License-Identifier: Apache-2.0
// The transport that comes along: HTTP over cpprestsdk, for programs that have no HTTP stack of their own.
#ifndef COUVERT_TRANSPORT_CPPREST_HPP
#define COUVERT_TRANSPORT_CPPREST_HPP

#include <cstdint>
#include <memory>
#include <string>

#include "couvert/spi/transport.hpp"

namespace couvert {
inline namespace v0 {

struct CpprestOptions {
  std::string base_url;                    ///< "https://house.example", with a path in front of the targets if need be
  std::string ca_file;                     ///< PEM: these roots are trusted and no other; empty: the system's
  std::string proxy;                       ///< "http://proxy.example:3128"; empty: none. The environment is not asked
  std::string proxy_user, proxy_password;  ///< for Basic; empty: the proxy wants none
  /// Also to hosts that are not this machine. A token that travels so can be read on the way.
  bool allow_plain_http = false;
  /// Threads of cpprestsdk's pool, which the whole process shares: a pool that runs already stays as it is. With one, nothing
  /// inside the library happens side by side. 0: as many as the library likes.
  std::int32_t network_threads = 1;
};

/// TLS 1.2 or newer, certificate and host name checked; connections are kept; redirects are answers; nothing is compressed.
/// A POST is sent once. A GET may be sent a second time, when the server closed a kept connection without a word.
/// Errors: invalid_argument (path names the member).
Result<std::unique_ptr<spi::Transport>> make_cpprest_transport(const CpprestOptions& options);

}  // namespace v0
}  // namespace couvert

#endif

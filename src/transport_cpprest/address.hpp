// SPDX-License-Identifier: Apache-2.0
// Where requests go: the parts of the options' URLs, checked once.
#ifndef COUVERT_TRANSPORT_CPPREST_ADDRESS_HPP
#define COUVERT_TRANSPORT_CPPREST_ADDRESS_HPP

#include <string>
#include <string_view>

#include "couvert/error.hpp"
#include "couvert/spi/transport.hpp"

namespace couvert {
inline namespace v0 {
namespace transport {

struct Address {
  bool tls = false;
  std::string host;  ///< lower case; a name or an IPv4 address
  int port = 0;      ///< 0: the scheme's own
  std::string path;  ///< empty, or "/…" without a slash at its end

  std::string url() const;
  bool is_ip() const noexcept;
  bool is_this_machine() const noexcept;
};

/// http and https, without user, query and fragment. Errors: invalid_argument with `member` as its path.
Result<Address> read_address(std::string_view url, std::string_view member);

/// What could smuggle a second request into the first is refused. Errors: invalid_argument.
Status check_request(const spi::Request& request);

}  // namespace transport
}  // namespace v0
}  // namespace couvert

#endif

// SPDX-License-Identifier: Apache-2.0
// The transport port: one request to the house's server, one answer. A host may bring its own HTTP stack.
#ifndef COUVERT_SPI_TRANSPORT_HPP
#define COUVERT_SPI_TRANSPORT_HPP

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "couvert/error.hpp"
#include "couvert/time.hpp"

namespace couvert {
inline namespace v0 {
namespace spi {

struct Request {
  std::string method;  ///< "GET" or "POST"
  std::string target;  ///< path and query, percent-encoded: "/v1/sync/pull?limit=500"
  std::vector<std::pair<std::string, std::string>> headers;  ///< names in lower case
  std::string body;                                          ///< JSON, empty with GET
};

struct Response {
  std::int32_t status = 0;
  std::vector<std::pair<std::string, std::string>> headers;  ///< names in lower case
  std::string body;
};

/// All functions may be called from any thread, also at once.
class Transport {
 public:
  virtual ~Transport() = default;
  /// Sends once and waits for the answer, at most `limit`. Any HTTP status is an answer. It never repeats a request by
  /// itself: whoever calls knows what may be repeated.
  /// Errors: transport_unreachable (nothing was sent, or nobody knows), transport_timeout (nobody knows), transport_tls,
  /// transport_response (no HTTP, or larger than limits::response_octets), closed.
  virtual Result<Response> send(const Request& request, Duration limit) = 0;
  /// Ends waiting calls with `closed`; later ones get it at once. Idempotent.
  virtual void close() {}
};

}  // namespace spi
}  // namespace v0
}  // namespace couvert

#endif

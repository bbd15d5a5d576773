// SPDX-License-Identifier: Apache-2.0
// Requests and responses of the server, free of any socket or HTTP library.
#ifndef COUVERT_SERVER_HTTP_MESSAGE_HPP
#define COUVERT_SERVER_HTTP_MESSAGE_HPP

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace couvert::server {

enum class Method : std::uint8_t { get, head, post, put, patch, delete_, options, other };
inline constexpr std::size_t method_count = 8;
std::string_view method_name(Method method) noexcept;

/// A complete request. All views point into the reader's buffer and die when the reader goes on.
struct Request {
  Method method = Method::other;
  std::string_view target;
  std::string_view path, query;  ///< of the target; path begins with '/', the query is without '?'
  int minor_version = 1;         ///< of HTTP/1.x
  bool keep_alive = true;
  std::vector<std::pair<std::string_view, std::string_view>> headers;
  std::string_view body;
  std::string_view remote;  ///< address of the client; empty without a socket

  /// The first field of that name; the name is compared without case.
  std::optional<std::string_view> header(std::string_view name) const noexcept;
  /// How many fields carry the name.
  int header_count(std::string_view name) const noexcept;
};

/// What to answer. `shared` is sent instead of `body` when it is set.
struct Response {
  int status = 200;
  std::string_view content_type;  ///< a literal; empty: none
  std::string headers;            ///< finished lines; use set()
  std::string body;
  std::shared_ptr<const std::string> shared;  // shared: cached bodies outlive their replacement while being sent
  std::string_view still;  ///< bytes that live as long as the process; sent when both others are empty
  bool close = false;      ///< close the connection after this answer

  /// Adds a field. Octets that could end the line are dropped, so no value can split the response.
  void set(std::string_view name, std::string_view value);
  std::string_view bytes() const noexcept { return shared ? std::string_view(*shared) : body.empty() ? still : body; }
};

/// Where an answer goes. Takes exactly one; may be called on any thread.
class ReplySink {
 public:
  virtual ~ReplySink() = default;
  virtual void send(Response&& response) = 0;
  /// Has the client stopped sending? Then it went away, or wants its answer at once. Noticed within half a second.
  virtual bool client_left() const noexcept { return false; }
};
using Reply = std::shared_ptr<ReplySink>;  // shared: connection, command queue and waiters all hold the way back

/// What a connection hands its requests to.
class RequestHandler {
 public:
  virtual ~RequestHandler() = default;
  virtual void handle(const Request& request, Reply reply) = 0;
  /// The answer to bytes that are no request: 400, 408, 413, 431 or 503.
  virtual Response refuse(int status, std::string_view detail) = 0;
};

bool equal_ignoring_case(std::string_view a, std::string_view b) noexcept;
std::string_view status_text(int status) noexcept;
std::string_view trim(std::string_view text) noexcept;
/// Undoes %XX, and '+' where asked for. Nothing for a broken escape or a NUL.
std::optional<std::string> percent_decode(std::string_view text, bool plus_is_space);
/// Escapes everything but unreserved characters.
std::string percent_encode(std::string_view text);
/// The media type of a file name by its extension, with charset for text.
std::string_view media_type_of(std::string_view path) noexcept;

}  // namespace couvert::server

#endif

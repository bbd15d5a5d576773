// SPDX-License-Identifier: Apache-2.0
// Cuts a stream of bytes into requests. Knows nothing of sockets, so a test or a fuzzer can feed it.
#ifndef COUVERT_SERVER_HTTP_READER_HPP
#define COUVERT_SERVER_HTTP_READER_HPP

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "http/message.hpp"

namespace couvert::server {

struct ReaderLimits {
  std::size_t header_octets = 16u << 10;
  std::size_t body_octets = 1u << 20;
};

/// HTTP/1.0 and 1.1 requests, one after the other, from bytes as they come. Strict where two readers could disagree about
/// where a request ends: refuses both lengths together, a repeated or unusual Content-Length, a Transfer-Encoding other than
/// "chunked", folded lines, bare line feeds, NUL, and a missing or repeated Host.
class RequestReader {
 public:
  enum class State { need_more, complete, failed };

  explicit RequestReader(const ReaderLimits& limits);
  ~RequestReader();
  RequestReader(const RequestReader&) = delete;
  RequestReader& operator=(const RequestReader&) = delete;

  /// Room to read into, at least one octet. Invalidates the views of the request.
  std::span<char> prepare();
  void commit(std::size_t octets);

  /// Looks whether the bytes held are a whole request. After `failed` nothing but the error can be had.
  State next();
  /// Valid after `complete`, until prepare() or pop().
  const Request& request() const noexcept { return request_; }
  /// What request().remote will say; must outlive the reader's use of it.
  void remote(std::string_view address) noexcept { request_.remote = address; }
  /// Forgets the complete request; what came after it stays.
  void pop();

  /// True when the client waits for leave to send its body. Answers once.
  bool take_expect_continue() noexcept;
  /// True between the first octet of a request and its end.
  bool begun() const noexcept { return size_ > 0; }

  /// After `failed`: 400, 413 or 431, and why.
  int error_status() const noexcept { return error_status_; }
  std::string_view error_detail() const noexcept { return error_detail_; }

 private:
  struct Parser;

  State fail(int status, std::string_view detail);
  State read_header();
  State read_sized_body();
  State read_chunked_body();
  State finish();

  ReaderLimits limits_;
  std::unique_ptr<char[]> buffer_;
  std::size_t capacity_ = 0, size_ = 0;
  std::size_t scanned_ = 0;       // octets already searched for the end of the header
  std::size_t header_size_ = 0;   // 0: not yet read
  std::size_t body_size_ = 0;     // announced length
  std::size_t message_size_ = 0;  // octets of the complete message in the buffer
  std::unique_ptr<Parser> parser_;
  std::string chunked_body_;
  Request request_;
  bool expect_continue_ = false;
  int error_status_ = 0;
  std::string_view error_detail_;
};

}  // namespace couvert::server

#endif

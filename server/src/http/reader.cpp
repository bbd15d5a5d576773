// SPDX-License-Identifier: Apache-2.0
// Requests from bytes: Boost.Beast's grammar with our own checks around it.
#include "http/reader.hpp"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>

#include <algorithm>
#include <cstring>
#include <limits>
#include <optional>

namespace couvert::server {

namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace {

constexpr std::size_t initial_capacity = 4096;
constexpr std::size_t max_chunk_line = 4096;

Method method_of(http::verb verb) noexcept {
  switch (verb) {
    case http::verb::get: return Method::get;
    case http::verb::head: return Method::head;
    case http::verb::post: return Method::post;
    case http::verb::put: return Method::put;
    case http::verb::patch: return Method::patch;
    case http::verb::delete_: return Method::delete_;
    case http::verb::options: return Method::options;
    default: return Method::other;
  }
}

// What another reader might take for an end of line, or for a continued one.
std::string_view line_fault(std::string_view header) noexcept {
  for (std::size_t i = 0; i < header.size(); ++i) {
    const char c = header[i];
    if (c == '\0') return "NUL in the header";
    if (c == '\r' && (i + 1 == header.size() || header[i + 1] != '\n')) return "carriage return without line feed";
    if (c == '\n') {
      if (i == 0 || header[i - 1] != '\r') return "line feed without carriage return";
      if (i + 1 < header.size() && (header[i + 1] == ' ' || header[i + 1] == '\t')) return "folded header line";
    }
  }
  return {};
}

bool all_digits(std::string_view text) noexcept {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

// Offsets, not views: the buffer may move while the body arrives.
struct RequestReader::Parser final : http::basic_parser<true> {
  struct Piece {
    std::size_t at = 0, size = 0;
  };
  const char* base = nullptr;
  std::size_t body_limit_octets = 0;
  Method method = Method::other;
  Piece target;
  int version = 11;
  std::vector<std::pair<Piece, Piece>> fields;
  int hosts = 0, lengths = 0, encodings = 0;
  std::string_view fault;  // why the header is refused although the grammar allows it
  bool in_trailer = false;
  bool expects_continue = false;
  bool too_large = false;
  std::string* chunked_body = nullptr;

  Piece piece(std::string_view text) const noexcept {
    return {static_cast<std::size_t>(text.data() - base), text.size()};
  }

  void on_request_impl(http::verb verb, beast::string_view, beast::string_view text, int number,
                       beast::error_code&) override {
    method = method_of(verb);
    target = piece(text);
    version = number;
  }
  void on_response_impl(int, beast::string_view, int, beast::error_code&) override {}

  void on_field_impl(http::field name, beast::string_view name_text, beast::string_view value,
                     beast::error_code&) override {
    if (in_trailer) return;
    if (name == http::field::host) ++hosts;
    if (name == http::field::content_length) {
      ++lengths;
      if (!all_digits(value)) fault = "Content-Length is not a plain number";
    }
    if (name == http::field::transfer_encoding) {
      ++encodings;
      if (!equal_ignoring_case(value, "chunked")) fault = "Transfer-Encoding other than chunked";
    }
    if (name == http::field::expect) {
      if (equal_ignoring_case(value, "100-continue")) {
        expects_continue = true;
      } else {
        fault = "unknown expectation";
      }
    }
    fields.emplace_back(piece(name_text), piece(value));
  }
  void on_header_impl(beast::error_code&) override { in_trailer = true; }
  void on_body_init_impl(boost::optional<std::uint64_t> const&, beast::error_code&) override {}
  std::size_t on_body_impl(beast::string_view body, beast::error_code&) override { return body.size(); }
  void on_chunk_header_impl(std::uint64_t size, beast::string_view, beast::error_code& ec) override {
    if (size > body_limit_octets || chunked_body->size() + size > body_limit_octets) {
      too_large = true;
      ec = http::error::body_limit;
    }
  }
  std::size_t on_chunk_body_impl(std::uint64_t, beast::string_view body, beast::error_code&) override {
    chunked_body->append(body);
    return body.size();
  }
  void on_finish_impl(beast::error_code&) override {}

  // Everything that makes the end of the request or its addressee doubtful.
  std::string_view doubt() const noexcept {
    if (!fault.empty()) return fault;
    if (lengths > 1) return "repeated Content-Length";
    if (encodings > 1) return "repeated Transfer-Encoding";
    if (lengths > 0 && encodings > 0) return "both Content-Length and Transfer-Encoding";
    if (version == 10 && encodings > 0) return "Transfer-Encoding in HTTP/1.0";
    if (version != 10 && version != 11) return "HTTP version other than 1.0 and 1.1";
    if (version == 11 && hosts != 1) return "exactly one Host is needed";
    if (hosts > 1) return "repeated Host";
    return {};
  }
};

RequestReader::RequestReader(const ReaderLimits& limits) : limits_(limits) {}
RequestReader::~RequestReader() = default;

std::span<char> RequestReader::prepare() {
  if (capacity_ - size_ < initial_capacity / 4) {
    const std::size_t wanted = std::max(initial_capacity, capacity_ * 2);
    std::unique_ptr<char[]> grown(new char[wanted]);
    if (size_ > 0) std::memcpy(grown.get(), buffer_.get(), size_);
    buffer_ = std::move(grown);
    capacity_ = wanted;
  }
  return {buffer_.get() + size_, capacity_ - size_};
}

void RequestReader::commit(std::size_t octets) { size_ += octets; }

RequestReader::State RequestReader::fail(int status, std::string_view detail) {
  error_status_ = status;
  error_detail_ = detail;
  return State::failed;
}

RequestReader::State RequestReader::next() {
  if (error_status_ != 0) return State::failed;
  if (message_size_ > 0) return State::complete;
  if (header_size_ == 0) {
    const State state = read_header();
    if (state != State::complete) return state;
  }
  return parser_->encodings > 0 ? read_chunked_body() : read_sized_body();
}

RequestReader::State RequestReader::read_header() {
  // A client may send an empty line after a body (RFC 9112, 2.2).
  std::size_t skip = 0;
  while (scanned_ == 0 && size_ >= skip + 2 && buffer_[skip] == '\r' && buffer_[skip + 1] == '\n' && skip < 4)
    skip += 2;
  if (skip > 0) {
    std::memmove(buffer_.get(), buffer_.get() + skip, size_ - skip);
    size_ -= skip;
  }
  const std::string_view held(buffer_.get(), size_);
  const std::size_t end = held.find("\r\n\r\n", scanned_ < 3 ? 0 : scanned_ - 3);
  if (end == std::string_view::npos) {
    scanned_ = size_;
    if (size_ > limits_.header_octets) return fail(431, "The header is larger than 16 KiB.");
    return State::need_more;
  }
  if (end + 4 > limits_.header_octets) return fail(431, "The header is larger than 16 KiB.");
  const std::string_view header = held.substr(0, end + 4);
  if (const auto fault = line_fault(header); !fault.empty()) return fail(400, fault);

  parser_ = std::make_unique<Parser>();
  parser_->base = header.data();
  parser_->body_limit_octets = limits_.body_octets;
  parser_->chunked_body = &chunked_body_;
  parser_->header_limit(static_cast<std::uint32_t>(limits_.header_octets + 1));
  parser_->body_limit(std::numeric_limits<std::uint64_t>::max());  // ours is checked below
  parser_->eager(false);
  parser_->fields.reserve(16);
  beast::error_code ec;
  parser_->put(boost::asio::buffer(header.data(), header.size()), ec);
  if (ec && ec != http::error::need_more) return fail(400, "The request line or a header field is malformed.");
  if (!parser_->is_header_done()) return fail(400, "The request line or a header field is malformed.");
  if (const auto doubt = parser_->doubt(); !doubt.empty()) return fail(400, doubt);
  const auto length = parser_->content_length();
  if (length && *length > limits_.body_octets) return fail(413, "The body is larger than 1 MiB.");
  header_size_ = header.size();
  body_size_ = length ? static_cast<std::size_t>(*length) : 0;
  expect_continue_ = parser_->expects_continue && parser_->version == 11;
  return State::complete;
}

RequestReader::State RequestReader::read_sized_body() {
  if (size_ - header_size_ < body_size_) return State::need_more;
  message_size_ = header_size_ + body_size_;
  return finish();
}

RequestReader::State RequestReader::read_chunked_body() {
  parser_->eager(true);
  // Decoded octets leave the buffer at once, so it holds the header and at most a piece of a chunk.
  while (size_ > header_size_ && !parser_->is_done()) {
    beast::error_code ec;
    const std::size_t used = parser_->put(boost::asio::buffer(buffer_.get() + header_size_, size_ - header_size_), ec);
    if (parser_->too_large) return fail(413, "The body is larger than 1 MiB.");
    if (ec && ec != http::error::need_more) return fail(400, "A chunk of the body is malformed.");
    std::memmove(buffer_.get() + header_size_, buffer_.get() + header_size_ + used, size_ - header_size_ - used);
    size_ -= used;
    if (used == 0) break;
  }
  if (!parser_->is_done()) {
    if (size_ - header_size_ > max_chunk_line) return fail(400, "A chunk's size line is too long.");
    return State::need_more;
  }
  message_size_ = header_size_;
  return finish();
}

RequestReader::State RequestReader::finish() {
  const auto view = [this](Parser::Piece piece) { return std::string_view(buffer_.get() + piece.at, piece.size); };
  request_.method = parser_->method;
  request_.minor_version = parser_->version - 10;
  request_.keep_alive = parser_->keep_alive() && request_.minor_version == 1;
  request_.target = view(parser_->target);
  request_.headers.clear();
  for (const auto& [name, value] : parser_->fields) request_.headers.emplace_back(view(name), view(value));
  request_.body = parser_->encodings > 0 ? std::string_view(chunked_body_)
                                         : std::string_view(buffer_.get() + header_size_, body_size_);
  expect_continue_ = false;

  std::string_view path = request_.target;
  if (path == "*" && request_.method == Method::options) {
    path = "/";
  } else if (!path.starts_with('/')) {
    // Absolute form (RFC 9112, 3.2.2): the authority is the request's own business, the path ours.
    const std::size_t scheme = path.starts_with("http://") ? 7 : path.starts_with("https://") ? 8 : 0;
    if (scheme == 0) return fail(400, "The request target is neither a path nor a whole address.");
    const std::size_t slash = path.find_first_of("/?", scheme);
    path = slash == std::string_view::npos || path[slash] == '?' ? std::string_view("/") : path.substr(slash);
  }
  if (path.find('#') != std::string_view::npos) return fail(400, "The request target holds a fragment.");
  const std::size_t mark = path.find('?');
  request_.path = path.substr(0, mark);
  request_.query = mark == std::string_view::npos ? std::string_view() : path.substr(mark + 1);
  return State::complete;
}

void RequestReader::pop() {
  const std::size_t rest = size_ - message_size_;
  if (capacity_ > 16 * initial_capacity && rest <= initial_capacity) {
    std::unique_ptr<char[]> small(new char[initial_capacity]);
    std::memcpy(small.get(), buffer_.get() + message_size_, rest);
    buffer_ = std::move(small);
    capacity_ = initial_capacity;
  } else if (rest > 0) {
    std::memmove(buffer_.get(), buffer_.get() + message_size_, rest);
  }
  size_ = rest;
  scanned_ = header_size_ = body_size_ = message_size_ = 0;
  parser_.reset();
  chunked_body_.clear();
  if (chunked_body_.capacity() > 16 * initial_capacity) chunked_body_.shrink_to_fit();
}

bool RequestReader::take_expect_continue() noexcept { return std::exchange(expect_continue_, false); }

}  // namespace couvert::server

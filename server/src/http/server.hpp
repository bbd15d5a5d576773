// SPDX-License-Identifier: Apache-2.0
// The listener and its connections.
#ifndef COUVERT_SERVER_HTTP_SERVER_HPP
#define COUVERT_SERVER_HTTP_SERVER_HPP

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "couvert/error.hpp"
#include "http/message.hpp"
#include "http/reader.hpp"

namespace couvert::server {

struct HttpOptions {
  std::string host = "127.0.0.1";
  std::uint16_t port = 0;  ///< 0: any free one
  int io_threads = 1;
  int max_connections = 4000;
  ReaderLimits limits;
  std::chrono::milliseconds request_timeout{10'000};  ///< from a request's first octet to its last
  std::chrono::milliseconds idle_timeout{60'000};     ///< between requests
  std::chrono::milliseconds write_timeout{30'000};
  std::chrono::milliseconds stop_timeout{9'000};  ///< for answers that are under way when the server stops
};

struct HttpCounters {
  std::int64_t open = 0, accepted = 0, refused = 0, timed_out = 0;
};

/// One listener and its I/O threads.
class HttpServer {
 public:
  /// Binds and listens. `handler` must outlive the server. Errors: invalid_argument (host), unavailable (port taken).
  static Result<std::unique_ptr<HttpServer>> listen(const HttpOptions& options, RequestHandler& handler);
  ~HttpServer();

  std::uint16_t port() const noexcept;
  /// Serves until stop() or, with `signals`, SIGTERM or SIGINT; then answers what is under way. The calling thread is the
  /// first I/O thread.
  void run(bool signals);
  /// Begins the graceful stop. Any thread.
  void stop();
  /// Runs a function on the first I/O thread. Any thread.
  void post(std::function<void()> task);
  /// Runs a function on the first I/O thread again and again. Before run().
  void every(std::chrono::milliseconds period, std::function<void()> task);
  /// Called on the first I/O thread when the graceful stop begins. Before run().
  void on_stop(std::function<void()> task);
  HttpCounters counters() const noexcept;

  struct Impl;

 private:
  explicit HttpServer(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace couvert::server

#endif

// SPDX-License-Identifier: Apache-2.0
// A server of a test's own: it does with each connection whatever the test says, good or bad.
#ifndef COUVERT_TESTS_TRANSPORT_LOOPBACK_SERVER_HPP
#define COUVERT_TESTS_TRANSPORT_LOOPBACK_SERVER_HPP

#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

namespace couvert::test {

struct Asked {
  std::string head, body;
};

/// Plain, or with TLS after secure().
class Connection {
 public:
  Connection(int socket, const std::atomic<bool>& stopping) : socket_(socket), stopping_(stopping) {}
  ~Connection() {
    if (ssl_) SSL_free(ssl_);
    if (socket_ >= 0) ::close(socket_);
  }
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  int socket() const { return socket_; }

  bool secure(SSL_CTX* context) {
    ssl_ = SSL_new(context);
    SSL_set_fd(ssl_, socket_);
    return SSL_accept(ssl_) == 1;
  }

  /// What comes, empty at the end.
  std::string read_some() {
    char piece[16'384];
    const int n = ssl_ ? SSL_read(ssl_, piece, sizeof piece) : static_cast<int>(recv(socket_, piece, sizeof piece, 0));
    return n > 0 ? std::string(piece, static_cast<std::size_t>(n)) : std::string();
  }

  std::optional<Asked> read_request() {
    while (buffer_.find("\r\n\r\n") == std::string::npos) {
      const std::string more = read_some();
      if (more.empty()) return std::nullopt;
      buffer_ += more;
    }
    Asked asked;
    asked.head = buffer_.substr(0, buffer_.find("\r\n\r\n") + 4);
    buffer_.erase(0, asked.head.size());
    std::size_t length = 0;
    if (const auto at = asked.head.find("Content-Length:"); at != std::string::npos) {
      length = static_cast<std::size_t>(std::stoul(asked.head.substr(at + 15)));
    }
    while (buffer_.size() < length) {
      const std::string more = read_some();
      if (more.empty()) return std::nullopt;
      buffer_ += more;
    }
    asked.body = buffer_.substr(0, length);
    buffer_.erase(0, length);
    return asked;
  }

  bool write(std::string_view octets) {
    while (!octets.empty()) {
      const auto n = ssl_ ? static_cast<ssize_t>(SSL_write(ssl_, octets.data(), static_cast<int>(octets.size())))
                          : send(socket_, octets.data(), octets.size(), MSG_NOSIGNAL);
      if (n <= 0) return false;
      octets.remove_prefix(static_cast<std::size_t>(n));
    }
    return true;
  }
  bool answer(std::string_view body, std::string_view status = "200 OK", std::string_view more_headers = "") {
    std::string text = "HTTP/1.1 ";
    text.append(status).append("\r\nContent-Length: ").append(std::to_string(body.size())).append("\r\n");
    text.append(more_headers).append("\r\n").append(body);
    return write(text);
  }

  /// Ends with a RST instead of a FIN.
  void reset() {
    const linger hard{1, 0};
    setsockopt(socket_, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    ::close(std::exchange(socket_, -1));
  }
  /// Says nothing until the other side or the test has had enough.
  void stay_silent() {
    while (!stopping_) {
      pollfd wait{socket_, POLLRDHUP, 0};
      if (poll(&wait, 1, 20) > 0) return;
    }
  }

 private:
  int socket_;
  const std::atomic<bool>& stopping_;
  SSL* ssl_ = nullptr;
  std::string buffer_;
};

class LoopbackServer {
 public:
  using Handler = std::function<void(Connection&)>;

  explicit LoopbackServer(Handler handler) : handler_(std::move(handler)), socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(socket_, reinterpret_cast<sockaddr*>(&address), size) != 0 || listen(socket_, 128) != 0 ||
        getsockname(socket_, reinterpret_cast<sockaddr*>(&address), &size) != 0) {
      std::abort();
    }
    port_ = ntohs(address.sin_port);
    acceptor_ = std::thread([this] { accept_all(); });
  }
  ~LoopbackServer() {
    stopping_ = true;
    shutdown(socket_, SHUT_RDWR);
    acceptor_.join();
    {
      std::lock_guard lock(mutex_);
      for (const auto& connection : connections_) {
        if (connection->socket() >= 0) shutdown(connection->socket(), SHUT_RDWR);
      }
    }
    for (std::thread& thread : threads_) thread.join();
    ::close(socket_);
  }
  LoopbackServer(const LoopbackServer&) = delete;
  LoopbackServer& operator=(const LoopbackServer&) = delete;

  int port() const { return port_; }
  std::string url() const { return "http://127.0.0.1:" + std::to_string(port_); }
  int connections() const { return accepted_; }
  bool stopping() const { return stopping_; }

 private:
  void accept_all() {
    while (!stopping_) {
      const int socket = accept(socket_, nullptr, nullptr);
      if (socket < 0) continue;
      ++accepted_;
      const auto connection = std::make_shared<Connection>(socket, stopping_);
      std::lock_guard lock(mutex_);
      connections_.push_back(connection);
      threads_.emplace_back([this, connection] {
        // OpenSSL writes without MSG_NOSIGNAL. Only here, so that a transport that let itself be killed would be noticed.
        sigset_t broken_pipe;
        sigemptyset(&broken_pipe);
        sigaddset(&broken_pipe, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &broken_pipe, nullptr);
        handler_(*connection);
        if (connection->socket() >= 0) shutdown(connection->socket(), SHUT_RDWR);
      });
    }
  }

  Handler handler_;
  int socket_;
  int port_ = 0;
  std::atomic<bool> stopping_{false};
  std::atomic<int> accepted_{0};
  std::mutex mutex_;
  std::vector<std::shared_ptr<Connection>> connections_;
  std::vector<std::thread> threads_;
  std::thread acceptor_;
};

/// Takes octets from one socket to the other until one of them ends.
inline void splice(int a, int b) {
  char piece[16'384];
  while (true) {
    pollfd waits[2] = {{a, POLLIN, 0}, {b, POLLIN, 0}};
    if (poll(waits, 2, -1) <= 0) return;
    for (int i = 0; i < 2; ++i) {
      if (waits[i].revents == 0) continue;
      const ssize_t n = recv(waits[i].fd, piece, sizeof piece, 0);
      if (n <= 0 || send(waits[1 - i].fd, piece, static_cast<std::size_t>(n), MSG_NOSIGNAL) != n) return;
    }
  }
}

inline int connect_to(int port) {
  const int out = ::socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  if (connect(out, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0) return out;
  ::close(out);
  return -1;
}

}  // namespace couvert::test

#endif

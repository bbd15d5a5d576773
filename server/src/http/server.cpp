// SPDX-License-Identifier: Apache-2.0
// Connections on Boost.Asio: deadlines, limits, batched accepts, graceful stop.
#include "http/server.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>

#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/types.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <ctime>
#include <list>
#include <thread>
#include <vector>

namespace couvert::server {

namespace asio = boost::asio;
using asio::ip::tcp;
using Clock = std::chrono::steady_clock;
using boost::system::error_code;

namespace {

constexpr int accepts_per_turn = 64;
constexpr std::chrono::milliseconds accept_pause{50};
constexpr std::chrono::milliseconds sweep_period{250};
constexpr int closings_per_turn = 16;
constexpr std::chrono::milliseconds linger_timeout{2'000};
constexpr int descriptors_kept_back = 128;

// The Date field, made once a second on each thread.
std::string_view date_line() {
  thread_local std::time_t made_at = -1;
  thread_local std::array<char, 64> text{};
  thread_local std::size_t size = 0;
  const std::time_t now = std::time(nullptr);
  if (now != made_at) {
    std::tm parts{};
    gmtime_r(&now, &parts);
    size = std::strftime(text.data(), text.size(), "Date: %a, %d %b %Y %H:%M:%S GMT\r\n", &parts);
    made_at = now;
  }
  return {text.data(), size};
}

void append_number(std::string& out, std::size_t n) {
  std::array<char, 24> digits{};
  auto* end = digits.data() + digits.size();
  auto* at = end;
  do {
    *--at = static_cast<char>('0' + n % 10);
    n /= 10;
  } while (n > 0);
  out.append(at, end);
}

bool has_no_body(int status) noexcept { return status == 204 || status == 304; }

void write_head(std::string& out, const Response& response, bool keep_alive) {
  out.clear();
  out.append("HTTP/1.1 ");
  append_number(out, static_cast<std::size_t>(response.status));
  out.append(" ").append(status_text(response.status)).append("\r\n");
  out.append(date_line());
  if (!response.content_type.empty()) out.append("Content-Type: ").append(response.content_type).append("\r\n");
  if (!has_no_body(response.status)) {
    out.append("Content-Length: ");
    append_number(out, response.bytes().size());
    out.append("\r\n");
  }
  out.append(response.headers);
  out.append(keep_alive ? "\r\n" : "Connection: close\r\n\r\n");
}

// As many descriptors as the system lets us have; returns how many.
int raise_descriptor_limit() {
  rlimit limit{};
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return 1024;
  if (limit.rlim_cur < limit.rlim_max) {
    const rlim_t before = limit.rlim_cur;
    limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, 65'536);
    if (limit.rlim_cur > before) setrlimit(RLIMIT_NOFILE, &limit);
    getrlimit(RLIMIT_NOFILE, &limit);
  }
  return static_cast<int>(std::min<rlim_t>(limit.rlim_cur, 1'000'000));
}

class Session;

// What one I/O thread owns: its loop and its connections.
struct Lane {
  asio::io_context io{1};
  asio::steady_timer sweeper{io};
  std::list<std::shared_ptr<Session>> sessions;
};

}  // namespace

struct HttpServer::Impl {
  HttpOptions options;
  RequestHandler& handler;
  std::vector<std::unique_ptr<Lane>> lanes;
  std::unique_ptr<tcp::acceptor> acceptor;
  std::unique_ptr<asio::steady_timer> accept_timer;
  std::unique_ptr<asio::steady_timer> stop_timer;
  std::unique_ptr<asio::signal_set> signals;
  std::vector<std::shared_ptr<asio::steady_timer>> timers;  // shared: each tick's handler keeps its timer
  std::function<void()> stop_task;
  std::size_t next_lane = 0;
  std::atomic<bool> stopping{false};
  std::atomic<std::int64_t> open{0}, accepted{0}, refused{0}, timed_out{0};
  int connection_cap = 0;
  std::uint16_t port = 0;  // kept: any thread may ask while another closes the acceptor

  Impl(const HttpOptions& o, RequestHandler& h) : options(o), handler(h) {}

  void accept_soon();
  void accept_batch();
  void admit(tcp::socket socket);
  void sweep(Lane& lane, std::chrono::milliseconds pause);
  void begin_stop();
  void finish_if_idle();
};

namespace {

class Session final : public std::enable_shared_from_this<Session>, public ReplySink {
 public:
  Session(HttpServer::Impl& server, Lane& lane, tcp::socket socket)
      : server_(server), lane_(lane), socket_(std::move(socket)), reader_(server.options.limits) {}

  void start(std::list<std::shared_ptr<Session>>::iterator place) {
    place_ = place;
    error_code ec;
    const auto peer = socket_.remote_endpoint(ec);
    if (!ec) remote_ = peer.address().to_string();
    reader_.remote(remote_);
    phase_ = Phase::idle;
    deadline_ = Clock::now() + server_.options.idle_timeout;
    read();
  }

  void send(Response&& response) override {
    if (lane_.io.get_executor().running_in_this_thread()) {
      answer(std::move(response));
      return;
    }
    asio::post(lane_.io,
               [self = shared_from_this(), r = std::move(response)]() mutable { self->answer(std::move(r)); });
  }

  bool client_left() const noexcept override { return client_left_.load(std::memory_order_relaxed); }

  /// Looks whether the client of a request that still waits for its answer has closed its side.
  void look_for_client() {
    if (phase_ != Phase::handling || client_left_.load(std::memory_order_relaxed)) return;
    char octet = 0;
    const auto got = ::recv(socket_.native_handle(), &octet, 1, MSG_PEEK | MSG_DONTWAIT);
    const bool nothing_yet = got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR);
    if (got <= 0 && !nothing_yet) client_left_.store(true, std::memory_order_relaxed);
  }

  /// Closes what has waited too long; true when it did.
  bool check_deadline(Clock::time_point now) {
    if (phase_ == Phase::handling || phase_ == Phase::closed || now < deadline_) return false;
    server_.timed_out.fetch_add(1, std::memory_order_relaxed);
    if (phase_ == Phase::reading) {
      fault(408, "The request did not arrive in time.");
    } else {
      close();
    }
    return true;
  }

  /// The server stops: idle connections go at once, others after their answer.
  void wind_down() {
    if (phase_ == Phase::idle || phase_ == Phase::lingering) close();
    last_ = true;
  }

  void close() {
    if (phase_ == Phase::closed) return;
    phase_ = Phase::closed;
    error_code ignored;
    socket_.close(ignored);
    server_.open.fetch_sub(1, std::memory_order_relaxed);
    const auto self = std::move(*place_);  // keeps this object alive until the end of the function
    lane_.sessions.erase(place_);
  }

 private:
  enum class Phase : std::uint8_t { idle, reading, handling, writing, lingering, closed };

  void read() {
    const auto room = reader_.prepare();
    socket_.async_read_some(asio::buffer(room.data(), room.size()),
                            [self = shared_from_this()](error_code ec, std::size_t n) { self->on_read(ec, n); });
  }

  void on_read(error_code ec, std::size_t n) {
    if (phase_ != Phase::idle && phase_ != Phase::reading) return;
    if (ec) {
      close();
      return;
    }
    if (phase_ == Phase::idle) {
      phase_ = Phase::reading;
      deadline_ = Clock::now() + server_.options.request_timeout;
    }
    reader_.commit(n);
    process();
  }

  // Takes requests from the buffer until one is not answered at once, or no whole one is left.
  void process() {
    if (processing_) return;
    processing_ = true;
    while (phase_ == Phase::reading) {
      const auto state = reader_.next();
      if (state == RequestReader::State::failed) {
        fault(reader_.error_status(), reader_.error_detail());
        break;
      }
      if (state == RequestReader::State::need_more) {
        if (reader_.take_expect_continue()) {
          send_continue();
        } else {
          read();
        }
        break;
      }
      phase_ = Phase::handling;
      head_only_ = reader_.request().method == Method::head;
      keep_alive_ = reader_.request().keep_alive;
      server_.handler.handle(reader_.request(), shared_from_this());
    }
    processing_ = false;
  }

  void fault(int status, std::string_view detail) {
    phase_ = Phase::handling;
    keep_alive_ = false;
    faulted_ = true;
    head_only_ = false;
    answer(server_.handler.refuse(status, detail));
  }

  void send_continue() {
    static constexpr std::string_view text = "HTTP/1.1 100 Continue\r\n\r\n";
    asio::async_write(socket_, asio::buffer(text), [self = shared_from_this()](error_code ec, std::size_t) {
      if (self->phase_ != Phase::reading) return;
      if (ec) {
        self->close();
      } else {
        self->read();
      }
    });
  }

  void answer(Response&& response) {
    if (phase_ != Phase::handling) return;
    response_ = std::move(response);
    keep_alive_ = keep_alive_ && !response_.close && !last_;
    write_head(head_, response_, keep_alive_);
    body_ = head_only_ || has_no_body(response_.status) ? std::string_view() : response_.bytes();
    phase_ = Phase::writing;

    // Most answers fit the socket's buffer: one call, no turn of the loop.
    const std::array<asio::const_buffer, 2> parts{asio::buffer(head_), asio::buffer(body_.data(), body_.size())};
    error_code ec;
    std::size_t sent = socket_.write_some(parts, ec);
    if (ec == asio::error::would_block || ec == asio::error::try_again) {
      ec = {};
      sent = 0;
    }
    if (ec) {
      close();
      return;
    }
    if (sent == head_.size() + body_.size()) {
      on_written();
      return;
    }
    deadline_ = Clock::now() + server_.options.write_timeout;
    const std::size_t of_head = std::min(sent, head_.size());
    const std::array<asio::const_buffer, 2> rest{asio::buffer(head_) + of_head,
                                                 asio::buffer(body_.data(), body_.size()) + (sent - of_head)};
    asio::async_write(socket_, rest, [self = shared_from_this()](error_code failed, std::size_t) {
      if (self->phase_ != Phase::writing) return;
      if (failed) {
        self->close();
      } else {
        self->on_written();
      }
    });
  }

  void on_written() {
    response_ = {};
    body_ = {};
    if (!keep_alive_) {
      linger();
      return;
    }
    reader_.pop();
    const bool more = reader_.begun();
    phase_ = more ? Phase::reading : Phase::idle;
    deadline_ = Clock::now() + (more ? server_.options.request_timeout : server_.options.idle_timeout);
    if (more) {
      process();
    } else {
      read();
    }
  }

  // Closing with unread input resets the connection, and the client may then lose the answer. So half-close, throw away
  // what still comes, for a short time.
  void linger() {
    if (!faulted_) {
      close();
      return;
    }
    phase_ = Phase::lingering;
    deadline_ = Clock::now() + linger_timeout;
    error_code ec;
    socket_.shutdown(tcp::socket::shutdown_send, ec);
    discard();
  }

  void discard() {
    static thread_local std::array<char, 16'384> bin;
    socket_.async_read_some(asio::buffer(bin), [self = shared_from_this()](error_code ec, std::size_t) {
      if (self->phase_ != Phase::lingering) return;
      if (ec) {
        self->close();
      } else {
        self->discard();
      }
    });
  }

  HttpServer::Impl& server_;
  Lane& lane_;
  tcp::socket socket_;
  std::string remote_;
  RequestReader reader_;
  std::list<std::shared_ptr<Session>>::iterator place_;
  Phase phase_ = Phase::idle;
  bool keep_alive_ = true, head_only_ = false, faulted_ = false, processing_ = false;
  bool last_ = false;  // no request after this one: the server stops
  std::atomic<bool> client_left_{false};
  Clock::time_point deadline_;
  Response response_;
  std::string head_;
  std::string_view body_;
};

}  // namespace

void HttpServer::Impl::accept_soon() {
  if (stopping.load()) return;
  acceptor->async_wait(tcp::acceptor::wait_read, [this](error_code ec) {
    if (!ec) accept_batch();
  });
}

void HttpServer::Impl::accept_batch() {
  for (int i = 0; i < accepts_per_turn && !stopping.load(); ++i) {
    Lane& lane = *lanes[next_lane];
    tcp::socket socket(lane.io);
    error_code ec;
    acceptor->accept(socket, ec);
    if (ec == asio::error::would_block || ec == asio::error::try_again) break;
    if (ec == asio::error::connection_aborted || ec == asio::error::interrupted) continue;
    if (ec) {
      // Out of descriptors, most likely. Trying again at once would only burn the processor.
      accept_timer->expires_after(accept_pause);
      accept_timer->async_wait([this](error_code cancelled) {
        if (!cancelled) accept_soon();
      });
      return;
    }
    next_lane = (next_lane + 1) % lanes.size();
    admit(std::move(socket));
  }
  accept_soon();
}

void HttpServer::Impl::admit(tcp::socket socket) {
  error_code ignored;
  accepted.fetch_add(1, std::memory_order_relaxed);
  socket.non_blocking(true, ignored);
  if (open.load(std::memory_order_relaxed) >= connection_cap) {
    refused.fetch_add(1, std::memory_order_relaxed);
    Response full = handler.refuse(503, "Too many connections.");
    full.close = true;
    std::string text;
    write_head(text, full, false);
    text.append(full.bytes());
    socket.write_some(asio::buffer(text), ignored);
    socket.shutdown(tcp::socket::shutdown_send, ignored);
    return;
  }
  socket.set_option(tcp::no_delay(true), ignored);
  open.fetch_add(1, std::memory_order_relaxed);
  Lane& lane = *lanes[(next_lane + lanes.size() - 1) % lanes.size()];
  auto session = std::make_shared<Session>(*this, lane, std::move(socket));
  const auto begin = [&lane, session] {
    lane.sessions.push_front(session);
    session->start(lane.sessions.begin());
  };
  if (lane.io.get_executor().running_in_this_thread()) {
    begin();
  } else {
    asio::post(lane.io, begin);
  }
}

void HttpServer::Impl::sweep(Lane& lane, std::chrono::milliseconds pause) {
  lane.sweeper.expires_after(pause);
  lane.sweeper.async_wait([this, &lane](error_code ec) {
    if (ec) return;
    const auto now = Clock::now();
    int ended = 0;
    // Closing removes from the list, so the next place is taken first.
    for (auto it = lane.sessions.begin(); it != lane.sessions.end() && ended < closings_per_turn;) {
      const auto session = *it++;
      if (session->check_deadline(now)) ++ended;
      session->look_for_client();
    }
    if (stopping.load()) finish_if_idle();
    // Hundreds that end together are ended in portions, so that honest requests get their turn between.
    sweep(lane, ended < closings_per_turn ? sweep_period : std::chrono::milliseconds(1));
  });
}

void HttpServer::Impl::begin_stop() {
  if (stopping.exchange(true)) return;
  error_code ignored;
  acceptor->close(ignored);
  accept_timer->cancel();
  if (stop_task) stop_task();
  for (const auto& lane : lanes) {
    asio::post(lane->io, [this, l = lane.get()] {
      for (auto it = l->sessions.begin(); it != l->sessions.end();) {
        const auto session = *it++;
        session->wind_down();
      }
      finish_if_idle();
    });
  }
  stop_timer->expires_after(options.stop_timeout);
  stop_timer->async_wait([this](error_code ec) {
    if (ec) return;
    for (const auto& lane : lanes) lane->io.stop();
  });
}

void HttpServer::Impl::finish_if_idle() {
  if (open.load() > 0) return;
  for (const auto& lane : lanes) lane->io.stop();
}

HttpServer::HttpServer(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}

HttpServer::~HttpServer() {
  // Sessions hold the loop's sockets: they go first.
  for (const auto& lane : impl_->lanes) {
    while (!lane->sessions.empty()) lane->sessions.front()->close();
  }
}

Result<std::unique_ptr<HttpServer>> HttpServer::listen(const HttpOptions& options, RequestHandler& handler) {
  auto impl = std::make_unique<Impl>(options, handler);
  const int descriptors = raise_descriptor_limit();
  impl->connection_cap = std::max(1, std::min(options.max_connections, descriptors - descriptors_kept_back));
  for (int i = 0; i < std::max(1, options.io_threads); ++i) impl->lanes.push_back(std::make_unique<Lane>());
  asio::io_context& io = impl->lanes.front()->io;

  error_code ec;
  const auto address = asio::ip::make_address(options.host, ec);
  if (ec) return Error(Errc::invalid_argument, "the host is not an IP address: " + options.host);
  const tcp::endpoint endpoint(address, options.port);
  impl->acceptor = std::make_unique<tcp::acceptor>(io);
  impl->acceptor->open(endpoint.protocol(), ec);
  if (!ec) impl->acceptor->set_option(tcp::acceptor::reuse_address(true), ec);
  if (!ec) impl->acceptor->bind(endpoint, ec);
  if (!ec) impl->acceptor->listen(4096, ec);
  if (!ec) impl->acceptor->non_blocking(true, ec);
  if (!ec) impl->port = impl->acceptor->local_endpoint(ec).port();
  if (ec) {
    return Error(Errc::unavailable,
                 "cannot listen on " + options.host + ":" + std::to_string(options.port) + ": " + ec.message());
  }
  impl->accept_timer = std::make_unique<asio::steady_timer>(io);
  impl->stop_timer = std::make_unique<asio::steady_timer>(io);
  return std::unique_ptr<HttpServer>(new HttpServer(std::move(impl)));
}

std::uint16_t HttpServer::port() const noexcept { return impl_->port; }

void HttpServer::run(bool signals) {
  if (signals) {
    impl_->signals = std::make_unique<asio::signal_set>(impl_->lanes.front()->io, SIGTERM, SIGINT);
    impl_->signals->async_wait([impl = impl_.get()](error_code ec, int) {
      if (!ec) impl->begin_stop();
    });
  }
  for (const auto& lane : impl_->lanes) impl_->sweep(*lane, sweep_period);
  impl_->accept_soon();
  std::vector<std::thread> others;
  for (std::size_t i = 1; i < impl_->lanes.size(); ++i) {
    others.emplace_back([lane = impl_->lanes[i].get()] { lane->io.run(); });
  }
  impl_->lanes.front()->io.run();
  for (auto& thread : others) thread.join();
}

void HttpServer::stop() {
  asio::post(impl_->lanes.front()->io, [impl = impl_.get()] { impl->begin_stop(); });
}

void HttpServer::post(std::function<void()> task) { asio::post(impl_->lanes.front()->io, std::move(task)); }

namespace {

void arm(const std::shared_ptr<asio::steady_timer>& timer, std::chrono::milliseconds period,
         const std::shared_ptr<std::function<void()>>& task) {
  timer->expires_after(period);
  timer->async_wait([timer, period, task](error_code ec) {
    if (ec) return;
    (*task)();
    arm(timer, period, task);
  });
}

}  // namespace

void HttpServer::every(std::chrono::milliseconds period, std::function<void()> task) {
  impl_->timers.push_back(std::make_shared<asio::steady_timer>(impl_->lanes.front()->io));
  arm(impl_->timers.back(), period, std::make_shared<std::function<void()>>(std::move(task)));
}

void HttpServer::on_stop(std::function<void()> task) { impl_->stop_task = std::move(task); }

HttpCounters HttpServer::counters() const noexcept {
  return {impl_->open.load(), impl_->accepted.load(), impl_->refused.load(), impl_->timed_out.load()};
}

}  // namespace couvert::server

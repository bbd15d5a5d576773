// SPDX-License-Identifier: Apache-2.0
// The transport port over cpprestsdk. Its exceptions end here.
#include "couvert/transport_cpprest.hpp"

#include <cpprest/http_client.h>
#include <cpprest/producerconsumerstream.h>
#include <pplx/threadpool.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <exception>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <system_error>
#include <unordered_map>
#include <utility>
#include <vector>

#include <sys/socket.h>

#include "couvert/limits.hpp"
#include "transport_cpprest/address.hpp"
#include "transport_cpprest/call.hpp"
#include "transport_cpprest/trust.hpp"

namespace couvert {
inline namespace v0 {
namespace {

using transport::Address;
using transport::Call;
using transport::Trust;
using Clock = std::chrono::steady_clock;
using Octets = concurrency::streams::producer_consumer_buffer<std::uint8_t>;

/// A silence after which the library itself gives a connection up. Longer than any pull waits; it ends what nobody waits for.
constexpr std::chrono::seconds library_patience{120};
/// Kept connections that the server has closed, found before anything was written, that one call passes over.
constexpr int stale_connections = 64;

/// Thrown through the library, to us.
struct StaleConnection {};
struct TooLarge {};

/// The peer of an idle connection has nothing to say but that it is gone.
template <class Socket>
void refuse_stale(Socket& socket) {
  if (!socket.is_open()) return;  // a new one
  char octet = 0;
  const ssize_t seen = recv(socket.native_handle(), &octet, 1, MSG_PEEK | MSG_DONTWAIT);
  const bool idle = seen < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
  if (!idle) throw StaleConnection{};
}

/// Error codes arrive as numbers without their category: those of the system are small, those of TLS are not, and 0 means
/// that the library itself found fault with the answer.
Errc code_of(const web::http::http_exception& error) {
  const long code = error.error_code().value();
  const std::string_view text = error.what();
  // Later in a connection such errors mean that octets were damaged on their way, not that nobody is trusted.
  if (transport::is_tls_error(code) && text.find("handshake") != text.npos) return Errc::transport_tls;
  if (code == static_cast<long>(std::errc::timed_out)) return Errc::transport_timeout;
  // A proxy that does not let us through is no answer of the house.
  return code == 0 && text.find("proxy") == text.npos ? Errc::transport_response : Errc::transport_unreachable;
}

Error present_error() {
  try {
    throw;
  } catch (const web::http::http_exception& error) {
    return Error(code_of(error), error.what());
  } catch (const web::uri_exception&) {
    return Error(Errc::invalid_argument, "the target must be a path, percent-encoded", "/target");
  } catch (const TooLarge&) {
    return Error(Errc::transport_response, "the answer is larger than 64 MiB");
  } catch (const std::exception& error) {
    return Error(Errc::transport_unreachable, error.what());
  } catch (...) {
    return Error(Errc::transport_unreachable);
  }
}

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return text;
}

web::http::http_request message_of(const spi::Request& request) {
  web::http::http_request message(request.method == "POST" ? web::http::methods::POST : web::http::methods::GET);
  message.set_request_uri(web::uri(request.target));
  for (const auto& [name, value] : request.headers) message.headers().add(name, value);
  if (!request.body.empty()) {
    // A stream that cannot be read twice keeps the library from sending it twice.
    Octets octets;
    octets.putn_nocopy(reinterpret_cast<const std::uint8_t*>(request.body.data()), request.body.size()).wait();
    octets.close(std::ios_base::out).wait();
    message.set_body(octets.create_istream(), request.body.size(), "application/json");
  }
  message.set_progress_handler([](web::http::message_direction::direction way, utility::size64_t octets) {
    if (way == web::http::message_direction::download && octets > limits::response_octets) throw TooLarge{};
  });
  return message;
}

/// Of a message whose body is there.
spi::Response response_of(const web::http::http_response& message, const std::vector<unsigned char>& body) {
  if (message.status_code() < 200 || message.status_code() > 599) throw web::http::http_exception("no such status");
  if (body.size() > limits::response_octets) throw TooLarge{};
  spi::Response response;
  response.status = message.status_code();
  for (const auto& [name, value] : message.headers()) response.headers.emplace_back(lower(name), value);
  response.body.assign(body.begin(), body.end());
  return response;
}

/// What the library does is done on a thread of its pool: it shares unguarded state between the caller and its handlers.
template <class Work>
void do_there(Work work) {
  crossplat::threadpool::shared_instance().service().post(std::move(work));
}

web::http::client::http_client_config finished(const Address& house, const Trust& trust,
                                               web::http::client::http_client_config config) {
  config.set_timeout(library_patience);
  config.set_max_redirects(0);
  config.set_request_compressed_response(false);
  config.set_validate_certificates(true);
  config.set_tlsext_sni_enabled(!house.is_ip());
  // Copies, for contexts of the library may outlive the transport.
  config.set_ssl_context_callback([trust, house](boost::asio::ssl::context& context) {
    if (!trust.apply(context.native_handle(), house)) throw std::runtime_error("TLS cannot be set up");
  });
  using Tcp = boost::asio::ip::tcp::socket;
  if (!house.tls) {
    config.set_nativehandle_options([](void* socket) { refuse_stale(*static_cast<Tcp*>(socket)); });
  } else if (!config.proxy().is_specified()) {
    using Tls = boost::asio::ssl::stream<Tcp&>;
    config.set_nativehandle_options([](void* stream) { refuse_stale(static_cast<Tls*>(stream)->next_layer()); });
  }  // Before a tunnel stands its handle is a socket, later a stream, and nobody says which.
  return config;
}

pplx::task<spi::Response> exchange(web::http::client::http_client& client, web::http::http_request message,
                                   const pplx::cancellation_token& token) {
  return client.request(std::move(message), token).then([](web::http::http_response head) {
    if (head.headers().content_length() > limits::response_octets) throw TooLarge{};
    return head.extract_vector().then(
        [head](const std::vector<unsigned char>& body) { return response_of(head, body); });
  });
}

void start(const std::shared_ptr<Call>& call, web::http::client::http_client client,
           const web::http::http_request& message, const pplx::cancellation_token_source& cancel) {
  const auto fail = [call, cancel] {
    try {
      throw;
    } catch (const StaleConnection&) {
      call->finish_unsent();
    } catch (...) {
      call->finish(present_error());
    }
    cancel.cancel();
  };
  try {
    exchange(client, message, cancel.get_token()).then([call, fail](pplx::task<spi::Response> answer) {
      try {
        call->finish(answer.get());
      } catch (...) {
        fail();
      }
    });
  } catch (...) {
    fail();
  }
}

class CpprestTransport final : public spi::Transport {
 public:
  CpprestTransport(const Address& house, const Trust& trust, web::http::client::http_client_config config)
      : client_(web::uri(house.url()), finished(house, trust, std::move(config))) {}
  ~CpprestTransport() override { close(); }

  Result<spi::Response> send(const spi::Request& request, Duration limit) override;
  void close() override;

 private:
  using Cancel = pplx::cancellation_token_source;

  static Result<spi::Response> wait(Call& call, const Cancel& cancel, Clock::time_point deadline);
  bool enter(const std::shared_ptr<Call>& call, const Cancel& cancel);
  void leave(const std::shared_ptr<Call>& call);

  std::mutex mutex_;
  bool closed_ = false;
  std::unordered_map<std::shared_ptr<Call>, Cancel> calls_;
  web::http::client::http_client client_;
};

Result<spi::Response> CpprestTransport::send(const spi::Request& request, Duration limit) try {
  if (Status fine = transport::check_request(request); !fine) return fine.error();
  // No call is longer than a day, and so no deadline beyond the clock's last.
  const auto patience = std::chrono::microseconds(std::clamp<std::int64_t>(limit.us, 0, 86'400'000'000));
  const auto deadline = Clock::now() + patience;
  Result<spi::Response> answer = Error(Errc::transport_unreachable);
  for (int attempt = 0; attempt < stale_connections; ++attempt) {
    const auto call = std::make_shared<Call>();
    const Cancel cancel;
    const auto message = message_of(request);
    if (!enter(call, cancel)) return Error(Errc::closed);
    do_there([call, cancel, client = client_, message] { start(call, client, message, cancel); });
    answer = wait(*call, cancel, deadline);
    leave(call);
    if (!call->unsent()) break;
  }
  return answer;
} catch (...) {
  return present_error();
}

Result<spi::Response> CpprestTransport::wait(Call& call, const Cancel& cancel, Clock::time_point deadline) {
  if (auto answer = call.wait_until(deadline)) return *std::move(answer);
  call.finish(Error(Errc::transport_timeout));
  do_there([cancel] { cancel.cancel(); });
  return *call.wait_until(deadline);  // ours, unless another one was quicker
}

bool CpprestTransport::enter(const std::shared_ptr<Call>& call, const Cancel& cancel) {
  std::lock_guard lock(mutex_);
  if (closed_) return false;
  calls_.emplace(call, cancel);
  return true;
}

void CpprestTransport::leave(const std::shared_ptr<Call>& call) {
  std::lock_guard lock(mutex_);
  calls_.erase(call);
}

void CpprestTransport::close() {
  std::unordered_map<std::shared_ptr<Call>, Cancel> calls;
  {
    std::lock_guard lock(mutex_);
    closed_ = true;
    calls.swap(calls_);
  }
  for (const auto& [call, cancel] : calls) {
    call->finish(Error(Errc::closed));
    do_there([cancel = cancel] { cancel.cancel(); });
  }
}

Status use_threads(std::int32_t threads) {
  if (threads < 0 || threads > 1'000) {
    return Error(Errc::invalid_argument, "the number of threads must be 0 to 1000", "/network_threads");
  }
  if (threads == 0) return {};
  try {
    crossplat::threadpool::initialize_with_threads(static_cast<std::size_t>(threads));
  } catch (const std::exception&) {
    // The program runs the pool already, as it likes it.
  }
  return {};
}

Result<web::http::client::http_client_config> proxied(const CpprestOptions& options) {
  web::http::client::http_client_config config;
  if (options.proxy.empty()) {
    if (options.proxy_user.empty() && options.proxy_password.empty()) return config;
    return Error(Errc::invalid_argument, "a proxy's user without a proxy", "/proxy");
  }
  const auto address = transport::read_address(options.proxy, "proxy");
  if (!address) return address.error();
  if (address->tls || !address->path.empty()) {
    return Error(Errc::invalid_argument, "a proxy is http://host:port", "/proxy");
  }
  web::web_proxy proxy{web::uri(address->url())};
  if (!options.proxy_user.empty()) proxy.set_credentials(web::credentials(options.proxy_user, options.proxy_password));
  config.set_proxy(std::move(proxy));
  return config;
}

}  // namespace

Result<std::unique_ptr<spi::Transport>> make_cpprest_transport(const CpprestOptions& options) try {
  const auto house = transport::read_address(options.base_url, "base_url");
  if (!house) return house.error();
  if (!house->tls && !house->is_this_machine() && !options.allow_plain_http) {
    return Error(Errc::invalid_argument, "https is needed to reach another machine", "/base_url");
  }
  const auto trust = transport::Trust::load(options.ca_file);
  if (!trust) return trust.error();
  auto config = proxied(options);
  if (!config) return config.error();
  if (Status threads = use_threads(options.network_threads); !threads) return threads.error();
  return std::unique_ptr<spi::Transport>(std::make_unique<CpprestTransport>(*house, *trust, *std::move(config)));
} catch (const std::exception& error) {
  return Error(Errc::invalid_argument, error.what(), "/base_url");
}

}  // namespace v0
}  // namespace couvert

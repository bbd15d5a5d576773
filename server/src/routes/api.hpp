// SPDX-License-Identifier: Apache-2.0
// The interface as an object: takes a request, finds its route, checks who asks, and answers.
#ifndef COUVERT_SERVER_ROUTES_API_HPP
#define COUVERT_SERVER_ROUTES_API_HPP

#include <array>
#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "auth/tokens.hpp"
#include "couvert/house.hpp"
#include "http/message.hpp"
#include "http/problem.hpp"
#include "metrics/metrics.hpp"
#include "routes/event_hub.hpp"
#include "routes/limiter.hpp"
#include "routes/policy.hpp"
#include "routes/signed_menus.hpp"
#include "routes/statics.hpp"
#include "routes/views.hpp"

namespace couvert::server {

/// One request on its way through a handler. Handlers answer through reply(); after an asynchronous start only
/// `reply_to` may be kept.
struct Call {
  const Request& request;
  const Route& route;
  Principal principal;
  std::array<std::string, 3> path;                ///< decoded parameters in the order of the template
  Instant now;                                    ///< when the request came, by the house's clock
  std::vector<std::optional<std::string>> query;  ///< decoded, in the order of route.query, already checked
  Reply reply_to;

  const Actor& actor() const noexcept { return principal.actor; }
  void reply(Response&& response) const { reply_to->send(std::move(response)); }
  void fail(const Error& error) const { reply(problem(error, request.path)); }
  std::optional<std::string_view> text(std::string_view name) const;
  std::int64_t integer(std::string_view name) const;
  std::optional<Instant> instant(std::string_view name) const;  ///< "now" is the present
  std::optional<GeoPoint> point(std::string_view name) const;
  std::optional<Fulfilment> fulfilment(std::string_view name) const;
};

struct ApiOptions {
  std::string version;
  double guests_per_second = 20;  ///< tokens for visitors, for each address
  double guest_burst = 200;
  spi::Host* host = nullptr;  ///< whose clock decides; borrowed, null: system_host()
};

/// Threads: any; every handler may run on several I/O threads at once.
class Api final : public RequestHandler {
 public:
  Api(House& house, Tokens& tokens, ApiOptions options);
  ~Api() override;

  void handle(const Request& request, Reply reply) override;
  Response refuse(int status, std::string_view detail) override;

  Instant now() const { return options_.host->now(); }
  House& house() noexcept { return house_; }
  Tokens& tokens() noexcept { return tokens_; }
  Metrics& metrics() noexcept { return metrics_; }
  EventHub& events() noexcept { return events_; }
  BookViews& views() noexcept { return views_; }
  SignedMenus& signed_menus() noexcept { return signed_menus_; }
  Limiter& guests() noexcept { return guests_; }
  const std::string& openapi() const noexcept { return openapi_; }
  const std::string& openapi_tag() const noexcept { return openapi_tag_; }
  /// Connection figures for /metrics; set once before serving.
  void gauges_from(std::function<void(Gauges&)> source) { gauge_source_ = std::move(source); }
  Gauges gauges() const;
  /// From then on /readyz answers 503.
  void draining() noexcept { draining_.store(true); }
  bool is_draining() const noexcept { return draining_.load(); }

 private:
  struct Compiled;
  struct Match;
  Match find(std::string_view path, Method method) const;
  void dispatch(const Request& request, const Match& match, Reply reply);
  void answer_unrouted(const Request& request, const Match& match, const Reply& reply);

  House& house_;
  Tokens& tokens_;
  ApiOptions options_;
  std::vector<Compiled> compiled_;
  Metrics metrics_;
  EventHub events_;
  BookViews views_;
  SignedMenus signed_menus_;
  Limiter guests_;
  Statics statics_;
  std::string openapi_, openapi_tag_;
  std::function<void(Gauges&)> gauge_source_;
  std::atomic<bool> draining_{false};
};

}  // namespace couvert::server

#endif

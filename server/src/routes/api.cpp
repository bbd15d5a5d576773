// SPDX-License-Identifier: Apache-2.0
// From a request to its handler: route, method, token, role, query, media type, in this order.
#include "routes/api.hpp"

#include <algorithm>
#include <charconv>
#include <random>

#include "couvert/codec.hpp"
#include "couvert/spi/host.hpp"

namespace couvert::server {

namespace {

using SteadyClock = std::chrono::steady_clock;

std::vector<std::string_view> segments_of(std::string_view path) {
  std::vector<std::string_view> out;
  path.remove_prefix(1);
  while (true) {
    const std::size_t slash = path.find('/');
    out.push_back(path.substr(0, slash));
    if (slash == std::string_view::npos) return out;
    path.remove_prefix(slash + 1);
  }
}

std::vector<Metrics::RouteName> metric_names() {
  std::vector<Metrics::RouteName> names;
  for (const Route& route : routes()) names.push_back({route.path, method_name(route.method)});
  return names;
}

bool printable_id(std::string_view text) noexcept {
  return !text.empty() && text.size() <= 128 && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
           c == '.';
  });
}

bool lower_hex(std::string_view text) noexcept {
  return std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

// The trace id of a W3C traceparent field, or nothing when any part of it is not as the recommendation has it.
std::optional<std::string_view> trace_id(std::string_view field) noexcept {
  if (field.size() < 55 || field[2] != '-' || field[35] != '-' || field[52] != '-') return std::nullopt;
  const auto version = field.substr(0, 2);
  const auto trace = field.substr(3, 32);
  const auto parent = field.substr(36, 16);
  if (!lower_hex(version) || !lower_hex(trace) || !lower_hex(parent) || !lower_hex(field.substr(53, 2)))
    return std::nullopt;
  if (version == "ff" || (version == "00" && field.size() != 55) || (field.size() > 55 && field[55] != '-'))
    return std::nullopt;
  if (trace.find_first_not_of('0') == std::string_view::npos ||
      parent.find_first_not_of('0') == std::string_view::npos) {
    return std::nullopt;
  }
  return trace;
}

std::string request_id(const Request& request) {
  if (const auto given = request.header("X-Request-Id"); given && printable_id(*given)) return std::string(*given);
  if (const auto parent = request.header("traceparent")) {
    if (const auto id = trace_id(*parent)) return std::string(*id);
  }
  // Names a request in this process; nothing rests on its being hard to guess.
  static const std::uint32_t start = std::random_device{}();
  static std::atomic<std::uint32_t> next{1};
  std::array<char, 20> text{};
  auto* end = std::to_chars(text.data(), text.data() + 8, start, 16).ptr;
  *end++ = '-';
  end = std::to_chars(end, text.data() + text.size(), next.fetch_add(1), 16).ptr;
  return {text.data(), end};
}

// Adds the fields that every answer carries, and counts it.
class Finisher final : public ReplySink {
 public:
  Finisher(Reply next, Metrics& metrics, std::size_t route, std::string id)
      : next_(std::move(next)), metrics_(metrics), route_(route), id_(std::move(id)) {}

  void send(Response&& response) override {
    metrics_.count(route_, response.status, SteadyClock::now() - begun_);
    response.headers.append("X-Request-Id: ").append(id_);
    response.headers.append("\r\nX-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\n");
    next_->send(std::move(response));
  }
  bool client_left() const noexcept override { return next_->client_left(); }

 private:
  Reply next_;
  Metrics& metrics_;
  std::size_t route_;
  std::string id_;
  SteadyClock::time_point begun_ = SteadyClock::now();
};

Result<std::int64_t> parse_integer(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (failed != std::errc() || end != text.data() + text.size())
    return Error(Errc::query_parameter, "an integer is needed");
  return value;
}

Result<Fulfilment> parse_fulfilment(std::string_view text) {
  if (text == "delivery") return Fulfilment::delivery;
  if (text == "pickup") return Fulfilment::pickup;
  if (text == "dine_in") return Fulfilment::dine_in;
  return Error(Errc::query_parameter, "one of delivery, pickup, dine_in is needed");
}

// Empty when the value is what the parameter takes; else what is wrong with it.
std::string value_fault(const QueryParameter& parameter, const std::string& value) {
  switch (parameter.kind) {
    case QueryKind::integer: {
      const auto number = parse_integer(value);
      if (number && *number >= parameter.min && *number <= parameter.max) return {};
      return "an integer from " + std::to_string(parameter.min) + " to " + std::to_string(parameter.max) + " is needed";
    }
    case QueryKind::text:
      if (value.size() > static_cast<std::size_t>(parameter.max))
        return "longer than " + std::to_string(parameter.max) + " octets";
      return valid_text(value) ? "" : "not valid text";
    case QueryKind::instant_or_now:
      if (value == "now") return {};
      [[fallthrough]];
    case QueryKind::instant: return parse_instant(value) ? "" : "an instant in RFC 3339 form is needed";
    case QueryKind::point: return parse_point(value) ? "" : "LATITUDE,LONGITUDE in degrees is needed";
    case QueryKind::fulfilment: return parse_fulfilment(value) ? "" : "one of delivery, pickup, dine_in is needed";
    case QueryKind::venue: return valid_venue_id(value) ? "" : "a venue id is needed";
    case QueryKind::states:
      return states_of_text(value) ? "" : "names of order states, separated by commas, are needed";
  }
  return "not understood";
}

struct QueryFault {
  std::string parameter, detail;
};

// Fills `values`; a fault names the first parameter that is not as the table has it.
std::optional<QueryFault> read_query(std::string_view query, const Route& route,
                                     std::vector<std::optional<std::string>>& values) {
  values.resize(route.query.size());
  while (!query.empty()) {
    const std::size_t end = query.find('&');
    const std::string_view pair = query.substr(0, end);
    query = end == std::string_view::npos ? std::string_view() : query.substr(end + 1);
    if (pair.empty()) continue;
    const std::size_t equals = pair.find('=');
    const auto name = percent_decode(pair.substr(0, equals), true);
    const auto raw = equals == std::string_view::npos ? std::string_view() : pair.substr(equals + 1);
    auto value = percent_decode(raw, true);
    if (!name || !value) return QueryFault{name.value_or(std::string(pair.substr(0, equals))), "a broken escape"};
    const auto known =
        std::find_if(route.query.begin(), route.query.end(), [&](const auto& p) { return p.name == *name; });
    if (known == route.query.end()) return QueryFault{*name, "there is no such parameter"};
    auto& place = values[static_cast<std::size_t>(known - route.query.begin())];
    if (place) return QueryFault{*name, "the parameter stands twice"};
    // Only in words does a plus stand for a space: an offset such as +02:00 is often sent as it is.
    if (known->kind != QueryKind::text) value = percent_decode(raw, false);
    if (auto fault = value_fault(*known, *value); !fault.empty()) return QueryFault{*name, std::move(fault)};
    place = std::move(*value);
  }
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (route.query[i].required && !values[i])
      return QueryFault{std::string(route.query[i].name), "the parameter is required"};
  }
  return std::nullopt;
}

Status check_media(const Request& request) {
  const auto type = request.header("Content-Type");
  if (!type) return Error(Errc::media_type, "Content-Type: application/json is needed");
  const std::size_t end = type->find(';');
  const auto media = trim(type->substr(0, end));
  const auto parameter = end == std::string_view::npos ? std::string_view() : trim(type->substr(end + 1));
  const bool utf8 = parameter.empty() || equal_ignoring_case(parameter, "charset=utf-8") ||
                    equal_ignoring_case(parameter, "charset=\"utf-8\"");
  if (!equal_ignoring_case(media, "application/json") || !utf8) {
    return Error(Errc::media_type, "the body must be application/json in UTF-8");
  }
  if (const auto coding = request.header("Content-Encoding"); coding && !equal_ignoring_case(*coding, "identity")) {
    return Error(Errc::media_type, "the body must not be compressed");
  }
  return {};
}

// Nothing without a token; the error of a bad one.
Result<Principal> authenticate(const Request& request, Tokens& tokens, Instant now) {
  Principal anonymous;
  const int fields = request.header_count("Authorization");
  if (fields == 0) return anonymous;
  if (fields > 1) return Error(Errc::token_invalid, "More than one Authorization field.");
  const std::string_view field = *request.header("Authorization");
  constexpr std::string_view scheme = "Bearer ";
  if (field.size() < scheme.size() || !equal_ignoring_case(field.substr(0, scheme.size()), scheme)) {
    return Error(Errc::token_invalid, "The Authorization field holds no bearer token.");
  }
  return tokens.verify(trim(field.substr(scheme.size())), now);
}

}  // namespace

std::optional<std::vector<OrderState>> states_of_text(std::string_view text) {
  std::vector<OrderState> out;
  while (true) {
    const std::size_t comma = text.find(',');
    const auto name = text.substr(0, comma);
    bool found = false;
    for (std::size_t i = 0; i < order_state_count && !found; ++i) {
      const auto state = static_cast<OrderState>(i);
      if (state_name(state) != name) continue;
      out.push_back(state);
      found = true;
    }
    if (!found || out.size() > order_state_count) return std::nullopt;
    if (comma == std::string_view::npos) return out;
    text.remove_prefix(comma + 1);
  }
}

std::optional<std::string_view> Call::text(std::string_view name) const {
  for (std::size_t i = 0; i < route.query.size(); ++i) {
    if (route.query[i].name == name && query[i]) return std::string_view(*query[i]);
  }
  return std::nullopt;
}

std::int64_t Call::integer(std::string_view name) const {
  if (const auto value = text(name)) return *parse_integer(*value);
  for (const auto& parameter : route.query) {
    if (parameter.name == name) return parameter.fallback.value_or(0);
  }
  return 0;
}

std::optional<Instant> Call::instant(std::string_view name) const {
  const auto value = text(name);
  if (!value) return std::nullopt;
  return *value == "now" ? now : *parse_instant(*value);
}

std::optional<GeoPoint> Call::point(std::string_view name) const {
  const auto value = text(name);
  if (!value) return std::nullopt;
  return *parse_point(*value);
}

std::optional<Fulfilment> Call::fulfilment(std::string_view name) const {
  const auto value = text(name);
  if (!value) return std::nullopt;
  return *parse_fulfilment(*value);
}

struct Api::Compiled {
  std::vector<std::string_view> segments;
};

struct Api::Match {
  const Route* route = nullptr;            // for path and method
  std::vector<Method> methods;             // of all routes with that path
  std::vector<std::string_view> captured;  // raw segments
};

Api::Api(House& house, Tokens& tokens, ApiOptions options)
    : house_(house),
      tokens_(tokens),
      options_(std::move(options)),
      metrics_(metric_names()),
      events_(house),
      guests_(options_.guests_per_second, options_.guest_burst),
      openapi_(openapi_json(options_.version)),
      openapi_tag_(content_tag(openapi_)) {
  if (options_.host == nullptr) options_.host = &spi::system_host();
  for (const Route& route : routes()) compiled_.push_back({segments_of(route.path)});
}

Api::~Api() = default;

Api::Match Api::find(std::string_view path, Method method) const {
  Match match;
  const auto asked = segments_of(path);
  const Method wanted = method == Method::head ? Method::get : method;
  for (std::size_t i = 0; i < compiled_.size(); ++i) {
    const auto& pattern = compiled_[i].segments;
    if (pattern.size() != asked.size()) continue;
    std::vector<std::string_view> captured;
    bool same = true;
    for (std::size_t s = 0; s < pattern.size() && same; ++s) {
      if (pattern[s].starts_with('{')) {
        same = !asked[s].empty();
        captured.push_back(asked[s]);
      } else {
        same = pattern[s] == asked[s];
      }
    }
    if (!same) continue;
    const Route& route = routes()[i];
    match.methods.push_back(route.method);
    if (route.method != wanted) continue;
    match.route = &route;
    match.captured = std::move(captured);
  }
  return match;
}

void Api::handle(const Request& request, Reply reply) {
  const Match match = find(request.path, request.method);
  const std::size_t index =
      match.route != nullptr ? static_cast<std::size_t>(match.route - routes().data()) : routes().size();
  auto finisher = std::make_shared<Finisher>(std::move(reply), metrics_, index, request_id(request));
  if (match.route == nullptr) {
    answer_unrouted(request, match, finisher);
  } else {
    dispatch(request, match, std::move(finisher));
  }
}

void Api::answer_unrouted(const Request& request, const Match& match, const Reply& reply) {
  const bool reads = request.method == Method::get || request.method == Method::head;
  std::vector<Method> methods = match.methods;
  if (methods.empty()) {
    auto file = statics_.find(request.path, request.header("If-None-Match"));
    if (!file) {
      reply->send(problem(Error(Errc::route_unknown), request.path));
      return;
    }
    if (reads) {
      reply->send(std::move(*file));
      return;
    }
    methods.push_back(Method::get);
  }
  std::string allow;
  for (const Method method : methods) {
    allow.append(method_name(method)).append(", ");
    if (method == Method::get) allow.append("HEAD, ");
  }
  allow.append("OPTIONS");
  Response response;
  if (request.method == Method::options) {
    response.status = 204;
  } else {
    response = problem(Error(Errc::method_not_allowed), request.path);
  }
  response.set("Allow", allow);
  reply->send(std::move(response));
}

void Api::dispatch(const Request& request, const Match& match, Reply reply) {
  const Route& route = *match.route;
  Call call{request, route, {}, {}, now(), {}, std::move(reply)};
  auto principal = authenticate(request, tokens_, call.now);
  if (!principal) {
    call.fail(principal.error());
    return;
  }
  call.principal = std::move(*principal);
  if (!holds(route.allowed, call.actor().role)) {
    call.fail(Error(call.actor().role == Role::anonymous ? Errc::unauthenticated : Errc::permission_denied));
    return;
  }
  for (std::size_t i = 0; i < match.captured.size(); ++i) {
    auto decoded = percent_decode(match.captured[i], false);
    if (!decoded) {
      call.fail(Error(Errc::route_unknown));
      return;
    }
    call.path[i] = std::move(*decoded);
  }
  if (const auto fault = read_query(request.query, route, call.query)) {
    call.reply(query_problem(fault->parameter, fault->detail, request.path));
    return;
  }
  if (!route.request.empty()) {
    if (const Status media = check_media(request); !media) {
      call.fail(media.error());
      return;
    }
  }
  route.handler(*this, call);
}

Response Api::refuse(int status, std::string_view detail) {
  Errc code = Errc::bad_request;
  if (status == 408) code = Errc::request_timeout;
  if (status == 413) code = Errc::body_too_large;
  if (status == 431) code = Errc::header_too_large;
  if (status == 503) code = Errc::unavailable;
  metrics_.count(routes().size(), status, std::chrono::nanoseconds(0));
  Response response = problem(Error(code, std::string(detail)), "");
  response.close = true;
  response.set("X-Content-Type-Options", "nosniff");
  return response;
}

Gauges Api::gauges() const {
  Gauges gauges;
  gauges.waiting_readers = events_.waiting();
  gauges.event_head = house_.head();
  if (gauge_source_) gauge_source_(gauges);
  return gauges;
}

}  // namespace couvert::server

// SPDX-License-Identifier: Apache-2.0
// The documents of calls: what goes into an operation and comes out where no value of the library says it already.
#ifndef COUVERT_CAPI_DOCUMENTS_HPP
#define COUVERT_CAPI_DOCUMENTS_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "couvert/client.hpp"
#include "couvert/exchange.hpp"
#include "couvert/house.hpp"

namespace couvert {
inline namespace v0 {
namespace capi {

struct PricingRequest {
  Cart cart;
  Instant at;
  std::optional<Instant> wanted_at = {};
  std::optional<GeoPoint> destination = {};
  std::int32_t confirmed_age = 0;
  bool cash = false;
  std::vector<Ref> exhausted = {};  ///< promotions that this customer may not use any more
  std::optional<Stock> stock = {};
  // What the caller knows better than the venue's map: where they are absent, the destination tells.
  std::optional<std::int64_t> distance_m = {};
  std::optional<std::int64_t> weight_g = {};
  Ref zone = {}, place = {};
};
struct PricingAnswer {
  Quote quote;
  Orderable orderable;
};
struct OrderableRequest {
  Instant at;
  Fulfilment fulfilment = Fulfilment::delivery;  ///< the cart's counts where there is one
  std::optional<Instant> wanted_at = {};
  std::optional<GeoPoint> destination = {};
  std::int32_t confirmed_age = 0;
  Ref item = {};                  ///< of the menu; empty: not about one
  std::optional<Cart> cart = {};  ///< the whole basket
  std::optional<Stock> stock = {};
};
struct MenuAtRequest {
  Instant at;
  Fulfilment fulfilment = Fulfilment::delivery;
  std::string channel = {};
  std::vector<std::string> locales = {};
};
struct ImportRequest {
  VenueId venue;
  Currency currency;
  std::string default_locale = "en";
  std::string location = {};
};
struct ImportAnswer {
  Menu menu;
  PriceRules rules;
  std::optional<Venue> venue = {};
  LossReport report;
};
struct ExportAnswer {
  std::string text;
  LossReport report;
};
struct HoursRequest {
  std::string country = {}, region = {};
  std::optional<GeoPoint> position = {};
  Date first, last;
};

struct ClientOptionsDocument {
  std::string path = {};  ///< empty: in memory
  Actor actor;
  std::vector<std::string> scopes = {};
  std::int64_t asap_patience_ms = 900'000;
  std::int64_t order_minor = 0;
};
struct HouseOptionsDocument {
  std::string path = {};  ///< empty: in memory
  std::int32_t queue_limit = 10'000;
  std::int32_t menu_versions = 16;
  bool restored = false;
  bool own_thread = true;
};

/// An error as a value: in reports of what went on without failing.
struct ProblemDocument {
  Errc code = Errc::internal;
  std::string message = {}, path = {}, details = {};
};
struct SyncReportDocument {
  std::int64_t sent = 0, applied = 0, rejected = 0, received = 0, pages = 0, repaired_scopes = 0;
  bool drained = false, up_to_date = false;
  std::optional<ProblemDocument> stopped_by = {};
};

struct Header {
  std::string name, value;
};
struct TransportRequest {
  std::string method, target;
  std::vector<Header> headers = {};
  std::string body = {};
};
struct TransportResponse {
  std::int32_t status = 0;
  std::vector<Header> headers = {};
  std::string body = {};
};

struct VenueHitDocument {
  Venue venue;
  std::optional<std::int64_t> distance_m = {};
  std::vector<Ref> dishes = {};
  bool has_menu = false;
};
struct VenuePageDocument {
  std::vector<VenueHitDocument> hits = {};
  std::int64_t total = 0;
};
struct CommitNotice {
  std::int64_t head = 0;
};

SyncReportDocument document_of(const SyncReport& report);
VenuePageDocument document_of(const VenuePage& page);
TransportRequest document_of(const spi::Request& request);
spi::Response response_of(TransportResponse document);

}  // namespace capi
}  // namespace v0
}  // namespace couvert

#endif

// SPDX-License-Identifier: Apache-2.0
// A venue: where it is, when it is open, how its orders reach people.
#ifndef COUVERT_VENUE_HPP
#define COUVERT_VENUE_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "couvert/calendar.hpp"
#include "couvert/geo.hpp"
#include "couvert/ids.hpp"
#include "couvert/money.hpp"
#include "couvert/text.hpp"
#include "couvert/time.hpp"

namespace couvert {
inline namespace v0 {

enum class Fulfilment : std::uint8_t { delivery, pickup, dine_in };

/// Where deliveries go: inside `area` if given, else within `radius_m` of the venue, and in none of `excludes`. The
/// boundary belongs to each of these shapes: a point on the edge of the area or of one of its holes is served, one on
/// the edge of an exclusion is not.
struct DeliveryZone {
  Ref ref;
  std::optional<Polygon> area;
  std::optional<std::int64_t> radius_m;
  std::vector<Polygon> excludes = {};
  std::optional<Calendar> hours = {};  ///< when it is served, narrower than the offer's; absent: always
  friend bool operator==(const DeliveryZone&, const DeliveryZone&) = default;
};

/// How one way of fulfilment works at a venue.
struct FulfilmentOffer {
  Fulfilment fulfilment = Fulfilment::pickup;
  std::optional<Calendar> hours;              ///< narrower than the venue's; absent: the venue's
  std::int32_t preparation_minutes = 20;      ///< from acceptance to ready, 0 to 1440
  std::int32_t days_ahead = 0;                ///< how many days ahead an order may be asked for, 0 to 60
  std::optional<std::int64_t> minimum_minor;  ///< lowest goods value after discounts
  std::optional<std::int64_t> maximum_minor;
  std::int32_t last_order_minutes = 0;  ///< before the end of an opening, orders end; 0 to 1440
  friend bool operator==(const FulfilmentOffer&, const FulfilmentOffer&) = default;
};

/// When the kitchen is slower: 1500 takes half as long again.
struct RushWindow {
  Calendar hours;
  std::int32_t factor_permille = 1'500;  ///< 1000 to 10000
  friend bool operator==(const RushWindow&, const RushWindow&) = default;
};

/// What a kitchen can do. Work is counted in kitchen minutes: one minute of one station.
struct Kitchen {
  std::int32_t stations = 1;          ///< dishes under way at the same time, 1 to 100
  std::int32_t slot_minutes = 15;     ///< length of a slot, a divisor of 1440
  std::int64_t slot_capacity = 0;     ///< kitchen minutes that a slot takes on; 0: stations times its length
  std::int32_t item_minutes = 0;      ///< kitchen minutes of an item that names none, 0 to 1440
  std::vector<RushWindow> rush = {};  ///< where several hold, the slowest counts
  friend bool operator==(const Kitchen&, const Kitchen&) = default;
};

struct Address {
  std::string street, postcode, city, country;  ///< country: ISO 3166-1 alpha-2
  friend bool operator==(const Address&, const Address&) = default;
};

struct Venue {
  VenueId id;
  std::string name;
  std::string kind;  ///< free word for people and search: "pizzeria", "bakery", …
  LocalizedText description;
  std::vector<std::string> tags;
  std::string phone;
  std::string image;  ///< URL or path; empty when none
  Address address;
  GeoPoint position;
  Currency currency;
  VenueClock clock;
  std::string default_locale = "en";
  std::optional<Calendar> hours;  ///< absent: always open
  std::vector<FulfilmentOffer> offers;
  std::vector<DeliveryZone> zones;
  std::optional<Kitchen> kitchen = {};      ///< absent: as many dishes at once as are ordered
  bool paused = false;                      ///< takes no orders until switched on again
  std::optional<Instant> paused_until;      ///< with `paused`: resumes by itself
  std::int32_t accept_within_minutes = 10;  ///< a pending order expires after this long, 1 to 1440
  std::int64_t version = 0;                 ///< rises by one at each change

  friend bool operator==(const Venue&, const Venue&) = default;
};

/// Errors: ref_format, limit_exceeded, calendar_invalid, geo_range, polygon_invalid, currency_unknown,
/// invalid_argument; each with the path of the member.
Status validate(const Venue& venue);

/// The first zone of the list that holds the point, whatever the time, or nullptr. No zones: never. Exact in integers
/// for polygons; a radius is measured on the sphere.
const DeliveryZone* zone_for(const Venue& venue, GeoPoint destination) noexcept;
/// The first zone of the list that holds the point and is served then.
const DeliveryZone* zone_for(const Venue& venue, GeoPoint destination, Instant t) noexcept;
/// Whether this zone holds the point, whatever the time.
bool covers(const Venue& venue, const DeliveryZone& zone, GeoPoint destination) noexcept;

/// What an author may not have meant about his zones; none of it keeps a venue from being stored.
struct ZoneFinding {
  enum class Kind : std::uint8_t {
    overlap,           ///< part of the zone is also part of `other`, which stands before it and counts there
    never_used,        ///< all of the zone is part of `other`, which stands before it and is always served
    exclusion_misses,  ///< an exclusion that takes nothing away
    exclusion_covers   ///< an exclusion that takes everything away
  };
  Kind kind = Kind::overlap;
  std::string path;  ///< JSON Pointer into the venue document
  Ref ref, other;    ///< the zones concerned
  friend bool operator==(const ZoneFinding&, const ZoneFinding&) = default;
};
/// In document order. Exact where both shapes are polygons, or both circles; a circle beside a polygon is not judged.
std::vector<ZoneFinding> lint_zones(const Venue& venue);

/// The offer of a way of fulfilment, or nullptr.
const FulfilmentOffer* offer_for(const Venue& venue, Fulfilment fulfilment) noexcept;

}  // namespace v0
}  // namespace couvert

#endif

// SPDX-License-Identifier: Apache-2.0
// Venues: what makes one valid, and which zone or offer serves a wish.
#include "couvert/venue.hpp"

#include "couvert/limits.hpp"

#include <algorithm>
#include <string_view>

namespace couvert {
inline namespace v0 {
namespace {

constexpr std::int64_t half_circumference_m = 20'015'115;
constexpr std::int32_t minutes_per_day = 1'440;

std::string item_path(std::string_view list, std::size_t index) {
  return std::string(list) + "/" + std::to_string(index);
}

Status check_text(std::string_view text, std::size_t limit, std::string path) {
  if (text.size() > limit) return Error(Errc::limit_exceeded, "the text is too long", std::move(path));
  if (!valid_text(text)) return Error(Errc::invalid_argument, "the text is not clean UTF-8", std::move(path));
  return {};
}

Status check_range(std::int64_t value, std::int64_t low, std::int64_t high, std::string path) {
  if (value >= low && value <= high) return {};
  return Error(Errc::invalid_argument, "must be " + std::to_string(low) + " to " + std::to_string(high),
               std::move(path));
}

bool is_language_tag(std::string_view text) noexcept {
  const auto allowed = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  };
  return !text.empty() && text.size() <= 35 && std::all_of(text.begin(), text.end(), allowed);
}

Status check_calendar(const std::optional<Calendar>& calendar, const std::string& path) {
  if (!calendar) return {};
  if (auto status = validate(*calendar); !status) return status.error().under(path);
  return {};
}

Status check_description(const LocalizedText& text) {
  if (text.by_locale.size() > limits::locales) {
    return Error(Errc::limit_exceeded, "too many languages", "/description");
  }
  for (const auto& [locale, content] : text.by_locale) {
    const std::string path = "/description/" + locale;
    if (!is_language_tag(locale)) return Error(Errc::invalid_argument, "not a language tag", "/description");
    if (auto status = check_text(content, limits::text_octets, path); !status) return status;
  }
  return {};
}

Status check_texts(const Venue& venue) {
  if (venue.name.empty()) return Error(Errc::invalid_argument, "a venue needs a name", "/name");
  const struct {
    const std::string& text;
    std::size_t limit;
    const char* path;
  } texts[] = {{venue.name, limits::name_octets, "/name"},
               {venue.kind, limits::name_octets, "/kind"},
               {venue.phone, limits::name_octets, "/phone"},
               {venue.image, limits::text_octets, "/image"},
               {venue.address.street, limits::name_octets, "/address/street"},
               {venue.address.postcode, limits::name_octets, "/address/postcode"},
               {venue.address.city, limits::name_octets, "/address/city"}};
  for (const auto& entry : texts) {
    if (auto status = check_text(entry.text, entry.limit, entry.path); !status) return status;
  }
  if (auto status = check_description(venue.description); !status) return status;
  if (venue.tags.size() > limits::venue_tags) return Error(Errc::limit_exceeded, "too many tags", "/tags");
  for (std::size_t i = 0; i < venue.tags.size(); ++i) {
    const std::string path = item_path("/tags", i);
    if (venue.tags[i].empty()) return Error(Errc::invalid_argument, "an empty tag", path);
    if (auto status = check_text(venue.tags[i], limits::name_octets, path); !status) return status;
  }
  return {};
}

Status check_codes(const Venue& venue) {
  const std::string& country = venue.address.country;
  const auto upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  if (!country.empty() && (country.size() != 2 || !std::all_of(country.begin(), country.end(), upper))) {
    return Error(Errc::invalid_argument, "not an ISO 3166-1 alpha-2 code", "/address/country");
  }
  if (!venue.currency.is_set()) return Error(Errc::currency_unknown, {}, "/currency");
  if (!is_language_tag(venue.default_locale)) {
    return Error(Errc::invalid_argument, "not a language tag", "/default_locale");
  }
  return {};
}

Status check_clock(const VenueClock& clock) {
  // Real offsets stay within 16 hours; a day is the bound that keeps the calendar's arithmetic true.
  constexpr std::int32_t bound_s = 86'399;
  if (clock.zone.empty() || clock.zone.size() > 64 || !valid_text(clock.zone)) {
    return Error(Errc::invalid_argument, "not a zone name", "/clock/zone");
  }
  auto initial = check_range(clock.initial_offset_s, -bound_s, bound_s, "/clock/initial_offset_s");
  if (!initial) return initial;
  if (clock.changes.size() > limits::clock_changes) {
    return Error(Errc::limit_exceeded, "too many offset changes", "/clock/changes");
  }
  for (std::size_t i = 0; i < clock.changes.size(); ++i) {
    const std::string path = item_path("/clock/changes", i);
    if (i > 0 && clock.changes[i].at <= clock.changes[i - 1].at) {
      return Error(Errc::invalid_argument, "changes must be in order of time", path + "/at");
    }
    const std::int32_t offset_s = clock.changes[i].offset_s;
    if (auto status = check_range(offset_s, -bound_s, bound_s, path + "/offset_s"); !status) return status;
  }
  return {};
}

Status check_offer(const FulfilmentOffer& offer, const std::string& path) {
  if (auto status = check_calendar(offer.hours, path + "/hours"); !status) return status;
  auto preparation = check_range(offer.preparation_minutes, 0, minutes_per_day, path + "/preparation_minutes");
  if (!preparation) return preparation;
  auto last_order = check_range(offer.last_order_minutes, 0, minutes_per_day, path + "/last_order_minutes");
  if (!last_order) return last_order;
  if (auto status = check_range(offer.days_ahead, 0, 60, path + "/days_ahead"); !status) return status;
  const std::int64_t minimum = offer.minimum_minor.value_or(0);
  if (auto status = check_range(minimum, 0, limits::document_integer, path + "/minimum_minor"); !status) {
    return status;
  }
  const std::int64_t maximum = offer.maximum_minor.value_or(limits::document_integer);
  return check_range(maximum, minimum, limits::document_integer, path + "/maximum_minor");
}

Status check_offers(const std::vector<FulfilmentOffer>& offers) {
  for (std::size_t i = 0; i < offers.size(); ++i) {
    const std::string path = item_path("/offers", i);
    for (std::size_t k = 0; k < i; ++k) {
      if (offers[k].fulfilment == offers[i].fulfilment) {
        return Error(Errc::invalid_argument, "a way of fulfilment is offered twice", path + "/fulfilment");
      }
    }
    if (auto status = check_offer(offers[i], path); !status) return status;
  }
  return {};
}

Status check_zones(const std::vector<DeliveryZone>& zones) {
  if (zones.size() > limits::venue_zones) return Error(Errc::limit_exceeded, "too many zones", "/zones");
  for (std::size_t i = 0; i < zones.size(); ++i) {
    const DeliveryZone& zone = zones[i];
    const std::string path = item_path("/zones", i);
    if (!valid_ref(zone.ref)) return Error(Errc::ref_format, {}, path + "/ref");
    for (std::size_t k = 0; k < i; ++k) {
      if (zones[k].ref != zone.ref) continue;
      return Error(Errc::invalid_argument, "two zones of one name", path + "/ref");
    }
    if (!zone.area && !zone.radius_m) {
      return Error(Errc::invalid_argument, "a zone needs an area or a radius", path);
    }
    if (zone.area) {
      if (auto status = validate(*zone.area); !status) return status.error().under(path + "/area");
    }
    if (zone.radius_m) {
      if (auto status = check_range(*zone.radius_m, 0, half_circumference_m, path + "/radius_m"); !status) {
        return status;
      }
    }
    if (auto status = check_calendar(zone.hours, path + "/hours"); !status) return status;
    std::size_t points = 0;
    for (std::size_t k = 0; k < zone.excludes.size(); ++k) {
      const std::string at = item_path(path + "/excludes", k);
      if (auto status = validate(zone.excludes[k]); !status) return status.error().under(at);
      points += zone.excludes[k].outer.size();
      for (const auto& hole : zone.excludes[k].holes) points += hole.size();
      if (points > limits::polygon_points) return Error(Errc::limit_exceeded, "too many points in exclusions", at);
    }
  }
  return {};
}

Status check_kitchen(const Kitchen& kitchen) {
  if (auto status = check_range(kitchen.stations, 1, 100, "/kitchen/stations"); !status) return status;
  if (auto status = check_range(kitchen.slot_minutes, 1, minutes_per_day, "/kitchen/slot_minutes"); !status) {
    return status;
  }
  if (minutes_per_day % kitchen.slot_minutes != 0) {
    return Error(Errc::invalid_argument, "slots must divide the day", "/kitchen/slot_minutes");
  }
  if (auto status = check_range(kitchen.slot_capacity, 0, 1'000'000, "/kitchen/slot_capacity"); !status) return status;
  auto item = check_range(kitchen.item_minutes, 0, minutes_per_day, "/kitchen/item_minutes");
  if (!item) return item;
  if (kitchen.rush.size() > limits::kitchen_rush) {
    return Error(Errc::limit_exceeded, "too many rush windows", "/kitchen/rush");
  }
  for (std::size_t i = 0; i < kitchen.rush.size(); ++i) {
    const std::string path = item_path("/kitchen/rush", i);
    if (auto status = validate(kitchen.rush[i].hours); !status) return status.error().under(path + "/hours");
    auto factor = check_range(kitchen.rush[i].factor_permille, 1'000, 10'000, path + "/factor_permille");
    if (!factor) return factor;
  }
  return {};
}

bool within_radius(const Venue& venue, const DeliveryZone& zone, GeoPoint destination) noexcept {
  return zone.radius_m && distance_m(venue.position, destination) <= static_cast<double>(*zone.radius_m);
}

}  // namespace

Status validate(const Venue& venue) {
  if (!valid_venue_id(venue.id)) return Error(Errc::ref_format, "not a venue id", "/id");
  if (auto status = check_texts(venue); !status) return status;
  if (auto status = check_codes(venue); !status) return status;
  if (auto status = validate(venue.position); !status) return status.error().under("/position");
  if (auto status = check_clock(venue.clock); !status) return status;
  if (auto status = check_calendar(venue.hours, "/hours"); !status) return status;
  if (auto status = check_offers(venue.offers); !status) return status;
  if (auto status = check_zones(venue.zones); !status) return status;
  if (venue.kitchen) {
    if (auto status = check_kitchen(*venue.kitchen); !status) return status;
  }
  return check_range(venue.accept_within_minutes, 1, minutes_per_day, "/accept_within_minutes");
}

bool covers(const Venue& venue, const DeliveryZone& zone, GeoPoint destination) noexcept {
  if (!(zone.area ? contains(*zone.area, destination) : within_radius(venue, zone, destination))) return false;
  return std::none_of(zone.excludes.begin(), zone.excludes.end(),
                      [&](const Polygon& excluded) { return contains(excluded, destination); });
}

const DeliveryZone* zone_for(const Venue& venue, GeoPoint destination) noexcept {
  for (const DeliveryZone& zone : venue.zones) {
    if (covers(venue, zone, destination)) return &zone;
  }
  return nullptr;
}

const DeliveryZone* zone_for(const Venue& venue, GeoPoint destination, Instant t) noexcept {
  for (const DeliveryZone& zone : venue.zones) {
    if (zone.hours && !open_at(*zone.hours, venue.clock, t)) continue;
    if (covers(venue, zone, destination)) return &zone;
  }
  return nullptr;
}

namespace {

enum class Relation { apart, overlaps, holds };

/// How the area of `first` stands to that of `second`; nothing where they cannot be compared.
std::optional<Relation> relation(const DeliveryZone& first, const DeliveryZone& second) {
  if (first.area && second.area) {
    if (within(*second.area, *first.area)) return Relation::holds;
    return overlap(*first.area, *second.area) ? Relation::overlaps : Relation::apart;
  }
  if (first.area || second.area) return std::nullopt;
  return first.radius_m.value_or(0) >= second.radius_m.value_or(0) ? Relation::holds : Relation::overlaps;
}

}  // namespace

std::vector<ZoneFinding> lint_zones(const Venue& venue) {
  std::vector<ZoneFinding> findings;
  for (std::size_t i = 0; i < venue.zones.size(); ++i) {
    const DeliveryZone& zone = venue.zones[i];
    const std::string path = item_path("/zones", i);
    for (std::size_t k = 0; k < i; ++k) {
      const DeliveryZone& before = venue.zones[k];
      const auto how = relation(before, zone);
      if (!how || *how == Relation::apart) continue;
      const bool always = !before.hours && before.excludes.empty();
      // Rings that grow outwards are how fees by distance are drawn: only the other way round is a mistake.
      if (*how == Relation::overlaps && !zone.area && !before.area) continue;
      const auto kind = *how == Relation::holds && always ? ZoneFinding::Kind::never_used : ZoneFinding::Kind::overlap;
      findings.push_back({kind, path, zone.ref, before.ref});
    }
    for (std::size_t k = 0; zone.area && k < zone.excludes.size(); ++k) {
      const std::string at = item_path(path + "/excludes", k);
      if (!overlap(zone.excludes[k], *zone.area) && !within(*zone.area, zone.excludes[k])) {
        findings.push_back({ZoneFinding::Kind::exclusion_misses, at, zone.ref, {}});
      } else if (within(*zone.area, zone.excludes[k])) {
        findings.push_back({ZoneFinding::Kind::exclusion_covers, at, zone.ref, {}});
      }
    }
  }
  return findings;
}

const FulfilmentOffer* offer_for(const Venue& venue, Fulfilment fulfilment) noexcept {
  for (const FulfilmentOffer& offer : venue.offers) {
    if (offer.fulfilment == fulfilment) return &offer;
  }
  return nullptr;
}

}  // namespace v0
}  // namespace couvert

// SPDX-License-Identifier: Apache-2.0
// What an Open Delivery document says of the merchant: basic facts, ways of fulfilment with hours, delivery areas.
#include "exchange/opendelivery.hpp"

#include "couvert/limits.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace exchange {
namespace opendelivery {
namespace {

using std::size_t;

constexpr std::int32_t kLongestPreparation = 1440;
constexpr std::int32_t kScheduledDays = 7;  // how far ahead is not said

class MerchantReader {
 public:
  MerchantReader(Context& context, const Place& root, const DateOrder& dates, Currency currency)
      : context_(context), root_(root), info_(root.member("basicInfo")), dates_(dates), currency_(currency) {}

  void run(Imported& out) {
    if (!info_.present() && !root_.member("services").present()) return;
    venue_.id = context_.options.venue;
    venue_.currency = currency_;
    venue_.default_locale = context_.options.default_locale;
    basics();
    address();
    services();
    status();
    const auto checked = validate(venue_);
    if (!checked.ok()) {
      context_.say({}, LossKind::impossible, checked.error().path(), "venue_invalid", checked.error().message());
      return;
    }
    out.venue.push_back(std::move(venue_));
    out.rules.fees = std::move(fees_);
  }

 private:
  std::string word(const Place& place, size_t octets = limits::name_octets) {
    if (!place.present()) return {};
    return context_.text({}, place, octets).value_or("");
  }

  void basics() {
    if (!context_.is_object({}, info_)) return;
    venue_.name = word(info_.member("name"));
    if (venue_.name.empty()) venue_.name = word(root_.member("name"));
    if (venue_.name.empty()) {
      context_.say({}, LossKind::approximated, info_.path, "name_missing", venue_.id);
      venue_.name = venue_.id;
    }
    if (const std::string text = word(info_.member("description"), limits::text_octets); !text.empty()) {
      venue_.description = LocalizedText(text);
    }
    venue_.kind = lower(word(info_.member("merchantType")));
    const Place kinds = info_.member("merchantCategories");
    context_.is_list({}, kinds);
    for (size_t i = 0; i < kinds.size(); ++i) {
      std::string tag = lower(word(kinds.element(i)));
      if (!tag.empty() && venue_.tags.size() < limits::venue_tags &&
          std::find(venue_.tags.begin(), venue_.tags.end(), tag) == venue_.tags.end()) {
        venue_.tags.push_back(std::move(tag));
      }
    }
    const Place phones = info_.member("contactPhones");
    context_.is_object({}, phones);
    venue_.phone = word(phones.member("commercialNumber"));
    context_.leftovers({}, phones, "contactPhones", {"commercialNumber"},
                       {{"whatsappNumber", "second_phone_not_held"}});
    const Place logo = info_.member("logoImage");
    context_.is_object({}, logo);
    venue_.image = word(logo.member("URL"), limits::text_octets);
    if (const auto least = read_price(context_, {}, info_.member("minOrderValue"), "value", currency_)) {
      if (*least > 0) minimum_ = *least;
    }
    if (const auto minutes = context_.integer({}, whole_minutes(info_.member("averagePreparationTime")))) {
      preparation_ = static_cast<std::int32_t>(std::clamp<std::int64_t>(*minutes, 0, kLongestPreparation));
    }
    context_.leftovers({}, info_, "basicInfo",
                       {"name", "description", "merchantType", "merchantCategories", "contactPhones", "logoImage",
                        "minOrderValue", "averagePreparationTime", "address"},
                       {{"document", "company_number_not_held"},
                        {"corporateName", "company_name_not_held"},
                        {"averageTicket", "average_ticket_not_held"},
                        {"contactEmails", "emails_not_held"},
                        {"bannerImage", "image_not_held"},
                        {"createdAt", "creation_time_not_held"},
                        {"acceptedCards", "payment_cards_not_held"}});
  }

  // Minutes may come with a fraction; it is dropped with a complaint rather than the whole number.
  Place whole_minutes(const Place& place) {
    const auto digits = number_text(*place.value);
    const auto minutes = digits ? scale_decimal(*digits, 0) : std::nullopt;
    if (!minutes || minutes->exact) return place;
    context_.say({}, LossKind::approximated, place.path, "minutes_rounded", *digits);
    rounded_ = Value(Value::Number{std::to_string(minutes->value)});
    return {&rounded_, place.path};
  }

  void address() {
    const Place a = info_.member("address");
    if (!a.present() || !context_.is_object({}, a)) return;
    std::string& street = venue_.address.street;
    for (const std::string_view part : {"street", "number", "complement", "district"}) {
      const std::string text = word(a.member(part));
      if (text.empty()) continue;
      street = clean_text(street.empty() ? text : street + ", " + text, limits::name_octets);
    }
    venue_.address.postcode = word(a.member("postalCode"));
    venue_.address.city = word(a.member("city"));
    venue_.address.country = word(a.member("country"));
    const std::string& country = venue_.address.country;
    const auto letter = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (!country.empty() && !(country.size() == 2 && letter(country[0]) && letter(country[1]))) {
      context_.say({}, LossKind::impossible, a.path + "/country", "country_unknown", country);
      venue_.address.country.clear();
    }
    if (const auto point = read_position(a.member("latitude"), a.member("longitude"))) {
      venue_.position = *point;
      positioned_ = true;
    } else {
      context_.say({}, LossKind::impossible, a.path, "position_missing");
    }
    context_.leftovers(
        {}, a, "address",
        {"street", "number", "complement", "district", "postalCode", "city", "country", "latitude", "longitude"},
        {{"state", "region_not_held"}, {"reference", "address_hint_not_held"}});
  }

  // AVAILABLE and UNAVAILABLE in v1; OPEN, CLOSED and PAUSED in v2. CLOSED is what the hours say anyway.
  void status() {
    const Place place = root_.member("status");
    const std::string text = word(place);
    if (text == "UNAVAILABLE" || text == "PAUSED") venue_.paused = true;
    if (!text.empty() && text != "UNAVAILABLE" && text != "PAUSED" && text != "AVAILABLE" && text != "OPEN" &&
        text != "CLOSED") {
      context_.say({}, LossKind::impossible, place.path, "status_unknown", text);
    }
  }

  // ---- services -----------------------------------------------------------------------------------

  void services() {
    const Place list = root_.member("services");
    context_.is_list({}, list);
    for (size_t i = 0; i < list.size(); ++i) {
      if (context_.is_object({}, list.element(i))) service(list.element(i));
    }
  }

  std::optional<Fulfilment> fulfilment_of(const Place& place) {
    const std::string type = word(place);
    if (type == "DELIVERY") return Fulfilment::delivery;
    if (type == "TAKEOUT") return Fulfilment::pickup;
    if (type == "INDOOR") return Fulfilment::dine_in;
    context_.say({}, LossKind::impossible, place.path, "service_type_unknown", describe(*place.value));
    return std::nullopt;
  }

  void service(const Place& place) {
    const auto fulfilment = fulfilment_of(place.member("serviceType"));
    if (!fulfilment) return;
    const std::string name = word(place.member("serviceType"));
    if (offer_for(venue_, *fulfilment) != nullptr) {
      return context_.say({}, LossKind::impossible, place.path, "second_service_not_held", name);
    }
    const std::string state = word(place.member("status"));
    if (state == "UNAVAILABLE" || state == "PAUSED") {
      return context_.say({}, LossKind::impossible, place.path + "/status", "service_unavailable", name);
    }
    FulfilmentOffer offer;
    offer.fulfilment = *fulfilment;
    offer.minimum_minor = minimum_;
    if (preparation_) offer.preparation_minutes = *preparation_;
    offer.hours = read_service_hours(context_, {}, place.member("serviceHours"), dates_);
    timing(place.member("serviceTiming"), offer);
    venue_.offers.push_back(std::move(offer));
    if (*fulfilment == Fulfilment::delivery) area(place.member("serviceArea"));
    context_.leftovers({}, place, "service",
                       {"id", "status", "serviceType", "menuId", "serviceArea", "serviceHours", "serviceTiming"},
                       {{"servicePriority", "service_priority_not_held"},
                        {"targetAppId", "target_app_not_held"},
                        {"pauseUntil", "pause_not_held"}});
  }

  void timing(const Place& place, FulfilmentOffer& offer) {
    if (!place.present() || !context_.is_object({}, place)) return;
    const Place list = place.member("timing");
    context_.is_list({}, list);
    for (size_t i = 0; i < list.size(); ++i) {
      const std::string name = word(list.element(i));
      if (name == "SCHEDULED") {
        offer.days_ahead = kScheduledDays;
        context_.say({}, LossKind::approximated, list.element(i).path, "days_ahead_assumed",
                     std::to_string(kScheduledDays));
      } else if (name != "INSTANT") {
        context_.say({}, LossKind::impossible, list.element(i).path, "timing_not_held", name);
      }
    }
    context_.leftovers({}, place, "serviceTiming", {"timing"}, {{"schedule", "schedule_windows_not_held"}});
  }

  // ---- areas --------------------------------------------------------------------------------------

  std::optional<std::vector<GeoPoint>> ring(const Place& list) {
    std::vector<GeoPoint> points;
    if (!context_.is_list({}, list)) return std::nullopt;
    for (size_t i = 0; i < list.size() && points.size() <= limits::polygon_points; ++i) {
      const Place at = list.element(i);
      const auto point = read_position(at.member("latitude"), at.member("longitude"));
      if (!point) {
        context_.say({}, LossKind::impossible, at.path, "position_unreadable");
        return std::nullopt;
      }
      points.push_back(*point);
    }
    return points;
  }

  std::optional<Polygon> polygon(const Place& place) {
    if (!context_.is_object({}, place)) return std::nullopt;
    auto points = ring(place.member("geoCoordinates"));
    if (!points) return std::nullopt;
    Polygon shape{std::move(*points), {}};
    if (const auto checked = validate(shape); !checked.ok()) {
      context_.say({}, LossKind::impossible, place.path, "polygon_invalid", checked.error().message());
      return std::nullopt;
    }
    return shape;
  }

  bool room(const Place& place) {
    if (venue_.zones.size() < limits::venue_zones) return true;
    context_.say({}, LossKind::impossible, place.path, "too_many_zones");
    return false;
  }

  void price_and_time(const Place& place, std::string_view zone) {
    const auto fee = read_price(context_, {}, place.member("price"), "value", currency_);
    prices_.push_back({std::string(zone), fee, place.path + "/price"});
    if (const Place time = place.member("estimateDeliveryTime"); time.present()) {
      context_.say({std::string(zone)}, LossKind::impossible, time.path, "delivery_time_not_held",
                   describe(*time.value));
    }
  }

  void area(const Place& place) {
    if (!place.present() || !context_.is_object({}, place)) return;
    const Place polygons = place.member("polygon");
    context_.is_list({}, polygons);
    for (size_t i = 0; i < polygons.size(); ++i) {
      const Place at = polygons.element(i);
      auto shape = polygon(at);
      if (!shape || !room(at)) continue;
      DeliveryZone zone;
      zone.ref = "area-" + std::to_string(i + 1);
      zone.area = std::move(*shape);
      price_and_time(at, zone.ref);
      context_.leftovers({zone.ref}, at, "polygon", {"geoCoordinates", "price", "estimateDeliveryTime"});
      venue_.zones.push_back(std::move(zone));
    }
    radii(place.member("geoRadius"));
    exclusions(place.member("exclusionAreaPolygon"));
    context_.leftovers({}, place, "serviceArea", {"id", "polygon", "geoRadius", "exclusionAreaPolygon"});
    fees();
  }

  // Circles from the smallest, so that the first that holds a place is the one that prices it.
  void radii(const Place& place) {
    if (!place.present() || !context_.is_object({}, place)) return;
    const auto centre = read_position(place.member("geoMidpointLatitude"), place.member("geoMidpointLongitude"));
    if (!centre) context_.say({}, LossKind::impossible, place.path, "position_unreadable");
    if (centre && !positioned_) venue_.position = *centre;
    if (centre && positioned_ && *centre != venue_.position) {
      context_.say({}, LossKind::approximated, place.path, "radius_centre_is_venue");
    }
    std::map<std::int64_t, Place> sizes;
    const Place list = place.member("radius");
    context_.is_list({}, list);
    for (size_t i = 0; i < list.size(); ++i) {
      const Place at = list.element(i);
      const auto size = context_.integer({}, at.member("size"));
      if (!size || *size <= 0) {
        context_.say({}, LossKind::impossible, at.path, "radius_unreadable");
      } else if (!sizes.emplace(*size, at).second) {
        context_.say({}, LossKind::impossible, at.path, "radius_repeated", std::to_string(*size));
      }
    }
    for (const auto& [size, at] : sizes) {
      if (!room(at)) break;
      DeliveryZone zone;
      zone.ref = "radius-" + std::to_string(size);
      zone.radius_m = size;
      price_and_time(at, zone.ref);
      context_.leftovers({zone.ref}, at, "radius", {"size", "price", "estimateDeliveryTime"});
      venue_.zones.push_back(std::move(zone));
    }
    context_.leftovers({}, place, "geoRadius", {"geoMidpointLatitude", "geoMidpointLongitude", "radius"});
  }

  // Places inside the areas where no deliveries go: they hold for every area of the service.
  void exclusions(const Place& list) {
    context_.is_list({}, list);
    std::vector<Polygon> shapes;
    for (size_t i = 0; i < list.size() && i < limits::venue_zones; ++i) {
      context_.leftovers({}, list.element(i), "exclusionAreaPolygon", {"geoCoordinates"});
      if (auto shape = polygon(list.element(i))) shapes.push_back(std::move(*shape));
    }
    for (DeliveryZone& zone : venue_.zones) zone.excludes = shapes;
  }

  // One price for every area is one fee; else each area has its own.
  void fees() {
    const bool one =
        std::all_of(prices_.begin(), prices_.end(), [&](const auto& p) { return p.fee == prices_[0].fee; });
    for (const ZonePrice& price : prices_) {
      if (!price.fee) continue;
      if (*price.fee < 0) {
        context_.say({price.zone}, LossKind::impossible, price.path, "price_out_of_range", std::to_string(*price.fee));
        continue;
      }
      FeeRule fee;
      fee.kind = FeeKind::delivery;
      fee.name = LocalizedText("Delivery");
      fee.fulfilments = {Fulfilment::delivery};
      fee.amount_minor = *price.fee;
      fee.ref = one ? "delivery" : "delivery-" + price.zone;
      if (!one) fee.zones = {price.zone};
      fees_.push_back(std::move(fee));
      if (one) break;
    }
  }

  struct ZonePrice {
    std::string zone;
    std::optional<std::int64_t> fee;
    std::string path;
  };

  Context& context_;
  Place root_, info_;
  const DateOrder& dates_;
  Currency currency_;
  Venue venue_;
  bool positioned_ = false;
  std::optional<std::int64_t> minimum_;
  std::optional<std::int32_t> preparation_;
  std::vector<ZonePrice> prices_;
  std::vector<FeeRule> fees_;
  Value rounded_;
};

}  // namespace

void read_merchant(Context& context, const Place& root, const DateOrder& dates, Currency currency, Imported& out) {
  MerchantReader(context, root, dates, currency).run(out);
}

}  // namespace opendelivery
}  // namespace exchange
}  // namespace v0
}  // namespace couvert

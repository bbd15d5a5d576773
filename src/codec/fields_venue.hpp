// SPDX-License-Identifier: Apache-2.0
// Field lists of clocks, calendars, places and the venue.
#ifndef COUVERT_CODEC_FIELDS_VENUE_HPP
#define COUVERT_CODEC_FIELDS_VENUE_HPP

#include "codec/field_list.hpp"
#include "couvert/venue.hpp"

namespace couvert {
inline namespace v0 {

template <>
struct Fields<OffsetChange> : PlainType {
  static constexpr std::string_view name = "OffsetChange";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("at", v.at);
    a.note("local time is UTC plus this, from `at` on").required("offset_s", v.offset_s);
  }
};

template <>
struct Fields<VenueClock> : PlainType {
  static constexpr std::string_view name = "VenueClock";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.note("IANA time zone").required("zone", v.zone);
    a.optional("initial_offset_s", v.initial_offset_s);
    a.optional("changes", v.changes);
  }
};

template <>
struct Fields<DayWindow> : PlainType {
  static constexpr std::string_view name = "DayWindow";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("open", clock_minute(v.open_minute));
    a.note("exclusive; beyond 24:00 runs into the next day").required("close", clock_minute(v.close_minute));
  }
};

template <>
struct Fields<WeeklyWindow> : PlainType {
  static constexpr std::string_view name = "WeeklyWindow";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.note("ISO weekday: 1 Monday to 7 Sunday").required("day", v.day);
    a.required("open", clock_minute(v.window.open_minute));
    a.note("exclusive; beyond 24:00 runs into the next day").required("close", clock_minute(v.window.close_minute));
  }
};

template <>
struct Fields<DateException> : PlainType {
  static constexpr std::string_view name = "DateException";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("date", v.date);
    a.note("none: closed all day").optional("windows", v.windows);
  }
};

// `weekly` is required because a calendar without windows means "never": an empty object must not close a venue.
template <>
struct Fields<Calendar> : PlainType {
  static constexpr std::string_view name = "Calendar";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("weekly", v.weekly);
    a.optional("exceptions", v.exceptions);
    a.optional("from", v.from);
    a.optional("until", v.until);
  }
};

template <>
struct Fields<GeoPoint> : PlainType {
  static constexpr std::string_view name = "GeoPoint";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.note("WGS 84, in 1e-7 degrees").required("lat_e7", v.lat_e7);
    a.note("WGS 84, in 1e-7 degrees").required("lng_e7", v.lng_e7);
  }
};

template <>
struct Fields<Polygon> : PlainType {
  static constexpr std::string_view name = "Polygon";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("outer", v.outer);
    a.optional("holes", v.holes);
  }
};

template <>
struct Fields<DeliveryZone> : PlainType {
  static constexpr std::string_view name = "DeliveryZone";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("ref", v.ref);
    a.optional("area", v.area);
    a.optional("radius_m", v.radius_m);
    a.note("areas inside it that are not served").optional("excludes", v.excludes);
    a.note("when it is served; absent: always").optional("hours", v.hours);
  }
};

template <>
struct Fields<FulfilmentOffer> : PlainType {
  static constexpr std::string_view name = "FulfilmentOffer";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("fulfilment", v.fulfilment);
    a.note("absent: the venue's").optional("hours", v.hours);
    a.optional("preparation_minutes", v.preparation_minutes, 20);
    a.optional("days_ahead", v.days_ahead);
    a.optional("minimum_minor", v.minimum_minor);
    a.optional("maximum_minor", v.maximum_minor);
    a.note("before the end of an opening").optional("last_order_minutes", v.last_order_minutes);
  }
};

template <>
struct Fields<RushWindow> : PlainType {
  static constexpr std::string_view name = "RushWindow";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("hours", v.hours);
    a.note("1500 takes half as long again").optional("factor_permille", v.factor_permille, 1'500);
  }
};

template <>
struct Fields<Kitchen> : PlainType {
  static constexpr std::string_view name = "Kitchen";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.note("dishes under way at the same time").optional("stations", v.stations, 1);
    a.optional("slot_minutes", v.slot_minutes, 15);
    a.note("kitchen minutes a slot takes on; 0: stations times its length").optional("slot_capacity", v.slot_capacity);
    a.note("of an item that names none").optional("item_minutes", v.item_minutes);
    a.optional("rush", v.rush);
  }
};

template <>
struct Fields<Address> : PlainType {
  static constexpr std::string_view name = "Address";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.optional("street", v.street);
    a.optional("postcode", v.postcode);
    a.optional("city", v.city);
    a.note("ISO 3166-1 alpha-2").optional("country", v.country);
  }
};

template <>
struct Fields<Venue> {
  static constexpr std::string_view name = "Venue", document = "venue/1";
  template <class A, class V>
  static void list(A& a, V& v) {
    a.required("id", v.id);
    a.required("name", v.name);
    a.optional("kind", v.kind);
    a.optional("description", v.description);
    a.optional("tags", v.tags);
    a.optional("phone", v.phone);
    a.optional("image", v.image);
    a.optional("address", v.address);
    a.required("position", v.position);
    a.optional("currency", v.currency);
    a.required("clock", v.clock);
    a.optional("default_locale", v.default_locale, "en");
    a.note("absent: always open").optional("hours", v.hours);
    a.optional("offers", v.offers);
    a.optional("zones", v.zones);
    a.note("absent: as many dishes at once as are ordered").optional("kitchen", v.kitchen);
    a.optional("paused", v.paused);
    a.optional("paused_until", v.paused_until);
    a.optional("accept_within_minutes", v.accept_within_minutes, 10);
    a.note("set by the house").optional("version", v.version);
  }
};

}  // namespace v0
}  // namespace couvert

#endif

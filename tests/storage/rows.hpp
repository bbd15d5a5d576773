// SPDX-License-Identifier: Apache-2.0
// Rows for storage tests.
#ifndef COUVERT_TESTS_STORAGE_ROWS_HPP
#define COUVERT_TESTS_STORAGE_ROWS_HPP

#include <cstdint>
#include <string>
#include <tuple>

#include "couvert/spi/storage.hpp"

namespace couvert::test {

template <class SomeId>
SomeId numbered_id(std::uint32_t n) {
  UuidBytes bytes{};
  bytes[0] = 0x01;
  bytes[6] = 0x70;
  bytes[8] = 0x80;
  for (std::uint32_t i = 0; i < 4; ++i) bytes[15 - i] = static_cast<std::uint8_t>(n >> (8 * i));
  return SomeId(bytes);
}

inline spi::OrderRow order_row(std::uint32_t n, std::string venue = "trattoria", std::string customer = "c1") {
  spi::OrderRow row;
  row.id = numbered_id<OrderId>(n);
  row.venue = std::move(venue);
  row.customer = std::move(customer);
  row.state = 1;
  row.version = 2;
  row.placed_at = Instant{1'000'000'000LL + n};
  row.deadline = Instant{2'000'000'000LL + n};
  row.document = "{\"n\":" + std::to_string(n) + "}";
  return row;
}

inline spi::EventRow event_row(std::uint32_t order, std::int64_t version, std::string venue = "trattoria",
                               std::string customer = "c1") {
  spi::EventRow row;
  row.entity = "order";
  row.entity_id = numbered_id<OrderId>(order).text();
  row.version = version;
  row.venue = std::move(venue);
  row.customer = std::move(customer);
  row.at = Instant{3'000'000'000LL + version};
  row.document = "{\"v\":" + std::to_string(version) + "}";
  return row;
}

inline spi::EventRow notice_row(std::string entity, std::string venue, std::int64_t version) {
  spi::EventRow row;
  row.entity = std::move(entity);
  row.entity_id = venue;
  row.version = version;
  row.venue = std::move(venue);
  row.at = Instant{4'000'000'000LL + version};
  row.document = "{}";
  return row;
}

inline spi::CommandRow command_row(std::uint32_t n) {
  spi::CommandRow row;
  row.id = numbered_id<CommandId>(n);
  row.fingerprint.fill(static_cast<std::uint8_t>(n));
  row.at = Instant{5'000'000'000LL + n};
  row.outcome = "{\"ok\":" + std::to_string(n) + "}";
  return row;
}

inline auto fields(const spi::OrderRow& r) {
  return std::tie(r.id, r.venue, r.customer, r.state, r.version, r.placed_at, r.deadline, r.document);
}
inline auto fields(const spi::EventRow& r) {
  return std::tie(r.pos, r.entity, r.entity_id, r.version, r.venue, r.customer, r.at, r.document);
}
inline auto fields(const spi::CommandRow& r) { return std::tie(r.id, r.fingerprint, r.at, r.outcome); }
inline auto fields(const spi::VenueRow& r) {
  return std::tie(r.id, r.version, r.venue_json, r.menu_json, r.rules_json);
}

}  // namespace couvert::test

#endif

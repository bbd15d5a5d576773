// SPDX-License-Identifier: Apache-2.0
// The demo town: files inside the binary, published like any menu.
#include "cli/commands.hpp"
#include "couvert/codec.hpp"
#include "http/embedded_files.hpp"
#include "routes/body.hpp"

namespace couvert::server::cli {

namespace {

Status publish_file(House& house, const EmbeddedFile& file) {
  static constexpr std::string_view names[] = {"venue", "menu", "rules"};
  auto members = split_object(file.bytes, names);
  if (!members) return members.error();
  auto venue = from_json<Venue>((*members)[0], UnknownMembers::refuse);
  if (!venue) return venue.error().under("/venue");
  auto menu = from_json<Menu>((*members)[1], UnknownMembers::refuse);
  if (!menu) return menu.error().under("/menu");
  auto rules = from_json<PriceRules>((*members)[2], UnknownMembers::refuse);
  if (!rules) return rules.error().under("/rules");
  menu->venue = venue->id;
  auto stored = house.put_venue(std::move(*venue), operator_actor());
  if (!stored) return stored.error().under("/venue");
  auto published = house.publish(std::move(*menu), std::move(*rules), operator_actor());
  if (!published) return published.error();
  return {};
}

}  // namespace

bool is_empty(const House& house) {
  VenueQuery query;
  query.limit = 1;
  return house.venues(query).total == 0;
}

Status fill_demo_town(House& house) {
  for (const EmbeddedFile& file : embedded_files()) {
    if (!file.path.starts_with("demo/") || !file.path.ends_with(".json")) continue;
    const Status published = publish_file(house, file);
    if (published) continue;
    const Error& error = published.error();
    return Error(error.code(), std::string(file.path) + ": " + std::string(error.message()), std::string(error.path()),
                 std::string(error.details_json()));
  }
  return {};
}

}  // namespace couvert::server::cli

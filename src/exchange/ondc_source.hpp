// SPDX-License-Identifier: Apache-2.0
// What an ONDC catalogue says, once its flat list of code and value tags is taken apart.
#ifndef COUVERT_EXCHANGE_ONDC_SOURCE_HPP
#define COUVERT_EXCHANGE_ONDC_SOURCE_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "exchange/context.hpp"

namespace couvert {
inline namespace v0 {
namespace exchange {

/// A dish or a choice. Places lead to what is read later; those that are missing read as nothing.
struct OndcEntry {
  Place place, name, description, price, maximum_price, stock, most;
  std::string id, diet;                                 ///< diet: "veg", "non_veg", "egg" or ""
  std::vector<std::pair<std::string, Place>> groups;    ///< that it opens
  std::vector<std::pair<std::string, Place>> sections;  ///< of a dish
  std::vector<std::pair<std::string, bool>> parents;    ///< of a choice: its groups, and whether it is chosen there
  std::vector<Place> images;
  std::vector<Place> timings;  ///< lists of codes and values
  std::string kind;            ///< of a dish: what the network calls its category
  std::string variant_of;      ///< the variant group that it is one of
  bool disabled = false;
};
struct OndcGroup {
  Place place, name, least, most;
  std::string id;
  std::int64_t order = 0;
};
struct OndcSection {
  Place place, name, description;
  std::string id;
  std::int64_t rank = 0;
  std::vector<Place> timings;
};

struct OndcSource {
  std::vector<OndcSection> sections;
  std::vector<OndcGroup> groups;
  std::vector<OndcEntry> dishes, choices;
  Place provider, location;
};

/// The code and value pairs of a tag as their values' places by code; nothing where a code is missing.
Place ondc_value(const Place& list, std::string_view code);

/// Reads the answer to a search (message, catalog, providers), or the extract of one: sections, items with their groups,
/// groups with their options. Nothing when it is neither.
std::optional<OndcSource> read_ondc(const Place& root, Context& context);

}  // namespace exchange
}  // namespace v0
}  // namespace couvert

#endif

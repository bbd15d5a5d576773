// SPDX-License-Identifier: Apache-2.0
// Request bodies that wrap documents: which text belongs to which member.
#ifndef COUVERT_SERVER_ROUTES_BODY_HPP
#define COUVERT_SERVER_ROUTES_BODY_HPP

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "couvert/error.hpp"
#include "couvert/geo.hpp"
#include "couvert/time.hpp"

namespace couvert::server {

/// Cuts a JSON object into the texts of its members, in the order of `names`; an empty text stands for a missing one.
/// The texts themselves are left to whoever reads them, so each value is parsed once. Depth costs no stack.
/// Errors: json_syntax, json_depth, json_type (no object), json_duplicate_member, json_unknown_member.
Result<std::vector<std::string_view>> split_object(std::string_view text, std::span<const std::string_view> names);

/// A member that is missing. Path: its pointer.
Error missing_member(std::string_view name);
/// Scalar members; an empty text gives nothing. Errors: json_syntax, json_type, those of parse_instant(); at `path`.
Result<std::optional<Instant>> instant_member(std::string_view text, std::string_view path);
Result<std::optional<bool>> flag_member(std::string_view text, std::string_view path);
/// A list of some of the words, each once. Errors: json_syntax, json_type, json_enum, invalid_argument (twice); at the entry.
Result<std::vector<std::string>> words_member(std::string_view text, std::string_view path,
                                              std::span<const std::string_view> words);
/// {"lat_e7":…,"lng_e7":…}. Errors: json_syntax, json_type, json_unknown_member, json_missing_member, json_number_range, geo_range.
Result<std::optional<GeoPoint>> point_member(std::string_view text, std::string_view path);

}  // namespace couvert::server

#endif

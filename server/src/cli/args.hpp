// SPDX-License-Identifier: Apache-2.0
// Command-line arguments: options by name, the rest by place.
#ifndef COUVERT_SERVER_CLI_ARGS_HPP
#define COUVERT_SERVER_CLI_ARGS_HPP

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "couvert/error.hpp"

namespace couvert::server::cli {

struct OptionSpec {
  std::string_view name;  ///< with dashes
  bool has_value = true;
};

class Args {
 public:
  /// `--name value` or `--name=value`; after `--` everything is by place. Errors: invalid_argument (unknown, repeated, value
  /// missing or too many).
  static Result<Args> parse(std::span<const std::string_view> words, std::span<const OptionSpec> options);
  /// For commands that take options only. Errors: the same, and invalid_argument for a word by place.
  static Result<Args> parse_options(std::span<const std::string_view> words, std::span<const OptionSpec> options);

  bool has(std::string_view name) const noexcept;
  std::optional<std::string> value(std::string_view name) const;
  /// Errors: invalid_argument when it is missing.
  Result<std::string> required(std::string_view name) const;
  /// Errors: invalid_argument when it is no integer from min to max.
  Result<std::int64_t> integer(std::string_view name, std::int64_t fallback, std::int64_t min, std::int64_t max) const;
  const std::vector<std::string>& places() const noexcept { return places_; }

 private:
  std::vector<std::pair<std::string_view, std::string>> values_;
  std::vector<std::string> places_;
};

}  // namespace couvert::server::cli

#endif

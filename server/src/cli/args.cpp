// SPDX-License-Identifier: Apache-2.0
// Reading of command-line arguments.
#include "cli/args.hpp"

#include <algorithm>
#include <charconv>

namespace couvert::server::cli {

namespace {

Error usage(std::string message) { return Error(Errc::invalid_argument, std::move(message)); }

}  // namespace

Result<Args> Args::parse_options(std::span<const std::string_view> words, std::span<const OptionSpec> options) {
  auto args = parse(words, options);
  if (args && !args->places_.empty()) return usage("there is no place for " + args->places_.front());
  return args;
}

Result<Args> Args::parse(std::span<const std::string_view> words, std::span<const OptionSpec> options) {
  Args args;
  bool by_place = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string_view word = words[i];
    if (by_place || !word.starts_with("--")) {
      args.places_.emplace_back(word);
      continue;
    }
    if (word == "--") {
      by_place = true;
      continue;
    }
    const std::size_t equals = word.find('=');
    const std::string_view name = word.substr(0, equals);
    const auto known =
        std::find_if(options.begin(), options.end(), [&](const OptionSpec& o) { return o.name == name; });
    if (known == options.end()) return usage("unknown option " + std::string(name));
    if (args.has(name)) return usage(std::string(name) + " is given twice");
    std::string value;
    if (equals != std::string_view::npos) {
      if (!known->has_value) return usage(std::string(name) + " takes no value");
      value = word.substr(equals + 1);
    } else if (known->has_value) {
      if (i + 1 == words.size()) return usage(std::string(name) + " needs a value");
      value = words[++i];
    }
    args.values_.emplace_back(known->name, std::move(value));
  }
  return args;
}

bool Args::has(std::string_view name) const noexcept {
  return std::any_of(values_.begin(), values_.end(), [&](const auto& pair) { return pair.first == name; });
}

std::optional<std::string> Args::value(std::string_view name) const {
  for (const auto& [key, text] : values_) {
    if (key == name) return text;
  }
  return std::nullopt;
}

Result<std::string> Args::required(std::string_view name) const {
  auto text = value(name);
  if (!text || text->empty()) return usage(std::string(name) + " is needed");
  return *text;
}

Result<std::int64_t> Args::integer(std::string_view name, std::int64_t fallback, std::int64_t min,
                                   std::int64_t max) const {
  const auto text = value(name);
  if (!text) return fallback;
  std::int64_t number = 0;
  const auto [end, failed] = std::from_chars(text->data(), text->data() + text->size(), number);
  if (failed != std::errc() || end != text->data() + text->size() || number < min || number > max) {
    return usage(std::string(name) + " takes a number from " + std::to_string(min) + " to " + std::to_string(max));
  }
  return number;
}

}  // namespace couvert::server::cli

// SPDX-License-Identifier: Apache-2.0
// The web pages inside the binary.
#ifndef COUVERT_SERVER_ROUTES_STATICS_HPP
#define COUVERT_SERVER_ROUTES_STATICS_HPP

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "http/message.hpp"

namespace couvert::server {

/// Answers "/" with web/index.html, "/x" with web/x, web/x.html or web/x/index.html. Immutable; any thread.
class Statics {
 public:
  Statics();
  /// Nothing when no file answers to the path.
  std::optional<Response> find(std::string_view path, std::optional<std::string_view> if_none_match) const;

 private:
  struct File {
    std::string_view bytes, media;
    std::string tag;
  };
  std::unordered_map<std::string, File> files_;
};

/// Whether an If-None-Match field names the tag; weak comparison (RFC 9110, 13.1.2).
bool names_tag(std::string_view field, std::string_view tag) noexcept;
/// A strong entity tag of some bytes.
std::string content_tag(std::string_view bytes);

}  // namespace couvert::server

#endif

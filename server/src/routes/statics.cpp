// SPDX-License-Identifier: Apache-2.0
// Files of server/web by address.
#include "routes/statics.hpp"

#include "auth/keys.hpp"
#include "http/embedded_files.hpp"

namespace couvert::server {

namespace {

constexpr std::string_view folder = "web/";
constexpr std::string_view page_policy =
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'; frame-ancestors "
    "'none'";

}  // namespace

bool names_tag(std::string_view field, std::string_view tag) noexcept {
  while (!field.empty()) {
    const std::size_t comma = field.find(',');
    std::string_view one = trim(field.substr(0, comma));
    if (one == "*") return true;
    if (one.starts_with("W/")) one.remove_prefix(2);
    if (one == tag) return true;
    if (comma == std::string_view::npos) break;
    field.remove_prefix(comma + 1);
  }
  return false;
}

std::string content_tag(std::string_view bytes) {
  return "\"" + base64url(std::string_view(sha256(bytes)).substr(0, 12)) + "\"";
}

Statics::Statics() {
  for (const auto& [path, bytes] : embedded_files()) {
    if (!path.starts_with(folder)) continue;
    const std::string name(path.substr(folder.size()));
    const File file{bytes, media_type_of(name), content_tag(bytes)};
    files_.emplace("/" + name, file);
    if (!name.ends_with(".html")) continue;
    const std::string stem = name.substr(0, name.size() - 5);
    files_.emplace("/" + stem, file);
    if (stem == "index") {
      files_.emplace("/", file);
    } else if (stem.ends_with("/index")) {
      files_.emplace("/" + stem.substr(0, stem.size() - 6), file);
      files_.emplace("/" + stem.substr(0, stem.size() - 5), file);
    }
  }
}

std::optional<Response> Statics::find(std::string_view path, std::optional<std::string_view> if_none_match) const {
  const auto it = files_.find(std::string(path));
  if (it == files_.end()) return std::nullopt;
  const File& file = it->second;
  Response response;
  response.set("ETag", file.tag);
  // The binary carries one version of all files: asking each time keeps page and script together.
  response.set("Cache-Control", "no-cache");
  if (if_none_match && names_tag(*if_none_match, file.tag)) {
    response.status = 304;
    return response;
  }
  response.content_type = file.media;
  response.still = file.bytes;
  if (file.media.starts_with("text/html") || file.media.starts_with("image/svg")) {
    response.set("Content-Security-Policy", page_policy);
  }
  return response;
}

}  // namespace couvert::server

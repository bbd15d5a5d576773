// SPDX-License-Identifier: Apache-2.0
// Reads the options' URLs and looks through requests.
#include "transport_cpprest/address.hpp"

#include <algorithm>
#include <charconv>

namespace couvert {
inline namespace v0 {
namespace transport {
namespace {

bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
bool is_host_character(char c) noexcept {
  return (c >= 'a' && c <= 'z') || is_digit(c) || c == '-' || c == '.' || c == '_';
}
bool is_visible(char c) noexcept { return c > ' ' && c < 0x7f; }
/// RFC 9110's token, as far as we write such names.
bool is_token(std::string_view text) noexcept {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
  });
}

Error refused(std::string_view member, std::string text) {
  return Error(Errc::invalid_argument, std::move(text), "/" + std::string(member));
}

bool take(std::string_view& text, std::string_view prefix) noexcept {
  if (text.substr(0, prefix.size()) != prefix) return false;
  text.remove_prefix(prefix.size());
  return true;
}

/// Takes ":8443"; false when that is no port.
bool read_port(std::string_view text, int& port) noexcept {
  if (text.empty()) return true;
  text.remove_prefix(1);
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
  return error == std::errc{} && end == text.data() + text.size() && port > 0 && port <= 65'535;
}

}  // namespace

std::string Address::url() const {
  std::string text = tls ? "https://" : "http://";
  text += host;
  if (port != 0) text += ":" + std::to_string(port);
  return text + path;
}

bool Address::is_ip() const noexcept {
  return std::all_of(host.begin(), host.end(), [](char c) { return is_digit(c) || c == '.'; });
}

bool Address::is_this_machine() const noexcept {
  return host == "localhost" || (is_ip() && host.substr(0, 4) == "127.");
}

Result<Address> read_address(std::string_view url, std::string_view member) {
  Address address;
  std::string_view rest = url;
  address.tls = take(rest, "https://");
  if (!address.tls && !take(rest, "http://")) return refused(member, "a URL begins with http:// or https://");
  const std::string_view authority = rest.substr(0, rest.find('/'));
  rest.remove_prefix(authority.size());
  const std::string_view host = authority.substr(0, authority.find(':'));
  for (char c : host) address.host += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  if (address.host.empty() || !std::all_of(address.host.begin(), address.host.end(), is_host_character)) {
    return refused(member, "the URL's host must be a name or an IPv4 address");
  }
  if (!read_port(authority.substr(host.size()), address.port)) return refused(member, "the URL's port is none");
  if (rest.find_first_of("?#") != std::string_view::npos || !std::all_of(rest.begin(), rest.end(), is_visible)) {
    return refused(member, "the URL's path has a query, a fragment or what must be percent-encoded");
  }
  while (!rest.empty() && rest.back() == '/') rest.remove_suffix(1);
  address.path = rest;
  return address;
}

Status check_request(const spi::Request& request) {
  if (request.method != "GET" && request.method != "POST") {
    return Error(Errc::invalid_argument, "the method must be GET or POST", "/method");
  }
  if (request.target.empty() || request.target.front() != '/' || request.target.find('#') != std::string::npos ||
      !std::all_of(request.target.begin(), request.target.end(), is_visible)) {
    return Error(Errc::invalid_argument, "the target must be a path, percent-encoded", "/target");
  }
  if (request.method == "GET" && !request.body.empty()) {
    return Error(Errc::invalid_argument, "a GET has no body", "/body");
  }
  for (const auto& [name, value] : request.headers) {
    const bool clean =
        std::none_of(value.begin(), value.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
    // The name under which a server is reached is also the one its certificate is checked for.
    if (!is_token(name) || !clean || name == "host" || name == "content-length" || name == "transfer-encoding") {
      return Error(Errc::invalid_argument, "a header that must not be set", "/headers");
    }
  }
  return {};
}

}  // namespace transport
}  // namespace v0
}  // namespace couvert

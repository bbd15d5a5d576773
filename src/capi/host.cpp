// SPDX-License-Identifier: Apache-2.0
// Calls from the library out to the host.
#include "capi/host.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace capi {
namespace {

// What a host may say; anything else is a defect of the host.
Errc said(couvert_code code) noexcept {
  static constexpr std::array known{
      Errc::not_found,         Errc::unavailable,   Errc::unauthenticated,    Errc::transport_unreachable,
      Errc::transport_timeout, Errc::transport_tls, Errc::transport_response, Errc::closed};
  const auto found = std::find(known.begin(), known.end(), static_cast<Errc>(code));
  return found == known.end() ? Errc::internal : *found;
}

}  // namespace

std::unique_ptr<HostPorts> HostPorts::make(const couvert_host* host) {
  couvert_host copy{};
  if (host == nullptr) return std::make_unique<HostPorts>(copy);
  // A program built with an older header brings a shorter table, one with a newer header a longer one.
  constexpr std::size_t least = offsetof(couvert_host, now_us);
  if (host->size >= least) std::memcpy(&copy, host, std::min(host->size, sizeof copy));
  copy.size = sizeof copy;
  auto ports = std::make_unique<HostPorts>(copy);
  if (host->size < least) refuse(Errc::invalid_argument, "host.size is not the size of a couvert_host");
  return ports;
}

HostPorts::HostPorts(const couvert_host& host) : host_(host), userdata_(host.userdata, host.free_userdata) {}

Instant HostPorts::now() { return host_.now_us ? Instant{host_.now_us(userdata_.get())} : spi::system_host().now(); }

spi::Uptime HostPorts::uptime() {
  if (!host_.uptime_us) return host_.now_us ? spi::Uptime{0, now().us} : spi::system_host().uptime();
  spi::Uptime up;
  up.us = host_.uptime_us(userdata_.get(), &up.boot);
  return up;
}

void HostPorts::random(std::span<std::uint8_t> out) {
  if (!host_.random) return spi::system_host().random(out);
  host_.random(userdata_.get(), out.data(), out.size());
}

void HostPorts::log(spi::LogLevel level, std::string_view message) {
  if (!host_.log) return spi::system_host().log(level, message);
  host_.log(userdata_.get(), static_cast<std::int32_t>(level), message.data(), message.size());
}

Result<SecretKey> HostPorts::storage_key(std::string_view path) {
  if (!host_.storage_key) return Error(Errc::not_found);
  std::array<std::uint8_t, SecretKey::octets> octets{};
  const couvert_code code = host_.storage_key(userdata_.get(), path.data(), path.size(), octets.data());
  if (code != COUVERT_OK) return Error(said(code), "the host gave no key");
  SecretKey key(octets);
  wipe(octets);
  return key;
}

Result<std::string> HostPorts::access_token() {
  if (!host_.access_token) return std::string();
  couvert_reply reply;
  const couvert_code code = host_.access_token(userdata_.get(), &reply);
  if (code != COUVERT_OK) return Error(said(code), "the host gave no token");
  return std::move(reply.text);
}

Result<spi::Response> HostPorts::send(const spi::Request& request, Duration limit) {
  couvert_reply reply;
  const std::string text = to_json(document_of(request));
  const couvert_code code = host_.send(userdata_.get(), text.data(), text.size(), limit.us, &reply);
  if (code != COUVERT_OK) return Error(said(code), "the host's transport");
  auto response = from_json<TransportResponse>(reply.text);
  if (!response) return Error(Errc::transport_response, "the host's answer is no TransportResponse");
  return response_of(*std::move(response));
}

void HostPorts::close() {
  if (host_.end_sends) host_.end_sends(userdata_.get());
}

}  // namespace capi
}  // namespace v0
}  // namespace couvert

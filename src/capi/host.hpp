// SPDX-License-Identifier: Apache-2.0
// A couvert_host as the ports of C++.
#ifndef COUVERT_CAPI_HOST_HPP
#define COUVERT_CAPI_HOST_HPP

#include <memory>

#include "capi/calls.hpp"
#include "capi/guard.hpp"
#include "couvert/spi/host.hpp"
#include "couvert/spi/secrets.hpp"
#include "couvert/spi/transport.hpp"

namespace couvert {
inline namespace v0 {
namespace capi {

/// Lives as long as what uses its ports; gives userdata back at its end.
class HostPorts final : public spi::Host, public spi::Secrets, public spi::Transport {
 public:
  /// `host` may be NULL: everything is the system's. Errors: invalid_argument (a size that no header ever had);
  /// userdata is given back then, too.
  static std::unique_ptr<HostPorts> make(const couvert_host* host);
  explicit HostPorts(const couvert_host& host);

  /// Null where the host brings none.
  spi::Secrets* secrets() noexcept { return host_.storage_key || host_.access_token ? this : nullptr; }
  spi::Transport* transport() noexcept { return host_.send ? this : nullptr; }
  bool brings_key() const noexcept { return host_.storage_key != nullptr; }
  Ports all() noexcept { return {this, secrets(), transport(), brings_key()}; }

  Instant now() override;
  spi::Uptime uptime() override;
  void random(std::span<std::uint8_t> out) override;
  void log(spi::LogLevel level, std::string_view message) override;
  Result<SecretKey> storage_key(std::string_view path) override;
  Result<std::string> access_token() override;
  Result<spi::Response> send(const spi::Request& request, Duration limit) override;
  void close() override;

 private:
  couvert_host host_;
  Userdata userdata_;
};

}  // namespace capi
}  // namespace v0
}  // namespace couvert

#endif

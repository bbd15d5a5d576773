// SPDX-License-Identifier: Apache-2.0
// A real device for tests with real processes: a client over a store on disk and the default transport.
#ifndef COUVERT_TESTS_SUPPORT_REAL_DEVICE_HPP
#define COUVERT_TESTS_SUPPORT_REAL_DEVICE_HPP

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "couvert/client.hpp"
#include "couvert/transport_cpprest.hpp"

namespace couvert::test {

/// Instead of a keychain: a token from the command line, and one key for every store.
class TestSecrets final : public spi::Secrets {
 public:
  explicit TestSecrets(std::string token) : token_(std::move(token)) {}
  Result<SecretKey> storage_key(std::string_view) override {
    std::array<std::uint8_t, SecretKey::octets> key{};
    for (std::size_t i = 0; i < key.size(); ++i) key[i] = static_cast<std::uint8_t>(7 * i + 1);
    return SecretKey(key);
  }
  Result<std::string> access_token() override { return token_; }

 private:
  std::string token_;
};

struct DeviceOptions {
  std::string store, url, token;
  Actor actor;
  std::vector<std::string> scopes = {};
};

class RealDevice {
 public:
  static Result<std::unique_ptr<RealDevice>> open(const DeviceOptions& options) {
    auto device = std::unique_ptr<RealDevice>(new RealDevice(options.token));
    CpprestOptions where;
    where.base_url = options.url;
    auto transport = make_cpprest_transport(where);
    if (!transport) return transport.error();
    device->transport_ = *std::move(transport);
    ClientOptions with;
    with.secrets = &device->secrets_;
    with.transport = device->transport_.get();
    with.actor = options.actor;
    with.scopes = options.scopes;
    if (spi::storage_engine_encrypts()) {
      with.path = options.store;
    } else {
      // A plain engine refuses a key, and the secrets always have one: the store is opened without.
      spi::SqliteOptions file;
      file.path = options.store;
      auto storage = spi::open_sqlite_storage(file);
      if (!storage) return storage.error();
      with.storage = *std::move(storage);
    }
    auto client = Client::open(std::move(with));
    if (!client) return client.error();
    device->client_ = std::make_unique<Client>(*std::move(client));
    return device;
  }

  Client& client() { return *client_; }
  /// Asks the server beside the client, as its person.
  Result<spi::Response> get(const std::string& target) {
    auto token = secrets_.access_token();
    return transport_->send({"GET", target, {{"authorization", "Bearer " + *token}}, ""}, Duration::seconds(20));
  }

 private:
  explicit RealDevice(std::string token) : secrets_(std::move(token)) {}

  TestSecrets secrets_;
  std::unique_ptr<spi::Transport> transport_;
  std::unique_ptr<Client> client_;
};

inline std::string text_of(const Error& error) {
  return std::string(error.name()) + " at '" + std::string(error.path()) + "': " + std::string(error.message()) + " " +
         std::string(error.details_json());
}

}  // namespace couvert::test

#endif

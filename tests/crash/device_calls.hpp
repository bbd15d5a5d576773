// SPDX-License-Identifier: Apache-2.0
// A device on a file, with a house at the other end of its line, and every public call of the client.
#ifndef COUVERT_TESTS_CRASH_DEVICE_CALLS_HPP
#define COUVERT_TESTS_CRASH_DEVICE_CALLS_HPP

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "couvert/client.hpp"
#include "public_call.hpp"
#include "small_house.hpp"
#include "tape.hpp"

namespace couvert::test {

/// The key of the device's store, when the engine can encrypt.
class TestKeys final : public spi::Secrets {
 public:
  Result<SecretKey> storage_key(std::string_view path) override;
  Result<std::string> access_token() override { return std::string("token"); }
};

/// What a house made of a device's commands would be: applied, and for ever the same answer.
sync::Verdict applied(const sync::Mutation& mutation);
/// The house refuses the order of two pizzas that was asked for with this number.
inline constexpr std::uint64_t refused_order = 7;
/// The town's house with a menu and some orders of "ana".
SmallHouse stocked_town(std::uint64_t orders);

class DeviceWorld {
 public:
  using Call = PublicCall<DeviceWorld>;
  static const char* face() { return "Client"; }
  static const char* header() { return "include/couvert/client.hpp"; }
  static const std::vector<Call>& calls();

  /// Opens the client on the prepared files: a command waits, a conflict stands, a basket is shared.
  explicit DeviceWorld(const std::string& folder);
  /// On whatever lies in the folder.
  DeviceWorld(const std::string& folder, std::nullptr_t);

  /// `storage`: instead of the file in the folder.
  Status open(std::unique_ptr<spi::Storage> storage = nullptr);
  void shut() { client.reset(); }
  std::string goes_on();
  std::string verified();
  /// Everything is sent and fetched, and the device holds what the house holds. What is wrong, or nothing.
  std::string converges(bool repairs_expected = false);

  TestKeys keys;
  DeviceHost host;
  Line line;
  SmallHouse town;
  std::optional<Client> client;
  std::string folder;

 private:
  std::uint64_t next_ = 900;
};

/// The files of the prepared device and the town that it talked to.
struct PreparedDevice {
  FolderImage files;
  SmallHouse town;
};
const PreparedDevice& prepared_device();

}  // namespace couvert::test

#endif

// SPDX-License-Identifier: Apache-2.0
// Every public call of the house, ready to be made while something fails beneath it.
#ifndef COUVERT_TESTS_CRASH_HOUSE_CALLS_HPP
#define COUVERT_TESTS_CRASH_HOUSE_CALLS_HPP

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "couvert/house.hpp"
#include "house_world.hpp"
#include "public_call.hpp"
#include "tape.hpp"

namespace couvert::test {

/// A furnished house on a file, with an order that waits, stock that is counted, baskets that are shared.
class HouseWorld {
 public:
  using Call = PublicCall<HouseWorld>;
  static const char* face() { return "House"; }
  static const char* header() { return "include/couvert/house.hpp"; }
  static const std::vector<Call>& calls();

  /// Opens the house on the prepared files, which are laid into the folder.
  explicit HouseWorld(const std::string& folder);
  /// On whatever lies in the folder.
  HouseWorld(const std::string& folder, std::nullptr_t);

  Status open();
  void shut() {
    house.reset();
    storage = nullptr;
  }
  /// The next order is taken. What is wrong, or nothing.
  std::string goes_on();
  /// The store is sound. What is wrong, or nothing.
  std::string verified();

  FakeHost host;
  spi::Storage* storage = nullptr;
  std::optional<House> house;
  std::string folder;

 private:
  std::uint64_t next_ = 900;
};

}  // namespace couvert::test

#endif

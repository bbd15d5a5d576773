// SPDX-License-Identifier: Apache-2.0
// Every kind of store that the linked engine offers, for tests that must hold on all of them.
#ifndef COUVERT_TESTS_SUPPORT_STORES_HPP
#define COUVERT_TESTS_SUPPORT_STORES_HPP

#include <stdlib.h>
#include <unistd.h>

#include <cstdlib>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "couvert/spi/storage.hpp"
#include "temp_folder.hpp"

namespace couvert::test {

struct StoreKind {
  std::string name;
  /// Opens the store in a folder: the same one again, where it can outlive its object.
  std::function<std::unique_ptr<spi::Storage>(const TempFolder&)> open;
  bool lasting = true;  ///< a second object sees what the first one kept
};

inline std::unique_ptr<spi::Storage> open_file(const TempFolder& folder, bool encrypted) {
  spi::SqliteOptions options;
  options.path = folder.file("device.db");
  if (encrypted) options.key = *SecretKey::from_hex(std::string(64, 'a'));
  auto opened = spi::open_sqlite_storage(options);
  if (!opened) std::abort();
  return *std::move(opened);
}

/// For tests that commit thousands of times and ask nothing of the disk: files stand in memory where the system has such a
/// folder.
inline void without_a_disk() {
  if (access("/dev/shm", W_OK) == 0) setenv("COUVERT_TEMP", "/dev/shm", 0);
}

inline std::vector<StoreKind> store_kinds() {
  std::vector<StoreKind> kinds{{"memory", [](const TempFolder&) { return spi::make_memory_storage(); }, false},
                               {"file", [](const TempFolder& folder) { return open_file(folder, false); }}};
  if (spi::storage_engine_encrypts())
    kinds.push_back({"encrypted", [](const TempFolder& folder) { return open_file(folder, true); }});
  return kinds;
}

}  // namespace couvert::test

#endif

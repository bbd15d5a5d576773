// SPDX-License-Identifier: Apache-2.0
// The library as a plug-in that a program loads at run time: three functions for cipher_neighbours.py.
#include <array>
#include <cstring>
#include <string>

#include "couvert/spi/storage.hpp"

namespace {

couvert::spi::SqliteOptions options(const char* path) {
  std::array<std::uint8_t, couvert::SecretKey::octets> bytes{};
  bytes.fill(9);
  couvert::spi::SqliteOptions options;
  options.path = path;
  options.key = couvert::SecretKey(bytes);
  return options;
}

}  // namespace

extern "C" {

__attribute__((visibility("default"))) const char* cipher_module_engine() {
  static const std::string engine = couvert::spi::storage_engine();
  return engine.c_str();
}

/// Adds a record to an encrypted store; how many it then holds, or the negative number of the error.
__attribute__((visibility("default"))) int cipher_module_add(const char* path, const char* id, const char* document) {
  auto storage = couvert::spi::open_sqlite_storage(options(path));
  if (!storage) return -static_cast<int>(storage.error().code());
  auto unit = (*storage)->begin(couvert::spi::Access::write);
  if (!unit) return -static_cast<int>(unit.error().code());
  if (auto status = (*unit)->put_record({"outbox", id, 1, {}, document}); !status) {
    return -static_cast<int>(status.error().code());
  }
  auto rows = (*unit)->records("outbox");
  if (!rows) return -static_cast<int>(rows.error().code());
  if (auto status = (*unit)->commit(); !status) return -static_cast<int>(status.error().code());
  return static_cast<int>(rows->size());
}
}

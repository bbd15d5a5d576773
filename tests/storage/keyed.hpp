// SPDX-License-Identifier: Apache-2.0
// Stores with and without a key, looked at with the engine that this build has.
#ifndef COUVERT_TESTS_STORAGE_KEYED_HPP
#define COUVERT_TESTS_STORAGE_KEYED_HPP

#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <optional>
#include <string>
#include <vector>

#include "couvert/spi/storage.hpp"
#include "storage/rows.hpp"

namespace couvert::test {

/// A key of a test's own for each number.
inline SecretKey some_key(std::uint8_t n = 1) {
  std::array<std::uint8_t, SecretKey::octets> bytes{};
  for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<std::uint8_t>(n * 37 + i * 11);
  return SecretKey(bytes);
}

inline std::string hex(const SecretKey& key) {
  std::string text;
  for (const std::uint8_t octet : key.reveal()) {
    text += "0123456789abcdef"[octet >> 4];
    text += "0123456789abcdef"[octet & 15];
  }
  return text;
}

inline void give_key(sqlite3* db, const SecretKey& key) {
  const std::string sql = "PRAGMA key = \"x'" + hex(key) + "'\"";
  EXPECT_EQ(sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(db);
}

/// Runs statements on a file past our own code.
inline void run_sql(const std::string& path, const std::optional<SecretKey>& key, const std::string& sql) {
  sqlite3* db = nullptr;
  ASSERT_EQ(sqlite3_open(path.c_str(), &db), SQLITE_OK);
  if (key) give_key(db, *key);
  EXPECT_EQ(sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(db);
  sqlite3_close(db);
}

/// Runs `body` in a child that then dies without any clean-up.
template <class Body>
void in_dying_child(Body body) {
  const pid_t child = fork();
  ASSERT_GE(child, 0);
  if (child == 0) {
    body();
    _exit(0);
  }
  int status = 0;
  ASSERT_EQ(waitpid(child, &status, 0), child);
  ASSERT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

/// An order with its event and its command, in one unit.
inline Status place(spi::Storage& storage, std::uint32_t n, std::size_t octets = 0) {
  auto unit = storage.begin(spi::Access::write);
  if (!unit) return unit.error();
  auto row = order_row(n);
  if (octets > 0) row.document.assign(octets, 'x');
  if (auto status = (*unit)->insert_order(row); !status) return status;
  if (auto pos = (*unit)->append_event(event_row(n, 1)); !pos) return pos.error();
  if (auto status = (*unit)->insert_command(command_row(n)); !status) return status;
  return (*unit)->commit();
}

inline bool holds(spi::Storage& storage, std::uint32_t n) {
  auto unit = storage.begin(spi::Access::read);
  EXPECT_TRUE(unit.ok());
  return unit.ok() && (*unit)->order(numbered_id<OrderId>(n))->has_value();
}

/// Whether a suite runs with a key; each does where the engine has a cipher.
inline std::vector<bool> with_and_without_key() {
  return spi::storage_engine_encrypts() ? std::vector<bool>{false, true} : std::vector<bool>{false};
}

}  // namespace couvert::test

#endif

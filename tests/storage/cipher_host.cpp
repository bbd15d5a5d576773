// SPDX-License-Identifier: Apache-2.0
// A host program that uses the system's SQLite for its own data, and an encrypted store of ours beside it. [G6]
#include <sqlite3.h>

#include <cstdio>
#include <string>
#include <thread>

#include "couvert/spi/storage.hpp"
#include "temp_folder.hpp"

namespace {

using namespace couvert;

int failures = 0;

void expect(bool holds, const char* what) {
  if (holds) return;
  std::printf("failed: %s\n", what);
  ++failures;
}

SecretKey key() {
  std::array<std::uint8_t, SecretKey::octets> bytes{};
  bytes.fill(7);
  return SecretKey(bytes);
}

bool put(spi::Storage& storage, int n) {
  auto unit = storage.begin(spi::Access::write);
  return unit && (*unit)->put_record({"outbox", std::to_string(n), n, {}, "Rue-de-la-Gourmandise"}) &&
         (*unit)->commit();
}

bool host_writes(const std::string& path, int rows) {
  sqlite3* db = nullptr;
  bool good = sqlite3_open(path.c_str(), &db) == SQLITE_OK;
  good = good && sqlite3_exec(db, "CREATE TABLE t (x)", nullptr, nullptr, nullptr) == SQLITE_OK;
  for (int i = 0; good && i < rows; ++i) {
    good = sqlite3_exec(db, "INSERT INTO t VALUES ('Rue-de-la-Gourmandise')", nullptr, nullptr, nullptr) == SQLITE_OK;
  }
  sqlite3_close(db);
  return good;
}

}  // namespace

int main() {
  const test::TempFolder folder;
  const std::string ours = folder.file("ours.db"), theirs = folder.file("theirs.db");
  const std::string engine = spi::storage_engine();
  std::printf("host: SQLite %s; library: %s\n", sqlite3_libversion(), engine.c_str());
  expect(engine.rfind("sqlcipher 4.", 0) == 0, "the library has its own engine");
  expect(engine.find(sqlite3_libversion()) == std::string::npos, "the two engines are of different versions");

  spi::SqliteOptions options;
  options.path = ours;
  options.key = key();
  {
    auto storage = spi::open_sqlite_storage(options);
    expect(storage.ok(), "the encrypted store opens");
    if (!storage) return 1;
    std::thread host([&] { expect(host_writes(theirs, 100), "the host writes its own database"); });
    for (int n = 0; n < 100; ++n) expect(put(**storage, n), "the library writes beside it");
    host.join();
    auto unit = (*storage)->begin(spi::Access::read);
    expect((*unit)->records("outbox")->size() == 100, "the library reads what it wrote");
  }
  const std::string magic = "SQLite format 3", text = "Rue-de-la-Gourmandise";
  const std::string encrypted = test::file_content(ours), plain = test::file_content(theirs);
  expect(encrypted.rfind(magic, 0) != 0 && encrypted.find(text) == std::string::npos,
         "the library's file is encrypted");
  expect(plain.rfind(magic, 0) == 0 && plain.find(text) != std::string::npos, "the host's file is plain");

  sqlite3* db = nullptr;
  sqlite3_open(ours.c_str(), &db);
  expect(sqlite3_exec(db, "SELECT * FROM records", nullptr, nullptr, nullptr) == SQLITE_NOTADB,
         "the host's SQLite cannot read the library's file");
  sqlite3_close(db);
  std::printf("%s\n", failures == 0 ? "both engines kept to their own files" : "the engines disturb one another");
  return failures == 0 ? 0 : 1;
}

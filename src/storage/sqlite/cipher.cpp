// SPDX-License-Identifier: Apache-2.0
// What the linked engine can do about encryption, and how a file looks from outside.
#include "storage/sqlite/cipher.hpp"

#include "couvert/spi/storage.hpp"

#include <sqlite3.h>

#include <bitset>
#include <cstddef>
#include <memory>
#include <string>

namespace couvert {
inline namespace v0 {
namespace sqlite {
namespace {

constexpr std::size_t page_octets = 4'096;

#ifdef COUVERT_ENGINE_SQLCIPHER

/// First column of the first row as text, empty when there is none.
std::string one_text(sqlite3* handle, const char* sql) {
  sqlite3_stmt* prepared = nullptr;
  const int code = sqlite3_prepare_v2(handle, sql, -1, &prepared, nullptr);
  // Keeping the text may throw, and a statement that nobody ends holds the file open for ever.
  const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> statement(prepared, sqlite3_finalize);
  if (code != SQLITE_OK || sqlite3_step(prepared) != SQLITE_ROW) return {};
  const auto* value = reinterpret_cast<const char*>(sqlite3_column_text(prepared, 0));
  return value ? value : "";
}

/// "4.14.0 community", or nothing when no cipher answers.
std::string cipher_version() {
  sqlite3* handle = nullptr;
  std::string text;
  if (sqlite3_open(":memory:", &handle) == SQLITE_OK) text = one_text(handle, "PRAGMA cipher_version");
  sqlite3_close(handle);
  return text;
}

#endif

}  // namespace

KeyText::KeyText(const SecretKey& key) noexcept {
  constexpr char digits[] = "0123456789abcdef";
  std::size_t at = 0;
  text_[at++] = 'x';
  text_[at++] = '\'';
  for (const std::uint8_t octet : key.reveal()) {
    text_[at++] = digits[octet >> 4];
    text_[at++] = digits[octet & 15];
  }
  text_[at] = '\'';
}

KeyText::~KeyText() { wipe({reinterpret_cast<std::uint8_t*>(text_.data()), text_.size()}); }

#ifdef COUVERT_ENGINE_SQLCIPHER

namespace {

bool memory_is_wanting(sqlite3* handle) noexcept {
  if ((sqlite3_errcode(handle) & 0xff) == SQLITE_NOMEM) return true;
  void* probe = sqlite3_malloc(16);  // some answers are lost without a word
  sqlite3_free(probe);
  return probe == nullptr;
}

}  // namespace

Status use_key(sqlite3* handle, const SecretKey& key) {
  // Pages and keys in memory are locked there and overwritten when they are let go.
  sqlite3_exec(handle, "PRAGMA cipher_memory_security = ON", nullptr, nullptr, nullptr);
  const KeyText text(key);
  const int code = sqlite3_key_v2(handle, "main", text.view().data(), static_cast<int>(text.view().size()));
  // The answer may be lost for want of memory without a word; the second time there is one, or an error.
  for (int turn = 0; turn < 2 && code == SQLITE_OK; ++turn) {
    if (!one_text(handle, "PRAGMA cipher_version").empty()) return {};
  }
  if (code != SQLITE_OK || memory_is_wanting(handle)) {
    return Error(Errc::storage_io, "the cipher could not be set up");
  }
  return Error(Errc::storage_not_encrypted, "the engine took no key");
}

bool met_broken_seal(sqlite3* handle) { return one_text(handle, "PRAGMA cipher_status") == "0"; }

Result<Seals> check_seals(sqlite3* handle, std::int64_t file_octets) {
  Seals seals;
  // A page that was cut off at the end counts on both sides.
  seals.pages = (file_octets + static_cast<std::int64_t>(page_octets) - 1) / static_cast<std::int64_t>(page_octets);
  sqlite3_stmt* statement = nullptr;
  int code = sqlite3_prepare_v2(handle, "PRAGMA cipher_integrity_check", -1, &statement, nullptr);
  while (code == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW) ++seals.broken;
  sqlite3_finalize(statement);
  if (code != SQLITE_OK) return Error(Errc::storage_io, "the pages could not be checked");
  return seals;
}

#else

Status use_key(sqlite3*, const SecretKey&) {
  return Error(Errc::storage_not_encrypted, "this build's storage engine has no cipher");
}

bool met_broken_seal(sqlite3*) { return false; }

Result<Seals> check_seals(sqlite3*, std::int64_t) { return Seals{}; }

#endif

Head head_of(std::string_view beginning) noexcept {
  constexpr std::string_view magic("SQLite format 3\0", 16);
  if (beginning.empty()) return Head::empty;
  if (beginning.substr(0, magic.size()) == magic) return Head::plain;
  // Of 256 values 4096 octets of noise leave out hardly one; text, zeros and tables leave out most.
  constexpr std::size_t values_of_noise = 240;
  std::bitset<256> seen;
  for (const char octet : beginning) seen.set(static_cast<unsigned char>(octet));
  return beginning.size() >= page_octets && seen.count() >= values_of_noise ? Head::noise : Head::other;
}

}  // namespace sqlite

namespace spi {

std::string storage_engine() {
#ifdef COUVERT_ENGINE_SQLCIPHER
  const std::string version = sqlite::cipher_version();
  return "sqlcipher " + version.substr(0, version.find(' ')) + " sqlite " + sqlite3_libversion();
#else
  return std::string("sqlite ") + sqlite3_libversion();
#endif
}

bool storage_engine_encrypts() noexcept {
#ifdef COUVERT_ENGINE_SQLCIPHER
  return true;
#else
  return false;
#endif
}

}  // namespace spi
}  // namespace v0
}  // namespace couvert

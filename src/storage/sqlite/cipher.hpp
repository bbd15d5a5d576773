// SPDX-License-Identifier: Apache-2.0
// What the linked engine can do about encryption, and how a file looks from outside.
#ifndef COUVERT_STORAGE_SQLITE_CIPHER_HPP
#define COUVERT_STORAGE_SQLITE_CIPHER_HPP

#include <array>
#include <cstdint>
#include <string_view>

#include "couvert/error.hpp"
#include "couvert/sensitive.hpp"

struct sqlite3;

namespace couvert {
inline namespace v0 {
namespace sqlite {

/// A raw key as the engine takes it, x'…64 digits…': no key derivation, so opening is quick. Wiped when it ends.
class KeyText {
 public:
  explicit KeyText(const SecretKey& key) noexcept;
  KeyText(const KeyText&) = delete;
  KeyText& operator=(const KeyText&) = delete;
  ~KeyText();
  std::string_view view() const noexcept { return {text_.data(), text_.size()}; }

 private:
  std::array<char, 2 * SecretKey::octets + 3> text_{};
};

/// Hands the key to a connection that has read nothing yet, and makes sure that a cipher took it.
/// Errors: storage_not_encrypted (the engine has none, or it does not answer), storage_io (no memory for it).
Status use_key(sqlite3* handle, const SecretKey& key);

/// Whether the connection met a page whose seal its key does not explain. It then answers nothing any more.
bool met_broken_seal(sqlite3* handle);

/// How many pages of the file do not carry the seal that the connection's key gives them, and how many there are.
struct Seals {
  std::int64_t broken = 0, pages = 0;
};
/// Reads the whole file; for a connection with a key that could not read the first page.
Result<Seals> check_seals(sqlite3* handle, std::int64_t file_octets);

enum class Head : std::uint8_t { empty, plain, noise, other };
/// What the beginning of a file is, taken from its first octets (up to a page): nothing, SQLite's magic words, octets
/// without any order, as a cipher leaves them, or something else.
Head head_of(std::string_view beginning) noexcept;

}  // namespace sqlite
}  // namespace v0
}  // namespace couvert

#endif

// SPDX-License-Identifier: Apache-2.0
// The layout of the database file, and the steps from each older layout to it.
#ifndef COUVERT_STORAGE_SQLITE_MIGRATIONS_HPP
#define COUVERT_STORAGE_SQLITE_MIGRATIONS_HPP

#include <cstdint>

#include "couvert/error.hpp"
#include "storage/sqlite/connection.hpp"

namespace couvert {
inline namespace v0 {
namespace sqlite {

/// "Couv" in the header of each file: tells our files from other programs' databases.
inline constexpr std::int64_t application_id = 0x436f7576;
inline constexpr std::int64_t format_version = 3;

/// The version of the file behind a connection, 0 for an empty one.
/// Errors: storage_corrupt (not a database, or another program's), storage_version (newer than this code).
Result<std::int64_t> file_version(Connection& connection);

/// Brings a file of version `from` to format_version, each step in a transaction of its own.
Status migrate(Connection& connection, std::int64_t from);

}  // namespace sqlite
}  // namespace v0
}  // namespace couvert

#endif

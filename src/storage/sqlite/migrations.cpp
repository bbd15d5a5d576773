// SPDX-License-Identifier: Apache-2.0
// The layout of the database file, and the steps from each older layout to it.
#include "storage/sqlite/migrations.hpp"

#include <array>
#include <string>

namespace couvert {
inline namespace v0 {
namespace sqlite {
namespace {

// Steps are never changed once a release has written files with them; docs/format/storage-v1.md describes the result.
// The first step makes the tables.
constexpr const char* step_1 = R"sql(
CREATE TABLE meta (
  key   TEXT NOT NULL PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE venues (
  id         TEXT NOT NULL PRIMARY KEY,
  version    INTEGER NOT NULL,
  venue_json TEXT NOT NULL,
  menu_json  TEXT NOT NULL,
  rules_json TEXT NOT NULL
) STRICT;
CREATE TABLE orders (
  seq       INTEGER PRIMARY KEY,
  id        BLOB NOT NULL UNIQUE,
  venue     TEXT NOT NULL,
  customer  TEXT NOT NULL,
  state     INTEGER NOT NULL,
  version   INTEGER NOT NULL,
  placed_at INTEGER NOT NULL,
  deadline  INTEGER,
  document  TEXT NOT NULL
) STRICT;
CREATE INDEX orders_by_venue ON orders (venue, placed_at);
CREATE INDEX orders_by_customer ON orders (customer, placed_at) WHERE customer <> '';
CREATE TABLE commands (
  id          BLOB NOT NULL PRIMARY KEY,
  fingerprint BLOB NOT NULL,
  at          INTEGER NOT NULL,
  outcome     TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE events (
  pos       INTEGER PRIMARY KEY,
  entity    INTEGER NOT NULL,
  entity_id ANY NOT NULL,
  version   INTEGER NOT NULL,
  venue     TEXT NOT NULL,
  at        INTEGER NOT NULL,
  document  TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX events_by_entity ON events (entity, entity_id, version);
CREATE INDEX events_by_venue ON events (venue);
)sql";

// Customers follow their own orders: the log needs to know whose an entry is without a look at the order. Deadlines and
// the public part of the log get an index each, so that neither the clock nor a guest reads the whole table.
constexpr const char* step_2 = R"sql(
ALTER TABLE events ADD COLUMN customer TEXT NOT NULL DEFAULT '';
UPDATE events SET customer = coalesce((SELECT o.customer FROM orders o WHERE o.id = events.entity_id), '')
  WHERE entity = 1;
CREATE INDEX events_by_customer ON events (customer) WHERE customer <> '';
CREATE INDEX events_public ON events (pos) WHERE entity > 1;
CREATE INDEX orders_by_deadline ON orders (deadline) WHERE deadline IS NOT NULL;
)sql";

// What belongs to a venue, an order or a person and is neither: stock, what an order took, baskets.
constexpr const char* step_3 = R"sql(
CREATE TABLE records (
  kind     TEXT NOT NULL,
  id       TEXT NOT NULL,
  version  INTEGER NOT NULL,
  due      INTEGER,
  document TEXT NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT;
CREATE INDEX records_by_due ON records (kind, due) WHERE due IS NOT NULL;
)sql";

constexpr std::array<const char*, format_version> steps = {step_1, step_2, step_3};

Status run_step(Connection& connection, std::int64_t step) {
  if (auto status = connection.run("BEGIN IMMEDIATE"); !status) return status;
  const std::string sql = std::string(steps[static_cast<std::size_t>(step)]) +
                          "PRAGMA application_id = " + std::to_string(application_id) +
                          "; PRAGMA user_version = " + std::to_string(step + 1) + ";";
  Status status = connection.run(sql.c_str());
  if (status) status = connection.run("COMMIT");
  if (!status && connection.in_transaction()) {
    // The step's own error is the one to report; a failed rollback leaves the transaction to the file's recovery.
    (void)connection.run("ROLLBACK").ok();
  }
  return status;
}

}  // namespace

Result<std::int64_t> file_version(Connection& connection) {
  auto tables = connection.integer("SELECT count(*) FROM sqlite_schema");
  if (!tables) return tables.error();
  auto owner = connection.integer("PRAGMA application_id");
  if (!owner) return owner.error();
  auto version = connection.integer("PRAGMA user_version");
  if (!version) return version.error();
  if (*tables == 0 && *owner == 0 && *version == 0) return std::int64_t{0};
  if (*owner != application_id) return Error(Errc::storage_corrupt, "the file is another program's database");
  if (*version < 1) return Error(Errc::storage_corrupt, "the file carries no format version");
  if (*version > format_version) {
    return Error(Errc::storage_version, "the file has format " + std::to_string(*version) +
                                            ", this version knows up to " + std::to_string(format_version));
  }
  return *version;
}

Status migrate(Connection& connection, std::int64_t from) {
  for (std::int64_t step = from; step < format_version; ++step) {
    if (auto status = run_step(connection, step); !status) return status;
  }
  return {};
}

}  // namespace sqlite
}  // namespace v0
}  // namespace couvert

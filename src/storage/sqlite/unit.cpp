// SPDX-License-Identifier: Apache-2.0
// One transaction on one SQLite connection.
#include "storage/sqlite/unit.hpp"

#include <algorithm>
#include <array>

#include "storage/entity.hpp"

namespace couvert {
inline namespace v0 {
namespace sqlite {
namespace {

using spi::CommandRow;
using spi::EventFilter;
using spi::EventRow;
using spi::OrderFilter;
using spi::OrderRow;
using spi::RecordRow;
using spi::VenueRow;

constexpr const char* order_columns = "id, venue, customer, state, version, placed_at, deadline, document";
constexpr const char* event_columns = "pos, entity, entity_id, version, venue, customer, at, document";

Error damaged(const char* what) { return Error(Errc::storage_corrupt, what); }

template <class SomeId>
Result<SomeId> read_id(const Query& query, int column) {
  const auto octets = query.blob(column);
  if (octets.size() != 16) return damaged("an id in the store does not have 16 octets");
  UuidBytes bytes;
  std::copy(octets.begin(), octets.end(), bytes.begin());
  return SomeId(bytes);
}

Result<OrderRow> read_order(const Query& query) {
  auto id = read_id<OrderId>(query, 0);
  if (!id) return id.error();
  OrderRow row;
  row.id = *id;
  row.venue = query.text(1);
  row.customer = query.text(2);
  row.state = static_cast<std::int32_t>(query.integer(3));
  row.version = query.integer(4);
  row.placed_at = Instant{query.integer(5)};
  if (!query.is_null(6)) row.deadline = Instant{query.integer(6)};
  row.document = query.text(7);
  return row;
}

Result<EventRow> read_event(const Query& query) {
  EventRow row;
  row.pos = query.integer(0);
  row.entity = storage::entity_name(query.integer(1));
  if (row.entity.empty()) return damaged("the log holds an unknown entity");
  if (query.is_blob(2)) {
    auto id = read_id<OrderId>(query, 2);
    if (!id) return id.error();
    row.entity_id = id->text();
  } else {
    row.entity_id = query.text(2);
  }
  row.version = query.integer(3);
  row.venue = query.text(4);
  row.customer = query.text(5);
  row.at = Instant{query.integer(6)};
  row.document = query.text(7);
  return row;
}

Result<RecordRow> read_record(const Query& query) {
  RecordRow row;
  row.kind = query.text(0);
  row.id = query.text(1);
  row.version = query.integer(2);
  if (!query.is_null(3)) row.due = Instant{query.integer(3)};
  row.document = query.text(4);
  return row;
}

/// Rows of a query, each read by `read`.
template <class Row, class Read>
Result<std::vector<Row>> all(Query& query, Read read) {
  std::vector<Row> rows;
  while (true) {
    auto more = query.step();
    if (!more) return more.error();
    if (!*more) return rows;
    Result<Row> row = read(query);
    if (!row) return row.error();
    rows.push_back(*std::move(row));
  }
}

template <class Row, class Read>
Result<std::optional<Row>> at_most_one(Query& query, Read read) {
  auto more = query.step();
  if (!more) return more.error();
  if (!*more) return std::optional<Row>();
  Result<Row> row = read(query);
  if (!row) return row.error();
  return std::optional<Row>(*std::move(row));
}

/// How the log keeps the id of an entity: a canonical UUID as its 16 octets, any other text as it is.
class EntityId {
 public:
  explicit EntityId(std::string_view text) : text_(text) {
    auto bytes = text.size() == 36 ? parse_uuid(text) : Result<UuidBytes>(Error(Errc::id_format));
    if (bytes && uuid_text(*bytes) == text) octets_ = *bytes;
  }
  void bind(Query& query) const {
    if (octets_) {
      query.bind_blob(*octets_);
    } else {
      query.bind(text_);
    }
  }

 private:
  std::string_view text_;
  std::optional<UuidBytes> octets_;
};

void bind_optional(Query& query, std::optional<Instant> at) {
  if (at) {
    query.bind(at->us);
  } else {
    query.bind_null();
  }
}

std::string orders_sql(const OrderFilter& filter) {
  std::string sql = std::string("SELECT ") + order_columns + " FROM orders WHERE 1";
  if (filter.venue) sql += " AND venue = ?";
  // Said twice: the second half lets SQLite use the index that leaves anonymous orders out.
  if (filter.customer) sql += filter.customer->empty() ? " AND customer = ?" : " AND customer = ? AND customer <> ''";
  if (filter.before) sql += " AND placed_at <= ? AND (placed_at, id) < (?, ?)";
  if (!filter.states.empty()) {
    sql += " AND state IN (";
    for (std::size_t i = 0; i < filter.states.size(); ++i) {
      if (i > 0) sql += ',';
      sql += std::to_string(filter.states[i]);
    }
    sql += ')';
  }
  return sql + " ORDER BY placed_at DESC, id DESC LIMIT ?";
}

std::string events_sql(const EventFilter& filter) {
  std::string sql = std::string("SELECT ") + event_columns + " FROM events WHERE pos > ?";
  if (filter.venue) sql += " AND venue = ?";
  if (filter.customer) sql += filter.customer->empty() ? " AND customer = ?" : " AND customer = ? AND customer <> ''";
  if (filter.public_only) sql += " AND entity > 1 AND entity < 5";
  return sql + " ORDER BY pos LIMIT ?";
}

}  // namespace

Result<std::unique_ptr<spi::UnitOfWork>> Unit::begin(std::unique_ptr<Connection>&& connection, spi::Access access,
                                                     GiveBack give_back) {
  std::unique_ptr<Unit> unit(new Unit(std::move(connection), access, std::move(give_back)));
  Connection& sql = *unit->connection_;
  // The end of the one before may have failed for want of memory.
  if (sql.in_transaction()) sql.roll_back();
  if (auto status = sql.prepare_roll_back(); !status) return status.error();
  Status status = sql.query(access == spi::Access::write ? "BEGIN IMMEDIATE" : "BEGIN").run();
  if (!status) return status.error();
  // A deferred transaction sees the store as of its first read, so that read happens here.
  if (access == spi::Access::read) {
    if (auto first = sql.query("SELECT max(pos) FROM events").step(); !first) return first.error();
  }
  return std::unique_ptr<spi::UnitOfWork>(std::move(unit));
}

Unit::~Unit() { finish(); }

void Unit::finish() {
  if (!connection_) return;
  if (connection_->in_transaction()) connection_->roll_back();
  give_back_(std::move(connection_));
}

Status Unit::alive() const {
  if (!connection_) return Error(Errc::internal, "the unit of work is over");
  // SQLite undoes the whole transaction by itself on some failures; what follows must not run outside of one.
  if (!connection_->in_transaction()) return Error(Errc::storage_io, "the transaction was undone after a failure");
  return {};
}

Status Unit::writable() const {
  if (auto status = alive(); !status) return status;
  if (access_ != spi::Access::write) return Error(Errc::storage_read_only);
  return {};
}

Result<std::optional<VenueRow>> Unit::venue(const VenueId& id) {
  if (auto status = alive(); !status) return status.error();
  Query query = connection_->query("SELECT version, venue_json, menu_json, rules_json FROM venues WHERE id = ?");
  query.bind(id);
  return at_most_one<VenueRow>(query, [&](const Query& row) -> Result<VenueRow> {
    return VenueRow{id, row.integer(0), std::string(row.text(1)), std::string(row.text(2)), std::string(row.text(3))};
  });
}

Result<std::vector<VenueRow>> Unit::venues() {
  if (auto status = alive(); !status) return status.error();
  Query query = connection_->query("SELECT id, version, venue_json, menu_json, rules_json FROM venues ORDER BY id");
  return all<VenueRow>(query, [](const Query& row) -> Result<VenueRow> {
    return VenueRow{std::string(row.text(0)), row.integer(1), std::string(row.text(2)), std::string(row.text(3)),
                    std::string(row.text(4))};
  });
}

Status Unit::put_venue(const VenueRow& row) {
  if (auto status = writable(); !status) return status;
  Query query = connection_->query(
      "INSERT INTO venues (id, version, venue_json, menu_json, rules_json) VALUES (?, ?, ?, ?, ?) "
      "ON CONFLICT (id) DO UPDATE SET version = excluded.version, venue_json = excluded.venue_json, "
      "menu_json = excluded.menu_json, rules_json = excluded.rules_json");
  return query.bind(row.id).bind(row.version).bind(row.venue_json).bind(row.menu_json).bind(row.rules_json).run();
}

Status Unit::erase_venue(const VenueId& id) {
  if (auto status = writable(); !status) return status;
  Query query = connection_->query("DELETE FROM venues WHERE id = ?");
  query.bind(id);
  return query.run();
}

Result<std::optional<OrderRow>> Unit::order(const OrderId& id) {
  if (auto status = alive(); !status) return status.error();
  Query query = connection_->query(
      "SELECT id, venue, customer, state, version, placed_at, deadline, document FROM orders WHERE id = ?");
  query.bind_blob(id.bytes());
  return at_most_one<OrderRow>(query, read_order);
}

Result<std::vector<OrderRow>> Unit::orders(const OrderFilter& filter) {
  if (auto status = alive(); !status) return status.error();
  Query query = connection_->query_text(orders_sql(filter));
  if (filter.venue) query.bind(*filter.venue);
  if (filter.customer) query.bind(*filter.customer);
  if (filter.before) {
    query.bind(filter.before->first.us).bind(filter.before->first.us).bind_blob(filter.before->second.bytes());
  }
  query.bind(std::int64_t{std::max(filter.limit, 0)});
  return all<OrderRow>(query, read_order);
}

Result<std::vector<OrderId>> Unit::due(Instant until, int limit) {
  if (auto status = alive(); !status) return status.error();
  Query query = connection_->query(
      "SELECT id FROM orders WHERE deadline IS NOT NULL AND deadline <= ? ORDER BY deadline, id LIMIT ?");
  query.bind(until.us).bind(std::int64_t{std::max(limit, 0)});
  return all<OrderId>(query, [](const Query& row) { return read_id<OrderId>(row, 0); });
}

Status Unit::insert_order(const OrderRow& row) {
  if (auto status = writable(); !status) return status;
  Query query = connection_->query(
      "INSERT INTO orders (id, venue, customer, state, version, placed_at, deadline, document) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
  query.bind_blob(row.id.bytes()).bind(row.venue).bind(row.customer).bind(std::int64_t{row.state}).bind(row.version);
  query.bind(row.placed_at.us);
  bind_optional(query, row.deadline);
  return query.bind(row.document).run();
}

Status Unit::update_order(const OrderRow& row) {
  if (auto status = writable(); !status) return status;
  {
    // What never changes in practice is compared, not written: its indexes then stay untouched.
    Query query = connection_->query(
        "UPDATE orders SET state = ?, version = ?, deadline = ?, document = ? "
        "WHERE id = ? AND venue = ? AND customer = ? AND placed_at = ?");
    query.bind(std::int64_t{row.state}).bind(row.version);
    bind_optional(query, row.deadline);
    query.bind(row.document).bind_blob(row.id.bytes()).bind(row.venue).bind(row.customer).bind(row.placed_at.us);
    if (auto status = query.run(); !status) return status;
    if (connection_->changes() == 1) return {};
  }
  Query query = connection_->query(
      "UPDATE orders SET state = ?, version = ?, deadline = ?, document = ?, venue = ?, customer = ?, placed_at = ? "
      "WHERE id = ?");
  query.bind(std::int64_t{row.state}).bind(row.version);
  bind_optional(query, row.deadline);
  query.bind(row.document).bind(row.venue).bind(row.customer).bind(row.placed_at.us).bind_blob(row.id.bytes());
  if (auto status = query.run(); !status) return status;
  if (connection_->changes() == 0) return Error(Errc::not_found);
  return {};
}

Status Unit::erase_order(const OrderId& id) {
  if (auto status = writable(); !status) return status;
  Query query = connection_->query("DELETE FROM orders WHERE id = ?");
  query.bind_blob(id.bytes());
  return query.run();
}

Result<std::optional<CommandRow>> Unit::command(const CommandId& id) {
  if (auto status = alive(); !status) return status.error();
  Query query = connection_->query("SELECT fingerprint, at, outcome FROM commands WHERE id = ?");
  query.bind_blob(id.bytes());
  return at_most_one<CommandRow>(query, [&](const Query& row) -> Result<CommandRow> {
    CommandRow command;
    command.id = id;
    const auto fingerprint = row.blob(0);
    if (fingerprint.size() != command.fingerprint.size()) return damaged("a fingerprint does not have 32 octets");
    std::copy(fingerprint.begin(), fingerprint.end(), command.fingerprint.begin());
    command.at = Instant{row.integer(1)};
    command.outcome = row.text(2);
    return command;
  });
}

Status Unit::insert_command(const CommandRow& row) {
  if (auto status = writable(); !status) return status;
  Query query = connection_->query("INSERT INTO commands (id, fingerprint, at, outcome) VALUES (?, ?, ?, ?)");
  return query.bind_blob(row.id.bytes()).bind_blob(row.fingerprint).bind(row.at.us).bind(row.outcome).run();
}

Result<std::int64_t> Unit::append_event(EventRow row) {
  if (auto status = writable(); !status) return status.error();
  const std::int64_t entity = storage::entity_code(row.entity);
  if (entity == 0) return Error(Errc::invalid_argument, "unknown entity in the log");
  const EntityId id(row.entity_id);
  // Rows are never deleted, so the position that SQLite gives is the highest so far plus one.
  Query query = connection_->query(
      "INSERT INTO events (entity, entity_id, version, venue, customer, at, document) VALUES (?, ?, ?, ?, ?, ?, ?)");
  query.bind(entity);
  id.bind(query);
  query.bind(row.version).bind(row.venue).bind(row.customer).bind(row.at.us).bind(row.document);
  if (auto status = query.run(); !status) return status.error();
  return connection_->last_row();
}

Result<std::vector<EventRow>> Unit::events(const EventFilter& filter) {
  if (auto status = alive(); !status) return status.error();
  Query query = connection_->query_text(events_sql(filter));
  query.bind(filter.after);
  if (filter.venue) query.bind(*filter.venue);
  if (filter.customer) query.bind(*filter.customer);
  query.bind(std::int64_t{std::max(filter.limit, 0)});
  return all<EventRow>(query, read_event);
}

Result<std::vector<EventRow>> Unit::history(std::string_view entity, std::string_view entity_id) {
  if (auto status = alive(); !status) return status.error();
  const EntityId id(entity_id);
  Query query = connection_->query(
      "SELECT pos, entity, entity_id, version, venue, customer, at, document FROM events "
      "WHERE entity = ? AND entity_id = ? ORDER BY version");
  query.bind(storage::entity_code(entity));
  id.bind(query);
  return all<EventRow>(query, read_event);
}

Result<std::int64_t> Unit::head() {
  if (auto status = alive(); !status) return status.error();
  Query query = connection_->query("SELECT coalesce(max(pos), 0) FROM events");
  auto row = query.step();
  if (!row) return row.error();
  return query.integer(0);
}

Result<std::optional<RecordRow>> Unit::record(std::string_view kind, std::string_view id) {
  if (auto status = alive(); !status) return status.error();
  Query query = connection_->query("SELECT kind, id, version, due, document FROM records WHERE kind = ? AND id = ?");
  query.bind(kind).bind(id);
  return at_most_one<RecordRow>(query, read_record);
}

Result<std::vector<RecordRow>> Unit::records(std::string_view kind) {
  if (auto status = alive(); !status) return status.error();
  Query query = connection_->query("SELECT kind, id, version, due, document FROM records WHERE kind = ? ORDER BY id");
  query.bind(kind);
  return all<RecordRow>(query, read_record);
}

Result<std::vector<RecordRow>> Unit::due_records(std::string_view kind, Instant until, int limit) {
  if (auto status = alive(); !status) return status.error();
  Query query = connection_->query(
      "SELECT kind, id, version, due, document FROM records "
      "WHERE kind = ? AND due IS NOT NULL AND due <= ? ORDER BY due, id LIMIT ?");
  query.bind(kind).bind(until.us).bind(std::int64_t{std::max(limit, 0)});
  return all<RecordRow>(query, read_record);
}

Status Unit::put_record(const RecordRow& row) {
  if (auto status = writable(); !status) return status;
  Query query = connection_->query(
      "INSERT INTO records (kind, id, version, due, document) VALUES (?, ?, ?, ?, ?) ON CONFLICT (kind, id) "
      "DO UPDATE SET version = excluded.version, due = excluded.due, document = excluded.document");
  query.bind(row.kind).bind(row.id).bind(row.version);
  bind_optional(query, row.due);
  return query.bind(row.document).run();
}

Status Unit::erase_record(std::string_view kind, std::string_view id) {
  if (auto status = writable(); !status) return status;
  Query query = connection_->query("DELETE FROM records WHERE kind = ? AND id = ?");
  query.bind(kind).bind(id);
  return query.run();
}

Result<std::optional<std::string>> Unit::meta(std::string_view key) {
  if (auto status = alive(); !status) return status.error();
  Query query = connection_->query("SELECT value FROM meta WHERE key = ?");
  query.bind(key);
  return at_most_one<std::string>(query, [](const Query& row) -> Result<std::string> {
    const auto value = row.blob(0);
    return std::string(value.begin(), value.end());
  });
}

Status Unit::put_meta(std::string_view key, std::string_view value) {
  if (auto status = writable(); !status) return status;
  Query query = connection_->query(
      "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value");
  query.bind(key).bind_blob(std::span(reinterpret_cast<const std::uint8_t*>(value.data()), value.size()));
  return query.run();
}

Status Unit::savepoint() {
  if (auto status = writable(); !status) return status;
  if (marked_) return Error(Errc::internal, "a savepoint is open already");
  Status status = connection_->query("SAVEPOINT mark").run();
  marked_ = status.ok();
  return status;
}

Status Unit::rollback_to() {
  if (auto status = writable(); !status) return status;
  if (!marked_) return Error(Errc::internal, "no savepoint is open");
  marked_ = false;
  if (auto status = connection_->query("ROLLBACK TO mark").run(); !status) return status;
  return connection_->query("RELEASE mark").run();
}

Status Unit::release() {
  if (auto status = writable(); !status) return status;
  if (!marked_) return Error(Errc::internal, "no savepoint is open");
  marked_ = false;
  return connection_->query("RELEASE mark").run();
}

Status Unit::commit() {
  if (auto status = alive(); !status) {
    finish();
    return status;
  }
  Status status = connection_->query("COMMIT").run();
  finish();
  return status;
}

}  // namespace sqlite
}  // namespace v0
}  // namespace couvert

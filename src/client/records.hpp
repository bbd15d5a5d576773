// SPDX-License-Identifier: Apache-2.0
// What a device keeps beside venues and orders: the outbox, refusals, baskets, what it follows. docs/format/storage-v1.md
#ifndef COUVERT_CLIENT_RECORDS_HPP
#define COUVERT_CLIENT_RECORDS_HPP

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "couvert/spi/storage.hpp"
#include "couvert/sync.hpp"

namespace couvert {
inline namespace v0 {
namespace client {

inline constexpr const char* outbox_kind = "outbox";
inline constexpr const char* conflict_kind = "conflict";
inline constexpr const char* basket_kind = "basket";  ///< as the house said it
inline constexpr const char* draft_kind = "draft";    ///< as this device filled it; version 1: shared
inline constexpr const char* stock_kind = "stock";
inline constexpr const char* scope_kind = "scope";
inline constexpr const char* given_kind = "given";  ///< every command that was given, until it may be forgotten
/// Layout of the rows that a client writes: 2 keeps what was given as records.
inline constexpr std::int64_t store_format = 2;
/// The entities that a scope brought: id "<entity> <id>", version, and the pass that brought it as document.
std::string brought_kind(std::string_view scope);
std::string brought_id(std::string_view entity, std::string_view id);

/// A number as the id of a record: ids sort as numbers do.
std::string sorted_name(std::int64_t number);

/// A command that waits for its verdict, or for the page that contains its effect. `seq` is the row's id.
struct Waiting {
  std::int64_t seq = 0;
  CommandId id;
  std::string lane, name;
  std::int32_t schema = sync::schema;
  std::string args;
  std::optional<std::int64_t> not_after_age_ms = {};
  std::optional<CommandId> depends_on = {};
  Instant at;     ///< by the device's clock, for display
  Instant acted;  ///< in the house's time, as far as the device knew it
  /// Its age was `age_ms` when the uptime was `us` of `boot`.
  std::uint64_t boot = 0;
  std::int64_t us = 0, age_ms = 0;
  bool lower_bound = false;
  std::int64_t pos = 0;      ///< in the house's log, once it is applied; 0: no verdict
  std::int64_t version = 0;  ///< of the entity after it
  friend bool operator==(const Waiting&, const Waiting&) = default;
};
spi::RecordRow row_of(const Waiting& waiting);
/// Errors: storage_corrupt.
Result<Waiting> read_waiting(const spi::RecordRow& row);

/// A command that the house refused.
struct Refused {
  std::int64_t number = 0;  ///< of the row
  CommandId id;
  std::string lane, name;
  std::int32_t schema = sync::schema;
  std::string args;
  sync::Problem problem;
  Instant at;  ///< when the person acted, by the device's clock
  friend bool operator==(const Refused&, const Refused&) = default;
};
spi::RecordRow row_of(const Refused& refused);
Result<Refused> read_refused(const spi::RecordRow& row);

/// What is known of a scope. While it is read again, what this pass has not brought yet stays readable.
struct Scope {
  enum class Phase : std::uint8_t {
    live,    ///< read to its end
    leave,   ///< left out of the next pull, so that the one after it brings it from the beginning
    reading  ///< being read from its beginning
  };
  std::string name;
  std::int64_t count = 0;
  std::uint64_t sum = 0;  ///< of entity_hash() over what it brought
  std::int64_t pass = 1;
  Phase phase = Phase::reading;
  bool complete = false;  ///< was read to the end at least once
  friend bool operator==(const Scope&, const Scope&) = default;
};
spi::RecordRow row_of(const Scope& scope);
Result<Scope> read_scope(const spi::RecordRow& row);

/// A command that was given on this device, so that the same call again is known to be the same.
struct Given {
  enum class Stage : std::uint8_t {
    open,   ///< it waits, or the person has yet to decide about its refusal
    ended,  ///< nobody has dated that yet
    dated   ///< and `forget_at` is known
  };
  CommandId id;
  std::array<std::uint8_t, 32> fingerprint{};
  Stage stage = Stage::open;
  std::optional<Instant> forget_at = {};  ///< by the house's time
  friend bool operator==(const Given&, const Given&) = default;
};
spi::RecordRow row_of(const Given& given);
Result<Given> read_given(const spi::RecordRow& row);

/// The values of some members of a JSON object, as the text they have there, without reading the rest: in any order, with
/// any space between them. Of a text that is not JSON the members are found as far as it goes.
class Members {
 public:
  explicit Members(std::string_view object) : rest_(object) {}
  struct Member {
    std::string_view name, value;  ///< valid until the next one
  };
  /// The next member; absent at the end.
  std::optional<Member> next();

 private:
  std::string_view rest_;
  std::string name_;  ///< of a member whose name is written with escapes
  bool begun_ = false;
};
/// The columns of an order, out of its document. Errors: transport_response.
Result<spi::OrderRow> columns_of(std::string_view id, std::string document);

}  // namespace client
}  // namespace v0
}  // namespace couvert

#endif

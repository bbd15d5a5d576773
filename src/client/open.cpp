// SPDX-License-Identifier: Apache-2.0
// Opening a device's store: whose it is, what it is called, what a damaged one still held.
#include "client/impl.hpp"
#include "couvert/limits.hpp"
#include "couvert/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace couvert {
inline namespace v0 {
namespace {

const std::vector<std::string> salvaged_kinds{client::outbox_kind, client::conflict_kind, client::draft_kind,
                                              client::given_kind};

std::string text_of(const Actor& actor) {
  return std::string(role_name(actor.role)) + '\n' + actor.venue.value_or("") + '\n' + actor.subject;
}

std::vector<std::string> own_scopes(const Actor& actor) {
  std::vector<std::string> scopes{"venues"};
  switch (actor.role) {
    case Role::customer:
      if (!actor.subject.empty()) scopes.push_back("cust:" + actor.subject);
      break;
    case Role::restaurant_staff:
    case Role::restaurant_manager:
      if (actor.venue) scopes.push_back("rest:" + *actor.venue);
      break;
    case Role::courier:
      if (actor.venue) scopes.push_back("cour:" + *actor.venue);
      break;
    default: break;
  }
  return scopes;
}

std::int64_t number_in(const std::vector<std::pair<std::string, std::string>>& meta, std::string_view key) {
  std::int64_t number = 0;
  for (const auto& [name, text] : meta)
    if (name == key) (void)std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

/// Errors: storage_version, storage_corrupt.
Result<std::int64_t> format_of(std::string_view text) {
  std::int64_t format = 0;
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), format);
  if (code != std::errc() || end != text.data() + text.size() || format < 1)
    return Error(Errc::storage_corrupt, "the device's store carries no format");
  if (format <= client::store_format) return format;
  return Error(Errc::storage_version, "the device's store has format " + std::to_string(format) +
                                          ", this version knows up to " + std::to_string(client::store_format));
}

struct Opened {
  std::unique_ptr<spi::Storage> storage;
  spi::Salvaged salvaged;
  bool damaged = false;
};

Result<bool> has_begun(spi::Storage& storage) {
  auto unit = storage.begin(spi::Access::read);
  if (!unit) return unit.error();
  auto device = (*unit)->meta("client.device");
  if (!device) return device.error();
  return device->has_value();
}

/// `damaged`: reading the store has already shown what opening it did not look for.
Result<Opened> open_storage(const ClientOptions& options, bool damaged) {
  spi::SqliteOptions sqlite;
  sqlite.path = options.path;
  if (options.secrets != nullptr && !options.plain) {
    auto key = options.secrets->storage_key(options.path);
    if (!key) return key.error();
    sqlite.key = *key;
  }
  Opened opened;
  auto storage =
      damaged ? Result<std::unique_ptr<spi::Storage>>(Error(Errc::storage_corrupt)) : spi::open_sqlite_storage(sqlite);
  // An earlier salvage that ended before the new store had begun is the only place where the outbox stands.
  bool unsettled = storage && !spi::unsettled_salvage(options.path).empty();
  if (unsettled) {
    auto begun = has_begun(**storage);
    if (!begun) return begun.error();
    unsettled = !*begun;
    if (*begun) (void)spi::settle_salvage(options.path);
  }
  if (unsettled || (!storage && storage.error().code() == Errc::storage_corrupt)) {
    storage = Error(Errc::storage_corrupt);  // lets the file go
    auto salvaged =
        unsettled ? spi::salvage_again(sqlite, salvaged_kinds) : spi::salvage_sqlite_storage(sqlite, salvaged_kinds);
    if (!salvaged) return salvaged.error();
    opened.salvaged = *std::move(salvaged);
    opened.damaged = true;
    storage = spi::open_sqlite_storage(sqlite);
  }
  if (!storage) return storage.error();
  opened.storage = *std::move(storage);
  return opened;
}

Status check_options(const ClientOptions& options) {
  if (!options.storage && options.path.empty())
    return Error(Errc::invalid_argument, "a client needs a path or a storage");
  if (options.limits.asap_patience.us <= 0 || options.limits.order_minor < 0)
    return Error(Errc::invalid_argument, "the limits make no sense", "/limits");
  if (options.actor.subject.size() > limits::name_octets || !valid_text(options.actor.subject))
    return Error(Errc::invalid_argument, "the actor's subject is no text", "/actor/subject");
  if (options.scopes.size() > limits::pull_scopes) return Error(Errc::limit_exceeded, {}, "/scopes");
  return {};
}

}  // namespace

template <class SomeId>
SomeId Client::Impl::make_id() {
  std::array<std::uint8_t, 10> random{};
  host->random(random);
  return SomeId(make_uuid_v7(device_now().us, random));
}
template CommandId Client::Impl::make_id();
template OrderId Client::Impl::make_id();
template DeviceId Client::Impl::make_id();
template IncarnationId Client::Impl::make_id();

Status Client::Impl::begin_or_resume(bool new_incarnation, const std::vector<spi::RecordRow>& salvaged,
                                     const std::vector<std::pair<std::string, std::string>>& salvaged_meta) {
  std::string whose;
  bool known = false;
  std::int64_t format = client::store_format;
  {
    auto unit = begin(spi::Access::read);
    if (!unit) return unit.error();
    auto stored = (*unit)->meta("client.device");
    if (!stored) return stored.error();
    known = stored->has_value();
    auto owner = (*unit)->meta("client.actor");
    if (!owner) return owner.error();
    whose = owner->value_or("");
    auto layout = (*unit)->meta("client.format");
    if (!layout) return layout.error();
    auto number = known ? format_of(layout->value_or("")) : Result<std::int64_t>(client::store_format);
    if (!number) return number.error();
    format = *number;
  }
  if (known) {
    if (auto status = load(); !status) return status;
  } else {
    report.created = !new_incarnation;
    index.device = make_id<DeviceId>();
    index.incarnation = make_id<IncarnationId>();
    for (const auto& [key, value] : salvaged_meta) {
      if (key == "client.actor") whose = value;
      if (key != "client.device") continue;
      if (auto id = DeviceId::parse(value)) index.device = *id;
    }
  }
  const bool other = !whose.empty() && whose != text_of(actor);
  const bool saved = std::any_of(salvaged.begin(), salvaged.end(),
                                 [](const spi::RecordRow& row) { return row.kind != client::given_kind; });
  if (other && (!index.outbox.empty() || saved))
    return Error(Errc::invalid_argument, "the store is somebody else's, and something waits in it", "/actor");
  const spi::Uptime up = host->uptime();
  return write([&](spi::UnitOfWork& unit) -> Status {
    if (auto status = to_present_format(unit, format); !status) return status;
    if (other) {
      if (auto status = forget_person(unit); !status) return status;
    }
    std::int64_t found = 0;
    for (const spi::RecordRow& row : salvaged) {
      if (row.kind == client::outbox_kind) {
        auto waiting = client::read_waiting(row);
        if (!waiting) continue;  // counted as lost
        ++found;
        waiting->pos = 0;
        if (auto status = add_waiting(unit, *std::move(waiting)); !status) return status;
      } else {
        if (auto status = unit.put_record(row); !status) return status;
        if (row.kind == client::conflict_kind) {
          if (auto refused = client::read_refused(row)) index.add(*std::move(refused));
        }
      }
    }
    if (new_incarnation) report.lost = std::max<std::int64_t>(number_in(salvaged_meta, "client.waiting") - found, 0);
    // What the machine was switched off for is unknown; what passed before is not.
    auto seen = unit.meta("client.seen");
    if (!seen) return seen.error();
    std::string last = seen->value_or("");
    for (const auto& [key, value] : salvaged_meta)
      if (key == "client.seen") last = value;
    std::uint64_t boot = 0;
    std::int64_t us = 0;
    const auto [end, code] = std::from_chars(last.data(), last.data() + last.size(), boot);
    if (code == std::errc() && end != last.data() + last.size())
      (void)std::from_chars(end + 1, last.data() + last.size(), us);
    for (auto& [seq, waiting] : index.outbox) {
      if (waiting.boot == up.boot) continue;
      if (waiting.boot == boot) waiting.age_ms += std::max<std::int64_t>(us - waiting.us, 0) / 1'000;
      waiting.boot = up.boot;
      waiting.us = up.us;
      waiting.lower_bound = true;
      if (auto status = unit.put_record(client::row_of(waiting)); !status) return status;
    }
    for (const auto& [key, value] :
         {std::pair{"client.format", std::to_string(client::store_format)},
          std::pair{"client.device", index.device.text()}, std::pair{"client.incarnation", index.incarnation.text()},
          std::pair{"client.actor", text_of(actor)}}) {
      if (auto status = put(unit, key, value); !status) return status;
    }
    return put_counters(unit);
  });
}

Status Client::Impl::to_present_format(spi::UnitOfWork& unit, std::int64_t format) {
  if (format >= 2) return {};
  // 2: what was given is a record, which can be forgotten one day. Rows of what has ended stay where they are.
  std::vector<CommandId> open;
  for (const auto& [id, seq] : index.by_id) open.push_back(id);
  for (const auto& [id, number] : index.conflict_ids) open.push_back(id);
  for (const CommandId& id : open) {
    auto row = unit.command(id);
    if (!row) return row.error();
    if (!*row) continue;  // baskets
    client::Given given;
    given.id = id;
    given.fingerprint = (*row)->fingerprint;
    if (auto status = unit.put_record(client::row_of(given)); !status) return status;
  }
  return {};
}

Status Client::Impl::drop_unfollowed() {
  std::vector<std::string> gone;
  for (const auto& [name, scope] : index.scopes) {
    const bool wanted = std::find(wanted_scopes.begin(), wanted_scopes.end(), name) != wanted_scopes.end();
    if (!wanted && !name.starts_with("basket:")) gone.push_back(name);
  }
  if (gone.empty()) return {};
  return write([&](spi::UnitOfWork& unit) -> Status {
    for (const std::string& name : gone) {
      if (auto status = purge(unit, name); !status) return status;
      if (auto status = unit.erase_record(client::scope_kind, name); !status) return status;
      index.scopes.erase(name);
    }
    return {};
  });
}

Status Client::Impl::open(ClientOptions options) {
  if (auto status = check_options(options); !status) return status;
  host = options.host != nullptr ? options.host : &spi::system_host();
  secrets = options.secrets;
  transport = options.transport;
  actor = options.actor;
  limits = options.limits;
  wanted_scopes = options.scopes.empty() ? own_scopes(options.actor) : options.scopes;
  std::sort(wanted_scopes.begin(), wanted_scopes.end());
  wanted_scopes.erase(std::unique(wanted_scopes.begin(), wanted_scopes.end()), wanted_scopes.end());
  if (options.storage) {
    storage = std::move(options.storage);
    if (auto status = begin_or_resume(false, {}, {}); !status) return status;
    if (auto status = load(); !status) return status;
    return drop_unfollowed();
  }
  Status status = open_file(options, false);
  // A store that was closed well is not looked through at opening: damage shows when what it keeps is read. With a cipher
  // a read that failed once looks the same, so it is read twice before it is given up.
  if (!status && status.error().code() == Errc::storage_corrupt && !report.salvaged) status = open_file(options, false);
  if (!status && status.error().code() == Errc::storage_corrupt && !report.salvaged) status = open_file(options, true);
  return status;
}

Status Client::Impl::open_file(const ClientOptions& options, bool damaged) {
  storage.reset();
  index = {};
  report = {};
  stale = false;
  auto opened = open_storage(options, damaged);
  if (!opened) return opened.error();
  storage = std::move(opened->storage);
  report.salvaged = opened->damaged;
  report.damaged_file = opened->salvaged.kept_as;
  if (auto status = begin_or_resume(report.salvaged, opened->salvaged.records, opened->salvaged.meta); !status)
    return status;
  if (report.salvaged) (void)spi::settle_salvage(options.path);  // if not now, then when it is opened again
  if (auto status = load(); !status) return status;
  return drop_unfollowed();
}

}  // namespace v0
}  // namespace couvert

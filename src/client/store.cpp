// SPDX-License-Identifier: Apache-2.0
// The device's rows and the index of them, and the device's idea of time.
#include "client/impl.hpp"
#include "core/plant.hpp"
#include "couvert/limits.hpp"

#include <algorithm>
#include <charconv>

namespace couvert {
inline namespace v0 {
namespace client {
namespace {

void take_out(std::map<std::string, std::vector<std::int64_t>>& lanes, const std::string& lane, std::int64_t seq) {
  const auto found = lanes.find(lane);
  if (found == lanes.end()) return;
  std::erase(found->second, seq);
  if (found->second.empty()) lanes.erase(found);
}

}  // namespace

void Index::add(Waiting waiting) {
  by_id[waiting.id] = waiting.seq;
  lanes[waiting.lane].push_back(waiting.seq);  // commands come with a higher seq than all before
  if (waiting.pos == 0) unsent.insert(waiting.seq);
  outbox.insert_or_assign(waiting.seq, std::move(waiting));
}

void Index::remove(std::int64_t seq) {
  const auto found = outbox.find(seq);
  if (found == outbox.end()) return;
  by_id.erase(found->second.id);
  take_out(lanes, found->second.lane, seq);
  unsent.erase(seq);
  outbox.erase(found);
}

void Index::add(Refused refused) {
  next_conflict = std::max(next_conflict, refused.number + 1);
  conflict_ids[refused.id] = refused.number;
  conflicts.insert_or_assign(refused.number, std::move(refused));
}

void Index::drop_conflict(const CommandId& id) {
  const auto found = conflict_ids.find(id);
  if (found == conflict_ids.end()) return;
  conflicts.erase(found->second);
  conflict_ids.erase(found);
}

}  // namespace client

namespace {

/// The span that documents can write: 1970 to 9999.
constexpr std::int64_t last_us = 253'402'300'799'999'999;

Instant writable(std::int64_t us) { return Instant{std::clamp<std::int64_t>(us, 0, last_us)}; }

struct Numbers {
  std::string_view rest;
  template <class I>
  bool next(I& out) {
    const auto [end, code] = std::from_chars(rest.data(), rest.data() + rest.size(), out);
    if (code != std::errc()) return false;
    rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
    if (!rest.empty()) rest.remove_prefix(1);
    return true;
  }
};

Error corrupt_meta(const char* what) { return Error(Errc::storage_corrupt, std::string("the device's ") + what); }

Status read_ids(spi::UnitOfWork& unit, client::Index& index) {
  for (auto [key, text] : {std::pair{"client.salt", &index.salt}, std::pair{"client.cursor", &index.cursor},
                           std::pair{"client.epoch", &index.epoch}}) {
    auto value = unit.meta(key);
    if (!value) return value.error();
    *text = value->value_or("");
  }
  auto device = unit.meta("client.device");
  if (!device) return device.error();
  auto incarnation = unit.meta("client.incarnation");
  if (!incarnation) return incarnation.error();
  auto next = unit.meta("client.next_seq");
  if (!next) return next.error();
  auto device_id = DeviceId::parse(device->value_or(""));
  auto incarnation_id = IncarnationId::parse(incarnation->value_or(""));
  if (!device_id || !incarnation_id || !Numbers{next->value_or("")}.next(index.next_seq))
    return corrupt_meta("identity cannot be read");
  index.device = *device_id;
  index.incarnation = *incarnation_id;
  return {};
}

}  // namespace

Status Client::Impl::ready() {
  if (closed) return Error(Errc::closed);
  return stale ? load() : Status();
}

Result<std::unique_ptr<spi::UnitOfWork>> Client::Impl::begin(spi::Access access) {
  if (closed) return Error(Errc::closed);
  return storage->begin(access);
}

Status Client::Impl::load() {
  auto unit = begin(spi::Access::read);
  if (!unit) return unit.error();
  client::Index fresh;
  if (auto status = read_ids(**unit, fresh); !status) return status;
  auto waiting = (*unit)->records(client::outbox_kind);
  if (!waiting) return waiting.error();
  for (const spi::RecordRow& row : *waiting) {
    auto each = client::read_waiting(row);
    if (!each) return each.error();
    if (each->seq >= fresh.next_seq) return corrupt_meta("outbox is ahead of its count");
    fresh.add(*std::move(each));
  }
  auto refused = (*unit)->records(client::conflict_kind);
  if (!refused) return refused.error();
  for (const spi::RecordRow& row : *refused) {
    auto each = client::read_refused(row);
    if (!each) return each.error();
    fresh.add(*std::move(each));
  }
  auto scopes = (*unit)->records(client::scope_kind);
  if (!scopes) return scopes.error();
  for (const spi::RecordRow& row : *scopes) {
    auto each = client::read_scope(row);
    if (!each) return each.error();
    fresh.scopes.emplace(row.id, *std::move(each));
  }
  auto drafts = (*unit)->records(client::draft_kind);
  if (!drafts) return drafts.error();
  for (const spi::RecordRow& row : *drafts) {
    auto id = CartId::parse(row.id);
    if (id && row.version == 1) fresh.shared.insert(*id);
  }
  auto last = (*unit)->meta("client.heard");
  if (!last) return last.error();
  client::Heard then;
  const std::string last_text = last->value_or("");
  Numbers numbers{last_text};
  heard.reset();
  if (numbers.next(then.at.us) && numbers.next(then.uptime.boot) && numbers.next(then.uptime.us)) heard = then;
  index = std::move(fresh);
  books.clear();
  orders_read.clear();
  stocks.clear();
  if (auto status = key_shown(**unit); !status) return status;
  stale = false;
  return {};
}

Status Client::Impl::put(spi::UnitOfWork& unit, const char* key, std::string value) {
  return unit.put_meta(key, value);
}

Status Client::Impl::put_counters(spi::UnitOfWork& unit) {
  if (auto status = put(unit, "client.next_seq", std::to_string(index.next_seq)); !status) return status;
  if (auto status = put(unit, "client.waiting", std::to_string(index.outbox.size())); !status) return status;
  const spi::Uptime up = host->uptime();
  return put(unit, "client.seen", std::to_string(up.boot) + ' ' + std::to_string(up.us));
}

Status Client::Impl::end_given(spi::UnitOfWork& unit, const CommandId& id) {
  auto row = unit.record(client::given_kind, id.text());
  if (!row) return row.error();
  if (!*row) return {};  // baskets, and what ended under format 1
  (*row)->version = static_cast<std::int64_t>(client::Given::Stage::ended);
  (*row)->due = Instant{0};  // found first
  return unit.put_record(**row);
}

Status Client::Impl::date_given(spi::UnitOfWork& unit, Instant at) {
  auto rows = unit.due_records(client::given_kind, at, limits::given_sweep);
  if (!rows) return rows.error();
  for (spi::RecordRow& row : *rows) {
    if (row.version == static_cast<std::int64_t>(client::Given::Stage::dated)) {
      if (auto status = unit.erase_record(row.kind, row.id); !status) return status;
      continue;
    }
    row.version = static_cast<std::int64_t>(client::Given::Stage::dated);
    row.due = writable(at.us + Duration::minutes(limits::given_days * 24 * 60).us);
    if (auto status = unit.put_record(row); !status) return status;
  }
  return {};
}

Status Client::Impl::add_waiting(spi::UnitOfWork& unit, client::Waiting waiting) {
  waiting.seq = index.next_seq++;
  if (auto status = unit.put_record(client::row_of(waiting)); !status) return status;
  index.add(std::move(waiting));
  return {};
}

Status Client::Impl::renumber(spi::UnitOfWork& unit, bool new_device) {
  std::map<std::int64_t, client::Waiting> waiting = std::move(index.outbox);
  for (const auto& [seq, each] : waiting) {
    if (auto status = unit.erase_record(client::outbox_kind, client::sorted_name(seq)); !status) return status;
  }
  index.outbox.clear();
  index.by_id.clear();
  index.lanes.clear();
  index.unsent.clear();
  index.next_seq = 1;
  index.settled = 0;  // was said of the old numbers
  if (new_device) index.device = make_id<DeviceId>();
  index.incarnation = make_id<IncarnationId>();
  index.salt.clear();
  for (auto& [seq, each] : waiting) {
    each.pos = 0;  // the house tells again what became of it
    if (auto status = add_waiting(unit, std::move(each)); !status) return status;
  }
  exchange.lanes.clear();
  // An answer that is under way speaks of the old numbers.
  exchange.asked = client::Exchange::Step::none;
  exchange.sent.clear();
  if (auto status = put(unit, "client.device", index.device.text()); !status) return status;
  if (auto status = put(unit, "client.incarnation", index.incarnation.text()); !status) return status;
  if (auto status = put(unit, "client.salt", index.salt); !status) return status;
  return put_counters(unit);
}

Status Client::Impl::purge_base(spi::UnitOfWork& unit) {
  std::vector<std::string> names;
  for (const auto& [name, scope] : index.scopes) names.push_back(name);
  for (const std::string& name : names) {
    if (auto status = purge(unit, name); !status) return status;
    if (auto status = unit.erase_record(client::scope_kind, name); !status) return status;
    index.scopes.erase(name);
  }
  index.cursor.clear();
  return put(unit, "client.cursor", "");
}

Instant Client::Impl::device_now() const { return writable(host->now().us); }

Instant Client::Impl::now() const {
  if (!heard) return device_now();
  const spi::Uptime up = host->uptime();
  if (up.boot == heard->uptime.boot)
    return writable(heard->at.us + std::max<std::int64_t>(up.us - heard->uptime.us, 0));
  // Switched off in between: nobody but the clock on the wall knows for how long.
  return std::max(device_now(), writable(heard->at.us));
}

std::int64_t Client::Impl::age_ms(const client::Waiting& waiting) const {
  if (planted("age_by_wall_clock")) return std::max<std::int64_t>(device_now().us - waiting.at.us, 0) / 1'000;
  const spi::Uptime up = host->uptime();
  const std::int64_t since = up.boot == waiting.boot ? std::max<std::int64_t>(up.us - waiting.us, 0) / 1'000 : 0;
  return waiting.age_ms + since;
}

}  // namespace v0
}  // namespace couvert

// SPDX-License-Identifier: Apache-2.0
// The one thread that changes the store: it takes every waiting task, commits once, then answers them all.
#include "house/writer.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <new>

#include "core/plant.hpp"
#include "couvert/codec.hpp"
#include "house/outcome.hpp"

namespace couvert {
inline namespace v0 {
namespace house {
namespace {

constexpr std::string_view clock_key = "house.clock";

std::string number_key(const VenueId& venue) { return "house.number." + venue; }

bool read_numbers(std::string_view text, std::int64_t& first, std::int64_t* second = nullptr) {
  const char* end = text.data() + text.size();
  auto [at, code] = std::from_chars(text.data(), end, first);
  if (code != std::errc()) return false;
  if (!second) return at == end;
  if (at == end || *at != ' ') return false;
  const auto rest = std::from_chars(at + 1, end, *second);
  return rest.ec == std::errc() && rest.ptr == end;
}

/// "TIME BOOT UPTIME"; stores of earlier versions hold the time only.
bool read_clock(std::string_view text, std::int64_t& us, std::optional<spi::Uptime>& up) {
  const char* at = text.data();
  const char* end = at + text.size();
  const auto take = [&](auto& number) {
    if (at != text.data() && at != end && *at == ' ') ++at;
    const auto read = std::from_chars(at, end, number);
    at = read.ptr;
    return read.ec == std::errc();
  };
  if (!take(us)) return false;
  if (at == end) return true;
  up.emplace();
  return take(up->boot) && take(up->us) && at == end;
}

}  // namespace

Status Ledger::load(spi::UnitOfWork& unit) {
  auto kept = unit.meta(clock_key);
  if (!kept) return kept.error();
  if (*kept && !read_clock(**kept, last_us_, last_up_))
    return Error(Errc::storage_corrupt, "the house's clock cannot be read");
  clock_.resume(last_us_, last_up_);
  return {};
}

Instant Ledger::next() {
  const Instant now = clock_.next();
  last_us_ = now.us;
  last_up_ = clock_.uptime();
  clock_used_ = true;
  return now;
}

Result<std::int64_t> Ledger::next_number(spi::UnitOfWork& unit, const VenueId& venue, Date day) {
  auto found = counters_.find(venue);
  if (found == counters_.end()) {
    auto kept = unit.meta(number_key(venue));
    if (!kept) return kept.error();
    std::int64_t kept_day = 0;
    Counter counter;
    if (*kept && read_numbers(**kept, kept_day, &counter.last)) counter.day = static_cast<std::int32_t>(kept_day);
    found = counters_.emplace(venue, counter).first;
  }
  Counter& counter = found->second;
  if (counter.day != day.days) {
    counter.day = day.days;
    counter.last = 0;
  }
  counter.changed = true;
  return ++counter.last;
}

Status Ledger::store(spi::UnitOfWork& unit) {
  if (clock_used_) {
    const std::string value =
        std::to_string(last_us_) + ' ' + std::to_string(last_up_->boot) + ' ' + std::to_string(last_up_->us);
    if (auto status = unit.put_meta(clock_key, value); !status) return status;
    clock_used_ = false;
  }
  for (auto& [venue, counter] : counters_) {
    if (!counter.changed) continue;
    const std::string value = std::to_string(counter.day) + ' ' + std::to_string(counter.last);
    if (auto status = unit.put_meta(number_key(venue), value); !status) return status;
    counter.changed = false;
  }
  return {};
}

void Ledger::forget() { counters_.clear(); }

VenueBookPtr Batch::book(const VenueId& venue) const {
  auto found = changed_books.find(venue);
  return found == changed_books.end() ? books.find(venue) : found->second;
}

const VenueStock* Batch::stock(const VenueId& venue) {
  auto changed = changed_stocks.find(venue);
  if (changed != changed_stocks.end()) return &changed->second;
  VenueStockPtr& seen = seen_stocks[venue];
  if (!seen) seen = books.stock(venue);
  return seen.get();
}

void Batch::put_stock(const VenueId& venue, VenueStock stock) {
  changed_stocks.insert_or_assign(venue, std::move(stock));
  wrote = true;
}

Result<std::int64_t> Batch::append(spi::EventRow row) {
  const bool there_before = row.version > 1;
  return append(std::move(row), there_before, true);
}

Result<std::int64_t> Batch::append(spi::EventRow row, bool there_before, bool there_after) {
  EntityMove move{row.entity, row.entity_id, row.venue, row.customer, row.version, 0, there_before, there_after, {}};
  auto pos = unit.append_event(std::move(row));
  if (!pos) return pos;
  head = move.pos = *pos;
  wrote = true;
  moves.push_back(std::move(move));
  return pos;
}

bool Batch::refused(const Actor& actor, std::string_view venue) const {
  if (rights == nullptr) return false;
  const auto taken = [this](const std::string& name) {
    const auto changed = changed_rights.find(name);
    return changed != changed_rights.end() ? changed->second : rights->taken(name);
  };
  return is_refused(actor, venue, taken);
}

Writer::Writer(spi::Storage& storage, Books& books, spi::Host& host, WriterOptions options)
    : storage_(storage), books_(books), host_(host), options_(std::move(options)), clock_(host), ledger_(clock_) {}

Status Writer::start() {
  auto unit = storage_.begin(spi::Access::read);
  if (!unit) return unit.error();
  if (auto status = ledger_.load(**unit); !status) return status;
  if (options_.own_thread) thread_ = std::thread([this] { loop(); });
  return {};
}

Writer::~Writer() {
  close();
  if (!thread_.joinable()) return;
  {
    std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  wake_.notify_one();
  thread_.join();
}

void Writer::submit(std::unique_ptr<Task> task) {
  {
    std::lock_guard lock(mutex_);
    const bool awake = busy_ || !queue_.empty() || !refused_.empty();
    if (closing_) {
      refused_.push_back({std::move(task), Error(Errc::closed)});
    } else if (queue_.size() >= options_.queue_limit) {
      refused_.push_back({std::move(task), Error(Errc::overloaded)});
    } else {
      queue_.push_back(std::move(task));
    }
    if (awake) return;
    if (!options_.own_thread) {
      busy_ = true;
      worker_ = std::this_thread::get_id();
    }
  }
  if (options_.own_thread) return wake_.notify_one();
  drain(false);
}

void Writer::help() {
  if (options_.own_thread) return;
  bool nested = false;
  {
    std::lock_guard lock(mutex_);
    if (busy_ && worker_ != std::this_thread::get_id()) return;
    nested = busy_;
    busy_ = true;
    worker_ = std::this_thread::get_id();
  }
  drain(nested);
}

void Writer::close() {
  std::unique_lock lock(mutex_);
  closing_ = true;
  if (busy_ && worker_ == std::this_thread::get_id()) return;
  idle_.wait(lock, [this] { return queue_.empty() && refused_.empty() && !busy_; });
}

void Writer::loop() {
  while (true) {
    std::vector<Finished> refused;
    {
      std::unique_lock lock(mutex_);
      busy_ = false;
      if (queue_.empty() && refused_.empty()) idle_.notify_all();
      wake_.wait(lock, [this] { return !queue_.empty() || !refused_.empty() || stopping_; });
      if (queue_.empty() && refused_.empty()) return;
      busy_ = true;
      worker_ = std::this_thread::get_id();
      refused.swap(refused_);
    }
    for (Finished& each : refused) each.task->answer(each.outcome);
    run_batch();
  }
}

/// Works until nothing waits. Nested: called from within an answer, by somebody who cannot go on without another task;
/// the writer stays busy then, for the answers further up.
void Writer::drain(bool nested) {
  while (true) {
    std::vector<Finished> refused;
    {
      std::lock_guard lock(mutex_);
      if (queue_.empty() && refused_.empty()) {
        busy_ = nested;
        if (!nested) idle_.notify_all();
        return;
      }
      refused.swap(refused_);
    }
    for (Finished& each : refused) each.task->answer(each.outcome);
    run_batch();
  }
}

void Writer::take(std::size_t limit, Tasks& taken) {
  std::lock_guard lock(mutex_);
  for (; limit > 0 && !queue_.empty(); --limit) {
    taken.push_back(std::move(queue_.front()));
    queue_.pop_front();
  }
}

/// Runs tasks in one unit and commits it. Tasks that arrive meanwhile join in, so a batch grows by itself when there is
/// much to do, up to `limit`, and nobody ever waits for company.
Status Writer::commit_all(Tasks& tasks, std::size_t limit, std::int64_t& head) {
  if (unsure_) {
    if (auto status = options_.reload(); !status) return status;
    unsure_ = false;
  }
  auto unit = storage_.begin(spi::Access::write);
  if (!unit) return unit.error();
  Batch batch{**unit, ledger_, books_, host_, {}, 0, false};
  batch.rights = options_.rights;
  for (std::size_t ran = 0; ran < tasks.size(); ++ran) {
    if (auto status = tasks[ran]->run(batch); !status) return status;
    if (ran + 1 < tasks.size() || tasks.size() >= limit) continue;
    take(limit - tasks.size(), tasks);
    if (ran + 1 < tasks.size() || limit == 1) continue;
    // Callers that are ready to send get the processor before the flush takes its milliseconds; nobody is waited for.
    std::this_thread::yield();
    take(limit - tasks.size(), tasks);
  }
  if (!batch.wrote) return {};
  if (auto status = ledger_.store(batch.unit); !status) return status;
  for (const auto& [venue, stock] : batch.changed_stocks) {
    Stock document = stock.book.stock();
    document.venue = venue;
    document.version = stock.version;
    const spi::RecordRow row{"stock", venue, stock.version, stock.book.next_end(), to_json(document)};
    if (auto status = batch.unit.put_record(row); !status) return status;
  }
  std::vector<Books::PreparedStock> stocks;
  stocks.reserve(batch.changed_stocks.size());
  for (auto& [venue, stock] : batch.changed_stocks)
    stocks.push_back(Books::prepare(venue, std::make_shared<const VenueStock>(std::move(stock))));
  if (auto status = (*unit)->commit(); !status && !planted("answer_before_commit")) {
    unsure_ = !planted("memory_not_read_again");  // it may be durable all the same
    if (unsure_ && options_.reload()) unsure_ = false;
    return status;
  }
  for (auto& stock : stocks) books_.put_stock(std::move(stock));
  head = batch.head;
  if (head > 0 && options_.sums != nullptr) options_.sums->apply(batch.moves, head);
  return {};
}

/// On the writer's thread nobody would catch: without memory a commit fails as it does without a disk.
Status Writer::try_commit(Tasks& tasks, std::size_t limit, std::int64_t& head) {
  try {
    return commit_all(tasks, limit, head);
  } catch (const std::bad_alloc&) {
    return out_of_memory_;
  }
}

void Writer::run_batch() {
  Tasks tasks, alone;
  try {
    tasks.reserve(options_.batch_limit);
    alone.reserve(1);
  } catch (const std::bad_alloc&) {
    return refuse_one();
  }
  take(options_.batch_limit, tasks);
  if (tasks.empty()) return;
  std::int64_t head = 0;
  Status kept = try_commit(tasks, options_.batch_limit, head);
  if (kept || tasks.size() == 1) return finish(tasks, kept, head);
  // One of them may be the reason, or there was room for some only: each gets its own chance.
  ledger_.forget();
  for (auto& task : tasks) {
    alone.clear();
    alone.push_back(std::move(task));
    head = 0;
    kept = try_commit(alone, 1, head);
    finish(alone, kept, head);
  }
}

/// There is not even room for a list of tasks.
void Writer::refuse_one() {
  std::unique_ptr<Task> task;
  {
    std::lock_guard lock(mutex_);
    if (queue_.empty()) return;
    task = std::move(queue_.front());
    queue_.pop_front();
  }
  task->answer(out_of_memory_);
}

void Writer::finish(Tasks& tasks, const Status& outcome, std::int64_t head) {
  if (outcome) {
    for (auto& task : tasks) task->committed();
  } else {
    ledger_.forget();
    std::array<char, 96> line{};
    const std::string_view name = outcome.error().name();
    std::snprintf(line.data(), line.size(), "a commit failed: %.*s", static_cast<int>(name.size()), name.data());
    host_.log(spi::LogLevel::error, line.data());
  }
  if (head > 0) options_.durable(head);
  for (auto& task : tasks) task->answer(outcome);
  if (head > 0) options_.published(head);
}

}  // namespace house
}  // namespace v0
}  // namespace couvert

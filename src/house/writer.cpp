// SPDX-License-Identifier: Apache-2.0
// The one thread that changes the store: it takes every waiting task, commits once, then answers them all.
#include "house/writer.hpp"

#include <algorithm>
#include <charconv>

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

}  // namespace

Status Ledger::load(spi::UnitOfWork& unit) {
  auto kept = unit.meta(clock_key);
  if (!kept) return kept.error();
  if (*kept && !read_numbers(**kept, last_us_)) return Error(Errc::storage_corrupt, "the house's clock cannot be read");
  return {};
}

Instant Ledger::next() {
  last_us_ = std::max(host_.now().us, last_us_ + 1);
  clock_used_ = true;
  return Instant{last_us_};
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
    if (auto status = unit.put_meta(clock_key, std::to_string(last_us_)); !status) return status;
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

Writer::Writer(spi::Storage& storage, const Books& books, spi::Host& host, WriterOptions options)
    : storage_(storage), books_(books), host_(host), options_(std::move(options)), ledger_(host) {}

Status Writer::start() {
  auto unit = storage_.begin(spi::Access::read);
  if (!unit) return unit.error();
  if (auto status = ledger_.load(**unit); !status) return status;
  thread_ = std::thread([this] { loop(); });
  return {};
}

Writer::~Writer() {
  if (!thread_.joinable()) return;
  close();
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
  }
  wake_.notify_one();
}

void Writer::close() {
  std::unique_lock lock(mutex_);
  closing_ = true;
  if (std::this_thread::get_id() == thread_.get_id()) return;
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
      refused.swap(refused_);
    }
    for (Finished& each : refused) each.task->answer(each.outcome);
    std::deque<std::unique_ptr<Task>> taken;
    take(options_.batch_limit, taken);
    if (!taken.empty()) run_batch(std::move(taken));
  }
}

void Writer::take(std::size_t limit, std::deque<std::unique_ptr<Task>>& taken) {
  std::lock_guard lock(mutex_);
  for (; limit > 0 && !queue_.empty(); --limit) {
    taken.push_back(std::move(queue_.front()));
    queue_.pop_front();
  }
}

void Writer::put_back(std::deque<std::unique_ptr<Task>>& untouched) {
  std::lock_guard lock(mutex_);
  for (; !untouched.empty(); untouched.pop_back()) queue_.push_front(std::move(untouched.back()));
}

/// Runs a task between savepoints. The result is the state of the unit, `outcome` that of the task.
Status Writer::run_one(Batch& batch, Task& task, Status& outcome) {
  if (auto status = batch.unit.savepoint(); !status) return status;
  outcome = task.run(batch);
  return outcome ? batch.unit.release() : batch.unit.rollback_to();
}

/// Tasks that arrive meanwhile join in, so a batch grows by itself when there is much to do and nobody ever waits for
/// company. On a broken unit the tasks that did not run stay in `waiting`.
Status Writer::run_tasks(Batch& batch, std::deque<std::unique_ptr<Task>>& waiting, std::vector<Finished>& finished) {
  while (!waiting.empty()) {
    finished.push_back({std::move(waiting.front()), {}});
    waiting.pop_front();
    Finished& last = finished.back();
    if (auto status = run_one(batch, *last.task, last.outcome); !status) {
      if (last.outcome.ok()) last.outcome = status;
      return status;
    }
    if (waiting.empty()) take(options_.batch_limit - std::min(options_.batch_limit, finished.size()), waiting);
  }
  if (!batch.wrote) return {};
  return ledger_.store(batch.unit);
}

void Writer::run_batch(std::deque<std::unique_ptr<Task>> waiting) {
  std::vector<Finished> finished;
  finished.reserve(options_.batch_limit);
  std::int64_t head = 0;
  Status kept;
  auto unit = storage_.begin(spi::Access::write);
  if (unit) {
    Batch batch{**unit, ledger_, books_, host_, {}, 0, false};
    kept = run_tasks(batch, waiting, finished);
    if (kept && batch.wrote) kept = (*unit)->commit();
    if (kept) head = batch.head;
  } else {
    kept = unit.error();
    for (auto& task : waiting) finished.push_back({std::move(task), {}});
    waiting.clear();
  }
  unit = Error(Errc::closed);  // gives the connection back before anyone is told

  if (!kept) {
    ledger_.forget();
    host_.log(spi::LogLevel::error, std::string("a commit failed: ") + std::string(kept.error().name()));
    put_back(waiting);
  }
  for (Finished& each : finished) {
    if (!kept && each.outcome.ok()) each.outcome = kept;
    if (each.outcome.ok()) each.task->committed();
  }
  if (head > 0) options_.durable(head);
  for (Finished& each : finished) each.task->answer(each.outcome);
  if (head > 0) options_.published(head);
}

}  // namespace house
}  // namespace v0
}  // namespace couvert

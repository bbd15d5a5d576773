// SPDX-License-Identifier: Apache-2.0
// The one thread that changes the store: it takes every waiting task, commits once, then answers them all.
#ifndef COUVERT_HOUSE_WRITER_HPP
#define COUVERT_HOUSE_WRITER_HPP

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "couvert/spi/host.hpp"
#include "couvert/spi/storage.hpp"
#include "house/books.hpp"
#include "house/clock.hpp"
#include "house/rights.hpp"
#include "house/scope_sums.hpp"

namespace couvert {
inline namespace v0 {
namespace house {

/// The house's own time and the counters of order numbers; kept in the store with each commit that used them.
class Ledger {
 public:
  explicit Ledger(Clock& clock) : clock_(clock) {}

  /// Reads the time of the last commit, below which the clock never goes again.
  Status load(spi::UnitOfWork& unit);
  /// Later than every time given before, also when the host's clock steps back.
  Instant next();
  /// The next number of a venue on its day, 1 for the first.
  Result<std::int64_t> next_number(spi::UnitOfWork& unit, const VenueId& venue, Date day);
  /// Writes what changed since the last call.
  Status store(spi::UnitOfWork& unit);
  /// What was counted since the last store() was not kept.
  void forget();

 private:
  struct Counter {
    std::int32_t day = 0;
    std::int64_t last = 0;
    bool changed = false;
  };
  Clock& clock_;
  std::int64_t last_us_ = 0;
  std::optional<spi::Uptime> last_up_;  // at last_us_: after a restart the house knows how long it was away
  bool clock_used_ = false;
  std::map<VenueId, Counter> counters_;
};

/// What the tasks of one commit share.
struct Batch {
  spi::UnitOfWork& unit;
  Ledger& ledger;
  const Books& books;
  spi::Host& host;
  std::map<VenueId, VenueBookPtr> changed_books;  ///< by tasks of this commit, not yet visible to others
  std::int64_t head = 0;                          ///< position of the last event appended; 0: none yet
  bool wrote = false;
  std::map<VenueId, VenueStockPtr> seen_stocks = {};  ///< snapshots that tasks of this commit look at
  std::map<VenueId, VenueStock> changed_stocks = {};  ///< by tasks of this commit, written down at its end
  std::vector<EntityMove> moves = {};                 ///< what scopes gain and lose
  const Rights* rights = nullptr;                     ///< as of the commit before
  std::map<std::string, bool> changed_rights = {};    ///< by tasks of this commit: right_name() to whether it was taken

  VenueBookPtr book(const VenueId& venue) const;
  /// Null: nothing is counted or snoozed there.
  const VenueStock* stock(const VenueId& venue);
  void put_stock(const VenueId& venue, VenueStock stock);
  /// Appends to the log: its position. The entity was there before if its version is not 1, and is there afterwards.
  Result<std::int64_t> append(spi::EventRow row);
  Result<std::int64_t> append(spi::EventRow row, bool there_before, bool there_after);
  /// Were this actor's rights taken away, everywhere or at the venue?
  bool refused(const Actor& actor, std::string_view venue = {}) const;
};

/// One thing to do. Everything is called on the writer's thread.
class Task {
 public:
  virtual ~Task() = default;
  /// Does the work and keeps the answer. An error is a failure of the store: everything in the unit is undone, and
  /// tasks that shared it run again, each in a unit of its own. A refusal is an answer, and comes before any write.
  virtual Status run(Batch& batch) = 0;
  /// The commit is durable; what follows from it in memory, before anyone is answered.
  virtual void committed() {}
  /// Gives the answer, or the failure instead of it.
  virtual void answer(const Status& outcome) = 0;
};

struct WriterOptions {
  bool own_thread = true;  ///< false: whoever submits does the work, too, one commit each
  std::size_t queue_limit = 0;
  std::size_t batch_limit = 0;
  const Rights* rights = nullptr;
  ScopeSums* sums = nullptr;
  std::function<void(std::int64_t head)> published;  ///< after the answers of each commit that appended events
  std::function<void(std::int64_t head)> durable;    ///< before them
  /// Reads anew what is in memory of the store: nobody knows what a commit that failed has left there.
  std::function<Status()> reload;
};

class Writer {
 public:
  Writer(spi::Storage& storage, Books& books, spi::Host& host, WriterOptions options);
  /// Reads the ledger and starts the thread.
  Status start();
  /// close(), then ends the thread.
  ~Writer();

  /// Queues a task. When the queue is full, or after close(), it is answered with overloaded or closed, by the thread.
  /// Without an own thread the task is done when it returns, unless somebody is at work already: another thread, or this
  /// one further up, in the middle of an answer. That one then goes on until nothing waits.
  void submit(std::unique_ptr<Task> task);
  /// To be called before waiting for a task that was submitted: without an own thread, does what this thread left queued.
  void help();
  /// Waits until all queued tasks are answered; every later one is refused. From the writer's own thread it does not wait.
  void close();
  /// The house's time, as its deadlines are judged by.
  Instant now() { return clock_.now(); }

 private:
  struct Finished {
    std::unique_ptr<Task> task;
    Status outcome;
  };

  void loop();
  void drain(bool nested);
  using Tasks = std::vector<std::unique_ptr<Task>>;
  void take(std::size_t limit, Tasks& taken);
  void run_batch();
  Status commit_all(Tasks& tasks, std::size_t limit, std::int64_t& head);
  Status try_commit(Tasks& tasks, std::size_t limit, std::int64_t& head);
  void refuse_one();
  void finish(Tasks& tasks, const Status& outcome, std::int64_t head);

  spi::Storage& storage_;
  Books& books_;
  spi::Host& host_;
  WriterOptions options_;
  Clock clock_;
  Ledger ledger_;
  const Status out_of_memory_{Error(Errc::internal)};  // made while there is some
  bool unsure_ = false;                                // memory and store may differ; only for who is at work

  std::mutex mutex_;  // guards everything below
  std::condition_variable wake_, idle_;
  std::deque<std::unique_ptr<Task>> queue_;
  std::vector<Finished> refused_;  // answered before the next batch, whatever waits
  bool closing_ = false, stopping_ = false, busy_ = false;
  std::thread::id worker_;  // who is at work while busy_
  std::thread thread_;
};

}  // namespace house
}  // namespace v0
}  // namespace couvert

#endif

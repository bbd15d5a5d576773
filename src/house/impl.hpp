// SPDX-License-Identifier: Apache-2.0
// What a House consists of, and the tasks its writer runs.
#ifndef COUVERT_HOUSE_IMPL_HPP
#define COUVERT_HOUSE_IMPL_HPP

#include <array>
#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string_view>

#include "couvert/house.hpp"
#include "house/access.hpp"
#include "house/basket.hpp"
#include "house/books.hpp"
#include "house/kitchen.hpp"
#include "house/outcome.hpp"
#include "house/rights.hpp"
#include "house/scope_sums.hpp"
#include "house/stock.hpp"
#include "house/writer.hpp"
#include "trade/orders.hpp"

namespace couvert {
inline namespace v0 {

struct House::Impl {
  std::unique_ptr<spi::Storage> storage;
  spi::Host* host = nullptr;
  Duration reservation_ttl{}, basket_ttl{};
  int menu_versions = 0;
  house::Books books;
  // One change of a venue or menu at a time: each builds on the version before. Without an own thread a listener may be
  // called, and publish in turn, before the call that it hears of returns.
  std::recursive_mutex shape_mutex;
  std::atomic<std::int64_t> head{0};
  std::mutex listener_mutex;                                          // guards `listener`
  std::shared_ptr<const std::function<void(std::int64_t)>> listener;  // shared: called without the lock
  std::string secret, epoch;                                          // of the store; see docs/format/sync-v1.md
  std::int64_t tail_limit = 0;
  house::Rights rights;
  mutable house::ScopeSums sums;
  std::unique_ptr<house::Writer> writer;  // declared last: its thread ends before the rest goes

  Status load();
  /// Reads what sync needs kept, and makes it at the first opening.
  Status prepare_sync(bool restored);
  void published();
  /// The time on which a question that changes nothing is answered.
  Instant now() const { return host->now(); }
};

namespace house {

using trade::cart_refusal;

/// What was asked, and by whom: the same id with anything else is another command.
Fingerprint fingerprint_of(std::string_view document, const Actor& actor);

/// The answer already given to a command id, as this actor sees it; null for an id that is new.
/// The inner error is a refusal that was recorded, or command_mismatch.
Result<std::unique_ptr<Result<Receipt>>> answered_before(spi::UnitOfWork& unit, const CommandId& id,
                                                         const Fingerprint& fingerprint, const Actor& actor);
/// Writes the record of an answer. Answers that are no decision leave none.
Status record(Batch& batch, const CommandId& id, const Fingerprint& fingerprint, Instant at,
              const Result<Receipt>& answer);
/// The order as of a version. Errors: storage_corrupt.
Result<Order> order_at(spi::UnitOfWork& unit, const OrderId& id, std::int64_t version);

/// The order of a row. Errors: storage_corrupt.
Result<Order> read_order(spi::UnitOfWork& unit, const spi::OrderRow& row);

/// The rows of events of an order, without their positions.
std::vector<spi::EventRow> rows_of(const Order& order, const std::vector<OrderEvent>& events);
/// Writes rows in the order given. Returns the last position.
Result<std::int64_t> append(Batch& batch, std::vector<spi::EventRow> rows);
/// The columns by which an order is found, without its document.
spi::OrderRow columns_of(const Order& order);

/// Errors: invalid_argument. A subject that no document can hold would make every event of it unreadable.
Status valid_actor(const Actor& actor);
/// Errors: limit_exceeded when a document passes what from_json() accepts.
Status readable_again(const std::vector<spi::EventRow>& rows);
/// Carries out one command inside a batch. The outer error is a failure of the store; the inner result is the answer.
Result<Result<Receipt>> place(Batch& batch, const PlaceOrder& command, const Fingerprint& fingerprint,
                              const Actor& actor);
Result<Result<Receipt>> carry_out(Batch& batch, const OrderCommand& command, const Fingerprint& fingerprint,
                                  const Actor& actor);
/// The same for one that waited on a device. A time that passed meanwhile is the moment at which it comes: what a kitchen
/// accepted without a connection stays accepted.
Result<Result<Receipt>> carry_out_queued(Batch& batch, const OrderCommand& command, const Fingerprint& fingerprint,
                                         const Actor& actor);
/// Expires the order if it is still due. True: it was.
Result<bool> expire(Batch& batch, const OrderId& id);

/// The records of replaced menus, by version.
std::string menus_kind(const VenueId& venue);
/// A number as the id of a record: ids sort as numbers do.
std::string sorted_name(std::int64_t version);

/// Hands a task's answer to a thread that waits for it.
template <class T>
class Waiter {
 public:
  void set(T&& value) {
    std::lock_guard lock(mutex_);
    value_.emplace(std::move(value));
    ready_.notify_one();  // under the lock: the waiter may be gone right after it
  }
  T get() {
    std::unique_lock lock(mutex_);
    ready_.wait(lock, [this] { return value_.has_value(); });
    return *std::move(value_);
  }

 private:
  std::mutex mutex_;
  std::condition_variable ready_;
  std::optional<T> value_;  // in place: an answer must not need memory
};

/// A task whose answer is what run() kept, or the failure instead.
template <class T>
class AnsweringTask : public Task {
 public:
  using Done = std::function<void(Result<T>)>;
  explicit AnsweringTask(Done done) : done_(std::move(done)) {}
  void answer(const Status& outcome) final {
    if (outcome) {
      done_(*std::move(answer_));
    } else {
      done_(outcome.error());
    }
  }

 protected:
  /// How run() ends. The inner result is the answer; a batch that runs again keeps the last one.
  Status keep(Result<Result<T>> result) {
    if (!result) return result.error();
    answer_.emplace(*std::move(result));
    return {};
  }

 private:
  Done done_;
  std::optional<Result<T>> answer_;
};

/// The answer of a task that this thread submitted.
template <class T>
T outcome_of(Writer& writer, Waiter<T>& waiter) {
  writer.help();
  return waiter.get();
}

}  // namespace house
}  // namespace v0
}  // namespace couvert

#endif

// SPDX-License-Identifier: Apache-2.0
// Carries pages from the write-ahead log into the file beside the writer, so that no commit has to wait for it.
#include "storage/sqlite/checkpointer.hpp"

#include <limits>
#include <new>

namespace couvert {
inline namespace v0 {
namespace sqlite {
namespace {

// While the writer goes on, the thread never quite catches up, and only a log that is carried over whole begins again at
// its start. From `frames_limit` on the writer does the short rest itself.
#ifdef __EMSCRIPTEN__
// No threads: the writer does it all, and a page keeps its log short.
constexpr int frames_a_round = std::numeric_limits<int>::max(), frames_limit = 200;
#else
constexpr int frames_a_round = 2'000, frames_limit = 12'000;
#endif

}  // namespace

Checkpointer::~Checkpointer() {
  {
    std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  wake_.notify_one();
  if (thread_.joinable()) thread_.join();
}

void Checkpointer::committed(Connection& writer, int frames) {
  if (frames < last_) last_ = 0;
  if (frames >= frames_limit) writer.checkpoint();
  if (frames - last_ < frames_a_round) return;
  last_ = frames;
  {
    std::lock_guard lock(mutex_);
    wanted_ = true;
    if (!thread_.joinable()) thread_ = std::thread([this] { loop(); });
  }
  wake_.notify_one();
}

/// Null when it cannot be opened, also for want of memory.
std::unique_ptr<Connection> Checkpointer::open() const noexcept {
  try {
    auto connection = Connection::open(path_, OpenMode::write, key_);
    return connection ? *std::move(connection) : nullptr;
  } catch (const std::bad_alloc&) {
    return nullptr;
  }
}

void Checkpointer::loop() {
  const std::unique_ptr<Connection> connection = open();
  std::unique_lock lock(mutex_);
  while (true) {
    wake_.wait(lock, [this] { return wanted_ || stopping_; });
    if (stopping_) break;
    wanted_ = false;
    lock.unlock();
    if (connection) connection->checkpoint();
    lock.lock();
  }
}

}  // namespace sqlite
}  // namespace v0
}  // namespace couvert

// SPDX-License-Identifier: Apache-2.0
// Carries pages from the write-ahead log into the file beside the writer, so that no commit has to wait for it.
#ifndef COUVERT_STORAGE_SQLITE_CHECKPOINTER_HPP
#define COUVERT_STORAGE_SQLITE_CHECKPOINTER_HPP

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "storage/sqlite/connection.hpp"

namespace couvert {
inline namespace v0 {
namespace sqlite {

/// Its thread and connection begin with the first work. Failures cost nothing but a longer log: the next round, the
/// writer itself or the next opening carries the pages.
class Checkpointer {
 public:
  /// The key is of whoever owns this, and lives longer.
  Checkpointer(std::string path, const std::optional<SecretKey>& key) : path_(std::move(path)), key_(key) {}
  ~Checkpointer();
  Checkpointer(const Checkpointer&) = delete;
  Checkpointer& operator=(const Checkpointer&) = delete;

  /// After each commit of the writer, on its thread: the log is so many frames long.
  void committed(Connection& writer, int frames);

 private:
  std::unique_ptr<Connection> open() const noexcept;
  void loop();

  const std::string path_;
  const std::optional<SecretKey>& key_;
  int last_ = 0;      // length of the log when the thread was last woken; of the writer's thread
  std::mutex mutex_;  // guards everything below
  std::condition_variable wake_;
  bool wanted_ = false, stopping_ = false;
  std::thread thread_;
};

}  // namespace sqlite
}  // namespace v0
}  // namespace couvert

#endif

// SPDX-License-Identifier: Apache-2.0
// Runs a flow once, then lets the power fail at every point of it, in many ways, and looks at what is left.
#ifndef COUVERT_TESTS_CRASH_EXAMINE_HPP
#define COUVERT_TESTS_CRASH_EXAMINE_HPP

#include <sqlite3.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "couvert/spi/storage.hpp"

namespace couvert::test {

/// Something that a program does with a store in a folder.
class Flow {
 public:
  virtual ~Flow() = default;
  /// The store's file inside the folder.
  virtual std::string store() const { return "house.db"; }
  /// Whether the store is encrypted when the engine can do that.
  virtual bool keyed() const { return true; }
  /// What was there before and is safe.
  virtual void prepare(const std::string& folder) { (void)folder; }
  /// What the power cut interrupts. Calls `acknowledged` after each step that was answered with success.
  virtual void run(const std::string& folder, const std::function<void()>& acknowledged) = 0;
  /// Opens the store after the power cut and uses it; `steps` were acknowledged. What is wrong, or nothing.
  virtual std::string inspect(std::unique_ptr<spi::Storage> storage, const std::string& folder, int steps) = 0;
};

struct FlowReport {
  std::int64_t points = 0;     ///< entries of the tape
  std::int64_t possible = 0;   ///< states that the model knows
  std::int64_t states = 0;     ///< that were made
  std::int64_t distinct = 0;   ///< of them, by content and by what had been promised; each was opened and compared
  std::int64_t inspected = 0;  ///< of them, used as well
  int commits = 0, steps = 0;
  double seconds = 0;
  std::vector<std::string> failures;
};

/// What must hold in every state: the store opens, and holds exactly what it held after some commit of the flow, one not
/// older than the last acknowledged step and not newer than the moment of the cut; and inspect() finds nothing.
/// At most `budget` distinct states are looked at, spread over the whole tape; the same ones in every run.
FlowReport examine(const std::string& name, Flow& flow, std::int64_t budget);
/// Makes one state, "<point>/<variant>", in a folder that stays, and looks at it. What is wrong, or nothing.
std::string replay(const std::string& name, Flow& flow, const std::string& id);

/// Lets test folders be in memory where that is possible: nothing there has to outlive the test.
void prefer_memory();
/// How stores are opened: with a key, when the engine can encrypt and `keyed` says so.
spi::SqliteOptions store_options(const std::string& path, bool keyed = true);
/// Tells a raw connection the key of such a store.
void unlock(sqlite3* handle, bool keyed = true);
/// All that a store holds, as a fingerprint: layout and every row, but for the mark of a clean stop.
std::string dump_of(const std::string& path, bool keyed);

}  // namespace couvert::test

#endif

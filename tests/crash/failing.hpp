// SPDX-License-Identifier: Apache-2.0
// Every public call, with the n-th thing beneath it failing, for every n.
#ifndef COUVERT_TESTS_CRASH_FAILING_HPP
#define COUVERT_TESTS_CRASH_FAILING_HPP

#include <gtest/gtest.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <functional>
#include <string>

#include "examine.hpp"
#include "public_call.hpp"
#include "tape.hpp"
#include "temp_folder.hpp"

namespace couvert::test {

/// Something that can be told to fail.
class Trouble {
 public:
  virtual ~Trouble() = default;
  /// The n-th (from 1) of what comes fails.
  virtual void begin(std::int64_t n) = 0;
  /// All is well again. True: something has failed.
  virtual bool end() = 0;
  /// Whether an answer is one that this trouble may lead to.
  virtual bool explains(const Error& error) const = 0;
  /// Carries out the call; what it throws may become an error.
  virtual Status carry_out(const std::function<Status()>& call) = 0;
  /// The next n to look at.
  virtual std::int64_t after(std::int64_t n) const { return n + 1; }
};

struct TroubleReport {
  std::int64_t runs = 0, refused = 0, succeeded = 0, opened_again = 0;
};

/// Where a program that ends by itself was.
inline std::string& under_way() {
  static std::string text;
  return text;
}

/// A store that is taken for damaged is moved aside; what failed here was never the file.
inline std::string given_up(const std::string& folder) {
  for (const auto& [name, content] : read_folder(folder)) {
    if (name.find(".damaged") != name.npos) return "a sound store was given up: " + name;
  }
  return {};
}

/// One failure under one call. What is wrong, or nothing; `happened` tells whether there was one.
template <class World>
std::string one_failure(const PublicCall<World>& call, Trouble& trouble, std::int64_t n, const std::string& folder,
                        TroubleReport& report, bool& happened) {
  World world(folder);
  const std::function<Status()> go = call.prepare(world);
  trouble.begin(n);
  const Status first = trouble.carry_out(go);
  happened = trouble.end();
  ++report.runs;
  ++(first ? report.succeeded : report.refused);
  if (!first && !happened) return "fails by itself: " + std::string(first.error().name());
  if (!first && !trouble.explains(first.error())) {
    return "answers " + std::string(first.error().name()) + ": " + std::string(first.error().message());
  }
  // What was acknowledged outlives the process.
  if (first) {
    const TempFolder copy;
    write_folder(copy.path(), read_folder(folder));
    World later(copy.path(), nullptr);
    if (const Status opened = later.open(); !opened) return "after success the files do not open";
    if (std::string wrong = call.lost(later); !wrong.empty()) return "acknowledged, and then: " + wrong;
  }
  // All is well again, and the same program goes on.
  Status again = go();
  if (!again) {
    world.shut();
    if (const Status opened = world.open(); !opened)
      return "does not open again: " + std::string(opened.error().name());
    ++report.opened_again;
    if (report.opened_again == 1) {
      std::printf("opened again after %s: %s, %s\n", under_way().c_str(), std::string(again.error().name()).c_str(),
                  std::string(again.error().message()).c_str());
    }
    again = go();
    if (!again) return "never succeeds again: " + std::string(again.error().name());
  }
  if (!call.ends) {
    if (std::string wrong = world.goes_on(); !wrong.empty()) return "afterwards " + wrong;
  }
  if (std::string wrong = given_up(folder); !wrong.empty()) return wrong;
  world.shut();
  if (shim::open_files() > 0) {
    shim::open_files() = 0;
    return "files were left open";
  }
  if (const Status opened = world.open(); !opened) return "does not open: " + std::string(opened.error().name());
  if (std::string wrong = call.lost(world); !wrong.empty()) return "after success: " + wrong;
  if (std::string wrong = world.verified(); !wrong.empty()) return wrong;
  return world.goes_on();
}

/// Every call, every n. Prints a line.
template <class World>
void expect_survives(Trouble& trouble, const std::string& what) {
  prefer_memory();
  const TempFolder folder;
  TroubleReport report;
  std::set_terminate([] {
    std::fprintf(stderr, "%s: the program ended by itself\n", under_way().c_str());
    std::abort();
  });
  for (const PublicCall<World>& call : World::calls()) {
    int wrong = 0;
    std::int64_t n = 1;
    for (bool happened = true; happened && wrong < 3; n = trouble.after(n)) {
      under_way() = std::string(World::face()) + ": " + call.name + ", " + what + ", number " + std::to_string(n);
      const std::string problem = one_failure(call, trouble, n, folder.path(), report, happened);
      if (problem.empty()) continue;
      ADD_FAILURE() << under_way() << ": " << problem;
      ++wrong;
    }
  }
  std::printf("%s, %s: %zu calls, %lld failures, %lld refused, %lld succeeded all the same, %lld opened again\n",
              World::face(), what.c_str(), World::calls().size(), static_cast<long long>(report.runs),
              static_cast<long long>(report.refused), static_cast<long long>(report.succeeded),
              static_cast<long long>(report.opened_again));
}

/// The table has a row for each declaration of each public method, and no other.
template <class World>
void expect_complete_table() {
  std::map<std::string, int> rows;
  for (const PublicCall<World>& call : World::calls()) ++rows[call.method];
  const std::map<std::string, int> declared = declared_methods(World::header(), World::face());
  EXPECT_GT(declared.size(), 10u);
  for (const auto& [method, count] : declared) {
    EXPECT_GE(rows[method], count) << World::face() << "::" << method << " is declared " << count << " times";
  }
  for (const auto& [method, count] : rows) EXPECT_TRUE(declared.contains(method)) << method << " is no public method";
}

}  // namespace couvert::test

#endif

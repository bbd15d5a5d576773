// SPDX-License-Identifier: Apache-2.0
// Registry of the benchmarks in couvert_bench, and how they report figures.
#ifndef COUVERT_BENCH_HPP
#define COUVERT_BENCH_HPP

#include <time.h>

#include <cstdint>
#include <string>
#include <vector>

namespace bench {

/// Prints one figure as a JSON line. `baseline` is what it is compared with, measured in the same run; 0: none.
void report(const std::string& name, double value, const std::string& unit, double baseline = 0);

struct Entry {
  std::string name;
  std::vector<std::string> figures;
  void (*run)();
  int runs = 5;  ///< at most this often
};

/// Registers at start-up: `static bench::Register r({"name", {"figure"}, run});`
struct Register {
  explicit Register(Entry entry);
};

/// Seconds of processor time that this thread has used: a busy neighbour does not count.
inline double cpu_seconds() {
  timespec t{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
  return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_nsec) * 1e-9;
}

/// Calls `body` (which returns how many operations it did) for about `seconds` and gives operations per second of
/// one processor's time.
template <class Body>
double rate(double seconds, Body body) {
  body();  // warm
  std::uint64_t done = 0;
  const double begin = cpu_seconds();
  double elapsed = 0;
  do {
    done += static_cast<std::uint64_t>(body());
    elapsed = cpu_seconds() - begin;
  } while (elapsed < seconds);
  return static_cast<double>(done) / elapsed;
}

/// How often this thread has taken memory from the heap since it began.
std::uint64_t allocations();

/// Keeps a value alive without cost.
template <class T>
void keep(const T& value) {
  asm volatile("" : : "r"(&value) : "memory");
}

}  // namespace bench

#endif

// SPDX-License-Identifier: Apache-2.0
// Durable writes, reads and openings through the Storage port; bench_storage.py runs it with each engine and compares.
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "couvert/spi/storage.hpp"
#include "temp_folder.hpp"

namespace {

using namespace couvert;
using Clock = std::chrono::steady_clock;

constexpr int stored = 20'000;  // records of 300 octets: 8 MB, about what a device with a full history holds
constexpr int single_commits = 1'000;
constexpr int batches = 60;
constexpr int batch = 64;
constexpr int reads = 20'000;
constexpr int openings = 25;

double microseconds_since(Clock::time_point begin) {
  return std::chrono::duration<double, std::micro>(Clock::now() - begin).count();
}

[[noreturn]] void fail(const char* what) {
  std::fprintf(stderr, "storage_bench: %s\n", what);
  std::exit(1);
}

spi::SqliteOptions options(const std::string& path, std::int32_t cache_kib) {
  spi::SqliteOptions options;
  options.path = path;
  options.cache_kib = cache_kib;
  if (spi::storage_engine_encrypts()) {
    std::array<std::uint8_t, SecretKey::octets> bytes{};
    bytes.fill(42);
    options.key = SecretKey(bytes);
  }
  return options;
}

std::unique_ptr<spi::Storage> open(const std::string& path, std::int32_t cache_kib = 16'384) {
  auto storage = spi::open_sqlite_storage(options(path, cache_kib));
  if (!storage) fail("the store does not open");
  return *std::move(storage);
}

/// As the ids of commands and orders are: in the order in which they were made.
std::string name(int n) {
  char text[16];
  std::snprintf(text, sizeof text, "%08d", n);
  return text;
}

void write(spi::Storage& storage, int first, int count) {
  auto unit = storage.begin(spi::Access::write);
  if (!unit) fail("a unit does not begin");
  for (int n = first; n < first + count; ++n) {
    if (!(*unit)->put_record({"outbox", name(n), n, {}, std::string(300, 'x')})) fail("a record is not written");
  }
  if (!(*unit)->commit()) fail("a unit is not committed");
}

/// Microseconds a read of records all over the store, each in a unit of its own as a façade does it.
double read(spi::Storage& storage, int count) {
  const auto begin = Clock::now();
  std::uint32_t at = 12'345;
  for (int i = 0; i < count; ++i) {
    at = at * 1'664'525 + 1'013'904'223;
    auto unit = storage.begin(spi::Access::read);
    if (!unit) fail("a unit does not begin");
    auto found = (*unit)->record("outbox", name(static_cast<int>((at >> 8) % stored)));
    if (!found || !*found) fail("a record is not there");
  }
  return microseconds_since(begin) / count;
}

double median(std::vector<double> values) {
  std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
  return values[values.size() / 2];
}

void print(const char* figure, double value) { std::printf("%s %.4f\n", figure, value); }

}  // namespace

int main() {
  const test::TempFolder folder;
  const std::string path = folder.file("store.db");
  std::printf("engine %s\n", spi::storage_engine().c_str());
  int next = 0;
  {
    auto storage = open(path);
    while (next < stored) write(*storage, std::exchange(next, next + 1'000), 1'000);
    std::vector<double> singles, batched;
    for (int i = 0; i < single_commits; ++i) {
      const auto begin = Clock::now();
      write(*storage, next++, 1);
      singles.push_back(microseconds_since(begin));
    }
    for (int i = 0; i < batches; ++i) {
      const auto begin = Clock::now();
      write(*storage, std::exchange(next, next + batch), batch);
      batched.push_back(microseconds_since(begin) / batch);
    }
    print("commit_us", median(singles));
    print("batched_row_us", median(batched));
  }
  {
    auto storage = open(path);
    (void)read(*storage, reads);
    print("warm_read_us", read(*storage, reads));
  }
  // No page stays: every read deciphers its way from the root of the tree.
  print("cold_read_us", read(*open(path, 64), reads / 10));
  std::vector<double> opened;
  for (int i = 0; i < openings; ++i) {
    const auto begin = Clock::now();
    auto storage = open(path);
    auto unit = storage->begin(spi::Access::read);
    if (!unit || !(*unit)->record("outbox", name(i))) fail("a record is not there");
    opened.push_back(microseconds_since(begin) / 1'000);
  }
  print("open_ms", median(opened));
  return 0;
}

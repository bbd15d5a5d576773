// SPDX-License-Identifier: Apache-2.0
// The n-th request for memory is refused under every public call.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <new>

#include "bad_memory.hpp"
#include "device_calls.hpp"
#include "failing.hpp"
#include "house_calls.hpp"

namespace couvert::test {
namespace {

bool full_run() {
  const char* full = std::getenv("COUVERT_TEST_FULL");
  return full && std::strcmp(full, "1") == 0;
}

class NoMemory final : public Trouble {
 public:
  NoMemory(Heap heap, bool lasting) : heap_(heap), lasting_(lasting) {}

  void begin(std::int64_t n) override { refuse_memory(heap_, n, lasting_); }
  bool end() override { return grant_memory() + std::exchange(refused_, 0) > 0; }
  bool explains(const Error& error) const override {
    if (heap_ == Heap::engine && error.code() == Errc::storage_io) return true;
    // For a cipher without memory a page's seal is broken; the next connection is a new one.
    if (heap_ == Heap::engine && error.code() == Errc::storage_corrupt) return spi::storage_engine_encrypts();
    return error.code() == Errc::internal;
  }
  /// Without memory the program's own calls throw, as those of the standard library do.
  Status carry_out(const std::function<Status()>& call) override {
    try {
      return call();
    } catch (const std::bad_alloc&) {
      refused_ = grant_memory();
      return Error(Errc::internal, "std::bad_alloc");
    }
  }
  /// All of the first ones; of large calls, every seventeenth from there on (in the short run: a sample of them).
  std::int64_t after(std::int64_t n) const override {
    if (full_run()) return n < 2'000 ? n + 1 : n + 17;
    return n < 40 ? n + 1 : n + 29;
  }

 private:
  const Heap heap_;
  const bool lasting_;
  std::int64_t refused_ = 0;
};

/// The engine takes its allocator once only, before anything else.
class EngineMemory final : public ::testing::Environment {
 public:
  void SetUp() override { watch_engine_memory(); }
};
[[maybe_unused]] const ::testing::Environment* const engine_memory =
    ::testing::AddGlobalTestEnvironment(new EngineMemory);

template <class World>
void survives(Heap heap, bool lasting, const std::string& what) {
  const InstalledShim shim;
  NoMemory trouble(heap, lasting);
  expect_survives<World>(trouble, what);
}

TEST(OutOfMemory, OneRequestOfTheHouse_C3) { survives<HouseWorld>(Heap::program, false, "one allocation fails"); }
TEST(OutOfMemory, AllRequestsOfTheHouseFromThenOn_C3) {
  survives<HouseWorld>(Heap::program, true, "all allocations fail from then on");
}
TEST(OutOfMemory, OneRequestOfTheHousesEngine_C3) {
  survives<HouseWorld>(Heap::engine, false, "one allocation of the engine fails");
}
TEST(OutOfMemory, AllRequestsOfTheHousesEngineFromThenOn_C3) {
  survives<HouseWorld>(Heap::engine, true, "all allocations of the engine fail from then on");
}

TEST(OutOfMemory, OneRequestOfTheClient_G3) { survives<DeviceWorld>(Heap::program, false, "one allocation fails"); }
TEST(OutOfMemory, AllRequestsOfTheClientFromThenOn_G3) {
  survives<DeviceWorld>(Heap::program, true, "all allocations fail from then on");
}
TEST(OutOfMemory, OneRequestOfTheClientsEngine_G3) {
  survives<DeviceWorld>(Heap::engine, false, "one allocation of the engine fails");
}
TEST(OutOfMemory, AllRequestsOfTheClientsEngineFromThenOn_G3) {
  survives<DeviceWorld>(Heap::engine, true, "all allocations of the engine fail from then on");
}

}  // namespace
}  // namespace couvert::test

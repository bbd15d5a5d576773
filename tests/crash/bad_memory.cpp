// SPDX-License-Identifier: Apache-2.0
// Memory that can be told to run out: this program's own, by operator new, and the engine's.
#include "bad_memory.hpp"

#include <sqlite3.h>

#include <atomic>
#include <cstdlib>
#include <new>

namespace couvert::test {
namespace {

struct Plan {
  std::atomic<std::int64_t> left{0};  // requests until the refused one; 0: none is
  std::atomic<std::int64_t> refused{0};
  std::atomic<bool> lasting{false};
};
Plan plans[2];

bool refuses(Heap heap) {
  Plan& plan = plans[static_cast<int>(heap)];
  std::int64_t left = plan.left.load(std::memory_order_relaxed);
  while (left > 1) {
    if (plan.left.compare_exchange_weak(left, left - 1)) return false;
  }
  if (left == 0) return false;
  if (!plan.lasting && !plan.left.compare_exchange_strong(left, 0)) return false;
  ++plan.refused;
  return true;
}

void* take(std::size_t octets) {
  if (refuses(Heap::program)) throw std::bad_alloc();
  void* memory = std::malloc(octets > 0 ? octets : 1);
  if (!memory) throw std::bad_alloc();
  return memory;
}

void* take(std::size_t octets, std::align_val_t alignment) {
  if (refuses(Heap::program)) throw std::bad_alloc();
  const auto unit = static_cast<std::size_t>(alignment);
  void* memory = std::aligned_alloc(unit, (octets + unit - 1) / unit * unit);
  if (!memory) throw std::bad_alloc();
  return memory;
}

sqlite3_mem_methods engine_memory;

}  // namespace

void refuse_memory(Heap heap, std::int64_t n, bool lasting) {
  Plan& plan = plans[static_cast<int>(heap)];
  plan.refused = 0;
  plan.lasting = lasting;
  plan.left = n;
}

std::int64_t grant_memory() {
  std::int64_t refused = 0;
  for (Plan& plan : plans) {
    plan.left = 0;
    refused += plan.refused.exchange(0);
  }
  return refused;
}

void watch_engine_memory() {
  sqlite3_config(SQLITE_CONFIG_GETMALLOC, &engine_memory);
  static sqlite3_mem_methods watched = engine_memory;
  watched.xMalloc = [](int octets) -> void* { return refuses(Heap::engine) ? nullptr : engine_memory.xMalloc(octets); };
  watched.xRealloc = [](void* memory, int octets) -> void* {
    return refuses(Heap::engine) ? nullptr : engine_memory.xRealloc(memory, octets);
  };
  sqlite3_config(SQLITE_CONFIG_MALLOC, &watched);
}

}  // namespace couvert::test

void* operator new(std::size_t octets) { return couvert::test::take(octets); }
void* operator new[](std::size_t octets) { return couvert::test::take(octets); }
void* operator new(std::size_t octets, std::align_val_t alignment) { return couvert::test::take(octets, alignment); }
void* operator new[](std::size_t octets, std::align_val_t alignment) { return couvert::test::take(octets, alignment); }
void* operator new(std::size_t octets, const std::nothrow_t&) noexcept {
  return couvert::test::refuses(couvert::test::Heap::program) ? nullptr : std::malloc(octets > 0 ? octets : 1);
}
void* operator new[](std::size_t octets, const std::nothrow_t& quiet) noexcept { return operator new(octets, quiet); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete(void* memory, std::align_val_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::align_val_t) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t, std::align_val_t) noexcept { std::free(memory); }

// SPDX-License-Identifier: Apache-2.0
// Counts what the program takes from the heap: operator new, replaced for the whole of couvert_bench.
#include <cstdlib>
#include <new>

#include "bench.hpp"

namespace {

thread_local std::uint64_t taken = 0;

void* take(std::size_t size) noexcept {
  ++taken;
  return std::malloc(size ? size : 1);
}

void* take_or_throw(std::size_t size) {
  if (void* p = take(size)) return p;
  throw std::bad_alloc();
}

}  // namespace

namespace bench {

std::uint64_t allocations() { return taken; }

}  // namespace bench

void* operator new(std::size_t size) { return take_or_throw(size); }
void* operator new[](std::size_t size) { return take_or_throw(size); }
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return take(size); }
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return take(size); }
void operator delete(void* p) noexcept { std::free(p); }
void operator delete[](void* p) noexcept { std::free(p); }
void operator delete(void* p, std::size_t) noexcept { std::free(p); }
void operator delete[](void* p, std::size_t) noexcept { std::free(p); }
void operator delete(void* p, const std::nothrow_t&) noexcept { std::free(p); }
void operator delete[](void* p, const std::nothrow_t&) noexcept { std::free(p); }

// SPDX-License-Identifier: Apache-2.0
// Memory that can be told to run out: this program's own, by operator new, and the engine's.
#ifndef COUVERT_TESTS_CRASH_BAD_MEMORY_HPP
#define COUVERT_TESTS_CRASH_BAD_MEMORY_HPP

#include <cstdint>

namespace couvert::test {

enum class Heap : std::uint8_t { program, engine };

/// From now on the n-th request (from 1) of any thread is refused, and with `lasting` all that follow.
void refuse_memory(Heap heap, std::int64_t n, bool lasting);
/// There is memory again. How many requests were refused.
std::int64_t grant_memory();
/// Must be called before the engine is used first.
void watch_engine_memory();

}  // namespace couvert::test

#endif

// SPDX-License-Identifier: Apache-2.0
// The count behind Shared, out of line so that public headers need no <atomic>.
#include "couvert/shared.hpp"

#include <atomic>
#include <cstddef>

namespace couvert {
inline namespace v0 {
namespace detail {

struct SharedBlock {
  std::atomic<std::size_t> count{1};
  const void* value = nullptr;
  void (*destroy)(const void*) = nullptr;
};

SharedBlock* make_shared_block(const void* value, void (*destroy)(const void*)) {
  try {
    return new SharedBlock{1, value, destroy};
  } catch (...) {
    destroy(value);  // out of memory: the value has no owner yet
    throw;
  }
}

void retain(SharedBlock* block) noexcept {
  if (block != nullptr) block->count.fetch_add(1, std::memory_order_relaxed);
}

void release(SharedBlock* block) noexcept {
  // Acquire and release: the last owner sees every use of the value before it destroys it.
  if (block == nullptr || block->count.fetch_sub(1, std::memory_order_acq_rel) != 1) return;
  block->destroy(block->value);
  delete block;
}

}  // namespace detail
}  // namespace v0
}  // namespace couvert

// SPDX-License-Identifier: Apache-2.0
// Shared ownership of a value that never changes, at a tenth of what <memory> costs each consumer to compile.
#ifndef COUVERT_SHARED_HPP
#define COUVERT_SHARED_HPP

#include <utility>

namespace couvert {
inline namespace v0 {
namespace detail {

struct SharedBlock;  // the count, and how to destroy the value
SharedBlock* make_shared_block(const void* value, void (*destroy)(const void*));
void retain(SharedBlock* block) noexcept;
void release(SharedBlock* block) noexcept;

}  // namespace detail

/// A counted pointer to const; null by default. T may be incomplete where a Shared is only copied or destroyed.
/// Threads: like a plain value; copies of one Shared may be used and destroyed on different threads.
template <class T>
class Shared {
 public:
  Shared() noexcept = default;
  Shared(const Shared& other) noexcept : value_(other.value_), block_(other.block_) { detail::retain(block_); }
  Shared(Shared&& other) noexcept
      : value_(std::exchange(other.value_, nullptr)), block_(std::exchange(other.block_, nullptr)) {}
  Shared& operator=(Shared other) noexcept {
    std::swap(value_, other.value_);
    std::swap(block_, other.block_);
    return *this;
  }
  ~Shared() { detail::release(block_); }

  /// Takes over a value made with new.
  static Shared adopt(const T* value) {
    Shared shared;
    shared.value_ = value;
    shared.block_ = detail::make_shared_block(value, [](const void* p) { delete static_cast<const T*>(p); });
    return shared;
  }

  const T* get() const noexcept { return value_; }
  const T& operator*() const noexcept { return *value_; }
  const T* operator->() const noexcept { return value_; }
  explicit operator bool() const noexcept { return value_ != nullptr; }

 private:
  const T* value_ = nullptr;
  detail::SharedBlock* block_ = nullptr;
};

}  // namespace v0
}  // namespace couvert

#endif

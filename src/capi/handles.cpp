// SPDX-License-Identifier: Apache-2.0
// The table of handles.
#include "capi/handles.hpp"

#include <atomic>
#include <mutex>
#include <new>
#include <utility>
#include <vector>

#if defined(__unix__) && !defined(__EMSCRIPTEN__)
#include <pthread.h>
#define COUVERT_CAPI_FORKS 1
#endif

namespace couvert {
inline namespace v0 {
namespace capi {
namespace {

// A handle is a slot's number and how often the slot was used, in the two halves of a pointer.
constexpr int slot_bits = sizeof(std::uintptr_t) * 4;
constexpr std::uintptr_t slot_mask = (std::uintptr_t{1} << slot_bits) - 1;

struct Slot {
  std::shared_ptr<void> object;  // shared: see find_handle()
  std::uintptr_t use = 1;
  std::uint32_t process = 0;
  HandleType type = HandleType::error;
};

class Table {
 public:
  void* add(HandleType type, std::shared_ptr<void> object) {
    const std::lock_guard lock(mutex_);
    std::size_t at = slots_.size();
    if (!free_.empty()) {
      at = free_.back();
      free_.pop_back();
    } else {
      if (at >= slot_mask) return nullptr;
      free_.reserve(at + 1);  // taking a handle must not need memory
      slots_.emplace_back();
    }
    Slot& slot = slots_[at];
    slot.object = std::move(object);
    slot.type = type;
    slot.process = process_;
    return reinterpret_cast<void*>(slot.use << slot_bits | (at + 1));
  }

  std::shared_ptr<void> find(const void* handle, HandleType type) noexcept {
    const std::lock_guard lock(mutex_);
    const Slot* slot = slot_of(handle, type);
    return slot != nullptr && slot->process == process_ ? slot->object : nullptr;
  }

  std::shared_ptr<void> take(const void* handle, HandleType type) noexcept {
    const std::lock_guard lock(mutex_);
    Slot* slot = slot_of(handle, type);
    if (slot == nullptr) return nullptr;
    std::shared_ptr<void> object = std::move(slot->object);
    slot->object = nullptr;
    slot->use = (slot->use + 1) & slot_mask;
    if (slot->use == 0) slot->use = 1;
    free_.push_back(static_cast<std::size_t>(slot - slots_.data()));
    if (slot->process == process_) return object;
    new (&abandoned_) std::shared_ptr<void>(std::move(object));  // on purpose never ended
    return nullptr;
  }

  std::mutex& mutex() noexcept { return mutex_; }
  void forked() noexcept { ++process_; }

 private:
  Slot* slot_of(const void* handle, HandleType type) noexcept {
    const auto name = reinterpret_cast<std::uintptr_t>(handle);
    const std::uintptr_t number = name & slot_mask;
    if (number == 0 || number > slots_.size()) return nullptr;
    Slot& slot = slots_[number - 1];
    return slot.object && slot.use == name >> slot_bits && slot.type == type ? &slot : nullptr;
  }

  std::mutex mutex_;
  std::vector<Slot> slots_;
  std::vector<std::size_t> free_;
  std::uint32_t process_ = 0;
  alignas(std::shared_ptr<void>) unsigned char abandoned_[sizeof(std::shared_ptr<void>)];
};

Table& table() {
  // Never destroyed: handles may be freed while the process ends.
  static Table* const only = [] {
    auto* made = new Table;
#ifdef COUVERT_CAPI_FORKS
    // A child must neither find the table locked by a thread that stayed behind, nor use what belongs to such threads.
    pthread_atfork([] { table().mutex().lock(); }, [] { table().mutex().unlock(); },
                   [] {
                     table().forked();
                     table().mutex().unlock();
                   });
#endif
    return made;
  }();
  return *only;
}

std::atomic<std::int64_t> live_count{0};

}  // namespace

void* add_handle(HandleType type, std::shared_ptr<void> object) {
  void* handle = table().add(type, std::move(object));
  if (handle != nullptr) count_live(1);
  return handle;
}

std::shared_ptr<void> find_handle(const void* handle, HandleType type) noexcept { return table().find(handle, type); }

std::shared_ptr<void> take_handle(const void* handle, HandleType type) noexcept {
  auto object = table().take(handle, type);
  if (object) count_live(-1);
  return object;
}

void count_live(std::int64_t change) noexcept { live_count.fetch_add(change, std::memory_order_relaxed); }
std::int64_t live() noexcept { return live_count.load(std::memory_order_relaxed); }

}  // namespace capi
}  // namespace v0
}  // namespace couvert

// SPDX-License-Identifier: Apache-2.0
// Handles: names of objects, not addresses, so that a stale or foreign one is an error and never a crash.
#ifndef COUVERT_CAPI_HANDLES_HPP
#define COUVERT_CAPI_HANDLES_HPP

#include <cstdint>
#include <memory>

namespace couvert {
inline namespace v0 {
namespace capi {

enum class HandleType : std::uint8_t { error, book, client, house, world };

/// A pointer-sized name that was given to nobody before, or null when there are too many.
void* add_handle(HandleType type, std::shared_ptr<void> object);
/// Shared, so that an object outlives the call that uses it when another thread frees its handle. Null: no such handle,
/// of another type, freed, or made before a fork.
std::shared_ptr<void> find_handle(const void* handle, HandleType type) noexcept;
/// The handle is no more. An object from before a fork is let go without being ended: its threads stayed behind.
std::shared_ptr<void> take_handle(const void* handle, HandleType type) noexcept;

/// Counts handles and whatever else the caller has to free.
void count_live(std::int64_t change) noexcept;
std::int64_t live() noexcept;

}  // namespace capi
}  // namespace v0
}  // namespace couvert

#endif

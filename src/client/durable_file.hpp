// SPDX-License-Identifier: Apache-2.0
// A file that is on the disk when its writing returns.
#ifndef COUVERT_CLIENT_DURABLE_FILE_HPP
#define COUVERT_CLIENT_DURABLE_FILE_HPP

#include <string>
#include <string_view>

#include "couvert/error.hpp"

namespace couvert {
inline namespace v0 {
namespace client {

/// Writes or replaces a file, whole or not at all: what it is the last copy of may be forgotten afterwards.
/// Errors: storage_io, storage_full.
Status write_durably(const std::string& path, std::string_view content);

}  // namespace client
}  // namespace v0
}  // namespace couvert

#endif

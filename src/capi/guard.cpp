// SPDX-License-Identifier: Apache-2.0
// Errors, texts and buffers at the boundary.
#include "capi/guard.hpp"

#include <cstdlib>
#include <cstring>
#include <exception>
#include <new>

namespace couvert {
inline namespace v0 {
namespace capi {

namespace {

// What the accessors of an error answer with: texts that end with 0.
struct ErrorRecord {
  explicit ErrorRecord(const Error& from)
      : error(from), message(from.message()), path(from.path()), details(from.details_json()) {}
  Error error;
  std::string message, path, details;
};

std::shared_ptr<ErrorRecord> record_of(const couvert_error* error) noexcept {
  return std::static_pointer_cast<ErrorRecord>(find_handle(error, HandleType::error));
}

}  // namespace

couvert_code give(couvert_error** to, const Error& error) noexcept {
  if (to == nullptr) return static_cast<couvert_code>(error.code());
  try {
    *to = static_cast<couvert_error*>(add_handle(HandleType::error, std::make_shared<ErrorRecord>(error)));
  } catch (...) {
    *to = nullptr;  // the number has to do
  }
  return static_cast<couvert_code>(error.code());
}

Error caught() noexcept {
  try {
    throw;
  } catch (const Refused& refused) {
    return refused.error;
  } catch (const std::bad_alloc&) {
    return Error(Errc::no_memory);
  } catch (const std::exception& error) {
    try {
      return Error(Errc::internal, error.what());
    } catch (...) {
      return Error(Errc::internal);
    }
  } catch (...) {
    return Error(Errc::internal);
  }
}

std::string_view text(const char* data, std::size_t size) {
  if (data == nullptr && size != 0) refuse(Errc::invalid_argument, "a text is NULL but has a size");
  return data == nullptr ? std::string_view() : std::string_view(data, size);
}

std::shared_ptr<void> object(const void* handle, HandleType type) {
  auto found = find_handle(handle, type);
  if (!found) refuse(Errc::invalid_argument, "no such handle: NULL, freed, of another type, or made before a fork");
  return found;
}

Output::Output(couvert_buf* out) : out_(out) {
  if (out == nullptr) refuse(Errc::invalid_argument, "out is NULL");
}

void Output::text(std::string_view value) {
  char* data = static_cast<char*>(std::malloc(value.size() + 1));
  if (data == nullptr) throw std::bad_alloc();
  if (!value.empty()) std::memcpy(data, value.data(), value.size());
  data[value.size()] = 0;
  couvert_buf_free(out_);
  *out_ = {data, value.size()};
  count_live(1);
}

}  // namespace capi
}  // namespace v0
}  // namespace couvert

using couvert::capi::record_of;

extern "C" {

void couvert_buf_free(couvert_buf* buf) {
  if (buf == nullptr || buf->data == nullptr) return;
  std::free(buf->data);
  *buf = {nullptr, 0};
  couvert::capi::count_live(-1);
}

couvert_code couvert_reply_set(couvert_reply* reply, const char* data, size_t size) {
  return couvert::capi::guard(nullptr, [&] {
    if (reply == nullptr) couvert::capi::refuse(couvert::Errc::invalid_argument, "reply is NULL");
    reply->text = couvert::capi::text(data, size);
    reply->set = true;
  });
}

couvert_code couvert_error_code(const couvert_error* error) {
  const auto record = record_of(error);
  return record ? static_cast<couvert_code>(record->error.code()) : COUVERT_OK;
}
const char* couvert_error_kind(const couvert_error* error) {
  const auto record = record_of(error);
  return record ? couvert::error_kind_name(record->error.kind()).data() : "";
}
const char* couvert_error_name(const couvert_error* error) {
  const auto record = record_of(error);
  return record ? record->error.name().data() : "";
}
int32_t couvert_error_retryable(const couvert_error* error) {
  const auto record = record_of(error);
  return record && record->error.retryable() ? 1 : 0;
}
const char* couvert_error_message(const couvert_error* error) {
  const auto record = record_of(error);
  return record ? record->message.c_str() : "";
}
const char* couvert_error_path(const couvert_error* error) {
  const auto record = record_of(error);
  return record ? record->path.c_str() : "";
}
const char* couvert_error_details(const couvert_error* error) {
  const auto record = record_of(error);
  return record ? record->details.c_str() : "";
}
void couvert_error_free(couvert_error* error) { couvert::capi::take_handle(error, couvert::capi::HandleType::error); }

}  // extern "C"

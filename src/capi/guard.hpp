// SPDX-License-Identifier: Apache-2.0
// The wall between C++ and C: the only catch-all, and what turns arguments into values and values into outputs.
#ifndef COUVERT_CAPI_GUARD_HPP
#define COUVERT_CAPI_GUARD_HPP

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "capi/documents.hpp"
#include "capi/handles.hpp"
#include "couvert/c/couvert.h"
#include "couvert/codec.hpp"

namespace couvert {
inline namespace v0 {
namespace capi {

/// How a refusal leaves a function's body; guard() catches it.
struct Refused {
  Error error;
};

template <class T>
T need(Result<T> result) {
  if (!result) throw Refused{result.error()};
  return *std::move(result);
}
inline void need(const Status& status) {
  if (!status) throw Refused{status.error()};
}
[[noreturn]] inline void refuse(Errc code, std::string message, std::string path = {}) {
  throw Refused{Error(code, std::move(message), std::move(path))};
}

/// Writes the error and returns its number.
couvert_code give(couvert_error** to, const Error& error) noexcept;
/// What was thrown, as an error. Inside a catch clause only.
Error caught() noexcept;

template <class F>
couvert_code guard(couvert_error** error, F&& body) noexcept {
  if (error != nullptr) *error = nullptr;
  try {
    std::forward<F>(body)();
    return COUVERT_OK;
  } catch (...) {
    return give(error, caught());
  }
}

// ---- inputs ----

/// Errors: invalid_argument (NULL with a size).
std::string_view text(const char* data, std::size_t size);

template <class T>
T document(const char* data, std::size_t size) {
  return need(from_json<T>(text(data, size)));
}
/// Where a function takes several documents: the path of an error begins with the document's name.
template <class T>
T document(std::string_view name, const char* data, std::size_t size) {
  auto value = from_json<T>(text(data, size));
  if (!value) throw Refused{value.error().under("/" + std::string(name))};
  return *std::move(value);
}
template <class T>
T id(const char* data, std::size_t size) {
  return need(T::parse(text(data, size)));
}
/// Errors: invalid_argument (no handle of that type).
std::shared_ptr<void> object(const void* handle, HandleType type);

// ---- outputs ----

/// A place for a result; made before anything happens, so that a NULL has no effect. Errors: invalid_argument.
class Output {
 public:
  explicit Output(couvert_buf* out);
  void text(std::string_view value);
  template <class T>
  void document(const T& value) {
    std::string all;
    all.reserve(usual_octets);
    append_json(all, value);
    text(all);
  }
  template <class Range>
  void documents(const Range& values) {
    std::string all = "[";
    all.reserve(usual_octets);
    for (const auto& value : values) {
      if (all.size() > 1) all.push_back(',');
      append_json(all, value);
    }
    text(all += "]");
  }

 private:
  static constexpr std::size_t usual_octets = 8192;  // of an answer with a quote: it need not grow

  couvert_buf* out_;
};

template <class T>
class Number {
 public:
  explicit Number(T* out) : out_(out) {
    if (out == nullptr) refuse(Errc::invalid_argument, "out is NULL");
  }
  void set(T value) noexcept { *out_ = value; }

 private:
  T* out_;
};

/// A new handle for an object.
template <class Handle>
class Made {
 public:
  Made(Handle** out, HandleType type) : out_(out), type_(type) {
    if (out == nullptr) refuse(Errc::invalid_argument, "out is NULL");
    *out = nullptr;
  }
  void set(std::shared_ptr<void> object) {
    void* handle = add_handle(type_, std::move(object));
    if (handle == nullptr) refuse(Errc::limit_exceeded, "too many handles");
    *out_ = static_cast<Handle*>(handle);
  }

 private:
  Handle** out_;
  HandleType type_;
};

/// What a host wants to have back, once.
class Userdata {
 public:
  Userdata(void* data, void (*free)(void*)) noexcept : data_(data), free_(free) {}
  Userdata(const Userdata&) = delete;
  Userdata& operator=(const Userdata&) = delete;
  ~Userdata() {
    if (free_ != nullptr) free_(data_);
  }
  void* get() const noexcept { return data_; }

 private:
  void* data_;
  void (*free_)(void*);
};

/// A callback with what belongs to it.
struct Watcher {
  Watcher(couvert_callback function, void* userdata, void (*free_userdata)(void*)) noexcept
      : call(function), data(userdata, free_userdata) {}
  couvert_callback call;
  Userdata data;
};

}  // namespace capi
}  // namespace v0
}  // namespace couvert

/// Filled by couvert_reply_set().
struct couvert_reply {
  std::string text;
  bool set = false;
};

#endif

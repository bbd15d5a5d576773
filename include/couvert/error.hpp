// SPDX-License-Identifier: Apache-2.0
// Errors as values: a numbered code, its kind, and where it happened.
#ifndef COUVERT_ERROR_HPP
#define COUVERT_ERROR_HPP

#include <cstdint>
#include <cstdlib>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "couvert/error_codes.h"
#include "couvert/shared.hpp"

namespace couvert {
inline namespace v0 {

/// What a caller can do about an error; every code belongs to one kind.
enum class ErrorKind : std::uint8_t { invalid, refused, conflict, not_found, denied, unavailable, corrupt, internal };

/// A row of the catalogue in bindings/spec/errors.json.
struct ErrorInfo {
  Errc code;
  std::string_view name;
  ErrorKind kind;
  bool retryable;
  int http_status;
  std::string_view text;
};

/// The catalogue row of a code; codes outside the catalogue answer with the row of Errc::internal.
/// Threads: any.
const ErrorInfo& error_info(Errc code) noexcept;
/// Every row, by rising code. For reference pages and for reading codes by name.
std::span<const ErrorInfo> error_catalogue() noexcept;
std::string_view error_kind_name(ErrorKind kind) noexcept;

/// One failure. Cheap to copy; immutable.
class Error {
 public:
  /// @param message English, for developers, free of personal data; empty takes the catalogue's text.
  /// @param path JSON Pointer (RFC 6901) of the offending member, empty when none applies.
  /// @param details_json A JSON object with the machine-readable part, or empty.
  explicit Error(Errc code, std::string message = {}, std::string path = {}, std::string details_json = {});

  Errc code() const noexcept { return code_; }
  ErrorKind kind() const noexcept { return error_info(code_).kind; }
  bool retryable() const noexcept { return error_info(code_).retryable; }
  std::string_view name() const noexcept { return error_info(code_).name; }
  std::string_view message() const noexcept;
  std::string_view path() const noexcept;
  std::string_view details_json() const noexcept;

  /// The same error seen from an enclosing document: `prefix` is put before the path.
  Error under(std::string_view prefix) const;

  friend bool operator==(const Error& a, const Error& b) noexcept;

 private:
  struct Detail {
    std::string message, path, details_json;
  };
  Errc code_;
  Shared<Detail> detail_;  // shared: errors are copied through layers, their text never changes
};

/// A value or an Error. Asking for the missing one is a contract violation and ends the process.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

  bool ok() const noexcept { return state_.index() == 0; }
  explicit operator bool() const noexcept { return ok(); }

  T& value() & { return *expect(); }
  const T& value() const& { return *const_cast<Result*>(this)->expect(); }
  T&& value() && { return std::move(*expect()); }
  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }
  T&& operator*() && { return std::move(*this).value(); }
  T* operator->() { return expect(); }
  const T* operator->() const { return const_cast<Result*>(this)->expect(); }
  T value_or(T other) const& { return ok() ? std::get<0>(state_) : std::move(other); }

  const Error& error() const {
    if (ok()) std::abort();
    return std::get<1>(state_);
  }

  template <class F>
  auto map(F&& f) && -> Result<decltype(f(std::declval<T&&>()))> {
    if (!ok()) return error();
    return f(std::get<0>(std::move(state_)));
  }
  template <class F>
  auto and_then(F&& f) && -> decltype(f(std::declval<T&&>())) {
    if (!ok()) return error();
    return f(std::get<0>(std::move(state_)));
  }

 private:
  T* expect() {
    if (!ok()) std::abort();
    return &std::get<0>(state_);
  }
  std::variant<T, Error> state_;
};

template <>
class [[nodiscard]] Result<void> {
 public:
  Result() = default;
  Result(Error error) : error_(Shared<Error>::adopt(new Error(std::move(error)))) {}
  bool ok() const noexcept { return !error_; }
  explicit operator bool() const noexcept { return ok(); }
  const Error& error() const {
    if (ok()) std::abort();
    return *error_;
  }

 private:
  Shared<Error> error_;  // shared: null means success, so a Status copies as one pointer
};

/// Success, or an Error.
using Status = Result<void>;

}  // namespace v0
}  // namespace couvert

#endif

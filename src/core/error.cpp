// SPDX-License-Identifier: Apache-2.0
// The error catalogue as a sorted table, and the shared text of an error.
#include "couvert/error.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace couvert {
inline namespace v0 {
namespace {

constexpr ErrorInfo catalogue[] = {
#define COUVERT_ERROR_ROW(number, name, kind, retryable, http, text) \
  {Errc::name, #name, ErrorKind::kind, retryable, http, text},
#include "core/error_catalogue.inc"
#undef COUVERT_ERROR_ROW
};

constexpr bool by_code(const ErrorInfo& a, const ErrorInfo& b) noexcept { return a.code < b.code; }
static_assert(std::is_sorted(std::begin(catalogue), std::end(catalogue), by_code), "error_info() searches by halving");

constexpr std::size_t internal_row = [] {
  std::size_t row = 0;
  while (catalogue[row].code != Errc::internal) ++row;
  return row;
}();

}  // namespace

const ErrorInfo& error_info(Errc code) noexcept {
  const auto* row = std::lower_bound(std::begin(catalogue), std::end(catalogue), code,
                                     [](const ErrorInfo& info, Errc wanted) { return info.code < wanted; });
  return row != std::end(catalogue) && row->code == code ? *row : catalogue[internal_row];
}

std::span<const ErrorInfo> error_catalogue() noexcept { return catalogue; }

std::string_view error_kind_name(ErrorKind kind) noexcept {
  switch (kind) {
    case ErrorKind::invalid: return "invalid";
    case ErrorKind::refused: return "refused";
    case ErrorKind::conflict: return "conflict";
    case ErrorKind::not_found: return "not_found";
    case ErrorKind::denied: return "denied";
    case ErrorKind::unavailable: return "unavailable";
    case ErrorKind::corrupt: return "corrupt";
    case ErrorKind::internal: break;
  }
  return "internal";
}

Error::Error(Errc code, std::string message, std::string path, std::string details_json) : code_(code) {
  // An error without words of its own needs no memory: refusals are normal results and must stay cheap.
  if (message.empty() && path.empty() && details_json.empty()) return;
  detail_ = Shared<Detail>::adopt(new Detail{std::move(message), std::move(path), std::move(details_json)});
}

std::string_view Error::message() const noexcept {
  if (detail_ && !detail_->message.empty()) return detail_->message;
  return error_info(code_).text;
}

std::string_view Error::path() const noexcept { return detail_ ? std::string_view(detail_->path) : std::string_view(); }

std::string_view Error::details_json() const noexcept {
  return detail_ ? std::string_view(detail_->details_json) : std::string_view();
}

Error Error::under(std::string_view prefix) const {
  if (prefix.empty()) return *this;
  std::string path(prefix);
  if (!detail_) return Error(code_, {}, std::move(path));
  path += detail_->path;
  return Error(code_, detail_->message, std::move(path), detail_->details_json);
}

bool operator==(const Error& a, const Error& b) noexcept {
  return a.code_ == b.code_ && a.message() == b.message() && a.path() == b.path() &&
         a.details_json() == b.details_json();
}

}  // namespace v0
}  // namespace couvert

// SPDX-License-Identifier: Apache-2.0
// Text that must not reach a log or an error message.
#ifndef COUVERT_SERVER_AUTH_SECRET_HPP
#define COUVERT_SERVER_AUTH_SECRET_HPP

#include <openssl/crypto.h>

#include <string>
#include <string_view>
#include <utility>

namespace couvert::server {

/// Holds a secret and wipes it. No conversion, comparison or stream operator: whoever wants the text has to write reveal().
class Secret {
 public:
  Secret() = default;
  explicit Secret(std::string text) : text_(std::move(text)) {}
  Secret(Secret&& other) noexcept : text_(std::move(other.text_)) { other.wipe(); }
  Secret& operator=(Secret&& other) noexcept {
    wipe();
    text_ = std::move(other.text_);
    other.wipe();
    return *this;
  }
  Secret(const Secret&) = delete;
  Secret& operator=(const Secret&) = delete;
  ~Secret() { wipe(); }

  std::string_view reveal() const noexcept { return text_; }

 private:
  void wipe() noexcept {
    if (!text_.empty()) OPENSSL_cleanse(text_.data(), text_.size());
    text_.clear();
  }
  std::string text_;
};

}  // namespace couvert::server

#endif

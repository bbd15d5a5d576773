// SPDX-License-Identifier: Apache-2.0
// Text in several languages.
#ifndef COUVERT_TEXT_HPP
#define COUVERT_TEXT_HPP

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace couvert {
inline namespace v0 {

/// Text by language tag ("fr", "en-GB", "default"), in insertion order; each tag at most once.
struct LocalizedText {
  std::vector<std::pair<std::string, std::string>> by_locale;

  LocalizedText() = default;
  /// One text under the tag "default".
  explicit LocalizedText(std::string text) { by_locale.emplace_back("default", std::move(text)); }

  bool empty() const noexcept { return by_locale.empty(); }
  /// The text for the first tag of the chain that is held: exactly, then its language alone ("fr" for "fr-CA"),
  /// then the first held of that language ("en-GB" for "en"). Else "default", else the first one held, else
  /// empty. '_' and '-' are alike, case is ignored.
  std::string_view get(std::span<const std::string_view> chain) const noexcept;
  std::string_view get(std::string_view locale) const noexcept { return get(std::span(&locale, 1)); }
  /// Whether a text is held for the tag, or for its language alone: get() would then not have to fall back further.
  bool has(std::string_view locale) const noexcept;
  /// Replaces the text of the tag (compared as in get()), or adds it at the end.
  void set(std::string_view locale, std::string text);
  friend bool operator==(const LocalizedText&, const LocalizedText&) = default;
};

/// UTF-8 without control characters other than tab and line feed, no overlong forms or surrogates.
bool valid_text(std::string_view text) noexcept;

}  // namespace v0
}  // namespace couvert

#endif

// SPDX-License-Identifier: Apache-2.0
// The books that hold for a cart, decided once, and prices by them.
#ifndef COUVERT_MENU_BOOKS_HPP
#define COUVERT_MENU_BOOKS_HPP

#include <cstdint>
#include <vector>

#include "couvert/price_context.hpp"
#include "menu/index_data.hpp"

namespace couvert {
inline namespace v0 {
namespace detail {

/// Empty for most menus at most times: then it holds no memory and every price is the menu's.
class ActiveBooks {
 public:
  ActiveBooks() noexcept = default;
  ActiveBooks(const IndexData& data, const PriceContext& context) {
    if (!data.books.empty()) choose(data, context);
  }

  bool empty() const noexcept { return books_.empty(); }
  std::int64_t item(std::uint32_t index, std::int64_t otherwise) const noexcept {
    return find(&BookEntry::items, index, otherwise);
  }
  std::int64_t variant(std::uint32_t index, std::int64_t otherwise) const noexcept {
    return find(&BookEntry::variants, index, otherwise);
  }
  std::int64_t option(std::uint32_t index, std::int64_t otherwise) const noexcept {
    return find(&BookEntry::options, index, otherwise);
  }
  /// Those that hold, in the order of the menu.
  const std::vector<const BookEntry*>& books() const noexcept { return books_; }

 private:
  void choose(const IndexData& data, const PriceContext& context);
  std::int64_t find(BookEntry::Prices BookEntry::*prices, std::uint32_t index, std::int64_t otherwise) const noexcept {
    for (const BookEntry* book : books_)
      if (const std::int64_t* price = BookEntry::find(book->*prices, index)) return *price;
    return otherwise;
  }

  std::vector<const BookEntry*> books_;
};

/// What one piece of an item, or of one of its variants, costs before options.
inline std::int64_t price_of(const IndexData& data, const ActiveBooks& books, std::uint32_t item,
                             std::uint32_t variant) noexcept {
  if (variant != none) return books.variant(variant, data.variants[variant].price);
  return books.item(item, data.items[item].price);
}

}  // namespace detail
}  // namespace v0
}  // namespace couvert

#endif

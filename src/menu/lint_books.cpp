// SPDX-License-Identifier: Apache-2.0
// lint(): price books, and books that contradict each other.
#include "menu/lint_context.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace couvert {
inline namespace v0 {
namespace detail {
namespace {

constexpr std::int32_t week_minutes = 7 * 1440;

/// Whether both conditions can be met at once; an empty one always is.
template <class T>
bool can_meet(const std::vector<T>& a, const std::vector<T>& b) {
  return a.empty() || b.empty() || std::any_of(a.begin(), a.end(), [&](const T& value) {
           return std::find(b.begin(), b.end(), value) != b.end();
         });
}

bool weeks_overlap(const WeeklyWindow& a, const WeeklyWindow& b) {
  const auto begin = [](const WeeklyWindow& w) { return (w.day - 1) * 1440 + w.window.open_minute; };
  const auto length = [](const WeeklyWindow& w) { return w.window.close_minute - w.window.open_minute; };
  const std::int32_t ahead = ((begin(b) - begin(a)) % week_minutes + week_minutes) % week_minutes;
  return ahead < length(a) || week_minutes - ahead < length(b);
}

/// Exceptions are single days; books that meet only there are left alone.
bool can_meet(const std::optional<Calendar>& a, const std::optional<Calendar>& b) {
  if (!a || !b) return true;
  if ((a->until && b->from && *a->until < *b->from) || (b->until && a->from && *b->until < *a->from)) return false;
  return std::any_of(a->weekly.begin(), a->weekly.end(), [&](const WeeklyWindow& x) {
    return std::any_of(b->weekly.begin(), b->weekly.end(), [&](const WeeklyWindow& y) { return weeks_overlap(x, y); });
  });
}

bool can_meet(const PriceBook& a, const PriceBook& b) {
  return can_meet(a.channels, b.channels) && can_meet(a.fulfilments, b.fulfilments) && can_meet(a.venues, b.venues) &&
         can_meet(a.calendar, b.calendar);
}

class BookLint {
 public:
  explicit BookLint(LintContext& lint) : lint_(lint) {}

  void run() {
    const Path root;
    std::unordered_set<std::string_view> refs;
    for (std::size_t i = 0; i < lint_.menu.price_books.size(); ++i) {
      const PriceBook& book = lint_.menu.price_books[i];
      const Path here = root.at("price_books", i);
      if (!valid_ref(book.ref)) lint_.error(Kind::bad_ref, here.member("ref"), book.ref);
      if (!refs.insert(book.ref).second) lint_.error(Kind::duplicate_ref, here.member("ref"), book.ref);
      head(book, here);
      for (std::size_t k = 0; k < book.prices.size(); ++k) entry(i, book.prices[k], here.at("prices", k));
    }
  }

 private:
  using Thing = std::tuple<std::string_view, std::string_view, std::string_view, std::string_view>;
  struct Priced {
    std::size_t book;
    std::int64_t minor;
  };

  void head(const PriceBook& book, const Path& path) {
    lint_.text(book.name, path.member("name"), book.ref, false, limits::name_octets);
    lint_.words(book.channels, limits::item_tags, path.member("channels"), book.ref);
    for (const VenueId& venue : book.venues)
      if (!valid_venue_id(venue)) lint_.error(Kind::bad_ref, path.member("venues"), book.ref);
    Availability times;
    times.calendar = book.calendar;
    lint_.availability(times, path, book.ref);
  }

  void entry(std::size_t book, const BookPrice& price, const Path& path) {
    const bool of_item = !price.item.empty(), of_option = !price.group.empty() && !price.option.empty();
    const bool mixed = of_item ? !price.group.empty() || !price.option.empty() : !price.variant.empty();
    if (of_item == of_option || mixed) return lint_.error(Kind::bad_ref, path, lint_.menu.price_books[book].ref);
    if (!(of_item ? item(price, path) : option(price, path))) return;
    auto& others = known_[Thing(price.item, price.variant, price.group, price.option)];
    const bool told = std::any_of(others.begin(), others.end(), [&](const Priced& other) {
      return other.minor != price.price_minor && meet(other.book, book);
    });
    const bool twice =
        std::any_of(others.begin(), others.end(), [&](const Priced& other) { return other.book == book; });
    if (twice)
      lint_.warning(Kind::duplicate_link, path, of_item ? price.item : price.option);
    else if (told)
      lint_.warning(Kind::book_conflict, path, of_item ? price.item : price.option);
    others.push_back({book, price.price_minor});
  }

  bool item(const BookPrice& price, const Path& path) {
    lint_.price(price.price_minor, false, path.member("price_minor"), price.item);
    const auto known = lint_.items.find(price.item);
    if (known == lint_.items.end()) return lint_.error(Kind::dangling_ref, path.member("item"), price.item), false;
    const std::vector<Variant>& variants = lint_.menu.items[known->second].variants;
    if (price.variant.empty()) {
      if (!variants.empty()) lint_.warning(Kind::no_effect, path, price.item);  // variants have prices of their own
      return true;
    }
    if (std::any_of(variants.begin(), variants.end(), [&](const Variant& v) { return v.ref == price.variant; }))
      return true;
    return lint_.error(Kind::dangling_ref, path.member("variant"), price.variant), false;
  }

  bool option(const BookPrice& price, const Path& path) {
    lint_.price(price.price_minor, true, path.member("price_minor"), price.option);
    const auto known = lint_.groups.find(price.group);
    if (known == lint_.groups.end()) return lint_.error(Kind::dangling_ref, path.member("group"), price.group), false;
    const std::vector<Option>& options = lint_.menu.groups[known->second].options;
    if (std::any_of(options.begin(), options.end(), [&](const Option& o) { return o.ref == price.option; }))
      return true;
    return lint_.error(Kind::dangling_ref, path.member("option"), price.option), false;
  }

  /// Pairs are few, prices many: each pair is looked at once.
  bool meet(std::size_t a, std::size_t b) {
    const auto [at, fresh] = meets_.try_emplace({a, b}, false);
    if (fresh) at->second = can_meet(lint_.menu.price_books[a], lint_.menu.price_books[b]);
    return at->second;
  }

  LintContext& lint_;
  std::map<Thing, std::vector<Priced>> known_;
  std::map<std::pair<std::size_t, std::size_t>, bool> meets_;
};

}  // namespace

void lint_books(LintContext& lint) { BookLint(lint).run(); }

}  // namespace detail
}  // namespace v0
}  // namespace couvert

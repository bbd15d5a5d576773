// SPDX-License-Identifier: Apache-2.0
// What is published, in memory: one immutable snapshot a venue, and the words it is found by.
#include "house/books.hpp"

#include <algorithm>
#include <mutex>
#include <tuple>

#include "couvert/codec.hpp"
#include "house/fold.hpp"

namespace couvert {
inline namespace v0 {
namespace house {
namespace {

constexpr std::size_t dishes_shown = 5;

std::string folded(const LocalizedText& text) {
  std::string out;
  for (const auto& [locale, words] : text.by_locale) out += fold(words) + ' ';
  return out;
}

void add_sections(const std::vector<Section>& sections, std::string& out) {
  for (const Section& section : sections) {
    out += folded(section.name);
    add_sections(section.sections, out);
  }
}

std::shared_ptr<const SearchWords> make_words(const VenueBook& book) {
  auto words = std::make_shared<SearchWords>();
  words->name = fold(book.venue.name);
  words->about = fold(book.venue.kind) + ' ';
  for (const std::string& tag : book.venue.tags) words->about += fold(tag) + ' ';
  if (!book.index) return words;
  const Menu& menu = book.index->menu();
  add_sections(menu.sections, words->about);
  for (const Item& item : menu.items) {
    if (item.sold_alone) words->dishes.emplace_back(item.ref, folded(item.name));
  }
  return words;
}

/// Open then, that way? A guest who has not said where to may still look.
bool open_for(const VenueBook& book, const VenueQuery& query, Fulfilment fulfilment) {
  OrderableQuery ask;
  ask.fulfilment = fulfilment;
  ask.now = *query.open_at;
  if (fulfilment == Fulfilment::delivery) ask.destination = query.near;
  const Orderable answer = orderable(book.venue, ask);
  return answer.ok || std::all_of(answer.reasons.begin(), answer.reasons.end(),
                                  [](const Reason& reason) { return reason.code == Errc::destination_required; });
}

bool serves(const VenueBook& book, const VenueQuery& query) {
  if (query.fulfilment && !offer_for(book.venue, *query.fulfilment)) return false;
  if (!query.open_at) return true;
  if (!book.index) return false;
  return std::any_of(book.venue.offers.begin(), book.venue.offers.end(), [&](const FulfilmentOffer& offer) {
    return (!query.fulfilment || offer.fulfilment == *query.fulfilment) && open_for(book, query, offer.fulfilment);
  });
}

bool holds(const std::string& text, const std::string& word) { return text.find(word) != std::string::npos; }

/// How well the venue answers the words: 0 not at all, else more for words of its name. Fills in the dishes found.
int score(const SearchWords& words, const std::vector<std::string>& wanted, std::vector<Ref>& dishes) {
  std::vector<std::pair<std::ptrdiff_t, const Ref*>> found;  // words matched, negative: most first
  std::vector<bool> met(wanted.size(), false);
  int total = 1;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    const bool in_name = holds(words.name, wanted[i]);
    total += in_name ? 1 : 0;
    met[i] = in_name || holds(words.about, wanted[i]);
  }
  for (const auto& [ref, name] : words.dishes) {
    std::ptrdiff_t matched = 0;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
      if (!holds(name, wanted[i])) continue;
      met[i] = true;
      ++matched;
    }
    if (matched > 0) found.emplace_back(-matched, &ref);
  }
  if (std::find(met.begin(), met.end(), false) != met.end()) return 0;
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  for (std::size_t i = 0; i < std::min(found.size(), dishes_shown); ++i) dishes.push_back(*found[i].second);
  return total;
}

}  // namespace

Books::PreparedBook Books::prepare(VenueBookPtr book) {
  Entries one;
  auto words = make_words(*book);
  const VenueId venue = book->venue.id;
  one.emplace(venue, Entry{std::move(book), std::move(words)});
  return one.extract(one.begin());
}

Books::PreparedStock Books::prepare(const VenueId& venue, VenueStockPtr stock) {
  Stocks one;
  one.emplace(venue, std::move(stock));
  return one.extract(one.begin());
}

void Books::put(PreparedBook book) noexcept {
  std::unique_lock lock(mutex_);
  auto placed = entries_.insert(std::move(book));
  if (!placed.inserted) std::swap(placed.position->second, placed.node.mapped());
}

VenueBookPtr Books::find(std::string_view venue) const {
  std::shared_lock lock(mutex_);
  auto found = entries_.find(venue);
  return found == entries_.end() ? nullptr : found->second.book;
}

VenueId Books::next(std::string_view after) const {
  std::shared_lock lock(mutex_);
  const auto found = entries_.upper_bound(after);
  return found == entries_.end() ? VenueId() : found->first;
}

void Books::put_stock(PreparedStock stock) noexcept {
  std::unique_lock lock(mutex_);
  auto placed = stocks_.insert(std::move(stock));
  if (!placed.inserted) std::swap(placed.position->second, placed.node.mapped());
}

VenueStockPtr Books::stock(std::string_view venue) const {
  std::shared_lock lock(mutex_);
  auto found = stocks_.find(venue);
  return found == stocks_.end() ? nullptr : found->second;
}

std::vector<VenueId> Books::stocks_due(Instant now) const {
  std::vector<VenueId> due;
  std::shared_lock lock(mutex_);
  for (const auto& [venue, stock] : stocks_) {
    const auto end = stock->book.next_end();
    if (end && *end <= now) due.push_back(venue);
  }
  return due;
}

std::vector<VenueHit> Books::search(const VenueQuery& query) const {
  std::vector<Entry> entries;
  {
    std::shared_lock lock(mutex_);
    for (const auto& [id, entry] : entries_) entries.push_back(entry);
  }
  struct Scored {
    int score;
    VenueHit hit;
  };
  const std::vector<std::string> wanted = folded_words(query.text);
  std::vector<Scored> found;
  for (const Entry& entry : entries) {
    Scored one{1, {entry.book, std::nullopt, {}}};
    if (!wanted.empty()) one.score = score(*entry.words, wanted, one.hit.dishes);
    if (one.score == 0) continue;
    if (query.near) {
      one.hit.distance_m = distance_m(*query.near, entry.book->venue.position);
      if (query.within_m && *one.hit.distance_m > static_cast<double>(*query.within_m)) continue;
    }
    if (serves(*entry.book, query)) found.push_back(std::move(one));
  }
  // Entries are sorted by id, and stay so among equals.
  std::stable_sort(found.begin(), found.end(), [](const Scored& a, const Scored& b) {
    if (a.hit.distance_m && b.hit.distance_m) return *a.hit.distance_m < *b.hit.distance_m;
    return a.score > b.score;
  });
  std::vector<VenueHit> hits;
  hits.reserve(found.size());
  for (Scored& one : found) hits.push_back(std::move(one.hit));
  return hits;
}

}  // namespace house
}  // namespace v0
}  // namespace couvert

// SPDX-License-Identifier: Apache-2.0
// Double entries: a sale, its changes, its reversal, and the money taken at the door.
#include "order/postings.hpp"
#include "core/plant.hpp"

#include <limits>
#include <map>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace detail {
namespace {

/// a += b unless the sum leaves 64 bits.
bool add_to(std::int64_t& a, std::int64_t b) noexcept {
  using Range = std::numeric_limits<std::int64_t>;
  if (b > 0 ? a > Range::max() - b : a < Range::min() - b) return false;
  a += b;
  return true;
}

/// Sums by account and party; remembers an overflow.
class Book {
 public:
  void add(Account account, const std::string& party, std::int64_t minor) {
    if (!add_to(sums_[{account, party}], minor)) fits_ = false;
  }
  void subtract(Account account, const std::string& party, std::int64_t minor) {
    if (minor == std::numeric_limits<std::int64_t>::min()) {
      fits_ = false;
    } else {
      add(account, party, -minor);
    }
  }
  Result<std::vector<Posting>> postings() const {
    if (!fits_) return Error(Errc::money_overflow);
    std::vector<Posting> list;
    for (const auto& [key, minor] : sums_) {
      if (minor != 0) list.push_back({key.first, key.second, minor});
    }
    return list;
  }

 private:
  std::map<std::pair<Account, std::string>, std::int64_t> sums_;
  bool fits_ = true;
};

/// A line or a fee, or a part of one: what is left of it after its discount goes to `owner`, the tax in or on it to its
/// rule.
template <class Part>
void post_part(Book& book, const Part& part, Account owner, const std::string& party) {
  if constexpr (requires { part.parts; }) {
    // Parts may be taxed by several rules, some contained and some added; they make the whole.
    for (const QuotePart& each : part.parts) post_part(book, each, owner, party);
    if (!part.parts.empty()) return;
  }
  book.subtract(owner, party, part.gross_minor);
  book.add(owner, party, part.discount_minor);
  if (part.tax_included) book.add(owner, party, part.tax_minor);
  book.subtract(Account::tax, part.tax_rule, part.tax_minor);
}

/// Between acceptance and delivery the sale stands in the books.
bool sale_is_posted(OrderState state) noexcept {
  return rank(state) >= rank(OrderState::accepted) && rank(state) <= rank(OrderState::handed_over);
}

Result<std::vector<Posting>> collection_postings(const Order& order) {
  Book book;
  book.add(Account::provider_clearing, order.venue, order.quote.totals.total_minor);
  book.subtract(Account::customer, order.customer, order.quote.totals.total_minor);
  return book.postings();
}

}  // namespace

bool balanced(const std::vector<Posting>& postings) noexcept {
  std::int64_t sum = 0;
  for (const Posting& posting : postings) {
    if (!add_to(sum, posting.amount_minor)) return false;
  }
  return sum == 0;
}

Result<std::vector<Posting>> sale_postings(const Quote& quote, const std::string& customer, const VenueId& venue) {
  Book book;
  book.add(Account::customer, customer, quote.totals.total_minor);
  for (const QuoteLine& line : quote.lines) post_part(book, line, Account::restaurant, venue);
  for (const QuoteFee& fee : quote.fees) post_part(book, fee, Account::platform, {});
  book.subtract(Account::platform, {}, quote.totals.rounding_minor);
  book.subtract(Account::tips, venue, quote.totals.tip_minor);
  auto postings = book.postings();
  if (postings && !balanced(*postings)) {
    return Error(Errc::posting_unbalanced, "the parts of the quote do not make its total");
  }
  return postings;
}

Result<std::vector<Posting>> difference(const std::vector<Posting>& before, const std::vector<Posting>& after) {
  Book book;
  for (const Posting& posting : after) book.add(posting.account, posting.party, posting.amount_minor);
  for (const Posting& posting : before) book.subtract(posting.account, posting.party, posting.amount_minor);
  return book.postings();
}

Result<std::vector<Posting>> postings_of_step(const Order& order, OrderVerb verb, OrderState target,
                                              const Quote* new_quote) {
  const auto sale = [&order](const Quote& quote) { return sale_postings(quote, order.customer, order.venue); };
  if (verb == OrderVerb::accept) return sale(order.quote);
  if (verb == OrderVerb::confirm_delivery && order.payment_method == PaymentMethod::on_handover) {
    return collection_postings(order);
  }
  const bool undone = is_exit(target) && sale_is_posted(order.state) && !planted("sale_not_taken_back");
  const bool changed = verb == OrderVerb::adjust && new_quote != nullptr;
  if (!undone && !changed) return std::vector<Posting>{};
  auto before = sale(order.quote);
  if (!before) return before;
  if (undone) return difference(*before, {});
  auto after = sale(*new_quote);
  if (!after) return after;
  return difference(*before, *after);
}

}  // namespace detail
}  // namespace v0
}  // namespace couvert

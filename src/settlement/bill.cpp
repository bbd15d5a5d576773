// SPDX-License-Identifier: Apache-2.0
// Quotes in pieces, and pieces in totals and postings.
#include "settlement/bill.hpp"

#include "couvert/limits.hpp"
#include "money/exact.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace detail {

std::vector<std::int64_t> shares(std::int64_t amount, std::span<const std::int64_t> weights) {
  std::vector<std::int64_t> out(weights.size(), 0);
  if (amount == 0) return out;
  std::vector<std::int64_t> used(weights.begin(), weights.end());
  if (std::all_of(used.begin(), used.end(), [](std::int64_t weight) { return weight == 0; }))
    std::fill(used.begin(), used.end(), 1);
  const auto parts = allocate(Money{amount, {}}, used);
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = parts.value()[i].minor;
  return out;
}

std::int64_t share_of(std::int64_t amount, std::int64_t taken, std::int64_t whole) {
  if (taken == whole) return amount;
  return shares(amount, std::vector{taken, whole - taken})[0];
}

std::vector<std::vector<std::int64_t>> table(std::span<const std::int64_t> rows, std::vector<std::int64_t> columns) {
  std::vector<std::vector<std::int64_t>> cells;
  cells.reserve(rows.size());
  for (const std::int64_t row : rows) {
    // No cell passes its column: a row is at most the sum of the columns, so a share is at most its weight.
    cells.push_back(shares(row, columns));
    for (std::size_t i = 0; i < columns.size(); ++i) columns[i] -= cells.back()[i];
  }
  return cells;
}

void total_up(Bill& bill, const Quote& quote, std::int64_t tip_minor, std::int64_t rounding_minor) {
  bill.currency = quote.currency;
  bill.taxes.clear();
  bill.totals = {};
  Totals& totals = bill.totals;
  for (const BillPiece& piece : bill.pieces) {
    (piece.target == BillTarget::line ? totals.goods_minor : totals.fees_minor) += piece.gross_minor;
    totals.discount_minor += piece.discount_minor;
    (piece.tax_included ? totals.tax_included_minor : totals.tax_added_minor) += piece.tax_minor;
  }
  std::vector<bool> used(bill.pieces.size(), false);
  for (const QuoteTax& rate : quote.taxes) {
    QuoteTax sum = rate;
    sum.base_minor = sum.tax_minor = 0;
    bool any = false;
    for (std::size_t i = 0; i < bill.pieces.size(); ++i) {
      const BillPiece& piece = bill.pieces[i];
      if (used[i] || piece.tax_rule != rate.ref || piece.tax_included != rate.included ||
          piece.remitter != rate.remitter)
        continue;
      used[i] = any = true;
      sum.base_minor += piece.net_minor();
      sum.tax_minor += piece.tax_minor;
    }
    if (any) bill.taxes.push_back(std::move(sum));
  }
  totals.tip_minor = tip_minor;
  totals.rounding_minor = rounding_minor;
  totals.total_minor = totals.goods_minor - totals.discount_minor + totals.fees_minor + totals.tax_added_minor +
                       tip_minor + rounding_minor;
}

}  // namespace detail

namespace {

bool sound(const BillPiece& piece) noexcept {
  return piece.gross_minor >= 0 && piece.gross_minor <= limits::quote_minor && piece.discount_minor >= 0 &&
         piece.discount_minor <= piece.gross_minor && piece.tax_minor >= 0 && piece.tax_minor <= piece.net_minor();
}

/// One line or fee: itself, or its parts, which must make it.
template <class Whole>
bool add_pieces(Bill& bill, BillTarget target, std::size_t index, const Whole& whole) {
  BillPiece piece;
  piece.target = target;
  piece.index = static_cast<std::int32_t>(index);
  piece.quantity = whole.quantity;
  piece.gross_minor = whole.gross_minor;
  piece.discount_minor = whole.discount_minor;
  piece.tax_minor = whole.tax_minor;
  piece.tax_included = whole.tax_included;
  piece.tax_rule = whole.tax_rule;
  piece.remitter = whole.remitter;
  if (whole.quantity < 1 || !sound(piece)) return false;
  if (whole.parts.empty()) {
    bill.pieces.push_back(std::move(piece));
    return true;
  }
  std::int64_t gross = 0, discount = 0, tax = 0;
  for (std::size_t i = 0; i < whole.parts.size(); ++i) {
    const QuotePart& part = whole.parts[i];
    piece.part = static_cast<std::int32_t>(i);
    piece.gross_minor = part.gross_minor;
    piece.discount_minor = part.discount_minor;
    piece.tax_minor = part.tax_minor;
    piece.tax_included = part.tax_included;
    piece.tax_rule = part.tax_rule;
    piece.remitter = part.remitter;
    if (!sound(piece) || !exact::add(gross, part.gross_minor)) return false;
    discount += part.discount_minor;
    tax += part.tax_minor;
    bill.pieces.push_back(piece);
  }
  return gross == whole.gross_minor && discount == whole.discount_minor && tax == whole.tax_minor;
}

}  // namespace

Result<Bill> bill_of(const Quote& quote) {
  Bill bill;
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < quote.lines.size(); ++i) {
    if (!add_pieces(bill, BillTarget::line, i, quote.lines[i]))
      return Error(Errc::invalid_argument, "the line does not add up", "/lines/" + std::to_string(i));
    if (!exact::add(sum, quote.lines[i].gross_minor) || !exact::is_quotable(sum)) return Error(Errc::money_overflow);
  }
  for (std::size_t i = 0; i < quote.fees.size(); ++i) {
    if (!add_pieces(bill, BillTarget::fee, i, quote.fees[i]))
      return Error(Errc::invalid_argument, "the fee does not add up", "/fees/" + std::to_string(i));
    if (!exact::add(sum, quote.fees[i].gross_minor) || !exact::is_quotable(sum)) return Error(Errc::money_overflow);
  }
  const Totals& totals = quote.totals;
  if (totals.tip_minor < 0 || !exact::is_quotable(totals.tip_minor) || !exact::is_quotable(totals.rounding_minor))
    return Error(Errc::invalid_argument, {}, "/totals");
  detail::total_up(bill, quote, totals.tip_minor, totals.rounding_minor);
  if (bill.totals != totals || totals.total_minor < 0)
    return Error(Errc::invalid_argument, "the lines and fees do not make the totals", "/totals");
  return bill;
}

Result<std::vector<Posting>> bill_postings(const Bill& bill, const std::string& customer, const VenueId& venue) {
  std::map<std::pair<Account, std::string>, std::int64_t> sums;
  bool fits = true;
  const auto book = [&](Account account, const std::string& party, std::int64_t minor) {
    fits = fits && exact::add(sums[{account, party}], minor);
  };
  book(Account::customer, customer, bill.totals.total_minor);
  for (const BillPiece& piece : bill.pieces) {
    const bool goods = piece.target == BillTarget::line;
    book(goods ? Account::restaurant : Account::platform, goods ? venue : std::string(),
         (piece.tax_included ? piece.tax_minor : 0) - piece.net_minor());
    book(Account::tax, piece.tax_rule, -piece.tax_minor);
  }
  book(Account::platform, {}, -bill.totals.rounding_minor);
  book(Account::tips, venue, -bill.totals.tip_minor);
  if (!fits) return Error(Errc::money_overflow);
  std::vector<Posting> list;
  for (const auto& [key, minor] : sums)
    if (minor != 0) list.push_back({key.first, key.second, minor});
  return list;
}

}  // namespace v0
}  // namespace couvert

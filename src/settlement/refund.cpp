// SPDX-License-Identifier: Apache-2.0
// Refunds: parts of what is left, so that they can never sum to more than the sale.
#include "couvert/refund.hpp"

#include "couvert/limits.hpp"
#include "money/exact.hpp"
#include "settlement/bill.hpp"

#include <algorithm>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace {

Error exceeds(std::string path, std::int64_t limit, std::int64_t actual) {
  return Error(Errc::refund_exceeds, {}, std::move(path),
               "{\"limit\":" + std::to_string(limit) + ",\"actual\":" + std::to_string(actual) + "}");
}

bool same_piece(const BillPiece& a, const BillPiece& b) noexcept {
  return a.target == b.target && a.index == b.index && a.part == b.part;
}

bool is_empty(const BillPiece& piece) noexcept {
  return piece.quantity == 0 && piece.gross_minor == 0 && piece.discount_minor == 0 && piece.tax_minor == 0;
}

/// Takes `part` out of `whole`, both of one piece.
void take(BillPiece& whole, const BillPiece& part) {
  whole.quantity -= part.quantity;
  whole.gross_minor -= part.gross_minor;
  whole.discount_minor -= part.discount_minor;
  whole.tax_minor -= part.tax_minor;
}

void negate(Bill& bill, const Quote& sale, std::int64_t tip, std::int64_t rounding) {
  for (BillPiece& piece : bill.pieces) {
    piece.quantity = -piece.quantity;
    piece.gross_minor = -piece.gross_minor;
    piece.discount_minor = -piece.discount_minor;
    piece.tax_minor = -piece.tax_minor;
  }
  detail::total_up(bill, sale, -tip, -rounding);
}

/// Adds a refund to what is left; false when anything falls below zero, or rises.
bool subtract(Bill& left, const Bill& refund) {
  for (const BillPiece& piece : refund.pieces) {
    const auto at = std::find_if(left.pieces.begin(), left.pieces.end(),
                                 [&](const BillPiece& each) { return same_piece(each, piece); });
    if (at == left.pieces.end()) return false;
    if (piece.tax_rule != at->tax_rule || piece.tax_included != at->tax_included || piece.remitter != at->remitter)
      return false;
    const auto fits = [](std::int64_t part, std::int64_t whole) { return part <= 0 && part >= -whole; };
    if (!fits(piece.quantity, at->quantity) || !fits(piece.gross_minor, at->gross_minor) ||
        !fits(piece.discount_minor, at->discount_minor) || !fits(piece.tax_minor, at->tax_minor))
      return false;
    at->quantity += piece.quantity;
    at->gross_minor += piece.gross_minor;
    at->discount_minor += piece.discount_minor;
    at->tax_minor += piece.tax_minor;
    if (at->net_minor() < 0) return false;
  }
  const std::int64_t tip = refund.totals.tip_minor, rounding = refund.totals.rounding_minor;
  if (tip > 0 || tip < -left.totals.tip_minor || !exact::is_quotable(rounding)) return false;
  left.totals.tip_minor += tip;
  left.totals.rounding_minor += rounding;
  return true;
}

/// Works on what is left and collects what is taken.
class Refunder {
 public:
  Refunder(const Quote& sale, const Bill& left, const RefundRounding& rounding)
      : sale_(sale), left_(left), rounding_(rounding) {
    for (const BillPiece& piece : left.pieces) {
      BillPiece none = piece;
      take(none, piece);
      taken_.push_back(std::move(none));
    }
  }

  Result<Bill> run(const RefundRequest& request) {
    if (auto status = collect(request); !status) return status.error();
    return finish();
  }

 private:
  Status collect(const RefundRequest& request) {
    if (request.rest || (request.amount_minor && *request.amount_minor == payable())) {
      take_rest();
      return {};
    }
    if (request.amount_minor) return take_amount(every_piece(), *request.amount_minor, "/amount_minor");
    for (std::size_t i = 0; i < request.items.size(); ++i)
      if (auto status = take_item(request.items[i], "/items/" + std::to_string(i)); !status) return status;
    for (std::size_t i = 0; i < request.fees.size(); ++i)
      if (auto status = take_fee(request.fees[i], "/fees/" + std::to_string(i)); !status) return status;
    if (request.tip_minor > left_.totals.tip_minor)
      return exceeds("/tip_minor", left_.totals.tip_minor, request.tip_minor);
    tip_ = request.tip_minor;
    return {};
  }

  std::int64_t payable() const { return exact_left() + left_.totals.rounding_minor; }
  /// What is left to pay before rounding.
  std::int64_t exact_left() const {
    std::int64_t sum = left_.totals.tip_minor - tip_;
    for (const BillPiece& piece : left_.pieces) sum += piece.due_minor();
    return sum;
  }

  std::vector<std::size_t> every_piece() const {
    std::vector<std::size_t> all(left_.pieces.size());
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = i;
    return all;
  }
  template <class Fits>
  std::vector<std::size_t> pieces(BillTarget target, Fits fits) const {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < left_.pieces.size(); ++i)
      if (left_.pieces[i].target == target && fits(static_cast<std::size_t>(left_.pieces[i].index))) found.push_back(i);
    return found;
  }

  void move(std::size_t at, const BillPiece& part) {
    take(left_.pieces[at], part);
    BillPiece& sum = taken_[at];
    sum.quantity += part.quantity;
    sum.gross_minor += part.gross_minor;
    sum.discount_minor += part.discount_minor;
    sum.tax_minor += part.tax_minor;
  }

  void take_rest() {
    for (std::size_t i = 0; i < left_.pieces.size(); ++i) move(i, BillPiece(left_.pieces[i]));
    tip_ = left_.totals.tip_minor;
  }

  /// `due` of what is due for a piece, with the tax and the discount that go with it.
  void take_due(std::size_t at, std::int64_t due, std::int32_t units) {
    const BillPiece& left = left_.pieces[at];
    const std::int64_t whole = left.due_minor();
    BillPiece part = left;
    part.quantity = units;
    if (whole == 0) {  // given away: nothing is paid back, but the discount and the goods leave the books together
      part.discount_minor = left.quantity == 0 ? 0 : detail::share_of(left.discount_minor, units, left.quantity);
      part.tax_minor = 0;
    } else {
      part.discount_minor = detail::share_of(left.discount_minor, due, whole);
      part.tax_minor = detail::share_of(left.tax_minor, due, whole);
    }
    part.gross_minor = due - (left.tax_included ? 0 : part.tax_minor) + part.discount_minor;
    move(at, part);
  }

  Status take_amount(const std::vector<std::size_t>& from, std::int64_t amount, const std::string& path) {
    std::vector<std::int64_t> dues;
    std::int64_t most = 0;
    for (const std::size_t at : from) most += dues.emplace_back(left_.pieces[at].due_minor());
    if (amount > most) return exceeds(path, most, amount);
    const auto parts = detail::shares(amount, dues);
    for (std::size_t i = 0; i < from.size(); ++i) take_due(from[i], parts[i], 0);
    // Where nothing is left to pay, nothing is left to refund: the units go with it.
    if (amount == most)
      for (const std::size_t at : from) move(at, BillPiece(left_.pieces[at]));
    return {};
  }

  Status take_units(const std::vector<std::size_t>& from, std::int32_t units, const std::string& path) {
    const std::int32_t most = left_.pieces[from.front()].quantity;
    if (units > most) return exceeds(path, most, units);
    // The line as a whole gives its share, and its pieces make it up: two set menus at 25.00 come back as 25.00 each.
    std::vector<std::int64_t> dues;
    std::int64_t whole = 0;
    for (const std::size_t at : from) whole += dues.emplace_back(left_.pieces[at].due_minor());
    const auto parts = detail::shares(detail::share_of(whole, units, most), dues);
    for (std::size_t i = 0; i < from.size(); ++i) take_due(from[i], parts[i], units);
    return {};
  }

  Status take_item(const RefundItem& item, const std::string& path) {
    const auto from = pieces(BillTarget::line, [&](std::size_t i) { return sale_.lines[i].id == item.line; });
    if (from.empty()) return Error(Errc::line_unknown, {}, path + "/line");
    if (item.amount_minor) return take_amount(from, *item.amount_minor, path + "/amount_minor");
    return take_units(from, item.quantity, path + "/quantity");
  }

  /// Fees of one reference are one after the other.
  Status take_fee(const RefundFee& fee, const std::string& path) {
    bool known = false;
    std::int32_t wanted = fee.quantity, most = 0;
    for (std::size_t i = 0; i < sale_.fees.size(); ++i) {
      if (sale_.fees[i].ref != fee.fee) continue;
      known = true;
      const auto from = pieces(BillTarget::fee, [&](std::size_t index) { return index == i; });
      const std::int32_t left = left_.pieces[from.front()].quantity;
      most += left;
      const std::int32_t units = fee.quantity == 0 ? left : std::min(wanted, left);
      if (units == 0) continue;
      wanted -= units;
      if (auto status = take_units(from, units, path); !status) return status;
    }
    if (!known) return Error(Errc::not_found, "no such fee", path + "/fee");
    if (most == 0 || (fee.quantity != 0 && wanted > 0)) return exceeds(path, most, std::max(fee.quantity, 1));
    return {};
  }

  Result<Bill> finish() {
    const std::int64_t after = exact_left();
    std::int64_t before = after + tip_;
    for (const BillPiece& piece : taken_) before += piece.due_minor();
    const std::int64_t rounding = left_.totals.rounding_minor;
    std::int64_t back = rounding;  // the part of it that this refund takes
    if (after != 0 && rounding_.step_minor > 1) {
      const auto kept = round_to_step({after, sale_.currency}, rounding_.step_minor, rounding_.mode);
      if (!kept) return kept.error();
      back = rounding - (std::min(kept->minor, before + rounding) - after);
    } else if (after != 0) {
      back = detail::share_of(rounding, before - after, before);
    }
    Bill bill;
    for (BillPiece& piece : taken_)
      if (!is_empty(piece)) bill.pieces.push_back(std::move(piece));
    negate(bill, sale_, tip_, back);
    return bill;
  }

  const Quote& sale_;
  Bill left_;
  RefundRounding rounding_;
  std::vector<BillPiece> taken_;
  std::int64_t tip_ = 0;
};

Status sound(const RefundRequest& request, const RefundRounding& rounding) {
  const bool parts = !request.items.empty() || !request.fees.empty() || request.tip_minor != 0;
  const int ways = int{parts} + int{request.rest} + int{request.amount_minor.has_value()};
  if (request.id.is_nil()) return Error(Errc::invalid_argument, "a refund has an id", "/id");
  if (ways != 1) return Error(Errc::invalid_argument, "one of: parts, an amount, the rest");
  if (request.amount_minor && *request.amount_minor <= 0) return Error(Errc::invalid_argument, {}, "/amount_minor");
  if (request.tip_minor < 0) return Error(Errc::invalid_argument, {}, "/tip_minor");
  if (rounding.step_minor < 1) return Error(Errc::invalid_argument, "a step is above zero");
  if (request.reason.size() > limits::note_octets) return Error(Errc::limit_exceeded, {}, "/reason");
  if (!valid_text(request.reason)) return Error(Errc::text_encoding, {}, "/reason");
  if (request.items.size() > limits::cart_lines) return Error(Errc::limit_exceeded, {}, "/items");
  if (request.fees.size() > limits::fee_rules) return Error(Errc::limit_exceeded, {}, "/fees");
  for (std::size_t i = 0; i < request.items.size(); ++i) {
    const RefundItem& item = request.items[i];
    const std::string path = "/items/" + std::to_string(i);
    if (item.amount_minor && (*item.amount_minor <= 0 || item.quantity != 0))
      return Error(Errc::invalid_argument, "units or an amount above zero", path);
    if (!item.amount_minor && item.quantity < 1) return Error(Errc::quantity_invalid, {}, path + "/quantity");
  }
  for (std::size_t i = 0; i < request.fees.size(); ++i)
    if (request.fees[i].quantity < 0)
      return Error(Errc::quantity_invalid, {}, "/fees/" + std::to_string(i) + "/quantity");
  return {};
}

}  // namespace

Result<Bill> remaining(const RefundLedger& ledger) {
  auto left = bill_of(ledger.sale);
  if (!left) return left;
  for (std::size_t i = 0; i < ledger.refunds.size(); ++i) {
    const Bill& bill = ledger.refunds[i].bill;
    const std::string path = "/refunds/" + std::to_string(i);
    if (!subtract(*left, bill)) return Error(Errc::refund_exceeds, {}, path);
    Bill again = bill;
    detail::total_up(again, ledger.sale, bill.totals.tip_minor, bill.totals.rounding_minor);
    if (again != bill) return Error(Errc::invalid_argument, "the totals do not follow from the pieces", path);
    detail::total_up(*left, ledger.sale, left->totals.tip_minor, left->totals.rounding_minor);
    if (left->totals.total_minor < 0) return Error(Errc::refund_exceeds, {}, path);
  }
  return left;
}

Result<RefundLedger> refund(const RefundLedger& ledger, const RefundRequest& request, const RefundRounding& rounding) {
  auto left = remaining(ledger);
  if (!left) return left.error();
  for (const Refund& known : ledger.refunds)
    if (known.request.id == request.id)
      return known.request == request ? Result<RefundLedger>(ledger) : Error(Errc::operation_mismatch, {}, "/id");
  if (ledger.refunds.size() >= limits::refunds) return Error(Errc::limit_exceeded, "too many refunds");
  if (auto status = sound(request, rounding); !status) return status.error();
  auto bill = Refunder(ledger.sale, *left, rounding).run(request);
  if (!bill) return bill.error();
  if (bill->pieces.empty() && bill->totals == Totals{}) return exceeds({}, 0, 1);
  RefundLedger next = ledger;
  next.refunds.push_back({request, *std::move(bill)});
  return next;
}

}  // namespace v0
}  // namespace couvert

// SPDX-License-Identifier: Apache-2.0
// Splitting: a table of pieces by payers whose rows and columns both sum exactly.
#include "couvert/split.hpp"

#include "couvert/limits.hpp"
#include "settlement/bill.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace {

using Amounts = std::vector<std::int64_t>;

std::int64_t sum(const Amounts& list) { return std::accumulate(list.begin(), list.end(), std::int64_t{0}); }

std::string payer_path(std::size_t payer) { return "/payers/" + std::to_string(payer); }

class Splitter {
 public:
  Splitter(const Quote& quote, const Bill& whole, const SplitPlan& plan)
      : quote_(quote), whole_(whole), plan_(plan), payers_(plan.payers.size()) {
    for (const BillPiece& piece : whole_.pieces) dues_.push_back(piece.due_minor());
  }

  Result<std::vector<Bill>> run() {
    if (auto status = sound(); !status) return status.error();
    if (auto status = plan_.kind == SplitKind::items ? by_items() : by_totals(); !status) return status.error();
    return bills();
  }

 private:
  Status sound() const {
    if (payers_ == 0) return Error(Errc::invalid_argument, "nobody pays", "/payers");
    if (payers_ > limits::split_parts) return Error(Errc::limit_exceeded, {}, "/payers");
    bool weighs = false;
    for (std::size_t i = 0; i < payers_; ++i) {
      const SplitPayer& payer = plan_.payers[i];
      if (payer.weight < 0 || payer.weight > limits::price_minor)
        return Error(Errc::invalid_argument, {}, payer_path(i) + "/weight");
      if (payer.amount_minor < 0) return Error(Errc::invalid_argument, {}, payer_path(i) + "/amount_minor");
      if (payer.claims.size() > limits::cart_lines) return Error(Errc::limit_exceeded, {}, payer_path(i) + "/claims");
      weighs = weighs || payer.weight > 0;
    }
    if (plan_.kind == SplitKind::shares && !weighs)
      return Error(Errc::invalid_argument, "no share is above zero", "/payers");
    return {};
  }

  /// Evenly, by shares or by amounts: what each pays is known first, and every piece is shared in proportion to it.
  Status by_totals() {
    Amounts pays(payers_, 1);
    if (plan_.kind == SplitKind::amounts) {
      std::int64_t left = whole_.totals.total_minor;
      for (std::size_t i = 0; i < payers_; ++i) {
        pays[i] = plan_.payers[i].amount_minor;
        if (pays[i] > left) return inexact(whole_.totals.total_minor - left + pays[i]);
        left -= pays[i];
      }
      if (left != 0) return inexact(whole_.totals.total_minor - left);
    } else {
      if (plan_.kind == SplitKind::shares)
        for (std::size_t i = 0; i < payers_; ++i) pays[i] = plan_.payers[i].weight;
      weights_.assign(whole_.pieces.size(), pays);
      pays = detail::shares(whole_.totals.total_minor, pays);
    }
    if (weights_.empty()) weights_.assign(whole_.pieces.size(), pays);
    rounding_ = detail::shares(whole_.totals.rounding_minor, pays);
    for (std::size_t i = 0; i < payers_; ++i) pays[i] -= rounding_[i];
    Amounts rows = dues_;
    rows.push_back(whole_.totals.tip_minor);
    cells_ = detail::table(rows, std::move(pays));
    tips_ = std::move(cells_.back());
    cells_.pop_back();
    return {};
  }

  Status inexact(std::int64_t given) const {
    return Error(
        Errc::split_inexact, "the amounts do not make the total", "/payers",
        "{\"limit\":" + std::to_string(whole_.totals.total_minor) + ",\"actual\":" + std::to_string(given) + "}");
  }

  Status by_items() {
    std::vector<Amounts> claims(quote_.lines.size(), Amounts(payers_, 0));
    for (std::size_t i = 0; i < payers_; ++i)
      if (auto status = read_claims(i, claims); !status) return status;
    for (std::size_t line = 0; line < claims.size(); ++line)
      if (sum(claims[line]) == 0)
        return Error(Errc::split_inexact, "nobody pays line " + quote_.lines[line].id.text(), "/payers");

    cells_.assign(dues_.size(), Amounts(payers_, 0));
    weights_ = cells_;
    Amounts goods(payers_, 0), rest_rows;
    for (std::size_t row = 0; row < dues_.size(); ++row) {
      const BillPiece& piece = whole_.pieces[row];
      if (piece.target == BillTarget::fee) {
        rest_rows.push_back(dues_[row]);
        continue;
      }
      weights_[row] = claims[static_cast<std::size_t>(piece.index)];
      cells_[row] = detail::shares(dues_[row], weights_[row]);
      for (std::size_t i = 0; i < payers_; ++i) goods[i] += cells_[row][i];
    }
    share_rest(goods, std::move(rest_rows));
    return {};
  }

  Status read_claims(std::size_t payer, std::vector<Amounts>& claims) const {
    for (std::size_t k = 0; k < plan_.payers[payer].claims.size(); ++k) {
      const SplitClaim& claim = plan_.payers[payer].claims[k];
      const std::string path = payer_path(payer) + "/claims/" + std::to_string(k);
      const auto line = std::find_if(quote_.lines.begin(), quote_.lines.end(),
                                     [&](const QuoteLine& each) { return each.id == claim.line; });
      if (line == quote_.lines.end()) return Error(Errc::line_unknown, {}, path + "/line");
      if (claim.weight < 1 || claim.weight > limits::price_minor)
        return Error(Errc::invalid_argument, {}, path + "/weight");
      std::int64_t& weight = claims[static_cast<std::size_t>(line - quote_.lines.begin())][payer];
      if (weight != 0) return Error(Errc::duplicate_line, {}, path + "/line");
      weight = claim.weight;
    }
    return {};
  }

  void share_rest(const Amounts& goods, Amounts rows) {
    const Amounts weights = plan_.rest == SplitRest::by_goods ? goods : Amounts(payers_, 1);
    rows.push_back(whole_.totals.tip_minor);
    const auto shared = detail::table(rows, detail::shares(sum(rows), weights));
    std::size_t next = 0;
    for (std::size_t row = 0; row < dues_.size(); ++row) {
      if (whole_.pieces[row].target != BillTarget::fee) continue;
      cells_[row] = shared[next++];
      weights_[row] = weights;
    }
    tips_ = shared.back();
    Amounts pays = goods;
    for (const Amounts& row : shared)
      for (std::size_t i = 0; i < payers_; ++i) pays[i] += row[i];
    rounding_ = detail::shares(whole_.totals.rounding_minor, pays);
  }

  /// Within a piece tax and discount follow what each pays of it; so no part's tax is more than the part.
  std::vector<Bill> bills() const {
    std::vector<Bill> out(payers_);
    for (std::size_t row = 0; row < dues_.size(); ++row) {
      const BillPiece& piece = whole_.pieces[row];
      const Amounts& due = cells_[row];
      const Amounts tax = detail::shares(piece.tax_minor, due);
      const Amounts discount = detail::shares(piece.discount_minor, dues_[row] == 0 ? weights_[row] : due);
      for (std::size_t i = 0; i < payers_; ++i) {
        BillPiece part = piece;
        part.quantity = 0;
        part.tax_minor = tax[i];
        part.discount_minor = discount[i];
        part.gross_minor = due[i] - (piece.tax_included ? 0 : tax[i]) + discount[i];
        const bool takes_part = due[i] != 0 || part.gross_minor != 0 || (dues_[row] == 0 && weights_[row][i] != 0);
        if (takes_part) out[i].pieces.push_back(std::move(part));
      }
    }
    for (std::size_t i = 0; i < payers_; ++i) detail::total_up(out[i], quote_, tips_[i], rounding_[i]);
    return out;
  }

  const Quote& quote_;
  const Bill& whole_;
  const SplitPlan& plan_;
  const std::size_t payers_;
  Amounts dues_;
  std::vector<Amounts> cells_, weights_;  // by piece, then payer
  Amounts tips_, rounding_;
};

}  // namespace

SplitPlan plan_by_person(const Cart& cart) {
  SplitPlan plan;
  plan.kind = SplitKind::items;
  for (const CartLine& line : cart.lines) {
    const auto known = std::any_of(plan.payers.begin(), plan.payers.end(),
                                   [&](const SplitPayer& payer) { return payer.name == line.person; });
    if (line.person.empty() || known) continue;
    plan.payers.emplace_back().name = line.person;
  }
  if (plan.payers.empty()) plan.payers.emplace_back();
  for (SplitPayer& payer : plan.payers)
    for (const CartLine& line : cart.lines)
      if (line.person.empty() || line.person == payer.name) payer.claims.push_back({line.id, 1});
  return plan;
}

Result<std::vector<Bill>> split(const Quote& quote, const SplitPlan& plan) {
  auto whole = bill_of(quote);
  if (!whole) return whole.error();
  return Splitter(quote, *whole, plan).run();
}

}  // namespace v0
}  // namespace couvert

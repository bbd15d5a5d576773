// SPDX-License-Identifier: Apache-2.0
// Meal vouchers: who may pay what, and the most that all can pay together.
#include "couvert/voucher.hpp"

#include "couvert/calendar.hpp"
#include "couvert/limits.hpp"

#include <algorithm>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace {

template <class T>
bool holds(const std::vector<T>& list, const T& value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

bool may_pay(const VoucherTerms& terms, const Item& item) {
  const auto tagged = [&](const std::vector<std::string>& tags) {
    return std::any_of(item.tags.begin(), item.tags.end(), [&](const std::string& tag) { return holds(tags, tag); });
  };
  return (terms.tax_classes.empty() || holds(terms.tax_classes, item.tax_class)) &&
         (terms.tags.empty() || tagged(terms.tags)) && !tagged(terms.excluded_tags) &&
         !holds(terms.excluded_items, item.ref) && (terms.age_gated || item.minimum_age == 0);
}

/// Every chosen option that stands for an item must be payable like it.
bool may_pay(const VoucherTerms& terms, const std::vector<Selection>& selections, const MenuIndex& index) {
  return std::all_of(selections.begin(), selections.end(), [&](const Selection& selection) {
    if (const OptionGroup* group = index.find_group(selection.group)) {
      const auto option = std::find_if(group->options.begin(), group->options.end(),
                                       [&](const Option& each) { return each.ref == selection.option; });
      const Item* served = option == group->options.end() ? nullptr : index.find_item(option->item);
      if (served != nullptr && !may_pay(terms, *served)) return false;
    }
    return may_pay(terms, selection.selections, index);
  });
}

/// The most that several payers can pay of several pieces: the first payer as much as it can, then the second without
/// taking from that, and so on. A payer makes room for a later one by moving to another piece that it may pay.
class Payers {
 public:
  explicit Payers(std::vector<std::int64_t> dues) : free_(std::move(dues)) {}

  /// Adds a payer; returns what it pays.
  std::int64_t add(std::vector<bool> eligible, std::int64_t most) {
    eligible_.push_back(std::move(eligible));
    paid_.emplace_back(free_.size(), 0);
    std::int64_t sum = 0;
    while (sum < most) {
      const std::int64_t more = augment(most - sum);
      if (more == 0) break;
      sum += more;
    }
    return sum;
  }
  std::int64_t paid(std::size_t payer, std::size_t piece) const { return paid_[payer][piece]; }

 private:
  static constexpr std::size_t nobody = static_cast<std::size_t>(-1);

  /// Breadth first from the newest payer to a piece with something left to pay, over pieces that others could leave.
  std::int64_t augment(std::int64_t most) {
    std::vector<std::size_t> payer_of(free_.size(), nobody);  // who would pay the piece
    std::vector<std::size_t> left_for(paid_.size(), nobody);  // the piece that a payer would leave to get there
    std::vector<std::size_t> queue = {paid_.size() - 1};
    for (std::size_t next = 0; next < queue.size(); ++next) {
      const std::size_t payer = queue[next];
      for (std::size_t piece = 0; piece < free_.size(); ++piece) {
        if (!eligible_[payer][piece] || payer_of[piece] != nobody) continue;
        payer_of[piece] = payer;
        if (free_[piece] > 0) return shift(piece, payer_of, left_for, most);
        for (std::size_t other = 0; other + 1 < paid_.size(); ++other) {
          if (paid_[other][piece] == 0 || left_for[other] != nobody) continue;
          left_for[other] = piece;
          queue.push_back(other);
        }
      }
    }
    return 0;
  }

  std::int64_t shift(std::size_t end, const std::vector<std::size_t>& payer_of,
                     const std::vector<std::size_t>& left_for, std::int64_t most) {
    std::int64_t amount = std::min(most, free_[end]);
    for (std::size_t piece = end, payer = payer_of[piece]; left_for[payer] != nobody; payer = payer_of[piece]) {
      piece = left_for[payer];
      amount = std::min(amount, paid_[payer][piece]);
    }
    free_[end] -= amount;
    for (std::size_t piece = end;;) {
      const std::size_t payer = payer_of[piece];
      paid_[payer][piece] += amount;
      if (left_for[payer] == nobody) return amount;
      piece = left_for[payer];
      paid_[payer][piece] -= amount;
    }
  }

  std::vector<std::int64_t> free_;
  std::vector<std::vector<bool>> eligible_;
  std::vector<std::vector<std::int64_t>> paid_;
};

class Planner {
 public:
  Planner(const Quote& quote, const Bill& bill, const Cart& cart, const MenuIndex& index,
          std::span<const VoucherTerms> terms, std::span<const VoucherTender> tenders)
      : quote_(quote), bill_(bill), cart_(cart), index_(index), terms_(terms), tenders_(tenders) {}

  Result<VoucherPlan> run(Instant at, const VenueClock& clock) {
    if (auto status = sound(); !status) return status.error();
    std::vector<std::int64_t> dues;
    for (const BillPiece& piece : bill_.pieces) dues.push_back(piece.due_minor());
    Payers payers(dues);
    plan_.left_minor = bill_.totals.total_minor;
    for (const VoucherTender& tender : tenders_) {
      const VoucherTerms& terms = terms_of(tender);
      VoucherUse use;
      use.terms = tender.terms;
      use.holder = tender.holder;
      auto eligible = eligible_pieces(terms);
      for (std::size_t i = 0; i < dues.size(); ++i) use.eligible_minor += eligible[i] ? dues[i] : 0;
      use.usable_minor = usable(terms, tender);
      const bool here = terms.fulfilments.empty() || holds(terms.fulfilments, quote_.fulfilment);
      const bool now = !terms.hours || open_at(*terms.hours, clock, at);
      use.obstacle = obstacle(use, tender, here, now);
      const bool usable_now = use.obstacle == VoucherObstacle::none;
      use.amount_minor = payers.add(std::move(eligible), usable_now ? std::min(use.usable_minor, plan_.left_minor) : 0);
      if (usable_now && use.amount_minor == 0) use.obstacle = VoucherObstacle::paid_by_others;
      plan_.paid_minor += use.amount_minor;
      plan_.left_minor -= use.amount_minor;
      plan_.uses.push_back(std::move(use));
    }
    share(payers);
    return std::move(plan_);
  }

 private:
  Status sound() const {
    if (terms_.size() > limits::voucher_tenders) return Error(Errc::limit_exceeded, {}, "/terms");
    if (tenders_.size() > limits::voucher_tenders) return Error(Errc::limit_exceeded, {}, "/tenders");
    for (std::size_t i = 0; i < terms_.size(); ++i) {
      const std::string path = "/terms/" + std::to_string(i);
      if (auto status = validate(terms_[i]); !status) return status.error().under(path);
      for (std::size_t k = 0; k < i; ++k)
        if (terms_[k].ref == terms_[i].ref) return Error(Errc::voucher_invalid, "twice the same", path + "/ref");
    }
    for (std::size_t i = 0; i < tenders_.size(); ++i) {
      const std::string path = "/tenders/" + std::to_string(i);
      const VoucherTender& tender = tenders_[i];
      const auto known =
          std::any_of(terms_.begin(), terms_.end(), [&](const VoucherTerms& each) { return each.ref == tender.terms; });
      if (!known) return Error(Errc::not_found, "no such terms", path + "/terms");
      if (tender.balance_minor < 0 || tender.spent_today_minor < 0) return Error(Errc::invalid_argument, {}, path);
    }
    for (const QuoteLine& line : quote_.lines) {
      if (cart_line(line) == nullptr) return Error(Errc::line_unknown, "the cart is not the quote's", "/cart");
      if (index_.find_item(line.item) == nullptr) return Error(Errc::item_unknown, line.item, "/menu");
    }
    return {};
  }

  const CartLine* cart_line(const QuoteLine& line) const {
    const auto found =
        std::find_if(cart_.lines.begin(), cart_.lines.end(), [&](const CartLine& each) { return each.id == line.id; });
    return found == cart_.lines.end() ? nullptr : &*found;
  }

  const VoucherTerms& terms_of(const VoucherTender& tender) const {
    return *std::find_if(terms_.begin(), terms_.end(),
                         [&](const VoucherTerms& each) { return each.ref == tender.terms; });
  }

  std::vector<bool> eligible_pieces(const VoucherTerms& terms) const {
    std::vector<bool> eligible;
    for (const BillPiece& piece : bill_.pieces) {
      const auto at = static_cast<std::size_t>(piece.index);
      if (piece.target == BillTarget::fee)
        eligible.push_back(holds(terms.fees, quote_.fees[at].kind));
      else
        eligible.push_back(may_pay_line(terms, quote_.lines[at], piece.part));
    }
    return eligible;
  }

  bool may_pay_line(const VoucherTerms& terms, const QuoteLine& line, std::int32_t part) const {
    if (part >= 0) {
      const QuotePart& share = line.parts[static_cast<std::size_t>(part)];
      const Item* item = index_.find_item(share.item.empty() ? line.item : share.item);
      return item != nullptr && may_pay(terms, *item);
    }
    return may_pay(terms, *index_.find_item(line.item)) && may_pay(terms, cart_line(line)->selections, index_);
  }

  /// The day's cap counts what other tenders of the holder pay of this order too.
  std::int64_t usable(const VoucherTerms& terms, const VoucherTender& tender) const {
    std::int64_t most = tender.balance_minor;
    if (!terms.daily_minor) return most;
    std::int64_t room = *terms.daily_minor - std::min(*terms.daily_minor, tender.spent_today_minor);
    for (const VoucherUse& use : plan_.uses)
      if (use.terms == tender.terms && use.holder == tender.holder) room -= use.amount_minor;
    return std::min(most, std::max<std::int64_t>(room, 0));
  }

  static VoucherObstacle obstacle(const VoucherUse& use, const VoucherTender& tender, bool here, bool now) {
    if (!here) return VoucherObstacle::not_here;
    if (!now) return VoucherObstacle::not_now;
    if (use.eligible_minor == 0) return VoucherObstacle::nothing_eligible;
    if (tender.balance_minor == 0) return VoucherObstacle::no_balance;
    return use.usable_minor == 0 ? VoucherObstacle::cap_reached : VoucherObstacle::none;
  }

  void share(const Payers& payers) {
    for (std::size_t i = 0; i < plan_.uses.size(); ++i)
      for (std::size_t k = 0; k < bill_.pieces.size(); ++k) {
        const BillPiece& piece = bill_.pieces[k];
        if (const std::int64_t amount = payers.paid(i, k); amount != 0)
          plan_.uses[i].shares.push_back({piece.target, piece.index, piece.part, amount});
      }
  }

  const Quote& quote_;
  const Bill& bill_;
  const Cart& cart_;
  const MenuIndex& index_;
  std::span<const VoucherTerms> terms_;
  std::span<const VoucherTender> tenders_;
  VoucherPlan plan_;
};

}  // namespace

Status validate(const VoucherTerms& terms) {
  if (!valid_ref(terms.ref)) return Error(Errc::voucher_invalid, {}, "/ref");
  if (terms.daily_minor && *terms.daily_minor < 0) return Error(Errc::voucher_invalid, {}, "/daily_minor");
  if (terms.hours && !validate(*terms.hours)) return Error(Errc::voucher_invalid, {}, "/hours");
  return {};
}

Result<VoucherPlan> pay_with_vouchers(const Quote& quote, const Cart& cart, const MenuIndex& index,
                                      std::span<const VoucherTerms> terms, std::span<const VoucherTender> tenders,
                                      Instant at, const VenueClock& clock) {
  auto bill = bill_of(quote);
  if (!bill) return bill.error();
  return Planner(quote, *bill, cart, index, terms, tenders).run(at, clock);
}

}  // namespace v0
}  // namespace couvert

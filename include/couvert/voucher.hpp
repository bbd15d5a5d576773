// SPDX-License-Identifier: Apache-2.0
// Meal vouchers: which of them may pay how much of which line.
#ifndef COUVERT_VOUCHER_HPP
#define COUVERT_VOUCHER_HPP

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "couvert/bill.hpp"
#include "couvert/menu_index.hpp"

namespace couvert {
inline namespace v0 {

/// What one kind of voucher may pay. All that is given must hold.
struct VoucherTerms {
  Ref ref;
  LocalizedText name;
  std::vector<Ref> tax_classes;             ///< empty: all; else the item's is one of them
  std::vector<std::string> tags;            ///< empty: all; else the item has one of them
  std::vector<std::string> excluded_tags;   ///< the item has none of them
  std::vector<Ref> excluded_items;          ///< and is none of them
  bool age_gated = false;                   ///< also items with a minimum age: alcohol, tobacco
  std::vector<FeeKind> fees;                ///< kinds of fee that it pays too; tips never
  std::vector<Fulfilment> fulfilments;      ///< empty: all
  std::optional<std::int64_t> daily_minor;  ///< cap of a holder on a day
  std::optional<Calendar> hours;            ///< of the venue's clock; absent: always
  friend bool operator==(const VoucherTerms&, const VoucherTerms&) = default;
};
/// Errors: voucher_invalid, with the path.
Status validate(const VoucherTerms& terms);

/// A voucher that somebody wants to pay with.
struct VoucherTender {
  Ref terms;
  std::string holder;  ///< holders of one kind share the cap by this name
  std::int64_t balance_minor = 0;
  std::int64_t spent_today_minor = 0;  ///< by the holder, before this order
  friend bool operator==(const VoucherTender&, const VoucherTender&) = default;
};

/// What a tender pays of one piece of the bill.
struct VoucherShare {
  BillTarget target = BillTarget::line;
  std::int32_t index = 0, part = -1;  ///< as in BillPiece
  std::int64_t amount_minor = 0;
  friend bool operator==(const VoucherShare&, const VoucherShare&) = default;
};
/// Why a tender pays nothing, first match; its message key is "voucher." and the name.
enum class VoucherObstacle : std::uint8_t {
  none,
  not_here,
  not_now,
  nothing_eligible,
  no_balance,
  cap_reached,
  paid_by_others
};
struct VoucherUse {
  Ref terms;
  std::string holder;
  std::int64_t eligible_minor = 0;   ///< of the bill, whoever pays it
  std::int64_t usable_minor = 0;     ///< by balance and cap
  std::int64_t amount_minor = 0;     ///< to be paid with it
  std::vector<VoucherShare> shares;  ///< sum to the amount
  VoucherObstacle obstacle = VoucherObstacle::none;
  friend bool operator==(const VoucherUse&, const VoucherUse&) = default;
};
struct VoucherPlan {
  std::vector<VoucherUse> uses;  ///< one for each tender
  std::int64_t paid_minor = 0;
  std::int64_t left_minor = 0;  ///< of the total, for other means of payment
  friend bool operator==(const VoucherPlan&, const VoucherPlan&) = default;
};

/// Pays as much as the tenders together can, the first of them first: an earlier one pays what only it may pay, where that
/// leaves more to a later one. Nothing is paid twice. An item of a set menu counts by itself; a line with a chosen option
/// that stands for an item counts only where that item may be paid too. The cart is the one of the quote.
/// Errors: those of bill_of(); voucher_invalid, limit_exceeded, not_found (a tender's terms), invalid_argument (negative
/// amounts), line_unknown, item_unknown; with the path "/terms/N" or "/tenders/N".
Result<VoucherPlan> pay_with_vouchers(const Quote& quote, const Cart& cart, const MenuIndex& index,
                                      std::span<const VoucherTerms> terms, std::span<const VoucherTender> tenders,
                                      Instant at, const VenueClock& clock);

}  // namespace v0
}  // namespace couvert

#endif

// SPDX-License-Identifier: Apache-2.0
// Values of orders, stock, group baskets, partners and what devices say to the house.
#include "bind_value.hpp"
#include "values.hpp"

namespace couvert {
inline namespace v0 {
namespace python {

void bind_order_values(py::module_& m) {
  bind_enums<Role, OrderState, OrderVerb, PaymentState, DeliveryState, PaymentMethod, Account, Format, LossKind,
             TargetKind, StockVerb, GroupOpKind, CartMergeKind, ReorderKind, PartnerFeeKind, PartnerDiscountTarget,
             sync::VerdictKind, sync::ChangeKind>(m);
  bind_values<Contact, Posting, PlaceOrder, OrderCommand, Order, OrderEvent, Reason, Orderable, Loss, LossReport,
              MenuTarget, StockNote, Snooze, StockLevel, StockAmount, Reservation, Stock, StockCommand, StockCount,
              StockEntry, StockReceipt>(m);
  bind_values<BasketPerson, Basket, GroupSeen, GroupOp, GroupCart, GroupPerson, GroupView, CartMergeNote, MergedCart,
              ReorderChange, ReorderLine, Reorder, PartnerLine, PartnerFee, PartnerDiscount, PartnerPayment,
              PartnerTotals, PartnerOrder>(m);
  bind_values<sync::Mutation, sync::PushRequest, sync::Problem, sync::Verdict, sync::PushAnswer, sync::PullRequest,
              sync::Change, sync::ScopeSum, sync::PullAnswer>(m);
}

}  // namespace python
}  // namespace v0
}  // namespace couvert

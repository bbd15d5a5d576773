// SPDX-License-Identifier: Apache-2.0
// Values of prices, bills, splits, refunds, ledgers and contracts.
#include "bind_value.hpp"
#include "values.hpp"

namespace couvert {
inline namespace v0 {
namespace python {

void bind_pricing_values(py::module_& m) {
  bind_enums<Rounding, TaxRounding, Remitter, FeeKind, FeeBase, UnitOrder, Funder, PromotionKind, PromotionPolicy,
             UnusedReason, RulesFinding::Kind, RulesFinding::Dimension, ProofMismatch::Where, StepKind, BillTarget,
             SplitKind, SplitRest, WalletVerb, LoyaltyVerb, RewardState, VoucherObstacle, TipReceiver, CommissionBase,
             PayoutParty, PayoutKind>(m);
  bind_values<TaxRule, FeeRule, GoodsSet, SpendTier, FundingShare, StackExclusion, RulesFinding, Promotion, PriceRules,
              Step, QuotePart, FundedAmount, UnusedCode, QuoteLine, QuoteFee, QuoteDiscount, QuoteTax, Totals, Quote,
              OrderBounds::Band, OrderBounds, ExplanationParameter, Explanation, ProofContext, ProofInputs, PriceProof,
              ProofMismatch, ProofCheck>(m);
  bind_values<BillPiece, Bill, SplitClaim, SplitPayer, SplitPlan, RefundItem, RefundFee, RefundRequest, Refund,
              RefundLedger, WalletOp, WalletHold, WalletCapture, Wallet, LoyaltyTerms, LoyaltyOp, Reward, PointsHold,
              LoyaltyAccount, VoucherTerms, VoucherTender, VoucherShare, VoucherUse, VoucherPlan, TipShare, TipRule,
              TipTerms, TipPart, CommissionTerm, Contract, PayoutLine, PayoutBalance, Payout, SaleSample, Simulation>(
      m);
}

}  // namespace python
}  // namespace v0
}  // namespace couvert

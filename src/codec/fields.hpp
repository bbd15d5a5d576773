// SPDX-License-Identifier: Apache-2.0
// Every field list, and the types that stand inside documents.
#ifndef COUVERT_CODEC_FIELDS_HPP
#define COUVERT_CODEC_FIELDS_HPP

#include "codec/enum_names.hpp"
#include "codec/fields_basket.hpp"
#include "codec/fields_group.hpp"
#include "codec/fields_menu.hpp"
#include "codec/fields_menu_views.hpp"
#include "codec/fields_order.hpp"
#include "codec/fields_partner.hpp"
#include "codec/fields_pricing.hpp"
#include "codec/fields_settlement.hpp"
#include "codec/fields_stock.hpp"
#include "codec/fields_sync.hpp"
#include "codec/fields_venue.hpp"

namespace couvert {
inline namespace v0 {

template <class... T>
struct TypeList {
  template <class F>
  static void for_each(F&& f) {
    (f.template operator()<T>(), ...);
  }
};

/// Types with a schema of their own that are no document; those are in codec/document_types.inc.
using PartTypes =
    TypeList<OffsetChange, DayWindow, WeeklyWindow, DateException, GeoPoint, Polygon, DeliveryZone, FulfilmentOffer,
             Kitchen, RushWindow, Availability, AllergenDeclaration, NutrientAmount, MenuHead, SectionPlace, OnSale,
             VariantAt, ItemAt, OptionAt, GroupAt, SectionAt, AllergenFact, DietFact, Ingredient, RecipePart,
             VariantPrice, VariantSequence, ContainerUse, PreModifier, Container, GroupOverride, Measure, BookPrice,
             PriceBook, Image, Option, OptionGroup, Variant, Item, Section, Selection, CompleteSelection, TaxRule,
             FeeRule, GoodsSet, SpendTier, FundingShare, StackExclusion, Promotion, Step, QuotePart, FundedAmount,
             UnusedCode, QuoteLine, QuoteFee, QuoteDiscount, QuoteTax, OrderBounds::Band, ExplanationParameter,
             ProofInputs, ProofMismatch, Posting, Reason, Loss, MenuTarget, StockNote, Snooze, StockLevel, BasketPerson,
             StockAmount, StockCount, GroupSeen, GroupOp, GroupPerson, CartMergeNote, ReorderChange, ReorderLine,
             PartnerLine, PartnerFee, PartnerDiscount, PartnerPayment, PartnerTotals, BillPiece, SplitClaim, SplitPayer,
             RefundItem, RefundFee, Refund, WalletHold, WalletCapture, Reward, PointsHold, VoucherShare, VoucherUse,
             TipShare, TipRule, CommissionTerm, PayoutLine, PayoutBalance>;

using EnumTypes =
    TypeList<Fulfilment, Allergen, Presence, Certainty, Nutrient, FreeRule, MeasureUnit, PriceMethod, Finding::Severity,
             Finding::Kind, Rounding, TaxRounding, Remitter, FeeKind, FeeBase, UnitOrder, Funder, PromotionKind,
             PromotionPolicy, UnusedReason, RulesFinding::Kind, RulesFinding::Dimension, ProofMismatch::Where, StepKind,
             Role, OrderState, OrderVerb, PaymentState, DeliveryState, PaymentMethod, Account, Format, LossKind,
             TargetKind, StockVerb, GroupOpKind, CartMergeKind, ReorderKind, PartnerFeeKind, PartnerDiscountTarget,
             BillTarget, SplitKind, SplitRest, WalletVerb, LoyaltyVerb, RewardState, VoucherObstacle, TipReceiver,
             CommissionBase, PayoutParty, PayoutKind, sync::VerdictKind, sync::ChangeKind>;

}  // namespace v0
}  // namespace couvert

#endif

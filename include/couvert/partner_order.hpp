// SPDX-License-Identifier: Apache-2.0
// An order of another system: what it states, and what its parts add up to.
#ifndef COUVERT_PARTNER_ORDER_HPP
#define COUVERT_PARTNER_ORDER_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "couvert/loss.hpp"
#include "couvert/order.hpp"
#include "couvert/pricing_quote.hpp"

namespace couvert {
inline namespace v0 {

/// A thing that was bought, or an option of one. Ids and codes are the partner's.
struct PartnerLine {
  std::string id, code, name, note;
  std::string unit = {};                                  ///< as written: "UN", "KG", …; empty: not said
  std::int64_t quantity_milli = 1000;                     ///< thousandths of the unit
  std::int64_t unit_minor = 0;                            ///< of one unit, without options
  std::optional<std::int64_t> original_minor = {};        ///< before it was marked down
  std::optional<std::int64_t> stated_options_minor = {};  ///< theirs
  std::optional<std::int64_t> stated_total_minor = {};    ///< theirs
  std::int64_t total_minor = 0;                           ///< ours: quantity * (unit + options)
  std::vector<PartnerLine> options = {};
  friend bool operator==(const PartnerLine&, const PartnerLine&) = default;
};

enum class PartnerFeeKind : std::uint8_t { delivery, service, tip, small_order, other };
struct PartnerFee {
  PartnerFeeKind kind = PartnerFeeKind::other;
  std::string name, receiver;  ///< receiver: as written, in lower case
  std::int64_t amount_minor = 0;
  friend bool operator==(const PartnerFee&, const PartnerFee&) = default;
};

enum class PartnerDiscountTarget : std::uint8_t { cart, item, delivery };
struct PartnerDiscount {
  PartnerDiscountTarget target = PartnerDiscountTarget::cart;
  std::string target_id, code;
  std::int64_t amount_minor = 0;
  std::vector<FundedAmount> funded = {};  ///< who bears it; `party` is the code of that share
  friend bool operator==(const PartnerDiscount&, const PartnerDiscount&) = default;
};

struct PartnerPayment {
  std::string method, brand, info;  ///< method: as written, in lower case
  bool prepaid = false;
  std::int64_t amount_minor = 0;
  std::optional<std::int64_t> change_for_minor = {};  ///< the note that the customer will pay with
  friend bool operator==(const PartnerPayment&, const PartnerPayment&) = default;
};

/// Sums of an order. Theirs may lack any of them.
struct PartnerTotals {
  std::optional<std::int64_t> items_minor = {}, fees_minor = {}, discount_minor = {}, total_minor = {};
  std::optional<std::int64_t> prepaid_minor = {}, pending_minor = {};
  friend bool operator==(const PartnerTotals&, const PartnerTotals&) = default;
};

struct PartnerOrder {
  Format format = Format::opendelivery;
  std::string id, number;                     ///< theirs; the number is for people
  VenueId venue;                              ///< of the import
  std::string merchant = {};                  ///< theirs
  std::optional<Fulfilment> fulfilment = {};  ///< absent: not said, or not known
  std::optional<OrderState> state = {};       ///< by their last event; absent: not said
  Currency currency;
  std::optional<Instant> placed_at = {}, wanted_at = {};
  Contact contact = {};
  std::string note = {};
  std::vector<PartnerLine> lines = {};
  std::vector<PartnerFee> fees = {};
  std::vector<PartnerDiscount> discounts = {};
  std::vector<PartnerPayment> payments = {};
  PartnerTotals stated = {};    ///< theirs
  PartnerTotals computed = {};  ///< ours, of the parts above; always whole
  friend bool operator==(const PartnerOrder&, const PartnerOrder&) = default;
};

}  // namespace v0
}  // namespace couvert

#endif

// SPDX-License-Identifier: Apache-2.0
// Payouts: every amount of a quote to the party that it belongs to, and the commission between two of them.
#include "couvert/contract.hpp"

#include "couvert/limits.hpp"
#include "money/exact.hpp"
#include "settlement/bill.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace {

constexpr std::int64_t million = 1'000'000;

template <class T>
bool holds(const std::vector<T>& list, const T& value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

/// Whom a reduction hits: the three who can own goods and fees.
enum class Owner : std::uint8_t { venue, platform, courier };
constexpr std::size_t owners = 3;
using ByOwner = std::array<std::int64_t, owners>;

PayoutParty party_of(Owner owner) noexcept {
  return owner == Owner::venue      ? PayoutParty::venue
         : owner == Owner::platform ? PayoutParty::platform
                                    : PayoutParty::courier;
}
PayoutParty party_of(Funder funder) noexcept {
  switch (funder) {
    case Funder::venue: return PayoutParty::venue;
    case Funder::platform: return PayoutParty::platform;
    case Funder::chain: return PayoutParty::chain;
    case Funder::partner: break;
  }
  return PayoutParty::partner;
}
PayoutParty party_of(TipReceiver receiver) noexcept {
  switch (receiver) {
    case TipReceiver::courier: return PayoutParty::courier;
    case TipReceiver::venue: return PayoutParty::venue;
    case TipReceiver::kitchen: return PayoutParty::kitchen;
    case TipReceiver::staff: break;
  }
  return PayoutParty::staff;
}

class Payer {
 public:
  Payer(const Contract& contract, const Quote& quote, const Bill& bill)
      : contract_(contract), quote_(quote), bill_(bill) {}

  Result<Payout> run(std::string_view channel, const TipTerms& tips) {
    out_.contract = contract_.ref;
    out_.version = contract_.version;
    out_.currency = quote_.currency;
    pay_pieces();
    if (auto status = pay_discounts(); !status) return status.error();
    if (auto status = pay_commission(channel); !status) return status.error();
    const auto parts = route_tip(tips, quote_.totals.tip_minor, quote_.fulfilment);
    if (!parts) return parts.error();
    for (const TipPart& part : *parts)
      pay({party_of(part.receiver), part.party, PayoutKind::tip, {}, quote_.totals.tip_minor, {}, part.amount_minor});
    const PayoutParty bears = contract_.venue_bears_rounding ? PayoutParty::venue : PayoutParty::platform;
    pay({bears, {}, PayoutKind::rounding, {}, 0, {}, quote_.totals.rounding_minor});
    return finish();
  }

 private:
  void pay(PayoutLine line) {
    if (line.amount_minor != 0) out_.lines.push_back(std::move(line));
  }
  void move(PayoutParty from, Ref from_id, PayoutParty to, PayoutLine line) {
    if (from == to && from_id == line.id) return;
    PayoutLine back = line;
    back.party = from;
    back.id = std::move(from_id);
    back.amount_minor = -line.amount_minor;
    line.party = to;
    pay(std::move(back));
    pay(std::move(line));
  }

  Owner owner_of(FeeKind kind) const {
    if (holds(contract_.venue_fees, kind)) return Owner::venue;
    return holds(contract_.courier_fees, kind) ? Owner::courier : Owner::platform;
  }
  Owner owner_of(const BillPiece& piece) const {
    return piece.target == BillTarget::line ? Owner::venue
                                            : owner_of(quote_.fees[static_cast<std::size_t>(piece.index)].kind);
  }

  void pay_pieces() {
    pay({PayoutParty::venue, {}, PayoutKind::goods, {}, 0, {}, bill_.totals.goods_minor});
    for (const QuoteFee& fee : quote_.fees)
      pay({party_of(owner_of(fee.kind)), {}, PayoutKind::fee, fee.ref, 0, {}, fee.gross_minor});
    for (const QuoteTax& tax : quote_.taxes) pay_tax(tax);
  }

  /// Tax stays with the seller who remits it; otherwise it goes to whoever does.
  void pay_tax(const QuoteTax& tax) {
    ByOwner base{}, sums{};
    for (const BillPiece& piece : bill_.pieces) {
      if (piece.tax_rule != tax.ref || piece.tax_included != tax.included || piece.remitter != tax.remitter) continue;
      const auto owner = static_cast<std::size_t>(owner_of(piece));
      base[owner] += piece.net_minor();
      sums[owner] += piece.tax_minor;
    }
    if (std::find(taxed_.begin(), taxed_.end(), Taxed{tax.ref, tax.included, tax.remitter}) != taxed_.end()) return;
    taxed_.push_back({tax.ref, tax.included, tax.remitter});
    for (std::size_t i = 0; i < owners; ++i) {
      const PayoutParty seller = party_of(static_cast<Owner>(i));
      // The venue remits for its goods and its own fees; what platform and courier sell, the platform remits.
      const bool by_venue = tax.remitter == Remitter::venue && static_cast<Owner>(i) == Owner::venue;
      const PayoutParty remitter = by_venue ? PayoutParty::venue : PayoutParty::platform;
      PayoutLine line{remitter, {}, PayoutKind::tax, tax.ref, base[i], tax.rate, sums[i]};
      if (tax.included)
        move(seller, {}, remitter, std::move(line));
      else
        pay(std::move(line));
    }
  }

  Status pay_discounts() {
    ByOwner left{};
    for (const BillPiece& piece : bill_.pieces) left[static_cast<std::size_t>(owner_of(piece))] += piece.discount_minor;
    for (std::size_t i = 0; i < owners; ++i)
      pay({party_of(static_cast<Owner>(i)), {}, PayoutKind::discount, {}, 0, {}, -left[i]});
    std::size_t step = 0;
    for (std::size_t i = 0; i < quote_.discounts.size(); ++i) {
      const QuoteDiscount& discount = quote_.discounts[i];
      const ByOwner hit = hit_by(discount, step, left);
      if (auto status = fund(discount, hit); !status) return status.error().under("/discounts/" + std::to_string(i));
    }
    return {};
  }

  /// What a discount took from whom: from the shares in the steps; a quote without steps tells only sums, which are
  /// used up in the order of the discounts, goods first.
  ByOwner hit_by(const QuoteDiscount& discount, std::size_t& step, ByOwner& left) const {
    ByOwner hit{};
    std::int64_t missing = discount.amount_minor;
    const auto take = [&](Owner owner, std::int64_t amount) {
      const auto at = static_cast<std::size_t>(owner);
      const std::int64_t part = std::clamp<std::int64_t>(amount, 0, std::min(left[at], missing));
      hit[at] += part;
      left[at] -= part;
      missing -= part;
    };
    while (step < quote_.steps.size() &&
           (quote_.steps[step].kind != StepKind::discount || quote_.steps[step].ref != discount.ref))
      ++step;
    const auto parent = static_cast<std::int32_t>(step);
    for (std::size_t i = step; i < quote_.steps.size(); ++i) {
      const Step& share = quote_.steps[i];
      if (share.kind != StepKind::discount_share || share.parent != parent) continue;
      take(share.line >= 0 ? Owner::venue : fee_owner(share.ref), -share.amount_minor);
    }
    if (step < quote_.steps.size()) ++step;
    for (std::size_t i = 0; i < owners; ++i) take(static_cast<Owner>(i), missing);
    return hit;
  }

  Owner fee_owner(const Ref& ref) const {
    for (const QuoteFee& fee : quote_.fees)
      if (fee.ref == ref) return owner_of(fee.kind);
    return Owner::platform;
  }

  /// Who bears the reduction pays it to who sold for less.
  Status fund(const QuoteDiscount& discount, const ByOwner& hit) {
    std::vector<FundedAmount> funded = discount.funded;
    if (funded.empty()) funded.push_back({Funder::venue, {}, discount.amount_minor});
    std::vector<std::int64_t> rows;
    std::int64_t sum = 0;
    for (const FundedAmount& share : funded) {
      if (share.amount_minor < 0 || !exact::add(sum, share.amount_minor))
        return Error(Errc::invalid_argument, {}, "/funded");
      rows.push_back(share.amount_minor);
    }
    if (sum != discount.amount_minor || sum != hit[0] + hit[1] + hit[2])
      return Error(Errc::invalid_argument, "the funded amounts do not make the discount", "/funded");
    const auto cells = detail::table(rows, {hit.begin(), hit.end()});
    for (std::size_t i = 0; i < funded.size(); ++i)
      for (std::size_t k = 0; k < owners; ++k) {
        const PayoutParty bearer = party_of(funded[i].funder), seller = party_of(static_cast<Owner>(k));
        if (bearer == PayoutParty::venue && k == 0) own_discounts_ += cells[i][k];
        // The party of a venue's own share does not name somebody else.
        const Ref id = bearer == PayoutParty::chain || bearer == PayoutParty::partner ? funded[i].party : Ref();
        move(bearer, id, seller,
             {seller, {}, PayoutKind::funding, discount.ref, discount.amount_minor, {}, cells[i][k]});
      }
    return {};
  }

  const CommissionTerm* term(std::string_view channel) const {
    for (const CommissionTerm& each : contract_.terms)
      if ((each.fulfilments.empty() || holds(each.fulfilments, quote_.fulfilment)) &&
          (each.channels.empty() || holds(each.channels, std::string(channel))))
        return &each;
    return nullptr;
  }

  std::int64_t commission_base(const CommissionTerm& term) const {
    std::int64_t base = 0, tax = 0;
    for (const BillPiece& piece : bill_.pieces) {
      const bool goods = piece.target == BillTarget::line;
      if (!goods && !(term.with_fees && owner_of(piece) == Owner::venue)) continue;
      const bool before = goods && term.base != CommissionBase::after_discounts;
      base += before ? piece.gross_minor : piece.net_minor();
      if (piece.tax_included) tax += piece.tax_minor;
    }
    if (term.base == CommissionBase::after_own_discounts) base -= own_discounts_;
    return term.net_of_tax ? base - tax : base;
  }

  Status pay_commission(std::string_view channel) {
    const CommissionTerm* by = term(channel);
    if (by == nullptr) return {};
    const std::int64_t base = commission_base(*by);
    std::int64_t amount = 0, tax = 0;
    if (!exact::mul_div(base, by->rate.ppm, million, contract_.mode, amount) || !exact::add(amount, by->fixed_minor))
      return Error(Errc::money_overflow);
    if (by->min_minor) amount = std::max(amount, *by->min_minor);
    if (by->max_minor) amount = std::min(amount, *by->max_minor);
    if (!exact::mul_div(amount, contract_.tax.ppm, million, contract_.mode, tax)) return Error(Errc::money_overflow);
    const auto to_platform = [&](PayoutKind kind, const Ref& ref, std::int64_t of, Rate rate, std::int64_t minor) {
      move(PayoutParty::venue, {}, PayoutParty::platform, {PayoutParty::platform, {}, kind, ref, of, rate, minor});
    };
    to_platform(PayoutKind::commission, by->ref, base, by->rate, amount);
    to_platform(PayoutKind::commission_tax, contract_.tax_ref, amount, contract_.tax, tax);
    return {};
  }

  Result<Payout> finish() {
    for (const PayoutLine& line : out_.lines) {
      const auto same = [&](const PayoutBalance& each) { return each.party == line.party && each.id == line.id; };
      auto at = std::find_if(out_.balances.begin(), out_.balances.end(), same);
      if (at == out_.balances.end()) at = out_.balances.insert(at, {line.party, line.id, 0});
      if (!exact::add(at->amount_minor, line.amount_minor) || !exact::add(out_.total_minor, line.amount_minor))
        return Error(Errc::money_overflow);
    }
    std::sort(out_.balances.begin(), out_.balances.end(), [](const PayoutBalance& a, const PayoutBalance& b) {
      return std::pair(a.party, a.id) < std::pair(b.party, b.id);
    });
    return std::move(out_);
  }

  struct Taxed {
    Ref ref;
    bool included;
    Remitter remitter;
    friend bool operator==(const Taxed&, const Taxed&) = default;
  };

  const Contract& contract_;
  const Quote& quote_;
  const Bill& bill_;
  Payout out_;
  std::vector<Taxed> taxed_;
  std::int64_t own_discounts_ = 0;  ///< on goods, borne by the venue
};

Status sound(const CommissionTerm& term) {
  if (!valid_ref(term.ref)) return Error(Errc::contract_invalid, {}, "/ref");
  if (term.rate.ppm < 0 || term.rate.ppm > million) return Error(Errc::contract_invalid, {}, "/rate");
  const auto fits = [](std::int64_t minor) { return minor >= 0 && minor <= limits::price_minor; };
  if (!fits(term.fixed_minor)) return Error(Errc::contract_invalid, {}, "/fixed_minor");
  if (term.min_minor && !fits(*term.min_minor)) return Error(Errc::contract_invalid, {}, "/min_minor");
  if (term.max_minor && (!fits(*term.max_minor) || *term.max_minor < term.min_minor.value_or(0)))
    return Error(Errc::contract_invalid, {}, "/max_minor");
  return {};
}

bool covers(const Contract& contract, Date date) noexcept {
  return (!contract.from || date >= *contract.from) && (!contract.until || date <= *contract.until);
}

}  // namespace

Status validate(const Contract& contract) {
  if (!valid_ref(contract.ref)) return Error(Errc::contract_invalid, {}, "/ref");
  if (!valid_venue_id(contract.venue)) return Error(Errc::contract_invalid, {}, "/venue");
  if (contract.version < 1) return Error(Errc::contract_invalid, {}, "/version");
  if (contract.from && contract.until && *contract.until < *contract.from)
    return Error(Errc::contract_invalid, {}, "/until");
  if (contract.terms.size() > limits::contract_terms) return Error(Errc::limit_exceeded, {}, "/terms");
  for (std::size_t i = 0; i < contract.terms.size(); ++i)
    if (auto status = sound(contract.terms[i]); !status) return status.error().under("/terms/" + std::to_string(i));
  if (contract.tax.ppm < 0 || contract.tax.ppm > million) return Error(Errc::contract_invalid, {}, "/tax");
  for (const FeeKind kind : contract.courier_fees)
    if (holds(contract.venue_fees, kind)) return Error(Errc::contract_invalid, "a fee of two owners", "/courier_fees");
  return {};
}

const Contract* contract_on(std::span<const Contract> contracts, Date date) noexcept {
  const Contract* best = nullptr;
  for (const Contract& each : contracts)
    if (covers(each, date) && (best == nullptr || each.version > best->version)) best = &each;
  return best;
}

Result<Payout> payout(const Contract& contract, const Quote& quote, std::string_view channel, const TipTerms& tips) {
  if (auto status = validate(contract); !status) return status.error();
  const auto bill = bill_of(quote);
  if (!bill) return bill.error();
  return Payer(contract, quote, *bill).run(channel, tips);
}

Result<Simulation> simulate(const Contract& contract, std::span<const SaleSample> sales, const TipTerms& tips) {
  if (sales.size() > limits::simulated_quotes) return Error(Errc::limit_exceeded, {}, "/sales");
  Simulation sum;
  bool fits = true;
  for (std::size_t i = 0; i < sales.size(); ++i) {
    const std::string path = "/sales/" + std::to_string(i);
    if (sales[i].quote.currency != sales.front().quote.currency) return Error(Errc::currency_mismatch, {}, path);
    const auto paid = payout(contract, sales[i].quote, sales[i].channel, tips);
    if (!paid) return paid.error().under(path);
    ++sum.sales;
    fits = fits && exact::add(sum.total_minor, paid->total_minor);
    bool charged = false;
    for (const PayoutLine& line : paid->lines) {
      if (line.party != PayoutParty::platform) continue;
      if (line.kind == PayoutKind::commission) fits = fits && exact::add(sum.commission_minor, line.amount_minor);
      if (line.kind == PayoutKind::commission_tax)
        fits = fits && exact::add(sum.commission_tax_minor, line.amount_minor);
    }
    for (const CommissionTerm& term : contract.terms)
      charged = charged || ((term.fulfilments.empty() || holds(term.fulfilments, sales[i].quote.fulfilment)) &&
                            (term.channels.empty() || holds(term.channels, sales[i].channel)));
    sum.without_term += charged ? 0 : 1;
    for (const PayoutBalance& balance : paid->balances) {
      std::int64_t& side = balance.party == PayoutParty::venue      ? sum.venue_minor
                           : balance.party == PayoutParty::platform ? sum.platform_minor
                                                                    : sum.others_minor;
      fits = fits && exact::add(side, balance.amount_minor);
      sum.venue_owes += balance.party == PayoutParty::venue && balance.amount_minor < 0 ? 1 : 0;
    }
  }
  if (!fits) return Error(Errc::money_overflow);
  return sum;
}

}  // namespace v0
}  // namespace couvert

// SPDX-License-Identifier: Apache-2.0
// Whether something can be ordered: obstacles that stay, obstacles that pass, and when all have passed.
#include "couvert/orderable.hpp"

#include "couvert/limits.hpp"
#include "menu/index_data.hpp"
#include "orderable/timed.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace {

using detail::AllOf;
using detail::AnyOf;
using detail::Timed;

/// What was found about one item, variant or option; it may stand on many lines of a cart.
struct Verdict {
  bool holds = true;
  Errc code = Errc::item_unavailable;
  std::optional<Instant> next_at;
};

/// Gathers reasons and timed conditions for one query, and makes the answer.
class Examiner {
 public:
  Examiner(const Venue& venue, const OrderableQuery& query)
      : venue_(venue),
        query_(query),
        at_(query.wanted_at.value_or(query.now)),
        search_from_(std::max(at_, query.now)),
        offer_(offer_for(venue, query.fulfilment)) {}

  void examine_venue();
  void examine_item(const MenuIndex& index, std::string_view ref);
  void examine_cart(const MenuIndex& index, const Cart& cart, const Quote* quote);
  Orderable answer() &&;

 private:
  void examine_wish();
  void examine_destination();
  void examine_value(const Quote& quote);
  void examine_line(const MenuIndex& index, const CartLine& line, const std::string& path);
  void examine_selections(const detail::IndexData& data, const std::vector<Selection>& selections,
                          const std::string& path, int depth, std::size_t& left);

  /// An obstacle that waiting does not remove.
  void refuse(Reason reason) {
    lasting_ = true;
    reasons_.push_back(std::move(reason));
  }
  void refuse(Errc code) { refuse(Reason{code, {}, {}, 0, 0, {}}); }
  /// A condition that must hold; true when it does at the instant asked about.
  Verdict require(AnyOf condition, Errc code);
  void report(const Verdict& verdict, std::string path, const Ref& ref) {
    if (!verdict.holds) reasons_.push_back({verdict.code, std::move(path), ref, 0, 0, verdict.next_at});
  }

  bool suspended(const Availability& availability) const noexcept {
    return availability.suspended_until && *availability.suspended_until > at_;
  }
  void add(AllOf& all, const Availability& availability) const;
  void add(AllOf& all, const std::optional<Calendar>& calendar) const {
    if (calendar) all.push_back({&*calendar, {}});
  }
  Verdict verdict_on_item(const MenuIndex& index, const Item& item);
  Verdict verdict_on_variants(const Item& item);
  Verdict verdict_on_variant(const Variant& variant);
  Verdict verdict_on_option(const detail::IndexData& data, const Option& option);
  template <class Make>
  const Verdict& remember(const void* thing, Make&& make) {
    const auto found = verdicts_.find(thing);
    if (found != verdicts_.end()) return found->second;
    return verdicts_.emplace(thing, make()).first->second;
  }

  const Venue& venue_;
  const OrderableQuery& query_;
  const Instant at_;           // the one instant at which everything is checked
  const Instant search_from_;  // a wish for the past is looked for from now on
  const FulfilmentOffer* offer_;
  detail::Search search_{venue_.clock};  // one budget for all obstacles: a cart may have hundreds
  std::vector<Reason> reasons_;
  std::vector<AnyOf> conditions_;
  std::unordered_map<const void*, Verdict> verdicts_;
  bool lasting_ = false;
};

Verdict Examiner::require(AnyOf condition, Errc code) {
  const bool always = std::any_of(condition.begin(), condition.end(), [](const AllOf& all) { return all.empty(); });
  if (always) return {};
  Verdict verdict{detail::holds(condition, venue_.clock, at_), code, {}};
  if (!verdict.holds) verdict.next_at = search_.first(condition, search_from_);
  conditions_.push_back(std::move(condition));
  return verdict;
}

void Examiner::add(AllOf& all, const Availability& availability) const {
  add(all, availability.calendar);
  if (suspended(availability)) all.push_back({nullptr, availability.suspended_until});
}

void Examiner::examine_wish() {
  if (!query_.wanted_at) return;
  if (*query_.wanted_at < query_.now) reasons_.push_back({Errc::in_the_past, {}, {}, 0, 0, search_from_});
  if (offer_ == nullptr) return;
  const std::int64_t today = venue_.clock.local(query_.now).date.days;
  const std::int64_t ahead = venue_.clock.local(*query_.wanted_at).date.days - today;
  if (ahead > offer_->days_ahead) refuse({Errc::too_far_ahead, {}, {}, offer_->days_ahead, ahead, {}});
}

void Examiner::examine_destination() {
  if (query_.fulfilment != Fulfilment::delivery || offer_ == nullptr) return;
  if (!query_.destination) {
    refuse(Errc::destination_required);
  } else if (zone_for(venue_, *query_.destination) == nullptr) {
    refuse(Errc::outside_delivery_zone);
  }
}

void Examiner::examine_venue() {
  if (offer_ == nullptr) refuse(Errc::fulfilment_not_offered);
  if (venue_.paused && !venue_.paused_until) refuse(Errc::venue_paused);
  if (venue_.paused && venue_.paused_until) {
    report(require({{Timed{nullptr, venue_.paused_until}}}, Errc::venue_paused), {}, {});
  }
  examine_wish();
  AllOf hours;
  add(hours, venue_.hours);
  if (offer_ != nullptr) add(hours, offer_->hours);
  report(require({std::move(hours)}, Errc::venue_closed), {}, {});
  examine_destination();
}

Verdict Examiner::verdict_on_item(const MenuIndex& index, const Item& item) {
  AllOf common;
  add(common, index.menu().availability);
  add(common, item.availability);
  AnyOf ways;
  for (const auto& chain : index.sections_of(item.ref)) {
    AllOf way = common;
    for (const Section* section : chain) add(way, section->availability);
    ways.push_back(std::move(way));
  }
  if (ways.empty()) ways.push_back(std::move(common));
  return require(std::move(ways), suspended(item.availability) ? Errc::item_sold_out : Errc::item_unavailable);
}

Verdict Examiner::verdict_on_variants(const Item& item) {
  if (item.variants.empty()) return {};
  AnyOf ways;
  bool all_suspended = true;
  for (const Variant& variant : item.variants) {
    add(ways.emplace_back(), variant.availability);
    all_suspended = all_suspended && suspended(variant.availability);
  }
  return require(std::move(ways), all_suspended ? Errc::item_sold_out : Errc::item_unavailable);
}

Verdict Examiner::verdict_on_variant(const Variant& variant) {
  AllOf all;
  add(all, variant.availability);
  return require({std::move(all)}, suspended(variant.availability) ? Errc::item_sold_out : Errc::item_unavailable);
}

Verdict Examiner::verdict_on_option(const detail::IndexData& data, const Option& option) {
  AllOf all;
  add(all, option.availability);
  bool sold_out = suspended(option.availability);
  const std::uint32_t served = option.item.empty() ? detail::none : data.item_table.find(option.item);
  if (served != detail::none) {
    const Availability& availability = data.items[served].item->availability;
    add(all, availability);
    sold_out = sold_out || suspended(availability);
  }
  return require({std::move(all)}, sold_out ? Errc::item_sold_out : Errc::item_unavailable);
}

void Examiner::examine_item(const MenuIndex& index, std::string_view ref) {
  const Item* item = index.find_item(ref);
  if (item == nullptr) return refuse({Errc::item_unknown, {}, Ref(ref), 0, 0, {}});
  if (!item->sold_alone) refuse({Errc::item_not_sold_alone, {}, item->ref, 0, 0, {}});
  const Verdict whole = verdict_on_item(index, *item), variants = verdict_on_variants(*item);
  report(whole.holds ? variants : whole, {}, item->ref);
}

void Examiner::examine_selections(const detail::IndexData& data, const std::vector<Selection>& selections,
                                  const std::string& path, int depth, std::size_t& left) {
  for (std::size_t i = 0; i < selections.size() && left > 0 && depth <= limits::option_depth; ++i, --left) {
    const Selection& selection = selections[i];
    const std::uint32_t group = data.group_table.find(selection.group);
    if (group == detail::none) continue;
    const std::uint32_t found = data.find_option(data.groups[group], selection.option);
    if (found == detail::none) continue;
    const Option& option = *data.options[found].option;
    const std::string here = path + "/selections/" + std::to_string(i);
    report(remember(&option, [&] { return verdict_on_option(data, option); }), here + "/option", option.ref);
    examine_selections(data, selection.selections, here, depth + 1, left);
    if (left == 0) return;
  }
}

void Examiner::examine_line(const MenuIndex& index, const CartLine& line, const std::string& path) {
  const Item* item = index.find_item(line.item);
  if (item == nullptr) return;  // check() has said so
  report(remember(item, [&] { return verdict_on_item(index, *item); }), path + "/item", item->ref);
  for (const Variant& variant : item->variants) {
    if (variant.ref != line.variant) continue;
    report(remember(&variant, [&] { return verdict_on_variant(variant); }), path + "/variant", variant.ref);
  }
  std::size_t left = limits::line_selections;
  examine_selections(index.data(), line.selections, path, 1, left);
}

void Examiner::examine_value(const Quote& quote) {
  if (offer_ == nullptr) return;
  std::int64_t goods = 0;
  for (const QuoteLine& line : quote.lines) goods += line.gross_minor - line.discount_minor;
  if (offer_->minimum_minor && goods < *offer_->minimum_minor) {
    refuse({Errc::below_minimum, {}, {}, *offer_->minimum_minor, goods, {}});
  }
  if (offer_->maximum_minor && goods > *offer_->maximum_minor) {
    refuse({Errc::above_maximum, {}, {}, *offer_->maximum_minor, goods, {}});
  }
}

void Examiner::examine_cart(const MenuIndex& index, const Cart& cart, const Quote* quote) {
  for (Issue& issue : check(cart, index)) {
    refuse({issue.code, std::move(issue.path), std::move(issue.ref), issue.limit, issue.actual, {}});
  }
  if (cart.lines.size() <= limits::cart_lines) {
    for (std::size_t i = 0; i < cart.lines.size(); ++i) {
      examine_line(index, cart.lines[i], "/lines/" + std::to_string(i));
    }
  }
  if (quote != nullptr) examine_value(*quote);
}

Orderable Examiner::answer() && {
  Orderable answer;
  answer.ok = reasons_.empty();
  answer.reasons = std::move(reasons_);
  if (answer.ok) {
    answer.ready_at = std::max(at_, query_.now + Duration::minutes(offer_->preparation_minutes));
  } else if (!lasting_) {
    const Instant limit = search_from_ + Duration::minutes(detail::search_days * 1'440);
    answer.next_at = detail::Search(venue_.clock).first(conditions_, search_from_, limit);
  }
  return answer;
}

}  // namespace

Orderable orderable(const Venue& venue, const OrderableQuery& query) {
  Examiner examiner(venue, query);
  examiner.examine_venue();
  return std::move(examiner).answer();
}

Orderable orderable(const Venue& venue, const MenuIndex& index, std::string_view item_ref,
                    const OrderableQuery& query) {
  Examiner examiner(venue, query);
  examiner.examine_venue();
  examiner.examine_item(index, item_ref);
  return std::move(examiner).answer();
}

Orderable orderable(const Venue& venue, const MenuIndex& index, const Cart& cart, const Quote* quote,
                    const OrderableQuery& query) {
  OrderableQuery own = query;
  own.fulfilment = cart.fulfilment;
  Examiner examiner(venue, own);
  examiner.examine_venue();
  examiner.examine_cart(index, cart, quote);
  return std::move(examiner).answer();
}

}  // namespace v0
}  // namespace couvert

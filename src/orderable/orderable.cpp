// SPDX-License-Identifier: Apache-2.0
// Whether something can be ordered: obstacles that stay, obstacles that pass, and when all have passed.
#include "couvert/orderable.hpp"

#include "cart/bound_line.hpp"
#include "couvert/limits.hpp"
#include "menu/index_data.hpp"
#include "orderable/kitchen.hpp"
#include "orderable/sale.hpp"
#include "orderable/timed.hpp"
#include "stock/uses.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace {

using detail::Ask;
using detail::Condition;
using detail::GroupEntry;
using detail::IndexData;
using detail::ItemEntry;
using detail::none;
using detail::OptionEntry;
using detail::Sale;
using detail::VariantEntry;

constexpr int step_limit = 20'000;  // options looked at for one item's groups: honest menus need a few dozen

Instant asked_at(const OrderableQuery& query) noexcept { return query.wanted_at.value_or(query.now); }

std::int64_t goods_of(const Quote& quote) noexcept {
  std::int64_t goods = 0;
  for (const QuoteLine& line : quote.lines) goods += line.gross_minor - line.discount_minor;
  return goods;
}

// ---- yes, quickly: the same rules as below, without a word about why not ----

bool venue_takes(const Venue& venue, const FulfilmentOffer& offer, const OrderableQuery& query) noexcept {
  const Instant at = asked_at(query);
  if (venue.paused && (!venue.paused_until || *venue.paused_until > at)) return false;
  if (query.wanted_at) {
    const Date today = venue.clock.local(query.now).date;
    if (at < query.now || venue.clock.local(at).date.days - today.days > offer.days_ahead) return false;
  }
  if (venue.hours && !detail::open_for(*venue.hours, venue.clock, at, offer.last_order_minutes)) return false;
  if (offer.hours && !detail::open_for(*offer.hours, venue.clock, at, offer.last_order_minutes)) return false;
  if (query.fulfilment != Fulfilment::delivery) return true;
  return query.destination && zone_for(venue, *query.destination, at) != nullptr;
}

bool item_sells(const IndexData& data, const Sale& sale, std::uint32_t at, std::int32_t confirmed_age) noexcept {
  const ItemEntry& entry = data.items[at];
  if (!entry.sold_alone || entry.item->minimum_age > confirmed_age) return false;
  if (!sale.listed(at) || !sale.item(entry, Ask::piece)) return false;
  int steps = step_limit;
  if (entry.variant_count == 0) return sale.choosable(entry.groups, 1, steps);
  for (std::uint32_t i = 0; i < entry.variant_count; ++i) {
    const VariantEntry& variant = data.variants[entry.first_variant + i];
    if (variant.sold_alone && sale.variant(entry, variant, Ask::piece) && sale.choosable(variant.groups, 1, steps))
      return true;
  }
  return false;
}

/// Adds up what a cart takes of what is counted. A cart that touches more counts than fit is left to the long way.
class Tally {
 public:
  explicit Tally(const StockBook& stock) noexcept : stock_(stock) {}
  void operator()(TargetKind kind, std::string_view of, std::string_view ref, std::int64_t milli) noexcept {
    const StockLevel* level = stock_.level(kind, of, ref);
    if (level == nullptr) return;
    std::size_t i = 0;
    while (i < used_ && levels_[i] != level) ++i;
    if (i == levels_.size()) {
      fits_ = false;
      return;
    }
    if (i == used_) {
      levels_[used_] = level;
      sums_[used_++] = 0;
    }
    sums_[i] = std::min(sums_[i] + milli, limits::document_integer);
    fits_ = fits_ && sums_[i] <= level->available_milli();
  }
  bool fits() const noexcept { return fits_; }

 private:
  const StockBook& stock_;
  std::array<const StockLevel*, 64> levels_;
  std::array<std::int64_t, 64> sums_;
  std::size_t used_ = 0;
  bool fits_ = true;
};

bool stock_covers(const StockBook& stock, const IndexData& data, const Cart& cart) {
  Tally tally(stock);
  detail::Takings takings{[&tally](TargetKind kind, std::string_view of, std::string_view ref, std::int64_t milli) {
    tally(kind, of, ref, milli);
  }};
  detail::LineWalk walk(data, takings);
  for (const CartLine& line : cart.lines) walk.walk(line);
  return tally.fits();
}

bool line_sells(const IndexData& data, const Sale& sale, const CartLine& line, std::int32_t confirmed_age) {
  detail::ChoiceBuffer choices;  // left as it is: the binder writes what is read
  detail::BoundLine bound;
  if (!detail::Binder(data, choices.data()).bind(line, bound)) return false;
  const ItemEntry& item = data.items[bound.item];
  if (item.item->minimum_age > confirmed_age) return false;
  if (!sale.listed(bound.item) || !sale.item(item, Ask::nothing)) return false;
  if (bound.variant != none && !sale.variant(item, data.variants[bound.variant], Ask::nothing)) return false;
  for (std::uint32_t i = 0; i < bound.count; ++i) {
    const detail::BoundChoice& choice = choices[i];
    if (choice.modifier != none && data.modifiers[choice.modifier].removes) continue;
    const OptionEntry& option = data.options[choice.option];
    if (!sale.option(data.groups[choice.group], option, Ask::nothing)) return false;
    if (option.option->minimum_age > confirmed_age) return false;
    if (option.item != none && data.items[option.item].item->minimum_age > confirmed_age) return false;
  }
  return true;
}

/// Sound outside of its lines, by the rules of check().
bool frame_is_sound(const Cart& cart, const Menu& menu) noexcept {
  if (cart.lines.empty() || cart.lines.size() > limits::cart_lines || cart.codes.size() > limits::cart_codes)
    return false;
  if (cart.venue != menu.venue || cart.tip_minor < 0 || cart.tip_minor > limits::price_minor) return false;
  if (!cart.note.empty() && (cart.note.size() > limits::note_octets || !valid_text(cart.note))) return false;
  if (!cart.channel.empty() && !valid_ref(cart.channel)) return false;
  for (const std::string& code : cart.codes)
    if (!valid_ref(code)) return false;
  for (std::size_t i = 1; i < cart.lines.size(); ++i)
    for (std::size_t k = 0; k < i; ++k)
      if (cart.lines[i].id == cart.lines[k].id) return false;
  return true;
}

/// Work beyond a whole slot asks for an empty one.
std::int64_t of_a_slot(const detail::KitchenTime& needed, std::int64_t capacity) noexcept {
  return std::min(needed.work, capacity);
}

bool kitchen_takes(const Venue& venue, const detail::KitchenTime& needed, const OrderableQuery& query) noexcept {
  if (!query.wanted_at) return true;
  if (*query.wanted_at < query.now + Duration::minutes(needed.minutes())) return false;
  if (!venue.kitchen || !query.slot_booked) return true;
  const std::int64_t capacity = slot_capacity(venue, *query.wanted_at);
  return *query.slot_booked + of_a_slot(needed, capacity) <= capacity;
}

bool cart_sells(const Venue& venue, const MenuIndex& index, const FulfilmentOffer& offer, const Cart& cart,
                const Quote* quote, const OrderableQuery& query) {
  const IndexData& data = index.data();
  if (!frame_is_sound(cart, data.menu)) return false;
  if (quote != nullptr && (offer.minimum_minor || offer.maximum_minor)) {
    const std::int64_t goods = goods_of(*quote);
    if (goods < offer.minimum_minor.value_or(goods) || goods > offer.maximum_minor.value_or(goods)) return false;
  }
  const Sale sale(data, venue.clock, query.stock, asked_at(query));
  for (const CartLine& line : cart.lines)
    if (!line_sells(data, sale, line, query.confirmed_age)) return false;
  return query.stock == nullptr || query.stock->stock().levels.empty() || stock_covers(*query.stock, data, cart);
}

Orderable yes(const OrderableQuery& query, std::int64_t preparation_minutes) {
  Orderable answer;
  answer.ok = true;
  answer.ready_at = std::max(asked_at(query), query.now + Duration::minutes(preparation_minutes));
  return answer;
}

// ---- no, with every reason ----

/// What was found about one item, variant or option; it may stand on many lines of a cart.
struct Verdict {
  bool holds = true;
  Errc code = Errc::item_unavailable;
  std::optional<Instant> next_at;
};

/// The conditions behind Sale, as values in which a time can be looked for.
class Conditions {
 public:
  Conditions(const IndexData& data, const StockBook* stock, Instant at) : data_(data), stock_(stock), at_(at) {}

  static void add(Condition& all, const Availability& availability, Instant at) {
    if (availability.calendar) all.add(Condition::when(*availability.calendar));
    if (availability.suspended_until && *availability.suspended_until > at)
      all.add(Condition::after(*availability.suspended_until));
  }
  void add(Condition& all, const Availability& availability) const { add(all, availability, at_); }
  void add(Condition& all, TargetKind kind, std::string_view of, std::string_view ref, std::int64_t milli) const {
    if (stock_ == nullptr) return;
    if (const Snooze* snooze = stock_->snoozed(kind, of, ref, at_))
      all.add(snooze->until ? Condition::after(*snooze->until) : Condition::none());
    const StockLevel* level = stock_->level(kind, of, ref);
    if (level != nullptr && level->available_milli() < milli) all.add(Condition::none());
  }
  void add(Condition& all, detail::Range recipe, Ask ask) const {
    for (std::uint32_t i = 0; i < recipe.count; ++i) {
      const detail::RecipeEntry& part = data_.recipes[recipe.first + i];
      const Ingredient& ingredient = data_.menu.ingredients[part.ingredient];
      add(all, ingredient.availability);
      add(all, TargetKind::ingredient, {}, ingredient.ref, ask == Ask::piece ? part.quantity_milli : 0);
    }
  }
  void add(Condition& all, const ItemEntry& item, Ask ask) const {
    add(all, item.item->availability);
    add(all, TargetKind::item, {}, item.item->ref, Sale::piece_of(item, ask));
    add(all, item.recipe, ask);
  }
  void add(Condition& all, const ItemEntry& item, const VariantEntry& variant, Ask ask) const {
    add(all, variant.variant->availability);
    add(all, TargetKind::variant, item.item->ref, variant.ref, Sale::piece_of(item, ask));
    add(all, variant.recipe, ask);
  }
  void add(Condition& all, const GroupEntry& group, const OptionEntry& option, Ask ask) const {
    const std::int64_t milli = ask == Ask::nothing ? 0 : group.portions > 1 ? 1'000 / group.portions : 1'000;
    add(all, option.option->availability);
    add(all, TargetKind::option, group.ref, option.ref, milli);
    add(all, option.recipe, group.portions > 1 ? Ask::nothing : ask);
    if (option.item == none) return;
    const ItemEntry& served = data_.items[option.item];
    add(all, served, ask);
    if (option.variant != none) add(all, served, data_.variants[option.variant], ask);
  }
  void add_places(Condition& all, std::uint32_t item) const {
    add(all, data_.menu.availability);
    Condition places{Condition::Kind::some};
    for (const auto& chain : data_.places[item]) {
      Condition way;
      for (const Section* section : chain) add(way, section->availability);
      if (way.always()) return;
      places.parts.push_back(std::move(way));
    }
    if (!places.parts.empty()) all.add(std::move(places));
  }
  /// For the groups that ask for something.
  void add_groups(Condition& all, detail::Links links, int depth) {
    for (std::uint32_t i = 0; i < links.count; ++i) {
      const GroupEntry& group = data_.groups[data_.links[links.first + i]];
      if (group.min <= 0 && group.min_distinct <= 0) continue;
      Condition some{Condition::Kind::some};
      some.needed = Sale::needed_of(group);
      some.needed_parts = std::max(group.min_distinct, 1);
      bool all_always = true;
      for (std::uint32_t k = 0; k < group.option_count && depth <= limits::option_depth && --steps_ >= 0; ++k) {
        const OptionEntry& option = data_.options[group.first_option + k];
        Condition part;
        part.weight = Sale::weight_of(group, option);
        add(part, group, option, Ask::piece);
        add_groups(part, option.groups, depth + 1);
        all_always = all_always && part.always();
        some.parts.push_back(std::move(part));
      }
      if (!all_always || some.parts.size() < group.option_count) all.add(std::move(some));
    }
  }

 private:
  const IndexData& data_;
  const StockBook* stock_;
  const Instant at_;
  int steps_ = step_limit;
};

/// Gathers reasons and timed conditions for one query, and makes the answer.
class Examiner {
 public:
  Examiner(const Venue& venue, const OrderableQuery& query)
      : venue_(venue),
        query_(query),
        at_(asked_at(query)),
        search_from_(std::max(at_, query.now)),
        offer_(offer_for(venue, query.fulfilment)) {}

  void examine_venue();
  void examine_item(const MenuIndex& index, std::string_view ref);
  void examine_cart(const MenuIndex& index, const Cart& cart, const Quote* quote);
  Orderable answer() &&;

 private:
  void examine_wish();
  void examine_destination();
  void examine_kitchen(const MenuIndex& index, const Cart& cart);
  void examine_value(const Quote& quote);
  void examine_line(const CartLine& line, const std::string& path);
  void examine_selections(const std::vector<Selection>& selections, const std::string& path, detail::Times times,
                          int depth, std::size_t& left);

  /// An obstacle that waiting does not remove.
  void refuse(Reason reason) {
    lasting_ = true;
    reasons_.push_back(std::move(reason));
  }
  void refuse(Errc code) { refuse(Reason{code, {}, {}, 0, 0, {}}); }
  /// A condition that must hold; true when it does at the instant asked about.
  Verdict require(Condition condition, Errc code);
  void report(const Verdict& verdict, std::string path, const Ref& ref) {
    if (!verdict.holds) reasons_.push_back({verdict.code, std::move(path), ref, 0, 0, verdict.next_at});
  }
  void report_age(std::int32_t age, std::string path, const Ref& ref) {
    if (age > query_.confirmed_age)
      refuse({Errc::age_confirmation_required, std::move(path), ref, age, query_.confirmed_age, {}});
  }

  // Of a thing that is not on sale: has it run out, or is it only not sold now?
  static Errc code_of(bool sold_out) { return sold_out ? Errc::item_sold_out : Errc::item_unavailable; }
  bool short_of(TargetKind kind, std::string_view of, std::string_view ref, std::int64_t milli) const {
    return !sale_->there(kind, of, ref, milli);
  }
  bool short_of(detail::Range recipe, Ask ask) const;
  bool short_of(const ItemEntry& item, Ask ask) const;
  bool short_of(const ItemEntry& item, const VariantEntry& variant, Ask ask) const;
  bool short_of(const GroupEntry& group, const OptionEntry& option, Ask ask) const;
  bool short_in(detail::Links links) const;

  Verdict verdict_on_item(std::uint32_t item, Ask ask);
  Verdict verdict_on_choices(const ItemEntry& item);
  Verdict verdict_on_variant(const ItemEntry& item, const VariantEntry& variant);
  Verdict verdict_on_option(const GroupEntry& group, const OptionEntry& option);
  template <class Make>
  const Verdict& remember(const void* thing, Make&& make) {
    const auto found = verdicts_.find(thing);
    if (found != verdicts_.end()) return found->second;
    return verdicts_.emplace(thing, make()).first->second;
  }
  void look_at(const MenuIndex& index) {
    data_ = &index.data();
    sale_.emplace(*data_, venue_.clock, query_.stock, at_);
    conditions_of_.emplace(*data_, query_.stock, at_);
  }
  /// What of the shortages one use of a thing runs into.
  void report_shortage(const std::vector<std::pair<MenuTarget, std::int64_t>>& uses, const std::string& path,
                       const Ref& ref);

  const Venue& venue_;
  const OrderableQuery& query_;
  const Instant at_;           // the one instant at which everything is checked
  const Instant search_from_;  // a wish for the past is looked for from now on
  const FulfilmentOffer* offer_;
  const IndexData* data_ = nullptr;
  std::optional<Sale> sale_;
  std::optional<Conditions> conditions_of_;
  detail::Search search_{venue_.clock};  // one budget for all obstacles: a cart may have hundreds
  std::vector<Reason> reasons_;
  Condition conditions_;
  std::unordered_map<const void*, Verdict> verdicts_;
  std::vector<StockBook::Shortage> shortages_;
  std::optional<std::int64_t> ready_minutes_;  // of a cart
  bool lasting_ = false;
};

Verdict Examiner::require(Condition condition, Errc code) {
  if (condition.always()) return {};
  Verdict verdict{detail::holds(condition, venue_.clock, at_), code, {}};
  if (!verdict.holds) verdict.next_at = search_.first(condition, search_from_);
  conditions_.add(std::move(condition));
  return verdict;
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
  if (!query_.destination) return refuse(Errc::destination_required);
  if (zone_for(venue_, *query_.destination, at_) != nullptr) return;
  Condition some{Condition::Kind::some};
  const DeliveryZone* first = nullptr;
  for (const DeliveryZone& zone : venue_.zones) {
    if (!covers(venue_, zone, *query_.destination)) continue;
    if (first == nullptr) first = &zone;
    some.parts.push_back(Condition::when(*zone.hours));  // without hours it would have served
  }
  if (first == nullptr) return refuse(Errc::outside_delivery_zone);
  report(require(std::move(some), Errc::outside_delivery_zone), {}, first->ref);
}

void Examiner::examine_venue() {
  if (offer_ == nullptr) refuse(Errc::fulfilment_not_offered);
  if (venue_.paused && !venue_.paused_until) refuse(Errc::venue_paused);
  if (venue_.paused && venue_.paused_until) {
    report(require(Condition::after(*venue_.paused_until), Errc::venue_paused), {}, {});
  }
  examine_wish();
  Condition hours;
  if (venue_.hours) hours.add(Condition::when(*venue_.hours));
  if (offer_ != nullptr && offer_->hours) hours.add(Condition::when(*offer_->hours));
  const Verdict open = require(hours, Errc::venue_closed);
  report(open, {}, {});
  if (offer_ != nullptr && offer_->last_order_minutes > 0) {
    for (Condition& part : hours.parts) part.open_for_minutes = offer_->last_order_minutes;
    const Verdict long_enough = require(std::move(hours), Errc::after_last_order);
    if (open.holds) report(long_enough, {}, {});
  }
  examine_destination();
}

bool Examiner::short_of(detail::Range recipe, Ask ask) const {
  for (std::uint32_t i = 0; i < recipe.count; ++i) {
    const detail::RecipeEntry& part = data_->recipes[recipe.first + i];
    const Ingredient& ingredient = data_->menu.ingredients[part.ingredient];
    if (sale_->suspended(ingredient.availability) ||
        short_of(TargetKind::ingredient, {}, ingredient.ref, ask == Ask::piece ? part.quantity_milli : 0))
      return true;
  }
  return false;
}

bool Examiner::short_of(const ItemEntry& item, Ask ask) const {
  return sale_->suspended(item.item->availability) ||
         short_of(TargetKind::item, {}, item.item->ref, Sale::piece_of(item, ask)) || short_of(item.recipe, ask);
}

bool Examiner::short_of(const ItemEntry& item, const VariantEntry& variant, Ask ask) const {
  return sale_->suspended(variant.variant->availability) ||
         short_of(TargetKind::variant, item.item->ref, variant.ref, Sale::piece_of(item, ask)) ||
         short_of(variant.recipe, ask);
}

bool Examiner::short_of(const GroupEntry& group, const OptionEntry& option, Ask ask) const {
  if (sale_->suspended(option.option->availability) ||
      short_of(TargetKind::option, group.ref, option.ref, ask == Ask::piece && group.portions < 2 ? 1'000 : 0) ||
      short_of(option.recipe, group.portions > 1 ? Ask::nothing : ask))
    return true;
  if (option.item == none) return false;
  const ItemEntry& served = data_->items[option.item];
  return short_of(served, ask) || (option.variant != none && short_of(served, data_->variants[option.variant], ask));
}

/// Has something run out in a group that asks for something?
bool Examiner::short_in(detail::Links links) const {
  for (std::uint32_t i = 0; i < links.count; ++i) {
    const GroupEntry& group = data_->groups[data_->links[links.first + i]];
    if (group.min <= 0 && group.min_distinct <= 0) continue;
    for (std::uint32_t k = 0; k < group.option_count; ++k)
      if (short_of(group, data_->options[group.first_option + k], Ask::piece)) return true;
  }
  return false;
}

Verdict Examiner::verdict_on_item(std::uint32_t item, Ask ask) {
  const ItemEntry& entry = data_->items[item];
  Condition all;
  conditions_of_->add_places(all, item);
  conditions_of_->add(all, entry, ask);
  return require(std::move(all), code_of(short_of(entry, ask)));
}

/// One variant is enough, if the groups that open with it leave a choice.
Verdict Examiner::verdict_on_choices(const ItemEntry& item) {
  if (item.variant_count == 0) {
    Condition all;
    conditions_of_->add_groups(all, item.groups, 1);
    return require(std::move(all), code_of(short_in(item.groups)));
  }
  Condition some{Condition::Kind::some};
  bool all_short = true;
  for (std::uint32_t i = 0; i < item.variant_count; ++i) {
    const VariantEntry& variant = data_->variants[item.first_variant + i];
    if (!variant.sold_alone) continue;
    Condition way;
    conditions_of_->add(way, item, variant, Ask::piece);
    conditions_of_->add_groups(way, variant.groups, 1);
    if (way.always()) return {};
    some.parts.push_back(std::move(way));
    all_short = all_short && (short_of(item, variant, Ask::piece) || short_in(variant.groups));
  }
  return require(std::move(some), code_of(all_short));
}

Verdict Examiner::verdict_on_variant(const ItemEntry& item, const VariantEntry& variant) {
  Condition all;
  conditions_of_->add(all, item, variant, Ask::nothing);
  return require(std::move(all), code_of(short_of(item, variant, Ask::nothing)));
}

Verdict Examiner::verdict_on_option(const GroupEntry& group, const OptionEntry& option) {
  Condition all;
  conditions_of_->add(all, group, option, Ask::nothing);
  return require(std::move(all), code_of(short_of(group, option, Ask::nothing)));
}

void Examiner::examine_item(const MenuIndex& index, std::string_view ref) {
  look_at(index);
  const std::uint32_t at = data_->item_table.find(ref);
  if (at == none) return refuse({Errc::item_unknown, {}, Ref(ref), 0, 0, {}});
  const ItemEntry& item = data_->items[at];
  if (!item.sold_alone) refuse({Errc::item_not_sold_alone, {}, item.item->ref, 0, 0, {}});
  report_age(item.item->minimum_age, {}, item.item->ref);
  const Verdict whole = verdict_on_item(at, Ask::piece), choices = verdict_on_choices(item);
  report(whole.holds ? choices : whole, {}, item.item->ref);
}

void Examiner::report_shortage(const std::vector<std::pair<MenuTarget, std::int64_t>>& uses, const std::string& path,
                               const Ref& ref) {
  const StockBook::Shortage* worst = nullptr;
  bool none_left = false;
  for (const auto& [target, piece] : uses) {
    for (const StockBook::Shortage& each : shortages_) {
      if (each.target != target) continue;
      if (worst == nullptr || (each.left_milli < piece && !none_left)) worst = &each;
      none_left = none_left || each.left_milli < piece;
    }
  }
  if (worst == nullptr) return;
  if (none_left) return refuse({Errc::item_sold_out, path, ref, 0, 0, {}});
  refuse({Errc::stock_insufficient, path, worst->target.ref, worst->left_milli, worst->wanted_milli, {}});
}

/// The things that one piece takes, and how much of each.
template <class Visit>
std::vector<std::pair<MenuTarget, std::int64_t>> uses_of(Visit&& visit) {
  std::vector<std::pair<MenuTarget, std::int64_t>> uses;
  detail::Takings takings{[&uses](TargetKind kind, std::string_view of, std::string_view ref, std::int64_t milli) {
    uses.emplace_back(MenuTarget{kind, Ref(of), Ref(ref)}, milli);
  }};
  visit(takings);
  return uses;
}

void Examiner::examine_selections(const std::vector<Selection>& selections, const std::string& path,
                                  detail::Times times, int depth, std::size_t& left) {
  for (std::size_t i = 0; i < selections.size() && left > 0 && depth <= limits::option_depth; ++i, --left) {
    const Selection& selection = selections[i];
    const std::uint32_t group_at = data_->group_table.find(selection.group);
    if (group_at == none || detail::removes(data_->menu, selection.modifier)) continue;
    const GroupEntry& group = data_->groups[group_at];
    const std::uint32_t found = data_->find_option(group, selection.option);
    if (found == none) continue;
    const OptionEntry& entry = data_->options[found];
    const std::string here = path + "/selections/" + std::to_string(i);
    const detail::Times piece = times.over(group.portions);
    const std::size_t before = reasons_.size();
    report(remember(&entry, [&] { return verdict_on_option(group, entry); }), here + "/option", entry.option->ref);
    const Item* served = entry.item == none ? nullptr : data_->items[entry.item].item;
    if (!shortages_.empty() && reasons_.size() == before) {
      report_shortage(uses_of([&](auto& takings) {
                        takings.option(*group.group, *entry.option, piece);
                        if (served != nullptr)
                          takings.item(*served, detail::variant_of(*served, entry.option->variant), piece);
                      }),
                      here + "/option", entry.option->ref);
    }
    report_age(std::max(entry.option->minimum_age, served == nullptr ? 0 : served->minimum_age), here + "/option",
               entry.option->ref);
    examine_selections(selection.selections, here, piece, depth + 1, left);
    if (left == 0) return;
  }
}

void Examiner::examine_line(const CartLine& line, const std::string& path) {
  const std::uint32_t at = data_->item_table.find(line.item);
  if (at == none) return;  // check() has said so
  const ItemEntry& entry = data_->items[at];
  const Item& item = *entry.item;
  const std::size_t before = reasons_.size();
  report(remember(&item, [&] { return verdict_on_item(at, Ask::nothing); }), path + "/item", item.ref);
  const std::uint32_t variant_at = line.variant.empty() ? none : data_->find_variant(entry, line.variant);
  const Variant* variant = variant_at == none ? nullptr : data_->variants[variant_at].variant;
  if (variant != nullptr) {
    const VariantEntry& chosen = data_->variants[variant_at];
    report(remember(variant, [&] { return verdict_on_variant(entry, chosen); }), path + "/variant", variant->ref);
  }
  if (!shortages_.empty() && reasons_.size() == before) {
    CartLine one = line;
    one.quantity = 1;
    report_shortage(uses_of([&](auto& takings) { takings.item(item, variant, detail::amount_of(one, item)); }),
                    path + "/item", item.ref);
  }
  report_age(item.minimum_age, path + "/item", item.ref);
  std::size_t left = limits::line_selections;
  examine_selections(line.selections, path, detail::Times{}, 1, left);
}

void Examiner::examine_value(const Quote& quote) {
  if (offer_ == nullptr) return;
  const std::int64_t goods = goods_of(quote);
  if (offer_->minimum_minor && goods < *offer_->minimum_minor) {
    refuse({Errc::below_minimum, {}, {}, *offer_->minimum_minor, goods, {}});
  }
  if (offer_->maximum_minor && goods > *offer_->maximum_minor) {
    refuse({Errc::above_maximum, {}, {}, *offer_->maximum_minor, goods, {}});
  }
}

void Examiner::examine_kitchen(const MenuIndex& index, const Cart& cart) {
  const detail::KitchenTime needed = detail::kitchen_time(venue_, index, cart, query_.kitchen_load, query_.now);
  ready_minutes_ = needed.minutes();
  if (!query_.wanted_at || offer_ == nullptr) return;
  const Instant ready = query_.now + Duration::minutes(needed.minutes());
  if (*query_.wanted_at < ready) {
    const Verdict soon = require(Condition::after(ready), Errc::too_soon);
    if (*query_.wanted_at >= query_.now) report(soon, {}, {});  // a time in the past is told as such
  }
  if (!venue_.kitchen || !query_.slot_booked) return;
  const std::int64_t capacity = slot_capacity(venue_, at_), wanted = *query_.slot_booked + of_a_slot(needed, capacity);
  if (wanted > capacity) refuse({Errc::slot_full, {}, {}, capacity, wanted, {}});
}

void Examiner::examine_cart(const MenuIndex& index, const Cart& cart, const Quote* quote) {
  look_at(index);
  examine_kitchen(index, cart);
  for (Issue& issue : check(cart, index)) {
    refuse({issue.code, std::move(issue.path), std::move(issue.ref), issue.limit, issue.actual, {}});
  }
  if (query_.stock != nullptr && !query_.stock->stock().levels.empty())
    shortages_ = query_.stock->shortages(demand(cart, index));
  if (cart.lines.size() <= limits::cart_lines) {
    for (std::size_t i = 0; i < cart.lines.size(); ++i) {
      examine_line(cart.lines[i], "/lines/" + std::to_string(i));
    }
  }
  if (quote != nullptr) examine_value(*quote);
}

Orderable Examiner::answer() && {
  if (reasons_.empty()) return yes(query_, ready_minutes_.value_or(offer_->preparation_minutes));
  Orderable answer;
  answer.reasons = std::move(reasons_);
  if (!lasting_) {
    const Instant limit = search_from_ + Duration::minutes(detail::search_days * 1'440);
    answer.next_at = detail::Search(venue_.clock).first(conditions_, search_from_, limit);
  }
  return answer;
}

}  // namespace

Orderable orderable(const Venue& venue, const OrderableQuery& query) {
  const FulfilmentOffer* offer = offer_for(venue, query.fulfilment);
  if (offer != nullptr && venue_takes(venue, *offer, query)) return yes(query, offer->preparation_minutes);
  Examiner examiner(venue, query);
  examiner.examine_venue();
  return std::move(examiner).answer();
}

Orderable orderable(const Venue& venue, const MenuIndex& index, std::string_view item_ref,
                    const OrderableQuery& query) {
  const FulfilmentOffer* offer = offer_for(venue, query.fulfilment);
  const std::uint32_t item = index.data().item_table.find(item_ref);
  if (offer != nullptr && item != none && venue_takes(venue, *offer, query)) {
    const Sale sale(index.data(), venue.clock, query.stock, asked_at(query));
    if (item_sells(index.data(), sale, item, query.confirmed_age)) return yes(query, offer->preparation_minutes);
  }
  Examiner examiner(venue, query);
  examiner.examine_venue();
  examiner.examine_item(index, item_ref);
  return std::move(examiner).answer();
}

Orderable orderable(const Venue& venue, const MenuIndex& index, const Cart& cart, const Quote* quote,
                    const OrderableQuery& query) {
  OrderableQuery own = query;
  own.fulfilment = cart.fulfilment;
  const FulfilmentOffer* offer = offer_for(venue, own.fulfilment);
  if (offer != nullptr && venue_takes(venue, *offer, own) && cart_sells(venue, index, *offer, cart, quote, own)) {
    const detail::KitchenTime needed = detail::kitchen_time(venue, index, cart, own.kitchen_load, own.now);
    if (kitchen_takes(venue, needed, own)) return yes(own, needed.minutes());
  }
  Examiner examiner(venue, own);
  examiner.examine_venue();
  examiner.examine_cart(index, cart, quote);
  return std::move(examiner).answer();
}

}  // namespace v0
}  // namespace couvert

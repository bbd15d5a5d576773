// SPDX-License-Identifier: Apache-2.0
// The reference model's judgement.
#include "sim/model.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "couvert/codec.hpp"
#include "couvert/stock_command.hpp"

namespace couvert {
inline namespace v0 {
namespace sim {
namespace {

using S = OrderState;
using V = OrderVerb;

struct Step {
  S from;
  V verb;
  S to;
};
/// Every step that may ever be seen in a log, as a list: anything else is wrong.
constexpr Step steps[] = {{S::submitted, V::payment_ok, S::pending_acceptance},
                          {S::submitted, V::payment_failed, S::cancelled},
                          {S::submitted, V::cancel_by_customer, S::cancelled},
                          {S::submitted, V::timeout_accept, S::expired},
                          {S::pending_acceptance, V::accept, S::accepted},
                          {S::pending_acceptance, V::reject, S::rejected},
                          {S::pending_acceptance, V::cancel_by_customer, S::cancelled},
                          {S::pending_acceptance, V::cancel_by_restaurant, S::cancelled},
                          {S::pending_acceptance, V::cancel_by_ops, S::cancelled},
                          {S::pending_acceptance, V::timeout_accept, S::expired},
                          {S::accepted, V::start_prep, S::preparing},
                          {S::accepted, V::mark_ready, S::ready},
                          {S::accepted, V::adjust, S::accepted},
                          {S::accepted, V::cancel_by_customer, S::cancelled},
                          {S::accepted, V::cancel_by_restaurant, S::cancelled},
                          {S::accepted, V::cancel_by_ops, S::cancelled},
                          {S::preparing, V::mark_ready, S::ready},
                          {S::preparing, V::adjust, S::preparing},
                          {S::preparing, V::cancel_by_restaurant, S::cancelled},
                          {S::preparing, V::cancel_by_ops, S::cancelled},
                          {S::ready, V::hand_over, S::handed_over},
                          {S::ready, V::timeout_pickup, S::undeliverable},
                          {S::ready, V::cancel_by_ops, S::cancelled},
                          {S::handed_over, V::confirm_delivery, S::delivered},
                          {S::handed_over, V::fail_delivery, S::undeliverable},
                          {S::delivered, V::settle, S::closed},
                          {S::cancelled, V::settle, S::closed},
                          {S::rejected, V::settle, S::closed},
                          {S::expired, V::settle, S::closed},
                          {S::undeliverable, V::settle, S::closed}};

bool allowed(S from, V verb, S to) {
  return std::any_of(std::begin(steps), std::end(steps),
                     [&](const Step& step) { return step.from == from && step.verb == verb && step.to == to; });
}

bool gone(S state) { return state == S::rejected || state == S::cancelled || state == S::expired; }

std::string short_id(std::string text) { return text.size() > 8 ? text.substr(text.size() - 8) : text; }

}  // namespace

void Model::make(const CommandId& id, Made made) {
  if (!made_.try_emplace(id, std::move(made)).second) fail_(3, "a command id was made twice");
}

Made* Model::find(const CommandId& id) {
  auto found = made_.find(id);
  return found == made_.end() ? nullptr : &found->second;
}

void Model::said(const CommandId& id, const Said& said, bool first, Instant at) {
  Made* made = find(id);
  if (made == nullptr) return fail_(2, "the house has carried out a command that nobody made");
  if (!made->said) {
    made->said = said;
    made->settled_at = at;
    return;
  }
  if (first) {
    fail_(3, "the house says for the second time that it has now carried out command " + short_id(id.text()));
  } else if (!(*made->said == said)) {
    fail_(4, "command " + short_id(id.text()) + " got another answer than before");
  }
}

void Model::heard(const CommandId& id) {
  if (Made* made = find(id)) made->heard = true;
}

void Model::restored(Instant backup) {
  restored_ = true;
  for (auto& [id, made] : made_) {
    if (!made.settled_at || *made.settled_at < backup) continue;
    // What was settled after the backup is forgotten; a device that still has it will send it again.
    made.said.reset();
    made.settled_at.reset();
    made.excused = true;
  }
}

void Model::judge(const std::vector<spi::EventRow>& log, bool drained) {
  orders_.clear();
  effects_.clear();
  versions_.clear();
  menu_version_ = 0;
  left_.reset();
  taken_.clear();
  std::int64_t pos = 0;
  Instant last{};
  for (const spi::EventRow& row : log) {
    if (row.pos != ++pos) fail_(26, "the log has a gap before position " + std::to_string(row.pos));
    if (row.at < last) fail_(45, "the time of the log falls at position " + std::to_string(row.pos));
    last = row.at;
    std::int64_t& version = versions_[row.entity + ' ' + row.entity_id];
    if (row.version != version + 1)
      fail_(20, row.entity + ' ' + short_id(row.entity_id) + " jumps to version " + std::to_string(row.version));
    version = row.version;
    if (row.entity == "menu" && row.entity_id == venue_name) menu_version_ = row.version;
    if (row.entity == "order") judge_event(row);
    if (row.entity == "stock" && row.entity_id == venue_name) judge_stock(row);
  }
  judge_promises(drained);
  judge_lanes();
  judge_coupons();
}

void Model::judge_event(const spi::EventRow& row) {
  auto event = from_json<OrderEvent>(row.document);
  if (!event) return fail_(5, "an event of the log cannot be read");
  const bool by_the_house = event->verb && (event->role == Role::system || *event->verb == V::payment_ok);
  if (!by_the_house) judge_author(*event, row.pos);
  if (!event->verb) return judge_placed(*event);
  auto found = orders_.find(event->order);
  if (found == orders_.end()) return fail_(5, "an order has an event before it was placed");
  judge_step(found->second, *event);
  judge_money(found->second, *event);
}

void Model::judge_author(const OrderEvent& event, std::int64_t pos) {
  if (!effects_.try_emplace(event.command, pos).second)
    fail_(3, "command " + short_id(event.command.text()) + " took effect twice");
  const Made* made = find(event.command);
  if (made == nullptr) return fail_(2, "an event of a command that nobody made");
  if (made->subject != event.subject) fail_(2, "an event in the name of somebody else than who made its command");
  if (!made->order || *made->order != event.order) fail_(2, "a command has changed another order than its own");
  if (made->said && !made->said->applied)
    fail_(4, "command " + short_id(event.command.text()) + " took effect, and was refused");
}

void Model::judge_placed(const OrderEvent& event) {
  if (!event.placed) return fail_(5, "an order without its beginning");
  const auto [slot, fresh] = orders_.try_emplace(event.order);
  if (!fresh) return fail_(3, "an order was placed twice");
  Told& told = slot->second;
  told.state = event.state;
  told.customer = event.placed->customer;
  told.cart = event.placed->cart;
  told.total = event.placed->quote.totals.total_minor;
  const bool corner = told.cart.venue == venue_name;  // other restaurants have prices that only their owner knows
  told.coupon = corner && !event.placed->quote.discounts.empty();
  judge_money(told, event);
  const std::set<Edition>& editions = editions_[menu_version_];
  const bool right = !corner || std::any_of(editions.begin(), editions.end(), [&](const Edition& each) {
    return plain_price(told.cart, each) == told.total;
  });
  if (!right)
    fail_(13, "order " + short_id(event.order.text()) + " costs " + std::to_string(told.total) +
                  ", which is not the price of menu " + std::to_string(menu_version_));
  const Made* made = find(event.command);
  if (made != nullptr && told.total > made->agreed_minor)
    fail_(13, "order " + short_id(event.order.text()) + " is dearer than what was agreed to");
}

void Model::judge_step(Told& told, const OrderEvent& event) {
  if (!allowed(told.state, *event.verb, event.state)) {
    fail_(17, "order " + short_id(event.order.text()) + ": " + std::string(verb_name(*event.verb)) + " leads from " +
                  std::string(state_name(told.state)) + " to " + std::string(state_name(event.state)));
  }
  if (gone(told.state) && *event.verb != V::settle) fail_(18, "something happened to an order after its end");
  if (*event.verb == V::start_prep || *event.verb == V::mark_ready) told.cooked = true;
  told.state = event.state;
}

void Model::judge_money(Told& told, const OrderEvent& event) {
  std::int64_t sum = 0;
  for (const Posting& posting : event.postings) {
    sum += posting.amount_minor;
    told.sums[{posting.account, posting.party}] += posting.amount_minor;
  }
  if (sum != 0) fail_(9, "the postings of an event leave " + std::to_string(sum));
  if (!gone(event.state)) return;
  for (const auto& [account, amount] : told.sums) {
    if (amount != 0) fail_(12, "an order that came to nothing leaves a posting of " + std::to_string(amount));
  }
}

void Model::judge_stock(const spi::EventRow& row) {
  auto entry = from_json<StockEntry>(row.document);
  if (!entry) return fail_(5, "an entry about stock cannot be read");
  for (const StockCount& count : entry->counts) {
    if (count.target.ref != "special") continue;
    if (count.from_milli != left_) fail_(22, "the count of the special does not follow from the one before");
    if (count.to_milli && *count.to_milli < 0) fail_(22, "less than nothing is left of the special");
    const std::int64_t change = count.to_milli.value_or(0) - count.from_milli.value_or(0);
    left_ = count.to_milli;
    if (!entry->order) continue;
    Taken& taken = taken_[*entry->order];
    if (entry->verb == "take") {
      taken.milli -= change;
      auto ordered = orders_.find(*entry->order);
      if (count.from_milli && ordered != orders_.end() && taken.milli != specials(ordered->second.cart) * 1'000)
        fail_(22, "an order has not taken what is in its cart");
    } else if (entry->verb == "give_back") {
      if (taken.gave_back || change != taken.milli) fail_(22, "stock came back that was not to come back");
      taken.gave_back = true;
    }
  }
}

void Model::judge_promises(bool drained) {
  for (const auto& [id, made] : made_) {
    const bool effect = effects_.contains(id);
    const std::string name = short_id(id.text());
    const bool placed = made.place && made.order && orders_.contains(*made.order);
    if (made.said && made.said->applied && made.place && !placed)
      fail_(1, "the house said that order " + short_id(made.order->text()) + " is taken, and it is not there");
    if (made.heard && made.said && made.said->applied && made.verb && !made.excused && !effect) {
      // Allowed only where it changed nothing; then the version it was told is that of the order as it was.
      auto found = made.order ? orders_.find(*made.order) : orders_.end();
      if (found == orders_.end()) fail_(1, "command " + name + " was applied to an order that is not there");
    }
    if (drained && made.certain && !made.dropped && !made.excused && !made.said)
      fail_(7, "command " + name + " of " + made.subject + " was kept by its device and never reached the house");
  }
  for (const auto& [id, told] : orders_) {
    auto taken = taken_.find(id);
    if (taken == taken_.end()) continue;
    if (gone(told.state) && !told.cooked && taken->second.milli != 0 && !taken->second.gave_back)
      fail_(22, "order " + short_id(id.text()) + " came to nothing and its stock was not given back");
  }
}

void Model::judge_lanes() {
  // Commands of one maker and lane, in the order in which they were made: their effects stand in the log in that order.
  std::map<std::pair<int, std::string>, std::vector<std::pair<std::int64_t, std::int64_t>>> lanes;
  for (const auto& [id, made] : made_) {
    auto effect = effects_.find(id);
    // What the house forgot with its store comes again only from an older copy of the device, after what was made since.
    if (effect != effects_.end() && !made.excused)
      lanes[{made.maker, made.lane}].emplace_back(made.nth, effect->second);
  }
  for (auto& [lane, commands] : lanes) {
    std::sort(commands.begin(), commands.end());
    for (std::size_t i = 1; i < commands.size(); ++i) {
      if (commands[i].second < commands[i - 1].second)
        fail_(8, "two commands of " + short_id(lane.second) + " took effect in the wrong order");
    }
  }
}

void Model::judge_coupons() {
  std::int64_t used = 0;
  std::map<std::string, std::int64_t> by_customer;
  for (const auto& [id, told] : orders_) {
    if (!told.coupon || gone(told.state)) continue;
    ++used;
    if (!told.customer.empty()) ++by_customer[told.customer];
  }
  if (used > coupon_total) fail_(15, "the coupon was used " + std::to_string(used) + " times");
  for (const auto& [customer, count] : by_customer) {
    if (count > coupon_each) fail_(15, customer + " has used the coupon " + std::to_string(count) + " times");
  }
}

}  // namespace sim
}  // namespace v0
}  // namespace couvert

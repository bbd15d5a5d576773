// SPDX-License-Identifier: Apache-2.0
// Checks a whole store against its own history.
#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <unordered_map>

#include "couvert/codec.hpp"
#include "house/device.hpp"
#include "house/impl.hpp"

namespace couvert {
inline namespace v0 {
namespace house {
namespace {

constexpr int page = 500;
constexpr std::size_t problems_shown = 1'000;

/// One snapshot of the store, read through once.
class Verifier {
 public:
  explicit Verifier(spi::UnitOfWork& unit) : unit_(unit) {}

  Result<VerifyReport> run() {
    for (auto step :
         {&Verifier::read_venues, &Verifier::read_log, &Verifier::read_orders, &Verifier::check_stocks,
          &Verifier::check_promotions, &Verifier::check_devices, &Verifier::check_rights, &Verifier::check_baskets}) {
      if (auto status = (this->*step)(); !status) return status.error();
    }
    for (const auto& [entity, version] : versions_) {
      if (entity.starts_with("order ") && !seen_orders_.contains(entity)) problem(entity + " has events and no row");
    }
    if (auto status = check_versions_of_venues(); !status) return status.error();
    return std::move(report_);
  }

 private:
  void problem(std::string text) {
    if (report_.problems.size() < problems_shown) report_.problems.push_back(std::move(text));
  }

  Status read_venues() {
    auto rows = unit_.venues();
    if (!rows) return rows.error();
    for (const spi::VenueRow& row : *rows) {
      ++report_.venues;
      auto book = load_book(row);
      if (!book) {
        problem("venue " + row.id + ": " + std::string(book.error().message()));
        continue;
      }
      if ((*book)->venue.id != row.id || (*book)->venue.version != row.version) {
        problem("venue " + row.id + " differs from its row");
      }
      if ((*book)->index) {
        if (auto status = validate((*book)->rules); !status) problem("venue " + row.id + " has invalid rules");
      }
      books_.emplace(row.id, *std::move(book));
    }
    return {};
  }

  /// Positions rise, versions of each entity have no gap, times never fall.
  Status read_log() {
    spi::EventFilter filter;
    filter.limit = page;
    Instant last{0};
    while (true) {
      auto rows = unit_.events(filter);
      if (!rows) return rows.error();
      if (rows->empty()) return {};
      for (const spi::EventRow& row : *rows) {
        ++report_.events;
        const std::string at = "event " + std::to_string(row.pos);
        if (row.pos <= filter.after) problem(at + " is out of order");
        filter.after = row.pos;
        if (row.at < last) problem(at + " is older than the one before");
        last = row.at;
        std::int64_t& version = versions_[row.entity + ' ' + row.entity_id];
        if (row.version != version + 1) problem(at + " leaves a gap in the versions of " + row.entity_id);
        version = row.version;
        if (row.entity == "venue") venue_changed_[row.entity_id] = row.at;
        if (row.entity == "stock") follow_stock(row);
        if (row.entity == "access") taken_[row.entity_id] = row.document.find("\"granted\":true") == std::string::npos;
      }
    }
  }

  /// Each entry begins where the one before ended.
  void follow_stock(const spi::EventRow& row) {
    const std::string at = "event " + std::to_string(row.pos);
    auto entry = from_json<StockEntry>(row.document);
    if (!entry || entry->venue != row.entity_id || entry->version != row.version) {
      problem(at + " about stock cannot be read, or differs from its row");
      return;
    }
    auto& counts = counts_[row.entity_id];
    for (const StockCount& count : entry->counts) {
      const auto known = counts.find(count.target);
      std::optional<std::int64_t> before;
      if (known != counts.end()) before = known->second;
      if (count.from_milli != before) problem(at + " does not begin where the count of " + count.target.ref + " was");
      if (count.to_milli.value_or(0) < 0) problem(at + " leaves less than nothing of " + count.target.ref);
      if (count.to_milli) {
        counts[count.target] = *count.to_milli;
      } else {
        counts.erase(count.target);
      }
    }
  }

  Status check_stocks() {
    auto rows = unit_.records("stock");
    if (!rows) return rows.error();
    for (const spi::RecordRow& row : *rows) {
      auto stock = load_stock(row);
      if (!stock) {
        problem(std::string(stock.error().message()));
        continue;
      }
      std::map<MenuTarget, std::int64_t> found;
      for (const StockLevel& level : stock->book.stock().levels) found[level.target] = level.on_hand_milli;
      if (found != counts_[row.id]) problem("the stock of " + row.id + " differs from its log");
      if (versions_["stock " + row.id] != stock->version) problem("the stock of " + row.id + " has another version");
      counts_.erase(row.id);
    }
    for (const auto& [venue, counts] : counts_)
      if (!counts.empty()) problem("the stock of " + venue + " has a log and no row");
    if (auto status = check_taken(); !status) return status;
    return check_kitchens();
  }

  /// What is kept to be given back belongs to an order that still may.
  Status check_taken() {
    auto rows = unit_.records("taken");
    if (!rows) return rows.error();
    for (const spi::RecordRow& row : *rows) {
      const auto order = states_.find(row.id);
      if (order == states_.end() || order->second > OrderState::accepted)
        problem("order " + row.id + " keeps what it took, and cannot give it back");
    }
    return {};
  }

  /// What a kitchen has promised is the work of orders that it is not done with.
  Status check_kitchens() {
    auto rows = unit_.records(cooking_kind);
    if (!rows) return rows.error();
    std::map<std::string, std::int64_t> cooking, promised;  // by minute
    for (const spi::RecordRow& row : *rows) {
      const auto order = states_.find(row.id);
      if (order == states_.end() || order->second > OrderState::preparing)
        problem("order " + row.id + " is promised, and the kitchen is done with it");
      cooking[row.document] += row.version;
    }
    for (const auto& [venue, book] : books_) {
      auto minutes = unit_.records(kitchen_kind(venue));
      if (!minutes) return minutes.error();
      for (const spi::RecordRow& row : *minutes) promised[row.id] += row.version;
    }
    if (cooking != promised) problem("what the kitchens have promised differs from the work of their orders");
    return {};
  }

  /// Uses of limited promotions are those of the orders that were not undone, and no more than the limit.
  Status check_promotions() {
    auto redeemed = unit_.records("redeemed");
    if (!redeemed) return redeemed.error();
    std::map<std::string, std::int64_t> expected;
    for (const spi::RecordRow& row : *redeemed) {
      const auto quote = discounts_.find(row.id);
      if (quote == discounts_.end()) {
        problem("order " + row.id + " used promotions and does not exist, or was undone");
        continue;
      }
      for (std::size_t at = 0; at < row.document.size();) {
        const std::size_t end = std::min(row.document.find('\n', at), row.document.size());
        const Ref ref = row.document.substr(at, end - at);
        at = end + 1;
        if (!quote->second.refs.contains(ref)) problem("order " + row.id + " used " + ref + " without a discount");
        ++expected[quote->second.venue + '\n' + ref];
        if (!quote->second.customer.empty())
          ++expected[quote->second.venue + '\n' + ref + '\n' + quote->second.customer];
      }
    }
    auto rows = unit_.records("promotion");
    if (!rows) return rows.error();
    for (const spi::RecordRow& row : *rows) {
      if (expected[row.id] != row.version) problem("a promotion's uses differ from its orders: " + row.id);
      expected.erase(row.id);
    }
    for (const auto& [id, count] : expected)
      if (count > 0) problem("a promotion's uses are not counted: " + id);
    return {};
  }

  /// A damaged one would let commands of a copy through, or refuse those of an honest device.
  Status check_devices() {
    auto rows = unit_.records("device");
    if (!rows) return rows.error();
    for (const spi::RecordRow& row : *rows) {
      auto state = read_device(row);
      if (!state || !DeviceId::parse(row.id)) problem("the record of device " + row.id + " cannot be read");
    }
    return {};
  }

  /// Whose rights were taken is what the log says last.
  Status check_rights() {
    auto rows = unit_.records("access");
    if (!rows) return rows.error();
    for (const spi::RecordRow& row : *rows) {
      const auto logged = taken_.find(row.id);
      if (logged == taken_.end() || versions_["access " + row.id] != row.version ||
          row.document != (logged->second ? "taken" : "given"))
        problem("the rights of " + row.id + " differ from their log");
      if (logged != taken_.end()) taken_.erase(logged);
    }
    for (const auto& [name, taken] : taken_) problem("the rights of " + name + " have a log and no record");
    return {};
  }

  Status check_baskets() {
    auto rows = unit_.records("basket");
    if (!rows) return rows.error();
    for (const spi::RecordRow& row : *rows) {
      auto basket = from_json<Basket>(row.document);
      if (!basket || basket->group.id.text() != row.id || basket->version != row.version)
        problem("basket " + row.id + " cannot be read, or differs from its row");
      if (versions_["basket " + row.id] != row.version)
        problem("basket " + row.id + " has another version than its log");
    }
    return {};
  }

  Status check_versions_of_venues() {
    for (const auto& [id, book] : books_) {
      if (versions_["venue " + id] != book->venue.version) problem("venue " + id + " has another version than its log");
      const std::int64_t menu = book->index ? book->index->menu().version : 0;
      if (versions_["menu " + id] != menu) problem("the menu of " + id + " has another version than its log");
    }
    return {};
  }

  Status read_orders() {
    spi::OrderFilter filter;
    filter.limit = page;
    while (true) {
      auto rows = unit_.orders(filter);
      if (!rows) return rows.error();
      for (const spi::OrderRow& row : *rows) {
        ++report_.orders;
        filter.before = std::pair(row.placed_at, row.id);
        if (auto status = check_order(row); !status) return status;
      }
      if (static_cast<int>(rows->size()) < page) return {};
    }
  }

  Status check_order(const spi::OrderRow& row) {
    const std::string name = "order " + row.id.text();
    seen_orders_.insert(name);
    auto history = unit_.history("order", row.id.text());
    if (!history) return history.error();
    std::vector<OrderEvent> events;
    for (const spi::EventRow& entry : *history) {
      auto event = from_json<OrderEvent>(entry.document);
      if (!event) {
        problem(name + ": event " + std::to_string(entry.pos) + " cannot be read");
        return {};
      }
      if (event->order != row.id || event->version != entry.version || event->at != entry.at ||
          entry.venue != row.venue || entry.customer != row.customer) {
        problem(name + ": event " + std::to_string(entry.pos) + " differs from its row");
      }
      events.push_back(*std::move(event));
    }
    check_money(name, events);
    auto order = replay(events);
    if (!order) {
      problem(name + ": " + std::string(order.error().message()));
      return {};
    }
    compare(name, row, *order);
    states_[row.id.text()] = order->state;
    const bool undone = order->state == OrderState::rejected || order->state == OrderState::cancelled ||
                        order->state == OrderState::expired;
    if (!undone && !order->quote.discounts.empty()) {
      Used& used = discounts_[row.id.text()];
      used.venue = order->venue;
      used.customer = order->customer;
      for (const QuoteDiscount& discount : order->quote.discounts) used.refs.insert(discount.ref);
    }
    check_quote(name, *order);
    return check_commands(name, row, events);
  }

  void compare(const std::string& name, const spi::OrderRow& row, const Order& order) {
    const spi::OrderRow expected = columns_of(order);
    if (!row.document.empty() && row.document != to_json(order))
      problem(name + ": the document differs from its events");
    if (expected.state != row.state) problem(name + ": the state differs from its events");
    if (expected.version != row.version) problem(name + ": the version differs from its events");
    if (expected.venue != row.venue || expected.customer != row.customer || expected.placed_at != row.placed_at ||
        expected.deadline != row.deadline) {
      problem(name + ": a column differs from its events");
    }
  }

  void check_money(const std::string& name, const std::vector<OrderEvent>& events) {
    for (const OrderEvent& event : events) {
      std::int64_t sum = 0;
      for (const Posting& posting : event.postings) {
        if (__builtin_add_overflow(sum, posting.amount_minor, &sum)) problem(name + ": postings overflow");
      }
      if (sum != 0) problem(name + ": the postings of version " + std::to_string(event.version) + " do not balance");
      for (const std::optional<Quote>& quote :
           {event.quote, event.placed ? std::optional(event.placed->quote) : std::nullopt}) {
        if (!quote) continue;
        if (auto status = verify_quote(*quote); !status) {
          problem(name + ": the total of version " + std::to_string(event.version) + " does not follow from its steps");
        }
      }
    }
  }

  /// Where the menu is still the one the order was priced on, the whole price is computed again.
  void check_quote(const std::string& name, const Order& order) {
    auto found = books_.find(order.venue);
    if (found == books_.end()) {
      problem(name + " belongs to no venue");
      return;
    }
    const VenueBook& book = *found->second;
    if (order.quote.venue != order.venue) problem(name + ": the quote is of another venue");
    if (!book.index || book.index->menu().version != order.quote.menu_version ||
        book.rules.version != order.quote.rules_version) {
      return;
    }
    // A venue that has moved since is at another distance, and its fees differ; the price of that day stands by its steps.
    const auto changed = venue_changed_.find(order.venue);
    if (order.cart.fulfilment == Fulfilment::delivery && changed != venue_changed_.end() &&
        changed->second > order.quote.at) {
      return;
    }
    auto again = price_at(book, order.cart, order.quote.at, order.contact.position, exhausted_then(book, order.quote),
                          order.quote.cash);
    if (!again) {
      problem(name + ": the cart has no price any more: " + std::string(again.error().name()));
    } else if (*again != order.quote && again->totals != order.quote.totals) {
      problem(name + ": the total differs from the price of its cart");
    } else if (*again != order.quote) {
      problem(name + ": the explanation differs from the price of its cart");
    }
  }

  /// Limited promotions that the price was made without: used up by then.
  static std::vector<Ref> exhausted_then(const VenueBook& book, const Quote& quote) {
    std::vector<Ref> refs;
    for (const Promotion& promotion : book.rules.promotions) {
      if (!promotion.limit_total && !promotion.limit_per_customer) continue;
      const bool used = std::any_of(quote.discounts.begin(), quote.discounts.end(),
                                    [&](const QuoteDiscount& each) { return each.ref == promotion.ref; });
      const bool otherwise = std::any_of(quote.unused.begin(), quote.unused.end(), [&](const UnusedCode& each) {
        return each.ref == promotion.ref && each.reason != UnusedReason::exhausted;
      });
      if (!used && !otherwise) refs.push_back(promotion.ref);
    }
    return refs;
  }

  /// Each command that left events has a record that points at them; no command placed two orders.
  Status check_commands(const std::string& name, const spi::OrderRow& row, const std::vector<OrderEvent>& events) {
    std::map<CommandId, std::int64_t> last_version;
    for (const OrderEvent& event : events) last_version[event.command] = event.version;
    if (!placed_by_.insert(events.front().command).second) problem(name + ": its command placed another order too");
    for (const auto& [id, version] : last_version) {
      auto kept = unit_.command(id);
      if (!kept) return kept.error();
      if (!*kept) {
        problem(name + ": command " + id.text() + " has no record");
        continue;
      }
      ++report_.commands;
      auto recorded = read_outcome((*kept)->outcome);
      if (!recorded || recorded->refusal || recorded->order != row.id || recorded->version != version) {
        problem(name + ": the record of command " + id.text() + " says something else");
      }
    }
    return {};
  }

  spi::UnitOfWork& unit_;
  VerifyReport report_;
  std::map<VenueId, VenueBookPtr> books_;
  std::map<VenueId, Instant> venue_changed_;  // last
  std::unordered_map<std::string, std::int64_t> versions_;
  std::set<std::string> seen_orders_;
  std::set<CommandId> placed_by_;
  std::map<VenueId, std::map<MenuTarget, std::int64_t>> counts_;  // by the log
  std::map<std::string, bool> taken_;                             // by name of the right: what the log says last
  std::map<std::string, OrderState> states_;
  struct Used {
    VenueId venue;
    std::string customer;
    std::set<Ref> refs;
  };
  std::map<std::string, Used> discounts_;  // of orders that were not undone
};

}  // namespace
}  // namespace house

Result<VerifyReport> House::verify(spi::Storage& storage) {
  if (auto status = storage.check(); !status) return status.error();
  auto unit = storage.begin(spi::Access::read);
  if (!unit) return unit.error();
  return house::Verifier(**unit).run();
}

}  // namespace v0
}  // namespace couvert

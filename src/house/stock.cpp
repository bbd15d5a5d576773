// SPDX-License-Identifier: Apache-2.0
// Stock and limited promotions inside the commit that uses them.
#include "house/stock.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "core/plant.hpp"
#include "couvert/codec.hpp"
#include "house/access.hpp"
#include "house/impl.hpp"
#include "trade/stock.hpp"

namespace couvert {
inline namespace v0 {
namespace house {
namespace {

ReservationId taken_by(const OrderId& order) { return ReservationId(order.bytes()); }

bool is_out(OrderState state) noexcept {
  return state == OrderState::rejected || state == OrderState::cancelled || state == OrderState::expired;
}
bool before_preparation(OrderState state) noexcept {
  return state == OrderState::submitted || state == OrderState::pending_acceptance || state == OrderState::accepted;
}

/// Each count that differs, before and after.
std::vector<StockCount> differences(const std::vector<StockLevel>& before, const std::vector<StockLevel>& after) {
  std::vector<StockCount> counts;
  for (std::size_t i = 0, k = 0; i < before.size() || k < after.size();) {
    if (k == after.size() || (i < before.size() && before[i].target < after[k].target)) {
      counts.push_back({before[i].target, before[i].on_hand_milli, {}});
      ++i;
    } else if (i == before.size() || after[k].target < before[i].target) {
      counts.push_back({after[k].target, {}, after[k].on_hand_milli});
      ++k;
    } else {
      if (before[i].on_hand_milli != after[k].on_hand_milli)
        counts.push_back({before[i].target, before[i].on_hand_milli, after[k].on_hand_milli});
      ++i;
      ++k;
    }
  }
  return counts;
}

/// Makes `next` the venue's stock, with its entry in the log.
Status write(Batch& batch, const VenueId& venue, VenueStock next, StockEntry entry, Instant now) {
  static const std::vector<StockLevel> nothing;
  const VenueStock* before = batch.stock(venue);
  next.version = (before == nullptr ? 0 : before->version) + 1;
  entry.venue = venue;
  entry.version = next.version;
  entry.counts = differences(before == nullptr ? nothing : before->book.stock().levels, next.book.stock().levels);
  auto pos = batch.append({0, "stock", venue, next.version, venue, {}, now, to_json(entry)});
  if (!pos) return pos.error();
  batch.put_stock(venue, std::move(next));
  return {};
}

StockEntry entry_of(std::string verb, const Actor& actor, std::string reason = {}) {
  StockEntry entry;
  entry.verb = std::move(verb);
  entry.actor = actor.subject;
  entry.reason = std::move(reason);
  return entry;
}

const Actor& the_house() {
  static const Actor system{Role::system, "house", std::nullopt};
  return system;
}

/// Drops what has ended, before anybody else looks.
Status tidy(Batch& batch, const VenueId& venue, Instant now) {
  const VenueStock* stock = batch.stock(venue);
  if (stock == nullptr) return {};
  const auto end = stock->book.next_end();
  if (!end || *end > now) return {};
  VenueStock next = *stock;
  StockBook::Ended ended = next.book.expire(now);
  if (ended.snoozes.empty()) {
    batch.put_stock(venue, std::move(next));
    return {};
  }
  StockEntry entry = entry_of("resume", the_house());
  entry.targets = std::move(ended.snoozes);
  return write(batch, venue, std::move(next), std::move(entry), now);
}

// ---- limited promotions ----

bool is_limited(const Promotion& promotion) noexcept { return promotion.limit_total || promotion.limit_per_customer; }

std::string uses_id(const VenueId& venue, const Ref& promotion) { return venue + '\n' + promotion; }
std::string uses_id(const VenueId& venue, const Ref& promotion, const std::string& customer) {
  return uses_id(venue, promotion) + '\n' + customer;
}

Result<std::int64_t> uses(spi::UnitOfWork& unit, const std::string& id) {
  auto row = unit.record("promotion", id);
  if (!row) return row.error();
  return *row ? (*row)->version : 0;
}

Status count_use(Batch& batch, const std::string& id, std::int64_t change) {
  auto now = uses(batch.unit, id);
  if (!now) return now.error();
  batch.wrote = true;
  const std::int64_t next = std::max<std::int64_t>(*now + change, 0);
  if (next == 0) return batch.unit.erase_record("promotion", id);
  return batch.unit.put_record({"promotion", id, next, {}, {}});
}

Status count_uses(Batch& batch, const Order& order, const std::vector<Ref>& promotions, std::int64_t change) {
  for (const Ref& ref : promotions) {
    if (auto status = count_use(batch, uses_id(order.venue, ref), change); !status) return status;
    if (order.customer.empty()) continue;
    if (auto status = count_use(batch, uses_id(order.venue, ref, order.customer), change); !status) return status;
  }
  return {};
}

Result<std::vector<Ref>> redeemed_by(spi::UnitOfWork& unit, const OrderId& order) {
  auto row = unit.record("redeemed", order.text());
  if (!row) return row.error();
  std::vector<Ref> refs;
  if (!*row) return refs;
  const std::string& text = (*row)->document;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    refs.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return refs;
}

Result<std::optional<Reservation>> kept_for(spi::UnitOfWork& unit, const OrderId& order) {
  auto row = unit.record("taken", order.text());
  if (!row) return row.error();
  if (!*row) return std::optional<Reservation>();
  auto kept = from_json<Reservation>((*row)->document);
  if (!kept) return Error(Errc::storage_corrupt, "what order " + order.text() + " took cannot be read");
  return std::optional(*std::move(kept));
}

/// A free copy of the stock in which the order has given back what it took.
Result<std::optional<VenueStock>> without(Batch& batch, const Order& order, Instant now) {
  auto stock = stock_for(batch, order.venue, now, {});
  if (!stock || !*stock) return stock;
  auto kept = kept_for(batch.unit, order.id);
  if (!kept) return kept.error();
  if (!*kept) return stock;
  const ReservationId id = (*kept)->id;
  if (auto status = (*stock)->book.attach(**std::move(kept)); !status) return status.error();
  (*stock)->book.release(id);
  return stock;
}

// ---- commands ----

Result<Result<StockReceipt>> decide_stock(Batch& batch, const StockCommand& command, const Actor& actor, Instant now,
                                          Duration ttl) {
  const VenueBookPtr book = batch.book(command.venue);
  if (!book) return Result<StockReceipt>(Error(Errc::venue_unknown, {}, "/venue"));
  if (auto status = trade::check_command(*book, command, actor); !status) return Result<StockReceipt>(status.error());
  if (auto status = tidy(batch, command.venue, now); !status) return status.error();
  const VenueStock* before = batch.stock(command.venue);
  VenueStock next = before == nullptr ? VenueStock{} : *before;
  if (auto status = trade::carry_out(next.book, *book, command, actor, now, ttl); !status)
    return Result<StockReceipt>(status.error());
  const bool changed =
      before == nullptr ? !next.book.stock().reservations.empty() || !next.book.empty() : !(next.book == before->book);
  if (changed && trade::needs_target(command.verb)) {
    constexpr const char* names[] = {"set", "adjust", "forget", "snooze", "unsnooze"};
    StockEntry entry = entry_of(names[static_cast<std::size_t>(command.verb)], actor, command.reason);
    entry.targets = {command.target};
    if (command.verb == StockVerb::snooze) entry.until = command.until;
    if (auto status = write(batch, command.venue, std::move(next), std::move(entry), now); !status)
      return status.error();
  } else if (changed) {
    batch.put_stock(command.venue, std::move(next));
  }
  const VenueStock* after = batch.stock(command.venue);
  auto head = batch.unit.head();
  if (!head) return head.error();
  StockReceipt receipt{command.venue, after == nullptr ? 0 : after->version, *head, false, {}};
  const Reservation* held = after == nullptr ? nullptr : after->book.find(command.reservation);
  if (command.verb == StockVerb::reserve && held != nullptr) receipt.until = held->until;
  return Result<StockReceipt>(receipt);
}

/// The answer that a record holds.
Result<StockReceipt> answer_of(const spi::CommandRow& row) {
  const std::string& text = row.outcome;
  if (!text.starts_with("stock ")) {
    auto recorded = read_outcome(text);
    if (recorded && recorded->refusal) return *recorded->refusal;
    return Error(Errc::command_mismatch);
  }
  auto receipt = from_json<StockReceipt>(std::string_view(text).substr(6));
  if (!receipt) return Error(Errc::storage_corrupt, "a command record cannot be read");
  receipt->duplicate = true;
  return receipt;
}

Status record_stock(Batch& batch, const CommandId& id, const Fingerprint& fingerprint, Instant at,
                    const Result<StockReceipt>& answer) {
  if (planted("stock_command_not_recorded")) return {};
  std::string outcome;
  if (answer) {
    outcome = "stock " + to_json(*answer);
  } else if (is_decision(answer.error())) {
    Recorded recorded;
    recorded.refusal = answer.error();
    outcome = outcome_text(recorded);
  } else {
    return {};
  }
  batch.wrote = true;
  return batch.unit.insert_command({id, fingerprint, at, std::move(outcome)});
}

}  // namespace

Result<std::vector<Ref>> exhausted_promotions(spi::UnitOfWork& unit, const VenueBook& book,
                                              const std::string& customer) {
  std::vector<Ref> exhausted;
  for (const Promotion& promotion : book.rules.promotions) {
    if (!is_limited(promotion)) continue;
    const auto reached = [&](const std::optional<std::int64_t>& limit, const std::string& id) -> Result<bool> {
      if (!limit) return false;
      auto count = uses(unit, id);
      if (!count) return count.error();
      return *count >= *limit;
    };
    auto over = reached(promotion.limit_total, uses_id(book.venue.id, promotion.ref));
    if (over && !*over && !customer.empty() && !planted("coupon_limit_of_customer_ignored"))
      over = reached(promotion.limit_per_customer, uses_id(book.venue.id, promotion.ref, customer));
    if (!over) return over.error();
    if (*over) exhausted.push_back(promotion.ref);
  }
  return exhausted;
}

std::optional<Error> exhausted_refusal(const VenueBook& book, const Cart& cart, const Quote& quote,
                                       const std::vector<Ref>& exhausted) {
  const auto is_over = [&](const Ref& ref) {
    return std::find(exhausted.begin(), exhausted.end(), ref) != exhausted.end();
  };
  for (const QuoteDiscount& discount : quote.discounts)
    if (is_over(discount.ref)) return Error(Errc::promotion_exhausted, {}, "/cart/codes");
  for (const Promotion& promotion : book.rules.promotions) {
    if (promotion.code.empty() || !is_over(promotion.ref)) continue;
    const auto asked = std::find(cart.codes.begin(), cart.codes.end(), promotion.code);
    if (asked != cart.codes.end())
      return Error(Errc::promotion_exhausted, {}, "/cart/codes/" + std::to_string(asked - cart.codes.begin()));
  }
  return std::nullopt;
}

std::vector<Ref> redeemed_in(const VenueBook& book, const Quote& quote) {
  std::vector<Ref> refs;
  for (const QuoteDiscount& discount : quote.discounts) {
    const auto used = std::find_if(book.rules.promotions.begin(), book.rules.promotions.end(),
                                   [&](const Promotion& each) { return each.ref == discount.ref; });
    if (used == book.rules.promotions.end() || !is_limited(*used)) continue;
    if (std::find(refs.begin(), refs.end(), discount.ref) == refs.end()) refs.push_back(discount.ref);
  }
  return refs;
}

Status redeem(Batch& batch, const Order& order, const std::vector<Ref>& promotions) {
  if (planted("coupon_not_counted")) return {};
  auto before = redeemed_by(batch.unit, order.id);
  if (!before) return before.error();
  if (*before == promotions) return {};
  if (auto status = count_uses(batch, order, *before, -1); !status) return status;
  if (auto status = count_uses(batch, order, promotions, 1); !status) return status;
  batch.wrote = true;
  if (promotions.empty()) return batch.unit.erase_record("redeemed", order.id.text());
  std::string text;
  for (const Ref& ref : promotions) text += (text.empty() ? "" : "\n") + ref;
  return batch.unit.put_record({"redeemed", order.id.text(), 0, {}, text});
}

Result<std::optional<VenueStock>> stock_for(Batch& batch, const VenueId& venue, Instant now,
                                            const std::optional<ReservationId>& reservation) {
  if (auto status = tidy(batch, venue, now); !status) return status.error();
  const bool stale = planted("stock_read_outside_of_batch");
  const VenueStock* stock = stale ? batch.books.stock(venue).get() : batch.stock(venue);
  if (stock == nullptr || (stock->book.empty() && stock->book.stock().reservations.empty()))
    return std::optional<VenueStock>();
  std::optional<VenueStock> copy(*stock);
  if (reservation) copy->book.release(*reservation);
  return copy;
}

Result<Taking> take(std::optional<VenueStock> stock, const VenueBook& book, const OrderId& order, const Cart& cart,
                    Instant now) {
  Taking taking{std::move(stock), {}};
  if (!taking.next) return taking;
  StockBook& next = taking.next->book;
  const ReservationId id = taken_by(order);
  std::vector<StockAmount> wanted = demand(cart, *book.index);
  if (planted("one_portion_taken"))
    std::for_each(wanted.begin(), wanted.end(), [](StockAmount& each) { each.quantity_milli = 1'000; });
  Status status = next.reserve(id, std::move(wanted), now + Duration::minutes(1), now);
  if (status) status = next.commit(id, now);
  if (!status) return status.error().under("/cart");
  auto taken = next.detach(id);
  if (!taken) return taken.error();
  taking.taken = *std::move(taken);
  return taking;
}

Status keep(Batch& batch, Taking taking, const Order& order, const Actor& actor, Instant now) {
  if (!taking.next) return {};
  const VenueStock* before = batch.stock(order.venue);
  if (before != nullptr && before->book.stock().levels == taking.next->book.stock().levels) {
    // Nothing of it is counted; at most the checkout's hold is gone.
    if (!(before->book == taking.next->book)) batch.put_stock(order.venue, *std::move(taking.next));
  } else {
    StockEntry entry = entry_of("take", actor);
    entry.order = order.id;
    if (auto status = write(batch, order.venue, *std::move(taking.next), std::move(entry), now); !status) return status;
  }
  batch.wrote = true;
  if (taking.taken.amounts.empty()) return batch.unit.erase_record("taken", order.id.text());
  return batch.unit.put_record({"taken", order.id.text(), 0, {}, to_json(taking.taken)});
}

Result<Taking> take_again(Batch& batch, const VenueBook& book, const Order& order, const Cart& cart, Instant now) {
  auto stock = without(batch, order, now);
  if (!stock) return stock.error();
  return take(*std::move(stock), book, order.id, cart, now);
}

Status settle_stock(Batch& batch, const Order& order, const Actor& actor, Instant now) {
  if (before_preparation(order.state)) return {};
  if (is_out(order.state) && !planted("stock_not_given_back")) {
    auto next = without(batch, order, now);
    if (!next) return next.error();
    const VenueStock* before = batch.stock(order.venue);
    if (*next && before != nullptr && !((*next)->book == before->book)) {
      StockEntry entry = entry_of("give_back", actor);
      entry.order = order.id;
      if (auto status = write(batch, order.venue, **std::move(next), std::move(entry), now); !status) return status;
    }
    if (auto status = planted("coupon_not_given_back") ? Status() : redeem(batch, order, {}); !status) return status;
  }
  return batch.unit.erase_record("taken", order.id.text());
}

Result<Result<StockReceipt>> carry_out_stock(Batch& batch, const StockCommand& command, const Fingerprint& fingerprint,
                                             const Actor& actor, Duration ttl) {
  using Answer = Result<StockReceipt>;
  if (command.command.is_nil()) return Answer(Error(Errc::id_format, "a command needs an id", "/command"));
  if (auto status = valid_actor(actor); !status) return Answer(status.error());
  if (batch.refused(actor, command.venue)) return Answer(Error(Errc::access_revoked));
  auto row = batch.unit.command(command.command);
  if (!row) return row.error();
  if (*row) {
    if ((*row)->fingerprint != fingerprint) return Answer(Error(Errc::command_mismatch));
    Answer before = answer_of(**row);
    if (!before && before.error().code() == Errc::storage_corrupt) return before.error();
    return before;
  }
  const Instant now = batch.ledger.next();
  auto answer = decide_stock(batch, command, actor, now, ttl);
  if (!answer) return answer.error();
  if (auto status = record_stock(batch, command.command, fingerprint, now, *answer); !status) return status.error();
  return answer;
}

Status expire_stock(Batch& batch, const VenueId& venue) { return tidy(batch, venue, batch.ledger.next()); }

Result<VenueStock> load_stock(const spi::RecordRow& row) {
  auto document = from_json<Stock>(row.document);
  if (!document) return Error(Errc::storage_corrupt, "the stock of " + row.id + " cannot be read");
  VenueStock stock;
  stock.version = std::exchange(document->version, 0);
  if (document->venue != row.id || stock.version != row.version)
    return Error(Errc::storage_corrupt, "the stock of " + row.id + " differs from its row");
  document->venue.clear();
  auto book = StockBook::build(*std::move(document));
  if (!book) return Error(Errc::storage_corrupt, "the stock of " + row.id + ": " + std::string(book.error().message()));
  stock.book = *std::move(book);
  return stock;
}

}  // namespace house
}  // namespace v0
}  // namespace couvert

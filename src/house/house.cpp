// SPDX-License-Identifier: Apache-2.0
// The house's life, its commands, and its answers to questions that change nothing.
#include "couvert/house.hpp"

#include <algorithm>
#include <utility>

#include "core/plant.hpp"
#include "couvert/codec.hpp"
#include "couvert/limits.hpp"
#include "house/impl.hpp"
#include "trade/order_page.hpp"

namespace couvert {
inline namespace v0 {
namespace {

constexpr int page_limit = 200;
constexpr int event_limit = 1'000;
constexpr int due_limit = 1'000;

/// One command of either kind, from the caller to the answer.
template <class Command, auto Work>
class CommandTask final : public house::AnsweringTask<Receipt> {
 public:
  CommandTask(Command command, Actor actor, Done done)
      : AnsweringTask(std::move(done)),
        command_(std::move(command)),
        actor_(std::move(actor)),
        fingerprint_(house::fingerprint_of(to_json(command_), actor_)) {}
  Status run(house::Batch& batch) override { return keep(Work(batch, command_, fingerprint_, actor_)); }

 private:
  Command command_;
  Actor actor_;
  house::Fingerprint fingerprint_;
};
using PlaceTask = CommandTask<PlaceOrder, house::place>;
using OrderTask = CommandTask<OrderCommand, house::carry_out>;

class ExpireTask final : public house::Task {
 public:
  ExpireTask(const OrderId& order, house::Waiter<bool>& waiter) : order_(order), waiter_(waiter) {}
  Status run(house::Batch& batch) override {
    auto expired = house::expire(batch, order_);
    if (!expired) return expired.error();
    expired_ = *expired;
    return {};
  }
  void answer(const Status& outcome) override { waiter_.set(outcome.ok() && expired_); }

 private:
  OrderId order_;
  house::Waiter<bool>& waiter_;  // of the thread that waits in tick()
  bool expired_ = false;
};

class StockTask final : public house::AnsweringTask<StockReceipt> {
 public:
  StockTask(StockCommand command, Actor actor, Duration ttl, Done done)
      : AnsweringTask(std::move(done)),
        command_(std::move(command)),
        actor_(std::move(actor)),
        fingerprint_(house::fingerprint_of(to_json(command_), actor_)),
        ttl_(ttl) {}
  Status run(house::Batch& batch) override {
    return keep(house::carry_out_stock(batch, command_, fingerprint_, actor_, ttl_));
  }

 private:
  StockCommand command_;
  Actor actor_;
  house::Fingerprint fingerprint_;
  Duration ttl_;
};

class BasketTask final : public house::AnsweringTask<Basket> {
 public:
  BasketTask(house::BasketChange change, Actor actor, Duration ttl, Done done)
      : AnsweringTask(std::move(done)), change_(std::move(change)), actor_(std::move(actor)), ttl_(ttl) {}
  Status run(house::Batch& batch) override { return keep(house::change_basket(batch, change_, actor_, ttl_)); }

 private:
  house::BasketChange change_;
  Actor actor_;
  Duration ttl_;
};

class DropBasketsTask final : public house::Task {
 public:
  explicit DropBasketsTask(house::Waiter<bool>& waiter) : waiter_(waiter) {}
  Status run(house::Batch& batch) override {
    auto dropped = house::drop_baskets(batch);
    return dropped ? Status() : Status(dropped.error());
  }
  void answer(const Status& outcome) override { waiter_.set(outcome.ok()); }

 private:
  house::Waiter<bool>& waiter_;  // of the thread that waits in tick()
};

class ExpireStockTask final : public house::Task {
 public:
  ExpireStockTask(VenueId venue, house::Waiter<bool>& waiter) : venue_(std::move(venue)), waiter_(waiter) {}
  Status run(house::Batch& batch) override { return house::expire_stock(batch, venue_); }
  void answer(const Status& outcome) override { waiter_.set(outcome.ok()); }

 private:
  VenueId venue_;
  house::Waiter<bool>& waiter_;  // of the thread that waits in tick()
};

/// Tasks that one thread submits and waits for, in any case: they hold on to what stands on its stack.
class Errands {
 public:
  explicit Errands(house::Writer& writer) : writer_(writer) {}
  Errands(const Errands&) = delete;
  Errands& operator=(const Errands&) = delete;
  ~Errands() { (void)wait(); }

  template <class Kind, class... Arguments>
  void submit(Arguments&&... arguments) {
    house::Waiter<bool>& waiter = waiters_.emplace_back();
    writer_.submit(std::make_unique<Kind>(std::forward<Arguments>(arguments)..., waiter));
    ++submitted_;
  }
  /// How many were answered with true, of those not waited for before.
  int wait() {
    writer_.help();
    int yes = 0;
    for (; waited_ < submitted_; ++waited_) yes += waiters_[waited_].get() ? 1 : 0;
    return yes;
  }

 private:
  house::Writer& writer_;
  std::deque<house::Waiter<bool>> waiters_;
  std::size_t submitted_ = 0, waited_ = 0;
};

/// The part of the orders an actor sees, narrowed by what is asked for.
Result<spi::OrderFilter> order_filter(const House::OrderQuery& query, const Actor& actor) {
  spi::OrderFilter filter;
  filter.venue = query.venue;
  const bool courier = actor.role == Role::courier && actor.venue;
  switch (courier ? house::Sight::venue : house::sight_of(actor)) {
    case house::Sight::public_only: return Error(Errc::permission_denied);
    case house::Sight::own: filter.customer = actor.subject; break;
    case house::Sight::venue:
      if (query.venue && query.venue != actor.venue) return Error(Errc::permission_denied, {}, "/venue");
      filter.venue = actor.venue;
      break;
    case house::Sight::all: break;
  }
  for (OrderState state : query.states) filter.states.push_back(static_cast<std::int32_t>(state));
  if (!query.page.empty()) {
    auto page = trade::read_page(query.page);
    if (!page) return page.error();
    filter.before = *page;
  }
  filter.limit = query.limit + 1;
  return filter;
}

/// Entries of the log that an actor may see, at most `limit`, by position.
Result<std::vector<spi::EventRow>> visible_events(spi::UnitOfWork& unit, std::int64_t after, int limit,
                                                  const Actor& actor) {
  spi::EventFilter filter;
  filter.after = after;
  filter.limit = limit;
  const house::Sight sight = house::sight_of(actor);
  if (sight == house::Sight::all) return unit.events(filter);
  if (sight == house::Sight::venue) {
    filter.venue = actor.venue;
    return unit.events(filter);
  }
  filter.public_only = true;
  auto rows = unit.events(filter);
  if (!rows || sight == house::Sight::public_only) return rows;
  filter.public_only = false;
  filter.customer = actor.subject;
  auto own = unit.events(filter);
  if (!own) return own;
  std::vector<spi::EventRow> merged;
  std::merge(std::make_move_iterator(rows->begin()), std::make_move_iterator(rows->end()),
             std::make_move_iterator(own->begin()), std::make_move_iterator(own->end()), std::back_inserter(merged),
             [](const spi::EventRow& a, const spi::EventRow& b) { return a.pos < b.pos; });
  if (static_cast<int>(merged.size()) > limit) merged.resize(static_cast<std::size_t>(limit));
  return merged;
}

}  // namespace

Status House::Impl::load() {
  auto unit = storage->begin(spi::Access::read);
  if (!unit) return unit.error();
  auto rows = (*unit)->venues();
  if (!rows) return rows.error();
  for (const spi::VenueRow& row : *rows) {
    auto book = house::load_book(row);
    if (!book) return book.error();
    books.put(*std::move(book));
  }
  auto stocks = (*unit)->records("stock");
  if (!stocks) return stocks.error();
  for (const spi::RecordRow& row : *stocks) {
    auto stock = house::load_stock(row);
    if (!stock) return stock.error();
    books.put_stock(row.id, std::make_shared<const house::VenueStock>(*std::move(stock)));
  }
  if (auto status = planted("rights_forgotten_at_restart") ? Status() : rights.load(**unit); !status) return status;
  auto last = (*unit)->head();
  if (!last) return last.error();
  head = *last;
  sums.forget(*last);
  return {};
}

void House::Impl::published() {
  std::shared_ptr<const std::function<void(std::int64_t)>> told;
  {
    std::lock_guard lock(listener_mutex);
    told = listener;
  }
  if (told && *told) (*told)(head);  // a nested commit may have told of a later position already
}

Result<House> House::open(HouseOptions options) {
  if (!options.storage || options.queue_limit < 1 || options.batch_limit < 1 || options.reservation_ttl.us <= 0 ||
      options.menu_versions < 0 || options.tail_limit < 1)
    return Error(Errc::invalid_argument);
  auto impl = std::make_unique<Impl>();
  impl->storage = std::move(options.storage);
  impl->host = options.host ? options.host : &spi::system_host();
  impl->reservation_ttl = options.reservation_ttl;
  impl->basket_ttl = options.basket_ttl;
  impl->menu_versions = options.menu_versions;
  impl->tail_limit = options.tail_limit;
  if (auto status = impl->prepare_sync(options.restored); !status) return status.error();
  if (auto status = impl->load(); !status) return status.error();
  house::WriterOptions writer;
  writer.rights = &impl->rights;
  writer.sums = &impl->sums;
  writer.own_thread = options.own_thread;
  writer.queue_limit = static_cast<std::size_t>(options.queue_limit);
  writer.batch_limit = options.own_thread ? static_cast<std::size_t>(options.batch_limit) : 1;
  writer.durable = [self = impl.get()](std::int64_t pos) { self->head = pos; };
  writer.published = [self = impl.get()](std::int64_t) { self->published(); };
  writer.reload = [self = impl.get()] { return self->load(); };
  impl->writer = std::make_unique<house::Writer>(*impl->storage, impl->books, *impl->host, std::move(writer));
  if (auto status = impl->writer->start(); !status) return status.error();
  return House(std::move(impl));
}

House::House(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
House::House(House&&) noexcept = default;
House& House::operator=(House&&) noexcept = default;
House::~House() = default;

Status House::close() {
  impl_->writer->close();
  return {};
}

Result<VenueBookPtr> House::book(const VenueId& venue) const {
  VenueBookPtr book = impl_->books.find(venue);
  if (!book) return Error(Errc::venue_unknown);
  return book;
}

VenuePage House::venues(const VenueQuery& query) const {
  VenuePage page;
  std::vector<VenueHit> hits = impl_->books.search(query);
  page.total = static_cast<std::int64_t>(hits.size());
  const std::size_t begin = std::min(hits.size(), static_cast<std::size_t>(std::max(query.offset, 0)));
  const std::size_t count = static_cast<std::size_t>(std::clamp(query.limit, 1, page_limit));
  const std::size_t end = begin + std::min(hits.size() - begin, count);
  for (std::size_t i = begin; i < end; ++i) page.hits.push_back(std::move(hits[i]));
  return page;
}

void House::submit(PlaceOrder command, Actor actor, Done done) {
  impl_->writer->submit(std::make_unique<PlaceTask>(std::move(command), std::move(actor), std::move(done)));
}

void House::submit(OrderCommand command, Actor actor, Done done) {
  impl_->writer->submit(std::make_unique<OrderTask>(std::move(command), std::move(actor), std::move(done)));
}

void House::submit(StockCommand command, Actor actor, StockDone done) {
  impl_->writer->submit(
      std::make_unique<StockTask>(std::move(command), std::move(actor), impl_->reservation_ttl, std::move(done)));
}

Result<StockReceipt> House::submit(StockCommand command, const Actor& actor) {
  house::Waiter<Result<StockReceipt>> waiter;
  submit(std::move(command), actor, [&waiter](Result<StockReceipt> answer) { waiter.set(std::move(answer)); });
  return house::outcome_of(*impl_->writer, waiter);
}

void House::put_basket(GroupCart copy, Actor actor, std::optional<std::int64_t> expected_version,
                       std::string join_token, BasketDone done) {
  house::BasketChange change{copy.id, {}, expected_version, std::move(join_token), {}};
  change.copy = std::move(copy);
  impl_->writer->submit(
      std::make_unique<BasketTask>(std::move(change), std::move(actor), impl_->basket_ttl, std::move(done)));
}

void House::claim_basket(const CartId& id, Actor guest, Actor account, BasketDone done) {
  house::BasketChange change{id, {}, {}, {}, std::move(guest)};
  impl_->writer->submit(
      std::make_unique<BasketTask>(std::move(change), std::move(account), impl_->basket_ttl, std::move(done)));
}

Result<Basket> House::put_basket(GroupCart copy, const Actor& actor, std::optional<std::int64_t> expected_version,
                                 std::string join_token) {
  house::Waiter<Result<Basket>> waiter;
  put_basket(std::move(copy), actor, expected_version, std::move(join_token),
             [&waiter](Result<Basket> answer) { waiter.set(std::move(answer)); });
  return house::outcome_of(*impl_->writer, waiter);
}

Result<Basket> House::claim_basket(const CartId& id, const Actor& guest, const Actor& account) {
  house::Waiter<Result<Basket>> waiter;
  claim_basket(id, guest, account, [&waiter](Result<Basket> answer) { waiter.set(std::move(answer)); });
  return house::outcome_of(*impl_->writer, waiter);
}

Result<Basket> House::basket(const CartId& id, const Actor& actor, std::string_view join_token) const {
  if (impl_->rights.refused(actor)) return Error(Errc::access_revoked);
  auto unit = impl_->storage->begin(spi::Access::read);
  if (!unit) return unit.error();
  return house::read_basket(**unit, id, actor, join_token, impl_->now());
}

std::shared_ptr<const StockBook> House::stock(const VenueId& venue) const {
  static const auto empty = std::make_shared<const StockBook>();
  const house::VenueStockPtr found = impl_->books.stock(venue);
  return found ? std::shared_ptr<const StockBook>(found, &found->book) : empty;
}

Result<Stock> House::stock(const VenueId& venue, const Actor& actor) const {
  if (!impl_->books.find(venue)) return Error(Errc::venue_unknown);
  const house::VenueStockPtr found = impl_->books.stock(venue);
  Stock stock = found ? found->book.stock() : Stock{};
  stock.venue = venue;
  stock.version = found ? found->version : 0;
  // Whoever lost his rights sees what everybody sees.
  return house::projected(std::move(stock), impl_->rights.refused(actor) ? Actor{} : actor);
}

Result<Receipt> House::submit(PlaceOrder command, const Actor& actor) {
  house::Waiter<Result<Receipt>> waiter;
  submit(std::move(command), actor, [&waiter](Result<Receipt> answer) { waiter.set(std::move(answer)); });
  return house::outcome_of(*impl_->writer, waiter);
}

Result<Receipt> House::submit(OrderCommand command, const Actor& actor) {
  house::Waiter<Result<Receipt>> waiter;
  submit(std::move(command), actor, [&waiter](Result<Receipt> answer) { waiter.set(std::move(answer)); });
  return house::outcome_of(*impl_->writer, waiter);
}

Result<Order> House::order(const OrderId& id, const Actor& actor) const {
  if (impl_->rights.refused(actor)) return Error(Errc::access_revoked);
  auto unit = impl_->storage->begin(spi::Access::read);
  if (!unit) return unit.error();
  auto row = (*unit)->order(id);
  if (!row) return row.error();
  if (!*row) return Error(Errc::order_unknown);
  auto order = house::read_order(**unit, **row);
  if (!order) return order.error();
  if (!may_read(actor, *order)) return Error(Errc::order_unknown);
  return house::projected(*std::move(order), actor);
}

Result<OrderPage> House::orders(const OrderQuery& query, const Actor& actor) const {
  if (impl_->rights.refused(actor)) return Error(Errc::access_revoked);
  if (query.limit < 1 || query.limit > page_limit) return Error(Errc::limit_exceeded, {}, "/limit");
  auto filter = order_filter(query, actor);
  if (!filter) return filter.error();
  auto unit = impl_->storage->begin(spi::Access::read);
  if (!unit) return unit.error();
  auto rows = (*unit)->orders(*filter);
  if (!rows) return rows.error();
  OrderPage page;
  if (static_cast<int>(rows->size()) > query.limit) {
    rows->pop_back();
    page.next = trade::page_text(rows->back().placed_at, rows->back().id);
  }
  for (const spi::OrderRow& row : *rows) {
    auto order = house::read_order(**unit, row);
    if (!order) return order.error();
    // Couriers see some of a venue's orders only: their pages may hold fewer.
    if (may_read(actor, *order)) page.orders.push_back(house::projected(*std::move(order), actor));
  }
  return page;
}

Result<EventPage> House::events(std::int64_t after, int limit, const Actor& actor) const {
  if (impl_->rights.refused(actor)) return Error(Errc::access_revoked);
  if (limit < 1 || limit > event_limit) return Error(Errc::limit_exceeded, {}, "/limit");
  auto unit = impl_->storage->begin(spi::Access::read);
  if (!unit) return unit.error();
  auto last = (*unit)->head();
  if (!last) return last.error();
  if (after < 0 || after > *last) return Error(Errc::cursor_invalid, {}, "/after");
  auto rows = visible_events(**unit, after, limit + 1, actor);
  if (!rows) return rows.error();
  EventPage page;
  page.more = static_cast<int>(rows->size()) > limit;
  if (page.more) rows->resize(static_cast<std::size_t>(limit));
  // What the actor may not see is passed over once and for all.
  page.cursor = page.more ? rows->back().pos : *last;
  for (spi::EventRow& row : *rows) {
    if (auto status = house::project(row, actor); !status) return status.error();
  }
  page.events = *std::move(rows);
  return page;
}

std::int64_t House::head() const noexcept { return impl_->head; }

void House::on_commit(std::function<void(std::int64_t head)> listener) {
  auto shared = std::make_shared<const std::function<void(std::int64_t)>>(std::move(listener));
  std::lock_guard lock(impl_->listener_mutex);
  impl_->listener = std::move(shared);
}

int House::tick() {
  std::vector<OrderId> due;
  bool idle_baskets = false;
  const Instant now = planted("deadline_by_wall_clock") ? impl_->now() : impl_->writer->now();
  {
    auto unit = impl_->storage->begin(spi::Access::read);
    if (!unit) return 0;
    auto found = (*unit)->due(now, due_limit);
    if (!found) return 0;
    due = *std::move(found);
    auto idle = (*unit)->due_records("basket", now, 1);
    idle_baskets = idle && !idle->empty();
  }
  Errands expiries(*impl_->writer), others(*impl_->writer);
  for (const OrderId& id : due) expiries.submit<ExpireTask>(id);
  for (const VenueId& venue : impl_->books.stocks_due(now)) others.submit<ExpireStockTask>(venue);
  if (idle_baskets) others.submit<DropBasketsTask>();
  (void)others.wait();
  return expiries.wait();
}

}  // namespace v0
}  // namespace couvert

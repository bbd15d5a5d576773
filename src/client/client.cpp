// SPDX-License-Identifier: Apache-2.0
// The device's face: each call takes the lock, does one thing, and tells those who watch after the lock is gone.
#include "couvert/client.hpp"

#include "client/impl.hpp"
#include "couvert/codec.hpp"

#include <algorithm>
#include <utility>

namespace couvert {
inline namespace v0 {

Client::Client(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Client::Client(Client&&) noexcept = default;
Client& Client::operator=(Client&& other) noexcept {
  if (this != &other) {
    if (impl_) (void)close();
    impl_ = std::move(other.impl_);
  }
  return *this;
}
Client::~Client() {
  if (impl_) (void)close();
}

Result<Client> Client::open(ClientOptions options) {
  auto impl = std::make_unique<Impl>();
  if (auto status = impl->open(std::move(options)); !status) return status.error();
  return Client(std::move(impl));
}

Status Client::close() {
  bool waits = false;
  {
    std::lock_guard lock(impl_->mutex);
    if (impl_->closed) return {};
    impl_->closed = true;
    if (impl_->exchange.sending && impl_->transport != nullptr) impl_->transport->close();
    waits = impl_->exchange.thread != std::this_thread::get_id();
  }
  if (waits) std::lock_guard one(impl_->exchange_mutex);
  std::lock_guard lock(impl_->mutex);
  impl_->storage.reset();
  impl_->books.clear();
  impl_->stocks.clear();
  return {};
}

const OpenReport& Client::opened() const noexcept { return impl_->report; }

Seen Client::seen() const {
  std::lock_guard lock(impl_->mutex);
  Seen seen;
  if (!impl_->ready()) return seen;
  if (impl_->heard) seen.at = impl_->heard->at;
  seen.outbox = static_cast<std::int64_t>(impl_->index.outbox.size());
  seen.conflicts = static_cast<std::int64_t>(impl_->index.conflicts.size());
  seen.complete = std::all_of(impl_->wanted_scopes.begin(), impl_->wanted_scopes.end(), [&](const std::string& name) {
    const auto scope = impl_->index.scopes.find(name);
    return scope != impl_->index.scopes.end() && scope->second.complete;
  });
  return seen;
}

std::vector<VenueBookPtr> Client::venues() const {
  std::lock_guard lock(impl_->mutex);
  std::vector<VenueBookPtr> books;
  if (!impl_->ready()) return books;
  auto unit = impl_->begin(spi::Access::read);
  if (!unit) return books;
  auto rows = (*unit)->venues();
  if (!rows) return books;
  for (const spi::VenueRow& row : *rows) {
    auto book = impl_->book(row.id);
    if (book) books.push_back(*std::move(book));
  }
  return books;
}

Result<VenueBookPtr> Client::book(const VenueId& venue) const {
  std::lock_guard lock(impl_->mutex);
  if (auto status = impl_->ready(); !status) return status.error();
  return impl_->book(venue);
}

std::shared_ptr<const StockBook> Client::stock(const VenueId& venue) const {
  std::lock_guard lock(impl_->mutex);
  if (!impl_->ready()) return std::make_shared<const StockBook>();
  return impl_->known_stock(venue).left;
}

Result<Client::QuoteAnswer> Client::quote(const QuoteRequest& request) const {
  VenueBookPtr book;
  client::KnownStock stock;
  OrderableQuery query;
  {
    std::lock_guard lock(impl_->mutex);
    if (auto status = impl_->ready(); !status) return status.error();
    auto found = impl_->book(request.cart.venue);
    if (!found) return found.error().under("/cart/venue");
    book = *std::move(found);
    stock = impl_->known_stock(request.cart.venue);
    query.now = impl_->now();
  }
  if (!book->index) return Error(Errc::menu_not_published, {}, "/cart/venue");
  auto quote = price_at(*book, request.cart, query.now, request.destination, {}, request.cash);
  if (!quote) return quote.error().under("/cart");
  QuoteAnswer answer;
  query.fulfilment = request.cart.fulfilment;
  query.wanted_at = request.wanted_at;
  query.destination = request.destination;
  query.confirmed_age = request.confirmed_age;
  query.stock = stock.left.get();
  answer.orderable = orderable(book->venue, *book->index, request.cart, &*quote, query);
  if (!answer.orderable.ok && stock.left != stock.counted) {
    query.stock = stock.counted.get();
    answer.held_by_pending = orderable(book->venue, *book->index, request.cart, &*quote, query) != answer.orderable;
  }
  const auto is_limited = [&](const QuoteDiscount& used) {
    return std::any_of(book->rules.promotions.begin(), book->rules.promotions.end(), [&](const Promotion& each) {
      return each.ref == used.ref && (each.limit_total || each.limit_per_customer);
    });
  };
  // Codes are nobody's business but the house's: a device is not told which there are.
  const auto is_unknown = [](const UnusedCode& code) { return code.reason == UnusedReason::unknown; };
  answer.provisional = std::any_of(quote->discounts.begin(), quote->discounts.end(), is_limited) ||
                       std::any_of(quote->unused.begin(), quote->unused.end(), is_unknown);
  answer.menu_version = quote->menu_version;
  answer.quote = *std::move(quote);
  return answer;
}

Result<GroupCart> Client::put_basket(GroupCart basket, bool share) {
  client::Events events;
  auto answer = [&] {
    std::lock_guard lock(impl_->mutex);
    return impl_->put_basket(std::move(basket), share, events);
  }();
  impl_->tell(events);
  return answer;
}

Result<GroupCart> Client::basket(const CartId& id) const {
  std::lock_guard lock(impl_->mutex);
  if (auto status = impl_->ready(); !status) return status.error();
  auto unit = impl_->begin(spi::Access::read);
  if (!unit) return unit.error();
  auto found = impl_->basket(**unit, id);
  if (!found) return found.error();
  if (!*found) return Error(Errc::basket_unknown);
  return **std::move(found);
}

std::vector<GroupCart> Client::baskets() const {
  std::lock_guard lock(impl_->mutex);
  std::vector<GroupCart> baskets;
  if (!impl_->ready()) return baskets;
  auto unit = impl_->begin(spi::Access::read);
  if (!unit) return baskets;
  std::set<CartId> ids;
  for (const char* kind : {client::basket_kind, client::draft_kind}) {
    auto rows = (*unit)->records(kind);
    if (!rows) return baskets;
    for (const spi::RecordRow& row : *rows)
      if (auto id = CartId::parse(row.id)) ids.insert(*id);
  }
  for (const CartId& id : ids) {
    auto found = impl_->basket(**unit, id);
    if (found && *found) baskets.push_back(**std::move(found));
  }
  return baskets;
}

Status Client::drop_basket(const CartId& id) {
  client::Events events;
  Status status = [&] {
    std::lock_guard lock(impl_->mutex);
    return impl_->drop_basket(id, events);
  }();
  impl_->tell(events);
  return status;
}

Result<LocalOrder> Client::place(PlaceOrder command) {
  client::Events events;
  auto answer = [&] {
    std::lock_guard lock(impl_->mutex);
    return impl_->place(std::move(command), {}, events);
  }();
  impl_->tell(events);
  return answer;
}

Result<LocalOrder> Client::submit(OrderCommand command) {
  client::Events events;
  auto answer = [&] {
    std::lock_guard lock(impl_->mutex);
    return impl_->submit(std::move(command), {}, events);
  }();
  impl_->tell(events);
  return answer;
}

Result<CommandId> Client::submit(StockCommand command) {
  client::Events events;
  auto answer = [&] {
    std::lock_guard lock(impl_->mutex);
    return impl_->submit(std::move(command), events);
  }();
  impl_->tell(events);
  return answer;
}

Result<LocalOrder> Client::order(const OrderId& id) const {
  std::lock_guard lock(impl_->mutex);
  if (auto status = impl_->ready(); !status) return status.error();
  return impl_->answer_for(id);
}

Result<OrderList> Client::orders(const OrderQuery& query) const {
  std::lock_guard lock(impl_->mutex);
  if (auto status = impl_->ready(); !status) return status.error();
  return impl_->orders(query);
}

std::vector<PendingCommand> Client::outbox() const {
  std::lock_guard lock(impl_->mutex);
  std::vector<PendingCommand> waiting;
  if (!impl_->ready()) return waiting;
  for (const auto& [seq, each] : impl_->index.outbox) waiting.push_back(impl_->pending_of(each));
  return waiting;
}

std::vector<Conflict> Client::conflicts() const {
  std::lock_guard lock(impl_->mutex);
  std::vector<Conflict> conflicts;
  if (!impl_->ready()) return conflicts;
  for (const auto& [number, each] : impl_->index.conflicts) conflicts.push_back(impl_->conflict_of(each));
  return conflicts;
}

Result<std::optional<LocalOrder>> Client::resolve(const CommandId& conflict, const Resolution& resolution) {
  client::Events events;
  auto answer = [&] {
    std::lock_guard lock(impl_->mutex);
    return impl_->resolve(conflict, resolution, events);
  }();
  impl_->tell(events);
  return answer;
}

Result<SyncReport> Client::sync(Duration limit) {
  client::Events events;
  auto report = impl_->sync(limit, events);
  impl_->tell(events);
  return report;
}

Result<std::optional<spi::Request>> Client::next_request() {
  auto access_token = impl_->token();
  if (!access_token) return access_token.error();
  std::lock_guard lock(impl_->mutex);
  return impl_->next_request(false, *access_token);
}

Status Client::take_answer(const Result<spi::Response>& answer) {
  client::Events events;
  Status status = [&] {
    std::lock_guard lock(impl_->mutex);
    return impl_->take_answer(answer, events);
  }();
  impl_->tell(events);
  return status;
}

void Client::wake() {
  std::lock_guard lock(impl_->mutex);
  impl_->exchange.network.until_us = 0;
  for (auto& [lane, backoff] : impl_->exchange.lanes) backoff.until_us = 0;
  impl_->exchange.pull_wanted = true;
}

SyncReport Client::take_report() {
  std::lock_guard lock(impl_->mutex);
  SyncReport report = std::exchange(impl_->exchange.report, {});
  report.drained = impl_->index.outbox.empty();
  report.up_to_date = impl_->up_to_date();
  return report;
}

Result<std::int64_t> Client::discard_pending(std::string_view reason, const std::string& export_path) {
  std::lock_guard lock(impl_->mutex);
  return impl_->discard_pending(reason, export_path);
}

Status Client::sign_out() {
  std::lock_guard lock(impl_->mutex);
  return impl_->sign_out();
}

}  // namespace v0
}  // namespace couvert

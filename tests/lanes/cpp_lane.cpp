// SPDX-License-Identifier: Apache-2.0
// The house called directly.
#include <optional>
#include <utility>

#include "house_world.hpp"
#include "lanes/lane.hpp"
#include "temp_folder.hpp"

namespace couvert::test {
namespace {

class CppLane final : public Lane {
 public:
  Status open() {
    spi::SqliteOptions file;
    file.path = folder_.file("house.db");
    auto storage = spi::open_sqlite_storage(file);
    if (!storage) return storage.error();
    storage_ = storage->get();
    HouseOptions options;
    options.storage = *std::move(storage);
    options.host = &host_;
    auto house = House::open(std::move(options));
    if (!house) return house.error();
    house_.emplace(*std::move(house));
    return {};
  }

  void set_clock(Instant now) override { host_.set(now); }
  Instant now() override { return host_.now(); }
  int tick() override { return house_->tick(); }
  Status restart() override {
    auto report = House::verify(*storage_);
    if (!report) return report.error();
    if (!report->problems.empty()) return Error(Errc::storage_corrupt, report->problems.front());
    house_.reset();
    return open();
  }
  Result<Venue> put_venue(const Venue& venue, const Actor& actor) override { return house_->put_venue(venue, actor); }
  Status publish(const Menu& menu, const PriceRules& rules, const Actor& actor) override {
    auto book = house_->publish(menu, rules, actor);
    if (!book) return book.error();
    return {};
  }
  Result<House::QuoteAnswer> quote(const House::QuoteRequest& request, const Actor& actor) override {
    House::QuoteRequest ask = request;
    if (actor.role == Role::customer) ask.customer = actor.subject;
    return house_->quote(ask);
  }
  Result<Receipt> place(const PlaceOrder& command, const Actor& actor) override {
    return house_->submit(command, actor);
  }
  Result<Receipt> command(const OrderCommand& command, const Actor& actor) override {
    return house_->submit(command, actor);
  }
  Result<Order> order(const OrderId& id, const Actor& actor) override { return house_->order(id, actor); }
  Result<std::vector<Order>> orders(const Actor& actor) override {
    auto page = house_->orders({}, actor);
    if (!page) return page.error();
    return std::move(page->orders);
  }
  Result<EventPage> events(std::int64_t after, const Actor& actor) override {
    return house_->events(after, 1'000, actor);
  }
  Result<std::vector<VenueId>> search(const VenueQuery& query, const Actor&) override {
    std::vector<VenueId> ids;
    const VenuePage page = house_->venues(query);
    for (const VenueHit& hit : page.hits) ids.push_back(hit.book->venue.id);
    return ids;
  }
  Result<StockReceipt> stock(const StockCommand& command, const Actor& actor) override {
    return house_->submit(command, actor);
  }
  Result<Stock> stock_of(const VenueId& venue, const Actor& actor) override { return house_->stock(venue, actor); }
  Result<Basket> put_basket(const GroupCart& copy, const std::string& join_token, const Actor& actor) override {
    return house_->put_basket(copy, actor, std::nullopt, join_token);
  }

 private:
  TempFolder folder_;
  FakeHost host_{noon};
  spi::Storage* storage_ = nullptr;  // of house_
  std::optional<House> house_;
};

}  // namespace

std::unique_ptr<Lane> make_cpp_lane() {
  auto lane = std::make_unique<CppLane>();
  if (!lane->open()) return nullptr;
  return lane;
}

}  // namespace couvert::test

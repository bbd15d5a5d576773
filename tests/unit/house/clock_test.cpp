// SPDX-License-Identifier: Apache-2.0
// The house's time when somebody sets the clock, and its memory when nobody knows what a commit has left.
#include "house/clock.hpp"

#include "faulty_storage.hpp"
#include "house_world.hpp"

namespace couvert {
namespace {

using namespace test;

/// A time of day that can be set, and a forward clock that cannot.
class TwoClocks final : public spi::Host {
 public:
  Instant now() override { return Instant{noon.us + set_us + up_us}; }
  spi::Uptime uptime() override { return {7, up_us}; }
  void random(std::span<std::uint8_t> out) override {
    for (std::uint8_t& octet : out) octet = static_cast<std::uint8_t>(++count_);
  }
  void log(spi::LogLevel, std::string_view) override {}
  std::int64_t set_us = 0, up_us = 0;

 private:
  int count_ = 0;
};

TEST(HouseClock, NeverGoesBackAndNeverStandsStill) {
  TwoClocks host;
  house::Clock clock(host);
  const Instant before = clock.now();
  host.set_us = -Duration::minutes(60).us;
  EXPECT_EQ(clock.now(), before);
  host.up_us += Duration::seconds(200).us;
  EXPECT_EQ(clock.now(), before + Duration::seconds(199));
  const Instant first = clock.next();
  EXPECT_LT(first, clock.next());
}

TEST(HouseClock, FallsBackToTheTimeOfDayByAndBy) {
  TwoClocks host;
  house::Clock clock(host);
  (void)clock.now();
  host.set_us = -Duration::seconds(1).us;
  for (int i = 0; i < 300; ++i) {
    host.up_us += Duration::seconds(1).us;
    (void)clock.now();
  }
  EXPECT_EQ(clock.now(), host.now());
}

TEST(HouseClock, OrdersExpireInTimeAfterTheClockWasSetBack) {
  TwoClocks host;
  auto storage = spi::make_memory_storage();
  FaultPlan plan;
  HouseOptions options;
  options.storage = std::make_unique<FaultyStorage>(std::move(storage), plan);
  options.host = &host;
  options.own_thread = false;
  auto house = *House::open(std::move(options));
  ASSERT_TRUE(furnish(house));
  ASSERT_TRUE(house.submit(pizza_order(1), customer("c")));
  host.set_us = -Duration::minutes(600).us;
  host.up_us += Duration::minutes(9).us;
  EXPECT_EQ(house.tick(), 0);
  host.up_us += Duration::minutes(1).us + Duration::seconds(4).us;
  EXPECT_EQ(house.tick(), 1);
}

/// Commits, and says that it has not.
class Unsure final : public spi::Storage {
 public:
  explicit Unsure(bool& lies) : lies_(lies) {}
  Result<std::unique_ptr<spi::UnitOfWork>> begin(spi::Access access) override {
    auto unit = rows_->begin(access);
    if (!unit) return unit.error();
    return std::unique_ptr<spi::UnitOfWork>(std::make_unique<Unit>(*std::move(unit), plan_, lies_));
  }
  Status check() override { return rows_->check(); }
  Status backup(const std::string& path) override { return rows_->backup(path); }

 private:
  class Unit final : public spi::UnitOfWork {
   public:
    Unit(std::unique_ptr<spi::UnitOfWork> unit, FaultPlan& plan, bool& lies)
        : unit_(std::move(unit), plan, false), lies_(lies) {}
    Result<std::optional<spi::VenueRow>> venue(const VenueId& id) override { return unit_.venue(id); }
    Result<std::vector<spi::VenueRow>> venues() override { return unit_.venues(); }
    Status put_venue(const spi::VenueRow& row) override { return unit_.put_venue(row); }
    Status erase_venue(const VenueId& id) override { return unit_.erase_venue(id); }
    Result<std::optional<spi::OrderRow>> order(const OrderId& id) override { return unit_.order(id); }
    Result<std::vector<spi::OrderRow>> orders(const spi::OrderFilter& filter) override { return unit_.orders(filter); }
    Result<std::vector<OrderId>> due(Instant until, int limit) override { return unit_.due(until, limit); }
    Status insert_order(const spi::OrderRow& row) override { return unit_.insert_order(row); }
    Status update_order(const spi::OrderRow& row) override { return unit_.update_order(row); }
    Status erase_order(const OrderId& id) override { return unit_.erase_order(id); }
    Result<std::optional<spi::CommandRow>> command(const CommandId& id) override { return unit_.command(id); }
    Status insert_command(const spi::CommandRow& row) override { return unit_.insert_command(row); }
    Result<std::int64_t> append_event(spi::EventRow row) override { return unit_.append_event(std::move(row)); }
    Result<std::vector<spi::EventRow>> events(const spi::EventFilter& filter) override { return unit_.events(filter); }
    Result<std::vector<spi::EventRow>> history(std::string_view entity, std::string_view id) override {
      return unit_.history(entity, id);
    }
    Result<std::int64_t> head() override { return unit_.head(); }
    Result<std::optional<spi::RecordRow>> record(std::string_view kind, std::string_view id) override {
      return unit_.record(kind, id);
    }
    Result<std::vector<spi::RecordRow>> records(std::string_view kind) override { return unit_.records(kind); }
    Result<std::vector<spi::RecordRow>> due_records(std::string_view kind, Instant until, int limit) override {
      return unit_.due_records(kind, until, limit);
    }
    Status put_record(const spi::RecordRow& row) override { return unit_.put_record(row); }
    Status erase_record(std::string_view kind, std::string_view id) override { return unit_.erase_record(kind, id); }
    Result<std::optional<std::string>> meta(std::string_view key) override { return unit_.meta(key); }
    Status put_meta(std::string_view key, std::string_view value) override { return unit_.put_meta(key, value); }
    Status savepoint() override { return unit_.savepoint(); }
    Status rollback_to() override { return unit_.rollback_to(); }
    Status release() override { return unit_.release(); }
    Status commit() override {
      const Status kept = unit_.commit();
      return lies_ ? Status(Error(Errc::storage_io)) : kept;
    }

   private:
    FaultyUnit unit_;
    bool& lies_;
  };
  std::unique_ptr<spi::Storage> rows_ = spi::make_memory_storage();
  FaultPlan plan_;
  bool& lies_;
};

TEST(HouseMemory, FollowsTheStoreWhenACommitWasReportedAsFailedAndIsDurable) {
  FakeHost host(noon);
  bool lies = false;
  HouseOptions options;
  options.storage = std::make_unique<Unsure>(lies);
  options.host = &host;
  options.own_thread = false;
  auto house = *House::open(std::move(options));
  ASSERT_TRUE(furnish(house));
  lies = true;
  EXPECT_FALSE(house.publish(trattoria_menu("trattoria", 1'000), trattoria_rules(), ops));
  lies = false;
  EXPECT_EQ((*house.book("trattoria"))->index->menu().version, 2);
  auto third = house.publish(trattoria_menu("trattoria", 1'100), trattoria_rules(), ops);
  ASSERT_TRUE(third) << third.error().name();
  EXPECT_EQ((*third)->index->menu().version, 3);
}

}  // namespace
}  // namespace couvert

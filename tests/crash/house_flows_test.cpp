// SPDX-License-Identifier: Apache-2.0
// Power cuts while a house works: what it acknowledged is there, and nothing is there by halves.
#include <sqlite3.h>

#include <cstdio>
#include <filesystem>

#include "budget.hpp"
#include "house_steps.hpp"

namespace couvert::test {
namespace {

/// A house on a file, with its clock.
struct Kitchen {
  explicit Kitchen(const std::string& folder, Instant start = noon) : host(start) {
    HouseOptions options;
    auto opened = must(spi::open_sqlite_storage(store_options(folder + "/house.db")));
    storage = opened.get();
    options.storage = std::move(opened);
    options.host = &host;
    house.emplace(must(House::open(std::move(options))));
  }
  FakeHost host;
  spi::Storage* storage = nullptr;
  std::optional<House> house;
};

/// Pages move from the log into the file, as the checkpointer moves them beside the writer.
void checkpoint(const std::string& folder) {
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2((folder + "/house.db").c_str(), &handle, SQLITE_OPEN_READWRITE, nullptr);
  unlock(handle);
  if (code != SQLITE_OK ||
      sqlite3_wal_checkpoint_v2(handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr) != SQLITE_OK) {
    throw std::runtime_error("the checkpoint failed");
  }
  sqlite3_close(handle);
}

class HouseFlow : public Flow {
 public:
  void prepare(const std::string& folder) override {
    Kitchen kitchen(folder);
    must(furnish(*kitchen.house));
  }
  std::string inspect(std::unique_ptr<spi::Storage> storage, const std::string& folder, int steps) override {
    (void)folder;
    const auto report = House::verify(*storage);
    if (!report) return "verify: " + std::string(report.error().message());
    if (!report->problems.empty()) return "verify: " + report->problems.front();
    FakeHost host(noon + Duration::minutes(60));
    HouseOptions options;
    options.storage = std::move(storage);
    options.host = &host;
    auto house = House::open(std::move(options));
    if (!house) return "the house does not open: " + std::string(house.error().message());
    if (std::string wrong = missing(*house, steps); !wrong.empty()) return wrong;
    return goes_on(*house);
  }

 protected:
  /// What an acknowledged step promised and the house does not know.
  virtual std::string missing(House& house, int steps) = 0;

 private:
  /// The house takes the next order as if nothing had been.
  std::string goes_on(House& house) {
    if (!house.book("trattoria")) {
      if (auto status = furnish(house); !status) return "cannot be furnished: " + std::string(status.error().name());
    } else if (!(*house.book("trattoria"))->index) {
      if (auto book = house.publish(trattoria_menu(), trattoria_rules(), ops); !book) {
        return "cannot publish: " + std::string(book.error().name());
      }
    }
    PlaceOrder next = pizza_order(900, 1);
    next.cart.lines[0].item = "tiramisu";
    next.cart.lines[0].selections.clear();
    next.expected_total_minor = 550;
    const auto placed = house.submit(next, customer("later"));
    return placed ? std::string() : "takes no order: " + std::string(placed.error().name());
  }
};

/// The order with this number is there, in this state or further.
std::string lacks_order(House& house, std::uint64_t n, std::int64_t version = 0) {
  const auto order = house.order(order_id(n), ops);
  if (!order) return "order " + std::to_string(n) + " is lost";
  if (order->version < version) return "order " + std::to_string(n) + " is older than acknowledged";
  return {};
}

/// A house is opened in an empty folder, furnished, and takes an order: the file itself comes into being.
class Beginning final : public HouseFlow {
 public:
  void prepare(const std::string&) override {}
  void run(const std::string& folder, const std::function<void()>& acknowledged) override {
    Kitchen kitchen(folder);
    acknowledged();
    must(furnish(*kitchen.house));
    acknowledged();
    must(kitchen.house->submit(pizza_order(1), customer("camille")));
    acknowledged();
  }

 protected:
  std::string missing(House& house, int steps) override {
    if (steps >= 2 && !house.book("trattoria")) return "the venue is lost";
    return steps >= 3 ? lacks_order(house, 1) : std::string();
  }
};

/// Menus are published one over the other.
class Publishing final : public HouseFlow {
 public:
  void run(const std::string& folder, const std::function<void()>& acknowledged) override {
    Kitchen kitchen(folder);
    for (std::int64_t turn = 1; turn <= 6; ++turn) {
      must(kitchen.house->publish(trattoria_menu("trattoria", 900 + turn), trattoria_rules(), ops));
      acknowledged();
      if (turn == 3) checkpoint(folder);
    }
  }

 protected:
  std::string missing(House& house, int steps) override {
    const auto book = house.book("trattoria");
    if (!book) return "the venue is lost";
    const std::int64_t price = (*book)->index->menu().items.at(0).price_minor;
    return price < 900 + steps ? "an older menu is back" : std::string();
  }
};

/// Orders come, are accepted, cooked and fetched; the log is carried over in between, and the house is closed.
class Ordering final : public HouseFlow {
 public:
  void run(const std::string& folder, const std::function<void()>& acknowledged) override {
    Kitchen kitchen(folder);
    for (std::uint64_t n = 1; n <= 5; ++n) {
      must(kitchen.house->submit(pizza_order(n), customer("camille")));
      acknowledged();
      OrderCommand accept = verb_command(100 + n, order_id(n), OrderVerb::accept);
      accept.ready_at = noon + Duration::minutes(30);
      must(kitchen.house->submit(accept, staff("trattoria")));
      acknowledged();
      must(kitchen.house->submit(verb_command(200 + n, order_id(n), OrderVerb::start_prep), staff("trattoria")));
      acknowledged();
      if (n == 2 || n == 4) checkpoint(folder);
    }
    must(kitchen.house->close());
  }

 protected:
  std::string missing(House& house, int steps) override {
    for (int step = 0; step < steps; ++step) {
      const auto n = static_cast<std::uint64_t>(step / 3 + 1);
      if (std::string wrong = lacks_order(house, n, step % 3 + 1); !wrong.empty()) return wrong;
    }
    // What was acknowledged answers as it did.
    if (steps > 0) {
      const auto again = house.submit(pizza_order(1), customer("camille"));
      if (!again || !again->duplicate) return "an order that is sent again is not recognised";
    }
    return {};
  }
};

/// Portions are counted, held, sold, and run out.
class Counting final : public HouseFlow {
 public:
  void run(const std::string& folder, const std::function<void()>& acknowledged) override {
    Kitchen kitchen(folder);
    must(kitchen.house->submit(stock_command(1, StockVerb::set, 9'000), staff("trattoria")));
    step(kitchen, acknowledged);
    StockCommand hold = stock_command(2, StockVerb::reserve);
    hold.reservation = id_of<ReservationId>(1, 8);
    hold.cart = pizza_cart(2);
    must(kitchen.house->submit(hold, customer("camille")));
    step(kitchen, acknowledged);
    for (std::uint64_t n = 1; n <= 3; ++n) {
      must(kitchen.house->submit(pizza_order(n), customer("camille")));
      step(kitchen, acknowledged);
    }
    must(kitchen.house->submit(stock_command(3, StockVerb::snooze), staff("trattoria")));
    step(kitchen, acknowledged);
    must(kitchen.house->submit(stock_command(4, StockVerb::unsnooze), staff("trattoria")));
    step(kitchen, acknowledged);
    checkpoint(folder);
    must(kitchen.house->submit(verb_command(10, order_id(1), OrderVerb::cancel_by_customer), customer("camille")));
    step(kitchen, acknowledged);
  }

 protected:
  std::string missing(House& house, int steps) override {
    const auto stock = house.stock("trattoria", ops);
    if (steps > 0 && (!stock || stock->version < versions_.at(static_cast<std::size_t>(steps - 1)))) {
      return "the stock is older than acknowledged";
    }
    for (int n = 1; n <= std::min(steps - 2, 3); ++n) {
      if (std::string wrong = lacks_order(house, static_cast<std::uint64_t>(n)); !wrong.empty()) return wrong;
    }
    return {};
  }

 private:
  void step(const Kitchen& kitchen, const std::function<void()>& acknowledged) {
    versions_.push_back(must(kitchen.house->stock("trattoria", ops)).version);
    acknowledged();
  }
  std::vector<std::int64_t> versions_;  // of the stock after each step
};

/// A basket is shared, grows, and is thrown away when nobody touches it any more.
class Basketing final : public HouseFlow {
 public:
  void run(const std::string& folder, const std::function<void()>& acknowledged) override {
    Kitchen kitchen(folder);
    GroupCart basket;
    basket.id = id_of<CartId>(1, 4);
    basket.venue = "trattoria";
    basket.host = id_of<ParticipantId>(1, 7);
    basket = must(edit(basket, basket_op(1, GroupOpKind::join)));
    must(kitchen.house->put_basket(basket, customer("camille")));
    acknowledged();
    for (std::uint64_t n = 2; n <= 6; ++n) {
      GroupOp put = basket_op(n, GroupOpKind::put_line);
      put.line = pizza_cart(1).lines[0];
      put.line->id = line_id(static_cast<int>(n));
      basket = must(edit(basket, put));
      must(kitchen.house->put_basket(basket, customer("camille")));
      acknowledged();
      if (n == 4) checkpoint(folder);
    }
  }

 protected:
  std::string missing(House& house, int steps) override {
    if (steps == 0) return {};
    const auto basket = house.basket(id_of<CartId>(1, 4), customer("camille"));
    if (!basket) return "the basket is lost";
    return static_cast<int>(basket->group.ops.size()) < steps ? "lines of the basket are lost" : std::string();
  }
};

/// Nobody answers: orders expire, held portions and an idle basket go, all by the clock.
class Expiring final : public HouseFlow {
 public:
  void run(const std::string& folder, const std::function<void()>& acknowledged) override {
    Kitchen kitchen(folder);
    must(kitchen.house->submit(stock_command(1, StockVerb::set, 20'000), staff("trattoria")));
    acknowledged();
    StockCommand hold = stock_command(2, StockVerb::reserve);
    hold.reservation = id_of<ReservationId>(1, 8);
    hold.cart = pizza_cart(2);
    must(kitchen.house->submit(hold, customer("camille")));
    acknowledged();
    for (std::uint64_t n = 1; n <= 4; ++n) {
      must(kitchen.house->submit(pizza_order(n), customer("camille")));
      acknowledged();
    }
    for (int turn = 0; turn < 3; ++turn) {
      kitchen.host.forward(Duration::minutes(6));
      expired_ += kitchen.house->tick();
    }
    if (expired_ != 4) throw std::runtime_error("the orders did not expire");
    acknowledged();
  }

 protected:
  std::string missing(House& house, int steps) override {
    for (int n = 1; n <= std::min(steps - 2, 4); ++n) {
      if (std::string wrong = lacks_order(house, static_cast<std::uint64_t>(n), steps == 7 ? 2 : 1); !wrong.empty()) {
        return wrong;
      }
    }
    return {};
  }

 private:
  int expired_ = 0;
};

/// Many callers at once: their commands share commits.
class Crowd final : public HouseFlow {
 public:
  void run(const std::string& folder, const std::function<void()>& acknowledged) override {
    Kitchen kitchen(folder);
    std::mutex mutex;
    std::condition_variable done;
    int answers = 0;
    constexpr int guests = 40;
    for (std::uint64_t n = 1; n <= guests; ++n) {
      kitchen.house->submit(pizza_order(n), customer("camille"), [&](Result<Receipt> receipt) {
        if (receipt.ok()) acknowledged();  // on the writer's thread, in the order of the queue
        std::lock_guard lock(mutex);
        if (++answers == guests) done.notify_one();
      });
    }
    std::unique_lock lock(mutex);
    done.wait(lock, [&] { return answers == guests; });
  }

 protected:
  std::string missing(House& house, int steps) override {
    for (int n = 1; n <= steps; ++n) {
      if (std::string wrong = lacks_order(house, static_cast<std::uint64_t>(n)); !wrong.empty()) return wrong;
    }
    return {};
  }
};

/// A device sends what waited, twenty commands a request.
class Pushing final : public HouseFlow {
 public:
  void run(const std::string& folder, const std::function<void()>& acknowledged) override {
    Kitchen kitchen(folder);
    const std::string salt = greeted(*kitchen.house, customer("camille"));
    acknowledged();
    for (std::uint64_t turn = 0; turn < 3; ++turn) {
      const auto answer = must(kitchen.house->push(
          pushed_orders(salt, 1 + 20 * turn, static_cast<std::int64_t>(1 + 20 * turn), 20), customer("camille")));
      for (const sync::Verdict& verdict : answer.verdicts) {
        if (verdict.verdict != sync::VerdictKind::applied) throw std::runtime_error("a command was not applied");
      }
      acknowledged();
      if (turn == 1) checkpoint(folder);
    }
  }

 protected:
  std::string missing(House& house, int steps) override {
    for (int n = 1; n <= 20 * (steps - 1); ++n) {
      if (std::string wrong = lacks_order(house, static_cast<std::uint64_t>(n)); !wrong.empty()) return wrong;
    }
    return {};
  }
};

/// Copies are made while orders come.
class Copying final : public HouseFlow {
 public:
  void run(const std::string& folder, const std::function<void()>& acknowledged) override {
    Kitchen kitchen(folder);
    for (std::uint64_t n = 1; n <= 2; ++n) {
      must(kitchen.house->submit(pizza_order(n), customer("camille")));
      acknowledged();
      must(kitchen.storage->backup(folder + "/copy" + std::to_string(n) + ".db"));
      acknowledged();
    }
  }
  std::string inspect(std::unique_ptr<spi::Storage> storage, const std::string& folder, int steps) override {
    for (int n = 1; n <= 2; ++n) {
      const std::string path = folder + "/copy" + std::to_string(n) + ".db";
      const bool there = std::filesystem::exists(path);
      if (!there && steps >= 2 * n) return "an acknowledged copy is lost";
      if (!there) continue;
      auto copy = spi::open_sqlite_storage(store_options(path));
      if (!copy) return "a copy does not open: " + std::string(copy.error().name());
      if (auto status = (*copy)->check(); !status) return "a copy is damaged";
      std::string wrong = HouseFlow::inspect(*std::move(copy), folder, 2 * n - 1);
      if (!wrong.empty()) return "in a copy: " + wrong;
    }
    return HouseFlow::inspect(std::move(storage), folder, steps);
  }

 protected:
  std::string missing(House& house, int steps) override {
    for (int n = 1; n <= (steps + 1) / 2; ++n) {
      if (std::string wrong = lacks_order(house, static_cast<std::uint64_t>(n)); !wrong.empty()) return wrong;
    }
    return {};
  }
};

/// A store of an older version is brought up to date.
class Migrating final : public Flow {
 public:
  explicit Migrating(std::string fixture) : fixture_(std::move(fixture)) {}
  bool keyed() const override { return false; }  // older versions knew no keys
  void prepare(const std::string& folder) override {
    std::filesystem::copy_file(std::string(COUVERT_SOURCE_DIR) + "/tests/storage/fixtures/" + fixture_,
                               folder + "/house.db");
  }
  void run(const std::string& folder, const std::function<void()>& acknowledged) override {
    must(spi::open_sqlite_storage(store_options(folder + "/house.db", false)));
    acknowledged();
    must(spi::open_sqlite_storage(store_options(folder + "/house.db", false)));
    acknowledged();
  }
  std::string inspect(std::unique_ptr<spi::Storage> storage, const std::string& folder, int steps) override {
    (void)folder;
    (void)steps;
    if (auto status = storage->check(); !status) return std::string(status.error().message());
    auto unit = storage->begin(spi::Access::read);
    if (!unit) return "cannot be read";
    const auto orders = (*unit)->orders({});
    if (!orders || orders->empty()) return "the orders are lost";
    return {};
  }

 private:
  std::string fixture_;
};

TEST(PowerCut, ANewHouse_C3) {
  Beginning flow;
  expect_whole("house-beginning", flow);
}
TEST(PowerCut, MenusPublished_C4) {
  Publishing flow;
  expect_whole("house-publishing", flow);
}
TEST(PowerCut, OrdersTakenAndCarriedOut_C2_C3_C4) {
  Ordering flow;
  expect_whole("house-ordering", flow);
}
TEST(PowerCut, PortionsCounted_C4) {
  Counting flow;
  expect_whole("house-counting", flow);
}
TEST(PowerCut, BasketsShared_C4) {
  Basketing flow;
  expect_whole("house-basketing", flow);
}
TEST(PowerCut, WhatTheClockDoes_C2) {
  Expiring flow;
  expect_whole("house-expiring", flow);
}
TEST(PowerCut, ManyInOneCommit_C3) {
  Crowd flow;
  expect_whole("house-crowd", flow);
}
TEST(PowerCut, CommandsOfADevice_C3_G3) {
  Pushing flow;
  expect_whole("house-pushing", flow);
}
TEST(PowerCut, CopiesMade_C2) {
  Copying flow;
  expect_whole("house-copying", flow);
}
TEST(PowerCut, OlderStoresBroughtUpToDate_G8) {
  Migrating first("v1.db"), second("v2.db");
  expect_whole("migrating-v1", first);
  expect_whole("migrating-v2", second);
}

}  // namespace
}  // namespace couvert::test

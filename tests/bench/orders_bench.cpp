// SPDX-License-Identifier: Apache-2.0
// Durable orders through the house, beside a plain loop that commits one row at a time to the same disk.
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "bench.hpp"
#include "house_world.hpp"
#include "shim_vfs.hpp"
#include "temp_folder.hpp"

namespace {

using namespace couvert;
using namespace couvert::test;
using Clock = std::chrono::steady_clock;

constexpr int callers = 32;
constexpr std::int64_t slow_flush_us = 2'000;

double seconds_since(Clock::time_point begin) { return std::chrono::duration<double>(Clock::now() - begin).count(); }

[[noreturn]] void fail(const char* what) {
  std::fprintf(stderr, "orders_bench: %s\n", what);
  std::exit(1);
}

/// Rows a second of one process that commits each row for itself.
double row_commits(double seconds) {
  TempFolder folder;
  sqlite3* db = nullptr;
  if (sqlite3_open(folder.file("rows.db").c_str(), &db) != SQLITE_OK) fail("the baseline does not open");
  const char* setup =
      "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE rows (id INTEGER PRIMARY KEY, body TEXT)";
  if (sqlite3_exec(db, setup, nullptr, nullptr, nullptr) != SQLITE_OK) fail("the baseline's table");
  sqlite3_stmt* insert = nullptr;
  sqlite3_prepare_v2(db, "INSERT INTO rows (body) VALUES (?)", -1, &insert, nullptr);
  const std::string body(200, 'x');
  std::int64_t rows = 0;
  const auto begin = Clock::now();
  while (seconds_since(begin) < seconds) {
    sqlite3_bind_text(insert, 1, body.data(), static_cast<int>(body.size()), SQLITE_STATIC);
    if (sqlite3_step(insert) != SQLITE_DONE) fail("the baseline's insert");
    sqlite3_reset(insert);
    ++rows;
  }
  const double rate = static_cast<double>(rows) / seconds_since(begin);
  sqlite3_finalize(insert);
  sqlite3_close(db);
  return rate;
}

/// A basket of five lines, as in the pricing job: pizzas with olives, desserts, wine; options and two rates of tax.
/// COUVERT_BENCH_LINES sets another length.
PlaceOrder usual_order() {
  PlaceOrder command = pizza_order(0, 2);
  const char* text = std::getenv("COUVERT_BENCH_LINES");
  const int lines = text ? std::max(std::atoi(text), 1) : 5;
  const char* items[] = {"tiramisu", "chianti", "margherita"};
  for (int i = 1; i < lines; ++i) {
    CartLine line;
    line.id = line_id(i + 1);
    line.item = items[(i - 1) % 3];
    command.cart.lines.push_back(line);
  }
  command.expected_total_minor = 10'000'000;
  return command;
}

class Shop {
 public:
  Shop() {
    spi::SqliteOptions file;
    file.path = folder_.file("house.db");
    auto storage = spi::open_sqlite_storage(file);
    if (!storage) fail("the store does not open");
    HouseOptions options;
    options.storage = *std::move(storage);
    auto house = House::open(std::move(options));
    if (!house) fail("the house does not open");
    house_ = std::make_unique<House>(*std::move(house));
    Venue venue = trattoria();
    venue.hours.reset();
    if (!house_->put_venue(venue, ops) || !house_->publish(trattoria_menu(), trattoria_rules(), ops))
      fail("furnishing");
  }

  /// Orders a second of callers that each send the next order as soon as the last is answered.
  double by_completion(double seconds) {
    return run(seconds, [this](std::atomic<bool>& stop) {
      Feeder feeder([&] { send(stop, feeder); });
      for (int i = 0; i < callers; ++i) {
        ++open_;
        feeder.one_more();
      }
      while (open_ > 0) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    });
  }
  double by_threads(double seconds) {
    return run(seconds, [this](std::atomic<bool>& stop) {
      std::vector<std::thread> all;
      for (int i = 0; i < callers; ++i) {
        all.emplace_back([this, &stop] {
          while (!stop) {
            if (!house_->submit(order(), who_)) fail("an order was refused");
            ++answered_;
          }
        });
      }
      for (auto& thread : all) thread.join();
    });
  }

 private:
  PlaceOrder order() {
    PlaceOrder command = pattern_;
    const std::uint64_t n = ++number_;
    command.command = command_id(n);
    command.order = order_id(n);
    return command;
  }

  /// Takes a part of the callers' work from the writer's thread, as a server's network threads do.
  class Feeder {
   public:
    explicit Feeder(std::function<void()> send) : send_(std::move(send)), thread_([this] { loop(); }) {}
    ~Feeder() {
      {
        std::lock_guard lock(mutex_);
        stop_ = true;
      }
      wake_.notify_one();
      thread_.join();
    }
    void one_more() {
      {
        std::lock_guard lock(mutex_);
        if (++waiting_ > 1) return;
      }
      wake_.notify_one();
    }

   private:
    void loop() {
      std::unique_lock lock(mutex_);
      while (true) {
        wake_.wait(lock, [this] { return waiting_ > 0 || stop_; });
        if (waiting_ == 0) return;
        const int now = waiting_;
        lock.unlock();
        for (int i = 0; i < now; ++i) send_();
        lock.lock();
        waiting_ -= now;
      }
    }
    std::function<void()> send_;
    std::mutex mutex_;
    std::condition_variable wake_;
    int waiting_ = 0;
    bool stop_ = false;
    std::thread thread_;
  };

  /// One caller's next order; the answer asks for the one after it.
  void send(std::atomic<bool>& stop, Feeder& feeder) {
    house_->submit(order(), who_, [this, &stop, &feeder](Result<Receipt> receipt) {
      if (!receipt) fail("an order was refused");
      ++answered_;
      if (stop) {
        --open_;
      } else {
        feeder.one_more();
      }
    });
  }

  template <class Load>
  double run(double seconds, Load load) {
    std::atomic<bool> stop{false};
    answered_ = 0;
    const auto begin = Clock::now();
    std::thread timer([&] {
      std::this_thread::sleep_for(std::chrono::duration<double>(seconds));
      stop = true;
    });
    load(stop);
    const double rate = static_cast<double>(answered_) / seconds_since(begin);
    timer.join();
    return rate;
  }

  TempFolder folder_;
  std::unique_ptr<House> house_;
  const PlaceOrder pattern_ = usual_order();
  const Actor who_ = customer("guest");
  std::atomic<std::uint64_t> number_{0};
  std::atomic<std::int64_t> answered_{0};
  std::atomic<int> open_{0};
};

double process_cpu() {
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  return static_cast<double>(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
         static_cast<double>(used.ru_utime.tv_usec + used.ru_stime.tv_usec) * 1e-6;
}

/// The baseline before and after, so that a disk that changes its mind meanwhile shows less.
void ratio(const std::string& name, double seconds, bool threads) {
  const double before = row_commits(seconds / 2);
  const double cpu = process_cpu();
  const double orders = [&] {
    Shop shop;
    return threads ? shop.by_threads(seconds) : shop.by_completion(seconds);
  }();
  const double cpu_us = (process_cpu() - cpu) / (orders * seconds) * 1e6;
  const double rows = (before + row_commits(seconds / 2)) / 2;
  std::fprintf(stderr, "%s: %.0f orders/s, %.0f rows/s, %.0f us of processor an order\n", name.c_str(), orders, rows,
               cpu_us);
  bench::report(name, orders / rows, "ratio", rows);
}

void flush_latency() {
  TempFolder folder;
  const int file = open(folder.file("flush").c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
  if (file < 0) fail("no file to flush");
  const std::vector<char> page(4'096, 'x');
  std::vector<double> ms;
  for (int i = 0; i < 300; ++i) {
    const auto begin = Clock::now();
    if (write(file, page.data(), page.size()) != static_cast<ssize_t>(page.size()) || fdatasync(file) != 0)
      fail("flush");
    ms.push_back(seconds_since(begin) * 1e3);
  }
  close(file);
  std::nth_element(ms.begin(), ms.begin() + 150, ms.end());
  bench::report("flush_ms_p50", ms[150], "ms");
}

void orders_on_this_disk() {
  flush_latency();
  ratio("durable_orders_ratio_to_row_commits", 2, false);
}
void orders_of_threads() { ratio("durable_orders_ratio_32_threads", 2, true); }
void orders_on_a_slow_disk() {
  InstalledShim shim;
  disk_weather().sync_delay_us = slow_flush_us;
  ratio("durable_orders_ratio_slow_flush", 2, false);
}

const bench::Register same_disk({"durable_orders_ratio_to_row_commits",
                                 {"durable_orders_ratio_to_row_commits", "flush_ms_p50"},
                                 orders_on_this_disk});
const bench::Register by_threads({"durable_orders_ratio_32_threads",
                                  {"durable_orders_ratio_32_threads"},
                                  orders_of_threads});
const bench::Register slow_disk({"durable_orders_ratio_slow_flush",
                                 {"durable_orders_ratio_slow_flush"},
                                 orders_on_a_slow_disk});

}  // namespace

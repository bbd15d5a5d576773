// SPDX-License-Identifier: Apache-2.0
// Every public call of the house, ready to be made while something fails beneath it.
#include "house_calls.hpp"

#include <condition_variable>
#include <mutex>

#include "examine.hpp"
#include "house_steps.hpp"
#include "temp_folder.hpp"

namespace couvert::test {
namespace {

using Go = std::function<Status()>;
using Rows = std::vector<HouseWorld::Call>;

const Actor camille = customer("camille");
const Actor guest{Role::customer, "guest-1", std::nullopt};
const OrderId waiting = order_id(1);  // placed, not answered

template <class T>
Status status_of(const Result<T>& result) {
  return result ? Status() : Status(result.error());
}

/// A request that was read is no success yet: each command has its own verdict.
Status status_of(const Result<sync::PushAnswer>& result) {
  if (!result) return result.error();
  for (const sync::Verdict& verdict : result->verdicts) {
    const bool settled =
        verdict.verdict == sync::VerdictKind::applied || verdict.verdict == sync::VerdictKind::duplicate;
    if (!settled) return Error(verdict.problem ? verdict.problem->code : Errc::invalid_argument);
  }
  return {};
}

/// Waits for the answer of a call that answers later. Hearing it takes no memory.
class Answer {
 public:
  template <class T>
  void set(const Result<T>& result) {
    std::lock_guard lock(mutex_);
    code_ = result ? Errc{} : result.error().code();
    if constexpr (std::is_same_v<T, sync::PushAnswer>) {
      if (result) {
        for (const sync::Verdict& verdict : result->verdicts)
          if (verdict.problem) code_ = verdict.problem->code;
      }
    }
    answered_ = true;
    ready_.notify_one();
  }
  Status wait() {
    std::unique_lock lock(mutex_);
    ready_.wait(lock, [this] { return answered_; });
    return code_ == Errc{} ? Status() : Status(Error(code_));
  }

 private:
  std::mutex mutex_;
  std::condition_variable ready_;
  Errc code_{};
  bool answered_ = false;
};

/// The files of the prepared house; made once.
const FolderImage& furnished_files() {
  static const FolderImage image = [] {
    const TempFolder stage;
    {
      HouseWorld world(stage.path(), nullptr);
      must(world.open());
      must(furnish(*world.house));
      must(world.house->publish(trattoria_menu("trattoria", 950), trattoria_rules(), ops));
      must(world.house->publish(trattoria_menu(), trattoria_rules(), ops));
      must(world.house->submit(stock_command(100, StockVerb::set, 50'000), staff("trattoria")));
      must(world.house->submit(pizza_order(1), camille));
      must(world.house->put_basket(group_basket(1, 2), camille));
      must(world.house->put_basket(group_basket(2, 1), guest));
    }
    return read_folder(stage.path());
  }();
  return image;
}

std::string order_missing(HouseWorld& world, std::uint64_t n, std::int64_t version) {
  const auto order = world.house->order(order_id(n), ops);
  if (!order) return "the order is lost: " + std::string(order.error().name());
  return order->version < version ? "the order is older than acknowledged" : std::string();
}

std::string basket_missing(HouseWorld& world, std::uint64_t number, std::size_t ops_at_least, const Actor& actor) {
  const auto basket = world.house->basket(id_of<CartId>(number, 4), actor);
  if (!basket) return "the basket is lost: " + std::string(basket.error().name());
  return basket->group.ops.size() < ops_at_least ? "lines are lost" : std::string();
}

OrderCommand acceptance() {
  OrderCommand accept = verb_command(300, waiting, OrderVerb::accept);
  accept.ready_at = noon + Duration::minutes(30);
  return accept;
}

void add_life(Rows& rows) {
  rows.push_back({"open", "open", [](HouseWorld& world) -> Go {
                    world.shut();
                    return [&world] {
                      world.shut();
                      return world.open();
                    };
                  }});
  rows.push_back({"~House", "destroyed",
                  [](HouseWorld& world) -> Go {
                    return [&world] {
                      world.shut();
                      return Status();
                    };
                  },
                  [](HouseWorld& world) { return order_missing(world, 1, 1); }, true});
  rows.push_back({"close", "close", [](HouseWorld& world) -> Go { return [&world] { return world.house->close(); }; },
                  [](HouseWorld& world) { return order_missing(world, 1, 1); }, true});
  rows.push_back({"verify", "verify", [](HouseWorld& world) -> Go {
                    return [&world]() -> Status {
                      const auto report = House::verify(*world.storage);
                      if (!report) return report.error();
                      return report->problems.empty() ? Status() : Status(Error(Errc::internal, report->problems[0]));
                    };
                  }});
  rows.push_back({"tick", "tick",
                  [](HouseWorld& world) -> Go {
                    world.host.forward(Duration::minutes(20));
                    return [&world] {
                      world.house->tick();
                      return Status();
                    };
                  },
                  [](HouseWorld& world) {
                    world.house->tick();
                    return order_missing(world, 1, 2);
                  }});
  rows.push_back({"head", "head", [](HouseWorld& world) -> Go {
                    return [&world] { return world.house->head() > 0 ? Status() : Status(Error(Errc::internal)); };
                  }});
  rows.push_back({"on_commit", "on_commit", [](HouseWorld& world) -> Go {
                    return [&world] {
                      world.house->on_commit([](std::int64_t) {});
                      return Status();
                    };
                  }});
}

void add_shape(Rows& rows) {
  rows.push_back({"put_venue", "put_venue",
                  [](HouseWorld& world) -> Go {
                    Venue venue = trattoria();
                    venue.name = "Trattoria Nuova";
                    return [&world, venue] { return status_of(world.house->put_venue(venue, ops)); };
                  },
                  [](HouseWorld& world) {
                    const auto book = world.house->book("trattoria");
                    return book && (*book)->venue.name == "Trattoria Nuova" ? std::string()
                                                                            : "the venue is the old one";
                  }});
  rows.push_back({"publish", "publish",
                  [](HouseWorld& world) -> Go {
                    return [&world, menu = trattoria_menu("trattoria", 990), rules = trattoria_rules()] {
                      return status_of(world.house->publish(menu, rules, ops));
                    };
                  },
                  [](HouseWorld& world) {
                    const auto book = world.house->book("trattoria");
                    return book && (*book)->index->menu().items.at(0).price_minor == 990 ? std::string()
                                                                                         : "the menu is the old one";
                  }});
  rows.push_back({"book", "book", [](HouseWorld& world) -> Go {
                    return [&world] { return status_of(world.house->book("trattoria")); };
                  }});
  rows.push_back({"menu", "menu", [](HouseWorld& world) -> Go {
                    return [&world] { return status_of(world.house->menu("trattoria", 1)); };
                  }});
  rows.push_back({"venues", "venues", [](HouseWorld& world) -> Go {
                    VenueQuery query;
                    query.text = "pizza";
                    return [&world, query] {
                      return world.house->venues(query).total == 1 ? Status() : Status(Error(Errc::internal));
                    };
                  }});
}

void add_questions(Rows& rows) {
  rows.push_back({"quote", "quote", [](HouseWorld& world) -> Go {
                    House::QuoteRequest request;
                    request.cart = pizza_cart(3);
                    request.proof = true;
                    return [&world, request] { return status_of(world.house->quote(request)); };
                  }});
  rows.push_back({"bounds", "bounds", [](HouseWorld& world) -> Go {
                    House::BoundsQuery query;
                    query.venue = "trattoria";
                    return [&world, query] { return status_of(world.house->bounds(query)); };
                  }});
  rows.push_back({"slots", "slots", [](HouseWorld& world) -> Go {
                    House::SlotsQuery query;
                    query.cart = pizza_cart(1);
                    query.until = noon + Duration::minutes(120);
                    return [&world, query] { return status_of(world.house->slots(query)); };
                  }});
  rows.push_back({"order", "order", [](HouseWorld& world) -> Go {
                    return [&world] { return status_of(world.house->order(waiting, camille)); };
                  }});
  rows.push_back({"orders", "orders", [](HouseWorld& world) -> Go {
                    return [&world]() -> Status {
                      const auto page = world.house->orders({}, camille);
                      if (!page) return page.error();
                      return page->orders.size() == 1 ? Status() : Status(Error(Errc::internal, "orders are missing"));
                    };
                  }});
  rows.push_back({"events", "events", [](HouseWorld& world) -> Go {
                    return [&world] { return status_of(world.house->events(0, 50, camille)); };
                  }});
  rows.push_back({"stock", "stock as of the last commit", [](HouseWorld& world) -> Go {
                    return
                        [&world] { return world.house->stock("trattoria") ? Status() : Status(Error(Errc::internal)); };
                  }});
  rows.push_back({"stock", "stock as a document", [](HouseWorld& world) -> Go {
                    return [&world] { return status_of(world.house->stock("trattoria", camille)); };
                  }});
  rows.push_back({"basket", "basket", [](HouseWorld& world) -> Go {
                    return [&world] { return status_of(world.house->basket(id_of<CartId>(1, 4), camille)); };
                  }});
}

/// Two rows for a command: with the answer brought later, and waiting for it.
template <class Receipts, class Command>
void add_command(Rows& rows, const std::string& name, const Command& command, const Actor& actor,
                 std::function<std::string(HouseWorld&)> lost) {
  rows.push_back({"submit", name,
                  [command, actor](HouseWorld& world) -> Go {
                    return [&world, command, actor] { return status_of(world.house->submit(command, actor)); };
                  },
                  lost});
  rows.push_back({"submit", name + ", answered later",
                  [command, actor](HouseWorld& world) -> Go {
                    return [&world, command, actor] {
                      Answer answer;
                      world.house->submit(command, actor,
                                          [&answer](const Result<Receipts>& result) { answer.set(result); });
                      return answer.wait();
                    };
                  },
                  lost});
}

void add_commands(Rows& rows) {
  add_command<Receipt>(rows, "submit PlaceOrder", pizza_order(5), camille,
                       [](HouseWorld& world) { return order_missing(world, 5, 1); });
  add_command<Receipt>(rows, "submit OrderCommand", acceptance(), staff("trattoria"),
                       [](HouseWorld& world) { return order_missing(world, 1, 2); });
  add_command<StockReceipt>(rows, "submit StockCommand", stock_command(101, StockVerb::set, 7'000), staff("trattoria"),
                            [](HouseWorld& world) {
                              const auto stock = world.house->stock("trattoria", ops);
                              return stock && stock->levels.at(0).on_hand_milli == 7'000 ? std::string()
                                                                                         : "the count is the old one";
                            });
}

void add_baskets(Rows& rows) {
  const auto grown = [](HouseWorld& world) { return basket_missing(world, 1, 5, camille); };
  rows.push_back({"put_basket", "put_basket",
                  [](HouseWorld& world) -> Go {
                    return [&world, basket = group_basket(1, 4)] {
                      return status_of(world.house->put_basket(basket, camille));
                    };
                  },
                  grown});
  rows.push_back({"put_basket", "put_basket, answered later",
                  [](HouseWorld& world) -> Go {
                    return [&world, basket = group_basket(1, 4)] {
                      Answer answer;
                      world.house->put_basket(basket, camille, {}, {},
                                              [&answer](const Result<Basket>& result) { answer.set(result); });
                      return answer.wait();
                    };
                  },
                  grown});
  const auto claimed = [](HouseWorld& world) { return basket_missing(world, 2, 2, camille); };
  rows.push_back({"claim_basket", "claim_basket",
                  [](HouseWorld& world) -> Go {
                    return
                        [&world] { return status_of(world.house->claim_basket(id_of<CartId>(2, 4), guest, camille)); };
                  },
                  claimed});
  rows.push_back({"claim_basket", "claim_basket, answered later",
                  [](HouseWorld& world) -> Go {
                    return [&world] {
                      Answer answer;
                      world.house->claim_basket(id_of<CartId>(2, 4), guest, camille,
                                                [&answer](const Result<Basket>& result) { answer.set(result); });
                      return answer.wait();
                    };
                  },
                  claimed});
}

std::string push_lost(HouseWorld& world) { return order_missing(world, 6, 1) + order_missing(world, 7, 1); }

void add_sync(Rows& rows) {
  rows.push_back({"push", "push",
                  [](HouseWorld& world) -> Go {
                    return [&world, request = pushed_orders(greeted(*world.house, camille), 6, 1, 2)] {
                      return status_of(world.house->push(request, camille));
                    };
                  },
                  push_lost});
  rows.push_back({"push", "push, answered later",
                  [](HouseWorld& world) -> Go {
                    return [&world, request = pushed_orders(greeted(*world.house, camille), 6, 1, 2)] {
                      Answer answer;
                      world.house->push(request, camille,
                                        [&answer](const Result<sync::PushAnswer>& result) { answer.set(result); });
                      return answer.wait();
                    };
                  },
                  push_lost});
  rows.push_back({"pull", "pull", [](HouseWorld& world) -> Go {
                    sync::PullRequest request;
                    request.device = id_of<DeviceId>(1, 6);
                    request.incarnation = id_of<IncarnationId>(1, 3);
                    request.salt = greeted(*world.house, camille);
                    request.scopes = {"cust:camille", "venues"};
                    return [&world, request]() -> Status {
                      const auto page = world.house->pull(request, camille);
                      if (!page) return page.error();
                      return page->changes.empty() ? Status(Error(Errc::internal, "nothing came")) : Status();
                    };
                  }});
  rows.push_back({"set_access", "set_access",
                  [](HouseWorld& world) -> Go {
                    return [&world, change = AccessChange{"camille", {}, false, "test"}] {
                      return world.house->set_access(change, ops);
                    };
                  },
                  [](HouseWorld& world) {
                    const auto refused = world.house->submit(pizza_order(77), camille);
                    return !refused && refused.error().code() == Errc::access_revoked ? std::string()
                                                                                      : "the right is back";
                  }});
}

}  // namespace

HouseWorld::HouseWorld(const std::string& in, std::nullptr_t) : host(noon), folder(in) {}

HouseWorld::HouseWorld(const std::string& in) : HouseWorld(in, nullptr) {
  write_folder(folder, furnished_files());
  must(open());
}

Status HouseWorld::open() {
  auto opened = spi::open_sqlite_storage(store_options(folder + "/house.db"));
  if (!opened) return opened.error();
  HouseOptions options;
  spi::Storage* const borrowed = opened->get();
  options.storage = *std::move(opened);
  options.host = &host;
  auto made = House::open(std::move(options));
  if (!made) return made.error();
  storage = borrowed;
  house.emplace(*std::move(made));
  return {};
}

std::string HouseWorld::goes_on() {
  PlaceOrder next = pizza_order(next_++, 1);
  next.cart.lines[0].item = "tiramisu";
  next.cart.lines[0].selections.clear();
  next.expected_total_minor = 550;
  const auto placed = house->submit(next, customer("later"));
  return placed ? std::string() : "takes no order: " + std::string(placed.error().name());
}

std::string HouseWorld::verified() {
  const auto report = House::verify(*storage);
  if (!report) return "verify: " + std::string(report.error().message());
  return report->problems.empty() ? std::string() : "verify: " + report->problems.front();
}

const std::vector<HouseWorld::Call>& HouseWorld::calls() {
  static const Rows rows = [] {
    Rows all;
    add_life(all);
    add_shape(all);
    add_questions(all);
    add_commands(all);
    add_baskets(all);
    add_sync(all);
    return all;
  }();
  return rows;
}

}  // namespace couvert::test

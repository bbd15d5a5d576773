// SPDX-License-Identifier: Apache-2.0
// A device on a file, with a house at the other end of its line, and every public call of the client.
#include "device_calls.hpp"

#include <filesystem>

#include "examine.hpp"
#include "house_steps.hpp"
#include "temp_folder.hpp"

namespace couvert::test {
namespace {

using Go = std::function<Status()>;
using Rows = std::vector<DeviceWorld::Call>;

template <class T>
Status status_of(const Result<T>& result) {
  return result ? Status() : Status(result.error());
}
Status wrong(const char* what) { return Error(Errc::internal, what); }
/// A question without an error in its answer shows as much as could be read; nothing is promised of it.
Status asked() { return {}; }

/// What is settled already needs nobody.
Status unless(Errc settled, const Status& status) {
  return !status && status.error().code() == settled ? Status() : status;
}

std::string order_missing(DeviceWorld& world, std::uint64_t n) {
  const auto order = world.client->order(order_id(n));
  return order ? std::string() : "the order is lost: " + std::string(order.error().name());
}
std::string waiting_missing(DeviceWorld& world, std::uint64_t n) {
  for (const PendingCommand& each : world.client->outbox())
    if (each.id == command_id(n)) return {};
  return "the command is lost";
}
OrderCommand cancellation() { return verb_command(310, order_id(5), OrderVerb::cancel_by_customer); }

void add_life(Rows& rows) {
  rows.push_back({"open", "open",
                  [](DeviceWorld& world) -> Go {
                    world.shut();
                    return [&world] {
                      world.shut();
                      return world.open();
                    };
                  },
                  [](DeviceWorld& world) { return waiting_missing(world, 5); }});
  rows.push_back({"~Client", "destroyed",
                  [](DeviceWorld& world) -> Go {
                    return [&world] {
                      world.shut();
                      return Status();
                    };
                  },
                  [](DeviceWorld& world) { return waiting_missing(world, 5); }, true});
  rows.push_back({"close", "close", [](DeviceWorld& world) -> Go { return [&world] { return world.client->close(); }; },
                  [](DeviceWorld& world) { return waiting_missing(world, 5); }, true});
  rows.push_back({"opened", "opened", [](DeviceWorld& world) -> Go {
                    return [&world] { return world.client->opened().salvaged ? wrong("salvaged") : Status(); };
                  }});
  rows.push_back({"watch", "watch", [](DeviceWorld& world) -> Go {
                    return [&world] {
                      world.client->watch([](const ClientEvent&) {});
                      return Status();
                    };
                  }});
  rows.push_back({"unwatch", "unwatch", [](DeviceWorld& world) -> Go {
                    const std::int64_t number = world.client->watch([](const ClientEvent&) {});
                    return [&world, number] {
                      world.client->unwatch(number);
                      return Status();
                    };
                  }});
}

void add_questions(Rows& rows) {
  rows.push_back({"seen", "seen", [](DeviceWorld& world) -> Go {
                    return [&world] {
                      (void)world.client->seen();
                      return asked();
                    };
                  }});
  rows.push_back({"venues", "venues", [](DeviceWorld& world) -> Go {
                    return [&world] {
                      (void)world.client->venues();
                      return asked();
                    };
                  }});
  rows.push_back({"stock", "stock", [](DeviceWorld& world) -> Go {
                    return [&world] {
                      (void)world.client->stock("trattoria");
                      return asked();
                    };
                  }});
  rows.push_back({"baskets", "baskets", [](DeviceWorld& world) -> Go {
                    return [&world] {
                      (void)world.client->baskets();
                      return asked();
                    };
                  }});
  rows.push_back({"outbox", "outbox", [](DeviceWorld& world) -> Go {
                    return [&world] {
                      (void)world.client->outbox();
                      return asked();
                    };
                  }});
  rows.push_back({"conflicts", "conflicts", [](DeviceWorld& world) -> Go {
                    return [&world] {
                      (void)world.client->conflicts();
                      return asked();
                    };
                  }});
  rows.push_back({"book", "book", [](DeviceWorld& world) -> Go {
                    return [&world] { return status_of(world.client->book("trattoria")); };
                  }});
  rows.push_back({"quote", "quote", [](DeviceWorld& world) -> Go {
                    Client::QuoteRequest request;
                    request.cart = pizza_cart(3);
                    return [&world, request] { return status_of(world.client->quote(request)); };
                  }});
  rows.push_back({"basket", "basket", [](DeviceWorld& world) -> Go {
                    return [&world] { return status_of(world.client->basket(id_of<CartId>(1, 4))); };
                  }});
  rows.push_back({"order", "order", [](DeviceWorld& world) -> Go {
                    return [&world] { return status_of(world.client->order(order_id(5))); };
                  }});
  rows.push_back({"orders", "orders", [](DeviceWorld& world) -> Go {
                    return [&world]() -> Status {
                      const auto list = world.client->orders({});
                      if (!list) return list.error();
                      return list->orders.size() == 4 ? Status() : wrong("orders are missing");
                    };
                  }});
}

void add_commands(Rows& rows) {
  rows.push_back({"put_basket", "put_basket",
                  [](DeviceWorld& world) -> Go {
                    return [&world, basket = group_basket(1, 4)] {
                      return status_of(world.client->put_basket(basket, true));
                    };
                  },
                  [](DeviceWorld& world) {
                    const auto basket = world.client->basket(id_of<CartId>(1, 4));
                    return basket && basket->ops.size() == 5 ? std::string() : "lines are lost";
                  }});
  rows.push_back({"drop_basket", "drop_basket", [](DeviceWorld& world) -> Go {
                    return [&world] {
                      return unless(Errc::basket_unknown, world.client->drop_basket(id_of<CartId>(1, 4)));
                    };
                  }});
  rows.push_back({"place", "place",
                  [](DeviceWorld& world) -> Go {
                    return [&world, order = pizza_order(6)] { return status_of(world.client->place(order)); };
                  },
                  [](DeviceWorld& world) { return waiting_missing(world, 6) + order_missing(world, 6); }});
  rows.push_back(
      {"submit", "submit OrderCommand",
       [](DeviceWorld& world) -> Go { return [&world] { return status_of(world.client->submit(cancellation())); }; },
       [](DeviceWorld& world) { return waiting_missing(world, 310); }});
  rows.push_back({"submit", "submit StockCommand, which a customer may not", [](DeviceWorld& world) -> Go {
                    return [&world] {
                      return unless(Errc::permission_denied,
                                    status_of(world.client->submit(stock_command(9, StockVerb::set, 1'000))));
                    };
                  }});
  rows.push_back(
      {"resolve", "resolve with consent",
       [](DeviceWorld& world) -> Go {
         Resolution agreed;
         agreed.agreed_total_minor = 2 * pizza_minor;
         return [&world, agreed] {
           return unless(Errc::conflict_unknown, status_of(world.client->resolve(command_id(refused_order), agreed)));
         };
       },
       [](DeviceWorld& world) {
         return world.client->conflicts().empty() ? order_missing(world, refused_order) : "the conflict is back";
       }});
  rows.push_back({"discard_pending", "discard_pending",
                  [](DeviceWorld& world) -> Go {
                    return [&world] {
                      return status_of(world.client->discard_pending("test", world.folder + "/export.json"));
                    };
                  },
                  [](DeviceWorld& world) {
                    return waiting_missing(world, 5).empty() ? "what was given up is back" : std::string();
                  }});
  rows.push_back({"sign_out", "sign_out",
                  [](DeviceWorld& world) -> Go {
                    must(world.client->discard_pending("test", world.folder + "/export.json"));
                    return [&world] { return world.client->sign_out(); };
                  },
                  [](DeviceWorld& world) {
                    return world.client->conflicts().empty() ? std::string() : "the person's things are still there";
                  }});
}

/// One exchange: what the device asks, and what the house says to it.
Status exchange(DeviceWorld& world) {
  world.client->wake();
  auto request = world.client->next_request();
  if (!request) return request.error();
  if (!*request) return {};
  return world.client->take_answer(world.line.send(**request, long_enough));
}

void add_exchange(Rows& rows) {
  rows.push_back({"sync", "sync",
                  [](DeviceWorld& world) -> Go {
                    world.town.put("cust:ana", said_order(30));
                    return [&world]() -> Status {
                      world.client->wake();
                      const auto report = world.client->sync(long_enough);
                      if (!report) return report.error();
                      return report->up_to_date ? Status() : wrong("sync did not come to its end");
                    };
                  },
                  [](DeviceWorld& world) { return order_missing(world, 30); }});
  rows.push_back({"next_request", "next_request", [](DeviceWorld& world) -> Go {
                    return [&world] { return status_of(world.client->next_request()); };
                  }});
  rows.push_back({"take_answer", "take_answer with verdicts", [](DeviceWorld& world) -> Go {
                    world.client->wake();
                    auto request = must(world.client->next_request());
                    auto answer = std::make_shared<std::optional<spi::Response>>(  // shared: std::function copies
                        must(world.line.send(request.value(), long_enough)));
                    return [&world, answer] {
                      if (!*answer) return exchange(world);
                      const spi::Response response = **answer;
                      answer->reset();
                      return world.client->take_answer(response);
                    };
                  }});
  rows.push_back({"take_answer", "take_answer with a page",
                  [](DeviceWorld& world) -> Go {
                    must(exchange(world));  // the verdicts
                    world.town.put("cust:ana", said_order(30));
                    world.town.put_trattoria(900, 4);
                    world.client->wake();
                    auto request = must(world.client->next_request());
                    auto answer = std::make_shared<std::optional<spi::Response>>(  // shared: std::function copies
                        must(world.line.send(request.value(), long_enough)));
                    return [&world, answer] {
                      if (!*answer) return exchange(world);
                      const spi::Response response = **answer;
                      answer->reset();
                      return world.client->take_answer(response);
                    };
                  },
                  [](DeviceWorld& world) { return order_missing(world, 30); }});
  rows.push_back({"next_due", "next_due", [](DeviceWorld& world) -> Go {
                    return [&world] {
                      (void)world.client->next_due();
                      return asked();
                    };
                  }});
  rows.push_back({"wake", "wake", [](DeviceWorld& world) -> Go {
                    return [&world] {
                      world.client->wake();
                      return asked();
                    };
                  }});
  rows.push_back({"take_report", "take_report", [](DeviceWorld& world) -> Go {
                    return [&world] {
                      (void)world.client->take_report();
                      return asked();
                    };
                  }});
}

}  // namespace

Result<SecretKey> TestKeys::storage_key(std::string_view path) {
  auto key = store_options(std::string(path)).key;
  if (!key) return Error(Errc::not_found);
  return *key;
}

sync::Verdict applied(const sync::Mutation& mutation) {
  sync::Verdict verdict;
  verdict.verdict = sync::VerdictKind::applied;
  verdict.pos = 1;
  if (mutation.id == command_id(refused_order)) {
    verdict.verdict = sync::VerdictKind::rejected;
    verdict.problem = sync::Problem{Errc::price_changed, {}, {}};
  }
  return verdict;
}

SmallHouse stocked_town(std::uint64_t orders) {
  SmallHouse town;
  town.put_trattoria();
  for (std::uint64_t n = 21; n < 21 + orders; ++n) town.put("cust:ana", said_order(n));
  town.decide = applied;
  return town;
}

const PreparedDevice& prepared_device() {
  static const PreparedDevice prepared = [] {
    const TempFolder stage;
    SmallHouse town;
    {
      DeviceWorld world(stage.path(), nullptr);
      world.town = stocked_town(3);
      must(world.open());
      must(world.client->sync(long_enough));
      must(world.client->place(pizza_order(refused_order)));
      must(world.client->put_basket(group_basket(1, 2), true));
      must(world.client->sync(long_enough));
      must(world.client->place(pizza_order(5)));
      if (world.client->conflicts().size() != 1 || world.client->outbox().size() != 1) {
        throw std::runtime_error("the device is not as it should be");
      }
      town = world.town;
    }
    return PreparedDevice{read_folder(stage.path()), town};
  }();
  return prepared;
}

DeviceWorld::DeviceWorld(const std::string& in, std::nullptr_t) : host(noon), folder(in) { line.connect(town.line()); }

DeviceWorld::DeviceWorld(const std::string& in) : DeviceWorld(in, nullptr) {
  town = prepared_device().town;
  write_folder(folder, prepared_device().files);
  must(open());
}

Status DeviceWorld::open(std::unique_ptr<spi::Storage> storage) {
  ClientOptions options;
  if (storage) {
    options.storage = std::move(storage);
  } else {
    options.path = folder + "/device.db";
  }
  if (spi::storage_engine_encrypts()) options.secrets = &keys;
  options.transport = &line;
  options.host = &host;
  options.actor = customer("ana");
  auto opened = Client::open(std::move(options));
  if (!opened) return opened.error();
  client.emplace(*std::move(opened));
  return {};
}

std::string DeviceWorld::converges(bool repairs_expected) {
  client->wake();
  host.forward(Duration::minutes(6));
  const auto report = client->sync(long_enough);
  if (!report) return "cannot exchange: " + std::string(report.error().name());
  if (report->stopped_by) return "the exchange stops: " + std::string(report->stopped_by->name());
  if (!report->drained) return "the outbox is stuck";
  if (!report->up_to_date) return "not up to date";
  if (report->repaired_scopes > 0 && !repairs_expected) return "the device held something else than its count says";
  return {};
}

std::string DeviceWorld::goes_on() {
  if (!client->book("trattoria")) {
    if (std::string problem = converges(); !problem.empty()) return problem;
  }
  const std::uint64_t n = next_++;
  if (auto placed = client->place(pizza_order(n)); !placed) {
    return "takes no order: " + std::string(placed.error().name());
  }
  return waiting_missing(*this, n);
}

std::string DeviceWorld::verified() {
  if (client->opened().salvaged) return "the store was taken for damaged";
  return converges();
}

const std::vector<DeviceWorld::Call>& DeviceWorld::calls() {
  static const Rows rows = [] {
    Rows all;
    add_life(all);
    add_questions(all);
    add_commands(all);
    add_exchange(all);
    return all;
  }();
  return rows;
}

}  // namespace couvert::test

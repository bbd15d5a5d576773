// SPDX-License-Identifier: Apache-2.0
// Power cuts on a device: what the person was promised waits or has arrived, and pages are there whole or not at all.
#include <algorithm>
#include <filesystem>
#include <map>

#include "budget.hpp"
#include "device_calls.hpp"
#include "house_steps.hpp"
#include "temp_folder.hpp"

namespace couvert::test {
namespace {

/// What must be known of a command after so many steps.
struct Promise {
  int from = 0;         ///< acknowledged with this step
  int until = 1 << 30;  ///< with so many steps acknowledged the next one may be taking it out of the outbox
};

class ClientFlow : public Flow {
 public:
  std::string store() const override { return "device.db"; }
  void prepare(const std::string& folder) override {
    write_folder(folder, prepared_device().files);
    town_ = prepared_device().town;
    promised_[command_id(5)] = {};
  }
  void run(const std::string& folder, const std::function<void()>& acknowledged) override {
    DeviceWorld device(folder, nullptr);
    device.town = town_;
    must(device.open());
    device_ = &device;
    acknowledged_ = acknowledged;
    steps_ = 0;
    work();
    town_ = device.town;
    device_ = nullptr;
    must(device.client->close());
  }
  std::string inspect(std::unique_ptr<spi::Storage> storage, const std::string& folder, int steps) override {
    DeviceWorld device(folder, nullptr);
    device.town = town_;
    device.town.instead = nullptr;
    device.town.decide = agreeable;
    if (auto opened = device.open(std::move(storage)); !opened) {
      return "the client does not open: " + std::string(opened.error().name());
    }
    if (std::string wrong = outbox_wrong(device, steps); !wrong.empty()) return wrong;
    if (std::string wrong = missing(device, steps); !wrong.empty()) return wrong;
    if (std::string wrong = device.converges(repairs_expected_); !wrong.empty()) return wrong;
    return device.goes_on();
  }

 protected:
  virtual void work() = 0;
  /// What an acknowledged step promised and the device does not know.
  virtual std::string missing(DeviceWorld& device, int steps) {
    (void)device;
    (void)steps;
    return {};
  }

  DeviceWorld& device() { return *device_; }
  void step() {
    ++steps_;
    acknowledged_();
  }
  int steps() const { return steps_; }
  void promise(const CommandId& id) { promised_[id] = {steps_ + 1, 1 << 30}; }
  /// From the next step on it may have left the outbox.
  void settle(const CommandId& id) { promised_[id].until = steps_; }
  void settle_all() {
    for (auto& [id, promise] : promised_) promise.until = std::min(promise.until, steps_);
  }
  /// One request and its answer; each of both is a step.
  void exchange(bool at_once = true) {
    if (at_once) device().client->wake();
    auto request = must(device().client->next_request());
    step();
    if (!request) return;
    must(device().client->take_answer(device().line.send(*request, long_enough)));
    step();
  }

  SmallHouse town_;
  bool repairs_expected_ = false;  ///< the house forgot things of which the device was told

 private:
  static sync::Verdict agreeable(const sync::Mutation&) {
    sync::Verdict verdict;
    verdict.verdict = sync::VerdictKind::duplicate;
    verdict.pos = 1;
    return verdict;
  }
  std::string outbox_wrong(DeviceWorld& device, int steps) const {
    std::map<CommandId, int> waiting;
    std::int64_t seq = 0;
    for (const PendingCommand& each : device.client->outbox()) {
      if (++waiting[each.id] > 1) return "a command waits twice";
      if (each.seq <= seq) return "the numbers of the outbox do not rise";
      seq = each.seq;
    }
    for (const Conflict& each : device.client->conflicts()) {
      if (waiting.contains(each.id)) return "a command waits and is refused at once";
    }
    for (const auto& [id, promise] : promised_) {
      if (steps >= promise.from && steps < promise.until && !waiting.contains(id)) return "a command is lost";
    }
    return {};
  }

  DeviceWorld* device_ = nullptr;
  std::function<void()> acknowledged_;
  int steps_ = 0;
  std::map<CommandId, Promise> promised_;
};

/// A device is used for the first time and reads everything, page by page.
class FirstLoad final : public ClientFlow {
 public:
  void prepare(const std::string&) override {
    town_ = stocked_town(24);
    town_.page = 5;
  }

 protected:
  void work() override {
    step();
    for (int n = 0; n < 8; ++n) exchange();
    if (!device().client->seen().complete) throw std::runtime_error("the first load is not complete");
  }
  std::string missing(DeviceWorld& device, int steps) override {
    if (steps < 17) return {};
    return device.client->seen().complete ? std::string() : "what was read is gone";
  }
};

/// A person orders without a connection.
class OfflineOrders final : public ClientFlow {
 protected:
  void work() override {
    for (std::uint64_t n = 40; n < 46; ++n) {
      promise(command_id(n));
      must(device().client->place(pizza_order(n)));
      step();
    }
    promise(command_id(60));
    must(device().client->submit(verb_command(60, order_id(41), OrderVerb::cancel_by_customer)));
    step();
    must(device().client->put_basket(group_basket(1, 4), true));
    step();
    must(device().client->drop_basket(id_of<CartId>(1, 4)));
    step();
  }
  std::string missing(DeviceWorld& device, int steps) override {
    for (int n = 0; n < std::min(steps, 6); ++n) {
      if (!device.client->order(order_id(40 + static_cast<std::uint64_t>(n)))) return "an order is not shown";
    }
    // The step after may have dropped it, but not a part of it.
    const auto basket = device.client->basket(id_of<CartId>(1, 4));
    if (steps == 7 && !basket) return "the basket is lost";
    if (steps == 8 && basket && basket->ops.size() < 5) return "lines of the basket are lost";
    return {};
  }
};

/// Commands go up, verdicts come back, pages bring their effects.
class Exchanges final : public ClientFlow {
 protected:
  void work() override {
    device().town.page = 3;
    for (std::uint64_t n = 40; n < 44; ++n) {
      promise(command_id(n));
      must(device().client->place(pizza_order(n)));
      step();
    }
    settle_all();
    for (std::uint64_t n = 31; n < 39; ++n) device().town.put("cust:ana", said_order(n));
    device().town.put_trattoria(900, 5);
    for (int n = 0; n < 6; ++n) exchange();
    if (!device().client->outbox().empty()) throw std::runtime_error("the outbox did not drain");
  }
};

/// The house refuses; the person agrees to one and gives up another.
class Refusals final : public ClientFlow {
 protected:
  void work() override {
    settle_all();
    device().town.decide = [](const sync::Mutation& mutation) {
      sync::Verdict verdict = applied(mutation);
      if (mutation.id == command_id(5)) return verdict;
      verdict.verdict = sync::VerdictKind::rejected;
      verdict.problem = sync::Problem{Errc::price_changed, {}, {}};
      return verdict;
    };
    promise(command_id(40));
    must(device().client->place(pizza_order(40)));
    step();
    settle(command_id(40));
    for (int n = 0; n < 3; ++n) exchange();
    refused_at_ = steps();
    if (device().client->conflicts().size() != 2) throw std::runtime_error("nothing was refused");
    Resolution agreed, given_up;
    agreed.agreed_total_minor = 2 * pizza_minor;
    given_up.drop = true;
    must(device().client->resolve(command_id(refused_order), agreed));
    step();
    must(device().client->resolve(command_id(40), given_up));
    step();
  }
  std::string missing(DeviceWorld& device, int steps) override {
    if (steps < refused_at_) return {};
    // One after the other leaves; the first comes back as a new command.
    const auto expected = static_cast<std::size_t>(std::max(refused_at_ + 2 - steps, 0));
    const std::size_t conflicts = device.client->conflicts().size();
    if (conflicts > expected || conflicts + 1 < expected) return "conflicts are lost or came back";
    if (steps > refused_at_ && !device.client->order(order_id(refused_order))) return "what was agreed to is lost";
    return {};
  }

 private:
  int refused_at_ = 1 << 30;
};

/// The device was away for too long: all is read again, and the outbox has no part in it.
class ReadAgain final : public ClientFlow {
 protected:
  void work() override {
    for (std::uint64_t n = 40; n < 43; ++n) {
      promise(command_id(n));
      must(device().client->place(pizza_order(n)));
      step();
    }
    repairs_expected_ = true;
    std::erase_if(device().town.log, [](const sync::Change& change) { return change.id == order_id(22).text(); });
    for (std::uint64_t n = 31; n < 36; ++n) device().town.put("cust:ana", said_order(n));
    device().town.page = 3;
    bool expired = false;
    device().town.instead = [&](const spi::Request& request) -> std::optional<spi::Response> {
      if (request.target == "/v1/sync/push" || std::exchange(expired, true)) return std::nullopt;
      return refusal(Error(Errc::cursor_expired, {}, {}, R"({"scopes":["cust:ana","venues"]})"));
    };
    device().town.decide = [](const sync::Mutation& mutation) {
      sync::Verdict held = applied(mutation);
      held.verdict = sync::VerdictKind::retry;
      held.problem = sync::Problem{Errc::overloaded, {}, {}};
      held.after_ms = 3'000'000;
      return held;
    };
    device().client->wake();
    for (int n = 0; n < 9; ++n) exchange(false);
    if (!expired || device().client->outbox().size() != 4) throw std::runtime_error("the outbox is not what it was");
  }
};

/// Another device has the same name: this one takes a new one and sends the same commands.
class Cloned final : public ClientFlow {
 protected:
  void work() override {
    for (std::uint64_t n = 40; n < 44; ++n) {
      promise(command_id(n));
      must(device().client->place(pizza_order(n)));
      step();
    }
    bool once = true;
    device().town.instead = [&](const spi::Request& request) -> std::optional<spi::Response> {
      if (request.target != "/v1/sync/push" || !std::exchange(once, false)) return std::nullopt;
      return refusal(Error(Errc::device_cloned));
    };
    exchange();
    if (once) throw std::runtime_error("nobody was told of the clone");
    settle_all();
    for (int n = 0; n < 3; ++n) exchange();
  }
};

/// What waits is given up, after it was written down; then somebody else signs in.
class GivingUp final : public ClientFlow {
 public:
  std::string inspect(std::unique_ptr<spi::Storage> storage, const std::string& folder, int steps) override {
    bool waits = false;
    {
      auto unit = storage->begin(spi::Access::read);
      if (!unit) return "cannot be read";
      const auto rows = (*unit)->records("outbox");
      if (!rows) return "cannot be read";
      waits = !rows->empty();
    }
    const std::string written = file_content(folder + "/export.json");
    if (!waits && (written.find(command_id(41).text()) == written.npos || written.back() != '\n')) {
      return "what was given up is written down nowhere";
    }
    return ClientFlow::inspect(std::move(storage), folder, steps);
  }

 protected:
  void work() override {
    for (std::uint64_t n = 40; n < 42; ++n) {
      promise(command_id(n));
      must(device().client->place(pizza_order(n)));
      step();
    }
    settle_all();
    must(device().client->discard_pending("moving", device().folder + "/export.json"));
    step();
    must(device().client->sign_out());
    step();
  }
  std::string missing(DeviceWorld& device, int steps) override {
    if (steps >= 3 && !device.client->outbox().empty()) return "what was given up is back";
    if (steps >= 4 && !device.client->conflicts().empty()) return "the person's things are still there";
    return {};
  }
};

TEST(PowerCut, ANewDeviceReadsEverything_G1) {
  FirstLoad flow;
  expect_whole("client-first-load", flow);
}
TEST(PowerCut, OrdersWithoutAConnection_G3_G2) {
  OfflineOrders flow;
  expect_whole("client-offline", flow);
}
TEST(PowerCut, CommandsUpAndPagesDown_C3_G3) {
  Exchanges flow;
  expect_whole("client-exchange", flow);
}
TEST(PowerCut, RefusalsAndConsent_G7) {
  Refusals flow;
  expect_whole("client-refusals", flow);
}
TEST(PowerCut, AwayForTooLong_G7_G8) {
  ReadAgain flow;
  expect_whole("client-read-again", flow);
}
TEST(PowerCut, ADeviceThatWasCopied_C3) {
  Cloned flow;
  expect_whole("client-cloned", flow);
}
TEST(PowerCut, GivingUpAndSigningOut_G3) {
  GivingUp flow;
  expect_whole("client-giving-up", flow);
}

}  // namespace
}  // namespace couvert::test

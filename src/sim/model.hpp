// SPDX-License-Identifier: Apache-2.0
// The reference model: what must be true of the house's log, told only by what people did, what they were answered,
// and the log itself. It shares no rule with the engine: transitions, prices and counts are written out anew.
#ifndef COUVERT_SIM_MODEL_HPP
#define COUVERT_SIM_MODEL_HPP

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "couvert/order.hpp"
#include "couvert/spi/storage.hpp"
#include "couvert/sync.hpp"
#include "sim/town.hpp"

namespace couvert {
inline namespace v0 {
namespace sim {

/// What the house said to a command, for ever.
struct Said {
  bool applied = false;
  Errc code{};
  std::string entity_id;
  std::int64_t version = 0;
  friend bool operator==(const Said&, const Said&) = default;
};

struct Made {
  std::string subject;
  Instant at;  ///< true time
  std::string lane;
  int maker = 0;         ///< device, or below zero: somebody without one
  std::int64_t nth = 0;  ///< of its maker
  std::optional<OrderId> order = {};
  std::optional<OrderVerb> verb = {};  ///< absent: place, stock or basket
  bool place = false, asap = false, consent = false;
  std::int64_t agreed_minor = 0;  ///< place: the dearest total agreed to
  std::int64_t shown_minor = 0;   ///< place: the total that the device showed
  bool certain = true;            ///< false: nobody knows whether it was kept
  bool dropped = false;           ///< given up, or lost with a store that was put back
  bool excused = false;           ///< the house came back from a backup made before it was settled
  std::optional<Said> said = {};  ///< by the house, whether it was heard or not
  bool heard = false;             ///< … by a device
  std::optional<Instant> settled_at = {};
};

class Model {
 public:
  using Fail = std::function<void(int invariant, std::string what)>;
  explicit Model(Fail fail) : fail_(std::move(fail)) {}

  void make(const CommandId& id, Made made);
  Made* find(const CommandId& id);
  /// The house has answered. Checks that it says the same for ever, and `first` says that it claims to have done it now.
  void said(const CommandId& id, const Said& said, bool first, Instant at);
  void heard(const CommandId& id);
  void menu_tried(std::int64_t version, const Edition& edition) { editions_[version].insert(edition); }
  /// The house is as it was at `backup`, when its log ended at `head`: what it said since is forgotten.
  void restored(Instant backup);
  bool was_restored() const { return restored_; }

  /// Everything that the log must satisfy. `drained`: nothing waits any more, so everything certain must be settled.
  void judge(const std::vector<spi::EventRow>& log, bool drained);
  std::int64_t orders() const { return static_cast<std::int64_t>(orders_.size()); }
  std::int64_t made() const { return static_cast<std::int64_t>(made_.size()); }

 private:
  struct Told {
    OrderState state = OrderState::submitted;
    std::int64_t version = 0, total = 0;
    std::string customer;
    Cart cart;
    bool coupon = false, cooked = false;
    std::map<std::pair<Account, std::string>, std::int64_t> sums;
  };
  struct Taken {
    std::int64_t milli = 0;
    bool gave_back = false;
  };
  void judge_event(const spi::EventRow& row);
  void judge_placed(const OrderEvent& event);
  void judge_step(Told& told, const OrderEvent& event);
  void judge_money(Told& told, const OrderEvent& event);
  void judge_author(const OrderEvent& event, std::int64_t pos);
  void judge_stock(const spi::EventRow& row);
  void judge_promises(bool drained);
  void judge_lanes();
  void judge_coupons();

  Fail fail_;
  std::map<CommandId, Made> made_;
  std::map<std::int64_t, std::set<Edition>> editions_;  // by version of the menu
  bool restored_ = false;

  // While judging:
  std::map<OrderId, Told> orders_;
  std::map<CommandId, std::int64_t> effects_;  // position of the first
  std::map<std::string, std::int64_t> versions_;
  std::map<OrderId, Taken> taken_;
  std::int64_t menu_version_ = 0;
  std::optional<std::int64_t> left_;  // of the special, in thousandths
};

}  // namespace sim
}  // namespace v0
}  // namespace couvert

#endif

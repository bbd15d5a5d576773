// SPDX-License-Identifier: Apache-2.0
// The provider of payments that applications under test ask: it keeps what it did, and what nobody was told.
#ifndef COUVERT_SIM_PAYMENTS_HPP
#define COUVERT_SIM_PAYMENTS_HPP

#include <functional>
#include <map>
#include <set>
#include <string>

#include "couvert/sim.hpp"
#include "sim/random.hpp"

namespace couvert {
inline namespace v0 {
namespace sim {

class Payments {
 public:
  using Fail = std::function<void(int invariant, std::string what)>;
  Payments(Random random, Fail fail) : random_(random), fail_(std::move(fail)) {}

  /// What one request meets on its way.
  struct Way {
    bool declined = false, lost = false, unanswered = false;
  };
  bool chance(int percent) { return random_.chance(percent); }
  Duration travel() { return Duration{random_.between(50'000, 400'000)}; }
  /// Errors: see World::pay().
  Result<Payment> ask(const PaymentRequest& request, const Way& way);
  /// Nobody was charged twice for an order, and nothing stayed unknown.
  void judge();

 private:
  struct Answered {
    PaymentRequest request;
    Payment payment;
  };
  Result<Payment> carry_out(const PaymentRequest& request, bool declined);

  Random random_;
  Fail fail_;
  std::map<std::string, Payment> payments_;
  std::map<std::string, Answered> answered_;  // by key
  std::set<std::string> unknown_;             // payments whose last answer nobody has heard
};

}  // namespace sim
}  // namespace v0
}  // namespace couvert

#endif

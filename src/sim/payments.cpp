// SPDX-License-Identifier: Apache-2.0
// What the provider of payments does, once a key, and what it finds at the end.
#include "sim/payments.hpp"

#include <utility>

namespace couvert {
inline namespace v0 {
namespace sim {

Result<Payment> Payments::ask(const PaymentRequest& request, const Way& way) {
  if (request.payment.empty()) return Error(Errc::invalid_argument, "a payment needs a name", "/payment");
  if (way.lost) {
    // The provider knows nothing of it, which whoever asked cannot tell from the other case.
    unknown_.insert(request.payment);
    return Error(Errc::transport_timeout, "the provider of payments does not answer");
  }
  auto done = carry_out(request, way.declined);
  if (way.unanswered && (done || request.ask == PaymentAsk::query)) {
    unknown_.insert(request.payment);
    return Error(Errc::transport_timeout, "the provider of payments does not answer");
  }
  // That there is no such payment is an answer, too: it says that nothing was done.
  unknown_.erase(request.payment);
  return done;
}

Result<Payment> Payments::carry_out(const PaymentRequest& request, bool declined) {
  const auto known = payments_.find(request.payment);
  if (request.ask == PaymentAsk::query) {
    if (known == payments_.end()) return Error(Errc::not_found, "no such payment");
    return known->second;
  }
  if (request.key.empty()) return Error(Errc::invalid_argument, "a request needs a key", "/key");
  const auto before = answered_.find(request.key);
  if (before != answered_.end()) {
    if (before->second.request != request) return Error(Errc::command_mismatch, "the key is that of another request");
    return before->second.payment;
  }
  const bool fresh = request.ask == PaymentAsk::authorize;
  if (!fresh && known == payments_.end()) return Error(Errc::not_found, "no such payment");
  if (fresh && known != payments_.end()) return Error(Errc::invalid_transition, "the payment is authorized already");
  if (request.ask != PaymentAsk::void_ && request.amount_minor <= 0)
    return Error(Errc::invalid_argument, "an amount above nothing", "/amount_minor");
  Payment now = fresh ? Payment{request.payment, request.order} : known->second;
  switch (request.ask) {
    case PaymentAsk::authorize:
      now.state = declined ? PaymentState::declined : PaymentState::authorized;
      if (!declined) now.authorized_minor = request.amount_minor;
      break;
    case PaymentAsk::capture:
      if (now.state != PaymentState::authorized || request.amount_minor > now.authorized_minor)
        return Error(Errc::invalid_transition, "not authorized, or not for so much");
      now.state = PaymentState::captured;
      now.captured_minor = request.amount_minor;
      break;
    case PaymentAsk::refund: {
      const std::int64_t left = now.captured_minor - now.refunded_minor;
      if (request.amount_minor > left) return Error(Errc::invalid_transition, "more than was taken");
      now.refunded_minor += request.amount_minor;
      now.state =
          now.refunded_minor == now.captured_minor ? PaymentState::refunded_full : PaymentState::refunded_partial;
      break;
    }
    default:
      if (now.state != PaymentState::authorized) return Error(Errc::invalid_transition, "nothing is held");
      now.state = PaymentState::voided;
  }
  payments_[request.payment] = now;
  answered_[request.key] = {request, now};
  return now;
}

void Payments::judge() {
  std::map<std::string, int> charged;
  for (const auto& [name, payment] : payments_) {
    if (payment.order.empty() || payment.captured_minor == payment.refunded_minor) continue;
    if (++charged[payment.order] == 2) fail_(10, "order " + payment.order + " was charged twice");
  }
  for (const std::string& name : unknown_)
    fail_(48, "nobody asked again what became of payment " + name + ", whose answer was lost");
}

}  // namespace sim
}  // namespace v0
}  // namespace couvert

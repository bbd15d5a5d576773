// SPDX-License-Identifier: Apache-2.0
// Faults at a time that somebody chooses.
#include <algorithm>
#include <utility>

#include "sim/world.hpp"

namespace couvert {
inline namespace v0 {
namespace sim {
namespace {

/// Faults of one message: they happen to the next one.
bool is_of_messages(Fault fault) {
  return fault == Fault::loss || fault == Fault::duplication || fault == Fault::delay || fault == Fault::answer_lost ||
         fault == Fault::truncated;
}

bool is_of_the_house(Fault fault) {
  return fault == Fault::house_io || fault == Fault::house_full || fault == Fault::house_unsure ||
         fault == Fault::house_kill || fault == Fault::house_clock || fault == Fault::house_restore;
}

bool is_of_payments(Fault fault) { return fault >= Fault::payment_declined; }

/// What can happen to a device whose store and process are somebody else's.
bool may_strike_guest(Fault fault) {
  return is_of_messages(fault) || fault == Fault::partition || fault == Fault::half_open || fault == Fault::reboot ||
         fault == Fault::skew || fault == Fault::clock_jump;
}

Error unknown(const char* why) { return Error(Errc::invalid_argument, why, "/whom"); }

}  // namespace

Device* World::Impl::device_of(std::string_view name) {
  const auto found =
      std::find_if(devices.begin(), devices.end(), [name](const auto& each) { return each->name == name; });
  return found == devices.end() ? nullptr : found->get();
}

Guest* World::Impl::guest_of(std::string_view name) {
  const auto found =
      std::find_if(guests.begin(), guests.end(), [name](const auto& each) { return each->name == name; });
  return found == guests.end() ? nullptr : found->get();
}

Status World::Impl::strike(const Strike& strike) {
  if (const Status begun = begin(); !begun) return begun;
  if (healed) return Error(Errc::closed, "everything has healed");
  if (strike.after.us < 0 || (strike.lasts && strike.lasts->us < 0))
    return Error(Errc::invalid_argument, "a time below zero");
  const Fault fault = strike.fault;
  if (is_of_the_house(fault) || is_of_payments(fault)) {
    if (!strike.whom.empty()) return unknown("this happens to nobody's device");
  } else if (fault == Fault::drift) {
    return Error(Errc::invalid_argument, "clocks drift from the beginning, or not at all", "/fault");
  } else if (!strike.whom.empty() && fault != Fault::revoke) {
    if (guest_of(strike.whom) != nullptr) {
      if (!may_strike_guest(fault)) return unknown("a guest's store and process are not the world's");
    } else if (device_of(strike.whom) == nullptr) {
      return unknown("nobody of that name");
    }
  }
  if (strike.after.us > 0) {
    at(strike.after, [this, strike] { strike_named(strike); });
  } else {
    strike_named(strike);
  }
  return Status();
}

void World::Impl::strike_named(const Strike& strike) {
  if (healed) return;
  const Fault fault = strike.fault;
  trace(fault_name(fault));
  tell(strike.whom.empty() ? "the world" : strike.whom,
       [&] { return "is struck as asked for: " + std::string(fault_name(fault)); });
  if (is_of_messages(fault) || is_of_payments(fault)) {
    ++owed[{strike.whom, fault}];
    return;
  }
  if (fault == Fault::house_clock && strike.change) {
    house_host.set_by(*strike.change);
    house_well_since = time.now;
    return;
  }
  if (is_of_the_house(fault)) return strike_house(fault);
  if (fault == Fault::revoke) {
    if (strike.whom.empty()) return change_access();
    AccessChange change;
    change.subject = strike.whom;
    change.granted = revoked_subjects.contains(strike.whom);
    change.reason = "as asked for";
    return give_access(change);
  }
  if (Guest* guest = guest_of(strike.whom)) return strike_guest(strike, *guest);
  Device* device = strike.whom.empty() ? any_device() : device_of(strike.whom);
  if (device == nullptr) return;
  if (fault == Fault::partition && strike.lasts) {
    device->cut_until = time.now + *strike.lasts;
  } else if (fault == Fault::half_open && strike.lasts) {
    device->half_open_until = time.now + *strike.lasts;
  } else if (fault == Fault::skew || (fault == Fault::clock_jump && strike.change)) {
    device->host.set_by(strike.change.value_or(Duration::minutes(device->random.between(-60, 60))));
  } else if (device->client) {
    strike_device(fault, *device);
  }
}

void World::Impl::strike_guest(const Strike& strike, Guest& guest) {
  const Duration lasts = strike.lasts.value_or(Duration::seconds(guest.random.between(5, 240)));
  const Duration change = strike.change.value_or(Duration::minutes(guest.random.between(-2'880, 2'880)));
  switch (strike.fault) {
    case Fault::partition: guest.cut_until = time.now + lasts; break;
    case Fault::half_open: guest.half_open_until = time.now + lasts; break;
    case Fault::reboot: guest.host.reboot(); break;
    default: guest.host.set_by(change); break;
  }
}

}  // namespace sim
}  // namespace v0
}  // namespace couvert

// SPDX-License-Identifier: Apache-2.0
// A basket that the house keeps: a group basket, who may speak for whom in it, and until when it is kept.
#ifndef COUVERT_BASKET_HPP
#define COUVERT_BASKET_HPP

#include <cstdint>
#include <string>
#include <vector>

#include "couvert/group_cart.hpp"

namespace couvert {
inline namespace v0 {

/// The first account that did something in a person's name is the only one that may.
struct BasketPerson {
  ParticipantId participant;
  std::string subject;
  friend bool operator==(const BasketPerson&, const BasketPerson&) = default;
};

struct Basket {
  GroupCart group;
  std::string owner;                 ///< subject of who began it
  std::string join_token;            ///< opens it to whoever holds the link
  std::vector<BasketPerson> people;  ///< by participant
  std::int64_t version = 0;          ///< rises by one with each change
  Instant updated_at, expires_at;    ///< dropped then, unless somebody changes it before
  friend bool operator==(const Basket&, const Basket&) = default;
};

}  // namespace v0
}  // namespace couvert

#endif

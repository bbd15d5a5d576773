// SPDX-License-Identifier: Apache-2.0
// Answers to devices as the server gives them.
#ifndef COUVERT_HOUSE_PROBLEM_HPP
#define COUVERT_HOUSE_PROBLEM_HPP

#include "couvert/error.hpp"
#include "couvert/spi/transport.hpp"

namespace couvert {
inline namespace v0 {
namespace house {

/// A problem document, as docs/guides/http.md describes it.
spi::Response problem(const Error& error);

}  // namespace house
}  // namespace v0
}  // namespace couvert

#endif

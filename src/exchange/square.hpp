// SPDX-License-Identifier: Apache-2.0
// The Square catalogue, in.
#ifndef COUVERT_EXCHANGE_SQUARE_HPP
#define COUVERT_EXCHANGE_SQUARE_HPP

#include "couvert/exchange.hpp"

#include "exchange/json_value.hpp"

namespace couvert {
inline namespace v0 {
namespace exchange {

Result<Imported> import_square(const Document& document, const ImportOptions& options);

}  // namespace exchange
}  // namespace v0
}  // namespace couvert

#endif

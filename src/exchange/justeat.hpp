// SPDX-License-Identifier: Apache-2.0
// The Just Eat menu, in.
#ifndef COUVERT_EXCHANGE_JUSTEAT_HPP
#define COUVERT_EXCHANGE_JUSTEAT_HPP

#include "couvert/exchange.hpp"

#include "exchange/json_value.hpp"

namespace couvert {
inline namespace v0 {
namespace exchange {

Result<Imported> import_justeat(const Document& document, const ImportOptions& options);

}  // namespace exchange
}  // namespace v0
}  // namespace couvert

#endif

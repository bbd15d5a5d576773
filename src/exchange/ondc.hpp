// SPDX-License-Identifier: Apache-2.0
// The retail food catalogue of ONDC (RET11, on Beckn), in.
#ifndef COUVERT_EXCHANGE_ONDC_HPP
#define COUVERT_EXCHANGE_ONDC_HPP

#include "couvert/exchange.hpp"

#include "exchange/json_value.hpp"

namespace couvert {
inline namespace v0 {
namespace exchange {

Result<Imported> import_ondc(const Document& document, const ImportOptions& options);

}  // namespace exchange
}  // namespace v0
}  // namespace couvert

#endif

// SPDX-License-Identifier: Apache-2.0
// Proving a price: anybody with the inputs gets the same cents, and sees where somebody else did not.
#ifndef COUVERT_PROOF_HPP
#define COUVERT_PROOF_HPP

#include <cstdint>
#include <string_view>

#include "couvert/pricing_proof.hpp"

namespace couvert {
inline namespace v0 {

/// Changes whenever equal inputs may give another price.
std::string_view engine_version() noexcept;

/// `by_reference`: digests alone. `self_contained`: with the inputs and the quote, so that the proof is enough.
enum class ProofKind : std::uint8_t { by_reference, self_contained };

ProofContext proof_context(const PricingContext& context);
/// Borrows the clock of `context`.
PricingContext pricing_context(const ProofContext& context);

/// Prices the cart and says what it came from. Pure; any thread. Errors: as price().
Result<PriceProof> prove(const MenuIndex& index, const PriceRules& rules, const Cart& cart,
                         const PricingContext& context, ProofKind kind = ProofKind::self_contained);

/// Prices the inputs of a self-contained proof again. Errors: invalid_argument (it embeds no inputs).
Result<ProofCheck> check_proof(const PriceProof& proof);
/// The same with inputs that the caller has; embedded ones are not looked at.
ProofCheck check_proof(const PriceProof& proof, const ProofInputs& inputs);

}  // namespace v0
}  // namespace couvert

#endif

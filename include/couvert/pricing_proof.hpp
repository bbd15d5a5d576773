// SPDX-License-Identifier: Apache-2.0
// The document that says which inputs gave which price.
#ifndef COUVERT_PRICING_PROOF_HPP
#define COUVERT_PRICING_PROOF_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "couvert/pricing.hpp"

namespace couvert {
inline namespace v0 {

/// A PricingContext that stands by itself.
struct ProofContext {
  Instant at;
  Date date;
  std::optional<std::int64_t> distance_m = {};
  VenueClock clock = {};
  Ref zone = {};
  std::optional<std::int64_t> weight_g = {};
  Ref place = {};
  bool cash = false;
  std::vector<Ref> exhausted = {};
  friend bool operator==(const ProofContext&, const ProofContext&) = default;
};

/// Everything that a price is made from.
struct ProofInputs {
  Menu menu;
  PriceRules rules;
  Cart cart;
  ProofContext context;
  friend bool operator==(const ProofInputs&, const ProofInputs&) = default;
};

/// Digests are SHA-256 of canonical documents (to_json), as 64 lower-case hexadecimal digits.
struct PriceProof {
  std::string engine;  ///< engine_version() of the one that priced
  std::string menu_sha256, rules_sha256, cart_sha256, context_sha256;
  std::string inputs_sha256;  ///< of the four digests before, one after the other
  std::int64_t menu_version = 0, rules_version = 0;
  Currency currency;
  Totals totals;
  std::string quote_sha256;
  std::optional<ProofInputs> inputs = {};  ///< absent: whoever checks brings them
  std::optional<Quote> quote = {};         ///< as it was told; absent: a mismatch is known, not where it lies
  friend bool operator==(const PriceProof&, const PriceProof&) = default;
};

/// The first thing in which a proof and its recomputation differ, in the order of this list.
struct ProofMismatch {
  enum class Where : std::uint8_t {
    inputs,    ///< a digest does not fit its document
    price,     ///< the inputs cannot be priced; `rule` is the name of the error
    line,      ///< a line of the quote
    fee,       ///< a fee
    discount,  ///< a promotion
    tax,       ///< a rate
    totals,    ///< a sum
    quote      ///< anything else in the quote, or its digest
  };
  Where where = Where::quote;
  std::string path;        ///< JSON Pointer into the proof
  std::int32_t line = -1;  ///< index of the line concerned
  Ref item = {};           ///< of that line
  Ref rule = {};           ///< tax rule, fee or promotion
  std::int64_t claimed = 0, computed = 0;
  friend bool operator==(const ProofMismatch&, const ProofMismatch&) = default;
};
struct ProofCheck {
  bool ok = false;
  std::optional<ProofMismatch> mismatch = {};
  bool same_engine = true;
  friend bool operator==(const ProofCheck&, const ProofCheck&) = default;
};

}  // namespace v0
}  // namespace couvert

#endif

// SPDX-License-Identifier: Apache-2.0
// Values to JSON documents and back. One form serves files, HTTP, storage and test vectors.
#ifndef COUVERT_CODEC_HPP
#define COUVERT_CODEC_HPP

#include <string>
#include <string_view>

#include "couvert/error.hpp"

namespace couvert {
inline namespace v0 {

/// What to do with members that the schema does not name.
enum class UnknownMembers : unsigned char {
  ignore,  ///< documents: a newer minor version may have added them
  refuse,  ///< requests: a misspelt member must not be lost. Errors: json_unknown_member
};

/// Canonical text: members in the order of their declaration, no spaces, members at their default left out unless
/// required, integers as digits, instants and dates as text, UTF-8 unescaped. Equal values give equal bytes. Members,
/// forms and examples: docs/format/documents.md.
///
/// Document types carry `"couvert": "<name>/<major>"` first: venue/1, menu/1, rules/1, cart/1, quote/1, order/1,
/// event/1, place/1, command/1, loss/1, partner_order/1, stock/1, group_cart/1, menu_delta/1, signed/1, refunds/1,
/// wallet/1, loyalty/1, contract/1. It may be missing on input, and a document inside another goes without it. Others
/// (Contact, Issue, Orderable, Finding, …) are plain.
/// Declared for: Venue, Menu, PriceRules, Cart, CartLine, Quote, Order, OrderEvent, PlaceOrder, OrderCommand, Contact,
/// Address, Issue, Orderable, Finding, LossReport, PartnerOrder, SelectionList, VenueClock, Calendar, Totals, Stock,
/// Reservation, StockCommand, StockReceipt, StockEntry, Basket, GroupCart, GroupView, MergedCart, Reorder, MenuDelta,
/// SignedDocument, MenuAt, ConfigurationFacts, Bill, SplitPlan, RefundRequest, RefundLedger, WalletOp, Wallet,
/// LoyaltyTerms, LoyaltyOp, LoyaltyAccount, VoucherTerms, VoucherTender, VoucherPlan, TipTerms, TipPart, Contract,
/// Payout, SaleSample, Simulation; of sync: Mutation, PushRequest, Problem, Verdict, PushAnswer, PullRequest, Change,
/// ScopeSum, PullAnswer.
/// Threads: any.
template <class T>
std::string to_json(const T& value);
/// Appends to `out`; for many values in one buffer.
template <class T>
void append_json(std::string& out, const T& value);

/// Errors: json_size, json_syntax, json_depth, json_duplicate_member, text_encoding, json_type, json_missing_member,
/// json_unknown_member, json_number_range, json_enum, document_version, and the errors of ids, instants, dates and
/// currencies; each with the path of the member.
template <class T>
Result<T> from_json(std::string_view text, UnknownMembers unknown = UnknownMembers::ignore);

/// JSON Schema (2020-12) of a type, as an OpenAPI component: its nested types are references
/// "#/components/schemas/<Type>". For the API description.
template <class T>
std::string schema_json();
/// All schemas, one JSON object: type name → schema.
std::string all_schemas_json();

/// Escapes and quotes a text as JSON. Invalid UTF-8 becomes U+FFFD.
std::string json_quote(std::string_view text);

}  // namespace v0
}  // namespace couvert

#endif

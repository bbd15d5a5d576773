// SPDX-License-Identifier: Apache-2.0
// Routing and editing of tips.
#include "couvert/tips.hpp"

#include "couvert/limits.hpp"
#include "settlement/bill.hpp"

#include <algorithm>
#include <string>

namespace couvert {
inline namespace v0 {
namespace {

constexpr std::int64_t million = 1'000'000;
constexpr std::int32_t week_minutes = 7 * 24 * 60;

Status sound(const TipRule& rule, const std::string& path) {
  if (rule.shares.size() > limits::tip_shares) return Error(Errc::limit_exceeded, {}, path + "/shares");
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < rule.shares.size(); ++i) {
    const TipShare& share = rule.shares[i];
    const std::string at = path + "/shares/" + std::to_string(i);
    if (share.share.ppm < 0 || share.share.ppm > million) return Error(Errc::rules_invalid, {}, at + "/share");
    if (!share.party.empty() && !valid_ref(share.party)) return Error(Errc::rules_invalid, {}, at + "/party");
    sum += share.share.ppm;
  }
  if (sum != million) return Error(Errc::rules_invalid, "the shares do not make the whole", path + "/shares");
  return {};
}

}  // namespace

Status validate(const TipTerms& terms) {
  if (terms.rules.size() > limits::tip_shares) return Error(Errc::limit_exceeded, {}, "/rules");
  for (std::size_t i = 0; i < terms.rules.size(); ++i)
    if (auto status = sound(terms.rules[i], "/rules/" + std::to_string(i)); !status) return status;
  if (terms.edit_minutes < 0 || terms.edit_minutes > week_minutes)
    return Error(Errc::rules_invalid, {}, "/edit_minutes");
  if (terms.most_minor && *terms.most_minor < 0) return Error(Errc::rules_invalid, {}, "/most_minor");
  return {};
}

Result<std::vector<TipPart>> route_tip(const TipTerms& terms, std::int64_t tip_minor, Fulfilment fulfilment) {
  if (auto status = validate(terms); !status) return status.error();
  if (tip_minor > limits::quote_minor || tip_minor < -limits::quote_minor)
    return Error(Errc::limit_exceeded, {}, "/tip_minor");
  std::vector<TipPart> parts;
  const auto rule = std::find_if(terms.rules.begin(), terms.rules.end(), [&](const TipRule& each) {
    return each.fulfilments.empty() ||
           std::find(each.fulfilments.begin(), each.fulfilments.end(), fulfilment) != each.fulfilments.end();
  });
  if (rule == terms.rules.end()) {
    parts.push_back({TipReceiver::venue, {}, tip_minor});
    return parts;
  }
  std::vector<std::int64_t> weights;
  for (const TipShare& share : rule->shares) weights.push_back(share.share.ppm);
  const auto amounts = detail::shares(tip_minor, weights);
  for (std::size_t i = 0; i < amounts.size(); ++i)
    parts.push_back({rule->shares[i].receiver, rule->shares[i].party, amounts[i]});
  return parts;
}

Result<std::int64_t> edit_tip(const TipTerms& terms, const TipEdit& edit) {
  if (auto status = validate(terms); !status) return status.error();
  if (edit.now_minor < 0 || edit.was_minor < 0)
    return Error(Errc::invalid_argument, "a tip is not negative", "/now_minor");
  const std::int64_t most = std::min(terms.most_minor.value_or(limits::price_minor), limits::price_minor);
  if (edit.now_minor > most && edit.now_minor > edit.was_minor) return Error(Errc::limit_exceeded, {}, "/now_minor");
  if (edit.handed_over_at) {
    const Instant end = *edit.handed_over_at + Duration::minutes(terms.edit_minutes);
    const bool lowered = edit.now_minor < edit.was_minor;
    if (edit.at >= end || (lowered && !terms.may_lower)) return Error(Errc::tip_window_closed);
  }
  return edit.now_minor - edit.was_minor;
}

}  // namespace v0
}  // namespace couvert

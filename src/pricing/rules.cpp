// SPDX-License-Identifier: Apache-2.0
// The form of price rules.
#include "couvert/pricing.hpp"

#include "couvert/limits.hpp"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace couvert {
inline namespace v0 {
namespace {

Status invalid(std::string message, std::string path) {
  return Error(Errc::rules_invalid, std::move(message), std::move(path));
}

bool is_amount(std::int64_t minor) { return minor >= 0 && minor <= limits::price_minor; }
bool is_amount(const std::optional<std::int64_t>& minor) { return !minor || is_amount(*minor); }
bool is_rate(Rate rate) { return rate.ppm >= 0 && rate.ppm <= 1'000'000; }
bool is_ordered(const std::optional<std::int64_t>& low, const std::optional<std::int64_t>& high, bool strict) {
  return !low || !high || *low < *high || (!strict && *low == *high);
}

Status check_text(const LocalizedText& text, const std::string& path) {
  if (text.by_locale.size() > limits::locales) return invalid("too many languages", path);
  for (const auto& [locale, value] : text.by_locale)
    if (!valid_ref(locale) || !valid_text(value) || value.size() > limits::name_octets)
      return invalid("not a valid name", path);
  return {};
}

/// Names of zones, channels, places, tags, classes or items.
Status check_names(const std::vector<std::string>& names, const std::string& path,
                   std::size_t limit = limits::rule_names) {
  if (names.size() > limit) return invalid("too many", path);
  for (std::size_t i = 0; i < names.size(); ++i)
    if (!valid_ref(names[i])) return invalid("not a valid name", path + "/" + std::to_string(i));
  return {};
}

Status check_calendar(const std::optional<Calendar>& calendar, const std::string& path) {
  if (!calendar) return {};
  if (auto status = validate(*calendar); !status)
    return invalid("not a valid calendar", path + std::string(status.error().path()));
  return {};
}

Status check_tax(const TaxRule& rule, const std::string& path) {
  if (!valid_ref(rule.ref)) return invalid("not a valid reference", path + "/ref");
  if (!valid_ref(rule.tax_class)) return invalid("not a valid tax class", path + "/tax_class");
  if (!is_rate(rule.rate)) return invalid("a rate lies between 0 and 1,000,000 ppm", path + "/rate");
  if (rule.from && rule.until && *rule.until < *rule.from) return invalid("ends before it begins", path + "/until");
  return check_names(rule.places, path + "/places");
}

Status check_bands(const FeeRule& fee, const std::string& path) {
  if (!is_amount(fee.subtotal_from) || !is_amount(fee.subtotal_below) ||
      !is_ordered(fee.subtotal_from, fee.subtotal_below, true))
    return invalid("subtotal bounds do not fit", path + "/subtotal_from");
  if (!is_amount(fee.distance_from_m) || !is_amount(fee.distance_below_m) ||
      !is_ordered(fee.distance_from_m, fee.distance_below_m, true))
    return invalid("distance bounds do not fit", path + "/distance_from_m");
  if (!is_amount(fee.weight_from_g) || !is_amount(fee.weight_below_g) ||
      !is_ordered(fee.weight_from_g, fee.weight_below_g, true))
    return invalid("weight bounds do not fit", path + "/weight_from_g");
  if (!is_amount(fee.step_m) || !is_amount(fee.step_minor)) return invalid("not a step", path + "/step_m");
  if ((fee.step_m > 0) != (fee.step_minor > 0)) return invalid("a step has a length and an amount", path + "/step_m");
  return {};
}

Status check_fee(const FeeRule& fee, const std::string& path) {
  if (!valid_ref(fee.ref)) return invalid("not a valid reference", path + "/ref");
  if (!is_amount(fee.amount_minor)) return invalid("not an amount", path + "/amount_minor");
  if (fee.rate && !is_rate(*fee.rate)) return invalid("a rate lies between 0 and 1,000,000 ppm", path + "/rate");
  if (!is_amount(fee.min_minor) || !is_amount(fee.max_minor) || !is_ordered(fee.min_minor, fee.max_minor, false))
    return invalid("minimum and maximum do not fit", path + "/min_minor");
  if (auto status = check_bands(fee, path); !status) return status;
  if (fee.tops_up && !fee.subtotal_below) return invalid("topping up needs subtotal_below", path + "/tops_up");
  if (!fee.tax_class.empty() && !valid_ref(fee.tax_class)) return invalid("not a valid tax class", path + "/tax_class");
  if (!fee.tax_class.empty() && fee.tax_as_goods)
    return invalid("taxed by its own class or as the goods", path + "/tax_as_goods");
  if (auto status = check_names(fee.zones, path + "/zones"); !status) return status;
  if (auto status = check_names(fee.channels, path + "/channels"); !status) return status;
  if (auto status = check_calendar(fee.calendar, path + "/calendar"); !status) return status;
  return check_text(fee.name, path + "/name");
}

bool is_count(std::int32_t count, std::int32_t least) { return count >= least && count <= limits::line_quantity; }

Status check_quantities(const Promotion& p, const std::string& path) {
  if (!is_count(p.min_quantity, 0)) return invalid("not a quantity", path + "/min_quantity");
  if (p.max_quantity && !is_count(*p.max_quantity, 1)) return invalid("not a quantity", path + "/max_quantity");
  if (!is_count(p.skip_quantity, 0)) return invalid("not a quantity", path + "/skip_quantity");
  if (!is_count(p.buy_quantity, 1)) return invalid("not a quantity", path + "/buy_quantity");
  if (!is_count(p.get_quantity, 1)) return invalid("not a quantity", path + "/get_quantity");
  if (p.max_applications && !is_count(*p.max_applications, 1))
    return invalid("not a number of applications", path + "/max_applications");
  if (p.limit_total && *p.limit_total < 1) return invalid("a limit is positive", path + "/limit_total");
  if (p.limit_per_customer && *p.limit_per_customer < 1)
    return invalid("a limit is positive", path + "/limit_per_customer");
  return {};
}

Status check_target(const Promotion& p, const std::string& path) {
  const std::pair<const std::vector<std::string>*, const char*> lists[] = {
      {&p.variants, "/variants"},         {&p.tags, "/tags"},
      {&p.tax_classes, "/tax_classes"},   {&p.without_items, "/without_items"},
      {&p.without_tags, "/without_tags"}, {&p.channels, "/channels"}};
  for (const auto& [list, name] : lists)
    if (auto status = check_names(*list, path + name); !status) return status;
  if (p.sets.size() > limits::promotion_sets) return invalid("too many", path + "/sets");
  for (std::size_t i = 0; i < p.sets.size(); ++i) {
    const GoodsSet& set = p.sets[i];
    const std::string here = path + "/sets/" + std::to_string(i);
    if (!is_count(set.count, 1)) return invalid("not a quantity", here + "/count");
    const std::pair<const std::vector<std::string>*, const char*> names[] = {
        {&set.items, "/items"}, {&set.variants, "/variants"}, {&set.tags, "/tags"}, {&set.tax_classes, "/tax_classes"}};
    for (const auto& [list, name] : names)
      if (auto status = check_names(*list, here + name); !status) return status;
  }
  return {};
}

Status check_tiers(const Promotion& p, const std::string& path) {
  if (p.tiers.size() > limits::promotion_sets) return invalid("too many", path + "/tiers");
  for (std::size_t i = 0; i < p.tiers.size(); ++i) {
    const SpendTier& tier = p.tiers[i];
    const std::string here = path + "/tiers/" + std::to_string(i);
    if (!is_amount(tier.from_minor) || (i > 0 && tier.from_minor <= p.tiers[i - 1].from_minor))
      return invalid("tiers rise", here + "/from_minor");
    if (!is_rate(tier.rate)) return invalid("a rate lies between 0 and 1,000,000 ppm", here + "/rate");
    if (!is_amount(tier.amount_minor)) return invalid("not an amount", here + "/amount_minor");
  }
  return {};
}

Status check_funding(const Promotion& p, const std::string& path) {
  if (p.funding.empty()) return {};
  if (p.funding.size() > limits::promotion_sets) return invalid("too many", path + "/funding");
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < p.funding.size(); ++i) {
    const FundingShare& share = p.funding[i];
    const std::string here = path + "/funding/" + std::to_string(i);
    if (!is_rate(share.share)) return invalid("a share lies between 0 and 1,000,000 ppm", here + "/share");
    if (!share.party.empty() && !valid_ref(share.party)) return invalid("not a valid name", here + "/party");
    sum += share.share.ppm;
  }
  if (sum != 1'000'000) return invalid("the shares sum to 1,000,000", path + "/funding");
  return {};
}

Status check_promotion(const Promotion& promotion, const std::string& path) {
  if (!valid_ref(promotion.ref)) return invalid("not a valid reference", path + "/ref");
  if (!promotion.code.empty() && !valid_ref(promotion.code)) return invalid("not a valid code", path + "/code");
  if (!is_rate(promotion.rate)) return invalid("a rate lies between 0 and 1,000,000 ppm", path + "/rate");
  if (!is_amount(promotion.amount_minor)) return invalid("not an amount", path + "/amount_minor");
  if (!is_amount(promotion.max_minor)) return invalid("not an amount", path + "/max_minor");
  if (!is_amount(promotion.min_subtotal)) return invalid("not an amount", path + "/min_subtotal");
  if (!is_amount(promotion.min_target)) return invalid("not an amount", path + "/min_target");
  if (promotion.from && promotion.until && *promotion.until <= *promotion.from)
    return invalid("ends before it begins", path + "/until");
  if (!promotion.stack_class.empty() && !valid_ref(promotion.stack_class))
    return invalid("not a valid class", path + "/stack_class");
  for (const auto check : {check_quantities, check_target, check_tiers, check_funding})
    if (auto status = check(promotion, path); !status) return status;
  if (auto status = check_calendar(promotion.calendar, path + "/calendar"); !status) return status;
  return check_text(promotion.name, path + "/name");
}

Status check_stacking(const std::vector<StackExclusion>& stacking) {
  if (stacking.size() > limits::stack_exclusions) return invalid("too many", "/stacking");
  for (std::size_t i = 0; i < stacking.size(); ++i)
    if (!valid_ref(stacking[i].a) || !valid_ref(stacking[i].b))
      return invalid("not a valid class", "/stacking/" + std::to_string(i));
  return {};
}

template <class Rule, class Check>
Status check_all(const std::vector<Rule>& rules, std::size_t limit, const std::string& path, bool unique, Check check) {
  if (rules.size() > limit) return invalid("too many", path);
  std::unordered_set<std::string_view> refs;
  for (std::size_t i = 0; i < rules.size(); ++i) {
    const std::string here = path + "/" + std::to_string(i);
    if (auto status = check(rules[i], here); !status) return status;
    if (!refs.insert(rules[i].ref).second && unique) return invalid("the reference is used twice", here + "/ref");
  }
  return {};
}

}  // namespace

Status validate(const PriceRules& rules) {
  if (rules.total_step_minor < 1 || rules.total_step_minor > 1'000'000)
    return invalid("the step lies between 1 and 1,000,000", "/total_step_minor");
  if (rules.cash_step_minor < 1 || rules.cash_step_minor > 1'000'000)
    return invalid("the step lies between 1 and 1,000,000", "/cash_step_minor");
  if (auto status = check_stacking(rules.stacking); !status) return status;
  // One rate may serve several classes, so tax refs repeat.
  if (auto status = check_all(rules.taxes, limits::tax_rules, "/taxes", false, check_tax); !status) return status;
  if (auto status = check_all(rules.fees, limits::fee_rules, "/fees", true, check_fee); !status) return status;
  std::size_t items = 0;  // looked through for each line of each cart
  for (const Promotion& promotion : rules.promotions) items += promotion.items.size();
  if (items > limits::promotion_items) return invalid("the promotions name too many items", "/promotions");
  return check_all(rules.promotions, limits::promotions, "/promotions", true, check_promotion);
}

}  // namespace v0
}  // namespace couvert

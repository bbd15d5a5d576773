// SPDX-License-Identifier: Apache-2.0
// Promotions of shops: their cases told as rules and carts of ours, and the amounts compared.
#include "couvert/cart.hpp"
#include "couvert/limits.hpp"
#include "couvert/menu.hpp"
#include "couvert/pricing.hpp"
#include "shared_data.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace couvert {
namespace {

using couvert_data::Json;
using couvert_data::Tally;

/// Major units with two digits, as the sources write them; fractions of a cent are left to the caller.
double cents(const Json& amount) { return amount.get<double>() * 100; }
std::int64_t whole_cents(const Json& amount) { return std::llround(cents(amount)); }

/// A cart of goods by reference, built beside the menu that it is of.
struct Shop {
  Menu menu;
  PriceRules rules;
  Cart cart;
  PricingContext context;

  Shop() {
    menu.ref = "shop";
    menu.venue = "shop";
    menu.currency = *Currency::parse("USD");
    cart.venue = "shop";
  }
  void add(const std::string& ref, std::int64_t unit_minor, std::int32_t quantity, std::vector<std::string> tags,
           const std::string& tax_class = {}) {
    Item item;
    item.ref = ref;
    item.name = LocalizedText(ref);
    item.price_minor = unit_minor;
    item.tags = std::move(tags);
    item.tax_class = tax_class;
    menu.items.push_back(std::move(item));
    CartLine line;
    UuidBytes bytes{};
    bytes[15] = static_cast<std::uint8_t>(cart.lines.size() + 1);
    line.id = LineId(bytes);
    line.item = ref;
    line.quantity = quantity;
    cart.lines.push_back(std::move(line));
  }
  std::optional<Quote> quote(std::string& trouble) const {
    const auto index = MenuIndex::build(menu);
    if (!index) return trouble = "menu: " + std::string(index.error().details_json()), std::nullopt;
    if (const Status status = validate(rules); !status)
      return trouble = "rules: " + std::string(status.error().path()), std::nullopt;
    auto quote = price(*index, rules, cart, context);
    if (!quote) return trouble = std::string(quote.error().name()), std::nullopt;
    return *std::move(quote);
  }
};

// ---- Medusa: which adjustments a promotion makes --------------------------------------------------------

/// One case; `reason` tells why it cannot be said in our rules.
class MedusaCase {
 public:
  explicit MedusaCase(const Json& source) : source_(source) {}

  void run(Tally& tally) {
    if (source_.contains("expected_error_contains"))
      return tally.dispute("adjustments of an earlier computation that the cart carries along; ours carries none");
    const Json& context = source_.at("context");
    for (const char* list : {"items", "shipping_methods"})
      if (context.contains(list))
        for (const Json& line : context.at(list)) add_line(line);
    for (const Json& step : source_.at("setup")) set_up(step);
    for (const Json& code : source_.at("codes")) shop_.cart.codes.push_back(code.get<std::string>());
    if (!reason_.empty()) return tally.dispute(reason_);
    compare(tally);
  }

 private:
  /// Methods of shipping stand as goods: promotions choose among them, as ours do among goods and not among fees.
  void add_line(const Json& line) {
    const auto quantity = line.value("quantity", 1);
    const std::int64_t subtotal = whole_cents(line.at("subtotal"));
    if (subtotal % quantity != 0) reason_ = "a subtotal that is no whole number of cents a unit";
    std::vector<std::string> tags;
    for (const char* name : {"product_category", "product", "shipping_option"})
      if (line.contains(name) && line.at(name).contains("id"))
        tags.push_back(std::string(name) + ".id=" + line.at(name).at("id").get<std::string>());
    shop_.add(line.at("id").get<std::string>(), subtotal / quantity, quantity, std::move(tags));
  }

  void set_up(const Json& step) {
    const std::string op = step.at("op").get<std::string>();
    if (op == "createPromotions") {
      const Json& data = step.at("data");
      if (data.is_array())
        for (const Json& promotion : data) add_promotion(promotion);
      else
        add_promotion(data);
    } else if (op == "updateCampaigns" && step.at("data").contains("budget")) {
      used_up_ = step.at("data").at("budget").contains("used");
    } else {
      reason_ = "a setup step that nothing of ours corresponds to: " + op;
    }
  }

  static std::vector<std::string> tags_of(const Json& rules, std::string& reason) {
    std::vector<std::string> tags;
    if (rules.size() > 1) reason = "several rules on the goods at once";
    for (const Json& rule : rules)
      for (const Json& value : rule.at("values"))
        tags.push_back(rule.at("attribute").get<std::string>() + "=" + value.get<std::string>());
    return tags;
  }

  /// Whether the customer is one whom the promotion is for: in a house it says so before pricing.
  bool is_for_customer(const Json& promotion) const {
    if (!promotion.contains("rules")) return true;
    return std::all_of(promotion.at("rules").begin(), promotion.at("rules").end(), [&](const Json& rule) {
      Json value = source_.at("context");
      std::string path = "/" + rule.at("attribute").get<std::string>();
      std::replace(path.begin(), path.end(), '.', '/');
      const Json::json_pointer pointer(path);
      if (!value.contains(pointer)) return false;
      const Json& values = rule.at("values");
      return std::find(values.begin(), values.end(), value.at(pointer)) != values.end();
    });
  }

  void add_promotion(const Json& source) {
    const Json& method = source.at("application_method");
    Promotion p;
    p.ref = source.at("code").get<std::string>();
    const bool automatic = source.value("is_automatic", false);
    if (!automatic) p.code = p.ref;
    if (method.contains("target_rules")) p.tags = tags_of(method.at("target_rules"), reason_);
    const bool percentage = method.at("type") == "percentage";
    p.rate = Rate{percentage ? std::llround(method.at("value").get<double>() * 10'000) : 0};
    p.amount_minor = percentage ? 0 : whole_cents(method.at("value"));
    const bool prevented =
        automatic && source_.at("options").is_object() && source_.at("options").value("prevent_auto_promotions", false);
    if (used_up_ || prevented || !is_for_customer(source)) refused_.push_back(p.ref);
    if (source.at("type") == "buyget") return add_buy_get(p, method, percentage);
    if (!used_up_ && spends_more_than_budget()) return;
    if (method.value("allocation", "across") == "each") return add_each(p, method, percentage);
    p.kind = percentage ? PromotionKind::percentage : PromotionKind::amount;
    shop_.rules.promotions.push_back(std::move(p));
  }

  /// A campaign may spend 1,000; what costs more is refused as a whole, which only the count of earlier orders tells.
  bool spends_more_than_budget() {
    const auto& expected = source_.at("expected_actions");
    const bool exceeded = std::any_of(expected.begin(), expected.end(), [](const Json& action) {
      return action.at("action") == "campaignBudgetExceeded";
    });
    if (!exceeded) return false;
    reason_ = spent_;
    return true;
  }

  /// "each" takes so many units of each line, so each line gets a promotion of its own.
  void add_each(const Promotion& p, const Json& method, bool percentage) {
    each_percentages_ += percentage ? 1 : 0;
    for (const Item& item : shop_.menu.items) {
      Promotion one = p;
      one.ref += "/" + item.ref;
      one.items = {item.ref};
      one.kind = percentage ? PromotionKind::percentage : PromotionKind::per_unit;
      if (method.contains("max_quantity")) one.max_quantity = method.at("max_quantity").get<std::int32_t>();
      if (std::find(refused_.begin(), refused_.end(), p.ref) != refused_.end()) refused_.push_back(one.ref);
      shop_.rules.promotions.push_back(std::move(one));
    }
  }

  void add_buy_get(Promotion p, const Json& method, bool percentage) {
    p.kind = PromotionKind::buy_get;
    if (!percentage) p.rate = Rate{1'000'000};  // their amounts are above what a unit costs
    p.amount_minor = 0;
    p.order = UnitOrder::dearest;
    p.buy_quantity = method.at("buy_rules_min_quantity").get<std::int32_t>();
    p.get_quantity = method.at("apply_to_quantity").get<std::int32_t>();
    if (p.buy_quantity > 999 || p.get_quantity > 999) {
      reason_ = "quantities above what a line of ours may have";
      return;
    }
    p.max_applications = std::max(method.value("max_quantity", 1) / p.get_quantity, 1);
    const auto bought = tags_of(method.at("buy_rules"), reason_);
    if (bought != p.tags) {
      GoodsSet set;
      set.tags = bought;
      p.sets = {set};
    }
    shop_.rules.promotions.push_back(std::move(p));
  }

  void compare(Tally& tally) {
    std::map<std::string, double> expected;
    for (const Json& action : source_.at("expected_actions"))
      for (const char* target : {"item_id", "shipping_method_id"})
        if (action.contains(target) && action.contains("amount"))
          expected[action.at(target).get<std::string>()] += cents(action.at("amount"));
    shop_.context.exhausted = refused_;
    const std::string id = source_.at("id").get<std::string>();
    std::string trouble;
    const auto quote = shop_.quote(trouble);
    if (!quote) return tally.expect(false, id + ": " + trouble);
    std::string difference;
    for (const QuoteLine& line : quote->lines) {
      const double wanted = expected[line.item];
      if (std::abs(wanted - static_cast<double>(line.discount_minor)) >= 1)
        difference +=
            " " + line.item + " ours " + std::to_string(line.discount_minor) + " theirs " + std::to_string(wanted);
    }
    if (!difference.empty() && quote->totals.discount_minor > campaign_budget) return tally.dispute(spent_);
    if (!difference.empty() && each_percentages_ > 1)
      return tally.dispute("the second of two percentages is taken of one unit less the whole first reduction");
    tally.expect(difference.empty(), id + ":" + difference);
  }

  static constexpr std::int64_t campaign_budget = 100'000;  // of every campaign in these cases
  static constexpr const char* spent_ = "a budget in money over all orders: the house counts uses, not what they gave";

  const Json& source_;
  Shop shop_;
  std::vector<Ref> refused_;
  std::string reason_;
  bool used_up_ = false;
  int each_percentages_ = 0;
};

TEST(SharedPromotions, MedusaComputeActions_B13) {
  const char* path = "promotions/medusa_compute_actions.json";
  const Json source = couvert_data::document(path);
  if (source.is_discarded()) return couvert_data::say_absent(path);
  Tally tally(path);
  for (const Json& one : source.at("cases")) MedusaCase(one).run(tally);
}

// ---- Medusa: totals of a cart ----------------------------------------------------------------------------

/// Goods and methods of shipping alike: a price, its taxes, and what adjustments take off.
class MedusaTotals {
 public:
  void add(const Json& line, const std::string& ref, const char* price) {
    const std::int32_t quantity = line.value("quantity", 1);
    const bool included = line.value("is_tax_inclusive", false);
    std::string tax_class;
    if (line.contains("tax_lines")) {
      if (line.at("tax_lines").size() > 1) reason_ = "several taxes on one line: ours has one rate a class";
      for (const Json& tax : line.at("tax_lines")) tax_class = rate(tax.at("rate").get<double>(), included);
    }
    shop_.add(ref, whole_cents(line.at(price)), quantity, {}, tax_class);
    if (!line.contains("adjustments")) return;
    for (const Json& adjustment : line.at("adjustments")) {
      if (included && !adjustment.value("is_tax_inclusive", false))
        reason_ = "an adjustment without tax on a price with it: ours is taken off the price that is shown";
      Promotion p;
      p.ref = "a" + std::to_string(shop_.rules.promotions.size());
      p.kind = PromotionKind::amount;
      p.amount_minor = whole_cents(adjustment.at("amount"));
      p.items = {ref};
      shop_.rules.promotions.push_back(std::move(p));
    }
  }

  void compare(Tally& tally, const std::string& id, const Json& expected) {
    if (!reason_.empty()) return tally.dispute(reason_);
    std::string trouble;
    const auto quote = shop_.quote(trouble);
    if (!quote) return tally.expect(false, id + ": " + trouble);
    const Totals& t = quote->totals;
    // Theirs keeps fractions of a cent; ours rounds each line.
    const double room = static_cast<double>(quote->lines.size());
    const auto near = [&](std::int64_t ours, const char* name) {
      return !expected.contains(name) || std::abs(static_cast<double>(ours) - cents(expected.at(name))) <= room / 2;
    };
    tally.expect(near(t.total_minor, "total") && near(t.tax_added_minor + t.tax_included_minor, "tax_total"),
                 id + ": ours " + std::to_string(t.total_minor) + " with tax " +
                     std::to_string(t.tax_added_minor + t.tax_included_minor) + ", theirs " + expected.dump());
  }

 private:
  std::string rate(double percent, bool included) {
    TaxRule rule;
    rule.rate = Rate{std::llround(percent * 10'000)};
    rule.included = included;
    rule.ref = rule.tax_class = (included ? "in" : "on") + std::to_string(rule.rate.ppm);
    if (rule.rate.ppm > 1'000'000) reason_ = "a tax above the price";
    shop_.rules.taxes.push_back(rule);
    return rule.tax_class;
  }

  Shop shop_;
  std::string reason_;
};

TEST(SharedPromotions, MedusaTotals_B2_B3) {
  const char* path = "promotions/medusa_totals.json";
  const Json source = couvert_data::document(path);
  if (source.is_discarded()) return couvert_data::say_absent(path);
  Tally tally(path);
  for (const Json& one : source) {
    MedusaTotals cart;
    int number = 0;
    const Json& in = one.at("cart");
    if (in.contains("items"))
      for (const Json& line : in.at("items")) cart.add(line, "item-" + std::to_string(number++), "unit_price");
    if (in.contains("shipping_methods"))
      for (const Json& line : in.at("shipping_methods")) cart.add(line, "ship-" + std::to_string(number++), "amount");
    cart.compare(tally, one.at("id").get<std::string>(), one.at("expected"));
  }
}

// ---- Sylius: scenarios of a shop in sentences --------------------------------------------------------------

/// A sentence as its pattern, texts in quotes as Q and numbers as N, with what stood there.
struct Sentence {
  std::string pattern;
  std::vector<std::string> quoted;
  std::vector<double> numbers;

  explicit Sentence(const std::string& text) {
    for (std::size_t at = 0; at < text.size();) {
      if (text[at] == '"') {
        const std::size_t end = text.find('"', at + 1);
        if (end == std::string::npos) break;
        quoted.push_back(text.substr(at + 1, end - at - 1));
        pattern += 'Q';
        at = end + 1;
      } else if (std::isdigit(static_cast<unsigned char>(text[at])) != 0) {
        std::size_t used = 0;
        numbers.push_back(std::stod(text.substr(at), &used));
        pattern += 'N';
        at += used;
      } else {
        pattern += text[at++];
      }
    }
  }
  std::int64_t money(std::size_t at) const {
    std::string digits;
    for (const char c : quoted.at(at))
      if (std::isdigit(static_cast<unsigned char>(c)) != 0 || c == '.' || c == '-') digits += c;
    return digits.empty() ? 0 : std::llround(std::stod(digits) * 100);
  }
  bool is_percent(std::size_t at) const { return quoted.at(at).ends_with('%'); }
};

class SyliusScenario {
 public:
  void run(const Json& scenario, const Json& background, Tally& tally, const std::string& id) {
    for (const Json* list : {&background, &scenario.at("steps")})
      for (const Json& step : *list) say(Sentence(step.at("t").get<std::string>()));
    if (!unknown_.empty()) return tally.dispute("says what has no counterpart here: " + unknown_);
    if (wanted_.empty()) return tally.dispute("states no amount");
    compare(tally, id);
  }

 private:
  using Handler = void (SyliusScenario::*)(const Sentence&);

  void say(const Sentence& s) {
    static const std::map<std::string, Handler> known = {
        {"the store has a product Q priced at Q", &SyliusScenario::product},
        {"it belongs to Q tax category", &SyliusScenario::tax_category},
        {"it belongs to Q", &SyliusScenario::taxon},
        {"this product belongs to Q", &SyliusScenario::taxon},
        {"the store has Q tax rate of N% for Q within the Q zone", &SyliusScenario::tax_added},
        {"the store has included in price Q tax rate of N% for Q within the Q zone", &SyliusScenario::tax_included},
        {"there is a promotion Q", &SyliusScenario::promotion},
        {"the store has promotion Q with coupon Q", &SyliusScenario::coupon},
        {"it gives Q discount to every order", &SyliusScenario::off_order},
        {"this promotion gives Q discount to every order", &SyliusScenario::off_order},
        {"the promotion gives Q discount to every order", &SyliusScenario::off_order},
        {"the promotion gives Q discount to every order with quantity at least N", &SyliusScenario::off_order_of},
        {"this promotion gives Q discount to every order with quantity at least N", &SyliusScenario::off_order_of},
        {"the promotion gives Q off if order contains a Q product", &SyliusScenario::off_if_contains},
        {"the promotion gives Q off on a Q product", &SyliusScenario::off_product},
        {"it gives Q off on a Q product", &SyliusScenario::off_product},
        {"this promotion gives Q off on every product priced between Q and Q", &SyliusScenario::off_between},
        {"the promotion gives Q discount on shipping to every order", &SyliusScenario::off_shipping},
        {"the promotion gives free shipping to every order", &SyliusScenario::free_shipping},
        {"the promotion gives free shipping to every order over Q", &SyliusScenario::free_shipping},
        {"this promotion gives free shipping to every order over Q", &SyliusScenario::free_shipping},
        {"the store has Q shipping method with Q fee", &SyliusScenario::shipping},
        {"shipping method Q belongs to Q tax category", &SyliusScenario::shipping_category},
        {"I proceed with selecting Q shipping method", &SyliusScenario::choose_shipping},
        {"I add product Q to the cart", &SyliusScenario::add_one},
        {"I add the product Q to the cart", &SyliusScenario::add_one},
        {"I added product Q to the cart", &SyliusScenario::add_one},
        {"I have product Q in the cart", &SyliusScenario::add_one},
        {"I add N products Q to the cart", &SyliusScenario::add_many},
        {"I have N products Q in the cart", &SyliusScenario::add_many},
        {"I add products Q and Q to the cart", &SyliusScenario::add_one},
        {"I remove product Q from the cart", &SyliusScenario::remove},
        {"I change product Q quantity to N in my cart", &SyliusScenario::change},
        {"I use coupon with code Q", &SyliusScenario::use_code},
        {"my cart total should be Q", &SyliusScenario::want_total},
        {"my cart taxes should be Q", &SyliusScenario::want_added},
        {"my included in price taxes should be Q", &SyliusScenario::want_included},
        {"my discount should be Q", &SyliusScenario::want_discount},
        {"there should be no discount applied", &SyliusScenario::want_no_discount},
        {"my cart shipping total should be Q", &SyliusScenario::want_shipping},
        {"this product belongs to Q tax category", &SyliusScenario::tax_category},
        {"there is a promotion Q with priority N", &SyliusScenario::promotion},
        {"it gives Q off every product classified as Q", &SyliusScenario::off_taxon},
        {"this promotion gives another Q off every product classified as Q", &SyliusScenario::off_taxon},
        {"this promotion gives Q off on every product with minimum price at Q", &SyliusScenario::off_above},
        {"this promotion gives Q off on every product with maximum price at Q", &SyliusScenario::off_up_to},
        {"the promotion gives Q discount to every order with items total at least Q", &SyliusScenario::off_order_over},
        {"this promotion has already expired", &SyliusScenario::expired},
        {"this promotion is valid until tomorrow", &SyliusScenario::valid_now},
        {"this promotion started yesterday", &SyliusScenario::valid_now},
        {"this promotion starts tomorrow", &SyliusScenario::expired},
        {"I add this product to the cart", &SyliusScenario::add_last},
        {"I added this product to the cart", &SyliusScenario::add_last},
        {"its price should be decreased by Q", &SyliusScenario::want_decrease},
        {"theirs price should be decreased by Q", &SyliusScenario::want_decrease},
        {"product Q price should be decreased by Q", &SyliusScenario::want_decrease},
        {"product Q price should not be decreased", &SyliusScenario::want_no_decrease},
        {"my cart's total should be Q", &SyliusScenario::want_total},
        {"I see the summary of my cart", &SyliusScenario::nothing},
        {"there should be one item in my cart", &SyliusScenario::nothing},
        {"the store classifies its products as Q, Q, Q and Q", &SyliusScenario::nothing},
        {"the store operates on a single channel in Q", &SyliusScenario::nothing},
        {"default tax zone is Q", &SyliusScenario::nothing},
        {"I am a logged in customer", &SyliusScenario::nothing},
        {"the store ships everywhere for Free", &SyliusScenario::nothing},
        {"the store allows paying Offline", &SyliusScenario::nothing},
        {"the store allows paying Q", &SyliusScenario::nothing},
        {"the store classifies its products as Q", &SyliusScenario::nothing},
        {"the store classifies its products as Q and Q", &SyliusScenario::nothing},
        {"I should be notified that the coupon is invalid", &SyliusScenario::nothing},
    };
    const auto handler = known.find(s.pattern);
    if (handler == known.end())
      unknown_ = unknown_.empty() ? s.pattern : unknown_;
    else
      (this->*handler->second)(s);
  }

  void nothing(const Sentence&) {}
  void product(const Sentence& s) {
    last_ = s.quoted[0];
    prices_.emplace_back(last_, s.money(1));
  }
  void tax_category(const Sentence& s) { category_[last_] = s.quoted[0]; }
  void taxon(const Sentence& s) { tags_[last_].push_back(s.quoted[0]); }
  void tax(const Sentence& s, bool included) {
    TaxRule rule;
    rule.ref = s.quoted[0];
    rule.tax_class = s.quoted[1];
    rule.rate = Rate{std::llround(s.numbers.at(0) * 10'000)};
    rule.included = included;
    shop_.rules.taxes.push_back(std::move(rule));
  }
  void tax_added(const Sentence& s) { tax(s, false); }
  void tax_included(const Sentence& s) { tax(s, true); }
  void promotion(const Sentence& s) {
    name_ = s.quoted[0], code_.clear();
    if (!s.numbers.empty()) priority_[name_] = s.numbers[0];
  }
  void coupon(const Sentence& s) { name_ = s.quoted[0], code_ = s.quoted[1]; }

  Promotion& give(const Sentence& s, PromotionKind by_amount, PromotionKind by_rate) {
    Promotion& p = shop_.rules.promotions.emplace_back();
    p.ref = name_ + "/" + std::to_string(shop_.rules.promotions.size());
    p.code = code_;
    p.kind = s.is_percent(0) ? by_rate : by_amount;
    (s.is_percent(0) ? p.rate.ppm : p.amount_minor) = s.money(0) * (s.is_percent(0) ? 100 : 1);
    return p;
  }
  void off_order(const Sentence& s) { give(s, PromotionKind::amount, PromotionKind::percentage); }
  void off_order_of(const Sentence& s) {
    give(s, PromotionKind::amount, PromotionKind::percentage).min_quantity = static_cast<std::int32_t>(s.numbers.at(0));
  }
  void off_if_contains(const Sentence& s) {
    GoodsSet set;
    set.items = {s.quoted[1]};
    give(s, PromotionKind::amount, PromotionKind::percentage).sets = {set};
  }
  void off_product(const Sentence& s) {
    give(s, PromotionKind::per_unit, PromotionKind::percentage).items = {s.quoted[1]};
  }
  void off_between(const Sentence& s) { off_between(s, s.money(1), s.money(2)); }
  void off_between(const Sentence& s, std::int64_t low, std::int64_t high) {
    Promotion& p = give(s, PromotionKind::per_unit, PromotionKind::percentage);
    for (const auto& [ref, price] : prices_)
      if (price >= low && price <= high) p.items.push_back(ref);
    if (p.items.empty()) p.items = {"none"};
  }
  void off_above(const Sentence& s) { off_between(s, s.money(1), limits::price_minor); }
  void off_up_to(const Sentence& s) { off_between(s, 0, s.money(1)); }
  void off_taxon(const Sentence& s) {
    another_ = another_ || s.pattern.find("another") != std::string::npos;
    give(s, PromotionKind::per_unit, PromotionKind::percentage).tags = {s.quoted[1]};
  }
  void off_order_over(const Sentence& s) {
    give(s, PromotionKind::amount, PromotionKind::percentage).min_subtotal = s.money(1);
  }
  /// Outside its dates, on either side, is one and the same to a cart.
  void expired(const Sentence&) { expired_.push_back(name_); }
  void valid_now(const Sentence&) {}
  void add_last(const Sentence&) { put(last_, 1); }
  void off_shipping(const Sentence& s) { give(s, PromotionKind::delivery_amount, PromotionKind::delivery_percentage); }
  void free_shipping(const Sentence& s) {
    Promotion& p = shop_.rules.promotions.emplace_back();
    p.ref = name_ + "/" + std::to_string(shop_.rules.promotions.size());
    p.code = code_;
    p.kind = PromotionKind::free_delivery;
    if (!s.quoted.empty()) p.min_subtotal = s.money(0);
  }

  void shipping(const Sentence& s) { ways_.emplace_back(s.quoted[0], s.money(1)); }
  void shipping_category(const Sentence& s) { category_["way " + s.quoted[0]] = s.quoted[1]; }
  void choose_shipping(const Sentence& s) { way_ = s.quoted[0]; }
  void put(const std::string& ref, std::int32_t more) {
    added_ = ref;
    for (auto& [name, quantity] : basket_)
      if (name == ref) return void(quantity += more);
    basket_.emplace_back(ref, more);
  }
  void add_one(const Sentence& s) {
    for (const std::string& ref : s.quoted) put(ref, 1);
  }
  void add_many(const Sentence& s) { put(s.quoted[0], static_cast<std::int32_t>(s.numbers.at(0))); }
  void remove(const Sentence& s) {
    std::erase_if(basket_, [&](const auto& entry) { return entry.first == s.quoted[0]; });
  }
  void change(const Sentence& s) {
    for (auto& [name, quantity] : basket_)
      if (name == s.quoted[0]) quantity = static_cast<std::int32_t>(s.numbers.at(0));
  }
  void use_code(const Sentence& s) { shop_.cart.codes.push_back(s.quoted[0]); }

  /// Of the product named, else of the one added last.
  void want_decrease(const Sentence& s) {
    const bool named = s.quoted.size() > 1;
    wanted_["off " + (named ? s.quoted[0] : added_)] = std::abs(s.money(named ? 1 : 0));
  }
  void want_no_decrease(const Sentence& s) { wanted_["off " + s.quoted[0]] = 0; }
  void want_total(const Sentence& s) { wanted_["total"] = s.money(0); }
  void want_added(const Sentence& s) { wanted_["tax added"] = s.money(0); }
  void want_included(const Sentence& s) { wanted_["tax included"] = s.money(0); }
  void want_discount(const Sentence& s) { wanted_["discount"] = std::abs(s.money(0)); }
  void want_no_discount(const Sentence&) { wanted_["discount"] = 0; }
  void want_shipping(const Sentence& s) { wanted_["shipping"] = s.money(0); }

  void build() {
    auto& promotions = shop_.rules.promotions;
    const auto name_of = [](const Promotion& p) { return p.ref.substr(0, p.ref.rfind('/')); };
    for (Promotion& p : promotions)
      if (std::find(expired_.begin(), expired_.end(), name_of(p)) != expired_.end())
        p.until = shop_.context.at, p.from.reset();
    std::stable_sort(promotions.begin(), promotions.end(), [&](const Promotion& a, const Promotion& b) {
      return priority_[name_of(a)] > priority_[name_of(b)];
    });
    for (const auto& [ref, quantity] : basket_) {
      const auto price =
          std::find_if(prices_.begin(), prices_.end(), [&](const auto& entry) { return entry.first == ref; });
      if (price == prices_.end())
        unknown_ = "a product without a price";
      else
        shop_.add(ref, price->second, quantity, tags_[ref], category_[ref]);
    }
    for (const auto& [ref, minor] : ways_) {
      if (way_.empty() ? ref != ways_.front().first : ref != way_) continue;
      FeeRule fee;
      fee.ref = ref;
      fee.amount_minor = minor;
      fee.tax_class = category_["way " + ref];
      shop_.rules.fees.push_back(std::move(fee));
      shop_.cart.fulfilment = Fulfilment::delivery;
    }
  }

  void compare(Tally& tally, const std::string& id) {
    build();
    if (!unknown_.empty()) return tally.dispute("says what has no counterpart here: " + unknown_);
    std::string trouble;
    const auto quote = shop_.quote(trouble);
    if (!quote && trouble == "tax_rate_missing")
      return tally.dispute("a class without a rate is not taxed there; here it is an error");
    if (!quote) return tally.expect(false, id + ": " + trouble);
    const Totals& t = quote->totals;
    std::int64_t off_fees = 0;
    for (const QuoteFee& fee : quote->fees) off_fees += fee.discount_minor;
    std::map<std::string, std::int64_t> ours = {{"total", t.total_minor},
                                                {"tax added", t.tax_added_minor},
                                                {"tax included", t.tax_included_minor},
                                                {"discount", t.discount_minor - off_fees},
                                                {"shipping", t.fees_minor - off_fees}};
    for (const QuoteLine& line : quote->lines) ours["off " + line.item] = line.discount_minor;
    std::string difference;
    for (const auto& [name, amount] : wanted_)
      if (ours[name] != amount)
        difference += " " + name + " ours " + std::to_string(ours[name]) + " theirs " + std::to_string(amount);
    if (!difference.empty() && another_)
      return tally.dispute("two reductions of one promotion are both of the first price; ours are of what is left");
    tally.expect(difference.empty(), id + ":" + difference);
  }

  Shop shop_;
  bool another_ = false;
  std::string last_, added_, name_, code_, way_, unknown_;
  std::vector<std::string> expired_;
  std::map<std::string, double> priority_;
  std::vector<std::pair<std::string, std::int64_t>> prices_, ways_;
  std::vector<std::pair<std::string, std::int32_t>> basket_;
  std::map<std::string, std::string> category_;
  std::map<std::string, std::vector<std::string>> tags_;
  std::map<std::string, std::int64_t> wanted_;
};

TEST(SharedPromotions, SyliusScenarios_B13) {
  const char* path = "promotions/sylius_scenarios.json";
  const Json source = couvert_data::document(path);
  if (source.is_discarded()) return couvert_data::say_absent(path);
  Tally tally(path);
  for (const Json& feature : source)
    for (const Json& scenario : feature.at("scenarios"))
      SyliusScenario().run(scenario, feature.contains("background") ? feature.at("background") : Json::array(), tally,
                           scenario.at("scenario").get<std::string>());
}

}  // namespace
}  // namespace couvert

// SPDX-License-Identifier: Apache-2.0
// Quotes for the tests of settlement: random ones with everything in them, and sums of bills.
#ifndef COUVERT_TESTS_SETTLEMENT_SUPPORT_HPP
#define COUVERT_TESTS_SETTLEMENT_SUPPORT_HPP

#include "couvert/bill.hpp"
#include "menus.hpp"
#include "random_values.hpp"

#include <map>
#include <tuple>

namespace couvert::test {

using couvert::testing::Random;

inline CommandId op_id(int n) { return CommandId(line_id(n).bytes()); }

struct Sale {
  Menu menu;
  Cart cart;
  Quote quote;
};

/// Cuts some lines and fees into parts, as set menus have them; sums stay.
inline void cut_into_parts(Random& random, Quote& quote) {
  const auto cut = [&](auto& whole) {
    if (!random.chance(40) || whole.gross_minor == 0) return;
    const std::vector<std::int64_t> weights = {random.between(1, 9), random.between(0, 9), random.between(0, 4)};
    const Currency none;
    const auto net = *allocate(Money{whole.gross_minor - whole.discount_minor, none}, weights);
    std::vector<std::int64_t> nets;
    for (const Money& each : net) nets.push_back(each.minor);
    const bool free = whole.gross_minor == whole.discount_minor;
    const auto discount = *allocate(Money{whole.discount_minor, none}, free ? weights : nets);
    const auto tax = *allocate(Money{whole.tax_minor, none}, free ? weights : nets);
    for (std::size_t i = 0; i < nets.size(); ++i) {
      QuotePart part;
      part.gross_minor = nets[i] + discount[i].minor;
      part.discount_minor = discount[i].minor;
      part.tax_minor = tax[i].minor;
      part.tax_included = whole.tax_included;
      part.tax_rule = whole.tax_rule;
      part.remitter = whole.remitter;
      whole.parts.push_back(part);
    }
    whole.tax_rule.clear();
  };
  for (QuoteLine& line : quote.lines) cut(line);
  for (QuoteFee& fee : quote.fees) cut(fee);
}

inline Sale random_sale(Random& random, std::int64_t cash_step = 0) {
  Sale sale;
  sale.menu = couvert::testing::random_menu(random);
  const auto index = MenuIndex::build(sale.menu);
  PriceRules rules = couvert::testing::random_rules(random, sale.menu);
  if (cash_step > 0) {
    rules.total_step_minor = cash_step;
    rules.total_mode = Rounding::half_up;
  }
  sale.cart = couvert::testing::random_cart(random, sale.menu);
  auto quote = price(index.value(), rules, sale.cart, {});
  sale.quote = quote.value();
  cut_into_parts(random, sale.quote);
  return sale;
}

/// Bills as sums that can be compared: every piece, rate and total by name.
class BillSum {
 public:
  void add(const Bill& bill) {
    for (const BillPiece& piece : bill.pieces) {
      const std::string key = std::to_string(static_cast<int>(piece.target)) + "/" + std::to_string(piece.index) + "/" +
                              std::to_string(piece.part) + "/";
      put(key + "gross", piece.gross_minor);
      put(key + "discount", piece.discount_minor);
      put(key + "tax", piece.tax_minor);
    }
    for (const QuoteTax& tax : bill.taxes) {
      const std::string key = "tax/" + tax.ref + (tax.included ? "/in/" : "/on/");
      put(key + "base", tax.base_minor);
      put(key + "tax", tax.tax_minor);
    }
    const Totals& t = bill.totals;
    put("goods", t.goods_minor);
    put("discounts", t.discount_minor);
    put("fees", t.fees_minor);
    put("added", t.tax_added_minor);
    put("included", t.tax_included_minor);
    put("tip", t.tip_minor);
    put("rounding", t.rounding_minor);
    put("total", t.total_minor);
  }
  bool is_zero() const { return sums_.empty(); }
  friend bool operator==(const BillSum&, const BillSum&) = default;

 private:
  void put(const std::string& key, std::int64_t amount) {
    if ((sums_[key] += amount) == 0) sums_.erase(key);
  }
  std::map<std::string, std::int64_t> sums_;
};

}  // namespace couvert::test

#endif

// SPDX-License-Identifier: Apache-2.0
// Two years of real orders, priced by the engine: revenue, counts and the largest orders are what was computed elsewhere.
#include "couvert/cart.hpp"
#include "couvert/exchange.hpp"
#include "couvert/menu.hpp"
#include "couvert/pricing.hpp"
#include "shared_data.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

namespace couvert {
namespace {

using couvert_data::Json;
using couvert_data::Tally;

Currency dollars() { return Currency::parse("USD").value(); }
std::int64_t cents(std::string_view text) {
  const auto money = parse_amount(text, dollars());
  EXPECT_TRUE(money.ok()) << text;
  return money ? money->minor : 0;
}
std::int64_t fact_cents(const Json& fact) {
  return parse_decimal(couvert_data::digits(fact), dollars(), Rounding::half_up).value().minor;
}

// A table without quoted commas, which is what both logs are.
std::vector<std::vector<std::string>> table(std::string_view inside) {
  std::vector<std::vector<std::string>> rows;
  std::istringstream text(couvert_data::read(couvert_data::folder() / inside));
  std::string line;
  std::getline(text, line);  // the names of the columns
  while (std::getline(text, line)) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    std::vector<std::string> row;
    std::istringstream cells(line);
    for (std::string cell; std::getline(cells, cell, ',');) row.push_back(cell);
    if (!row.empty()) rows.push_back(std::move(row));
  }
  return rows;
}

LineId line_id(std::uint64_t n) {
  std::array<std::uint8_t, 10> octets{};
  for (std::size_t i = 0; i < 8; ++i) octets[i] = static_cast<std::uint8_t>(n >> (8 * i));
  return LineId(make_uuid_v7(1'700'000'000'000'000, octets));
}

// One order: its pieces counted, as a cart holds them.
struct Wanted {
  std::map<std::pair<std::string, std::string>, std::int32_t> pieces;  // item and variant
};

// The engine's answer for every order of a log.
class Till {
 public:
  explicit Till(Menu menu) : pricer_(Pricer::make(MenuIndex::build(std::move(menu)).value(), PriceRules{}).value()) {}

  std::int64_t total(const Wanted& order) {
    Cart cart;
    cart.venue = "data";
    cart.fulfilment = Fulfilment::dine_in;
    for (const auto& [what, quantity] : order.pieces) {
      CartLine line;
      line.id = line_id(++lines_);
      line.item = what.first;
      line.variant = what.second;
      line.quantity = quantity;
      cart.lines.push_back(std::move(line));
    }
    const auto totals = pricer_.totals(cart, PricingContext{});
    EXPECT_TRUE(totals.ok()) << (totals.ok() ? "" : totals.error().message());
    return totals ? totals->total_minor : 0;
  }

 private:
  Pricer pricer_;
  std::uint64_t lines_ = 0;
};

Menu empty_menu() {
  Menu menu;
  menu.ref = "menu";
  menu.venue = "data";
  menu.currency = dollars();
  return menu;
}

// The largest orders: each total, and that no order beyond them is larger than the last.
void check_top(Tally& tally, const std::map<std::string, std::int64_t>& totals, const Json& facts) {
  std::multiset<std::int64_t, std::greater<>> ours;
  for (const auto& [id, total] : totals) ours.insert(total);
  auto rank = ours.begin();
  for (const Json& fact : facts) {
    const auto found = totals.find(couvert_data::digits(fact.at(0)));
    const std::int64_t expected = fact_cents(fact.at(1));
    tally.expect(found != totals.end() && found->second == expected, "order " + fact.dump());
    tally.expect(rank != ours.end() && *rank++ == expected, "rank of " + fact.dump());
  }
}

TEST(OrderLogs, Pizzaplace) {
  const Json derived = couvert_data::document("orders/pizzaplace/menu_derived.json");
  const Json facts = couvert_data::document("expected/pizzaplace.json");
  if (!derived.is_array() || !facts.is_object()) return couvert_data::say_absent("orders/pizzaplace");
  Tally tally("orders/pizzaplace");
  Menu menu = empty_menu();
  std::map<std::string, std::size_t> at;
  Section section;
  section.ref = "pizzas";
  section.name = LocalizedText("Pizzas");
  for (const Json& row : derived) {
    const std::string name = row.at("name");
    const auto [place, fresh] = at.emplace(name, menu.items.size());
    if (fresh) {
      Item item;
      item.ref = name;
      item.name = LocalizedText(name);
      menu.items.push_back(std::move(item));
      section.items.push_back(name);
    }
    Variant size;
    size.ref = row.at("size");
    size.name = LocalizedText(size.ref);
    size.price_minor = fact_cents(row.at("price"));
    menu.items[place->second].variants.push_back(std::move(size));
  }
  menu.sections = {section};
  tally.equal(derived.size(), facts.at("distinct_name_size"), "distinct_name_size");

  const auto rows = table("orders/pizzaplace/sales.csv");
  std::map<std::string, Wanted> orders;
  std::map<std::string, std::string> month_of;
  std::map<std::string, std::int64_t> by_size, by_type;
  std::set<std::string> days;
  std::int64_t stated = 0;
  for (const auto& row : rows) {  // id, date, time, name, size, type, price
    ++orders[row.at(0)].pieces[{row.at(3), row.at(4)}];
    month_of[row.at(0)] = row.at(1).substr(0, 7);
    days.insert(row.at(1));
    ++by_size[row.at(4)];
    ++by_type[row.at(5)];
    stated += cents(row.at(6));
  }
  Till till(std::move(menu));
  std::map<std::string, std::int64_t> totals, by_month;
  std::int64_t revenue = 0;
  for (const auto& [id, order] : orders) {
    const std::int64_t total = till.total(order);
    totals[id] = total;
    by_month[month_of[id]] += total;
    revenue += total;
  }
  tally.equal(rows.size(), facts.at("lines"), "lines");
  tally.equal(orders.size(), facts.at("orders"), "orders");
  tally.equal(days.size(), facts.at("distinct_days"), "distinct_days");
  tally.equal(by_size, facts.at("by_size"), "by_size");
  tally.equal(by_type, facts.at("by_type"), "by_type");
  tally.equal(revenue, fact_cents(facts.at("revenue")), "revenue");
  tally.equal(revenue, stated, "what the engine charges and what the log says");
  for (const auto& [month, fact] : facts.at("revenue_by_month").items())
    tally.equal(by_month[month], fact_cents(fact), "revenue of " + month);
  tally.equal(by_month.size(), facts.at("revenue_by_month").size(), "months");
  check_top(tally, totals, facts.at("top10_orders"));
}

TEST(OrderLogs, TasteOfTheWorld) {
  const Json facts = couvert_data::document("expected/taste_of_the_world.json");
  const auto dishes = table("orders/taste_of_the_world/menu_items.csv");
  if (!facts.is_object() || dishes.empty()) return couvert_data::say_absent("orders/taste_of_the_world");
  Tally tally("orders/taste_of_the_world");
  Menu menu = empty_menu();
  std::map<std::string, std::string> category_of;
  std::map<std::string, std::int64_t> by_category, price_of;
  std::int64_t sum = 0;
  for (const auto& row : dishes) {  // menu_item_id, item_name, category, price
    Item item;
    item.ref = row.at(0);
    item.name = LocalizedText(row.at(1));
    item.price_minor = cents(row.at(3));
    sum += item.price_minor;
    price_of[item.ref] = item.price_minor;
    category_of[item.ref] = row.at(2);
    ++by_category[row.at(2)];
    const auto section =
        std::find_if(menu.sections.begin(), menu.sections.end(), [&](const Section& s) { return s.ref == row.at(2); });
    if (section == menu.sections.end()) {
      Section made;
      made.ref = row.at(2);
      made.name = LocalizedText(made.ref);
      made.items = {item.ref};
      menu.sections.push_back(std::move(made));
    } else {
      section->items.push_back(item.ref);
    }
    menu.items.push_back(std::move(item));
  }
  tally.equal(menu.items.size(), facts.at("menu_items"), "menu_items");
  tally.equal(sum, fact_cents(facts.at("sum_menu_prices")), "sum_menu_prices");
  tally.equal(by_category, facts.at("menu_by_category"), "menu_by_category");

  const auto rows = table("orders/taste_of_the_world/order_details.csv");
  std::map<std::string, Wanted> orders;
  std::map<std::string, std::int64_t> counts, revenue_by_category;
  std::int64_t without_item = 0;
  for (const auto& row : rows) {  // order_details_id, order_id, order_date, order_time, item_id
    Wanted& order = orders[row.at(1)];
    const std::string item = row.size() > 4 ? row[4] : "";
    if (!price_of.count(item)) {  // told, and not guessed at: the order is what is left of it
      ++without_item;
      continue;
    }
    ++order.pieces[{item, ""}];
    ++counts[item];
    revenue_by_category[category_of[item]] += price_of[item];
  }
  Till till(std::move(menu));
  std::map<std::string, std::int64_t> totals;
  std::int64_t revenue = 0, nothing = 0;
  for (const auto& [id, order] : orders) {
    const std::int64_t total = till.total(order);
    totals[id] = total;
    revenue += total;
    nothing += total == 0;
  }
  std::printf("orders/taste_of_the_world: %lld lines name no item of the menu\n", static_cast<long long>(without_item));
  tally.equal(rows.size(), facts.at("lines"), "lines");
  tally.equal(without_item, facts.at("lines_without_item"), "lines_without_item");
  tally.equal(orders.size(), facts.at("orders"), "orders");
  tally.equal(nothing, facts.at("orders_worth_zero"), "orders_worth_zero");
  tally.equal(revenue, fact_cents(facts.at("revenue")), "revenue");
  tally.equal(counts, facts.at("item_counts"), "item_counts");
  for (const auto& [category, fact] : facts.at("revenue_by_category").items())
    tally.equal(revenue_by_category[category], fact_cents(fact), "revenue of " + category);
  check_top(tally, totals, facts.at("top10_orders"));
}

}  // namespace
}  // namespace couvert

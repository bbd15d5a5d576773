// SPDX-License-Identifier: Apache-2.0
// How fast baskets are priced: the five-line job that other implementations are measured by, and deep nesting.
#include "bench.hpp"

#include "couvert/couvert.hpp"

#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

using namespace couvert;

/// The job's generator: a linear congruence on 32 bits, so that every language draws the same baskets.
class Draw {
 public:
  double next() {
    state_ = state_ * 1664525u + 1013904223u;
    return static_cast<double>(state_) / 4294967296.0;
  }
  int below(int n) { return static_cast<int>(next() * n); }

 private:
  std::uint32_t state_ = 1;
};

OptionGroup group(std::string ref, std::initializer_list<std::int64_t> prices, const char* prefix) {
  OptionGroup g;
  g.ref = std::move(ref);
  g.name = LocalizedText("group");
  g.min_quantity = 1;
  g.max_quantity = 1;
  int n = 0;
  for (const std::int64_t price : prices) {
    Option option;
    option.ref = prefix + std::to_string(n++);
    option.name = LocalizedText("option");
    option.price_minor = price;
    g.options.push_back(std::move(option));
  }
  return g;
}

LineId line_id(int n) {
  UuidBytes bytes{};
  bytes[15] = static_cast<std::uint8_t>(n + 1);
  bytes[14] = static_cast<std::uint8_t>((n + 1) >> 8);
  return LineId(bytes);
}

struct Job {
  MenuIndex index;
  PriceRules rules;
  std::vector<Cart> carts;
  PricingContext context;
};

PriceRules job_rules() {
  PriceRules rules;
  const auto tax = [&](const char* ref, std::int64_t ppm) {
    TaxRule rule;
    rule.ref = ref;
    rule.tax_class = ref;
    rule.rate = {ppm};
    rule.included = false;
    rules.taxes.push_back(rule);
  };
  tax("vat7", 70'000);
  tax("vat19", 190'000);
  Promotion promotion;
  promotion.ref = "tenth";
  promotion.rate = {100'000};
  promotion.max_minor = 1500;
  promotion.min_subtotal = 2000;
  rules.promotions.push_back(promotion);
  FeeRule fee;
  fee.ref = "delivery";
  fee.amount_minor = 299;
  fee.tax_class = "vat19";
  rules.fees.push_back(fee);
  return rules;
}

/// 120 items: each of the 60 base prices once per tax class, with a required size and a required add-on.
Job five_line_job() {
  Menu menu;
  menu.ref = "job";
  menu.venue = "job";
  menu.currency = *Currency::parse("EUR");
  menu.groups.push_back(group("size", {0, 250, 500}, "s"));
  menu.groups.push_back(group("addon", {120, 80, 60, 180}, "a"));
  const auto ref = [](int base, int parity) { return "dish-" + std::to_string(base) + (parity ? "-b" : "-a"); };
  for (int base = 0; base < 60; ++base)
    for (int parity = 0; parity < 2; ++parity) {
      Item item;
      item.ref = ref(base, parity);
      item.name = LocalizedText("dish");
      item.price_minor = 500 + 25 * base;
      item.groups = {"size", "addon"};
      item.tax_class = parity ? "vat19" : "vat7";
      menu.items.push_back(std::move(item));
    }
  Job job{*MenuIndex::build(std::move(menu)), job_rules(), {}, {}};
  Draw draw;
  for (int c = 0; c < 1000; ++c) {
    Cart cart;
    cart.venue = "job";
    cart.fulfilment = Fulfilment::delivery;
    for (int i = 0; i < 5; ++i) {
      CartLine line;
      line.id = line_id(i);
      line.item = ref(draw.below(60), i % 2);
      line.selections.push_back({"size", "s" + std::to_string(draw.below(3)), 1, {}});
      line.selections.push_back({"addon", "a" + std::to_string(draw.below(4)), 1, {}});
      line.quantity = 1 + draw.below(3);
      cart.lines.push_back(std::move(line));
    }
    job.carts.push_back(std::move(cart));
  }
  return job;
}

void five_lines() {
  const Job job = five_line_job();
  std::int64_t sum = 0;
  for (const Cart& cart : job.carts) sum += price_totals(job.index, job.rules, cart, job.context)->total_minor;
  if (sum != 16'622'968) {  // what every exact implementation of the job gives
    std::fprintf(stderr, "the basket job gives %lld, not 16622968\n", static_cast<long long>(sum));
    std::exit(1);
  }
  bench::report("totals_per_s_5_lines",
                bench::rate(1.0,
                            [&] {
                              for (const Cart& cart : job.carts)
                                bench::keep(*price_totals(job.index, job.rules, cart, job.context));
                              return job.carts.size();
                            }),
                "baskets/s");
  bench::report("quotes_per_s_5_lines",
                bench::rate(1.0,
                            [&] {
                              for (const Cart& cart : job.carts)
                                bench::keep(*price(job.index, job.rules, cart, job.context));
                              return job.carts.size();
                            }),
                "quotes/s");
}

/// The rules made ready for the menu once, as who prices many baskets does it; references looked up in each.
void five_lines_pricer() {
  const Job job = five_line_job();
  const Pricer pricer = *Pricer::make(job.index, job.rules);
  std::int64_t sum = 0;
  for (const Cart& cart : job.carts) sum += pricer.totals(cart, job.context)->total_minor;
  if (sum != 16'622'968) {
    std::fprintf(stderr, "the basket job of a pricer gives %lld, not 16622968\n", static_cast<long long>(sum));
    std::exit(1);
  }
  bench::report("totals_pricer_per_s_5_lines",
                bench::rate(1.0,
                            [&] {
                              for (const Cart& cart : job.carts) bench::keep(*pricer.totals(cart, job.context));
                              return job.carts.size();
                            }),
                "baskets/s");
  bench::report("quotes_pricer_per_s_5_lines",
                bench::rate(1.0,
                            [&] {
                              for (const Cart& cart : job.carts) bench::keep(*pricer.quote(cart, job.context));
                              return job.carts.size();
                            }),
                "quotes/s");
}

struct BoundJob {
  Pricer pricer;
  std::vector<BoundCart> carts;
};

BoundJob bind(const Job& job) {
  BoundJob bound{*Pricer::make(job.index, job.rules), {}};
  for (const Cart& cart : job.carts) bound.carts.push_back(*bound.pricer.bind(cart));
  return bound;
}

/// The same baskets when they are priced again: at another time, with another tip, while somebody looks at them. Prices,
/// conditions, shares and taxes are worked out each time; references were looked up once.
void five_lines_bound() {
  const Job job = five_line_job();
  const BoundJob bound = bind(job);
  std::int64_t sum = 0;
  for (const BoundCart& cart : bound.carts) sum += bound.pricer.totals(cart, job.context)->total_minor;
  if (sum != 16'622'968) {
    std::fprintf(stderr, "the bound basket job gives %lld, not 16622968\n", static_cast<long long>(sum));
    std::exit(1);
  }
  bench::report("totals_bound_per_s_5_lines",
                bench::rate(1.0,
                            [&] {
                              for (const BoundCart& cart : bound.carts)
                                bench::keep(*bound.pricer.totals(cart, job.context));
                              return bound.carts.size();
                            }),
                "baskets/s");
  bench::report("quotes_bound_per_s_5_lines",
                bench::rate(1.0,
                            [&] {
                              for (const BoundCart& cart : bound.carts)
                                bench::keep(*bound.pricer.quote(cart, job.context));
                              return bound.carts.size();
                            }),
                "quotes/s");
}

/// Heap allocations of one call over the job's baskets, freed ones included; the same in every run.
template <class Carts, class Call>
double allocations_each(const Carts& carts, Call call) {
  for (const auto& cart : carts) bench::keep(*call(cart));  // what a thread sets up once does not count
  const std::uint64_t before = bench::allocations();
  for (const auto& cart : carts) bench::keep(*call(cart));
  return static_cast<double>(bench::allocations() - before) / static_cast<double>(carts.size());
}

void allocations() {
  const Job job = five_line_job();
  bench::report(
      "quote_allocations",
      allocations_each(job.carts, [&](const Cart& cart) { return price(job.index, job.rules, cart, job.context); }),
      "a quote");
  bench::report("totals_allocations",
                allocations_each(
                    job.carts, [&](const Cart& cart) { return price_totals(job.index, job.rules, cart, job.context); }),
                "a basket");
  const BoundJob bound = bind(job);
  bench::report(
      "totals_bound_allocations",
      allocations_each(bound.carts, [&](const BoundCart& cart) { return bound.pricer.totals(cart, job.context); }),
      "a basket");
}

/// Fifty lines, each with a chain of option groups five deep.
void fifty_nested() {
  Menu menu;
  menu.ref = "deep";
  menu.venue = "deep";
  menu.currency = *Currency::parse("EUR");
  for (int depth = 0; depth < 5; ++depth) {
    OptionGroup g = group("level" + std::to_string(depth), {50, 75, 100}, "o");
    if (depth < 4)
      for (Option& option : g.options) option.groups = {"level" + std::to_string(depth + 1)};
    menu.groups.push_back(std::move(g));
  }
  for (int i = 0; i < 50; ++i) {
    Item item;
    item.ref = "dish-" + std::to_string(i);
    item.name = LocalizedText("dish");
    item.price_minor = 900 + i;
    item.groups = {"level0"};
    item.tax_class = i % 2 ? "vat19" : "vat7";
    menu.items.push_back(std::move(item));
  }
  Cart cart;
  cart.venue = "deep";
  cart.fulfilment = Fulfilment::delivery;
  for (int i = 0; i < 50; ++i) {
    CartLine line;
    line.id = line_id(i);
    line.item = "dish-" + std::to_string(i);
    std::vector<Selection> chain;
    for (int depth = 4; depth >= 0; --depth)
      chain = {{"level" + std::to_string(depth), "o" + std::to_string((i + depth) % 3), 1, std::move(chain)}};
    line.selections = std::move(chain);
    cart.lines.push_back(std::move(line));
  }
  const MenuIndex index = *MenuIndex::build(std::move(menu));
  const PriceRules rules = job_rules();
  const PricingContext context;
  const double per_second = bench::rate(1.0, [&] {
    for (int i = 0; i < 100; ++i) bench::keep(*price(index, rules, cart, context));
    return 100;
  });
  bench::report("quote_us_50_lines_nested_5", 1e6 / per_second, "us");
}

const bench::Register five({"five_lines", {"totals_per_s_5_lines", "quotes_per_s_5_lines"}, five_lines, 5});
const bench::Register five_pricer(
    {"five_lines_pricer", {"totals_pricer_per_s_5_lines", "quotes_pricer_per_s_5_lines"}, five_lines_pricer, 5});
const bench::Register five_bound(
    {"five_lines_bound", {"totals_bound_per_s_5_lines", "quotes_bound_per_s_5_lines"}, five_lines_bound, 5});
const bench::Register heap(
    {"allocations", {"quote_allocations", "totals_allocations", "totals_bound_allocations"}, allocations, 1});
const bench::Register fifty({"fifty_nested", {"quote_us_50_lines_nested_5"}, fifty_nested, 5});

}  // namespace

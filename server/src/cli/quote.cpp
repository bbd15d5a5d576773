// SPDX-License-Identifier: Apache-2.0
// couvert quote: the price of a cart, without a server.
#include <cstdio>

#include "cli/commands.hpp"
#include "couvert/codec.hpp"
#include "couvert/spi/host.hpp"
#include "routes/body.hpp"

namespace couvert::server::cli {

namespace {

// A file with a menu document, or an object of menu, rules and venue.
Result<VenueBook> read_menu_file(const std::string& path) {
  auto text = read_file(path);
  if (!text) return text.error();
  static constexpr std::string_view names[] = {"venue", "menu", "rules"};
  std::string_view menu_text = *text;
  VenueBook book;
  const auto members = split_object(*text, names);
  if (members && !(*members)[1].empty()) {
    menu_text = (*members)[1];
    if (!(*members)[0].empty()) {
      auto venue = from_json<Venue>((*members)[0]);
      if (!venue) return venue.error().under("/venue");
      book.venue = std::move(*venue);
    }
    if (!(*members)[2].empty()) {
      auto rules = from_json<PriceRules>((*members)[2]);
      if (!rules) return rules.error().under("/rules");
      book.rules = std::move(*rules);
    }
  }
  auto menu = from_json<Menu>(menu_text);
  if (!menu) return menu.error();
  auto index = MenuIndex::build(std::move(*menu));
  if (!index) return index.error();
  if (book.venue.id.empty()) {
    book.venue.id = index->menu().venue;
    book.venue.currency = index->menu().currency;
  }
  book.index = std::move(*index);
  return book;
}

Result<Quote> price_cart(const VenueBook& book, const Cart& cart, Instant at, std::optional<GeoPoint> destination) {
  if (!book.index) return Error(Errc::menu_not_published);
  return price_at(book, cart, at, destination);
}

void print_plain(const Quote& quote, const Cart& cart) {
  const auto amount = [&](std::int64_t minor) { return amount_text({minor, quote.currency}); };
  for (std::size_t i = 0; i < quote.lines.size(); ++i) {
    const QuoteLine& line = quote.lines[i];
    const std::string variant = line.variant.empty() ? "" : " (" + line.variant + ")";
    std::printf("%4d x %-40s %12s\n", line.quantity, (cart.lines[i].item + variant).c_str(),
                amount(line.gross_minor).c_str());
  }
  for (const QuoteDiscount& discount : quote.discounts) {
    std::printf("       %-40s %12s\n", discount.ref.c_str(), amount(-discount.amount_minor).c_str());
  }
  for (const QuoteFee& fee : quote.fees)
    std::printf("       %-40s %12s\n", fee.ref.c_str(), amount(fee.gross_minor).c_str());
  for (const QuoteTax& tax : quote.taxes) {
    std::printf("       %-40s %12s%s\n", tax.ref.c_str(), amount(tax.tax_minor).c_str(),
                tax.included ? " included" : "");
  }
  if (quote.totals.tip_minor != 0) std::printf("       %-40s %12s\n", "tip", amount(quote.totals.tip_minor).c_str());
  if (quote.totals.rounding_minor != 0)
    std::printf("       %-40s %12s\n", "rounding", amount(quote.totals.rounding_minor).c_str());
  std::printf("       %-40s %12s %s\n", "total", amount(quote.totals.total_minor).c_str(),
              std::string(quote.currency.code()).c_str());
}

struct QuoteTask {
  std::string menu_file, cart_file, data;
  std::optional<std::string> rules_file;
  Instant at;
  std::optional<GeoPoint> destination;
  bool json = false;
};

Result<QuoteTask> read_quote(Words words) {
  static constexpr OptionSpec specs[] = {{"--rules"}, {"--at"}, {"--json", false}, {"--data"}, {"--cart"}, {"--to"}};
  auto args = Args::parse(words, specs);
  if (!args) return args.error();
  QuoteTask task;
  const auto& places = args->places();
  task.data = args->value("--data").value_or("");
  if (task.data.empty() && places.size() == 2) {
    task.menu_file = places[0];
    task.cart_file = places[1];
  } else if (!task.data.empty() && places.empty() && args->has("--cart")) {
    task.cart_file = *args->value("--cart");
  } else {
    return Error(Errc::invalid_argument, "quote MENU CART, or quote --data DIR --cart FILE");
  }
  task.rules_file = args->value("--rules");
  if (task.rules_file && !task.data.empty()) return Error(Errc::invalid_argument, "--rules goes with a menu file");
  task.json = args->has("--json");
  task.at = spi::system_host().now();
  if (const auto text = args->value("--at")) {
    auto at = parse_instant(*text);
    if (!at) return Error(Errc::invalid_argument, "--at takes an instant such as 2026-05-04T12:30:00Z");
    task.at = *at;
  }
  if (const auto text = args->value("--to")) {
    auto to = parse_point(*text);
    if (!to) return Error(Errc::invalid_argument, "--to takes LATITUDE,LONGITUDE");
    task.destination = *to;
  }
  return task;
}

}  // namespace

// A venue written by hand names its zone only; the house computes the changes when it is stored.
Status complete_clock(VenueClock& clock, Instant at) {
  if (!clock.changes.empty() || clock.initial_offset_s != 0) return {};
  const Duration year{366 * 86'400'000'000};
  auto known = clock_for_zone(clock.zone, at - year, at + year);
  if (!known) return known.error().under("/venue/clock/zone");
  clock = std::move(*known);
  return {};
}

int quote(Words words) {
  auto task = read_quote(words);
  if (!task) return misuse(task.error());
  auto cart_text = read_file(task->cart_file);
  if (!cart_text) return complain(cart_text.error());
  auto cart = from_json<Cart>(*cart_text, UnknownMembers::refuse);
  if (!cart) return complain(cart.error());
  auto book = task->data.empty() ? read_menu_file(task->menu_file) : read_book(task->data, cart->venue);
  if (!book) return complain(book.error());
  if (task->rules_file) {
    auto text = read_file(*task->rules_file);
    if (!text) return complain(text.error());
    auto rules = from_json<PriceRules>(*text);
    if (!rules) return complain(rules.error());
    book->rules = std::move(*rules);
  }
  if (const Status clock = complete_clock(book->venue.clock, task->at); !clock) return complain(clock.error());
  auto priced = price_cart(*book, *cart, task->at, task->destination);
  if (!priced) return complain(priced.error());
  if (task->json) {
    std::printf("%s\n", to_json(*priced).c_str());
  } else {
    print_plain(*priced, *cart);
  }
  return Exit::done;
}

}  // namespace couvert::server::cli

// SPDX-License-Identifier: Apache-2.0
// Scenarios: the words of the waiter's pad, and what they ask of a lane.
#include "lanes/scenario.hpp"

#include <algorithm>
#include <charconv>
#include <functional>
#include <map>
#include <optional>
#include <utility>

#include "couvert/refund.hpp"
#include "couvert/reorder.hpp"
#include "house_world.hpp"

namespace couvert::test {
namespace {

using Words = std::vector<std::string>;

/// Thrown for a line that makes no sense or does not hold; caught by the runner.
struct Mismatch {
  std::string what;
};
[[noreturn]] void fail(std::string what) { throw Mismatch{std::move(what)}; }

Words split(std::string_view line, char by = ' ') {
  Words words;
  std::string word;
  for (char c : line) {
    if (c == by) {
      if (!word.empty()) words.push_back(std::exchange(word, {}));
    } else {
      word += c;
    }
  }
  if (!word.empty()) words.push_back(std::move(word));
  return words;
}

std::int64_t integer(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (code != std::errc() || end != text.data() + text.size()) fail("not a number: " + std::string(text));
  return value;
}

/// "20min", "2h", "3d", "5s"
Duration duration(std::string_view text) {
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  const std::int64_t n = integer(text.substr(0, digits));
  const std::string_view unit = text.substr(digits);
  if (unit == "s") return Duration::seconds(n);
  if (unit == "min") return Duration::minutes(n);
  if (unit == "h") return Duration::minutes(60 * n);
  if (unit == "d") return Duration::minutes(24 * 60 * n);
  fail("not a duration: " + std::string(text));
}

std::int64_t minor(std::string_view text, Currency currency) {
  auto amount = parse_amount(text, currency);
  if (!amount) fail("not an amount: " + std::string(text));
  return amount->minor;
}

/// "10%", "5.5%"
Rate rate(std::string_view text) {
  if (!text.ends_with('%')) fail("not a rate: " + std::string(text));
  auto value = parse_decimal(text.substr(0, text.size() - 1), *Currency::parse("CLF"), Rounding::half_up);  // 4 digits
  if (!value) fail("not a rate: " + std::string(text));
  return Rate{value->minor};
}

Fulfilment fulfilment(std::string_view text) {
  if (text == "pickup") return Fulfilment::pickup;
  if (text == "delivery") return Fulfilment::delivery;
  if (text == "dine_in") return Fulfilment::dine_in;
  fail("no way of fulfilment: " + std::string(text));
}

Instant instant(std::string_view text) {
  auto value = parse_instant(text);
  if (!value) fail("not an instant: " + std::string(text));
  return *value;
}

GeoPoint point(std::string_view text) {
  auto value = parse_point(text);
  if (!value) fail("not a point: " + std::string(text));
  return *value;
}

/// Minutes of "11:30"; hours may pass 24.
std::int32_t clock_minutes(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos) fail("not a time: " + std::string(text));
  return static_cast<std::int32_t>(integer(text.substr(0, colon)) * 60 + integer(text.substr(colon + 1)));
}

/// A name of the scenario as an id: FNV-1a, so that it is the same in every lane.
std::uint64_t number_of(std::string_view name) {
  std::uint64_t hash = 1'469'598'103'934'665'603ULL;
  for (char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 1'099'511'628'211ULL;
  return hash >> 8;
}

/// One line, its words taken off the front; `expected` is what stands after "=".
class Line {
 public:
  explicit Line(std::string_view text) {
    const std::size_t equals = text.find(" = ");
    words_ = split(text.substr(0, equals));
    if (equals != std::string_view::npos) {
      expects_ = true;
      expected_ = split(text.substr(equals + 3));
    }
  }
  bool empty() const { return next_ >= words_.size(); }
  std::string take() {
    if (empty()) fail("a word is missing");
    return words_[next_++];
  }
  std::string peek() const { return empty() ? std::string() : words_[next_]; }
  bool accept(std::string_view word) {
    if (peek() != word) return false;
    ++next_;
    return true;
  }
  std::string rest() {
    std::string all;
    while (!empty()) all += (all.empty() ? "" : " ") + take();
    return all;
  }
  void done() const {
    if (!empty()) fail("unknown word: " + peek());
  }
  bool expects() const { return expects_; }
  const Words& expected() const { return expected_; }

 private:
  Words words_, expected_;
  std::size_t next_ = 0;
  bool expects_ = false;
};

/// What is being set up for one venue until it opens.
struct Draft {
  Venue venue;
  Menu menu;
  PriceRules rules;
};

class Runner {
 public:
  explicit Runner(Lane& lane) : lane_(lane) {
    words_ = {
        {"venue", &Runner::venue},     {"position", &Runner::position}, {"offer", &Runner::offer},
        {"hours", &Runner::hours},     {"zone", &Runner::zone},         {"accept-within", &Runner::accept_within},
        {"item", &Runner::item},       {"variant", &Runner::variant},   {"group", &Runner::group},
        {"tax", &Runner::tax},         {"fee", &Runner::fee},           {"promo", &Runner::promo},
        {"open", &Runner::open},       {"publish", &Runner::publish},   {"price", &Runner::price},
        {"suspend", &Runner::suspend}, {"pause", &Runner::pause},       {"resume", &Runner::resume},
        {"clock", &Runner::clock},     {"wait", &Runner::wait},         {"as", &Runner::as},
        {"cart", &Runner::cart},       {"quote", &Runner::quote},       {"place", &Runner::place},
        {"order", &Runner::order},     {"orders", &Runner::orders},     {"events", &Runner::events},
        {"search", &Runner::search},   {"tick", &Runner::tick},         {"restart", &Runner::restart},
        {"book", &Runner::book},       {"recipe", &Runner::recipe},     {"snooze", &Runner::snooze},
        {"unsnooze", &Runner::lift},   {"count", &Runner::count},       {"left", &Runner::left},
        {"hold", &Runner::hold},       {"release", &Runner::release},   {"taxes", &Runner::taxes},
        {"refund", &Runner::refund},   {"reorder", &Runner::reorder},   {"party", &Runner::party},
    };
  }

  void run(std::string_view text) {
    Line line(text);
    const std::string word = line.take();
    const auto found = words_.find(word);
    if (found != words_.end()) return (this->*found->second)(line);
    for (std::size_t i = 0; i < order_verb_count; ++i) {
      const auto verb = static_cast<OrderVerb>(i);
      if (verb_name(verb) == word) return command(verb, line);
    }
    fail("unknown step: " + word);
  }

 private:
  // ---- what is sold

  Draft& draft() {
    if (current_.empty()) fail("no venue yet");
    return drafts_[current_];
  }
  Currency money() { return draft().venue.currency; }

  void venue(Line& line) {
    current_ = line.take();
    if (drafts_.contains(current_)) return line.done();
    Draft& d = drafts_[current_];
    d.venue.id = d.venue.name = d.menu.venue = current_;
    d.venue.clock.zone = line.accept("zone") ? line.take() : "Europe/Paris";
    d.venue.currency = *Currency::parse(line.accept("currency") ? line.take() : "EUR");
    d.venue.position = GeoPoint{488'566'000, 23'522'000};
    d.menu.ref = "menu";
    d.menu.currency = d.venue.currency;
    Section section;
    section.ref = "all";
    section.name = LocalizedText("All");
    d.menu.sections = {section};
    if (line.accept("named")) d.venue.name = line.rest();
    line.done();
  }
  void position(Line& line) { draft().venue.position = point(line.take()); }
  void offer(Line& line) {
    FulfilmentOffer offer;
    offer.fulfilment = fulfilment(line.take());
    while (!line.empty()) {
      if (line.accept("ready-in")) {
        offer.preparation_minutes = static_cast<std::int32_t>(duration(line.take()).us / 60'000'000);
      } else if (line.accept("ahead")) {
        offer.days_ahead = static_cast<std::int32_t>(duration(line.take()).us / 86'400'000'000);
      } else if (line.accept("min")) {
        offer.minimum_minor = minor(line.take(), money());
      } else if (line.accept("max")) {
        offer.maximum_minor = minor(line.take(), money());
      } else {
        line.done();
      }
    }
    draft().venue.offers.push_back(offer);
  }
  /// "hours daily 11:00-23:00", "hours 1-5 11:30-14:00"
  void hours(Line& line) {
    weekly(line, draft().venue.hours);
    line.done();
  }
  static void weekly(Line& line, std::optional<Calendar>& calendar) {
    const std::string days = line.take(), window = line.take();
    const Words ends = split(window, '-'), range = days == "daily" ? Words{"1", "7"} : split(days, '-');
    if (ends.size() != 2) fail("not a window: " + window);
    if (!calendar) calendar.emplace();
    for (std::int64_t day = integer(range.front()); day <= integer(range.back()); ++day) {
      calendar->weekly.push_back({static_cast<std::int32_t>(day), {clock_minutes(ends[0]), clock_minutes(ends[1])}});
    }
  }
  /// "book happy 1-5 17:00-19:00 beer 4.00 wine 5.00": other prices at some hours
  void book(Line& line) {
    PriceBook book;
    book.ref = line.take();
    weekly(line, book.calendar);
    while (!line.empty()) {
      BookPrice price;
      price.item = line.take();
      price.price_minor = minor(line.take(), money());
      book.prices.push_back(std::move(price));
    }
    draft().menu.price_books.push_back(std::move(book));
  }
  /// "recipe margherita dough 0.250": what one piece takes of an ingredient
  void recipe(Line& line) {
    Item& item = item_of(line.take());
    RecipePart part;
    part.ingredient = line.take();
    if (!line.empty()) part.quantity_milli = thousandths(line.take());
    auto& known = draft().menu.ingredients;
    if (std::none_of(known.begin(), known.end(), [&](const auto& each) { return each.ref == part.ingredient; })) {
      Ingredient made;
      made.ref = part.ingredient;
      made.name = LocalizedText(made.ref);
      known.push_back(std::move(made));
    }
    item.recipe.push_back(std::move(part));
    line.done();
  }
  static std::int64_t thousandths(std::string_view text) {
    auto value = parse_decimal(text, *Currency::parse("TND"), Rounding::half_up);  // 3 digits
    if (!value) fail("not a quantity: " + std::string(text));
    return value->minor;
  }
  void zone(Line& line) {
    DeliveryZone zone;
    zone.ref = "zone" + std::to_string(draft().venue.zones.size() + 1);
    zone.radius_m = integer(line.take());
    draft().venue.zones.push_back(zone);
  }
  void accept_within(Line& line) {
    draft().venue.accept_within_minutes = static_cast<std::int32_t>(duration(line.take()).us / 60'000'000);
  }
  /// "item margherita 9.00 options toppings,size tax food max 5 named Pizza Margherita"
  void item(Line& line) {
    Item item;
    item.ref = line.take();
    item.name = LocalizedText(item.ref);
    item.price_minor = minor(line.take(), money());
    while (!line.empty()) {
      if (line.accept("options")) {
        item.groups = split(line.take(), ',');
      } else if (line.accept("tax")) {
        item.tax_class = line.take();
      } else if (line.accept("max")) {
        item.max_quantity = static_cast<std::int32_t>(integer(line.take()));
      } else if (line.accept("combo")) {
        item.combo = true;
      } else if (line.accept("age")) {
        item.minimum_age = static_cast<std::int32_t>(integer(line.take()));
      } else if (line.accept("per-kilogram")) {
        item.measure = Measure{};
      } else if (line.accept("named")) {
        item.name = LocalizedText(line.rest());
      } else {
        line.done();
      }
    }
    draft().menu.sections[0].items.push_back(item.ref);
    draft().menu.items.push_back(std::move(item));
  }
  Item& item_of(const std::string& ref) {
    for (Item& item : draft().menu.items) {
      if (item.ref == ref) return item;
    }
    fail("no item " + ref);
  }
  void variant(Line& line) {
    Item& item = item_of(line.take());
    Variant variant;
    variant.ref = line.take();
    variant.name = LocalizedText(variant.ref);
    variant.price_minor = minor(line.take(), money());
    item.variants.push_back(std::move(variant));
    line.done();
  }
  static PriceMethod price_method(std::string_view text) {
    constexpr std::string_view names[] = {"sum", "max", "average", "replace", "sequence", "portion"};
    const auto* found = std::find(std::begin(names), std::end(names), text);
    if (found == std::end(names)) fail("no way to add up: " + std::string(text));
    return static_cast<PriceMethod>(found - std::begin(names));
  }
  /// "group toppings 0..4 olives 1.50 capers 1.00"; "1..*" for no upper bound. What stands after an option's price is the
  /// option's: "opens extras,cheese", "serves pinot".
  void group(Line& line) {
    OptionGroup group;
    group.ref = line.take();
    group.name = LocalizedText(group.ref);
    const std::string bounds = line.take();
    const std::size_t dots = bounds.find("..");
    if (dots == std::string::npos) fail("not bounds: " + bounds);
    group.min_quantity = static_cast<std::int32_t>(integer(bounds.substr(0, dots)));
    if (bounds.substr(dots + 2) != "*")
      group.max_quantity = static_cast<std::int32_t>(integer(bounds.substr(dots + 2)));
    while (!line.empty()) {
      if (line.accept("portions")) {
        group.portions = static_cast<std::int32_t>(integer(line.take()));
      } else if (line.accept("method")) {
        group.price_method = price_method(line.take());
      } else if (line.accept("free")) {
        group.free_quantity = static_cast<std::int32_t>(integer(line.take()));
      } else if (line.peek() == "opens" || line.peek() == "serves") {
        if (group.options.empty()) fail("an option comes first");
        if (line.take() == "opens") {
          group.options.back().groups = split(line.take(), ',');
        } else {
          group.options.back().item = line.take();
        }
      } else {
        const std::string ref = line.take();
        group.options.push_back(option(ref, minor(line.take(), money())));
      }
    }
    draft().menu.groups.push_back(std::move(group));
  }
  /// "tax fr-10 food 10%"; "added" for tax on top
  void tax(Line& line) {
    TaxRule rule;
    rule.ref = line.take();
    rule.tax_class = line.take();
    rule.rate = rate(line.take());
    while (!line.empty()) {
      if (line.accept("added")) {
        rule.included = false;
      } else {
        rule.fulfilments.push_back(fulfilment(line.take()));
      }
    }
    draft().rules.taxes.push_back(std::move(rule));
  }
  void fee(Line& line) {
    FeeRule rule;
    rule.ref = line.take();
    rule.name = LocalizedText(rule.ref);
    rule.kind = rule.ref == "service"     ? FeeKind::service
                : rule.ref == "packaging" ? FeeKind::packaging
                                          : FeeKind::delivery;
    rule.amount_minor = minor(line.take(), money());
    while (!line.empty()) {
      if (line.accept("tax")) {
        rule.tax_class = line.take();
      } else if (line.accept("beyond")) {
        rule.distance_from_m = integer(line.take());
      } else {
        rule.fulfilments.push_back(fulfilment(line.take()));
      }
    }
    draft().rules.fees.push_back(std::move(rule));
  }
  /// "promo bienvenue 10% code HELLO min 20.00 cap 5.00", "promo moins 5.00"
  void promo(Line& line) {
    Promotion promotion;
    promotion.ref = line.take();
    promotion.name = LocalizedText(promotion.ref);
    const std::string value = line.take();
    if (value.ends_with('%')) {
      promotion.rate = rate(value);
    } else if (value == "free-delivery") {
      promotion.kind = PromotionKind::free_delivery;
    } else {
      promotion.kind = PromotionKind::amount;
      promotion.amount_minor = minor(value, money());
    }
    while (!line.empty()) {
      if (line.accept("code")) {
        promotion.code = line.take();
      } else if (line.accept("min")) {
        promotion.min_subtotal = minor(line.take(), money());
      } else if (line.accept("cap")) {
        promotion.max_minor = minor(line.take(), money());
      } else if (line.accept("limit")) {
        promotion.limit_total = integer(line.take());
      } else if (line.accept("each")) {
        promotion.limit_per_customer = integer(line.take());
      } else {
        line.done();
      }
    }
    draft().rules.promotions.push_back(std::move(promotion));
  }
  void open(Line& line) {
    put_venue(line);
    if (const Status status = lane_.publish(draft().menu, draft().rules, ops); !status) fail(describe(status.error()));
  }
  void put_venue(Line& line) {
    line.done();
    const auto kept = lane_.put_venue(draft().venue, ops);
    if (!kept) fail(describe(kept.error()));
  }
  void publish(Line& line) {
    line.done();
    settle(line, lane_.publish(draft().menu, draft().rules, actor_.role == Role::anonymous ? ops : actor_));
  }
  void price(Line& line) {
    Item& item = item_of(line.take());
    item.price_minor = minor(line.take(), money());
    line.done();
  }
  void suspend(Line& line) {
    Item& item = item_of(line.take());
    item.availability.suspended_until = instant(line.take());
    line.done();
  }
  void pause(Line& line) {
    draft().venue.paused = true;
    put_venue(line);
  }
  void resume(Line& line) {
    draft().venue.paused = false;
    put_venue(line);
  }

  // ---- time and people

  void clock(Line& line) { lane_.set_clock(instant(line.take())); }
  void wait(Line& line) { lane_.set_clock(lane_.now() + duration(line.take())); }
  void as(Line& line) {
    const std::string who = line.take();
    if (who == "nobody") {
      actor_ = {};
    } else if (who == "ops") {
      actor_ = ops;
    } else if (who == "support") {
      actor_ = {Role::support, "support", std::nullopt};
    } else if (who == "guest") {
      actor_ = customer(line.take());
    } else if (who == "staff") {
      actor_ = staff(line.take());
    } else if (who == "manager") {
      actor_ = manager(line.take());
    } else {
      fail("nobody is called " + who);
    }
    line.done();
  }

  // ---- the basket

  void cart(Line& line) {
    const std::string what = line.take();
    if (what == "new") {
      request_ = {};
      request_.cart.venue = line.take();
      current_ = request_.cart.venue;
      request_.cart.fulfilment = fulfilment(line.empty() ? "pickup" : line.take());
    } else if (what == "add") {
      request_.cart.lines.push_back(cart_line(line));
    } else if (what == "remove") {
      request_.cart.lines.erase(request_.cart.lines.begin() + (&line_at(line.take()) - request_.cart.lines.data()));
    } else if (what == "code") {
      request_.cart.codes.push_back(line.take());
    } else if (what == "tip") {
      request_.cart.tip_minor = minor(line.take(), money());
    } else if (what == "to") {
      request_.destination = point(line.take());
    } else if (what == "wanted") {
      request_.wanted_at = instant(line.take());
    } else if (what == "age") {
      request_.confirmed_age = static_cast<std::int32_t>(integer(line.take()));
    } else if (what == "weigh") {
      CartLine& weighed = line_at(line.take());
      weighed.measured = thousandths(line.take());
    } else {
      fail("unknown: cart " + what);
    }
    line.done();
  }
  CartLine& line_at(const std::string& number) {
    const auto index = static_cast<std::size_t>(integer(number) - 1);
    if (index >= request_.cart.lines.size()) fail("no such line");
    return request_.cart.lines[index];
  }
  /// "margherita x2 large with olives capers*2", "comte 0.350kg", "pizza with margherita(olives+egg*2) regina(olives)"
  CartLine cart_line(Line& line) {
    CartLine made;
    made.id = line_id(++lines_made_);
    made.item = line.take();
    while (!line.empty() && !line.accept("with")) {
      const std::string word = line.take();
      if (word.size() > 1 && word[0] == 'x' && word.find_first_not_of("-0123456789", 1) == std::string::npos) {
        made.quantity = static_cast<std::int32_t>(integer(word.substr(1)));
      } else if (word.ends_with("kg")) {
        made.measured = thousandths(std::string_view(word).substr(0, word.size() - 2));
      } else {
        made.variant = word;
      }
    }
    while (!line.empty()) made.selections.push_back(selection(line.take()));
    return made;
  }
  Selection selection(std::string_view text) {
    Selection made;
    if (text.ends_with(')')) {
      const std::size_t begin = text.find('(');
      if (begin == std::string_view::npos) fail("not a choice: " + std::string(text));
      for (const std::string& each : split(text.substr(begin + 1, text.size() - begin - 2), '+'))
        made.selections.push_back(selection(each));
      text = text.substr(0, begin);
    }
    const Words parts = split(text, '*');
    made.option = parts.at(0);
    made.group = group_of(made.option);
    if (parts.size() > 1) made.quantity = static_cast<std::int32_t>(integer(parts[1]));
    return made;
  }
  Ref group_of(const Ref& option) {
    for (const OptionGroup& group : draft().menu.groups) {
      for (const Option& each : group.options) {
        if (each.ref == option) return group.ref;
      }
    }
    return "nothing";
  }

  // ---- the order

  /// "quote = EUR 21.00 tax EUR 1.91", "quote = EUR 21.00 but venue_closed", "quote = item_unknown"
  void quote(Line& line) {
    line.done();
    const auto answer = lane_.quote(request_, actor_);
    if (!answer) return settle(line, Status(answer.error()));
    last_total_ = answer->quote.totals.total_minor;
    if (!line.expects()) return;
    std::string found = amount(answer->quote.totals.total_minor);
    for (const std::string& word : line.expected()) {
      if (word == "tax")
        found += " tax " + amount(answer->quote.totals.tax_included_minor + answer->quote.totals.tax_added_minor);
      if (word == "discount") found += " discount " + amount(answer->quote.totals.discount_minor);
    }
    for (const Reason& reason : answer->orderable.reasons) found += " but " + std::string(Error(reason.code).name());
    compare(line, found);
  }

  /// "place dinner = pending_acceptance EUR 21.00", "place dinner expecting 20.00 up-to 22.00 command again = …"
  void place(Line& line) {
    PlaceOrder command;
    const std::string name = line.take();
    std::string id = "place " + name;
    if (!last_total_) quote_silently();
    command.expected_total_minor = last_total_.value_or(0);
    command.contact.name = "Camille";
    while (!line.empty()) {
      if (line.accept("expecting")) {
        command.expected_total_minor = minor(line.take(), money());
      } else if (line.accept("up-to")) {
        command.accept_up_to_minor = minor(line.take(), money());
      } else if (line.accept("command")) {
        id = "place " + line.take();
      } else if (line.accept("holding")) {
        command.reservation = id_of<ReservationId>(number_of(line.take()), 4);
      } else {
        line.done();
      }
    }
    command.command = id_of<CommandId>(number_of(id), 2);
    command.order = id_of<OrderId>(number_of(name), 1);
    command.cart = request_.cart;
    command.contact.position = request_.destination;
    command.wanted_at = request_.wanted_at;
    command.confirmed_age = request_.confirmed_age;
    // The very same command again when the line asks for it by its name.
    if (const auto known = placed_.find(id); known != placed_.end()) {
      command.expected_total_minor = known->second.expected_total_minor;
    }
    placed_.emplace(id, command);
    names_[command.order] = name;
    last_total_.reset();
    settle(line, lane_.place(command, actor_));
  }
  void quote_silently() {
    const auto answer = lane_.quote(request_, actor_);
    if (answer) last_total_ = answer->quote.totals.total_minor;
  }

  /// "accept dinner in 20min = accepted", "reject dinner because sold out", "hand_over dinner code ok"
  void command(OrderVerb verb, Line& line) {
    const std::string name = line.take();
    OrderCommand command;
    command.order = id_of<OrderId>(number_of(name), 1);
    command.verb = verb;
    std::string id = std::string(verb_name(verb)) + ' ' + name + ' ' + std::to_string(++commands_made_);
    while (!line.empty()) {
      if (line.accept("in")) {
        command.ready_at = lane_.now() + duration(line.take());
      } else if (line.accept("version")) {
        command.expected_version = integer(line.take());
      } else if (line.accept("command")) {
        id = line.take();
      } else if (line.accept("consent")) {
        command.consent = true;
      } else if (line.accept("code")) {
        const std::string code = line.take();
        command.code = code == "ok" ? secret_of(command.order) : code;
      } else if (line.accept("because")) {
        command.reason = line.rest();
      } else {
        line.done();
      }
    }
    if (verb == OrderVerb::adjust) command.cart = request_.cart;
    command.command = id_of<CommandId>(number_of(id), 3);
    if (const auto known = sent_.find(id); known != sent_.end()) command.ready_at = known->second.ready_at;
    sent_.emplace(id, command);
    settle(line, lane_.command(command, actor_));
  }
  /// What the guest would say at the counter.
  std::string secret_of(const OrderId& id) {
    const auto order = lane_.order(id, ops);
    return order ? order->pickup_code : std::string();
  }

  /// "order dinner = accepted EUR 21.00 version 3 code hidden number A-0001"
  void order(Line& line) {
    const std::string name = line.take();
    line.done();
    const auto found = lane_.order(id_of<OrderId>(number_of(name), 1), actor_);
    if (!found) return settle(line, Status(found.error()));
    compare(line, describe(*found, false, line.expected()));
  }
  void orders(Line& line) {
    line.done();
    const auto found = lane_.orders(actor_);
    if (!found) return settle(line, Status(found.error()));
    std::string all;
    for (const Order& each : *found) all += (all.empty() ? "" : " ") + names_[each.id];
    compare(line, all.empty() ? "none" : all);
  }
  /// "events = 6": how many the actor sees from the start; "events new = 2": since the last time in this scenario
  void events(Line& line) {
    std::int64_t& cursor = cursors_[actor_.subject + std::string(role_name(actor_.role))];
    if (!line.accept("new")) cursor = 0;
    line.done();
    const auto page = lane_.events(cursor, actor_);
    if (!page) return settle(line, Status(page.error()));
    cursor = page->cursor;
    compare(line, std::to_string(page->events.size()));
  }
  /// "search near 48.85,2.35 open now way delivery words pizza = trattoria"
  void search(Line& line) {
    VenueQuery query;
    while (!line.empty()) {
      if (line.accept("near")) {
        query.near = point(line.take());
      } else if (line.accept("within")) {
        query.within_m = integer(line.take());
      } else if (line.accept("open")) {
        const std::string when = line.take();
        query.open_at = when == "now" ? lane_.now() : instant(when);
      } else if (line.accept("way")) {
        query.fulfilment = fulfilment(line.take());
      } else if (line.accept("words")) {
        query.text = line.rest();
      } else {
        line.done();
      }
    }
    const auto found = lane_.search(query, actor_);
    if (!found) return settle(line, Status(found.error()));
    std::string all;
    for (const VenueId& id : *found) all += (all.empty() ? "" : " ") + id;
    compare(line, all.empty() ? "none" : all);
  }
  void tick(Line& line) { compare(line, std::to_string(lane_.tick())); }
  void restart(Line& line) {
    line.done();
    if (const Status status = lane_.restart(); !status) fail(describe(status.error()));
  }

  // ---- what is left

  /// "soup", "cola/33" a variant, "sauce:harissa" an option, "@dough" an ingredient
  static MenuTarget target(std::string_view text) {
    if (text.starts_with('@')) return {TargetKind::ingredient, {}, std::string(text.substr(1))};
    const std::size_t cut = text.find_first_of("/:");
    if (cut == std::string_view::npos) return {TargetKind::item, {}, std::string(text)};
    return {text[cut] == '/' ? TargetKind::variant : TargetKind::option, std::string(text.substr(0, cut)),
            std::string(text.substr(cut + 1))};
  }
  void tell(Line& line, StockCommand command) {
    line.done();
    command.command = id_of<CommandId>(number_of("stock " + std::to_string(++commands_made_)), 3);
    command.venue = current_;
    const auto receipt = lane_.stock(command, actor_);
    settle(line, receipt ? Status() : Status(receipt.error()));
  }
  static StockCommand stock_command(StockVerb verb) {
    StockCommand command;
    command.verb = verb;
    return command;
  }
  /// "snooze soup for 2h because the pot is empty"; without a time: until it is lifted
  void snooze(Line& line) {
    StockCommand command = stock_command(StockVerb::snooze);
    command.target = target(line.take());
    if (line.accept("for")) command.until = lane_.now() + duration(line.take());
    if (line.accept("because")) command.reason = line.rest();
    tell(line, std::move(command));
  }
  void lift(Line& line) {
    StockCommand command = stock_command(StockVerb::unsnooze);
    command.target = target(line.take());
    tell(line, std::move(command));
  }
  void count(Line& line) {
    StockCommand command = stock_command(StockVerb::set);
    command.target = target(line.take());
    command.quantity_milli = thousandths(line.take());
    tell(line, std::move(command));
  }
  /// "left soup = 3": what can still be sold; "left soup = 3 held 1"
  void left(Line& line) {
    const MenuTarget wanted = target(line.take());
    line.done();
    const auto stock = lane_.stock_of(current_, actor_);
    if (!stock) return settle(line, Status(stock.error()));
    for (const StockLevel& level : stock->levels) {
      if (level.target != wanted) continue;
      std::string found = quantity_text(level.available_milli());
      if (level.reserved_milli != 0) found += " held " + quantity_text(level.reserved_milli);
      return compare(line, found);
    }
    compare(line, "uncounted");
  }
  static std::string quantity_text(std::int64_t milli) {
    std::string text = std::to_string(milli / 1'000);
    if (milli % 1'000 != 0) text += '.' + std::to_string(1'000 + milli % 1'000).substr(1);
    return text;
  }
  /// "hold mine": the checkout of the cart keeps what it takes; "release mine"
  void hold(Line& line) {
    StockCommand command = stock_command(StockVerb::reserve);
    command.reservation = id_of<ReservationId>(number_of(line.take()), 4);
    command.cart = request_.cart;
    tell(line, std::move(command));
  }
  void release(Line& line) {
    StockCommand command = stock_command(StockVerb::release);
    command.reservation = id_of<ReservationId>(number_of(line.take()), 4);
    tell(line, std::move(command));
  }

  // ---- what happens to an order later

  Order order_named(const std::string& name) {
    const auto found = lane_.order(id_of<OrderId>(number_of(name), 1), actor_);
    if (!found) fail(describe(found.error()));
    return *found;
  }
  static std::string taxes_text(const std::vector<QuoteTax>& taxes, Currency currency) {
    std::string all;
    for (const QuoteTax& tax : taxes)
      all += (all.empty() ? "" : " ") + tax.ref + ' ' + amount_text(Money{tax.tax_minor, currency});
    return all.empty() ? "none" : all;
  }
  /// "taxes = fr-10 1.20 fr-20 0.80": of the cart; "taxes dinner = …": of the order
  void taxes(Line& line) {
    if (!line.empty()) {
      const Order order = order_named(line.take());
      line.done();
      return compare(line, taxes_text(order.quote.taxes, order.quote.currency));
    }
    const auto answer = lane_.quote(request_, actor_);
    if (!answer) return settle(line, Status(answer.error()));
    compare(line, taxes_text(answer->quote.taxes, answer->quote.currency));
  }
  /// "refund dinner line 1 x2 = EUR -9.00 fr-10 -0.82", "refund dinner amount 3.00 = …", "refund dinner rest = …". What was
  /// given back before counts; the books of a refund are kept beside the order.
  void refund(Line& line) {
    const std::string name = line.take();
    const Order order = order_named(name);
    auto [ledger, fresh] = refunds_.try_emplace(name);
    if (fresh) ledger->second.sale = order.quote;
    RefundRequest request;
    request.id = id_of<CommandId>(number_of("refund " + std::to_string(++commands_made_)), 3);
    while (!line.empty()) {
      if (line.accept("rest")) {
        request.rest = true;
      } else if (line.accept("amount")) {
        request.amount_minor = minor(line.take(), money());
      } else if (line.accept("line")) {
        const auto index = static_cast<std::size_t>(integer(line.take()) - 1);
        if (index >= order.cart.lines.size()) fail("no such line");
        const bool counted = line.peek().starts_with('x');
        const std::int64_t units = counted ? integer(line.take().substr(1)) : order.cart.lines[index].quantity;
        request.items.push_back({order.cart.lines[index].id, static_cast<std::int32_t>(units), std::nullopt});
      } else {
        line.done();
      }
    }
    auto next = couvert::refund(ledger->second, request);
    if (!next) return settle(line, Status(next.error()));
    ledger->second = *std::move(next);
    const Bill& bill = ledger->second.refunds.back().bill;
    std::string found = amount(bill.totals.total_minor);
    if (line.expected().size() > 2) found += ' ' + taxes_text(bill.taxes, bill.currency);
    compare(line, found);
  }
  /// "reorder dinner = dearer item_gone": the old order as the cart of today, with what has changed, line by line
  void reorder(Line& line) {
    const Order order = order_named(line.take());
    line.done();
    PricingContext context;
    context.at = lane_.now();
    const auto again = couvert::reorder(order, id_of<CartId>(++commands_made_, 5), index(), draft().rules, context);
    if (!again) return settle(line, Status(again.error()));
    constexpr std::string_view names[] = {"item_gone",      "variant_gone",     "variant_required", "option_gone",
                                          "option_lowered", "quantity_lowered", "choice_needed",    "choice_too_many",
                                          "dearer",         "cheaper",          "other_problem"};
    std::string found;
    for (const ReorderLine& each : again->lines) {
      for (const ReorderChange& change : each.changes)
        found += (found.empty() ? "" : " ") + std::string(names[static_cast<std::size_t>(change.kind)]);
    }
    request_ = {};
    request_.cart = again->cart;
    last_total_.reset();
    compare(line, found.empty() ? "same" : found);
  }
  MenuIndex index() {
    auto built = MenuIndex::build(draft().menu);
    if (!built) fail(describe(built.error()));
    return *std::move(built);
  }

  // ---- a basket of several people

  /// What one person's device holds of the basket.
  struct Device {
    GroupCart copy;
    std::int64_t ops = 0;
  };
  /// "party begin trattoria" · "party join" · "party add margherita x2 with olives" · "party cap 12.00" · "party deadline
  /// INSTANT" · "party lock" · "party sync" (sends this device's copy, takes what comes back) · "party check = group_cap" ·
  /// "party lines = 3" · "party order" (its lines are the cart from here on)
  void party(Line& line) {
    const std::string what = line.take();
    if (what == "begin") {
      current_ = line.take();
      party_ = {};
      party_.id = id_of<CartId>(number_of("party " + actor_.subject), 6);
      party_.venue = current_;
      party_.host = person(actor_);
      join_token_.clear();
      devices_.clear();
    }
    Device& device = devices_.try_emplace(actor_.subject, Device{party_, 0}).first->second;
    if (what == "begin" || what == "join") return act(line, device, GroupOpKind::join, &GroupOp::text, actor_.subject);
    if (what == "sync") return sync(line, device);
    if (what == "add") {
      CartLine made = cart_line(line);
      made.id = id_of<LineId>(number_of(actor_.subject + std::to_string(device.ops)), 8);
      return act(line, device, GroupOpKind::put_line, &GroupOp::line, std::optional(std::move(made)));
    }
    if (what == "cap") {
      const std::int64_t cap = minor(line.take(), money());
      return act(line, device, GroupOpKind::set_cap, &GroupOp::amount_minor, std::optional(cap));
    }
    if (what == "deadline") {
      const std::optional<Instant> when = instant(line.take());
      return act(line, device, GroupOpKind::set_deadline, &GroupOp::deadline, when);
    }
    if (what == "lock") return act(line, device, GroupOpKind::lock, &GroupOp::text, std::string());
    look(what, line, view(device.copy));
  }
  template <class T>
  void act(Line& line, Device& device, GroupOpKind kind, T GroupOp::*member, T value) {
    line.done();
    GroupOp op;
    op.id = id_of<CommandId>(number_of(actor_.subject + std::to_string(++device.ops)), 9);
    op.device = id_of<DeviceId>(number_of(actor_.subject), 10);
    op.author = person(actor_);
    op.kind = kind;
    op.*member = std::move(value);
    auto next =
        kind == GroupOpKind::lock ? couvert::lock(device.copy, op, index()) : edit(device.copy, op, lane_.now());
    if (next) device.copy = *std::move(next);
    settle(line, next ? Status() : Status(next.error()));
  }
  void sync(Line& line, Device& device) {
    line.done();
    const auto kept = lane_.put_basket(device.copy, join_token_, actor_);
    if (!kept) return settle(line, Status(kept.error()));
    device.copy = party_ = kept->group;
    if (!kept->join_token.empty()) join_token_ = kept->join_token;
    compare(line, "ok");
  }
  void look(const std::string& what, Line& line, const GroupView& seen) {
    line.done();
    if (what == "lines") return compare(line, std::to_string(seen.cart.lines.size()));
    if (what == "check") {
      std::string found;
      for (const Issue& issue : check(seen, index()))
        found += (found.empty() ? "" : " ") + std::string(Error(issue.code).name());
      return compare(line, found.empty() ? "ok" : found);
    }
    if (what != "order") fail("unknown: party " + what);
    request_ = {};
    request_.cart = seen.cart;
    request_.cart.fulfilment = Fulfilment::pickup;
    last_total_.reset();
  }
  static ParticipantId person(const Actor& actor) { return id_of<ParticipantId>(number_of(actor.subject), 11); }

  // ---- what is expected

  std::string amount(std::int64_t value) {
    const Money total{value, money()};
    return std::string(total.currency.code()) + ' ' + amount_text(total);
  }
  static std::string describe(const Error& error) {
    return std::string(error.name()) + (error.path().empty() ? "" : " at " + std::string(error.path())) + ": " +
           std::string(error.message());
  }
  /// As much of the order as the line speaks of.
  std::string describe(const Order& order, bool duplicate, const Words& expected) {
    std::string found(state_name(order.state));
    for (std::size_t i = 1; i < expected.size(); ++i) {
      const std::string& word = expected[i];
      if (word == order.quote.currency.code()) found += ' ' + amount(order.quote.totals.total_minor);
      if (word == "version") found += " version " + std::to_string(order.version);
      if (word == "number") found += " number " + order.number;
      if (word == "code") found += order.pickup_code.empty() ? " code hidden" : " code shown";
      if (word == "reason") found += " reason " + order.reason;
    }
    if (duplicate) found += " again";
    return found;
  }
  static void compare(const Line& line, const std::string& found) {
    std::string wanted;
    for (const std::string& word : line.expected()) wanted += (wanted.empty() ? "" : " ") + word;
    if (line.expects() && wanted != found) fail("expected \"" + wanted + "\", found \"" + found + "\"");
  }
  void settle(const Line& line, const Status& status) {
    if (status) return compare(line, "ok");
    if (!line.expects()) fail(describe(status.error()));
    if (line.expected() != Words{std::string(status.error().name())}) {
      fail("expected \"" + line.expected().front() + "\", found " + describe(status.error()));
    }
  }
  void settle(const Line& line, const Result<Receipt>& receipt) {
    if (!receipt) return settle(line, Status(receipt.error()));
    if (line.expects()) compare(line, describe(receipt->order, receipt->duplicate, line.expected()));
  }

  Lane& lane_;
  std::map<std::string, void (Runner::*)(Line&), std::less<>> words_;
  std::map<std::string, Draft> drafts_;
  std::string current_;
  Actor actor_;
  House::QuoteRequest request_;
  std::optional<std::int64_t> last_total_;
  std::map<std::string, PlaceOrder> placed_;
  std::map<std::string, OrderCommand> sent_;
  std::map<OrderId, std::string> names_;
  std::map<std::string, std::int64_t> cursors_;
  std::map<std::string, RefundLedger> refunds_;
  GroupCart party_;
  std::string join_token_;
  std::map<std::string, Device> devices_;
  int lines_made_ = 0, commands_made_ = 0;
};

}  // namespace

std::vector<std::string> run_scenario(std::string_view text, Lane& lane, int* steps) {
  Runner runner(lane);
  std::vector<std::string> problems;
  int number = 0, done = 0;
  for (std::size_t begin = 0; begin < text.size(); ++number) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    std::string_view line = text.substr(begin, end - begin);
    begin = end + 1;
    line = line.substr(0, line.find('#'));
    if (split(line).empty()) continue;
    ++done;
    try {
      runner.run(line);
    } catch (const Mismatch& mismatch) {
      problems.push_back("line " + std::to_string(number + 1) + ": " + std::string(line) + ": " + mismatch.what);
    }
  }
  if (steps) *steps = done;
  return problems;
}

}  // namespace couvert::test

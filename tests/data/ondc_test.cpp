// SPDX-License-Identifier: Apache-2.0
// Facts of real ONDC catalogues and quotes: what our importer counts, and what our engine asks for each dish.
#include "couvert/cart.hpp"
#include "couvert/exchange.hpp"
#include "couvert/limits.hpp"
#include "exchange/read.hpp"
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

const Currency rupee = Currency::parse("INR").value();

ImportOptions options() {
  ImportOptions o;
  o.venue = "data";
  o.currency = rupee;
  return o;
}

// ---- the extract as the answer to a search that it was taken from --------------------------------------------------

Json tag(const char* code, std::initializer_list<std::pair<const char*, std::string>> values) {
  Json list = Json::array();
  for (const auto& [name, value] : values) list.push_back({{"code", name}, {"value", value}});
  return {{"code", code}, {"list", std::move(list)}};
}

Json beckn_item(const Json& entry, const char* type) {
  Json item = {{"id", entry["ref"]},
               {"descriptor", {{"name", entry["name"]}}},
               {"price", {{"currency", "INR"}, {"value", entry["price"]}}},
               {"related", std::string(type) == "customization"},
               {"tags", Json::array({tag("type", {{"type", type}})})}};
  if (!entry["stock"].is_null()) item["quantity"]["available"]["count"] = couvert_data::digits(entry["stock"]);
  if (!entry["max_qty"].is_null()) item["quantity"]["maximum"]["count"] = couvert_data::digits(entry["max_qty"]);
  if (entry["diet"].is_string()) {
    item["tags"].push_back(
        {{"code", "veg_nonveg"}, {"list", Json::array({{{"code", entry["diet"]}, {"value", "yes"}}})}});
  }
  return item;
}

Json beckn(const Json& facts) {
  Json categories = Json::array(), items = Json::array();
  for (const Json& section : facts["sections"]) {
    Json tags = Json::array({tag("type", {{"type", "custom_menu"}})});
    if (!section["rank"].is_null()) tags.push_back(tag("display", {{"rank", couvert_data::digits(section["rank"])}}));
    categories.push_back(
        {{"id", section["ref"]}, {"descriptor", {{"name", section["name"]}}}, {"tags", std::move(tags)}});
  }
  for (const Json& dish : facts["items"]) {
    Json item = beckn_item(dish, "item");
    for (const Json& section : dish["sections"]) item["category_ids"].push_back(section.get<std::string>() + ":1");
    for (const Json& group : dish["groups"]) item["tags"].push_back(tag("custom_group", {{"id", group}}));
    items.push_back(std::move(item));
  }
  for (const Json& group : facts["groups"]) {
    Json config = Json::array();
    for (const char* name : {"min", "max", "input", "seq"}) {
      if (!group[name].is_null()) config.push_back({{"code", name}, {"value", couvert_data::digits(group[name])}});
    }
    categories.push_back(
        {{"id", group["ref"]},
         {"descriptor", {{"name", group["name"]}}},
         {"tags", Json::array({tag("type", {{"type", "custom_group"}}), {{"code", "config"}, {"list", config}}})}});
    for (const Json& option : group["options"]) {
      Json item = beckn_item(option, "customization");
      item["tags"].push_back(
          tag("parent", {{"id", group["ref"]}, {"default", option["default"] == true ? "yes" : "no"}}));
      for (const Json& child : option["child_groups"]) item["tags"].push_back(tag("child", {{"id", child}}));
      items.push_back(std::move(item));
    }
  }
  Json provider = {{"id", "P1"}, {"categories", std::move(categories)}, {"items", std::move(items)}};
  return {{"message", {{"catalog", {{"bpp/providers", Json::array({std::move(provider)})}}}}}};
}

// ---- the cheapest and dearest way to order a dish ------------------------------------------------------------------

struct Choice {
  std::int64_t minor = 0;
  std::vector<Selection> selections;
};

// Takes what each group asks for from its cheapest options, or all that it allows of the dearest.
class Extremes {
 public:
  Extremes(const MenuIndex& index, bool dearest) : index_(index), dearest_(dearest) {}

  Choice groups(const std::vector<Ref>& refs) const {
    Choice all;
    for (const Ref& ref : refs) {
      Choice one = group(*index_.find_group(ref));
      all.minor += one.minor;
      std::move(one.selections.begin(), one.selections.end(), std::back_inserter(all.selections));
    }
    return all;
  }

 private:
  Choice group(const OptionGroup& group) const {
    std::vector<Choice> options;
    for (const Option& option : group.options) {
      Choice under = groups(option.groups);
      Selection selection;
      selection.group = group.ref;
      selection.option = option.ref;
      selection.selections = std::move(under.selections);
      options.push_back({under.minor + option.price_minor, {std::move(selection)}});
    }
    std::stable_sort(options.begin(), options.end(), [&](const Choice& a, const Choice& b) {
      return dearest_ ? a.minor > b.minor : a.minor < b.minor;
    });
    const auto least = static_cast<std::size_t>(group.min_quantity);
    const auto most = static_cast<std::size_t>(group.max_quantity.value_or(limits::option_quantity));
    Choice chosen;
    for (std::size_t i = 0; i < options.size() && i < std::max(least, dearest_ ? most : 0); ++i) {
      if (i >= least && options[i].minor <= 0) break;
      chosen.minor += options[i].minor;
      chosen.selections.push_back(std::move(options[i].selections.front()));
    }
    return chosen;
  }

  const MenuIndex& index_;
  bool dearest_;
};

std::string engine_price(const Item& item, const MenuIndex& index, bool dearest) {
  CartLine line;
  line.id = LineId::parse("00000000-0000-7000-8000-000000000001").value();
  line.item = item.ref;
  line.selections = Extremes(index, dearest).groups(item.groups).selections;
  const auto price = unit_price(line, index);
  return price ? amount_text(*price) : std::string(price.error().name());
}

std::string cents(const Json& text) {
  const auto money = parse_decimal(text.get<std::string>(), rupee, Rounding::half_up);
  return money ? amount_text(*money) : "no amount";
}

// ---- facts -----------------------------------------------------------------------------------------------------------

// The groups that open under a dish, through all levels.
void reach(const std::vector<Ref>& refs, const MenuIndex& index, std::set<std::string>& out) {
  for (const Ref& ref : refs) {
    if (!out.insert(ref).second) continue;
    for (const Option& option : index.find_group(ref)->options) reach(option.groups, index, out);
  }
}

class Facts {
 public:
  Facts(const Imported& in, const MenuIndex& index) : in_(in), index_(index) {}

  Json answer(const std::string& fact) const {
    const LossReport& r = in_.report;
    const auto& groups = in_.menu.groups;
    const auto count = [&](auto&& wanted) { return std::count_if(groups.begin(), groups.end(), wanted); };
    if (fact == "items") return r.items;
    if (fact == "sections") return r.sections;
    if (fact == "groups") return r.groups;
    if (fact == "options") return r.options;
    if (fact == "empty_groups") return count([](const OptionGroup& g) { return g.options.empty(); });
    if (fact == "items_with_dangling_group_ref") return dangling();
    if (fact == "max_group_depth") {
      int depth = 0;
      for (const Item& item : in_.menu.items) depth = std::max(depth, index_.depth_of(item.ref));
      return depth;
    }
    if (fact == "nested_options") {
      std::int64_t nested = 0;
      for (const OptionGroup& g : groups) {
        nested += std::count_if(g.options.begin(), g.options.end(), [](const Option& o) { return !o.groups.empty(); });
      }
      return nested;
    }
    return {};
  }
  std::string sum_of_items() const {
    std::int64_t sum = 0;
    for (const Item& item : in_.menu.items) sum += item.price_minor;
    return amount_text({sum, rupee});
  }
  std::string sum_of_options() const {
    std::int64_t sum = 0;
    for (const OptionGroup& group : in_.menu.groups) {
      for (const Option& option : group.options) sum += option.price_minor;
    }
    return amount_text({sum, rupee});
  }
  bool any_repaired(const std::set<std::string>& groups) const {
    return std::any_of(in_.report.losses.begin(), in_.report.losses.end(), [&](const Loss& l) {
      return (l.why == "bounds_changed" || l.why == "empty_group") && groups.count(l.item) != 0;
    });
  }

 private:
  std::int64_t dangling() const {
    std::set<std::string> items;
    for (const Loss& loss : in_.report.losses) {
      if (loss.why == "dangling_group" && index_.find_item(loss.item)) items.insert(loss.item);
    }
    return static_cast<std::int64_t>(items.size());
  }

  const Imported& in_;
  const MenuIndex& index_;
};

void check_ranges(Tally& tally, const Imported& in, const MenuIndex& index, const Json& ranges) {
  const Facts ours(in, index);
  for (const Json& range : ranges) {
    const std::string ref = range.value("ref", "");
    const Item* item = index.find_item(ref);
    tally.expect(item != nullptr, "the dish " + ref + " is there");
    if (item == nullptr) continue;
    if (range["lower"].is_null()) {
      // Nobody could order it as its author wrote it: the import must have said that it changed a bound.
      std::set<std::string> groups;
      reach(item->groups, index, groups);
      tally.expect(ours.any_repaired(groups), "the bounds of " + ref + " were repaired, and that was reported");
      continue;
    }
    tally.equal(engine_price(*item, index, false), cents(range["lower"]), ref + " at its cheapest");
    tally.equal(engine_price(*item, index, true), cents(range["upper"]), ref + " at its dearest");
  }
}

void check_menu(const std::filesystem::path& file, const Json& facts) {
  Tally tally("menus/ondc_fnb_facts/" + file.filename().string());
  const Json source = Json::parse(couvert_data::read(file));
  const auto imported = import_menu(Format::ondc, beckn(source).dump(), options());
  const auto extract = import_menu(Format::ondc, source.dump(), options());
  tally.expect(imported.ok() && extract.ok(), "a catalogue and its extract are read");
  if (!imported || !extract) return;
  tally.expect(imported->menu.items == extract->menu.items && imported->menu.groups == extract->menu.groups &&
                   imported->menu.sections == extract->menu.sections,
               "both forms give one menu");
  const auto index = MenuIndex::build(imported->menu);
  tally.expect(index.ok(), "the imported menu can be published");
  if (!index) return;
  if (facts.is_null()) return tally.dispute("no facts for this file");
  const Facts ours(*imported, *index);
  for (const auto& [fact, expected] : facts.items()) {
    const Json answer = ours.answer(fact);
    if (!answer.is_null()) tally.equal(answer, expected, fact);
  }
  tally.equal(ours.sum_of_items(), cents(facts["sum_item_prices"]), "sum_item_prices");
  tally.equal(ours.sum_of_options(), cents(facts["sum_option_prices"]), "sum_option_prices");
  check_ranges(tally, *imported, *index, facts["item_price_range"]);
}

TEST(SharedMenus, OndcRetailFood_A31) {
  const auto files = couvert_data::files("menus/ondc_fnb_facts", ".json");
  const Json expected = couvert_data::document("expected/ondc_fnb_menus.json");
  if (files.empty()) return couvert_data::say_absent("menus/ondc_fnb_facts");
  ASSERT_TRUE(expected.is_object()) << "expected/ondc_fnb_menus.json is missing or not JSON";
  std::map<std::string, Json> facts;
  for (const Json& menu : expected["menus"]) {
    facts[std::filesystem::path(menu.value("file", "")).filename().string()] = menu;
  }
  for (const auto& file : files) check_menu(file, facts[file.filename().string()]);
}

// ---- quotes ----------------------------------------------------------------------------------------------------------

// Amounts to fourteen digits, so that the noise of binary fractions shows instead of being rounded away.
constexpr int kDigits = 14;

struct Exact {
  std::int64_t value = 0;
  bool exact = true;
  void add(const std::string& text) {
    const auto scaled = exchange::scale_decimal(text, kDigits);
    exact = exact && scaled && scaled->exact;
    if (scaled) value += scaled->value;
  }
};

std::int64_t to_cents(std::int64_t value) { return mul_div(value, 1, 1'000'000'000'000, Rounding::half_up).value(); }

void check_quote(Tally& tally, const Json& quote, const Json& facts) {
  const std::string id = quote.value("id", "");
  std::map<std::string, Exact> kinds;
  Exact total, stated;
  std::int64_t differs = 0;
  for (const Json& line : quote["lines"]) {
    const std::string amount = couvert_data::digits(line["amount"]);
    const std::string type = line.value("type", "");
    total.add(amount);
    kinds[type == "item" || type == "tax" || type == "discount" ? type : "fees"].add(amount);
    if (type != "item" || line["unit"].is_null() || line["qty"].is_null()) continue;
    const auto unit = parse_decimal(couvert_data::digits(line["unit"]), rupee, Rounding::half_up);
    const auto paid = parse_decimal(amount, rupee, Rounding::half_up);
    const auto product = unit ? times(*unit, line["qty"].get<std::int64_t>()) : unit;
    differs += !(product && paid && *product == *paid);
  }
  stated.add(couvert_data::digits(quote["stated_total"]));
  const auto expected = [&](const char* fact) { return cents(facts[fact]); };
  const auto ours = [&](const Exact& sum) { return amount_text({to_cents(sum.value), rupee}); };
  tally.equal(ours(total), expected("sum_of_lines"), id + " sum_of_lines");
  tally.equal(ours(kinds["item"]), expected("items"), id + " items");
  tally.equal(ours(kinds["tax"]), expected("tax"), id + " tax");
  tally.equal(ours(kinds["discount"]), expected("discount"), id + " discount");
  tally.equal(ours(kinds["fees"]), expected("fees"), id + " fees");
  const bool equal = total.exact && stated.exact && total.value == stated.value;
  tally.equal(equal, facts.value("sum_equals_total", false), id + " sum_equals_total");
  tally.equal(differs, facts.value("lines_where_unit_x_qty_differs", 0), id + " lines_where_unit_x_qty_differs");
}

TEST(SharedQuotes, OndcRetailFood) {
  const auto files = couvert_data::files("orders/ondc_quotes", ".jsonl");
  const Json expected = couvert_data::document("expected/ondc_quotes.json");
  if (files.empty()) return couvert_data::say_absent("orders/ondc_quotes");
  ASSERT_TRUE(expected.is_object()) << "expected/ondc_quotes.json is missing or not JSON";
  for (const auto& file : files) {
    Tally tally("orders/ondc_quotes/" + file.filename().string());
    std::istringstream lines(couvert_data::read(file));
    for (std::string text; std::getline(lines, text);) {
      const Json quote = Json::parse(text, nullptr, false);
      if (!quote.is_object()) continue;
      const Json& facts = expected["quotes"];
      const std::string id = quote.value("id", "");
      if (!facts.contains(id)) {
        tally.dispute("no facts for this quote");
      } else {
        check_quote(tally, quote, facts[id]);
      }
    }
  }
}

}  // namespace
}  // namespace couvert

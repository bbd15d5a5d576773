// SPDX-License-Identifier: Apache-2.0
// Real menus of other systems against facts that were computed elsewhere.
#include "couvert/cart.hpp"
#include "couvert/exchange.hpp"
#include "couvert/menu.hpp"
#include "exchange/schemaorg.hpp"
#include "shared_data.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace couvert {
namespace {

using couvert_data::Json;
using couvert_data::Tally;

ImportOptions options() {
  ImportOptions o;
  o.venue = "data";
  o.currency = Currency::parse("EUR").value();
  return o;
}

std::string fact_name(const std::filesystem::path& file) {
  return file.parent_path().filename().string() + "/" + file.filename().string();
}

void add_locales(std::set<std::string>& locales, const LocalizedText& text) {
  for (const auto& [locale, words] : text.by_locale) locales.insert(locale);
}

// What an imported Uber Eats menu says about each fact, by the names that the facts carry.
class UberFacts {
 public:
  UberFacts(const Imported& imported, const MenuIndex& index, const Json& source)
      : in_(imported), menu_(index.menu()), index_(index), source_(source) {
    for (const Section& section : menu_.sections) list(section);
    for (const OptionGroup& group : menu_.groups) {
      for (const Option& option : group.options) options_.insert(option.item);
    }
  }

  // Null where the fact is not one that this suite can compute.
  Json answer(const std::string& fact) const {
    const LossReport& r = in_.report;
    const auto without_id = static_cast<std::int64_t>(losses("item_without_id").size());
    if (fact == "menus") return r.menus;
    if (fact == "categories") return r.sections;
    if (fact == "items") return r.items;
    if (fact == "items_with_id") return static_cast<std::int64_t>(menu_.items.size()) - without_id;
    if (fact == "items_without_id") return without_id;
    if (fact == "modifier_groups") return r.groups;
    if (fact == "modifier_options") return r.options;
    if (fact == "sum_base_prices_minor") return sum_of_prices();
    if (fact == "price_overrides") return overrides();
    if (fact == "items_listed_in_categories") return listed_;
    if (fact == "option_only_items")
      return items([&](const Item& i) { return options_.count(i.ref) && !listed_.count(i.ref); });
    if (fact == "items_neither_listed_nor_option") return idle_items();
    if (fact == "dangling_group_refs") return losses("dangling_group");
    if (fact == "dangling_price_contexts") return losses("dangling_price_context");
    if (fact == "service_periods") return windows().size();
    if (fact == "open_minutes_per_week_if_end_exclusive") return open_minutes();
    if (fact == "languages") return languages();
    return nullptr;
  }

  Json depths(const Json& expected) const {
    Json ours = Json::object();
    for (const auto& [item, depth] : expected.items()) ours[item] = index_.depth_of(item);
    return ours;
  }

  // The ways to order the item whose reference the fact's name stands for.
  Json selections(const std::string& fact) const {
    for (const Item& item : menu_.items) {
      std::string name = item.ref;
      for (char& c : name) c = c == '-' ? '_' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
      if (name != fact) continue;
      const auto all = complete_selections(item.ref, index_, 100'000);
      if (!all || all->truncated || all->selections.empty()) return nullptr;
      Json ours = {{"complete_selections", all->selections.size()}, {"totals", Json::object()}};
      std::set<std::int64_t> totals;
      for (const CompleteSelection& s : all->selections) {
        totals.insert(s.unit_minor);
        Json& count = ours["totals"][std::to_string(s.unit_minor)];
        count = count.is_null() ? 1 : count.get<int>() + 1;
      }
      ours["min_total"] = *totals.begin();
      ours["max_total"] = *totals.rbegin();
      return ours;
    }
    return nullptr;
  }

 private:
  void list(const Section& section) {
    listed_.insert(section.items.begin(), section.items.end());
    for (const Section& inner : section.sections) list(inner);
  }
  std::set<std::string> losses(std::string_view why) const {
    std::set<std::string> details;
    for (const Loss& loss : in_.report.losses) {
      if (loss.why == why) details.insert(loss.detail);
    }
    return details;
  }
  template <class Wanted>
  std::set<std::string> items(Wanted&& wanted) const {
    std::set<std::string> refs;
    for (const Item& item : menu_.items) {
      if (wanted(item)) refs.insert(item.ref);
    }
    return refs;
  }
  // The facts name items by their ids, so the ones without an id are not among them.
  std::set<std::string> idle_items() const {
    const auto made = losses("item_without_id");
    return items([&](const Item& i) { return !options_.count(i.ref) && !listed_.count(i.ref) && !made.count(i.ref); });
  }
  std::int64_t sum_of_prices() const {
    std::int64_t sum = 0;
    for (const Item& item : menu_.items) sum += item.price_minor;
    return sum;
  }
  // Overrides in the source; those that the import could not use must be in its report.
  Json overrides() const {
    std::size_t in_source = 0, used = 0;
    for (const Json& item : source_.value("items", Json::array())) {
      for (const Json& entry : item.value("/price_info/overrides"_json_pointer, Json::array())) {
        ++in_source;
        const std::string context = entry.value("context_value", "");
        const OptionGroup* group = index_.find_group(context);
        if (group == nullptr) continue;
        const auto& all = group->options;
        used += std::any_of(all.begin(), all.end(), [&](const Option& o) {
          return o.ref == item.value("id", "") && o.price_minor == entry.value("price", std::int64_t{-1});
        });
      }
    }
    std::size_t reported = 0;
    for (const Loss& loss : in_.report.losses)
      reported += loss.path.find("/price_info/overrides/") != std::string::npos;
    return used + reported == in_source ? Json(in_source) : Json("used " + std::to_string(used));
  }
  std::vector<WeeklyWindow> windows() const {
    std::vector<WeeklyWindow> all;
    const auto add = [&](const Availability& a) {
      if (a.calendar) all.insert(all.end(), a.calendar->weekly.begin(), a.calendar->weekly.end());
    };
    add(menu_.availability);
    for (const Section& section : menu_.sections) add(section.availability);
    return all;
  }
  std::int64_t open_minutes() const {
    std::int64_t minutes = 0;
    for (const WeeklyWindow& w : windows()) minutes += w.window.close_minute - w.window.open_minute;
    return minutes;
  }
  std::set<std::string> languages() const {
    std::set<std::string> locales;
    add_locales(locales, menu_.name);
    for (const Item& item : menu_.items) {
      add_locales(locales, item.name);
      add_locales(locales, item.description);
    }
    for (const OptionGroup& group : menu_.groups) add_locales(locales, group.name);
    for (const Section& section : menu_.sections) add_locales(locales, section.name);
    return locales;
  }

  const Imported& in_;
  const Menu& menu_;
  const MenuIndex& index_;
  const Json& source_;
  std::set<std::string> listed_, options_;
};

void check_uber(const std::filesystem::path& file, const Json& facts) {
  Tally tally("menus/" + fact_name(file));
  const std::string text = couvert_data::read(file);
  const auto imported = import_menu(Format::ubereats, text, options());
  if (!imported) {
    tally.expect(facts.is_null() && imported.error().code() == Errc::import_format,
                 std::string(imported.error().message()));
    return;
  }
  const auto index = MenuIndex::build(imported->menu);
  tally.expect(index.ok(), "the imported menu can be published");
  if (!index || facts.is_null()) return;
  const Json source = Json::parse(text);
  const UberFacts ours(*imported, *index, source);
  for (const auto& [fact, expected] : facts.items()) {
    if (fact == "max_modifier_depth") {
      tally.equal(ours.depths(expected), expected, fact);
    } else if (expected.is_object() && expected.contains("complete_selections")) {
      tally.equal(ours.selections(fact), expected, fact);
    } else if (const Json answer = ours.answer(fact); !answer.is_null()) {
      tally.equal(answer, expected, fact);
    } else {
      tally.dispute("no such fact here: " + fact);
    }
  }
  const auto dangling = facts.value("dangling_group_refs", Json::array()).size();
  tally.equal(imported->report.dangling_groups, dangling, "distinct dangling groups");
}

TEST(SharedMenus, UberEats) {
  const auto files = couvert_data::files("menus/uber_eats", ".json");
  const Json facts = couvert_data::document("expected/menus.json");
  if (files.empty()) return couvert_data::say_absent("menus/uber_eats");
  ASSERT_TRUE(facts.is_object()) << "expected/menus.json is missing or not JSON";
  for (const auto& file : files) check_uber(file, facts.value(fact_name(file), Json()));
}

// Nodes by type and prices of a document, as the importer's own reading of JSON-LD sees them.
void check_graph(Tally& tally, const std::string& text, const Json& facts) {
  const auto document = exchange::parse_document(text);
  ASSERT_TRUE(document.ok());
  const ImportOptions standard = options();
  exchange::Context context(Format::schemaorg, standard);
  const exchange::Graph graph(document->root, context);
  Json types = Json::object();
  std::multiset<std::pair<std::string, std::string>> prices, expected;
  for (const exchange::Place& node : graph.nodes()) {
    for (const std::string& type : exchange::Graph::types(*node.value)) types[type] = types.value(type, 0) + 1;
    const auto price = exchange::number_text(*graph.value(node, "price").value);
    if (!price) continue;
    const auto code = exchange::number_text(*graph.value(node, "priceCurrency").value).value_or("");
    prices.emplace(*price, code);
    const auto currency = Currency::parse(code);
    if (!currency) continue;
    const auto money = parse_decimal(*price, *currency, Rounding::half_up);
    tally.expect(money.ok(), "the price " + std::string(*price) + " is an amount");
  }
  for (const Json& pair : facts.value("prices", Json::array())) {
    expected.emplace(couvert_data::digits(pair.at(0)), pair.at(1).is_null() ? "" : pair.at(1).get<std::string>());
  }
  tally.equal(types, facts.value("nodes_by_type", Json::object()), "nodes_by_type");
  tally.equal(prices, expected, "prices");
}

/// Nodes that only point at another one: a type and an id, nothing said. They count as nodes, not as dishes.
std::int64_t pointers(const Json& node, const std::string& type) {
  std::int64_t count = 0;
  if (node.is_object() && node.contains("@id") && node.contains("@type")) {
    const Json& types = node["@type"];
    const bool of_type =
        types == type || (types.is_array() && std::find(types.begin(), types.end(), type) != types.end());
    const bool bare = std::all_of(node.items().begin(), node.items().end(),
                                  [](const auto& member) { return !member.key().empty() && member.key()[0] == '@'; });
    count += of_type && bare;
  }
  if (node.is_structured())
    for (const Json& under : node) count += pointers(under, type);
  return count;
}

void check_schemaorg(const std::filesystem::path& file, const Json& facts) {
  Tally tally("menus/" + fact_name(file));
  const std::string text = couvert_data::read(file);
  const auto imported = import_menu(Format::schemaorg, text, options());
  tally.expect(imported.ok(), "a JSON-LD document is read");
  if (!imported) return;
  tally.expect(MenuIndex::build(imported->menu).ok(), "the imported menu can be published");
  for (const Venue& venue : imported->venue) tally.expect(validate(venue).ok(), "the venue is valid");
  if (facts.is_null()) return tally.dispute("no facts for this file");
  check_graph(tally, text, facts);
  const Json types = facts.value("nodes_by_type", Json::object());
  const LossReport& report = imported->report;
  const Json source = Json::parse(text);
  const auto described = [&](const char* type) { return types.value(type, std::int64_t{0}) - pointers(source, type); };
  tally.equal(report.menus, described("Menu"), "menus");
  tally.equal(report.sections, described("MenuSection"), "sections");
  tally.equal(report.items, described("MenuItem"), "items");
  const bool empty = report.menus + report.sections + report.items == 0;
  const auto said =
      std::any_of(report.losses.begin(), report.losses.end(), [](const Loss& l) { return l.why == "no_menu"; });
  tally.equal(said, empty, "a document without a menu says so");
}

TEST(SharedMenus, SchemaOrg) {
  const auto files = couvert_data::files("menus/schema_org", ".json");
  const Json facts = couvert_data::document("expected/menus.json");
  if (files.empty()) return couvert_data::say_absent("menus/schema_org");
  ASSERT_TRUE(facts.is_object()) << "expected/menus.json is missing or not JSON";
  for (const auto& file : files) check_schemaorg(file, facts.value(fact_name(file), Json()));
}

}  // namespace
}  // namespace couvert

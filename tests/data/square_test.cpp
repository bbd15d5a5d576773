// SPDX-License-Identifier: Apache-2.0
// Real Square catalogues, and the versions of one of them, against facts that were computed elsewhere.
#include "couvert/exchange.hpp"
#include "shared_data.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace couvert {
namespace {

using couvert_data::Json;
using couvert_data::Tally;

ImportOptions options() {
  ImportOptions o;
  o.venue = "data";
  o.currency = Currency::parse("USD").value();
  return o;
}

std::set<std::string> losses(const LossReport& report, std::string_view why) {
  std::set<std::string> details;
  for (const Loss& loss : report.losses) {
    if (loss.why == why) details.insert(loss.detail);
  }
  return details;
}

std::vector<std::int64_t> variation_prices(const Menu& menu) {
  std::vector<std::int64_t> prices;
  for (const Item& item : menu.items) {
    for (const Variant& variant : item.variants) prices.push_back(variant.price_minor);
  }
  return prices;
}

std::int64_t sum(const std::vector<std::int64_t>& prices) {
  std::int64_t total = 0;
  for (const std::int64_t price : prices) total += price;
  return total;
}

std::int64_t listed_sections(const std::vector<Section>& sections) {
  auto count = static_cast<std::int64_t>(sections.size());
  for (const Section& section : sections) count += listed_sections(section.sections);
  return count;
}

// What the import says about each fact of a seed, by the name that the fact carries; null where it says nothing.
Json seed_answer(const Imported& in, const std::string& fact) {
  const auto prices = variation_prices(in.menu);
  if (fact == "variations") return prices.size();
  if (fact == "sum_variation_amounts") return sum(prices);
  if (fact == "max_variation_amount")
    return prices.empty() ? Json() : Json(*std::max_element(prices.begin(), prices.end()));
  if (fact == "min_variation_amount")
    return prices.empty() ? Json() : Json(*std::min_element(prices.begin(), prices.end()));
  if (fact == "variations_without_price") return losses(in.report, "price_missing").size();
  if (fact == "items_in_no_category") return losses(in.report, "items_in_no_section");
  if (fact == "dangling_category_refs") return losses(in.report, "dangling_section");
  if (fact == "tax_percentages") {
    Json rates = Json::array();
    for (const TaxRule& rule : in.rules.taxes) {
      std::string text = amount_text({rule.rate.ppm / 100, Currency::parse("EUR").value()});
      while (text.back() == '0') text.pop_back();
      if (text.back() == '.') text.pop_back();
      rates.push_back(text);
    }
    return rates;
  }
  if (fact == "item_tax_refs") {
    return std::count_if(in.menu.items.begin(), in.menu.items.end(),
                         [](const Item& i) { return !i.tax_class.empty(); });
  }
  if (fact == "currencies") {
    const bool made_up = !losses(in.report, "currency_placeholder").empty();
    return Json::array({made_up ? "CURRENCY" : std::string(in.menu.currency.code())});
  }
  return {};
}

void check_seed(const std::filesystem::path& file, const Json& facts) {
  Tally tally("menus/square/" + file.filename().string());
  const auto imported = import_menu(Format::square, couvert_data::read(file), options());
  tally.expect(imported.ok(), "a catalogue is read");
  if (!imported) return;
  tally.expect(MenuIndex::build(imported->menu).ok(), "the imported menu can be published");
  if (facts.is_null()) return tally.dispute("no facts for this file");
  const Json types = facts.value("by_type", Json::object());
  tally.equal(imported->report.items, types.value("ITEM", std::int64_t{0}), "items");
  tally.equal(imported->report.sections, types.value("CATEGORY", std::int64_t{0}), "categories");
  tally.equal(imported->report.groups, types.value("MODIFIER_LIST", std::int64_t{0}), "modifier lists");
  for (const auto& [fact, expected] : facts.items()) {
    const Json answer = seed_answer(*imported, fact);
    if (!answer.is_null()) tally.equal(answer, expected, fact);
  }
}

TEST(SharedMenus, SquareSeeds_A31) {
  const auto files = couvert_data::files("menus/square", ".json");
  const Json facts = couvert_data::document("expected/menus.json");
  if (files.empty()) return couvert_data::say_absent("menus/square");
  ASSERT_TRUE(facts.is_object()) << "expected/menus.json is missing or not JSON";
  for (const auto& file : files) check_seed(file, facts.value("square/" + file.filename().string(), Json()));
}

Json version_answer(const Imported& in, const std::string& fact) {
  const LossReport& r = in.report;
  const auto prices = variation_prices(in.menu);
  if (fact == "items") return r.items;
  if (fact == "categories") return r.sections;
  if (fact == "modifier_lists") return r.groups;
  if (fact == "modifiers_in_lists") return r.options;
  if (fact == "variations_in_items") return prices.size();
  if (fact == "sum_variation_amounts") return sum(prices);
  if (fact == "max_variation_amount") return *std::max_element(prices.begin(), prices.end());
  if (fact == "variations_without_price") return losses(r, "price_missing").size();
  if (fact == "sum_modifier_amounts") {
    std::int64_t total = 0;
    for (const OptionGroup& group : in.menu.groups) {
      for (const Option& option : group.options) total += option.price_minor;
    }
    return total;
  }
  if (fact == "item_to_list_refs") {
    std::size_t links = 0;
    for (const Item& item : in.menu.items) links += item.groups.size();
    return links;
  }
  if (fact == "dangling_list_refs") return r.dangling_groups;
  if (fact == "dangling_category_refs") return losses(r, "dangling_section").size();
  if (fact == "items_without_category") return losses(r, "items_in_no_section").size();
  if (fact == "currency_present") return losses(r, "currency_assumed").empty();
  if (fact == "items_without_variations") {
    return std::count_if(in.menu.items.begin(), in.menu.items.end(), [](const Item& i) { return i.variants.empty(); });
  }
  return {};
}

// A section as its author wrote it: what lists it and what it lists stand with the items.
void collect(const std::vector<Section>& sections, std::map<std::string, Section>& out) {
  for (const Section& section : sections) {
    Section own = section;
    own.items.clear();
    own.sections.clear();
    out.emplace(section.ref, std::move(own));
    collect(section.sections, out);
  }
}

template <class Entity>
Json difference(const std::map<std::string, Entity>& before, const std::map<std::string, Entity>& after) {
  Json out = {{"added", Json::array()}, {"removed", Json::array()}, {"changed", Json::array()}};
  for (const auto& [ref, entity] : after) {
    const auto old = before.find(ref);
    if (old == before.end()) {
      out["added"].push_back(ref);
    } else if (!(old->second == entity)) {
      out["changed"].push_back(ref);
    }
  }
  for (const auto& [ref, entity] : before) {
    if (!after.count(ref)) out["removed"].push_back(ref);
  }
  return out;
}

template <class Entity>
std::map<std::string, Entity> by_ref(const std::vector<Entity>& entities) {
  std::map<std::string, Entity> out;
  for (const Entity& entity : entities) out.emplace(entity.ref, entity);
  return out;
}

Json sorted(Json changes) {
  for (auto& [kind, refs] : changes.items()) std::sort(refs.begin(), refs.end());
  return changes;
}

void check_difference(const Menu& before, const Menu& after, const Json& facts) {
  Tally tally("menus/square/normal_icecream to " + std::filesystem::path(facts.value("to", "")).filename().string());
  std::map<std::string, Section> old_sections, new_sections;
  collect(before.sections, old_sections);
  collect(after.sections, new_sections);
  tally.equal(difference(old_sections, new_sections), sorted(facts["categories"]), "categories");
  tally.equal(difference(by_ref(before.items), by_ref(after.items)), sorted(facts["items"]), "items");
  tally.equal(difference(by_ref(before.groups), by_ref(after.groups)), sorted(facts["modifier_lists"]),
              "modifier lists");
}

// Ids stay what they are from upload to upload, so that the difference of two imports is the difference of the files.
TEST(SharedMenus, SquareVersions_A31) {
  const auto files = couvert_data::files("menus/square/normal_icecream", ".json");
  const Json facts = couvert_data::document("expected/square_normal_icecream.json");
  if (files.empty()) return couvert_data::say_absent("menus/square/normal_icecream");
  ASSERT_TRUE(facts.is_object()) << "expected/square_normal_icecream.json is missing or not JSON";
  std::map<std::string, Menu> menus;
  for (const auto& file : files) {
    const std::string name = file.filename().string();
    Tally tally("menus/square/normal_icecream/" + name);
    const auto imported = import_menu(Format::square, couvert_data::read(file), options());
    tally.expect(imported.ok(), "a catalogue is read");
    if (!imported) continue;
    tally.expect(MenuIndex::build(imported->menu).ok(), "the imported menu can be published");
    const Json& versions = facts["versions"];
    const auto version = std::find_if(versions.begin(), versions.end(), [&](const Json& v) {
      return std::filesystem::path(v.value("file", "")).filename() == name;
    });
    if (version == versions.end()) {
      tally.dispute("no facts for this file");
    } else {
      for (const auto& [fact, expected] : version->items()) {
        const Json answer = version_answer(*imported, fact);
        if (!answer.is_null()) tally.equal(answer, expected, fact);
      }
    }
    menus.emplace(name, std::move(imported->menu));
  }
  for (const Json& change : facts["diffs"]) {
    const auto before = menus.find(std::filesystem::path(change.value("from", "")).filename());
    const auto after = menus.find(std::filesystem::path(change.value("to", "")).filename());
    if (before != menus.end() && after != menus.end()) check_difference(before->second, after->second, change);
  }
}

}  // namespace
}  // namespace couvert

// SPDX-License-Identifier: Apache-2.0
// Real Just Eat menus against facts that were computed elsewhere, and every other document of that interface as a menu.
#include "couvert/exchange.hpp"
#include "fuzz/exchange_invariant.hpp"
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
  o.currency = Currency::parse("GBP").value();
  return o;
}

bool serves_items(const OptionGroup& group) {
  return std::any_of(group.options.begin(), group.options.end(), [](const Option& o) { return !o.item.empty(); });
}

class Facts {
 public:
  explicit Facts(const Imported& imported) : in_(imported), menu_(imported.menu) {
    for (const Item& item : menu_.items) {
      for (const Variant& variant : item.variants) {
        ++variants_;
        sum_ += variant.price_minor;
      }
    }
  }

  // Null where the fact is not one that this suite can compute.
  Json answer(const std::string& fact) const {
    if (fact == "items") return in_.report.items;
    if (fact == "categories") return in_.report.sections;
    if (fact == "variations") return variants_;
    if (fact == "sum_base_prices_minor") return sum_;
    if (fact == "modifier_groups") return groups(false, [](const OptionGroup&) { return 1; });
    if (fact == "deal_groups") return groups(true, [](const OptionGroup&) { return 1; });
    if (fact == "modifiers") return groups(false, [](const OptionGroup& g) { return g.options.size(); });
    if (fact == "deal_item_variations") return groups(true, [](const OptionGroup& g) { return g.options.size(); });
    if (fact == "sum_modifier_additions_minor") return groups(false, additions);
    if (fact == "sum_deal_additions_minor") return groups(true, additions);
    if (fact == "required_groups") return groups(false, [](const OptionGroup& g) { return g.min_quantity > 0; });
    if (fact == "distinct_modifier_group_ids") return groups(false, [](const OptionGroup&) { return 1; }) - renamed();
    if (fact == "modifiers_with_min_above_zero") return count("option_minimum_as_default");
    if (fact == "dangling_deal_variations") return details("dangling_option");
    if (fact == "duplicate_variation_ids") return details("duplicate_id");
    if (fact == "category_items_not_in_menu") return details("dangling_item");
    if (fact == "modifier_group_refs_not_found") return details("dangling_group");
    if (fact == "items_in_no_category") return items("item_in_no_section");
    if (fact == "currency") return std::string(menu_.currency.code());
    return {};
  }
  std::set<std::string> details(std::string_view why) const {
    std::set<std::string> out;
    for (const Loss& loss : in_.report.losses) {
      if (loss.why == why) out.insert(loss.detail);
    }
    return out;
  }

 private:
  static std::int64_t additions(const OptionGroup& group) {
    std::int64_t sum = 0;
    for (const Option& option : group.options) sum += option.price_minor;
    return sum;
  }
  template <class Measure>
  std::int64_t groups(bool deals, Measure&& measure) const {
    std::int64_t sum = 0;
    for (const OptionGroup& group : menu_.groups) {
      if (serves_items(group) == deals) sum += static_cast<std::int64_t>(measure(group));
    }
    return sum;
  }
  std::int64_t renamed() const { return static_cast<std::int64_t>(details("group_renamed").size()); }
  std::int64_t count(std::string_view why) const {
    return std::count_if(in_.report.losses.begin(), in_.report.losses.end(),
                         [&](const Loss& l) { return l.why == why; });
  }
  std::set<std::string> items(std::string_view why) const {
    std::set<std::string> out;
    for (const Loss& loss : in_.report.losses) {
      if (loss.why == why) out.insert(loss.item);
    }
    return out;
  }

  const Imported& in_;
  const Menu& menu_;
  std::int64_t variants_ = 0, sum_ = 0;
};

// Availabilities are named far more often than they are missing: the report lists each missing one once.
void check_availabilities(Tally& tally, const Facts& ours, const Json& facts) {
  const std::int64_t defined = facts.value("availabilities_defined", std::int64_t{0});
  if (defined != 0) return tally.dispute("which of the availabilities are missing is not among the facts");
  tally.equal(ours.details("dangling_availability"), facts.value("availability_refs", Json::array()),
              "availability_refs");
}

void check_menu(const std::filesystem::path& file, const Json& facts) {
  Tally tally("menus/just_eat/" + file.filename().string());
  const auto imported = import_menu(Format::justeat, couvert_data::read(file), options());
  tally.expect(imported.ok(), "a menu is read");
  if (!imported) return;
  tally.expect(MenuIndex::build(imported->menu).ok(), "the imported menu can be published");
  if (facts.is_null()) return tally.dispute("no facts for this file");
  const Facts ours(*imported);
  for (const auto& [fact, expected] : facts.items()) {
    const Json answer = ours.answer(fact);
    if (!answer.is_null()) tally.equal(answer, expected, fact);
  }
  // Variations that only deals may serve are not sold alone.
  std::int64_t deal_only = 0;
  for (const Json& item : Json::parse(couvert_data::read(file)).value("items", Json::array())) {
    for (const Json& v : item.value("variations", Json::array())) deal_only += v.value("dealOnly", false);
  }
  std::int64_t not_alone = 0;
  for (const Item& item : imported->menu.items) {
    for (const Variant& v : item.variants) not_alone += !v.sold_alone;
  }
  tally.equal(not_alone, facts.value("deal_only_variations", deal_only), "deal_only_variations");
  check_availabilities(tally, ours, facts);
}

TEST(SharedMenus, JustEat_A31) {
  const auto files = couvert_data::files("menus/just_eat", ".json");
  const Json facts = couvert_data::document("expected/menus.json");
  if (files.empty()) return couvert_data::say_absent("menus/just_eat");
  ASSERT_TRUE(facts.is_object()) << "expected/menus.json is missing or not JSON";
  for (const auto& file : files) check_menu(file, facts.value("just_eat/" + file.filename().string(), Json()));
}

// Each body of the interface by itself, and in every list of a menu: an error with a code, or a menu that holds.
TEST(SharedMenus, JustEatDefinitions_A31) {
  const Json examples = couvert_data::document("orders/just_eat/definition_examples.json");
  if (!examples.is_object()) return couvert_data::say_absent("orders/just_eat/definition_examples.json");
  Tally tally("orders/just_eat/definition_examples.json");
  for (const auto& [name, body] : examples.items()) {
    const auto alone = import_menu(Format::justeat, body.dump(), options());
    tally.expect(alone.ok() || alone.error().code() == Errc::import_format, name + " alone");
    couvert_fuzz::check_import(Format::justeat, body.dump());
    for (const char* list : {"items", "categories", "availabilities"}) {
      Json menu = {{"currency", "GBP"}, {"items", Json::array({{{"id", "i"}, {"variations", Json::array()}}})}};
      menu[list] = Json::array({body, body});
      couvert_fuzz::check_import(Format::justeat, menu.dump());
      const auto in_menu = import_menu(Format::justeat, menu.dump(), options());
      tally.expect(in_menu.ok() || in_menu.error().code() == Errc::import_format, name + " in " + list);
    }
  }
}

}  // namespace
}  // namespace couvert

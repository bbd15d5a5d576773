// SPDX-License-Identifier: Apache-2.0
// Out and in again: what both sides hold comes back equal, the rest is named in the report of the export.
#include "couvert/codec.hpp"
#include "couvert/limits.hpp"
#include "exchange_support.hpp"
#include "menus.hpp"

#include <gtest/gtest.h>

#include <random>

namespace couvert {
namespace {

using namespace test;

Venue venue() {
  Venue v;
  v.id = "chez-test";
  v.name = "Chez Test";
  v.currency = currency();
  return v;
}

Exported exported(Format format, const Menu& menu, const Venue& of = venue(), const PriceRules& rules = {}) {
  const auto index = MenuIndex::build(menu);
  EXPECT_TRUE(index.ok()) << (index.ok() ? "" : index.error().details_json());
  return export_menu(format, *index, of, rules).value();
}

class Random {
 public:
  explicit Random(std::uint32_t seed) : engine_(seed) {}
  int below(int n) { return static_cast<int>(engine_() % static_cast<std::uint32_t>(n)); }
  bool one_in(int n) { return below(n) == 0; }

 private:
  std::mt19937 engine_;
};

LocalizedText words(Random& random, const std::string& stem) {
  static const char* kTails[] = {"", " à l'ancienne", " \"maison\"", " <b>", " 海", " \xf0\x9f\x8d\x95"};
  LocalizedText text;
  const int languages = 1 + random.below(3);
  static const char* kTags[] = {"default", "fr", "en_gb"};
  for (int i = 0; i < languages; ++i) text.by_locale.emplace_back(kTags[i], stem + kTails[random.below(6)]);
  return text;
}

std::string ref(Random& random, const std::string& kind, int n) {
  static const char* kStems[] = {"", "é/", "a b ", "#~1", "%20"};
  return kStems[random.below(5)] + kind + std::to_string(n);
}

// Menus of the form that both formats hold: groups link to later groups only, so that they make no circle.
Menu random_menu(Random& random, Format format) {
  Menu menu;
  menu.ref = "menu";
  menu.venue = "chez-test";
  menu.currency = currency();
  menu.name = words(random, "Carte");
  const int items = 1 + random.below(8), groups = random.below(5);
  for (int i = 0; i < items; ++i) {
    Item item;
    item.ref = ref(random, "item", i);
    item.name = words(random, "Plat");
    if (random.one_in(2)) item.description = words(random, "Texte");
    item.price_minor = random.below(5000);
    if (random.one_in(3)) item.diets.push_back(random.one_in(2) ? "vegan" : "halal");
    if (random.one_in(3)) item.images.push_back({"https://example.org/" + std::to_string(i) + ".jpg", 0, 0});
    menu.items.push_back(std::move(item));
  }
  for (int g = groups; g-- > 0;) {
    OptionGroup group;
    group.ref = ref(random, "group", g);
    group.name = words(random, "Choix");
    const int options = 1 + random.below(4);
    for (int o = 0; o < options; ++o) {
      Option option;
      option.name = words(random, "Option");
      option.price_minor = random.below(300);
      for (const OptionGroup& later : menu.groups) {
        if (random.one_in(4)) option.groups.push_back(later.ref);
      }
      option.ref = ref(random, "option" + std::to_string(g) + "-", o);
      group.options.push_back(std::move(option));
    }
    menu.groups.push_back(std::move(group));
  }
  for (Item& item : menu.items) {
    for (const OptionGroup& group : menu.groups) {
      if (random.one_in(3)) item.groups.push_back(group.ref);
    }
  }
  const int sections = 1 + random.below(3);
  for (int s = 0; s < sections; ++s) {
    Section section;
    section.ref = ref(random, "section", s);
    section.name = words(random, "Partie");
    if (random.one_in(2)) section.description = words(random, "Note");
    menu.sections.push_back(std::move(section));
  }
  for (const Item& item : menu.items)
    menu.sections[static_cast<std::size_t>(random.below(sections))].items.push_back(item.ref);
  if (format == Format::schemaorg && random.one_in(2)) {
    Section inner;
    inner.ref = "inner";
    inner.name = words(random, "Dedans");
    inner.items.push_back(menu.items[0].ref);
    menu.sections[0].sections.push_back(std::move(inner));
  }
  return menu;
}

// What the whole model adds and the format holds: bounds on different options, bounds under one item, what is free and
// refunded, energy, deposits.
void deepen(Random& random, Menu& menu) {
  for (OptionGroup& group : menu.groups) {
    const auto kinds = static_cast<std::int32_t>(group.options.size());
    if (random.one_in(3)) group.max_distinct = 1 + random.below(kinds);
    if (random.one_in(3) && group.min_quantity > 0) group.min_distinct = 1;
    for (Option& option : group.options) {
      if (random.one_in(4)) option.free_quantity = 1 + random.below(2);
      if (random.one_in(4)) option.refund_under = 1;
    }
  }
  for (Item& item : menu.items) {
    if (random.one_in(3)) item.nutrition = {{Nutrient::energy, 100, 100 + random.below(500)}};
    if (random.one_in(5)) item.tags = {"alcohol"};
    if (random.one_in(4)) {
      Container bottle;
      bottle.price_minor = 8 + random.below(2);
      bottle.ref = "deposit-" + std::to_string(bottle.price_minor);
      bottle.name = LocalizedText("Deposit");
      bottle.deposit = true;
      item.containers = {{bottle.ref, 1}};
      if (std::find(menu.containers.begin(), menu.containers.end(), bottle) == menu.containers.end())
        menu.containers.push_back(bottle);
    }
    for (const Ref& ref : item.groups) {
      const OptionGroup& group = *find_group(menu, ref);
      if (!random.one_in(3)) continue;
      GroupOverride change;
      change.group = ref;
      change.free_quantity = group.free_quantity + 1;
      if (random.one_in(2)) change.max_quantity = *group.max_quantity + 2;
      if (random.one_in(2) && group.min_quantity == 1) change.min_quantity = 0;
      item.group_overrides.push_back(change);
    }
  }
  for (OptionGroup& group : menu.groups) {
    for (Option& option : group.options) option.containers = find_item(menu, option.item)->containers;
  }
}

// Uber Eats: each option is served by an item of the same name, sold only so, with what groups can say on top.
void make_options_items(Random& random, Menu& menu, PriceRules& rules) {
  for (OptionGroup& group : menu.groups) {
    group.max_quantity = 1 + random.below(4);
    group.min_quantity = random.below(2);
    if (random.one_in(3)) group.free_quantity = 1;
    for (Option& option : group.options) {
      Item item;
      item.ref = option.item = option.ref;
      item.name = option.name;
      item.price_minor = random.one_in(2) ? option.price_minor : random.below(300);
      item.sold_alone = false;
      if (random.one_in(3)) item.groups = option.groups;
      if (random.one_in(3)) option.max_quantity = 1 + random.below(3);
      if (random.one_in(4))
        option.availability.suspended_until = Instant{1'900'000'000'000'000 + random.below(9) * 1'000'000LL};
      menu.items.push_back(std::move(item));
    }
  }
  rules.taxes = {{"vat-5.5", "vat-5.5", {}, {55'000}, true, {}, {}},
                 {"added-8.875", "added-8.875", {}, {88'750}, false, {}, {}}};
  bool used[2] = {false, false};
  for (Item& item : menu.items) {
    const int n = random.below(3);
    if (n < 2) item.tax_class = rules.taxes[static_cast<std::size_t>(n)].ref;
    if (n < 2) used[n] = true;
    if (random.one_in(4)) item.max_quantity = 1 + random.below(9);
    if (!random.one_in(4) || !item.sold_alone) continue;
    item.availability.calendar.emplace().weekly = {{1, {600, 840}}, {5, {1080, 1320}}};
    if (random.one_in(2)) item.availability.calendar->until = make_date(2031, 2, 3);
  }
  if (!used[1]) rules.taxes.pop_back();
  if (!used[0]) rules.taxes.erase(rules.taxes.begin());
  // A cap of one option must not make the group's minimum impossible, and the item's own cap is the option's.
  for (OptionGroup& group : menu.groups) {
    for (Option& option : group.options) {
      const Item& item = *find_item(menu, option.item);
      if (!option.max_quantity) option.max_quantity = item.max_quantity;
      option.tax_class = item.tax_class;
    }
  }
  deepen(random, menu);
}

TEST(RoundTrip, SchemaOrg_A31) {
  for (std::uint32_t seed = 1; seed <= 300; ++seed) {
    Random random(seed);
    Menu menu = random_menu(random, Format::schemaorg);
    const Exported out = exported(Format::schemaorg, menu);
    const Imported in = imported(Format::schemaorg, out.text);
    // Groups come back in the order in which they are met, those that nothing opens not at all.
    std::erase_if(menu.groups, [&](const OptionGroup& g) { return find_group(in.menu, g.ref) == nullptr; });
    const auto unused = count_losses(out.report, "group_unused");
    EXPECT_EQ(out.report.groups, static_cast<std::int64_t>(menu.groups.size()) + unused) << seed;
    Menu back = in.menu;
    const auto by_ref = [](const auto& a, const auto& b) { return a.ref < b.ref; };
    for (Menu* m : {&menu, &back}) {
      std::sort(m->groups.begin(), m->groups.end(), by_ref);
      std::sort(m->items.begin(), m->items.end(), by_ref);
    }
    ASSERT_EQ(to_json(back), to_json(menu)) << "seed " << seed;
    for (const Item& item : menu.items) EXPECT_TRUE(is_exact(out.report, item.ref)) << seed << item.ref;
  }
}

TEST(RoundTrip, UberEats_A31) {
  for (std::uint32_t seed = 1; seed <= 300; ++seed) {
    Random random(seed);
    Menu menu = random_menu(random, Format::ubereats);
    PriceRules rules;
    make_options_items(random, menu, rules);
    menu.availability.calendar.emplace().weekly = {{2, {0, 1439}}, {7, {690, 1380}}};
    const Exported out = exported(Format::ubereats, menu, venue(), rules);
    const Imported in = imported(Format::ubereats, out.text);
    ASSERT_EQ(to_json(in.menu), to_json(menu)) << "seed " << seed;
    for (const TaxRule& rule : rules.taxes) {
      EXPECT_NE(std::find(in.rules.taxes.begin(), in.rules.taxes.end(), rule), in.rules.taxes.end()) << seed;
    }
    EXPECT_EQ(in.rules.taxes.size(), rules.taxes.size()) << seed;
    for (const Item& item : menu.items) EXPECT_TRUE(is_exact(out.report, item.ref)) << seed << item.ref;
  }
}

// What neither the one nor the other holds.
Menu rich_menu() {
  Menu menu;
  menu.ref = "riche";
  menu.venue = "chez-test";
  menu.currency = currency();
  menu.availability.calendar.emplace().weekly = {{1, {1200, 1560}}, {2, {0, 1440}}};
  menu.availability.calendar->exceptions = {{make_date(2030, 12, 25), {}}};
  Item pizza = item("pizza", 0, {"moities"}, "food");
  pizza.variants = {variant("33", 1200), variant("40", 1600)};
  pizza.allergens = {{Allergen::gluten, Presence::contains}};
  pizza.diets = {"Vegan", "raw"};
  pizza.images = {{"a", 1, 2}, {"b", 0, 0}};
  pizza.max_quantity = 9;
  Item hidden = item("secret", 100);
  hidden.sold_alone = false;
  menu.items = {pizza, hidden, item("ailleurs", 5)};
  OptionGroup halves = group("moities", 1, 2, {option("reine", 300), option("chorizo", -100)});
  halves.price_method = PriceMethod::max;
  halves.free_quantity = 1;
  halves.options[0].default_quantity = 1;
  halves.options[0].allergens = {{Allergen::milk, Presence::may_contain}};
  menu.groups = {halves};
  Section inner;
  inner.ref = "in";
  inner.name = LocalizedText("In");
  inner.items = {"pizza", "secret"};
  inner.availability.suspended_until = Instant{1};
  Section outer = inner;
  outer.ref = "out";
  outer.items = {"pizza"};
  outer.sections = {inner};
  menu.sections = {outer};
  return menu;
}

PriceRules rich_rules() {
  PriceRules rules;
  rules.taxes = {{"fr-10", "food", {Fulfilment::delivery}, {100'000}, true, {}, {}},
                 {"fr-5", "food", {}, {55'000}, true, {}, {}}};
  rules.fees.resize(1);
  rules.promotions.resize(2);
  return rules;
}

TEST(ExportUberEats, NamesWhatItCannotHold) {
  const Exported out = exported(Format::ubereats, rich_menu(), venue(), rich_rules());
  EXPECT_EQ(
      reasons(out.report),
      (std::vector<std::string>{
          "allergens_not_held", "calendar_exceptions_not_held", "currency_not_held", "diet_case_not_held",
          "fees_not_held", "images_not_held", "item_in_no_section", "item_not_sold_alone", "midnight_as_2359",
          "option_becomes_item", "price_method_not_held", "promotions_not_held", "section_availability_not_held",
          "section_nesting_lost", "tax_by_condition_not_held", "tax_class_name_not_held", "variants_become_group"}));
  const Imported in = imported(Format::ubereats, out.text);
  EXPECT_EQ(in.menu.items.size(), 7u);
  const OptionGroup* sizes = find_group(in.menu, "pizza/variants");
  ASSERT_NE(sizes, nullptr);
  EXPECT_EQ(sizes->min_quantity, 1);
  EXPECT_EQ(sizes->options[1].price_minor, 1600);
  EXPECT_EQ(find_item(in.menu, "pizza")->tax_class, "vat-10");
  EXPECT_FALSE(find_item(in.menu, "secret")->sold_alone);
}

TEST(ExportSchemaOrg, NamesWhatItCannotHold) {
  Venue of = venue();
  of.offers.resize(1);
  of.zones.resize(1);
  const Exported out = exported(Format::schemaorg, rich_menu(), of, rich_rules());
  EXPECT_EQ(reasons(out.report),
            (std::vector<std::string>{
                "allergens_not_held", "default_not_held", "delivery_zones_not_held", "diet_not_held", "fees_not_held",
                "free_quantity_not_held", "fulfilments_not_held", "item_in_no_section", "menu_availability_not_held",
                "negative_price_not_held", "option_bounds_not_held", "price_left_out", "price_method_not_held",
                "promotions_not_held", "section_availability_not_held", "tax_not_held"}));
  const Imported in = imported(Format::schemaorg, out.text);
  EXPECT_EQ(in.menu.items.size(), 2u);
  EXPECT_EQ(find_item(in.menu, "pizza")->variants.size(), 2u);
  EXPECT_FALSE(find_item(in.menu, "secret")->sold_alone);
}

TEST(ExportSchemaOrg, TheVenueComesBack) {
  Venue of = venue();
  of.description.set("fr", "Face au port");
  of.phone = "+33298000000";
  of.tags = {"Breton"};
  of.image = "https://example.org/v.jpg";
  of.address = {"1 quai", "29900", "Concarneau", "FR"};
  of.position = {478'731'000, -39'184'005};
  of.hours.emplace().weekly = {{1, {0, 1440}}, {2, {1080, 1560}}, {3, {600, 1440}}};
  of.hours->exceptions = {{make_date(2030, 12, 25), {}}, {make_date(2030, 12, 31), {{600, 720}, {1200, 1500}}}};
  Menu menu = rich_menu();
  menu.groups.clear();
  for (Item& i : menu.items) i.groups.clear();
  const Imported in = imported(Format::schemaorg, exported(Format::schemaorg, menu, of).text);
  ASSERT_EQ(in.venue.size(), 1u);
  EXPECT_EQ(in.venue[0], of);
}

TEST(ExportFormats, NamesAreReadAndWritten) {
  for (const Format format : {Format::schemaorg, Format::ubereats}) {
    EXPECT_EQ(parse_format(format_name(format)).value(), format);
  }
  EXPECT_EQ(parse_format("deliveroo").error().code(), Errc::invalid_argument);
}

TEST(ExportFormats, TheDeepestMenuCanBeReadBack) {
  for (const Format format : {Format::schemaorg, Format::ubereats}) {
    Menu menu;
    menu.ref = "deep";
    menu.venue = "chez-test";
    menu.currency = currency();
    menu.items = {item("a", 100, {"g0"})};
    for (int i = 0; i < limits::option_depth; ++i) {
      std::vector<Ref> next;
      if (i + 1 < limits::option_depth) next = {"g" + std::to_string(i + 1)};
      menu.groups.push_back(group("g" + std::to_string(i), 0, {}, {option("o" + std::to_string(i), 1, next)}));
      menu.groups.back().options[0].name.set("fr", "O");
    }
    Section section;
    section.ref = "s0";
    section.name = LocalizedText("S");
    section.items = {"a"};
    for (int i = 1; i < limits::section_depth; ++i) {
      Section outer;
      outer.ref = "s" + std::to_string(i);
      outer.name = section.name;
      outer.sections = {section};
      section = outer;
    }
    menu.sections = {section};
    const Imported in = imported(format, exported(format, menu).text);
    const auto index = MenuIndex::build(in.menu);
    ASSERT_TRUE(index.ok());
    EXPECT_EQ(index->depth_of("a"), limits::option_depth) << format_name(format);
  }
}

}  // namespace
}  // namespace couvert

// SPDX-License-Identifier: Apache-2.0
// Writes a HubRise catalogue: items as products with skus, set menus as deals, price books as overrides.
#include "exchange/hubrise.hpp"
#include "exchange/json_writer.hpp"
#include "exchange/read.hpp"
#include "exchange/reporter.hpp"
#include "exchange/ubereats.hpp"

#include <algorithm>
#include <cstdio>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace exchange {
namespace {

using namespace hubrise;
using std::size_t;

std::string clock_text(std::int32_t minute) {
  char text[8];
  std::snprintf(text, sizeof text, "%02d:%02d", minute / 60 % 24, minute % 60);
  return text;
}

class CatalogueWriter {
 public:
  CatalogueWriter(const MenuIndex& index, const Venue& venue, const PriceRules& rules)
      : index_(index), menu_(index.menu()), venue_(venue), rules_(rules), report_(Format::hubrise) {}

  Exported run() {
    collect();
    w_.begin_object().member("name", words(menu_.name, {}, {}, false)).key("data").begin_object();
    write_variants();
    w_.key("categories").begin_array();
    for (size_t i = 0; i < menu_.sections.size(); ++i)
      write_category(menu_.sections[i], {}, "/sections/" + std::to_string(i));
    w_.end().key("products").begin_array();
    for (const Item& item : menu_.items) write_product(item);
    w_.end().key("option_lists").begin_array();
    for (const OptionGroup& group : menu_.groups) write_option_list(group);
    w_.end().key("deals").begin_array();
    for (const Item& item : menu_.items) write_deal(item);
    w_.end();
    write_discounts();
    write_charges();
    w_.end().end();
    report_document();
    Exported out;
    out.report = report_.finish(menu_, paths_);
    out.text = w_.take() + "\n";
    return out;
  }

 private:
  void lose(std::string_view ref, std::string_view path, std::string_view why, std::string_view detail = {}) {
    report_.loss(LossKind::impossible, ref, path, why, detail);
  }
  void lose_item(const Item& item, LossKind kind, std::string_view why, std::string_view detail = {}) {
    report_.item_loss(kind, item.ref, paths_[item.ref], why, detail);
  }
  void say(std::string_view ref, std::string_view path, bool item, LossKind kind, std::string_view why,
           std::string_view detail = {}) {
    if (item) report_.taint(ref);
    report_.loss(kind, ref, path, why, detail);
  }

  // ---- what is where ------------------------------------------------------------------------------

  void collect() {
    LossReport& counts = report_.counts();
    counts.menus = 1;
    counts.items = static_cast<std::int64_t>(menu_.items.size());
    counts.groups = static_cast<std::int64_t>(menu_.groups.size());
    std::unordered_set<std::string_view> slots, lists;
    for (size_t i = 0; i < menu_.items.size(); ++i) {
      const Item& item = menu_.items[i];
      paths_[item.ref] = "/items/" + std::to_string(i);
      order_.emplace(item.ref, i);
      for (const Ref& ref : item.groups) (item.combo ? slots : lists).insert(ref);
      for (const Variant& variant : item.variants) lists.insert(variant.groups.begin(), variant.groups.end());
    }
    for (const OptionGroup& group : menu_.groups) {
      counts.options += static_cast<std::int64_t>(group.options.size());
      for (const Option& option : group.options) {
        if (!slots.count(group.ref) || lists.count(group.ref)) lists.insert(option.groups.begin(), option.groups.end());
      }
    }
    for (const std::string_view ref : slots) {
      if (!lists.count(ref)) slots_.emplace(ref);
    }
    number_sections(menu_.sections);
  }

  void number_sections(const std::vector<Section>& sections) {
    for (const Section& section : sections) {
      std::int64_t last = -1;
      for (const Ref& ref : section.items) {
        const Item& item = *index_.find_item(ref);
        if (!category_.emplace(ref, section.ref).second)
          lose_item(item, LossKind::impossible, "second_section_not_held", section.ref);
        // Products come before deals, each in the order of the menu.
        const auto place = static_cast<std::int64_t>(order_.at(ref) + (item.combo ? menu_.items.size() : 0));
        if (place < last) lose(section.ref, {}, "item_order_not_held", ref);
        last = place;
      }
      number_sections(section.sections);
    }
  }

  // ---- small values -------------------------------------------------------------------------------

  std::string words(const LocalizedText& texts, std::string_view ref, std::string_view path, bool item) {
    if (texts.by_locale.size() > 1 || (!texts.empty() && texts.by_locale[0].first != "default")) {
      say(ref, path, item, LossKind::impossible, "languages_not_held", std::to_string(texts.by_locale.size()));
    }
    return std::string(texts.get(menu_.default_locale));
  }
  std::string name_of(const LocalizedText& texts, const std::string& ref, std::string_view path, bool item) {
    return words(texts.empty() ? LocalizedText(ref) : texts, ref, path, item);
  }
  void money(std::string_view key, std::int64_t minor) { w_.member(key, money_text(minor, menu_.currency)); }

  void write_mask(const Mask& mask) {
    if (!mask.days.empty()) w_.member("dow", mask.days);
    if (mask.open_minute) w_.member("start_time", clock_text(*mask.open_minute));
    if (mask.close_minute) w_.member("end_time", clock_text(*mask.close_minute));
    if (mask.from) w_.member("start_date", date_text(*mask.from));
    if (mask.until) w_.member("end_date", date_text(*mask.until));
  }

  void write_restrictions(const Availability& availability, std::optional<std::int32_t> most, std::string_view ref,
                          std::string_view path, bool item) {
    std::optional<Mask> mask;
    if (availability.calendar) mask = mask_of(*availability.calendar);
    if (availability.calendar && !mask) say(ref, path, item, LossKind::impossible, "calendar_not_held");
    if (!availability.suspended_until && !mask && !most) return;
    w_.key("restrictions").begin_object();
    if (availability.suspended_until) {
      w_.key("enabled").raw("false");
      if (*availability.suspended_until != kForever || !availability.suspension_reason.empty()) {
        say(ref, path, item, LossKind::approximated, "suspension_end_not_held",
            instant_text(*availability.suspended_until));
      }
    }
    if (mask) write_mask(*mask);
    if (most) w_.member("max_per_order", *most);
    w_.end();
  }

  // ---- variants, overrides ------------------------------------------------------------------------

  void write_variants() {
    std::vector<std::string> channels;
    const auto add = [&](const std::vector<std::string>& names) {
      for (const std::string& name : names) {
        if (std::find(channels.begin(), channels.end(), name) == channels.end()) channels.push_back(name);
      }
    };
    for (const PriceBook& book : menu_.price_books) add(book.channels);
    for (const Promotion& promotion : rules_.promotions) add(promotion.channels);
    for (const FeeRule& fee : rules_.fees) add(fee.channels);
    w_.key("variants").begin_array();
    for (const std::string& name : channels) w_.begin_object().member("ref", name).member("name", name).end();
    w_.end();
  }

  // Whether a book's conditions have a form here. One that does not is left out as a whole.
  bool held(const PriceBook& book) const {
    return book.fulfilments.empty() &&
           (book.venues.empty() || std::find(book.venues.begin(), book.venues.end(), venue_.id) != book.venues.end()) &&
           (!book.calendar || mask_of(*book.calendar)) &&
           std::none_of(book.channels.begin(), book.channels.end(), [](const std::string& c) { return c.empty(); });
  }

  // The first book counts with us, the last rule with them.
  void write_overrides(const BookPrice& named) {
    std::vector<std::pair<const PriceBook*, std::int64_t>> found;
    for (const PriceBook& book : menu_.price_books) {
      if (!held(book)) continue;
      for (const BookPrice& price : book.prices) {
        if (price.item != named.item || price.variant != named.variant || price.group != named.group ||
            price.option != named.option) {
          continue;
        }
        found.emplace_back(&book, price.price_minor);
        break;
      }
    }
    if (found.empty()) return;
    w_.key("price_overrides").begin_array();
    for (size_t i = found.size(); i-- > 0;) {
      w_.begin_object();
      write_channels(found[i].first->channels);
      if (found[i].first->calendar) write_mask(*mask_of(*found[i].first->calendar));
      money("price", found[i].second);
      w_.end();
    }
    w_.end();
  }
  void write_channels(const std::vector<std::string>& channels) {
    if (channels.empty()) return;
    w_.key("variant_refs").begin_array();
    for (const std::string& name : channels) w_.text(name);
    w_.end();
  }

  // ---- categories and products --------------------------------------------------------------------

  void write_category(const Section& section, std::string_view parent, const std::string& path) {
    ++report_.counts().sections;
    w_.begin_object().member("ref", section.ref);
    if (!parent.empty()) w_.member("parent_ref", parent);
    w_.member("name", name_of(section.name, section.ref, path, false));
    if (!section.description.empty()) w_.member("description", words(section.description, section.ref, path, false));
    write_restrictions(section.availability, std::nullopt, section.ref, path, false);
    w_.end();
    for (size_t i = 0; i < section.sections.size(); ++i)
      write_category(section.sections[i], section.ref, path + "/sections/" + std::to_string(i));
  }

  std::string sku_ref(const Item& item) const {
    for (const std::string& tag : item.tags) {
      if (tag.size() > kSkuTag.size() && tag.compare(0, kSkuTag.size(), kSkuTag) == 0)
        return tag.substr(kSkuTag.size());
    }
    return item.ref;
  }

  void write_head(const Item& item) {
    const std::string& path = paths_[item.ref];
    w_.begin_object().member("ref", item.ref);
    const auto category = category_.find(item.ref);
    if (category != category_.end()) w_.member("category_ref", category->second);
    if (category == category_.end()) lose_item(item, LossKind::approximated, "item_in_no_section");
    w_.member("name", name_of(item.name, item.ref, path, true));
    if (!item.description.empty()) w_.member("description", words(item.description, item.ref, path, true));
    std::vector<std::string> tags;
    const std::string sku = sku_ref(item);
    for (const std::string& tag : item.tags) {
      if (sku == item.ref || tag != std::string(kSkuTag) + sku) tags.push_back(tag);
    }
    if (!tags.empty()) {
      w_.key("tags").begin_array();
      for (const std::string& tag : tags) w_.text(tag);
      w_.end();
    }
    write_restrictions(item.availability, item.max_quantity, item.ref, path, true);
    note_losses(item);
  }

  void note_losses(const Item& item) {
    const auto gone = [&](bool any, std::string_view why, std::string_view detail = {}) {
      if (any) lose_item(item, LossKind::impossible, why, detail);
    };
    gone(!item.tax_class.empty(), "tax_not_held", item.tax_class);
    gone(!item.allergens.empty(), "allergens_not_held");
    gone(!item.diets.empty(), "diets_not_held");
    gone(!item.images.empty(), "images_not_held", std::to_string(item.images.size()));
    gone(!item.nutrition.empty(), "nutrition_not_held");
    gone(!item.recipe.empty(), "recipe_not_held");
    gone(!item.containers.empty(), "containers_not_held");
    gone(!item.group_overrides.empty(), "group_overrides_not_held");
    gone(item.measure.has_value(), "sold_by_measure_not_held");
    gone(item.minimum_age > 0, "minimum_age_not_held");
    gone(item.preparation_minutes > 0, "preparation_time_not_held");
  }

  void write_refs(const std::vector<Ref>& item, const std::vector<Ref>& variant) {
    w_.key("option_list_refs").begin_array();
    for (const Ref& ref : item) w_.text(ref);
    for (const Ref& ref : variant) {
      if (std::find(item.begin(), item.end(), ref) == item.end()) w_.text(ref);
    }
    w_.end();
  }

  void write_product(const Item& item) {
    if (item.combo) return;
    if (!item.sold_alone) return lose_item(item, LossKind::impossible, "item_not_sold_alone");
    write_head(item);
    w_.key("skus").begin_array();
    BookPrice named;
    named.item = item.ref;
    if (item.variants.empty()) {
      w_.begin_object().member("ref", sku_ref(item));
      money("price", item.price_minor);
      write_refs(item.groups, {});
      write_overrides(named);
      w_.end();
    }
    if (item.variants.size() == 1) lose_item(item, LossKind::approximated, "single_variant_becomes_price");
    for (const Variant& variant : item.variants) {
      w_.begin_object().member("ref", variant.ref);
      const LocalizedText name = variant.name.empty() ? LocalizedText(variant.ref) : variant.name;
      w_.member("name", words(name, item.ref, paths_[item.ref], true));
      money("price", variant.price_minor);
      write_refs(item.groups, variant.groups);
      write_restrictions(variant.availability, std::nullopt, item.ref, paths_[item.ref], true);
      named.variant = variant.ref;
      write_overrides(named);
      w_.end();
      if (!variant.sold_alone) lose_item(item, LossKind::impossible, "variant_not_sold_alone", variant.ref);
      if (!variant.recipe.empty() || !variant.nutrition.empty() || !variant.containers.empty())
        lose_item(item, LossKind::impossible, "variant_details_not_held", variant.ref);
    }
    w_.end().end();
  }

  // ---- option lists -------------------------------------------------------------------------------

  void write_option_list(const OptionGroup& group) {
    if (slots_.count(group.ref)) return;
    const std::string path = "/groups/" + std::to_string(&group - menu_.groups.data());
    w_.begin_object().member("ref", group.ref).member("name", name_of(group.name, group.ref, path, false));
    w_.member("min_selections", group.min_quantity).key("max_selections");
    w_.raw(group.max_quantity ? std::to_string(*group.max_quantity) : "null");
    const auto once = [](const Option& o) { return o.max_quantity == 1; };
    const auto often = [](const Option& o) { return !o.max_quantity; };
    const bool single = std::all_of(group.options.begin(), group.options.end(), once);
    w_.key("multiple_selection").raw(single ? "false" : "true");
    const auto gone = [&](bool any, std::string_view why) {
      if (any) lose(group.ref, path, why);
    };
    gone(!single && !std::all_of(group.options.begin(), group.options.end(), often), "option_bounds_not_held");
    gone(group.price_method != PriceMethod::sum, "price_method_not_held");
    gone(group.free_quantity > 0, "free_quantity_not_held");
    gone(group.min_distinct > 0 || group.max_distinct.has_value(), "distinct_bounds_not_held");
    gone(group.portions > 0, "portions_not_held");
    gone(!group.pre_modifiers.empty(), "pre_modifiers_not_held");
    w_.key("options").begin_array();
    for (const Option& option : group.options) write_option(group, option, path);
    w_.end().end();
  }

  void write_option(const OptionGroup& group, const Option& option, const std::string& path) {
    w_.begin_object().member("ref", option.ref).member("name", name_of(option.name, option.ref, path, false));
    money("price", option.price_minor);
    if (option.default_quantity > 0) w_.key("default").raw("true");
    write_restrictions(option.availability, std::nullopt, option.ref, path, false);
    BookPrice named;
    named.group = group.ref;
    named.option = option.ref;
    write_overrides(named);
    w_.end();
    const auto gone = [&](bool any, std::string_view why) {
      if (any) lose(option.ref, path, why, group.ref);
    };
    gone(option.default_quantity > 1, "default_not_held");
    gone(!option.groups.empty(), "nested_groups_not_held");
    gone(!option.item.empty(), "option_item_not_held");
    gone(!option.variant_prices.empty(), "variant_prices_not_held");
    gone(option.free_quantity > 0 || option.refund_under > 0, "free_quantity_not_held");
    gone(!option.allergens.empty(), "allergens_not_held");
    gone(!option.diets.empty(), "option_diet_not_held");
    gone(!option.tax_class.empty(), "tax_not_held");
    gone(!option.recipe.empty(), "recipe_not_held");
    gone(!option.containers.empty(), "containers_not_held");
  }

  // ---- deals --------------------------------------------------------------------------------------

  void write_deal(const Item& item) {
    if (!item.combo) return;
    if (!item.sold_alone) return lose_item(item, LossKind::impossible, "item_not_sold_alone");
    write_head(item);
    if (!item.variants.empty()) lose_item(item, LossKind::impossible, "variants_of_combo_not_held");
    if (item.price_minor != 0)
      lose_item(item, LossKind::approximated, "combo_price_in_first_line", std::to_string(item.price_minor));
    w_.key("lines").begin_array();
    for (size_t i = 0; i < item.groups.size(); ++i) {
      const OptionGroup& group = *index_.find_group(item.groups[i]);
      const std::string path = "/groups/" + std::to_string(&group - menu_.groups.data());
      w_.begin_object().member("label", name_of(group.name, group.ref, path, false)).key("skus").begin_array();
      if (group.min_quantity != 1 || group.max_quantity != 1)
        lose_item(item, LossKind::approximated, "slot_bounds_not_held", group.ref);
      if (group.ref != item.ref + "/" + std::to_string(i + 1)) lose(group.ref, path, "slot_ref_not_held", group.ref);
      for (const Option& option : group.options) write_deal_sku(item, group, option, path);
      w_.end().member("pricing_effect", "fixed_price");
      money("pricing_value", i == 0 ? item.price_minor : 0);
      w_.end();
    }
    w_.end().end();
  }

  void write_deal_sku(const Item& deal, const OptionGroup& group, const Option& option, const std::string& path) {
    const Item* served = index_.find_item(option.item);
    if (served == nullptr || !served->sold_alone || served->combo)
      return lose_item(deal, LossKind::impossible, "slot_option_without_item", option.ref);
    const std::string sku = option.variant.empty() ? sku_ref(*served) : option.variant;
    w_.begin_object().member("ref", sku);
    money("extra_charge", option.price_minor);
    w_.end();
    if (sku != option.ref) lose(option.ref, path, "option_ref_changes", group.ref);
    if (option.default_quantity > 0) lose(option.ref, path, "default_not_held", group.ref);
  }

  // ---- discounts and charges ----------------------------------------------------------------------

  void write_conditions(const std::vector<std::string>& channels, const std::optional<Calendar>& calendar,
                        std::optional<std::int64_t> least, std::optional<std::int64_t> customer) {
    if (channels.empty() && !calendar && !least && !customer) return;
    w_.key("restrictions").begin_object();
    write_channels(channels);
    if (calendar) write_mask(*mask_of(*calendar));
    if (least) money("min_order_amount", *least);
    if (customer) w_.member("max_per_customer", *customer);
    w_.end();
  }

  void write_discounts() {
    w_.key("discounts").begin_array();
    for (size_t i = 0; i < rules_.promotions.size(); ++i) {
      const Promotion& p = rules_.promotions[i];
      Promotion plain;  // what the format can say
      plain.ref = p.ref;
      plain.kind = p.kind;
      plain.name = p.name;
      plain.code = p.code;
      plain.rate = p.rate;
      plain.amount_minor = p.amount_minor;
      plain.min_subtotal = p.min_subtotal;
      plain.channels = p.channels;
      plain.calendar = p.calendar;
      plain.limit_per_customer = p.limit_per_customer;
      const bool kind = p.kind == PromotionKind::percentage || p.kind == PromotionKind::amount;
      if (p != plain || !kind || (p.calendar && !mask_of(*p.calendar))) {
        lose(p.ref, "/promotions/" + std::to_string(i), "promotion_not_held");
        continue;
      }
      w_.begin_object().member("ref", p.ref).member("name", name_of(p.name, p.ref, {}, false));
      w_.member("pricing_effect", p.kind == PromotionKind::percentage ? "percentage_off" : "price_off");
      if (p.kind == PromotionKind::percentage) w_.member("pricing_value", percent_text(p.rate.ppm));
      if (p.kind == PromotionKind::amount) money("pricing_value", p.amount_minor);
      if (!p.code.empty()) w_.key("coupon_codes").begin_array().text(p.code).end();
      write_conditions(p.channels, p.calendar, p.min_subtotal, p.limit_per_customer);
      w_.end();
    }
    w_.end();
  }

  void write_charges() {
    w_.key("charges").begin_array();
    for (size_t i = 0; i < rules_.fees.size(); ++i) {
      const FeeRule& f = rules_.fees[i];
      FeeRule plain;
      plain.ref = f.ref;
      plain.kind = f.kind;
      plain.name = f.name;
      plain.amount_minor = f.amount_minor;
      plain.subtotal_from = f.subtotal_from;
      plain.channels = f.channels;
      plain.calendar = f.calendar;
      if (f.kind == FeeKind::delivery) plain.fulfilments = {Fulfilment::delivery};
      const bool kind = f.kind == FeeKind::delivery || f.kind == FeeKind::payment || f.kind == FeeKind::service;
      if (f != plain || !kind || (f.calendar && !mask_of(*f.calendar))) {
        lose(f.ref, "/fees/" + std::to_string(i), "fee_not_held");
        continue;
      }
      w_.begin_object().member("ref", f.ref).member("name", name_of(f.name, f.ref, {}, false));
      w_.member("type", f.kind == FeeKind::delivery  ? "delivery"
                        : f.kind == FeeKind::payment ? "payment_fee"
                                                     : "other");
      money("price", f.amount_minor);
      write_conditions(f.channels, f.calendar, f.subtotal_from, std::nullopt);
      w_.end();
    }
    w_.end();
  }

  void report_document() {
    for (const PriceBook& book : menu_.price_books) {
      if (!held(book)) lose(book.ref, {}, "price_books_not_held");
    }
    if (!rules_.taxes.empty()) lose({}, {}, "tax_not_held", std::to_string(rules_.taxes.size()));
    if (menu_.availability != Availability{}) lose({}, "/availability", "menu_availability_not_held");
    if (!menu_.ingredients.empty()) lose({}, {}, "ingredients_not_held", std::to_string(menu_.ingredients.size()));
    if (!menu_.containers.empty()) lose({}, {}, "containers_not_held", std::to_string(menu_.containers.size()));
  }

  const MenuIndex& index_;
  const Menu& menu_;
  const Venue& venue_;
  const PriceRules& rules_;
  Reporter report_;
  JsonWriter w_;
  std::unordered_map<std::string, std::string> paths_, category_;
  std::unordered_map<std::string, size_t> order_;
  std::unordered_set<std::string> slots_;  // groups that are nothing but lines of deals
};

}  // namespace

Result<Exported> export_hubrise(const MenuIndex& index, const Venue& venue, const PriceRules& rules) {
  return CatalogueWriter(index, venue, rules).run();
}

}  // namespace exchange
}  // namespace v0
}  // namespace couvert

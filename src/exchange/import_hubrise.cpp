// SPDX-License-Identifier: Apache-2.0
// Reads HubRise catalogues: products with skus, option lists, deals, discounts and charges, linked by their refs.
#include "exchange/hubrise.hpp"
#include "exchange/repair.hpp"

#include "couvert/limits.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace exchange {
namespace {

using namespace hubrise;
using std::size_t;

// Where a sku went: an item, or a variant of one.
struct SkuTarget {
  Ref item, variant;
  std::int64_t price_minor = 0;
};

class Catalogue {
 public:
  Catalogue(const Document& document, const ImportOptions& options)
      : context_(Format::hubrise, options), root_{&document.root, {}} {
    for (const std::string& path : document.repeated_members)
      context_.say({}, LossKind::impossible, path, "repeated_member");
    if (root_.member("data").value->object() != nullptr) {
      context_.leftovers({}, root_, "catalog", {"name", "data", "id", "ref"},
                         {{"location_id", "location_not_held"}, {"created_at", "creation_time_not_held"}});
      data_ = root_.member("data");
    } else {
      data_ = root_;
    }
  }

  Result<Imported> run() {
    find_currency(*data_.value, 0);
    if (!currency_.is_set()) currency_ = context_.options.currency;
    if (!currency_.is_set()) return Error(Errc::currency_unknown, "the document names no currency", "/currency");
    Menu& menu = out_.menu;
    menu.ref = "catalog";
    menu.venue = context_.options.venue;
    menu.currency = currency_;
    menu.default_locale = context_.options.default_locale;
    if (root_.value != data_.value) menu.name = words({}, root_.member("name"), limits::name_octets);
    counts().menus = 1;
    read_variants();
    read_option_lists();
    read_products();
    read_deals();
    read_categories();
    read_discounts();
    read_charges();
    finish_books();
    context_.leftovers({}, data_, "data",
                       {"variants", "categories", "products", "option_lists", "deals", "discounts", "charges", "name"});
    repair(menu, context_);
    std::erase_if(menu.price_books, [](const PriceBook& book) { return book.prices.empty(); });
    if (const auto status = validate(out_.rules); !status.ok()) {
      context_.say({}, LossKind::impossible, status.error().path(), "rules_invalid", status.error().message());
      out_.rules = {};
    }
    out_.report = context_.report.finish(menu, context_.paths.items);
    out_.report.dangling_groups = static_cast<std::int64_t>(dangling_.size());
    return std::move(out_);
  }

 private:
  LossReport& counts() { return context_.report.counts(); }

  // The caller's currency where a price has it, else that of the first price.
  bool find_currency(const Value& value, int depth) {
    if (depth > limits::json_depth) return false;
    if (const auto found = hubrise::currency_of(value)) {
      if (!currency_.is_set() || *found == context_.options.currency) currency_ = *found;
      return currency_ == context_.options.currency;
    }
    if (const auto* list = value.array()) {
      return std::any_of(list->begin(), list->end(), [&](const Value& v) { return find_currency(v, depth + 1); });
    }
    if (const auto* members = value.object()) {
      for (const auto& [name, inner] : *members) {
        const bool money = name == "price" || name == "extra_charge" || name == "pricing_value" ||
                           name == "min_order_amount" || inner.text() == nullptr;
        if (money && find_currency(inner, depth + 1)) return true;
      }
    }
    return false;
  }

  // ---- small values -------------------------------------------------------------------------------

  LocalizedText words(const Subject& subject, const Place& place, size_t octets) {
    if (!place.present()) return {};
    const auto text = context_.text(subject, place, octets);
    return text && !text->empty() ? LocalizedText(*text) : LocalizedText();
  }
  LocalizedText name_of(const Subject& subject, const Place& entity) {
    LocalizedText name = words(subject, entity.member("name"), limits::name_octets);
    if (name.empty()) {
      context_.say(subject, LossKind::approximated, entity.path, "name_missing", subject.ref);
      name = LocalizedText(subject.ref);
    }
    return name;
  }
  std::string slug_of(const Place& entity, std::string_view fallback) const {
    const auto* text = entity.member("name").value->text();
    const std::string made = text ? slug(*text) : std::string();
    return made.empty() ? std::string(fallback) : made;
  }

  // What conditions become on something that is sold. The format's variants of a catalogue are channels of ours, which
  // prices know and availability does not; one of them can be asked for.
  void apply(const Subject& subject, const Place& place, const Conditions& c, Availability& availability) {
    if (!c.enabled) availability.suspended_until = kForever;
    if (c.variants) {
      const std::string& wanted = context_.options.location;
      const bool here = std::find(c.variants->begin(), c.variants->end(), wanted) != c.variants->end();
      if (c.variants->empty() || (!wanted.empty() && !here)) {
        availability.suspended_until = kForever;
      } else if (wanted.empty()) {
        context_.say(subject, LossKind::impossible, place.path + "/variant_refs", "variants_not_held",
                     std::to_string(c.variants->size()));
      }
    }
    if (c.calendar) availability.calendar = c.calendar;
    if (c.min_order_minor) {
      context_.say(subject, LossKind::impossible, place.path + "/min_order_amount", "minimum_order_not_held");
    }
    if (c.max_per_customer) {
      context_.say(subject, LossKind::impossible, place.path + "/max_per_customer", "customer_limit_not_held");
    }
  }
  std::optional<std::int32_t> line_maximum(const Subject& subject, const Place& place, const Conditions& c) {
    if (!c.max_per_order || *c.max_per_order < 1) return std::nullopt;
    if (*c.max_per_order > limits::line_quantity) {
      context_.say(subject, LossKind::approximated, place.path + "/max_per_order", "maximum_above_limit");
      return std::nullopt;
    }
    return static_cast<std::int32_t>(*c.max_per_order);
  }

  void read_tags(const Subject& subject, const Place& list, std::vector<std::string>& tags) {
    context_.is_list(subject, list);
    for (size_t i = 0; i < list.size(); ++i) {
      const auto tag = context_.text(subject, list.element(i), limits::ref_octets);
      if (!tag || tag->empty() || std::find(tags.begin(), tags.end(), *tag) != tags.end()) continue;
      if (tags.size() == limits::locales) {
        context_.say(subject, LossKind::impossible, list.element(i).path, "too_many_tags", *tag);
      } else {
        tags.push_back(*tag);
      }
    }
  }

  // ---- variants of the catalogue ------------------------------------------------------------------

  void read_variants() {
    const Place list = data_.member("variants");
    context_.is_list({}, list);
    for (size_t i = 0; i < list.size(); ++i) {
      const Place p = list.element(i);
      if (!context_.is_object({}, p)) continue;
      const auto ref = context_.id({}, p.member("ref"));
      if (!ref) continue;
      variants_.insert(*ref);
      context_.leftovers({*ref}, p, "variant", {"ref"}, {{"name", "variant_name_not_held"}});
    }
    if (!context_.options.location.empty() && !variants_.count(context_.options.location)) {
      context_.say({}, LossKind::impossible, list.path, "variant_unknown", context_.options.location);
    }
  }

  // ---- price overrides: the last rule that matches wins, so the books stand in reversed order ------------

  void read_overrides(const Subject& subject, const Place& list, const BookPrice& named) {
    if (!context_.is_list(subject, list)) return;
    std::vector<std::pair<Conditions, std::int64_t>> rules;
    for (size_t i = 0; i < list.size() && i < limits::group_options; ++i) {
      const Place rule = list.element(i);
      if (!context_.is_object(subject, rule)) continue;
      Conditions c = read_conditions(context_, subject, rule, currency_, {"price"});
      const auto price = read_money(context_, subject, rule.member("price"), currency_);
      if (!price || (named.group.empty() && *price < 0)) {
        context_.say(subject, LossKind::impossible, rule.path, "override_without_price");
        continue;
      }
      if (c.min_order_minor || c.max_per_order || c.max_per_customer || !c.enabled) {
        context_.say(subject, LossKind::impossible, rule.path, "override_not_held", "conditions on the order");
        continue;
      }
      if (c.variants && c.variants->empty()) continue;  // holds nowhere
      if (c.calendar && !validate(*c.calendar).ok()) {
        context_.say(subject, LossKind::impossible, rule.path, "calendar_invalid");
        continue;
      }
      rules.emplace_back(std::move(c), *price);
    }
    for (size_t back = 0; back < rules.size(); ++back) {
      auto& [conditions, price] = rules[rules.size() - 1 - back];
      BookPrice entry = named;
      entry.price_minor = price;
      book(back, conditions).prices.push_back(std::move(entry));
    }
  }

  // Books by how far from the end their rules stand; rules of one thing never share a place, so equal conditions of
  // the same place may share a book.
  PriceBook& book(size_t place, const Conditions& conditions) {
    if (books_.size() <= place) books_.resize(place + 1);
    for (auto& [held, book] : books_[place]) {
      if (held == conditions) return book;
    }
    PriceBook made;
    if (conditions.variants) made.channels = *conditions.variants;
    made.calendar = conditions.calendar;
    books_[place].emplace_back(conditions, std::move(made));
    return books_[place].back().second;
  }

  void finish_books() {
    size_t number = 0;
    for (auto& place : books_) {
      for (auto& [conditions, book] : place) {
        book.ref = "prices-" + std::to_string(++number);
        book.name = LocalizedText(book.ref);
        out_.menu.price_books.push_back(std::move(book));
      }
    }
  }

  // ---- option lists -------------------------------------------------------------------------------

  void read_option_lists() {
    const Place list = data_.member("option_lists");
    context_.is_list({}, list);
    counts().groups = static_cast<std::int64_t>(list.size());
    for (size_t i = 0; i < list.size(); ++i) {
      const Place p = list.element(i);
      counts().options += static_cast<std::int64_t>(p.member("options").size());
      if (!context_.is_object({}, p)) continue;
      const auto ref = context_.id({}, p.member("ref"));
      if (!ref) {
        context_.say({}, LossKind::impossible, p.path, "group_without_id", slug_of(p, ""));
      } else if (!lists_.insert(*ref).second) {
        context_.say({*ref}, LossKind::impossible, p.path, "duplicate_id", *ref);
      } else if (out_.menu.groups.size() == limits::menu_groups) {
        context_.say({*ref}, LossKind::impossible, p.path, "too_many_groups", *ref);
      } else {
        group_pool_.take(*ref);
        context_.paths.groups.emplace(*ref, p.path);
        out_.menu.groups.push_back(read_option_list(*ref, p));
      }
    }
  }

  OptionGroup read_option_list(const std::string& ref, const Place& p) {
    const Subject subject{ref, false};
    OptionGroup group;
    group.ref = ref;
    group.name = name_of(subject, p);
    bounds(subject, p, group);
    const Place several = p.member("multiple_selection");
    const bool again = several.value->flag() != nullptr && *several.value->flag();
    const Place options = p.member("options");
    context_.is_list(subject, options);
    std::unordered_set<std::string> seen;
    for (size_t i = 0; i < options.size(); ++i) {
      const Place at = options.element(i);
      if (!context_.is_object(subject, at)) continue;
      if (group.options.size() == limits::group_options) {
        context_.say(subject, LossKind::impossible, at.path, "too_many_options");
        break;
      }
      if (auto option = read_option(subject, ref, at, seen)) {
        if (!again) option->max_quantity = 1;
        group.options.push_back(std::move(*option));
      }
    }
    context_.leftovers(subject, p, "option_list",
                       {"ref", "name", "min_selections", "max_selections", "type", "options", "multiple_selection"},
                       {{"tags", "group_tags_not_held"}, {"description", "group_description_not_held"}});
    return group;
  }

  // Older catalogues say single (one of them) or multiple (any number).
  void bounds(const Subject& subject, const Place& p, OptionGroup& group) {
    const Place type = p.member("type");
    const auto* word = type.value->text();
    if (word != nullptr && *word == "single") group.min_quantity = 1, group.max_quantity = 1;
    if (word != nullptr && *word != "single" && *word != "multiple") {
      context_.say(subject, LossKind::impossible, type.path, "selection_type_unknown", *word);
    }
    if (const auto least = context_.bound(subject, p.member("min_selections"))) group.min_quantity = *least;
    if (const auto most = context_.bound(subject, p.member("max_selections"))) group.max_quantity = *most;
  }

  std::optional<Option> read_option(const Subject& subject, const std::string& group, const Place& p,
                                    std::unordered_set<std::string>& seen) {
    Option option;
    const auto ref = context_.id(subject, p.member("ref"));
    option.ref = ref.value_or("");
    if (!ref) {
      option.ref = slug_of(p, "option");
      context_.say(subject, LossKind::approximated, p.path, "option_without_id", option.ref);
    }
    if (!seen.insert(option.ref).second) {
      context_.say(subject, LossKind::impossible, p.path, "duplicate_option", option.ref);
      return std::nullopt;
    }
    option.name = name_of({option.ref, false}, p);
    if (p.member("price").present()) {
      const auto price = read_money(context_, subject, p.member("price"), currency_);
      if (!price) {
        context_.say(subject, LossKind::impossible, p.path, "option_without_price", option.ref);
        return std::nullopt;
      }
      option.price_minor = *price;
    }
    const bool* chosen = p.member("default").value->flag();
    option.default_quantity = chosen && *chosen ? 1 : 0;
    const Conditions conditions = read_conditions(context_, subject, p.member("restrictions"), currency_);
    apply(subject, p.member("restrictions"), conditions, option.availability);
    if (conditions.max_per_order) {
      context_.say(subject, LossKind::impossible, p.path + "/restrictions/max_per_order", "maximum_not_held");
    }
    BookPrice named;
    named.group = group;
    named.option = option.ref;
    read_overrides(subject, p.member("price_overrides"), named);
    context_.leftovers(subject, p, "option", {"ref", "name", "price", "default", "restrictions", "price_overrides"},
                       {{"tags", "option_tags_not_held"},
                        {"description", "option_description_not_held"},
                        {"image_ids", "image_id_not_held"},
                        {"barcodes", "barcode_not_held"}});
    return option;
  }

  // ---- products and skus --------------------------------------------------------------------------

  void read_products() {
    const Place list = data_.member("products");
    context_.is_list({}, list);
    counts().items = static_cast<std::int64_t>(list.size());
    for (size_t i = 0; i < list.size(); ++i) {
      if (const auto ref = list.element(i).member("ref").value->text(); ref && valid_ref(*ref)) item_pool_.take(*ref);
    }
    std::unordered_set<std::string> seen;
    for (size_t i = 0; i < list.size(); ++i) {
      const Place p = list.element(i);
      if (!context_.is_object({}, p)) continue;
      if (out_.menu.items.size() == limits::menu_items) {
        context_.say({}, LossKind::impossible, p.path, "too_many_items");
        break;
      }
      read_product(p, seen);
    }
  }

  Item begin_item(const Place& p, std::unordered_set<std::string>& seen, std::string_view fallback) {
    Item item;
    const auto ref = context_.id({}, p.member("ref"));
    if (ref && seen.insert(*ref).second) {
      item.ref = *ref;
      item_pool_.take(*ref);
    } else {
      item.ref = item_pool_.make(ref ? *ref : slug_of(p, fallback));
      context_.report.item_loss(LossKind::approximated, item.ref, p.path, ref ? "duplicate_id" : "item_without_id",
                                item.ref);
    }
    context_.paths.items.emplace(item.ref, p.path);
    const Subject subject{item.ref, true};
    item.name = name_of(subject, p);
    item.description = words(subject, p.member("description"), limits::text_octets);
    read_tags(subject, p.member("tags"), item.tags);
    const Conditions conditions = read_conditions(context_, subject, p.member("restrictions"), currency_);
    apply(subject, p.member("restrictions"), conditions, item.availability);
    item.max_quantity = line_maximum(subject, p.member("restrictions"), conditions);
    const Place category = p.member("category_ref");
    if (const auto* text = category.value->text()) category_of_.emplace_back(*text, item.ref);
    if (category.value->text() == nullptr) category_of_.emplace_back(std::string(), item.ref);
    return item;
  }

  void read_product(const Place& p, std::unordered_set<std::string>& seen) {
    Item item = begin_item(p, seen, "product");
    const Subject subject{item.ref, true};
    const Place skus = p.member("skus");
    context_.is_list(subject, skus);
    context_.leftovers(subject, p, "product",
                       {"ref", "name", "description", "category_ref", "tags", "restrictions", "skus"},
                       {{"image_ids", "image_id_not_held"}});
    std::vector<Place> entries;
    for (size_t i = 0; i < skus.size(); ++i) {
      if (context_.is_object(subject, skus.element(i))) entries.push_back(skus.element(i));
    }
    if (entries.empty()) {
      context_.say(subject, LossKind::approximated, skus.path, "price_missing", "not sold alone");
      item.sold_alone = false;
    } else if (entries.size() == 1) {
      read_only_sku(subject, entries[0], item);
    } else {
      read_skus(subject, entries, item);
    }
    out_.menu.items.push_back(std::move(item));
  }

  std::optional<std::int64_t> sku_price(const Subject& subject, const Place& sku) {
    const auto price = read_money(context_, subject, sku.member("price"), currency_);
    if (price && *price < 0) {
      context_.say(subject, LossKind::impossible, sku.path + "/price", "price_out_of_range", std::to_string(*price));
      return std::nullopt;
    }
    return price;
  }

  std::vector<Ref> list_refs(const Subject& subject, const Place& list) {
    std::vector<Ref> refs;
    context_.is_list(subject, list);
    for (size_t i = 0; i < list.size(); ++i) {
      const Place at = list.element(i);
      const auto ref = context_.id(subject, at);
      if (!ref || !lists_.count(*ref)) {
        if (ref) dangling_.insert(*ref);
        context_.say(subject, LossKind::impossible, at.path, "dangling_group", describe(*at.value));
      } else if (std::find(refs.begin(), refs.end(), *ref) != refs.end()) {
        context_.say(subject, LossKind::impossible, at.path, "repeated_group_link", *ref);
      } else if (refs.size() < limits::item_groups) {
        refs.push_back(*ref);
      }
    }
    return refs;
  }

  void leftovers_of_sku(const Subject& subject, const Place& sku, bool named) {
    context_.leftovers(subject, sku, "sku",
                       {"ref", "price", "price_overrides", "option_list_refs", "restrictions", named ? "name" : "ref"},
                       {{"name", "sku_name_not_held"},
                        {"barcodes", "barcode_not_held"},
                        {"tags", "sku_tags_not_held"},
                        {"tax_rate", "tax_not_held"}});
  }

  void read_only_sku(const Subject& subject, const Place& sku, Item& item) {
    const auto price = sku_price(subject, sku);
    if (!price) {
      context_.say(subject, LossKind::approximated, sku.path, "price_missing", "not sold alone");
      item.sold_alone = false;
    }
    item.price_minor = price.value_or(0);
    item.groups = list_refs(subject, sku.member("option_list_refs"));
    const Conditions conditions = read_conditions(context_, subject, sku.member("restrictions"), currency_);
    if (item.availability.calendar && conditions.calendar) {
      context_.say(subject, LossKind::approximated, sku.path + "/restrictions", "hours_of_sku_count");
    }
    apply(subject, sku.member("restrictions"), conditions, item.availability);
    if (const auto most = line_maximum(subject, sku.member("restrictions"), conditions)) item.max_quantity = most;
    const auto ref = context_.id(subject, sku.member("ref"));
    if (ref && *ref != item.ref) item.tags.push_back(std::string(kSkuTag) + *ref);
    if (ref && !skus_.emplace(*ref, SkuTarget{item.ref, {}, item.price_minor}).second) {
      context_.say(subject, LossKind::impossible, sku.path, "duplicate_id", *ref);
    }
    BookPrice named;
    named.item = item.ref;
    read_overrides(subject, sku.member("price_overrides"), named);
    leftovers_of_sku(subject, sku, false);
  }

  void read_skus(const Subject& subject, const std::vector<Place>& entries, Item& item) {
    std::unordered_set<std::string> seen;
    for (const Place& sku : entries) {
      if (item.variants.size() == limits::item_variants) {
        context_.say(subject, LossKind::impossible, sku.path, "too_many_variants");
        break;
      }
      Variant variant;
      const auto ref = context_.id(subject, sku.member("ref"));
      variant.ref = ref.value_or(slug_of(sku, "sku"));
      if (!ref) context_.say(subject, LossKind::approximated, sku.path, "variant_without_id", variant.ref);
      if (!seen.insert(variant.ref).second) {
        context_.say(subject, LossKind::impossible, sku.path, "duplicate_id", variant.ref);
        continue;
      }
      const auto price = sku_price(subject, sku);
      if (!price) {
        context_.say(subject, LossKind::impossible, sku.path, "variant_without_price", variant.ref);
        continue;
      }
      variant.price_minor = *price;
      variant.name = words(subject, sku.member("name"), limits::name_octets);
      if (variant.name.empty()) variant.name = LocalizedText(variant.ref);
      const Conditions conditions = read_conditions(context_, subject, sku.member("restrictions"), currency_);
      apply(subject, sku.member("restrictions"), conditions, variant.availability);
      if (conditions.max_per_order) {
        context_.say(subject, LossKind::impossible, sku.path + "/restrictions/max_per_order", "maximum_not_held");
      }
      variant.groups = list_refs(subject, sku.member("option_list_refs"));
      if (ref && !skus_.emplace(*ref, SkuTarget{item.ref, variant.ref, variant.price_minor}).second) {
        context_.say(subject, LossKind::approximated, sku.path, "sku_ref_repeated", *ref);
      }
      BookPrice named;
      named.item = item.ref;
      named.variant = variant.ref;
      read_overrides(subject, sku.member("price_overrides"), named);
      leftovers_of_sku(subject, sku, true);
      item.variants.push_back(std::move(variant));
    }
    share_groups(item);
    if (item.variants.empty()) item.sold_alone = false;
  }

  // Lists that every size opens in the same order are the item's own.
  static void share_groups(Item& item) {
    if (item.variants.empty()) return;
    const std::vector<Ref> first = item.variants[0].groups;
    if (!std::all_of(item.variants.begin(), item.variants.end(), [&](const Variant& v) { return v.groups == first; }))
      return;
    item.groups = first;
    for (Variant& variant : item.variants) variant.groups.clear();
  }

  // ---- deals: set menus of which each line is a slot -------------------------------------------------------

  void read_deals() {
    const Place list = data_.member("deals");
    context_.is_list({}, list);
    std::unordered_set<std::string> seen;
    for (const Item& item : out_.menu.items) seen.insert(item.ref);
    for (size_t i = 0; i < list.size(); ++i) {
      const Place p = list.element(i);
      if (!context_.is_object({}, p) || out_.menu.items.size() == limits::menu_items) continue;
      ++counts().items;
      Item item = begin_item(p, seen, "deal");
      const Subject subject{item.ref, true};
      item.combo = true;
      const Place lines = p.member("lines");
      context_.is_list(subject, lines);
      for (size_t k = 0; k < lines.size() && k < limits::item_groups; ++k) {
        if (context_.is_object(subject, lines.element(k))) read_deal_line(subject, lines.element(k), k, item);
      }
      if (item.groups.empty()) item.sold_alone = false;
      context_.leftovers(subject, p, "deal",
                         {"ref", "name", "description", "category_ref", "tags", "restrictions", "lines"},
                         {{"coupon_codes", "deal_codes_not_held"}, {"image_ids", "image_id_not_held"}});
      out_.menu.items.push_back(std::move(item));
    }
  }

  // What a sku costs inside a deal.
  std::int64_t deal_price(const Subject& subject, const Place& line, std::int64_t price) {
    const auto* effect = line.member("pricing_effect").value->text();
    const Place value = line.member("pricing_value");
    if (effect == nullptr || *effect == "unchanged") return price;
    if (*effect == "percentage_off") {
      const auto ppm = context_.percent(subject, value);
      const auto off = mul_div(price, ppm.value_or(0), 1'000'000, Rounding::half_up);
      return off ? price - *off : price;
    }
    if (*effect != "fixed_price" && *effect != "price_off") {
      context_.say(subject, LossKind::impossible, line.path + "/pricing_effect", "pricing_effect_unknown", *effect);
      return price;
    }
    const auto amount = read_money(context_, subject, value, currency_);
    if (!amount) return price;
    return *effect == "fixed_price" ? *amount : std::max<std::int64_t>(0, price - *amount);
  }

  void read_deal_line(const Subject& subject, const Place& line, size_t number, Item& item) {
    OptionGroup group;
    group.ref = group_pool_.make(item.ref + "/" + std::to_string(number + 1));
    group.name = words(subject, line.member("label"), limits::name_octets);
    if (group.name.empty()) group.name = LocalizedText(group.ref);
    group.min_quantity = 1;
    group.max_quantity = 1;
    const Place skus = line.member("skus");
    context_.is_list(subject, skus);
    for (size_t i = 0; i < skus.size() && i < limits::group_options; ++i) {
      const Place at = skus.element(i);
      const auto ref = context_.id(subject, at.member("ref"));
      const auto found = ref ? skus_.find(*ref) : skus_.end();
      if (found == skus_.end()) {
        context_.say(subject, LossKind::impossible, at.path, "dangling_item", ref.value_or(""));
        continue;
      }
      const auto same = [&](const Option& o) { return o.ref == *ref; };
      if (std::any_of(group.options.begin(), group.options.end(), same)) {
        context_.say(subject, LossKind::impossible, at.path, "duplicate_option", *ref);
        continue;
      }
      Option option;
      option.ref = *ref;
      option.item = found->second.item;
      option.variant = found->second.variant;
      option.max_quantity = 1;
      const Item* served = find_item(option.item);
      if (served != nullptr) fill_deal_option(*served, option);
      const auto extra = read_money(context_, subject, at.member("extra_charge"), currency_);
      option.price_minor = deal_price(subject, line, found->second.price_minor) + extra.value_or(0);
      context_.leftovers(subject, at, "deal_sku", {"ref", "extra_charge"});
      group.options.push_back(std::move(option));
    }
    context_.leftovers(subject, line, "deal_line", {"label", "skus", "pricing_effect", "pricing_value"},
                       {{"tags", "group_tags_not_held"}});
    if (group.options.empty()) {
      return context_.say(subject, LossKind::impossible, line.path, "deal_line_without_skus", group.ref);
    }
    ++counts().groups;
    counts().options += static_cast<std::int64_t>(skus.size());
    item.groups.push_back(group.ref);
    context_.paths.groups.emplace(group.ref, line.path);
    out_.menu.groups.push_back(std::move(group));
  }

  const Item* find_item(const Ref& ref) const {
    const auto found =
        std::find_if(out_.menu.items.begin(), out_.menu.items.end(), [&](const Item& i) { return i.ref == ref; });
    return found == out_.menu.items.end() ? nullptr : &*found;
  }

  // A dish of a set menu can be made as one's own: with its name, its hours and its options.
  void fill_deal_option(const Item& served, Option& option) {
    option.name = served.name;
    option.availability = served.availability;
    option.groups = served.groups;
    for (const Variant& variant : served.variants) {
      if (variant.ref != option.variant) continue;
      option.groups.insert(option.groups.end(), variant.groups.begin(), variant.groups.end());
      for (const auto& [locale, text] : variant.name.by_locale) {
        const std::string own(option.name.get(locale));
        option.name.set(locale, clean_text(own + " " + text, limits::name_octets));
      }
    }
  }

  // ---- categories: a tree by parent_ref ------------------------------------------------------------------

  struct SourceCategory {
    Place place;
    std::string ref, parent;
    bool written = false;
  };

  void read_categories() {
    const Place list = data_.member("categories");
    context_.is_list({}, list);
    counts().sections = static_cast<std::int64_t>(list.size());
    std::unordered_map<std::string, size_t> by_ref;
    for (size_t i = 0; i < list.size(); ++i) {
      const Place p = list.element(i);
      if (!context_.is_object({}, p)) continue;
      const auto ref = context_.id({}, p.member("ref"));
      if (!ref) {
        context_.say({}, LossKind::impossible, p.path, "section_without_id", slug_of(p, ""));
      } else if (!by_ref.emplace(*ref, categories_.size()).second) {
        context_.say({*ref}, LossKind::impossible, p.path, "duplicate_id", *ref);
      } else if (categories_.size() + 1 >= limits::menu_sections) {
        context_.say({*ref}, LossKind::impossible, p.path, "too_many_sections", *ref);
      } else {
        const auto* parent = p.member("parent_ref").value->text();
        categories_.push_back({p, *ref, parent ? *parent : std::string(), false});
      }
    }
    for (SourceCategory& category : categories_) {
      if (category.parent.empty() || by_ref.count(category.parent)) continue;
      context_.say({category.ref}, LossKind::impossible, category.place.path, "dangling_section", category.parent);
      category.parent.clear();
    }
    for (size_t i = 0; i < categories_.size(); ++i) {
      if (categories_[i].parent.empty()) out_.menu.sections.push_back(section(i, 1));
    }
    for (size_t i = 0; i < categories_.size(); ++i) {
      if (categories_[i].written) continue;  // only circles are left
      context_.say({categories_[i].ref}, LossKind::impossible, categories_[i].place.path, "section_cycle",
                   categories_[i].parent);
      out_.menu.sections.push_back(section(i, 1));
    }
    place_homeless(by_ref);
  }

  Section section(size_t index, int depth) {
    categories_[index].written = true;
    const Place p = categories_[index].place;
    Section out;
    out.ref = categories_[index].ref;
    const Subject subject{out.ref, false};
    out.name = name_of(subject, p);
    out.description = words(subject, p.member("description"), limits::text_octets);
    const Conditions conditions = read_conditions(context_, subject, p.member("restrictions"), currency_);
    apply(subject, p.member("restrictions"), conditions, out.availability);
    context_.leftovers(subject, p, "category", {"ref", "parent_ref", "name", "description", "restrictions"},
                       {{"tags", "section_tags_not_held"}, {"image_ids", "image_id_not_held"}});
    for (const auto& [category, item] : category_of_) {
      if (category == out.ref) out.items.push_back(item);
    }
    for (size_t i = 0; i < categories_.size(); ++i) {
      if (categories_[i].written || categories_[i].parent != out.ref) continue;
      if (depth < limits::section_depth) {
        out.sections.push_back(section(i, depth + 1));
      } else {
        context_.say({categories_[i].ref}, LossKind::approximated, categories_[i].place.path, "sections_too_deep");
        categories_[i].parent.clear();
        out_.menu.sections.push_back(section(i, 1));
      }
    }
    return out;
  }

  // Products without a category, or with one that is not there.
  void place_homeless(const std::unordered_map<std::string, size_t>& by_ref) {
    Section loose;
    for (const auto& [category, item] : category_of_) {
      if (by_ref.count(category)) continue;
      context_.say({item, true}, LossKind::approximated, context_.paths.items[item], "item_in_no_section", category);
      loose.items.push_back(item);
    }
    if (loose.items.empty()) return;
    RefPool pool;
    for (const SourceCategory& category : categories_) pool.take(category.ref);
    loose.ref = pool.make("items");
    loose.name = LocalizedText("Items");
    out_.menu.sections.push_back(std::move(loose));
  }

  // ---- discounts and charges ----------------------------------------------------------------------

  void read_discounts() {
    const Place list = data_.member("discounts");
    context_.is_list({}, list);
    for (size_t i = 0; i < list.size(); ++i) {
      if (context_.is_object({}, list.element(i))) read_discount(list.element(i));
    }
  }

  void read_discount(const Place& p) {
    const auto given = context_.id({}, p.member("ref"));
    Promotion promotion;
    promotion.ref = promotion_pool_.make(given ? *given : slug_of(p, "discount"));
    const Subject subject{promotion.ref, false};
    promotion.name = name_of(subject, p);
    const auto* effect = p.member("pricing_effect").value->text();
    const Place value = p.member("pricing_value");
    if (effect != nullptr && *effect == "percentage_off") {
      promotion.kind = PromotionKind::percentage;
      const auto ppm = context_.percent(subject, value);
      if (!ppm) return context_.say(subject, LossKind::impossible, p.path, "discount_without_value");
      promotion.rate = Rate{*ppm};
    } else if (effect != nullptr && *effect == "price_off") {
      promotion.kind = PromotionKind::amount;
      const auto amount = read_money(context_, subject, value, currency_);
      if (!amount || *amount < 0) return context_.say(subject, LossKind::impossible, p.path, "discount_without_value");
      promotion.amount_minor = *amount;
    } else {
      return context_.say(subject, LossKind::impossible, p.path + "/pricing_effect", "pricing_effect_unknown",
                          describe(*p.member("pricing_effect").value));
    }
    const Conditions c = read_conditions(context_, subject, p.member("restrictions"), currency_);
    if (!c.enabled || (c.variants && c.variants->empty())) {
      return context_.say(subject, LossKind::impossible, p.path, "discount_disabled", promotion.ref);
    }
    if (c.variants) promotion.channels = *c.variants;
    promotion.calendar = c.calendar;
    promotion.min_subtotal = c.min_order_minor;
    promotion.limit_per_customer = c.max_per_customer;
    if (c.max_per_order && *c.max_per_order != 1) {
      context_.say(subject, LossKind::impossible, p.path + "/restrictions/max_per_order", "maximum_not_held");
    }
    context_.leftovers(subject, p, "discount",
                       {"ref", "name", "pricing_effect", "pricing_value", "restrictions", "coupon_codes"},
                       {{"description", "discount_description_not_held"}, {"tags", "discount_tags_not_held"}});
    add_codes(subject, p.member("coupon_codes"), std::move(promotion));
  }

  // Each code is a promotion of its own, of which one at most applies.
  void add_codes(const Subject& subject, const Place& list, Promotion promotion) {
    context_.is_list(subject, list);
    std::vector<std::string> codes;
    for (size_t i = 0; i < list.size(); ++i) {
      const auto code = context_.text(subject, list.element(i), limits::ref_octets);
      if (code && !code->empty()) codes.push_back(*code);
    }
    if (out_.rules.promotions.size() + std::max<size_t>(codes.size(), 1) > limits::promotions) {
      return context_.say(subject, LossKind::impossible, list.path, "too_many_promotions", subject.ref);
    }
    if (codes.size() > 1) {
      promotion.stack_class = promotion.ref;
      out_.rules.stacking.push_back({promotion.ref, promotion.ref});
    }
    for (size_t i = 0; i < std::max<size_t>(codes.size(), 1); ++i) {
      Promotion one = promotion;
      if (i < codes.size()) one.code = codes[i];
      if (i > 0) one.ref = promotion_pool_.make(promotion.ref);
      out_.rules.promotions.push_back(std::move(one));
    }
  }

  void read_charges() {
    const Place list = data_.member("charges");
    context_.is_list({}, list);
    for (size_t i = 0; i < list.size(); ++i) {
      if (context_.is_object({}, list.element(i))) read_charge(list.element(i));
    }
  }

  void read_charge(const Place& p) {
    const auto given = context_.id({}, p.member("ref"));
    FeeRule fee;
    fee.ref = fee_pool_.make(given ? *given : slug_of(p, "charge"));
    const Subject subject{fee.ref, false};
    const auto* type = p.member("type").value->text();
    const std::string kind = type ? *type : "other";
    if (kind == "tip" || kind == "tax") {
      // A tip is the customer's to give, and tax follows from rates.
      return context_.say(subject, LossKind::impossible, p.path + "/type", "charge_type_not_held", kind);
    }
    fee.kind = kind == "delivery" ? FeeKind::delivery : kind == "payment_fee" ? FeeKind::payment : FeeKind::service;
    if (kind != "delivery" && kind != "payment_fee" && kind != "other") {
      context_.say(subject, LossKind::approximated, p.path + "/type", "charge_type_unknown", kind);
    }
    fee.name = name_of(subject, p);
    if (!p.member("price").present()) {
      return context_.say(subject, LossKind::impossible, p.path, "variable_charge_not_held", fee.ref);
    }
    const auto price = read_money(context_, subject, p.member("price"), currency_);
    if (!price || *price < 0)
      return context_.say(subject, LossKind::impossible, p.path, "charge_without_price", fee.ref);
    fee.amount_minor = *price;
    if (fee.kind == FeeKind::delivery) fee.fulfilments = {Fulfilment::delivery};
    const Conditions c = read_conditions(context_, subject, p.member("restrictions"), currency_);
    if (!c.enabled || (c.variants && c.variants->empty())) {
      return context_.say(subject, LossKind::impossible, p.path, "charge_disabled", fee.ref);
    }
    if (c.variants) fee.channels = *c.variants;
    fee.calendar = c.calendar;
    fee.subtotal_from = c.min_order_minor;
    if (c.max_per_order || c.max_per_customer) {
      context_.say(subject, LossKind::impossible, p.path + "/restrictions", "restriction_not_held", "a maximum");
    }
    context_.leftovers(subject, p, "charge", {"ref", "name", "type", "price", "restrictions"},
                       {{"description", "charge_description_not_held"}, {"tags", "charge_tags_not_held"}});
    if (out_.rules.fees.size() == limits::fee_rules) {
      return context_.say(subject, LossKind::impossible, p.path, "too_many_charges", fee.ref);
    }
    out_.rules.fees.push_back(std::move(fee));
  }

  Context context_;
  Place root_, data_;
  Currency currency_;
  Imported out_;
  std::unordered_set<std::string> variants_, lists_, dangling_;
  std::unordered_map<std::string, SkuTarget> skus_;
  std::vector<std::vector<std::pair<Conditions, PriceBook>>> books_;
  std::vector<std::pair<std::string, Ref>> category_of_;  // in the order of the products
  std::vector<SourceCategory> categories_;
  RefPool item_pool_, group_pool_, promotion_pool_, fee_pool_;
};

bool looks_like_catalogue(const Value& root) {
  const Value* data = root.find("data");
  const Value& holder = data != nullptr && data->object() != nullptr ? *data : root;
  const auto first_has = [&](std::string_view list, std::string_view member) {
    const Value* found = holder.find(list);
    const auto* entries = found ? found->array() : nullptr;
    return entries != nullptr && (entries->empty() || entries->front().find(member) != nullptr);
  };
  return first_has("products", "skus") || first_has("option_lists", "options") || first_has("deals", "lines");
}

}  // namespace

Result<Imported> import_hubrise(const Document& document, const ImportOptions& options) {
  if (document.root.object() == nullptr || !looks_like_catalogue(document.root)) {
    return Error(Errc::import_format, "a HubRise catalogue has products with skus, option lists or deals");
  }
  return Catalogue(document, options).run();
}

}  // namespace exchange
}  // namespace v0
}  // namespace couvert

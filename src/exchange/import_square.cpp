// SPDX-License-Identifier: Apache-2.0
// Reads a Square catalogue: items whose variations carry the prices, flat modifier lists, categories, taxes.
#include "exchange/dietary.hpp"
#include "exchange/repair.hpp"
#include "exchange/square.hpp"
#include "exchange/square_promotions.hpp"
#include "exchange/square_source.hpp"

#include "couvert/limits.hpp"

#include <algorithm>
#include <limits>
#include <set>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace exchange {
namespace {

using std::size_t;

constexpr auto member = square_member;
// Options of groups that were copied for one item each.
constexpr size_t kOwnOptions = 200'000;
constexpr std::int64_t kNoOrdinal = std::numeric_limits<std::int64_t>::max();

class SquareMenu {
 public:
  SquareMenu(const Document& document, const ImportOptions& options)
      : context_(Format::square, options), root_{&document.root, {}}, source_(root_, context_) {
    context_.member_style = square_name;
    for (const std::string& path : document.repeated_members) {
      context_.say({}, LossKind::impossible, path, "repeated_member");
    }
  }

  Result<Imported> run() {
    if (!source_.is_catalog()) return Error(Errc::import_format, "no object of a Square catalogue is there");
    if (!choose_currency()) return Error(Errc::currency_unknown, "the catalogue names no currency", "/currency");
    Menu& menu = out_.menu;
    menu.ref = "menu";
    menu.name = LocalizedText("Menu");
    menu.venue = context_.options.venue;
    menu.currency = currency_;
    menu.default_locale = context_.options.default_locale;
    out_.rules.tax_mode = out_.rules.discount_mode = Rounding::half_even;  // the way this format's owner rounds
    count();
    read_lists();
    name_sections();
    for (SquareObject& object : source_.all(SquareKind::item)) read_item(object);
    place_sections();
    report_loose(SquareKind::variation, "variation_in_no_item");
    report_loose(SquareKind::modifier, "modifier_in_no_list");
    repair(menu, context_);
    read_square_promotions(source_, context_, menu, out_.rules);
    out_.report = context_.report.finish(menu, context_.paths.items);
    out_.report.dangling_groups = static_cast<std::int64_t>(dangling_lists_.size());
    return std::move(out_);
  }

 private:
  LossReport& counts() { return context_.report.counts(); }

  void count() {
    counts().items = static_cast<std::int64_t>(source_.all(SquareKind::item).size());
    counts().groups = static_cast<std::int64_t>(source_.all(SquareKind::list).size());
    counts().sections = static_cast<std::int64_t>(source_.all(SquareKind::category).size());
  }

  // ---- money ----------------------------------------------------------------------------------------------------

  // The caller's currency where the file uses it, else the first that the file uses, else the caller's.
  bool choose_currency() {
    const Currency wanted = context_.options.currency;
    std::vector<const Value*> open{root_.value};
    while (!open.empty() && (currency_ != wanted || !wanted.is_set())) {
      const Value* at = open.back();
      open.pop_back();
      if (const auto* list = at->array()) {
        for (auto it = list->rbegin(); it != list->rend(); ++it) open.push_back(&*it);
      } else if (const auto* members = at->object()) {
        for (auto it = members->rbegin(); it != members->rend(); ++it) open.push_back(&it->second);
        const Value* code = at->find("currency");
        const auto* text = code ? code->text() : nullptr;
        const auto parsed = text ? Currency::parse(*text) : Result<Currency>(Error(Errc::currency_unknown));
        if (parsed && (!currency_.is_set() || *parsed == wanted)) currency_ = *parsed;
      }
    }
    if (!currency_.is_set()) currency_ = wanted;
    return currency_.is_set();
  }

  // An amount of the catalogue's currency. A missing or made-up currency is the catalogue's.
  std::optional<std::int64_t> money(const Subject& subject, const Place& place, std::int64_t least) {
    if (!place.present() || !context_.is_object(subject, place)) return std::nullopt;
    context_.leftovers(subject, place, "money", {"amount", "currency"});
    const Place code = member(place, "currency");
    const auto* text = code.value->text();
    const auto parsed = text ? Currency::parse(*text) : Result<Currency>(Error(Errc::currency_unknown));
    if (parsed && *parsed != currency_) {
      context_.say(subject, LossKind::impossible, code.path, "currency_differs", *text);
      return std::nullopt;
    }
    if (!parsed) {
      const bool placeholder = code.present();
      context_.say_once("", {}, LossKind::approximated, placeholder ? code.path : place.path,
                        placeholder ? "currency_placeholder" : "currency_assumed", currency_.code());
    }
    return context_.price_minor(subject, member(place, "amount"), least);
  }

  // ---- what all objects have ------------------------------------------------------------------------------------

  void envelope(const Subject& subject, const SquareObject& object, std::string_view data) {
    context_.leftovers(
        subject, object.place, data,
        {"type", "id", "version", "updated_at", "created_at", "is_deleted", "present_at_all_locations",
         "present_at_location_ids", "absent_at_location_ids", "catalog_v1_ids", "image_id", data},
        {{"custom_attribute_values", "custom_attributes_not_held"}, {"description", "variant_description_not_held"}});
  }

  LocalizedText name_of(const Subject& subject, const SquareObject& object) {
    const auto words = context_.text(subject, member(object.data, "name"), limits::name_octets);
    if (words && !words->empty()) return LocalizedText(*words);
    context_.say(subject, LossKind::approximated, object.place.path, "name_missing", subject.ref);
    return LocalizedText(subject.ref);
  }

  std::string reference(RefPool& pool, const SquareObject& object, std::string_view fallback, const Subject& subject) {
    if (!object.id.empty() && pool.take(object.id)) return object.id;
    const auto* words = member(object.data, "name").value->text();
    const std::string name = words ? slug(*words) : std::string();
    std::string ref = pool.make(name.empty() ? fallback : std::string_view(name));
    Subject about = subject;
    if (about.ref.empty()) about.ref = ref;
    context_.say(about, LossKind::approximated, object.place.path, "object_without_id", ref);
    return ref;
  }

  std::int64_t ordinal_of(const Place& place) {
    const auto digits = number_text(*member(place, "ordinal").value);
    const auto scaled = digits ? scale_decimal(*digits, 0) : std::nullopt;
    return scaled ? scaled->value : kNoOrdinal;
  }

  template <class Entry>
  static void sort_by_ordinal(std::vector<std::pair<std::int64_t, Entry>>& entries) {
    std::stable_sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  }

  bool yes(const Place& place) const {
    const bool* flag = place.value->flag();
    const auto* word = place.value->text();
    return (flag && *flag) || (word && *word == "YES");
  }

  // What holds at the place asked for, when there is one; nothing when no entry names it.
  Place override_here(const Subject& subject, const Place& list) {
    if (!context_.is_list(subject, list) || list.size() == 0) return no_place();
    if (context_.options.location.empty()) {
      context_.say(subject, LossKind::approximated, list.path, "location_prices_not_held", std::to_string(list.size()));
      return no_place();
    }
    for (size_t i = 0; i < list.size(); ++i) {
      const auto* id = member(list.element(i), "location_id").value->text();
      if (id && *id == context_.options.location) return list.element(i);
    }
    return no_place();
  }

  void read_sold_out(const Subject& subject, const Place& entry, Availability& availability) {
    if (!yes(member(entry, "sold_out"))) return;
    availability.suspension_reason = "sold_out";
    availability.suspended_until = kUntilFurtherNotice;
    const Place until = member(entry, "sold_out_valid_until");
    const auto* text = until.value->text();
    if (const auto instant = text ? parse_instant(*text) : Result<Instant>(Error(Errc::invalid_argument))) {
      availability.suspended_until = *instant;
    } else {
      context_.say(subject, LossKind::approximated, entry.path, "sold_out_without_end", text ? *text : "");
    }
  }

  void read_image(const Subject& subject, const Place& id_place, Item& item) {
    const auto id = context_.id(subject, id_place);
    if (!id) return;
    const SquareObject* image = source_.find(SquareKind::image, *id);
    if (image == nullptr) return context_.say(subject, LossKind::impossible, id_place.path, "dangling_image", *id);
    add_image(subject, member(image->data, "url"), item);
  }
  void add_image(const Subject& subject, const Place& url, Item& item) {
    const auto text = context_.text(subject, url, limits::text_octets);
    if (!text || text->empty()) {
      context_.say(subject, LossKind::impossible, url.path, "image_without_url");
    } else if (item.images.size() == limits::locales) {
      context_.say(subject, LossKind::impossible, url.path, "too_many_images");
    } else {
      item.images.push_back({*text, 0, 0});
    }
  }

  // ---- modifier lists -------------------------------------------------------------------------------------------

  // −1 says that nothing was set; as a maximum 0 says that there is none.
  std::optional<std::int32_t> selected(const Subject& subject, const Place& place) {
    const auto n = context_.integer(subject, place);
    if (!n || *n == -1) return std::nullopt;
    return context_.bound(subject, place);
  }

  void read_lists() {
    for (SquareObject& object : source_.all(SquareKind::list)) {
      const Place modifiers = member(object.data, "modifiers");
      const auto inner = source_.inner(modifiers, SquareKind::modifier, "modifier_list_id", object.id);
      counts().options += static_cast<std::int64_t>(inner.size());
      for (const SquareObject& modifier : inner) used_modifiers_.insert(modifier.id);
      if (object.left_out) continue;
      const Subject subject{object.id, false};
      if (object.id.empty()) {
        context_.say(subject, LossKind::impossible, object.place.path, "group_without_id");
      } else if (out_.menu.groups.size() == limits::menu_groups) {
        context_.say(subject, LossKind::impossible, object.place.path, "too_many_groups", object.id);
      } else if (const auto* type = member(object.data, "modifier_type").value->text(); type && *type == "TEXT") {
        context_.say(subject, LossKind::impossible, object.place.path, "text_modifier_not_held", object.id);
        text_lists_.insert(object.id);
      } else if (source_.present(subject, object)) {
        read_list(object, inner);
      }
    }
  }

  void read_list(const SquareObject& object, const std::vector<SquareObject>& modifiers) {
    const Subject subject{object.id, false};
    const Place& data = object.data;
    OptionGroup group;
    group.ref = object.id;
    group_pool_.take(group.ref);
    context_.paths.groups.emplace(group.ref, object.place.path);
    group.name = name_of(subject, object);
    group.min_quantity = selected(subject, member(data, "min_selected_modifiers")).value_or(0);
    const auto most = selected(subject, member(data, "max_selected_modifiers"));
    if (most && *most > 0) group.max_quantity = *most;
    const auto* type = member(data, "selection_type").value->text();
    if (!most && type && *type == "SINGLE") group.max_quantity = 1;
    std::vector<std::pair<std::int64_t, Option>> options;
    const bool several = yes(member(data, "allow_quantities"));
    RefPool pool;
    for (const SquareObject& modifier : modifiers) {
      if (options.size() == limits::group_options) {
        context_.say(subject, LossKind::impossible, modifier.place.path, "too_many_options");
      } else if (auto option = read_modifier(subject, modifier, several, pool)) {
        options.emplace_back(ordinal_of(modifier.data), std::move(*option));
      }
    }
    sort_by_ordinal(options);
    for (auto& entry : options) group.options.push_back(std::move(entry.second));
    envelope(subject, object, "modifier_list_data");
    context_.leftovers(subject, data, "list_data",
                       {"name", "ordinal", "selection_type", "modifiers", "min_selected_modifiers",
                        "max_selected_modifiers", "allow_quantities", "modifier_type", "is_conversational"},
                       {{"image_ids", "image_not_held"},
                        {"internal_name", "display_hint_not_held"},
                        {"max_length", "display_hint_not_held"},
                        {"text_required", "display_hint_not_held"},
                        {"hidden_from_customer", "display_hint_not_held"}});
    group_by_id_.emplace(group.ref, out_.menu.groups.size());
    out_.menu.groups.push_back(std::move(group));
  }

  std::optional<Option> read_modifier(const Subject& subject, const SquareObject& object, bool several, RefPool& pool) {
    const Place& data = object.data;
    if (!data.present()) {
      context_.say(subject, LossKind::impossible, object.place.path, "object_without_data", object.id);
      return std::nullopt;
    }
    if (!source_.present(subject, object)) return std::nullopt;
    if (yes(member(data, "hidden_online"))) {
      context_.say(subject, LossKind::impossible, object.place.path, "hidden_online", object.id);
      return std::nullopt;
    }
    Option option;
    option.ref = reference(pool, object, "modifier", subject);
    option.name = name_of(subject, object);
    if (!several) option.max_quantity = 1;
    if (yes(member(data, "on_by_default"))) option.default_quantity = 1;
    const Place here = override_here(subject, member(data, "location_overrides"));
    Place price = member(here, "price_money");
    if (!price.present()) price = member(data, "price_money");
    if (const auto minor = money(subject, price, -limits::price_minor)) {
      option.price_minor = *minor;
    } else if (price.present()) {
      context_.say(subject, LossKind::impossible, object.place.path, "option_without_price", option.ref);
      return std::nullopt;
    }
    read_sold_out(subject, here, option.availability);
    envelope(subject, object, "modifier_data");
    context_.leftovers(
        subject, data, "modifier_data",
        {"name", "price_money", "on_by_default", "ordinal", "modifier_list_id", "location_overrides", "hidden_online"},
        {{"image_id", "image_not_held"}});
    return option;
  }

  // ---- how an item uses its lists -------------------------------------------------------------------------------

  void read_list_links(const Subject& subject, const Place& links, Item& item) {
    if (!context_.is_list(subject, links)) return;
    std::vector<std::pair<std::int64_t, Place>> order;
    for (size_t i = 0; i < links.size(); ++i) {
      if (context_.is_object(subject, links.element(i)))
        order.emplace_back(ordinal_of(links.element(i)), links.element(i));
    }
    sort_by_ordinal(order);
    for (const auto& [ordinal, link] : order) read_list_link(subject, link, item);
  }

  void read_list_link(const Subject& subject, const Place& link, Item& item) {
    const bool* enabled = member(link, "enabled").value->flag();
    if (enabled && !*enabled) return;
    const auto id = context_.id(subject, member(link, "modifier_list_id"));
    if (!id) return context_.say(subject, LossKind::impossible, link.path, "group_id_invalid");
    const auto found = group_by_id_.find(*id);
    if (found == group_by_id_.end()) {
      // A list that is left out here has said so itself.
      if (text_lists_.count(*id)) return context_.report.taint(item.ref);
      if (source_.find(SquareKind::list, *id) == nullptr) dangling_lists_.insert(*id);
      return context_.say(subject, LossKind::impossible, link.path, "dangling_group", *id);
    }
    context_.leftovers(subject, link, "list_link",
                       {"modifier_list_id", "modifier_overrides", "min_selected_modifiers", "max_selected_modifiers",
                        "enabled", "ordinal", "allow_quantities", "is_conversational"},
                       {{"hidden_from_customer_override", "display_hint_not_held"}});
    if (item.groups.size() == limits::item_groups) {
      return context_.say(subject, LossKind::impossible, link.path, "too_many_groups", *id);
    }
    if (may_change_options(link)) {
      own_options_ += out_.menu.groups[found->second].options.size();
      if (own_options_ > kOwnOptions) {
        return context_.say(subject, LossKind::impossible, link.path, "too_many_options", *id);
      }
      OptionGroup own = out_.menu.groups[found->second];
      if (changes_options(subject, link, own)) return add_own_group(subject, link, std::move(own), item);
    }
    if (std::find(item.groups.begin(), item.groups.end(), *id) != item.groups.end()) {
      return context_.say(subject, LossKind::impossible, link.path, "repeated_group_link", *id);
    }
    item.groups.push_back(*id);
    const OptionGroup& base = out_.menu.groups[found->second];
    OptionGroup bounded;
    bounded.min_quantity = base.min_quantity;
    bounded.max_quantity = base.max_quantity;
    read_link_bounds(subject, link, bounded);
    if (auto change = override_of(base, bounded)) item.group_overrides.push_back(std::move(*change));
  }

  // Both −1: the bounds of the list. One of them: no bound on that side.
  void read_link_bounds(const Subject& subject, const Place& link, OptionGroup& group) {
    const auto least = selected(subject, member(link, "min_selected_modifiers"));
    const auto most = selected(subject, member(link, "max_selected_modifiers"));
    if (!least && !most) return;
    group.min_quantity = least.value_or(0);
    group.max_quantity.reset();
    if (most && *most > 0) group.max_quantity = *most;
  }

  static bool may_change_options(const Place& link) {
    const auto* several = member(link, "allow_quantities").value->text();
    return (several && *several != "NOT_SET") || member(link, "modifier_overrides").present();
  }

  // Whether the item sees other options than the list has: other defaults, others hidden, several of one.
  bool changes_options(const Subject& subject, const Place& link, OptionGroup& group) {
    bool changed = false;
    if (const auto* word = member(link, "allow_quantities").value->text(); word && *word != "NOT_SET") {
      for (Option& option : group.options) {
        const auto most = *word == "YES" ? std::optional<std::int32_t>() : std::optional<std::int32_t>(1);
        changed = changed || option.max_quantity != most;
        option.max_quantity = most;
      }
    }
    const Place overrides = member(link, "modifier_overrides");
    context_.is_list(subject, overrides);
    for (size_t i = 0; i < overrides.size(); ++i) {
      const Place entry = overrides.element(i);
      const auto id = context_.id(subject, member(entry, "modifier_id"));
      const auto option =
          std::find_if(group.options.begin(), group.options.end(), [&](const Option& o) { return id && o.ref == *id; });
      if (option == group.options.end()) {
        context_.say(subject, LossKind::impossible, entry.path, "dangling_option", id.value_or(""));
        continue;
      }
      const Place hidden = member(entry, "hidden_online_override");
      if (yes(hidden)) {
        group.options.erase(option);
        changed = true;
        continue;
      }
      Place by_default = member(entry, "on_by_default_override");
      const auto* word = by_default.value->text();
      if (!word || *word == "NOT_SET") by_default = member(entry, "on_by_default");
      if (!by_default.present()) continue;
      const std::int32_t quantity = yes(by_default) ? 1 : 0;
      changed = changed || option->default_quantity != quantity;
      option->default_quantity = quantity;
    }
    return changed;
  }

  void add_own_group(const Subject& subject, const Place& link, OptionGroup group, Item& item) {
    if (out_.menu.groups.size() == limits::menu_groups) {
      return context_.say(subject, LossKind::impossible, link.path, "too_many_groups", group.ref);
    }
    const std::string base = group.ref;
    group.ref = group_pool_.make(base + "/" + item.ref);
    read_link_bounds(subject, link, group);
    context_.say(subject, LossKind::approximated, link.path, "group_split", group.ref);
    context_.paths.groups.emplace(group.ref, link.path);
    item.groups.push_back(group.ref);
    out_.menu.groups.push_back(std::move(group));
  }

  // ---- items ----------------------------------------------------------------------------------------------------

  void read_item(SquareObject& object) {
    if (object.left_out) return;
    Item item;
    item.ref = reference(item_pool_, object, "item", {{}, true});
    const Subject subject{item.ref, true};
    const Place& data = object.data;
    context_.paths.items.emplace(item.ref, object.place.path);
    if (!data.present()) return context_.say(subject, LossKind::impossible, object.place.path, "object_without_data");
    if (!source_.present(subject, object)) return;
    if (out_.menu.items.size() == limits::menu_items) {
      return context_.say(subject, LossKind::impossible, object.place.path, "too_many_items");
    }
    item.name = name_of(subject, object);
    read_description(subject, data, item);
    read_variations(subject, object, item);
    read_list_links(subject, member(data, "modifier_list_info"), item);
    read_taxes(subject, data, item);
    read_images(subject, object, item);
    read_food(subject, member(data, "food_and_beverage_details"), item);
    if (yes(member(data, "is_alcoholic"))) item.tags.push_back("alcohol");
    if (yes(member(data, "is_archived"))) {
      item.sold_alone = false;
      context_.say(subject, LossKind::approximated, object.place.path, "item_archived", "not sold alone");
    }
    item_leftovers(subject, object);
    list_in_sections(subject, data, item);
    out_.menu.items.push_back(std::move(item));
  }

  void item_leftovers(const Subject& subject, const SquareObject& object) {
    envelope(subject, object, "item_data");
    const auto* type = member(object.data, "product_type").value->text();
    if (type && *type != "REGULAR" && *type != "FOOD_AND_BEV") {
      context_.say(subject, LossKind::approximated, object.data.path, "product_type_not_held", *type);
    }
    context_.leftovers(subject, object.data, "item_data",
                       {"name", "description", "description_html", "description_plaintext", "category_id", "categories",
                        "reporting_category", "tax_ids", "is_taxable", "modifier_list_info", "variations",
                        "product_type", "image_ids", "food_and_beverage_details", "is_alcoholic", "is_archived",
                        "present_at_all_locations", "present_at_location_ids", "absent_at_location_ids"},
                       {{"abbreviation", "display_hint_not_held"},
                        {"label_color", "display_hint_not_held"},
                        {"skip_modifier_screen", "display_hint_not_held"},
                        {"sort_name", "display_hint_not_held"},
                        {"ecom_uri", "shop_page_not_held"},
                        {"ecom_image_uris", "shop_page_not_held"},
                        {"ecom_seo_data", "shop_page_not_held"},
                        {"ecom_visibility", "shop_page_not_held"},
                        {"channels", "channels_not_held"},
                        {"item_options", "item_options_not_held"}});
  }

  void read_description(const Subject& subject, const Place& data, Item& item) {
    for (const std::string_view name : {"description_plaintext", "description"}) {
      const auto words = context_.text(subject, member(data, name), limits::text_octets);
      if (words && !words->empty()) {
        item.description = LocalizedText(*words);
        return;
      }
    }
    const Place html = member(data, "description_html");
    const auto* marked = html.value->text();
    if (marked == nullptr || marked->empty()) return;
    const std::string words = context_.fit(subject, html.path, without_markup(*marked), limits::text_octets);
    context_.say(subject, LossKind::approximated, html.path, "markup_removed");
    if (!words.empty()) item.description = LocalizedText(words);
  }

  void read_variations(const Subject& subject, const SquareObject& object, Item& item) {
    const Place list = member(object.data, "variations");
    context_.is_list(subject, list);
    std::vector<std::pair<std::int64_t, Variant>> variants;
    std::set<std::string> units;
    RefPool pool;
    const auto all = source_.inner(list, SquareKind::variation, "item_id", object.id);
    for (const SquareObject& variation : all) {
      used_variations_.insert(variation.id);
      if (!variation.data.present()) {
        context_.say(subject, LossKind::impossible, variation.place.path, "object_without_data", variation.id);
      } else if (!source_.present(subject, variation)) {
        continue;
      } else if (variants.size() == limits::item_variants) {
        context_.say(subject, LossKind::impossible, variation.place.path, "too_many_variants");
      } else {
        variants.emplace_back(ordinal_of(variation.data), read_variation(subject, variation, pool, item));
        units.insert(unit_of(subject, variation));
      }
    }
    sort_by_ordinal(variants);
    for (auto& entry : variants) item.variants.push_back(std::move(entry.second));
    if (item.variants.empty()) {
      item.sold_alone = false;
      context_.say(subject, LossKind::approximated, object.place.path, "item_without_variant", "not sold alone");
    }
    read_measure(subject, object, units, item);
    if (std::none_of(item.variants.begin(), item.variants.end(), [](const Variant& v) { return v.sold_alone; })) {
      item.sold_alone = false;
    }
  }

  Variant read_variation(const Subject& subject, const SquareObject& object, RefPool& pool, Item& item) {
    const Place& data = object.data;
    Variant variant;
    variant.ref = reference(pool, object, "variant", subject);
    const auto words = context_.text(subject, member(data, "name"), limits::name_octets);
    variant.name = words && !words->empty() ? LocalizedText(*words) : item.name;
    const Place here = override_here(subject, member(data, "location_overrides"));
    const auto own = [&](std::string_view name) {
      const Place there = member(here, name);
      return there.present() ? there : member(data, name);
    };
    const auto* type = own("pricing_type").value->text();
    const Place price = own("price_money");
    const auto minor = money(subject, price, 0);
    const bool variable = type && *type == "VARIABLE_PRICING";
    if (variable || !minor) {
      variant.sold_alone = false;
      if (variable) {
        context_.say(subject, LossKind::impossible, object.place.path, "price_at_sale_not_held", variant.ref);
      } else if (!price.present()) {
        context_.say(subject, LossKind::approximated, object.place.path, "price_missing", variant.ref);
      }
    }
    variant.price_minor = minor.value_or(0);
    if (const bool* sellable = member(data, "sellable").value->flag(); sellable && !*sellable)
      variant.sold_alone = false;
    read_sold_out(subject, here, variant.availability);
    const Place images = member(data, "image_ids");
    for (size_t i = 0; i < images.size(); ++i) {
      context_.say(subject, LossKind::approximated, images.element(i).path, "variant_image_on_item");
      read_image(subject, images.element(i), item);
    }
    variation_leftovers(subject, object);
    return variant;
  }

  void variation_leftovers(const Subject& subject, const SquareObject& object) {
    envelope(subject, object, "item_variation_data");
    context_.leftovers(subject, object.data, "item_variation_data",
                       {"item_id", "name", "ordinal", "pricing_type", "price_money", "location_overrides", "sellable",
                        "stockable", "image_ids", "measurement_unit_id"},
                       {{"description", "variant_description_not_held"},
                        {"sku", "product_code_not_held"},
                        {"upc", "product_code_not_held"},
                        {"user_data", "product_code_not_held"},
                        {"track_inventory", "stock_not_held"},
                        {"inventory_alert_type", "stock_not_held"},
                        {"inventory_alert_threshold", "stock_not_held"},
                        {"stockable_conversion", "stock_not_held"},
                        {"item_option_values", "item_options_not_held"},
                        {"service_duration", "service_not_held"},
                        {"available_for_booking", "service_not_held"},
                        {"team_member_ids", "service_not_held"}});
  }

  // ---- sold by weight or volume ---------------------------------------------------------------------------------

  std::string unit_of(const Subject& subject, const SquareObject& variation) {
    return context_.id(subject, member(variation.data, "measurement_unit_id")).value_or("");
  }

  // One unit for the whole item is held; a price of a unit that is not must not be taken for the price of a piece.
  void read_measure(const Subject& subject, const SquareObject& object, const std::set<std::string>& units,
                    Item& item) {
    if (units.empty() || (units.size() == 1 && units.begin()->empty())) return;
    const auto measure = units.size() == 1 ? measure_of(subject, *units.begin()) : std::nullopt;
    if (measure) {
      item.measure = *measure;
      return;
    }
    context_.say(subject, LossKind::impossible, object.place.path, "measure_not_held", *units.rbegin());
    for (Variant& variant : item.variants) variant.sold_alone = false;
  }

  std::optional<Measure> measure_of(const Subject& subject, const std::string& id) {
    const SquareObject* unit = source_.find(SquareKind::unit, id);
    if (unit == nullptr) return std::nullopt;
    const Place body = member(unit->data, "measurement_unit");
    Measure measure;
    std::string_view name;
    for (const std::string_view kind : {"weight_unit", "volume_unit"}) {
      if (const auto* word = member(body, kind).value->text()) name = *word;
    }
    if (name == "METRIC_GRAM") {
      measure.unit = MeasureUnit::gram;
    } else if (name == "METRIC_KILOGRAM") {
      measure.unit = MeasureUnit::kilogram;
    } else if (name == "METRIC_MILLILITER") {
      measure.unit = MeasureUnit::millilitre;
    } else if (name == "METRIC_LITER") {
      measure.unit = MeasureUnit::litre;
    } else {
      return std::nullopt;
    }
    measure.precision = std::min(context_.bound(subject, member(unit->data, "precision")).value_or(3), 6);
    return measure;
  }

  // ---- pictures, food -------------------------------------------------------------------------------------------

  void read_images(const Subject& subject, const SquareObject& object, Item& item) {
    const Place ids = member(object.data, "image_ids");
    context_.is_list(subject, ids);
    for (size_t i = 0; i < ids.size(); ++i) read_image(subject, ids.element(i), item);
    const Place old = member(object.place, "image_id");
    if (ids.size() == 0 && old.present()) read_image(subject, old, item);
    if (object.image.present()) add_image(subject, member(object.image, "url"), item);
  }

  void read_food(const Subject& subject, const Place& food, Item& item) {
    if (!food.present() || !context_.is_object(subject, food)) return;
    context_.leftovers(subject, food, "food", {"calorie_count", "dietary_preferences", "ingredients"});
    if (const auto kcal = context_.bound(subject, member(food, "calorie_count"))) {
      const auto energy = kilojoules(*kcal);
      item.nutrition.push_back({Nutrient::energy, energy.low, energy.high});
    }
    const auto named = [&](const Place& entry) {
      const auto standard = context_.id(subject, member(entry, "standard_name"));
      return standard ? standard : context_.id(subject, member(entry, "custom_name"));
    };
    const Place diets = member(food, "dietary_preferences");
    context_.is_list(subject, diets);
    for (size_t i = 0; i < diets.size(); ++i) {
      const auto word = named(diets.element(i));
      if (word) add_diet(context_, subject, diets.element(i).path, lower(*word), item.diets);
    }
    const Place ingredients = member(food, "ingredients");
    context_.is_list(subject, ingredients);
    for (size_t i = 0; i < ingredients.size(); ++i) {
      const auto word = named(ingredients.element(i));
      const auto allergen = word ? parse_allergen(*word) : std::nullopt;
      if (allergen) {
        declare(item.allergens, *allergen, Presence::contains);
      } else {
        context_.say(subject, LossKind::impossible, ingredients.element(i).path, "ingredient_not_held",
                     word.value_or(""));
      }
    }
  }

  // ---- taxes ----------------------------------------------------------------------------------------------------

  struct Tax {
    std::string id;
    std::int64_t ppm = 0;
    bool included = false, on_total = false;
  };

  std::optional<Tax> read_tax(const Subject& subject, const Place& place) {
    const auto id = context_.id(subject, place);
    SquareObject* object = id ? source_.find(SquareKind::tax, *id) : nullptr;
    if (object == nullptr) {
      context_.say(subject, LossKind::impossible, place.path, "dangling_tax", id.value_or(""));
      return std::nullopt;
    }
    const Place& data = object->data;
    if (const bool* enabled = member(data, "enabled").value->flag(); enabled && !*enabled) return std::nullopt;
    if (!source_.present({*id}, *object)) return std::nullopt;
    const auto ppm = context_.percent(subject, member(data, "percentage"));
    if (!ppm) {
      if (!member(data, "percentage").present())
        context_.say(subject, LossKind::impossible, data.path, "tax_rate_invalid", *id);
      return std::nullopt;
    }
    const auto* inclusion = member(data, "inclusion_type").value->text();
    const auto* phase = member(data, "calculation_phase").value->text();
    if (taxes_read_.insert(*id).second) {
      const auto* words = member(data, "name").value->text();
      if (words && *words != *id) context_.say({*id}, LossKind::impossible, data.path, "tax_name_not_held", *words);
      context_.leftovers({*id}, data, "tax_data",
                         {"name", "calculation_phase", "inclusion_type", "percentage", "enabled",
                          "present_at_all_locations", "applies_to_custom_amounts"},
                         {{"applies_to_product_set_id", "tax_by_set_not_held"}});
    }
    return Tax{*id, *ppm, inclusion && *inclusion == "INCLUSIVE", phase && *phase == "TAX_TOTAL_PHASE"};
  }

  void read_taxes(const Subject& subject, const Place& data, Item& item) {
    if (const bool* taxable = member(data, "is_taxable").value->flag(); taxable && !*taxable) return;
    const Place ids = member(data, "tax_ids");
    context_.is_list(subject, ids);
    std::vector<Tax> taxes;
    for (size_t i = 0; i < ids.size() && i < limits::item_groups; ++i) {
      auto tax = read_tax(subject, ids.element(i));
      const auto same = [&](const Tax& held) { return tax && held.id == tax->id; };
      if (tax && std::none_of(taxes.begin(), taxes.end(), same)) taxes.push_back(std::move(*tax));
    }
    if (taxes.empty()) return;
    Tax whole = taxes.front();
    for (size_t i = 1; i < taxes.size(); ++i) {
      if (taxes[i].included != whole.included) {
        context_.say(subject, LossKind::impossible, ids.path, "taxes_of_both_kinds", taxes[i].id);
      } else {
        combine(whole, taxes[i]);
      }
    }
    if (taxes.size() > 1) context_.say(subject, LossKind::approximated, ids.path, "taxes_combined", whole.id);
    item.tax_class = tax_class(subject, ids, whole);
  }

  // The engine knows one rate for one thing. A tax on the total is also taken of the taxes before it.
  static void combine(Tax& whole, const Tax& more) {
    const std::int64_t compound = more.on_total || whole.on_total ? (whole.ppm * more.ppm + 500'000) / 1'000'000 : 0;
    whole.ppm += more.ppm + compound;
    whole.on_total = whole.on_total && more.on_total;
    whole.id += "+" + more.id;
  }

  Ref tax_class(const Subject& subject, const Place& place, const Tax& tax) {
    const std::string name = clean_text(tax.id, limits::ref_octets);
    if (tax.ppm > 1'000'000) {
      context_.say(subject, LossKind::impossible, place.path, "tax_rate_invalid", std::to_string(tax.ppm));
      return {};
    }
    for (const TaxRule& rule : out_.rules.taxes) {
      if (rule.tax_class == name) return name;
    }
    if (out_.rules.taxes.size() == limits::tax_rules) {
      context_.say(subject, LossKind::impossible, place.path, "too_many_tax_rates", name);
      return {};
    }
    TaxRule rule;
    rule.ref = rule.tax_class = name;
    rule.rate.ppm = tax.ppm;
    rule.included = tax.included;
    out_.rules.taxes.push_back(std::move(rule));
    return name;
  }

  // ---- categories -----------------------------------------------------------------------------------------------

  struct Category {
    const SquareObject* object;
    std::vector<size_t> children;
    std::vector<std::pair<std::int64_t, Ref>> items;
    bool has_parent = false, placed = false;
  };

  void name_sections() {
    for (SquareObject& object : source_.all(SquareKind::category)) {
      if (object.left_out) continue;
      const Subject subject{object.id, false};
      const auto* type = member(object.data, "category_type").value->text();
      if (object.id.empty()) {
        context_.say(subject, LossKind::impossible, object.place.path, "section_without_id");
      } else if (type && *type == "KITCHEN_CATEGORY") {
        context_.say(subject, LossKind::impossible, object.place.path, "kitchen_category_not_held", object.id);
      } else if (categories_.size() == limits::menu_sections) {
        context_.say(subject, LossKind::impossible, object.place.path, "too_many_sections", object.id);
      } else if (source_.present(subject, object)) {
        category_by_id_.emplace(object.id, categories_.size());
        categories_.push_back({&object, {}, {}, false, false});
      }
    }
    for (size_t i = 0; i < categories_.size(); ++i) {
      const Place parent = member(categories_[i].object->data, "parent_category");
      if (!parent.present()) continue;
      const Place id_place = member(parent, "id");
      const auto id = context_.id({categories_[i].object->id}, id_place.present() ? id_place : parent);
      const auto found = id ? category_by_id_.find(*id) : category_by_id_.end();
      if (found == category_by_id_.end()) {
        if (id) context_.say({categories_[i].object->id}, LossKind::impossible, parent.path, "dangling_section", *id);
      } else {
        categories_[i].has_parent = true;
        categories_[found->second].children.push_back(i);
      }
    }
  }

  void list_in_sections(const Subject& subject, const Place& data, Item& item) {
    std::vector<std::pair<Place, std::int64_t>> places;
    const Place categories = member(data, "categories"), old = member(data, "category_id");
    context_.is_list(subject, categories);
    for (size_t i = 0; i < categories.size(); ++i) {
      places.emplace_back(member(categories.element(i), "id"), ordinal_of(categories.element(i)));
    }
    if (places.empty() && old.present()) places.emplace_back(old, kNoOrdinal);
    const Place reporting = member(data, "reporting_category");
    if (places.empty() && reporting.present()) places.emplace_back(member(reporting, "id"), ordinal_of(reporting));
    bool listed = false;
    std::set<std::string> seen;
    for (const auto& [place, ordinal] : places) {
      const auto id = context_.id(subject, place);
      const auto found = id ? category_by_id_.find(*id) : category_by_id_.end();
      if (found == category_by_id_.end()) {
        context_.say(subject, LossKind::impossible, place.path, "dangling_section", id.value_or(""));
      } else if (++listings_ > limits::menu_listings) {
        context_.say(subject, LossKind::impossible, place.path, "too_many_items", *id);
      } else if (seen.insert(*id).second) {
        categories_[found->second].items.emplace_back(ordinal, item.ref);
        listed = true;
      }
    }
    if (listed) return;
    loose_items_.push_back(item.ref);
    context_.say(subject, LossKind::approximated, data.path, "items_in_no_section", item.ref);
  }

  void place_sections() {
    for (size_t i = 0; i < categories_.size(); ++i) {
      if (!categories_[i].has_parent) place_section(i, out_.menu.sections, 1);
    }
    for (size_t i = 0; i < categories_.size(); ++i) {
      if (categories_[i].placed) continue;
      context_.say({categories_[i].object->id}, LossKind::impossible, categories_[i].object->place.path,
                   "section_cycle", categories_[i].object->id);
      place_section(i, out_.menu.sections, 1);
    }
    if (loose_items_.empty()) return;
    RefPool pool;
    for (const Category& category : categories_) pool.take(category.object->id);
    Section loose;
    loose.ref = pool.make("items");
    loose.name = LocalizedText("Items");
    loose.items = std::move(loose_items_);
    out_.menu.sections.push_back(std::move(loose));
  }

  void place_section(size_t index, std::vector<Section>& into, int depth) {
    Category& category = categories_[index];
    if (category.placed) return;
    category.placed = true;
    const SquareObject& object = *category.object;
    const Subject subject{object.id, false};
    Section section;
    section.ref = object.id;
    section.name = name_of(subject, object);
    sort_by_ordinal(category.items);
    for (auto& entry : category.items) section.items.push_back(std::move(entry.second));
    read_section_times(subject, object, section);
    envelope(subject, object, "category_data");
    context_.leftovers(
        subject, object.data, "category_data",
        {"name", "category_type", "parent_category", "is_top_level", "availability_period_ids", "online_visibility",
         "root_category", "path_to_root"},
        {{"image_ids", "image_not_held"}, {"channels", "channels_not_held"}, {"ecom_seo_data", "shop_page_not_held"}});
    if (depth < limits::section_depth) {
      for (const size_t child : category.children) place_section(child, section.sections, depth + 1);
      into.push_back(std::move(section));
      return;
    }
    into.push_back(std::move(section));
    for (const size_t child : category.children) {
      context_.say({categories_[child].object->id}, LossKind::approximated, categories_[child].object->place.path,
                   "sections_too_deep");
      place_section(child, into, depth);
    }
  }

  void read_section_times(const Subject& subject, const SquareObject& object, Section& section) {
    const bool* visible = member(object.data, "online_visibility").value->flag();
    if (visible && !*visible) {
      section.availability.calendar = Calendar{};  // never
      context_.say(subject, LossKind::approximated, object.place.path, "hidden_online", "never open");
      return;
    }
    const Place ids = member(object.data, "availability_period_ids");
    if (!context_.is_list(subject, ids) || ids.size() == 0) return;
    Calendar calendar;
    for (size_t i = 0; i < ids.size(); ++i) {
      const auto id = context_.id(subject, ids.element(i));
      const SquareObject* period = id ? source_.find(SquareKind::availability_period, *id) : nullptr;
      if (period == nullptr) {
        context_.say(subject, LossKind::impossible, ids.element(i).path, "dangling_availability", id.value_or(""));
        continue;
      }
      const auto* day = member(period->data, "day_of_week").value->text();
      const auto* start = member(period->data, "start_local_time").value->text();
      const auto* end = member(period->data, "end_local_time").value->text();
      const auto weekday = day ? parse_weekday(*day) : std::nullopt;
      const std::int32_t open = start ? parse_clock(*start).value_or(-1) : -1;
      const std::int32_t close = end ? parse_clock(*end).value_or(-1) : -1;
      if (!weekday || open < 0 || close < 0 || open == close) {
        context_.say(subject, LossKind::impossible, period->place.path, "hours_unreadable", *id);
      } else {
        add_window(calendar.weekly, *weekday, open, close);
      }
    }
    if (!calendar.weekly.empty()) section.availability.calendar = std::move(calendar);
  }

  // ---- what is left ---------------------------------------------------------------------------------------------

  void report_loose(SquareKind kind, std::string_view why) {
    const auto& used = kind == SquareKind::modifier ? used_modifiers_ : used_variations_;
    for (const SquareObject& object : source_.all(kind)) {
      if (object.left_out || (!object.id.empty() && used.count(object.id))) continue;
      context_.say({object.id}, LossKind::impossible, object.place.path, why, object.id);
    }
  }

  Context context_;
  Place root_;
  SquareSource source_;
  Imported out_;
  Currency currency_;
  RefPool item_pool_, group_pool_;
  std::unordered_map<std::string, size_t> group_by_id_, category_by_id_;
  std::unordered_set<std::string> text_lists_, dangling_lists_, taxes_read_, used_variations_, used_modifiers_;
  std::vector<Category> categories_;
  std::vector<Ref> loose_items_;
  size_t listings_ = 0, own_options_ = 0;
};

}  // namespace

Result<Imported> import_square(const Document& document, const ImportOptions& options) {
  return SquareMenu(document, options).run();
}

}  // namespace exchange
}  // namespace v0
}  // namespace couvert

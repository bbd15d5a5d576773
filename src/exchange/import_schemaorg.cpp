// SPDX-License-Identifier: Apache-2.0
// Reads schema.org menus: a tree of sections and items with offers, wherever in the document it stands.
#include "exchange/repair.hpp"
#include "exchange/schemaorg.hpp"

#include "couvert/limits.hpp"

#include <algorithm>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace exchange {
namespace {

using std::size_t;

constexpr int kLongestChain = limits::json_depth;

constexpr std::string_view kEstablishments[] = {
    "Restaurant", "FoodEstablishment",  "Bakery",       "BarOrPub", "Brewery", "CafeOrCoffeeShop",
    "Distillery", "FastFoodRestaurant", "IceCreamShop", "Winery"};

bool is_establishment(const Value& node) {
  const auto types = Graph::types(node);
  return std::any_of(types.begin(), types.end(), [](const std::string& type) {
    return std::find(std::begin(kEstablishments), std::end(kEstablishments), type) != std::end(kEstablishments);
  });
}

struct PricedOffer {
  Place place;
  LocalizedText name;
  std::optional<std::int64_t> minor;
  Availability availability;
  std::optional<std::int32_t> most = {};  // of one order line
  std::optional<MeasureUnit> unit = {};   // the price is of one of it
};

class SchemaMenu {
 public:
  SchemaMenu(const Document& document, const ImportOptions& options)
      : context_(Format::schemaorg, options), graph_(document.root, context_) {
    for (const std::string& path : document.repeated_members) {
      context_.say({}, LossKind::impossible, path, "repeated_member");
    }
  }

  // Whether any node says what it is, or at least in which vocabulary.
  bool is_linked_data() const {
    return std::any_of(graph_.nodes().begin(), graph_.nodes().end(), [](const Place& node) {
      return node.value->find("@type") || node.value->find("@context") || node.value->find("@graph");
    });
  }

  Result<Imported> run() {
    find_roots();
    if (!choose_currency()) return Error(Errc::currency_unknown, "the document names no currency", "/currency");
    Menu& menu = out_.menu;
    menu.ref = "menu";
    menu.venue = context_.options.venue;
    menu.currency = currency_;
    menu.default_locale = context_.options.default_locale;
    read_roots();
    read_strays();
    finish_items();
    read_establishments();
    report_others();
    count();
    repair(menu, context_);
    out_.report = context_.report.finish(menu, context_.paths.items);
    return std::move(out_);
  }

 private:
  LossReport& counts() { return context_.report.counts(); }

  // ---- where the menus are ------------------------------------------------------------------------

  void add_root(const Place& place) {
    if (root_paths_.insert(place.path).second) roots_.push_back(place);
  }

  void find_roots() {
    for (const Place& node : graph_.nodes()) {
      for (const std::string_view property : {"hasMenu", "menu"}) {
        for (const Place& value : graph_.values(node, property)) {
          const Value* id = value.value->find("@id");
          if (value.value->object() && !(id && value.value->object()->size() == 1)) {
            add_root(value);
          } else {
            const auto* url = id ? id->text() : value.value->text();
            context_.say({}, LossKind::impossible, value.path, "menu_is_link", url ? *url : describe(*value.value));
          }
        }
      }
    }
    for (const Place& node : graph_.nodes()) {
      if (Graph::has_type(*node.value, "Menu") && !graph_.is_reference(node)) add_root(node);
    }
  }

  std::optional<Currency> currency_of(const Place& node) const {
    const auto* code = graph_.value(node, "priceCurrency").value->text();
    const auto parsed = code ? Currency::parse(trimmed(*code)) : Result<Currency>(Error(Errc::currency_unknown));
    return parsed ? std::optional(*parsed) : std::nullopt;
  }

  // The caller's currency where the menu uses it, else the first that the menu uses, else the caller's.
  bool choose_currency() {
    const auto in_menu = [&](const Place& node) {
      if (roots_.empty()) return true;
      for (std::string path = node.path;; path.resize(path.rfind('/'))) {
        if (root_paths_.count(path)) return true;
        if (path.empty()) return false;
      }
    };
    const Currency wanted = context_.options.currency;
    for (const Place& node : graph_.nodes()) {
      const auto found = currency_of(node);
      if (!found || !in_menu(node)) continue;
      if (!currency_.is_set()) currency_ = *found;
      if (*found == wanted) currency_ = wanted;
      if (currency_ == wanted) break;
    }
    if (!currency_.is_set()) currency_ = wanted;
    return currency_.is_set();
  }

  void read_roots() {
    Menu& menu = out_.menu;
    if (roots_.size() == 1) {
      menu.ref = reference(roots_[0], "menu", menu_pool_);
      read_menu(roots_[0], menu, 1);
    } else if (!roots_.empty()) {
      context_.say({}, LossKind::approximated, roots_[0].path, "menus_become_sections", std::to_string(roots_.size()));
      for (const Place& root : roots_) {
        if (!section_fits(root)) continue;
        Section section;
        section.ref = reference(root, "menu", section_pool_);
        read_menu(root, section, 2);
        if (section.name.empty()) section.name = LocalizedText(section.ref);
        out_.menu.sections.push_back(std::move(section));
      }
    }
  }

  // Sections and items that stand in no menu.
  void read_strays() {
    Section loose;
    loose.ref = "items";
    for (const Place& node : graph_.nodes()) {
      if (graph_.visited(node) || graph_.is_reference(node)) continue;
      if (Graph::has_type(*node.value, "MenuSection")) {
        context_.say({}, LossKind::approximated, node.path, "section_in_no_menu");
        if (auto section = read_section(node, 1)) out_.menu.sections.push_back(std::move(*section));
      } else if (Graph::has_type(*node.value, "MenuItem")) {
        const Ref ref = read_item(node);
        if (ref.empty()) continue;
        context_.say({ref, true}, LossKind::approximated, node.path, "item_in_no_section", "items");
        loose.items.push_back(ref);
      }
    }
    if (!loose.items.empty() && section_fits(graph_.nodes().front())) {
      loose.ref = section_pool_.make(loose.ref);
      loose.name = LocalizedText("Items");
      out_.menu.sections.push_back(std::move(loose));
    }
    if (roots_.empty() && out_.menu.sections.empty()) context_.say({}, LossKind::impossible, {}, "no_menu");
  }

  void read_establishments() {
    const Place* chosen = nullptr;
    for (const Place& node : graph_.nodes()) {
      const bool has_menu = graph_.value(node, "hasMenu").present() || graph_.value(node, "menu").present();
      if (!(is_establishment(*node.value) || has_menu) || graph_.is_reference(node)) continue;
      if (chosen == nullptr) {
        chosen = &node;
      } else if (!graph_.visited(node)) {
        graph_.visit(node);
        context_.say({}, LossKind::impossible, node.path, "other_venue");
      }
    }
    if (chosen != nullptr) out_.venue = read_venue(graph_, context_, *chosen, currency_);
  }

  // Types that stand outside of what was read, once each.
  void report_others() {
    std::string inside;  // path of the read node below which complaints were made already
    bool any = false;
    for (const Place& node : graph_.nodes()) {
      if (any && node.path.compare(0, inside.size(), inside) == 0 &&
          (inside.empty() || node.path.size() == inside.size() || node.path[inside.size()] == '/')) {
        continue;
      }
      if (graph_.visited(node)) {
        inside = node.path;
        any = true;
        continue;
      }
      if (graph_.is_reference(node)) continue;
      for (const std::string& type : Graph::types(*node.value)) {
        context_.say_once("type." + type, {}, LossKind::impossible, node.path, "type_not_held", type);
      }
    }
  }

  void count() {
    for (const Place& node : graph_.nodes()) {
      if (graph_.is_reference(node)) continue;
      const auto types = Graph::types(*node.value);
      const auto is = [&](std::string_view type) { return std::find(types.begin(), types.end(), type) != types.end(); };
      const auto read_as = kinds_.find(node.value);
      const auto as = [&](char kind) { return types.empty() && read_as != kinds_.end() && read_as->second == kind; };
      counts().menus += is("Menu") || as('m');
      counts().sections += is("MenuSection") || as('s');
      counts().items += is("MenuItem") || as('i');
      const auto add_ons = graph_.values(node, "menuAddOn");
      counts().groups += !add_ons.empty();
      for (const Place& add_on : add_ons) {
        const size_t inner = graph_.values(add_on, "hasMenuItem").size();
        counts().options += static_cast<std::int64_t>(Graph::has_type(*add_on.value, "MenuSection") ? inner : 1);
      }
    }
  }

  void visit(const Place& node, char kind) {
    graph_.visit(node);
    kinds_.emplace(node.value, kind);
  }

  // ---- references ---------------------------------------------------------------------------------

  std::optional<std::string> own_id(const Place& node) {
    for (const Place& value : graph_.values(node, "identifier")) {
      const Place inner = value.value->object() ? graph_.value(value, "value") : value;
      const auto* text = inner.value->text();
      const auto* number = inner.value->number();
      if (text && valid_ref(*text)) return *text;
      if (number && valid_ref(number->text)) return number->text;
    }
    const Value* id = node.value->find("@id");
    if (id && id->text() && valid_ref(*id->text())) return *id->text();
    return std::nullopt;
  }

  // The id of a node, or one made from its name; always free in the pool.
  std::string reference(const Place& node, std::string_view fallback, RefPool& pool) {
    if (const auto id = own_id(node)) {
      if (pool.take(*id)) return *id;
      std::string other = pool.make(*id);
      context_.say({other}, LossKind::approximated, node.path, "duplicate_id", *id);
      return other;
    }
    const Place name = graph_.value(node, "name");
    const Value* held = name.value->find("@value");
    const auto* text = held ? held->text() : name.value->text();
    const std::string made = text ? slug(*text) : std::string();
    return pool.make(made.empty() ? fallback : std::string_view(made));
  }

  // ---- menus and sections -------------------------------------------------------------------------

  void read_language(const Subject& subject, const Place& node) {
    const Place value = graph_.value(node, "inLanguage");
    if (!value.present()) return;
    const Place name = graph_.value(value, "alternateName").present() ? graph_.value(value, "alternateName")
                                                                      : graph_.value(value, "name");
    const auto* text = value.value->object() ? name.value->text() : value.value->text();
    static constexpr std::pair<std::string_view, std::string_view> kNames[] = {
        {"english", "en"}, {"french", "fr"}, {"german", "de"},     {"italian", "it"},
        {"spanish", "es"}, {"dutch", "nl"},  {"portuguese", "pt"}, {"français", "fr"}};
    const std::string word = text ? lower(*text) : std::string();
    for (const auto& [english, tag] : kNames) {
      if (word != english) continue;
      context_.say(subject, LossKind::approximated, value.path, "language_by_name", *text);
      out_.menu.default_locale = tag;
      return;
    }
    const bool tag = text && plausible_locale(*text) &&
                     (text->size() == 2 || text->size() == 3 || (*text)[2] == '-' || (*text)[2] == '_');
    if (tag) {
      out_.menu.default_locale = *text;
    } else {
      context_.say(subject, LossKind::impossible, value.path, "language_unknown", describe(*value.value));
    }
  }

  template <class Holder>
  void read_menu(const Place& node, Holder& holder, int depth) {
    visit(node, 'm');
    const Subject subject{holder.ref, false};
    if (!own_id(node)) context_.say(subject, LossKind::approximated, node.path, "menu_without_id", holder.ref);
    holder.name = read_words(graph_, context_, subject, node, "name", limits::name_octets);
    read_language(subject, node);
    std::vector<Ref> items = read_items(subject, node);
    if (!items.empty() && section_fits(node)) {
      Section loose;
      loose.ref = section_pool_.make("items");
      loose.name = LocalizedText("Items");
      loose.items = std::move(items);
      context_.say(subject, LossKind::approximated, node.path, "items_in_no_section", loose.ref);
      holder.sections.push_back(std::move(loose));
    }
    read_sections(node, holder.sections, depth);
    read_section_offers(subject, node, holder.availability);
    graph_.leftovers(subject, node, "Menu",
                     {"identifier", "name", "inLanguage", "hasMenuSection", "hasMenuItem", "offers"},
                     {{"description", "menu_description_not_held"}, {"image", "image_not_held"}});
  }

  void read_sections(const Place& node, std::vector<Section>& sections, int depth) {
    for (const Place& value : graph_.values(node, "hasMenuSection")) {
      if (!context_.is_object({}, value)) continue;
      if (auto section = read_section(value, depth)) sections.push_back(std::move(*section));
    }
  }

  bool section_fits(const Place& node) {
    if (section_count_ < limits::menu_sections) return ++section_count_ > 0;
    context_.say({}, LossKind::impossible, node.path, "too_many_sections");
    return false;
  }

  std::optional<Section> read_section(const Place& node, int depth) {
    if (graph_.visited(node)) {
      context_.say({}, LossKind::impossible, node.path, "section_repeated", describe(*node.value));
      return std::nullopt;
    }
    if (depth > kLongestChain) {  // only by reference can sections nest deeper than the document
      context_.say({}, LossKind::impossible, node.path, "sections_too_deep");
      return std::nullopt;
    }
    visit(node, 's');
    if (!section_fits(node)) return std::nullopt;
    Section section;
    section.ref = reference(node, "section", section_pool_);
    const Subject subject{section.ref, false};
    if (!own_id(node)) context_.say(subject, LossKind::approximated, node.path, "section_without_id", section.ref);
    section.name = read_words(graph_, context_, subject, node, "name", limits::name_octets);
    if (section.name.empty()) {
      context_.say(subject, LossKind::approximated, node.path, "name_missing", section.ref);
      section.name = LocalizedText(section.ref);
    }
    section.description = read_words(graph_, context_, subject, node, "description", limits::text_octets);
    section.items = read_items(subject, node);
    read_sections(node, section.sections, depth + 1);
    if (depth >= limits::section_depth && !section.sections.empty()) {
      context_.say(subject, LossKind::approximated, node.path, "sections_too_deep",
                   std::to_string(section.sections.size()));
      for (Section& inner : section.sections) {
        section.items.insert(section.items.end(), inner.items.begin(), inner.items.end());
      }
      section.sections.clear();
    }
    read_section_offers(subject, node, section.availability);
    graph_.leftovers(subject, node, "MenuSection",
                     {"identifier", "name", "description", "hasMenuSection", "hasMenuItem", "offers"},
                     {{"image", "image_not_held"}});
    return section;
  }

  // Offers of a section speak of times only.
  void read_section_offers(const Subject& subject, const Place& node, Availability& availability) {
    for (const Place& offer : graph_.values(node, "offers")) {
      if (!context_.is_object(subject, offer)) continue;
      visit(offer, 'o');
      read_times(subject, offer, availability);
      graph_.leftovers(subject, offer, "section_offer",
                       {"availabilityStarts", "availabilityEnds", "validFrom", "validThrough"},
                       {{"price", "section_price_not_held"}, {"priceCurrency", "section_price_not_held"}});
    }
  }

  std::vector<Ref> read_items(const Subject& subject, const Place& node) {
    std::vector<Ref> refs;
    std::unordered_set<std::string> seen;
    for (const Place& value : graph_.values(node, "hasMenuItem")) {
      if (!context_.is_object(subject, value)) continue;
      Ref ref = read_item(value);
      if (ref.empty()) continue;
      if (!seen.insert(ref).second) {
        context_.say(subject, LossKind::impossible, value.path, "repeated_item_link", ref);
      } else {
        refs.push_back(std::move(ref));
      }
    }
    return refs;
  }

  // ---- items --------------------------------------------------------------------------------------

  // Reads an item once; a node that is listed in several places is one item. Empty when it had to be left out.
  Ref read_item(const Place& node) {
    if (const auto known = item_refs_.find(node.value); known != item_refs_.end()) return known->second;
    visit(node, 'i');
    if (item_refs_.size() == limits::menu_items) {
      context_.say({}, LossKind::impossible, node.path, "too_many_items");
      return {};
    }
    Item item;
    const auto id = own_id(node);
    item.ref = reference(node, "item", item_pool_);
    item_refs_.emplace(node.value, item.ref);
    context_.paths.items.emplace(item.ref, node.path);
    const Subject subject{item.ref, true};
    if (!id) {
      context_.say(subject, LossKind::approximated, node.path, "item_without_id", item.ref);
    } else if (*id != item.ref) {
      context_.report.taint(item.ref);
    }
    item.name = read_words(graph_, context_, subject, node, "name", limits::name_octets);
    if (item.name.empty()) {
      context_.say(subject, LossKind::approximated, node.path, "name_missing", item.ref);
      item.name = LocalizedText(item.ref);
    }
    item.description = read_words(graph_, context_, subject, node, "description", limits::text_octets);
    item.images = read_images(graph_, context_, subject, node);
    read_diets(subject, node, item.diets);
    read_prices(subject, node, item);
    item.groups = read_add_ons(subject, node, item.ref, 1);
    graph_.leftovers(
        subject, node, "MenuItem",
        {"identifier", "name", "description", "image", "offers", "suitableForDiet", "menuAddOn", "nutrition"});
    for (const Place& nutrition : graph_.values(node, "nutrition")) {
      if (!context_.is_object(subject, nutrition)) continue;
      visit(nutrition, 'n');
      read_nutrition(graph_, context_, subject, nutrition, item.nutrition);
    }
    const Ref ref = item.ref;
    out_.menu.items.push_back(std::move(item));
    return ref;
  }

  void read_diets(const Subject& subject, const Place& node, std::vector<std::string>& diets) {
    for (const Place& value : graph_.values(node, "suitableForDiet")) {
      const auto* text = value.value->text();
      const Value* id = value.value->find("@id");
      if (id != nullptr) text = id->text();
      const std::string_view name = text ? local_name(trimmed(*text)) : std::string_view();
      const auto known =
          std::find_if(std::begin(kDiets), std::end(kDiets), [&](const DietName& d) { return d.theirs == name; });
      if (known == std::end(kDiets)) {
        context_.say(subject, LossKind::impossible, value.path, "diet_unknown", text ? *text : describe(*value.value));
      } else if (std::find(diets.begin(), diets.end(), known->ours) == diets.end()) {
        diets.emplace_back(known->ours);
      }
    }
  }

  void read_prices(const Subject& subject, const Place& node, Item& item) {
    std::vector<PricedOffer> priced;
    for (PricedOffer& offer : read_offers(subject, node)) {
      if (offer.minor) priced.push_back(std::move(offer));
    }
    if (priced.empty()) {
      // At no price it must not be sold at zero.
      context_.say(subject, LossKind::approximated, node.path, "price_missing", "not sold alone");
      item.sold_alone = false;
      return;
    }
    if (priced.size() == 1) {
      item.price_minor = *priced[0].minor;
      item.availability = priced[0].availability;
      apply_quantity(subject, priced, item);
      if (!priced[0].name.empty()) {
        context_.say(subject, LossKind::impossible, priced[0].place.path, "offer_name_not_held",
                     priced[0].name.get("en"));
      }
      return;
    }
    apply_quantity(subject, priced, item);
    RefPool refs;
    for (PricedOffer& offer : priced) {
      if (item.variants.size() == limits::item_variants) {
        context_.say(subject, LossKind::impossible, offer.place.path, "too_many_variants");
        break;
      }
      Variant variant;
      variant.ref = reference(offer.place, "offer", refs);
      if (!own_id(offer.place)) {
        context_.say(subject, LossKind::approximated, offer.place.path, "variant_without_id", variant.ref);
      }
      variant.name = offer.name.empty() ? LocalizedText(variant.ref) : std::move(offer.name);
      variant.price_minor = *offer.minor;
      variant.availability = std::move(offer.availability);
      item.variants.push_back(std::move(variant));
    }
  }

  // What one line may have of an item; the offers of all sizes have to agree.
  void apply_quantity(const Subject& subject, const std::vector<PricedOffer>& offers, Item& item) {
    for (const PricedOffer& offer : offers) {
      if (offer.most == offers[0].most && offer.unit == offers[0].unit) continue;
      return context_.say(subject, LossKind::impossible, offer.place.path, "eligible_quantity_not_held",
                          "offers differ");
    }
    item.max_quantity = offers[0].most;
    if (offers[0].unit) item.measure = Measure{*offers[0].unit, 3, 1, 1, {}};
  }

  // A maximum, or the unit that the price is of. Anything else limits what cannot be limited here.
  void read_quantity(const Subject& subject, const Place& place, PricedOffer& offer) {
    if (!place.present() || !context_.is_object(subject, place)) return;
    visit(place, 'o');
    static constexpr std::pair<std::string_view, MeasureUnit> kUnits[] = {{"GRM", MeasureUnit::gram},
                                                                          {"KGM", MeasureUnit::kilogram},
                                                                          {"MLT", MeasureUnit::millilitre},
                                                                          {"LTR", MeasureUnit::litre}};
    graph_.leftovers(subject, place, "QuantitativeValue", {"minValue", "maxValue", "value", "unitCode", "unitText"});
    const auto* code = graph_.value(place, "unitCode").value->text();
    for (const auto& [name, unit] : kUnits) {
      if (code != nullptr && *code == name) offer.unit = unit;
    }
    const auto most = context_.integer(subject, graph_.value(place, "maxValue"));
    if (most && *most >= 1 && *most <= limits::line_quantity) offer.most = static_cast<std::int32_t>(*most);
    const auto one = [&](std::string_view property) {
      const auto digits = number_text(*graph_.value(place, property).value);
      return !digits || scale_decimal(*digits, 3).value_or(Scaled{}).value == 1000;
    };
    const bool unit_known = code == nullptr || offer.unit || *code == "C62" || *code == "XPP";
    if (!one("minValue") || !one("value") || !unit_known || (most && !offer.most)) {
      context_.say(subject, LossKind::impossible, place.path, "eligible_quantity_not_held", describe(*place.value));
    }
  }

  std::vector<PricedOffer> read_offers(const Subject& subject, const Place& node) {
    std::vector<PricedOffer> offers;
    for (const Place& value : graph_.values(node, "offers")) read_offer(subject, value, 0, offers);
    return offers;
  }

  void read_offer(const Subject& subject, const Place& node, int depth, std::vector<PricedOffer>& offers) {
    if (!context_.is_object(subject, node)) return;
    visit(node, 'o');
    const auto inner = graph_.values(node, "offers");
    if (!inner.empty() && depth == 0) {  // an AggregateOffer that lists its offers
      graph_.leftovers(subject, node, "AggregateOffer",
                       {"offers", "priceCurrency", "lowPrice", "highPrice", "offerCount"});
      for (const Place& value : inner) read_offer(subject, value, 1, offers);
      return;
    }
    PricedOffer offer{node, read_words(graph_, context_, subject, node, "name", limits::name_octets), {}, {}, {}, {}};
    offer.minor = read_price(subject, node);
    read_stock(subject, node, offer.availability);
    read_times(subject, node, offer.availability);
    read_quantity(subject, graph_.value(node, "eligibleQuantity"), offer);
    graph_.leftovers(subject, node, "Offer",
                     {"identifier", "name", "price", "priceCurrency", "priceSpecification", "availability",
                      "availabilityStarts", "availabilityEnds", "validFrom", "validThrough", "eligibleQuantity"},
                     {{"lowPrice", "price_range_not_held"}, {"highPrice", "price_range_not_held"}});
    offers.push_back(std::move(offer));
  }

  std::optional<std::int64_t> read_price(const Subject& subject, const Place& offer) {
    Place holder = offer;
    Place price = graph_.value(offer, "price");
    if (!price.present()) {
      holder = graph_.value(offer, "priceSpecification");
      price = graph_.value(holder, "price");
      if (holder.present()) {
        visit(holder, 'o');
        graph_.leftovers(subject, holder, "PriceSpecification", {"price", "priceCurrency"});
      }
    }
    if (!price.present()) return std::nullopt;
    Place code = graph_.value(holder, "priceCurrency");
    if (!code.present()) code = graph_.value(offer, "priceCurrency");
    if (code.present()) {
      const auto* text = code.value->text();
      if (text == nullptr || trimmed(*text) != currency_.code()) {
        context_.say(subject, LossKind::impossible, code.path, "currency_differs", describe(*code.value));
        return std::nullopt;
      }
    } else {
      context_.say_once("", subject, LossKind::approximated, price.path, "currency_assumed", currency_.code());
    }
    return price_minor(subject, price);
  }

  // "1.234" to "1234": what separates groups of three digits goes. Empty when the groups are of other sizes.
  static std::string ungrouped(std::string_view whole, char separator) {
    std::string digits(whole.substr(0, whole.find(separator)));
    if (digits.empty() || digits.size() > 3) return {};
    for (size_t at = digits.size(); at < whole.size(); at += 4) {
      const std::string_view group = whole.substr(at, 4);
      if (group.size() != 4 || group[0] != separator || group.find(separator, 1) != std::string_view::npos) return {};
      digits += group.substr(1);
    }
    return digits;
  }

  // Both a comma and a point: the last of them is the decimal one. Either of them where the currency has no decimals
  // separates thousands.
  std::string without_groups(const std::string& text) const {
    const size_t last = text.find_last_of(",.");
    if (last == std::string::npos) return text;
    const char other = text[last] == ',' ? '.' : ',';
    std::string whole;
    if (text.find(other) != std::string::npos) {
      whole = ungrouped(std::string_view(text).substr(0, last), other);
      if (!whole.empty()) whole += '.' + text.substr(last + 1);
    } else if (currency_.exponent() == 0) {
      whole = ungrouped(text, text[last]);
    }
    return whole.empty() ? text : whole;
  }

  // Prices should be plain decimals; separators and the currency's own sign are what else occurs.
  std::string plain_price(std::string_view text) const {
    std::string out;
    for (std::string_view sign : {std::string_view("€"), std::string_view("$"), std::string_view("£"),
                                  std::string_view("¥"), currency_.code()}) {
      if (text.substr(0, sign.size()) == sign) text = trimmed(text.substr(sign.size()));
      if (text.size() >= sign.size() && text.substr(text.size() - sign.size()) == sign) {
        text = trimmed(text.substr(0, text.size() - sign.size()));
      }
    }
    out = text;
    const auto comma = out.find(',');
    const bool decimal_comma = comma != std::string::npos && out.find_first_of(",.", comma + 1) == std::string::npos &&
                               out.find('.') == std::string::npos &&
                               out.size() - comma - 1 <= static_cast<size_t>(currency_.exponent());
    if (decimal_comma) {
      out[comma] = '.';
      return out;
    }
    return without_groups(out);
  }

  std::optional<std::int64_t> price_minor(const Subject& subject, const Place& price) {
    const auto text = number_text(*price.value);
    if (!text) {
      context_.say(subject, LossKind::impossible, price.path, "wrong_type", describe(*price.value));
      return std::nullopt;
    }
    auto minor = scale_decimal(*text, currency_.exponent());
    if (!minor) {
      minor = scale_decimal(plain_price(*text), currency_.exponent());
      if (minor) context_.say(subject, LossKind::approximated, price.path, "price_not_plain", *text);
    }
    if (!minor) {
      context_.say(subject, LossKind::impossible, price.path, "price_unreadable", *text);
      return std::nullopt;
    }
    if (!minor->exact) context_.say(subject, LossKind::approximated, price.path, "price_rounded", *text);
    if (minor->value < 0 || minor->value > limits::price_minor) {
      context_.say(subject, LossKind::impossible, price.path, "price_out_of_range", *text);
      return std::nullopt;
    }
    return minor->value;
  }

  void read_stock(const Subject& subject, const Place& offer, Availability& availability) {
    const Place value = graph_.value(offer, "availability");
    if (!value.present()) return;
    const auto* text = value.value->text();
    const std::string_view word = text ? local_name(*text) : std::string_view();
    if (word == "InStock") return;
    if (word == "OutOfStock" || word == "SoldOut" || word == "Discontinued") {
      availability.suspended_until = kUntilFurtherNotice;
      context_.say(subject, LossKind::approximated, value.path, "sold_out_without_end", word);
    } else {
      context_.say(subject, LossKind::impossible, value.path, "availability_not_held", describe(*value.value));
    }
  }

  // Clock times become daily hours, dates a span of dates; the time of day of a date is dropped.
  void read_times(const Subject& subject, const Place& offer, Availability& availability) {
    const auto word = [&](std::string_view property) {
      const Place value = graph_.value(offer, property);
      const auto* text = value.value->text();
      if (value.present() && !text)
        context_.say(subject, LossKind::impossible, value.path, "wrong_type", describe(*value.value));
      return text ? std::string_view(*text) : std::string_view();
    };
    for (const auto& [first, last] :
         {std::pair{"availabilityStarts", "availabilityEnds"}, std::pair{"validFrom", "validThrough"}}) {
      const std::string_view start = word(first), end = word(last);
      if (start.empty() && end.empty()) continue;
      const std::int32_t open = parse_clock(start).value_or(-1);
      std::int32_t close = parse_clock(end).value_or(-1);
      const auto from = parse_date(start.substr(0, 10)), until = parse_date(end.substr(0, 10));
      const std::string detail = std::string(start) + "/" + std::string(end);
      if (start == end || (!start.empty() && !from && open < 0) || (!end.empty() && !until && close < 0)) {
        context_.say(subject, LossKind::impossible, offer.path, "offer_times_unreadable", detail);
      } else if (open >= 0 && close >= 0) {
        if (close == 0) close = 1440;
        Calendar& calendar = availability.calendar.emplace();
        for (std::int32_t day = 1; day <= 7; ++day) add_window(calendar.weekly, day, open, close);
      } else if (open < 0 && close < 0) {
        if (!availability.calendar) availability.calendar.emplace().weekly = whole_week();
        if (from) availability.calendar->from = *from;
        if (until) availability.calendar->until = *until;
        if (start.size() > 10 || end.size() > 10) {
          context_.say(subject, LossKind::approximated, offer.path, "time_of_day_dropped", detail);
        }
      } else {
        context_.say(subject, LossKind::impossible, offer.path, "offer_times_unreadable", detail);
      }
    }
  }

  // ---- add-ons ------------------------------------------------------------------------------------

  std::vector<Ref> read_add_ons(const Subject& subject, const Place& node, const std::string& owner, int depth) {
    std::vector<Ref> groups;
    std::vector<Place> loose;
    for (const Place& value : graph_.values(node, "menuAddOn")) {
      if (!context_.is_object(subject, value)) continue;
      if (depth > limits::option_depth) {
        context_.say(subject, LossKind::impossible, value.path, "too_deep");
      } else if (Graph::has_type(*value.value, "MenuSection") || graph_.value(value, "hasMenuItem").present()) {
        Ref ref = read_group(subject, value, owner, depth);
        if (!ref.empty() && std::find(groups.begin(), groups.end(), ref) == groups.end())
          groups.push_back(std::move(ref));
      } else {
        loose.push_back(value);
      }
    }
    const auto known = loose_groups_.find(node.value);
    if (known != loose_groups_.end()) {
      groups.push_back(known->second);
    } else if (!loose.empty()) {
      const Ref ref = group_pool_.make(owner + "-add-ons");
      loose_groups_.emplace(node.value, ref);
      OptionGroup group;
      group.ref = ref;
      group.name = LocalizedText("Add-ons");
      context_.paths.groups.emplace(ref, node.path + "/menuAddOn");
      context_.say(subject, LossKind::approximated, node.path + "/menuAddOn", "add_ons_without_section", ref);
      if (finish_group(subject, node, std::move(group), loose, depth)) groups.push_back(ref);
    }
    return groups;
  }

  Ref read_group(const Subject& subject, const Place& node, const std::string& owner, int depth) {
    if (const auto known = group_refs_.find(node.value); known != group_refs_.end()) return known->second;
    visit(node, 's');
    const auto id = own_id(node);
    OptionGroup group;
    group.ref = id ? reference(node, "add-ons", group_pool_) : group_pool_.make(owner + "-add-ons");
    if (!id) context_.say(subject, LossKind::approximated, node.path, "group_without_id", group.ref);
    group_refs_.emplace(node.value, group.ref);
    context_.paths.groups.emplace(group.ref, node.path);
    const Subject of_group{group.ref, false};
    group.name = read_words(graph_, context_, of_group, node, "name", limits::name_octets);
    if (group.name.empty()) group.name = LocalizedText("Add-ons");
    graph_.leftovers(of_group, node, "add_on_section", {"identifier", "name", "hasMenuItem"},
                     {{"hasMenuSection", "add_on_sections_not_held"}});
    const Ref ref = group.ref;
    return finish_group(subject, node, std::move(group), graph_.values(node, "hasMenuItem"), depth) ? ref : Ref();
  }

  bool finish_group(const Subject& subject, const Place& node, OptionGroup group, const std::vector<Place>& add_ons,
                    int depth) {
    if (group_count_ == limits::menu_groups) {
      context_.say(subject, LossKind::impossible, node.path, "too_many_groups");
      return false;
    }
    ++group_count_;
    RefPool refs;
    for (const Place& value : add_ons) {
      if (group.options.size() == limits::group_options) {
        context_.say({group.ref}, LossKind::impossible, value.path, "too_many_options");
      } else if (context_.is_object(subject, value)) {
        options_of_.emplace_back(value.value, group.ref, group.options.size());
        group.options.push_back(read_option(group.ref, value, refs, depth));
      }
    }
    out_.menu.groups.push_back(std::move(group));
    return true;
  }

  Option read_option(const std::string& group, const Place& node, RefPool& refs, int depth) {
    const Subject subject{group, false};
    visit(node, 'i');
    Option option;
    option.ref = reference(node, "add-on", refs);
    if (!own_id(node)) context_.say(subject, LossKind::approximated, node.path, "option_without_id", option.ref);
    option.name = read_words(graph_, context_, subject, node, "name", limits::name_octets);
    if (option.name.empty()) option.name = LocalizedText(option.ref);
    bool priced = false;
    for (PricedOffer& offer : read_offers(subject, node)) {
      if (!offer.minor) continue;
      if (priced) {
        context_.say(subject, LossKind::impossible, offer.place.path, "option_variants_not_held");
        continue;
      }
      priced = true;
      option.price_minor = *offer.minor;
      option.availability = std::move(offer.availability);
    }
    if (!priced) context_.say(subject, LossKind::approximated, node.path, "price_missing", "no charge");
    option.groups = read_add_ons(subject, node, group + "/" + option.ref, depth + 1);
    // An add-on that is on the menu as well is read there too, with all that it says.
    if (item_refs_.count(node.value)) return option;
    graph_.leftovers(subject, node, "add_on", {"identifier", "name", "offers", "menuAddOn"},
                     {{"nutrition", "nutrition_not_held"},
                      {"description", "option_description_not_held"},
                      {"image", "image_not_held"},
                      {"suitableForDiet", "option_diet_not_held"}});
    return option;
  }

  // Options that are items of the menu, which may be read after the option.
  void finish_items() {
    std::unordered_map<std::string, OptionGroup*> groups;
    for (OptionGroup& group : out_.menu.groups) groups.emplace(group.ref, &group);
    for (const auto& [node, group, at] : options_of_) {
      const auto item = item_refs_.find(node);
      const auto held = groups.find(group);
      if (item == item_refs_.end() || held == groups.end()) continue;
      held->second->options[at].item = item->second;
    }
  }

  Context context_;
  Graph graph_;
  Imported out_;
  Currency currency_;
  std::vector<Place> roots_;
  std::unordered_set<std::string> root_paths_;
  std::unordered_map<const Value*, char> kinds_;
  std::unordered_map<const Value*, Ref> item_refs_, group_refs_, loose_groups_;
  std::vector<std::tuple<const Value*, Ref, size_t>> options_of_;  // node, group, place in the group
  RefPool menu_pool_, item_pool_, section_pool_, group_pool_;
  size_t section_count_ = 0, group_count_ = 0;
};

}  // namespace

Result<Imported> import_schemaorg(const Document& document, const ImportOptions& options) {
  SchemaMenu menu(document, options);
  if (!menu.is_linked_data()) return Error(Errc::import_format, "no JSON-LD node is there");
  return menu.run();
}

}  // namespace exchange
}  // namespace v0
}  // namespace couvert

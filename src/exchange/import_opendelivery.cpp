// SPDX-License-Identifier: Apache-2.0
// Reads Open Delivery merchant documents: items hold words, offers and options hold prices, groups link to both.
#include "exchange/opendelivery.hpp"
#include "exchange/repair.hpp"

#include "couvert/limits.hpp"

#include <algorithm>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace exchange {
namespace {

using namespace opendelivery;
using std::size_t;

struct SourceItem {
  Place place;
  std::string ref;
  std::vector<size_t> offers;
  bool option = false;
};
struct SourceOffer {
  Place place;
  std::string id;
  std::optional<size_t> item;
  std::string ref;  // of our item, once it is known
  bool listed = false;
};
struct SourceGroup {
  Place place;
  std::string ref;
  bool opened = false;
};
struct SourceCategory {
  Place place;
  std::string ref;
  bool used = false;
};

class MerchantMenu {
 public:
  MerchantMenu(const Document& document, const ImportOptions& options)
      : context_(Format::opendelivery, options), root_{&document.root, {}}, dates_(root_.member("availabilities")) {
    for (const std::string& path : document.repeated_members) {
      context_.say({}, LossKind::impossible, path, "repeated_member");
    }
  }

  Result<Imported> run() {
    find_currency(document_prices());
    if (!currency_.is_set()) currency_ = context_.options.currency;
    if (!currency_.is_set()) return Error(Errc::currency_unknown, "the document names no currency", "/currency");
    Menu& menu = out_.menu;
    menu.venue = context_.options.venue;
    menu.currency = currency_;
    menu.default_locale = context_.options.default_locale;
    leftovers_of_document();
    name_availabilities();
    name_items();
    name_groups();
    name_offers();
    name_categories();
    count();
    read_items();
    for (size_t i = 0; i < groups_.size(); ++i) menu.groups.push_back(read_group(i));
    read_menus();
    finish_offers();
    keep_original_prices();
    report_methods();
    repair(menu, context_);
    read_merchant(context_, root_, dates_, currency_, out_);
    out_.report = context_.report.finish(menu, context_.paths.items);
    out_.report.dangling_groups = static_cast<std::int64_t>(dangling_groups_.size());
    return std::move(out_);
  }

 private:
  LossReport& counts() { return context_.report.counts(); }

  // ---- currency: the caller's where the document uses it, else the first that it uses ---------------

  std::vector<const Value*> document_prices() const {
    std::vector<const Value*> prices;
    std::vector<const Value*> open{&document_root()};
    while (!open.empty()) {
      const Value* value = open.back();
      open.pop_back();
      if (const auto* list = value->array()) {
        for (size_t i = list->size(); i-- > 0;) open.push_back(&(*list)[i]);
      } else if (const auto* members = value->object()) {
        if (value->find("currency") != nullptr) prices.push_back(value);
        for (size_t i = members->size(); i-- > 0;) open.push_back(&(*members)[i].second);
      }
    }
    return prices;
  }
  const Value& document_root() const { return *root_.value; }

  void find_currency(const std::vector<const Value*>& prices) {
    for (const Value* price : prices) {
      const auto* code = price->find("currency")->text();
      const auto found = code ? Currency::parse(trimmed(*code)) : Result<Currency>(Error(Errc::currency_unknown));
      if (!found) continue;
      if (!currency_.is_set()) currency_ = *found;
      if (*found != context_.options.currency) continue;
      currency_ = *found;
      return;
    }
  }

  // ---- names: which entity each id stands for -----------------------------------------------------

  void leftovers_of_document() {
    context_.leftovers(
        {}, root_, "merchant",
        {"id", "status", "basicInfo", "services", "menus", "categories", "items", "itemOffers", "optionGroups",
         "availabilities", "TTL", "lastUpdate", "name", "description", "merchantId", "externalCode", "updatedAt"},
        {{"disclaimer", "disclaimer_not_held"}, {"disclaimerURL", "disclaimer_not_held"}});
  }

  std::string text_of(const Place& place) const {
    const auto* words = place.value->text();
    return words ? *words : std::string();
  }

  // The reference of an entity: its id, or the code that the id was made from.
  std::optional<std::string> ref_of(std::string_view kind, const Place& entity) {
    const auto id = context_.id({}, entity.member("id"));
    if (!id) return std::nullopt;
    return held_ref(kind, *id, text_of(entity.member("externalCode")));
  }
  std::string raw_id(const Place& entity) const {
    const Place id = entity.member("id");
    return std::string(number_text(*id.value).value_or(""));
  }

  void name_availabilities() {
    const Place list = root_.member("availabilities");
    context_.is_list({}, list);
    for (size_t i = 0; i < list.size(); ++i) {
      const Place place = list.element(i);
      if (!context_.is_object({}, place)) continue;
      context_.leftovers({}, place, "availability", {"id", "startDate", "endDate", "hours"});
      if (!availabilities_.emplace(raw_id(place), place).second) {
        context_.say({}, LossKind::impossible, place.path, "duplicate_id", raw_id(place));
      }
    }
  }

  void name_items() {
    const Place list = root_.member("items");
    context_.is_list({}, list);
    std::vector<std::pair<Place, std::optional<std::string>>> entries;
    for (size_t i = 0; i < list.size(); ++i) {
      const Place place = list.element(i);
      if (!context_.is_object({}, place)) continue;
      if (entries.size() == limits::menu_items) {
        context_.say({}, LossKind::impossible, place.path, "too_many_items");
        break;
      }
      auto ref = ref_of("item", place);
      if (ref) item_pool_.take(*ref);
      entries.emplace_back(place, std::move(ref));
    }
    for (auto& [place, ref] : entries) {
      SourceItem item{place, ref.value_or(""), {}, false};
      if (!ref) {
        const std::string made = slug(text_of(place.member("name")));
        item.ref = item_pool_.make(made.empty() ? "item" : std::string_view(made));
        context_.report.item_loss(LossKind::approximated, item.ref, place.path, "item_without_id", item.ref);
      } else if (!item_by_id_.emplace(raw_id(place), items_.size()).second) {
        item.ref = item_pool_.make(*ref);
        context_.report.item_loss(LossKind::approximated, item.ref, place.path, "duplicate_id", *ref);
      }
      context_.paths.items.emplace(item.ref, place.path);
      items_.push_back(std::move(item));
    }
  }

  // Groups stand in a list (v1), in offers and in options (v2); the same id twice is the same group.
  void name_groups() {
    add_groups(root_.member("optionGroups"));
    const auto offers_of = [&](const Place& list) {
      for (size_t i = 0; i < list.size(); ++i) add_groups(list.element(i).member("optionGroups"));
    };
    offers_of(root_.member("itemOffers"));
    for_each_category([&](const Place& category) { offers_of(category.member("itemOffers")); });
  }

  void add_groups(const Place& list) {
    context_.is_list({}, list);
    for (size_t i = 0; i < list.size(); ++i) {
      const Place place = list.element(i);
      if (!context_.is_object({}, place)) continue;
      const auto ref = ref_of("group", place);
      if (!ref) {
        context_.say({}, LossKind::impossible, place.path, "group_without_id", text_of(place.member("name")));
      } else if (group_by_id_.count(raw_id(place))) {
        if (list.path == "/optionGroups") context_.say({*ref}, LossKind::impossible, place.path, "duplicate_id", *ref);
      } else if (groups_.size() == limits::menu_groups) {
        context_.say({*ref}, LossKind::impossible, place.path, "too_many_groups", *ref);
      } else {
        group_by_id_.emplace(raw_id(place), groups_.size());
        groups_.push_back({place, group_pool_.make(*ref), false});
        context_.paths.groups.emplace(groups_.back().ref, place.path);
      }
      const Place options = place.member("options");
      for (size_t k = 0; k < options.size(); ++k) add_groups(options.element(k).member("optionGroups"));
    }
  }

  template <class Each>
  void for_each_category(Each&& each) {
    const Place list = root_.member("categories");
    for (size_t i = 0; i < list.size(); ++i) {
      const Place category = list.element(i);
      each(category);
      const Place inner = category.member("subcategories");
      for (size_t k = 0; k < inner.size(); ++k) each(inner.element(k));
    }
  }

  void name_offers() {
    const Place list = root_.member("itemOffers");
    context_.is_list({}, list);
    add_offers(list);
    for_each_category([&](const Place& category) { add_offers(category.member("itemOffers")); });
  }

  void add_offers(const Place& list) {
    for (size_t i = 0; i < list.size(); ++i) {
      const Place place = list.element(i);
      if (!context_.is_object({}, place)) continue;
      SourceOffer offer{place, raw_id(place), std::nullopt, {}, false};
      if (offers_.size() == limits::menu_items) {
        return context_.say({}, LossKind::impossible, place.path, "too_many_items");
      }
      if (!offer.id.empty() && !offer_by_id_.emplace(offer.id, offers_.size()).second) {
        if (list.path == "/itemOffers") context_.say({}, LossKind::impossible, place.path, "duplicate_id", offer.id);
        continue;
      }
      const auto item = item_by_id_.find(std::string(number_text(*place.member("itemId").value).value_or("")));
      if (item == item_by_id_.end()) {
        context_.say({}, LossKind::impossible, place.path, "dangling_item", describe(*place.member("itemId").value));
      } else {
        offer.item = item->second;
        items_[item->second].offers.push_back(offers_.size());
      }
      offers_.push_back(std::move(offer));
    }
  }

  void name_categories() {
    const Place list = root_.member("categories");
    context_.is_list({}, list);
    for (size_t i = 0; i < list.size(); ++i) {
      const Place place = list.element(i);
      if (!context_.is_object({}, place)) continue;
      const auto ref = ref_of("category", place);
      if (!ref) {
        context_.say({}, LossKind::impossible, place.path, "section_without_id", text_of(place.member("name")));
      } else if (!category_by_id_.emplace(raw_id(place), categories_.size()).second) {
        context_.say({*ref}, LossKind::impossible, place.path, "duplicate_id", *ref);
      } else {
        categories_.push_back({place, *ref, false});
      }
    }
  }

  void count() {
    counts().items = static_cast<std::int64_t>(root_.member("items").size());
    counts().groups = static_cast<std::int64_t>(groups_.size());
    for (const SourceGroup& group : groups_) {
      counts().options += static_cast<std::int64_t>(group.place.member("options").size());
    }
    for_each_category([&](const Place&) { ++counts().sections; });
  }

  // ---- what entities have in common ---------------------------------------------------------------

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

  void read_status(const Subject& subject, const Place& status, Availability& availability) {
    if (!status.present()) return;
    const auto* word = status.value->text();
    if (word != nullptr && *word == "UNAVAILABLE") {
      availability.suspended_until = kForever;
    } else if (word == nullptr || *word != "AVAILABLE") {
      context_.say(subject, LossKind::impossible, status.path, "status_unknown", describe(*status.value));
    }
  }

  // Several availabilities are open when any of them is; the engine holds one span of dates.
  void read_availability(const Subject& subject, const Place& ids, Availability& availability) {
    if (!context_.is_list(subject, ids) || ids.size() == 0) return;
    Calendar calendar;
    bool any = false;
    for (size_t i = 0; i < ids.size(); ++i) {
      const Place at = ids.element(i);
      const auto found = availabilities_.find(std::string(number_text(*at.value).value_or("")));
      if (found == availabilities_.end()) {
        context_.say(subject, LossKind::impossible, at.path, "dangling_availability", describe(*at.value));
        continue;
      }
      const Place& entry = found->second;
      const auto from = dates_.read(context_, subject, entry.member("startDate"));
      const auto until = dates_.read(context_, subject, entry.member("endDate"));
      if (any && (calendar.from != from || calendar.until != until)) {
        context_.say(subject, LossKind::approximated, at.path, "date_spans_joined");
        calendar.from = calendar.from && from ? std::optional(std::min(*from, *calendar.from)) : std::nullopt;
        calendar.until = calendar.until && until ? std::optional(std::max(*until, *calendar.until)) : std::nullopt;
      } else {
        calendar.from = from;
        calendar.until = until;
      }
      any = true;
      const Place hours = entry.member("hours");
      if (hours.value->says_nothing()) {
        for (const WeeklyWindow& w : whole_week()) add_window(calendar.weekly, w.day, 0, w.window.close_minute);
      } else {
        read_week(context_, subject, hours, calendar.weekly);
      }
    }
    if (any) availability.calendar = std::move(calendar);
  }

  // The members of a list in the order of their `index`; equal and missing ones stay as they stand.
  std::vector<Place> in_order(const Place& list) {
    std::vector<std::pair<std::int64_t, Place>> keyed;
    std::int64_t last = 0;
    for (size_t i = 0; i < list.size(); ++i) {
      const Place place = list.element(i);
      const Place index = place.member("index").present() ? place.member("index") : place.member("displayOrder");
      const auto digits = number_text(*index.value);
      const auto number = digits ? scale_decimal(*digits, 0) : std::nullopt;
      last = number ? number->value : last;
      keyed.emplace_back(last, place);
    }
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Place> places;
    for (auto& [key, place] : keyed) places.push_back(std::move(place));
    return places;
  }

  std::optional<std::int32_t> bound(const Subject& subject, const Place& place) {
    const auto n = context_.integer(subject, place);
    if (!n || *n < 0 || *n >= kNoLimit) return std::nullopt;  // the three ways to say that there is none
    if (*n > limits::option_quantity) {
      context_.say(subject, LossKind::approximated, place.path, "maximum_above_limit", std::to_string(*n));
      return std::nullopt;
    }
    return static_cast<std::int32_t>(*n);
  }

  // ---- items --------------------------------------------------------------------------------------

  void read_items() {
    for (SourceItem& source : items_) {
      out_.menu.items.push_back(read_item(source, source.ref));
      Item& item = out_.menu.items.back();
      item.sold_alone = false;
      for (size_t k = 0; k < source.offers.size(); ++k) {
        SourceOffer& offer = offers_[source.offers[k]];
        if (k == 0) {
          offer.ref = source.ref;
          read_offer(offer, out_.menu.items.back());
          continue;
        }
        // The same dish at another price, with other choices: an item of its own.
        if (out_.menu.items.size() >= limits::menu_items) {
          context_.say({source.ref, true}, LossKind::impossible, offer.place.path, "too_many_items");
          break;
        }
        offer.ref = item_pool_.make(offer.id.empty() || !valid_ref(offer.id) ? source.ref : offer.id);
        context_.say({offer.ref, true}, LossKind::approximated, offer.place.path, "offer_becomes_item", source.ref);
        context_.paths.items.emplace(offer.ref, offer.place.path);
        out_.menu.items.push_back(read_item(source, offer.ref));
        read_offer(offer, out_.menu.items.back());
      }
    }
  }

  Item read_item(const SourceItem& source, const std::string& ref) {
    const Subject subject{ref, true};
    const Place& p = source.place;
    Item item;
    item.ref = ref;
    item.name = name_of(subject, p);
    item.description = words(subject, p.member("description"), limits::text_octets);
    const std::string code = text_of(p.member("externalCode"));
    if (!code.empty() && code != source.ref) {
      item.tags.push_back(std::string(kCodeTag) + context_.fit(subject, p.path + "/externalCode", code, 80));
    }
    read_status(subject, p.member("status"), item.availability);
    read_images(subject, p, item);
    read_nutrition(subject, p.member("nutritionalInfo"), item);
    read_unit(subject, p.member("unit"), item);
    context_.leftovers(
        subject, p, "item",
        {"id", "name", "description", "externalCode", "status", "image", "images", "nutritionalInfo", "unit", "index"},
        {{"serving", "serving_not_held"},
         {"ean", "barcode_not_held"},
         {"templateTranslationId", "translations_not_held"}});
    return item;
  }

  void read_image(const Subject& subject, const Place& image, Item& item) {
    if (!image.present() || !context_.is_object(subject, image)) return;
    context_.leftovers(subject, image, "image", {"URL", "type", "CRC-32"});
    if (image.member("CRC-32").present()) {
      context_.say_once("", {}, LossKind::impossible, image.path, "checksum_not_held",
                        describe(*image.member("CRC-32").value));
    }
    const auto url = context_.text(subject, image.member("URL"), limits::text_octets);
    if (url && !url->empty()) item.images.push_back({*url, 0, 0});
  }

  void read_images(const Subject& subject, const Place& p, Item& item) {
    const Place many = p.member("images");
    context_.is_list(subject, many);
    for (size_t i = 0; i < many.size() && i < limits::locales; ++i) read_image(subject, many.element(i), item);
    if (item.images.empty()) return read_image(subject, p.member("image"), item);
    if (p.member("image").present() && p.member("image").member("URL").value->text() != nullptr &&
        *p.member("image").member("URL").value->text() != item.images[0].url) {
      context_.say(subject, LossKind::impossible, p.path + "/image", "image_not_held");
    }
  }

  // "2000 Cal", "120.5-140 kJ". A Cal is a kilocalorie, 4.184 kJ.
  void read_energy(const Subject& subject, const Place& place, Item& item) {
    const auto* text = place.value->text();
    if (text == nullptr) return;
    const auto unit_at = text->find_first_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
    const std::string unit = unit_at == std::string::npos ? std::string() : lower(trimmed(text->substr(unit_at)));
    if (unit == "unknown") return;
    const std::string_view figures = trimmed(std::string_view(*text).substr(0, unit_at));
    const auto dash = figures.find('-');
    const std::int64_t factor = unit == "kj" ? 1000 : unit == "cal" || unit == "kcal" ? 4184 : 0;
    const auto amount = [&](std::string_view digits) -> std::optional<Scaled> {
      const auto milli = scale_decimal(trimmed(digits), 3);
      if (!milli || milli->value < 0 || milli->value > 1'000'000'000 || factor == 0) return std::nullopt;
      const std::int64_t exact = milli->value * factor;
      return Scaled{(exact + 500'000) / 1'000'000, milli->exact && exact % 1'000'000 == 0};
    };
    const auto low = amount(figures.substr(0, dash));
    const auto high = dash == std::string_view::npos ? low : amount(figures.substr(dash + 1));
    if (!low || !high || high->value < low->value) {
      return context_.say(subject, LossKind::impossible, place.path, "energy_unreadable", *text);
    }
    if (!low->exact || !high->exact) {
      context_.say(subject, LossKind::approximated, place.path, "energy_rounded", *text);
    }
    item.nutrition.push_back({Nutrient::energy, low->value, high->value});
  }

  void read_nutrition(const Subject& subject, const Place& info, Item& item) {
    if (!info.present() || !context_.is_object(subject, info)) return;
    context_.leftovers(subject, info, "nutritionalInfo", {"calories", "allergen", "suitableDiet", "isAlcoholic"},
                       {{"description", "nutrition_text_not_held"}, {"additives", "additives_not_held"}});
    read_energy(subject, info.member("calories"), item);
    const Place substances = info.member("allergen");
    context_.is_list(subject, substances);
    for (size_t i = 0; i < substances.size(); ++i) read_allergen(subject, substances.element(i), item);
    const Place diets = info.member("suitableDiet");
    context_.is_list(subject, diets);
    for (size_t i = 0; i < diets.size(); ++i) {
      const std::string diet = lower(text_of(diets.element(i)));
      const auto known = diet_names();
      if (std::find(known.begin(), known.end(), diet) == known.end()) {
        context_.say(subject, LossKind::impossible, diets.element(i).path, "diet_unknown", diet);
      } else if (std::find(item.diets.begin(), item.diets.end(), diet) == item.diets.end()) {
        item.diets.push_back(diet);
      }
    }
    if (const bool* alcohol = info.member("isAlcoholic").value->flag(); alcohol && *alcohol) {
      item.tags.push_back("alcohol");
    }
  }

  void read_allergen(const Subject& subject, const Place& place, Item& item) {
    const std::string word = text_of(place);
    if (word == "NO_DECLARED_ALLERGENS") return;  // says that nothing is declared, and nothing is
    const auto known = allergen_names();
    const auto row = std::find_if(known.begin(), known.end(), [&](const AllergenName& n) { return n.theirs == word; });
    if (row == known.end()) {
      return context_.say(subject, LossKind::impossible, place.path, "allergen_not_held", describe(*place.value));
    }
    if (row->narrower) context_.say(subject, LossKind::approximated, place.path, "allergen_widened", word);
    const Presence presence = row->trace ? Presence::may_contain : Presence::contains;
    const auto same = std::find_if(item.allergens.begin(), item.allergens.end(),
                                   [&](const AllergenDeclaration& d) { return d.allergen == row->ours; });
    if (same == item.allergens.end()) {
      item.allergens.push_back({row->ours, presence});
    } else if (presence == Presence::contains) {
      same->presence = presence;
    }
  }

  // UN and what older versions called it are pieces; kilogram and litre are sold by measure.
  void read_unit(const Subject& subject, const Place& place, Item& item) {
    if (!place.present()) return;
    const std::string unit = lower(text_of(place));
    if (unit == "un" || unit == "unit" || unit == "units") return;
    if (unit == "kg" || unit == "l") {
      item.measure = Measure{unit == "l" ? MeasureUnit::litre : MeasureUnit::kilogram, 3, 1, 1, {}};
    } else {
      context_.say(subject, LossKind::approximated, place.path, "unit_not_held", describe(*place.value));
    }
  }

  // ---- offers -------------------------------------------------------------------------------------

  Place price_of(const Place& entity) const {
    for (const std::string_view name : {"price", "unityPrice", "optionPrice"}) {
      if (entity.member(name).present()) return entity.member(name);
    }
    return entity.member("price");
  }

  // The price, and what it is said to have been before.
  std::optional<std::int64_t> read_price_pair(const Subject& subject, const Place& entity, BookPrice named) {
    const Place price = price_of(entity);
    const auto minor = read_price(context_, subject, price, "value", currency_);
    if (!minor || !price.member("originalValue").present()) return minor;
    const auto before = read_price(context_, subject, price, "originalValue", currency_);
    if (before && *before != *minor) {
      named.price_minor = *before;
      originals_.push_back(std::move(named));
    }
    return minor;
  }

  void read_offer(SourceOffer& offer, Item& item) {
    const Subject subject{item.ref, true};
    const Place& p = offer.place;
    item.sold_alone = true;
    BookPrice named;
    named.item = item.ref;
    const auto minor = read_price_pair(subject, p, std::move(named));
    if (minor && *minor >= 0) {
      item.price_minor = *minor;
    } else {
      if (minor) context_.say(subject, LossKind::impossible, p.path, "price_out_of_range", std::to_string(*minor));
      context_.say(subject, LossKind::approximated, p.path, "price_missing", "not sold alone");
      item.sold_alone = false;
    }
    read_status(subject, p.member("status"), item.availability);
    read_availability(subject, p.member("availabilityId"), item.availability);
    const Place left = p.member("quantityAvailable");
    if (const auto count = context_.integer(subject, left)) {
      if (*count <= 0) item.availability.suspended_until = kForever;
      if (*count > 0) context_.say(subject, LossKind::impossible, left.path, "stock_not_held", std::to_string(*count));
    }
    item.groups = read_links(subject, p);
    context_.leftovers(subject, p, "itemOffer",
                       {"id", "itemId", "index", "status", "price", "unityPrice", "availabilityId", "optionGroupsId",
                        "optionGroups", "quantityAvailable", "externalCode"});
  }

  // Groups by id, and those that stand in the entity itself.
  std::vector<Ref> read_links(const Subject& subject, const Place& entity) {
    std::vector<Ref> refs;
    const auto add = [&](const Place& at, const std::string& id) {
      const auto found = group_by_id_.find(id);
      if (found == group_by_id_.end()) {
        dangling_groups_.insert(id);
        return context_.say(subject, LossKind::impossible, at.path, "dangling_group", describe(*at.value));
      }
      SourceGroup& group = groups_[found->second];
      group.opened = true;
      if (std::find(refs.begin(), refs.end(), group.ref) != refs.end()) {
        context_.say(subject, LossKind::impossible, at.path, "repeated_group_link", group.ref);
      } else if (refs.size() == limits::item_groups) {
        context_.say(subject, LossKind::impossible, at.path, "too_many_groups", group.ref);
      } else {
        refs.push_back(group.ref);
      }
    };
    const Place ids = entity.member("optionGroupsId");
    context_.is_list(subject, ids);
    for (size_t i = 0; i < ids.size(); ++i)
      add(ids.element(i), std::string(number_text(*ids.element(i).value).value_or("")));
    const bool by_id = !refs.empty();
    for (const Place& group : in_order(entity.member("optionGroups"))) {
      if (group.value->object() == nullptr) continue;
      const auto found = group_by_id_.find(raw_id(group));
      if (by_id && found != group_by_id_.end() &&
          std::find(refs.begin(), refs.end(), groups_[found->second].ref) != refs.end()) {
        continue;  // named by its id already
      }
      if (!raw_id(group).empty()) add(group.member("id"), raw_id(group));
    }
    return refs;
  }

  // ---- groups -------------------------------------------------------------------------------------

  OptionGroup read_group(size_t index) {
    const std::string ref = groups_[index].ref;
    const Place p = groups_[index].place;
    const Subject subject{ref, false};
    OptionGroup group;
    group.ref = ref;
    group.name = name_of(subject, p);
    group.min_quantity = bound(subject, p.member("minPermitted")).value_or(0);
    group.max_quantity = bound(subject, p.member("maxPermitted"));
    const Place method = p.member("priceMethod");
    const std::string word = text_of(method);
    if (word == "MAX") group.price_method = PriceMethod::max;
    if (word == "AVG") group.price_method = PriceMethod::average;
    if (method.present() && word != "SUM" && word != "MAX" && word != "AVG") {
      context_.say(subject, LossKind::approximated, method.path, "price_method_unknown", describe(*method.value));
    }
    Availability availability;
    read_status(subject, p.member("status"), availability);
    note_code(subject, p, ref);
    context_.leftovers(
        subject, p, "optionGroup",
        {"id", "index", "name", "externalCode", "status", "minPermitted", "maxPermitted", "priceMethod", "options"},
        {{"description", "group_description_not_held"}});
    const Place list = p.member("options");
    context_.is_list(subject, list);
    std::unordered_set<std::string> seen;
    for (const Place& entry : in_order(list)) {
      if (group.options.size() == limits::group_options) {
        context_.say(subject, LossKind::impossible, entry.path, "too_many_options");
        break;
      }
      auto option = read_option(subject, group.ref, entry, seen);
      if (!option) continue;
      if (availability.suspended_until) option->availability.suspended_until = availability.suspended_until;
      group.options.push_back(std::move(*option));
    }
    if (availability.suspended_until && !group.options.empty()) {
      context_.say(subject, LossKind::approximated, p.path + "/status", "group_status_in_options");
    }
    return group;
  }

  // Codes of the till are kept as tags of items; other entities have no place for them.
  void note_code(const Subject& subject, const Place& entity, std::string_view ref) {
    const std::string code = text_of(entity.member("externalCode"));
    if (code.empty() || code == ref) return;
    context_.say_once("", subject, LossKind::impossible, entity.path + "/externalCode", "external_code_not_held", code);
  }

  std::optional<Option> read_option(const Subject& subject, const std::string& group, const Place& entry,
                                    std::unordered_set<std::string>& seen) {
    if (!context_.is_object(subject, entry)) return std::nullopt;
    Option option;
    const Place item_id = entry.member("itemId");
    const auto found = item_by_id_.find(std::string(number_text(*item_id.value).value_or("")));
    const auto id = context_.id(subject, entry.member("id"));
    const std::string own_code = text_of(entry.member("externalCode"));
    if (found != item_by_id_.end()) {
      SourceItem& source = items_[found->second];
      source.option = true;
      const Item& item = out_.menu.items[item_at(source.ref)];
      option.item = item.ref;
      option.name = item.name;
      option.allergens = item.allergens;
      option.diets = item.diets;
      if (source.place.member("status").value->text() != nullptr &&
          *source.place.member("status").value->text() == "UNAVAILABLE") {
        option.availability.suspended_until = kForever;
      }
    } else if (item_id.present()) {
      context_.say(subject, LossKind::impossible, item_id.path, "dangling_item", describe(*item_id.value));
      return std::nullopt;
    }
    if (id) option.ref = *id == made_id("option", group + "/" + option.item) ? option.item : *id;
    if (!id) {
      option.ref = option.item;
      context_.say(subject, LossKind::approximated, entry.path, "option_without_id", option.ref);
    }
    if (option.ref.empty()) return std::nullopt;
    if (!seen.insert(option.ref).second) {
      context_.say(subject, LossKind::impossible, entry.path, "duplicate_option", option.ref);
      return std::nullopt;
    }
    if (option.name.empty()) {
      context_.say(subject, LossKind::approximated, entry.path, "name_missing", option.ref);
      option.name = LocalizedText(own_code.empty() ? option.ref : clean_text(own_code, limits::name_octets));
    }
    BookPrice named;
    named.group = group;
    named.option = option.ref;
    const bool priced = price_of(entry).present();
    const auto minor = read_price_pair(subject, entry, std::move(named));
    if (priced && !minor) {
      context_.say(subject, LossKind::impossible, entry.path, "option_without_price", option.ref);
      return std::nullopt;
    }
    option.price_minor = minor.value_or(0);
    option.max_quantity = bound(subject, entry.member("maxPermitted"));
    option.default_quantity = bound(subject, entry.member("defaultQuantity")).value_or(0);
    read_status(subject, entry.member("status"), option.availability);
    option.groups = read_links(subject, entry);
    context_.leftovers(subject, entry, "option",
                       {"id", "itemId", "index", "status", "price", "optionPrice", "maxPermitted", "defaultQuantity",
                        "optionGroups", "optionGroupsId", "externalCode"},
                       {{"imageUrl", "image_not_held"}});
    return option;
  }

  size_t item_at(const std::string& ref) {
    if (item_index_.empty()) {
      for (size_t i = 0; i < out_.menu.items.size(); ++i) item_index_.emplace(out_.menu.items[i].ref, i);
    }
    return item_index_.at(ref);
  }

  // ---- menus and categories -----------------------------------------------------------------------

  void read_menus() {
    const Place list = root_.member("menus");
    context_.is_list({}, list);
    std::vector<Place> menus;
    for (size_t i = 0; i < list.size(); ++i) {
      if (context_.is_object({}, list.element(i))) menus.push_back(list.element(i));
    }
    // A snapshot of v2 is one menu by itself.
    const bool snapshot = menus.empty() && root_.member("categories").present();
    if (snapshot) menus.push_back(root_);
    counts().menus = static_cast<std::int64_t>(menus.size());
    Menu& menu = out_.menu;
    if (menus.size() == 1) {
      menu.ref = ref_of("menu", menus[0]).value_or("menu");
      read_menu(menus[0], menu, snapshot);
    } else if (menus.empty()) {
      menu.ref = "menu";
      context_.say({}, LossKind::impossible, {}, "no_menu");
    } else {
      menu.ref = "menu";
      menu.name = LocalizedText("Menu");
      context_.say({}, LossKind::approximated, "/menus", "menus_become_sections", std::to_string(menus.size()));
      for (const Place& place : menus) {
        if (++section_count_ > limits::menu_sections) {
          context_.say({}, LossKind::impossible, place.path, "too_many_sections");
          break;
        }
        Section section;
        section.ref = section_pool_.make(ref_of("menu", place).value_or("menu"));
        menu_refs_.emplace(raw_id(place), section.ref);
        read_menu(place, section, false);
        menu.sections.push_back(std::move(section));
      }
      report_menus_by_service();
    }
    for (const SourceCategory& category : categories_) {
      if (!category.used)
        context_.say({category.ref}, LossKind::impossible, category.place.path, "section_in_no_menu", category.ref);
    }
  }

  // The engine shows one menu for every way of fulfilment.
  void report_menus_by_service() {
    const Place services = root_.member("services");
    for (size_t i = 0; i < services.size(); ++i) {
      const Place id = services.element(i).member("menuId");
      const auto found = menu_refs_.find(text_of(id));
      if (found == menu_refs_.end()) continue;
      context_.say({found->second}, LossKind::approximated, id.path, "menu_by_service_not_held",
                   text_of(services.element(i).member("serviceType")));
    }
  }

  template <class Holder>
  void read_menu(const Place& place, Holder& holder, bool snapshot) {
    const Subject subject{holder.ref, false};
    holder.name = name_of(subject, place);
    note_code(subject, place, holder.ref);
    read_status(subject,
                snapshot ? Place{root_.member("status").value, place.path + "/status"} : place.member("status"),
                holder.availability);
    if (!snapshot) {
      context_.leftovers(subject, place, "menu", {"id", "name", "externalCode", "categoryId", "merchantId", "status"},
                         {{"description", "menu_description_not_held"},
                          {"disclaimer", "disclaimer_not_held"},
                          {"disclaimerURL", "disclaimer_not_held"}});
    } else if (place.member("description").present() && !place.member("description").value->says_nothing()) {
      context_.say(subject, LossKind::impossible, place.path + "/description", "menu_description_not_held");
    }
    const Place ids = place.member("categoryId");
    if (!ids.present()) {  // not said: all of them
      std::vector<std::pair<Place, size_t>> all;
      for (const Place& category : in_order(root_.member("categories"))) {
        const auto found = category_by_id_.find(raw_id(category));
        if (found != category_by_id_.end()) add_section(found->second, holder, category);
      }
      return;
    }
    context_.is_list(subject, ids);
    std::vector<std::pair<std::int64_t, size_t>> keyed;
    std::unordered_set<size_t> seen;
    for (size_t i = 0; i < ids.size(); ++i) {
      const Place at = ids.element(i);
      const auto found = category_by_id_.find(std::string(number_text(*at.value).value_or("")));
      if (found == category_by_id_.end()) {
        context_.say(subject, LossKind::impossible, at.path, "dangling_section", describe(*at.value));
      } else if (!seen.insert(found->second).second) {
        context_.say(subject, LossKind::impossible, at.path, "repeated_section_link", describe(*at.value));
      } else {
        const auto digits = number_text(*categories_[found->second].place.member("index").value);
        const auto index = digits ? scale_decimal(*digits, 0) : std::nullopt;
        keyed.emplace_back(index ? index->value : (keyed.empty() ? 0 : keyed.back().first), found->second);
      }
    }
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [index, category] : keyed) add_section(category, holder, categories_[category].place);
  }

  template <class Holder>
  void add_section(size_t index, Holder& holder, const Place& at) {
    if (++section_count_ > limits::menu_sections) {
      return context_.say({}, LossKind::impossible, at.path, "too_many_sections");
    }
    SourceCategory& source = categories_[index];
    Section section;
    section.ref = section_pool_.make(source.used ? holder.ref + "/" + source.ref : source.ref);
    if (source.used) {
      context_.say({section.ref}, LossKind::approximated, source.place.path, "section_in_two_menus", source.ref);
    }
    source.used = true;
    read_section(source.place, section, true);
    const Place inner = source.place.member("subcategories");
    for (const Place& place : in_order(inner)) {
      if (!context_.is_object({section.ref}, place)) continue;
      if (++section_count_ > limits::menu_sections) {
        context_.say({}, LossKind::impossible, place.path, "too_many_sections");
        break;
      }
      Section below;
      below.ref = section_pool_.make(ref_of("category", place).value_or(section.ref));
      read_section(place, below, false);
      section.sections.push_back(std::move(below));
    }
    holder.sections.push_back(std::move(section));
  }

  void read_section(const Place& p, Section& section, bool all_offers_by_default) {
    const Subject subject{section.ref, false};
    section.name = name_of(subject, p);
    section.description = words(subject, p.member("description"), limits::text_octets);
    read_status(subject, p.member("status"), section.availability);
    read_availability(subject, p.member("availabilityId"), section.availability);
    note_code(subject, p, section.ref);
    context_.leftovers(subject, p, "category",
                       {"id", "index", "displayOrder", "name", "description", "externalCode", "status",
                        "availabilityId", "itemOfferId", "itemOffers", "subcategories"},
                       {{"image", "image_not_held"},
                        {"imageUrl", "image_not_held"},
                        {"templateTranslationId", "translations_not_held"}});
    std::vector<std::pair<std::int64_t, size_t>> listed;
    const auto list = [&](size_t offer) {
      const auto digits = number_text(*offers_[offer].place.member("index").value);
      const auto index = digits ? scale_decimal(*digits, 0) : std::nullopt;
      listed.emplace_back(index ? index->value : (listed.empty() ? 0 : listed.back().first), offer);
    };
    const Place ids = p.member("itemOfferId");
    const Place inside = p.member("itemOffers");
    if (ids.present()) {
      context_.is_list(subject, ids);
      std::unordered_set<size_t> seen;
      for (size_t i = 0; i < ids.size(); ++i) {
        const Place at = ids.element(i);
        const auto found = offer_by_id_.find(std::string(number_text(*at.value).value_or("")));
        if (found == offer_by_id_.end() || !offers_[found->second].item) {
          context_.say(subject, LossKind::impossible, at.path, "dangling_offer", describe(*at.value));
        } else if (!seen.insert(found->second).second) {
          context_.say(subject, LossKind::impossible, at.path, "repeated_item_link", describe(*at.value));
        } else {
          list(found->second);
        }
      }
    } else if (!inside.present() && all_offers_by_default) {
      for (size_t i = 0; i < offers_.size(); ++i) {
        if (offers_[i].item) list(i);
      }
    }
    for (size_t i = 0; i < inside.size(); ++i) {
      const auto found = offer_by_id_.find(raw_id(inside.element(i)));
      const bool twice = std::any_of(listed.begin(), listed.end(), [&](const auto& l) {
        return found != offer_by_id_.end() && l.second == found->second;
      });
      if (found != offer_by_id_.end() && offers_[found->second].item && !twice) list(found->second);
    }
    std::stable_sort(listed.begin(), listed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [index, offer] : listed) {
      if (offers_[offer].ref.empty()) continue;
      offers_[offer].listed = true;
      section.items.push_back(offers_[offer].ref);
    }
  }

  // ---- once everything is read --------------------------------------------------------------------

  void finish_offers() {
    for (const SourceOffer& offer : offers_) {
      if (offer.ref.empty() || offer.listed) continue;
      context_.say({offer.ref, true}, LossKind::approximated, offer.place.path, "item_in_no_section",
                   "sold, not shown");
    }
    for (const SourceItem& item : items_) {
      if (item.offers.empty() && !item.option)
        context_.say({item.ref, true}, LossKind::approximated, item.place.path, "item_without_offer", "not sold alone");
    }
  }

  void keep_original_prices() {
    std::erase_if(originals_, [&](const BookPrice& price) {
      if (!price.item.empty()) return false;
      const auto group = std::find_if(out_.menu.groups.begin(), out_.menu.groups.end(),
                                      [&](const OptionGroup& g) { return g.ref == price.group; });
      return group == out_.menu.groups.end() || std::none_of(group->options.begin(), group->options.end(),
                                                             [&](const Option& o) { return o.ref == price.option; });
    });
    std::erase_if(originals_, [](const BookPrice& price) { return !price.item.empty() && price.price_minor < 0; });
    if (originals_.empty()) return;
    PriceBook book;
    book.ref = kOriginalPrices;
    book.name = LocalizedText("Original prices");
    book.channels = {std::string(kOriginalPrices)};
    book.prices = std::move(originals_);
    out_.menu.price_books.push_back(std::move(book));
  }

  // Their MAX and AVG go over all groups of an item that have that method; ours over the options of one group.
  void report_methods() {
    std::unordered_map<std::string_view, PriceMethod> methods;
    for (const OptionGroup& group : out_.menu.groups) methods.emplace(group.ref, group.price_method);
    for (const Item& item : out_.menu.items) {
      for (const PriceMethod method : {PriceMethod::max, PriceMethod::average}) {
        const auto count = std::count_if(item.groups.begin(), item.groups.end(), [&](const Ref& ref) {
          const auto found = methods.find(ref);
          return found != methods.end() && found->second == method;
        });
        if (count < 2) continue;
        context_.say({item.ref, true}, LossKind::approximated, context_.paths.items[item.ref], "price_method_by_group",
                     method == PriceMethod::max ? "MAX" : "AVG");
      }
    }
  }

  Context context_;
  Place root_;
  DateOrder dates_;
  Currency currency_;
  Imported out_;
  std::vector<SourceItem> items_;
  std::vector<SourceOffer> offers_;
  std::vector<SourceGroup> groups_;
  std::vector<SourceCategory> categories_;
  std::unordered_map<std::string, Place> availabilities_;
  std::unordered_map<std::string, size_t> item_by_id_, offer_by_id_, group_by_id_, category_by_id_, item_index_;
  std::unordered_map<std::string, std::string> menu_refs_;
  std::unordered_set<std::string> dangling_groups_;
  std::vector<BookPrice> originals_;
  RefPool item_pool_, group_pool_, section_pool_;
  size_t section_count_ = 0;
};

bool looks_like_merchant(const Value& root) {
  const auto is_list = [&](std::string_view name) {
    const Value* found = root.find(name);
    return found != nullptr && found->array() != nullptr;
  };
  const Value* info = root.find("basicInfo");
  if (info != nullptr && info->object() != nullptr) return true;
  return is_list("itemOffers") || (is_list("services") && is_list("menus")) ||
         (is_list("categories") && root.find("merchantId") != nullptr) || (is_list("optionGroups") && is_list("items"));
}

}  // namespace

Result<Imported> import_opendelivery(const Document& document, const ImportOptions& options) {
  if (document.root.object() == nullptr)
    return Error(Errc::import_format, "an Open Delivery merchant is a JSON object");
  if (!looks_like_merchant(document.root)) {
    return Error(Errc::import_format, "neither basicInfo nor the lists of an Open Delivery merchant are there");
  }
  return MerchantMenu(document, options).run();
}

}  // namespace exchange
}  // namespace v0
}  // namespace couvert

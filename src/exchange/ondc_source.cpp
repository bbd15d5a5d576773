// SPDX-License-Identifier: Apache-2.0
// Takes an ONDC catalogue apart.
#include "exchange/ondc_source.hpp"

#include "couvert/limits.hpp"

#include <algorithm>
#include <limits>

namespace couvert {
inline namespace v0 {
namespace exchange {
namespace {

using std::size_t;

std::string text_of(const Place& place) {
  const auto digits = number_text(*place.value);
  return digits ? std::string(*digits) : std::string();
}
std::int64_t number_of(const Place& place, std::int64_t otherwise) {
  const auto digits = number_text(*place.value);
  const auto scaled = digits ? scale_decimal(*digits, 0) : std::nullopt;
  return scaled ? scaled->value : otherwise;
}
bool is_yes(const Place& place) {
  const bool* flag = place.value->flag();
  return (flag && *flag) || lower(text_of(place)) == "yes" || text_of(place) == "true";
}

class Search {
 public:
  Search(Context& context, OndcSource& out) : context_(context), out_(out) {}

  void read(const Place& provider, const std::string& location) {
    out_.provider = provider;
    const Place locations = provider.member("locations");
    out_.location = locations.element(0);
    for (size_t i = 0; i < locations.size(); ++i) {
      if (text_of(locations.element(i).member("id")) != location || location.empty()) continue;
      out_.location = locations.element(i);
      location_ = location;
    }
    const Place categories = provider.member("categories");
    context_.is_list({}, categories);
    for (size_t i = 0; i < categories.size(); ++i) read_category(categories.element(i));
    const Place items = provider.member("items");
    context_.is_list({}, items);
    for (size_t i = 0; i < items.size(); ++i) read_item(items.element(i));
  }

 private:
  // Calls `use(code, list)` for each tag.
  template <class Use>
  void tags(const Subject& subject, const Place& object, Use&& use) {
    const Place list = object.member("tags");
    context_.is_list(subject, list);
    for (size_t i = 0; i < list.size(); ++i) {
      const Place tag = list.element(i);
      if (context_.is_object(subject, tag)) use(text_of(tag.member("code")), tag.member("list"));
    }
  }

  void read_category(const Place& place) {
    if (!context_.is_object({}, place)) return;
    const std::string id = context_.id({}, place.member("id")).value_or("");
    const Place descriptor = place.member("descriptor");
    std::string type;
    Place config = no_place(), display = no_place();
    std::vector<Place> timings;
    tags({id}, place, [&](const std::string& code, const Place& list) {
      if (code == "type") {
        type = text_of(ondc_value(list, "type"));
      } else if (code == "config") {
        config = list;
      } else if (code == "display") {
        display = list;
      } else if (code == "timing") {
        timings.push_back(list);
      } else if (code != "attr") {
        context_.say_once("category." + code, {}, LossKind::impossible, list.path, "tag_not_held", code);
      }
    });
    context_.leftovers({id}, place, "category", {"id", "parent_category_id", "descriptor", "tags"});
    if (type == "custom_group") {
      out_.groups.push_back({place, descriptor.member("name"), ondc_value(config, "min"), ondc_value(config, "max"), id,
                             number_of(ondc_value(config, "seq"), 0)});
    } else if (type == "custom_menu") {
      out_.sections.push_back({place, descriptor.member("name"), descriptor.member("short_desc"), id,
                               number_of(ondc_value(display, "rank"), std::numeric_limits<std::int64_t>::max()),
                               std::move(timings)});
    } else if (type != "variant_group") {
      context_.say({id}, LossKind::impossible, place.path, "category_type_unknown", type);
    }
  }

  void ids_of(const Subject& subject, const Place& list, std::vector<std::pair<std::string, Place>>& out) {
    for (size_t i = 0; i < list.size(); ++i) {
      const Place pair = list.element(i);
      if (text_of(pair.member("code")) != "id") continue;
      if (const auto id = context_.id(subject, pair.member("value"))) out.emplace_back(*id, pair);
    }
  }

  void read_item(const Place& place) {
    if (!context_.is_object({}, place)) return;
    OndcEntry entry = plain_entry(place);
    const Subject subject{entry.id, false};
    if (const std::string at = text_of(place.member("location_id"));
        !location_.empty() && !at.empty() && at != location_) {
      return context_.say(subject, LossKind::impossible, place.path, "not_at_location", at);
    }
    std::string type = is_yes(place.member("related")) ? "customization" : "item";
    bool typed = false;
    tags(subject, place, [&](const std::string& code, const Place& list) {
      if (code == "type") {
        type = text_of(ondc_value(list, "type"));
        typed = true;
      } else if (code == "custom_group" || code == "child") {
        ids_of(subject, list, entry.groups);
      } else if (code == "parent") {
        std::vector<std::pair<std::string, Place>> ids;
        ids_of(subject, list, ids);
        for (const auto& id : ids) entry.parents.emplace_back(id.first, is_yes(ondc_value(list, "default")));
      } else if (code == "veg_nonveg") {
        read_diet(list, entry);
      } else if (code == "timing") {
        entry.timings.push_back(list);
      } else {
        context_.say_once("item." + code, {}, LossKind::impossible, list.path, "tag_not_held", code);
      }
    });
    if (!typed) context_.say(subject, LossKind::approximated, place.path, "item_type_unknown", type);
    if (type == "customization") {
      out_.choices.push_back(std::move(entry));
    } else {
      out_.dishes.push_back(std::move(entry));
    }
  }

  static void read_diet(const Place& list, OndcEntry& entry) {
    for (const std::string_view word : {"egg", "non_veg", "veg"}) {
      if (is_yes(ondc_value(list, word))) entry.diet = word;
    }
  }

  OndcEntry plain_entry(const Place& place) {
    OndcEntry entry;
    const Place descriptor = place.member("descriptor"), price = place.member("price");
    const Place quantity = place.member("quantity");
    entry.place = place;
    entry.id = context_.id({}, place.member("id")).value_or("");
    entry.name = descriptor.member("name");
    entry.description = descriptor.member("long_desc");
    if (entry.description.value->says_nothing()) entry.description = descriptor.member("short_desc");
    entry.price = price.member("value");
    entry.maximum_price = price.member("maximum_value");
    entry.stock = quantity.member("available").member("count");
    entry.most = quantity.member("maximum").member("count");
    entry.kind = text_of(place.member("category_id"));
    entry.variant_of = text_of(place.member("parent_item_id"));
    entry.disabled = lower(text_of(place.member("time").member("label"))) == "disable";
    const Place images = descriptor.member("images"), ids = place.member("category_ids");
    for (size_t i = 0; i < images.size(); ++i) entry.images.push_back(images.element(i));
    // "5:1": first in section 5.
    for (size_t i = 0; i < ids.size(); ++i) {
      const std::string pair = text_of(ids.element(i));
      entry.sections.emplace_back(pair.substr(0, pair.rfind(':')), ids.element(i));
    }
    context_.leftovers({entry.id, true}, place, "item",
                       {"id", "time", "parent_item_id", "descriptor", "quantity", "price", "category_id",
                        "category_ids", "location_id", "related", "tags", "fulfillment_id"},
                       {{"recommended", "recommendation_not_held"},
                        {"@ondc/org/returnable", "service_terms_not_held"},
                        {"@ondc/org/cancellable", "service_terms_not_held"},
                        {"@ondc/org/return_window", "service_terms_not_held"},
                        {"@ondc/org/seller_pickup_return", "service_terms_not_held"},
                        {"@ondc/org/time_to_ship", "service_terms_not_held"},
                        {"@ondc/org/available_on_cod", "service_terms_not_held"},
                        {"@ondc/org/contact_details_consumer_care", "service_terms_not_held"}});
    return entry;
  }

  Context& context_;
  OndcSource& out_;
  std::string location_;
};

// The extract names the same things directly.
class Extract {
 public:
  Extract(Context& context, OndcSource& out) : context_(context), out_(out) {}

  void read(const Place& root) {
    const Place sections = root.member("sections"), items = root.member("items"), groups = root.member("groups");
    for (const Place& list : {sections, items, groups}) context_.is_list({}, list);
    for (size_t i = 0; i < sections.size(); ++i) {
      const Place place = sections.element(i);
      if (!context_.is_object({}, place)) continue;
      out_.sections.push_back({place,
                               place.member("name"),
                               no_place(),
                               context_.id({}, place.member("ref")).value_or(""),
                               number_of(place.member("rank"), std::numeric_limits<std::int64_t>::max()),
                               {}});
    }
    for (size_t i = 0; i < items.size(); ++i) {
      if (context_.is_object({}, items.element(i))) out_.dishes.push_back(entry(items.element(i), "groups"));
    }
    for (size_t i = 0; i < groups.size(); ++i) {
      if (context_.is_object({}, groups.element(i))) read_group(groups.element(i));
    }
  }

 private:
  void read_group(const Place& place) {
    const std::string id = context_.id({}, place.member("ref")).value_or("");
    out_.groups.push_back(
        {place, place.member("name"), place.member("min"), place.member("max"), id, number_of(place.member("seq"), 0)});
    const Place options = place.member("options");
    context_.is_list({id}, options);
    for (size_t i = 0; i < options.size(); ++i) {
      const Place option = options.element(i);
      if (!context_.is_object({id}, option)) continue;
      OndcEntry choice = entry(option, "child_groups");
      choice.parents.emplace_back(id, is_yes(option.member("default")));
      out_.choices.push_back(std::move(choice));
    }
  }

  OndcEntry entry(const Place& place, std::string_view groups_member) {
    OndcEntry entry;
    entry.place = place;
    entry.id = context_.id({}, place.member("ref")).value_or("");
    entry.name = place.member("name");
    entry.description = entry.maximum_price = no_place();
    entry.price = place.member("price");
    entry.stock = place.member("stock");
    entry.most = place.member("max_qty");
    entry.diet = text_of(place.member("diet"));
    const Place groups = place.member(groups_member), sections = place.member("sections");
    for (size_t i = 0; i < groups.size(); ++i) {
      if (const auto id = context_.id({}, groups.element(i))) entry.groups.emplace_back(*id, groups.element(i));
    }
    for (size_t i = 0; i < sections.size(); ++i) {
      if (const auto id = context_.id({}, sections.element(i))) entry.sections.emplace_back(*id, sections.element(i));
    }
    return entry;
  }

  Context& context_;
  OndcSource& out_;
};

bool has_location(const Place& provider, const std::string& location) {
  const Place locations = provider.member("locations");
  for (size_t i = 0; i < locations.size(); ++i) {
    if (text_of(locations.element(i).member("id")) == location) return true;
  }
  return text_of(provider.member("id")) == location;
}

}  // namespace

Place ondc_value(const Place& list, std::string_view code) {
  for (size_t i = 0; i < list.size(); ++i) {
    const auto* text = list.element(i).member("code").value->text();
    if (text && *text == code) return list.element(i).member("value");
  }
  return no_place();
}

std::optional<OndcSource> read_ondc(const Place& root, Context& context) {
  OndcSource out{{}, {}, {}, {}, no_place(), no_place()};
  Place message = root.member("message");
  const Place catalog = message.present() ? message.member("catalog") : root.member("catalog");
  Place providers = catalog.member("bpp/providers");
  if (!providers.present()) providers = catalog.member("providers");
  if (providers.value->array() == nullptr) {
    // The extract: items with a reference and groups with options.
    if (!any_has(*root.value, "items", {"ref"}) && !any_has(*root.value, "groups", {"child_groups", "options"}))
      return std::nullopt;
    Extract(context, out).read(root);
    return out;
  }
  const std::string& wanted = context.options.location;
  size_t chosen = providers.size();
  for (size_t i = 0; i < providers.size(); ++i) {
    const bool fits = wanted.empty() || has_location(providers.element(i), wanted);
    if (fits && chosen == providers.size() && providers.element(i).value->object()) chosen = i;
  }
  for (size_t i = 0; i < providers.size(); ++i) {
    if (i != chosen) {
      context.say({text_of(providers.element(i).member("id"))}, LossKind::impossible, providers.element(i).path,
                  "other_venue", text_of(providers.element(i).member("id")));
    }
  }
  if (chosen < providers.size()) Search(context, out).read(providers.element(chosen), wanted);
  return out;
}

}  // namespace exchange
}  // namespace v0
}  // namespace couvert

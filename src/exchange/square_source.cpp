// SPDX-License-Identifier: Apache-2.0
// Finds the objects of a Square catalogue.
#include "exchange/square_source.hpp"

#include <algorithm>
#include <unordered_set>

namespace couvert {
inline namespace v0 {
namespace exchange {
namespace {

using std::size_t;

struct KindRow {
  std::string_view type, data;
  SquareKind kind;
};
constexpr KindRow kKinds[] = {
    {"ITEM", "item_data", SquareKind::item},
    {"ITEM_VARIATION", "item_variation_data", SquareKind::variation},
    {"CATEGORY", "category_data", SquareKind::category},
    {"MODIFIER_LIST", "modifier_list_data", SquareKind::list},
    {"MODIFIER", "modifier_data", SquareKind::modifier},
    {"TAX", "tax_data", SquareKind::tax},
    {"DISCOUNT", "discount_data", SquareKind::discount},
    {"PRICING_RULE", "pricing_rule_data", SquareKind::rule},
    {"PRODUCT_SET", "product_set_data", SquareKind::product_set},
    {"TIME_PERIOD", "time_period_data", SquareKind::time_period},
    {"AVAILABILITY_PERIOD", "availability_period_data", SquareKind::availability_period},
    {"IMAGE", "image_data", SquareKind::image},
    {"MEASUREMENT_UNIT", "measurement_unit_data", SquareKind::unit},
    {"ITEM_OPTION", "item_option_data", SquareKind::other},
    {"ITEM_OPTION_VAL", "item_option_value_data", SquareKind::other},
    {"CUSTOM_ATTRIBUTE_DEFINITION", "custom_attribute_definition_data", SquareKind::other},
    {"QUICK_AMOUNTS_SETTINGS", "quick_amounts_settings_data", SquareKind::other},
    {"SUBSCRIPTION_PLAN", "subscription_plan_data", SquareKind::other},
    {"SUBSCRIPTION_PLAN_VARIATION", "subscription_plan_variation_data", SquareKind::other},
};

const KindRow* row_of(const Place& object) {
  const auto* type = square_member(object, "type").value->text();
  for (const KindRow& row : kKinds) {
    if (type ? *type == row.type : square_member(object, row.data).value->object() != nullptr) return &row;
  }
  return nullptr;
}

bool lists(const Place& list, const std::string& location) {
  for (size_t i = 0; i < list.size(); ++i) {
    const auto* id = list.element(i).value->text();
    if (id && *id == location) return true;
  }
  return false;
}

}  // namespace

std::string square_name(std::string_view member) {
  std::string name;
  for (const char c : member) {
    if (c >= 'A' && c <= 'Z') {
      name += '_';
      name += static_cast<char>(c - 'A' + 'a');
    } else {
      name += c;
    }
  }
  return name;
}

Place square_member(const Place& object, std::string_view name) {
  const Place plain = object.member(name);
  const auto* members = object.value->object();
  if (plain.present() || members == nullptr || name.find('_') == std::string_view::npos) return plain;
  std::string camel;
  for (size_t i = 0; i < name.size(); ++i) {
    const bool joint = name[i] == '_' && i + 1 < name.size();
    if (joint) ++i;
    camel += joint && name[i] >= 'a' && name[i] <= 'z' ? static_cast<char>(name[i] - 'a' + 'A') : name[i];
  }
  const Place other = object.member(camel);
  return other.present() ? other : plain;
}

std::optional<SquareKind> SquareSource::kind_of(const Place& object) {
  const KindRow* row = row_of(object);
  return row ? std::optional(row->kind) : std::nullopt;
}

SquareObject SquareSource::object_at(const Place& object, SquareKind kind) {
  SquareObject out{object, object, no_place(), {}, false};
  for (const KindRow& row : kKinds) {
    if (row.kind == kind && kind != SquareKind::other) out.data = square_member(object, row.data);
  }
  return out;
}

SquareSource::SquareSource(const Place& root, Context& context) : context_(context) { gather(root); }

void SquareSource::gather(const Place& root) {
  const Place none = no_place();
  if (root.value->array() != nullptr) {
    is_catalog_ = gather_list(root);
    return;
  }
  if (root.value->object() == nullptr) return;
  if (kind_of(root)) {
    is_catalog_ = add(root, none);
    return;
  }
  for (const std::string_view name : {"objects", "catalog", "catalog_objects", "related_objects"}) {
    const Place list = square_member(root, name);
    // The answer about a shop without a catalogue is an empty list.
    if (list.value->array() != nullptr) is_catalog_ = gather_list(list) || list.size() == 0 || is_catalog_;
  }
  for (const std::string_view name : {"object", "catalog_object"}) {
    const Place object = square_member(root, name);
    is_catalog_ = add(object, none) || is_catalog_;
  }
  const Place batches = root.member("batches");
  for (size_t i = 0; i < batches.size(); ++i) {
    is_catalog_ = gather_list(batches.element(i).member("objects")) || is_catalog_;
  }
  if (is_catalog_) return;
  // A seed: objects by name, each beside its image.
  for (const auto& [name, value] : *root.value->object()) {
    const Place entry{&value, root.path + pointer_step(name)};
    const Place data = entry.member("data");
    is_catalog_ = (data.present() ? add(data, entry.member("image")) : add(entry, none)) || is_catalog_;
  }
}

bool SquareSource::gather_list(const Place& list) {
  bool any = false;
  for (size_t i = 0; i < list.size(); ++i) {
    const Place object = list.element(i);
    const bool added = add(object, no_place());
    if (!added && object.value->object() != nullptr) {
      context_.say_once("object", {}, LossKind::impossible, object.path, "type_not_held",
                        describe(*square_member(object, "type").value));
    }
    any = any || added;
  }
  return any;
}

bool SquareSource::add(const Place& place, const Place& image) {
  const KindRow* row = place.value->object() ? row_of(place) : nullptr;
  if (row == nullptr) return false;
  const auto kind = static_cast<size_t>(row->kind);
  SquareObject object = object_at(place, row->kind);
  object.image = image;
  object.id = context_.id({}, square_member(place, "id")).value_or("");
  if (row->kind == SquareKind::other) {
    context_.say({object.id}, LossKind::impossible, place.path, "type_not_held", row->type);
    return true;
  }
  const bool* deleted = square_member(place, "is_deleted").value->flag();
  object.left_out = deleted && *deleted;
  if (object.left_out) context_.say({object.id}, LossKind::impossible, place.path, "object_deleted", object.id);
  if (!object.id.empty()) {
    const auto version = number_text(*square_member(place, "version").value);
    const auto number = version ? scale_decimal(*version, 0) : std::nullopt;
    const std::int64_t v = number ? number->value : 0;
    const auto [known, fresh] = by_id_[kind].emplace(object.id, objects_[kind].size());
    std::int64_t& held = versions_[std::string(row->type) + '/' + object.id];
    if (!fresh) {
      // Pages of one catalogue overlap, and uploads repeat: the newest version of an object is the object.
      if (v > held) objects_[kind][known->second] = std::move(object);
      held = std::max(held, v);
      context_.say_once(row->type, {}, LossKind::approximated, place.path, "object_repeated", known->first);
      return true;
    }
    held = v;
  }
  for (const std::string_view link : {"item_id", "modifier_list_id"}) {
    const auto* owner = square_member(object.data, link).value->text();
    const bool loose = row->kind == SquareKind::variation || row->kind == SquareKind::modifier;
    if (loose && owner) loose_[*owner].push_back(objects_[kind].size());
  }
  objects_[kind].push_back(std::move(object));
  return true;
}

SquareObject* SquareSource::find(SquareKind kind, const std::string& id) {
  const auto k = static_cast<size_t>(kind);
  const auto found = by_id_[k].find(id);
  if (found == by_id_[k].end() || objects_[k][found->second].left_out) return nullptr;
  return &objects_[k][found->second];
}

std::vector<SquareObject> SquareSource::inner(const Place& list, SquareKind kind, std::string_view link,
                                              const std::string& owner) {
  std::vector<SquareObject> out;
  std::unordered_set<std::string> seen;
  for (size_t i = 0; i < list.size(); ++i) {
    const Place place = list.element(i);
    if (!context_.is_object({}, place)) continue;
    SquareObject object = object_at(place, kind);
    object.id = context_.id({}, square_member(place, "id")).value_or("");
    const bool* deleted = square_member(place, "is_deleted").value->flag();
    if (deleted && *deleted) {
      context_.say({object.id}, LossKind::impossible, place.path, "object_deleted", object.id);
    } else if (!object.id.empty() && !seen.insert(object.id).second) {
      context_.say({object.id}, LossKind::impossible, place.path, "duplicate_id", object.id);
    } else {
      out.push_back(std::move(object));
    }
  }
  const auto loose = loose_.find(owner);
  if (loose == loose_.end()) return out;
  for (const size_t index : loose->second) {
    const auto& objects = all(kind);
    if (index >= objects.size() || objects[index].left_out) continue;
    const auto* named = square_member(objects[index].data, link).value->text();
    if (!named || *named != owner || objects[index].id.empty()) continue;
    if (seen.insert(objects[index].id).second) out.push_back(objects[index]);
  }
  return out;
}

bool SquareSource::present(const Subject& subject, const SquareObject& object) {
  const auto named = [&](std::string_view member) {
    const Place own = square_member(object.place, member);
    return own.present() ? own : square_member(object.data, member);
  };
  const Place everywhere = named("present_at_all_locations");
  const bool* flag = everywhere.value->flag();
  const bool all = flag == nullptr || *flag;
  const Place at = named("present_at_location_ids"), absent = named("absent_at_location_ids");
  const std::string& location = context_.options.location;
  if (location.empty()) {
    const bool somewhere = all || at.size() > 0;
    if (!somewhere) {
      context_.say(subject, LossKind::impossible, object.place.path, "at_no_location", object.id);
    } else if (!all || absent.size() > 0) {
      context_.say(subject, LossKind::approximated, object.place.path, "locations_not_held", object.id);
    }
    return somewhere;
  }
  const bool here = all ? !lists(absent, location) : lists(at, location);
  if (!here) context_.say(subject, LossKind::impossible, object.place.path, "not_at_location", location);
  return here;
}

}  // namespace exchange
}  // namespace v0
}  // namespace couvert

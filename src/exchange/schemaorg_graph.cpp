// SPDX-License-Identifier: Apache-2.0
// Nodes and properties of a JSON-LD document.
#include "exchange/schemaorg.hpp"

#include "couvert/limits.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace couvert {
inline namespace v0 {
namespace exchange {
namespace {

constexpr std::array<std::string_view, 4> kVocabulary = {"", "schema:", "https://schema.org/", "http://schema.org/"};

void collect(const Place& place, std::vector<Place>& nodes) {
  if (const auto* list = place.value->array()) {
    for (std::size_t i = 0; i < list->size(); ++i) collect(place.element(i), nodes);
  } else if (const auto* members = place.value->object()) {
    nodes.push_back(place);
    for (const auto& [name, value] : *members) {
      // A context defines names; it holds no nodes.
      if (name != "@context") collect({&value, place.path + pointer_step(name)}, nodes);
    }
  }
}

// The words of a value that is a text, a number, or a value object.
struct Words {
  const std::string* text = nullptr;
  std::string locale = "default";
};
Words words_of(const Value& value) {
  Words words;
  if (const auto* text = value.text()) words.text = text;
  if (const Value* held = value.find("@value")) {
    words.text = held->text();
    const Value* language = value.find("@language");
    if (language && language->text()) words.locale = *language->text();
  }
  return words;
}

std::int32_t pixels(const Place& place) {
  const Value* inner = place.value->find("value");
  const auto digits = number_text(inner ? *inner : *place.value);
  const auto scaled = digits ? scale_decimal(*digits, 0) : std::nullopt;
  const std::int64_t n = scaled ? scaled->value : 0;
  return n > 0 && n < 1'000'000 ? static_cast<std::int32_t>(n) : 0;
}

}  // namespace

std::string_view local_name(std::string_view name) noexcept {
  for (const std::string_view prefix : kVocabulary) {
    if (!prefix.empty() && name.substr(0, prefix.size()) == prefix) return name.substr(prefix.size());
  }
  return name;
}

Graph::Graph(const Value& root, Context& context) : context_(context) {
  collect({&root, {}}, nodes_);
  for (const Place& node : nodes_) {
    const Value* id = node.value->find("@id");
    if (id == nullptr || id->text() == nullptr || node.value->object()->size() < 2) continue;
    const auto [held, fresh] = by_id_.emplace(*id->text(), node);
    // The fullest of several nodes of one id is the definition, the others refer to it.
    if (!fresh && held->second.value->object()->size() < node.value->object()->size()) held->second = node;
  }
}

std::vector<std::string> Graph::types(const Value& node) {
  std::vector<std::string> names;
  const Value* type = node.find("@type");
  if (type == nullptr) return names;
  if (const auto* text = type->text()) names.emplace_back(local_name(*text));
  if (const auto* list = type->array()) {
    for (const Value& entry : *list) {
      if (const auto* text = entry.text()) names.emplace_back(local_name(*text));
    }
  }
  return names;
}

bool Graph::has_type(const Value& node, std::string_view type) {
  const auto names = types(node);
  return std::find(names.begin(), names.end(), type) != names.end();
}

Place Graph::property(const Place& node, std::string_view name) const {
  for (const std::string_view prefix : kVocabulary) {
    Place found = node.member(std::string(prefix) + std::string(name));
    if (found.present()) return found;
  }
  return node.member(name);
}

std::vector<Place> Graph::values(const Place& node, std::string_view name) const {
  std::vector<Place> out;
  const auto add = [&](const Place& place) {
    if (!place.present()) return;
    out.push_back(is_reference(place) ? by_id_.at(*place.value->find("@id")->text()) : place);
  };
  Place held = property(node, name);
  for (const std::string_view wrapper : {"@list", "@set"}) {
    if (held.value->find(wrapper)) held = held.member(wrapper);
  }
  if (held.value->array() == nullptr) {
    add(held);
  } else {
    for (std::size_t i = 0; i < held.size(); ++i) add(held.element(i));
  }
  return out;
}

bool Graph::is_reference(const Place& node) const {
  const auto* members = node.value->object();
  const Value* id = node.value->find("@id");
  if (members == nullptr || id == nullptr || id->text() == nullptr) return false;
  const bool bare =
      std::all_of(members->begin(), members->end(), [](const Value::Member& m) { return m.first.substr(0, 1) == "@"; });
  const auto found = by_id_.find(*id->text());
  return bare && found != by_id_.end() && found->second.value != node.value;
}

Place Graph::value(const Place& node, std::string_view name) const {
  auto all = values(node, name);
  return all.empty() ? node.member(name).element(0) : all.front();
}

void Graph::leftovers(const Subject& subject, const Place& node, std::string_view sort,
                      std::initializer_list<std::string_view> known, std::initializer_list<NotHeld> not_held) const {
  const auto* members = node.value->object();
  if (members == nullptr) return;
  for (const auto& [full_name, value] : *members) {
    const std::string name(local_name(full_name));
    if (name.substr(0, 1) == "@" || value.says_nothing()) continue;
    if (std::find(known.begin(), known.end(), name) != known.end()) continue;
    const auto row = std::find_if(not_held.begin(), not_held.end(), [&](const NotHeld& h) { return h.member == name; });
    const std::string path = node.path + pointer_step(full_name);
    if (row != not_held.end()) {
      context_.say(subject, LossKind::impossible, path, row->why, describe(value));
    } else {
      context_.say_once(std::string(sort) + "." + name, subject, LossKind::impossible, path, "unknown_member", name);
    }
  }
}

LocalizedText read_words(Graph& graph, Context& context, const Subject& subject, const Place& node,
                         std::string_view property, std::size_t octets) {
  LocalizedText texts;
  for (const Place& value : graph.values(node, property)) {
    const Words words = words_of(*value.value);
    if (words.text == nullptr) {
      context.say(subject, LossKind::impossible, value.path, "wrong_type", describe(*value.value));
    } else if (!trimmed(*words.text).empty()) {
      context.add_text(texts, subject, value.path, words.locale, trimmed(*words.text), octets);
    }
  }
  return texts;
}

std::vector<Image> read_images(Graph& graph, Context& context, const Subject& subject, const Place& node) {
  std::vector<Image> images;
  for (const Place& value : graph.values(node, "image")) {
    Image image;
    Place url = value;
    if (value.value->object()) {
      url = graph.value(value, "contentUrl");
      if (!url.present()) url = graph.value(value, "url");
      image.width_px = pixels(graph.value(value, "width"));
      image.height_px = pixels(graph.value(value, "height"));
      graph.leftovers(subject, value, "ImageObject", {"contentUrl", "url", "width", "height"});
    }
    const auto* text = url.value->text();
    if (text == nullptr || text->empty()) {
      context.say(subject, LossKind::impossible, value.path, "image_without_url", describe(*value.value));
    } else if (images.size() == limits::locales) {
      context.say(subject, LossKind::impossible, value.path, "too_many_images");
    } else {
      image.url = context.fit(subject, url.path, *text, limits::text_octets);
      images.push_back(std::move(image));
    }
  }
  return images;
}

}  // namespace exchange
}  // namespace v0
}  // namespace couvert

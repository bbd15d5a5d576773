// SPDX-License-Identifier: Apache-2.0
// Differences between versions of a menu, and signed documents.
#include "couvert/menu_sync.hpp"

#include "core/sha256.hpp"
#include "couvert/codec.hpp"
#include "couvert/limits.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace couvert {
inline namespace v0 {
namespace {

MenuHead head_of(const Menu& menu) {
  return {menu.ref, menu.name, menu.currency, menu.default_locale, menu.availability, menu.locales};
}

template <class T>
bool refs_differ(const std::vector<T>& things) {
  std::unordered_set<std::string_view> seen;
  return std::all_of(things.begin(), things.end(), [&](const T& thing) { return seen.insert(thing.ref).second; });
}

/// Removals, then replacements in their place, then new ones at the end.
template <class T>
std::vector<T> merged(const std::vector<T>& old, const std::vector<T>& set, const std::vector<Ref>& removed) {
  std::unordered_map<std::string_view, const T*> fresh;
  for (const T& thing : set) fresh.emplace(thing.ref, &thing);
  const std::unordered_set<std::string_view> gone(removed.begin(), removed.end());
  std::vector<T> out;
  out.reserve(old.size() + set.size());
  std::unordered_set<std::string_view> placed;
  for (const T& thing : old) {
    if (gone.contains(thing.ref)) continue;
    const auto found = fresh.find(thing.ref);
    out.push_back(found == fresh.end() ? thing : *found->second);
    placed.insert(thing.ref);
  }
  for (const T& thing : set)
    if (!placed.contains(thing.ref)) out.push_back(thing);
  return out;
}

/// False when the order does not name each of them once.
template <class T>
bool reorder(std::vector<T>& things, const std::vector<Ref>& order) {
  if (order.empty()) return true;
  if (order.size() != things.size()) return false;
  std::unordered_map<std::string_view, std::size_t> at;
  for (std::size_t i = 0; i < things.size(); ++i) at.emplace(things[i].ref, i);
  std::vector<T> out;
  out.reserve(things.size());
  for (const Ref& ref : order) {
    const auto found = at.find(ref);
    if (found == at.end()) return false;
    const std::size_t index = found->second;
    at.erase(found);  // before the string that its key views moves away
    out.push_back(std::move(things[index]));
  }
  things = std::move(out);
  return true;
}

template <class T>
void compare(const std::vector<T>& old, const std::vector<T>& now, std::vector<T>& set, std::vector<Ref>& removed,
             std::vector<Ref>* order) {
  std::unordered_map<std::string_view, const T*> before;
  for (const T& thing : old) before.emplace(thing.ref, &thing);
  std::unordered_set<std::string_view> kept;
  for (const T& thing : now) {
    const auto found = before.find(thing.ref);
    if (found == before.end() || !(*found->second == thing)) set.push_back(thing);
    kept.insert(thing.ref);
  }
  for (const T& thing : old)
    if (!kept.contains(thing.ref)) removed.push_back(thing.ref);
  if (!order) return;
  const std::vector<T> natural = merged(old, set, removed);
  const bool same = std::equal(natural.begin(), natural.end(), now.begin(), now.end(),
                               [](const T& a, const T& b) { return a.ref == b.ref; });
  if (same) return;
  for (const T& thing : now) order->push_back(thing.ref);
}

/// The tree as a list; false when it is deeper than any menu may be.
bool flatten(const std::vector<Section>& sections, std::int32_t depth, std::vector<Section>& flat,
             std::vector<SectionPlace>& places) {
  if (depth >= limits::section_depth && !sections.empty()) return false;
  for (const Section& section : sections) {
    places.push_back({section.ref, depth});
    flat.push_back({section.ref, section.name, section.description, section.items, {}, section.availability});
    if (!flatten(section.sections, depth + 1, flat, places)) return false;
  }
  return true;
}

/// The tree of places that follow `at` at this depth or deeper; false when one is unknown or hangs in the air.
bool grow(const std::vector<SectionPlace>& places, std::size_t& at, std::int32_t depth,
          std::unordered_map<std::string_view, const Section*>& known, std::vector<Section>& out) {
  while (at < places.size() && places[at].depth == depth) {
    const auto found = known.find(places[at].ref);
    if (found == known.end() || depth >= limits::section_depth) return false;
    out.push_back(*found->second);
    known.erase(found);
    ++at;
    if (!grow(places, at, depth + 1, known, out.back().sections)) return false;
  }
  return at == places.size() || places[at].depth < depth;
}

bool sections_of(const Menu& menu, const MenuDelta& delta, std::vector<Section>& out) {
  std::vector<Section> flat;
  std::vector<SectionPlace> places;
  if (!flatten(menu.sections, 0, flat, places)) return false;
  const std::vector<Section> all = merged(flat, delta.sections, delta.removed_sections);
  std::unordered_map<std::string_view, const Section*> known;
  for (const Section& section : all) known.emplace(section.ref, &section);
  const bool moved = !delta.section_places.empty() || !delta.removed_sections.empty();
  std::size_t at = 0;
  return grow(moved ? delta.section_places : places, at, 0, known, out) && known.empty();
}

template <class T>
bool change(std::vector<T>& things, const std::vector<T>& set, const std::vector<Ref>& removed,
            const std::vector<Ref>& order) {
  things = merged(things, set, removed);
  return reorder(things, order);
}

bool changed(Menu& menu, const MenuDelta& delta) {
  std::vector<Section> sections;
  if (!sections_of(menu, delta, sections)) return false;
  menu.sections = std::move(sections);
  if (delta.head) {
    menu.ref = delta.head->ref;
    menu.name = delta.head->name;
    menu.currency = delta.head->currency;
    menu.default_locale = delta.head->default_locale;
    menu.availability = delta.head->availability;
    menu.locales = delta.head->locales;
  }
  menu.version = delta.to_version;
  return change(menu.items, delta.items, delta.removed_items, delta.item_order) &&
         change(menu.groups, delta.groups, delta.removed_groups, delta.group_order) &&
         change(menu.ingredients, delta.ingredients, delta.removed_ingredients, delta.ingredient_order) &&
         change(menu.pre_modifiers, delta.pre_modifiers, delta.removed_pre_modifiers, delta.pre_modifier_order) &&
         change(menu.containers, delta.containers, delta.removed_containers, delta.container_order) &&
         change(menu.price_books, delta.price_books, delta.removed_price_books, delta.price_book_order);
}

bool named_once(const Menu& menu) {
  std::vector<Section> flat;
  std::vector<SectionPlace> places;
  return flatten(menu.sections, 0, flat, places) && refs_differ(flat) && refs_differ(menu.items) &&
         refs_differ(menu.groups) && refs_differ(menu.ingredients) && refs_differ(menu.pre_modifiers) &&
         refs_differ(menu.containers) && refs_differ(menu.price_books);
}

template <class T>
Result<SignedDocument> seal_text(const T& value, const Signer& signer) {
  SignedDocument out;
  out.payload = to_json(value);
  out.key = signer.key();
  auto signature = signer.sign(out.payload);
  if (!signature) return signature.error();
  out.signature = *std::move(signature);
  return out;
}

template <class T>
Result<T> open_text(const SignedDocument& document, const Verifier& verifier) {
  if (!verifier.verify(document.key, document.payload, document.signature))
    return Error(Errc::signature_invalid, {}, "/signature");
  return from_json<T>(document.payload);
}

}  // namespace

std::string menu_digest(const Menu& menu) {
  constexpr char digits[] = "0123456789abcdef";
  std::string out;
  for (const std::uint8_t octet : sha256(to_json(menu))) {
    out += digits[octet >> 4];
    out += digits[octet & 15];
  }
  return out;
}

Result<MenuDelta> diff(const Menu& from, const Menu& to) {
  if (from.venue != to.venue) return Error(Errc::invalid_argument, "menus of two venues", "/venue");
  if (!named_once(from) || !named_once(to)) return Error(Errc::menu_invalid, "a ref stands twice");
  MenuDelta delta;
  delta.venue = to.venue;
  delta.from_version = from.version;
  delta.to_version = to.version;
  delta.from_digest = menu_digest(from);
  delta.to_digest = menu_digest(to);
  if (MenuHead head = head_of(to); head != head_of(from)) delta.head = std::move(head);
  std::vector<Section> before, now;
  std::vector<SectionPlace> places_before, places;
  flatten(from.sections, 0, before, places_before);
  flatten(to.sections, 0, now, places);
  compare(before, now, delta.sections, delta.removed_sections, nullptr);
  if (places != places_before) delta.section_places = std::move(places);
  compare(from.items, to.items, delta.items, delta.removed_items, &delta.item_order);
  compare(from.groups, to.groups, delta.groups, delta.removed_groups, &delta.group_order);
  compare(from.ingredients, to.ingredients, delta.ingredients, delta.removed_ingredients, &delta.ingredient_order);
  compare(from.pre_modifiers, to.pre_modifiers, delta.pre_modifiers, delta.removed_pre_modifiers,
          &delta.pre_modifier_order);
  compare(from.containers, to.containers, delta.containers, delta.removed_containers, &delta.container_order);
  compare(from.price_books, to.price_books, delta.price_books, delta.removed_price_books, &delta.price_book_order);
  return delta;
}

Result<Menu> apply(const Menu& menu, const MenuDelta& delta) {
  if (menu.venue != delta.venue) return Error(Errc::delta_base, "the delta is of another venue", "/venue");
  if (menu.version != delta.from_version)
    return Error(
        Errc::delta_base, {}, "/from_version",
        "{\"limit\":" + std::to_string(delta.from_version) + ",\"actual\":" + std::to_string(menu.version) + "}");
  if (menu_digest(menu) != delta.from_digest) return Error(Errc::delta_base, {}, "/from_digest");
  Menu out = menu;
  if (!changed(out, delta) || menu_digest(out) != delta.to_digest) return Error(Errc::delta_result, {}, "/to_digest");
  return out;
}

Result<Menu> apply_chain(Menu menu, std::span<const MenuDelta> deltas) {
  for (const MenuDelta& delta : deltas) {
    if (delta.to_version <= menu.version) continue;  // got before the transfer broke off
    auto next = apply(menu, delta);
    if (!next) return next.error();
    menu = *std::move(next);
  }
  return menu;
}

Result<std::vector<std::size_t>> chain(std::span<const MenuDelta> deltas, std::int64_t from_version,
                                       std::int64_t to_version) {
  if (from_version == to_version) return std::vector<std::size_t>();
  std::vector<std::size_t> late_first;
  for (std::size_t i = 0; i < deltas.size(); ++i)
    if (deltas[i].to_version > deltas[i].from_version && deltas[i].to_version <= to_version) late_first.push_back(i);
  std::stable_sort(late_first.begin(), late_first.end(),
                   [&](std::size_t a, std::size_t b) { return deltas[a].from_version > deltas[b].from_version; });
  // Versions rise, so what leads on from where a delta ends is known before it is looked at.
  struct Way {
    std::size_t first, length;
  };
  std::unordered_map<std::int64_t, Way> ways;
  for (const std::size_t i : late_first) {
    const auto on = ways.find(deltas[i].to_version);
    if (deltas[i].to_version != to_version && on == ways.end()) continue;
    const Way mine{i, deltas[i].to_version == to_version ? 1 : on->second.length + 1};
    const auto [at, fresh] = ways.try_emplace(deltas[i].from_version, mine);
    if (!fresh && mine.length < at->second.length) at->second = mine;
  }
  std::vector<std::size_t> out;
  while (from_version != to_version) {
    const auto found = ways.find(from_version);
    if (found == ways.end())
      return Error(Errc::not_found, "no deltas lead on from version " + std::to_string(from_version));
    out.push_back(found->second.first);
    from_version = deltas[out.back()].to_version;
  }
  return out;
}

Result<SignedDocument> seal(const Menu& menu, const Signer& signer) { return seal_text(menu, signer); }
Result<SignedDocument> seal(const MenuDelta& delta, const Signer& signer) { return seal_text(delta, signer); }
Result<Menu> open_menu(const SignedDocument& document, const Verifier& verifier) {
  return open_text<Menu>(document, verifier);
}
Result<MenuDelta> open_delta(const SignedDocument& document, const Verifier& verifier) {
  return open_text<MenuDelta>(document, verifier);
}

}  // namespace v0
}  // namespace couvert

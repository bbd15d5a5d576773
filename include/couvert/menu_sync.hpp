// SPDX-License-Identifier: Apache-2.0
// Menus by wire: what changed from one version to the next, signed, and applied exactly or not at all.
#ifndef COUVERT_MENU_SYNC_HPP
#define COUVERT_MENU_SYNC_HPP

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "couvert/menu.hpp"

namespace couvert {
inline namespace v0 {

/// The members of a menu that are no list of things.
struct MenuHead {
  Ref ref;
  LocalizedText name;
  Currency currency;
  std::string default_locale = "en";
  Availability availability;
  std::vector<std::string> locales = {};
  friend bool operator==(const MenuHead&, const MenuHead&) = default;
};

/// A section's place in the tree, in the order in which sections are read.
struct SectionPlace {
  Ref ref;
  std::int32_t depth = 0;  ///< 0: at the top
  friend bool operator==(const SectionPlace&, const SectionPlace&) = default;
};

/// What makes one version of a menu of another. Things are named by ref: `removed_…` go, the given ones come in place
/// of those with their ref, or at the end; `…_order` names all of them where that would leave another order.
struct MenuDelta {
  VenueId venue;
  std::int64_t from_version = 0, to_version = 0;
  std::string from_digest, to_digest;  ///< menu_digest() of both
  std::optional<MenuHead> head = {};   ///< when any of its members changed
  std::vector<Section> sections = {};  ///< without their inner sections
  std::vector<Ref> removed_sections = {};
  std::vector<SectionPlace> section_places = {};  ///< all of them, when the tree changed
  std::vector<Item> items = {};
  std::vector<Ref> removed_items = {}, item_order = {};
  std::vector<OptionGroup> groups = {};
  std::vector<Ref> removed_groups = {}, group_order = {};
  std::vector<Ingredient> ingredients = {};
  std::vector<Ref> removed_ingredients = {}, ingredient_order = {};
  std::vector<PreModifier> pre_modifiers = {};
  std::vector<Ref> removed_pre_modifiers = {}, pre_modifier_order = {};
  std::vector<Container> containers = {};
  std::vector<Ref> removed_containers = {}, container_order = {};
  std::vector<PriceBook> price_books = {};
  std::vector<Ref> removed_price_books = {}, price_book_order = {};
  friend bool operator==(const MenuDelta&, const MenuDelta&) = default;
};

/// SHA-256 of the menu's canonical document, 64 hexadecimal digits. Pure; any thread.
std::string menu_digest(const Menu& menu);

/// What changed. Errors: menu_invalid (a ref stands twice, or a section is deeper than limits::section_depth),
/// invalid_argument (another venue).
Result<MenuDelta> diff(const Menu& from, const Menu& to);
/// The other version, byte for byte. Errors: delta_base (another venue, version or content than the delta starts from),
/// delta_result (what comes out is not what the delta promises).
Result<Menu> apply(const Menu& menu, const MenuDelta& delta);

/// Applies those of the deltas that lead on from the menu's version, which may have got part of them already: a
/// transfer goes on where it broke off. Errors: delta_base (one is missing in between), as apply().
Result<Menu> apply_chain(Menu menu, std::span<const MenuDelta> deltas);
/// Positions of the fewest deltas that lead from one version to another, in order. Errors: not_found.
Result<std::vector<std::size_t>> chain(std::span<const MenuDelta> deltas, std::int64_t from_version,
                                       std::int64_t to_version);

/// A document and who vouches for it. The payload is signed as it stands; its first member tells its kind.
struct SignedDocument {
  std::string payload;    ///< canonical JSON of a menu, or of a delta
  std::string key;        ///< names the key, as its owner publishes it
  std::string signature;  ///< in the form of the signer
  friend bool operator==(const SignedDocument&, const SignedDocument&) = default;
};

/// Makes signatures. The core knows no cryptography: the host hands this in.
class Signer {
 public:
  virtual ~Signer() = default;
  virtual std::string key() const = 0;
  virtual Result<std::string> sign(std::string_view payload) const = 0;
};
/// Checks signatures by the keys that it trusts.
class Verifier {
 public:
  virtual ~Verifier() = default;
  virtual bool verify(std::string_view key, std::string_view payload, std::string_view signature) const = 0;
};

/// Errors: as of the signer.
Result<SignedDocument> seal(const Menu& menu, const Signer& signer);
Result<SignedDocument> seal(const MenuDelta& delta, const Signer& signer);
/// Errors: signature_invalid, then as from_json().
Result<Menu> open_menu(const SignedDocument& document, const Verifier& verifier);
Result<MenuDelta> open_delta(const SignedDocument& document, const Verifier& verifier);

}  // namespace v0
}  // namespace couvert

#endif

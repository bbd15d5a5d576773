// SPDX-License-Identifier: Apache-2.0
// The objects of a Square catalogue by type and id, wherever and in whichever key style the file holds them.
#ifndef COUVERT_EXCHANGE_SQUARE_SOURCE_HPP
#define COUVERT_EXCHANGE_SQUARE_SOURCE_HPP

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "exchange/context.hpp"

namespace couvert {
inline namespace v0 {
namespace exchange {

/// `item_data` on the wire is `itemData` in the seeds of SDKs: names are compared in the first style.
std::string square_name(std::string_view member);
/// The member of that name in either style; the wire's style wins.
Place square_member(const Place& object, std::string_view name);

enum class SquareKind : std::uint8_t {
  item,
  variation,
  category,
  list,
  modifier,
  tax,
  discount,
  rule,
  product_set,
  time_period,
  availability_period,
  image,
  unit,
  other
};

struct SquareObject {
  Place place;  ///< the object
  Place data;   ///< its item_data, category_data, …
  Place image;  ///< beside the object in a seed: {url, caption}; else nothing
  std::string id;
  bool left_out = false;  ///< deleted, or not at the place asked for
};

class SquareSource {
 public:
  /// Reads everything that looks like a catalogue object and complains about ids that are missing or repeated.
  SquareSource(const Place& root, Context& context);

  /// Whether the document is a catalogue at all.
  bool is_catalog() const noexcept { return is_catalog_; }
  std::vector<SquareObject>& all(SquareKind kind) { return objects_[static_cast<std::size_t>(kind)]; }
  const std::vector<SquareObject>& all(SquareKind kind) const { return objects_[static_cast<std::size_t>(kind)]; }
  /// The object of that id that is not left out, or null.
  SquareObject* find(SquareKind kind, const std::string& id);
  /// The objects inside `list`, then those of `kind` that stand by themselves and name `owner` in their member `link`.
  std::vector<SquareObject> inner(const Place& list, SquareKind kind, std::string_view link, const std::string& owner);
  /// Whether the object is offered at the place asked for, or at any when none is.
  bool present(const Subject& subject, const SquareObject& object);

  /// What the type, or else the data, of an object says that it is; nothing when it is no catalogue object.
  static std::optional<SquareKind> kind_of(const Place& object);
  static SquareObject object_at(const Place& object, SquareKind kind);

 private:
  void gather(const Place& root);
  bool gather_list(const Place& list);
  bool add(const Place& object, const Place& image);

  Context& context_;
  bool is_catalog_ = false;
  std::array<std::vector<SquareObject>, 14> objects_;
  std::array<std::unordered_map<std::string, std::size_t>, 14> by_id_;
  std::unordered_map<std::string, std::vector<std::size_t>> loose_;  // by owner: variations and modifiers
  std::unordered_map<std::string, std::int64_t> versions_;
};

}  // namespace exchange
}  // namespace v0
}  // namespace couvert

#endif

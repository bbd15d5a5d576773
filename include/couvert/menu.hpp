// SPDX-License-Identifier: Apache-2.0
// The menu: sections, items with variants, and option groups that nest.
#ifndef COUVERT_MENU_HPP
#define COUVERT_MENU_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "couvert/calendar.hpp"
#include "couvert/food.hpp"
#include "couvert/ids.hpp"
#include "couvert/money.hpp"
#include "couvert/text.hpp"
#include "couvert/venue.hpp"

namespace couvert {
inline namespace v0 {

struct Image {
  std::string url;
  std::int32_t width_px = 0, height_px = 0;  ///< 0: unknown
  std::string sha256 = {};                   ///< of the file, 64 hexadecimal digits; empty: unknown
  friend bool operator==(const Image&, const Image&) = default;
};

/// How the chosen options of a group make one price. Groups nested under an option follow their own method.
enum class PriceMethod : std::uint8_t {
  sum,       ///< each option times its quantity
  max,       ///< the dearest chosen option, once
  average,   ///< the mean over quantities, rounded half up to the minor unit
  replace,   ///< the sum takes the place of what the group hangs on: the item's own price, or the option's
  sequence,  ///< the n-th unit picked costs `sequence_minor[n]`, whichever option it is
  portion,   ///< each option with its nested choices times quantity / portions; the sum is rounded half up
};

/// Which units of a group with `free_quantity` are free.
enum class FreeRule : std::uint8_t { cheapest, dearest, first };

/// A price that holds when the line's variant has this ref ("large"); first match counts.
struct VariantPrice {
  Ref variant = {};
  std::int64_t price_minor = 0;
  friend bool operator==(const VariantPrice&, const VariantPrice&) = default;
};

/// Prices by unit picked that hold when the line's variant has this ref; first match counts.
struct VariantSequence {
  Ref variant = {};
  std::vector<std::int64_t> prices_minor = {};
  friend bool operator==(const VariantSequence&, const VariantSequence&) = default;
};

/// Containers that come with one piece of a thing.
struct ContainerUse {
  Ref container = {};
  std::int32_t quantity = 1;
  friend bool operator==(const ContainerUse&, const ContainerUse&) = default;
};

/// One choice inside a group. Prices are added to the item's and may be negative.
struct Option {
  Ref ref;  ///< unique in its group
  LocalizedText name;
  std::int64_t price_minor = 0;
  std::int32_t default_quantity = 0;         ///< chosen beforehand; the customer may take it off
  std::optional<std::int32_t> max_quantity;  ///< cap for this option; absent: the group's
  std::vector<Ref> groups;                   ///< further groups that open when it is chosen
  std::vector<AllergenDeclaration> allergens;
  Availability availability;
  Ref item = {};                                  ///< the item that this option serves, if it is one; else empty
  Ref variant = {};                               ///< the variant of `item`
  std::vector<VariantPrice> variant_prices = {};  ///< instead of price_minor, by the variant of the line
  std::int32_t free_quantity = 0;                 ///< with `sum`: the first n units of this option are free
  std::int32_t refund_under = 0;  ///< with `sum`: each unit below n takes the price off, not below zero a line
  std::vector<RecipePart> recipe = {};
  std::vector<std::string> diets;
  std::vector<NutrientAmount> nutrition = {};
  std::vector<ContainerUse> containers = {};
  Ref tax_class = {};  ///< empty: as the item; else its price is taxed as a part of its own
  std::int32_t minimum_age = 0;
  friend bool operator==(const Option&, const Option&) = default;
};

/// A set of options with bounds on how many are chosen. Quantities count: two times one option are two.
struct OptionGroup {
  Ref ref;  ///< unique in the menu
  LocalizedText name;
  std::int32_t min_quantity = 0;
  std::optional<std::int32_t> max_quantity;  ///< absent: no limit
  std::int32_t free_quantity = 0;            ///< with `sum`: n chosen units are free, their own options not
  PriceMethod price_method = PriceMethod::sum;
  std::vector<Option> options;
  FreeRule free_rule = FreeRule::cheapest;
  std::int32_t min_distinct = 0;                        ///< how many different options at least
  std::optional<std::int32_t> max_distinct = {};        ///< … and at most
  std::vector<std::int64_t> sequence_minor = {};        ///< with `sequence`: the last price repeats
  std::vector<VariantSequence> variant_sequences = {};  ///< instead, by the variant of the line
  /// Equal parts that the thing is made of: 2 halves, 4 quarters. A selection's quantity is then how many of them it
  /// covers, all of them together `portions` exactly, and one option may be selected again with other choices under it.
  std::int32_t portions = 0;
  std::vector<Ref> pre_modifiers = {};  ///< those of the menu that its options may carry
  friend bool operator==(const OptionGroup&, const OptionGroup&) = default;
};

/// A word before an option: "no", "extra", "on the side".
struct PreModifier {
  Ref ref;  ///< unique in the menu
  LocalizedText name;
  /// Of the option's price, rounded half up: 0 for "on the side, free", 2,000,000 for "double".
  Rate factor{1'000'000};
  bool removes = false;  ///< "no": the option counts neither towards bounds nor towards what the dish contains
  friend bool operator==(const PreModifier&, const PreModifier&) = default;
};

/// Packaging or a deposit that is charged with the food, as a fee of its own.
struct Container {
  Ref ref;  ///< unique in the menu
  LocalizedText name;
  std::int64_t price_minor = 0;
  bool deposit = false;                      ///< is given back against the empty container; never discounted
  Ref tax_class = {};                        ///< empty: no tax
  std::vector<Fulfilment> fulfilments = {};  ///< empty: all
  friend bool operator==(const Container&, const Container&) = default;
};

/// A size or kind of an item with its own price. An item with variants is sold as one of them.
struct Variant {
  Ref ref;  ///< unique in its item
  LocalizedText name;
  std::int64_t price_minor = 0;
  Availability availability;
  std::vector<Ref> groups = {};  ///< groups that this variant opens besides the item's
  std::vector<RecipePart> recipe = {};
  std::vector<NutrientAmount> nutrition = {};
  std::vector<ContainerUse> containers = {};
  bool sold_alone = true;  ///< false: only as an option of another item
  friend bool operator==(const Variant&, const Variant&) = default;
};

/// Bounds of a group that hold under one item only. Absent members: as the group says.
struct GroupOverride {
  Ref group = {};  ///< one of the item's own or its variants' groups
  std::optional<std::int32_t> min_quantity, max_quantity, min_distinct, max_distinct, free_quantity = {};
  friend bool operator==(const GroupOverride&, const GroupOverride&) = default;
};

enum class MeasureUnit : std::uint8_t { gram, kilogram, millilitre, litre };
/// For items sold by weight or volume: the price is of one unit, the line says how many 10^-precision units.
struct Measure {
  MeasureUnit unit = MeasureUnit::kilogram;
  std::int32_t precision = 3;      ///< decimal digits, 0 to 6
  std::int64_t min = 1, step = 1;  ///< in 10^-precision units; a line has min + n * step
  std::optional<std::int64_t> max = {};
  friend bool operator==(const Measure&, const Measure&) = default;
};

struct Item {
  Ref ref;  ///< unique in the menu
  LocalizedText name, description;
  std::int64_t price_minor = 0;  ///< base price; unused when there are variants
  std::vector<Variant> variants;
  std::vector<Ref> groups;
  Ref tax_class;
  std::vector<AllergenDeclaration> allergens;
  std::vector<std::string> diets;  ///< "vegan", "vegetarian", "halal", "kosher", "gluten_free", …
  std::vector<Image> images;
  Availability availability;
  std::optional<std::int32_t> max_quantity;  ///< per line
  bool sold_alone = true;                    ///< false: only as an option of another item
  std::vector<GroupOverride> group_overrides = {};
  std::optional<Measure> measure = {};  ///< absent: sold by the piece
  /// A set menu: its price is split for tax over the items that its options serve, in proportion to what they cost
  /// alone, by largest remainder; each part is taxed as that item.
  bool combo = false;
  std::vector<RecipePart> recipe = {};
  /// Of one piece as it comes, before options; besides what the recipe gives.
  std::vector<NutrientAmount> nutrition = {};
  std::vector<ContainerUse> containers = {};
  std::vector<std::string> tags = {};    ///< for promotions, vouchers and search: "alcohol", "dessert", …
  std::int32_t minimum_age = 0;          ///< years; 0: none
  std::int32_t preparation_minutes = 0;  ///< kitchen minutes of one piece; 0: as the venue says
  friend bool operator==(const Item&, const Item&) = default;
};

/// Other prices under a condition: happy hour, delivery prices, the prices of one venue of a chain. All given
/// conditions must hold. Of several books the first one in the list that names a thing gives its price.
struct BookPrice {
  Ref item = {};     ///< an item, or …
  Ref variant = {};  ///< … one variant of it
  Ref group = {};    ///< or an option: its group …
  Ref option = {};   ///< … and its ref
  std::int64_t price_minor = 0;
  friend bool operator==(const BookPrice&, const BookPrice&) = default;
};
struct PriceBook {
  Ref ref;  ///< unique in the menu
  LocalizedText name;
  std::vector<std::string> channels = {};    ///< empty: all; compared with Cart::channel
  std::vector<Fulfilment> fulfilments = {};  ///< empty: all
  std::vector<VenueId> venues = {};          ///< empty: all
  std::optional<Calendar> calendar = {};     ///< absent: always
  std::vector<BookPrice> prices = {};
  friend bool operator==(const PriceBook&, const PriceBook&) = default;
};

struct Section {
  Ref ref;  ///< unique in the menu
  LocalizedText name, description;
  std::vector<Ref> items;
  std::vector<Section> sections;
  Availability availability;
  friend bool operator==(const Section&, const Section&) = default;
};

struct Menu {
  Ref ref;
  VenueId venue;
  std::int64_t version = 0;  ///< set by the house, rises by one at each publication
  LocalizedText name;
  Currency currency;
  std::string default_locale = "en";
  Availability availability;
  std::vector<Section> sections;
  std::vector<Item> items;
  std::vector<OptionGroup> groups;
  std::vector<Ingredient> ingredients = {};
  std::vector<PreModifier> pre_modifiers = {};
  std::vector<Container> containers = {};
  std::vector<PriceBook> price_books = {};
  std::vector<std::string> locales = {};  ///< languages that every text should have; lint() reports what is missing
  friend bool operator==(const Menu&, const Menu&) = default;
};

}  // namespace v0
}  // namespace couvert

#endif

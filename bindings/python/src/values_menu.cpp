// SPDX-License-Identifier: Apache-2.0
// Values of venues, menus, carts and what is told about them.
#include "bind_value.hpp"
#include "values.hpp"

namespace couvert {
inline namespace v0 {
namespace python {

void bind_menu_values(py::module_& m) {
  bind_enums<Fulfilment, Allergen, Presence, Certainty, Nutrient, FreeRule, MeasureUnit, PriceMethod, Finding::Severity,
             Finding::Kind>(m);
  bind_values<OffsetChange, VenueClock, DayWindow, WeeklyWindow, DateException, Calendar, GeoPoint, Polygon,
              DeliveryZone, FulfilmentOffer, RushWindow, Kitchen, Address, Venue, Availability, AllergenDeclaration,
              NutrientAmount, Ingredient, RecipePart, VariantPrice, VariantSequence, ContainerUse, Image, Option,
              OptionGroup, PreModifier, Container, Variant, GroupOverride, Measure, Item, BookPrice, PriceBook, Section,
              Menu, Finding, Selection, CartLine, Cart, Issue, CompleteSelection, SelectionList, MenuHead, SectionPlace,
              MenuDelta, SignedDocument, OnSale, VariantAt, ItemAt, OptionAt, GroupAt, SectionAt, MenuAt, AllergenFact,
              DietFact, ConfigurationFacts>(m);
}

}  // namespace python
}  // namespace v0
}  // namespace couvert

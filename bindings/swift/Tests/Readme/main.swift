// SPDX-License-Identifier: Apache-2.0
// The README's first screen; a test compares them.
import Couvert
import Foundation

let venue = Venue(id: "roma", name: "Roma", position: GeoPoint(latE7: 418_902_000, lngE7: 124_922_000), currency: "EUR",
                  clock: VenueClock(zone: "Europe/Rome"), offers: [FulfilmentOffer(fulfilment: .pickup)])
let menu = try JSONDecoder().decode(Menu.self, from: Data(#"""
  {"ref": "card", "venue": "roma", "currency": "EUR", "items": [{"ref": "margherita", "name": "Margherita",
   "price_minor": 1150, "tax_class": "food"}]}
  """#.utf8))
let rules = PriceRules(taxes: [TaxRule(ref: "vat10", taxClass: "food", rate: 100_000)])
let cart = Cart(id: try .make(), venue: "roma", fulfilment: .pickup,
                lines: [CartLine(id: try .make(), item: "margherita", quantity: 2)])
let quote = try Book(venue: venue, menu: menu, rules: rules).quote(PricingRequest(cart: cart, at: "2026-03-14T18:00:00Z")).quote
print(try Money(minor: quote.totals.totalMinor, currency: "EUR").decimal())  // 23

let client = try Client.open(ClientOptions(actor: Actor(role: .customer, subject: "guest-1")))
print(try client.outbox().count)  // 0

// SPDX-License-Identifier: Apache-2.0
// The README's first screen; a test compares them.
import Couvert
import Foundation

let roma = Venue(id: "roma", name: "Roma", position: GeoPoint(latE7: 418_902_000, lngE7: 124_922_000), currency: "EUR",
                 clock: VenueClock(zone: "Europe/Rome"), offers: [FulfilmentOffer(fulfilment: .pickup)])
let menu = try Menus.import(.ubereats, source: String(contentsOfFile: "menu.json", encoding: .utf8),
                            options: ImportOptions(venue: "roma", currency: "EUR"))
let boss = Actor(role: .opsAdmin), guest = Actor(role: .customer, subject: "ana")
let house = try House.open()
try house.putVenue(roma, actor: boss)
try house.publish(menu.menu, rules: menu.rules, actor: boss)

let client = try Client.open(ClientOptions(path: "ana.db", actor: guest), transport: HouseTransport(house: house, actor: guest))
try await client.sync()  // from here on no connection is needed
let cart = Cart(id: try .make(), venue: "roma", fulfilment: .pickup,
                lines: [CartLine(id: try .make(), item: "margherita", quantity: 2,
                                 selections: [Selection(group: "extra", option: "olives")])])
let total = try client.quote(DeviceQuoteRequest(cart: cart)).quote.totals.totalMinor
print(try Money(minor: total, currency: "EUR").decimal())  // 26
let order = try client.place(PlaceOrder(command: .make(), order: .make(), cart: cart,
                                        contact: Contact(name: "Ana", phone: "+39 06 1234567"), expectedTotalMinor: total))
print(order.standing.rawValue, try client.outbox().count)  // pending 1

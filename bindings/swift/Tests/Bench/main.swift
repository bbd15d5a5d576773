// SPDX-License-Identifier: Apache-2.0
// What a basket of five lines costs in Swift: `swift run -c release Bench`.
import Couvert
import Foundation

private let names = ["soup", "stew", "beer", "bread", "cake"]
private let items = names.enumerated().map { i, name in
  #"{"ref":"\#(name)","name":"\#(name)","price_minor":\#(450 + 110 * i),"tax_class":"food","groups":["extra"]}"#
}
private let menu = try JSONDecoder().decode(Menu.self, from: Data("""
  {"ref":"card","venue":"v","currency":"EUR","items":[\(items.joined(separator: ","))],
   "groups":[{"ref":"extra","name":"Extra","max":2,"options":[{"ref":"olives","name":"Olives","price_minor":150}]}]}
  """.utf8))
private let venue = Venue(id: "v", name: "v", position: GeoPoint(latE7: 0, lngE7: 0), currency: "EUR",
                          clock: VenueClock(zone: "UTC"), offers: [FulfilmentOffer(fulfilment: .pickup)])
private let book = try Book(venue: venue, menu: menu, rules: PriceRules(taxes: [TaxRule(ref: "vat", taxClass: "food", rate: 100_000)]))
private let lines = try names.map { CartLine(id: try .make(), item: $0, quantity: 2, selections: [Selection(group: "extra", option: "olives")]) }
private let request = PricingRequest(cart: Cart(id: try .make(), venue: "v", fulfilment: .pickup, lines: lines), at: "2026-03-14T18:00:00Z")

/// The median of thirty rounds, in microseconds a call.
private func cost(_ work: () throws -> Void) rethrows -> Double {
  let calls = 100
  var rounds: [Double] = []
  for _ in 0..<30 {
    let begin = DispatchTime.now().uptimeNanoseconds
    for _ in 0..<calls { try work() }
    rounds.append(Double(DispatchTime.now().uptimeNanoseconds - begin) / 1_000 / Double(calls))
  }
  return rounds.sorted()[rounds.count / 2]
}

private func show(_ name: String, _ microseconds: Double) {
  print(name.padding(toLength: 28, withPad: " ", startingAt: 0), String(format: "%8.1f", microseconds))
}

show("swift_quote_us", try cost { _ = try book.quote(request) })
show("swift_total_us", try cost { _ = try book.total(request) })
show("swift_write_request_us", try cost { _ = try JSONEncoder().encode(request) })
private let answer = try JSONEncoder().encode(book.quote(request))
show("swift_read_answer_us", try cost { _ = try JSONDecoder().decode(PricingAnswer.self, from: answer) })

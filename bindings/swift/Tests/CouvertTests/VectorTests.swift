// SPDX-License-Identifier: Apache-2.0
// The Swift lane of the vectors: each case's menu becomes a book, and its cart is priced with it.
import XCTest
@testable import Couvert

private let totals = ["goods_minor", "discount_minor", "fees_minor", "tax_added_minor", "tax_included_minor", "tip_minor",
                      "rounding_minor", "total_minor"]

final class VectorTests: XCTestCase {
  func testEveryCase_F3() throws {
    var ran = 0
    for file in ["pricing.json", "pricing_rows.json"] {
      let document = try json("tests/vectors/\(file)")
      XCTAssertEqual(document["schema"] as? String, "couvert-vectors/1")
      for each in try XCTUnwrap(document["cases"] as? [[String: Any]]) {
        let id = each["id"] as? String ?? "?"
        do { try check(each, id) } catch { XCTFail("\(id): \(error)") }
        ran += 1
      }
    }
    print("\(ran) vectors, none left out")
    XCTAssertGreaterThanOrEqual(ran, 146)
  }

  private func check(_ each: [String: Any], _ id: String) throws {
    func part<T: Decodable>(_ name: String) throws -> T {
      try JSONDecoder().decode(T.self, from: JSONSerialization.data(withJSONObject: XCTUnwrap(each[name], name), options: .fragmentsAllowed))
    }
    let expected = try XCTUnwrap(each["expected"] as? [String: Any]), context = each["context"] as? [String: Any] ?? [:]
    let menu: Menu = try part("menu"), cart: Cart = try part("cart"), rules: PriceRules = try part("rules")
    let venue = Venue(id: menu.venue, name: "v", position: GeoPoint(latE7: 0, lngE7: 0), currency: menu.currency,
                      clock: VenueClock(zone: "UTC"), offers: [FulfilmentOffer(fulfilment: cart.fulfilment)])
    var request = PricingRequest(cart: cart, at: try part("at"))
    for (name, value) in context { try tell(&request, name, value) }
    let book = try Book(venue: venue, menu: menu, rules: rules)
    if let error = expected["error"] as? String {
      XCTAssertThrowsError(try book.quote(request), id) {
        let refused = $0 as? CouvertError
        XCTAssertEqual(refused?.name, error, id)
        XCTAssertTrue(refused?.path.hasSuffix(expected["path"] as? String ?? "?") == true, "\(id): \(refused?.path ?? "")")
      }
      return
    }
    let quote = try book.quote(request).quote
    try compare(quote, expected, id)
    try Quotes.verify(quote)
    XCTAssertEqual(try book.total(request), quote.totals.totalMinor, id)
    XCTAssertEqual(try JSONDecoder().decode(Quote.self, from: JSONEncoder().encode(quote)), quote, id)
  }

  private func tell(_ request: inout PricingRequest, _ name: String, _ value: Any) throws {
    func whole() throws -> Int64 { try XCTUnwrap(value as? NSNumber, name).int64Value }
    switch name {
    case "cash": request.cash = try XCTUnwrap(value as? Bool, name)
    case "exhausted": request.exhausted = try XCTUnwrap(value as? [String], name)
    case "distance_m": request.distanceM = try whole()
    case "weight_g": request.weightG = try whole()
    case "zone": request.zone = try XCTUnwrap(value as? String, name)
    case "place": request.place = try XCTUnwrap(value as? String, name)
    default: XCTFail("a case says \(name), which nobody reads")
    }
  }

  private func compare(_ quote: Quote, _ expected: [String: Any], _ id: String) throws {
    let found = try JSONSerialization.jsonObject(with: JSONEncoder().encode(quote.totals)) as? [String: Any] ?? [:]
    let wanted = try XCTUnwrap(expected["totals"] as? [String: Any])
    XCTAssertTrue(Set(wanted.keys).isSubset(of: totals), id)
    for name in totals { same(found[name] ?? 0, wanted[name] ?? 0, "\(id): \(name)") }
    func expect(_ name: String, _ actual: [Any]) {
      if let wanted = expected[name] { same(actual, wanted, "\(id): \(name)") }
    }
    expect("line_discounts", quote.lines.map(\.discountMinor))
    expect("unused_codes", quote.unusedCodes)
    expect("unused", quote.unused.map { [$0.code, $0.reason.rawValue] })
    expect("taxes", quote.taxes.map { [$0.ref, $0.rate, $0.taxMinor, $0.remitter.rawValue] as [Any] })
    expect("funded", quote.discounts.map { $0.funded.map { [$0.funder.rawValue, $0.amountMinor] as [Any] } })
  }

  /// Compared as canonical JSON.
  private func same(_ actual: Any, _ wanted: Any, _ text: String) {
    func written(_ value: Any) -> String? {
      (try? JSONSerialization.data(withJSONObject: [value], options: .sortedKeys)).map { String(decoding: $0, as: UTF8.self) }
    }
    XCTAssertNotNil(written(wanted), text)
    XCTAssertEqual(written(actual), written(wanted), text)
  }
}

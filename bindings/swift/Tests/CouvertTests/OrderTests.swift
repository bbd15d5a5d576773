// SPDX-License-Identifier: Apache-2.0
// The part of examples/ios that needs no screen, used as its screen does.
import XCTest
import Order
@testable import Couvert

final class OrderTests: XCTestCase {
  func testAScreenOrdersWithoutANetwork() async throws {
    let house = try House.open()
    try house.putVenue(venue, actor: ops)
    try house.publish(menu(), rules: rules(), actor: ops)
    let client = try Client.open(ClientOptions(actor: guest), transport: HouseTransport(house: house, actor: guest))
    let shop = try Shop(client)
    XCTAssertEqual(try shop.venues(), [])
    let trouble = await shop.keepInStep()
    XCTAssertNil(trouble)
    let items = try shop.choose(XCTUnwrap(shop.venues().first))
    XCTAssertEqual(items.map(\.ref), ["margherita"])
    XCTAssertEqual(try shop.change("margherita", by: 2), "23.00")
    XCTAssertEqual(try shop.change("margherita", by: -1), "11.50")
    XCTAssertEqual(try shop.place(name: "Ana", phone: "+39 06 1234567")?.standing, .pending)
    XCTAssertNil(try shop.price())
    XCTAssertNil(try shop.place(name: "Ana", phone: "+39 06 1234567"))
    XCTAssertEqual(try shop.orders().count, 1)
    XCTAssertTrue((1_000_000_000...30_000_000_000).contains(shop.pause()))
    try client.close()
    let closed = await shop.keepInStep()
    XCTAssertNotNil(closed)
  }

  func testAScreenWithoutAHouseSaysSo() async throws {
    let shop = try Shop(Client.open(ClientOptions(actor: guest), transport: Nowhere()))
    let trouble = await shop.keepInStep()
    XCTAssertEqual(trouble?.contains("transport_unreachable"), true)
    XCTAssertThrowsError(try shop.choose(venue))
  }
}

// SPDX-License-Identifier: Apache-2.0
// The package as an application uses it.
import XCTest
@testable import Couvert

let venue = Venue(id: "roma", name: "Roma", position: GeoPoint(latE7: 418_902_000, lngE7: 124_922_000), currency: "EUR",
                          clock: VenueClock(zone: "Europe/Rome"), offers: [FulfilmentOffer(fulfilment: .pickup)])
let guest = Actor(role: .customer, subject: "guest-1")
let ops = Actor(role: .opsAdmin, subject: "ops")

func parsed<T: Decodable>(_ type: T.Type, _ text: String) throws -> T {
  try JSONDecoder().decode(type, from: Data(text.utf8))
}
func menu() throws -> Menu {
  try parsed(Menu.self, """
    {"ref":"card","venue":"roma","currency":"EUR","sections":[{"ref":"all","name":"All","items":["margherita"]}],
     "items":[{"ref":"margherita","name":"Margherita","price_minor":1150,"tax_class":"food","groups":["extra"]}],
     "groups":[{"ref":"extra","name":"Extra","max":2,"options":[{"ref":"olives","name":"Olives","price_minor":150}]}]}
    """)
}
func rules() throws -> PriceRules {
  try parsed(PriceRules.self, #"{"taxes":[{"ref":"vat10","tax_class":"food","rate":100000}]}"#)
}
func cart(_ id: Id) throws -> Cart {
  try parsed(Cart.self, """
    {"id":"\(id)","venue":"roma","fulfilment":"pickup","lines":[{"id":"01900000-0000-7000-8000-000000000001",
     "item":"margherita","quantity":2,"selections":[{"group":"extra","option":"olives"}]}]}
    """)
}

func order() throws -> Order {
  let house = try House.open()
  try house.putVenue(venue, actor: ops)
  try house.publish(menu(), rules: rules(), actor: ops)
  let placed = PlaceOrder(command: try .make(), order: try .make(), cart: try cart(.make()), expectedTotalMinor: 2600)
  return try house.order(house.place(placed, actor: guest).order.id, actor: guest)
}

/// A folder that goes with its last user.
final class Folder {
  private let place = FileManager.default.temporaryDirectory.appendingPathComponent("couvert-swift-\(UUID().uuidString)")
  init() throws { try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(at: place) }
  func file(_ name: String) -> String { place.appendingPathComponent(name).path }
}

struct Nowhere: Transport {
  func send(_ request: TransportRequest, limit: TimeInterval) async throws -> TransportResponse {
    throw HostFailure.transportUnreachable
  }
}

/// A house behind the transport, which may be out of reach.
private final class Wire: Transport, @unchecked Sendable {
  let house: House
  var down = false
  init(_ house: House) { self.house = house }
  func send(_ request: TransportRequest, limit: TimeInterval) async throws -> TransportResponse {
    if down { throw HostFailure.transportUnreachable }
    return try await HouseTransport(house: house, actor: guest).send(request, limit: limit)
  }
}

final class CouvertTests: XCTestCase {
  func testABasketIsPricedToTheCent() throws {
    let book = try Book(venue: venue, menu: menu(), rules: rules())
    let request = PricingRequest(cart: try cart(.make()), at: "2026-03-14T18:00:00Z")
    XCTAssertEqual(try book.total(request), 2600)
    let answer = try book.quote(request)
    XCTAssertEqual(answer.quote.totals.totalMinor, 2600)
    try Quotes.verify(answer.quote)
  }

  func testMoneyIsDecimal() throws {
    let amount = try Money(Decimal(string: "-12.50")!, currency: "EUR")
    XCTAssertEqual(amount.minor, -1250)
    XCTAssertEqual(try amount.decimal(), Decimal(string: "-12.50"))
    XCTAssertEqual(try Minor.allocate(100, weights: [1, 1, 1], currency: "EUR"), [34, 33, 33])
    XCTAssertThrowsError(try Money(Decimal(string: "1.234")!, currency: "EUR")) { error in
      XCTAssertEqual((error as? CouvertError)?.name, "money_format")
      XCTAssertEqual((error as? CouvertError)?.kind, .invalid)
    }
    XCTAssertEqual(try Money(Decimal(string: "90071992547409.91")!, currency: "EUR").minor, 9_007_199_254_740_991)
  }

  func testErrorsCarryTheirPath() throws {
    var wrong = try menu()
    wrong.items[0].groups = ["none"]
    XCTAssertThrowsError(try Book(venue: venue, menu: wrong, rules: rules())) { error in
      XCTAssertTrue(((error as? CouvertError)?.path ?? "").hasPrefix("/items/0"), "\(error)")
    }
  }

  func testAnOrderPlacedWithoutANetworkReachesTheHouseOnce() async throws {
    let house = try House.open()
    try house.putVenue(venue, actor: ops)
    try house.publish(menu(), rules: rules(), actor: ops)
    let wire = Wire(house)
    let client = try Client.open(ClientOptions(actor: guest), transport: wire)
    let first = try await client.sync()
    XCTAssertTrue(first.upToDate)
    wire.down = true
    let order = PlaceOrder(command: try .make(), order: try .make(), cart: try cart(.make()), expectedTotalMinor: 2600)
    let placed = try client.place(order)
    let offline = try await client.sync()
    XCTAssertEqual(offline.stoppedBy?.code, "transport_unreachable")
    XCTAssertEqual(try client.outbox().count, 1)
    wire.down = false
    let sent = try await client.sync()
    XCTAssertEqual(sent.sent, 1)
    let again = try await client.sync()
    XCTAssertEqual(again.sent, 0)
    XCTAssertEqual(try house.order(placed.order.id, actor: guest).id, placed.order.id)
    try client.close()
    try client.close()
    XCTAssertThrowsError(try client.orders(OrderQuery())) { XCTAssertEqual(($0 as? CouvertError)?.name, "closed") }
  }

  func testAStoreOutlivesItsClientAndIsEncryptedWhenTheEngineCan() throws {
    let folder = try Folder()
    let options = ClientOptions(path: folder.file("store.db"), actor: guest)
    var host = Host()
    if Engine.engineEncrypts() == 1 { host.storageKey = { _ in [UInt8](repeating: 7, count: 32) } }
    let first = try Client.open(options, host: host)
    XCTAssertTrue(try first.opened().created)
    XCTAssertThrowsError(try Client.open(options, host: host)) { XCTAssertEqual(($0 as? CouvertError)?.name, "storage_busy") }
    try first.close()
    let second = try Client.open(options, host: host)
    XCTAssertFalse(try second.opened().created)
    try second.close()
    host.storageKey = { _ in throw HostFailure.notFound }
    XCTAssertThrowsError(try Client.open(options, host: host))
  }

  func testTheHostsClockIsAsked() throws {
    var host = Host()
    host.now = { 1_773_511_200_000_000 }
    let client = try Client.open(ClientOptions(actor: guest), host: host)
    XCTAssertEqual(try client.nextDue(), 1_773_511_200_000_000)
    try client.close()
  }

  func testNothingLeaks() throws {
    let before = Engine.liveHandles()
    try {
      let book = try Book(venue: venue, menu: menu(), rules: rules())
      let request = PricingRequest(cart: try cart(.make()), at: "2026-03-14T18:00:00Z")
      for _ in 0..<500 { _ = try book.total(request) }
      for _ in 0..<500 { XCTAssertThrowsError(try book.menuAt(MenuAtRequest(at: "never"))) }
    }()
    XCTAssertEqual(Engine.liveHandles(), before)
  }

  func testInstantsAreKeptAsTheyWereWritten() {
    XCTAssertEqual(Instant(rawValue: "2026-03-14T18:00:00.250000Z").date?.timeIntervalSince1970, 1_773_511_200.25)
    XCTAssertEqual(Instant(Date(timeIntervalSince1970: 1_773_511_200)).date?.timeIntervalSince1970, 1_773_511_200)
    XCTAssertNil(Instant(rawValue: "tomorrow").date)
  }
}

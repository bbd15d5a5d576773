// SPDX-License-Identifier: Apache-2.0
// The world in a box from Swift: a client in it, faults by name, payments, and callers who do it wrong.
import Couvert
import CouvertTesting
import Foundation
import XCTest

private let ines = Actor(role: .customer, subject: "ines")

private func orderSoup(_ client: Client, _ guest: Guest) throws -> LocalOrder {
  let text = """
    {"id":"\(try guest.newId())","venue":"corner","fulfilment":"pickup",
     "lines":[{"id":"\(try guest.newId())","item":"soup","quantity":2}]}
    """
  let cart = try JSONDecoder().decode(Cart.self, from: Data(text.utf8))
  let total = try client.quote(DeviceQuoteRequest(cart: cart)).quote.totals.totalMinor
  var order = PlaceOrder(command: try guest.newId(), order: try guest.newId(), cart: cart, expectedTotalMinor: total)
  order.contact = Contact(name: "Ines", phone: "0")
  return try client.place(order)
}

final class WorldTests: XCTestCase {
  func testAClientOrdersAndTheKitchenCooks_F10() async throws {
    let report = try await World.play(options: .nobodyElseOrders) { world in
      let guest = try world.join(ines)
      let client = try guest.client()
      let first = try await client.sync()
      XCTAssertTrue(first.upToDate)
      let placed = try orderSoup(client, guest)
      let second = try await client.sync()
      XCTAssertEqual(second.applied, 1)
      try world.advance(40 * 60)
      try await client.sync()
      let state = try client.order(placed.order.id).order.state
      XCTAssertNotEqual(state, .pendingAcceptance)
      XCTAssertNotEqual(state, .expired)
      XCTAssertEqual(try world.orders().orders.count, 1)
      XCTAssertFalse(try world.events().events.isEmpty)
      XCTAssertTrue(try world.story().contains { $0.contains("menu 1") })
    }
    XCTAssertEqual(report.orders, 1)
  }

  func testAnAnswerThatIsLostCostsNoSecondOrder_F10() async throws {
    let report = try await World.play(seed: 2, options: .nobodyElseOrders) { world in
      let guest = try world.join(ines)
      let client = try guest.client()
      try await client.sync()
      _ = try orderSoup(client, guest)
      try world.strike(.answerLost, "ines")
      let lost = try await client.sync()
      XCTAssertNotNil(lost.stoppedBy)
      var turns = 0
      while try client.seen().outbox > 0, turns < 40 {
        try await client.sync()
        try world.advance(10)
        turns += 1
      }
      XCTAssertEqual(try client.seen().outbox, 0)
    }
    XCTAssertEqual(report.orders, 1)
  }

  private func trace(_ seed: Int64) async throws -> String {
    var options = WorldOptions()
    options.faults = [.init(.loss, rate: 20), .init(.houseKill, rate: 120)]
    return try await World.play(seed: seed, options: options) { world in
      let guest = try world.join(ines)
      let client = try guest.client()
      for turn in 0..<12 {
        try await client.sync()
        if turn == 5 { _ = try orderSoup(client, guest) }
        try world.advance(60)
      }
    }.trace
  }

  func testTheSameCallsAreTheSameWorld_F10() async throws {
    let (first, second, other) = (try await trace(3), try await trace(3), try await trace(4))
    XCTAssertEqual(first, second)
    XCTAssertNotEqual(first, other)
  }

  func testTimeIsTheWorlds_F10() throws {
    let world = try World(options: .nobodyElseOrders)
    let guest = try world.join(ines)
    let before = try guest.now()
    try world.advance(90)
    XCTAssertEqual(try guest.now() - before, 90_000_000)
    try world.strike(.clockJump, "ines", after: 1, change: -3_600)
    try world.advance(2)
    XCTAssertLessThan(try guest.now(), before)
    XCTAssertGreaterThanOrEqual(try world.step(), 92)
  }

  func testPayments_F10() throws {
    let world = try World(options: .nobodyElseOrders)
    XCTAssertEqual(try world.pay(.authorize, "p1", key: "a", order: "o", amountMinor: 500).state, .authorized)
    try world.strike(.paymentUnanswered)
    try world.advance(1)
    XCTAssertThrowsError(try world.pay(.capture, "p1", key: "b", amountMinor: 500)) { error in
      XCTAssertEqual((error as? CouvertError)?.name, "transport_timeout")
      XCTAssertEqual((error as? CouvertError)?.kind, .unavailable)
      XCTAssertEqual((error as? CouvertError)?.retryable, true)
    }
    XCTAssertEqual(try world.pay(.query, "p1").capturedMinor, 500)
    try world.verify()
  }

  func testADoubleChargeIsABrokenWorld_F10() throws {
    let world = try World(options: .nobodyElseOrders)
    for name in ["p1", "p2"] {
      try world.pay(.authorize, name, key: "a" + name, order: "o", amountMinor: 500)
      try world.pay(.capture, name, key: "c" + name, amountMinor: 500)
    }
    XCTAssertThrowsError(try world.verify()) { error in
      let broken = error as? WorldBroken
      XCTAssertEqual(broken?.report.failures.map(\.invariant), [10])
      XCTAssertTrue("\(error)".contains("charged twice") && "\(error)".contains("heals"), "\(error)")
    }
  }

  func testCallersWhoDoItWrong() throws {
    let world = try World(options: .nobodyElseOrders)
    func refused(_ call: () throws -> Void) -> Bool {
      do { try call() } catch { return (error as? CouvertError)?.kind == .invalid }
      return false
    }
    XCTAssertTrue(refused { try world.strike(.partition, "nobody") })
    XCTAssertTrue(refused { try world.advance(-1) })
    var options = WorldOptions()
    options.tills = -1
    XCTAssertThrowsError(try World(options: options))
    let guest = try world.join(ines)
    XCTAssertTrue(refused { _ = try world.join(ines) })
    world.close()
    world.close()
    XCTAssertTrue(refused { _ = try world.report() })
    XCTAssertTrue(refused { _ = try guest.now() })
    XCTAssertGreaterThanOrEqual(World.liveHandles(), 0)
  }

  func testItsWordsAreTheLibrarys_F10() throws {
    let schemas = try XCTUnwrap(JSONSerialization.jsonObject(with: World.schemas()) as? [String: [String: Any]])
    XCTAssertEqual(Fault.allCases.map(\.rawValue), schemas["WorldFault"]?["enum"] as? [String])
    let written = try JSONSerialization.jsonObject(with: JSONEncoder().encode(WorldOptions())) as? [String: Any]
    let mine = try XCTUnwrap(written), theirs = try XCTUnwrap(schemas["WorldOptions"]?["properties"] as? [String: Any])
    XCTAssertEqual(Set(mine.keys), Set(theirs.keys))
    XCTAssertEqual(try World.invariants().count, 50)
  }

  // Swift has no list of a module's functions at run time: what is called is read from the sources.
  func testEveryFunctionIsCalledAndNoOther_F3() throws {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let root = package.deletingLastPathComponent().deletingLastPathComponent()
    let spec = try JSONSerialization.jsonObject(
      with: Data(contentsOf: root.appendingPathComponent("bindings/spec/sim_functions.json"))) as? [String: Any]
    let wanted = Set((spec?["functions"] as? [[String: Any]] ?? []).compactMap { $0["name"] as? String })
    let text = try String(contentsOf: package.appendingPathComponent("Sources/CouvertTesting/World.swift"), encoding: .utf8)
    var called = Set<String>()
    for part in text.components(separatedBy: "couvert_sim_").dropFirst() {
      called.insert("couvert_sim_" + part.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
    }
    XCTAssertEqual(called, wanted.subtracting(["couvert_sim_host"]), "a host is a value in Swift")
  }
}

// SPDX-License-Identifier: Apache-2.0
// Callers that do what no caller should: they get an error and never a crash, and nothing leaks.
import XCTest
@testable import Couvert

private struct Broken: Error {}

private final class Count: @unchecked Sendable {
  private let lock = NSLock()
  private var number = 0
  var value: Int {
    lock.lock()
    defer { lock.unlock() }
    return number
  }
  func add() {
    lock.lock()
    number += 1
    lock.unlock()
  }
}

private final class Keep<T>: @unchecked Sendable { var value: T?; init() {} }

private func refusal(_ work: () throws -> Void) -> String {
  do { try work() } catch { return (error as? CouvertError)?.name ?? "\(error)" }
  return "nothing"
}

private func basket() throws -> GroupCart { GroupCart(id: try .make(), venue: "roma", host: try .make()) }

final class HostileTests: XCTestCase {
  override func setUp() { before = Engine.liveHandles() }
  override func tearDown() { XCTAssertEqual(Engine.liveHandles(), before) }
  private var before: Int64 = 0

  func testAClosedClientAnswersClosedToEveryCall() async throws {
    let client = try Client.open(ClientOptions(actor: guest), transport: Nowhere())
    try client.close()
    try client.close()
    XCTAssertEqual(refusal { _ = try client.outbox() }, "closed")
    XCTAssertEqual(refusal { _ = try client.orders(OrderQuery()) }, "closed")
    XCTAssertEqual(refusal { try client.place(PlaceOrder(command: .make(), order: .make(), cart: cart(.make()), expectedTotalMinor: 2600)) }, "closed")
    XCTAssertEqual(refusal { _ = try client.watch { _ in } }, "closed")
    XCTAssertEqual(refusal { try client.unwatch(1) }, "closed")
    XCTAssertEqual(refusal { try client.takeAnswer(failure: Broken()) }, "closed")
    do {
      _ = try await client.sync()
      XCTFail("a closed client exchanged")
    } catch { XCTAssertEqual((error as? CouvertError)?.kind, .unavailable) }
    for try await _ in client.events() where false {}
  }

  func testAClosedHouseAnswersClosed() throws {
    let house = try House.open()
    try house.close()
    try house.close()
    XCTAssertEqual(refusal { try house.tick() }, "closed")
    XCTAssertEqual(refusal { try house.watch { _ in } }, "closed")
  }

  func testCallbacksThatThrowAreToldWithTheirCode() throws {
    let folder = try Folder()
    var host = Host()
    let pairs: [(Error, String)] = [(Broken(), "unavailable"), (HostFailure.notFound, "not_found"), (HostFailure.closed, "closed")]
    for (thrown, told) in pairs {
      host.storageKey = { _ in throw thrown }
      XCTAssertEqual(refusal { _ = try Client.open(ClientOptions(path: folder.file("a"), actor: guest), host: host) }, told)
    }
    host.storageKey = { _ in [1, 2, 3] }
    XCTAssertEqual(refusal { _ = try Client.open(ClientOptions(path: folder.file("a"), actor: guest), host: host) }, "internal")
    var other = Host()
    other.accessToken = { throw Broken() }
    let client = try Client.open(ClientOptions(actor: guest), host: other)
    XCTAssertNotEqual(refusal { _ = try client.nextRequest() }, "nothing")
    try client.close()
  }

  func testAHostThatGivesTooLittleOrNonsense() throws {
    var host = Host()
    host.random = { _ in [] }
    host.now = { Int64.min }
    host.uptime = { (Int64.max, UInt64.max) }
    host.log = { _, _ in }
    let opened = refusal { try Client.open(ClientOptions(actor: guest), host: host).close() }
    XCTAssertTrue(["nothing", "invalid_argument", "instant_range"].contains(opened), opened)
  }

  func testDocumentsThatAreNone() throws {
    let book = try Book(venue: venue, menu: menu(), rules: rules())
    XCTAssertEqual(refusal { _ = try book.document("kitchen") }, "invalid_argument")
    XCTAssertEqual(refusal { _ = try book.document("menu\u{0}") }, "invalid_argument")
    XCTAssertEqual(refusal { _ = try Engine.documentCheck("Menu", document: "{") }, "json_syntax")
    XCTAssertEqual(refusal { _ = try Engine.documentCheck("Menu", document: String(repeating: "[", count: 100_000)) }, "json_depth")
    XCTAssertNotEqual(refusal { _ = try Engine.documentCheck("NoSuchType", document: "{}") }, "nothing")
    XCTAssertEqual(refusal { _ = try Currencies.exponent("") }, "currency_unknown")
    XCTAssertEqual(refusal { _ = try Minor.add(.max, b: 1, currency: "EUR") }, "money_overflow")
    XCTAssertNotEqual(refusal { _ = try book.reorder(order(), cartId: "no id", at: "never") }, "nothing")
    XCTAssertNotEqual(refusal { _ = try Stores.encrypt("/nowhere/at/all", key: [1]) }, "nothing")
  }

  func testALetGoClientClosesItselfAndItsStore() throws {
    let folder = try Folder()
    let calls = Count()
    for _ in 0..<3 {
      let client = try Client.open(ClientOptions(path: folder.file("store"), actor: guest))
      _ = try client.watch { _ in calls.add() }
      try client.putBasket(basket(), share: false)
    }
    XCTAssertEqual(try Client.open(ClientOptions(path: folder.file("store"), actor: guest)).baskets().count, 3)
    XCTAssertGreaterThanOrEqual(calls.value, 3)
  }

  func testAListenerMayEndItself() throws {
    let client = try Client.open(ClientOptions(actor: guest))
    let number = Keep<Int64>(), calls = Count()
    number.value = try client.watch { [weak client] _ in
      calls.add()
      if let number = number.value { try? client?.unwatch(number) }
    }
    for _ in 0..<3 { try client.putBasket(basket(), share: false) }
    XCTAssertEqual(calls.value, 1)
    try client.close()
  }

  func testAListenerMayCloseItsClient() throws {
    let client = try Client.open(ClientOptions(actor: guest))
    _ = try client.watch { [weak client] _ in try? client?.close() }
    _ = try? client.putBasket(basket(), share: false)
    XCTAssertEqual(refusal { _ = try client.baskets() }, "closed")
  }

  func testStreamsOfEventsEndWithTheClientAndWithTheReader() async throws {
    let client = try Client.open(ClientOptions(actor: guest))
    let stream = client.events()
    try client.putBasket(basket(), share: false)
    try client.close()
    var told = 0
    for try await _ in stream { told += 1 }
    XCTAssertGreaterThanOrEqual(told, 1)

    let other = try Client.open(ClientOptions(actor: guest))
    let reader = Task { for try await _ in other.events() {} }
    reader.cancel()
    try await reader.value
    _ = try other.putBasket(basket(), share: false)
    try other.close()
  }

  func testManyThreadsAndAnEndInTheMiddle() throws {
    let book = try Book(venue: venue, menu: menu(), rules: rules()), house = try House.open()
    let client = try Client.open(ClientOptions(actor: guest)), wrong = Count(), calm = Count()
    let request = PricingRequest(cart: try cart(.make()), at: "2026-03-14T18:00:00Z")
    DispatchQueue.concurrentPerform(iterations: 8) { worker in
      for turn in 0..<200 {
        if (try? book.total(request)) != 2600 { wrong.add() }
        if worker == 0, turn == 100 { try? client.close(); try? house.close() }
        let said = refusal { _ = try client.venues(); try house.tick() }
        if said != "nothing" && said != "closed" { wrong.add() }
        if said == "closed" { calm.add() }
      }
    }
    XCTAssertEqual(wrong.value, 0)
    XCTAssertGreaterThan(calm.value, 0)
  }
}

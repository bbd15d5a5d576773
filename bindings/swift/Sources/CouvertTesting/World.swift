// SPDX-License-Identifier: Apache-2.0
// The world in a box, for tests of applications.
import CCouvertSim
import Couvert
import Foundation

/// A house, its people, their devices and the network between them, on a virtual clock and from one seed. Time stands still
/// but in advance(), step(), pay(), finish() and while a guest waits for an answer. Calls from several threads wait for each
/// other; whoever wants the same story twice calls from one.
public final class World: @unchecked Sendable {
  public let seed: Int64
  private let handle: OpaquePointer

  public init(seed: Int64 = 1, options: WorldOptions = WorldOptions()) throws {
    self.seed = seed
    let octets = try written(options)
    var made: OpaquePointer?
    try answered { problem in withOctets(octets) { couvert_sim_open(seed, $0, $1, &made, problem) } }
    handle = made!  // a call that succeeds has set it
  }
  deinit { couvert_sim_free(handle) }

  /// Ends the world; later calls throw. May be called again: a handle that was freed is nobody's.
  public func close() { couvert_sim_free(handle) }

  /// A world for the time of `body`; then it judges, and throws WorldBroken if a promise was broken.
  @discardableResult
  public static func play(seed: Int64 = 1, options: WorldOptions = WorldOptions(), _ body: (World) async throws -> Void) async throws
    -> WorldReport
  {
    let world = try World(seed: seed, options: options)
    defer { world.close() }
    try await body(world)
    return try world.verify()
  }

  // ---- time ----

  public func advance(_ seconds: TimeInterval) throws {
    try answered { couvert_sim_advance(handle, Int64((seconds * 1e6).rounded()), $0) }
  }
  /// Lets the next thing happen; seconds since the beginning.
  @discardableResult
  public func step() throws -> TimeInterval { Double(try number { couvert_sim_step(handle, $0, $1) }) / 1e6 }

  // ---- what happened ----

  public func report() throws -> WorldReport { try document { couvert_sim_report(handle, $0, $1) } }
  /// Judges the log as it is now; throws nothing for what it finds.
  public func check() throws -> [WorldFailure] { try document { couvert_sim_check(handle, $0, $1) } }
  /// Ends all faults, waits until everything has drained, and judges; throws nothing for what it finds.
  @discardableResult
  public func finish() throws -> WorldReport { try document { couvert_sim_finish(handle, $0, $1) } }
  /// finish(), and WorldBroken if a promise was broken.
  @discardableResult
  public func verify() throws -> WorldReport {
    let report = try finish()
    if !report.failures.isEmpty { throw WorldBroken(seed: seed, report: report, story: try story()) }
    return report
  }
  /// What happened in words, a line each.
  public func story() throws -> [String] {
    struct Story: Decodable { let lines: [String] }
    let told: Story = try document { couvert_sim_story(handle, 0, $0, $1) }
    return told.lines
  }
  /// Orders as the house has them.
  public func orders(_ query: HouseOrderQuery = HouseOrderQuery()) throws -> OrderPage {
    let octets = try written(query)
    return try document { out, problem in withOctets(octets) { couvert_sim_orders(handle, $0, $1, out, problem) } }
  }
  /// The house's log after a position.
  public func events(after: Int64 = 0, limit: Int64 = 1_000) throws -> EventPage {
    try document { couvert_sim_events(handle, after, limit, $0, $1) }
  }

  // ---- what goes wrong ----

  /// A fault at a time from now. `whom` is a device or a guest by name; faults of the house and of payments have nobody.
  public func strike(_ fault: Fault, _ whom: String = "", after: TimeInterval = 0, lasts: TimeInterval? = nil,
                     change: TimeInterval? = nil) throws {
    struct Strike: Encodable {
      let fault: Fault, whom: String, after_ms: Int64, lasts_ms: Int64?, change_ms: Int64?
    }
    let octets = try written(Strike(fault: fault, whom: whom, after_ms: milliseconds(after), lasts_ms: lasts.map(milliseconds),
                                    change_ms: change.map(milliseconds)))
    try answered { problem in withOctets(octets) { couvert_sim_strike(handle, $0, $1, problem) } }
  }

  /// Asks the provider of payments; time goes by. The same key takes effect once.
  @discardableResult
  public func pay(_ ask: PaymentAsk, _ payment: String, key: String = "", order: String = "", amountMinor: Int64 = 0) throws
    -> Payment
  {
    struct Request: Encodable {
      let ask: PaymentAsk, payment: String, key: String, order: String, amount_minor: Int64
    }
    let octets = try written(Request(ask: ask, payment: payment, key: key, order: order, amount_minor: amountMinor))
    return try document { out, problem in withOctets(octets) { couvert_sim_pay(handle, $0, $1, out, problem) } }
  }

  // ---- guests ----

  /// A device of the application under test. Without a name it has that of its actor's subject.
  public func join(_ actor: Actor, name: String? = nil) throws -> Guest {
    struct Wanted: Encodable {
      let name: String, actor: Actor
    }
    let called = name ?? actor.subject ?? ""
    let octets = try written(Wanted(name: called, actor: actor))
    let place = try number { out, problem in withOctets(octets) { couvert_sim_join(handle, $0, $1, out, problem) } }
    return Guest(world: self, number: place, name: called, actor: actor)
  }

  fileprivate func guestNow(_ guest: Int64) throws -> Int64 { try number { couvert_sim_now(handle, guest, $0, $1) } }
  fileprivate func guestUptime(_ guest: Int64) throws -> Int64 { try number { couvert_sim_uptime(handle, guest, $0, $1) } }
  fileprivate func guestBoot(_ guest: Int64) throws -> Int64 { try number { couvert_sim_boot(handle, guest, $0, $1) } }
  fileprivate func guestRandom(_ guest: Int64, _ count: Int) throws -> [UInt8] {
    var octets = [UInt8](repeating: 0, count: count)
    try octets.withUnsafeMutableBufferPointer { room in
      try answered { couvert_sim_random(handle, guest, room.baseAddress, count, $0) }
    }
    return octets
  }
  fileprivate func guestSend(_ guest: Int64, _ request: TransportRequest, _ limit: TimeInterval) throws -> TransportResponse {
    let octets = try written(request)
    let limitUs = Int64((max(limit, 0) * 1e6).rounded())
    return try document { out, problem in
      withOctets(octets) { couvert_sim_send(handle, guest, $0, $1, limitUs, out, problem) }
    }
  }

  // ---- the library itself ----

  public static func liveHandles() -> Int64 { couvert_sim_live_handles() }
  /// Names of the fifty promises.
  public static func invariants() throws -> [String] {
    struct Row: Decodable { let name: String }
    let rows: [Row] = try document { couvert_sim_invariants($0, $1) }
    return rows.map(\.name)
  }
  /// JSON Schemas of the documents that only the simulated world has.
  public static func schemas() throws -> Data { try data { couvert_sim_schemas($0, $1) } }
}

/// A device of the application under test: its clock, its chance and its network are the world's.
public struct Guest: Transport {
  let world: World
  let number: Int64
  public let name: String
  public let actor: Actor

  /// A client in memory for this device's actor.
  public func client() throws -> Client {
    try Client.open(ClientOptions(actor: actor), host: host, transport: self)
  }
  /// The clock and the chance, for Client.open(); this guest itself is the transport. A world that was closed stands still.
  public var host: Couvert.Host {
    let (world, number) = (world, number)
    var host = Couvert.Host()
    host.now = { (try? world.guestNow(number)) ?? 0 }
    host.uptime = {
      (microseconds: (try? world.guestUptime(number)) ?? 0, boot: UInt64((try? world.guestBoot(number)) ?? 0))
    }
    host.random = { (try? world.guestRandom(number, $0)) ?? [] }
    return host
  }
  /// Microseconds since 1970 by this device's clock, which a fault may set.
  public func now() throws -> Int64 { try world.guestNow(number) }

  public func send(_ request: TransportRequest, limit: TimeInterval) async throws -> TransportResponse {
    try world.guestSend(number, request, limit)
  }

  /// An id from this device's clock and chance: with random ids a story is not the same twice.
  public func newId() throws -> Id {
    let milliseconds = UInt64(try now() / 1_000)
    var octets = (0..<6).map { UInt8(truncatingIfNeeded: milliseconds >> (40 - 8 * UInt64($0))) }
    octets += try world.guestRandom(number, 10)
    octets[6] = octets[6] & 0x0F | 0x70
    octets[8] = octets[8] & 0x3F | 0x80
    let digits = octets.map { String(format: "%02x", $0) }.joined()
    let parts = [(0, 8), (8, 12), (12, 16), (16, 20), (20, 32)].map { from, to in
      String(digits.dropFirst(from).prefix(to - from))
    }
    return Id(rawValue: parts.joined(separator: "-"))
  }
}

// ---- where Swift meets the C interface ----------------------------------------------------------------------------

private typealias Place = UnsafeMutablePointer<couvert_buf>

private func milliseconds(_ seconds: TimeInterval) -> Int64 { Int64((seconds * 1e3).rounded()) }

private func written<T: Encodable>(_ value: T) throws -> [UInt8] { [UInt8](try JSONEncoder().encode(value)) }

private func withOctets<R>(_ octets: [UInt8], _ body: (UnsafePointer<CChar>?, Int) -> R) -> R {
  octets.withUnsafeBytes { body($0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count) }
}

private func taken(_ buffer: inout couvert_buf) -> Data {
  defer { couvert_sim_buf_free(&buffer) }
  return buffer.data.map { Data(bytes: $0, count: buffer.size) } ?? Data()
}

private func answered(_ call: (Place) -> couvert_code) throws {
  var problem = couvert_buf(data: nil, size: 0)
  let code = call(&problem)
  let told = taken(&problem)
  if code == 0 { return }
  throw CouvertError(code: code, problem: (try? JSONDecoder().decode(CallProblem.self, from: told)) ?? CallProblem(code: "internal"))
}

private func number(_ call: (UnsafeMutablePointer<Int64>, Place) -> couvert_code) throws -> Int64 {
  var out: Int64 = 0
  try answered { problem in call(&out, problem) }
  return out
}

private func data(_ call: (Place, Place) -> couvert_code) throws -> Data {
  var out = couvert_buf(data: nil, size: 0)
  try answered { problem in call(&out, problem) }
  return taken(&out)
}

private func document<T: Decodable>(_ call: (Place, Place) -> couvert_code) throws -> T {
  try JSONDecoder().decode(T.self, from: try data(call))
}

// SPDX-License-Identifier: Apache-2.0
// The documents of the simulated world.
import Couvert
import Foundation

/// What may go wrong.
public enum Fault: String, Codable, Sendable, CaseIterable {
  case loss, duplication, delay, partition
  case halfOpen = "half_open", answerLost = "answer_lost"
  case truncated
  case houseIo = "house_io", houseFull = "house_full", houseUnsure = "house_unsure", houseKill = "house_kill"
  case houseClock = "house_clock", houseRestore = "house_restore"
  case deviceIo = "device_io", deviceFull = "device_full", deviceUnsure = "device_unsure", deviceKill = "device_kill"
  case reboot, skew, drift
  case clockJump = "clock_jump"
  case clone, rollback, absence, revoke
  case deviceDamaged = "device_damaged"
  case paymentDeclined = "payment_declined", paymentLost = "payment_lost", paymentUnanswered = "payment_unanswered"
}

/// A restaurant of your own beside the one on the corner; it gets a kitchen.
public struct Restaurant: Codable, Sendable {
  public var venue: Venue
  public var menu: Menu
  public var rules: PriceRules
  public init(venue: Venue, menu: Menu, rules: PriceRules) {
    self.venue = venue
    self.menu = menu
    self.rules = rules
  }
}

/// Who and what is in a world.
public struct WorldOptions: Codable, Sendable {
  public struct FaultRate: Codable, Sendable {
    public var fault: Fault
    /// Messages and payments: percent that meet it; others: mean seconds between two; 0: drawn from the seed.
    public var rate: Int32
    public init(_ fault: Fault, rate: Int32 = 0) {
      self.fault = fault
      self.rate = rate
    }
  }

  /// People, their density and faults are drawn from the seed.
  public var drawn = false
  public var customers: Int32 = 4, tills: Int32 = 2, couriers: Int32 = 1, managers: Int32 = 1, webCustomers: Int32 = 1
  public var ordersPerHour: Int32 = 60
  public var pollMs: Int64 = 30_000
  public var faults: [FaultRate] = []
  public var faultGapMs: Int64 = 60_000
  public var restaurants: [Restaurant] = []
  public var asapPatienceMs: Int64 = 900_000
  public var orderMinor: Int64 = 0
  public var tailLimit: Int64 = 100_000
  public var pageChanges: Int32 = 1_000
  public var story = true
  public init() {}

  /// A kitchen and a courier, and nobody who orders but the guests.
  public static var nobodyElseOrders: WorldOptions {
    var options = WorldOptions()
    options.customers = 0
    options.tills = 1
    options.managers = 0
    options.webCustomers = 0
    options.ordersPerHour = 0
    return options
  }

  enum CodingKeys: String, CodingKey, CaseIterable {
    case drawn, customers, tills, couriers, managers, faults, restaurants, story
    case webCustomers = "web_customers", ordersPerHour = "orders_per_hour", pollMs = "poll_ms"
    case faultGapMs = "fault_gap_ms", asapPatienceMs = "asap_patience_ms", orderMinor = "order_minor"
    case tailLimit = "tail_limit", pageChanges = "page_changes"
  }
}

/// A broken promise.
public struct WorldFailure: Codable, Hashable, Sendable, CustomStringConvertible {
  public let invariant: Int32
  public let name: String?
  /// Since the beginning.
  public let atMs: Int64
  public let what: String
  public var description: String { "invariant \(invariant) (\(name ?? "")), after \(Double(atMs) / 1000) s: \(what)" }
  enum CodingKeys: String, CodingKey {
    case invariant, name, what
    case atMs = "at_ms"
  }
}

/// Somebody in the world, or a guest.
public struct Inhabitant: Codable, Hashable, Sendable {
  public let name: String
  public let actor: Actor
  public let guest: Bool?
  public let on: Bool?
  public let outbox: Int64?
  public let conflicts: Int64?
}

/// What has happened.
public struct WorldReport: Codable, Sendable {
  public struct Count: Codable, Hashable, Sendable {
    public let name: String
    public let count: Int64
  }

  /// The true time, which nobody's clock shows; RFC 3339.
  public let now: String
  public let sinceMs: Int64
  /// Equal for equal seeds, options and calls.
  public let trace: String
  public let houseUp: Bool
  public let steps: Int64, requests: Int64, commands: Int64, orders: Int64
  public let failures: [WorldFailure]
  public let inhabitants: [Inhabitant]
  public let sometimes: [Count]
  enum CodingKeys: String, CodingKey {
    case now, trace, steps, requests, commands, orders, failures, inhabitants, sometimes
    case sinceMs = "since_ms", houseUp = "house_up"
  }
}

/// What the provider of payments is asked.
public enum PaymentAsk: String, Codable, Sendable { case authorize, capture, void, refund, query }

/// What the provider of payments knows.
public struct Payment: Codable, Hashable, Sendable {
  public let payment: String
  public let order: String?
  public let state: PaymentState
  public let authorizedMinor: Int64, capturedMinor: Int64, refundedMinor: Int64
  enum CodingKeys: String, CodingKey {
    case payment, order, state
    case authorizedMinor = "authorized_minor", capturedMinor = "captured_minor", refundedMinor = "refunded_minor"
  }
}

/// A promise was broken; the description tells the story.
public struct WorldBroken: Error, CustomStringConvertible {
  public let seed: Int64
  public let report: WorldReport
  public let story: [String]
  public var description: String {
    (["The world of seed \(seed) broke promises:"] + report.failures.map(\.description) + ["Its story:"] + story.suffix(200))
      .joined(separator: "\n")
  }
}

// SPDX-License-Identifier: Apache-2.0
// A shop as views see it, on the main actor.
#if canImport(SwiftUI)
import Couvert
import Foundation
import SwiftUI

@MainActor
public final class OrderModel: ObservableObject {
  @Published public private(set) var venues: [Venue] = []
  @Published public private(set) var items: [Item] = []
  @Published public private(set) var quantities: [String: Int32] = [:]
  @Published public private(set) var total = ""
  @Published public private(set) var orders: [LocalOrder] = []
  @Published public private(set) var trouble: String?

  private let shop: Shop

  /// `subject`: who is signed in; `token`: what the house knows this person by.
  public init(house: URL, subject: String, token: @escaping @Sendable () throws -> String) throws {
    let folder = try FileManager.default.url(for: .applicationSupportDirectory, in: .userDomainMask, appropriateFor: nil, create: true)
    var host = Host()
    host.accessToken = token
    if Engine.engineEncrypts() == 1 { host.storageKey = { _ in try Keychain.key(named: "couvert.store") } }
    let options = ClientOptions(path: folder.appendingPathComponent("couvert.db").path,
                                actor: Couvert.Actor(role: .customer, subject: subject))
    shop = try Shop(Client.open(options, host: host, transport: URLSessionTransport(house: house)))
    show()
  }

  /// Keeps in step with the house for as long as the view's task runs.
  public func follow() async {
    while !Task.isCancelled {
      trouble = await shop.keepInStep()
      show()
      try? await Task.sleep(nanoseconds: shop.pause())
    }
  }

  public func choose(_ venue: Venue) {
    attempt { items = try shop.choose(venue) }
    attempt { total = try shop.price() ?? "" }
    quantities = shop.quantities
  }

  public func change(_ item: Item, by step: Int32) {
    attempt { total = try shop.change(item.ref, by: step) ?? "" }
    quantities = shop.quantities
  }

  public func place(name: String, phone: String) {
    attempt { if try shop.place(name: name, phone: phone) != nil { total = "" } }
    quantities = shop.quantities
    show()
  }

  private func show() {
    attempt {
      venues = try shop.venues()
      orders = try shop.orders()
    }
  }

  private func attempt(_ work: () throws -> Void) {
    do { try work() } catch { trouble = "\(error)" }
  }
}
#endif

// SPDX-License-Identifier: Apache-2.0
// What the views show: menus of this device, a basket, its price, orders. Works without a network.
#if canImport(SwiftUI)
import Couvert
import Foundation
import Security
import SwiftUI

@MainActor
public final class OrderModel: ObservableObject {
  @Published public private(set) var venues: [Venue] = []
  @Published public private(set) var items: [Item] = []
  @Published public private(set) var total = ""
  @Published public private(set) var orders: [LocalOrder] = []
  @Published public private(set) var trouble: String?
  @Published public private(set) var quantities: [String: Int32] = [:]

  private let client: Client
  private var venue: Venue?
  private var cartId = (try? Id.make()) ?? "01900000-0000-7000-8000-000000000000"
  private var answer: DeviceQuoteAnswer?

  /// `subject`: who is signed in; `token`: what the house knows this person by.
  public init(house: URL, subject: String, token: @escaping @Sendable () throws -> String) throws {
    let folder = try FileManager.default.url(for: .applicationSupportDirectory, in: .userDomainMask, appropriateFor: nil, create: true)
    var host = Host()
    host.accessToken = token
    if Engine.engineEncrypts() == 1 { host.storageKey = { _ in try Keychain.key(named: "couvert.store") } }
    let options = ClientOptions(path: folder.appendingPathComponent("couvert.db").path,
                                actor: Couvert.Actor(role: .customer, subject: subject))
    client = try Client.open(options, host: host, transport: URLSessionTransport(house: house))
    show()
  }

  /// Keeps in step with the house for as long as the view's task runs.
  public func follow() async {
    while !Task.isCancelled {
      do {
        let report = try await client.sync()
        trouble = report.stoppedBy.map { "Not connected (\($0.code)). What you see may be out of date." }
      } catch {
        trouble = "\(error)"
      }
      show()
      let due = ((try? client.nextDue()) ?? -1) - Int64(Date().timeIntervalSince1970 * 1_000_000)
      try? await Task.sleep(nanoseconds: UInt64(min(max(due, 1_000_000), 30_000_000)) * 1_000)
    }
  }

  public func choose(_ chosen: Venue) {
    venue = chosen
    quantities = [:]
    attempt {
      items = try JSONDecoder().decode(Menu.self, from: Data(client.book(chosen.id).document("menu").utf8)).items
    }
  }

  public func change(_ item: Item, by step: Int32) {
    quantities[item.ref] = max(0, (quantities[item.ref] ?? 0) + step)
    price()
  }

  public func place() {
    guard let cart = cart(), let answer else { return }
    attempt {
      _ = try client.place(PlaceOrder(command: .make(), order: .make(), cart: cart, menuVersion: answer.menuVersion,
                                      expectedTotalMinor: answer.quote.totals.totalMinor))
      quantities = [:]
      cartId = try .make()
      price()
      show()
    }
  }

  private func cart() -> Cart? {
    guard let venue, let way = venue.offers.first?.fulfilment else { return nil }
    let chosen = quantities.filter { $0.value > 0 }.sorted { $0.key < $1.key }
    let lines = chosen.compactMap { ref, quantity in (try? Id.make()).map { CartLine(id: $0, item: ref, quantity: quantity) } }
    return lines.isEmpty ? nil : Cart(id: cartId, venue: venue.id, fulfilment: way, lines: lines)
  }

  private func price() {
    answer = nil
    total = ""
    guard let cart = cart() else { return }
    attempt {
      let priced = try client.quote(DeviceQuoteRequest(cart: cart))
      total = try Money(minor: priced.quote.totals.totalMinor, currency: venue?.currency ?? "EUR").text()
      answer = priced
    }
  }

  private func show() {
    attempt {
      venues = try client.venues()
      orders = try client.orders(OrderQuery()).orders
    }
  }

  private func attempt(_ work: () throws -> Void) {
    do { try work() } catch { trouble = "\(error)" }
  }
}

/// The store's key, made once and kept by the system for this device only.
enum Keychain {
  static func key(named name: String) throws -> [UInt8] {
    let wanted: [String: Any] = [kSecClass as String: kSecClassGenericPassword, kSecAttrAccount as String: name,
                                 kSecReturnData as String: true]
    var found: CFTypeRef?
    if SecItemCopyMatching(wanted as CFDictionary, &found) == errSecSuccess, let data = found as? Data { return [UInt8](data) }
    var octets = [UInt8](repeating: 0, count: 32)
    guard SecRandomCopyBytes(kSecRandomDefault, octets.count, &octets) == errSecSuccess else { throw KeychainError() }
    let kept: [String: Any] = [kSecClass as String: kSecClassGenericPassword, kSecAttrAccount as String: name,
                               kSecAttrAccessible as String: kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly,
                               kSecValueData as String: Data(octets)]
    guard SecItemAdd(kept as CFDictionary, nil) == errSecSuccess else { throw KeychainError() }
    return octets
  }
}
struct KeychainError: Error {}
#endif

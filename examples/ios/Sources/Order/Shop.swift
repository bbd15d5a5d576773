// SPDX-License-Identifier: Apache-2.0
// What an ordering screen does, without the screen: menus of this device, a basket, its price, orders. Works without a network.
import Couvert
import Foundation

/// A basket at one venue. Every call answers at once, from this device; only keepInStep() waits for the house.
public final class Shop: @unchecked Sendable {
  private let client: Client
  private var venue: Venue?
  private var cartId: Id
  private var answer: DeviceQuoteAnswer?
  public private(set) var quantities: [String: Int32] = [:]

  public init(_ client: Client) throws {
    self.client = client
    cartId = try .make()
  }

  public func venues() throws -> [Venue] { try client.venues() }
  public func orders() throws -> [LocalOrder] { try client.orders(OrderQuery()).orders }

  /// Begins an empty basket; the answer is what can be ordered.
  public func choose(_ chosen: Venue) throws -> [Item] {
    let book = try client.book(chosen.id)
    let menu = try JSONDecoder().decode(Menu.self, from: Data(book.document("menu").utf8))
    venue = chosen
    quantities = [:]
    answer = nil
    return menu.items
  }

  /// The new price, or nil for an empty basket.
  public func change(_ item: String, by step: Int32) throws -> String? {
    quantities[item] = max(0, (quantities[item] ?? 0) + step)
    return try price()
  }

  public func price() throws -> String? {
    answer = nil
    guard let cart = try cart() else { return nil }
    let priced = try client.quote(DeviceQuoteRequest(cart: cart))
    let text = try Money(minor: priced.quote.totals.totalMinor, currency: venue?.currency ?? "EUR").text()
    answer = priced
    return text
  }

  /// On the disk when it returns; it reaches the house once. Throws when the price has changed since price().
  public func place(name: String, phone: String) throws -> LocalOrder? {
    guard let cart = try cart(), let answer else { return nil }
    let placed = try client.place(PlaceOrder(command: .make(), order: .make(), cart: cart,
                                             contact: Contact(name: name, phone: phone), menuVersion: answer.menuVersion,
                                             expectedTotalMinor: answer.quote.totals.totalMinor))
    quantities = [:]
    self.answer = nil
    cartId = try .make()
    return placed
  }

  /// Nil when all is well, else what to tell the person.
  public func keepInStep() async -> String? {
    do {
      return try await client.sync().stoppedBy.map { "Not connected (\($0.code)). What you see may be out of date." }
    } catch {
      return "\(error)"
    }
  }

  /// Nanoseconds until the next exchange is worth it: at least one second, at most thirty.
  public func pause() -> UInt64 {
    let due = ((try? client.nextDue()) ?? -1) - Int64(Date().timeIntervalSince1970 * 1_000_000)
    return UInt64(min(max(due, 1_000_000), 30_000_000)) * 1_000
  }

  private func cart() throws -> Cart? {
    guard let venue, let way = venue.offers.first?.fulfilment else { return nil }
    let chosen = quantities.filter { $0.value > 0 }.sorted { $0.key < $1.key }
    let lines = try chosen.map { item, quantity in CartLine(id: try .make(), item: item, quantity: quantity) }
    return lines.isEmpty ? nil : Cart(id: cartId, venue: venue.id, fulfilment: way, lines: lines)
  }
}

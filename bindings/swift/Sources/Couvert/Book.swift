// SPDX-License-Identifier: Apache-2.0
// A venue with its menu and rules, for pricing without a store; and an authority in memory.
import CCouvert
import Foundation

/// Prices baskets. Any thread.
public final class Book: @unchecked Sendable {
  let handle: OpaquePointer
  init(handle: OpaquePointer) { self.handle = handle }
  deinit { couvert_book_free(handle) }

  public convenience init(venue: Venue, menu: Menu, rules: PriceRules) throws {
    let (v, m, r) = (encoded(venue), encoded(menu), encoded(rules))
    self.init(handle: try withBytes(v) { vp, vn in
      try withBytes(m) { mp, mn in
        try withBytes(r) { rp, rn in try answerHandle { couvert_book_create(vp, vn, mp, mn, rp, rn, $0, $1) } }
      }
    })
  }
}

/// The authority: prices, accepts and keeps orders. Any thread.
public final class House: @unchecked Sendable {
  private let place: Handle
  private init(handle: OpaquePointer) { place = Handle(handle) { couvert_house_free($0) } }
  func live() throws -> OpaquePointer { try place.live() }
  func done() { place.done() }

  /// Without a path in the options it lives in memory.
  public static func open(_ options: HouseOptions = HouseOptions(), host: Host = Host()) throws -> House {
    let octets = encoded(options)
    return House(handle: try withHost(host) { lent in
      try withBytes(octets) { p, n in try answerHandle { couvert_house_open(p, n, lent, $0, $1) } }
    })
  }

  /// Waits for queued commands and lets go of the store; later calls throw `closed`. May be called again.
  public func close() throws {
    try place.close { handle in try answerNothing { couvert_house_close(handle, $0) } }
  }

  /// Called after each commit with the new head, on the house's thread. One listener; another one replaces it.
  public func watch(_ listener: @escaping @Sendable (CommitNotice) -> Void) throws {
    let handle = try live()
    defer { done() }
    let userdata = Listener.retained(listener)
    try answerNothing { couvert_house_watch(handle, Listener.heard, userdata, Listener.released, $0) }
  }
}

/// A closure as C sees it, and what is done when nobody will call it any more. An event that this version cannot read is
/// not told.
final class Listener {
  private let told: (UnsafeBufferPointer<UInt8>) -> Void
  private let ended: @Sendable () -> Void
  private init(_ told: @escaping (UnsafeBufferPointer<UInt8>) -> Void, ended: @escaping @Sendable () -> Void) {
    self.told = told
    self.ended = ended
  }
  deinit { ended() }

  static func retained<T: JsonValue>(_ listener: @escaping @Sendable (T) -> Void, ended: @escaping @Sendable () -> Void = {})
    -> UnsafeMutableRawPointer {
    let told: (UnsafeBufferPointer<UInt8>) -> Void = { octets in
      if let event = try? decoded(T.self, octets) { listener(event) }
    }
    return Unmanaged.passRetained(Listener(told, ended: ended)).toOpaque()
  }
  static let heard: couvert_callback = { userdata, event, size in
    guard let userdata, let event else { return }
    let octets = UnsafeRawBufferPointer(start: event, count: size)
    octets.withMemoryRebound(to: UInt8.self) { Unmanaged<Listener>.fromOpaque(userdata).takeUnretainedValue().told($0) }
  }
  static let released: @convention(c) (UnsafeMutableRawPointer?) -> Void = { userdata in
    if let userdata { Unmanaged<Listener>.fromOpaque(userdata).release() }
  }
}

// SPDX-License-Identifier: Apache-2.0
// The house in Swift for tests/lanes/pipe_lane.cpp: a question a line, an answer a line.
import Couvert
import Foundation

private final class Clock: @unchecked Sendable {
  private let lock = NSLock()
  private var microseconds: Int64 = 0
  func set(_ instant: Instant) throws {
    guard let date = instant.date else { throw Misunderstood(text: instant.rawValue) }
    lock.lock()
    microseconds = Int64((date.timeIntervalSince1970 * 1_000_000).rounded())
    lock.unlock()
  }
  func now() -> Int64 {
    lock.lock()
    defer { lock.unlock() }
    return microseconds
  }
}

private struct Misunderstood: Error { let text: String }

private struct Question {
  let members: [String: Any]
  init(_ line: String) throws {
    members = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
  }
  func read<T: Decodable>(_ name: String) throws -> T {
    guard let member = members[name] else { throw Misunderstood(text: name) }
    return try JSONDecoder().decode(T.self, from: JSONSerialization.data(withJSONObject: member, options: .fragmentsAllowed))
  }
}

private final class Lane {
  private let path: String
  private let clock = Clock()
  private var host = Host()
  private var house: House

  init(_ path: String) throws {
    self.path = path
    let clock = self.clock
    host.now = { clock.now() }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    house = try House.open(HouseOptions(path: path), host: host)
  }
  func close() throws { try house.close() }

  /// Nil: not offered.
  func answer(_ asked: Question) async throws -> (any Encodable)? {
    switch asked.members["call"] as? String {
    case "clock": try clock.set(asked.read("now"))
    case "tick": return try house.tick()
    case "restart": try restart()
    case "put_venue": return try house.putVenue(asked.read("venue"), actor: asked.read("actor"))
    case "publish":
      let menu: Menu = try asked.read("menu")
      let book = try house.publish(menu, rules: asked.read("rules"), actor: asked.read("actor"))
      let published = try JSONDecoder().decode(Menu.self, from: Data(book.document("menu").utf8))
      if published.ref != menu.ref { throw Misunderstood(text: published.ref) }
    case "quote": return try house.quote(asked.read("request"))
    case "place": return try house.place(asked.read("order"), actor: asked.read("actor"))
    case "submit": return try house.submit(asked.read("command"), actor: asked.read("actor"))
    case "order": return try house.order(asked.read("id"), actor: asked.read("actor"))
    case "orders": return try orders(of: asked.read("actor"))
    case "events": return try house.events(asked.read("after"), limit: 1000, actor: asked.read("actor"))
    case "search": return try house.venues(asked.read("query")).hits.map(\.venue.id)
    case "stock": return try house.submitStock(asked.read("command"), actor: asked.read("actor"))
    case "stock_of": return try await stock(of: asked.read("venue"), actor: asked.read("actor"))
    default: return nil
    }
    return true
  }

  private func restart() throws {
    try house.close()
    let report = try House.verify(path)
    if let problem = report.problems.first { throw Misunderstood(text: "\(problem)") }
    house = try House.open(HouseOptions(path: path), host: host)
  }

  private func orders(of actor: Actor) throws -> [Order] {
    var all: [Order] = [], page: String?
    repeat {
      let answer = try house.orders(HouseOrderQuery(page: page, limit: 3), actor: actor)
      all += answer.orders
      page = answer.next.flatMap { $0.isEmpty ? nil : $0 }
    } while page != nil
    return all
  }

  /// What a device of this actor holds after asking the house.
  private func stock(of venue: String, actor: Actor) async throws -> Stock {
    let device = try Client.open(ClientOptions(actor: actor), host: host, transport: HouseTransport(house: house, actor: actor))
    let report = try await device.sync(limit: 10)
    if !report.upToDate { throw Misunderstood(text: "\(report)") }
    return try device.stock(venue)
  }
}

private func written(_ answer: any Encodable) throws -> String {
  #"{"answer":"# + String(decoding: try JSONEncoder().encode(answer), as: UTF8.self) + "}"
}

private func written(_ error: CouvertError) throws -> String {
  var said: [String: Any] = ["code": error.name, "path": error.path, "message": error.message]
  if !error.details.isEmpty { said["details"] = try JSONSerialization.jsonObject(with: Data(error.details.utf8)) }
  return String(decoding: try JSONSerialization.data(withJSONObject: ["error": said]), as: UTF8.self)
}

private let lane = try Lane(CommandLine.arguments[1])
while let line = readLine() {
  let said: String
  do {
    said = try await lane.answer(Question(line)).map(written) ?? #"{"cannot":true}"#
  } catch let error as CouvertError {
    said = try written(error)
  }
  FileHandle.standardOutput.write(Data((said + "\n").utf8))
}
try lane.close()

// SPDX-License-Identifier: Apache-2.0
// What an application lends to the engine, and how requests reach the house.
import CCouvert
import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

public enum LogLevel: Int32, Sendable { case debug, information, warning, error }

/// What the parts of an application throw to say what is wrong: there is no key, there is no network. Anything else that
/// they throw is `unavailable`.
public enum HostFailure: Int32, Error, Sendable {
  case notFound = 3, unauthenticated = 5, unavailable = 7, closed = 13
  case transportUnreachable = 8100, transportTimeout = 8101, transportTls = 8102, transportResponse = 8103
}

/// What is nil is the system's. All may be called from any thread.
public struct Host: Sendable {
  /// Microseconds since 1970.
  public var now: (@Sendable () -> Int64)?
  /// Microseconds of a clock that only runs forward, and which start it counts from.
  public var uptime: (@Sendable () -> (microseconds: Int64, boot: UInt64))?
  /// So many unpredictable octets.
  public var random: (@Sendable (Int) -> [UInt8])?
  public var log: (@Sendable (LogLevel, String) -> Void)?
  /// The key of the store at a path, 32 octets. Nil: the store is plain.
  public var storageKey: (@Sendable (String) throws -> [UInt8])?
  /// What goes into "Authorization: Bearer …".
  public var accessToken: (@Sendable () throws -> String)?
  public init() {}
}

/// Sends a request once. Throws when there was no answer; a status is an answer.
public protocol Transport: Sendable {
  func send(_ request: TransportRequest, limit: TimeInterval) async throws -> TransportResponse
}

/// Requests by URLSession.
public struct URLSessionTransport: Transport {
  private let house: URL
  private let session: URLSession

  /// `house`: for instance https://example.org
  public init(house: URL, session: URLSession = URLSession(configuration: .ephemeral)) {
    self.house = house
    self.session = session
  }

  public func send(_ request: TransportRequest, limit: TimeInterval) async throws -> TransportResponse {
    guard let url = URL(string: request.target, relativeTo: house) else {
      throw CouvertError.own(.invalid, 1, "invalid_argument", "not an address: \(request.target)")
    }
    var sent = URLRequest(url: url, cachePolicy: .reloadIgnoringLocalCacheData, timeoutInterval: max(limit, 0.001))
    sent.httpMethod = request.method
    for header in request.headers { sent.setValue(header.value, forHTTPHeaderField: header.name) }
    if let body = request.body, !body.isEmpty { sent.httpBody = Data(body.utf8) }
    let (octets, answer) = try await answered(sent, limit)
    guard let http = answer as? HTTPURLResponse else {
      throw CouvertError.own(.unavailable, 8103, "transport_response", "no answer of HTTP", retryable: true)
    }
    let headers = http.allHeaderFields.compactMap { name, value in
      (name as? String).map { TransportHeader(name: $0.lowercased(), value: "\(value)") }
    }
    return TransportResponse(status: Int32(http.statusCode), headers: headers, body: String(decoding: octets, as: UTF8.self))
  }

  // Foundation on Linux has no asynchronous form of its own everywhere, and does not keep a request's own time limit.
  private func answered(_ request: URLRequest, _ limit: TimeInterval) async throws -> (Data, URLResponse) {
    let task = TaskPlace()
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { waiting in
        task.begin(session.dataTask(with: request) { octets, answer, error in
          if let answer, error == nil { waiting.resume(returning: (octets ?? Data(), answer)) }
          else if task.isLate { waiting.resume(throwing: Self.late) }
          else { waiting.resume(throwing: Self.named(error)) }
        })
        DispatchQueue.global().asyncAfter(deadline: .now() + max(limit, 0)) { task.cancel(late: true) }
      }
    } onCancel: { task.cancel() }
  }

  private static let late = CouvertError.own(.unavailable, 8101, "transport_timeout", "no answer in time", retryable: true)

  private static func named(_ error: Error?) -> CouvertError {
    switch (error as? URLError)?.code {
    case .timedOut: return late
    case .cancelled: return .own(.unavailable, 13, "closed", "cancelled")
    case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate, .serverCertificateHasUnknownRoot,
         .serverCertificateNotYetValid:
      return .own(.denied, 8102, "transport_tls", "the certificate is not trusted")
    default: return .own(.unavailable, 8100, "transport_unreachable", error.map { "\($0)" } ?? "no answer", retryable: true)
    }
  }
}

/// The house of this process, for tests and first steps: what a server does with requests of devices.
public struct HouseTransport: Transport {
  private let house: House
  private let actor: Actor

  /// `actor`: whom the house takes every request for.
  public init(house: House, actor: Actor) {
    self.house = house
    self.actor = actor
  }

  public func send(_ request: TransportRequest, limit: TimeInterval) async throws -> TransportResponse {
    let body = request.body ?? ""
    let answer: [UInt8]
    if request.target.hasPrefix("/v1/sync/push") {
      answer = encoded(try house.push(decoded(PushRequest.self, body), actor: actor))
    } else if request.target.hasPrefix("/v1/sync/pull") {
      answer = encoded(try house.pull(decoded(PullRequest.self, body), actor: actor))
    } else {
      return TransportResponse(status: 404)
    }
    return TransportResponse(status: 200, body: String(decoding: answer, as: UTF8.self))
  }
}

/// A request on its way, which whoever comes first ends: its answer, its time limit, or the one who waits.
private final class TaskPlace: @unchecked Sendable {
  private let lock = NSLock()
  private weak var task: URLSessionDataTask?
  private var cancelled = false, late = false

  func begin(_ new: URLSessionDataTask) {
    lock.lock()
    task = new
    let dead = cancelled
    lock.unlock()
    new.resume()
    if dead { new.cancel() }
  }
  func cancel(late tooLate: Bool = false) {
    lock.lock()
    if !cancelled { late = tooLate }
    cancelled = true
    let running = task
    lock.unlock()
    running?.cancel()
  }
  var isLate: Bool {
    lock.lock()
    defer { lock.unlock() }
    return late
  }
}

// ---- the host as C sees it ---------------------------------------------------------------------------------------

private final class HostBox {
  let host: Host
  init(_ host: Host) { self.host = host }
  static func of(_ userdata: UnsafeMutableRawPointer?) -> Host {
    Unmanaged<HostBox>.fromOpaque(userdata!).takeUnretainedValue().host
  }
}

/// Calls `body` with a host whose userdata the library gives back, whatever happens.
func withHost<R>(_ host: Host, _ body: (UnsafePointer<couvert_host>) throws -> R) rethrows -> R {
  var c = couvert_host()
  c.size = MemoryLayout<couvert_host>.size
  c.userdata = Unmanaged.passRetained(HostBox(host)).toOpaque()
  c.free_userdata = { Unmanaged<HostBox>.fromOpaque($0!).release() }
  if host.now != nil { c.now_us = { HostBox.of($0).now!() } }
  if host.uptime != nil {
    c.uptime_us = { userdata, boot in
      let up = HostBox.of(userdata).uptime!()
      boot?.pointee = up.boot
      return up.microseconds
    }
  }
  if host.random != nil {
    c.random = { userdata, out, size in
      var octets = HostBox.of(userdata).random!(size)
      while octets.count < size { octets.append(UInt8.random(in: 0...255)) }  // too few: the system's
      for i in 0..<size { out![i] = octets[i] }
    }
  }
  if host.log != nil {
    c.log = { userdata, level, message, size in
      let text = String(decoding: UnsafeRawBufferPointer(start: message, count: size), as: UTF8.self)
      HostBox.of(userdata).log!(LogLevel(rawValue: level) ?? .error, text)
    }
  }
  if host.storageKey != nil {
    c.storage_key = { userdata, path, size, key in
      let name = String(decoding: UnsafeRawBufferPointer(start: path, count: size), as: UTF8.self)
      do {
        let octets = try HostBox.of(userdata).storageKey!(name)
        try need32(octets)
        for (i, octet) in octets.enumerated() { key![i] = octet }
        return 0
      } catch { return code(of: error) }
    }
  }
  if host.accessToken != nil {
    c.access_token = { userdata, reply in
      do {
        let token = Array(try HostBox.of(userdata).accessToken!().utf8)
        return withBytes(token) { couvert_reply_set(reply, $0, $1) }
      } catch { return code(of: error) }
    }
  }
  return try body(&c)
}

/// What C is told of an error of the application.
func code(of error: Error) -> couvert_code {
  (error as? HostFailure)?.rawValue ?? (error as? CouvertError)?.code ?? HostFailure.unavailable.rawValue
}

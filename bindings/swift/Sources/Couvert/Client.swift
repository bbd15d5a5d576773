// SPDX-License-Identifier: Apache-2.0
// The device: works for any time without a connection, and brings to the house once what people did.
import CCouvert
import Foundation

/// Calls but sync() answer without a connection; they read or write a file of this device. Any thread.
public final class Client: @unchecked Sendable {
  private let place: Handle
  private let transport: (any Transport)?
  private let exchange = OneAtATime()
  /// Of a clock that only runs forward: the host's, when it has one, so that the time of a test is the test's.
  private let uptime: @Sendable () -> TimeInterval

  private init(handle: OpaquePointer, host: Host, transport: (any Transport)?) {
    place = Handle(handle) { couvert_client_free($0) }
    self.transport = transport
    if let theirs = host.uptime {
      uptime = { Double(theirs().microseconds) / 1e6 }
    } else {
      uptime = { Double(DispatchTime.now().uptimeNanoseconds) / 1e9 }
    }
  }
  func live() throws -> OpaquePointer { try place.live() }
  func done() { place.done() }

  /// Opens a device's store, or begins one. Without a path it lives in memory.
  public static func open(_ options: ClientOptions, host: Host = Host(), transport: (any Transport)? = nil) throws -> Client {
    let octets = encoded(options)
    return Client(handle: try withHost(host) { lent in
      try withBytes(octets) { p, n in try answerHandle { couvert_client_open(p, n, lent, $0, $1) } }
    }, host: host, transport: transport)
  }

  /// Waits for running calls and lets go of the store; later calls throw `closed`, and streams of events end. May be called
  /// again.
  public func close() throws {
    try place.close { handle in try answerNothing { couvert_client_close(handle, $0) } }
  }

  /// The person has decided on a refused command. The answer is the new order, or nil after giving up.
  @discardableResult
  public func resolve(_ conflict: Id, resolution: Resolution) throws -> LocalOrder? {
    let handle = try live()
    defer { done() }
    let (id, decided) = (Array(conflict.rawValue.utf8), encoded(resolution))
    return try withBytes(id) { ip, n in
      try withBytes(decided) { rp, rn in try answerDocument { couvert_client_resolve(handle, ip, n, rp, rn, $0, $1) } }
    }
  }

  // ---- exchange ----

  /// For applications that exchange themselves: the next request, or nil when there is nothing to do now.
  public func nextRequest() throws -> TransportRequest? {
    let handle = try live()
    defer { done() }
    return try answerDocument { couvert_client_next_request(handle, $0, $1) }
  }

  public func takeAnswer(_ response: TransportResponse) throws {
    let octets = encoded(response)
    let handle = try live()
    defer { done() }
    try withBytes(octets) { p, n in try answerNothing { couvert_client_take_answer(handle, 0, p, n, $0) } }
  }
  /// There was no answer.
  public func takeAnswer(failure: Error) throws {
    let number = code(of: failure)
    let handle = try live()
    defer { done() }
    try answerNothing { couvert_client_take_answer(handle, number, nil, 0, $0) }
  }

  /// Sends what waits and fetches what is new. A missing network is told in the report. One at a time: others wait.
  @discardableResult
  public func sync(limit: TimeInterval = 30) async throws -> SyncReport {
    await exchange.begin()
    do {
      let report = try await exchanged(until: uptime() + limit)
      await exchange.end()
      return report
    } catch {
      await exchange.end()
      throw error
    }
  }

  private func exchanged(until end: TimeInterval) async throws -> SyncReport {
    guard let transport else {
      throw CouvertError.own(.unavailable, 8100, "transport_unreachable", "this client was opened without a transport", retryable: true)
    }
    _ = try takeReport()
    try wake()
    var late = false
    while !Task.isCancelled {
      let left = end - uptime()
      late = left <= 0
      if late { break }
      guard let request = try nextRequest() else { break }
      let answer: Result<TransportResponse, Error>
      do {
        answer = .success(try await transport.send(request, limit: left))
      } catch is CancellationError {
        answer = .failure(CouvertError.own(.unavailable, 13, "closed", "cancelled"))
      } catch {
        answer = .failure(error)
      }
      switch answer {
      case .success(let response): try takeAnswer(response)
      case .failure(let error): try takeAnswer(failure: error)
      }
    }
    var report = try takeReport()
    if report.stoppedBy == nil, late { report.stoppedBy = CallProblem(code: "transport_timeout") }
    if report.stoppedBy == nil, Task.isCancelled { report.stoppedBy = CallProblem(code: "closed") }
    return report
  }

  // ---- watching ----

  /// Calls back after each change, on the thread that caused it. Answers with a number for unwatch().
  public func watch(_ listener: @escaping @Sendable (ClientEvent) -> Void) throws -> Int64 {
    try watched(Listener.retained(listener))
  }

  private func watched(_ userdata: UnsafeMutableRawPointer) throws -> Int64 {
    let handle: OpaquePointer
    do {
      handle = try live()
    } catch {
      Listener.released(userdata)
      throw error
    }
    defer { done() }
    return try answerInt64 { couvert_client_watch(handle, Listener.heard, userdata, Listener.released, $0, $1) }
  }

  /// When it returns, no call is running and none will start (unless it is called from within one).
  public func unwatch(_ number: Int64) throws {
    let handle = try live()
    defer { done() }
    try answerNothing { couvert_client_unwatch(handle, number, $0) }
  }

  /// Changes as they come. Ends when the reader stops, or the client is closed or gone.
  public func events() -> AsyncThrowingStream<ClientEvent, Error> {
    AsyncThrowingStream { stream in
      do {
        let number = try watched(Listener.retained({ stream.yield($0) }, ended: { stream.finish() }))
        stream.onTermination = { [weak self] why in
          if case .cancelled = why { try? self?.unwatch(number) }  // else it is the library that has let go
        }
      } catch {
        stream.finish(throwing: error)
      }
    }
  }
}

/// Lets one in; the others wait in their order.
private actor OneAtATime {
  private var busy = false
  private var waiting: [CheckedContinuation<Void, Never>] = []
  func begin() async {
    if !busy {
      busy = true
      return
    }
    await withCheckedContinuation { waiting.append($0) }
  }
  func end() {
    if waiting.isEmpty { busy = false } else { waiting.removeFirst().resume() }
  }
}

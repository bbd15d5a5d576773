// SPDX-License-Identifier: Apache-2.0
// URLSessionTransport against a server of this process, and what it says when there is none.
import XCTest
@testable import Couvert
#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Answers each connection with one text, and keeps what it was asked. Nil: never answers.
private final class Server: @unchecked Sendable {
  let port: UInt16
  private let listening: Int32
  private let lock = NSLock()
  private var heard: [String] = []
  private var silent: [Int32] = []

  init(answer: String?) throws {
    #if canImport(Glibc)
    let opened = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
    let opened = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let asked = withUnsafeMutablePointer(to: &place) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(opened, $0, size) == 0 && listen(opened, 8) == 0
        && getsockname(opened, $0, &size) == 0 }
    }
    guard asked else { throw HostFailure.unavailable }
    listening = opened
    port = UInt16(bigEndian: place.sin_port)
    Thread.detachNewThread { [self] in
      while true {
        let line = accept(listening, nil, nil)
        if line < 0 { return }
        serve(line, answer)
      }
    }
  }

  private func serve(_ line: Int32, _ answer: String?) {
    var octets = [UInt8](repeating: 0, count: 65_536), text = ""
    while !whole(text) {
      let n = read(line, &octets, octets.count)
      if n <= 0 { break }
      text += String(decoding: octets[..<n], as: UTF8.self)
    }
    lock.lock()
    heard.append(text)
    if answer == nil { silent.append(line) }
    lock.unlock()
    guard let answer else { return }
    _ = Array(answer.utf8).withUnsafeBytes { write(line, $0.baseAddress, $0.count) }
    close(line)
  }
  private func whole(_ text: String) -> Bool {
    guard let end = text.range(of: "\r\n\r\n") else { return false }
    let size = text.lowercased().components(separatedBy: "content-length: ").dropFirst().first?.prefix { $0.isNumber }
    return text[end.upperBound...].utf8.count >= Int(size ?? "0") ?? 0
  }
  func requests() -> [String] {
    lock.lock()
    defer { lock.unlock() }
    return heard
  }
  func stop() {
    shutdown(listening, Int32(SHUT_RDWR))
    close(listening)
    lock.lock()
    for line in silent { close(line) }
    lock.unlock()
  }
  var transport: URLSessionTransport { URLSessionTransport(house: URL(string: "http://127.0.0.1:\(port)")!) }
}

private let push = TransportRequest(method: "POST", target: "/v1/sync/push?x=1",
                                    headers: [TransportHeader(name: "content-type", value: "application/json")], body: #"{"é":1}"#)

final class TransportTests: XCTestCase {
  func testARequestGoesOutAndItsAnswerComesBack() async throws {
    let server = try Server(answer: "HTTP/1.1 409 Conflict\r\nContent-Length: 6\r\nRetry-After: 7\r\nConnection: close\r\n\r\n{\"é\"}")
    defer { server.stop() }
    let answer = try await server.transport.send(push, limit: 10)
    XCTAssertEqual(answer.status, 409)
    XCTAssertEqual(answer.body, "{\"é\"}")
    XCTAssertEqual(answer.headers.first { $0.name == "retry-after" }?.value, "7")
    let asked = try XCTUnwrap(server.requests().first)
    XCTAssertTrue(asked.hasPrefix("POST /v1/sync/push?x=1 HTTP/1.1\r\n"), asked)
    XCTAssertTrue(asked.lowercased().contains("content-type: application/json\r\n"), asked)
    XCTAssertTrue(asked.hasSuffix(#"{"é":1}"#), asked)
  }

  func testNobodyThere() async throws {
    let server = try Server(answer: "")
    server.stop()
    await said("transport_unreachable", retryable: true) { try await server.transport.send(push, limit: 5) }
  }

  func testNoAnswerInTime() async throws {
    let server = try Server(answer: nil)
    defer { server.stop() }
    let begin = Date()
    await said("transport_timeout", retryable: true) { try await server.transport.send(push, limit: 1) }
    XCTAssertLessThan(Date().timeIntervalSince(begin), 10)
  }

  func testAnAnswerThatIsNone() async throws {
    let server = try Server(answer: "SMTP?\r\n\r\n")
    defer { server.stop() }
    do {
      let answer = try await server.transport.send(push, limit: 5)
      XCTFail("\(answer)")
    } catch { XCTAssertEqual((error as? CouvertError)?.kind, .unavailable, "\(error)") }
  }

  func testAnExchangeIsCancelled() async throws {
    let server = try Server(answer: nil)
    defer { server.stop() }
    let client = try Client.open(ClientOptions(actor: guest), transport: server.transport)
    let exchange = Task { try await client.sync(limit: 30) }
    while server.requests().isEmpty { try await Task.sleep(nanoseconds: 10_000_000) }
    let begin = Date()
    exchange.cancel()
    let report = try await exchange.value
    XCTAssertEqual(report.stoppedBy?.code, "closed")
    XCTAssertLessThan(Date().timeIntervalSince(begin), 10)
    try client.close()
  }

  func testAHouseThatIsAwayIsToldInTheReport() async throws {
    let server = try Server(answer: "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
    defer { server.stop() }
    var host = Host()
    host.accessToken = { "secret-1" }
    let client = try Client.open(ClientOptions(actor: guest), host: host, transport: server.transport)
    let report = try await client.sync(limit: 10)
    XCTAssertNotNil(report.stoppedBy)
    XCTAssertTrue(server.requests().allSatisfy { $0.lowercased().contains("authorization: bearer secret-1\r\n") })
    XCTAssertGreaterThanOrEqual(server.requests().count, 1)
    try client.close()
  }

  private func said(_ name: String, retryable: Bool, _ work: () async throws -> TransportResponse) async {
    do {
      let answer = try await work()
      XCTFail("\(answer)")
    } catch {
      XCTAssertEqual((error as? CouvertError)?.name, name, "\(error)")
      XCTAssertEqual((error as? CouvertError)?.retryable, retryable)
    }
  }
}

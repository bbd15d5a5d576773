// SPDX-License-Identifier: Apache-2.0
// The one place where Swift meets the C interface: texts in, buffers and errors out.
import CCouvert
import Foundation

typealias ErrorPlace = UnsafeMutablePointer<OpaquePointer?>

func encoded<T: JsonValue>(_ value: T) -> [UInt8] { JsonWriter.whole(value) }

func decoded<T: JsonValue>(_ type: T.Type, _ octets: UnsafeBufferPointer<UInt8>) throws -> T {
  do {
    return try JsonReader.whole(type, octets)
  } catch let fault as JsonFault {
    throw CouvertError.own(.internal, 8, "internal", "the engine's answer is no \(type): \(fault)", path: fault.path)
  }
}

func decoded<T: JsonValue>(_ type: T.Type, _ text: String) throws -> T {
  var text = text
  return try text.withUTF8 { try decoded(type, $0) }
}

func withBytes<R>(_ octets: [UInt8], _ body: (UnsafePointer<CChar>?, Int) throws -> R) rethrows -> R {
  try octets.withUnsafeBytes { try body($0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count) }
}

func need32(_ octets: [UInt8]) throws {
  if octets.count != 32 { throw CouvertError.own(.invalid, 1, "invalid_argument", "a key has 32 octets") }
}

func answerNothing(_ call: (ErrorPlace) -> couvert_code) throws {
  var error: OpaquePointer?
  let code = call(&error)
  if code != 0 { throw CouvertError.taken(code, error) }
}

/// The answer, which is the library's, as long as `body` runs.
func answerOctets<R>(_ call: (UnsafeMutablePointer<couvert_buf>, ErrorPlace) -> couvert_code,
                     _ body: (UnsafeBufferPointer<UInt8>) throws -> R) throws -> R {
  var buffer = couvert_buf(data: nil, size: 0)
  defer { couvert_buf_free(&buffer) }
  try answerNothing { error in call(&buffer, error) }
  return try UnsafeRawBufferPointer(start: buffer.data, count: buffer.size).withMemoryRebound(to: UInt8.self, body)
}

func answerText(_ call: (UnsafeMutablePointer<couvert_buf>, ErrorPlace) -> couvert_code) throws -> String {
  try answerOctets(call) { String(decoding: $0, as: UTF8.self) }
}

func answerDocument<T: JsonValue>(_ call: (UnsafeMutablePointer<couvert_buf>, ErrorPlace) -> couvert_code) throws -> T {
  try answerOctets(call) { try decoded(T.self, $0) }
}

func answerInt64(_ call: (UnsafeMutablePointer<Int64>, ErrorPlace) -> couvert_code) throws -> Int64 {
  var out: Int64 = 0
  try answerNothing { error in call(&out, error) }
  return out
}

func answerInt32(_ call: (UnsafeMutablePointer<Int32>, ErrorPlace) -> couvert_code) throws -> Int32 {
  var out: Int32 = 0
  try answerNothing { error in call(&out, error) }
  return out
}

func answerInt64s(_ count: Int, _ call: (UnsafeMutablePointer<Int64>, ErrorPlace) -> couvert_code) throws -> [Int64] {
  var out = [Int64](repeating: 0, count: max(count, 1))
  try out.withUnsafeMutableBufferPointer { room in
    try answerNothing { error in call(room.baseAddress!, error) }
  }
  return Array(out.prefix(count))
}

func answerHandle(_ call: (UnsafeMutablePointer<OpaquePointer?>, ErrorPlace) -> couvert_code) throws -> OpaquePointer {
  var out: OpaquePointer?
  try answerNothing { error in call(&out, error) }
  return out!  // a call that succeeds has set it
}

/// What can be closed before its memory goes: by close(), or when nobody holds it any more. It is freed when the last call
/// that runs on any thread has come back, so that no call meets a handle that is none.
final class Handle: @unchecked Sendable {
  private let lock = NSLock()
  private let pointer: OpaquePointer
  private let free: @Sendable (OpaquePointer) -> Void
  private var running = 0, closed = false

  init(_ pointer: OpaquePointer, free: @escaping @Sendable (OpaquePointer) -> Void) {
    self.pointer = pointer
    self.free = free
  }
  deinit { if !closed { free(pointer) } }

  /// Each one that succeeds is followed by done().
  func live() throws -> OpaquePointer {
    lock.lock()
    defer { lock.unlock() }
    if closed { throw CouvertError.own(.unavailable, 13, "closed", "") }
    running += 1
    return pointer
  }

  func done() {
    lock.lock()
    running -= 1
    let last = closed && running == 0
    lock.unlock()
    if last { free(pointer) }
  }

  /// Nothing when it has been closed.
  func close(_ work: (OpaquePointer) throws -> Void) rethrows {
    lock.lock()
    let first = !closed
    closed = true
    running += first ? 1 : 0
    lock.unlock()
    if !first { return }
    defer { done() }
    try work(pointer)
  }
}

// SPDX-License-Identifier: Apache-2.0
// What every call throws.
import CCouvert
import Foundation

/// What a caller can do about an error.
public enum ErrorKind: String, Sendable, CaseIterable {
  case invalid, refused, conflict
  case notFound = "not_found"
  case denied, unavailable, corrupt
  case `internal`
}

/// An error of the engine. `name` is the name of its code, for instance "price_changed"; names and numbers never change.
public struct CouvertError: Error, Hashable, Sendable, CustomStringConvertible {
  public let kind: ErrorKind
  public let code: Int32
  public let name: String
  /// English, for developers, without personal data.
  public let message: String
  /// JSON Pointer to the member concerned, or empty.
  public let path: String
  /// A JSON object with the machine-readable part, or empty.
  public let details: String
  /// Whether the same call may succeed later.
  public let retryable: Bool

  public var description: String {
    "\(name) (\(code))" + (path.isEmpty ? "" : " at \(path)") + (message.isEmpty ? "" : ": \(message)")
  }

  static func own(_ kind: ErrorKind, _ code: Int32, _ name: String, _ message: String, path: String = "",
                  retryable: Bool = false) -> CouvertError {
    CouvertError(kind: kind, code: code, name: name, message: message, path: path, details: "", retryable: retryable)
  }

  /// From a document: what a library beside the engine says went wrong, for instance the simulated world.
  public init(code: Int32, problem: CallProblem) {
    let row = Self.catalogue[code]
    self.init(
      kind: row.flatMap { ErrorKind(rawValue: $0.kind) } ?? .internal, code: code, name: problem.code,
      message: problem.message ?? "", path: problem.path ?? "", details: problem.details ?? "",
      retryable: row?.retryable ?? false)
  }

  private struct Row: Decodable {
    let code: Int32, kind: String, retryable: Bool
  }
  private static let catalogue: [Int32: Row] = {
    let rows = try? JSONDecoder().decode([Row].self, from: Data(Engine.catalogue().utf8))
    return Dictionary((rows ?? []).map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
  }()

  init(kind: ErrorKind, code: Int32, name: String, message: String, path: String, details: String, retryable: Bool) {
    self.kind = kind
    self.code = code
    self.name = name
    self.message = message
    self.path = path
    self.details = details
    self.retryable = retryable
  }

  /// Takes the error over and frees it.
  static func taken(_ code: couvert_code, _ error: OpaquePointer?) -> CouvertError {
    defer { couvert_error_free(error) }
    let name = String(cString: couvert_error_name(error))
    return CouvertError(
      kind: ErrorKind(rawValue: String(cString: couvert_error_kind(error))) ?? .internal, code: code,
      name: name.isEmpty ? "internal" : name, message: String(cString: couvert_error_message(error)),
      path: String(cString: couvert_error_path(error)), details: String(cString: couvert_error_details(error)),
      retryable: couvert_error_retryable(error) == 1)
  }
}

// SPDX-License-Identifier: Apache-2.0
// Values that documents are made of and that deserve more than a text or a number.
import Foundation

/// A UUID, made on the device.
public struct Id: Codable, Hashable, Sendable, RawRepresentable, CustomStringConvertible, ExpressibleByStringLiteral {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { rawValue = value }
  /// A new one, in the order of time.
  public static func make() throws -> Id { Id(rawValue: try Engine.idNew()) }
  public var description: String { rawValue }
}

/// A moment, RFC 3339 with up to six decimals, kept as it was written.
public struct Instant: Codable, Hashable, Sendable, RawRepresentable, CustomStringConvertible, ExpressibleByStringLiteral {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { rawValue = value }
  public var description: String { rawValue }

  /// To the millisecond.
  public init(_ date: Date) {
    let writer = ISO8601DateFormatter()
    writer.formatOptions = [.withInternetDateTime, .withFractionalSeconds]
    rawValue = writer.string(from: date)
  }
  /// Nil when the text is no moment.
  public var date: Date? {
    let reader = ISO8601DateFormatter()
    if let whole = reader.date(from: rawValue) { return whole }
    guard let point = rawValue.firstIndex(of: ".") else { return nil }
    let digits = rawValue[rawValue.index(after: point)...].prefix { $0.isASCII && $0.isNumber }
    let rest = rawValue[rawValue.index(point, offsetBy: digits.count + 1)...]
    guard let fraction = Double("0." + digits), let base = reader.date(from: String(rawValue[..<point] + rest)) else { return nil }
    return base.addingTimeInterval(fraction)
  }
}

/// A text in several languages; a document may also write it as one text, which is its "default".
public struct LocalizedText: Codable, Hashable, Sendable, ExpressibleByStringLiteral {
  public var texts: [String: String]
  public init(_ texts: [String: String]) { self.texts = texts }
  public init(stringLiteral value: String) { texts = ["default": value] }
  public subscript(language: String) -> String? { texts[language] ?? texts["default"] }

  public init(from decoder: Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let one = try? value.decode(String.self) {
      texts = ["default": one]
    } else {
      texts = try value.decode([String: String].self)
    }
  }
  public func encode(to encoder: Encoder) throws {
    var value = encoder.singleValueContainer()
    try value.encode(texts)
  }
}

extension Id: JsonValue {
  init?(json reader: inout JsonReader) {
    guard let text = reader.text() else { return nil }
    rawValue = text
  }
  func write(json writer: inout JsonWriter) { writer.text(rawValue) }
}

extension Instant: JsonValue {
  init?(json reader: inout JsonReader) {
    guard let text = reader.text() else { return nil }
    rawValue = text
  }
  func write(json writer: inout JsonWriter) { writer.text(rawValue) }
}

extension LocalizedText: JsonValue {
  init?(json reader: inout JsonReader) {
    if reader.isText {
      guard let one = reader.text() else { return nil }
      texts = ["default": one]
      return
    }
    var texts: [String: String] = [:]
    var more = reader.object()
    while more {
      let language = reader.name()
      guard let text = reader.text() else { return nil }
      texts[language] = text
      more = reader.moreMembers()
    }
    if reader.failed { return nil }
    self.texts = texts
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    for (language, text) in texts.sorted(by: { $0.key < $1.key }) {
      writer.raw(",")
      writer.text(language)
      writer.raw(":")
      writer.text(text)
    }
    writer.close(begin, 0x7B, 0x7D)
  }
}

/// An amount of a currency. Arithmetic that can fail stands in `Minor`, on minor units.
public struct Money: Codable, Hashable, Sendable {
  public var minor: Int64
  public var currency: String
  public init(minor: Int64, currency: String) {
    self.minor = minor
    self.currency = currency
  }
  /// Throws `money_format` when the currency has fewer digits after the point.
  public init(_ amount: Decimal, currency: String) throws {
    var exact = amount
    minor = try Minor.parse(NSDecimalString(&exact, Locale(identifier: "en_US_POSIX")), currency: currency)
    self.currency = currency
  }
  public func decimal() throws -> Decimal {
    Decimal(sign: minor < 0 ? .minus : .plus, exponent: -Int(try Currencies.exponent(currency)), significand: Decimal(minor.magnitude))
  }
  public func text() throws -> String { try Minor.format(minor, currency: currency) }
}

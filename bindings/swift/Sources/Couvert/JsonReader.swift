// SPDX-License-Identifier: Apache-2.0
// Reads the documents of calls straight into values: no tree between, and a key is compared as up to three words.

/// What the generated readers of DocumentsJson.swift and the values of Values.swift are read by and written by.
protocol JsonValue {
  /// Nil when the text is no such value; the reader then knows what is wrong and where.
  init?(json reader: inout JsonReader)
  func write(json writer: inout JsonWriter)
}

/// A key or a word of an enum: its octets, the first one lowest, filled up with zeros. All zeros: none that any document has.
struct JsonWord: Equatable {
  var a: UInt64 = 0, b: UInt64 = 0, c: UInt64 = 0
}

struct JsonFault: Error, Equatable, CustomStringConvertible {
  enum Kind: String { case syntax, type, depth, range, word, text, missing }
  let kind: Kind
  /// JSON Pointer to the member concerned.
  let path: String
  var description: String {
    let said: String
    switch kind {
    case .syntax: said = "no JSON"
    case .type: said = "a value of another type"
    case .depth: said = "nested too deep"
    case .range: said = "a number out of range"
    case .word: said = "a word that this version does not know"
    case .text: said = "a text that is no UTF-8"
    case .missing: said = "a member that is missing"
    }
    return path.isEmpty ? said : "\(said) at \(path)"
  }
}

/// The first thing that is wrong ends the reading: everything after it finds the end of the text, and the first one is told.
/// So generated readers need no way out of their own at each member.
struct JsonReader {
  private static let depthLimit = 64  // that of the engine
  private let begin: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>
  private var at: UnsafePointer<UInt8>
  private var depth = 0
  private var wrong: JsonFault.Kind?
  private var wrongAt = 0
  private var absent: StaticString = ""

  /// The octets must outlive the reader.
  init(_ octets: UnsafeBufferPointer<UInt8>) {
    begin = octets.baseAddress.map { $0 } ?? UnsafePointer(JsonReader.nothing)
    end = begin + octets.count
    at = begin
  }
  private static let nothing = { () -> UnsafeMutablePointer<UInt8> in
    let place = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)
    place.initialize(to: 0)
    return place
  }()

  /// A whole text that is one value.
  static func whole<T: JsonValue>(_ type: T.Type, _ octets: UnsafeBufferPointer<UInt8>) throws -> T {
    var reader = JsonReader(octets)
    let value = T(json: &reader)
    if let value, reader.ends() { return value }
    throw JsonFault(kind: reader.wrong ?? .syntax, path: reader.path())
  }

  // ---- structure ----

  /// Whether there is a first member; nothing to close when there is none.
  @inline(__always)
  mutating func object() -> Bool { opened(0x7B, 0x7D) }
  @inline(__always)
  mutating func list() -> Bool { opened(0x5B, 0x5D) }
  @inline(__always)
  mutating func moreMembers() -> Bool { more(0x7D) }
  @inline(__always)
  mutating func moreElements() -> Bool { more(0x5D) }

  @inline(__always)
  private mutating func opened(_ bracket: UInt8, _ closing: UInt8) -> Bool {
    guard next() == bracket else { return refuse(.type) }
    if depth == Self.depthLimit { return refuse(.depth) }
    at += 1
    if next() == closing {
      at += 1
      return false
    }
    depth += 1
    return true
  }

  @inline(__always)
  private mutating func more(_ closing: UInt8) -> Bool {
    let octet = next()
    if octet == 0x2C {
      at += 1
      return true
    }
    guard octet == closing else { return refuse(.syntax) }
    at += 1
    depth -= 1
    return false
  }

  /// Whether the value is null, which is then read.
  @inline(__always)
  mutating func null() -> Bool { next() == 0x6E && literal("null") }

  @inline(__always)
  mutating func maybe<T: JsonValue>(_ type: T.Type) -> T? { null() ? nil : T(json: &self) }

  @inline(__always)
  mutating func key() -> JsonWord {
    guard next() == 0x22 else {
      fail(.syntax)
      return JsonWord()
    }
    let word = self.word()
    if next() == 0x3A { at += 1 } else { fail(.syntax) }
    return word
  }

  /// The name of a member where any may be.
  mutating func name() -> String {
    guard next() == 0x22, let name = text() else {
      fail(.syntax)
      return ""
    }
    if next() == 0x3A { at += 1 } else { fail(.syntax) }
    return name
  }
  var isText: Bool { mutating get { next() == 0x22 } }

  /// The object that was read last lacks a member.
  @inline(never)
  mutating func missing(_ name: StaticString) {
    if wrong != nil { return }
    at -= 1  // inside of it, as far as the path goes
    absent = name
    fail(.missing)
  }

  /// The word that was just read is none of the enum's.
  @inline(never)
  mutating func unknownWord(at place: UnsafePointer<UInt8>) {
    if wrong != nil { return }
    at = place
    fail(.word)
  }
  var place: UnsafePointer<UInt8> { at }
  var failed: Bool { wrong != nil }

  // ---- values ----

  @inline(__always)
  mutating func bool() -> Bool? {
    switch next() {
    case 0x74: return literal("true") ? true : nil
    case 0x66: return literal("false") ? false : nil
    default:
      fail(.type)
      return nil
    }
  }

  @inline(__always)
  mutating func int64() -> Int64? {
    let minus = next() == 0x2D
    let first = minus ? at + 1 : at
    var p = first, value: UInt64 = 0
    while p < end {
      let digit = p.pointee &- 0x30
      if digit > 9 { break }
      value = value &* 10 &+ UInt64(digit)
      p += 1
    }
    let count = p - first
    if count < 1 || count > 18 || (first.pointee == 0x30 && count > 1) || (p < end && Self.goesOn(p.pointee)) { return slowInt64() }
    at = p
    return minus ? -Int64(value) : Int64(value)
  }

  @inline(__always)
  mutating func int32() -> Int32? {
    guard let value = int64() else { return nil }
    if let narrow = Int32(exactly: value) { return narrow }
    at -= 1  // inside the number
    fail(.range)
    return nil
  }

  @inline(__always)
  mutating func text() -> String? {
    guard next() == 0x22 else {
      fail(.type)
      return nil
    }
    let first = at + 1
    var p = first
    while end - p >= 8 {
      let stops = Self.stops(Self.load(p))
      if stops == 0 {
        p += 8
        continue
      }
      p += stops.trailingZeroBitCount >> 3
      if p.pointee != 0x22 { break }
      at = p + 1
      return String(decoding: UnsafeBufferPointer(start: first, count: p - first), as: UTF8.self)
    }
    return slowText()
  }

  /// A text as a word.
  @inline(__always)
  mutating func word() -> JsonWord {
    guard next() == 0x22 else {
      fail(.type)
      return JsonWord()
    }
    let first = at + 1
    guard end - first >= 25 else { return slowWord() }
    var word = JsonWord()
    var p = first
    word.a = Self.load(p)
    var stops = Self.stops(word.a)
    if stops != 0 {
      word.a = Self.before(stops, word.a)
    } else {
      p += 8
      word.b = Self.load(p)
      stops = Self.stops(word.b)
      if stops != 0 {
        word.b = Self.before(stops, word.b)
      } else {
        p += 8
        word.c = Self.load(p)
        stops = Self.stops(word.c)
        if stops == 0 { return slowWord() }
        word.c = Self.before(stops, word.c)
      }
    }
    p += stops.trailingZeroBitCount >> 3
    guard p.pointee == 0x22 else { return slowWord() }
    at = p + 1
    return word
  }

  /// Any value, which nobody wants to know.
  @inline(never)
  mutating func skip() {
    switch next() {
    case 0x22: _ = word()
    case 0x7B:
      var more = object()
      while more {
        _ = key()
        skip()
        more = moreMembers()
      }
    case 0x5B:
      var more = list()
      while more {
        skip()
        more = moreElements()
      }
    case 0x74: _ = literal("true")
    case 0x66: _ = literal("false")
    case 0x6E: _ = literal("null")
    case 0x2D, 0x30...0x39: if !plainNumber(), number() == nil { fail(.syntax) }
    default: fail(.syntax)
    }
  }

  /// Whether it was a whole number of a few digits.
  private mutating func plainNumber() -> Bool {
    var p = at.pointee == 0x2D ? at + 1 : at
    guard p < end, 0x31...0x39 ~= p.pointee else { return false }
    while p < end, 0x30...0x39 ~= p.pointee { p += 1 }
    if p < end, Self.goesOn(p.pointee) { return false }
    at = p
    return true
  }

  // ---- octets ----

  /// The next octet that is not white, which stays there; 0 at the end.
  @inline(__always)
  private mutating func next() -> UInt8 {
    if at < end, at.pointee > 0x20 { return at.pointee }
    return afterWhite()
  }

  @inline(never)
  private mutating func afterWhite() -> UInt8 {
    while at < end, at.pointee == 0x20 || at.pointee == 0x0A || at.pointee == 0x0D || at.pointee == 0x09 { at += 1 }
    return at < end ? at.pointee : 0
  }

  private mutating func ends() -> Bool {
    if wrong != nil { return false }
    _ = next()
    return at == end || refuse(.syntax)
  }

  @inline(never)
  @discardableResult
  private mutating func refuse(_ kind: JsonFault.Kind) -> Bool {
    fail(kind)
    return false
  }

  @inline(never)
  private mutating func fail(_ kind: JsonFault.Kind) {
    if wrong == nil {
      wrong = at == end && kind == .type ? .syntax : kind
      wrongAt = at - begin
    }
    at = end
  }

  @inline(__always)
  private static func load(_ p: UnsafePointer<UInt8>) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(p).loadUnaligned(as: UInt64.self))
  }

  /// Eight octets at a time: the lowest bit that is set tells the first quote, backslash, control or octet beyond ASCII.
  @inline(__always)
  private static func stops(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quote = word ^ (ones &* 0x22), backslash = word ^ (ones &* 0x5C)
    let found = ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash) | ((word &- (ones &* 0x20)) & ~word) | word
    return found & (ones &* 0x80)
  }

  @inline(__always)
  private static func before(_ stops: UInt64, _ word: UInt64) -> UInt64 {
    word & ((1 &<< UInt64(stops.trailingZeroBitCount & ~7)) &- 1)
  }

  @inline(__always)
  private static func goesOn(_ octet: UInt8) -> Bool { octet == 0x2E || octet | 0x20 == 0x65 }

  @inline(never)
  private mutating func literal(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard end - at >= count else { return refuse(.syntax) }
    for i in 0..<count where at[i] != text.utf8Start[i] { return refuse(.syntax) }
    at += count
    return true
  }

  // ---- what is rare ----

  @inline(never)
  private mutating func slowWord() -> JsonWord {
    guard let text = slowText() else { return JsonWord() }
    var word = JsonWord()
    let octets = Array(text.utf8)
    if octets.count > 24 || octets.contains(0) { return word }
    for (i, octet) in octets.enumerated() {
      let bits = UInt64(octet) &<< UInt64(8 * (i % 8))
      if i < 8 { word.a |= bits } else if i < 16 { word.b |= bits } else { word.c |= bits }
    }
    return word
  }

  /// With escapes, with octets beyond ASCII, or near the end.
  @inline(never)
  private mutating func slowText() -> String? {
    var octets: [UInt8] = []
    var p = at + 1
    while p < end, p.pointee != 0x22 {
      if p.pointee < 0x20 { break }
      if p.pointee != 0x5C {
        octets.append(p.pointee)
        p += 1
        continue
      }
      guard end - p >= 2 else { break }
      if p[1] == 0x75 {
        guard let scalar = escaped(&p) else {
          fail(.text)
          return nil
        }
        octets += Array(String(Character(scalar)).utf8)
        continue
      }
      guard let plain = Self.escapes[p[1]] else { break }
      octets.append(plain)
      p += 2
    }
    guard p < end, p.pointee == 0x22 else {
      fail(.syntax)
      return nil
    }
    let text = String(decoding: octets, as: UTF8.self)
    if !text.utf8.elementsEqual(octets) {  // what is no UTF-8 has been replaced
      fail(.text)
      return nil
    }
    at = p + 1
    return text
  }

  private static let escapes: [UInt8: UInt8] = [0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 8, 0x66: 12, 0x6E: 10, 0x72: 13, 0x74: 9]

  /// \uXXXX, or two of them; nil when it is half of a pair or none.
  private func escaped(_ p: inout UnsafePointer<UInt8>) -> Unicode.Scalar? {
    func unit(_ q: UnsafePointer<UInt8>) -> UInt32? {
      guard end - q >= 6, q[0] == 0x5C, q[1] == 0x75 else { return nil }
      var value: UInt32 = 0
      for i in 2..<6 {
        switch q[i] {
        case 0x30...0x39: value = value * 16 + UInt32(q[i] - 0x30)
        case 0x41...0x46, 0x61...0x66: value = value * 16 + UInt32((q[i] | 0x20) - 0x61 + 10)
        default: return nil
        }
      }
      return value
    }
    guard let high = unit(p) else { return nil }
    p += 6
    guard 0xD800...0xDBFF ~= high else { return Unicode.Scalar(high) }
    guard let low = unit(p), 0xDC00...0xDFFF ~= low else { return nil }
    p += 6
    return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
  }

  @inline(never)
  private mutating func slowInt64() -> Int64? {
    let before = at
    guard next() == 0x2D || (0x30...0x39).contains(next()) else {
      fail(.type)
      return nil
    }
    guard let read = number() else {
      fail(.syntax)
      return nil
    }
    if let value = read.value { return value }
    at = before
    fail(.range)
    return nil
  }

  /// Any number that JSON allows; its value when it is whole and one of 64 bits, however it is written. Nil: no number.
  private mutating func number() -> (value: Int64?, Void)? {
    var p = at
    func digits() -> UnsafeBufferPointer<UInt8> {
      let first = p
      while p < end, 0x30...0x39 ~= p.pointee { p += 1 }
      return UnsafeBufferPointer(start: first, count: p - first)
    }
    let minus = p < end && p.pointee == 0x2D
    if minus { p += 1 }
    let whole = digits()
    if whole.isEmpty || (whole.count > 1 && whole[0] == 0x30) { return nil }
    var significant = Array(whole), exponent = 0
    if p < end, p.pointee == 0x2E {
      p += 1
      let fraction = digits()
      if fraction.isEmpty { return nil }
      significant += Array(fraction)
      exponent = -fraction.count
    }
    if p < end, p.pointee | 0x20 == 0x65 {
      p += 1
      let down = p < end && p.pointee == 0x2D
      if down || (p < end && p.pointee == 0x2B) { p += 1 }
      let power = digits()
      if power.isEmpty { return nil }
      let size = power.reduce(0) { min($0 * 10 + Int($1 - 0x30), 1_000_000_000) }
      exponent += down ? -size : size
    }
    at = p
    return (Self.exact(significant, exponent, minus), ())
  }

  private static func exact(_ digits: [UInt8], _ power: Int, _ minus: Bool) -> Int64? {
    var digits = digits.drop { $0 == 0x30 }, power = power
    while digits.last == 0x30 {
      digits.removeLast()
      power += 1
    }
    if digits.isEmpty { return 0 }
    if power < 0 || digits.count + power > 19 { return nil }
    var value: Int64 = 0
    for digit in digits + Array(repeating: 0x30, count: power) {
      let (tens, over) = value.multipliedReportingOverflow(by: 10)
      let part = Int64(digit - 0x30)
      let (sum, past) = minus ? tens.subtractingReportingOverflow(part) : tens.addingReportingOverflow(part)
      if over || past { return nil }
      value = sum
    }
    return value
  }

  // ---- where it went wrong ----

  /// Reads the text once more, up to what is wrong.
  private func path() -> String {
    struct Place { var isObject: Bool, name = "", index = 0, wantsKey: Bool }
    var places: [Place] = []
    var p = begin
    let wrongPlace = begin + wrongAt
    while p < wrongPlace {
      let octet = p.pointee
      let first = p + 1
      p += 1
      switch octet {
      case 0x7B: places.append(Place(isObject: true, wantsKey: true))
      case 0x5B: places.append(Place(isObject: false, wantsKey: false))
      case 0x7D, 0x5D: _ = places.popLast()
      case 0x2C:
        guard let last = places.indices.last else { continue }
        places[last].wantsKey = places[last].isObject
        if !places[last].isObject { places[last].index += 1 }
      case 0x22:
        while p < wrongPlace, p.pointee != 0x22 { p += p.pointee == 0x5C ? 2 : 1 }
        if let last = places.indices.last, places[last].wantsKey {
          let name = String(decoding: UnsafeBufferPointer(start: first, count: max(0, min(p, wrongPlace) - first)), as: UTF8.self)
          places[last].name = name
          places[last].wantsKey = false
        }
        p += 1
      default: break
      }
    }
    var parts = places.filter { !$0.isObject || !$0.wantsKey }.map { $0.isObject ? $0.name : String($0.index) }
    if wrong == .missing {
      if let last = places.last, last.isObject, !last.wantsKey { parts.removeLast() }
      parts.append("\(absent)")
    }
    return parts.map { "/" + $0.split(separator: "~", omittingEmptySubsequences: false).joined(separator: "~0")
      .split(separator: "/", omittingEmptySubsequences: false).joined(separator: "~1") }.joined()
  }
}

extension Int64: JsonValue {
  @inline(__always)
  init?(json reader: inout JsonReader) {
    guard let value = reader.int64() else { return nil }
    self = value
  }
  @inline(__always)
  func write(json writer: inout JsonWriter) { writer.int64(self) }
}

extension Int32: JsonValue {
  @inline(__always)
  init?(json reader: inout JsonReader) {
    guard let value = reader.int32() else { return nil }
    self = value
  }
  @inline(__always)
  func write(json writer: inout JsonWriter) { writer.int64(Int64(self)) }
}

extension Bool: JsonValue {
  @inline(__always)
  init?(json reader: inout JsonReader) {
    guard let value = reader.bool() else { return nil }
    self = value
  }
  @inline(__always)
  func write(json writer: inout JsonWriter) { writer.raw(self ? "true" : "false") }
}

extension String: JsonValue {
  init?(json reader: inout JsonReader) {
    guard let value = reader.text() else { return nil }
    self = value
  }
  func write(json writer: inout JsonWriter) { writer.text(self) }
}

extension Array: JsonValue where Element: JsonValue {
  init?(json reader: inout JsonReader) {
    var all: [Element] = []
    var more = reader.list()
    while more {
      guard let each = Element(json: &reader) else { return nil }
      all.append(each)
      more = reader.moreElements()
    }
    self = all
  }
  func write(json writer: inout JsonWriter) {
    let begin = writer.count
    for each in self {
      writer.raw(",")
      each.write(json: &writer)
    }
    writer.close(begin, 0x5B, 0x5D)
  }
}

/// Of a whole document: null is nil.
extension Optional: JsonValue where Wrapped: JsonValue {
  init?(json reader: inout JsonReader) {
    if reader.null() {
      self = .none
      return
    }
    guard let value = Wrapped(json: &reader) else { return nil }
    self = .some(value)
  }
  func write(json writer: inout JsonWriter) {
    if let self { self.write(json: &writer) } else { writer.raw("null") }
  }
}

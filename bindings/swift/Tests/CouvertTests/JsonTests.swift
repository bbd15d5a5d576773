// SPDX-License-Identifier: Apache-2.0
// What calls read and write is what JSONDecoder and JSONEncoder read and write, for every document, whole or broken.
import XCTest
@testable import Couvert

/// A page that may be read before one that may not: whoever reads on after the end ends the process.
private let fence: UnsafeMutableRawPointer = {
  let page = Int(sysconf(Int32(_SC_PAGESIZE))), pages = 512 * page
  let place = mmap(nil, pages + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0)!
  precondition(place != MAP_FAILED && mprotect(place + pages, page, PROT_NONE) == 0)
  return place + pages
}()

private func read<T: JsonValue>(_ type: T.Type, _ text: Data) throws -> T {
  let place = fence - text.count
  text.copyBytes(to: UnsafeMutableRawBufferPointer(start: place, count: text.count))
  return try UnsafeRawBufferPointer(start: place, count: text.count).withMemoryRebound(to: UInt8.self) { try JsonReader.whole(type, $0) }
}
private func read<T: JsonValue>(_ type: T.Type, _ text: String) throws -> T { try read(type, Data(text.utf8)) }

private func fault<T: JsonValue>(_ type: T.Type, _ text: String) -> JsonFault? {
  do { _ = try read(type, text) } catch { return error as? JsonFault }
  return nil
}

/// Documents by their schemas, from a seed.
private struct Maker {
  private static let texts = ["", "soup", "Grüße, Ärger \u{1F35C}", "a \"quote\" \\ and / more", "line\nfeed\ttab\u{1}", "a text of more than 24 octets",
                              "17 octets of text", "8 octets", "\u{0}", "\u{2028}", "e\u{301}"]
  private let schemas: [String: Any]
  private var state: UInt64
  init(_ schemas: [String: Any], seed: UInt64) {
    self.schemas = schemas
    state = seed
  }

  mutating func below(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(count))
  }

  mutating func document(_ name: String, _ depth: Int = 0) throws -> Any { try value(XCTUnwrap(schemas[name] as? [String: Any], name), depth) }

  private mutating func value(_ schema: [String: Any], _ depth: Int) throws -> Any {
    if let other = schema["$ref"] as? String { return try document(String(other.split(separator: "/").last!), depth) }
    if let words = schema["enum"] as? [String] { return words[below(words.count)] }
    if let one = schema["const"] { return one }
    if let ways = schema["anyOf"] as? [[String: Any]] { return try value(ways[below(ways.count)], depth) }
    switch schema["type"] as? String {
    case "boolean": return below(2) == 1
    case "integer":
      let (low, high) = (try XCTUnwrap(schema["minimum"] as? NSNumber).int64Value, try XCTUnwrap(schema["maximum"] as? NSNumber).int64Value)
      return [low, high, -1, 0, 7, 1_234_567_890, Int64(below(100_000))][below(7)]
    case "string": return Self.texts[below(Self.texts.count)]
    case "array":
      let each = try XCTUnwrap(schema["items"] as? [String: Any])
      return try (0..<(depth > 4 ? 0 : below(4))).map { _ in try value(each, depth + 1) }
    default: return try object(schema, depth)
    }
  }

  private mutating func object(_ schema: [String: Any], _ depth: Int) throws -> Any {
    if schema["additionalProperties"] != nil { return ["default": Self.texts[below(Self.texts.count)], "de": "Suppe"] }
    let required = schema["required"] as? [String] ?? []
    var made: [String: Any] = [:]
    for (name, member) in try XCTUnwrap(schema["properties"] as? [String: [String: Any]]).sorted(by: { $0.key < $1.key }) {
      if required.contains(name) || (depth < 5 && below(2) == 1) {
        made[name] = try value(member, depth + 1)
      } else if below(8) == 0 {
        made[name] = NSNull()
      }
    }
    if below(4) == 0 { made["nobody knows this"] = ["a": [1, 2.5, -3e40, true, NSNull(), "\u{1F35C}\\"], "b": [:]] as [String: Any] }
    return made
  }
}

final class JsonTests: XCTestCase {
  /// Both readers take the text for the same, and each reads what the others write.
  private func agree<T: AnyDocument>(_ type: T.Type, _ text: Data) throws {
    let value = try JSONDecoder().decode(type, from: text)
    XCTAssertEqual(try read(type, text), value)
    let written = Data(JsonWriter.whole(value)), encoded = try JSONEncoder().encode(value)
    XCTAssertEqual(try JSONDecoder().decode(type, from: written), value)
    XCTAssertEqual(try read(type, written), value)
    XCTAssertEqual(try read(type, encoded), value)
  }

  func testEveryDocumentIsReadAndWrittenLikeByCodable() throws {
    let schemas = try json("bindings/spec/documents.json")
    XCTAssertEqual(Set(everyDocument.keys), Set(schemas.keys))
    for (name, type) in everyDocument.sorted(by: { $0.key < $1.key }) {
      var maker = Maker(schemas, seed: UInt64(name.count))
      for turn in 0..<12 {
        let options: JSONSerialization.WritingOptions = turn % 2 == 0 ? [.fragmentsAllowed] : [.fragmentsAllowed, .prettyPrinted]
        let text = try JSONSerialization.data(withJSONObject: maker.document(name), options: options)
        do { try agree(type, text) } catch { XCTFail("\(name): \(error) in \(String(decoding: text, as: UTF8.self))") }
      }
    }
  }

  func testDocumentsOfTheVectors_F3() throws {
    var documents = 0
    for file in ["pricing.json", "pricing_rows.json"] {
      for each in try XCTUnwrap(json("tests/vectors/\(file)")["cases"] as? [[String: Any]]) {
        for (part, type) in [("menu", Menu.self), ("cart", Cart.self), ("rules", PriceRules.self)] as [(String, any AnyDocument.Type)] {
          guard let document = each[part] else { continue }
          try agree(type, JSONSerialization.data(withJSONObject: document, options: .fragmentsAllowed))
          documents += 1
        }
      }
    }
    XCTAssertGreaterThanOrEqual(documents, 3 * 146)
  }

  private func answer() throws -> Data {
    let answer = try Book(venue: venue, menu: menu(), rules: rules()).quote(PricingRequest(cart: cart("01900000-0000-7000-8000-000000000002"), at: "2026-03-14T18:00:00Z"))
    return Data(JsonWriter.whole(answer))
  }

  func testATextThatEndsEarlyIsNoDocument() throws {
    let text = try answer()
    XCTAssertNoThrow(try read(PricingAnswer.self, text))
    for count in 0..<text.count {
      XCTAssertThrowsError(try read(PricingAnswer.self, text.prefix(count)), "\(count)") { XCTAssertTrue($0 is JsonFault) }
    }
  }

  /// An octet is another one: both readers throw, or both give the same.
  func testATextWithOneOtherOctet() throws {
    let whole = Data(#"{"ref":"a","venue":"v","name":{"de":"Gr\u00fc\u00dfe ü"},"sections":[{"ref":"s","items":["x"]}],"version":-120}"#.utf8)
    XCTAssertNoThrow(try read(Menu.self, whole))
    for at in whole.indices {
      // JSONDecoder is not asked about the others: of Swift 6.0.3, it ends the process when a key has one of these.
      for octet in [0x00, 0x0A, 0x5C, 0x80, 0xC3, 0xFF] as [UInt8] {
        var text = whole
        text[at] = octet
        guard let value = try? read(Menu.self, text) else { continue }
        XCTAssertTrue(octet != 0x00 && octet != 0xFF, "\(at)")
        XCTAssertEqual(try JSONDecoder().decode(Menu.self, from: Data(JsonWriter.whole(value))), value, "\(at): \(octet)")
      }
      for octet in [0x20, 0x22, 0x2C, 0x2D, 0x2E, 0x30, 0x3A, 0x5B, 0x5D, 0x65, 0x6E, 0x75, 0x7B, 0x7D] as [UInt8] {
        var text = whole
        text[at] = octet
        let shown = String(decoding: text, as: UTF8.self)
        let theirs = try? JSONDecoder().decode(Menu.self, from: text), ours = try? read(Menu.self, text)
        // A comma before a bracket: JSONDecoder does not mind, the engine does.
        let loose = shown.contains(",}") || shown.contains(",]")
        XCTAssertEqual(ours, loose ? nil : theirs, shown)
      }
    }
  }

  func testAMemberOfAnotherTypeIsToldWithItsPlace() throws {
    let document = try XCTUnwrap(JSONSerialization.jsonObject(with: answer()) as? [String: Any])
    var places = 0
    func each(_ value: Any, _ path: String, _ put: (Any) -> Any) throws {
      let wrong: Any = value is [Any] ? ["a": 1] : [[1]]
      let text = try JSONSerialization.data(withJSONObject: put(wrong))
      XCTAssertThrowsError(try JSONDecoder().decode(PricingAnswer.self, from: text), path)
      XCTAssertThrowsError(try read(PricingAnswer.self, text), path) {
        XCTAssertEqual(($0 as? JsonFault)?.path, path)
        XCTAssertEqual(($0 as? JsonFault)?.kind, .type, path)
      }
      places += 1
      if let object = value as? [String: Any] {
        for (name, member) in object {
          try each(member, path + "/" + name) { changed in put(object.merging([name: changed]) { $1 }) }
        }
      } else if let list = value as? [Any] {
        for (i, element) in list.enumerated() {
          try each(element, "\(path)/\(i)") { changed in put(Array(list[..<i]) + [changed] + Array(list[(i + 1)...])) }
        }
      }
    }
    try each(document, "") { $0 }
    XCTAssertGreaterThan(places, 60)
  }

  func testWhatIsMissingIsToldWithItsPlace() {
    XCTAssertEqual(fault(Menu.self, #"{"venue":"v"}"#), JsonFault(kind: .missing, path: "/ref"))
    XCTAssertEqual(fault(Cart.self, #"{"id":"i","venue":"v","fulfilment":"pickup","lines":[{"id":"a","item":"b","quantity":1},{"id":"c" } ]}"#), JsonFault(kind: .missing, path: "/lines/1/item"))
    XCTAssertEqual(fault(Cart.self, #"{"id":"i","venue":"v","fulfilment":"by kite"}"#), JsonFault(kind: .word, path: "/fulfilment"))
    XCTAssertEqual(fault(Menu.self, "{}"), JsonFault(kind: .missing, path: "/ref"))
    XCTAssertEqual(fault(LocalizedText.self, #"{"a~b/c":1}"#), JsonFault(kind: .type, path: "/a~0b~1c"))
  }

  func testNumbers() {
    for (text, value) in [("0", 0), ("-0", 0), ("7", 7), ("-120", -120), ("9223372036854775807", Int64.max), ("-9223372036854775808", Int64.min),
                          ("1e2", 100), ("1.50E+1", 15), ("100.00", 100), ("12300e-2", 123), ("0e999999999999", 0), (" 5 ", 5)] as [(String, Int64)] {
      XCTAssertEqual(try read(Int64.self, text), value, text)
    }
    for text in ["9223372036854775808", "-9223372036854775809", "1e19", "1e400", "1.5", "1e-1", "123456789012345678901234567890"] {
      XCTAssertEqual(fault(Int64.self, text)?.kind, .range, text)
      XCTAssertThrowsError(try JSONDecoder().decode(Int64.self, from: Data(text.utf8)), text)
    }
    for text in ["01", "-", "+1", "1.", ".5", "1e", "1e+", "0x1", "--1", "1 2", "NaN", "-Infinity", ""] {
      XCTAssertNotNil(fault(Int64.self, text), text)
      XCTAssertThrowsError(try JSONDecoder().decode(Int64.self, from: Data(text.utf8)), text)
    }
    XCTAssertEqual(try read([Int32].self, "[2147483647,-2147483648]"), [.max, .min])
    XCTAssertEqual(fault([Int32].self, "[1,2147483648]"), JsonFault(kind: .range, path: "/1"))
    XCTAssertEqual(fault([Int32].self, "[1,-2147483649]"), JsonFault(kind: .range, path: "/1"))
  }

  func testTexts() throws {
    for text in [#""\ud83c\udf5c""#, #""a\"b\\c\/d\b\f\n\r\t""#, #""\u0000\u001f\u00fc""#, "\"Grüße \u{1F35C} and so on and on\"", #""""#] {
      XCTAssertEqual(try read(String.self, text), try JSONDecoder().decode(String.self, from: Data(text.utf8)), text)
    }
    for text in [#""\ud800""#, #""\ud800x""#, #""\udc00""#, #""\ud800\ud800""#, #""\ud800\n""#, #""\u12"#, #""\u12g4""#, #""\q""#, "\"a", "\"a\\", "\"a\\\""] {
      XCTAssertNotNil(fault(String.self, text), text)
      XCTAssertThrowsError(try JSONDecoder().decode(String.self, from: Data(text.utf8)), text)
    }
    for control in 0..<0x20 {
      let octet = String(Character(Unicode.Scalar(UInt8(control))))
      XCTAssertEqual(fault(String.self, "\"\(octet)\"")?.kind, .syntax)
      XCTAssertEqual(fault(Menu.self, "{\"r\(octet)ef\":1}")?.kind, .syntax)
    }
    XCTAssertEqual(fault(Menu.self, #"{"r\ef":1}"#)?.kind, .syntax)
    for octets in [[0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82]] as [[UInt8]] {
      let text = Data([0x22] + octets + [0x22])
      XCTAssertThrowsError(try read(String.self, text)) { XCTAssertEqual(($0 as? JsonFault)?.kind, .text) }
      XCTAssertThrowsError(try JSONDecoder().decode(String.self, from: text))
      XCTAssertThrowsError(try read(Menu.self, Data(#"{"ref":"a","venue":"v","unknown":"#.utf8) + text + Data("}".utf8)))
    }
    let odd = (0..<0x500).compactMap(Unicode.Scalar.init).map { String(Character($0)) }.joined()
    XCTAssertEqual(try JSONDecoder().decode(String.self, from: Data(JsonWriter.whole(odd))), odd)
    XCTAssertEqual(try read(String.self, Data(JsonWriter.whole(odd))), odd)
  }

  func testKeysAndWordsThatLookAlike() throws {
    XCTAssertEqual(try read(Menu.self, #"{"\u0072ef":"a","venue":"v","ref\u0000":"b"}"#).ref, "a")
    XCTAssertEqual(fault(Menu.self, #"{"ref\u0000":"a","venue":"v"}"#)?.kind, .missing)
    XCTAssertEqual(fault(Fulfilment.self, #""pickup\u0000""#)?.kind, .word)
    XCTAssertEqual(fault(Fulfilment.self, #""pickuppickuppickuppickuppickuppickup""#)?.kind, .word)
    XCTAssertEqual(try read(Fulfilment.self, #""pick\u0075p""#), .pickup)
    // The engine writes none twice, and refuses them; of two the last one counts here.
    XCTAssertEqual(try read(Menu.self, #"{"ref":"a","venue":"v","ref":"b"}"#).ref, "b")
  }

  func testDepth() {
    for (open, close) in [("[", "]"), (#"{"a":"#, "}")] {
      func nested(_ depth: Int) -> String {
        #"{"ref":"a","venue":"v","unknown":"# + String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth) + "}"
      }
      XCTAssertNil(fault(Menu.self, nested(63)))
      XCTAssertEqual(fault(Menu.self, nested(64))?.kind, .depth)
      XCTAssertEqual(fault(Menu.self, nested(100_000))?.kind, .depth)
    }
    XCTAssertEqual(fault([Section].self, String(repeating: #"[{"ref":"s","sections":"#, count: 50_000))?.kind, .depth)
  }

  func testNull() throws {
    XCTAssertNil(try read(LocalOrder?.self, " null ") as LocalOrder?)
    XCTAssertEqual(fault(LocalOrder?.self, "nul")?.kind, .syntax)
    XCTAssertEqual(fault(Menu.self, "null")?.kind, .type)
    XCTAssertEqual(fault(Menu.self, #"{"ref":null,"venue":"v"}"#), JsonFault(kind: .type, path: "/ref"))
  }

  func testAnAnswerThatIsNoneIsAnErrorOfTheCall() {
    XCTAssertThrowsError(try decoded(Menu.self, #"{"ref":"a","venue":7}"#)) {
      let error = $0 as? CouvertError
      XCTAssertEqual(error?.name, "internal")
      XCTAssertEqual(error?.kind, .internal)
      XCTAssertEqual(error?.path, "/venue")
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
// Every function of the specification is offered and called, and no other; every type of a document is a value.
import XCTest
@testable import Couvert

let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()
let root = package.deletingLastPathComponent().deletingLastPathComponent()

func json(_ path: String) throws -> [String: Any] {
  let octets = try Data(contentsOf: root.appendingPathComponent(path))
  return try XCTUnwrap(JSONSerialization.jsonObject(with: octets) as? [String: Any])
}

final class ParityTests: XCTestCase {
  // The compiler has seen that everything in this list exists; here: that the list is the specification's.
  func testEveryFunctionIsOffered_F3() throws {
    let rows = try XCTUnwrap(json("bindings/spec/functions.json")["functions"] as? [[String: Any]])
    XCTAssertEqual(everyCall.map(\.function), rows.compactMap { $0["name"] as? String })
    XCTAssertGreaterThanOrEqual(everyCall.count, 104)
    let missing = everyCall.filter { !$0.inside && $0.offered == nil }.map(\.function)
    XCTAssertEqual(missing, ["couvert_book_free", "couvert_client_free", "couvert_house_free"])
  }

  // Swift has no list of a module's functions at run time: what is called is read from the sources.
  func testEveryFunctionIsCalledAndNoOther_F3() throws {
    let rows = try XCTUnwrap(json("bindings/spec/functions.json")["functions"] as? [[String: Any]])
    let wanted = Set(rows.compactMap { $0["name"] as? String })
    var called = Set<String>()
    let folder = package.appendingPathComponent("Sources/Couvert")
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
      let text = try String(contentsOf: file, encoding: .utf8)
      for part in text.components(separatedBy: "couvert_").dropFirst() {
        let name = "couvert_" + part.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        let next = part.dropFirst(name.count - 8).first
        if next == "(" { called.insert(name) }
      }
    }
    called.subtract(["couvert_host", "couvert_buf"])  // types, made with parentheses too
    // The exchange is made of requests and answers, which do not block a thread; a code comes with every call.
    XCTAssertEqual(called, wanted.subtracting(["couvert_client_sync", "couvert_error_code"]))
  }

  func testTheReadmeShowsWhatRuns() throws {
    let readme = try String(contentsOf: package.appendingPathComponent("README.md"), encoding: .utf8)
    func block(_ language: String) -> String? {
      readme.components(separatedBy: "```\(language)\n").dropFirst().first?.components(separatedBy: "```").first
    }
    let program = try String(contentsOf: package.appendingPathComponent("Tests/Readme/main.swift"), encoding: .utf8)
    XCTAssertEqual(program.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false).last.map(String.init), block("swift"))
    XCTAssertEqual(try String(contentsOf: package.appendingPathComponent("Tests/Readme/menu.json"), encoding: .utf8), block("json"))
  }
}

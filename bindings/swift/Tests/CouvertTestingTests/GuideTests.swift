// SPDX-License-Identifier: Apache-2.0
// The Swift of docs/guides/testing.md.
import Couvert
import CouvertTesting
import XCTest

final class GuideTests: XCTestCase {
  func testTheMenuArrivesThroughABadNetwork() async throws {
    var options = WorldOptions()
    options.faults = [.init(.loss, rate: 10), .init(.houseKill, rate: 300)]
    try await World.play(seed: 7, options: options) { world in
      let guest = try world.join(Actor(role: .customer, subject: "ines"))
      let client = try guest.client()  // your application, with guest.host and guest as its transport
      try world.strike(.partition, "ines", lasts: 120)
      try await client.sync()
      XCTAssertTrue(try client.venues().isEmpty)
      for _ in 0..<10 {
        try world.advance(60)
        try await client.sync()
      }
      XCTAssertEqual(try client.venues().map(\.id), ["corner"])
    }
  }
}

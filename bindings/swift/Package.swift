// swift-tools-version:5.9
// SPDX-License-Identifier: Apache-2.0
// The Swift package of Couvert. It links couvert_c, and CouvertTesting couvert_sim_c; COUVERT_NATIVE names the folder of both.
// Without it, build/swift-native of the source tree, where ./dev test swift puts them; where neither is, what the linker finds.
import Foundation
import PackageDescription

let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
let built = here.appendingPathComponent("../../build/swift-native").standardizedFileURL.path
let native = ProcessInfo.processInfo.environment["COUVERT_NATIVE"] ?? (FileManager.default.fileExists(atPath: built) ? built : nil)
let place: [LinkerSetting] = native.map { [.unsafeFlags(["-L\($0)", "-Xlinker", "-rpath", "-Xlinker", $0])] } ?? []

let package = Package(
  name: "Couvert",
  platforms: [.macOS(.v12), .iOS(.v15)],
  products: [.library(name: "Couvert", targets: ["Couvert"]), .library(name: "CouvertTesting", targets: ["CouvertTesting"])],
  targets: [
    .target(name: "CCouvert", linkerSettings: place + [.linkedLibrary("couvert_c")]),
    .target(name: "Couvert", dependencies: ["CCouvert"]),
    .target(name: "CCouvertSim", linkerSettings: place + [.linkedLibrary("couvert_sim_c")]),
    .target(name: "CouvertTesting", dependencies: ["Couvert", "CCouvertSim"]),  // for tests of applications
    .executableTarget(name: "Readme", dependencies: ["Couvert"], path: "Tests/Readme", exclude: ["menu.json"]),
    .executableTarget(name: "Lane", dependencies: ["Couvert"], path: "Tests/Lane"),
    .executableTarget(name: "Bench", dependencies: ["Couvert"], path: "Tests/Bench"),
    .executableTarget(name: "Watched", dependencies: ["CCouvert"], path: "Tests/Watched"),
    .target(name: "Order", dependencies: ["Couvert"], path: "Tests/Order"),  // of examples/ios
    .testTarget(name: "CouvertTests", dependencies: ["Couvert", "CCouvert", "Order"]),
    .testTarget(name: "CouvertTestingTests", dependencies: ["Couvert", "CouvertTesting"]),
  ]
)

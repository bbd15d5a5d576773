// swift-tools-version:5.9
// SPDX-License-Identifier: Apache-2.0
// The views of a small ordering app; an app target of Xcode takes them in with OrderView(model:).
import PackageDescription

let package = Package(
  name: "Order",
  platforms: [.iOS(.v16), .macOS(.v13)],
  products: [.library(name: "Order", targets: ["Order"])],
  dependencies: [.package(path: "../../bindings/swift")],
  targets: [.target(name: "Order", dependencies: [.product(name: "Couvert", package: "swift")])]
)

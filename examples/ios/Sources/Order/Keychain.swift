// SPDX-License-Identifier: Apache-2.0
// Where the key of the store is kept.
#if canImport(Security)
import Couvert
import Foundation
import Security

/// The store's key, made once and kept by the system for this device only.
enum Keychain {
  static func key(named name: String) throws -> [UInt8] {
    let wanted: [String: Any] = [kSecClass as String: kSecClassGenericPassword, kSecAttrAccount as String: name,
                                 kSecReturnData as String: true]
    var found: CFTypeRef?
    if SecItemCopyMatching(wanted as CFDictionary, &found) == errSecSuccess, let data = found as? Data { return [UInt8](data) }
    var octets = [UInt8](repeating: 0, count: 32)
    guard SecRandomCopyBytes(kSecRandomDefault, octets.count, &octets) == errSecSuccess else { throw HostFailure.unavailable }
    let kept: [String: Any] = [kSecClass as String: kSecClassGenericPassword, kSecAttrAccount as String: name,
                               kSecAttrAccessible as String: kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly,
                               kSecValueData as String: Data(octets)]
    guard SecItemAdd(kept as CFDictionary, nil) == errSecSuccess else { throw HostFailure.unavailable }
    return octets
  }
}
#endif

// SPDX-License-Identifier: Apache-2.0
// Writes the documents of calls into one piece of memory, which they are handed over from.

/// Whoever makes one frees it.
struct JsonWriter {
  private(set) var octets: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  private var room: Int

  init(room: Int = 2_048) {
    octets = .allocate(capacity: room)
    self.room = room
  }
  func free() { octets.deallocate() }

  static func whole<T: JsonValue>(_ value: T) -> [UInt8] {
    var writer = JsonWriter()
    defer { writer.free() }
    value.write(json: &writer)
    return Array(UnsafeBufferPointer(start: writer.octets, count: writer.count))
  }

  @inline(__always)
  private mutating func need(_ more: Int) { if room - count < more { grow(more) } }

  @inline(never)
  private mutating func grow(_ more: Int) {
    let wider = max(2 * room, count + more)
    let place = UnsafeMutablePointer<UInt8>.allocate(capacity: wider)
    place.update(from: octets, count: count)
    octets.deallocate()
    octets = place
    room = wider
  }

  /// What JSON takes as it stands.
  @inline(__always)
  mutating func raw(_ text: StaticString) {
    let size = text.utf8CodeUnitCount
    need(size)
    (octets + count).update(from: text.utf8Start, count: size)
    count += size
  }

  /// Members and elements each begin with a comma, of which the first becomes the bracket.
  @inline(__always)
  mutating func close(_ begin: Int, _ bracket: UInt8, _ closing: UInt8) {
    need(2)
    if count == begin { count += 1 }
    octets[begin] = bracket
    octets[count] = closing
    count += 1
  }

  mutating func int64(_ value: Int64) {
    need(20)
    if value < 0 {
      octets[count] = 0x2D
      count += 1
    }
    var rest = value.magnitude, digits = 1
    var bound: UInt64 = 10
    while digits < 19, rest >= bound {
      digits += 1
      bound &*= 10
    }
    var p = octets + (count + digits)
    count += digits
    repeat {
      p -= 1
      p.pointee = UInt8(truncatingIfNeeded: rest % 10) &+ 0x30
      rest /= 10
    } while rest > 0
  }

  mutating func text(_ value: String) {
    if value.utf8.withContiguousStorageIfAvailable({ quote($0) }) == nil {
      Array(value.utf8).withUnsafeBufferPointer { quote($0) }  // a text of another system's kind
    }
  }

  private mutating func quote(_ value: UnsafeBufferPointer<UInt8>) {
    need(2 + 6 * value.count)  // if all of it is escaped
    var p = octets + count
    p.pointee = 0x22
    p += 1
    for octet in value {
      if octet >= 0x20, octet != 0x22, octet != 0x5C {
        p.pointee = octet
        p += 1
        continue
      }
      p[0] = 0x5C
      if octet >= 0x20 {
        p[1] = octet
        p += 2
        continue
      }
      for (i, each) in [0x75, 0x30, 0x30, 0x30 + octet >> 4, octet & 15 < 10 ? 0x30 + octet & 15 : 0x57 + octet & 15].enumerated() {
        p[1 + i] = each
      }
      p += 6
    }
    p.pointee = 0x22
    count = p + 1 - octets
  }
}

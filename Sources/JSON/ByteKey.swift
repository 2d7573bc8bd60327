/// A string that is compared, ordered and hashed by its UTF-8 bytes.
///
/// Swift's `String` compares by Unicode canonical equivalence, which would make two JSON names
/// equal that RFC 8259 (section 8.3) keeps apart.
struct ByteKey: Sendable, Hashable, Comparable {
    let string: String

    init(_ string: String) {
        self.string = string
    }

    static func == (left: ByteKey, right: ByteKey) -> Bool {
        guard left.string.utf8.count == right.string.utf8.count else { return false }
        let isEqual = left.string.utf8.withContiguousStorageIfAvailable { left in
            right.string.utf8.withContiguousStorageIfAvailable { right in
                for place in 0..<left.count where left[place] != right[place] { return false }
                return true
            }
        }
        return (isEqual ?? nil) ?? left.string.utf8.elementsEqual(right.string.utf8)
    }

    static func < (left: ByteKey, right: ByteKey) -> Bool {
        left.string.utf8.lexicographicallyPrecedes(right.string.utf8)
    }

    func hash(into hasher: inout Hasher) {
        let combined: Void? = string.utf8.withContiguousStorageIfAvailable { bytes in
            hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
        }
        if combined == nil {
            Array(string.utf8).withUnsafeBytes { hasher.combine(bytes: $0) }
        }
        hasher.combine(UInt8(0xFF))
    }
}

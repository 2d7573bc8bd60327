extension String {
    /// The text of bytes that came out of another text: those of ASCII, which most are, need no second check.
    init(printed bytes: UnsafeBufferPointer<UInt8>) {
        if Self.areASCII(bytes) {
            // Sound: every byte is below 0x80, which was just seen.
            self.init(copying: UTF8Span(unchecked: bytes.span, isKnownASCII: true))
        } else {
            self.init(decoding: bytes, as: UTF8.self)
        }
    }

    @inline(__always)
    private static func areASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let raw = UnsafeRawBufferPointer(bytes)
        var bits: UInt64 = 0
        var index = 0
        while index &+ 8 <= raw.count {
            bits |= raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            index &+= 8
        }
        while index < raw.count {
            bits |= UInt64(raw[index])
            index &+= 1
        }
        return bits & 0x8080_8080_8080_8080 == 0
    }
}

extension String.UTF8View {
    /// Whether the bytes of a short text are among these: many times faster than to look for it character by character.
    func holds(_ part: StaticString) -> Bool {
        part.withUTF8Buffer { part in
            indices.contains { self[$0...].starts(with: part) }
        }
    }
}

internal import Glibc

/// An open conversion of the C library's iconv from one charset to UTF-8.
struct CharacterConverter: ~Copyable {
    private let descriptor: iconv_t

    /// Returns nil when the C library doesn't know the charset.
    init?(charset: String) {
        guard let descriptor = iconv_open("UTF-8", charset), Int(bitPattern: descriptor) != -1 else { return nil }
        self.descriptor = descriptor
    }

    deinit { iconv_close(descriptor) }

    /// Converts all bytes; each invalid sequence becomes one U+FFFD.
    /// - Parameter unit: the number of bytes of a code unit: 2 and 4 for UTF-16 and UTF-32, 1 for everything else.
    mutating func utf8(from bytes: [UInt8], unit: Int) -> (text: [UInt8], replacements: Int) {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 2)
        var replacements = 0
        bytes.withUnsafeBytes { input in
            var position = 0
            while position < input.count {
                let trouble = convert(input, from: &position, to: &text)
                if trouble == EILSEQ {
                    position += CharacterConverter.lengthOfInvalid(input, at: position, unit: unit)
                } else if trouble == EINVAL {
                    position = input.count
                } else {
                    continue
                }
                text.append(contentsOf: UTF8Repair.replacement)
                replacements += 1
            }
            flush(to: &text)
        }
        return (text, replacements)
    }

    /// Converts until the input ends, the scratch buffer is full (both 0), or the input is invalid (`EILSEQ`) or
    /// incomplete (`EINVAL`).
    private func convert(_ input: UnsafeRawBufferPointer, from position: inout Int, to text: inout [UInt8]) -> Int32 {
        guard let base = input.baseAddress else { return EINVAL }
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1 << 14) { scratch in
            // iconv takes a mutable pointer for historical reasons and never writes through it.
            var source =
                UnsafeMutablePointer(
                    mutating: base.advanced(by: position).assumingMemoryBound(to: CChar.self))
                as UnsafeMutablePointer<CChar>?
            var sourceLeft = input.count - position
            var target = scratch.baseAddress
            var targetLeft = scratch.count
            let status = iconv(descriptor, &source, &sourceLeft, &target, &targetLeft)
            let trouble = status == -1 ? errno : 0
            position = input.count - sourceLeft
            text.append(contentsOf: UnsafeRawBufferPointer(scratch).prefix(scratch.count - targetLeft))
            return trouble == E2BIG ? 0 : trouble
        }
    }

    /// Fetches what a stateful decoder held back and resets it.
    private func flush(to text: inout [UInt8]) {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { scratch in
            var target = scratch.baseAddress
            var targetLeft = scratch.count
            _ = iconv(descriptor, nil, nil, &target, &targetLeft)
            text.append(contentsOf: UnsafeRawBufferPointer(scratch).prefix(scratch.count - targetLeft))
        }
    }

    /// How much to skip: one code unit, or lead and trail byte together unless the trail byte is ASCII (it may be the
    /// markup that ends the text).
    private static func lengthOfInvalid(_ input: UnsafeRawBufferPointer, at position: Int, unit: Int) -> Int {
        let left = input.count - position
        if unit > 1 { return min(unit, left) }
        return left > 1 && input[position] >= 0x80 && input[position + 1] >= 0x80 ? 2 : 1
    }
}

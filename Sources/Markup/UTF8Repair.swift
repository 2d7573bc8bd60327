/// Replaces what is invalid in UTF-8 by U+FFFD, one for each maximal part of a sequence (Unicode 15, chapter 3.9).
enum UTF8Repair {
    static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

    /// Returns the input itself when it is valid.
    static func repaired(_ bytes: [UInt8]) -> (text: [UInt8], replacements: Int) {
        var scan = UTF8Scan(bytes)
        if scan.isValid { return (bytes, 0) }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + 64)
        var position = 0
        var replacements = 0
        while true {
            let end = position + scan.validCount
            text.append(contentsOf: bytes[position..<end])
            if end == bytes.count { return (text, replacements) }
            text.append(contentsOf: replacement)
            replacements += 1
            position = end + invalidLength(bytes, at: end)
            scan = UTF8Scan(bytes, from: position)
        }
    }

    private static func invalidLength(_ bytes: [UInt8], at position: Int) -> Int {
        let lead = bytes[position]
        guard (0xE0...0xF4).contains(lead), position + 1 < bytes.count else { return 1 }
        let second = bytes[position + 1]
        let valid: ClosedRange<UInt8>
        switch lead {
        case 0xE0: valid = 0xA0...0xBF
        case 0xED: valid = 0x80...0x9F
        case 0xF0: valid = 0x90...0xBF
        case 0xF4: valid = 0x80...0x8F
        default: valid = 0x80...0xBF
        }
        guard valid.contains(second) else { return 1 }
        guard lead >= 0xF0, position + 2 < bytes.count, bytes[position + 2] & 0xC0 == 0x80 else { return 2 }
        return 3
    }
}

/// What names a mention for good: the digest of its page, and the column.
public struct MentionID: Sendable, Hashable {
    /// The SHA-256 of the page, in two halves.
    let page: (high: UInt128, low: UInt128)
    /// 0 for the first column.
    public let column: Int

    /// - Parameter pageDigest: 64 hexadecimal digits. Another text names the page by its own digest.
    public init(pageDigest: String, column: Int) {
        self.init(pageDigest: Array(pageDigest.utf8)[...], column: column)
    }

    /// - Parameter pageDigest: the same as bytes.
    init(pageDigest: ArraySlice<UInt8>, column: Int) {
        let page =
            Self.words(pageDigest)
            ?? Self.words(Array(SHA256Digest.hexadecimal(SHA256Digest.part(pageDigest)).utf8)[...])
        self.init(page: page ?? (0, 0), column: column)
    }

    init(page: (high: UInt128, low: UInt128), column: Int) {
        (self.page, self.column) = (page, column)
    }

    /// The digest as 64 lowercase hexadecimal digits.
    public var pageDigest: String {
        [page.high, page.low].map { half in
            let digits = String(half, radix: 16)
            return String(repeating: "0", count: 32 - digits.utf8.count) + digits
        }.joined()
    }

    /// Whether two mentions stand on one page.
    func isOnPage(of other: MentionID) -> Bool { page == other.page }

    public static func == (left: MentionID, right: MentionID) -> Bool {
        left.page == right.page && left.column == right.column
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(page.high)
        hasher.combine(page.low)
        hasher.combine(column)
    }

    private static func words(_ digits: ArraySlice<UInt8>) -> (high: UInt128, low: UInt128)? {
        guard digits.count == 64 else { return nil }
        return digits.withUnsafeBufferPointer { digits in
            var (words, wrong) = (SIMD4<UInt64>.zero, UInt8(0))
            for part in 0..<4 {
                var word: UInt64 = 0
                // Nobody can foretell whether a digit is a letter, so it is worked out without a branch.
                for digit in digits[16 * part..<16 * (part + 1)] {
                    let (decimal, letter) = (digit &- 0x30, digit &- 0x61)
                    wrong |= (decimal < 10 ? 0 : 1) & (letter < 6 ? 0 : 1)
                    word = word << 4 | UInt64(decimal < 10 ? decimal : letter &+ 10)
                }
                words[part] = word
            }
            guard wrong == 0 else { return nil }
            return (UInt128(words[0]) << 64 | UInt128(words[1]), UInt128(words[2]) << 64 | UInt128(words[3]))
        }
    }
}

/// What names a mention for good: the digest of its page, and the column.
public struct MentionID: Sendable, Hashable {
    /// The SHA-256 of the page, in two halves.
    let page: (high: UInt128, low: UInt128)
    /// 0 for the first column.
    public let column: Int

    /// - Parameter pageDigest: 64 hexadecimal digits. Another text names the page by its own digest.
    public init(pageDigest: String, column: Int) {
        let page =
            Self.words(Array(pageDigest.utf8)) ?? Self.words(Array(SHA256Digest.hex(Array(pageDigest.utf8)).utf8))
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

    private static func words(_ digits: [UInt8]) -> (high: UInt128, low: UInt128)? {
        guard digits.count == 64 else { return nil }
        var halves: [UInt128] = [0, 0]
        for (index, digit) in digits.enumerated() {
            let value: UInt8
            switch digit {
            case 0x30...0x39: value = digit - 0x30
            case 0x61...0x66: value = digit - 0x57
            default: return nil
            }
            halves[index / 32] = halves[index / 32] << 4 | UInt128(value)
        }
        return (halves[0], halves[1])
    }
}

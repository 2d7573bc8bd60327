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
        guard digits.count == 64, let high = half(digits.prefix(32)), let low = half(digits.suffix(32)) else {
            return nil
        }
        return (high, low)
    }

    private static func half(_ digits: ArraySlice<UInt8>) -> UInt128? {
        guard let high = word(digits.prefix(16)), let low = word(digits.suffix(16)) else { return nil }
        return UInt128(high) << 64 | UInt128(low)
    }

    private static func word(_ digits: ArraySlice<UInt8>) -> UInt64? {
        var number: UInt64 = 0
        for digit in digits {
            switch digit {
            case 0x30...0x39: number = number << 4 | UInt64(digit - 0x30)
            case 0x61...0x66: number = number << 4 | UInt64(digit - 0x57)
            default: return nil
            }
        }
        return number
    }
}

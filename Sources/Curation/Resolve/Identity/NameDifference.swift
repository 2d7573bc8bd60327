/// How two names that are not the same differ, the smallest difference first.
enum NameDifference: Int, Comparable {
    /// One letter of a long word, or a space: hardly ever two methods, though `mediation` and `medication` are.
    case slip
    /// One letter or sign elsewhere: a slip, or a variant such as `x-means` for `k-means`.
    case letter
    /// One name has a word or two more, or one word is another: a method and its variant are named so.
    case qualifier
    case other

    static func < (left: NameDifference, right: NameDifference) -> Bool { left.rawValue < right.rawValue }

    /// Compares two keys: slugs, whose words are parted by hyphens, or ``ComparisonKey``s, parted by spaces.
    static func between(_ one: [UInt8], _ other: [UInt8]) -> NameDifference {
        let (left, right) = (words(one), words(other))
        let (whole, otherWhole) = (Array(left.joined(separator: [gap])), Array(right.joined(separator: [gap])))
        if left.joined().elementsEqual(right.joined()) { return .slip }
        if left.count == right.count {
            let unequal = left.indices.filter { left[$0] != right[$0] }
            if unequal.count == 1, isLongWordSlip(left[unequal[0]], right[unequal[0]]) { return .slip }
            if min(whole.count, otherWhole.count) >= leastLetters, isOneEdit(whole, otherWhole) { return .letter }
            if unequal.count == 1, left.count > 1 { return .qualifier }
        } else if min(whole.count, otherWhole.count) >= leastLetters, isOneEdit(whole, otherWhole) {
            return .letter
        }
        return isPart(left, of: right) || isPart(right, of: left) || contains(one, other) || contains(other, one)
            ? .qualifier : .other
    }

    private static let gap: UInt32 = 0x20
    /// In shorter names a letter is a good part of all.
    private static let leastLetters = 6

    private static func words(_ key: [UInt8]) -> [[UInt32]] {
        key.split { $0 == UInt8(ascii: "-") || $0 == .space }.map { word in
            String(decoding: word, as: UTF8.self).unicodeScalars.map(\.value)
        }
    }

    /// Behind the first letter of a word of six or more; digits are no letters: `type 1` and `type 2` are two.
    private static func isLongWordSlip(_ one: [UInt32], _ other: [UInt32]) -> Bool {
        guard min(one.count, other.count) > 5, one[0] == other[0] else { return false }
        return isOneEdit(one, other)
    }

    /// One letter added, left out, exchanged, or swapped with the next; never a digit.
    private static func isOneEdit(_ one: [UInt32], _ other: [UInt32]) -> Bool {
        let (short, long) = one.count <= other.count ? (one, other) : (other, one)
        guard long.count - short.count < 2 else { return false }
        let start = zip(short, long).prefix { $0 == $1 }.count
        let end = zip(short[start...].reversed(), long[start...].reversed()).prefix { $0 == $1 }.count
        let (inShort, inLong) = (short[start..<short.count - end], long[start..<long.count - end])
        guard !(inShort + inLong).contains(where: { (0x30...0x39).contains($0) }) else { return false }
        if inShort.count < 2, inLong.count < 2 { return true }
        return inShort.count == 2 && inLong.elementsEqual(inShort.reversed())
    }

    /// Whether all words of one stand in the other, with one or two more.
    private static func isPart(_ short: [[UInt32]], of long: [[UInt32]]) -> Bool {
        guard !short.isEmpty, (1...2).contains(long.count - short.count) else { return false }
        var rest = long
        for word in short {
            guard let index = rest.firstIndex(of: word) else { return false }
            rest.remove(at: index)
        }
        return true
    }

    /// Scripts without spaces put the qualifying word in front or behind.
    private static func contains(_ long: [UInt8], _ short: [UInt8]) -> Bool {
        short.count > 5 && long.count > short.count
            && (long.starts(with: short) || long.suffix(short.count).elementsEqual(short))
    }
}

/// One thing that a page says of a method and that bears on which method it is: a kind and a hash of the value.
///
/// Marks are compared by the million, so a mark is one word: 5 bits of kind, 59 of hash; a name has its language in 15 of
/// these, and a year the years themselves. Two values of the same kind meet by accident once in some hundred thousand
/// datasets of the size of the site; the score then lacks or has one piece of evidence too much.
struct IdentityMark: Sendable, Hashable, Comparable {
    /// What the mark says. The order is that in which marks are kept.
    enum Kind: UInt64, CaseIterable {
        case slug, englishName, name, spelling, nameWord, alias, abbreviation, aliasList
        case doi, work, people, originator, year, type, family, field, summary, sentence
    }

    let bits: UInt64

    static let valueBits: UInt64 = 59
    private static let nameBits: UInt64 = 44

    init(_ kind: Kind, _ value: some Sequence<UInt8>) {
        bits = kind.rawValue << Self.valueBits | Self.hash(value) >> (64 - Self.valueBits)
    }

    /// A name in a language; only the main language counts.
    init(name key: [UInt8], language: String?) {
        bits =
            Kind.name.rawValue << Self.valueBits | Self.code(of: language) << Self.nameBits
            | Self.hash(key) >> (64 - Self.nameBits)
    }

    /// Several marks at once, to make keys.
    init(_ kind: Kind, _ marks: IdentityMark...) {
        let hash = marks.reduce(Self.seed) { Self.folded($0 ^ $1.bits) }
        bits = kind.rawValue << Self.valueBits | hash >> (64 - Self.valueBits)
    }

    /// A span of years.
    init(year first: Int, to last: Int) {
        bits = Kind.year.rawValue << Self.valueBits | Self.word(first) << 16 | Self.word(last)
    }

    /// The same value as another kind.
    func asKind(_ kind: Kind) -> IdentityMark { IdentityMark(bits: kind.rawValue << Self.valueBits | value) }

    init(bits: UInt64) { self.bits = bits }

    /// The mark as bytes.
    var bytes: [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: bits >> ($0 * 8)) } }

    var kind: UInt64 { bits >> Self.valueBits }
    var value: UInt64 { bits & (1 << Self.valueBits - 1) }
    /// The language of a name, as a number.
    var language: UInt64 { value >> Self.nameBits }
    /// The row of the page that the mark is from: its kind, and for names the language.
    var row: UInt64 { kind == Kind.name.rawValue ? bits >> Self.nameBits : kind }
    /// Whether a method has one value in the row.
    var hasOneValue: Bool {
        switch Kind(rawValue: kind) {
        case .slug, .spelling, .nameWord, .alias, .abbreviation, .sentence, nil: false
        case .englishName, .name, .aliasList, .doi, .work, .people, .originator, .year, .type, .family, .field,
            .summary:
            true
        }
    }
    /// The years of a mark of that kind.
    var years: (first: Int, last: Int) {
        (Int(value >> 16 & 0xFFFF) - Self.yearZero, Int(value & 0xFFFF) - Self.yearZero)
    }

    static func < (left: IdentityMark, right: IdentityMark) -> Bool { left.bits < right.bits }

    private static let yearZero = 20_000

    private static func word(_ year: Int) -> UInt64 { UInt64(min(max(year + yearZero, 0), 0xFFFF)) }

    /// The letters of the main language; 0 when there is none.
    private static func code(of language: String?) -> UInt64 {
        var code: UInt64 = 0
        for byte in (language ?? "").utf8.prefix(3) {
            let letter = byte | 0x20
            guard (0x61...0x7A).contains(letter) else { break }
            code = code * 27 + UInt64(letter - 0x60)
        }
        return code
    }

    /// A hash that is the same on every machine and in every run, unlike `Hasher`: bytes in words, folded by products.
    static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var state = seed
        var (word, count): (UInt64, UInt64) = (0, 0)
        for byte in bytes {
            word = word << 8 | UInt64(byte)
            count += 1
            if count & 7 == 0 {
                state = folded(state ^ word)
                word = 0
            }
        }
        return folded(folded(state ^ word) ^ count)
    }

    static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15

    static func folded(_ word: UInt64) -> UInt64 {
        let product = word.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return product.high ^ product.low ^ word
    }
}

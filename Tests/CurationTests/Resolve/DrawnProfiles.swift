@testable import Curation

/// Profiles of pages that are drawn by chance from a few methods which look alike: many share keys, some blocks are so
/// large that they are cut, values are missing and wrong.
struct DrawnProfiles {
    /// A source of choices that is the same in every run.
    struct Draw: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            let mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
            return (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        }
    }

    /// The columns of a page.
    typealias Page = [IdentityProfile]

    static let methods = 14
    private static let languages = ["ko", "vi", "ar"]

    /// A page of one to three columns.
    static func page(_ number: Int, _ draw: inout Draw) -> Page {
        let methods = (0..<methods).shuffled(using: &draw).prefix(Int.random(in: 1...3, using: &draw))
        return methods.enumerated().map { column, method in Self.column(page: number, column, method, &draw) }
    }

    private static func column(page: Int, _ column: Int, _ method: Int, _ draw: inout Draw) -> IdentityProfile {
        let language = languages.randomElement(using: &draw) ?? "ko"
        let style = Int.random(in: 0..<4, using: &draw)
        let english = style < 2 ? Array("method-\(method)-of-kind-\(method % 4)".utf8) : []
        let slug = style == 0 ? Array("method-\(method)-of-kind-\(method % 4)".utf8) : []
        var name = Array("\(language) name \(method)".utf8)
        if Int.random(in: 0..<20, using: &draw) == 0 { name.append(0x78) }
        func other(_ chance: Int) -> Int {
            Int.random(in: 0..<100, using: &draw) < chance ? Int.random(in: 0..<methods, using: &draw) : method
        }
        var marks = [
            IdentityMark(.alias, "everybody's alias".utf8), IdentityMark(.alias, "alias \(other(5) % 5)".utf8),
            IdentityMark(.work, "work \(other(5) / 3)".utf8),
            IdentityMark(year: 1990 + other(5) % 6, to: 1990 + method % 6),
            IdentityMark(.type, "type \(other(5) % 5)".utf8), IdentityMark(.family, "family \(other(3) % 3)".utf8),
            IdentityMark(.originator, "person \(other(5) / 2)".utf8),
            IdentityMark(.summary, "summary \(other(5))".utf8),
        ]
        marks.removeAll { _ in Int.random(in: 0..<5, using: &draw) == 0 }
        return profile(
            page: page, column: column, marks: marks, slug: slug, english: english, name: name, language: language)
    }

    /// A column that has much in common with the one of the next odd number, but no key other than an alias that all have.
    static func pairedColumn(_ number: Int) -> IdentityProfile {
        let pair = number / 2
        return profile(
            page: number, column: 0,
            marks: [
                IdentityMark(.alias, "everybody's alias".utf8), IdentityMark(.spelling, "spelling \(number)".utf8),
                IdentityMark(.nameWord, "word \(pair)".utf8), IdentityMark(year: 1000 + pair, to: 1000 + pair),
                IdentityMark(.type, "type \(pair)".utf8), IdentityMark(.sentence, "sentence \(pair)".utf8),
            ])
    }

    /// A profile with the marks of its names.
    static func profile(
        page: Int, column: Int, marks: [IdentityMark], slug: [UInt8] = [], english: [UInt8] = [], name: [UInt8] = [],
        language: String = "ko"
    ) -> IdentityProfile {
        var all = marks
        if !slug.isEmpty { all.append(IdentityMark(.slug, slug)) }
        if !english.isEmpty { all.append(IdentityMark(.englishName, english)) }
        if !name.isEmpty { all.append(IdentityMark(name: name, language: language)) }
        let sorted = IdentityMarks(all).marks
        let likeness = IdentityMark.hash(sorted.flatMap(\.bytes) + name)
        return IdentityProfile(
            id: MentionID(pageDigest: "page \(page)", column: column), slug: slug, englishSlug: english, nameKey: name,
            provisional: IdentityMark.hash(name) >> 24, likeness: UInt128(likeness), marks: sorted)
    }

    static func profiles(_ pages: [Page]) -> IdentityProfiles {
        var profiles = IdentityProfiles()
        for profile in pages.joined() { profiles.append(profile) }
        return profiles
    }
}

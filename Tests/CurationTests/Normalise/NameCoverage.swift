@testable import Curation

/// Finds words of a text about originators that no member of the values has.
enum NameCoverage {
    /// Titles, articles, conjunctions and words for others, which the parser is known to drop.
    private static let marks: Set<String> = [
        "and", "et", "al", "others", "colleagues", "co", "workers", "the", "y", "e", "i", "a", "und", "och", "og", "és",
        "ve", "dan",
        "и", "др", "altri", "u", "và", "cộng", "sự", "dkk", "وآخرون", "و", "همکاران", "और", "และคณะ", "와", "외", "3인",
        "等", "등",
        "sir", "dame", "και", "dr", "prof", "rev", "professor", "in", "at", "c", "bc", "pen", "name", "of", "pseudonym",
        "as", "plus",
        "around", "both", "his", "students", "alias", "aka", "among", "many",
        "соавторы",
    ]

    static func missing(of text: String, in originators: [Originator]) -> [String] {
        var kept = Set<String>()
        for originator in originators {
            let other = originator.alternative
            let values = [
                originator.literal, originator.family, originator.given, originator.particle, originator.suffix,
                originator.role,
                originator.affiliation, originator.year.map { String($0) }, originator.years, other?.literal,
                other?.family,
                other?.given, other?.particle, other?.suffix,
            ]
            for value in values.compactMap({ $0 }) { kept.formUnion(words(of: value)) }
        }
        let hasYears = originators.contains { $0.years != nil || $0.year != nil }
        return words(of: text).filter { word in
            let isYear = hasYears && word.contains { $0.isNumber }
            return !kept.contains(word) && !marks.contains(word) && !isYear && !isJoined(word, kept)
        }
    }

    /// `张三和李四`: two names and a conjunction without a space.
    private static func isJoined(_ word: String, _ kept: Set<String>) -> Bool {
        kept.contains { word.hasPrefix($0) || word.hasSuffix($0) } && !word.allSatisfy(\.isASCII)
    }

    private static func words(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}

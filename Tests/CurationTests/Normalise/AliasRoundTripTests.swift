import Testing

@testable import Curation

/// Aliases put together from parts: what is printed reads back as the same aliases.
struct AliasRoundTripTests {
    @Test func generatedAliasesComeBack() {
        var dice = Dice(seed: 29)
        for _ in 0..<2_000 {
            let aliases = GeneratedAliases.make(&dice)
            let printed = GeneratedAliases.printed(aliases, &dice)
            #expect(AliasParser.parse(printed, name: nil, nameEnglish: nil) == aliases, "\(printed)")
        }
    }
}

/// Lists of aliases of every kind that a cell can say without loss.
enum GeneratedAliases {
    private static let translations = [
        Alias(text: "Öz-Dikkat", language: "tr", kind: .translation),
        Alias(text: "METİN ANALİTİĞİ", language: "tr", kind: .translation),
        Alias(text: "텍스트 분석", language: "ko", kind: .translation),
        Alias(text: "метод опорных векторов", language: "ru", kind: .translation),
        Alias(text: "ディープラーニング", language: "ja", kind: .translation),
    ]
    private static let variants = [
        "multi-head attention", "Gibbs sampler", "maximum likelihood estimation", "text analytics pipeline",
        "Metropolis–Hastings sampling", "support vector machine", "analysis of variance",
    ].map { Alias(text: $0, language: "en", kind: .variant) }
    private static let abbreviations = [
        ("SVM", "support vector machine"), ("ANOVA", "analysis of variance"), ("XQZ", nil), ("PLS-DA", nil),
    ].map { Alias(text: $0.0, language: "und", kind: .abbreviation, of: $0.1) }

    /// One to five different ones; an abbreviation knows what it stands for only when that is in the list.
    static func make(_ dice: inout Dice) -> [Alias] {
        var pool = translations + variants + abbreviations
        var list = (0...dice.roll(4)).map { _ in pool.remove(at: dice.roll(pool.count)) }
        let texts = Set(list.map(\.text))
        for index in list.indices where list[index].of.map({ !texts.contains($0) }) ?? false { list[index].of = nil }
        return list
    }

    /// The cell: behind commas, or in parentheses behind a name in another language.
    static func printed(_ aliases: [Alias], _ dice: inout Dice) -> String {
        var (text, isOpen) = ("", false)
        for (index, alias) in aliases.enumerated() {
            let isBehind = index > 0 && !isOpen && alias.kind == .variant && aliases[index - 1].kind == .translation
            isOpen = isBehind && dice.roll(2) == 0
            text += index == 0 ? alias.text : isOpen ? " (\(alias.text))" : ", \(alias.text)"
        }
        return text
    }
}

import JSON
import Testing

@testable import Curation

struct ComparisonKeyTests {
    @Test(arguments: [
        ("Kaplan–Meier  Estimator", "kaplan meier estimator"), ("KAPLAN-MEIER estimator.", "kaplan meier estimator"),
        ("İNCE AYAR", "ince ayar"), ("ınce ayar", "ınce ayar"), ("I", "i"), ("Straße", "strasse"), ("ＧＰＴ", "gpt"),
        ("Student’s t-test", "student's t test"), ("“quoted”", "quoted"), ("(enclosed)", "enclosed"),
        ("GARCH(1,1)", "garch(1,1)"), ("ends with (", "ends with"), ("می\u{200C}شود", "میشود"),
        ("\u{FEFF}a\u{200F}", "a"),
        ("a\u{A0}b", "a b"), ("…", ""), ("", ""), ("A — B", "a b"), ("soft\u{AD}hyphen", "softhyphen"),
        ("(a) and (b)", "(a) and(b)"),
    ])
    func key(text: String, key: String) {
        #expect(Array(ComparisonKey.key(text).utf8) == Array(key.utf8))
    }

    @Test func composedAndDecomposedMeet() {
        #expect(ComparisonKey.bytes("öz-dikkat") == ComparisonKey.bytes("o\u{308}z dikkat"))
    }

    /// Pairs that are one name in their language, and pairs that are two.
    struct Pair: Sendable, CustomTestStringConvertible {
        var id: String
        var language: String
        var texts: [String]
        var meets: Bool
        var script: String

        var testDescription: String { id }
    }

    static let pairs: [Pair] = {
        do {
            let bytes = try Repository.bytes("Tests/CurationTests/Fixtures/comparison-keys.jsonl")
            return try bytes.split(separator: 0x0A).map { line in
                let json = try JSONDocument.parse(Array(line)).value
                return Pair(
                    id: json["id"]?.stringValue ?? "", language: json["language"]?.stringValue ?? "",
                    texts: ["a", "b"].compactMap { json[$0]?.stringValue }, meets: json["meet"]?.boolValue ?? false,
                    script: json["script"]?.stringValue ?? "")
            }
        } catch {
            return []
        }
    }()

    @Test func theTableIsLarge() {
        #expect(Self.pairs.count >= 120)
        #expect(Set(Self.pairs.map(\.script)).count >= 12)
    }

    @Test(arguments: pairs)
    func pairsMeetOrDoNot(_ pair: Pair) throws {
        try #require(pair.texts.count == 2)
        let keys = pair.texts.map { ComparisonKey.bytes($0, language: pair.language) }
        #expect((keys[0] == keys[1]) == pair.meets)
    }

    @Test(arguments: ["系数", "關係", "標準", "后验分布", "采样", "週期"])
    func traditionalAndSimplifiedWordsMeet(_ word: String) {
        let other = ["系数": "係數", "關係": "关系", "標準": "标准", "后验分布": "後驗分布", "采样": "採樣", "週期": "周期"]
        #expect(ComparisonKey.bytes(word) == ComparisonKey.bytes(other[word] ?? ""))
        let written = [word, other[word] ?? ""].map { ComparisonKey.bytes($0, joinsScripts: false) }
        #expect(written[0] != written[1])
    }

    /// A key is its own key, for every text of the table.
    @Test(arguments: pairs)
    func keysAreStable(_ pair: Pair) {
        for text in pair.texts {
            let key = ComparisonKey.key(text, language: pair.language)
            #expect(Array(ComparisonKey.key(key, language: pair.language).utf8) == Array(key.utf8))
        }
    }

    @Test func longTextsAreLinear() {
        let brackets = String(repeating: "(", count: 100_000) + "é" + String(repeating: ")", count: 100_000)
        #expect(ComparisonKey.bytes(brackets) == Array("é".utf8))
        let tones = String(repeating: "hoà ", count: 50_000)
        let others = String(repeating: "hòa ", count: 50_000)
        #expect(ComparisonKey.bytes(tones, language: "vi") == ComparisonKey.bytes(others, language: "vi"))
    }
}

import Testing

@testable import Curation

struct AliasParserTests {
    @Test(arguments: AliasTable.rows)
    func parse(text: String, expected: String) {
        #expect(Outline.of(AliasParser.parse(text, name: nil, nameEnglish: nil)) == expected)
    }

    @Test func namesAreLeftOut() {
        let aliases = AliasParser.parse(
            "BERT İnce Ayar (Fine-Tuning), bert fine–tuning, fine-tuning BERT", name: "BERT 미세 조정",
            nameEnglish: "BERT Fine-Tuning")
        #expect(
            Outline.of(aliases)
                == "BERT İnce Ayar [tr translation] | Fine-Tuning [en variant] | fine-tuning BERT [en variant]")
    }

    @Test func repeatedKeysComeOnce() {
        let aliases = AliasParser.parse(
            "Öz-Dikkat, öz‑dikkat, ÖZ DİKKAT, o\u{308}z dikkat", name: nil, nameEnglish: nil)
        #expect(aliases.map(\.text) == ["Öz-Dikkat"])
    }

    @Test func manyDashesAreLinear() {
        let text = String(repeating: "a — ", count: 20_000) + "b"
        #expect(AliasParser.parse(text, name: nil, nameEnglish: nil).count == 2)
    }

    @Test func emptyTextHasNone() {
        #expect(AliasParser.parse(" , ;", name: nil, nameEnglish: nil).isEmpty)
    }

    @Test func manyBracketsAreLinear() {
        let text = String(repeating: "(", count: 50_000) + "a, b" + String(repeating: "]", count: 50_000)
        #expect(AliasParser.parse(text, name: nil, nameEnglish: nil).count == 2)
    }

    @Test(arguments: AliasTable.names)
    func languagesAreToldWithoutAPage(text: String, language: String) {
        #expect(AliasParser.parse(text, name: nil, nameEnglish: nil).map(\.language) == [language])
    }

    @Test(arguments: AliasTable.onPages)
    func thePageDecidesWhatWordsLeaveOpen(text: String, page: String, language: String) {
        let aliases = AliasParser.parse(text, name: nil, nameEnglish: nil, pageLanguage: page)
        #expect(aliases.map(\.language) == [language])
    }

    @Test(arguments: AliasTable.abbreviations)
    func abbreviationsAreLinked(text: String, english: String?, abbreviation: String, name: String?) {
        let aliases = AliasParser.parse(text, name: nil, nameEnglish: english)
        let alias = aliases.first { $0.text == abbreviation }
        #expect(alias?.kind == .abbreviation)
        #expect(alias?.of == name)
    }

    @Test func aNameInAnotherScriptIsNoRepetition() {
        let serbian = AliasParser.parse(
            "slučajna šuma, СЛУЧАЈНА ШУМА", name: "Случајна шума", nameEnglish: nil, pageLanguage: "sr")
        #expect(serbian.map(\.text) == ["slučajna šuma"])
        let chinese = AliasParser.parse("時間序列，时间 序列", name: "时间序列", nameEnglish: nil, pageLanguage: "zh")
        #expect(chinese.map(\.text) == ["時間序列"])
    }

    /// Whatever comes, nothing crashes, and every alias is printed in the cell.
    @Test func randomTextsAreRead() {
        var random = Fixed(state: 0x9E37_79B9_7F4A_7C15)
        let pieces = Array("ab,;()（）—-–/ .'İıçñєяسی中の한ก𝑡²\u{200C}\u{301}\u{202E}SVMχ".unicodeScalars)
        for _ in 0..<1_000 {
            var text = ""
            for _ in 0..<Int.random(in: 0...24, using: &random) {
                text.unicodeScalars.append(pieces[Int.random(in: 0..<pieces.count, using: &random)])
            }
            let printed = PrintedText(text).bytes
            for alias in AliasParser.parse(text, name: text, nameEnglish: "SVM", pageLanguage: "zh") {
                #expect(String(decoding: printed, as: UTF8.self).utf8.contains(alias.text))
            }
        }
    }

    /// Cells of words that occur once: every letter is in an alias, in printed order.
    @Test func noLetterIsLost() {
        var random = Fixed(state: 42)
        let separators = [", ", "; ", " / ", " — ", "，", "、", " "]
        for _ in 0..<600 {
            var (text, letters) = ("", "")
            for number in 0..<Int.random(in: 1...9, using: &random) {
                let word =
                    "w" + String(UnicodeScalar(UInt8(97 + number))) + ["ord", "öğe", "слово", "词", "XY"][number % 5]
                let isInside = Int.random(in: 0...4, using: &random) == 0
                text += isInside ? "\(text.isEmpty ? "" : " ")(\(word))" : word
                text += separators[Int.random(in: 0..<separators.count, using: &random)]
                letters += word
            }
            let printed = AliasParser.parse(text, name: nil, nameEnglish: nil).map(\.text).joined()
            let kept = printed.unicodeScalars.filter { AliasWords.isLetter($0) }
            #expect(kept.elementsEqual(letters.unicodeScalars), "\(text)")
        }
    }

    @Test func longCellsAreLinear() {
        let words = String(repeating: "SVM, destek vektör (x) — y / z ", count: 5_000)
        #expect(!AliasParser.parse(words, name: "Support (((", nameEnglish: nil).isEmpty)
        let word = String(repeating: "a", count: 200_000)
        #expect(AliasParser.parse("AAA, " + word, name: word, nameEnglish: nil).map(\.text) == ["AAA"])
    }

    /// A generator that gives the same numbers in every run.
    private struct Fixed: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 29
        }
    }
}

extension String.UTF8View {
    fileprivate func contains(_ part: String) -> Bool {
        part.utf8.isEmpty || Array(self).firstRange(of: Array(part.utf8)) != nil
    }
}

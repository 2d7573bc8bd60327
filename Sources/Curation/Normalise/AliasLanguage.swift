/// Finds the language of an alias by its letters and words.
enum AliasLanguage {
    /// A BCP 47 tag; `und` where the evidence is not enough.
    static func tag(of text: String) -> String {
        let printed = PrintedText(text)
        guard printed.bytes.contains(where: { $0 >= 0x80 }) else { return tagOfASCII(printed) }
        if let script = script(of: text) { return refined(script, text) }
        if let language = byLetters(text, among: ["tr", "vi"]) { return language }
        if hasTurkishWords(printed) { return "tr" }
        return tagOfEnglish(printed)
    }

    private static func tagOfASCII(_ text: PrintedText) -> String {
        hasTurkishWords(text) ? "tr" : tagOfEnglish(text)
    }

    /// The script other than Latin that most letters have. Latin letters win a tie: `χ² test` is not Greek.
    private static func script(of text: String) -> String? {
        var counts = Array(repeating: 0, count: LanguageEvidence.scripts.count)
        var latin = 0
        for scalar in text.unicodeScalars {
            let value = scalar.value
            if value < 0x250 {
                latin += (value | 0x20 >= 0x61 && value | 0x20 <= 0x7A) || value >= 0xC0 ? 1 : 0
            } else if let index = LanguageEvidence.scripts.firstIndex(where: {
                $0.blocks.contains { $0.contains(value) }
            }) {
                counts[index] += 1
            }
        }
        guard let most = counts.max(), most > 0 else { return nil }
        // A Japanese name can have more Han letters than kana, and many a name holds Latin letters (`BERT 미세 조정`).
        if counts[1] > 0, counts[0] == 0 { return "ja" }
        let index = counts.firstIndex(of: most) ?? 0
        let isGreekSign = LanguageEvidence.scripts[index].language == "el" && latin > 0
        return isGreekSign ? nil : LanguageEvidence.scripts[index].language
    }

    /// Scripts that several languages of the site share.
    private static func refined(_ language: String, _ text: String) -> String {
        switch language {
        case "ru": byLetters(text, among: ["uk", "sr"]) ?? "ru"
        case "zh": byLetters(text, among: ["ja"]) ?? "zh"
        case "ar": byLetters(text, among: ["fa"]) ?? "ar"
        default: language
        }
    }

    private static func byLetters(_ text: String, among languages: [String]) -> String? {
        for (language, letters) in LanguageEvidence.letters where languages.contains(language) {
            if text.unicodeScalars.contains(where: { letters.contains($0.value) }) { return language }
        }
        return nil
    }

    private static func hasTurkishWords(_ text: PrintedText) -> Bool {
        text.letterRuns(text.all).contains { word in
            if text.isWord(word, of: LanguageEvidence.turkishWords) { return true }
            let hasMark = text[word].contains { $0 == 0xC3 }
            return hasMark && word.count > 5 && hasTurkishLetters(text[word])
                && LanguageEvidence.turkishEndings.contains { text[word].reversed().starts(with: $0.reversed()) }
        }
    }

    /// ö, ü and ç and nothing else outside ASCII.
    private static func hasTurkishLetters(_ word: ArraySlice<UInt8>) -> Bool {
        word.filter { $0 >= 0x80 && $0 != 0xC3 }.allSatisfy { [0xB6, 0xBC, 0xA7, 0x96, 0x9C, 0x87].contains($0) }
    }

    /// Two words of ASCII, or one that looks English.
    private static func tagOfEnglish(_ text: PrintedText) -> String {
        let words = text.letterRuns(text.all).filter { text[$0].contains(where: \.isLower) && $0.count > 1 }
        let looksEnglish = words.contains { word in
            text.isWord(word, of: LanguageEvidence.englishWords)
                || word.count > 4
                    && LanguageEvidence.englishEndings.contains { text[word].reversed().starts(with: $0.reversed()) }
        }
        if looksEnglish { return "en" }
        return words.count >= 2 && !text.bytes.contains { $0 >= 0x80 } ? "en" : "und"
    }
}

/// Letters of another script that look like those around them (in the spirit of UTS 39).
struct MixedScriptWordRule: TextRule {
    static let id = "mixed-script-word"
    static let severity = Finding.Severity.warning
    static let summary = "No word holds look-alike letters of another script."
    static let rationale = """
        A Cyrillic `\u{430}` in a Latin word can't be seen, only missed: search does not find the word, and a name can pose as \
        another. Words of two scripts whose letters don't look alike are no fault.
        """
    static let examples: [RuleExample] = [
        .good(
            #"{"id":"a","labels":{"ru":"SVM-\u043c\u0435\u0442\u043e\u0434, ARIMA\u0434\u0430","en":"\u03c72-test"}}"#),
        .bad(
            #"{"id":"a","labels":{"en":"B\u0430yes rule"}}"#,
            finds: "the word `B\u{430}yes` mixes Latin with the look-alike `\u{430}` (U+430, Cyrillic)"),
        .bad(
            #"{"id":"a","labels":{"ru":"\u043c\u0435\u0442o\u0434"}}"#,
            finds: "the word `\u{43C}\u{435}\u{442}o\u{434}` mixes Cyrillic with the look-alike `o` (U+6F, Latin)"),
    ]

    /// Letters that most fonts draw like a letter of one of the two other scripts.
    private static let lookAlikes = Set(
        ("aceijopsxyhdqwABCEHIJKMNOPSTXYZ" + "аеорсухіјѕһԁԛԝАВЕКМНОРСТХУІЈЅ" + "ονραιΑΒΕΖΗΙΚΜΝΟΡΤΥΧ").unicodeScalars)

    func problem(in place: TextPlace) -> TextProblem? {
        if place.isASCII { return nil }
        for word in Self.words(of: place.text) {
            guard let (main, odd) = Self.lookAlike(in: word), let script = Script.of(odd) else { continue }
            let code = String(odd.value, radix: 16, uppercase: true)
            let text = word.reduce(into: "") { $0.unicodeScalars.append($1) }
            return TextProblem(
                message: "the word `\(text)` mixes \(main.rawValue) with the look-alike `\(odd)` "
                    + "(U+\(code), \(script.rawValue))",
                fix: ("Type the letter in the script of the word.", "Correct the value with `curate decide`."))
        }
        return nil
    }

    private static func words(of text: String) -> [ArraySlice<Unicode.Scalar>] {
        Array(text.unicodeScalars).split { Script.of($0) == nil }
    }

    /// The script of most letters and the first look-alike of another, when all letters of others are look-alikes.
    private static func lookAlike(in word: ArraySlice<Unicode.Scalar>) -> (main: Script, odd: Unicode.Scalar)? {
        var counts: [Script: Int] = [:]
        for scalar in word { Script.of(scalar).map { counts[$0, default: 0] += 1 } }
        let alike: Set<Script> = [.latin, .greek, .cyrillic]
        guard counts.count > 1, alike.isSuperset(of: counts.keys) else { return nil }
        let main = counts.max { $0.value != $1.value ? $0.value < $1.value : $0.key.rawValue > $1.key.rawValue }?.key
        let others = word.filter { Script.of($0) != main }
        guard let main, others.allSatisfy(lookAlikes.contains), let odd = others.first else { return nil }
        return (main, odd)
    }
}

import Foundation
import Markup
import Testing

@Suite("Unicode normalisation forms")
struct UnicodeFormTests {
    private static let composed: [(String, String)] = [
        ("", ""),
        ("Neural network", "Neural network"),
        ("e\u{301}", "\u{E9}"),
        ("xe\u{301}", "x\u{E9}"),
        ("a\u{301}b\u{323}c", "\u{E1}\u{1E05}c"),
        ("\u{E9}\u{323}", "\u{1EB9}\u{301}"),
        ("a\u{323}\u{302}", "\u{1EAD}"),
        ("a\u{302}\u{323}", "\u{1EAD}"),
        ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"),
        ("\u{D558}\u{11AB}", "\u{D55C}"),
        ("\u{1100}\u{1161}\u{AC00}\u{11A8}", "\u{AC00}\u{AC01}"),
        ("\u{1100}\u{1161}\u{11A7}\u{11A8}", "\u{AC00}\u{11A7}\u{11A8}"),
        ("\u{1100}\u{1161}\u{11C3}\u{11A8}", "\u{AC00}\u{11C3}\u{11A8}"),
        ("a\u{F73}\u{323}\u{301}b", "\u{1EA1}\u{F71}\u{F72}\u{301}b"),
        ("\u{304B}\u{F73}\u{3099}", "\u{304C}\u{F71}\u{F72}"),
        ("\u{304B}\u{3099}", "\u{304C}"),
        ("\u{212B}\u{2126}", "\u{C5}\u{3A9}"),
        ("\u{0958}", "\u{0915}\u{093C}"),
        ("\u{0928}\u{093C}", "\u{0929}"),
        ("\u{0387}", "\u{B7}"),
        ("\u{0627}\u{0653}", "\u{0622}"),
        ("\u{301}", "\u{301}"),
        ("\u{1D15E}", "\u{1D157}\u{1D165}"),
    ]

    @Test("Form C of small texts", arguments: composed)
    func composition(input: String, expected: String) {
        #expect(UnicodeForm.nfc(Array(input.utf8)) == Array(expected.utf8))
    }

    private static let folded: [(String, String)] = [
        ("", ""),
        ("gpt-4", "gpt-4"),
        ("GPT-4", "gpt-4"),
        ("xGPT", "xgpt"),
        ("Ｇ\u{FF30}Ｔ", "gpt"),
        ("Stra\u{DF}e", "strasse"),
        ("\u{FB01}t", "fit"),
        ("so\u{AD}ft\u{200B}\u{200C}", "soft"),
        ("I\u{307}nce", "i\u{307}nce"),
        ("\u{130}nce", "i\u{307}nce"),
        ("\u{39F}\u{394}\u{39F}\u{3A3}", "\u{3BF}\u{3B4}\u{3BF}\u{3C3}"),
        ("\u{3BF}\u{3B4}\u{3BF}\u{3C2}", "\u{3BF}\u{3B4}\u{3BF}\u{3C3}"),
        ("E\u{301}", "\u{E9}"),
        ("\u{FF76}\u{FF9E}", "\u{30AC}"),
        ("\u{30AB}\u{3099}", "\u{30AC}"),
        ("x\u{B2}", "x2"),
        ("\u{A0}", " "),
        ("\u{41C}\u{415}\u{422}", "\u{43C}\u{435}\u{442}"),
        ("\u{E33}", "\u{E4D}\u{E32}"),
    ]

    @Test("NFKC_Casefold of small texts", arguments: folded)
    func folding(input: String, expected: String) {
        #expect(UnicodeForm.nfkcCasefold(Array(input.utf8)) == Array(expected.utf8))
    }

    private static let invalid: [[UInt8]] = [
        [0x41, 0xFF, 0x65, 0xCC, 0x81], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x65, 0xCC],
    ]

    @Test("Invalid UTF-8 is passed through", arguments: invalid)
    func invalidInput(bytes: [UInt8]) {
        #expect(UnicodeForm.nfc(bytes) == bytes)
        #expect(UnicodeForm.nfkcCasefold(bytes) == bytes)
    }

    /// Pairs of any scalar with a base before it and marks behind it, against Foundation: shows that no scalar is
    /// wrongly counted among those that may be copied. Left out is where Foundation itself differs from UAX #15:
    /// sequences of Hangul parts, and the three Tibetan vowels of class 0 that decompose to marks (both in the table).
    @Test("Every scalar of the first plane agrees with Foundation")
    func everyScalar() {
        var wrong: [UInt32] = []
        for value in UInt32(0x20)...0xFFFD where ![0xF73, 0xF75, 0xF81].contains(value) {
            guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory != .unassigned else { continue }
            // What utf8proc's Unicode version does not know yet has class 0 there; leave new scalars out.
            guard (scalar.properties.age?.major ?? 99) <= 14 else { continue }
            for text in ["a\(scalar)\u{323}\u{301}b", "\u{304B}\(scalar)\u{3099}"] {
                let expected = Array(text.precomposedStringWithCanonicalMapping.utf8)
                if UnicodeForm.nfc(Array(text.utf8)) != expected { wrong.append(value) }
            }
        }
        #expect(wrong == [])
    }

    @Test("Folding is case-insensitive equality and idempotent")
    func foldingIsStable() {
        var wrong: [UInt32] = []
        for value in UInt32(0x20)...0x1F9FF {
            guard let scalar = Unicode.Scalar(value), (scalar.properties.age?.major ?? 99) <= 14 else { continue }
            let once = UnicodeForm.nfkcCasefold(Array("a\(scalar)b".utf8))
            let upper = UnicodeForm.nfkcCasefold(Array("a\(scalar.properties.lowercaseMapping)b".utf8))
            let alone = UnicodeForm.nfkcCasefold(once)
            if alone != once { wrong.append(value) }
            if scalar.properties.isUppercase && upper != once { wrong.append(value) }
        }
        #expect(wrong == [])
    }

    /// A quadratic ordering of 400,000 marks would take minutes.
    @Test("A long run of combining marks is ordered in linear time", .timeLimit(.minutes(1)))
    func longRun() {
        let pairs = 200_000
        let input = Array(("a" + String(repeating: "\u{301}\u{323}", count: pairs)).utf8)
        let below = String(repeating: "\u{323}", count: pairs - 1)
        let above = String(repeating: "\u{301}", count: pairs)
        // Not `==`: a failed comparison of arrays is reported by a difference, which takes minutes for a million bytes.
        #expect(UnicodeForm.nfc(input).elementsEqual(("\u{1EA1}" + below + above).utf8))
    }

    private static let widths: [(Unicode.Scalar, Int)] = [
        ("a", 1), ("\u{301}", 0), ("\u{D55C}", 2), ("\u{4E00}", 2), ("\u{FF21}", 2), ("\u{E4D}", 0), ("\u{200B}", 0),
        ("\u{2260}", 1), ("\u{1F600}", 2), ("\u{5D0}", 1),
    ]

    @Test("Columns in a terminal", arguments: widths)
    func width(scalar: Unicode.Scalar, columns: Int) {
        #expect(UnicodeForm.displayWidth(of: scalar) == columns)
    }
}

import Testing

@testable import Curation

struct RemovedCharactersTests {
    @Test(arguments: [
        ("plain text", []), ("", []), ("  a", ["U+0020 0 2 -"]), ("a  ", ["U+0020 1 2 -"]),
        ("a \u{200B} b", ["U+200B 2 1 -", "U+0020 5 1 -"]), ("a\u{A0}b", ["U+00A0 1 1 space"]),
        ("a\u{A0}", ["U+00A0 1 1 -"]), ("\u{202B}x\u{202C}", ["U+202B 0 1 -", "U+202C 4 1 -"]),
        ("so\u{AD}\u{AD}ft", ["U+00AD 2 2 -"]), ("a\t\nb", ["U+0009 1 1 space", "U+000A 2 1 -"]),
    ])
    func runs(text: String, expected: [String]) {
        let runs = RemovedCharacters(from: text).runs.map { run in
            let name = String(run.character.value, radix: 16, uppercase: true)
            let code = "U+" + String(repeating: "0", count: max(0, 4 - name.count)) + name
            return "\(code) \(run.offset) \(run.count) \(run.becameSpace ? "space" : "-")"
        }
        #expect(runs == expected)
    }

    /// What the parsers see and what was passed over make up the printed text.
    @Test func nothingIsLost() {
        let pieces = Array("a  é\u{A0}\u{200B}\u{202E}\u{AD}\t\u{3000}".unicodeScalars)
        var state: UInt64 = 7
        for length in 0..<2_000 {
            var text = ""
            for _ in 0..<length % 13 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text.unicodeScalars.append(pieces[Int(state >> 33) % pieces.count])
            }
            let runs = RemovedCharacters(from: text).runs
            let gone = runs.reduce(0) { $0 + $1.count * UTF8.width($1.character) }
            let spaces = runs.count(where: { $0.becameSpace })
            #expect(PrintedText(text).bytes.count == text.utf8.count - gone + spaces, "\(text.debugDescription)")
        }
    }
}

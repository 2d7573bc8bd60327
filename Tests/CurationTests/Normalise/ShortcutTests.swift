import Testing

@testable import Curation

/// Texts in ASCII, and texts without surplus white space, take shortcuts: what comes out must be what the long way gives,
/// which a character that nobody sees forces.
struct ShortcutTests {
    private static let unseen = "\u{200B}"

    /// A text of letters, digits, spaces and marks, with some words that the parsers know.
    private static func text(_ dice: inout Dice, _ letters: [Character]) -> String {
        let words = ["the", "of", "GARCH(1,1)", "t-test", "lag -1", "O'Malley", "(-2", "x`y", "Vol. 2"]
        return (0..<dice.roll(12)).map { _ in
            dice.roll(4) == 0
                ? words[dice.roll(words.count)]
                : String((0...dice.roll(6)).map { _ in letters[dice.roll(letters.count)] })
        }.joined(separator: dice.roll(5) == 0 ? "  " : " ")
    }

    private static let ascii = (0x20..<0x7F).compactMap { Unicode.Scalar($0).map(Character.init) }

    @Test func comparisonKeysOfASCII() {
        var dice = Dice(seed: 41)
        for _ in 0..<4_000 {
            let text = Self.text(&dice, Self.ascii)
            for language in [nil, "en", "de", "fa", "sr", "tr", "vi"] as [String?] {
                let long = ComparisonKey.bytes(text + Self.unseen, language: language)
                #expect(ComparisonKey.bytes(text, language: language) == long, "\(text)")
            }
        }
    }

    /// Every scalar that has a meaning of its own means the same when the whole name is folded.
    @Test func slugsOfScalars() {
        var count = 0
        let values =
            (0x80...0x30FF as ClosedRange<UInt32>).map(\.self) + stride(from: 0x3100, through: 0xFFFF, by: 7)
            + [0xFF0C, 0xFF1A]
        for value in values {
            guard let scalar = Unicode.Scalar(value), SlugScalars.meaning(of: value) != .folded else { continue }
            count += 1
            for name in ["a\(scalar)b", "\(scalar)", "A \(scalar)\(scalar)b"] {
                #expect(Slug.make(from: name) == Slug.folded(name), "U+\(String(value, radix: 16)) in \(name)")
            }
        }
        #expect(count > 5_000)
    }

    @Test func slugsOfManyScripts() {
        var dice = Dice(seed: 43)
        let letters = Self.ascii + Array("éüßŁłİıñÆœÐĐ×ªº²½–—‘’“”«»·ǅẞạỆ中文、のガハ한국Юйَسनी०ไทยΣΆﬁ①ａ\u{301}\u{AD}\u{61C}")
        for _ in 0..<8_000 {
            let text = Self.text(&dice, letters)
            #expect(Slug.make(from: text) == Slug.folded(text), "\(text)")
        }
    }

    /// Eight bytes are looked at together where they are plain.
    @Test func controlsInPrintedTexts() {
        var dice = Dice(seed: 44)
        let letters = Array("abcdefghijklmnopqrstuvwxyz .,ABC123~\u{7F}\u{1F}é\u{A0}")
        for _ in 0..<8_000 {
            let count = dice.roll(3) == 0 ? letters.count : 36
            let text = String((0..<dice.roll(40)).map { _ in letters[dice.roll(count)] })
            #expect(PrintedText(text).bytes == PrintedText(text + Self.unseen).bytes, "\(text.debugDescription)")
        }
    }

    @Test func slugsOfASCII() {
        var dice = Dice(seed: 42)
        for _ in 0..<4_000 {
            let text = Self.text(&dice, Self.ascii)
            #expect(Slug.make(from: text) == Slug.make(from: text + Self.unseen), "\(text)")
        }
    }

    @Test func identifiers() {
        var dice = Dice(seed: 43)
        for _ in 0..<4_000 {
            var work = Work()
            let title = Self.text(&dice, Self.ascii + ["é", "Ж", "ß", "漢", "\u{2019}", "\u{2013}", "ש"])
            work.title = title
            // A character that means something only together with others takes the whole title to the slug.
            var long = work
            long.title = Self.unseen + title
            #expect(work.identifier == long.identifier, "\(title)")
            work.issued = [nil, 2017, -5, Int.min][dice.roll(4)]
            work.author = [Work.Name(family: Self.text(&dice, Self.ascii + ["é", "ß", "漢", "Œ"]))]
            if dice.roll(9) == 0 { work.author[0].family! += String(repeating: "é-", count: 200) }
            long.issued = work.issued
            long.author = [Work.Name(literal: work.author[0].family! + Self.unseen)]
            #expect(work.identifier == long.identifier, "\(work)")
        }
    }

    /// A text that is read into memory of another one.
    @Test func textsInMemoryThatIsThere() {
        var dice = Dice(seed: 45)
        var bytes: [UInt8] = []
        let letters = Self.ascii + ["é", "\u{A0}", "\u{2009}", "漢", "\u{200E}"]
        for _ in 0..<4_000 {
            let text = Self.text(&dice, dice.roll(2) == 0 ? Self.ascii : letters)
            let isAsPrinted = PrintedText.read(text, into: &bytes)
            #expect(bytes == PrintedText(text + Self.unseen).bytes, "\(text)")
            #expect(!isAsPrinted || bytes == Array(text.utf8), "\(text)")
            #expect(isAsPrinted || RemovedCharacters(from: text).isEmpty == (bytes == Array(text.utf8)), "\(text)")
        }
    }

    /// Eight bytes are looked at together where they are ASCII.
    @Test func stringsOfPrintedBytes() {
        for length in 0...20 {
            for place in 0...length {
                for mark in ["", "é", "\u{7F}", "漢", "😀"] {
                    let front = String(repeating: "b", count: place)
                    let text = front + mark + String(repeating: "c", count: length - place)
                    let made = Array(text.utf8).withUnsafeBufferPointer { String(printed: $0) }
                    #expect(made == text)
                    #expect(made.utf8.elementsEqual(text.utf8))
                }
            }
        }
        let torn = Array("ab漢".utf8.dropLast()).withUnsafeBufferPointer { String(printed: $0) }
        #expect(torn == "ab\u{FFFD}")
    }

    @Test(arguments: [
        ("a manuscript", true), ("manuscript", true), ("manuscrip", false), ("manumanuscript é", true), ("", false),
        ("manuscripe manuscrip", false),
    ])
    func partsOfTexts(text: String, isThere: Bool) { #expect(text.utf8.holds("manuscript") == isThere) }

    @Test func plainTexts() {
        var dice = Dice(seed: 44)
        let others: [Character] = [
            "é", "\u{2013}", "\u{A0}", "\u{2009}", "\u{3000}", "\u{200E}", "\u{FEFF}", "\u{AD}", "\t", "漢", "\u{2060}",
            " ",
        ]
        var plain = 0
        for _ in 0..<4_000 {
            let text = Self.text(&dice, dice.roll(2) == 0 ? Self.ascii : Self.ascii + others + others)
            #expect(PrintedText(text).bytes == PrintedText(text + Self.unseen).bytes, "\(text)")
            if Array(text.utf8).withUnsafeBufferPointer(PrintedText.isPlain) {
                plain += 1
                #expect(PrintedText(text).bytes == Array(text.utf8))
                #expect(RemovedCharacters(from: text + Self.unseen).runs.map(\.character) == ["\u{200B}"])
            }
        }
        #expect((400..<3_600).contains(plain))
    }
}

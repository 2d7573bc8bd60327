import Testing

@testable import Curation

struct CitationParserTests {
    static let rows =
        CitationTable.rows + CitationVariants.rows + CitationOddities.rows + CitationStyleTable.rows
        + CitationGermanTable.rows + CitationSocialScienceTable.rows + CitationLanguageTable.rows
        + CitationEuropeanForms.rows + CitationScriptForms.rows + CitationEasternForms.rows + CitationEnglishForms.rows

    @Test(arguments: Self.rows)
    func parse(text: String, expected: [String]) {
        #expect(CitationParser.parse(text).map(Outline.of) == expected)
    }

    @Test func nothingIsLost() {
        for (text, _) in Self.rows {
            let sources = CitationParser.parse(text)
            let missing = WordCoverage.missing(of: text, in: sources)
            #expect(missing.isEmpty, "\(text): lost \(missing)")
        }
    }

    /// The memory of one citation says nothing to the next.
    @Test func oneParserReadsMany() {
        var parser = CitationParser()
        var dice = Dice(seed: 5)
        for _ in 0..<2 * Self.rows.count {
            let text = Self.rows[dice.roll(Self.rows.count)].text
            // A cut reference leaves brackets open and words in no field.
            let cut = dice.roll(3) == 0 ? String(text.prefix(dice.roll(text.count))) : text
            let sources = parser.read(cut)
            #expect(sources == CitationParser.parse(cut), "\(cut)")
            #expect(parser.mayPassOver || RemovedCharacters(from: cut).isEmpty, "\(cut)")
        }
    }

    @Test func everyPrefixAndSuffixIsRead() {
        for (text, _) in Self.rows {
            var rest = text[...]
            while !rest.isEmpty {
                #expect(CitationParser.parse(String(rest)).isEmpty == rest.allSatisfy(\.isWhitespace))
                rest.removeLast()
            }
            rest = text[...]
            while !rest.isEmpty {
                _ = CitationParser.parse(String(rest))
                rest = rest.dropFirst(5)
            }
        }
    }

    /// Pieces of citations and any scalars, in any order.
    @Test func anyUnicodeIsRead() {
        var dice = Dice(seed: 4)
        let rows = Self.rows.map { Array($0.text.unicodeScalars) }
        for _ in 0..<4_000 {
            var text = String.UnicodeScalarView()
            for _ in 0...dice.roll(4) {
                let row = rows[dice.roll(rows.count)]
                let start = dice.roll(row.count)
                text.append(contentsOf: row[start..<min(row.count, start + dice.roll(40))])
                if let scalar = Unicode.Scalar(UInt32(dice.roll(0x11000))) { text.append(scalar) }
            }
            let printed = String(text)
            for source in CitationParser.parse(printed) {
                #expect(printed.unicodeScalars.count >= source.residue.unicodeScalars.count)
            }
        }
    }

    @Test func textIsAsPrinted() {
        let text = "Hu, E. J.\u{A0}et al. (2022).  LoRA. ICLR. link ↗"
        #expect(CitationParser.parse("  \(text)\n").map(\.text) == [text])
    }

    @Test func severalWorksKeepTheirOwnText() {
        let text = "A, B. (2001). One. ICML. DOI ↗ Also see: C, D. (2002). Two. ICML. link ↗"
        #expect(
            CitationParser.parse(text).map(\.text) == [
                "A, B. (2001). One. ICML. DOI ↗", "C, D. (2002). Two. ICML. link ↗",
            ])
    }

    @Test func emptyTextHasNoWork() {
        #expect(CitationParser.parse(" \n").isEmpty)
    }

    @Test func addressOfLinkWins() {
        let links = [Cell.Link(text: "DOI ↗", target: "https://doi.org/10.18653%2Fv1/N19-1423")]
        let source = CitationParser.parse("Devlin, J. et al. (2019). BERT. NAACL. doi:10.1/wrong DOI ↗", links: links)[
            0]
        #expect(source.work.doi == "10.18653/v1/n19-1423")
        #expect(source.link == .doi)
    }

    @Test func otherAddressGoesToURL() {
        let links = [Cell.Link(text: "link ↗", target: "https://openreview.net/forum?id=x")]
        let source = CitationParser.parse("Hu, E. J. et al. (2022). LoRA. ICLR. link ↗", links: links)[0]
        #expect(source.work.url == "https://openreview.net/forum?id=x")
        #expect(source.work.doi == nil)
    }

    @Test func linksGoToTheirWorks() {
        let text = "A, B. (2001). One. ICML. DOI ↗ C, D. (2002). Two. ICML. link ↗"
        let links = [
            Cell.Link(text: "DOI ↗", target: "https://doi.org/10.1000/one"),
            Cell.Link(text: "link ↗", target: "https://example.org/two"),
        ]
        let works = CitationParser.parse(text, links: links).map(\.work)
        #expect(works.map(\.doi) == ["10.1000/one", nil])
        #expect(works.map(\.url) == [nil, "https://example.org/two"])
    }

    @Test(arguments: [
        "(a (b [c. ", "T. 12(", "A, B. (2001). C; ", "“a ", "Smith, J., ", "in: ", ", ", "1-", "doi:10.1000/x ", "ed. ",
    ])
    func longInputIsLinear(piece: String) {
        let text = String(repeating: piece, count: 20_000)
        #expect(!CitationParser.parse(text + "(2001). " + text).isEmpty)
    }
}

/// Numbers that are the same in every run.
struct Dice {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    }

    /// From 0 up to, but not including, `sides`.
    mutating func roll(_ sides: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(max(1, sides)))
    }
}

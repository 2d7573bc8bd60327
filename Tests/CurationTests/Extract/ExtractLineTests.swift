import JSON
import Testing

@testable import Curation

/// The lines that `curate extract` writes, and that other tools read.
@Suite struct ExtractLineTests {
    static let text = """
        Compare methods
        | LoRA× | BERT× | |
        |---|---|---|
        | Field | Deep learning | Deep learning |
        | Origin year≠ | 2022 | — |
        | Related | 5 | 6 |

        """

    /// Word for word.
    @Test func table() throws {
        let cell: (String, Int) -> String = { text, line in
            #"{"text":"\#(text)","confidence":1,"needsReview":false,"line":\#(line)}"#
        }
        let column: (Int, String, String, String) -> String = { position, name, year, related in
            #"{"position":\#(position),"name":"\#(name)","nameEnglish":"\#(name)","slug":null,"version":null,"#
                + #""sourceCount":null,"status":null,"cells":{"field":\#(cell("Deep learning", 4)),"family":null,"#
                + #""originYear":\#(year),"originator":null,"type":null,"seminalSource":null,"aliases":null,"#
                + #""relatedCount":\#(related),"summary":null}}"#
        }
        let expected =
            #"{"page":{"path":"p.md","sha256":"\#(SHA256Digest.hex(Array(Self.text.utf8)))","language":"en","#
            + #""rendering":"table","heading":"Compare methods","url":null,"accessed":null,"complete":false,"#
            + #""encoding":{"name":"utf-8","reason":"valid-utf-8","doubtful":false,"detector":null,"proof":null},"capture":null},"#
            + #""rows":[{"key":"field","label":"Field","differs":false},"#
            + #"{"key":"originYear","label":"Origin year","differs":true},"#
            + #"{"key":"relatedCount","label":"Related","differs":false}],"#
            + #""methods":[\#(column(0, "LoRA", cell("2022", 5), cell("5", 6))),"#
            + #"\#(column(1, "BERT", "null", cell("6", 6)))],"#
            + #""diagnostics":[{"severity":"warning","code":"rows-missing","message":"6 of 9 rows are missing: family, "#
            + #"originator, type, seminalSource, aliases, summary","line":null},"#
            + #"{"severity":"warning","code":"page-cut","message":"the copy ends after the row relatedCount","line":6}]}"#
        let line = String(decoding: try Extraction.page("p.md", Self.text).line, as: UTF8.self)
        #expect(line == expected)
    }

    /// A page that can't be read still gives its line.
    @Test func problem() throws {
        let items = PageReader.items(path: "e.html", bytes: [])
        guard case .problem(let problem)? = items.first else {
            Issue.record("expected a problem, found \(transcript(items))")
            return
        }
        let line = String(decoding: JSONWriter.compact(problem.json), as: UTF8.self)
        #expect(line.hasPrefix(#"{"page":{"path":"e.html","sha256":"#))
        #expect(
            line.contains(
                #""language":null,"rendering":null,"heading":null,"url":null,"accessed":null,"complete":false"#))
        #expect(line.contains(#""rows":[],"methods":[],"diagnostics":[{"severity":"error","code":"file-empty","#))
        #expect(line.hasSuffix(#""line":null}]}"#))
    }

    /// Links and candidates stand only where there are any.
    @Test func optionalMembers() throws {
        var cell = Cell(text: "x", line: 1)
        #expect(
            String(decoding: JSONWriter.compact(cell.json), as: UTF8.self)
                == #"{"text":"x","confidence":1,"needsReview":false,"line":1}"#)
        cell = Cell(
            text: "x", confidence: 0.58, needsReview: true, line: 2, links: [Cell.Link(text: "DOI ↗", target: "t")],
            candidates: ["y"])
        #expect(
            String(decoding: JSONWriter.compact(cell.json), as: UTF8.self)
                == #"{"text":"x","confidence":0.58,"needsReview":true,"line":2,"links":[{"text":"DOI ↗","href":"t"}],"candidates":["y"]}"#
        )
    }

    /// The same bytes give the same line, with whatever order the knowledge came in.
    @Test func deterministic() throws {
        var sample = SamplePage.plain
        sample.rows[.relatedCount] = ["12", "5"]
        sample.rows[.aliases] = ["topluluk, bagging of trees", "destek vektör makinesi, kernel machine"]
        let others = try ["ko", "de", "th", "ar"].map {
            try Extraction.page("q.txt", try sample.inLanguage($0).markdown)
        }
        for text in [sample.markdown, sample.flat, sample.html()] {
            let path = text.hasPrefix("<") ? "p.html" : "p.txt"
            let alone = try Extraction.page(path, text).line
            #expect(try Extraction.page(path, text).line.elementsEqual(alone))
            var lines: [[UInt8]] = []
            for order in [others, others.reversed()] {
                var known = KnownCells()
                order.forEach { known.learn($0) }
                lines.append(try Extraction.page(path, text, known: known).line)
            }
            #expect(lines[0].elementsEqual(lines[1]))
        }
    }
}

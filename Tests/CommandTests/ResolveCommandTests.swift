import JSON
import Testing

/// `curate resolve` as other programs use it.
@Suite struct ResolveCommandTests {
    private static func line(_ path: String, slug: String? = nil, name: String, english: String? = nil) -> String {
        func text(_ value: String?) -> String { value.map { "\"\($0)\"" } ?? "null" }
        let digest =
            String(repeating: "0", count: 64 - path.utf8.count * 2) + path.utf8.map { String($0, radix: 16) }.joined()
        return """
            {"page":{"path":"\(path)","sha256":"\(digest)","language":"ko","rendering":"html","url":null,"accessed":null},\
            "methods":[{"position":0,"name":"\(name)","nameEnglish":\(text(english)),"slug":\(text(slug)),"cells":\
            {"type":{"text":"Rank test","confidence":1,"needsReview":false,"line":12}}}]}
            """
    }

    private static func run(_ arguments: [String], _ input: String) throws -> Program.Outcome {
        let folder = try Folder()
        try folder.write("in.jsonl", Array(input.utf8))
        try folder.write(
            "different.yaml", Array("decisions:\n  - different: [cox-model, cox]\n    because: test\n".utf8))
        return try Program.run(["resolve"] + arguments, in: folder.path, input: folder.path + "/in.jsonl")
    }

    private static let pages = [
        line("a", slug: "cox", name: "콕스", english: "Cox Model"), line("b", name: "콕스", english: "Cox Model"),
        line("c", name: "다른 이름"),
        #"{"page":{"path":"d","sha256":null,"language":null,"rendering":null},"methods":[],"diagnostics":[]}"#,
        line("a", slug: "cox", name: "콕스", english: "Cox Model"), "",
    ].joined(separator: "\n")

    @Test(arguments: [[], ["--pages", "-"], ["--pages", "in.jsonl"], ["--pages", "in.jsonl", "--jobs", "3"]])
    func aLineForEachMethod(_ arguments: [String]) throws {
        let outcome = try Self.run(arguments, Self.pages)
        #expect(outcome.code == 0)
        let clusters = try outcome.lines.map { try JSONDocument.parse(Array($0.utf8)).value }
        #expect(clusters.map { $0["id"]?.stringValue?.prefix(3) } == ["cox", "x-7"])
        let mentions = clusters[0]["mentions"]?.arrayValue ?? []
        #expect(mentions.map { $0["path"]?.stringValue } == ["a", "b"])
        #expect(mentions[1]["evidence"]?.arrayValue?.first?.stringValue == "english-name")
        #expect(mentions[1]["score"]?.intValue ?? 0 >= 25)
        #expect(
            outcome.talk == "curate: 3 pages, 2 methods, 0 pairs that may be one method\n"
                + "curate: 1 page left out: the same bytes as another one\n")
    }

    @Test func aDecisionHolds() throws {
        let outcome = try Self.run(["--decisions", "different.yaml"], Self.pages)
        #expect(outcome.lines.count == 3)
        #expect(outcome.lines.first?.contains(#""near":[{"id":"cox-model""#) == true)
        #expect(outcome.lines.first?.contains(#""reason":"decided""#) == true)
    }

    @Test func everyLineFollowsTheSchema() throws {
        let folder = try Folder()
        try folder.write("clusters.jsonl", try Self.run([], Self.pages).output)
        let checked = try Program.run(
            ["validate", "clusters.jsonl", "--schemas", Program.repository + "/schemas"], in: folder.path)
        #expect(checked.code == 0, "\(checked.text)\(checked.talk)")
    }

    @Test func theTableOfEvidenceIsShown() throws {
        let outcome = try Self.run(["--evidence"], "")
        let rows = try outcome.lines.map { try JSONDocument.parse(Array($0.utf8)).value }
        #expect(rows.first?["id"]?.stringValue == "slug")
        #expect(rows.first?["weight"]?.intValue == 100)
        #expect(rows.allSatisfy { $0["reason"]?.stringValue?.isEmpty == false })
    }

    @Test(arguments: [
        ("{\"page\":", "in.jsonl:2:9: "),
        ("{}", "in.jsonl:2: expected a page that `curate extract` wrote; /page: expected an object, found nothing"),
        (
            #"{"page":{"path":"x","sha256":"00","rendering":"pdf"},"methods":[]}"#,
            "in.jsonl:2: expected a page that `curate extract` wrote; /page/rendering: expected one of html, table, flat, found "
                + "\"pdf\""
        ),
        (
            #"{"page":{"path":"x","sha256":"00","rendering":"html"},"methods":[{"position":0}]}"#,
            "in.jsonl:2: expected a page that `curate extract` wrote; /methods/0/name: expected a string, found nothing"
        ),
    ])
    func aLineThatIsNoPageIsToldWithItsPlace(_ line: String, _ message: String) throws {
        let outcome = try Self.run(["--pages", "in.jsonl"], Self.line("a", name: "A") + "\n" + line + "\n")
        #expect(outcome.code == 2)
        #expect(outcome.output.isEmpty)
        #expect(outcome.talk.hasPrefix("curate: \(message)"), "\(outcome.talk)")
    }

    @Test func wrongCalls() throws {
        #expect(try Self.run(["--pages", "none.jsonl"], "").talk.hasPrefix("curate: none.jsonl: can't be read ("))
        #expect(try Self.run(["--pages", "-", "--pages", "-"], "").code == 2)
        #expect(try Self.run(["--jobs", "0"], "").talk.hasPrefix("curate: --jobs must be at least 1, found 0"))
    }
}

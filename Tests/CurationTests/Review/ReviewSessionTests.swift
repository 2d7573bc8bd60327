import Testing

@testable import Curation

@Suite struct ReviewSessionTests {
    /// A contradiction, an unsure cell (sure to 50 %) and a match by name alone.
    static let pages: [ComparisonPage] = [
        page("a.html", Mentions.column("가", english: "Alpha", slug: "alpha", [.originYear: "2001"])),
        page("b.html", Mentions.column("가", english: "Alpha", slug: "alpha", [.originYear: "1995"])),
        page(
            "c.txt", Mentions.column("나", english: "Beta", slug: "beta", [.type: "=T"], doubtful: [.type]),
            Mentions.column("다", english: "Gamma", slug: "gamma", [.type: "G"])),
    ]

    private static func page(_ path: String, _ columns: Column...) -> ComparisonPage {
        let numbered = columns.enumerated().map { position, column in
            var column = column
            column.position = position
            return column
        }
        return ComparisonPage(
            path: path, digest: SHA256Digest.hex(Array(path.utf8)), language: "ko", rendering: .html,
            encoding: EncodingDecision(name: "utf-8", reason: .validUTF8), heading: nil, address: nil, accessed: nil,
            isComplete: true,
            rows: [
                .init(key: .originYear, label: "기원 연도", differs: nil), .init(key: .type, label: "유형", differs: nil),
            ],
            columns: numbered, diagnostics: [])
    }

    static func queue() throws -> ReviewQueue {
        let built = Mentions.built(pages.flatMap { Mentions.reader?.mentions(of: $0) ?? [] })
        return ReviewQueue(
            items: built.flatMap(\.review), pages: pages, built: built, book: try DecisionBook([:]))
    }

    private static func session() throws -> ReviewSession {
        ReviewSession(try queue(), because: "seen", by: "Ada", date: "2026-07-01") { decision in
            Mentions.reader.flatMap { decision.problem(reader: $0) }
        }
    }

    @Test func theMostDoubtfulComesFirstWithItsRowBeside() throws {
        let questions = try Self.queue().questions
        #expect(questions.map { "\($0.item.reason) \($0.doubt)" } == ["values-differ 0.5", "cell-uncertain 0.5"])
        let sheet = ReviewSheet(questions[1], number: 2, of: 2)
        #expect(
            sheet.text == """
                2 of 2  beta type  [cell-uncertain, doubt 50 %]
                  the borders of the cell are not sure (confidence 0.5), and no other page shows it
                  c.txt:14  (ko, html)  유형
                  > 나  =T  (50 % sure)
                    다  G
                  taken: =T
                  1: other =T

                """)
        #expect(sheet.row == "> 나: =T  (50 % sure) < | 다: G")
    }

    /// Lines of input and what is decided by them.
    @Test(arguments: [
        (["a", "a"], ["alpha originYear is “2001”", "beta type is “=T”"]),
        (["1", "1"], ["alpha originYear is “1995”", "beta type is “other =T”"]),
        (["t 1999", "n"], ["alpha originYear is “1999”"]), (["n", "t  two words "], ["beta type is “two words ”"]),
        (["a", "u", "1", "q"], ["alpha originYear is “1995”"]),
        (["a", "a", "u", "1", "a"], ["alpha originYear is “2001”", "beta type is “other =T”"]), (["q"], []),
        (["n", "n", "a"], []),
        (["s beta", "d gamma"], ["beta is part of alpha", "beta and gamma are different methods"]),
    ])
    func keysAreAnswers(_ lines: [String], _ decided: [String]) throws {
        var session = try Self.session()
        for line in lines { _ = session.handle(line) }
        #expect(session.decisions.map(\.words) == decided)
        #expect(session.isDone == (lines.last == "q"))
        #expect(session.decisions.allSatisfy { $0.because == "seen" && $0.by == "Ada" && $0.date == "2026-07-01" })
    }

    /// Two records are left apart until somebody says that they are one; then the one that is surer of its id stays.
    @Test(arguments: [
        ("a", "alpha and beta are different methods"), ("1", "beta is part of alpha"), ("s", "beta is part of alpha"),
        ("d", "beta and alpha are different methods"), ("s gamma", "gamma is part of beta"),
    ])
    func twoRecordsMayBeOne(_ line: String, _ decided: String) throws {
        let item = ReviewItem(
            record: "beta", reason: "maybe-same", message: "may be alpha", value: "beta", candidates: ["alpha"])
        let queue = ReviewQueue(items: [item], pages: [], built: [], book: try DecisionBook([:]))
        var session = ReviewSession(queue, because: "seen", by: nil, date: nil) { _ in nil }
        _ = session.handle(line)
        #expect(session.decisions.map(\.words) == [decided])
    }

    @Test(arguments: [
        ("x", "'x' is no answer; ? explains the keys\n"), ("", "'' is no answer; ? explains the keys\n"),
        ("2", "there are the readings 1 to 1, found 2\n"), ("u", "nothing was answered yet\n"),
        ("t never", "no year was found in 'never'\n"), ("s alpha", "give two different ids, found 'alpha' twice\n"),
        ("s", "name the other record's id\n"), ("?", ReviewCommand.explanation),
    ])
    func whatIsNoAnswerSaysWhy(_ line: String, _ message: String) throws {
        var session = try Self.session()
        guard case .said(let text) = session.handle(line) else {
            Issue.record("\(line) was taken")
            return
        }
        #expect(text == message)
        #expect(session.decisions.isEmpty)
        #expect(session.screen.hasPrefix("\n1 of 2  alpha originYear"))
    }

    @Test func theReasonHoldsForWhatFollows() throws {
        var session = try Self.session()
        #expect(session.handle("b the paper itself") == .said("because: the paper itself\n"))
        guard case .answered(let decision) = session.handle("a") else {
            Issue.record("not answered")
            return
        }
        #expect(decision.because == "the paper itself")
        #expect(session.handle("u") == .takenBack(decision))
        #expect(session.decisions.isEmpty)
    }

    /// A page must not drive the terminal.
    @Test func controlsAreNotShown() throws {
        var page = Self.pages[2]
        page.columns[0].cells[.type]?.text = "a\u{1B}[31mb\u{202E}c\u{9B}d"
        let built = Mentions.built(Mentions.reader?.mentions(of: page) ?? [])
        let queue = ReviewQueue(
            items: built.flatMap(\.review), pages: [page], built: built, book: try DecisionBook([:]))
        let text = ReviewSheet(try #require(queue.questions.first), number: 1, of: 1).text
        #expect(!text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E || $0.value == 0x9B })
        #expect(text.contains("a [31mbc d"))
    }

    /// Whether two are one: the less sure id goes.
    @Test func identityIsAskedToo() throws {
        func question(_ record: String, _ reason: String, _ candidates: [String]) throws -> ReviewQuestion {
            let item = ReviewItem(record: record, reason: reason, message: "m", value: record, candidates: candidates)
            let queue = ReviewQueue(items: [item], pages: [], built: [], book: try DecisionBook([:]))
            return try #require(queue.questions.first)
        }
        let near = try question("beta", "maybe-same", ["alpha"])
        #expect(try near.content(for: .accept) == .different("alpha", "beta"))
        #expect(try near.content(for: .candidate(1)) == .same("alpha", "beta"))
        #expect(try near.content(for: .same("")) == .same("alpha", "beta"))
        #expect(try near.content(for: .different("")) == .different("beta", "alpha"))
        let nameless = try question("x-0123456789", "id-provisional", [])
        #expect(try nameless.content(for: .same("alpha")) == .same("alpha", "x-0123456789"))
        #expect(throws: ReviewError.self) { try nameless.content(for: .accept) }
        #expect(throws: ReviewError.self) { try nameless.content(for: .candidate(1)) }
    }

    @Test func aStaleDecisionIsConfirmed() throws {
        let content = Decision.Content.value(record: "alpha", row: .originYear, text: "2001")
        var book = try DecisionBook([:])
        var decision = Decision(content: content, because: "x", by: nil, date: nil)
        decision.evidence = []
        try book.add([decision])
        let mentions = Self.pages.flatMap { Mentions.reader?.mentions(of: $0) ?? [] }
        let built = DecisionEvidence.questioned(Mentions.built(mentions, [content]), book.decisions)
        let queue = ReviewQueue(items: built.flatMap(\.review), pages: Self.pages, built: built, book: book)
        let question = try #require(queue.questions.first { $0.item.reason == "evidence-stale" })
        #expect(try question.content(for: .accept) == content)
        #expect(try question.content(for: .candidate(1)) == .value(record: "alpha", row: .originYear, text: "1995"))
    }
}

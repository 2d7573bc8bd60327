import Testing

@testable import Curation

@Suite struct ReviewAnswersTests {
    private static func exported() throws -> String {
        String(decoding: ReviewAnswers.export(try ReviewSessionTests.queue()), as: UTF8.self)
    }

    @Test func theQuestionsGoOutGuardedAndMarked() throws {
        let text = try Self.exported()
        #expect(text.unicodeScalars.first == "\u{FEFF}")
        let items = try ReviewSessionTests.queue().questions.map(\.item.item)
        // CR LF is one Character.
        let lines = text.split(separator: "\r\n")
        #expect(lines[1].hasPrefix("q-\(items[0]),alpha,originYear,50 %,values-differ,"))
        #expect(lines.count == 3)
        #expect(lines[2].hasSuffix(",'=T,1: other =T,,,,"))
    }

    /// The exported file with answers in the last columns.
    private static func filled(_ answers: [String], separator: String = ",", mark: Bool = true) throws -> [UInt8] {
        let items = try ReviewSessionTests.queue().questions.map(\.item.item)
        let rows = zip(items, answers).map { "q-\($0)\(separator)\($1)\r\n" }
        let head = ["item", "answer", "text", "because", "by"].joined(separator: separator) + "\r\n"
        return (mark ? [0xEF, 0xBB, 0xBF] : []) + Array((head + rows.joined()).utf8)
    }

    private static func taken(_ files: [[UInt8]]) throws -> ReviewImport {
        let read = try files.enumerated().map { try ReviewAnswers.read($0.element, file: "\($0.offset + 1).csv") }
        return ReviewImport(
            read, queue: try ReviewSessionTests.queue(), because: "imported", by: nil, date: nil
        ) { decision in Mentions.reader.flatMap { decision.problem(reader: $0) } }
    }

    @Test func answersComeBack() throws {
        for (separator, mark) in [(",", true), (";", false), ("\t", true)] {
            let file = try Self.filled(
                ["value\(separator)'=2001\(separator)paper\(separator)Ada", "1\(separator)\(separator)\(separator)"],
                separator: separator, mark: mark)
            let lines = try ReviewAnswers.read(file, file: "1.csv")
            #expect(lines.map(\.answer) == [.value("=2001"), .candidate(1)])
            #expect(lines.map(\.place) == ["1.csv:2", "1.csv:3"])
            #expect(lines.map(\.because) == ["paper", nil] && lines.map(\.by) == ["Ada", nil])
        }
        #expect(try ReviewAnswers.read(Array(Self.exported().utf8), file: "x").isEmpty)
    }

    @Test func whatTwoSayAlikeIsOneDecision() throws {
        let taken = try Self.taken([
            Self.filled(["accept,,paper,Ada", "skip"]), Self.filled(["value,2001,book,Ben", "accept,,,Ben"]),
        ])
        #expect(taken.problems == [])
        #expect(taken.decisions.map(\.words) == ["alpha originYear is “2001”", "beta type is “=T”"])
        #expect(taken.decisions.map(\.by) == ["Ada, Ben", "Ben"])
        #expect(taken.decisions.map(\.because) == ["paper; book", "imported"])
    }

    @Test func whatTwoSayDifferentlyIsShownAndNotTaken() throws {
        let taken = try Self.taken([Self.filled(["accept,,,Ada"]), Self.filled(["1,,,Ben", "accept"])])
        #expect(taken.decisions.map(\.words) == ["beta type is “=T”"])
        #expect(
            taken.problems == [
                "alpha originYear: 1.csv:2 (Ada) says alpha originYear is “2001”, 2.csv:2 (Ben) says alpha originYear is "
                    + "“1995”; not taken"
            ])
    }

    @Test func whatIsNotOpenAnyMoreIsNamed() throws {
        let taken = try Self.taken([Array("item,answer\nq-0123456789ab,accept\n".utf8), Self.filled(["7"])])
        #expect(taken.decisions.isEmpty)
        #expect(
            taken.problems == [
                "1.csv:2: the question q-0123456789ab is not open any more; its answer is not taken",
                "2.csv:2: there are the readings 1 to 1, found 7",
            ])
    }

    @Test(arguments: [
        (
            "a,b\n",
            "f.csv:1: expected a line of column names with `item` and `answer`, as `curate review --export` writes it"
        ),
        (
            "",
            "f.csv:1: expected a line of column names with `item` and `answer`, as `curate review --export` writes it"
        ),
        (
            "item,answer\n9.45863E+11,accept\n",
            "f.csv:2: expected a question's name, such as q-0123456789ab, in the column `item`"
        ),
        (
            "item,answer\nq-1,yes\n",
            "f.csv:2: expected accept, a candidate's number, value, same, different or skip in the column `answer`, found "
                + "'yes'"
        ),
        ("item,answer,text\nq-1,value,\n", "f.csv:2: expected the value in the column `text`"),
    ])
    func mistakesHaveTheirLine(_ text: String, _ message: String) {
        let error = #expect(throws: ReviewError.self) { try ReviewAnswers.read(Array(text.utf8), file: "f.csv") }
        #expect(error?.message == message)
    }

    @Test func anotherEncodingIsRefused() {
        let error = #expect(throws: ReviewError.self) { try ReviewAnswers.read([0x69, 0xE9, 0x0A], file: "f.csv") }
        #expect(error?.message == "f.csv: expected UTF-8; save it as “CSV UTF-8” in the spreadsheet")
    }
}

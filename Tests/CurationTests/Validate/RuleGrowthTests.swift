import JSON
import Testing

@testable import Curation

/// No rule takes more time than the dataset is long, also where everything in it is at fault.
@Suite struct RuleGrowthTests {
    private static let small = 300
    private static let large = 2400

    /// Records that share whatever records can share, each the target of the next one's redirect.
    private static func input(_ count: Int) throws -> RuleInput {
        var input = RuleInput()
        var ledger = ""
        var decisions = "decisions:\n"
        var review = ""
        var quarantine = ""
        for number in 0..<count {
            try input.add("curated/methods/m\(number).json", record(number), kind: .method)
            ledger += #"{"id":"m\#(number)","seq":1,"event":"created","version":1,"at":"2026-01-01"}"# + "\n"
            decisions += "- {same: [m\(number), m\(number + 1)], because: x}\n"
            decisions += "- {record: m1, field: type, value: x, because: x}\n"
            review += #"{"item":"a","record":"gone","reason":"x"}"# + "\n"
            quarantine += #"{"path":"p","sha256":"d","message":"The page is cut.","line":null,"text":null}"# + "\n"
        }
        let texts: [(String, FileKind, String)] = [
            ("curated/ledger.jsonl", .ledger, ledger), ("curated/decisions/a.yaml", .decisions, decisions),
            ("curated/review.jsonl", .review, review), ("curated/quarantine.jsonl", .quarantine, quarantine),
        ]
        for (path, kind, text) in texts { try input.add(path, text, kind: kind) }
        input.complete()
        return input
    }

    private static func record(_ number: Int) -> String {
        """
        {"id":"m\(number)","status":"PUBLISHED","version":1,"labels":{"en":"RIDGE REGRESSION"},"aliases":[{"text":"Ridge",\
        "language":"en"}],"summary":{"en":"The same for all."},"type":"re\u{AD}gression","seminalSources":[{"work":{\
        "DOI":"10.1000/1","title":"On means \(number)","issued":{"date-parts":[[1970]]}}}],"provenance":[{"page":"d\(number)",\
        "path":"p","column":0,"cells":{}}],"sourceCount":1}
        """
    }

    @Test func timeGrowsWithTheRecords() throws {
        let (small, large) = (try Self.input(Self.small), try Self.input(Self.large))
        let share = Double(Self.large) / Double(Self.small)
        for rule in Rules.all {
            let times = [small, large].map { input in
                (0..<2).map { _ in ProcessorTime.of { _ = input.findings(of: rule) } }.min() ?? 0
            }
            // What takes less than 20 ms says nothing; a quadratic rule takes eight times its share.
            let isFine = times[1] < 0.02 || times[1] < times[0] * share * 3
            #expect(isFine, "\(type(of: rule).id): \(times)")
        }
    }
}

import JSON
import Testing

@testable import Curation

/// The changes that findings offer: the right value, and never in a file that a program wrote.
@Suite struct FixEditTests {
    private static let decisions = "curated/decisions/a.yaml"
    private static let dataset = "curated/dataset.yaml"
    private static let language = "schemas/languages/ko.yaml"

    private func edits(_ file: String, _ text: String) throws -> [String] {
        let input = try RuleInput(RuleExample(files: [(file, text)], knownPages: nil, message: nil))
        return Rules.all.flatMap { input.findings(of: $0) }.compactMap(\.edit).map { edit in
            let value = edit.replacement.map { String(decoding: JSONWriter.compact($0), as: UTF8.self) }
            return "\(edit.pointer) = \(value ?? "gone")"
        }
    }

    @Test(arguments: [
        (
            decisions, "decisions:\n- {record: a, because: \"e\\u0301t\\u00e9\"}\n",
            ["/decisions/0/because = \"\u{E9}t\u{E9}\""]
        ),
        (decisions, "decisions:\n- {record: a, because: ' x '}\n", ["/decisions/0/because = \"x\""]),
        (decisions, "decisions:\n- {record: a, because: \"\\u2067x\\u2069\"}\n", ["/decisions/0/because = \"x\""]),
        (decisions, "decisions:\n- {record: a, because: \"x\\u202ey\"}\n", []),
        (decisions, "decisions:\n- record: a\n  because: >\n    folded\n    text\n", []),
        (dataset, "doi: https://doi.org/10.5281/ZENODO.1\n", ["/doi = \"10.5281/zenodo.1\""]),
        (dataset, "doi: 10.5281/Zenodo.1\n", ["/doi = \"10.5281/zenodo.1\""]),
        (dataset, "licence: cc-by-4.0\n", ["/licence = \"CC-BY-4.0\""]),
        (dataset, "licence: Unknown\n", []),
        (language, "tag: ko\nscript: Hebr\ndirection: ltr\n", ["/direction = \"rtl\""]),
        (language, "tag: ko\nunverified: [tag, gone]\n", ["/unverified/1 = gone"]),
    ])
    func offered(file: String, text: String, expected: [String]) throws {
        #expect(try edits(file, text) == expected)
    }

    @Test func nothingThatAProgramWroteIsChanged() throws {
        var count = 0
        for example in Rules.all.flatMap({ type(of: $0).examples }) {
            let input = try RuleInput(example)
            for finding in Rules.all.flatMap({ input.findings(of: $0) }) where finding.edit != nil {
                count += 1
                #expect(FileKind.of(path: finding.file)?.isWrittenByPeople == true, "\(finding.file)")
            }
        }
        #expect(count >= 5)
    }
}

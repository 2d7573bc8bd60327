import Foundation
import Testing

/// `curate rules`
@Suite struct RulesCommandTests {
    @Test func list() throws {
        let folder = try Folder()
        let table = try folder.run("rules")
        #expect(table.code == 0 && table.talk == "\(table.lines.count - 1) rules\n")
        #expect(table.lines.first?.hasPrefix("RULE ") == true)
        #expect(table.lines.contains { $0.hasPrefix("doi-form ") && $0.contains("  error     A DOI is `10.`") })
        #expect(table.lines.contains { $0.hasPrefix("duplicate-key ") })
        let json = try folder.run("rules", "--json")
        #expect(json.lines.count == table.lines.count - 1)
        #expect(json.lines.contains { $0.hasPrefix(#"{"id":"line-end","severity":"error","summary":"Every line"#) })
    }

    @Test func explain() throws {
        let folder = try Folder()
        let outcome = try folder.run("rules", "filename-id")
        #expect(
            outcome.text == """
                filename-id (error)
                The record with id `x` lies in `x.json`.
                Links, history and review go by the file's name; two names for one record would part them.

                Passes:
                  curated/methods/t-test.json
                    {"id":"t-test"}

                Found: the record `t-test` lies in `ttest.json`
                  curated/methods/ttest.json
                    {"id":"t-test"}

                """)
        #expect(try folder.run("rules", "filename-id", "--json").lines.count == 1)
    }

    @Test(arguments: [
        (["no-such-rule"], "There is no rule 'no-such-rule'. `curate rules` lists them."),
        (["--json", "--markdown"], "Give --json or --markdown, not both."),
        (["--markdown", "doi-form"], "--markdown writes all rules; take the ids away."),
    ])
    func wrongCalls(arguments: [String], message: String) throws {
        let outcome = try Program.run(["rules"] + arguments, in: NSTemporaryDirectory())
        #expect(outcome.code == 2 && outcome.output.isEmpty)
        #expect(outcome.talk.hasPrefix("curate: \(message)"))
    }

    @Test func theDocumentationIsUpToDate() throws {
        let outcome = try Folder().run("rules", "--markdown")
        let file = FileManager.default.contents(atPath: Program.repository + "/RULES.md").map { Array($0) }
        #expect(outcome.output == file, "run `curate rules --markdown > RULES.md`")
    }
}

import Foundation
import Testing

/// `curate languages`
@Suite struct LanguagesCommandTests {
    @Test func list() throws {
        let folder = try Folder()
        let table = try folder.run("languages", "list")
        #expect(table.code == 0 && table.talk == "35 languages\n")
        #expect(table.lines.first == "TAG  SCRIPT  LABELS  UNVERIFIED  NAME")
        #expect(table.lines.contains { $0.hasPrefix("vi   Latn    9       12          Vietnamese") })
        let json = try folder.run("languages", "list", "--json")
        #expect(json.lines.count == 35)
        #expect(json.lines.contains(#"{"tag":"vi","name":"Vietnamese","script":"Latn","labels":9,"unverified":12}"#))
    }

    /// A folder of schemas without German, as a person has it who meets the first German page.
    private static func folder() throws -> Folder {
        let folder = try Folder(["a.html": "de/Seite.html", "b.txt": "de/survival.txt", "ko.md": "ko/gpt-lstm.md"])
        try FileManager.default.copyItem(atPath: Program.repository + "/schemas", toPath: folder.path + "/schemas")
        try FileManager.default.removeItem(atPath: folder.path + "/schemas/languages/de.yaml")
        return folder
    }

    @Test func learn() throws {
        let folder = try Self.folder()
        let schemas = ["CURATE_SCHEMAS": folder.path + "/schemas"]
        let before = try folder.run("extract", "a.html", "b.txt", environment: schemas)
        #expect(before.talk.contains("[language-unknown]"))
        let outcome = try folder.run(
            "languages", "learn", "a.html", "b.txt", "ko.md", "--name", "German", "--write", environment: schemas)
        #expect(outcome.code == 0, "\(outcome.talk)")
        #expect(
            outcome.talk == """
                curate: ko.md: left out: it is in 'ko', which has a file
                curate: written to \(folder.path)/schemas/languages/de.yaml
                curate: de: 9 of 9 labels, 4 of 4 words, 0 field names from 2 pages

                """)
        let after = try folder.run("extract", "a.html", "b.txt", environment: schemas)
        #expect(after.code == 0 && !after.talk.contains("language-unknown"))
        let again = try folder.run(
            "languages", "learn", "a.html", "--tag", "de", "--write", environment: schemas)
        #expect(again.code == 2)
        #expect(
            again.talk.hasPrefix(
                "curate: \(folder.path)/schemas/languages/de.yaml is there; give --force to replace it"))
    }

    @Test(arguments: [
        (["ko.md"], "curate: none of the pages is a comparison in a language without a file"),
        (["a.html", "--tag", "D"], "curate: --tag must be a BCP 47 tag such as gl or pt-BR, found 'D'"),
        (["a.html", "--write", "-o", "x"], "curate: give --write or --output, not both"),
    ])
    func wrongCalls(arguments: [String], message: String) throws {
        let folder = try Self.folder()
        let outcome = try Program.run(
            ["languages", "learn"] + arguments, in: folder.path,
            environment: ["CURATE_SCHEMAS": folder.path + "/schemas"])
        #expect(outcome.code == 2)
        #expect(outcome.talk.contains(message), "\(outcome.talk)")
    }
}

import Foundation
import JSON
import Testing

@testable import Curation

@Suite struct ValidatorTests {
    private static let dataset = """
        title: T
        description: D
        licence: CC0-1.0
        licenceURL: https://creativecommons.org/publicdomain/zero/1.0/
        creators: [{name: A}]
        attribution: B

        """
    private static let zeros = String(repeating: "0", count: 64)

    private func validator() throws -> Validator {
        try Validator(schemaFolder: TemporaryWorkspace.repository + "/schemas")
    }

    /// A record that follows the schema and all rules.
    private func record(_ id: String, label: String? = nil) throws -> String {
        let json = """
            {"id": "\(id)", "labels": {"en": "\(label ?? id.replacingOccurrences(of: "-", with: " "))"}, "aliases": [], "field": null, "family": null,
             "type": null, "originYear": null, "originators": [], "seminalSources": [], "relatedCount": null,
             "summary": {}}
            """
        guard case .object(var members) = try JSONDocument.parse(Array(json.utf8)).value else { return "" }
        let hash = SHA256Digest.hex(JSONWriter.canonical(.object(members)))
        members["version"] = 1
        members["sourceCount"] = 0
        members["status"] = "DRAFT"
        members["upstream"] = .some(.null)
        members["provenance"] = []
        members["contentHash"] = .string(hash)
        return String(decoding: JSONWriter.pretty(.object(members)), as: UTF8.self)
    }

    private func ledgerLine(_ seq: Int, _ record: String, previous: String) throws -> String {
        let root = try JSONDocument.parse(Array(record.utf8)).root
        return """
            {"at":null,"changes":[],"contentHash":"\(root["contentHash"]?.string ?? "")","event":"created",\
            "id":"\(root["id"]?.string ?? "")","previous":"\(previous)","record":null,"seq":\(seq),"status":"DRAFT",\
            "version":1}
            """
    }

    private func workspace() throws -> TemporaryWorkspace {
        let first = try record("a-test")
        let second = try record("b-test")
        let lineOne = try ledgerLine(1, first, previous: Self.zeros)
        let lineTwo = try ledgerLine(2, second, previous: SHA256Digest.hex(Array(lineOne.utf8)))
        return try TemporaryWorkspace([
            "curated/methods/a-test.json": first,
            "curated/methods/b-test.json": second,
            "curated/ledger.jsonl": lineOne + "\n" + lineTwo + "\n",
            "curated/quarantine.jsonl": "", "curated/dataset.yaml": Self.dataset,
            "curated/decisions/merges.yaml":
                "decisions:\n- different: [a-test, b-test]\n  because: other statistic\n  date: 2026-06-20\n",
        ])
    }

    private func shown(_ findings: [Finding]) -> [String] {
        findings.map { "\($0.file):\($0.line):\($0.column): \($0.message) [\($0.rule)]" }
    }

    @Test func cleanWorkspaceHasNoFindings() throws {
        let workspace = try workspace()
        defer { workspace.remove() }
        #expect(shown(try validator().validate(workspace: workspace.root)) == [])
        #expect(
            Validator.files(inWorkspace: workspace.root) == [
                "curated/ledger.jsonl", "curated/quarantine.jsonl", "curated/dataset.yaml",
                "curated/methods/a-test.json",
                "curated/methods/b-test.json", "curated/decisions/merges.yaml",
            ])
    }

    @Test func faultsAreFoundWithTheirPlaces() throws {
        let workspace = try workspace()
        defer { workspace.remove() }
        try workspace.write("curated/methods/a-test.json", Array(try record("a-test", label: "B TEST").utf8))
        try workspace.write("curated/methods/c.json", Array("{\n  \"id\": \"c\",\n  \"id\" \"c\"}".utf8))
        try workspace.write("curated/methods/d.json", [])
        try workspace.write("curated/methods/notes.txt", Array("x".utf8))
        try workspace.write(
            "curated/review.jsonl",
            Array(
                """
                {"item":"0123456789ab","record":null,"field":null,"page":null,"path":null,"line":0,"reason":"maybe-same",\
                "message":"é?","value":null,"candidates":[],"path":null}
                """.utf8))
        try workspace.write(
            "curated/decisions/merges.yaml",
            Array(
                "decisions:\n- same: [a-test, a-test]\n  because: x\n- record: zz\n  status: DRAFT\n  because: x\n".utf8
            ))
        let findings = try validator().validate(workspace: workspace.root)
        #expect(
            shown(findings) == [
                #"curated/decisions/merges.yaml:2:9: expected distinct elements, found "a-test" at positions 0 and 1 [schema]"#,
                "curated/decisions/merges.yaml:2:18: `a-test` leads back to itself [redirect]",
                // Two records can't be read, so nobody can say that there is none named `zz`.
                "curated/methods/a-test.json:3:18: `contentHash` is 0140625186d9, but 46d0c2d05616 on line 1 of the ledger "
                    + "[ledger-head]",
                "curated/methods/b-test.json:8:11: the name `b test` in `en` is also that of the record `a-test` "
                    + "[label-duplicate-across-records]",
                #"curated/methods/c.json:3:8: expected ':' after a member name, found '"' [syntax]"#,
                "curated/methods/d.json:1:1: expected a JSON value, found the end of the input [syntax]",
                "curated/methods/notes.txt:0:0: the name and place fit no kind of file that the project has [file-kind]",
                "curated/review.jsonl:1:1: the last line has no line feed at its end [line-end]",
                "curated/review.jsonl:1:9: the question's name is `0123456789ab`, expected `776ae97dd2f8` [review-item]",
                "curated/review.jsonl:1:82: expected a number of at least 1, found number 0 [schema]",
                "curated/review.jsonl:1:150: expected every member name once, found `path` again [duplicate-key]",
            ])
    }

    @Test func lostLedgerLineIsFound() throws {
        let workspace = try workspace()
        defer { workspace.remove() }
        let file = workspace.root + "/curated/ledger.jsonl"
        let opened = try RegularFile(path: file)
        let second = Array(try opened.prefix(opened.size).split(separator: 0x0A)[1]) + [0x0A]
        try workspace.write("curated/ledger.jsonl", second)
        #expect(
            try validator().validate(workspace: workspace.root).map { "\($0.file):\($0.line) [\($0.rule)]" } == [
                "curated/ledger.jsonl:1 [ledger-chain]", "curated/ledger.jsonl:1 [ledger-chain]",
                "curated/methods/a-test.json:6 [ledger-head]",
            ])
    }

    @Test func rawPagesAreFollowedWhenTheyAreAtHand() throws {
        let workspace = try workspace()
        defer { workspace.remove() }
        let page = String(repeating: "a", count: 64)
        let text = try record("a-test").replacingOccurrences(
            of: "\"provenance\": []",
            with: """
                "provenance": [{"page": "\(page)", "path": "raw/x.html", "address": null, "language": null,
                  "rendering": "html", "accessed": null, "column": 0, "name": "x", "cells": {}}]
                """
        ).replacingOccurrences(of: "\"sourceCount\": 0", with: "\"sourceCount\": 1")
        try workspace.write("curated/methods/a-test.json", Array(text.utf8))
        let validator = try validator()
        #expect(shown(validator.validate(workspace: workspace.root)) == [])
        #expect(shown(validator.validate(workspace: workspace.root, knownPages: [page])) == [])
        #expect(
            validator.validate(workspace: workspace.root, knownPages: []).map(\.message) == [
                "the page `raw/x.html` (aaaaaaaaaaaa) is not among the raw pages"
            ])
    }

    @Test func singleFilesAreToldByName() throws {
        let workspace = try workspace()
        defer { workspace.remove() }
        let page = """
            {"path":"p","sha256":null,"language":null,"rendering":null,"heading":null,"url":null,"accessed":null,\
            "complete":false,"encoding":null}
            """
        let line = "{\"page\":\(page),\"rows\":[],\"methods\":[],\"diagnostics\":[]}\n"
        try workspace.write("out.jsonl", Array((line + line.replacingOccurrences(of: "false", with: "no")).utf8))
        try workspace.write("other.jsonl", Array("{\"page\":{}}\n".utf8))
        let names = ["out.jsonl", "other.jsonl", "gone.jsonl", "curated", "curated/methods/a-test.json"]
        let findings = try validator().validate(files: names.map { "\(workspace.root)/\($0)" })
        #expect(
            shown(findings).map { $0.replacingOccurrences(of: workspace.root + "/", with: "") } == [
                "curated:0:0: this is a folder, expected a file [file-problem]",
                "gone.jsonl:0:0: There is no such file. Check the name. [file-problem]",
                "other.jsonl:0:0: the name and place fit no kind of file that the project has [file-kind]",
                "out.jsonl:2:121: expected 'null', found 'no' [syntax]",
            ])
    }

    @Test func folderThatIsNoWorkspaceIsAFinding() throws {
        #expect(
            shown(try validator().validate(workspace: "/nowhere")) == [
                "curated:0:0: there is no folder `curated` here [file-problem]"
            ])
    }

    @Test func unknownKeywordIsAnError() throws {
        let workspace = try TemporaryWorkspace([
            "a.schema.json": "{\n  \"type\": \"object\",\n  \"requierd\": [\"x\"]\n}"
        ])
        defer { workspace.remove() }
        let error = #expect(throws: ValidationSetupError.self) { try Validator(schemaFolder: workspace.root) }
        #expect(
            error?.description
                == "\(workspace.root)/a.schema.json:3:3: expected a keyword of JSON Schema 2020-12, found \"requierd\"")
    }

    @Test(arguments: [
        ("{\"type\": 1}", ":1:10: "), ("{", ":1:2: "), ("{\"$ref\": \"b.json\"}", ":1:10: "),
        ("{\"type\": \"null\", \"type\": \"null\"}", ":1:18: "),
    ])
    func brokenSchemasAreErrors(text: String, place: String) throws {
        let workspace = try TemporaryWorkspace(["a.schema.json": text])
        defer { workspace.remove() }
        let error = #expect(throws: ValidationSetupError.self) { try Validator(schemaFolder: workspace.root) }
        #expect(error?.description.hasPrefix("\(workspace.root)/a.schema.json\(place)") == true, "\(error as Any)")
    }

    @Test func folderWithoutSchemasIsAnError() throws {
        let workspace = try TemporaryWorkspace(["x": ""])
        defer { workspace.remove() }
        let empty = #expect(throws: ValidationSetupError.self) { try Validator(schemaFolder: workspace.root) }
        #expect(
            empty?.message == "expected files named `*.schema.json`, found none; name the folder with the schemas")
        let missing = #expect(throws: ValidationSetupError.self) {
            try Validator(schemaFolder: workspace.root + "/none")
        }
        #expect(missing?.file == workspace.root + "/none")
    }

    @Test func everyLanguageAndVocabularyFollowsItsSchema() throws {
        let root = TemporaryWorkspace.repository + "/schemas"
        var files: [String] = []
        for folder in ["languages", "vocabularies"] {
            for name in try FolderListing.names(in: "\(root)/\(folder)") {
                files.append("\(root)/\(folder)/\(String(decoding: name, as: UTF8.self))")
            }
        }
        #expect(files.count >= 37)
        #expect(shown(try validator().validate(files: files)) == [])
    }
}

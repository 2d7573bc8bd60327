import Foundation
import Testing

/// Neither locale nor time zone nor the number of workers nor the folder shows in what is written.
@Suite struct EnvironmentTests {
    /// Every environment: variables, workers, and how the workspace is named.
    private static let environments: [(variables: [String: String], jobs: String, workspace: String)] = [
        (["LC_ALL": "C", "TZ": "UTC"], "1", "."),
        (["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Asia/Tokyo"], "8", "./"),
        (["LC_ALL": "ar_EG.UTF-8", "TZ": "America/St_Johns", "LANGUAGE": "ar"], "3", "../same/../"),
    ]

    @Test func theSameBytesEverywhere() throws {
        var results: [[String: [UInt8]]] = []
        for environment in Self.environments {
            let outer = try Folder()
            let name = environment.workspace.hasPrefix("..") ? "same" : "other"
            for (file, page) in WorkspaceCommandTests.pages {
                try outer.write("\(name)/\(file)", try Folder.page(page))
            }
            let inner = outer.path + "/" + name
            func run(_ arguments: String...) throws -> Program.Outcome {
                try Program.run(arguments, in: inner, environment: environment.variables)
            }
            #expect(try run("init").code == 0)
            let root = environment.workspace.hasPrefix("..") ? "../same" : environment.workspace
            #expect(try run("ingest", "--jobs", environment.jobs, "--workspace", root).code == 0)
            #expect(
                try run("publish", "--all-ready", "--because", "x", "--jobs", environment.jobs, "--workspace", root)
                    .code == 0)
            #expect(try run("release", "2026.11", "--workspace", root).code == 0)
            results.append(
                Dictionary(
                    uniqueKeysWithValues: try outer.contents("\(name)/curated").map { ($0.key, $0.value) }))
        }
        let first = try #require(results.first)
        #expect(first.keys.contains("releases/2026.11/methods.sqlite"))
        #expect(first.keys.contains("methods/bert-fine-tuning.json"))
        for result in results.dropFirst() {
            #expect(result.keys.sorted() == first.keys.sorted())
            for (name, bytes) in first {
                #expect(result[name]?.elementsEqual(bytes) == true, "\(name)")
            }
        }
    }

    @Test func theSecondRunTouchesNoFile() throws {
        let folder = try Folder(WorkspaceCommandTests.pages)
        #expect(try folder.run("init").code == 0)
        #expect(try folder.run("ingest").code == 0)
        let before = try folder.times("curated")
        let second = try folder.run("ingest")
        #expect(second.talk.contains("Written      nothing: everything is as it was"))
        #expect(try folder.times("curated") == before)
    }

    @Test func withoutATerminalThereAreNoEscapeCodes() throws {
        let folder = try Folder(WorkspaceCommandTests.pages)
        #expect(try folder.run("init").code == 0)
        for environment in [[:], ["NO_COLOR": "1"], ["TERM": "xterm-256color", "CLICOLOR": "1"]] {
            for arguments in [["ingest"], ["status"], ["compare", "bert-fine-tuning", "random-forest"], ["validate"]] {
                let outcome = try Program.run(arguments, in: folder.path, environment: environment)
                #expect(!outcome.output.contains(0x1B))
                #expect(!outcome.talk.utf8.contains(0x1B))
                #expect(!outcome.talk.utf8.contains(0x0D))
            }
        }
    }

    @Test func aFixedDayIsTheLedgers() throws {
        let folder = try Folder(WorkspaceCommandTests.pages)
        #expect(try folder.run("init").code == 0)
        let wrong = try folder.run("ingest", environment: ["SOURCE_DATE_EPOCH": "yesterday"])
        #expect(wrong.code == 2)
        #expect(
            wrong.talk
                == "curate: SOURCE_DATE_EPOCH must be a number of seconds since 1970, found 'yesterday'\n")
        #expect(try folder.run("ingest", environment: ["SOURCE_DATE_EPOCH": "951782400"]).code == 0)
        #expect(try folder.run("history", "bert-fine-tuning").text.contains("  2000-02-29  v1  DRAFT  created\n"))
    }
}

import Foundation
import Testing

@testable import Curation

/// A class, so that the folder goes with each test, whatever its outcome.
@Suite final class ReleaseBuilderTests {
    private let folder: String

    init() throws {
        folder = FileManager.default.temporaryDirectory.path + "/release-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func builder(_ name: String = "2026.11", _ records: [MethodRecord] = SampleRecords.all) -> ReleaseBuilder {
        ReleaseBuilder(
            name: name, description: SampleRecords.description, records: records, sourceDate: "2026-11-21",
            toolVersion: "0.1.0")
    }

    private func names(_ path: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    }

    private func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: path)))
    }

    @Test func aReleaseHasAllItsFiles() throws {
        let manifest = try builder().write(into: folder)
        #expect(try names(folder) == ["2026.11"])
        let expected = [
            "CHANGES.md", "CITATION.cff", "README.md", "SHA256SUMS", "aliases.csv", "citations.json", "manifest.json",
            "methods.csv", "methods.jsonl", "methods.sqlite", "redirects.jsonl",
        ]
        #expect(try names(folder + "/2026.11") == expected)
        #expect(manifest.files.map(\.name) == expected.filter { $0 != "SHA256SUMS" && $0 != "manifest.json" })
        #expect(manifest.counts.statuses == ["DRAFT": 1, "REVIEW": 1, "PUBLISHED": 1])
        #expect(manifest.counts.languages == ["en": 2, "he": 1, "ko": 1, "vi": 1])
        #expect(manifest.counts.fields == ["deep-learning": 2])
    }

    @Test func twoBuildsHaveEqualBytes() throws {
        _ = try builder().write(into: folder + "/one")
        _ = try builder("2026.11", SampleRecords.all.reversed()).write(into: folder + "/two")
        for name in try names(folder + "/one/2026.11") {
            #expect(try bytes("\(folder)/one/2026.11/\(name)") == bytes("\(folder)/two/2026.11/\(name)"), "\(name)")
        }
    }

    @Test func theSumsAreThoseOfSHA256Sum() throws {
        _ = try builder().write(into: folder)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"]
        process.currentDirectoryURL = URL(filePath: folder + "/2026.11")
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        let sums = String(decoding: try bytes(folder + "/2026.11/SHA256SUMS"), as: UTF8.self)
        #expect(sums.split(separator: "\n").count == 10)
    }

    @Test func theSameReleaseAgainIsLeftAlone() throws {
        let first = try builder().write(into: folder)
        let path = folder + "/2026.11/methods.csv"
        let before = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
        #expect(try builder().write(into: folder) == first)
        let after = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
        #expect(before == after)
        #expect(try names(folder) == ["2026.11"])
    }

    @Test func anotherReleaseOfTheNameIsRefused() throws {
        _ = try builder().write(into: folder)
        let before = try bytes(folder + "/2026.11/SHA256SUMS")
        var other = builder()
        other.sourceDate = "2026-11-22"
        let error = #expect(throws: ReleaseError.self) { try other.write(into: folder) }
        #expect(
            error?.message == """
                \(folder)/2026.11 is there already and a release never changes; what would differ: CHANGES.md, \
                CITATION.cff, README.md, SHA256SUMS, manifest.json. Choose another name, or remove the folder if nobody \
                uses it yet
                """)
        #expect(try bytes(folder + "/2026.11/SHA256SUMS") == before)
        #expect(try names(folder) == ["2026.11"])
    }

    @Test(arguments: ["", ".", "..", ".x", "a/b", "a b", "-a", "é", "a\n"])
    func badNames(name: String) {
        let error = #expect(throws: ReleaseError.self) { try builder(name).write(into: folder) }
        #expect(
            error?.message == """
                '\(name)' can't be the name of a release: use letters, digits, '.', '_' and '-', beginning with a letter \
                or a digit, such as 2026.11
                """)
    }

    @Test(arguments: [
        "2026-11-31", "2026-13-01", "2026-1-01", "2023-02-29", "+026-01-01", "today", "2026-00-10", "2026-01-00",
    ])
    func badDates(date: String) {
        var builder = builder()
        builder.sourceDate = date
        let error = #expect(throws: ReleaseError.self) { try builder.write(into: folder) }
        #expect(error?.message == "'\(date)' is not a day: write the date of the release as YYYY-MM-DD")
    }

    @Test func twoRecordsOfOneID() {
        let records = [SampleRecords.bare, SampleRecords.bare]
        let error = #expect(throws: ReleaseError.self) { try builder("x", records).write(into: folder) }
        #expect(
            error?.message == "two records have the id 'bare': merge them, or give one another id, before releasing")
    }

    @Test func aFolderThatCanNotBeMade() throws {
        try Data().write(to: URL(filePath: folder + "/file"))
        let error = #expect(throws: ReleaseError.self) { try builder().write(into: folder + "/file") }
        #expect(error?.code == .fileSystem)
        #expect(error?.message.hasPrefix("could not make the folder \(folder)/file/.2026.11.draft: ") == true)
    }

    @Test func changesAgainstTheLastRelease() throws {
        var changed = SampleRecords.attention
        changed.relatedCount = 6
        var builder = builder("2026.12", [changed, SampleRecords.transformer])
        builder.previous = [SampleRecords.attention, SampleRecords.bare]
        builder.previousName = "2026.11"
        _ = try builder.write(into: folder)
        let expected = """
            # Changes in 2026.12 (2026-11-21)

            Compared with 2026.11: 1 added, 1 removed, 1 changed, 0 unchanged.

            ## Added

            - Transformer (`transformer`)

            ## Removed

            - מבחן (`bare`)

            ## Changed

            ### Multi-head self-attention (`multi-head-self-attention`)

            - number of related methods: 5 → 6

            """
        #expect(String(decoding: try bytes(folder + "/2026.12/CHANGES.md"), as: UTF8.self) == expected)
    }

    @Test func theCitationFile() throws {
        let expected = """
            cff-version: 1.2.0
            message: "If you use this dataset, cite it as below. After pages."
            type: dataset
            title: "Sample"
            abstract: "Three records."
            authors:
              - name: "Ada"
                orcid: "https://orcid.org/0000-0002-1825-0097"
            version: "2026.11"
            date-released: "2026-11-21"
            license: "CC-BY-4.0"
            license-url: "https://creativecommons.org/licenses/by/4.0/"
            keywords:
              - "methods"

            """
        #expect(CitationFile.write(SampleRecords.description, release: "2026.11", date: "2026-11-21") == expected)
    }
}
